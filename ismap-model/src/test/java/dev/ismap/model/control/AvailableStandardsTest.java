package dev.ismap.model.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.model.ControlStandardDocument;
import dev.ismap.model.control.Control.ControlLevel;
import dev.ismap.model.control.ControlStandards.EditionNotHeldException;
import dev.ismap.model.control.ControlStandards.UnknownEditionException;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.json.ReadResult;
import dev.ismap.model.rows.ControlRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The tree of a standard, and that a user's own goes before ours. */
class AvailableStandardsTest {

    private static final ControlStandard OF_2024 = ControlStandards.edition("2024-07");

    @Provide
    static Arbitrary<Set<ControlId>> someDetails() {
        return Arbitraries.of(OF_2024.optionalDetails().ids()).set().ofMaxSize(200);
    }

    private static void assertIsATree(ControlStandard standard) {
        List<ControlId> ids = standard.all().ids();
        assertEquals(List.copyOf(new TreeSet<>(ids)), ids, "in natural order, each once");
        for (int ordinal = 0; ordinal < ids.size(); ordinal++) {
            Control control = standard.control(ordinal);
            assertEquals(ordinal, standard.ordinal(control.id()));
            Optional<Control> above = standard.parentOf(control.id());
            assertEquals(control.level() == ControlLevel.CHAPTER, above.isEmpty(), control.id()::toString);
            above.ifPresent(parent -> {
                assertTrue(standard.childrenOf(parent.id()).contains(control.id()));
                assertEquals(control.layer(), parent.layer());
                assertTrue(OutlineCheck.continues(control.id(), parent.id()), control.id()::toString);
            });
            boolean basic = control.suffix().isBasicStatementRequirement();
            assertTrue(!basic || control.isDetailOfControls(), control.id()::toString);
            assertEquals(control.isDetailOfControls() && !basic, control.isOptional(), control.id()::toString);
        }
    }

    @Test
    void theBuiltInEditionsAreTrees() {
        assertIsATree(OF_2024);
        assertIsATree(ControlStandards.edition("2022-04-01"));
    }

    @Property(seed = "2020", tries = 40)
    void aTableOfTheUsersOwnIsATreeTooAndGoesBeforeOurs(@ForAll("someDetails") Set<ControlId> details) {
        ControlStandard own =
                OF_2024.completedWith(details.stream().map(ControlRow::of).toList());
        assertIsATree(own);
        assertEquals(List.copyOf(new TreeSet<>(details)), own.optionalDetails().ids());

        AvailableStandards standards = AvailableStandards.builtIn().with(own);
        assertSame(own, standards.edition("2024-07"));
        assertSame(own, standards.newest());
        assertEquals(Optional.of(ControlStandards.edition("2022-04-01")), standards.find("2022-04-01"));
        assertEquals(ControlStandards.editions(), standards.editions());
        assertEquals(
                own,
                IsmapJson.standard()
                        .read(
                                IsmapJson.standard().write(ControlStandardDocument.of(own)),
                                ControlStandardDocument.class)
                        .toStandard());
    }

    @Test
    void anEditionThatIsNotHeldIsUsedOnceSomebodyBringsIt() {
        ControlStandard builtIn = ControlStandards.edition("2022-04-01");
        Edition older = ControlStandards.find("2021-06-22").orElseThrow();
        ControlStandard own = ControlStandard.of(older, builtIn.controls(), true, "");
        AvailableStandards standards = AvailableStandards.builtIn().with(own);

        assertThrows(
                EditionNotHeldException.class,
                () -> AvailableStandards.builtIn().edition("2021-06-22"));
        assertThrows(UnknownEditionException.class, () -> standards.edition("2021"));
        assertEquals(own, standards.edition("2021-06-22"));
        assertEquals(
                List.of("2021-06-22", "2022-04-01", "2024-07"),
                standards.heldEditions().stream().map(Edition::id).toList());
    }

    // ---- rows of a table ---------------------------------------------------------------------------------------

    @Test
    void aTableGivesItsNamesAndItsDetails() {
        ReadResult<ControlStandard> result = ControlRows.read(
                OF_2024,
                List.of(
                        List.of("管理策番号", "備考", "名称"),
                        List.of("５．１．１．１", "x", " 一つ目 "),
                        List.of("", " ", ""),
                        List.of("5.1.1.2", "", "")));
        ControlStandard own = result.orThrow();
        assertEquals(
                List.of("5.1.1.1", "5.1.1.2"),
                own.optionalDetails().ids().stream().map(ControlId::toString).toList());
        assertEquals("一つ目", own.control(ControlId.parse("5.1.1.1")).name().ja());
        assertTrue(!own.control(ControlId.parse("5.1.1.2")).named());
    }

    @Test
    void whatIsWrongWithATableIsToldByItsRow() {
        List<List<String>> table = new ArrayList<>(List.of(
                List.of("id", "parent_id"),
                List.of("5.1.1.1", "5.1.1"),
                List.of("5.1.1.x", ""),
                List.of("5.1.1.2"),
                List.of("", "5.1.1"),
                List.of("6.1.3.4", "6.1.3"),
                List.of("5.1.1.3", "5.1.2")));
        assertEquals(
                List.of(
                        "/2/0 WRONG_FORM",
                        "/3 ROW_WIDTH",
                        "/4/0 WRONG_FORM",
                        "/5 OPTIONAL_DETAIL_VACANT",
                        "/6 OPTIONAL_DETAIL_PARENT"),
                ControlRows.read(OF_2024, table).problems().stream()
                        .map(ControlStandardTest::print)
                        .toList());
        assertEquals(
                List.of("/0 ROW_BLANK"),
                ControlRows.read(OF_2024, List.of(List.of("名称"))).problems().stream()
                        .map(ControlStandardTest::print)
                        .toList());
    }

    @Test
    void standardsAreToldApartByThoseThatWereBrought() {
        ControlStandard own = ControlStandards.edition("2022-04-01").completedWith(List.of());
        AvailableStandards mine = AvailableStandards.builtIn().with(own);
        assertEquals(List.of(own), List.copyOf(mine.brought()));
        assertEquals(AvailableStandards.builtIn().with(own), mine);
        assertEquals(AvailableStandards.builtIn().with(own).hashCode(), mine.hashCode());
        assertNotEquals(AvailableStandards.builtIn(), mine);
        assertNotEquals(mine, (Object) own);
        assertEquals(
                "the built-in control standards", AvailableStandards.builtIn().toString());
        assertTrue(mine.toString().endsWith("those brought: [2022-04-01]"), mine.toString());
    }
}
