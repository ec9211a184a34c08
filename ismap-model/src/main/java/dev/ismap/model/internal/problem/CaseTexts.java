package dev.ismap.model.internal.problem;

import dev.ismap.core.text.Label;
import java.time.LocalDate;

/**
 * What is said of a case that cannot be determined, and of a result that cannot be read.
 *
 * @since 0.1
 */
public final class CaseTexts {

    private CaseTexts() {}

    /**
     * A case was filed after the day asked about.
     *
     * @param filed the day of filing
     * @param asked the day asked about
     * @return the sentence
     */
    public static Label filedAfterAsked(LocalDate filed, LocalDate asked) {
        return Label.of(
                "申請日 " + filed + " が基準日 " + asked + " より後です。申請日以後の日を基準日としてください。",
                "The day of filing, " + filed + ", lies after the day asked about, " + asked
                        + ". Ask about the day of filing or a later one.");
    }

    /**
     * A need that is to be determined names no service.
     *
     * @return the sentence
     */
    public static Label serviceNotNamed() {
        return Label.of(
                "選定するクラウドサービスの名称も登録番号も記載されていません。判定するには、いずれかを記載してください。",
                "Neither the name nor the registration number of a service is given. State one of them to have the"
                        + " need determined.");
    }

    /**
     * The authority is said to have a word on a rule that there is not.
     *
     * @return the sentence
     */
    public static Label unknownRule() {
        return Label.of(
                "この番号の規則はありません。原則規定又は判断事項である規則の番号を記載してください。",
                "No rule has this id. Use the id of a rule that binds in principle or is a matter of judgement.");
    }

    /**
     * The authority is said to have a word on a rule on which it has none.
     *
     * @return the sentence
     */
    public static Label notForAuthority() {
        return Label.of(
                "この規則については、運営委員会等の判断による例外はありません。",
                "The authority has no word on this rule: it neither binds in principle nor is a matter of judgement.");
    }

    /**
     * There are no rules on documents of a kind.
     *
     * @param kind the kind
     * @param label what it is called
     * @return the sentence
     */
    public static Label noRules(String kind, Label label) {
        return Label.of(
                label.ja() + "（" + kind + "）についての規則はありません。判定できるのは、登録の申請と調達の要件です。",
                "There are no rules on a document of the kind '" + kind + "' (" + label.en()
                        + "). Applications for registration and procurement needs can be determined.");
    }

    /**
     * What a service is built on leads back to it.
     *
     * @param names the services, from one to itself
     * @return the sentence
     */
    public static Label dependenceCycle(String names) {
        return Label.of(
                "基盤となるサービスをたどると元のサービスに戻ります：" + names, "These services are built on one another in a circle: " + names);
    }

    /**
     * A text is not the result that it should be.
     *
     * @param wanted what is wanted at the place
     * @return the sentence
     */
    public static Label notADetermination(Label wanted) {
        return Label.of(
                "判定の記録として読み取れません。必要なもの：" + wanted.ja(), "This is no determination; wanted here: " + wanted.en());
    }
}
