package dev.ismap.model.control;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.text.Label;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The built-in editions, row by row against the facts. */
class BuiltInStandardTest {

    private final ControlStandard of2022 = ControlStandards.edition("2022-04-01");
    private final ControlStandard of2024 = ControlStandards.edition("2024-07");
    private final Map<String, String> namesJa =
            Facts.NAMES_JA.stream().collect(Collectors.toMap(row -> row.get("id"), row -> row.get("name_ja")));

    @Test
    void theIdsAreExactlyThoseOfTheFactsInTheirOrder() {
        assertEquals(
                Facts.STANDARD.stream().map(row -> row.get("id")).toList(),
                of2022.controls().stream()
                        .map(control -> control.id().toString())
                        .toList());
    }

    @Test
    void everyRowIsAsTheFactsHaveIt() {
        assertAll(Facts.STANDARD.stream().map(row -> () -> {
            Control control = of2022.control(ControlId.parse(row.get("id")));
            assertEquals(row.get("layer"), control.layer().code());
            assertEquals(row.get("level"), control.level().code());
            assertEquals(row.get("suffix"), control.suffix().letters());
            assertEquals(
                    row.get("parent_id"),
                    control.parent().map(ControlId::toString).orElse(""));
            assertEquals(Label.of(namesJa.get(row.get("id")), row.get("short_name")), control.name());
            assertEquals(
                    row.get("iso_reference"),
                    control.references().stream().map(Reference::toString).collect(Collectors.joining("; ")));
            assertEquals(control.parent(), of2022.parentOf(control.id()).map(Control::id));
        }));
    }

    @Test
    void edition202407IsTheOneBeforeAndTheKnownOptionalDetails() {
        assertEquals(
                Stream.concat(Facts.STANDARD.stream(), Facts.OPTIONAL.stream())
                        .map(row -> ControlId.parse(row.get("id")))
                        .sorted()
                        .toList(),
                of2024.all().ids());
        assertAll(Facts.OPTIONAL.stream().map(row -> () -> {
            Control control = of2024.control(ControlId.parse(row.get("id")));
            assertEquals(ControlLayer.CONTROLS, control.layer());
            assertEquals(ControlLevel.DETAILED, control.level());
            assertEquals(row.get("suffix"), control.suffix().letters());
            assertEquals(
                    row.get("parent_id"),
                    control.parent().map(ControlId::toString).orElse(""));
            assertEquals(Label.of(namesJa.get(row.get("id")), row.get("short_name")), control.name());
            assertTrue(control.isOptional());
        }));
        assertAll(of2022.controls().stream().map(control -> () -> assertEquals(control, of2024.control(control.id()))));
    }

    @Test
    void everyJapaneseNameOfTheFactsIsUsed() {
        assertEquals(
                Facts.NAMES_JA.stream()
                        .map(row -> ControlId.parse(row.get("id")))
                        .sorted()
                        .toList(),
                of2024.all().ids());
    }

    @Test
    void theCountsByLayerLevelAndSuffixAreThoseOfTheFacts() {
        Function<Map<String, String>, String> ofRow =
                row -> row.get("layer") + "/" + row.get("level") + "/" + row.get("suffix");
        Function<Control, String> ofControl = control -> control.layer().code() + "/"
                + control.level().code() + "/" + control.suffix().letters();

        Map<String, Long> facts =
                Facts.STANDARD.stream().collect(Collectors.groupingBy(ofRow, TreeMap::new, Collectors.counting()));
        Map<String, Long> built = of2022.controls().stream()
                .collect(Collectors.groupingBy(ofControl, TreeMap::new, Collectors.counting()));

        assertEquals(facts, built);
    }

    @Test
    void theCountsAreThePublishedOnes() {
        for (ControlStandard standard : List.of(of2022, of2024)) {
            assertEquals(18, standard.governance().size());
            assertEquals(64, standard.management().size());
            assertEquals(121, standard.objectives().size());
            assertEquals(7, count(standard.objectives(), ControlSuffix.P));
            assertEquals(31, standard.mandatoryDetails().size());
            assertEquals(28, count(standard.mandatoryDetails(), ControlSuffix.PB));
            assertEquals(3, count(standard.mandatoryDetails(), ControlSuffix.B));
            assertEquals(234, standard.mandatory().size());
            assertFalse(standard.optionalDetailsComplete());
        }
        assertEquals(0, of2022.optionalDetails().size());
        assertEquals(7, of2024.optionalDetails().size());
    }

    private static int count(ControlSet set, ControlSuffix suffix) {
        return set.filter(control -> control.suffix() == suffix).size();
    }

    @Test
    void bothEditionsShareTheMandatorySet() {
        assertEquals(of2022.mandatory().ids(), of2024.mandatory().ids());
    }

    @Test
    void theObjectivesOfChapters3And4AreHeadings() {
        ControlSet headings =
                of2022.all().minus(of2022.decidable()).filter(control -> control.level() == ControlLevel.OBJECTIVE);

        assertEquals(27, headings.size());
        assertTrue(headings.stream().allMatch(control -> control.id().chapter() < 5 && control.isHeading()));
    }

    @Test
    void everyNameIsInBothLanguages() {
        assertTrue(of2024.controls().stream()
                .allMatch(control -> control.name().en().chars().allMatch(c -> c < 0x80)
                        && control.name().ja().chars().anyMatch(c -> c > 0x3000)));
    }

    @Test
    void theBuiltInRowsPassEveryCheckThatAUsersRowsPass() {
        assertEquals(List.of(), OutlineCheck.problems(of2022.controls(), ""));
        assertEquals(List.of(), OutlineCheck.problems(of2024.controls(), ""));
        assertEquals(List.of(), of2022.problemsOf(KnownOptionalRows.rows(), ""));
    }

    @Test
    void theContentHashesStayAsTheyAre() {
        // Receipts name these: a change here is a change of data, for the change log.
        assertEquals(
                "e36847c6cf8fd47ee92bc59a56b578284ac5fccd744ed4780e756a98eeca5afc",
                of2022.contentHash().hex());
        assertEquals(
                "623d029ea38c7055e77789fe47034d9ed36fb7d0fe8367f201b0a17424cdaede",
                of2024.contentHash().hex());
    }
}
