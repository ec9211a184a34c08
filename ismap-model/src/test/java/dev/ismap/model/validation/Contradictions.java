package dev.ismap.model.validation;

import dev.ismap.core.fact.Input;
import dev.ismap.core.law.AuthorityRuling;
import dev.ismap.core.law.Basis;
import dev.ismap.model.AuthorityDecision;
import dev.ismap.model.ControlStandardDocument;
import dev.ismap.model.ControlStandardDocument.ControlStandardRow;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.audit.Audit;
import dev.ismap.model.audit.Audit.AuditFinding;
import dev.ismap.model.audit.Audit.AuditPeriod;
import dev.ismap.model.audit.Audit.AuditReport;
import dev.ismap.model.control.Control;
import dev.ismap.model.control.Control.ControlLayer;
import dev.ismap.model.control.Control.ControlLevel;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.control.ControlStandards;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.model.list.CloudServiceList.CloudServiceEntry;
import dev.ismap.model.list.ListEvent;
import dev.ismap.model.list.ListEvent.ListEventKind;
import dev.ismap.model.problem.ProblemCode;
import dev.ismap.model.procurement.ProcurementNeed;
import dev.ismap.model.procurement.ProcurementNeed.SelectedService;
import dev.ismap.model.procurement.ProcurementNeed.WantedScope;
import dev.ismap.model.registration.AuditorRegistrationApplication;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.model.registration.ServiceRegistrationApplication.ApplicationKind;
import dev.ismap.model.registration.ServiceRegistrationApplication.PreviousRegistration;
import dev.ismap.model.service.CountryCode;
import dev.ismap.model.service.Programme;
import dev.ismap.model.service.RegistrationNumber;
import dev.ismap.model.service.ServiceScope;
import dev.ismap.model.statement.ControlDecision;
import dev.ismap.model.statement.ControlDecision.AppliedContent;
import dev.ismap.model.statement.ControlDecision.ControlChange;
import dev.ismap.model.statement.OptionalDetail;
import dev.ismap.model.statement.Statement;
import dev.ismap.model.statement.Statement.StatementStatus;
import dev.ismap.model.statement.UnderlyingService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Documents whose fields do not fit together. */
final class Contradictions {

    static final Statement DRAFT = Statement.of(StatementStatus.DRAFT, "2022-04-01");

    private static final ControlChange CHANGE = ControlChange.of(
            AppliedContent.of("前", LocalDate.of(2023, 4, 1), LocalDate.of(2023, 9, 30)),
            AppliedContent.of("後", LocalDate.of(2023, 10, 1), LocalDate.of(2024, 3, 31)));

    private Contradictions() {}

    static ServiceRegistrationApplication application(Statement statement) {
        return ServiceRegistrationApplication.of(Programme.ISMAP, ApplicationKind.FIRST, statement);
    }

    // ---- one of each -------------------------------------------------------------------------------------------

    /** For each code that fields can earn together, a document with this problem and no other. */
    static Map<ProblemCode, IsmapDocument> oneOfEach() {
        ControlDecision implemented = ControlDecision.implemented("規程");
        OptionalDetail own = OptionalDetail.of(id("5.1.1.99"), id("5.1.1"), "独自の詳細管理策");
        UnderlyingService named = UnderlyingService.none().withName(Input.given("基盤"));
        Map<ProblemCode, IsmapDocument> documents = new TreeMap<>();
        daysAndNames().stream()
                .filter(row -> row.problems().size() == 1)
                .forEach(row -> documents.put(
                        ProblemCode.valueOf(row.problems()
                                .get(0)
                                .substring(0, row.problems().get(0).indexOf(' '))),
                        row.document()));
        documents.put(ProblemCode.UNKNOWN_EDITION, application(DRAFT.withEdition("2022")));
        documents.put(ProblemCode.EDITION_NOT_HELD, application(DRAFT.withEdition("2020-06-03")));
        documents.put(ProblemCode.EDITION_AFTER_FILING, application(DRAFT).withFiledOn(LocalDate.of(2022, 3, 31)));
        documents.put(ProblemCode.UNKNOWN_CONTROL, application(DRAFT.withDecision(id("6.3.1"), implemented)));
        documents.put(
                ProblemCode.VACANT_CONTROL,
                application(DRAFT.withEdition("2024-07").withDecision(id("6.1.3.4"), implemented)));
        documents.put(
                ProblemCode.OPTIONAL_DETAIL_VACANT,
                application(DRAFT.withEdition("2024-07")
                        .withOptionalDetails(List.of(OptionalDetail.of(id("6.1.3.4"), id("6.1.3"), "独自の詳細管理策")))));
        documents.put(ProblemCode.NOT_DECIDABLE, application(DRAFT.withDecision(id("5.1"), implemented)));
        documents.put(
                ProblemCode.DECISION_NOT_ALLOWED,
                application(DRAFT.withDecision(id("3.1.2.1"), ControlDecision.excluded("理由"))));
        documents.put(
                ProblemCode.UNKNOWN_IN_FINAL,
                application(Statement.of(StatementStatus.FINAL, "2022-04-01")
                        .withDecisions(Map.of(id("5.1.1"), Input.notKnown()))));
        documents.put(
                ProblemCode.CHANGES_CONTRADICTED,
                application(
                        DRAFT.withDecision(id("5.1.1"), changed()).withIndividualControlsChanged(Input.given(false))));
        documents.put(
                ProblemCode.OPTIONAL_DETAIL_PARENT,
                details(OptionalDetail.of(id("5.1.1.99"), id("5.1.9"), "独自の詳細管理策")));
        documents.put(ProblemCode.OPTIONAL_DETAIL_DUPLICATE, details(own, own));
        documents.put(
                ProblemCode.OPTIONAL_DETAIL_SUFFIX,
                details(OptionalDetail.of(id("6.1.1.13"), id("6.1.1"), "独自の詳細管理策")));
        documents.put(ProblemCode.OPTIONAL_DETAIL_LEVEL, details(OptionalDetail.of(id("5.1.9"), id("5.1"), "独自の統制目標")));
        documents.put(
                ProblemCode.OPTIONAL_DETAIL_CHANGED,
                details(OptionalDetail.of(id("6.1.1.13.PB"), id("6.1.2"), "独自の詳細管理策")));
        documents.put(
                ProblemCode.OPTIONAL_DETAIL_MANDATORY,
                details(OptionalDetail.of(id("5.1.1.99.B"), id("5.1.1"), "独自の詳細管理策")));
        ControlStandardRow chapter = row("5", ControlLevel.CHAPTER);
        ControlStandardRow section = row("5.1", ControlLevel.SECTION, "5");
        documents.put(
                ProblemCode.OPTIONAL_DETAIL_BASIS,
                new ControlStandardDocument("2030", false, Optional.of(Basis.SECONDARY), List.of(chapter)));
        documents.put(ProblemCode.CONTROLS_EMPTY, rows());
        documents.put(ProblemCode.CONTROL_DUPLICATE, rows(chapter, chapter));
        documents.put(ProblemCode.CONTROL_LEVEL, rows(row("5", ControlLevel.SECTION)));
        documents.put(
                ProblemCode.CONTROL_SUFFIX, rows(chapter, section, row("5.1.1.B", ControlLevel.OBJECTIVE, "5.1")));
        documents.put(ProblemCode.CONTROL_PARENT, rows(section));
        documents.put(
                ProblemCode.DUPLICATE_UNDERLYING,
                application(DRAFT.withUnderlyingServices(Input.given(List.of(named, named)))));
        return documents;
    }

    private static ServiceRegistrationApplication details(OptionalDetail... details) {
        return application(DRAFT.withOptionalDetails(List.of(details)));
    }

    private static ControlStandardDocument rows(ControlStandardRow... rows) {
        return new ControlStandardDocument("2030", false, Optional.empty(), List.of(rows));
    }

    private static ControlStandardRow row(String id, ControlLevel level, String... parent) {
        return new ControlStandardRow(
                id(id),
                ControlLayer.CONTROLS,
                level,
                Arrays.stream(parent).map(Contradictions::id).findFirst(),
                Optional.of("名称"),
                Optional.empty());
    }

    private static ControlDecision changed() {
        return new ControlDecision.Implemented(List.of("規程"), List.of(CHANGE));
    }

    static ControlId id(String text) {
        return ControlId.parse(text);
    }

    // ---- days and names --------------------------------------------------------------------------------------------

    /** A document that contradicts itself, with its problems: code, place and the place that it contradicts. */
    record Row(String name, IsmapDocument document, List<String> problems) {

        static Row of(String name, IsmapDocument document, String... problems) {
            return new Row(name, document, List.of(problems));
        }
    }

    /** Days in every order that cannot be and in the nearest that can, and names that lead nowhere and somewhere. */
    static List<Row> daysAndNames() {
        List<Row> rows = new ArrayList<>(days());
        rows.addAll(changes());
        rows.addAll(names());
        rows.addAll(decisions());
        rows.addAll(blanks());
        rows.addAll(scopes());
        return rows;
    }

    private static List<Row> days() {
        String date = " /audit/report/date ";
        String submitted = "SUBMITTED_TOO_EARLY /audit/report/submittedOn ";
        AuditorRegistrationApplication auditor =
                AuditorRegistrationApplication.none().withFiledOn(LocalDate.of(2024, 4, 1));
        return List.of(
                Row.of("in order", audited("2023-04-01", "2024-03-31", "2024-02-01", "2024-03-31", "2024-03-31")),
                Row.of("all on one day", audited("2024-03-31", "2024-03-31", "2024-03-31", "2024-03-31", "2024-03-31")),
                Row.of(
                        "report before the end of the period",
                        audited("2023-04-01", "2024-03-31", "2024-02-01", "2024-03-30", "2024-04-01"),
                        "REPORT_TOO_EARLY" + date + "/audit/period/to"),
                Row.of(
                        "report before the period began, whose end is missing",
                        audited("2023-04-01", "", "", "2023-03-31", ""),
                        "REPORT_TOO_EARLY" + date + "/audit/period/from"),
                Row.of(
                        "report before the work",
                        audited("", "2024-03-31", "2024-04-02", "2024-04-01", ""),
                        "REPORT_TOO_EARLY" + date + "/audit/startedOn"),
                Row.of(
                        "report before both",
                        audited("", "2024-03-31", "2024-04-02", "2024-03-30", ""),
                        "REPORT_TOO_EARLY" + date + "/audit/startedOn",
                        "REPORT_TOO_EARLY" + date + "/audit/period/to"),
                Row.of(
                        "submitted before its date",
                        audited("", "", "", "2024-04-02", "2024-04-01"),
                        submitted + "/audit/report/date"),
                Row.of(
                        "submitted before the period ended, with no date",
                        audited("2023-04-01", "2024-03-31", "", "", "2024-03-30"),
                        submitted + "/audit/period/to"),
                Row.of(
                        "submitted before the work, with no date",
                        audited("", "", "2024-04-02", "", "2024-04-01"),
                        submitted + "/audit/startedOn"),
                Row.of(
                        "period ends with the previous one",
                        audited("", "2023-03-31", "", "", "").withPrevious(previous("2023-03-31")),
                        "PERIOD_TOO_EARLY /audit/period/to /previous/periodEnd"),
                Row.of(
                        "period ends a day after the previous one",
                        audited("", "2023-04-01", "", "", "").withPrevious(previous("2023-03-31"))),
                Row.of(
                        "report on the last day of the previous period",
                        audited("", "", "", "2023-03-31", "").withPrevious(previous("2023-03-31")),
                        "REPORT_TOO_EARLY" + date + "/previous/periodEnd"),
                Row.of("decided when filed", auditor.withRegisteredOn(Input.given(LocalDate.of(2024, 4, 1)))),
                Row.of(
                        "decided before it is filed",
                        auditor.withRegisteredOn(Input.given(LocalDate.of(2024, 3, 31))),
                        "DECIDED_TOO_EARLY /registeredOn /filedOn"));
    }

    private static List<Row> changes() {
        String change = "/statement/decisions/5.1.1/changes/0/";
        String begins = change + "after/from ";
        String outside = "CHANGE_OUTSIDE_PERIOD ";
        return List.of(
                Row.of("change in the period", changed("2023-09-30", "2023-10-01", "2023-04-01", "2024-03-31")),
                Row.of("change on the first day", changed("2023-03-31", "2023-04-01", "2023-04-01", "2024-03-31")),
                Row.of("change on the last day", changed("2024-03-30", "2024-03-31", "2023-04-01", "2024-03-31")),
                Row.of("days between the spans", changed("2023-05-31", "2023-10-01", "2023-04-01", "2024-03-31")),
                Row.of(
                        "both on one day",
                        changed("2023-10-01", "2023-10-01", "2023-04-01", "2024-03-31"),
                        "CHANGE_OVERLAPS " + begins + change + "before/to"),
                Row.of(
                        "change before the period",
                        changed("2023-03-30", "2023-03-31", "2023-04-01", "2024-03-31"),
                        outside + begins + "/audit/period/from"),
                Row.of(
                        "change after the period",
                        changed("2024-03-31", "2024-04-01", "2023-04-01", "2024-03-31"),
                        outside + "/audit/period/to " + change + "after/from"),
                Row.of(
                        "former content to the end of the period, with no day of the new one",
                        changed("2024-03-31", "", "2023-04-01", "2024-03-31"),
                        outside + "/audit/period/to " + change + "before/to"),
                Row.of(
                        "former content to the day before the end",
                        changed("2024-03-30", "", "2023-04-01", "2024-03-31")));
    }

    private static List<Row> scopes() {
        String scope = "/service/scope/";
        String countries = "SCOPE_COUNTRIES " + scope + "countries";
        ServiceScope both = ServiceScope.none()
                .withComponents(Input.given(List.of("a", "b")))
                .withExcludedComponents(Input.given(List.of("c", "b")));
        return List.of(
                Row.of("regions, countries not said", scope("日本 東京", null)),
                Row.of("countries, regions not said", scope(null, "JP")),
                Row.of("every country of the regions", scope("日本 東京", "JP US")),
                Row.of("regions of which nothing tells the country", scope("東京 大阪", "US")),
                Row.of("one country by two names", scope("日本 Japan", "JP")),
                Row.of("no regions in no country", scope("", "")),
                Row.of("regions in no country", scope("東京", ""), countries + " " + scope + "regions"),
                Row.of("a country in no country", scope("日本", ""), countries + " " + scope + "regions"),
                Row.of(
                        "another country than the region is",
                        scope("日本 東京", "US"),
                        countries + " " + scope + "regions/0"),
                Row.of(
                        "a country that no region is",
                        scope("日本 米国", "JP DE US"),
                        countries + "/1 " + scope + "regions"),
                Row.of("a country without regions", scope("", "JP"), countries + "/0 " + scope + "regions"),
                Row.of(
                        "another country than the one region",
                        scope("日本", "US"),
                        countries + " " + scope + "regions/0",
                        countries + "/0 " + scope + "regions"),
                Row.of(
                        "in an event of a list",
                        list(entry("a")
                                .withEvents(List.of(ListEvent.of(ListEventKind.REGISTERED, LocalDate.of(2024, 4, 1))
                                        .withScope(inScope("東京", ""))))),
                        "SCOPE_COUNTRIES /entries/0/events/0/scope/countries /entries/0/events/0/scope/regions"),
                Row.of(
                        "a component in scope and out of it",
                        need(both),
                        "SCOPE_IN_AND_OUT " + scope + "excludedComponents/1 " + scope + "components/1"),
                Row.of(
                        "a country in scope and, by another name, out of it",
                        need(inScope("東京 日本", null).withExcludedRegions(Input.given(List.of("Japan")))),
                        "SCOPE_IN_AND_OUT " + scope + "excludedRegions/0 " + scope + "regions/1"),
                Row.of(
                        "a country in scope and a region out of it",
                        need(inScope("日本", null).withExcludedRegions(Input.given(List.of("大阪"))))),
                Row.of("a country wanted within the limit", wanted("東京 日本", "JP")),
                Row.of("a country wanted, and no limit", wanted("米国", "")),
                Row.of(
                        "a country wanted beyond the limit",
                        wanted("東京 米国", "JP"),
                        "WANTED_BEYOND_LIMIT /wanted/regions/1 /wanted/onlyIn"));
    }

    private static ProcurementNeed scope(@Nullable String regions, @Nullable String countries) {
        return need(inScope(regions, countries));
    }

    private static ProcurementNeed need(ServiceScope scope) {
        return ProcurementNeed.none().withService(SelectedService.none().withScope(scope));
    }

    private static ProcurementNeed wanted(String regions, String onlyIn) {
        return ProcurementNeed.none()
                .withWanted(WantedScope.none()
                        .withRegions(Input.given(words(regions)))
                        .withOnlyIn(
                                words(onlyIn).stream().map(CountryCode::parse).toList()));
    }

    private static ServiceScope inScope(@Nullable String regions, @Nullable String countries) {
        return ServiceScope.none()
                .withRegions(regions == null ? Input.notAsked() : Input.given(words(regions)))
                .withCountries(
                        countries == null
                                ? Input.notAsked()
                                : Input.given(words(countries).stream()
                                        .map(CountryCode::parse)
                                        .toList()));
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    private static List<Row> names() {
        ControlDecision taken = ControlDecision.takenOver("基盤");
        Statement from = DRAFT.withDecision(id("6.1.1.13.PB"), taken);
        UnderlyingService named = UnderlyingService.none().withName(Input.given("基盤"));
        UnderlyingService other = UnderlyingService.none().withName(Input.given("土台"));
        String place = "/statement/decisions/6.1.1.13.PB/from /statement/underlyingServices";
        String concerned = "UNKNOWN_CONTROL /audit/report/findings/0/controls/";
        return List.of(
                Row.of("taken over from one that is named", services(from, other, named)),
                Row.of("taken over from one that is not named", services(from, other), "UNKNOWN_UNDERLYING " + place),
                Row.of("taken over where there is none", services(from), "UNKNOWN_UNDERLYING " + place),
                Row.of("taken over, services not said", application(from)),
                Row.of("taken over, a name not said", services(from, other, UnderlyingService.none())),
                Row.of(
                        "taken over from two, one name not said",
                        services(
                                from.withDecision(id("9.1.1"), ControlDecision.takenOver("三つ目")),
                                other,
                                UnderlyingService.none()),
                        "UNKNOWN_UNDERLYING " + place,
                        "UNKNOWN_UNDERLYING /statement/decisions/9.1.1/from /statement/underlyingServices"),
                Row.of("finding on a control", found(finding(List.of(id("5.1"), id("5.1.1"))))),
                Row.of(
                        "finding on no control",
                        found(finding(List.of(id("5.1.1"), id("9.9.9"), id("6.3.1")))),
                        concerned + "1",
                        concerned + "2"),
                Row.of(
                        "built on what the list has",
                        list(entry("a").withBuiltOn(Input.given(List.of("C21-0001-2", "b", "once b"))))),
                Row.of(
                        "built on one service that the list has not",
                        list(entry("a").withBuiltOn(Input.given(List.of("c")))),
                        "UNKNOWN_BASE /entries/0/builtOn/0 /entries"),
                Row.of(
                        "built on what the list has not",
                        list(entry("a").withBuiltOn(Input.given(List.of("b", "B", "C21-0002-2")))),
                        "UNKNOWN_BASE /entries/0/builtOn/1 /entries",
                        "UNKNOWN_BASE /entries/0/builtOn/2 /entries"));
    }

    private static List<Row> blanks() {
        List<String> names = List.of("東京", " ", "\u3000", "\u200b");
        return List.of(
                Row.of(
                        "blank regions",
                        application(DRAFT.withRegions(Input.given(names))),
                        "BLANK_ITEM /statement/regions/1",
                        "BLANK_ITEM /statement/regions/2",
                        "BLANK_ITEM /statement/regions/3"),
                Row.of(
                        "a blank component",
                        application(DRAFT.withCoveredComponents(Input.given(List.of("\ufeff")))),
                        "BLANK_ITEM /statement/coveredComponents/0"),
                Row.of("a blank name outside a list", application(DRAFT.withServiceName(Input.given(" ")))));
    }

    private static List<Row> decisions() {
        AuthorityDecision conditional = AuthorityDecision.acceptedIf("是正", LocalDate.of(2024, 9, 30));
        AuthorityDecision undated =
                new AuthorityDecision(AuthorityRuling.ACCEPTED, Optional.of("是正"), Optional.empty(), Input.notAsked());
        String code = "CONDITION_OF_ACCEPTANCE /authority/S-FINDINGS/";
        return List.of(
                Row.of("accepted", decided(AuthorityDecision.ACCEPTED)),
                Row.of("refused", decided(AuthorityDecision.REFUSED)),
                Row.of("accepted on a condition", decided(conditional)),
                Row.of("accepted on a condition that is met", decided(conditional.withMet(Input.given(true)))),
                Row.of("refused on a condition", decided(conditional.withWord(AuthorityRuling.REFUSED)), code + "word"),
                Row.of("a condition without a last day", decided(undated), code + "lastDay"),
                Row.of(
                        "met, but no condition",
                        decided(AuthorityDecision.ACCEPTED.withMet(Input.notKnown())),
                        code + "lastDay"));
    }

    private static ServiceRegistrationApplication decided(AuthorityDecision decision) {
        return application(DRAFT).withAuthority(Map.of("S-FINDINGS", decision));
    }

    private static ServiceRegistrationApplication audited(
            String from, String to, String started, String date, String submitted) {
        Audit audit = Audit.none()
                .withPeriod(AuditPeriod.none().withFrom(day(from)).withTo(day(to)))
                .withStartedOn(day(started))
                .withReport(AuditReport.none().withDate(day(date)).withSubmittedOn(day(submitted)));
        return application(DRAFT).withAudit(audit);
    }

    private static Input<LocalDate> day(String text) {
        return text.isEmpty() ? Input.notAsked() : Input.given(LocalDate.parse(text));
    }

    private static PreviousRegistration previous(String end) {
        return PreviousRegistration.none().withPeriodEnd(day(end));
    }

    private static ServiceRegistrationApplication changed(String beforeTo, String afterFrom, String from, String to) {
        AppliedContent before = AppliedContent.none().withContent("前").withTo(LocalDate.parse(beforeTo));
        AppliedContent after = AppliedContent.none().withContent("後");
        after = afterFrom.isEmpty() ? after : after.withFrom(LocalDate.parse(afterFrom));
        ControlDecision decision =
                new ControlDecision.Implemented(List.of("規程"), List.of(ControlChange.of(before, after)));
        return audited(from, to, "", "", "").withStatement(DRAFT.withDecision(id("5.1.1"), decision));
    }

    private static ServiceRegistrationApplication services(Statement statement, UnderlyingService... services) {
        return application(statement.withUnderlyingServices(Input.given(List.of(services))));
    }

    private static AuditFinding finding(List<ControlId> controls) {
        return new AuditFinding(controls, "所見", false);
    }

    private static ServiceRegistrationApplication found(AuditFinding finding) {
        return application(DRAFT)
                .withAudit(Audit.none().withReport(AuditReport.none().withFindings(Input.given(List.of(finding)))));
    }

    private static CloudServiceEntry entry(String name) {
        return CloudServiceEntry.of(name, Programme.ISMAP, Basis.OFFICIAL);
    }

    private static CloudServiceList list(CloudServiceEntry first) {
        CloudServiceEntry second = entry("b")
                .withRegistrationNumber(RegistrationNumber.parse("C21-0001-2"))
                .withEvents(List.of(ListEvent.undated(ListEventKind.RENAMED).withName("once b")));
        return CloudServiceList.none().withEntries(List.of(first, second));
    }

    // ---- many at once ------------------------------------------------------------------------------------------

    /** A document like another, with a number of things in it that may contradict one another. */
    static IsmapDocument muddled(IsmapDocument document, Random random) {
        if (document instanceof ServiceRegistrationApplication application) {
            return application
                    .withStatement(muddled(application.statement(), random))
                    .withAudit(muddled(application.audit(), random))
                    .withPrevious(application.previous().withPeriodEnd(day(random)))
                    .withFiledOn(LocalDate.of(2022, 1, 1).plusDays(random.nextInt(1200)));
        } else if (document instanceof AuditorRegistrationApplication application) {
            return application.withFiledOn(LocalDate.of(2022, 5, 1)).withRegisteredOn(day(random));
        } else if (document instanceof ControlStandardDocument standard) {
            List<ControlStandardRow> rows = new ArrayList<>(standard.controls());
            rows.removeIf(row -> random.nextInt(10) == 0);
            rows.addAll(rows.stream().filter(row -> random.nextInt(20) == 0).toList());
            return new ControlStandardDocument(
                    standard.edition(), standard.optionalDetailsComplete(), standard.optionalDetailsBasis(), rows);
        }
        return document;
    }

    private static Audit muddled(Audit audit, Random random) {
        AuditFinding finding = finding(List.of(id("9.9.9"), id("5.1.1")));
        Input<LocalDate> to = day(random);
        return audit.withStartedOn(day(random))
                .withPeriod(AuditPeriod.none().withTo(to))
                .withReport(AuditReport.none()
                        .withDate(day(random))
                        .withSubmittedOn(day(random))
                        .withFindings(Input.given(List.of(finding))));
    }

    private static Input<LocalDate> day(Random random) {
        return random.nextInt(3) == 0
                ? Input.notAsked()
                : Input.given(LocalDate.of(2022, 1, 1).plusDays(random.nextInt(600)));
    }

    private static Statement muddled(Statement statement, Random random) {
        List<Control> controls = ControlStandards.newestHeld().controls();
        List<ControlDecision> choices = Arrays.asList(
                null,
                changed(),
                ControlDecision.takenOver("基盤"),
                ControlDecision.excluded("理由"),
                ControlDecision.notSelected("理由"));
        Map<ControlId, Input<ControlDecision>> decisions = new TreeMap<>();
        List<OptionalDetail> details = new ArrayList<>();
        List<UnderlyingService> services = new ArrayList<>();
        for (int i = random.nextInt(12); i > 0; i--) {
            ControlId id = controls.get(random.nextInt(controls.size())).id();
            ControlDecision choice = choices.get(random.nextInt(choices.size()));
            decisions.put(id, choice == null ? Input.notKnown() : Input.given(choice));
        }
        decisions.put(id("9.9.9.9"), Input.given(changed()));
        for (int i = random.nextInt(4); i > 0; i--) {
            details.add(OptionalDetail.of(
                    id("5.1.1." + (97 + random.nextInt(3))
                            + List.of("", ".P", ".B").get(random.nextInt(3))),
                    id(List.of("5.1.1", "5.1.2", "5.1").get(random.nextInt(3))),
                    "独自の詳細管理策"));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            services.add(UnderlyingService.none()
                    .withName(Input.given("基盤" + random.nextInt(2)))
                    .withRegistrationNumber(RegistrationNumber.of(2021, random.nextInt(3))));
        }
        return statement
                .withEdition(
                        List.of("2022-04-01", "2024-07", "2020-06-03", "${7*7}").get(random.nextInt(4)))
                .withIndividualControlsChanged(Input.given(random.nextBoolean()))
                .withDecisions(decisions)
                .withOptionalDetails(details)
                .withUnderlyingServices(Input.given(services));
    }
}
