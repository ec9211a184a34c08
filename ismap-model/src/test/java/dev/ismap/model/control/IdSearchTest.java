package dev.ismap.model.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ismap.model.control.IdSearch.FoundId;
import dev.ismap.model.control.IdSearch.FoundId.Kind;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdSearchTest {

    private static final IdSearch SEARCH =
            new IdSearch(ControlStandards.edition("2024-07"), AvailableStandards.builtIn());
    private static final IdSearch BEFORE =
            new IdSearch(ControlStandards.edition("2022-04-01"), AvailableStandards.builtIn());

    /** What is told of an id, in one line: its kind, the control, the place in another standard, and what was meant. */
    private static String told(FoundId found) {
        return Stream.of(
                        found.kind().name(),
                        found.control().map(control -> control.id().toString()).orElse(null),
                        found.place().map(place -> "at " + place.clause()).orElse(null),
                        found.meant().isEmpty()
                                ? null
                                : "meant " + found.meant().get(0).control())
                .filter(Objects::nonNull)
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        // of the edition
        "6.1.1.13.PB, CONTROL 6.1.1.13.PB",
        "5.1.1, CONTROL 5.1.1",
        "9.5.P, HEADING 9.5.P",
        "6.1.1.13.P, OTHER_SUFFIX 6.1.1.13.PB",
        "6.3.1, OTHER_SUFFIX 6.3.1.P",
        "9.2.3.11.PX, OTHER_SUFFIX 9.2.3.11.PB",
        "6.1.3.4, VACANT",
        "5.9.9, NONE",
        "3.1.1.99, NONE",
        // Annex A of 27001:2013 and its sections
        "A.14.2.2, OTHER_STANDARD at A.14.2.2 meant 14.2.2",
        "A.14.2, OTHER_STANDARD 14.2 at A.14.2",
        "A.19.1, NONE at 19.1",
        // 27002:2022, by itself and as Annex A of 27001:2022
        "8.23, OTHER_STANDARD at 8.23",
        "A.8.23, OTHER_STANDARD at 8.23",
        "5.15, OTHER_STANDARD at 5.15 meant 9.1.1",
        "5.1, HEADING 5.1 at 5.1 meant 5.1.1",
        // 27017
        "CLD.6.3.1, OTHER_STANDARD at CLD.6.3.1 meant 6.3.1.P",
        "CLD.6.3, OTHER_STANDARD 6.3.P at CLD.6.3",
        "CLD.6.9, NONE at CLD.6.9",
        // NIST SP 800-53; an enhancement stands for what it enhances where no table names it
        "AC-2, OTHER_STANDARD at AC-2 meant 9.2.1",
        "AC-2(1), OTHER_STANDARD at AC-2(1) meant 9.2.1",
        "AC-99, NONE at AC-99"
    })
    void anIdIsToldWithWhatItNames(String text, String expected) {
        assertEquals(
                List.of(expected),
                SEARCH.in(text).stream().map(IdSearchTest::told).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "version 1.0.2 of 2024", // no number of an id is 0
                "3.14", // two numbers that name nothing
                "192.0.2.1",
                "x5.1.1",
                "5.1.1x",
                "5.1.1-2",
                "-5.1.1",
                "5.1.1.1.1",
                "UTF-8",
                "XX-1",
                "readme5.1.1.md",
                "5.1.1.md",
                "1.2.3.XY"
            })
    void whatOnlyLooksLikeAnIdIsPassedOver(String text) {
        assertEquals(List.of(), SEARCH.in(text));
    }

    @Test
    void anIdIsFoundAsItStandsInTheTextAndWhereItBegins() {
        String text = "ß: ６．３．１．１．ｐｂ、a.14.2.2 and ac-2 (5.1.1), but not 9.9";
        List<FoundId> found = SEARCH.in("見よ ６．３．１．１．ｐｂ、a.14.2.2 and ac-2 (5.1.1), but not 9.9");
        assertEquals(
                List.of("６．３．１．１．ｐｂ", "a.14.2.2", "ac-2", "5.1.1"),
                found.stream().map(FoundId::text).toList());
        assertEquals(List.of(3, 14, 27, 33), found.stream().map(FoundId::at).toList());
        assertEquals(Kind.CONTROL, found.get(0).kind());
        // capital letters would be longer than the text, so that only those are found that are capital already
        assertEquals(
                List.of("5.1.1"), SEARCH.in(text).stream().map(FoundId::text).toList());
    }

    /** 12.2.1.15 was added in 2024-07; of a complete edition it is known that a number is none of its own. */
    @Test
    void aControlOfAnotherEditionIsToldAsOne() {
        assertEquals("CONTROL 12.2.1.15", told(SEARCH.in("12.2.1.15").get(0)));
        assertEquals("OTHER_EDITION 12.2.1.15", told(BEFORE.in("12.2.1.15").get(0)));
    }

    @Test
    void whereOptionalDetailsAreNotHeldADetailMayExist() {
        ControlStandard held = ControlStandards.edition("2024-07");
        ControlStandard open = ControlStandard.of(
                held.edition(),
                held.all().minus(held.optionalDetails()).stream().toList(),
                false,
                "");
        IdSearch search = new IdSearch(open, AvailableStandards.builtIn());
        assertEquals("NOT_KNOWN", told(search.in("5.1.1.99").get(0)));
        assertEquals("NONE", told(SEARCH.in("5.1.1.99").get(0)));
        assertEquals("NONE", told(search.in("4.4.1.99").get(0)), "no detail of chapter 4 is optional");
        assertEquals("NONE", told(search.in("5.9.9").get(0)), "no objective is optional");
    }

    @Test
    void everyKindHasItsOwnWords() {
        assertEquals(
                Kind.values().length,
                Stream.of(Kind.values()).map(Kind::label).distinct().count());
    }
}
