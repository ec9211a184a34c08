package dev.ismap.rules.internal;

import dev.ismap.core.text.Label;
import java.time.LocalDate;
import java.util.List;

/**
 * What every rule book here says of itself: up to which day its sources were read, what they leave out, who decides.
 *
 * @since 0.1
 */
public final class Limits {

    /** The last day up to which the sources were read. */
    public static final LocalDate KNOWN_TO = LocalDate.of(2026, 11, 23);

    /** Who decides on a departure from a rule, and on what is left to judgement. */
    public static final Label AUTHORITY = Label.of("運営委員会等", "the authority");

    private static final List<Label> NOT_COVERED = List.of(
            Label.of(
                    "ISMAPクラウドサービス登録規則第3章のうち、ISMAP管理基準2.2に記載のない事項",
                    "Cloud Service Registration Rules ch. 3, beyond what Control Criteria 2.2 says"),
            Label.of("監査機関登録規則第3章", "Auditing Organisation Registration Rules ch. 3"),
            Label.of("登録の一時停止、削除及び再申請", "suspension, removal and re-application"),
            Label.of("手数料", "fees"),
            Label.of("届出の期限", "notice deadlines"),
            Label.of("監査サイクルにおける管理策の区分及び年数", "the control classes and the length of the audit cycle"),
            Label.of("ISMAP-LIUの対象業務一覧及び影響度評価", "the ISMAP-LIU work list and scoring"),
            Label.of("2025年9月に意見公募が行われた管理基準改定案の結果", "the outcome of the draft standard of 2025-09"));

    private Limits() {}

    /**
     * What the law is known to ask and no rule book here holds.
     *
     * @return the matters, in order, unmodifiable
     */
    public static List<Label> notCovered() {
        return NOT_COVERED;
    }
}
