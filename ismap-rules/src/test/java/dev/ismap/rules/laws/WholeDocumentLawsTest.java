package dev.ismap.rules.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Every answer about a whole document holds when one acts on it. */
class WholeDocumentLawsTest {

    /** So many of the days up to a horizon are looked at one by one. */
    private static final int DAYS = 12;

    @Provide
    Arbitrary<WrittenCase> cases() {
        return Arbitraries.randomValue(CaseGenerator::any);
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void theVerdictStaysAsItIsUpToTheHorizonAndTurnsOnItAsAnnounced(@ForAll("cases") WrittenCase written) {
        holds(written, (one, answered) -> WholeDocumentLaws.theHorizonHolds(one, answered, DAYS));
    }

    /** A breach is shown on the smallest of the case's edits that make it. */
    private static void holds(WrittenCase written, BiFunction<WrittenCase, Answered, List<Breach>> law) {
        List<Breach> breaches = breaches(written, law);
        if (breaches.isEmpty()) {
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
