package dev.ismap.core.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.ItemsExpression;
import dev.ismap.core.determination.Case;
import dev.ismap.core.determination.Determination.MissingFact;
import dev.ismap.core.fact.ItemBounds;
import dev.ismap.core.fact.ItemSet;
import dev.ismap.core.fact.Items;
import dev.ismap.core.law.Basis;
import dev.ismap.core.law.Force;
import dev.ismap.core.law.InForce;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.RuleBook;
import dev.ismap.core.text.Label;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Several rules want some of the same open items: each is asked for once. */
class MissingItemsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);
    private static final Label NAME = Label.same("x");

    /** What is done, of so many items: nothing is known of it. */
    private static final Items<Integer> DONE = Items.of(
            "done",
            "/done",
            NAME,
            (size, i) -> Integer.toString(i),
            size -> new ItemBounds(ItemSet.empty(), ItemSet.firstOf(size)));

    /** What one rule wants done. */
    record Want(Set<Integer> items, boolean advice) {}

    @Provide
    Arbitrary<List<Want>> wants() {
        Arbitrary<Set<Integer>> items =
                Arbitraries.integers().between(0, 5).set().ofMinSize(1);
        return Combinators.combine(items, Arbitraries.of(true, false))
                .as(Want::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    private static Rule<Integer> rule(int number, Want want) {
        ItemSet wanted = ItemSet.of(want.items().stream().mapToInt(Integer::intValue));
        Items<Integer> named = Items.of(
                "wanted" + number, "/wanted", NAME, (size, i) -> Integer.toString(i), size -> ItemBounds.known(wanted));
        return Rule.<Integer>of("R" + number)
                .title("規則", "rule")
                .binds(want.advice() ? Force.ADVICE : Force.MUST, Basis.OFFICIAL, InForce.undated())
                .asks(Condition.within(ItemsExpression.of(named), ItemsExpression.of(DONE)))
                .words(new Rule.Messages(NAME, NAME, NAME, NAME, NAME))
                .build();
    }

    @Test
    void anEntryIsNamedByItsOneItemOrByHowManyTheyAreAndByTheRules() {
        RuleBook<Integer> book = RuleBook.<Integer>of("B", NAME, DAY, DAY)
                .rules(List.of(
                        rule(0, new Want(Set.of(3), false)),
                        rule(1, new Want(Set.of(0, 1), false)),
                        rule(2, new Want(Set.of(0, 1, 2, 4), false))))
                .build();
        assertEquals(
                List.of(
                        Label.of("x（3：R0）", "x (3: R0)"),
                        Label.of("x（2件：R1、R2）", "x (2: R1, R2)"),
                        Label.of("x（2件：R2）", "x (2: R2)")),
                new Engine<>(book)
                        .determine(Case.on(6, DAY)).missing().stream()
                                .map(MissingFact::label)
                                .toList());
    }

    @Property(seed = "2020", tries = 500)
    void eachOpenItemIsAskedForOnceByARuleThatWantsTheFewest(@ForAll("wants") List<Want> wants) {
        List<Rule<Integer>> rules = new ArrayList<>();
        Map<String, Want> byRule = new TreeMap<>();
        for (int i = 0; i < wants.size(); i++) {
            rules.add(rule(i, wants.get(i)));
            byRule.put("R" + i, wants.get(i));
        }
        // So that the book decides something.
        rules.add(rule(wants.size(), new Want(Set.of(), false)));
        RuleBook<Integer> book =
                RuleBook.<Integer>of("B", NAME, DAY, DAY).rules(rules).build();
        List<MissingFact> missing =
                new Engine<>(book).determine(Case.on(6, DAY)).missing();
        Set<String> all = new TreeSet<>();
        wants.forEach(want -> want.items().forEach(item -> all.add(item.toString())));
        List<String> asked =
                missing.stream().flatMap(fact -> fact.items().stream()).toList();
        assertEquals(all.size(), asked.size(), missing.toString());
        assertEquals(all, new TreeSet<>(asked));
        for (MissingFact fact : missing) {
            assertEquals("/done", fact.path());
            boolean decisive = false;
            for (String item : fact.items()) {
                for (Map.Entry<String, Want> want : byRule.entrySet()) {
                    if (want.getValue().items().contains(Integer.valueOf(item))) {
                        assertTrue(fact.rules().contains(want.getKey()), want + " waits for " + fact);
                        decisive |= !want.getValue().advice();
                    }
                }
            }
            assertEquals(decisive, fact.decisive(), fact.toString());
            assertEquals(fact.rules().stream().sorted().toList(), fact.rules(), "in the order of the book");
        }
        assertEquals(
                missing.size(),
                missing.stream().map(MissingFact::label).distinct().count(),
                "entries of one place are told from each other by their names");
        Map<String, Set<String>> byAsker = new TreeMap<>();
        for (String item : all) {
            byAsker.computeIfAbsent(asker(byRule, Integer.parseInt(item)), rule -> new TreeSet<>())
                    .add(item);
        }
        assertEquals(
                Set.copyOf(byAsker.values()),
                missing.stream().map(fact -> new TreeSet<>(fact.items())).collect(Collectors.toSet()));
    }

    /** Of the rules that want an item, the one that wants the fewest; of these one that decides; of these the first. */
    private static String asker(Map<String, Want> byRule, int item) {
        return byRule.entrySet().stream()
                .filter(want -> want.getValue().items().contains(item))
                .min(Comparator.<Map.Entry<String, Want>>comparingInt(
                                want -> want.getValue().items().size())
                        .thenComparing(want -> want.getValue().advice())
                        .thenComparing(Map.Entry::getKey))
                .orElseThrow()
                .getKey();
    }
}
