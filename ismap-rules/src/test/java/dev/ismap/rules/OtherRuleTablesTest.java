package dev.ismap.rules;

import static dev.ismap.core.determination.Outcome.NOT_APPLICABLE;
import static dev.ismap.core.determination.Outcome.SATISFIED;
import static dev.ismap.core.determination.Outcome.UNDETERMINED;
import static dev.ismap.core.determination.Outcome.VIOLATED;
import static dev.ismap.rules.Applications.auditor;
import static dev.ismap.rules.Applications.decision;
import static dev.ismap.rules.Applications.liu;
import static dev.ismap.rules.Applications.need;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.determination.Case;
import dev.ismap.core.determination.Determination;
import dev.ismap.core.determination.Finding;
import dev.ismap.core.determination.Outcome;
import dev.ismap.core.engine.Engine;
import dev.ismap.core.law.NoLawException;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.Rule.LawOf;
import dev.ismap.core.rule.RuleBook;
import dev.ismap.core.time.Term;
import dev.ismap.model.DocumentKind;
import dev.ismap.model.control.Control.ControlLayer;
import dev.ismap.model.control.ControlStandards;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.procurement.ProcurementNeed;
import dev.ismap.model.registration.AuditorRegistrationApplication;
import dev.ismap.rules.RuleTablesTest.Row;
import dev.ismap.rules.RuleTablesTest.Table;
import dev.ismap.rules.auditor.AuditorCase;
import dev.ismap.rules.auditor.AuditorRuleBook;
import dev.ismap.rules.law.Context;
import dev.ismap.rules.procurement.NeedCase;
import dev.ismap.rules.procurement.ProcurementRuleBook;
import dev.ismap.rules.service.ServiceCase;
import dev.ismap.rules.service.ServiceRuleBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of the rules on ISMAP-LIU, auditing organisations and procurement, and the days of each. */
class OtherRuleTablesTest {

    private static final Context ASKED = Context.on(Applications.ASKED);

    /** Filed on the last day of the first regime of ISMAP-LIU, when all of its rules are in force. */
    private static Applications early() {
        return liu().with("/filedOn", "\"2025-03-31\"");
    }

    private static Applications special() {
        return early().with(
                        "/liu/specialMeasures",
                        "{\"used\": true, \"appliedOn\": \"2025-03-31\", \"usedBefore\": false}");
    }

    private static Applications filedEarly(String filed, String applied) {
        return special()
                .with("/filedOn", "\"" + filed + "\"")
                .with("/liu/specialMeasures/appliedOn", "\"" + applied + "\"");
    }

    /** A final statement that decides on nothing of one layer. */
    private static Applications silentOn(ControlLayer layer) {
        Applications result = liu();
        for (var control : ControlStandards.edition("2022-04-01").mandatory()) {
            if (control.layer() == layer) {
                result = result.without(decision(control.id().toString()));
            }
        }
        return result;
    }

    private static Applications listedUnderLiu() {
        return need().with("/service/programme", "\"ISMAP_LIU\"").with("/lowImpactConfirmed", "true");
    }

    private static Applications generativeAi() {
        return need().with("/service/generativeAi", "true");
    }

    private static final String CLASS = "/informationClass";
    private static final String LISTED = "/service/listing/listed";

    static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        liuRows(rows);
        auditorRows(rows);
        needRows(rows);
        return rows;
    }

    private static void liuRows(List<Row> rows) {
        rows.addAll(new Table("L-SAAS", liu())
                .needs("/service/models", "[\"IAAS\"]")
                .add("more than software", liu().with("/service/models", "[\"PAAS\", \"SAAS\"]"), VIOLATED)
                .add("no model", liu().with("/service/models", "[]"), VIOLATED)
                .rows());
        rows.addAll(new Table("L-CLASS2", liu())
                .needs("/liu/informationClass", "\"CLASS_3\"")
                .add("class 1", liu().with("/liu/informationClass", "\"CLASS_1\""), VIOLATED)
                .needs("/liu/lowRiskWork", "false")
                .rows());
        rows.addAll(new Table("L-WORK", early())
                .needs("/liu/targetWork", "false")
                .needs("/liu/impactAssessedLow", "false")
                .add("filed under the second regime", liu().with("/liu/targetWork", "false"), NOT_APPLICABLE)
                .rows());
        rows.addAll(new Table("L-PRE", early())
                .needs("/liu/preApplicationMade", "false")
                .add("filed under the second regime", liu().with("/liu/preApplicationMade", "false"), NOT_APPLICABLE)
                .rows());
        rows.addAll(new Table("L-SCOPE", liu())
                .add("no governance", silentOn(ControlLayer.GOVERNANCE), VIOLATED)
                .add("no management", silentOn(ControlLayer.MANAGEMENT), VIOLATED)
                .add("no controls", silentOn(ControlLayer.CONTROLS), VIOLATED)
                .add(
                        "no controls yet, in a draft",
                        silentOn(ControlLayer.CONTROLS).with("/statement/status", "\"DRAFT\""),
                        UNDETERMINED)
                .add("one objective missing", liu().without(decision("6.2.2")), SATISFIED)
                .add(
                        "one governance item and no other",
                        silentOn(ControlLayer.GOVERNANCE).with(decision("3.1.2.1"), "{\"decision\": \"IMPLEMENTED\"}"),
                        SATISFIED)
                .rows());
        rows.addAll(new Table("L-INTERNAL", liu())
                .needs("/liu/internalAuditSubmitted", "false")
                .rows());
        String measures = "/liu/specialMeasures/";
        rows.addAll(new Table("L-SPECIAL", special())
                .needs(measures + "usedBefore", "true")
                .needs(measures + "appliedOn", "\"2025-04-01\"")
                .add("on the first day", special().with(measures + "appliedOn", "\"2023-05-19\""), SATISFIED)
                .add("the day before", special().with(measures + "appliedOn", "\"2023-05-18\""), VIOLATED)
                .add("not claimed", early(), NOT_APPLICABLE)
                .add("silent on it", special().without(measures + "used"), NOT_APPLICABLE)
                .add("silent on the measures", special().without("/liu/specialMeasures"), NOT_APPLICABLE)
                .add("not known whether claimed", special().unknown(measures + "used"), UNDETERMINED)
                .add("applied for in time, filed later", special().with("/filedOn", "\"2025-04-01\""), SATISFIED)
                .add("filed before they began", filedEarly("2023-05-18", "2023-05-18"), VIOLATED)
                .add("filed after they ended", filedEarly("2025-04-01", "2025-04-01"), VIOLATED)
                .add(
                        "filed after they ended, used before, and the day not given",
                        filedEarly("2025-04-01", "2025-04-01")
                                .with(measures + "usedBefore", "true")
                                .without(measures + "appliedOn"),
                        VIOLATED)
                .rows());
    }

    private static void auditorRows(List<Row> rows) {
        rows.addAll(new Table("A-FORM", auditor())
                .needs("/applicant/legalForm", "\"OTHER\"")
                .rows());
        rows.addAll(new Table("A-WINDOW", auditor())
                .needs("/intake/reviewStartAnnounced", "false")
                .rows());
        rows.addAll(
                new Table("A-ID", auditor()).needs("/applicant/gBizId", "false").rows());
        rows.addAll(RuleTablesTest.accounts("A-ID-TERM", auditor(), "/applicant/gBizIdIssuedOn"));
        String requirements = "/auditingSystem/requirements";
        rows.addAll(new Table("A-SYSTEM", auditor())
                .needs(requirements, "[]")
                .add("one not confirmed", withSecond("{\"item\": \"2\", \"confirmed\": false}"), VIOLATED)
                .add("one open", withSecond("{\"item\": \"2\"}"), UNDETERMINED)
                .rows());
        rows.addAll(new Table("A-SVC-LIST", auditor())
                .needs("/auditingSystem/serviceListed", "false")
                .rows());
        Table people = new Table("A-PEOPLE", auditor());
        for (String person : List.of("executive", "manager")) {
            String qualifications = "/auditingSystem/" + person + "/qualifications";
            people.needs(qualifications, "[]")
                    .needs("/auditingSystem/" + person + "/experienced", "false")
                    .add(
                            person + " holds another, and whether it is recognised is not known",
                            auditor().with(qualifications, "[\"OTHER\"]"),
                            UNDETERMINED)
                    .add(
                            person + " holds one of those named",
                            auditor().with(qualifications, "[\"CERTIFIED_INFORMATION_SECURITY_AUDITOR\"]"),
                            SATISFIED);
        }
        rows.addAll(people.rows());
        rows.addAll(new Table("A-QUALITY", auditor())
                .needs("/auditingSystem/qualityControl", "false")
                .rows());
        rows.addAll(new Table("A-INDEP", auditor())
                .needs("/independence/noCloseInterest", "false")
                .needs("/independence/notAuditedParty", "false")
                .needs("/independence/independentInMind", "false")
                .add("no provider named", auditor().without("/independence/provider"), NOT_APPLICABLE)
                .add(
                        "advised on what it audits: an assumption that decides nothing",
                        auditor().with("/independence/advisedOnAudited", "true"),
                        SATISFIED)
                .rows());
    }

    private static Applications withSecond(String second) {
        return auditor()
                .with("/auditingSystem/requirements", "[ {\"item\": \"1\", \"confirmed\": true}, " + second + " ]");
    }

    private static void needRows(List<Row> rows) {
        rows.addAll(new Table("P-CLASS", need())
                .needs(LISTED, "false")
                .add("class 3", need().with(CLASS, "\"CLASS_3\""), SATISFIED)
                .add("class 1", need().with(CLASS, "\"CLASS_1\"").with(LISTED, "false"), NOT_APPLICABLE)
                .add("class not given", need().without(CLASS), UNDETERMINED)
                .add("no longer listed", need().with("/service/listing/to", "\"2026-12-09\""), VIOLATED)
                .add("listed to the very day", need().with("/service/listing/to", "\"2026-12-10\""), SATISFIED)
                .add("not listed yet", need().with("/service/listing/from", "\"2026-12-11\""), VIOLATED)
                .rows());
        Applications class3 = need().with(CLASS, "\"CLASS_3\"");
        rows.addAll(new Table("P-CLASS3", need())
                .add("class 1", need().with(CLASS, "\"CLASS_1\""), SATISFIED)
                .add("class 3 is for whoever decides", class3, UNDETERMINED)
                .add("accepted", class3.with("/authority/P-CLASS3", "\"ACCEPTED\""), SATISFIED)
                .add("refused", class3.with("/authority/P-CLASS3", "\"REFUSED\""), VIOLATED)
                .missing(CLASS)
                .rows());
        rows.addAll(new Table("P-TERMS", need())
                .needs("/service/standardTerms", "true")
                .add("class 3", class3.with("/service/standardTerms", "true"), VIOLATED)
                .add(
                        "class 1",
                        need().with(CLASS, "\"CLASS_1\"").with("/service/standardTerms", "true"),
                        NOT_APPLICABLE)
                .rows());
        // the period ended on 2026-03-31, so that the last valid day is 2027-07-31
        rows.addAll(new Table("P-TERM", need())
                .add("to the last valid day", need().with("/contract/to", "\"2027-07-31\""), SATISFIED)
                .add(
                        "a day longer, valid by the other reading",
                        need().with("/contract/to", "\"2027-08-01\""),
                        UNDETERMINED)
                .add("longer still", need().with("/contract/to", "\"2027-08-02\""), VIOLATED)
                .missing("/contract/to")
                .missing("/service/periodEnd")
                .add("not listed", need().with(LISTED, "false"), NOT_APPLICABLE)
                .rows());
        Table scope = new Table("P-SCOPE", need());
        for (String part : List.of("components", "plans", "variants", "regions")) {
            scope.add(part + " outside", need().with("/wanted/" + part, "[\"elsewhere\"]"), VIOLATED)
                    .missing("/wanted/" + part);
        }
        rows.addAll(scope.missing("/service/scope/components")
                .missing("/service/scope/plans")
                .missing("/service/scope/regions")
                .add(
                        "no variant is wanted, so that those in scope need not be stated",
                        need().without("/service/scope/variants"),
                        SATISFIED)
                .add(
                        "an excluded component",
                        need().with("/wanted/components", "[\"c1\", \"c3\"]").without("/service/scope/components"),
                        VIOLATED)
                .add(
                        "an excluded region",
                        need().with("/wanted/regions", "[\"r2\"]").without("/service/scope/regions"),
                        VIOLATED)
                .add("one of two inside", need().with("/wanted/regions", "[\"r1\", \"r3\"]"), VIOLATED)
                .add("class 1", need().with(CLASS, "\"CLASS_1\""), NOT_APPLICABLE)
                .add("not listed", need().with(LISTED, "false"), NOT_APPLICABLE)
                .rows());
        rows.addAll(new Table("P-LIU", listedUnderLiu())
                .needs("/lowImpactConfirmed", "false")
                .add("class 3", listedUnderLiu().with(CLASS, "\"CLASS_3\""), VIOLATED)
                .add("class 1", listedUnderLiu().with(CLASS, "\"CLASS_1\""), NOT_APPLICABLE)
                .add("listed under ISMAP", need(), NOT_APPLICABLE)
                .missing("/service/programme")
                .rows());
        rows.addAll(new Table("P-AI", generativeAi())
                .needs(LISTED, "false")
                .add("no generative AI", need().with(LISTED, "false"), NOT_APPLICABLE)
                .add(
                        "no software as a service",
                        generativeAi().with("/service/models", "[\"PAAS\"]").with(LISTED, "false"),
                        NOT_APPLICABLE)
                .missing("/service/generativeAi")
                .rows());
        Table specification = new Table("P-REQ", need());
        for (String matter : List.of("measures", "storageLocation", "disposal", "serviceLevel")) {
            specification.needs("/specification/" + matter, "false");
        }
        rows.addAll(specification.rows());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void theRuleComesOutAsItsTableSays(Row row) {
        Finding finding = row.application().finding(row.rule());
        assertEquals(row.outcome(), finding.outcome(), () -> finding.evidence() + " " + finding.doubts());
    }

    // ---- every rule --------------------------------------------------------------------------------------------

    /** A rule, the book it stands in, and a case to which it applies and that meets it. */
    private record Tried<C>(RuleBook<C> book, Rule<C> rule, C subject) {

        Outcome on(LocalDate day) {
            Case<C> asked = rule.lawOf() == LawOf.ASKED
                    ? Case.on(subject, day)
                    : Case.on(subject, Applications.ASKED).filedOn(day);
            Determination determination = new Engine<>(book).determine(asked);
            return determination.finding(rule.id()).orElseThrow().outcome();
        }

        @Override
        public String toString() {
            return rule.id();
        }
    }

    static Stream<Tried<?>> tried() {
        ServiceCase liu = ServiceCase.of(special().read(), ASKED);
        AuditorCase auditor = AuditorCase.of(auditor().read(AuditorRegistrationApplication.class), ASKED);
        NeedCase need = NeedCase.of(
                listedUnderLiu().with("/service/generativeAi", "true").read(ProcurementNeed.class), ASKED);
        return Stream.of(
                        ServiceRuleBook.liuAsEnacted().rules().stream()
                                .filter(rule -> rule.id().startsWith("L-"))
                                .map(rule -> new Tried<>(ServiceRuleBook.liuAsEnacted(), rule, liu)),
                        AuditorRuleBook.asEnacted().rules().stream()
                                .map(rule -> new Tried<>(AuditorRuleBook.asEnacted(), rule, auditor)),
                        ProcurementRuleBook.asEnacted().rules().stream()
                                .map(rule -> new Tried<>(ProcurementRuleBook.asEnacted(), rule, need)))
                .flatMap(tried -> tried);
    }

    @Test
    void everyRuleHasATableWithEveryOutcomeItCanHave() {
        Map<String, Set<Outcome>> shown = new HashMap<>();
        rows().forEach(row -> shown.computeIfAbsent(row.rule(), key -> EnumSet.noneOf(Outcome.class))
                .add(row.outcome()));
        tried().map(Tried::rule).forEach(rule -> {
            Set<Outcome> needed = EnumSet.of(SATISFIED, VIOLATED, UNDETERMINED);
            if (!rule.appliesWhen().toString().equals("all()")
                    || rule.bindsOn().to().isPresent()) {
                needed.add(NOT_APPLICABLE);
            }
            assertEquals(needed, shown.get(rule.id()), rule.id());
        });
    }

    @ParameterizedTest
    @MethodSource("tried")
    void aRuleIsDecidedFromItsFirstKnownDayOn(Tried<?> tried) {
        Rule<?> rule = tried.rule();
        if (rule.bindsOn().attestedFrom().isEmpty()) {
            assertEquals(SATISFIED, tried.on(tried.book().start()));
            return;
        }
        LocalDate known = rule.inForce().attestedFrom().orElseThrow().first().orElseThrow();
        assertEquals(SATISFIED, tried.on(known));
        LocalDate before = known.minusDays(1);
        if (before.isBefore(tried.book().start())) {
            assertThrows(NoLawException.class, () -> tried.on(before));
        } else {
            boolean begins = rule.inForce().from().isPresent();
            assertEquals(begins ? NOT_APPLICABLE : UNDETERMINED, tried.on(before));
        }
    }

    @ParameterizedTest
    @MethodSource("tried")
    void aRuleEndsAfterItsLastDay(Tried<?> tried) {
        LocalDate last = tried.rule().bindsOn().to().orElse(Applications.ASKED);
        assertEquals(SATISFIED, tried.on(last));
        if (tried.rule().bindsOn().to().isPresent()) {
            assertEquals(NOT_APPLICABLE, tried.on(last.plusDays(1)));
        }
    }

    @Test
    void everyFactThatARuleReadsStandsInTheLayoutOfItsKind() {
        read(ServiceRuleBook.liuAsEnacted(), DocumentKind.SERVICE_REGISTRATION);
        read(AuditorRuleBook.asEnacted(), DocumentKind.AUDITOR_REGISTRATION);
        read(ProcurementRuleBook.asEnacted(), DocumentKind.PROCUREMENT_NEED);
    }

    private static void read(RuleBook<?> book, DocumentKind kind) {
        for (Rule<?> rule : book.rules()) {
            for (String path : rule.reads()) {
                assertTrue(IsmapJson.standard().term(kind, path).isPresent(), () -> rule.id() + " reads " + path);
            }
        }
    }

    // ---- the assumed term of an auditor's registration -----------------------------------------------------------

    private static Outcome termOf(String years, Applications application) {
        AuditorCase subject = AuditorCase.of(application.read(AuditorRegistrationApplication.class), ASKED);
        Case<AuditorCase> asked = Case.on(subject, Applications.ASKED);
        return new Engine<>(AuditorRuleBook.assumingTerm(Term.ofYears(Integer.parseInt(years))))
                .determine(asked)
                .finding("A-TERM")
                .orElseThrow()
                .outcome();
    }

    @Test
    void theTermOfAnAuditorIsAssumedOnlyWhereItIsAskedForAndThenAdvises() {
        assertEquals(true, auditor().determine().finding("A-TERM").isEmpty());
        // asked about on 2026-12-10
        assertEquals(SATISFIED, termOf("2", auditor().without("/filedOn").with("/registeredOn", "\"2024-12-11\"")));
        assertEquals(VIOLATED, termOf("2", auditor().without("/filedOn").with("/registeredOn", "\"2024-12-10\"")));
        assertEquals(SATISFIED, termOf("3", auditor().without("/filedOn").with("/registeredOn", "\"2024-12-10\"")));
        assertEquals(UNDETERMINED, termOf("2", auditor()));
        assertEquals(
                false,
                AuditorRuleBook.assumingTerm(Term.ofYears(2))
                        .rule("A-TERM")
                        .orElseThrow()
                        .decides());
    }
}
