package dev.ismap.model.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.fact.ItemSet;
import dev.ismap.core.law.Basis;
import dev.ismap.core.problem.InputException;
import dev.ismap.core.problem.Problem;
import dev.ismap.core.text.Label;
import dev.ismap.core.time.PartialDate;
import dev.ismap.model.control.Control.ControlLayer;
import dev.ismap.model.control.Control.ControlLevel;
import dev.ismap.model.control.ControlId.ControlSuffix;
import dev.ismap.model.control.ControlStandard.UnknownControlException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ControlStandardTest {

    private final ControlStandard standard = ControlStandards.edition("2024-07");

    private static ControlId id(String text) {
        return ControlId.parse(text);
    }

    @Test
    void aParentIsTheStandardsAndNotACutId() {
        assertEquals(
                id("6.3.1.P"), standard.parentOf(id("6.3.1.1.PB")).orElseThrow().id());
        assertEquals(id("6.3.P"), standard.parentOf(id("6.3.1.P")).orElseThrow().id());
        assertEquals(id("6"), standard.parentOf(id("6.3.P")).orElseThrow().id());
        assertEquals(Optional.empty(), standard.parentOf(id("6")));
    }

    @Test
    void aHeadingIsNotDecidable() {
        assertFalse(standard.control(id("6.1")).isDecidable());
        assertFalse(standard.control(id("3.1.2")).isDecidable());
        assertTrue(standard.control(id("3.1.2.1")).isDecidable());
        assertTrue(standard.control(id("6.1.1")).isDecidable());
        assertTrue(standard.control(id("6.1.1.13.PB")).isDecidable());
    }

    @Test
    void theIdsAreThoseOfTheRowsAndOneList() {
        assertEquals(
                standard.controls().stream().map(row -> row.id().toString()).toList(), standard.ids());
        assertSame(standard.ids(), standard.ids());
    }

    @Test
    void rowsAreFoundByIdAndByOrdinal() {
        for (int i = 0; i < standard.controls().size(); i++) {
            Control control = standard.control(i);
            assertEquals(i, standard.ordinal(control.id()));
            assertEquals(control, standard.control(control.id()));
            assertEquals(Optional.of(control), standard.find(control.id()));
        }
    }

    @Test
    void anUnknownIdIsANamedErrorThatSaysWhatIsMeant() {
        UnknownControlException e = assertThrows(UnknownControlException.class, () -> standard.control(id("6.3.1")));

        assertEquals(id("6.3.1"), e.id());
        assertTrue(e.getMessage().contains("It holds 6.3.1.P."), e.getMessage());
        assertEquals(Optional.empty(), standard.find(id("6.3.1")));
        assertEquals(
                id("6.3.1.P"), standard.sameNumbers(id("6.3.1")).orElseThrow().id());
        assertEquals(id("3"), standard.sameNumbers(id("3")).orElseThrow().id());
        assertEquals(Optional.empty(), standard.sameNumbers(id("19")));
        assertTrue(assertThrows(UnknownControlException.class, () -> standard.control(id("6.1.3.4")))
                .getMessage()
                .contains("a vacant number"));
    }

    @Test
    void detailsStandUnderTheirObjective() {
        assertEquals(
                List.of(id("8.1.5.1.P"), id("8.1.5.2.P"), id("8.1.5.3.P"), id("8.1.5.4.P")),
                standard.detailsUnder(id("8.1.5.P")).ids());
        assertEquals(
                List.of(id("6.3.1.1.PB")), standard.detailsUnder(id("6.3.1.P")).ids());
        assertEquals(31, standard.detailsUnder(id("5.1.1")).size());
        assertThrows(IllegalArgumentException.class, () -> standard.detailsUnder(id("6.3.P")));
        assertThrows(UnknownControlException.class, () -> standard.detailsUnder(id("6.3.1")));
    }

    @Test
    void theDetailsUnderAllObjectivesAreAllDetails() {
        assertEquals(
                standard.mandatoryDetails().union(standard.optionalDetails()),
                standard.detailsUnder(standard.objectives()));
        assertEquals(
                standard.detailsUnder(id("7.2.2")).union(standard.detailsUnder(id("8.1.1"))),
                standard.detailsUnder(standard.set(List.of(id("8.1.1"), id("7.2.2"), id("7.2.2.18"), id("7.2")))));
        assertEquals(
                standard.set(List.of(id("8.1.1"), id("7.2.2"))),
                standard.parentsOf(standard.set(List.of(id("8.1.1.6.PB"), id("7.2.2.18"), id("7.2.2.19.PB")))));
    }

    @Test
    void whatStandsUnderAChapterIsTheChapterWithoutItself() {
        assertEquals(
                standard.all().filter(control -> control.id().chapter() == 9).minus(standard.set(List.of(id("9")))),
                standard.under(id("9")));
        assertEquals(
                List.of(id("9.5.1.P"), id("9.5.2.P")),
                standard.childrenOf(id("9.5.P")).ids());
        assertTrue(standard.under(id("9.5.2.1.PB")).isEmpty());
    }

    @Test
    void aSetHoldsOnlyControlsOfTheStandard() {
        assertThrows(UnknownControlException.class, () -> standard.set(List.of(id("6.3.1"))));
        int last = standard.controls().size() - 1;
        assertTrue(assertThrows(IndexOutOfBoundsException.class, () -> standard.set(ItemSet.of(last + 1)))
                .getMessage()
                .contains("end at " + last + ","));
        assertEquals(1, standard.set(ItemSet.of(last)).size());
        assertEquals(standard.all().minus(standard.all()), standard.none());
        assertEquals(id("3"), standard.set(ItemSet.of(0)).ids().get(0));
    }

    @Test
    void everyRowIsFoundByItsNumbersWhateverTheSuffix() {
        for (Control control : standard.controls()) {
            for (ControlSuffix suffix : ControlSuffix.values()) {
                if (control.id().numbers().size() > 1) {
                    assertEquals(
                            Optional.of(control),
                            standard.sameNumbers(control.id().withSuffix(suffix)));
                }
            }
        }
    }

    @Test
    void aStandardSaysHowWellItIsKnownThatItsOptionalDetailsAreComplete() {
        ControlStandard open = ControlStandard.of(standard.edition(), standard.controls(), Optional.empty(), "");
        assertFalse(open.optionalDetailsComplete());
        assertTrue(open.completedWith(List.of()).optionalDetailsComplete());
        assertEquals(Optional.of(Basis.OFFICIAL), open.completedWith(List.of()).optionalDetailsBasis());
    }

    @Test
    void aStandardMadeOfTheSameRowsInAnotherOrderIsTheSame() {
        List<Control> shuffled = new ArrayList<>(standard.controls());
        Collections.shuffle(shuffled, new Random(7));

        ControlStandard again = ControlStandard.of(standard.edition(), shuffled, standard.optionalDetailsBasis(), "");

        assertEquals(standard, again);
        assertEquals(standard.hashCode(), again.hashCode());
        assertEquals(standard.contentHash(), again.contentHash());
    }

    @Test
    void whateverChangesInAStandardChangesItsHash() {
        List<Control> renamed = new ArrayList<>(standard.controls());
        Control first = renamed.get(0);
        renamed.set(
                0,
                new Control(
                        first.id(),
                        first.layer(),
                        first.level(),
                        first.parent(),
                        Label.of(first.name().ja() + "群", first.name().en()),
                        first.references()));

        assertNotEquals(
                standard.contentHash(),
                ControlStandard.of(standard.edition(), renamed, false, "").contentHash());
        assertNotEquals(
                standard.contentHash(), standard.completedWith(List.of()).contentHash());
        assertNotEquals(
                standard.contentHash(), ControlStandards.edition("2022-04-01").contentHash());
        ControlStandard noRows = ControlStandard.of(standard.edition(), List.of(), false, "");
        assertNotEquals(
                noRows.contentHash(),
                ControlStandard.of(standard.edition(), List.of(), true, "").contentHash());
    }

    @Test
    void rowsThatMakeNoStandardAreRefusedWithEveryReason() {
        Edition edition = new Edition(
                "2099-01-01",
                PartialDate.parse("2099-01-01"),
                Basis.ASSUMED,
                true,
                Label.of("試験用の版", "An edition for a test"),
                List.of(),
                List.of());
        List<Control> rows = List.of(
                row("5", ControlLayer.CONTROLS, ControlLevel.CHAPTER, null),
                row("5.1", ControlLayer.CONTROLS, ControlLevel.SECTION, "5"),
                row("5.1.P", ControlLayer.CONTROLS, ControlLevel.SECTION, "5"),
                row("5.2", ControlLayer.CONTROLS, ControlLevel.OBJECTIVE, "5"),
                row("5.3.B", ControlLayer.CONTROLS, ControlLevel.SECTION, "5"),
                row("5.1.1", ControlLayer.CONTROLS, ControlLevel.OBJECTIVE, "5.9"),
                row("5.2.1", ControlLayer.CONTROLS, ControlLevel.OBJECTIVE, "5.1"),
                row("5.4", ControlLayer.GOVERNANCE, ControlLevel.SECTION, "5"),
                row("5.5", ControlLayer.CONTROLS, ControlLevel.SECTION, null));

        InputException e =
                assertThrows(InputException.class, () -> ControlStandard.of(edition, rows, false, "/controls"));

        assertEquals(
                List.of(
                        "/controls/2/id CONTROL_DUPLICATE",
                        "/controls/3/level CONTROL_LEVEL",
                        "/controls/4/id CONTROL_SUFFIX",
                        "/controls/5/parent CONTROL_PARENT",
                        "/controls/6/parent CONTROL_PARENT",
                        "/controls/7/parent CONTROL_PARENT",
                        "/controls/8/parent CONTROL_PARENT"),
                e.problems().stream().map(ControlStandardTest::print).toList());
    }

    private static Control row(String id, ControlLayer layer, ControlLevel level, String parent) {
        return new Control(
                id(id),
                layer,
                level,
                Optional.ofNullable(parent).map(ControlId::parse),
                Label.of("名称", "Name"),
                List.of());
    }

    static String print(Problem problem) {
        return problem.path() + " " + problem.code();
    }

    @Test
    void itReadsWellInTheHandsOfAnotherTool() {
        ControlStandard of2022 = ControlStandards.edition("2022-04-01");
        assertEquals(121, of2022.objectives().size());

        ControlSet implemented = of2022.set(List.of(id("5.1.1"), id("6.3.1.1.PB")));
        assertEquals(232, of2022.mandatory().minus(implemented).size());
        assertTrue(implemented.contains(id("5.1.1")));
        assertEquals("[5.1.1, 6.3.1.1.PB]", implemented.toString());
        assertEquals(
                "control standard 2022-04-01 (1370 rows, optional details complete, SECONDARY)", of2022.toString());
    }
}
