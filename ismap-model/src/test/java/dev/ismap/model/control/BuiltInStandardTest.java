package dev.ismap.model.control;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.law.Basis;
import dev.ismap.core.text.Label;
import dev.ismap.model.control.Control.ControlLayer;
import dev.ismap.model.control.Control.ControlLevel;
import dev.ismap.model.control.ControlId.ControlSuffix;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
                Stream.concat(
                                Facts.STANDARD.stream(),
                                Facts.DETAILS.stream()
                                        .filter(row -> row.get("first_edition").equals("2022-04-01")))
                        .map(row -> ControlId.parse(row.get("id")))
                        .sorted()
                        .toList(),
                of2022.all().ids());
        assertEquals(
                Stream.concat(Facts.STANDARD.stream(), Facts.DETAILS.stream())
                        .map(row -> ControlId.parse(row.get("id")))
                        .sorted()
                        .toList(),
                of2024.all().ids());
    }

    @Test
    void everyOptionalDetailIsAsTheFactsHaveIt() {
        Map<String, String> names =
                Facts.OPTIONAL.stream().collect(Collectors.toMap(row -> row.get("id"), row -> row.get("short_name")));
        assertEquals(1050, Facts.DETAILS.size());
        for (Map<String, String> row : Facts.DETAILS) {
            String id = row.get("id");
            Control control = of2024.control(ControlId.parse(id));
            assertEquals(row.get("parent_id"), control.parent().orElseThrow().toString(), id);
            assertEquals(control.parent(), of2024.parentOf(control.id()).map(Control::id), id);
            assertEquals(row.get("suffix"), control.suffix().letters(), id);
            assertEquals(ControlLayer.CONTROLS, control.layer(), id);
            assertEquals(ControlLevel.DETAILED, control.level(), id);
            assertTrue(control.isOptional(), id);
            assertEquals(List.of(), control.references(), id);
            assertEquals(row.get("first_edition").equals("2022-04-01"), of2022.contains(control.id()), id);
            assertEquals(names.containsKey(id), control.named(), id);
            Label above = of2024.parentOf(control.id()).orElseThrow().name();
            assertEquals(
                    names.containsKey(id)
                            ? Label.of(namesJa.get(id), names.get(id))
                            : Label.of("（" + above.ja() + "）", "(" + above.en() + ")"),
                    control.name(),
                    id);
        }
    }

    @Test
    void theNumbersBetweenThatNoDetailHasAreTheVacantOnes() {
        List<ControlId> between = new ArrayList<>();
        for (Control objective : of2024.objectives()) {
            List<Integer> numbers = of2024.detailsUnder(objective.id()).stream()
                    .map(detail -> detail.id().numbers().get(3))
                    .sorted()
                    .toList();
            for (int number = 1; !numbers.isEmpty() && number < numbers.get(numbers.size() - 1); number++) {
                if (!numbers.contains(number)) {
                    List<Integer> vacant = new ArrayList<>(objective.id().numbers());
                    vacant.add(number);
                    between.add(ControlId.of(vacant, ControlSuffix.NONE));
                }
            }
        }

        assertEquals(between, of2024.edition().vacant());
        assertEquals(12, between.size());
        for (ControlId id : between) {
            assertTrue(of2024.isVacant(id), id.toString());
            assertTrue(of2024.isVacant(id.withSuffix(ControlSuffix.P)), id.toString());
            assertFalse(of2022.isVacant(id), "only of 2024-07 is it said for sure");
        }
        assertTrue(of2024.all().ids().stream().noneMatch(of2024::isVacant));
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
    void theDetailsWhoseNamesAreKnownAreAsTheFactsHaveThem() {
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
                of2024.all().filter(Control::named).ids());
    }

    @Test
    void theCountsByLayerLevelAndSuffixAreThoseOfTheFacts() {
        Function<Map<String, String>, String> ofRow =
                row -> row.get("layer") + "/" + row.get("level") + "/" + row.get("suffix");
        Function<Control, String> ofControl = control -> control.layer().code() + "/"
                + control.level().code() + "/" + control.suffix().letters();

        Map<String, Long> facts =
                Facts.STANDARD.stream().collect(Collectors.groupingBy(ofRow, TreeMap::new, Collectors.counting()));
        Map<String, Long> built = of2022.all().minus(of2022.optionalDetails()).stream()
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
            assertTrue(standard.optionalDetailsComplete());
            assertEquals(Optional.of(Basis.SECONDARY), standard.optionalDetailsBasis());
        }
        assertEquals(1046, of2022.optionalDetails().size());
        assertEquals(1050, of2024.optionalDetails().size());
        assertEquals(982, count(of2022.optionalDetails(), ControlSuffix.NONE));
        assertEquals(984, count(of2024.optionalDetails(), ControlSuffix.NONE));
        assertEquals(64, count(of2022.optionalDetails(), ControlSuffix.P));
        assertEquals(66, count(of2024.optionalDetails(), ControlSuffix.P));
    }

    /** 1,159 (2023) and 1,163 (2024) are published; neither objectives nor the details that are mandatory are in them. */
    @Test
    void theControlsAreAsManyAsWasPublished() {
        assertEquals(1159, published(of2022));
        assertEquals(1163, published(of2024));
    }

    private static int published(ControlStandard standard) {
        return standard.decidable().minus(standard.objectives()).size();
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
        assertEquals(
                List.of(),
                of2022.problemsOf(of2024.controls().stream().map(ControlRow::of).toList(), ""));
    }

    @Test
    void theContentHashesStayAsTheyAre() {
        // Receipts name these: a change here is a change of data, for the change log.
        assertEquals(
                "d4e0795824de9c6908ee226e95c387d2236197a45688366af85fbf6136f6a555",
                of2022.contentHash().hex());
        assertEquals(
                "ba083f5a64e2065e08aace8bc0572468cb7da97cfce120dcc0daf142f80418eb",
                of2024.contentHash().hex());
        for (ControlStandard standard : List.of(of2022, of2024)) { // they are written down, and still those of the rows
            assertEquals(
                    ControlStandard.of(standard.edition(), standard.controls(), standard.optionalDetailsBasis(), "")
                            .contentHash(),
                    standard.contentHash());
        }
    }
}
