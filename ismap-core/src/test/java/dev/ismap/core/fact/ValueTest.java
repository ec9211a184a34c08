package dev.ismap.core.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ismap.core.fact.Decision.Action;
import dev.ismap.core.text.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ValueTest {

    private enum Size {
        SMALL,
        LARGE
    }

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 3, 31);
    private static final Action MEND = new Action("MEND", Label.of("直す", "mend it"));

    private static Stream<Arguments> codes() {
        return Stream.of(
                Arguments.of(new Value.Truth(true), "true"),
                Arguments.of(new Value.Truth(false), "false"),
                Arguments.of(new Value.Constant(Size.LARGE), "LARGE"),
                Arguments.of(new Value.Constant("2022-04-01"), "2022-04-01"),
                Arguments.of(new Value.Day(FIRST), "2024-01-01"),
                Arguments.of(new Value.Days(Optional.of(FIRST), Optional.of(LAST)), "2024-01-01..2024-03-31"),
                Arguments.of(new Value.Days(Optional.empty(), Optional.of(LAST)), "..2024-03-31"),
                Arguments.of(new Value.Days(Optional.of(FIRST), Optional.empty()), "2024-01-01.."),
                Arguments.of(new Value.Days(Optional.empty(), Optional.empty()), ".."),
                Arguments.of(new Value.Text("words"), "words"),
                Arguments.of(new Value.Many(3), "3"),
                Arguments.of(new Value.Decided(MEND, List.of("a", "b")), "MEND"),
                Arguments.of(new Value.AsAsked(List.of()), "AS_ASKED"),
                Arguments.of(Value.Kind.NONE, "NONE"));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void itsCodeIsTheTextThatResultsHave(Value value, String code) {
        assertEquals(code, value.code());
        assertEquals(code, value.print());
    }

    @Test
    void evidenceShowsTheBeginningOfALongTextAndTheValueHoldsAllOfIt() {
        Value.Text text = new Value.Text("x".repeat(81));
        assertEquals("x".repeat(81), text.code());
        assertEquals("x".repeat(79) + "…", text.print());
        assertEquals("x".repeat(80), new Value.Text("x".repeat(80)).print());
    }

    @Test
    void aDomainSaysOfWhatTypeItsValuesAre() {
        assertEquals(new Value.Truth(true), Domain.truth().value(true));
        assertEquals(new Value.Constant(Size.SMALL), Domain.of(Size.class).value(Size.SMALL));
        assertEquals(new Value.Constant("a"), new Domain.Choice<>(List.of("a", "b")).value("a"));
        assertEquals(new Value.Day(FIRST), new Domain.Day().value(FIRST));
        assertEquals(new Value.Text("a"), new Domain.Text().value("a"));
        assertEquals(new Value.Many(2), new Domain.Many<String>().value(List.of("a", "b")));
    }

    @Test
    void itemsAreThoseThatAreDecided() {
        assertEquals(List.of("a", "b"), new Value.Decided(MEND, List.of("a", "b")).items());
        assertEquals(List.of("c"), new Value.AsAsked(List.of(new Decision("/items", "c", MEND))).items());
        assertEquals(List.of(), new Value.Truth(true).items());
    }
}
