package dev.ismap.rules;

import static dev.ismap.rules.Applications.auditor;
import static dev.ismap.rules.Applications.decision;
import static dev.ismap.rules.Applications.first;
import static dev.ismap.rules.Applications.liu;
import static dev.ismap.rules.Applications.need;
import static dev.ismap.rules.Applications.renewal;
import static dev.ismap.rules.Applications.underlying;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ismap.core.determination.Determination;
import dev.ismap.core.determination.Verdict;
import dev.ismap.core.law.Basis;
import dev.ismap.core.rule.Remark;
import dev.ismap.model.DocumentKind;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.list.AuditorList;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.model.list.ListEvent;
import dev.ismap.model.list.ListEvent.ListEventKind;
import dev.ismap.rules.law.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is odd and can be: seen, shown, and never counted. */
class RemarksTest {

    /** A case, with the codes of the remarks that are made on it. */
    record Row(String what, Applications application, Context context, List<String> codes) {
        static Row of(String what, Applications application, String... codes) {
            return new Row(what, application, Context.on(Applications.ASKED), List.of(codes));
        }

        Row with(CloudServiceList list) {
            return new Row(what, application, context.services(list), codes);
        }

        Row with(AuditorList list) {
            return new Row(what, application, context.auditors(list), codes);
        }

        Determination determine() {
            return application.determine(context);
        }

        @Override
        public String toString() {
            return what;
        }
    }

    /** The complete case, by the newest edition. */
    private static Applications plain() {
        return first();
    }

    private static final String NOT_FOUND = "NOT_FOUND_IN_LIST";
    private static final String NEWER = "NEWER_EDITION_ISSUED";
    private static final String OTHERWISE = "LIST_TELLS_OTHERWISE";

    private static Applications changed(String last, String next) {
        return plain().without("/statement/individualControlsChanged")
                .with(decision("9.4.2.2.B"), """
                {"decision": "IMPLEMENTED", "individualControls": ["t"], "changes": [
                  {"before": {"content": "t", "to": "%s"}, "after": {"content": "t", "from": "%s"}} ]}
                """.formatted(last, next));
    }

    /** A change of which the new content applies until a day. */
    private static Applications lasting(String last) {
        return changed("2026-01-31", "2026-02-01")
                .with(decision("9.4.2.2.B") + "/changes/0/after/to", "\"" + last + "\"");
    }

    private static Applications event(String day) {
        return plain().with(
                        "/statement/subsequentEvents",
                        "{\"stated\": true, \"events\": [ {\"on\": \"" + day + "\", \"description\": \"t\"} ]}");
    }

    private static CloudServiceList list(String basis) {
        return IsmapJson.standard().read("""
                {"kind": "cloud-service-list", "name": "L", "completeOn": [ {"from": "2020-06-03", "to": "2027-03-09"} ], "entries": [
                  {"service": "U", "provider": "X", "programme": "ISMAP", "registrationNumber": "C21-0012-2", "basis": "%s",
                   "events": [ {"event": "REGISTERED", "effective": "2021-03-12", "knownOn": "2021-03-12"} ]} ]}
                """.formatted(basis), CloudServiceList.class);
    }

    private static CloudServiceList listOf(String name) {
        CloudServiceList list = list("OFFICIAL");
        return list.withEntries(List.of(list.entries().get(0).withService(name)));
    }

    private static Applications onTopOf(String name) {
        return plain().with("/statement/underlyingServices", "[" + underlying(name, "{\"listed\": true}") + "]");
    }

    private static AuditorList auditors(String basis) {
        return IsmapJson.standard().read("""
                {"kind": "auditor-list", "name": "L", "completeOn": [ {"from": "2020-06-03", "to": "2027-03-09"} ], "entries": [
                  {"auditor": "A", "basis": "%s",
                   "events": [ {"event": "REGISTERED", "effective": "2020-08-20", "knownOn": "2020-08-20"} ]} ]}
                """.formatted(basis), AuditorList.class);
    }

    private static AuditorList listOfAuditor(String name) {
        AuditorList list = auditors("OFFICIAL");
        return list.withEntries(List.of(list.entries().get(0).withAuditor(name)));
    }

    private static Applications onTop(String name, String number) {
        return plain().with(
                        "/statement/underlyingServices",
                        "["
                                + underlying(name, "{\"listed\": true}")
                                        .replace(
                                                "\"withinStatement\"",
                                                "\"registrationNumber\": \"" + number + "\", \"withinStatement\"")
                                + "]");
    }

    static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of("nothing odd, but the edition", plain(), NEWER));
        rows.add(Row.of(
                "the period begins on the last day on which the newer edition may be issued",
                plain().with("/audit/period/from", "\"2024-07-31\"").with("/audit/period/to", "\"2025-07-30\"")));
        rows.add(Row.of(
                "the period begins on the day after",
                plain().with("/audit/period/from", "\"2024-08-01\"").with("/audit/period/to", "\"2025-07-31\""),
                NEWER));
        rows.add(Row.of("the newest edition", plain().with("/statement/edition", "\"2024-07\"")));
        rows.add(Row.of("when the period begins is not given", plain().without("/audit/period/from")));

        rows.add(
                Row.of("another name", plain().with("/statement/serviceName", "\"T\""), "SERVICE_NAME_DIFFERS", NEWER));
        rows.add(Row.of(
                "a region with a character that is not seen",
                plain().with("/statement/regions", "[\"東\\u200b京\"]"),
                "HIDDEN_CHARACTERS",
                NEWER));
        rows.add(Row.of(
                "a name with a kind of one character",
                plain().with("/statement/regions", "[\"葛\\udb40\\udd00城\"]"),
                NEWER));
        rows.add(Row.of(
                "a name that is wanted and has a character that is not seen",
                need().with("/wanted/regions", "[\"東京\\ufeff\"]"),
                "HIDDEN_CHARACTERS"));
        rows.add(Row.of(
                "an auditing organisation by a name with a character that is not seen",
                auditor().with("/applicant/name", "\"監査\\u200b法人\""),
                "HIDDEN_CHARACTERS"));
        rows.add(Row.of(
                "a provider to be audited by such a name",
                auditor().with("/independence/provider", "\"事業\\u00ad者\""),
                "HIDDEN_CHARACTERS"));
        rows.add(Row.of("the same name in wide letters", plain().with("/statement/serviceName", "\"Ｓ\""), NEWER));
        rows.add(Row.of("the name not given", plain().without("/statement/serviceName"), NEWER));
        rows.add(Row.of(
                "a component that is not there",
                plain().with("/statement/coveredComponents", "[\"c1\", \"c2\"]"),
                "COMPONENT_NOT_OF_SERVICE",
                NEWER));
        rows.add(Row.of(
                "what components there are is not given",
                plain().without("/service/components").with("/statement/coveredComponents", "[\"c1\", \"c2\"]"),
                NEWER));

        Applications placed = plain().with(
                        "/service/components",
                        "[ {\"name\": \"c1\", \"regions\": [\"東日本\"]}, {\"name\": \"c2\", \"regions\": [\"東日本\", \"西日本\"]} ]");
        rows.add(Row.of("a region of some component", placed.with("/statement/regions", "[\"西日本\", \"東日本\"]"), NEWER));
        rows.add(Row.of(
                "a region of none",
                placed.with("/statement/regions", "[\"東日本\", \"北日本\"]"),
                "REGION_NOT_OF_SERVICE",
                NEWER));
        rows.add(Row.of("a country that regions may lie in", placed.with("/statement/regions", "[\"日本\"]"), NEWER));
        rows.add(Row.of(
                "a component that states no regions",
                placed.with("/statement/regions", "[\"北日本\"]").without("/service/components/1/regions"),
                NEWER));

        rows.add(Row.of("built on itself", onTop("Ｓ", "C21-0012-2"), "UNDERLYING_OF_SAME_NAME", NEWER));
        rows.add(Row.of(
                "a first application with a former number",
                plain().with("/previous/registrationNumber", "\"C21-0012-2\""),
                "FIRST_WITH_PREVIOUS",
                NEWER));
        rows.add(Row.of(
                "a first application with a previous period",
                plain().with("/previous/periodEnd", "\"2025-09-30\""),
                "FIRST_WITH_PREVIOUS",
                NEWER));
        rows.add(Row.of("a part on LIU", plain().with("/liu/lowRiskWork", "true"), "LIU_PART_UNDER_ISMAP", NEWER));
        rows.add(Row.of("a part on LIU under LIU", liu().with("/liu/lowRiskWork", "true"), NEWER));
        rows.add(Row.of(
                "a country that is none", plain().with("/provider/country", "\"XX\""), "COUNTRY_CODE_OF_NONE", NEWER));
        rows.add(Row.of(
                "a limit to countries of which one is none",
                need().with("/wanted/onlyIn", "[\"JP\", \"ZZ\"]"),
                "COUNTRY_CODE_OF_NONE"));
        rows.add(Row.of(
                "a gBizID of the day of filing", plain().with("/provider/gBizIdIssuedOn", "\"2026-12-01\""), NEWER));
        rows.add(Row.of(
                "a gBizID of the day after",
                plain().with("/provider/gBizIdIssuedOn", "\"2026-12-02\""),
                "GBIZID_ISSUED_AFTER_FILING",
                NEWER));
        rows.add(Row.of(
                "an auditor's gBizID of a later day",
                auditor().with("/applicant/gBizIdIssuedOn", "\"2027-01-01\""),
                "GBIZID_ISSUED_AFTER_FILING"));

        rows.add(Row.of("a span to the end of the period", lasting("2026-09-30"), NEWER));
        rows.add(Row.of("a span that goes on after it", lasting("2026-10-01"), NEWER, "CHANGE_SPAN_AFTER_PERIOD"));
        rows.add(Row.of("spans that meet", changed("2026-01-31", "2026-02-01"), NEWER));
        rows.add(Row.of("spans a day apart", changed("2026-01-31", "2026-02-02"), NEWER, "CHANGE_SPANS_APART"));

        String submitted = "/audit/report/submittedOn";
        rows.add(Row.of("submitted on the day of filing", plain().with(submitted, "\"2026-12-01\""), NEWER));
        rows.add(Row.of(
                "submitted a day later",
                plain().with(submitted, "\"2026-12-02\""),
                NEWER,
                "REPORT_SUBMITTED_AFTER_FILING"));
        rows.add(Row.of("not filed yet", plain().without("/filedOn").with(submitted, "\"2026-12-20\""), NEWER));
        rows.add(Row.of(
                "the period goes on after the filing",
                plain().with("/audit/period/from", "\"2026-01-01\"")
                        .with("/audit/period/to", "\"2026-12-31\"")
                        .without("/audit/report")
                        .without("/audit/startedOn"),
                NEWER,
                "PERIOD_ENDS_AFTER_FILING"));

        rows.add(Row.of("an event after the period", event("2026-10-01"), NEWER));
        rows.add(Row.of("an event on its last day", event("2026-09-30"), NEWER, "EVENT_NOT_AFTER_PERIOD"));
        rows.add(Row.of("an event in a month that it may be after", event("2026-10"), NEWER));
        rows.add(Row.of("an event of a year that goes on", event("2026"), NEWER));
        rows.add(Row.of("an event on the day of the report", event("2026-11-10"), NEWER));
        rows.add(Row.of("an event after the report", event("2026-11-11"), NEWER, "EVENT_AFTER_REPORT"));

        rows.add(Row.of("the number of the very service", onTop("U", "C21-0012-2"), NEWER)
                .with(list("OFFICIAL")));
        rows.add(Row.of("the number of another", onTop("V", "C21-0012-2"), "NUMBER_OF_ANOTHER_SERVICE", NEWER)
                .with(list("OFFICIAL")));
        rows.add(Row.of("a number that the list does not have", onTop("V", "C22-0013-2"), OTHERWISE, NEWER)
                .with(list("OFFICIAL")));
        rows.add(Row.of(
                        "the number of nothing, and a name that has another",
                        onTop("U", "C22-0013-2"),
                        OTHERWISE,
                        NOT_FOUND,
                        NEWER)
                .with(list("OFFICIAL")));
        rows.add(Row.of("a name like one of the list", onTopOf("Plattform"), OTHERWISE, NOT_FOUND, NEWER)
                .with(listOf("Platform")));
        rows.add(Row.of("the name of the list", onTopOf("Platform"), NEWER).with(listOf("Platform")));
        rows.add(Row.of("a name like none of the list", onTopOf("Cloud"), OTHERWISE, NEWER)
                .with(listOf("Platform")));
        rows.add(Row.of("a name like one of the list, and no list at hand", onTopOf("Plattform"), NEWER));
        rows.add(Row.of(
                        "an auditor whose name is like one of the list",
                        plain().with("/audit/auditor/name", "\"監査法人甲乙\""),
                        OTHERWISE,
                        NOT_FOUND,
                        NEWER)
                .with(listOfAuditor("監査法人甲乙丙")));
        rows.add(Row.of(
                        "a service chosen by a name like one of the list",
                        need().with("/service/name", "\"Plattform\""),
                        NOT_FOUND,
                        OTHERWISE)
                .with(listOf("Platform")));
        rows.add(Row.of("a number of another form", onTop("U", "LIU-0001"), "NUMBER_OF_UNUSUAL_FORM", NEWER));
        rows.add(Row.of(
                "a former number of another form",
                renewal().with("/previous/registrationNumber", "\"C21-0012-3\""),
                "NUMBER_OF_UNUSUAL_FORM",
                NEWER));
        rows.add(Row.of(
                "a service chosen by a number of another form",
                need().with("/service/registrationNumber", "\"X1\""),
                "NUMBER_OF_UNUSUAL_FORM"));
        rows.add(Row.of("no list at hand", onTop("V", "C21-0012-2"), NEWER));
        rows.add(Row.of(
                        "the number of another as that of the former registration",
                        renewal().with("/previous/registrationNumber", "\"C21-0012-2\""),
                        "NUMBER_OF_ANOTHER_SERVICE",
                        NEWER)
                .with(list("OFFICIAL")));
        rows.add(Row.of("a platform whose listing is assumed", onTop("U", "C21-0012-2"), "LISTING_ASSUMED", NEWER)
                .with(list("ASSUMED")));
        rows.add(Row.of("an auditor whose listing is assumed", plain(), "LISTING_ASSUMED", NEWER)
                .with(auditors("ASSUMED")));
        rows.add(Row.of("an auditor whose listing is official", plain(), NEWER).with(auditors("OFFICIAL")));

        Applications chosen = need().with("/service/registrationNumber", "\"C21-0012-2\"");
        rows.add(Row.of("chosen by its number and another name", chosen, "NUMBER_OF_ANOTHER_SERVICE")
                .with(list("OFFICIAL")));
        rows.add(Row.of("chosen by its number and its name", chosen.with("/service/name", "\"U\""))
                .with(list("OFFICIAL")));
        rows.add(Row.of("chosen, and its listing is assumed", chosen.with("/service/name", "\"U\""), "LISTING_ASSUMED")
                .with(list("ASSUMED")));
        rows.add(Row.of(
                        "chosen, denied to be listed, and on the list",
                        chosen.with("/service/name", "\"U\"").with("/service/listing", "{\"listed\": false}"),
                        OTHERWISE)
                .with(list("OFFICIAL")));
        rows.add(Row.of(
                "an auditor that is denied to be listed, and no list",
                plain().with("/audit/auditor/listing", "{\"listed\": false}"),
                NEWER));
        rows.add(Row.of(
                        "seen past the term that the list states",
                        chosen.with("/service/name", "\"U\""),
                        "LISTED_PAST_TERM")
                .with(seenWithPeriodTo("2025-08-08")));
        rows.add(Row.of("seen on the last day of its term", chosen.with("/service/name", "\"U\""))
                .with(seenWithPeriodTo("2025-08-09")));
        rows.add(special("2026-12-11", "SPECIAL_MEASURES_AFTER_ASKED"));
        rows.add(special("2026-12-10"));
        return rows;
    }

    /** On the day asked about seen on the list, with the end of its audit period: sixteen months, or a day longer. */
    private static CloudServiceList seenWithPeriodTo(String end) {
        CloudServiceList list = list("OFFICIAL");
        ListEvent seen =
                ListEvent.of(ListEventKind.OBSERVED, Applications.ASKED).withPeriodEnd(LocalDate.parse(end));
        return list.withEntries(List.of(list.entries().get(0).withEvents(List.of(seen))));
    }

    private static Row special(String appliedOn, String... codes) {
        return Row.of(
                "special measures applied for on " + appliedOn,
                liu().with(
                                "/liu/specialMeasures",
                                "{\"used\": true, \"usedBefore\": false, \"appliedOn\": \"" + appliedOn + "\"}"),
                Stream.concat(Stream.of(codes), Stream.of(NEWER)).toArray(String[]::new));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void theRemarksAreThoseOfTheTable(Row row) {
        assertEquals(
                row.codes(),
                row.determine().remarks().stream().map(Remark::code).toList(),
                () -> row.determine().remarks().toString());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void aRemarkNamesPlacesOfTheLayoutInBothLanguages(Row row) {
        DocumentKind kind =
                DocumentKind.find(row.determine().about().get("kind")).orElseThrow();
        for (Remark remark : row.determine().remarks()) {
            assertTrue(!remark.message().ja().equals(remark.message().en()), remark::toString);
            for (String path : remark.paths()) {
                String pattern = path.replaceAll("/[0-9]+(?=/|$)", "/*").replaceAll("/decisions/[^/]+", "/decisions/*");
                assertTrue(IsmapJson.standard().term(kind, pattern).isPresent(), () -> remark + " names " + pattern);
            }
        }
    }

    @Test
    void everyKindOfRemarkIsMadeInTheTable() {
        Set<String> made = rows().stream().flatMap(row -> row.codes().stream()).collect(Collectors.toSet());
        Set<String> declared = new TreeSet<>();
        Stream.of(
                        Ismap.standard().serviceRules(),
                        Ismap.standard().liuRules(),
                        Ismap.standard().auditorRules(),
                        Ismap.standard().procurementRules())
                .flatMap(book -> book.remarks().stream())
                .map(Remark.Kind::code)
                .forEach(declared::add);
        assertEquals(declared, new TreeSet<>(made));
    }

    @Test
    void aRemarkChangesNoVerdict() {
        Applications odd = changed("2026-01-31", "2026-02-10").with("/statement/serviceName", "\"T\"");
        assertEquals(Verdict.ELIGIBLE, odd.determine().verdict());
        assertEquals(3, odd.determine().remarks().size());
    }

    @Test
    void theBookOfLiuMakesThemTooAndThatOfAuditorsMakesNone() {
        assertEquals(
                List.of("SERVICE_NAME_DIFFERS", NEWER),
                liu().with("/statement/serviceName", "\"T\"").determine().remarks().stream()
                        .map(Remark::code)
                        .toList());
        assertEquals(List.of(), auditor().determine().remarks());
    }

    @Test
    void theyStandInTheJson() throws JsonProcessingException {
        JsonNode json = new ObjectMapper()
                .readTree(DeterminationJson.write(
                        plain().with("/statement/serviceName", "\"T\"").determine()));
        assertEquals("""
                {"code":"SERVICE_NAME_DIFFERS","paths":["/statement/serviceName","/service/name"],\
                "message":{"ja":"言明書はサービスの名称を「T」とし、申請は「S」とする。",\
                "en":"The statement names the service \\"T\\", and the application \\"S\\"."}}\
                """, json.at("/remarks/0").toString());
        assertEquals(2, json.get("remarks").size());
    }

    @Test
    void aReformKeepsThem() {
        Ismap other = Ismap.standard().withServices(reform -> reform.drop("S-DEPTH"));
        assertEquals(
                Ismap.standard().serviceRules().remarks(), other.serviceRules().remarks());
    }

    /** Which findings show, beside what decided them, what a list only assumes. */
    private static List<String> setAside(Row row) {
        return row.determine().findings().stream()
                .flatMap(finding -> finding.evidence().stream()
                        .filter(one -> one.source()
                                .filter(source -> source.basis() == Basis.ASSUMED)
                                .isPresent())
                        .map(one -> finding.rule() + " " + finding.outcome() + " " + finding.basis() + " " + one.path()
                                + " " + one.value()))
                .toList();
    }

    @Test
    void whatAListOnlyAssumesStandsInTheFindingsAndDecidesNothing() {
        String platform = " OFFICIAL /statement/underlyingServices/0/listing/listed true";
        Applications onTop = onTop("U", "C21-0012-2");
        assertEquals(
                List.of("S-BASE SATISFIED" + platform),
                setAside(Row.of("declared as listed", onTop).with(list("ASSUMED"))));
        assertEquals(
                List.of("S-BASE UNDETERMINED" + platform),
                setAside(Row.of("not declared", onTop.without("/statement/underlyingServices/0/listing"))
                        .with(list("ASSUMED"))));
        assertEquals(List.of(), setAside(Row.of("it decides", onTop).with(list("OFFICIAL"))));
        assertEquals(
                List.of("S-AUDITOR SATISFIED OFFICIAL /audit/auditor/listing/listed true"),
                setAside(Row.of("an auditor", plain()).with(auditors("ASSUMED"))));
        Applications chosen =
                need().with("/service/registrationNumber", "\"C21-0012-2\"").with("/service/name", "\"U\"");
        assertEquals(
                Set.of("P-CLASS", "P-TERM", "P-SCOPE"),
                setAside(Row.of("chosen", chosen).with(list("ASSUMED"))).stream()
                        .map(one -> one.substring(0, one.indexOf(' ')))
                        .collect(Collectors.toSet()));
        assertTrue(setAside(Row.of("chosen", chosen).with(list("ASSUMED"))).stream()
                .allMatch(one -> one.endsWith(" /service/listing/listed true")));
    }
}
