package dev.ismap.rules.service;

import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.RuleBook;
import dev.ismap.core.text.Label;
import dev.ismap.rules.law.Terms;
import java.time.LocalDate;
import java.util.List;

/**
 * The rules on registration of a cloud service in ISMAP, as far as they are known.
 *
 * @since 0.1
 */
public final class ServiceRuleBook {

    private static final LocalDate KNOWN_TO = LocalDate.of(2026, 11, 23);

    /** The rules, in the order in which a reader should meet them. */
    private static final List<Rule<ServiceCase>> RULES = List.of(
            StatementRules.ID,
            StatementRules.NAME,
            StatementRules.SCOPE,
            StatementRules.EXCLUDED_SERVICE,
            StatementRules.BASE,
            ControlRules.INHERITANCE,
            StatementRules.PICTURE,
            ControlRules.GOVERNANCE,
            ControlRules.MANAGEMENT,
            ControlRules.OBJECTIVES,
            ControlRules.BASIC,
            ControlRules.REASON,
            ControlRules.INDIVIDUAL_CONTROLS,
            ControlRules.CHANGES,
            ControlRules.DEPTH,
            StatementRules.CRITICAL_AREAS,
            AuditRules.LONGEST_PERIOD,
            AuditRules.SHORTEST_PERIOD,
            AuditRules.GAPLESS_PERIOD,
            StatementRules.SUBSEQUENT_EVENTS,
            StatementRules.REPRESENTATION,
            StatementRules.SIGNATORY,
            StatementRules.DISCLOSURES,
            AuditRules.AUDITOR,
            AuditRules.REPORT,
            AuditRules.FINDINGS,
            AuditRules.MANAGEMENT_CYCLE,
            AuditRules.RENEWAL_IN_TIME);

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

    /** The rule book as enacted. */
    private static final RuleBook<ServiceCase> BOOK = enacted();

    private ServiceRuleBook() {}

    /**
     * The rules as they are law.
     *
     * @return the rule book
     */
    public static RuleBook<ServiceCase> asEnacted() {
        return BOOK;
    }

    private static RuleBook<ServiceCase> enacted() {
        RuleBook.Builder<ServiceCase> builder = RuleBook.<ServiceCase>of(
                        "ismap-service-registration",
                        Label.of("ISMAPクラウドサービス登録の規則", "Rules on registration of a cloud service in ISMAP"),
                        Terms.PROGRAMME_START,
                        KNOWN_TO)
                .rules(RULES)
                .notes(ServiceNotes.ALL)
                .notCovered(NOT_COVERED);
        Terms.asEnacted().forEach(builder::parameter);
        return builder.build();
    }
}
