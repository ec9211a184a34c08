package dev.ismap.core.law;

import static dev.ismap.core.law.InForce.Presence.IN_FORCE;
import static dev.ismap.core.law.InForce.Presence.NOT_IN_FORCE;
import static dev.ismap.core.law.InForce.Presence.NOT_KNOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.law.InForce.Presence;
import dev.ismap.core.time.PartialDate;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InForceTest {

    private static void check(InForce inForce, String day, Presence expected) {
        assertEquals(expected, inForce.on(LocalDate.parse(day)), inForce + " on " + day);
    }

    @Test
    void aRuleThatCameIntoForceOnAKnownDayIsInForceFromThatDayOn() {
        InForce since = InForce.since("2021-06-22");
        check(since, "2021-06-21", NOT_IN_FORCE);
        check(since, "2021-06-22", IN_FORCE);
        check(since, "2021-06-23", IN_FORCE);
        check(since, "2099-12-31", IN_FORCE);
    }

    @Test
    void aRuleThatASourceOnlyShowsIsNotKnownBeforeThatDay() {
        InForce attested = InForce.attested("2021-06-22");
        check(attested, "2019-01-01", NOT_KNOWN);
        check(attested, "2021-06-21", NOT_KNOWN);
        check(attested, "2021-06-22", IN_FORCE);
        check(attested, "2021-06-23", IN_FORCE);
    }

    @ParameterizedTest(name = "known to the month, on {0}: since {1}, attested {2}")
    @CsvSource({
        "2021-05-31, NOT_IN_FORCE, NOT_KNOWN",
        "2021-06-01, NOT_KNOWN, NOT_KNOWN",
        "2021-06-29, NOT_KNOWN, NOT_KNOWN",
        "2021-06-30, IN_FORCE, IN_FORCE",
        "2021-07-01, IN_FORCE, IN_FORCE",
    })
    void ofAMonthEachDayIsACandidateAndOnItsLastAllAgree(String day, Presence since, Presence attested) {
        check(InForce.since("2021-06"), day, since);
        check(InForce.attested("2021-06"), day, attested);
    }

    @Test
    void aRuleEndsWithItsLastDay() {
        InForce ended = InForce.since("2022-11-01").until(LocalDate.of(2025, 3, 31));
        check(ended, "2022-10-31", NOT_IN_FORCE);
        check(ended, "2022-11-01", IN_FORCE);
        check(ended, "2025-03-30", IN_FORCE);
        check(ended, "2025-03-31", IN_FORCE);
        check(ended, "2025-04-01", NOT_IN_FORCE);
        InForce attestedAndEnded = InForce.attested("2022-11-01").until(LocalDate.of(2025, 3, 31));
        check(attestedAndEnded, "2022-10-31", NOT_KNOWN);
        check(attestedAndEnded, "2025-04-01", NOT_IN_FORCE);
    }

    @Test
    void aRuleWithoutADatedSourceCountsAsInForceUntilItsEnd() {
        check(InForce.undated(), "1900-01-01", IN_FORCE);
        check(InForce.undated(), "2100-01-01", IN_FORCE);
        check(InForce.undated().until(LocalDate.of(2025, 3, 31)), "2025-04-01", NOT_IN_FORCE);
    }

    @Test
    void aDayOnWhichASourceShowsTheRuleSettlesTheRestOfItsFirstMonth() {
        InForce both = new InForce(
                Optional.of(PartialDate.parse("2021-06")),
                Optional.of(PartialDate.parse("2021-06-22")),
                Optional.empty());
        check(both, "2021-05-31", NOT_IN_FORCE);
        check(both, "2021-06-01", NOT_KNOWN);
        check(both, "2021-06-21", NOT_KNOWN);
        check(both, "2021-06-22", IN_FORCE);
        check(both, "2021-06-23", IN_FORCE);
        check(both, "2021-06-30", IN_FORCE);
    }

    @Test
    void daysOfWhichTheLastLiesBeforeTheFirstAreRefused() {
        InForce since = InForce.since("2022-11-01");
        InForce month = InForce.since("2022-11");
        InForce attested = InForce.attested("2022-11-01");
        LocalDate before = LocalDate.of(2022, 10, 31);
        LocalDate within = LocalDate.of(2022, 11, 1);
        assertThrows(IllegalArgumentException.class, () -> since.until(before));
        assertThrows(IllegalArgumentException.class, () -> month.until(before));
        assertThrows(IllegalArgumentException.class, () -> attested.until(before));
        InForce onlyFrom = new InForce(since.from(), Optional.empty(), Optional.empty());
        assertThrows(IllegalArgumentException.class, () -> onlyFrom.until(before));
        check(since.until(within), "2022-11-01", IN_FORCE);
        check(month.until(within), "2022-11-01", NOT_KNOWN);
        check(attested.until(within), "2022-11-01", IN_FORCE);
    }

    @Test
    void anythingButADateIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> InForce.since("2021-6"));
        assertThrows(IllegalArgumentException.class, () -> InForce.attested(""));
    }

    @Provide
    static Arbitrary<Optional<PartialDate>> dates() {
        return Arbitraries.of("2021", "2021-05", "2021-06", "2021-06-01", "2021-06-15", "2021-06-30", "2021-07-01")
                .map(PartialDate::parse)
                .optional(0.7);
    }

    /**
     * By brute force: the rule began on some day. Where a source says from when, that is one of the days named; else it
     * may be any. It had begun by one of the days on which a source shows it. Which beginnings fit, and was it in force?
     */
    @Property(seed = "2020")
    void aRuleIsInForceIfItIsForEveryBeginningThatFitsItsSources(
            @ForAll("dates") Optional<PartialDate> from, @ForAll("dates") Optional<PartialDate> attested) {
        LocalDate first = LocalDate.of(2020, 12, 1);
        LocalDate end = LocalDate.of(2022, 2, 1);
        InForce inForce = new InForce(from, attested, Optional.empty());
        if (from.isPresent()
                && attested.isPresent()
                && from.get().isAfter(attested.get().last())) {
            return;
        }
        boolean undated = from.isEmpty() && attested.isEmpty();
        for (LocalDate day = first; day.isBefore(end); day = day.plusDays(1)) {
            Set<Presence> readings = EnumSet.noneOf(Presence.class);
            for (LocalDate begun = first.minusDays(1); begun.isBefore(end); begun = begun.plusDays(1)) {
                LocalDate one = begun;
                boolean fits = from.map(f -> f.canBe(one)).orElse(true)
                        && attested.map(a -> !one.isAfter(a.last())).orElse(true);
                if (fits) {
                    readings.add(undated || !day.isBefore(begun) ? IN_FORCE : NOT_IN_FORCE);
                }
            }
            Presence expected = readings.size() == 1 ? readings.iterator().next() : NOT_KNOWN;
            assertEquals(expected, inForce.on(day), inForce + " on " + day);
        }
    }

    /** What is known of a day differs from the day before on no other days. */
    @Property(seed = "2020")
    void itTurnsOnNoOtherDay(
            @ForAll("dates") Optional<PartialDate> from,
            @ForAll("dates") Optional<PartialDate> attested,
            @ForAll boolean ends) {
        InForce inForce = new InForce(from, attested, ends ? Optional.of(LocalDate.of(2022, 1, 15)) : Optional.empty());
        Set<LocalDate> found = new TreeSet<>();
        LocalDate end = LocalDate.of(2022, 2, 1);
        for (LocalDate day = LocalDate.of(2020, 12, 1); day.isBefore(end); day = day.plusDays(1)) {
            if (inForce.on(day) != inForce.on(day.minusDays(1))) {
                found.add(day);
            }
        }
        assertTrue(inForce.turns().containsAll(found), inForce + " turns on " + found + ", not on " + inForce.turns());
    }
}
