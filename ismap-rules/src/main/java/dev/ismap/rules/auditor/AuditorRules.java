package dev.ismap.rules.auditor;

import static dev.ismap.core.condition.Condition.allOf;
import static dev.ismap.core.condition.Condition.always;
import static dev.ismap.core.condition.Condition.anyOf;
import static dev.ismap.core.condition.Condition.every;
import static dev.ismap.core.condition.Condition.holds;
import static dev.ismap.core.condition.Condition.notAfter;
import static dev.ismap.core.condition.Condition.oneOf;
import static dev.ismap.core.condition.Condition.some;
import static dev.ismap.core.condition.Condition.stated;
import static dev.ismap.core.law.Basis.ASSUMED;
import static dev.ismap.core.law.Basis.OFFICIAL;
import static dev.ismap.core.law.Basis.SECONDARY;
import static dev.ismap.core.law.Force.ADVICE;
import static dev.ismap.core.law.Force.MUST;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.Condition.UnknownRequirement;
import dev.ismap.core.condition.DayExpression;
import dev.ismap.core.condition.LegalUncertainty;
import dev.ismap.core.fact.Fact;
import dev.ismap.core.law.InForce;
import dev.ismap.core.law.Provision;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.Rule.LawOf;
import dev.ismap.core.rule.Rule.Messages;
import dev.ismap.core.text.Label;
import dev.ismap.model.registration.AuditorRegistrationApplication.AuditingSystem.AuditorQualification;
import dev.ismap.model.registration.AuditorRegistrationApplication.LegalForm;
import dev.ismap.rules.internal.AccountTerm;
import dev.ismap.rules.law.Instruments;
import dev.ismap.rules.law.Terms;
import java.util.List;

/** What an applicant for registration as an auditing organisation must be, and what is expected of it. */
final class AuditorRules {

    /** The qualifications that are named; that there are others is said, and not which. */
    private static final LegalUncertainty OTHER_QUALIFICATIONS = new LegalUncertainty(
            "other-qualifications",
            Label.of(
                    "例示された資格のほかに、いずれの資格が認められるかが定かでない。",
                    "It is not known which qualifications are recognised besides those that are named."));

    static final Rule<AuditorCase> FORM = portalRule("A-FORM")
            .title("監査法人であること", "Applicant is an audit corporation")
            .asks(oneOf(AuditorFacts.LEGAL_FORM, LegalForm.AUDIT_CORPORATION))
            .words(Messages.of(
                            Label.of("申請者は監査法人である。", "The applicant is an audit corporation."),
                            Label.of("申請者が監査法人でない。", "The applicant is not an audit corporation."),
                            Label.of(
                                    "当面、監査法人以外の者の申請は受け付けられていない。受付の対象が改められるのを待つ。",
                                    "For the time being no other applicant is accepted: wait until that is changed."))
                    .withUndetermined("申請者が監査法人であるかを確かめる。", "See whether the applicant is an audit corporation."))
            .build();

    static final Rule<AuditorCase> WINDOW = portalRule("A-WINDOW")
            .title("審査手続開始日の公表", "Start of the review is announced")
            .asks(holds(AuditorFacts.REVIEW_ANNOUNCED))
            .words(Messages.of(
                    Label.of("審査手続開始日が公表されている。", "The day on which the review starts has been announced."),
                    Label.of(
                            "審査手続開始日が公表されていない。申請は常時受け付けられているものではない。",
                            "The day on which the review starts has not been announced; intake is not"
                                    + " continuous."),
                    Label.of("審査手続開始日の公表を待って申請する。", "Apply once the day has been announced.")))
            .build();

    static final Rule<AuditorCase> ID = portalRule("A-ID")
            .title("GビズIDの取得", "Applicant has a gBizID")
            .asks(holds(AuditorFacts.GBIZ_ID))
            .words(Messages.of(
                    Label.of("申請者はGビズIDを取得している。", "The applicant has a gBizID."),
                    Label.of("申請者がGビズIDを取得していない。", "The applicant has no gBizID."),
                    Label.of("GビズIDを取得する。", "Obtain a gBizID.")))
            .build();

    static final Rule<AuditorCase> ID_TERM =
            AccountTerm.rule("A-ID-TERM", AuditorFacts.GBIZ_ID_ISSUED, AuditorFacts.FILED);

    static final Rule<AuditorCase> SYSTEM = Rule.<AuditorCase>of("A-SYSTEM")
            .title("監査体制に関する要求事項の確認", "Requirements for the auditing system are confirmed")
            .provision(Provision.of(Instruments.MIC_2020, "2"))
            .binds(MUST, OFFICIAL, InForce.since("2020-06-03"))
            .asks(allOf(
                    some(AuditorFacts.REQUIREMENTS, always()),
                    every(AuditorFacts.REQUIREMENTS, holds(AuditorFacts.CONFIRMED))))
            .words(Messages.of(
                    Label.of("記録された要求事項は、すべて確認されている。", "Every requirement on record is confirmed."),
                    Label.of(
                            "確認されていない要求事項があるか、確認の記録が一つもない。",
                            "A requirement is not confirmed, or there is no record of any."),
                    Label.of(
                            "監査機関登録規則第3章の要求事項を一つずつ確認し、記録する。",
                            "Confirm each requirement of the Auditing Organisation Registration Rules ch. 3"
                                    + " and record it.")))
            .build();

    static final Rule<AuditorCase> SERVICE_LIST = assumedRule("A-SVC-LIST")
            .title("情報セキュリティサービス基準適合サービスリストへの掲載", "Listing on the information security audit service list")
            .asks(holds(AuditorFacts.SERVICE_LISTED))
            .words(Messages.of(
                    Label.of(
                            "情報セキュリティサービス基準適合サービスリストに掲載されている。",
                            "The applicant is on the information security audit service list."),
                    Label.of(
                            "情報セキュリティサービス基準適合サービスリストに掲載されていない。",
                            "The applicant is not on the information security audit service list."),
                    Label.of(
                            "掲載が求められることがあるため、監査機関登録規則により確かめる。",
                            "It may be asked for: see the Auditing Organisation Registration Rules.")))
            .build();

    static final Rule<AuditorCase> PEOPLE = assumedRule("A-PEOPLE")
            .title("責任者の資格及び実務経験", "Persons in charge are qualified and experienced")
            .asks(allOf(
                    qualified(AuditorFacts.EXECUTIVE_QUALIFICATIONS),
                    holds(AuditorFacts.EXECUTIVE_EXPERIENCED),
                    qualified(AuditorFacts.MANAGER_QUALIFICATIONS),
                    holds(AuditorFacts.MANAGER_EXPERIENCED)))
            .words(Messages.of(
                    Label.of(
                            "業務執行責任者及び業務実施責任者は、いずれも資格及び実務経験を有する。",
                            "Both persons in charge hold a recognised qualification and have experience."),
                    Label.of(
                            "業務執行責任者又は業務実施責任者に、資格又は実務経験を欠く者がある。",
                            "A person in charge has no recognised qualification or no experience."),
                    Label.of(
                            "求められる資格及び実務経験を、監査機関登録規則により確かめる。",
                            "See the Auditing Organisation Registration Rules for what is asked of them.")))
            .build();

    static final Rule<AuditorCase> QUALITY = assumedRule("A-QUALITY")
            .title("監査の品質管理体制", "Quality control system for audits")
            .asks(holds(AuditorFacts.QUALITY_CONTROL))
            .words(Messages.of(
                    Label.of("監査の品質管理体制がある。", "There is a quality control system for audits."),
                    Label.of("監査の品質管理体制がない。", "There is no quality control system for audits."),
                    Label.of(
                            "求められる体制を、監査機関登録規則により確かめる。",
                            "See the Auditing Organisation Registration Rules for what is asked.")))
            .build();

    static final Rule<AuditorCase> INDEPENDENCE = Rule.<AuditorCase>of("A-INDEP")
            .title("監査対象の事業者からの独立性", "Independence from the provider that is audited")
            .provision(Provision.of(Instruments.AUDIT_CRITERIA_METI, "general criteria 2.1 2.2"))
            .binds(MUST, SECONDARY, InForce.attested("2022-04-01"))
            .appliesWhen(stated(AuditorFacts.AUDITED_PROVIDER))
            .asks(allOf(
                    holds(AuditorFacts.NO_CLOSE_INTEREST),
                    holds(AuditorFacts.NOT_AUDITED_PARTY),
                    holds(AuditorFacts.INDEPENDENT_IN_MIND)))
            .words(Messages.of(
                            Label.of(
                                    "監査対象の事業者に対し、外観上及び精神上の独立性がある。",
                                    "The applicant is independent of the provider, in appearance and in mind."),
                            Label.of(
                                    "監査対象の事業者と密接な利害関係があるか、自らが被監査主体であるか、精神上の独立性がない。",
                                    "The applicant has a close interest, is the audited party itself, or is not"
                                            + " independent in mind."),
                            Label.of("当該事業者の監査を行わない。", "Do not audit this provider."))
                    .withNotApplicable("監査対象の事業者が示されていない。", "No provider is named."))
            .build();

    static final Rule<AuditorCase> TERM = Rule.<AuditorCase>of("A-TERM")
            .title("監査機関の登録の有効期間（仮定）", "Term of an auditor's registration, as assumed")
            .provision(Provision.somewhereIn(Instruments.AUDITOR_REGISTRATION_RULES))
            .binds(ADVICE, ASSUMED, InForce.undated())
            .lawOf(LawOf.ASKED)
            .asks(notAfter(
                    DayExpression.of(AuditorFacts.ASKED),
                    DayExpression.of(AuditorFacts.REGISTERED).lastDayOf(Terms.AUDITOR_REGISTRATION)))
            .words(Messages.of(
                    Label.of("基準日は、仮定した有効期間内にある。", "The day asked about lies within the assumed term."),
                    Label.of("基準日は、仮定した有効期間の満了後である。", "The day asked about lies after the assumed term."),
                    Label.of(
                            "有効期間の定めは確認されていない。ISMAP監査機関リストにより登録の有無を確かめる。",
                            "No text at hand sets a term: see the list of auditing organisations.")))
            .build();

    private AuditorRules() {}

    private static Rule.Builder<AuditorCase> portalRule(String id) {
        return Rule.<AuditorCase>of(id)
                .provision(Provision.of(Instruments.PORTAL, "KB0010011"))
                .binds(MUST, OFFICIAL, InForce.attested("2026-11-23"));
    }

    private static Rule.Builder<AuditorCase> assumedRule(String id) {
        return Rule.<AuditorCase>of(id)
                .provision(Provision.somewhereIn(Instruments.AUDITOR_REGISTRATION_RULES))
                .binds(ADVICE, ASSUMED, InForce.undated());
    }

    private static Condition<AuditorCase> qualified(Fact<AuditorCase, List<AuditorQualification>> held) {
        Condition<AuditorQualification> named = oneOf(
                AuditorFacts.QUALIFICATION,
                AuditorQualification.CISA,
                AuditorQualification.CERTIFIED_INFORMATION_SECURITY_AUDITOR,
                AuditorQualification.SYSTEM_AUDITOR);
        return some(held, anyOf(named, new UnknownRequirement<>(OTHER_QUALIFICATIONS)));
    }
}
