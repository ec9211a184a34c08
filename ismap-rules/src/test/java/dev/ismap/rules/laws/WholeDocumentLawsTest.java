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
import org.junit.jupiter.api.Test;

/** Every answer about a whole document holds when one acts on it. */
class WholeDocumentLawsTest {

    /**
     * Of so many tries of a property, one takes a document: a law looks at each in many ways. The profile 'long' has all
     * of them do so.
     */
    private static final int SHARE = Integer.getInteger("ismap.laws.share", 4);

    /** So many of the days up to a horizon are looked at. */
    private static final int DAYS = 12;

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.randomValue(Random::nextLong);
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void theVerdictStaysAsItIsUpToTheHorizonAndTurnsOnItAsAnnounced(@ForAll("seeds") long seed) {
        holds(seed, (written, answered) -> WholeDocumentLaws.theHorizonHolds(written, answered, DAYS));
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void aRemedyHelpsOnEachDayUntilTheLastOneAndNoLonger(@ForAll("seeds") long seed) {
        holds(seed, (written, answered) -> WholeDocumentLaws.remediesHelpUntil(written, answered, DAYS));
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void whatWasAskedAndIsNotKnownIsMissingAsBeforeAndNotAskedAgain(@ForAll("seeds") long seed) {
        holds(
                seed,
                (written, answered) -> WholeDocumentLaws.whatIsNotKnownIsMissing(written, answered, new Random(seed)));
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
        assertEquals(14, kinds.size(), kinds.toString());
        for (Verdict verdict : Verdict.values()) {
            assertTrue(verdicts.getOrDefault(verdict, 0) > 15, verdicts.toString());
        }
        assertTrue(asked > 15 && remedied > 15, asked + " with questions, " + remedied + " with remedies");
    }

    /** A breach is shown on the fewest of the case's edits that make it. */
    private static void holds(long seed, BiFunction<WrittenCase, Answered, List<Breach>> law) {
        if (Math.floorMod(seed, SHARE) != 0) {
            return;
        }
        WrittenCase smallest = CaseGenerator.any(new Random(seed));
        if (breaches(smallest, law).isEmpty()) {
            return;
        }
        for (Edit edit : smallest.edits()) {
            WrittenCase less = WrittenCase.of(
                    smallest.base(),
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
