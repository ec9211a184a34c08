package dev.ismap.rules.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ismap.core.determination.Question;
import dev.ismap.core.determination.Remedies.Change;
import dev.ismap.core.fact.Decision.Action;
import dev.ismap.core.fact.Value;
import dev.ismap.core.text.Label;
import dev.ismap.core.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is asked, and what is to be done, in a sentence; here of a case that nothing more is known of. */
class SentencesTest {

    private static final Label FACT = Label.of("事実", "fact");

    private static void asks(String ja, String en, String path, String... items) {
        Question question = new Question(path, FACT, List.of(items), List.of(), List.of(), List.of());
        assertEquals(ja, Report.in(Language.JA).question(question));
        assertEquals(en, Report.in(Language.EN).question(question));
    }

    private static void does(String ja, String en, String path, Optional<Value> from, Value to) {
        Change change = new Change(path, FACT, from, to, true);
        assertEquals(ja, Report.in(Language.JA).toDo(change));
        assertEquals(en, Report.in(Language.EN).toDo(change));
    }

    private static void decides(String ja, String en, String action, String... items) {
        Label label = Label.of("点検する", "check");
        does(
                ja,
                en,
                "/statement/decisions",
                Optional.empty(),
                new Value.Decided(new Action(action, label), List.of(items)));
    }

    @Test
    void itIsAskedWhetherControlsAreDecidedAsTheRulesAskAndWhatAFactIs() {
        asks(
                "管理策 5.1.1.1 の採否は、規則の求めるとおりか。",
                "Is control 5.1.1.1 decided as the rules ask?",
                "/statement/decisions",
                "5.1.1.1");
        asks(
                "次の管理策（2件）の採否は、規則の求めるとおりか。",
                "Are these 2 controls decided as the rules ask?",
                "/statement/decisions",
                "5.1.1.1",
                "5.1.1.2");
        asks("申請者は、GビズIDを取得しているか。", "Does the applicant hold a gBizID?", "/provider/gBizId");
        asks("「事実」は、どうであるか。", "What is the fact?", "/of/another/law");
    }

    @Test
    void aFactIsToBeMadeAnotherOrLeftOutOrStated() {
        Optional<Value> none = Optional.empty();
        Optional<Value> no = Optional.of(new Value.Truth(false));
        does("GビズIDを取得する（現在：いいえ）。", "Obtain a gBizID (now: no).", "/provider/gBizId", no, new Value.Truth(true));
        String listed = "/statement/underlyingServices/0/withinStatement";
        does(
                "基盤となるサービスを言明の対象範囲に含める。",
                "Bring the underlying service inside the scope of the statement.",
                listed,
                none,
                new Value.Truth(true));
        does(
                "基盤となるサービスを言明の対象範囲から除く。",
                "Take the underlying service out of the scope of the statement.",
                listed,
                none,
                new Value.Truth(false));
        does("「事実」をいいえとする。", "Change the fact to no.", "/provider/gBizId", none, new Value.Truth(false));
        does("「事実」を記載する。", "State the fact.", "/own", none, Value.Kind.STATED);
        does("「事実」をなしとする。", "Leave out the fact.", "/own", none, Value.Kind.NONE);
        does("「事実」をなしとする。", "Leave out the fact.", "/statement/regions", none, Value.Kind.BLANK);
        does(
                "「事実」をxとする（現在：y）。",
                "Change the fact to x (now: y).",
                "/own",
                Optional.of(new Value.Text("y")),
                new Value.Text("x"));
    }

    @Test
    void aDayIsNamedAsTheSentenceNamesIt() {
        Value day = new Value.Day(LocalDate.of(2026, 12, 10));
        does(
                "監査対象期間の初日を2026-12-10とする。",
                "Begin the audit period on 2026-12-10.",
                "/audit/period/from",
                Optional.empty(),
                day);
        does(
                "基盤となるサービスについて、2026-12-10までISMAPクラウドサービスリストへの掲載を続ける。",
                "Keep the underlying service on the Cloud Service List until 2026-12-10.",
                "/statement/underlyingServices/0/listing/to",
                Optional.empty(),
                day);
    }

    @Test
    void whatIsToBeDecidedOnControlsIsToldForOneAndForSeveral() {
        decides("管理策4.4.1.1を実施する。", "Implement control 4.4.1.1.", "IMPLEMENT", "4.4.1.1");
        decides(
                "管理策5.1.1.1を実施し、その個別管理策を記載する。",
                "Implement control 5.1.1.1, and describe its individual control.",
                "IMPLEMENT",
                "5.1.1.1");
        decides(
                "次の管理策（2件）を実施する（詳細管理策については、個別管理策を記載する）。",
                "Implement these 2 controls, and describe the individual control of each detail.",
                "IMPLEMENT",
                "4.4.1.1",
                "5.1.1.1");
        decides(
                "管理策5.1.1を、合理的に適用し得ない理由を記載して対象外とする。",
                "Exclude control 5.1.1, with the reason why it cannot reasonably apply.",
                "EXCLUDE",
                "5.1.1");
        decides(
                "次の管理策（2件）を、合理的に適用し得ない理由を記載して対象外とする。",
                "Exclude these 2 controls, with the reason why each cannot reasonably apply.",
                "EXCLUDE",
                "5.1.1",
                "5.1.2");
        decides(
                "管理策5.1.1.1を、理由を記載して採用しない。",
                "Do not select control 5.1.1.1, and give a reason.",
                "NOT_SELECT",
                "5.1.1.1");
        decides(
                "管理策5.1.1.1について、個別管理策（引き継ぐ場合は、引継ぎ元のサービスの名称）を記載する。",
                "Describe the individual control of control 5.1.1.1, or name the service that it is taken over from.",
                "DESCRIBE",
                "5.1.1.1");
        decides(
                "管理策5.1.1.1について、変更前後の内容及びそれぞれの適用日を記載する。",
                "State the content of control 5.1.1.1 before and after the change, and the days on which each applied.",
                "DESCRIBE_CHANGE",
                "5.1.1.1");
        decides(
                "個別管理策の変更を、変更のあった管理策に記録する（例えば管理策5.1.1.1）。",
                "Record the change at the control whose individual control changed, such as control 5.1.1.1.",
                "RECORD_CHANGE",
                "5.1.1.1");
        decides("管理策5.1.1.1について、事実。", "Fact: control 5.1.1.1.", "CHECK", "5.1.1.1");
    }
}
