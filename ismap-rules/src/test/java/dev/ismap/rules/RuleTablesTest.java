package dev.ismap.rules;

import static dev.ismap.core.determination.Outcome.NOT_APPLICABLE;
import static dev.ismap.core.determination.Outcome.SATISFIED;
import static dev.ismap.core.determination.Outcome.UNDETERMINED;
import static dev.ismap.core.determination.Outcome.VIOLATED;
import static dev.ismap.rules.Applications.decision;
import static dev.ismap.rules.Applications.everythingApplies;
import static dev.ismap.rules.Applications.first;
import static dev.ismap.rules.Applications.renewal;
import static dev.ismap.rules.Applications.underlying;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.determination.Finding;
import dev.ismap.core.determination.Outcome;
import dev.ismap.core.rule.Rule;
import dev.ismap.rules.service.ServiceRuleBook;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule's table: satisfied, violated, undetermined, not applicable. */
class RuleTablesTest {

    /** A case, and how it stands to a rule. */
    record Row(String rule, String what, Applications application, Outcome outcome) {
        @Override
        public String toString() {
            return rule + " " + outcome + ": " + what;
        }
    }

    static final class Table {
        private final List<Row> rows = new ArrayList<>();
        private final String rule;
        private final Applications base;

        Table(String rule, Applications base) {
            this.rule = rule;
            this.base = base;
            add("the complete case", base, SATISFIED);
        }

        Table add(String what, Applications application, Outcome outcome) {
            rows.add(new Row(rule, what, application, outcome));
            return this;
        }

        /** A fact that must be true or stated: refused, not asked, asked and not known. */
        Table needs(String path, String refused) {
            return add(path + " is " + refused, base.with(path, refused), VIOLATED)
                    .missing(path);
        }

        Table missing(String path) {
            return add(path + " is not given", base.without(path), UNDETERMINED)
                    .add(path + " is not known", base.unknown(path), UNDETERMINED);
        }

        List<Row> rows() {
            return rows;
        }
    }

    private static final String SERVICES = "/statement/underlyingServices";

    private static Applications onTop(String... services) {
        return first().with(SERVICES, "[" + String.join(",", services) + "]");
    }

    private static Applications draft() {
        return first().with("/statement/status", "\"DRAFT\"");
    }

    private static final String LISTED = "{\"listed\": true}";
    private static final String IMPLEMENTED = "{\"decision\": \"IMPLEMENTED\"}";
    private static final String EXCLUDED = "{\"decision\": \"EXCLUDED\", \"reason\": \"t\"}";

    static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        rows.addAll(new Table("S-ID", first()).needs("/provider/gBizId", "false").rows);
        rows.addAll(accounts("S-ID-TERM", first(), "/provider/gBizIdIssuedOn"));
        rows.addAll(new Table("S-NAME", first()).needs("/statement/serviceName", "\"\"").rows);

        String two = "[ {\"name\": \"c1\"}, {\"name\": \"c2\"} ]";
        Applications several = first().with("/service/components", two);
        rows.addAll(new Table("S-SCOPE", several)
                .needs("/statement/coveredComponents", "[]")
                .needs("/statement/regions", "[]")
                .add(
                        "several components, and which are covered is said not to apply",
                        several.with(
                                "/statement/coveredComponents", "{\"state\": \"NOT_APPLICABLE\", \"reason\": \"r\"}"),
                        VIOLATED)
                .add("one component needs no word on which", first().without("/statement/coveredComponents"), SATISFIED)
                .add(
                        "not known whether there are several, and none said to be covered",
                        first().without("/service/components").with("/statement/coveredComponents", "[]"),
                        UNDETERMINED)
                .rows);

        Applications base = onTop(underlying("U", LISTED));
        rows.addAll(new Table("S-EXCL", base)
                .add("nothing underneath", first(), NOT_APPLICABLE)
                .add("not known what is underneath", first().without(SERVICES), UNDETERMINED)
                .add(
                        "not declared",
                        onTop(underlying("U", LISTED)
                                .replace("\"declaredOutside\": true", "\"declaredOutside\": false")),
                        VIOLATED)
                .add("not named", onTop(underlying("", LISTED)), VIOLATED)
                .add(
                        "declaration missing",
                        onTop(underlying("U", LISTED).replace("\"declaredOutside\": true, ", "")),
                        UNDETERMINED)
                .add("within the statement", onTop("{\"name\": \"U\", \"withinStatement\": true}"), NOT_APPLICABLE)
                .rows);
        String outside = "/statement/outsideComponents";
        Applications office = first().with(outside, "[ {\"name\": \"office\", \"declaredOutside\": true} ]");
        rows.addAll(new Table("S-EXCL", office)
                .add("no such component", first().with(outside, "[]"), NOT_APPLICABLE)
                .add("a component not named", first().with(outside, "[ {\"declaredOutside\": true} ]"), UNDETERMINED)
                .add(
                        "a component not declared",
                        first().with(outside, "[ {\"name\": \"office\", \"declaredOutside\": false} ]"),
                        VIOLATED)
                .add(
                        "one of two not declared",
                        first().with(
                                        outside,
                                        "[ {\"name\": \"office\", \"declaredOutside\": true},"
                                                + " {\"name\": \"line\", \"declaredOutside\": false} ]"),
                        VIOLATED)
                .add(
                        "whether it is declared is not given",
                        first().with(outside, "[ {\"name\": \"office\"} ]"),
                        UNDETERMINED)
                .add(
                        "a component declared, and a service that is not",
                        office.with(
                                SERVICES,
                                "["
                                        + underlying("U", LISTED)
                                                .replace("\"declaredOutside\": true", "\"declaredOutside\": false")
                                        + "]"),
                        VIOLATED)
                .rows);
        rows.add(new Row("S-BASE", "a component that is no cloud service needs no listing", office, NOT_APPLICABLE));
        rows.addAll(new Table("S-BASE", base)
                .add("nothing underneath", first(), NOT_APPLICABLE)
                .add("not listed", onTop(underlying("U", "{\"listed\": false}")), VIOLATED)
                .add(
                        "one of two is not listed",
                        onTop(underlying("U", LISTED), underlying("V", "{\"listed\": false}")),
                        VIOLATED)
                .add("listing not given", onTop(underlying("U", "{}")), UNDETERMINED)
                .add(
                        "listing not known",
                        onTop(underlying("U", "{\"listed\": {\"state\": \"UNKNOWN\"}}")),
                        UNDETERMINED)
                .add(
                        "listed when filed, not when asked",
                        onTop(underlying("U", "{\"listed\": true, \"to\": \"2026-12-05\"}")),
                        UNDETERMINED)
                .add(
                        "listed on neither day",
                        onTop(underlying("U", "{\"listed\": true, \"to\": \"2026-11-30\"}")),
                        VIOLATED)
                .rows);
        String fromU = "{\"decision\": \"TAKEN_OVER\", \"from\": \"U\"}";
        rows.addAll(new Table("S-INHERIT", base.with(decision("11.1.1"), fromU))
                .add("nothing taken over", base, NOT_APPLICABLE)
                .add(
                        "from a service that is not listed",
                        onTop(underlying("U", "{\"listed\": false}")).with(decision("11.1.1"), fromU),
                        VIOLATED)
                .add(
                        "from a service of which it is not known",
                        onTop(underlying("U", "{}")).with(decision("11.1.1"), fromU),
                        UNDETERMINED)
                .add(
                        "listed when filed, not when asked",
                        onTop(underlying("U", "{\"listed\": true, \"to\": \"2026-12-05\"}"))
                                .with(decision("11.1.1"), fromU),
                        UNDETERMINED)
                .rows);

        Table picture = new Table("S-PICTURE", first());
        for (String part : List.of("provider", "service", "logicalStructure", "internalControl", "populations")) {
            picture.needs("/statement/overallPicture/" + part, "\"\"");
        }
        rows.addAll(picture.rows);

        rows.addAll(controls("S-GOV", "3.1.2.1"));
        rows.addAll(controls("S-MGT", "4.4.1.1"));
        rows.addAll(new Table("S-OBJ", first())
                .add("not mentioned", first().without(decision("6.2.2")), VIOLATED)
                .add("not mentioned in a draft", draft().without(decision("6.2.2")), UNDETERMINED)
                .add("not known in a draft", draft().unknown(decision("6.2.2")), UNDETERMINED)
                .add("excluded with a reason", first().with(decision("6.2.2"), EXCLUDED), SATISFIED)
                .add(
                        "excluded without a reason",
                        first().with(decision("6.2.2"), "{\"decision\": \"EXCLUDED\"}"),
                        VIOLATED)
                .add(
                        "excluded without a reason yet, in a draft",
                        draft().with(decision("6.2.2"), "{\"decision\": \"EXCLUDED\"}"),
                        UNDETERMINED)
                .add(
                        "excluded with a blank reason",
                        first().with(decision("6.2.2"), "{\"decision\": \"EXCLUDED\", \"reason\": \" \"}"),
                        VIOLATED)
                .rows);
        rows.addAll(new Table("S-BASIC", first())
                .add("a PB detail is not mentioned", first().without(decision("6.1.1.13.PB")), VIOLATED)
                .add(
                        "a B detail is not selected",
                        first().with(decision("9.4.2.2.B"), "{\"decision\": \"NOT_SELECTED\", \"reason\": \"t\"}"),
                        VIOLATED)
                .add("not mentioned in a draft", draft().without(decision("6.1.1.13.PB")), UNDETERMINED)
                .add(
                        "falls away with its excluded objective",
                        first().with(decision("6.3.1.P"), EXCLUDED).without(decision("6.3.1.1.PB")),
                        SATISFIED)
                .add(
                        "falls away with its objective, though that is excluded without a reason",
                        first().with(decision("6.3.1.P"), "{\"decision\": \"EXCLUDED\"}")
                                .without(decision("6.3.1.1.PB")),
                        SATISFIED)
                .add(
                        "its objective is open in a draft",
                        draft().without(decision("6.3.1.P"))
                                .with(decision("6.3.1.1.PB"), "{\"decision\": \"NOT_SELECTED\", \"reason\": \"t\"}"),
                        UNDETERMINED)
                .rows);
        Applications withRow = first().with(
                        "/statement/optionalDetails",
                        "[ {\"id\": \"5.1.1.1\", \"parent\": \"5.1.1\", \"nameJa\": \"t\"} ]");
        rows.addAll(new Table("S-REASON", first())
                .needs("/statement/otherDetailsDeclared", "false")
                .add("a detail of its own is not mentioned", withRow, VIOLATED)
                .add("a detail of its own is selected", withRow.with(decision("5.1.1.1"), IMPLEMENTED), SATISFIED)
                .add(
                        "it has a reason",
                        withRow.with(decision("5.1.1.1"), "{\"decision\": \"NOT_SELECTED\", \"reason\": \"t\"}"),
                        SATISFIED)
                .add("it has none", withRow.with(decision("5.1.1.1"), "{\"decision\": \"NOT_SELECTED\"}"), VIOLATED)
                .add("it is not mentioned in a draft", withRow.with("/statement/status", "\"DRAFT\""), UNDETERMINED)
                .add("its objective is excluded", withRow.with(decision("5.1.1"), EXCLUDED), SATISFIED)
                .rows);
        rows.addAll(new Table("S-INDIV", first())
                .add("no individual control", first().with(decision("6.1.1.13.PB"), IMPLEMENTED), VIOLATED)
                .add(
                        "a blank one",
                        first().with(
                                        decision("6.1.1.13.PB"),
                                        "{\"decision\": \"IMPLEMENTED\", \"individualControls\": [\" \"]}"),
                        VIOLATED)
                .add("none yet, in a draft", draft().with(decision("6.1.1.13.PB"), IMPLEMENTED), UNDETERMINED)
                .add("taken over from a named service", base.with(decision("6.1.1.13.PB"), fromU), SATISFIED)
                .add(
                        "taken over from nobody",
                        base.with(decision("6.1.1.13.PB"), "{\"decision\": \"TAKEN_OVER\"}"),
                        VIOLATED)
                .add(
                        "under an excluded objective",
                        first().with(decision("6.3.1.P"), EXCLUDED).with(decision("6.3.1.1.PB"), IMPLEMENTED),
                        SATISFIED)
                .add(
                        "a detail that is not in place has nothing to describe",
                        first().without(decision("6.1.1.13.PB")),
                        SATISFIED)
                .rows);
        String change =
                "{\"decision\": \"IMPLEMENTED\", \"individualControls\": [\"t\"], \"changes\": [ {\"before\": {\"content\": \"t\"%s}, \"after\": {%s\"from\": \"2026-02-01\"}} ]}";
        Applications changed = first().without("/statement/individualControlsChanged");
        rows.addAll(new Table(
                        "S-CHANGE",
                        changed.with(
                                decision("9.4.2.2.B"),
                                change.formatted(", \"to\": \"2026-01-31\"", "\"content\": \"t\", ")))
                .add("nothing changed", first(), NOT_APPLICABLE)
                .add("not said whether anything changed", changed, UNDETERMINED)
                .add(
                        "not known whether anything changed",
                        first().unknown("/statement/individualControlsChanged"),
                        UNDETERMINED)
                .add("a draft does not say yet", draft().without("/statement/individualControlsChanged"), UNDETERMINED)
                .add(
                        "said to have changed, but not what",
                        first().with("/statement/individualControlsChanged", "true"),
                        VIOLATED)
                .add(
                        "no day of the former content",
                        changed.with(decision("9.4.2.2.B"), change.formatted("", "\"content\": \"t\", ")),
                        VIOLATED)
                .add(
                        "no new content",
                        changed.with(decision("9.4.2.2.B"), change.formatted(", \"to\": \"2026-01-31\"", "")),
                        VIOLATED)
                .add(
                        "no former content",
                        changed.with(
                                decision("9.4.2.2.B"),
                                change.replace("\"content\": \"t\"%s", "\"to\": \"2026-01-31\"")
                                        .formatted("\"content\": \"t\", ")),
                        VIOLATED)
                .add(
                        "no day of the new content",
                        changed.with(
                                decision("9.4.2.2.B"),
                                change.replace(", \"from\": \"2026-02-01\"", "")
                                        .replace("{%s\"from\": \"2026-02-01\"}", "{\"content\": \"t\"}")
                                        .formatted(", \"to\": \"2026-01-31\"")),
                        VIOLATED)
                .rows);
        rows.add(new Row("S-DEPTH", "optional details not held", first(), NOT_APPLICABLE));
        rows.addAll(new Table("S-CRITICAL", first()).needs("/statement/criticalAreasDeclared", "false").rows);

        String to = "/audit/period/to";
        String from = "/audit/period/from";
        rows.addAll(new Table("S-PERIOD-MAX", first())
                .add("a day too long", first().with(to, "\"2026-10-01\""), VIOLATED)
                .add(
                        "a leap year is a year",
                        first().with(from, "\"2024-02-29\"").with(to, "\"2025-02-28\""),
                        SATISFIED)
                .missing(to)
                .missing(from)
                .rows);
        Applications shorter = first().with(to, "\"2025-12-31\"");
        rows.addAll(new Table("S-PERIOD-MIN", shorter)
                .add("a day too short", first().with(to, "\"2025-12-30\""), VIOLATED)
                .add("a whole year", first(), NOT_APPLICABLE)
                .missing(to)
                .rows);
        rows.addAll(new Table("S-PERIOD-GAP", renewal())
                .add("a day of gap", renewal().with("/previous/periodEnd", "\"2025-09-29\""), VIOLATED)
                .add("a day of overlap", renewal().with("/previous/periodEnd", "\"2025-10-01\""), VIOLATED)
                .add("a first application", first(), NOT_APPLICABLE)
                .missing("/previous/periodEnd")
                .missing(from)
                .rows);
        rows.addAll(new Table("S-SUBSEQ", first()).needs("/statement/subsequentEvents/stated", "false").rows);
        Table representation = new Table("S-REP", first());
        for (String matter : List.of(
                "responsibilityForControls",
                "independentEvaluation",
                "responsibilityForInterpretation",
                "awarenessOfAuditCriteria",
                "awarenessOfUseLimits",
                "allInformationGiven",
                "eventsSincePeriod",
                "fraudOrIllegality")) {
            representation.needs("/statement/representation/" + matter, "false");
        }
        rows.addAll(representation.rows);
        String signatory = "/statement/representation/signatory";
        rows.addAll(new Table("S-SIGN", first())
                .needs(signatory + "/answersForGovernance", "false")
                .add("neither director nor documented", first().with(signatory + "/director", "false"), VIOLATED)
                .add(
                        "no director, but documented",
                        first().with(signatory + "/director", "false").with(signatory + "/authorityDocumented", "true"),
                        SATISFIED)
                .add("not known whether a director", first().without(signatory + "/director"), UNDETERMINED)
                .rows);
        Table disclosures = new Table("S-DISCLOSE", first());
        for (String matter :
                List.of("capitalTiesAndOfficers", "foreignLawAccessRisk", "governingLawAndCourt", "thirdPartyTests")) {
            disclosures.needs("/disclosures/" + matter, "\"\"");
        }
        rows.addAll(disclosures.rows);
        rows.addAll(new Table("S-AUDITOR", first())
                .needs("/audit/auditor/listing/listed", "false")
                .add(
                        "report dated after the filing",
                        first().with("/audit/report/date", "\"2026-12-02\"")
                                .with("/audit/report/submittedOn", "\"2026-12-02\""),
                        VIOLATED)
                .add(
                        "report dated on the day of filing",
                        first().with("/audit/report/date", "\"2026-12-01\"")
                                .with("/audit/report/submittedOn", "\"2026-12-01\""),
                        SATISFIED)
                .add(
                        "listed when the audit started, not when the report is dated",
                        first().with("/audit/auditor/listing", "{\"listed\": true, \"to\": \"2026-10-31\"}"),
                        UNDETERMINED)
                .add(
                        "no date, but the report was submitted before the filing",
                        first().without("/audit/report/date"),
                        SATISFIED)
                .add(
                        "neither a date nor a submission",
                        first().without("/audit/report/date").without("/audit/report/submittedOn"),
                        UNDETERMINED)
                .rows);
        rows.addAll(new Table("S-REPORT-3M", first())
                .add("on the last day", first().with("/audit/report/submittedOn", "\"2026-12-31\""), SATISFIED)
                .add("a day late", first().with("/audit/report/submittedOn", "\"2027-01-01\""), VIOLATED)
                .missing("/audit/report/submittedOn")
                .missing(to)
                .rows);
        String open = "[ {\"controls\": [\"9.2.1\"], \"description\": \"t\", \"open\": true} ]";
        rows.addAll(new Table("S-FINDINGS", first())
                .add(
                        "a closed finding",
                        first().with("/audit/report/findings", open.replace("true", "false")),
                        SATISFIED)
                .add(
                        "an open finding is the authority's to judge",
                        first().with("/audit/report/findings", open),
                        UNDETERMINED)
                .add(
                        "accepted",
                        first().with("/audit/report/findings", open).with("/authority/S-FINDINGS", "\"ACCEPTED\""),
                        SATISFIED)
                .add(
                        "refused",
                        first().with("/audit/report/findings", open).with("/authority/S-FINDINGS", "\"REFUSED\""),
                        VIOLATED)
                .missing("/audit/report/findings")
                .rows);
        Applications cycle = everythingApplies();
        String used = "/audit/managementCycle/";
        rows.addAll(new Table("S-CYCLE-MGT", cycle)
                .needs(used + "scopeCovered", "false")
                .needs(used + "scopeExplained", "false")
                .needs(used + "auditorToldBeforeWork", "false")
                .needs(used + "certification", "\"OTHER\"")
                .add(
                        "the other accepted certificate",
                        cycle.with(used + "certification", "\"ISO_IEC_27001_IAF\""),
                        SATISFIED)
                .add("certificate begins too late", cycle.with(used + "ismsFrom", "\"2025-10-02\""), VIOLATED)
                .add("certificate ends too early", cycle.with(used + "ismsTo", "\"2026-06-29\""), VIOLATED)
                .add(
                        "it ends too early, and its renewal is expected",
                        cycle.with(used + "ismsTo", "\"2026-06-29\"").with(used + "renewalExpected", "true"),
                        SATISFIED)
                .add("a first application", cycle.with("/application", "\"FIRST\""), VIOLATED)
                .add("not claimed", cycle.with(used + "used", "false"), NOT_APPLICABLE)
                .add("silent on it", cycle.without(used + "used"), NOT_APPLICABLE)
                .add("silent on the cycle", cycle.without("/audit/managementCycle"), NOT_APPLICABLE)
                .add("not known whether claimed", cycle.unknown(used + "used"), UNDETERMINED)
                .add(
                        "filed and begun on its first day",
                        cycle.with("/filedOn", "\"2024-08-01\"").with("/audit/startedOn", "\"2024-08-01\""),
                        SATISFIED)
                .add(
                        "filed and begun on the day before",
                        cycle.with("/filedOn", "\"2024-07-31\"").with("/audit/startedOn", "\"2024-07-31\""),
                        VIOLATED)
                .add(
                        "filed on its first day, begun before",
                        cycle.with("/filedOn", "\"2024-08-01\"").with("/audit/startedOn", "\"2024-07-31\""),
                        UNDETERMINED)
                .add("not known when it was begun", cycle.unknown("/audit/startedOn"), UNDETERMINED)
                .add(
                        "filed and begun two years before",
                        cycle.with("/filedOn", "\"2022-08-01\"").with("/audit/startedOn", "\"2022-05-02\""),
                        VIOLATED)
                .missing(used + "ismsFrom")
                .rows);
        rows.addAll(new Table("V-RENEW", renewal())
                .add("a first application", first(), NOT_APPLICABLE)
                .add("filed on the last valid day", renewedAfter("2025-08-01"), SATISFIED)
                .add("filed on the day between", renewedAfter("2025-07-31"), UNDETERMINED)
                .add("filed a day later", renewedAfter("2025-07-29"), VIOLATED)
                .missing("/previous/periodEnd")
                .rows);
        return rows;
    }

    /** A renewal filed on 2026-12-01, whose previous period ended on a day. */
    private static Applications renewedAfter(String periodEnd) {
        return renewal().with("/previous/periodEnd", "\"" + periodEnd + "\"");
    }

    /** The term of an account, in the case with the day of issue at a path. */
    static List<Row> accounts(String rule, Applications base, String issued) {
        Applications last = base.filedAndAskedOn("2028-09-30");
        Applications late = base.filedAndAskedOn("2028-10-01");
        return new Table(rule, base)
                .add("issued long before the term was brought in", base.with(issued, "\"2020-06-03\""), SATISFIED)
                .add("filed on the last day that any account has", last, SATISFIED)
                .add("filed on that day, issued long before", last.with(issued, "\"2020-06-03\""), SATISFIED)
                .add("filed a day later, issued before", late.with(issued, "\"2026-06-30\""), VIOLATED)
                .add("filed a day later, issued on the first day", late.with(issued, "\"2026-07-01\""), VIOLATED)
                .add("filed a day later, issued a day later", late.with(issued, "\"2026-07-02\""), SATISFIED)
                .add("filed a day later, and when it was issued is not given", late, UNDETERMINED)
                .add("the same is not known", late.unknown(issued), UNDETERMINED)
                .rows;
    }

    private static List<Row> controls(String rule, String control) {
        return new Table(rule, first())
                .add("not mentioned", first().without(decision(control)), VIOLATED)
                .add("not mentioned in a draft", draft().without(decision(control)), UNDETERMINED)
                .add("not known in a draft", draft().unknown(decision(control)), UNDETERMINED)
                .add(
                        "taken over",
                        onTop(underlying("U", LISTED))
                                .with(decision(control), "{\"decision\": \"TAKEN_OVER\", \"from\": \"U\"}"),
                        SATISFIED)
                .rows;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void theRuleComesOutAsItsTableSays(Row row) {
        Finding finding = row.application().finding(row.rule());
        assertEquals(row.outcome(), finding.outcome(), () -> finding.evidence() + " " + finding.doubts());
    }

    @Test
    void everyRuleHasATableWithEveryOutcomeItCanHave() {
        Map<String, Set<Outcome>> shown = new HashMap<>();
        rows().forEach(row -> shown.computeIfAbsent(row.rule(), key -> EnumSet.noneOf(Outcome.class))
                .add(row.outcome()));
        for (Rule<?> rule : ServiceRuleBook.asEnacted().rules()) {
            if (rule.id().equals("S-DEPTH")) {
                continue; // applies only where the optional details are held: see DepthTest
            }
            Set<Outcome> needed = EnumSet.of(SATISFIED, VIOLATED, UNDETERMINED);
            if (!rule.appliesWhen().toString().equals("all()")) {
                needed.add(NOT_APPLICABLE);
            }
            assertTrue(
                    shown.getOrDefault(rule.id(), Set.of()).containsAll(needed),
                    rule.id() + " " + shown.get(rule.id()));
        }
    }

    @Test
    void everythingAppliesIsEligible() {
        var determination = everythingApplies().determine();
        assertEquals(
                List.of(),
                determination.violations().stream().map(Finding::rule).toList());
        assertEquals("ELIGIBLE", determination.verdict().name(), determination.open()::toString);
    }
}
