package dev.ismap.core.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.law.Provision.Instrument;
import dev.ismap.core.text.Label;
import dev.ismap.core.time.DayRange;
import dev.ismap.core.time.Term;
import dev.ismap.core.time.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LawTest {

    private static final Parameter<Term> LOAN = new Parameter<>("loan", Label.of("貸出期間", "loan period"), Term.class);
    private static final LocalDate START = LocalDate.of(2020, 4, 1);
    private static final LocalDate CHANGE = LocalDate.of(2022, 4, 1);
    private static final Timeline<Term> VALUES = Timeline.of(List.of(
            new Timeline.Entry<>(DayRange.of(START, CHANGE.minusDays(1)), Term.ofMonths(1)),
            new Timeline.Entry<>(DayRange.from(CHANGE), Term.ofMonths(2))));

    @ParameterizedTest
    @CsvSource({"2020-04-01, 1", "2022-03-31, 1", "2022-04-01, 2", "2030-01-01, 2"})
    void aParameterHasTheValueThatIsLawOnTheDay(LocalDate day, int months) {
        Law law = Law.on(day, Map.of(LOAN, VALUES));
        assertEquals(Term.ofMonths(months), law.value(LOAN));
        assertEquals(day, law.day());
    }

    @Test
    void aDayWithoutAValueIsAnErrorThatNamesParameterAndDayInBothLanguages() {
        LocalDate before = START.minusDays(1);
        Law law = Law.on(before, Map.of(LOAN, VALUES));
        NoLawException error = assertThrows(NoLawException.class, () -> law.value(LOAN));
        assertEquals(before, error.day());
        assertTrue(error.getMessage().startsWith("NO_LAW: "));
        assertTrue(
                error.label().en().contains("loan period") && error.label().en().contains("2020-03-31"));
        assertTrue(error.label().ja().contains("貸出期間") && error.label().ja().contains("2020-03-31"));
    }

    @Test
    void aParameterThatTheBookDoesNotHoldIsTheSameError() {
        assertThrows(NoLawException.class, () -> Law.on(START, Map.of()).value(LOAN));
    }

    @Test
    void theWeakerAndTheStrongerOfTwoBasesAreThoseOfTheirOrder() {
        for (Basis one : Basis.values()) {
            for (Basis other : Basis.values()) {
                assertEquals(Basis.values()[Math.max(one.ordinal(), other.ordinal())], one.weaker(other));
                assertEquals(Basis.values()[Math.min(one.ordinal(), other.ordinal())], one.stronger(other));
            }
        }
        assertEquals(List.of(Basis.OFFICIAL, Basis.SECONDARY, Basis.ASSUMED), List.of(Basis.values()));
    }

    @Test
    void aProvisionThatWasNotFoundHasNoLocator() {
        Instrument rules = new Instrument("LIBRARY_RULES", Label.of("図書館規則", "Library Rules"));
        assertEquals(Optional.of("3"), Provision.of(rules, "3").locator());
        assertEquals(Optional.empty(), Provision.somewhereIn(rules).locator());
    }
}
