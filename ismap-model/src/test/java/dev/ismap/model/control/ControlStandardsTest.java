package dev.ismap.model.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.law.Basis;
import dev.ismap.core.time.PartialDate;
import dev.ismap.model.control.ControlStandards.Draft;
import dev.ismap.model.control.ControlStandards.EditionNotHeldException;
import dev.ismap.model.control.ControlStandards.UnknownEditionException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ControlStandardsTest {

    private static List<String> ids(List<Edition> editions) {
        return editions.stream().map(Edition::id).toList();
    }

    @Test
    void theEditionsAreKnownWhetherHeldOrNot() {
        assertEquals(
                List.of("2020-06-03", "2020-08-20", "2020-12-25", "2021-03-12", "2021-06-22", "2022-04-01", "2024-07"),
                ids(ControlStandards.editions()));
        assertEquals(List.of("2022-04-01", "2024-07"), ids(ControlStandards.heldEditions()));
        assertEquals(
                ControlStandards.editions(),
                ControlStandards.editions().stream().sorted().toList());
        assertEquals("2024-07", ControlStandards.newestHeld().id());
    }

    @Test
    void anEditionSaysHowPreciselyAndHowWellItIsKnown() {
        Edition edition = ControlStandards.find("2024-07").orElseThrow();

        assertEquals(PartialDate.Precision.MONTH, edition.issued().precision());
        assertEquals(Basis.SECONDARY, edition.basis());
        assertEquals(
                Basis.OFFICIAL, ControlStandards.edition("2022-04-01").edition().basis());
    }

    @Test
    void anEditionIsTheSameValueEachTime() {
        assertSame(ControlStandards.edition("2022-04-01"), ControlStandards.edition("2022-04-01"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-06-03", "2020-08-20", "2020-12-25", "2021-03-12", "2021-06-22"})
    void usingAnEditionThatIsNotHeldIsANamedError(String id) {
        EditionNotHeldException e = assertThrows(EditionNotHeldException.class, () -> ControlStandards.edition(id));

        assertEquals(id, e.edition().id());
        assertFalse(e.edition().held());
        assertTrue(e.getMessage().contains("2022-04-01, 2024-07"), e.getMessage());
    }

    @Test
    void anUnknownEditionIsAnotherNamedError() {
        UnknownEditionException e =
                assertThrows(UnknownEditionException.class, () -> ControlStandards.edition("2022-04"));

        assertEquals("2022-04", e.edition());
        assertEquals(Optional.empty(), ControlStandards.find("2022-04"));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-04-01, 2024-06-30, ''",
        "2023-04-01, 2024-07-01, 2024-07",
        "2023-04-01, 2024-12-31, 2024-07",
        "2024-07-30, 2024-12-31, 2024-07",
        "2024-07-31, 2024-12-31, ''",
        "2022-03-31, 2022-04-01, 2022-04-01",
        "2022-04-01, 2022-04-01, ''",
        "2022-04-01, 2022-03-01, ''",
        "2021-06-21, 2024-07-15, 2021-06-22 2022-04-01 2024-07",
        "2022-04-01, 2024-06-30, ''"
    })
    void anEditionIssuedBetweenTwoDaysCouldBeMeant(LocalDate after, LocalDate upTo, String expected) {
        assertEquals(expected, String.join(" ", ids(ControlStandards.issuedBetween(after, upTo))));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-06-02, ''",
        "2020-06-03, 2020-06-03",
        "2022-03-31, 2021-06-22",
        "2022-04-01, 2022-04-01",
        "2024-06-30, 2022-04-01",
        "2024-07-01, 2022-04-01 2024-07",
        "2024-07-30, 2022-04-01 2024-07",
        "2024-07-31, 2024-07",
        "2026-11-23, 2024-07"
    })
    void theNewestEditionOnADayIsOneOrInTheMonthOfAnIssueTwo(LocalDate day, String expected) {
        assertEquals(expected, String.join(" ", ids(ControlStandards.newestOn(day))));
    }

    @Test
    void aDraftIsANoteAndNoEdition() {
        Draft draft = ControlStandards.drafts().get(0);

        assertEquals("2025-09-18/2025-10-17", draft.outForComment().toString());
        assertTrue(ControlStandards.editions().stream()
                .noneMatch(edition -> edition.firstIssued().getYear() == 2025));
    }
}
