package dev.ismap.core.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.law.Provision.Instrument;
import dev.ismap.core.text.Label;
import dev.ismap.core.text.Language;
import dev.ismap.core.time.DayRange;
import dev.ismap.core.time.Term;
import dev.ismap.core.time.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
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

    @ParameterizedTest
    @CsvSource({"MUST, true, true", "IN_PRINCIPLE, true, true", "JUDGEMENT, true, true", "ADVICE, false, false"})
    void whatIsAdviceOrAssumedNeverDecides(Force force, boolean official, boolean secondary) {
        assertEquals(official, force.decides(Basis.OFFICIAL));
        assertEquals(secondary, force.decides(Basis.SECONDARY));
        assertFalse(force.decides(Basis.ASSUMED));
    }

    @Test
    void noTwoValuesOfAKindReadAlike() {
        check(Basis.values(), Basis::label);
        check(Force.values(), Force::label);
        check(AuthorityRuling.values(), AuthorityRuling::label);
        check(InForce.Presence.values(), InForce.Presence::label);
        check(Language.values(), Language::label);
    }

    private static <T> void check(T[] values, Function<T, Label> label) {
        for (Language language : Language.values()) {
            assertEquals(
                    values.length,
                    Stream.of(values)
                            .map(value -> label.apply(value).in(language))
                            .distinct()
                            .count());
        }
    }

    @Test
    void aDayThatNoLawCoversIsTold() {
        NoLawException before = NoLawException.before(START.minusDays(1), START);
        assertEquals(START.minusDays(1), before.day());
        assertEquals(
                "No rule covers 2020-03-31: this rule book begins on 2020-04-01.",
                before.label().en());
        NoLawException none = NoLawException.noRuleApplies(START);
        assertEquals(START, none.day());
        assertTrue(none.label().ja().startsWith("2020-04-01 の時点で"));
    }

    @ParameterizedTest
    @CsvSource({
        "'{loan}まで', 'for {loan}', '1か月まで', 'for one month'",
        "'{loan}', 'a month', '1か月', 'a month'",
        "'借りる', '{loan} and {fee}', '借りる', 'one month and fee'",
        "'{price}円', 'the fee', '$1\\円', 'the fee'",
        "'文', 'text', '文', 'text'",
    })
    void aTextSaysTheValuesThatItNames(String ja, String en, String inJa, String inEn) {
        Parameter<String> price = new Parameter<>("price", Label.same("price"), String.class);
        Law law = Law.on(
                START,
                Map.of(LOAN, VALUES, price, Timeline.of(List.of(new Timeline.Entry<>(DayRange.from(START), "$1\\")))));
        assertEquals(Label.of(inJa, inEn), law.inWords(Label.of(ja, en)));
        assertEquals("price", price.toString());
    }

    /** The law of a day, picked among the stretches, is the one worked out for the day. */
    @Property(seed = "2020")
    void theLawOfADayIsThatOfItsTimelines(
            @ForAll @Size(max = 3) List<@Size(max = 4) List<@IntRange(max = 12) Integer>> days) {
        Map<Parameter<?>, Timeline<String>> timelines = new HashMap<>();
        for (int i = 0; i < days.size(); i++) {
            timelines.put(new Parameter<>("p" + i, Label.same("p" + i), String.class), timeline(days.get(i)));
        }
        Law.Laws laws = Law.Laws.of(timelines);
        LocalDate end = START.plusDays(15);
        for (LocalDate day = START.minusDays(2); day.isBefore(end); day = day.plusDays(1)) {
            Law law = laws.on(day);
            Law expected = Law.on(day, timelines);
            assertEquals(day, law.day());
            boolean turns = false;
            for (Parameter<?> parameter : timelines.keySet()) {
                assertEquals(value(expected, parameter), value(law, parameter));
                turns |= !value(Law.on(day.minusDays(1), timelines), parameter).equals(value(expected, parameter));
            }
            assertTrue(!turns || laws.turns().contains(day));
            assertEquals(!turns, law.hasValuesOf(Law.on(day.minusDays(1), timelines)));
        }
    }

    /** Stretches that begin and end with the days given, in their order; where one is left over, it has no end. */
    private static Timeline<String> timeline(List<Integer> days) {
        List<Integer> sorted = days.stream().sorted().distinct().toList();
        List<Timeline.Entry<String>> entries = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i += 2) {
            LocalDate first = START.plusDays(sorted.get(i));
            DayRange range = i + 1 < sorted.size()
                    ? DayRange.of(first, START.plusDays(sorted.get(i + 1) - 1))
                    : DayRange.from(first);
            entries.add(new Timeline.Entry<>(range, "v" + i));
        }
        return Timeline.of(entries);
    }

    private static Optional<Object> value(Law law, Parameter<?> parameter) {
        try {
            return Optional.of(law.value(parameter));
        } catch (NoLawException none) {
            return Optional.empty();
        }
    }
}
