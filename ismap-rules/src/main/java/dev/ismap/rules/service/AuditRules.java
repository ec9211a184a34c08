package dev.ismap.rules.service;

import static dev.ismap.core.condition.Condition.allOf;
import static dev.ismap.core.condition.Condition.anyOf;
import static dev.ismap.core.condition.Condition.every;
import static dev.ismap.core.condition.Condition.holds;
import static dev.ismap.core.condition.Condition.not;
import static dev.ismap.core.condition.Condition.notAfter;
import static dev.ismap.core.condition.Condition.notBefore;
import static dev.ismap.core.condition.Condition.oneOf;
import static dev.ismap.core.condition.Condition.sameDay;
import static dev.ismap.core.law.Basis.OFFICIAL;
import static dev.ismap.core.law.Basis.SECONDARY;
import static dev.ismap.core.law.Force.IN_PRINCIPLE;
import static dev.ismap.core.law.Force.JUDGEMENT;
import static dev.ismap.core.law.Force.MUST;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.Condition.AlternativeReadings;
import dev.ismap.core.condition.Condition.AlternativeReadings.Reading;
import dev.ismap.core.condition.DayExpression;
import dev.ismap.core.condition.LegalUncertainty;
import dev.ismap.core.law.InForce;
import dev.ismap.core.law.Provision;
import dev.ismap.core.rule.Permission;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.Rule.Messages;
import dev.ismap.core.text.Label;
import dev.ismap.model.audit.Audit.ManagementCycle.IsmsCertification;
import dev.ismap.model.registration.ServiceRegistrationApplication.ApplicationKind;
import dev.ismap.rules.law.Instruments;
import dev.ismap.rules.law.Terms;
import java.util.List;

/** What the audit must be: its period, its auditor, its report; and when a renewal must be applied for. */
final class AuditRules {

    private static final DayExpression<ServiceCase> FROM = DayExpression.of(ServiceFacts.PERIOD_FROM);
    private static final DayExpression<ServiceCase> TO = DayExpression.of(ServiceFacts.PERIOD_TO);
    private static final DayExpression<ServiceCase> FILED = DayExpression.of(ServiceFacts.FILED);
    private static final DayExpression<ServiceCase> PREVIOUS_END = DayExpression.of(ServiceFacts.PREVIOUS_PERIOD_END);
    private static final Condition<ServiceCase> RENEWAL = oneOf(ServiceFacts.APPLICATION, ApplicationKind.RENEWAL);

    static final Rule<ServiceCase> LONGEST_PERIOD = periodRule("S-PERIOD-MAX")
            .title("監査対象期間の上限", "Upper limit of the audit period")
            .asks(notAfter(TO, FROM.lastDayOf(Terms.LONGEST_AUDIT_PERIOD)))
            .words(Messages.of(
                    Label.of(
                            "監査対象期間は{longest-audit-period}以内である。",
                            "The audit period is at most {longest-audit-period}."),
                    Label.of(
                            "監査対象期間が{longest-audit-period}を超えている。",
                            "The audit period is longer than {longest-audit-period}."),
                    Label.of(
                            "監査対象期間を{longest-audit-period}以内とする。",
                            "Choose an audit period of at most {longest-audit-period}.")))
            .build();

    static final Rule<ServiceCase> SHORTEST_PERIOD = periodRule("S-PERIOD-MIN")
            .title("監査対象期間の下限", "Lower limit of the audit period")
            .appliesWhen(not(notBefore(TO, FROM.lastDayOf(Terms.LONGEST_AUDIT_PERIOD))))
            .asks(notBefore(TO, FROM.lastDayOf(Terms.SHORTEST_AUDIT_PERIOD)))
            .words(Messages.of(
                            Label.of(
                                    "監査対象期間は、{longest-audit-period}に満たない場合に求められる{shortest-audit-period}以上の運用期間を含む。",
                                    "The audit period has the {shortest-audit-period} or more of operation that one shorter than"
                                            + " {longest-audit-period} needs."),
                            Label.of(
                                    "監査対象期間における運用期間が{shortest-audit-period}に満たない。",
                                    "The audit period has less than {shortest-audit-period} of operation."),
                            Label.of(
                                    "{shortest-audit-period}以上の運用期間を含む監査対象期間とする。",
                                    "Choose a period with at least {shortest-audit-period} of operation."))
                    .withNotApplicable(
                            "監査対象期間は{longest-audit-period}に満たないものではない。",
                            "The audit period is not shorter than {longest-audit-period}."))
            .build();

    static final Rule<ServiceCase> GAPLESS_PERIOD = periodRule("S-PERIOD-GAP")
            .title("前回の監査対象期間との連続", "Audit period follows the previous one without gap or overlap")
            .appliesWhen(RENEWAL)
            .asks(sameDay(FROM, PREVIOUS_END.nextDay()))
            .words(Messages.of(
                            Label.of(
                                    "監査対象期間は、前回の監査対象期間の末日の翌日から始まっている。",
                                    "The audit period starts on the day after the previous one ended."),
                            Label.of(
                                    "監査対象期間が前回の監査対象期間の末日の翌日から始まっていない（空白又は重複がある）。",
                                    "The audit period does not start on the day after the previous one ended: there is"
                                            + " a gap or an overlap."),
                            Label.of(
                                    "前回の監査対象期間の末日の翌日から始まる監査対象期間とする。",
                                    "Have the period start on the day after the previous one ended."))
                    .withNotApplicable("新規の申請である。", "This is a first application."))
            .build();

    static final Rule<ServiceCase> AUDITOR = Rule.<ServiceCase>of("S-AUDITOR")
            .title("登録監査機関による監査", "Audit by a listed organisation, before application")
            .provision(Provision.of(Instruments.PORTAL, "KB0010301"))
            .binds(MUST, OFFICIAL, InForce.since("2020-06-03"))
            .asks(allOf(
                    new AlternativeReadings<>(
                            new LegalUncertainty(
                                    "auditor-listing-day",
                                    Label.of(
                                            "監査機関の登録を、監査の開始日と報告書の日付のいずれで判断するかが定かでない。",
                                            "It is not known on which day the auditor must be listed: when the audit"
                                                    + " starts or when the report is dated.")),
                            List.of(
                                    Reading.of(
                                            Label.of("監査の開始日に登録されていること", "listed when the audit starts"),
                                            ServiceFacts.AUDITOR_LISTED.on(
                                                    DayExpression.of(ServiceFacts.AUDIT_STARTED))),
                                    Reading.of(
                                            Label.of("報告書の日付に登録されていること", "listed when the report is dated"),
                                            ServiceFacts.AUDITOR_LISTED.on(
                                                    DayExpression.of(ServiceFacts.REPORT_DATE))))),
                    notAfter(DayExpression.of(ServiceFacts.REPORT_DATE), FILED)))
            .words(Messages.of(
                    Label.of(
                            "ISMAP監査機関リストに登録された監査機関による監査が、申請前に行われている。",
                            "A listed auditing organisation did the audit before application."),
                    Label.of(
                            "監査を行った者が登録監査機関でないか、監査が申請前に終わっていない。",
                            "The auditor is not on the list, or the audit was not finished before application."),
                    Label.of(
                            "ISMAP監査機関リストに登録された監査機関による監査を終えてから申請する。",
                            "Apply after an audit by a listed auditing organisation.")))
            .build();

    static final Rule<ServiceCase> REPORT = Rule.<ServiceCase>of("S-REPORT-3M")
            .title("実施結果報告書の提出期限", "Time limit for submitting the audit report")
            .provision(Provision.somewhereIn(Instruments.SERVICE_REGISTRATION_RULES))
            .binds(IN_PRINCIPLE, SECONDARY, InForce.attested("2022-12-27"))
            .asks(notAfter(
                    DayExpression.of(ServiceFacts.REPORT_SUBMITTED),
                    TO.nextDay().lastDayOf(Terms.REPORT_SUBMISSION)))
            .words(Messages.of(
                    Label.of(
                            "実施結果報告書は、監査対象期間の末日から{report-submission}以内に提出されている。",
                            "The audit report was submitted within {report-submission} of the period's end."),
                    Label.of(
                            "実施結果報告書が、監査対象期間の末日から{report-submission}以内に提出されていない。",
                            "The audit report was not submitted within {report-submission} of the period's end."),
                    Label.of(
                            "監査対象期間の末日から{report-submission}以内に報告書を提出する。過ぎたときは、運営委員会等の判断を求める。",
                            "Submit it within {report-submission} of the period's end; later, obtain the authority's"
                                    + " word.")))
            .build();

    static final Rule<ServiceCase> FINDINGS = Rule.<ServiceCase>of("S-FINDINGS")
            .title("未解消の発見事項", "Report has no open finding")
            .provision(Provision.somewhereIn(Instruments.SERVICE_REGISTRATION_RULES))
            .binds(JUDGEMENT, SECONDARY, InForce.attested("2024-04-09"))
            .asks(every(ServiceFacts.AUDIT_FINDINGS, not(holds(ServiceFacts.FINDING_OPEN))))
            .words(Messages.of(
                            Label.of(
                                    "未解消の発見事項はなく、又は運営委員会等がこれを容認している。",
                                    "The report has no open finding, or the authority accepts those that are open."),
                            Label.of(
                                    "未解消の発見事項があり、運営委員会等がこれを容認していない。",
                                    "The report has open findings, and the authority does not accept them."),
                            Label.of(
                                    "発見事項を解消するか、運営委員会等の判断を求める。",
                                    "Close the findings, or obtain the authority's word on them."))
                    .withUndetermined(
                            "未解消の発見事項がある場合の登録の可否は、運営委員会等の判断による。",
                            "With open findings the outcome is the authority's to say."))
            .build();

    static final Rule<ServiceCase> MANAGEMENT_CYCLE = Rule.<ServiceCase>of("S-CYCLE-MGT")
            .title("マネジメント基準の複数年監査サイクル", "Multi-year audit cycle of the management criteria")
            .provision(Provision.of(Instruments.PORTAL, "KB0011399"))
            .binds(MUST, OFFICIAL, InForce.since("2024-08-01"))
            .permits(Permission.of(
                    ServiceFacts.CYCLE_USED,
                    new LegalUncertainty(
                            "management-cycle-day",
                            Label.of(
                                    "マネジメント基準の複数年監査サイクルの適用を、申請日と監査業務の開始日のいずれで判断するかが定かでない。",
                                    "It is not known on which day the multi-year cycle must be open: the day of filing"
                                            + " or the day on which the audit work starts.")),
                    List.of(
                            new Permission.Use<>(Label.of("申請日によること", "by the day of filing"), FILED),
                            new Permission.Use<>(
                                    Label.of("監査業務の開始日によること", "by the start of the audit work"),
                                    DayExpression.of(ServiceFacts.AUDIT_STARTED)))))
            .asks(allOf(
                    RENEWAL,
                    notBefore(FROM, DayExpression.of(ServiceFacts.ISMS_FROM)),
                    anyOf(
                            notAfter(TO, DayExpression.of(ServiceFacts.ISMS_TO)),
                            holds(ServiceFacts.ISMS_RENEWAL_EXPECTED)),
                    oneOf(
                            ServiceFacts.ISMS_CERTIFICATION,
                            IsmsCertification.JIS_Q_27001,
                            IsmsCertification.ISO_IEC_27001_IAF),
                    holds(ServiceFacts.ISMS_SCOPE_COVERED),
                    holds(ServiceFacts.ISMS_SCOPE_EXPLAINED),
                    holds(ServiceFacts.AUDITOR_TOLD)))
            .words(Messages.of(
                            Label.of(
                                    "複数年監査サイクルを用いる要件を満たしている。",
                                    "The requirements for using the multi-year cycle are met."),
                            Label.of(
                                    "複数年監査サイクルを用いる要件を満たしていない（2024年8月1日から用いることができ、新規の申請では全項目を監査する。）。",
                                    "The requirements for using the multi-year cycle are not met; it is open since"
                                            + " 2024-08-01, and a first audit covers all items."),
                            Label.of(
                                    "ISMS認証の有効期間、認証の種別、登録範囲及びその説明並びに監査機関への伝達の要件を満たすか、全項目の監査を受ける。",
                                    "Meet what is asked of the ISMS certificate, its scope and the word to the"
                                            + " auditor, or have all items audited."))
                    .withNotApplicable("複数年監査サイクルの適用を申し出ていない。", "The multi-year cycle is not claimed."))
            .build();

    static final Rule<ServiceCase> RENEWAL_IN_TIME = Rule.<ServiceCase>of("V-RENEW")
            .title("有効期間内の更新申請", "Renewal is applied for by the last valid day")
            .provision(Provision.of(Instruments.BASIC_REGULATIONS, "3.5"))
            .binds(MUST, SECONDARY, InForce.attested("2022-12-27"))
            .appliesWhen(RENEWAL)
            .asks(new AlternativeReadings<>(
                    Terms.LAST_VALID_DAY,
                    List.of(
                            Reading.of(
                                    Label.of("有効期間の満了日を当該月の応当日の前日とする読み方", "last valid day as the Civil Code counts"),
                                    notAfter(FILED, lastValidDay())),
                            Reading.of(
                                    Label.of("その翌日とする読み方", "the day after that"),
                                    notAfter(FILED, lastValidDay().nextDay())))))
            .words(Messages.of(
                            Label.of("更新は、登録の有効期間内に申請されている。", "The renewal is applied for by the last valid day."),
                            Label.of(
                                    "更新の申請が、登録の有効期間の満了後である。",
                                    "The renewal is applied for after the registration lapsed."),
                            Label.of("有効期間の満了日までに更新を申請する。満了後の申請は更新として扱われない。", "Apply by the last valid day."))
                    .withNotApplicable("新規の申請である。", "This is a first application."))
            .build();

    private AuditRules() {}

    private static Rule.Builder<ServiceCase> periodRule(String id) {
        return Rule.<ServiceCase>of(id)
                .provision(Provision.of(Instruments.CONTROL_CRITERIA, "2.2.5"))
                .binds(MUST, OFFICIAL, InForce.attested("2021-06-22"));
    }

    private static DayExpression<ServiceCase> lastValidDay() {
        return PREVIOUS_END.nextDay().lastDayOf(Terms.REGISTRATION);
    }
}
