package dev.ismap.model.control;

import static dev.ismap.model.control.Reference.ReferenceStandard.ISO_IEC_27001_2013;
import static dev.ismap.model.control.Reference.ReferenceStandard.ISO_IEC_27002_2013;
import static dev.ismap.model.control.Reference.ReferenceStandard.ISO_IEC_27002_2022;
import static dev.ismap.model.control.Reference.ReferenceStandard.ISO_IEC_27014_2013;
import static dev.ismap.model.control.Reference.ReferenceStandard.ISO_IEC_27017_2015;
import static dev.ismap.model.control.Reference.ReferenceStandard.JIS_Q_27001_2014;
import static dev.ismap.model.control.Reference.ReferenceStandard.NIST_SP_800_53_R5;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.text.Label;
import dev.ismap.model.control.ControlStandard.UnknownControlException;
import dev.ismap.model.control.Crosswalks.Correspondence;
import dev.ismap.model.control.Crosswalks.Crosswalk;
import dev.ismap.model.control.Crosswalks.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CrosswalksTest {

    private static ControlId id(String text) {
        return ControlId.parse(text);
    }

    private static List<String> clauses(List<Mapping> mappings) {
        return mappings.stream().map(mapping -> mapping.target().clause()).toList();
    }

    private static List<String> controls(List<Mapping> mappings) {
        return mappings.stream().map(mapping -> mapping.control().toString()).toList();
    }

    @Test
    void everyObjectiveIsMappedAsTheFactsSay() {
        assertEquals(
                ControlStandards.newestHeld().objectives().ids(),
                Facts.OBJECTIVES.stream()
                        .map(row -> id(row.get("ismap_objective")))
                        .toList());
        assertAll(Facts.OBJECTIVES.stream().map(row -> () -> {
            Crosswalk crosswalk = Crosswalks.of(id(row.get("ismap_objective")));
            assertEquals(row.get("iso_27002_2013"), String.join(" ", clauses(crosswalk.to(ISO_IEC_27002_2013))));
            assertEquals(row.get("iso_27017_2015_cld"), String.join(" ", clauses(crosswalk.to(ISO_IEC_27017_2015))));
            assertEquals(row.get("iso_27002_2022"), String.join(" ", clauses(crosswalk.to(ISO_IEC_27002_2022))));
            assertEquals(
                    row.get("nist_800_53_r5_via_27001_2013").replaceAll(",\\s*", ", "),
                    nist(crosswalk.to(NIST_SP_800_53_R5)));
            assertEquals(List.of(), crosswalk.ofObjective());
        }));
    }

    /** The mappings as the facts write them. */
    private static String nist(List<Mapping> mappings) {
        return mappings.stream()
                .map(mapping -> switch (mapping.kind()) {
                    case RELATED_AS_EVERY_FIRST -> "All XX-1 controls";
                    case RELATED_PARTIALLY -> mapping.target().clause() + "*";
                    default -> mapping.target().clause();
                })
                .distinct()
                .collect(Collectors.joining(", "));
    }

    @Test
    void everyObjectiveIsFoundFromTheOtherSide() {
        for (Map<String, String> row : Facts.OBJECTIVES) {
            String objective = row.get("ismap_objective");
            for (String clause : row.get("iso_27002_2022").split(" ", -1)) {
                if (!clause.isEmpty()) {
                    List<Mapping> back = Crosswalks.from(Reference.of(ISO_IEC_27002_2022, clause));
                    assertTrue(controls(back).contains(objective), objective);
                }
            }
            if (!row.get("iso_27002_2013").isEmpty()) {
                Reference in2013 = Reference.of(ISO_IEC_27002_2013, row.get("iso_27002_2013"));
                assertTrue(controls(Crosswalks.from(in2013)).contains(objective));
                Reference annex = Reference.of(ISO_IEC_27001_2013, "A." + row.get("iso_27002_2013"));
                assertEquals(
                        List.of(new Mapping(id(objective), annex, Correspondence.STATED, Optional.of(in2013))),
                        Crosswalks.from(annex));
            }
        }
    }

    @Test
    void fromIso27002Of2022EveryRowLeadsBackAndNothingElseDoes() {
        Stream<String> targets =
                Facts.ISO_27002.stream().map(row -> row.get("iso_27002_2022")).distinct();
        assertAll(targets.map(target -> () -> assertEquals(
                Facts.OBJECTIVES.stream()
                        .filter(row -> List.of(row.get("iso_27002_2022").split(" ", -1))
                                .contains(target))
                        .map(row -> row.get("ismap_objective"))
                        .toList(),
                controls(Crosswalks.from(Reference.of(ISO_IEC_27002_2022, target))))));
    }

    @Test
    void theTableBetweenTheEditionsOfIso27002IsThatOfTheFacts() {
        assertEquals(
                Facts.ISO_27002.stream()
                        .map(row -> row.get("iso_27002_2013") + " " + row.get("iso_27002_2022") + " " + row.get("kind"))
                        .toList(),
                Crosswalks.iso27002From2013To2022().stream()
                        .map(link -> link.from().map(Reference::clause).orElse("") + " "
                                + link.to().clause() + " "
                                + link.kind().name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    @Test
    void theTablesOfNistAreThoseOfTheFacts() {
        List<String> facts = Facts.NIST.stream()
                .map(row -> String.join(
                        " ",
                        row.get("direction"),
                        row.get("nist_800_53_r5"),
                        row.get("iso_27001_2013"),
                        row.get("note")))
                .toList();
        List<String> built = new ArrayList<>();
        Crosswalks.nistToIso27001()
                .forEach(link -> built.add(String.join(
                        " ",
                        "table1-nist-to-iso",
                        link.from().orElseThrow().clause(),
                        link.to().clause(),
                        note(link.kind()))));
        Crosswalks.iso27001ToNist()
                .forEach(link -> built.add(String.join(
                        " ",
                        "table2-iso-to-nist",
                        link.to().clause(),
                        link.from().orElseThrow().clause(),
                        note(link.kind()))));

        assertEquals(facts, built);
        assertEquals(1180, built.size());
    }

    private static String note(Correspondence kind) {
        return switch (kind) {
            case RELATED -> "";
            case RELATED_PARTIALLY -> "partial";
            case RELATED_AS_EVERY_FIRST -> "all-XX-1";
            case AS_PRINTED -> "as-printed";
            default -> throw new AssertionError(kind);
        };
    }

    @Test
    void theControlsOfAFamilyOfNistEndWhereTheFactsSay() {
        Map<String, Integer> last = new TreeMap<>();
        Facts.NIST_LAST.forEach(row -> last.put(row.get("family"), Integer.valueOf(row.get("last"))));
        for (char first = 'A'; first <= 'Z'; first++) {
            for (char second = 'A'; second <= 'Z'; second++) {
                String family = "" + first + second;
                assertEquals(last.containsKey(family), NistTables.isFamily(family), family);
                int most = last.getOrDefault(family, 0);
                assertEquals(most > 0, NistTables.exists(family + "-" + most), family);
                assertFalse(NistTables.exists(family + "-" + (most + 1)), family);
            }
        }
    }

    @Test
    void nistIsAlwaysReachedThroughIso27001() {
        assertAll(ControlStandards.newestHeld().all().ids().stream()
                .map(id -> () -> assertTrue(Crosswalks.of(id).to(NIST_SP_800_53_R5).stream()
                        .allMatch(mapping -> mapping.via().orElseThrow().standard() == ISO_IEC_27001_2013))));
        assertTrue(Facts.NIST.stream()
                .flatMap(row -> Crosswalks.from(Reference.of(NIST_SP_800_53_R5, row.get("nist_800_53_r5"))).stream())
                .allMatch(mapping -> mapping.via().orElseThrow().standard() == ISO_IEC_27001_2013));
    }

    @Test
    void fromNistTheWayGoesByItsOwnTable() {
        Map<String, List<String>> annex = Facts.NIST.stream()
                .filter(row -> row.get("direction").startsWith("table1"))
                .filter(row -> row.get("iso_27001_2013").startsWith("A."))
                .collect(Collectors.groupingBy(
                        row -> row.get("nist_800_53_r5"),
                        Collectors.mapping(row -> row.get("iso_27001_2013").substring(2), Collectors.toList())));
        annex.get("SC-38").remove("12.x");

        assertAll(annex.keySet().stream()
                .map(nist -> () -> assertEquals(
                        annex.get(nist),
                        controls(Crosswalks.from(Reference.of(NIST_SP_800_53_R5, nist))).stream()
                                .filter(control -> id(control).chapter() > 4)
                                .toList(),
                        nist)));
    }

    @Test
    void anEnhancementIsFoundByTheOtherTable() {
        Reference place = Reference.of(NIST_SP_800_53_R5, "AC-19(4)");

        assertEquals(
                List.of(new Mapping(
                        id("11.1.5"),
                        place,
                        Correspondence.RELATED,
                        Optional.of(Reference.of(ISO_IEC_27001_2013, "A.11.1.5")))),
                Crosswalks.from(place));
    }

    @Test
    void managementItemsReachNistThroughTheirClause() {
        Crosswalk crosswalk = Crosswalks.of(id("4.4.1.1"));

        assertEquals(List.of("5.1b)", "5.1e)", "5.1f)"), clauses(crosswalk.to(JIS_Q_27001_2014)));
        assertEquals(List.of("PM-2", "PM-3", "PM-29"), clauses(crosswalk.to(NIST_SP_800_53_R5)));
        assertTrue(controls(Crosswalks.from(Reference.of(NIST_SP_800_53_R5, "PM-3")))
                .contains("4.4.1.1"));
        assertTrue(
                controls(Crosswalks.from(Reference.of(JIS_Q_27001_2014, "5.1"))).contains("4.4.1.1"));
        assertTrue(controls(Crosswalks.from(Reference.of(ISO_IEC_27001_2013, "5.1")))
                .contains("4.4.1.1"));
    }

    @Test
    void everyNamedPlaceLeadsBackToWhatNamesIt() {
        for (Control control : ControlStandards.newestHeld().controls()) {
            for (Reference reference : control.references()) {
                assertTrue(
                        Crosswalks.from(reference)
                                .contains(
                                        new Mapping(control.id(), reference, Correspondence.STATED, Optional.empty())),
                        control.id() + " " + reference);
            }
        }
        assertEquals(
                List.of("3.1.2", "3.1.2.1", "3.1.2.2"),
                controls(Crosswalks.from(Reference.of(ISO_IEC_27014_2013, "5.3.2"))));
    }

    @Test
    void aDetailNamesItsPlaceAndItsObjectiveLeadsOn() {
        Crosswalk crosswalk = Crosswalks.of(id("6.1.1.13.PB"));

        assertEquals(List.of("6.1.1"), clauses(crosswalk.own()));
        assertEquals(ISO_IEC_27017_2015, crosswalk.own().get(0).target().standard());
        assertEquals(Crosswalks.of(id("6.1.1")).own(), crosswalk.ofObjective());
        assertEquals(
                List.of("15.1.1"),
                controls(Crosswalks.from(Reference.of(ISO_IEC_27002_2022, "5.19"))),
                "15.1.1.14.B names 15.1.1 as well, but is only a part of it");
    }

    @Test
    void aSplitControlIsMappedTwiceAndANewOneToNothing() {
        assertEquals(List.of("5.36", "8.8"), clauses(Crosswalks.of(id("18.2.3")).to(ISO_IEC_27002_2022)));
        assertEquals(List.of(), Crosswalks.from(Reference.of(ISO_IEC_27002_2022, "5.7")));
        assertEquals(
                Correspondence.MERGED,
                Crosswalks.of(id("5.1.1")).to(ISO_IEC_27002_2022).get(0).kind());
    }

    @Test
    void aUsersStandardIsMappedToo() {
        ControlStandard mine = ControlStandards.edition("2022-04-01")
                .with(List.of(ControlRow.of(id("5.1.1.99"), Label.of("自社の行", "A row of ours"))));

        assertEquals(List.of(), Crosswalks.of(mine, id("5.1.1.99")).own());
        assertEquals(
                Crosswalks.of(id("5.1.1")).own(),
                Crosswalks.of(mine, id("5.1.1.99")).ofObjective());
        assertThrows(UnknownControlException.class, () -> Crosswalks.of(id("5.1.1.99")));
    }

    @Test
    void anOptionalDetailIsMappedByItsObjective() {
        ControlStandard standard = ControlStandards.newestHeld();
        for (Control detail : standard.optionalDetails()) {
            Crosswalk crosswalk = Crosswalks.of(detail.id());
            assertEquals(List.of(), crosswalk.own(), detail.id().toString());
            assertEquals(
                    Crosswalks.of(detail.parent().orElseThrow()).own(),
                    crosswalk.ofObjective(),
                    detail.id().toString());
        }
    }

    @Test
    void aPlaceExistsWhereAControlOrATableNamesIt() {
        assertAll(Stream.of(
                        Reference.of(ISO_IEC_27014_2013, "5.3.2"),
                        Reference.of(JIS_Q_27001_2014, "5.1"),
                        Reference.of(ISO_IEC_27002_2013, "5.1.1"),
                        Reference.of(ISO_IEC_27017_2015, "6.1.1"),
                        Reference.of(ISO_IEC_27001_2013, "5.1"),
                        Reference.of(ISO_IEC_27001_2013, "A.5.1.1"),
                        // NIST alone names it
                        Reference.of(ISO_IEC_27001_2013, "A.12.x"),
                        // new in 2022, so that no control leads there
                        Reference.of(ISO_IEC_27002_2022, "5.7"),
                        Reference.of(NIST_SP_800_53_R5, "AC-2"))
                .map(place -> () -> assertTrue(Crosswalks.exists(place), place.toString())));
        assertAll(Stream.of(
                        Reference.of(ISO_IEC_27014_2013, "9.9.9"),
                        Reference.of(JIS_Q_27001_2014, "99.1"),
                        Reference.of(ISO_IEC_27002_2013, "99.1.1"),
                        Reference.of(ISO_IEC_27017_2015, "99.1.1"),
                        Reference.of(ISO_IEC_27001_2013, "A.99.1.1"),
                        Reference.of(ISO_IEC_27002_2022, "5.99"),
                        Reference.of(NIST_SP_800_53_R5, "AC-99"))
                .map(place -> () -> assertFalse(Crosswalks.exists(place), place.toString())));
    }

    @Test
    void aMappingNamesItsSource() {
        Crosswalk crosswalk = Crosswalks.of(id("5.1.1"));

        assertEquals(
                "the references that the control standard gives",
                Crosswalks.source(crosswalk.to(ISO_IEC_27002_2013).get(0)).en());
        assertEquals(
                "ISO/IEC 27002:2022, Annex B",
                Crosswalks.source(crosswalk.to(ISO_IEC_27002_2022).get(0)).en());
        assertEquals(
                "NIST, SP 800-53 Rev. 5 to ISO/IEC 27001 mapping",
                Crosswalks.source(crosswalk.to(NIST_SP_800_53_R5).get(0)).en());
    }

    @Test
    void aCorrespondenceHasANameInBothLanguages() {
        assertEquals(Label.of("統合", "Merged with others"), Correspondence.MERGED.label());
    }
}
