package dev.ismap.core.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.Condition.AlternativeReadings;
import dev.ismap.core.condition.Condition.AlternativeReadings.Reading;
import dev.ismap.core.condition.Condition.UnknownRequirement;
import dev.ismap.core.condition.Evidence;
import dev.ismap.core.condition.ItemsExpression;
import dev.ismap.core.condition.LegalUncertainty;
import dev.ismap.core.determination.Case;
import dev.ismap.core.determination.Outcome;
import dev.ismap.core.engine.Analysis.Explanation;
import dev.ismap.core.fact.Input;
import dev.ismap.core.fact.ItemBounds;
import dev.ismap.core.fact.ItemSet;
import dev.ismap.core.law.Basis;
import dev.ismap.core.law.Force;
import dev.ismap.core.law.InForce;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.RuleBook;
import dev.ismap.core.text.Label;
import dev.ismap.core.world.Books;
import dev.ismap.core.world.World;
import dev.ismap.core.world.Worlds;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Explanations of outcomes that rest on facts which come up only when others are left out. */
class ExplanationTest {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 30);
    private static final LegalUncertainty NARROWED = new LegalUncertainty("narrowed", Label.same("narrowed"));
    private static final LegalUncertainty BLANK = new LegalUncertainty("blank", Label.same("blank"));

    private static Rule<World> rule(String id, Condition<World> appliesWhen, Condition<World> condition) {
        Label label = Label.same(id);
        return Rule.<World>of(id)
                .title(id, id)
                .binds(Force.MUST, Basis.OFFICIAL, InForce.since("2020-01-01"))
                .appliesWhen(appliesWhen)
                .asks(condition)
                .words(new Rule.Messages(label, label, label, label, label))
                .build();
    }

    @Test
    void aFactThatComesUpOnlyWhenAnotherIsLeftOutBelongsToTheExplanation() {
        Condition<World> applies = new AlternativeReadings<>(
                NARROWED,
                List.of(
                        Reading.of(Label.same("things"), Condition.applies(World.THINGS)),
                        new Reading<>(Label.same("text"), Condition.holds(World.A), Condition.stated(World.TEXT)),
                        new Reading<>(
                                Label.same("blank"),
                                Condition.not(Condition.holds(World.B)),
                                new UnknownRequirement<>(BLANK))));
        RuleBook<World> book = RuleBook.<World>of("WORLD", Label.same("world"), LocalDate.of(2020, 1, 1), DAY)
                .rules(List.of(
                        rule("R0", Condition.always(), Condition.holds(World.A)),
                        rule("R1", applies, Condition.holds(World.A))))
                .build();
        World world = new World(
                Input.given(false),
                Input.given(true),
                Input.notKnown(),
                Input.given(DAY),
                Input.given(DAY),
                Input.given(""),
                ItemBounds.known(ItemSet.empty()),
                ItemBounds.known(ItemSet.empty()),
                Input.notApplicable("so it is"));

        Analysis analysis = new Engine<>(book).analyse(Case.on(world, DAY));
        Explanation explanation = analysis.explanation("R1").orElseThrow();

        assertEquals(Outcome.NOT_APPLICABLE, explanation.outcome());
        assertEquals(
                "[/b, /text, /things]",
                explanation.facts().stream()
                        .map(Evidence::path)
                        .sorted()
                        .collect(Collectors.toList())
                        .toString());
    }

    /** Without the one set, any item could be in it that the case does not name; without the other, none need be. */
    @Test
    void anExplanationNamesEachSetWithoutWhichAnItemCouldLieOutside() {
        Condition<World> within = Condition.within(ItemsExpression.of(World.U), ItemsExpression.of(World.V));
        ItemBounds all = ItemBounds.known(ItemSet.firstOf(128));
        for (ItemBounds some : List.of(ItemBounds.known(ItemSet.of(0)), ItemBounds.known(ItemSet.empty()))) {
            Explanation explanation = new Engine<>(
                            Books.mustAll(List.of(within)).book())
                    .analyse(Case.on(Worlds.silent().withU(some).withV(all), DAY))
                    .explanation("R0")
                    .orElseThrow();
            assertEquals(Outcome.SATISFIED, explanation.outcome());
            assertEquals(
                    some.certain().isEmpty() ? List.of("/u") : List.of("/u", "/v"),
                    explanation.facts().stream().map(Evidence::path).sorted().toList());
        }
    }
}
