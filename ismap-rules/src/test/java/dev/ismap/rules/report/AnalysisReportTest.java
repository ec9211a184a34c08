package dev.ismap.rules.report;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.text.Language;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.model.list.CompleteDays;
import dev.ismap.rules.Applications;
import dev.ismap.rules.Ismap;
import dev.ismap.rules.law.Context;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is told of what can be asked about a case: which answers settle it, what can be done, and until when. */
class AnalysisReportTest {

    private static String told(Applications application, Language language) {
        IsmapDocument document = application.read(IsmapDocument.class);
        return Report.in(language)
                .about(document)
                .of(Ismap.standard().analyse(document, Context.on(Applications.ASKED)))
                .text(1000);
    }

    private static void says(String text, String... parts) {
        for (String part : parts) {
            assertTrue(text.contains(part), () -> part + "\nis not in\n" + text);
        }
    }

    private static void saysNot(String text, String part) {
        assertFalse(text.contains(part), () -> part + "\nis in\n" + text);
    }

    // ---- what can be done --------------------------------------------------------------------------------------

    /** The registration to be renewed is valid up to that day. */
    @Test
    void aRemedyThatHelpsForATimeNamesItsLastDayAndWhoCanDoIt() {
        Applications notFiled = Applications.renewal().without("/filedOn").with("/provider/gBizId", "false");
        says(told(notFiled, Language.EN), "   The applicant can do this.\n", "   Helps until 2027-01-31.\n");
        says(told(notFiled, Language.JA), "申請者が行い得る。", "この措置が有効なのは2027-01-31（令和9年1月31日）まで。");
        Applications filed = Applications.renewal().with("/provider/gBizId", "false");
        saysNot(told(filed, Language.EN), "Helps until");
    }

    /** By a list the day is as it was; declared, it can come to be so. */
    @Test
    void whereAListTellsThatAServiceIsNotListedItIsToldThatALaterListMayTellOtherwise() {
        Applications need = Applications.need()
                .with("/service/listing", "{\"listed\": false}")
                .with("/service/name", "\"Service\"");
        IsmapDocument document = need.read(IsmapDocument.class);
        CloudServiceList list = CloudServiceList.none()
                .withName("L")
                .withCompleteOn(List.of(CompleteDays.of(Applications.ASKED, Applications.ASKED)));
        Context declared = Context.on(Applications.ASKED);
        for (Language language : Language.values()) {
            String once = language == Language.EN ? "ask again with the list of that day" : "その日のリストにより改めて判定を受ける";
            Report report = Report.in(language).about(document);
            String byDeclaration =
                    report.of(Ismap.standard().analyse(document, declared)).text(1000);
            says(byDeclaration, "/service/listing/listed");
            saysNot(byDeclaration, once);
            String byList = report.of(Ismap.standard().analyse(document, declared.services(list)))
                    .text(1000);
            says(byList, once, language == Language.EN ? "by L (" : "Lが示す基準日の状態（");
        }
    }

    /** An audit whose period is too long and whose report is still to come. */
    private static Applications auditToCome() {
        return Applications.first()
                .without("/filedOn")
                .without("/audit/startedOn")
                .without("/audit/report")
                .with("/audit/period", "{\"from\": \"2026-01-01\", \"to\": \"2027-02-28\"}");
    }

    @Test
    void ofSeveralThingsToDoEachIsToldAndWhichOfThemIsNotInThePowerOfTheApplicant() {
        String en = told(auditToCome(), Language.EN);
        says(
                en,
                "\nOther facts that are missing: 2\n- day of submission of the report\n",
                "1. Do these 4 things.\n   This is not in the power of the applicant alone.\n",
                "   - End the audit period on 2026-12-10 (now: 2027-02-28). /audit/period/to\n   - ",
                "   - Have the audit report dated 2026-12-10. /audit/report/date\n"
                        + "     This is not in the power of the applicant alone.\n",
                "   - Submit the audit report on 2027-03-10. /audit/report/submittedOn\n   - ");
        String ja = told(auditToCome(), Language.JA);
        says(ja, "1. 4件の措置を採る。", "申請者だけでは行えない。", "申請者だけでは変えられない。");
    }

    @Test
    void ofAnotherWayItIsToldWhatItDoesOtherwise() {
        Applications draft = Applications.first()
                .with("/statement/status", "\"DRAFT\"")
                .without("/statement/regions")
                .without(Applications.decision("6.1.1.13.PB"));
        String en = told(draft, Language.EN);
        says(
                en,
                "Any one of these 2 ways will do.",
                "1. Do these 2 things.\n",
                "2. Do these 2 things.\n",
                "   As 1, but in place of 6.1.1.13.PB:\n   - Exclude control 6.1.1 (");
        says(told(draft, Language.JA), "次の2通りの方法のいずれかによる。", "1のうち管理策6.1.1.13.PBに代えて、次を行う。");
    }

    @Test
    void whatAnotherWayReplacesIsCalledByTheThingThatItIsAbout() {
        Applications outside = Applications.first()
                .with("/provider/gBizId", "false")
                .with(
                        "/statement/underlyingServices",
                        "[{\"name\": \"基盤\", \"withinStatement\": false, \"declaredOutside\": false,"
                                + " \"listing\": {\"listed\": true}}]");
        says(
                told(outside, Language.EN),
                "Any one of these 2 ways will do. There are no others.",
                "   As 1, but in place of inclusion in the statement (基盤):\n"
                        + "   - Declare 基盤 as outside the scope in the statement (now: no).");
        says(told(outside, Language.JA), "（基盤）に代えて、次を行う。");
    }

    // ---- which answers settle it -------------------------------------------------------------------------------

    @Test
    void answersThatSettleTheVerdictAreToldTogetherAndWithTheTermsOfTheCase() {
        Applications open = Applications.first().without("/provider/gBizId").without("/statement/regions");
        says(
                told(open, Language.EN),
                "- Eligible if the answer is\n"
                        + "  - Holding of a gBizID: yes; and regions covered: as the rules ask\n",
                "- Ineligible if any one of these is the answer\n"
                        + "  - Holding of a gBizID: no\n  - Regions covered: none\n",
                "1. Does the applicant hold a gBizID? /provider/gBizId  S-ID\n"
                        + "   yes → undetermined; no → ineligible\n");
        says(
                told(open, Language.JA),
                "- 適格となる回答\n  - GビズIDの取得：はい、かつ、",
                "- 不適格となる回答（いずれか一つで足りる）\n  - GビズIDの取得：いいえ\n",
                "はい → 未確定／いいえ → 不適格");
    }

    /** More answers settle it than are looked for. */
    @Test
    void whetherOtherAnswersSettleItIsTold() {
        Applications open = Applications.first();
        for (String path : List.of(
                "/provider/gBizId",
                "/statement/regions",
                "/statement/overallPicture/populations",
                "/statement/subsequentEvents/stated",
                "/statement/overallPicture/provider",
                "/statement/overallPicture/service")) {
            open = open.without(path);
        }
        says(told(open, Language.EN), "- Ineligible if any one of these is the answer (there may be others)\n");
        says(told(open, Language.JA), "- 不適格となる回答（いずれか一つで足りる）（ほかにもあり得る）\n");
    }

    @Test
    void whatAConstantIsCalledIsToldForAnAnswerToo() {
        String open = told(Applications.auditor().without("/applicant/legalForm"), Language.EN);
        says(open, "audit corporation → eligible; another legal form → ineligible\n");
        saysNot(open, "Other facts that are missing");
    }

    // ---- until when it holds -----------------------------------------------------------------------------------

    @Test
    void theDayOnWhichTheVerdictTurnsIsToldWithWhatReadsOtherwise() {
        Applications need = Applications.need().with("/service/listing", "{\"listed\": true, \"to\": \"2027-01-31\"}");
        says(
                told(need, Language.EN),
                "On 2027-02-01 the verdict changes from eligible to undetermined.\n",
                "- P-CLASS ",
                "  satisfied → violated (a fact reads otherwise)\n",
                "  - before: last day of the listing: 2027-01-31 (needed: 2027-01-31 or later)  /service/listing/to\n",
                "  - after: last day of the listing: 2027-01-31 (needed: 2027-02-01 or later)  /service/listing/to\n");
        says(told(need, Language.JA), "2027-02-01（令和9年2月1日）に、適格から未確定に変わる。", "以前：", "以後：");
        saysNot(told(need, Language.EN), "the passing of days alone does not change");
    }

    @Test
    void whereNoDayTurnsTheVerdictItIsToldWhetherThatRestsOnAListing() {
        String listed = "This assumes that the service stays listed as the case or the list says.";
        String never = "For the next 30 years, the passing of days alone does not change the verdict.";
        says(told(Applications.need(), Language.EN), listed, never);
        says(told(Applications.need(), Language.JA), "リストへの掲載が案件の記載又はリストのとおり続く場合の見通しである。", "今後30年の間");
        for (Applications other : new Applications[] {
            Applications.first(), Applications.need().with("/service/listing", "{\"listed\": false}")
        }) {
            String text = told(other, Language.EN);
            says(text, never);
            saysNot(text, listed);
        }
    }
}
