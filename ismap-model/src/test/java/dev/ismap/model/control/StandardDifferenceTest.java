package dev.ismap.model.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.law.Basis;
import dev.ismap.core.text.Label;
import dev.ismap.core.time.PartialDate;
import dev.ismap.model.control.Reference.ReferenceStandard;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StandardDifferenceTest {

    private final ControlStandard of2022 = ControlStandards.edition("2022-04-01");
    private final ControlStandard of2024 = ControlStandards.edition("2024-07");

    private static List<String> ids(List<Control> controls) {
        return controls.stream().map(control -> control.id().toString()).toList();
    }

    private static List<String> facts(boolean added) {
        return Facts.OPTIONAL.stream()
                .filter((Map<String, String> row) -> row.get("new_in_2024_07").equals("yes") == added)
                .map(row -> row.get("id"))
                .toList();
    }

    @Test
    void whatIsNewInAnEditionIsKeptApartFromWhatIsOnlyNewlyHeld() {
        StandardDifference difference = of2022.differenceTo(of2024);

        assertEquals(facts(true), ids(difference.added()));
        assertEquals(List.of(), difference.newlyHeld());
        assertEquals(List.of(), difference.dropped());
        assertEquals(List.of(), difference.noLongerHeld());
        assertEquals(List.of(), difference.changed());
        assertEquals(
                Stream.concat(facts(false).stream(), Stream.of("9.2.3.11.PB"))
                        .map(ControlId::parse)
                        .sorted()
                        .toList(),
                difference.reworded());
        assertTrue(difference.sharesMandatory());
        assertFalse(difference.isEmpty());
    }

    @Test
    void theWayBackIsTheMirrorImage() {
        StandardDifference difference = of2024.differenceTo(of2022);

        assertEquals(facts(true), ids(difference.dropped()));
        assertEquals(List.of(), difference.noLongerHeld());
        assertEquals(List.of(), difference.added());
        assertEquals(List.of(), difference.newlyHeld());
        assertEquals(of2022.differenceTo(of2024).reworded(), difference.reworded());
    }

    @Test
    void aStandardDoesNotDifferFromItself() {
        assertTrue(of2024.differenceTo(of2024).isEmpty());
    }

    @Test
    void aUsersRowsAreNotNewInTheEdition() {
        ControlStandard mine =
                of2022.with(List.of(ControlRow.of(ControlId.parse("5.1.1.99"), Label.of("自社の行", "A row of ours"))));

        assertEquals(List.of("5.1.1.99"), ids(of2022.differenceTo(mine).newlyHeld()));
        assertEquals(List.of("5.1.1.99"), ids(mine.differenceTo(of2022).noLongerHeld()));
        assertTrue(of2022.differenceTo(mine).isEmpty());
    }

    @Test
    void betweenCompleteStandardsNothingIsLeftOpen() {
        ControlStandard mine = of2022.completedWith(
                List.of(ControlRow.of(ControlId.parse("5.1.1.1"), Label.of("自社の行", "A row of ours"))));
        StandardDifference difference = mine.differenceTo(of2024.completedWith(List.of()));

        assertEquals(List.of(), difference.added());
        assertEquals(List.of("5.1.1.1"), ids(difference.dropped()));
        assertEquals(List.of(), difference.newlyHeld());
        assertEquals(List.of(), difference.noLongerHeld());
    }

    @Test
    void aRowWithAnotherNameIsChanged() {
        List<Control> rows = new ArrayList<>(of2024.controls());
        Control old = rows.get(100);
        Control renamed = new Control(
                old.id(), old.layer(), old.level(), old.parent(), Label.of("別の名称", "Another name"), old.references());
        rows.set(100, renamed);

        StandardDifference difference = of2024.differenceTo(ControlStandard.of(of2024.edition(), rows, false, ""));

        assertEquals(List.of(new StandardDifference.ControlChange(old, renamed)), difference.changed());
        assertTrue(difference.changed().get(0).isRenamed());
    }

    /** References that only one of them holds are no change, as a user's table may have none. */
    @Test
    void aRowWithOtherReferencesIsChangedAndNotRenamed() {
        List<Control> rows = new ArrayList<>(of2024.controls());
        Control old = rows.stream()
                .filter(row -> !row.references().isEmpty())
                .findFirst()
                .orElseThrow();
        int at = rows.indexOf(old);
        Reference other = Reference.of(ReferenceStandard.ISO_IEC_27002_2022, "8.23");
        rows.set(at, new Control(old.id(), old.layer(), old.level(), old.parent(), old.name(), List.of(other)));
        StandardDifference difference = of2024.differenceTo(ControlStandard.of(of2024.edition(), rows, false, ""));
        assertEquals(List.of(new StandardDifference.ControlChange(old, rows.get(at))), difference.changed());
        assertFalse(difference.changed().get(0).isRenamed());
        rows.set(at, new Control(old.id(), old.layer(), old.level(), old.parent(), old.name(), List.of()));
        assertEquals(
                List.of(),
                of2024.differenceTo(ControlStandard.of(of2024.edition(), rows, false, ""))
                        .changed());
    }

    @Test
    void aNameThatOnlyOneOfThemHoldsIsNoChange() {
        ControlStandard named =
                of2024.with(List.of(ControlRow.of(ControlId.parse("5.1.1.1"), Label.of("自社の名称", "A name of ours"))));

        assertFalse(named.equals(of2024));
        assertTrue(of2024.differenceTo(named).isEmpty());
        assertTrue(named.differenceTo(of2024).isEmpty());
    }

    @Test
    void anEditionOfTheUsersOwnIsComparedAsItIs() {
        Edition later = new Edition(
                "2026-04-01",
                PartialDate.parse("2026-04-01"),
                Basis.OFFICIAL,
                false,
                Label.of("試験用の版", "An edition for a test"),
                List.of(),
                List.of());
        List<Control> rows = new ArrayList<>(of2024.controls());
        rows.remove(of2024.control(ControlId.parse("5.1.1.3")));
        rows.add(
                Control.detail(ControlId.parse("5.1.2.5"), of2024.control(ControlId.parse("5.1.2")), Optional.empty()));
        StandardDifference difference = of2024.differenceTo(ControlStandard.of(later, rows, true, ""));

        assertEquals(List.of("5.1.2.5"), ids(difference.added()));
        assertEquals(List.of("5.1.1.3"), ids(difference.dropped()));
        assertEquals(List.of(), difference.newlyHeld());
        assertEquals(List.of(), difference.noLongerHeld());
    }

    @Test
    void aMandatoryRowThatIsNotHeldIsDropped() {
        List<Control> rows = of2024.controls().stream()
                .filter(control -> !control.id().toString().equals("18.2.3")
                        && !control.id().toString().startsWith("18.2.3."))
                .toList();

        StandardDifference difference = of2024.differenceTo(ControlStandard.of(of2024.edition(), rows, false, ""));

        assertEquals("18.2.3", ids(difference.dropped()).get(0));
        assertEquals(
                of2024.detailsUnder(ControlId.parse("18.2.3")).ids(),
                difference.noLongerHeld().stream().map(Control::id).toList());
        assertFalse(difference.sharesMandatory());
    }
}
