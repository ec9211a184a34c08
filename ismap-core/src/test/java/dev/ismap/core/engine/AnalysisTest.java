package dev.ismap.core.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.Evidence;
import dev.ismap.core.determination.Case;
import dev.ismap.core.determination.Outcome;
import dev.ismap.core.determination.Question;
import dev.ismap.core.determination.Remedies;
import dev.ismap.core.determination.Remedies.Remedy;
import dev.ismap.core.determination.Settlements;
import dev.ismap.core.determination.Verdict;
import dev.ismap.core.engine.Analysis.Explanation;
import dev.ismap.core.engine.Analysis.Horizon;
import dev.ismap.core.engine.Analysis.VerdictSpan;
import dev.ismap.core.fact.Input;
import dev.ismap.core.text.Label;
import dev.ismap.core.time.DayRange;
import dev.ismap.core.world.Books;
import dev.ismap.core.world.World;
import dev.ismap.core.world.World.Colour;
import dev.ismap.core.world.Worlds;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What an analysis tells beside the determination, on a small case. */
class AnalysisTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);
    private static final Engine<World> ENGINE =
            new Engine<>(Books.mustAll(List.of(Condition.holds(World.A), Condition.oneOf(World.COLOUR, Colour.RED)))
                    .book());

    private static World world(Input<Boolean> a, Input<Colour> colour) {
        return Worlds.silent().withA(a).withColour(colour);
    }

    private static Analysis analysis(Input<Boolean> a, Input<Colour> colour) {
        return ENGINE.analyse(Case.on(world(a, colour), DAY));
    }

    @Test
    void whatIsOpenIsAskedForAndSettledByReplies() {
        Analysis analysis = analysis(Input.notAsked(), Input.given(Colour.RED));
        assertEquals(Verdict.UNDETERMINED, analysis.determination().verdict());
        assertEquals(
                List.of("/a"), analysis.questions().stream().map(Question::path).toList());
        assertTrue(analysis.settlements().eligible().complete());
        assertEquals(
                List.of("/a true"),
                analysis.settlements().eligible().sets().get(0).stream()
                        .map(reply -> reply.question().path() + " "
                                + reply.answer().value().code())
                        .toList());
        assertSame(analysis.questions(), analysis.questions(), "found once");
        assertTrue(analysis.effort().steps() > 0);
        assertEquals(Set.of(), analysis.effort().reached());
    }

    @Test
    void whatIsDecidedIsNotAskedForAndWhatIsEligibleHasNoRemedy() {
        Analysis eligible = analysis(Input.given(true), Input.given(Colour.RED));
        assertEquals(List.of(), eligible.questions());
        assertEquals(Settlements.NONE, eligible.settlements());
        assertEquals(new Remedies(List.of(), true), eligible.remedies());
        Analysis ineligible = analysis(Input.given(false), Input.given(Colour.RED));
        assertEquals(List.of(), ineligible.questions());
        assertEquals(
                List.of("/a true"),
                ineligible.remedies().remedies().stream()
                        .flatMap(remedy -> remedy.changes().stream())
                        .map(change -> change.path() + " " + change.to().code())
                        .toList());
    }

    @Test
    void anExplanationIsOfARuleOfTheBookAndNamesItsFacts() {
        Analysis analysis = analysis(Input.given(false), Input.given(Colour.RED));
        Explanation explanation = analysis.explanation("R0").orElseThrow();
        assertEquals("R0", explanation.rule());
        assertEquals(Outcome.VIOLATED, explanation.outcome());
        assertEquals(
                List.of("/a"), explanation.facts().stream().map(Evidence::path).toList());
        assertEquals(Optional.empty(), analysis.explanation("R9"));
        Explanation colour = analysis(Input.given(true), Input.given(Colour.BLUE))
                .explanation("R1")
                .orElseThrow();
        assertEquals("BLUE", colour.facts().get(0).value());
        assertEquals(
                Optional.of("RED"), colour.facts().get(0).expected().map(Evidence.Expected::value), "what was needed");
        assertEquals("analysis of " + analysis.determination().receipt().id(), analysis.toString());
    }

    @Test
    void onlyACaseOverTimeHasATimelineAndAHorizon() {
        Analysis still = analysis(Input.given(true), Input.given(Colour.RED));
        assertEquals(List.of(), still.timeline(DAY, DAY.plusDays(9)));
        assertEquals(Optional.empty(), still.horizon());
        Case.OverTime<World> fading = new Case.OverTime<>(
                day -> Case.on(
                        world(Input.given(true), Input.given(day.isBefore(DAY.plusDays(5)) ? Colour.RED : Colour.BLUE)),
                        day),
                Set.of(DAY.plusDays(5)),
                Set.of());
        Analysis analysis = ENGINE.prepare(fading, DAY).analyse();
        Horizon horizon = analysis.horizon().orElseThrow();
        assertEquals(DAY.plusDays(5), horizon.day());
        assertEquals(Optional.of(Verdict.INELIGIBLE), horizon.verdict());
        assertEquals(
                List.of(
                        new VerdictSpan(
                                DayRange.of(DAY, DAY.plusDays(4)), Optional.of(Verdict.ELIGIBLE), Optional.empty()),
                        new VerdictSpan(
                                DayRange.of(DAY.plusDays(5), DAY.plusDays(9)),
                                Optional.of(Verdict.INELIGIBLE),
                                Optional.empty())),
                analysis.timeline(DAY, DAY.plusDays(9)));
        assertEquals(
                Verdict.INELIGIBLE,
                ENGINE.prepare(fading, DAY).on(DAY.plusDays(5)).verdict());
        assertEquals(
                Verdict.ELIGIBLE,
                ENGINE.prepare(fading, DAY, ENGINE.prepare(fading, DAY.plusDays(5)))
                        .verdict());
    }

    @Test
    void aRemedyOfTheAnalysisHelpsUntilTheFactsTurn() {
        Case.OverTime<World> fading = new Case.OverTime<>(
                day -> Case.on(
                        world(
                                Input.given(false),
                                Input.given(day.isBefore(DAY.plusDays(5)) ? Colour.RED : Colour.BLUE)),
                        day),
                Set.of(DAY.plusDays(5)),
                Set.of());
        Analysis analysis = ENGINE.prepare(fading, DAY).analyse();
        Remedy remedy = analysis.remedies().remedies().get(0);
        assertEquals("/a", remedy.changes().get(0).path());
        assertEquals(
                Optional.of(DAY.plusDays(4)),
                analysis.helpsUntil(remedy).orElseThrow().lastDay());
        assertEquals(Optional.empty(), analysis.helpsUntil(new Remedy(List.of())), "it is none of them");
        Analysis still = analysis(Input.given(false), Input.given(Colour.RED));
        assertEquals(remedy, still.remedies().remedies().get(0));
        assertEquals(Optional.empty(), still.helpsUntil(remedy), "nothing is known of other days");
    }

    @Test
    void daysHaveAVerdictOrNoLaw() {
        DayRange days = DayRange.from(DAY);
        Optional<Label> none = Optional.of(Label.same("no law"));
        assertEquals(none, new VerdictSpan(days, Optional.empty(), none).noLaw());
        assertThrows(IllegalArgumentException.class, () -> new VerdictSpan(days, Optional.of(Verdict.ELIGIBLE), none));
        assertThrows(IllegalArgumentException.class, () -> new VerdictSpan(days, Optional.empty(), Optional.empty()));
    }

    @Test
    void anotherEnginesCaseIsPreparedAnew() {
        Case.OverTime<World> course = Case.OverTime.of(Case.on(world(Input.given(true), Input.given(Colour.RED)), DAY));
        Engine<World> stricter = new Engine<>(
                Books.mustAll(List.of(Condition.not(Condition.holds(World.A)))).book());
        assertEquals(
                Verdict.INELIGIBLE,
                stricter.prepare(course, DAY, ENGINE.prepare(course, DAY)).verdict());
        assertFalse(ENGINE.prepare(course, DAY).isBy(stricter));
        assertTrue(ENGINE.prepare(course, DAY).isBy(ENGINE));
    }
}
