package dev.ismap.rules.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.determination.Verdict;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every answer about a whole document holds when one acts on it. */
@Tag("whole")
class WholeDocumentLawsTest {

    /** So many documents are made in a thousand tries of a property. */
    private static final int DOCUMENTS = Integer.getInteger("ismap.laws.documents", 500);

    /** The same of a property that tries many changes of each document. */
    private static final int FEWER_DOCUMENTS = DOCUMENTS / 7;

    /** So many of the days up to a horizon are looked at. */
    private static final int DAYS = 9;

    /** So many seeds there are: all are tried. */
    private static final int TRIES = Integer.getInteger("ismap.laws.tries", 1000);

    /** The first of them: another one makes other documents. */
    private static final long FROM = Long.getLong("ismap.laws.from", 0);

    /** The golden ratio in 64 bits, so that seeds beside one another make documents of other kinds. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** The same seeds in each run, so that a build that was green stays green. */
    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs().between(0, TRIES - 1).map(n -> (FROM + n) * SPREAD);
    }

    // ---- questions ---------------------------------------------------------------------------------------------

    @Property(seed = "2020", shrinking = ShrinkingMode.OFF)
    void eachAnswerToAQuestionCanBeGivenAndBringsTheVerdictItAnnounced(@ForAll("seeds") long seed) {
        holds(seed, WholeDocumentLaws::answersHold);
    }

    @Property(seed = "2020", shrinking = ShrinkingMode.OFF)
    void eachSettlementSettlesAndNoReplyOfItCanBeLeftOut(@ForAll("seeds") long seed) {
        holds(seed, WholeDocumentLaws::settlementsSettle);
    }

    @Property(seed = "2020", shrinking = ShrinkingMode.OFF)
    void whatIsMissingOrAskedAboutHasItsPlaceInTheDocumentAndIsNotThere(@ForAll("seeds") long seed) {
        holds(seed, WholeDocumentLaws::whatIsMissingIsMissing);
    }

    @Property(seed = "2020", shrinking = ShrinkingMode.OFF)
    void whatWasAskedAndIsNotKnownIsMissingAsBeforeAndNotAskedAgain(@ForAll("seeds") long seed) {
        holds(
                seed,
                (written, answered) -> WholeDocumentLaws.whatIsNotKnownIsMissing(written, answered, new Random(seed)));
    }

    // ---- decided outcomes --------------------------------------------------------------------------------------

    @Property(seed = "2020", shrinking = ShrinkingMode.OFF)
    void aGivenFactOverturnsNeitherAVerdictNorTheOutcomeOfARule(@ForAll("seeds") long seed) {
        holds(
                seed,
                (written, answered) ->
                        WholeDocumentLaws.givenFactsOverturnNothing(written, answered, new Random(seed), 2));
    }

    // ---- remedies ----------------------------------------------------------------------------------------------

    @Property(seed = "2020", shrinking = ShrinkingMode.OFF)
    void eachRemedyMakesTheCaseEligibleAndNothingOfItCanBeLeftOut(@ForAll("seeds") long seed) {
        holdsInDepth(seed, (written, answered) -> WholeDocumentLaws.remediesHelp(written, answered, new Random(seed)));
    }

    @Property(seed = "2020", shrinking = ShrinkingMode.OFF)
    void noSingleChangeThatHelpsIsMissedWhereAllRemediesAreGiven(@ForAll("seeds") long seed) {
        holdsInDepth(
                seed, (written, answered) -> WholeDocumentLaws.noRemedyIsMissed(written, answered, new Random(seed)));
    }

    @Property(seed = "2020", shrinking = ShrinkingMode.OFF)
    void noTwoChangesHelpWhereNoRemedyIsSaidToExist(@ForAll("seeds") long seed) {
        holdsInDepth(
                seed,
                (written, answered) -> WholeDocumentLaws.noPairOfChangesIsMissed(written, answered, new Random(seed)));
    }

    @Property(seed = "2020", shrinking = ShrinkingMode.OFF)
    void aRemedyHelpsOnEachDayUntilTheLastOneAndNoLonger(@ForAll("seeds") long seed) {
        holdsInDepth(seed, (written, answered) -> WholeDocumentLaws.remediesHelpUntil(written, answered, DAYS));
    }

    /** A change is recorded at a control that the same remedy implements, and nowhere where that is left out. */
    @Test
    void whatGoesOnWithAnotherDecisionOfARemedyIsLeftOutWithIt() {
        WrittenCase written = CaseGenerator.of(CaseGenerator.Kind.FIRST, new Random(1))
                .with(List.of(
                        Edit.put("/statement/decisions", "{}"),
                        Edit.put("/statement/individualControlsChanged", "true")));
        Answered answered = written.answered().orElseThrow();
        assertTrue(answered.remedies().remedies().stream()
                .anyMatch(remedy -> remedy.changes().stream()
                        .anyMatch(change -> change.to().code().equals("RECORD_CHANGE"))));
        assertEquals(List.of(), WholeDocumentLaws.remediesHelp(written, answered, new Random(1)));
    }

    // ---- days --------------------------------------------------------------------------------------------------

    @Property(seed = "2020", shrinking = ShrinkingMode.OFF)
    void theVerdictStaysAsItIsUpToTheHorizonAndTurnsOnItAsAnnounced(@ForAll("seeds") long seed) {
        holdsInDepth(seed, (written, answered) -> WholeDocumentLaws.theHorizonHolds(written, answered, DAYS));
    }

    @Test
    void casesOfEveryKindAndVerdictAreMade() {
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        Set<String> kinds = new TreeSet<>();
        int asked = 0;
        int remedied = 0;
        for (int seed = 0; seed < 150; seed++) {
            WrittenCase written = CaseGenerator.any(new Random(seed));
            Answered answered = written.answered().orElseThrow();
            verdicts.merge(answered.determination().verdict(), 1, Integer::sum);
            kinds.add(written.base().name());
            asked += answered.questions().isEmpty() ? 0 : 1;
            remedied += answered.remedies().remedies().isEmpty() ? 0 : 1;
        }
        assertEquals(20, kinds.size(), kinds.toString());
        for (Verdict verdict : Verdict.values()) {
            assertTrue(verdicts.getOrDefault(verdict, 0) > 15, verdicts.toString());
        }
        assertTrue(asked > 15 && remedied > 15, asked + " with questions, " + remedied + " with remedies");
    }

    private static void holds(long seed, BiFunction<WrittenCase, Answered, List<Breach>> law) {
        holds(seed, DOCUMENTS, law);
    }

    private static void holdsInDepth(long seed, BiFunction<WrittenCase, Answered, List<Breach>> law) {
        holds(seed, FEWER_DOCUMENTS, law);
    }

    private static void holds(long seed, int documents, BiFunction<WrittenCase, Answered, List<Breach>> law) {
        int here = documents / 1000 + (Math.floorMod(seed, 1000) < documents % 1000 ? 1 : 0);
        for (int i = 0; i < here; i++) {
            holds(CaseGenerator.any(new Random(seed + i)), law);
        }
    }

    /** A breach is shown on the fewest of the case's edits that make it. */
    private static void holds(WrittenCase written, BiFunction<WrittenCase, Answered, List<Breach>> law) {
        if (breaches(written, law).isEmpty()) {
            return;
        }
        WrittenCase smallest = written;
        for (Edit edit : written.edits()) {
            WrittenCase less = WrittenCase.of(
                    written.base(),
                    smallest.edits().stream().filter(other -> other != edit).toList());
            if (!breaches(less, law).isEmpty()) {
                smallest = less;
            }
        }
        assertEquals(List.of(), breaches(smallest, law), smallest.toString());
    }

    private static List<Breach> breaches(WrittenCase written, BiFunction<WrittenCase, Answered, List<Breach>> law) {
        return written.answered().map(answered -> law.apply(written, answered)).orElse(List.of());
    }
}
