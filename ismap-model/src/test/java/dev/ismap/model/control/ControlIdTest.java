package dev.ismap.model.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.model.control.ControlId.ControlSuffix;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ControlIdTest {

    @Test
    void anIdHasNumbersAChapterAndASuffix() {
        ControlId id = ControlId.parse("6.1.1.13.PB");

        assertEquals(List.of(6, 1, 1, 13), id.numbers());
        assertEquals(6, id.chapter());
        assertEquals(ControlSuffix.PB, id.suffix());
        assertEquals(ControlId.of(List.of(6, 1, 1, 13), ControlSuffix.PB), id);
        assertEquals("6.1.1.13", id.withSuffix(ControlSuffix.NONE).toString());
    }

    @Test
    void theOrderIsByNumbersAndThenBySuffix() {
        List<String> ordered = List.of(
                "5.1.1",
                "6",
                "6.1",
                "6.1.1",
                "6.1.1.13.PB",
                "6.1.2",
                "6.2",
                "6.3",
                "6.3.P",
                "6.3.1",
                "6.3.1.P",
                "6.3.1.1.PB",
                "8.1.5.P",
                "8.1.5.4.P",
                "8.2",
                "10",
                "10.1");

        List<String> sorted = ordered.stream()
                .sorted()
                .map(ControlId::parse)
                .sorted()
                .map(ControlId::toString)
                .toList();

        assertEquals(ordered, sorted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ".",
                "5.",
                ".5",
                "5..1",
                "0",
                "5.0",
                "05.1",
                "5.01",
                "5.1.1.1.1",
                "1000",
                "5.1000",
                "-1",
                "+5.1",
                "5,1",
                "5.1 ",
                " 5.1",
                "A.5.1",
                "6.P",
                "P",
                "6.3.PBP",
                "6.3.BP",
                "6.3.p",
                "6.3P",
                "6.3.P.1",
                "６.1",
                "6．1",
                "6.1²",
                "6.1\n",
                "٦.1",
                "99999999999999999999.1"
            })
    void anythingElseIsRefused(String text) {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> ControlId.parse(text));

        assertTrue(e.getMessage().contains("one to four numbers"), e.getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "６.１.１.１３.ＰＢ, 6.1.1.13.PB",
        "'　6．3．Ｐ ', 6.3.P",
        "6.3.1.1.pb, 6.3.1.1.PB",
        "6.3.1.ｐ, 6.3.1.P",
        "'\u00a05.1.1\t', 5.1.1",
        "9.4.2.2.b, 9.4.2.2.B",
        "5.1.1, 5.1.1",
        "９９９．９９９．９９９．９９９．ＰＢ, 999.999.999.999.PB"
    })
    void whatAPersonTypesIsReadLeniently(String typed, String canonical) {
        assertEquals(canonical, ControlId.parseTyped(typed).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.1.1²", "5.1.①", "⒌1", "5 .1", "5。1", "", "　", "六.三"})
    void aFootnoteMarkOrAnotherSignIsNotTakenForANumber(String typed) {
        assertThrows(IllegalArgumentException.class, () -> ControlId.parseTyped(typed));
    }

    @Test
    void theMessageShowsABoundedExcerptWithoutControlCharacters() {
        String message = assertThrows(
                        IllegalArgumentException.class, () -> ControlId.parse("\u001b[31m\u202e" + "9".repeat(10_000)))
                .getMessage();

        assertTrue(message.length() < 300, message);
        assertTrue(message.contains("\ufffd[31m\ufffd999"), message);
        assertTrue(message.chars().noneMatch(Character::isISOControl), message);
        assertThrows(IllegalArgumentException.class, () -> ControlId.parseTyped("９".repeat(10_000)));
    }

    @ParameterizedTest
    @CsvSource({"40, ''", "41, …"})
    void whatIsLeftOutOfAnExcerptIsMarked(int length, String mark) {
        assertEquals(
                "'" + "x".repeat(40) + mark + "'",
                assertThrows(IllegalArgumentException.class, () -> ControlId.parse("x".repeat(length)))
                        .getMessage()
                        .replaceAll(".*: ", ""));
    }

    @Test
    void partsOutOfRangeAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> ControlId.of(List.of(), ControlSuffix.NONE));
        assertThrows(IllegalArgumentException.class, () -> ControlId.of(List.of(1, 2, 3, 4, 5), ControlSuffix.NONE));
        assertThrows(IllegalArgumentException.class, () -> ControlId.of(List.of(0), ControlSuffix.NONE));
        assertThrows(IllegalArgumentException.class, () -> ControlId.of(List.of(5, 1000), ControlSuffix.NONE));
        assertThrows(IllegalArgumentException.class, () -> ControlId.of(List.of(5), ControlSuffix.P));
        assertEquals(
                "1.999.1.999.B",
                ControlId.of(List.of(1, 999, 1, 999), ControlSuffix.B).toString());
    }

    @Test
    void theMessageShowsTheNumbersUnlessThereAreTooMany() {
        assertEquals(
                "A control id has one to four numbers, each 1 to 999, but there were 4: [5, 1, 0, 1]",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> ControlId.of(List.of(5, 1, 0, 1), ControlSuffix.NONE))
                        .getMessage());
        assertTrue(assertThrows(
                        IllegalArgumentException.class,
                        () -> ControlId.of(Collections.nCopies(1000, 1), ControlSuffix.NONE))
                .getMessage()
                .endsWith("but there were 1000"));
    }

    @Test
    void aSuffixSaysWhetherItIsABasicStatementRequirementAndForCloudProviders() {
        assertEquals(
                List.of(ControlSuffix.B, ControlSuffix.PB),
                Stream.of(ControlSuffix.values())
                        .filter(ControlSuffix::isBasicStatementRequirement)
                        .toList());
        assertEquals(
                List.of(ControlSuffix.P, ControlSuffix.PB),
                Stream.of(ControlSuffix.values())
                        .filter(ControlSuffix::isForCloudProviders)
                        .toList());
        assertFalse(Stream.of(ControlSuffix.values())
                .anyMatch(suffix -> suffix.label().ja().equals(suffix.label().en())));
    }
}
