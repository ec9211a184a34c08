package dev.ismap.rules.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.condition.Evidence;
import dev.ismap.core.determination.Difference;
import dev.ismap.core.determination.Difference.OutcomeChange;
import dev.ismap.core.determination.Difference.OutcomeChange.Cause;
import dev.ismap.core.determination.Outcome;
import dev.ismap.core.determination.Question;
import dev.ismap.core.determination.Remedies.Change;
import dev.ismap.core.determination.Verdict;
import dev.ismap.core.engine.Analysis;
import dev.ismap.core.law.Basis;
import dev.ismap.core.law.Provision;
import dev.ismap.core.law.Provision.Instrument;
import dev.ismap.core.text.Label;
import dev.ismap.core.text.Language;
import dev.ismap.core.time.PartialDate;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.control.ControlStandards;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.model.list.CloudServiceList.CloudServiceEntry;
import dev.ismap.model.list.CompleteDays;
import dev.ismap.model.list.ListEvent;
import dev.ismap.model.list.ListEvent.ListEventKind;
import dev.ismap.model.procurement.ProcurementNeed;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.model.service.Programme;
import dev.ismap.model.statement.StatementProgress;
import dev.ismap.rules.Applications;
import dev.ismap.rules.Ismap;
import dev.ismap.rules.buyer.NeedAnswer;
import dev.ismap.rules.calendar.IsmapCalendar;
import dev.ismap.rules.calendar.IsmapCalendar.CalendarDay;
import dev.ismap.rules.law.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Answers told to a person by the library alone, in both languages. */
class ReportTest {

    private static final Ismap ISMAP = Ismap.standard();
    private static final LocalDate DAY = Applications.ASKED;

    private static Document told(Applications application, Language language) {
        IsmapDocument document = application.read(IsmapDocument.class);
        Analysis analysis = ISMAP.analyse(document, Context.on(DAY));
        return Report.in(language).about(document).of(analysis);
    }

    private static String told(Applications application, Language language, int columns) {
        return told(application, language).text(columns);
    }

    private static Applications silent() {
        return Applications.first().without("/statement/decisions/4.4.1.1");
    }

    // ---- what to do --------------------------------------------------------------------------------------------

    @Test
    void aSilentItemIsToBeImplementedByItsIdAndName() {
        String ja = told(silent(), Language.JA, 120);
        assertTrue(ja.startsWith("未確定：S\n\n結論は、運営委員会の判断によって決まる。\n"), ja);
        assertTrue(ja.contains("方法は次の一つだけである。\n"), ja);
        assertTrue(ja.contains("1. 管理策4.4.1.1（トップマネジメントのリーダーシップとコミットメント）を実施する。 /statement/decisions\n"), ja);
        String en = told(silent(), Language.EN, 120);
        assertTrue(en.startsWith("Undetermined: S\n\nIt depends on the judgement of the Steering Committee.\n"), en);
        assertTrue(en.contains("There is one way, and no other.\n"), en);
        assertTrue(
                en.contains("1. Implement control 4.4.1.1 (Top management leadership and commitment)."
                        + " /statement/decisions\n"),
                en);
    }

    @Test
    void ofOneDetailItsIndividualControlIsToBeDescribed() {
        Applications detail = Applications.first().without(Applications.decision("6.1.1.13.PB"));
        String en = told(detail, Language.EN, 200);
        assertTrue(en.contains("suppliers), and describe its individual control. /statement/decisions\n"), en);
        String ja = told(detail, Language.JA, 200);
        assertTrue(ja.contains("）を実施し、その個別管理策を記載する。 /statement/decisions\n"), ja);
        Applications two = detail.without(Applications.decision("6.1.3.3.PB"));
        assertTrue(told(two, Language.EN, 200)
                .contains("Implement these 2 controls, and describe the individual control of each detail."));
    }

    @Test
    void aRemedyIsAnImperativeWithWhatIsSaidNow() {
        Applications gap = Applications.renewal().with("/audit/period/from", "\"2025-11-01\"");
        Applications noId =
                Applications.first().with("/provider/gBizId", "false").with("/filedOn", "\"2026-12-09\"");
        assertTrue(told(noId, Language.EN, 100).contains("1. Obtain a gBizID (now: no). /provider/gBizId\n"));
        assertTrue(told(noId, Language.JA, 100).contains("1. GビズIDを取得する（現在：いいえ）。 /provider/gBizId\n"));
        assertFalse(told(gap, Language.EN, 100).contains("STATED"));
        Applications unnamed = Applications.first().with("/statement/serviceName", "\"\"");
        assertTrue(told(unnamed, Language.EN, 120)
                .contains("State the name of the service in the statement. /statement/serviceName\n"));
        assertTrue(told(unnamed, Language.JA, 120).contains("サービスの名称を言明書に記載する。 /statement/serviceName\n"));
    }

    @Test
    void aRequirementIsToBeConfirmedByItsWords() {
        Applications one = Applications.auditor()
                .with("/auditingSystem/requirements", "[{\"item\": \"（例）体制\", \"confirmed\": false}]");
        assertTrue(told(one, Language.JA, 160)
                .contains("1. 要求事項「（例）体制」を確認する（現在：いいえ）。 /auditingSystem/requirements/0/confirmed\n"));
        assertTrue(told(one, Language.EN, 160)
                .contains("1. Confirm the requirement '（例）体制' (now: no). /auditingSystem/requirements/0/confirmed\n"));
        Analysis analysis = ISMAP.analyse(one.read(IsmapDocument.class), Context.on(DAY));
        assertTrue(
                Report.in(Language.EN).of(analysis).text(160).contains("Confirm the requirement 'no. 1' (now: no)."));
    }

    @Test
    void whereNoRemedyIsFoundItSaysWhetherFactsOrDeedsAreWantedOrNothingHelps() {
        Applications unknownListing = Applications.first().without("/audit/auditor/listing/listed");
        assertTrue(told(unknownListing, Language.EN, 200)
                .contains("\nNone: what settles it is to find out the facts above, not to do something.\n"));
        // Implementing the control is part of what makes it eligible; alone it isn't enough, as the fact is missing.
        Applications both = unknownListing.without("/statement/decisions/4.4.1.1");
        assertTrue(told(both, Language.EN, 200)
                .contains("\nNone by itself: whatever is done, the verdict also depends on the facts that are missing."
                        + " Find them out, and ask again.\n"));
        assertTrue(told(both, Language.JA, 200)
                .contains("\nなし。示されていない事実があるため、どのような措置を採っても、それだけで適格となるとはいえない。事実を確認した上で、改めて判定を受ける。\n"));
        // The period is over: a longer one can no longer be audited.
        Applications longPeriod = Applications.first().with("/audit/period/from", "\"2025-01-01\"");
        assertTrue(told(longPeriod, Language.EN, 200)
                .contains("\nNone: nothing that can still be done in this case makes it eligible. \"What to do\""
                        + " says what another case has to meet.\n"));
    }

    // ---- what to ask -------------------------------------------------------------------------------------------

    @Test
    void oneQuestionOrOneChangeIsToldAsTheWholeAnswerTellsIt() {
        IsmapDocument open = Applications.first()
                .with("/statement/underlyingServices", "[" + Applications.underlying("基盤", "{}") + "]")
                .read(IsmapDocument.class);
        Question question = ISMAP.analyse(open, Context.on(DAY)).questions().get(0);
        assertEquals(
                "Is 基盤 on the Cloud Service List?",
                Report.in(Language.EN).about(open).question(question));
        assertEquals(
                "基盤は、ISMAPクラウドサービスリストに掲載されているか。",
                Report.in(Language.JA).about(open).question(question));
        assertEquals(
                "Is the underlying service on the Cloud Service List?",
                Report.in(Language.EN).question(question));
        IsmapDocument silent = silent().read(IsmapDocument.class);
        Change change = ISMAP.analyse(silent, Context.on(DAY))
                .remedies()
                .remedies()
                .get(0)
                .changes()
                .get(0);
        assertEquals(
                "Implement control 4.4.1.1 (Top management leadership and commitment).",
                Report.in(Language.EN).about(silent).toDo(change));
        assertEquals("管理策4.4.1.1を実施する。", Report.in(Language.JA).toDo(change));
    }

    /** What another way does otherwise is told by each control once, of those that follow one another by the first and last. */
    @Test
    void inPlaceOfWhatAnotherWayDoesIsToldInBrief() {
        Applications application = Applications.first()
                .with("/statement/underlyingServices", "[" + Applications.underlying("U", "{\"listed\": false}") + "]");
        for (String id : List.of("11.1.1", "11.1.2", "11.1.3")) {
            application =
                    application.with(Applications.decision(id), "{\"decision\": \"TAKEN_OVER\", \"from\": \"U\"}");
        }
        String en = told(application, Language.EN, 140);
        assertTrue(en.contains("As 1, but in place of 11.1.1-11.1.3:"), en);
        String ja = told(application, Language.JA, 140);
        assertTrue(ja.contains("1のうち管理策11.1.1〜11.1.3に代えて、次を行う。"), ja);
    }

    @Test
    void aQuestionCanBeAnsweredAndNamesTheThingAndThePlace() {
        Applications open = Applications.first()
                .with("/statement/underlyingServices", "[" + Applications.underlying("基盤", "{}") + "]")
                .with("/statement/decisions/4.4.1.1", "{\"state\": \"UNKNOWN\"}");
        Applications draft = open.with("/statement/status", "\"DRAFT\"");
        String path = " /statement/underlyingServices/0/listing/listed  S-BASE";
        String en = told(draft, Language.EN, 140);
        assertTrue(en.contains("Is 基盤 on the Cloud Service List?" + path), en);
        assertTrue(en.contains("no → ineligible"), en);
        String ja = told(draft, Language.JA, 140);
        assertTrue(ja.contains("基盤は、ISMAPクラウドサービスリストに掲載されているか。" + path), ja);
        assertTrue(ja.contains("いいえ → 不適格"), ja);
    }

    @Test
    void noAnswerAndNoValueIsToldByAConstant() {
        for (Applications one : List.of(
                silent(),
                silent().with("/statement/status", "\"DRAFT\""),
                Applications.first().without("/service/models").without("/statement/regions"),
                Applications.first().without("/statement/underlyingServices"),
                Applications.liu().without("/liu"),
                Applications.auditor().without("/applicant/legalForm").without("/auditingSystem"),
                Applications.need().without("/informationClass").without("/service/listing"))) {
            for (Language language : Language.values()) {
                String text = told(one, language, 100).replaceAll("\\((ACCEPTED|REFUSED)\\)", "");
                for (String constant : List.of(
                        "STATED",
                        "BLANK",
                        "AS_ASKED",
                        "NONE",
                        "FIRST",
                        "DRAFT",
                        "FINAL",
                        "MUST",
                        "IN_PRINCIPLE",
                        "OFFICIAL",
                        "SECONDARY",
                        "ELIGIBLE",
                        "UNDETERMINED",
                        "CLASS_2",
                        "NOT_APPLICABLE")) {
                    assertFalse(text.contains(constant), () -> constant + " in\n" + text);
                }
            }
        }
    }

    // ---- other answers -----------------------------------------------------------------------------------------

    @Test
    void aNeedsAnswerIsToldWithTheNameOfTheList() {
        CloudServiceList list = CloudServiceList.none()
                .withName("見本リスト")
                .withCompleteOn(List.of(CompleteDays.of(LocalDate.of(2023, 1, 1), DAY)))
                .withEntries(List.of(CloudServiceEntry.of("Service", Programme.ISMAP, Basis.OFFICIAL)
                        .withEvents(List.of(ListEvent.undated(ListEventKind.REGISTERED)
                                .withEffective(PartialDate.parse("2026-01-15"))
                                .withPeriodEnd(LocalDate.of(2025, 10, 31))))));
        ProcurementNeed need = Applications.need().read(ProcurementNeed.class);
        NeedAnswer answer = ISMAP.needs(need, Context.on(DAY).services(list));
        String en = Report.in(Language.EN).of(answer).text(100);
        assertTrue(en.contains("見本リスト"), en);
        assertTrue(en.contains("Services that need a further check: 1"), en);
        assertTrue(en.lines().anyMatch(line -> line.matches("Service +check +listed +2027-02-28 +.*")), en);
        String ja = Report.in(Language.JA).of(answer).text(100);
        assertTrue(ja.startsWith("調達の要件に対する回答\n"), ja);
        assertTrue(ja.contains("確認又は判断を要するサービス："), ja);
    }

    @Test
    void aCalendarIsATableOfItsDays() {
        IsmapCalendar calendar = ISMAP.calendar(Applications.first().read(), Context.on(LocalDate.of(2026, 12, 10)));
        String en = Report.in(Language.EN).of(calendar).text(100);
        assertTrue(en.startsWith("Days from 2026-12-10 on\n"), en);
        assertTrue(en.contains("- 2026-11-01  next audit period begins\n") || en.contains("next audit report due"), en);
        String markdown = Report.in(Language.JA).of(calendar).markdown();
        assertTrue(markdown.contains("| 日 | 対象 | 内容 | 根拠 |\n| --- | --- | --- | --- |\n"), markdown);
    }

    private static CalendarDay due(LocalDate day, Optional<Provision> provision) {
        return new CalendarDay(
                day,
                CalendarDay.Matter.REPORT_DUE,
                Label.of("見本サービス", "sample service"),
                "S-REPORT-3M",
                provision,
                Basis.SECONDARY,
                Label.of("三月以内", "within three months"));
    }

    @Test
    void aDayOfACalendarIsToldWithItsWeekdayAndWhereItComesFrom() {
        Instrument rules = new Instrument("RULES", Label.of("見本規則", "Sample Rules"));
        IsmapCalendar calendar = new IsmapCalendar(
                DAY,
                List.of(due(DAY, Optional.empty()), due(DAY.plusDays(3), Optional.of(Provision.of(rules, "ch. 3")))),
                Optional.empty());
        String en = Report.in(Language.EN).of(calendar).markdown();
        assertTrue(
                en.contains("| **2026-12-10 (Thu)**  audit report due | sample service | within three months"
                        + " | `S-REPORT-3M` \\| secondary source |\n"),
                en);
        assertTrue(
                en.contains("2026-12-13 (Sun)") && en.contains("\\| Sample Rules ch. 3 \\| secondary source |\n"), en);
        assertFalse(en.contains("No day follows"), en);
        String ja = Report.in(Language.JA).of(calendar).markdown();
        assertTrue(ja.contains("2026-12-10（木）") && ja.contains("見本規則 第3章"), ja);
    }

    @Test
    void aCalendarWithoutDaysSaysWhetherTheyHavePassed() {
        IsmapCalendar passed = new IsmapCalendar(DAY, List.of(), Optional.of(due(DAY.minusDays(1), Optional.empty())));
        String en = Report.in(Language.EN).of(passed).text(200);
        assertTrue(
                en.contains("Every day that follows from what is stated lies before 2026-12-10."
                        + " The last: 2026-12-09, audit report due (sample service)."),
                en);
        String ja = Report.in(Language.JA).of(passed).text(200);
        assertTrue(ja.contains("最後の期日：2026-12-09 実施結果報告書の提出期限（見本サービス）"), ja);
        IsmapCalendar none = new IsmapCalendar(DAY, List.of(), Optional.empty());
        assertTrue(Report.in(Language.EN).of(none).text(200).contains("No day follows from what is stated."));
        assertTrue(Report.in(Language.JA).of(none).text(200).contains("記載された事実から定まる期日はない。"));
    }

    private static OutcomeChange change(
            String rule, boolean decides, Optional<Outcome> from, Optional<Outcome> to, Cause cause) {
        return new OutcomeChange(rule, Label.same(rule), decides, from, to, cause, cause.label(), List.of(), List.of());
    }

    @Test
    void aDifferenceTellsWhatDoesNotCountApartAndARuleThatIsNotThere() {
        Optional<Outcome> open = Optional.of(Outcome.UNDETERMINED);
        Difference difference = new Difference(
                Verdict.UNDETERMINED,
                Verdict.ELIGIBLE,
                List.of(
                        change("R-NEW", true, Optional.empty(), open, Cause.RULE_ADDED),
                        change("R-OPEN", true, open, open, Cause.FACT),
                        change("R-HINT", false, open, Optional.empty(), Cause.RULE_DROPPED)));
        assertEquals("""
                The verdict changes from undetermined to eligible

                Rules that come out otherwise: 2
                --------------------------------
                - R-NEW R-NEW
                  no rule → undetermined (the rule was added)
                - R-OPEN R-OPEN
                  undetermined still, but what it can come to changes (a fact reads otherwise)

                Rules that come out otherwise and do not count: 1
                -------------------------------------------------
                - R-HINT R-HINT
                  undetermined → no rule (the rule was dropped)
                """, Report.in(Language.EN).of(difference).text(200));
        String ja = Report.in(Language.JA).of(difference).text(200);
        assertTrue(ja.contains("規則なし → 未確定（規則の追加）\n"), ja);
        assertTrue(ja.contains("未確定のまま、あり得る結果が変わる（事実の変化）\n"), ja);
    }

    @Test
    void ofTheFactsThatARuleReadsADifferenceTellsThoseThatReadOtherwise() {
        Difference difference = ISMAP.prepare(
                        Applications.renewal()
                                .with("/audit/period/from", "\"2025-11-01\"")
                                .read(),
                        Context.on(DAY))
                .since(ISMAP.prepare(Applications.renewal().read(), Context.on(DAY)));
        String en = Report.in(Language.EN).of(difference).text(200);
        assertTrue(
                en.contains("  - before: first day of the audit period: 2025-10-01 (needed: 2025-10-01)"
                        + "  /audit/period/from\n"
                        + "  - after: first day of the audit period: 2025-11-01 (needed: 2025-10-01)"
                        + "  /audit/period/from\n"),
                en);
        assertFalse(en.contains("/previous/periodEnd"), en);
    }

    @Test
    void aDifferenceSaysWhichRulesComeOutOtherwiseAndWhy() {
        Context context = Context.on(DAY);
        Difference difference = ISMAP.prepare(silent().read(), context)
                .since(ISMAP.prepare(Applications.first().read(), context));
        String en = Report.in(Language.EN).about(silent().read()).of(difference).text(100);
        assertTrue(en.startsWith("The verdict changes from eligible to undetermined\n"), en);
        assertTrue(en.contains("Rules that come out otherwise: 1\n"), en);
        assertTrue(en.contains("S-MGT Management criteria are implemented\n"), en);
        assertTrue(en.contains("satisfied → violated (a fact reads otherwise)\n"), en);
        String ja = Report.in(Language.JA).about(silent().read()).of(difference).text(100);
        assertTrue(ja.startsWith("結論は適格から未確定に変わる\n"), ja);
        assertTrue(ja.contains("充足 → 違反（事実の変化）\n"), ja);
        Difference none = ISMAP.prepare(silent().read(), context).since(ISMAP.prepare(silent().read(), context));
        assertTrue(Report.in(Language.EN).of(none).text(80).contains("No rule comes out otherwise.\n"));
        assertTrue(Report.in(Language.JA).of(none).text(80).startsWith("結論は未確定のまま変わらない\n"));
    }

    @Test
    void theProgressOfAStatementNamesWhatIsLeftInRuns() {
        ServiceRegistrationApplication draft =
                silent().with("/statement/status", "\"DRAFT\"").read(ServiceRegistrationApplication.class);
        StatementProgress progress = StatementProgress.of(
                draft.statement(), ControlStandards.edition(draft.statement().edition()));
        String en = Report.in(Language.EN).of(progress).text(100);
        assertTrue(en.startsWith("Progress of the decisions\n\n"), en);
        assertTrue(en.contains("\nTo decide: " + progress.open().size() + "\n"), en);
        assertTrue(en.contains("- 4  Management criteria  4.4.1.1\n"), en);
        String ja = Report.in(Language.JA).of(progress).text(100);
        assertTrue(ja.contains("件の採否が決まり、" + progress.open().size() + "件が残っている。"), ja);
    }

    @Test
    void theProgressNamesWhatIsLeftByChapterAndNoChapterThatIsDone() {
        ServiceRegistrationApplication draft = silent().with("/statement/status", "\"DRAFT\"")
                .with(Applications.decision("6.1.1.13.PB"), "{\"decision\": \"IMPLEMENTED\"}")
                .read(ServiceRegistrationApplication.class);
        StatementProgress progress = StatementProgress.of(
                draft.statement(), ControlStandards.edition(draft.statement().edition()));
        String en = Report.in(Language.EN).of(progress).text(200);
        assertTrue(en.contains("\nTo decide: 1\n---"), en);
        assertTrue(en.contains("\nDecided, with words missing: 1\n"), en);
        assertTrue(en.endsWith("- 6  Organization of information security  6.1.1.13.PB\n"), en);
        assertEquals(1, en.lines().filter(line -> line.startsWith("- 4  ")).count(), en);
        ServiceRegistrationApplication whole = Applications.first().read(ServiceRegistrationApplication.class);
        String done = Report.in(Language.EN)
                .of(StatementProgress.of(
                        whole.statement(),
                        ControlStandards.edition(whole.statement().edition())))
                .text(200);
        assertFalse(done.contains("To decide"), done);
        assertFalse(done.contains("words missing"), done);
    }

    @Test
    void partsOfAnswersAreToldByThemselves() {
        Report report = Report.in(Language.EN).about(Applications.need().read(ProcurementNeed.class));
        assertEquals("confidentiality class 2 information", report.value("/informationClass", "CLASS_2"));
        assertEquals("yes", report.value("/service/listing/listed", "true"));
        assertEquals(
                "listed: no (needed: yes)",
                report.evidence(new Evidence(
                        "/service/listing/listed",
                        Label.of("掲載", "listed"),
                        "false",
                        Optional.of(new Evidence.Expected(Evidence.Relation.EQUAL, "true")),
                        List.of(),
                        Optional.empty())));
        Instrument rules = new Instrument("RULES", Label.of("見本規則", "Sample Rules"));
        assertEquals(
                Label.of("見本規則 附属書1", "Sample Rules Appendix 1"), Report.provision(Provision.of(rules, "Appendix 1")));
        assertEquals(
                Label.of("見本規則（条項は未確認）", "Sample Rules (provision not found)"),
                Report.provision(Provision.somewhereIn(rules)));
        assertEquals(
                "no text at hand confirms it", Report.meaning(Basis.ASSUMED).en());
        assertEquals("規定を紹介する資料による", Report.meaning(Basis.SECONDARY).ja());
    }

    @Test
    void idsThatFollowOneAnotherAreTheFirstAndTheLast() {
        Wording ja = new Wording(Language.JA);
        assertEquals(
                "5.1.1 5.1.1.1〜5.1.1.4 5.1.1.6 5.1.1.7",
                ControlRuns.of(List.of("5.1.1", "5.1.1.1", "5.1.1.2", "5.1.1.3", "5.1.1.4", "5.1.1.6", "5.1.1.7"), ja));
        assertEquals(
                "14.1.1.17-14.1.1.19 14.1.1.20.P-14.1.1.22.P",
                ControlRuns.of(
                        List.of("14.1.1.17", "14.1.1.18", "14.1.1.19", "14.1.1.20.P", "14.1.1.21.P", "14.1.1.22.P"),
                        new Wording(Language.EN)),
                "letters are told");
        assertEquals(
                "A B6〜B8", ControlRuns.of(List.of("A", "B6", "B7", "B8"), ja), "items of a rule book of one's own");
    }

    // ---- how it is written -------------------------------------------------------------------------------------

    @Test
    void theSameDocumentIsWrittenAsMarkdown() {
        String markdown = told(silent(), Language.EN).markdown();
        assertTrue(markdown.startsWith(
                "# Undetermined: S\n\n**It depends on the judgement of the Steering Committee.**\n"));
        assertTrue(markdown.contains("## What makes it eligible\n"), markdown);
        assertTrue(markdown.contains("`/statement/decisions`"), markdown);
    }

    @Test
    void theVerdictAloneTellsNoRule() {
        String text = Report.in(Language.EN)
                .verdict(ISMAP.determine(silent().read(), Context.on(DAY)))
                .text(80);
        assertTrue(text.startsWith("Undetermined: S\n"), text);
        assertFalse(text.contains("S-MGT"), text);
        assertTrue(text.contains("Unofficial; not legal advice."), text);
    }

    @Test
    void soManyControlsAreNamedAndTheOthersCounted() {
        Applications many = Stream.of("4.4.1.1", "4.4.2.1", "4.4.3.1")
                .reduce(
                        Applications.first(),
                        (one, id) -> one.without("/statement/decisions/" + id),
                        (one, other) -> other);
        Analysis analysis = ISMAP.analyse(many.read(), Context.on(DAY));
        Report report = Report.in(Language.EN).about(many.read());
        assertFalse(report.of(analysis).text(80).contains(" more\n"));
        String counted = report.namingControls(1).of(analysis).text(80);
        assertTrue(counted.contains("- and 2 more\n"), counted);
        assertEquals(
                "Top management leadership and commitment",
                report.control("4.4.1.1").orElseThrow());
    }
}
