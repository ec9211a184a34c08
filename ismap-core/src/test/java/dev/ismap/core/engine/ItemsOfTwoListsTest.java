package dev.ismap.core.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.ItemsExpression;
import dev.ismap.core.determination.Case;
import dev.ismap.core.determination.Determination;
import dev.ismap.core.determination.Determination.MissingFact;
import dev.ismap.core.fact.ItemBounds;
import dev.ismap.core.fact.ItemSet;
import dev.ismap.core.fact.Items;
import dev.ismap.core.fact.Items.Names;
import dev.ismap.core.law.Basis;
import dev.ismap.core.law.Force;
import dev.ismap.core.law.InForce;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.RuleBook;
import dev.ismap.core.text.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Open items are the same where their names are, be they counted in one list, in two, or in none. */
class ItemsOfTwoListsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);
    private static final List<String> OLD = List.of("a", "b", "c");
    private static final List<String> NEW = List.of("b", "n", "c", "z");

    private static Names<String> counted(List<String> list) {
        return new Names<>() {
            @Override
            public String of(String subject, int ordinal) {
                return list.get(ordinal);
            }

            @Override
            public Optional<List<String>> listIn(String subject) {
                return Optional.of(list);
            }
        };
    }

    private static Names<String> asked(List<String> list) {
        return (subject, ordinal) -> list.get(ordinal);
    }

    /** Nothing of which it is open whether it is in a set may be there. */
    private static Condition<String> none(String id, Names<String> names, int... open) {
        ItemBounds bounds = new ItemBounds(ItemSet.empty(), ItemSet.of(open));
        return Condition.within(
                ItemsExpression.of(Items.of(id, "/items", Label.same("items"), names, subject -> bounds)),
                ItemsExpression.none());
    }

    private static Rule<String> rule(String id, Condition<String> condition) {
        return Rule.<String>of(id)
                .title(id, id)
                .binds(Force.MUST, Basis.OFFICIAL, InForce.undated())
                .asks(condition)
                .build();
    }

    private static void assertAlike(Function<List<String>, Names<String>> names) {
        RuleBook<String> book = RuleBook.<String>of("items", Label.same("items"), DAY, DAY)
                .rules(List.of(
                        rule("R1", none("old", names.apply(OLD), 0, 1, 2)),
                        rule(
                                "R2",
                                Condition.allOf(
                                        none("other", names.apply(OLD), 2),
                                        none("new", names.apply(NEW), 0, 1, 2),
                                        none("again", names.apply(NEW), 1, 3)))))
                .build();
        Determination determination = new Engine<>(book).determine(Case.on("it", DAY));
        assertEquals(List.of("a", "b", "c"), determination.findings().get(0).items());
        assertEquals(
                List.of("c", "b", "n", "z"), determination.findings().get(1).items());
        List<MissingFact> missing = determination.missing();
        assertEquals(
                List.of(List.of("a", "b", "c"), List.of("n", "z")),
                missing.stream().map(MissingFact::items).toList());
        assertEquals(
                List.of(List.of("R1", "R2"), List.of("R2")),
                missing.stream().map(MissingFact::rules).toList());
    }

    @Test
    void itemsOfTwoListsAreToldApartByTheirNames() {
        assertAlike(ItemsOfTwoListsTest::counted);
    }

    @Test
    void itemsOfNoListAreToldApartByTheirNames() {
        assertAlike(ItemsOfTwoListsTest::asked);
    }
}
