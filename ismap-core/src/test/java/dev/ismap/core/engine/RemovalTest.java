package dev.ismap.core.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.ItemsExpression;
import dev.ismap.core.determination.Case;
import dev.ismap.core.determination.Verdict;
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
import org.junit.jupiter.api.Test;

/** Items that someone can leave out of a set: what is borrowed has to be insured, or not to be borrowed. */
class RemovalTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

    private record Borrowing(ItemBounds borrowed, ItemBounds insured) {}

    private static final Items<Borrowing> BORROWED = Items.<Borrowing>of(
                    "borrowed", "/things", Label.same("borrowed"), (b, i) -> "thing " + i, Borrowing::borrowed)
            .outOf(new Action("LEAVE", Label.same("leave there")), ChangeableBy.OWN);
    private static final Items<Borrowing> INSURED = Items.<Borrowing>of(
                    "insured", "/things", Label.same("insured"), (b, i) -> "thing " + i, Borrowing::insured)
            .into(new Action("INSURE", Label.same("insure")), ChangeableBy.OTHERS);

    private static final ItemDecisions<Borrowing> DECIDER = new ItemDecisions<>() {
        @Override
        public boolean adds(Borrowing borrowing, Decision decision) {
            return true;
        }

        @Override
        public boolean allows(Borrowing borrowing, Decision decision) {
            return true;
        }

        @Override
        public Borrowing with(Borrowing borrowing, List<Decision> decisions) {
            Borrowing result = borrowing;
            for (Decision decision : decisions) {
                ItemSet thing = ItemSet.of(Integer.parseInt(decision.item().substring("thing ".length())));
                ItemBounds borrowed = result.borrowed();
                ItemBounds insured = result.insured();
                result = decision.action().code().equals("LEAVE")
                        ? new Borrowing(
                                new ItemBounds(
                                        borrowed.certain().minus(thing),
                                        borrowed.possible().minus(thing)),
                                insured)
                        : new Borrowing(
                                borrowed,
                                new ItemBounds(
                                        insured.certain().union(thing),
                                        insured.possible().union(thing)));
            }
            return result;
        }
    };

    private static Analysis determine(ItemBounds borrowed, ItemBounds insured) {
        Label label = Label.same("insured");
        RuleBook<Borrowing> book = RuleBook.<Borrowing>of("LOAN", label, LocalDate.of(2020, 1, 1), DAY)
                .rules(List.of(Rule.<Borrowing>of("INSURED")
                        .title("INSURED", "INSURED")
                        .binds(Force.MUST, Basis.OFFICIAL, InForce.undated())
                        .asks(Condition.within(ItemsExpression.of(BORROWED), ItemsExpression.of(INSURED)))
                        .words(new Rule.Messages(label, label, label, label, label))
                        .build()))
                .decider(DECIDER)
                .build();
        return new Engine<>(book).analyse(Case.on(new Borrowing(borrowed, insured), DAY));
    }

    private static List<String> remedies(Analysis analysis) {
        return analysis.remedies().remedies().stream()
                .flatMap(remedy -> remedy.changes().stream())
                .map(change -> change.label().en() + " " + change.to().code() + " " + change.items()
                        + (change.inPower() ? "" : " by others"))
                .toList();
    }

    @Test
    void whatIsSurelyInCanBeTakenOut() {
        Analysis analysis = determine(ItemBounds.known(ItemSet.of(0, 1)), ItemBounds.known(ItemSet.of(1)));

        assertEquals(Verdict.INELIGIBLE, analysis.determination().verdict());
        assertEquals(List.of("insure INSURE [thing 0] by others", "leave there LEAVE [thing 0]"), remedies(analysis));
    }

    @Test
    void whatMayBeInCanBeLeftOut() {
        Analysis analysis =
                determine(new ItemBounds(ItemSet.empty(), ItemSet.of(0, 1)), ItemBounds.known(ItemSet.empty()));

        assertEquals(Verdict.UNDETERMINED, analysis.determination().verdict());
        assertEquals(
                List.of("insure INSURE [thing 0, thing 1] by others", "leave there LEAVE [thing 0, thing 1]"),
                remedies(analysis));
    }
}
