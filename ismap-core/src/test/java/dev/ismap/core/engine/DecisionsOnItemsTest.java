package dev.ismap.core.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.ItemsExpression;
import dev.ismap.core.determination.Case;
import dev.ismap.core.determination.Remedies;
import dev.ismap.core.fact.Decision;
import dev.ismap.core.fact.Decision.Action;
import dev.ismap.core.fact.Fact.ChangeableBy;
import dev.ismap.core.fact.ItemBounds;
import dev.ismap.core.fact.ItemSet;
import dev.ismap.core.fact.Items;
import dev.ismap.core.law.Basis;
import dev.ismap.core.law.Force;
import dev.ismap.core.law.InForce;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.RuleBook;
import dev.ismap.core.rule.RuleBook.ItemDecisions;
import dev.ismap.core.text.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;

/** Items on which one decision goes on with another: what is done can be described, and what is not cannot. */
class DecisionsOnItemsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);
    private static final ItemSet BOTH = ItemSet.of(0, 1);
    private static final ItemSet NONE = ItemSet.empty();

    private record Plan(ItemSet done, ItemSet described, ItemSet anew) {
        Plan(ItemSet done, ItemSet described) {
            this(done, described, NONE);
        }
    }

    private static final Action DO = new Action("DO", Label.same("do"));
    private static final Action REDO = new Action("REDO", Label.same("do anew"));
    private static final Action DESCRIBE = new Action("DESCRIBE", Label.same("describe"));

    private static Items<Plan> items(String id, ItemsReader reader) {
        return Items.of(
                id, "/items", Label.same(id), (plan, i) -> "item " + i, plan -> ItemBounds.known(reader.of(plan)));
    }

    private interface ItemsReader {
        ItemSet of(Plan plan);
    }

    private static final ItemsExpression<Plan> ALL =
            ItemsExpression.of(items("all", plan -> DecisionsOnItemsTest.BOTH));
    private static final ItemsExpression<Plan> DONE =
            ItemsExpression.of(items("done", Plan::done).into(DO, ChangeableBy.OWN));
    private static final ItemsExpression<Plan> DESCRIBED =
            ItemsExpression.of(items("described", Plan::described).into(DESCRIBE, ChangeableBy.OTHERS));
    private static final ItemsExpression<Plan> ANEW =
            ItemsExpression.of(items("anew", Plan::anew).into(REDO, ChangeableBy.OWN));
    private static final Condition<Plan> ALL_DONE = Condition.within(ALL, DONE);
    private static final Condition<Plan> DONE_IS_DESCRIBED = Condition.within(DONE, DESCRIBED);

    /** What is done anew is no longer described, unless it then is. */
    private record Decider(BiPredicate<Plan, Decision> allowed) implements ItemDecisions<Plan> {
        @Override
        public boolean allows(Plan plan, Decision decision) {
            return allowed.test(plan, decision);
        }

        @Override
        public boolean adds(Plan plan, Decision decision) {
            return true;
        }

        @Override
        public boolean goesOn(Action action) {
            return action.equals(DESCRIBE);
        }

        @Override
        public Plan with(Plan plan, List<Decision> decisions) {
            Plan result = plan;
            for (Decision decision : decisions) {
                ItemSet item = item(decision);
                if (decision.action().equals(DO)) {
                    result = new Plan(result.done().union(item), result.described(), result.anew());
                } else if (decision.action().equals(REDO)) {
                    result = new Plan(
                            result.done().union(item),
                            result.described().minus(item),
                            result.anew().union(item));
                } else if (result.done().containsAll(item)) {
                    result = new Plan(result.done(), result.described().union(item), result.anew());
                }
            }
            return result;
        }
    }

    private static ItemSet item(Decision decision) {
        return ItemSet.of(Integer.parseInt(decision.item().substring("item ".length())));
    }

    private static Remedies remedies(Plan plan, Condition<Plan> one, Condition<Plan> other) {
        return remedies(
                (state, decision) ->
                        !decision.action().equals(DESCRIBE) || state.done().containsAll(item(decision)),
                plan,
                one,
                other);
    }

    private static Remedies remedies(
            BiPredicate<Plan, Decision> allowed, Plan plan, Condition<Plan> one, Condition<Plan> other) {
        return remedies(new Decider(allowed), plan, one, other);
    }

    private static Remedies remedies(
            ItemDecisions<Plan> decider, Plan plan, Condition<Plan> one, Condition<Plan> other) {
        RuleBook<Plan> book = RuleBook.<Plan>of("PLAN", Label.same("plan"), LocalDate.of(2020, 1, 1), DAY)
                .rules(List.of(rule("ONE", one), rule("OTHER", other)))
                .decider(decider)
                .build();
        return new Engine<>(book).analyse(Case.on(plan, DAY)).remedies();
    }

    private static Rule<Plan> rule(String id, Condition<Plan> asks) {
        return Rule.<Plan>of(id)
                .title("規則", "rule")
                .binds(Force.MUST, Basis.OFFICIAL, InForce.undated())
                .asks(asks)
                .build();
    }

    private static List<List<String>> told(Remedies remedies) {
        assertTrue(remedies.complete());
        return remedies.remedies().stream()
                .map(remedy -> remedy.changes().stream()
                        .map(change -> change.to().code() + " "
                                + change.items().stream().sorted().toList() + (change.inPower() ? "" : " by others"))
                        .sorted()
                        .toList())
                .toList();
    }

    @Test
    void whatIsDoneByARemedyIsDescribedByIt() {
        for (Plan plan : List.of(new Plan(NONE, NONE), new Plan(ItemSet.of(1), NONE))) {
            String missing = plan.done().isEmpty() ? "[item 0, item 1]" : "[item 0]";
            List<List<String>> expected = List.of(List.of("DESCRIBE [item 0, item 1] by others", "DO " + missing));
            assertEquals(expected, told(remedies(plan, ALL_DONE, DONE_IS_DESCRIBED)));
            assertEquals(expected, told(remedies(plan, DONE_IS_DESCRIBED, ALL_DONE)));
        }
    }

    @Test
    void noMoreIsDecidedThanTheRulesAskFor() {
        assertEquals(
                List.of(List.of("DO [item 0]")),
                told(remedies(new Plan(ItemSet.of(1), BOTH), ALL_DONE, DONE_IS_DESCRIBED)));
        assertEquals(
                List.of(List.of("DESCRIBE [item 0] by others")),
                told(remedies(new Plan(BOTH, ItemSet.of(1)), ALL_DONE, DONE_IS_DESCRIBED)));
        assertEquals(List.of(), told(remedies(new Plan(BOTH, BOTH), ALL_DONE, DONE_IS_DESCRIBED)));
    }

    @Test
    void whatGoesOnIsDecidedAfterWhatItGoesOnWith() {
        List<List<String>> expected = List.of(List.of("DESCRIBE [item 0] by others", "REDO [item 0]"));
        Plan done = new Plan(ItemSet.of(0), NONE);
        Condition<Plan> doneIsAnew = Condition.within(DONE, ANEW);
        assertEquals(expected, told(remedies(done, DONE_IS_DESCRIBED, doneIsAnew)));
        assertEquals(expected, told(remedies(done, doneIsAnew, DONE_IS_DESCRIBED)));
    }

    @Test
    void whatCannotBeDecidedIsInNoRemedy() {
        BiPredicate<Plan, Decision> notTheFirst =
                (plan, decision) -> !item(decision).contains(0);
        assertEquals(List.of(), told(remedies(notTheFirst, new Plan(NONE, BOTH), ALL_DONE, DONE_IS_DESCRIBED)));
        assertEquals(
                List.of(List.of("DO [item 1]")),
                told(remedies(notTheFirst, new Plan(ItemSet.of(0), BOTH), ALL_DONE, DONE_IS_DESCRIBED)));
    }

    /** Whoever does one of the last two of some items does all: no other has to be decided, though the rules ask for each. */
    @Test
    void whatFollowsFromAnotherDecisionIsNotDecided() {
        ItemDecisions<Plan> lastDoAll = new ItemDecisions<>() {
            @Override
            public boolean allows(Plan plan, Decision decision) {
                return decision.action().equals(DO);
            }

            @Override
            public boolean adds(Plan plan, Decision decision) {
                return true;
            }

            @Override
            public Plan with(Plan plan, List<Decision> decisions) {
                ItemSet done = plan.done();
                for (Decision decision : decisions) {
                    done = done.union(
                            ItemSet.of(2, 3).containsAll(item(decision)) ? ItemSet.firstOf(4) : item(decision));
                }
                return new Plan(done, plan.described());
            }
        };
        Condition<Plan> four = Condition.within(ItemsExpression.of(items("four", plan -> ItemSet.firstOf(4))), DONE);
        for (ItemSet done : List.of(NONE, ItemSet.of(1), ItemSet.of(0, 2))) {
            assertEquals(List.of(List.of("DO [item 3]")), told(remedies(lastDoAll, new Plan(done, NONE), four, four)));
        }
        assertEquals(
                List.of(List.of("DO [item 0]")),
                told(remedies(lastDoAll, new Plan(ItemSet.of(1, 2, 3), NONE), four, four)));
    }

    /** What is not done cannot be described: there is proven to be no remedy. */
    @Test
    void aDecisionThatBringsNothingAboutIsMadeOnlyOnce() {
        Condition<Plan> allDescribed = Condition.within(ALL, DESCRIBED);
        for (ItemSet done : List.of(NONE, ItemSet.of(0))) {
            assertEquals(
                    List.of(),
                    told(remedies((plan, decision) -> true, new Plan(done, NONE), allDescribed, allDescribed)));
        }
    }
}
