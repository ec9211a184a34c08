package dev.ismap.rules.service;

import static dev.ismap.core.condition.Condition.allOf;
import static dev.ismap.core.condition.Condition.always;
import static dev.ismap.core.condition.Condition.anyOf;
import static dev.ismap.core.condition.Condition.every;
import static dev.ismap.core.condition.Condition.holds;
import static dev.ismap.core.condition.Condition.not;
import static dev.ismap.core.condition.Condition.sameDay;
import static dev.ismap.core.condition.Condition.some;
import static dev.ismap.core.condition.Condition.stated;
import static dev.ismap.core.law.Basis.OFFICIAL;
import static dev.ismap.core.law.Basis.SECONDARY;
import static dev.ismap.core.law.Force.ADVICE;
import static dev.ismap.core.law.Force.IN_PRINCIPLE;
import static dev.ismap.core.law.Force.MUST;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.Condition.AlternativeReadings;
import dev.ismap.core.condition.Condition.AlternativeReadings.Reading;
import dev.ismap.core.condition.DayExpression;
import dev.ismap.core.condition.LegalUncertainty;
import dev.ismap.core.fact.Fact;
import dev.ismap.core.law.InForce;
import dev.ismap.core.law.Provision;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.Rule.Messages;
import dev.ismap.core.text.Label;
import dev.ismap.rules.internal.AccountTerm;
import dev.ismap.rules.law.Instruments;
import java.util.List;
import java.util.function.Function;

/** What a statement, its written representation and the disclosures must say, beside the control decisions. */
final class StatementRules {

    private static final InForce SINCE_2022 = InForce.attested("2022-04-01");

    /** Whether an underlying service must be listed when the case is filed or when the question is asked. */
    static final LegalUncertainty LISTING_DAY = new LegalUncertainty(
            "underlying-listing-day",
            Label.of(
                    "基盤となるクラウドサービスの登録を、申請日と基準日のいずれで判断するかが定かでない。",
                    "It is not known on which day an underlying service must be listed: the day of filing or the day"
                            + " asked about."));

    static final Rule<ServiceCase> ID = Rule.<ServiceCase>of("S-ID")
            .title("GビズIDの取得", "Applicant has a gBizID")
            .provision(Provision.of(Instruments.PORTAL, "KB0010010"))
            .binds(MUST, OFFICIAL, InForce.attested("2026-11-23"))
            .asks(holds(ServiceFacts.GBIZ_ID))
            .words(Messages.of(
                    Label.of("申請者はGビズIDを取得している。", "The applicant has a gBizID."),
                    Label.of("申請者がGビズIDを取得していない。", "The applicant has no gBizID."),
                    Label.of("GビズIDを取得する。", "Obtain a gBizID.")))
            .build();

    static final Rule<ServiceCase> ID_TERM =
            AccountTerm.rule("S-ID-TERM", ServiceFacts.GBIZ_ID_ISSUED, ServiceFacts.FILED);

    static final Rule<ServiceCase> NAME = statementRule("S-NAME", "2.2.1")
            .title("サービス名称の記載", "Statement names the service")
            .asks(stated(ServiceFacts.SERVICE_NAME))
            .words(Messages.of(
                    Label.of("言明書にサービスの名称が記載されている。", "The statement names the service."),
                    Label.of("言明書にサービスの名称が記載されていない。", "The statement does not name the service."),
                    Label.of("言明書にサービスの名称を記載する。", "Name the service in the statement.")))
            .build();

    static final Rule<ServiceCase> SCOPE = statementRule("S-SCOPE", "2.2.2")
            .title("対象範囲及びリージョンの記載", "Statement says which components and regions it covers")
            .asks(allOf(
                    anyOf(not(holds(ServiceFacts.SEVERAL_COMPONENTS)), notEmpty(ServiceFacts.COVERED_COMPONENTS)),
                    notEmpty(ServiceFacts.REGIONS)))
            .words(Messages.of(
                    Label.of(
                            "対象となるサブサービス及びリージョンが言明書に記載されている。",
                            "The statement says which components and regions it covers."),
                    Label.of(
                            "対象となるサブサービス又はリージョンが言明書に記載されていない。",
                            "The statement does not say which components or which regions it covers."),
                    Label.of(
                            "言明書に、対象となるサブサービス（複数ある場合）及びリージョンを記載する。",
                            "State the regions, and the components covered where there are several.")))
            .build();

    static final Rule<ServiceCase> EXCLUDED_SERVICE = statementRule("S-EXCL", "2.2.2")
            .title("対象外の基盤サービス等の明示", "What is outside the statement is named and declared to be")
            .appliesWhen(anyOf(someOutside(), not(every(ServiceFacts.OUTSIDE_COMPONENTS, not(always())))))
            .asks(allOf(
                    everyOutside(allOf(stated(ServiceFacts.UNDERLYING_NAME), holds(ServiceFacts.UNDERLYING_DECLARED))),
                    every(
                            ServiceFacts.OUTSIDE_COMPONENTS,
                            allOf(stated(ServiceFacts.OUTSIDE_NAME), holds(ServiceFacts.OUTSIDE_DECLARED)))))
            .words(Messages.of(
                            Label.of(
                                    "言明の対象外である基盤のクラウドサービスその他の構成要素は、名称を挙げて対象外と明示されている。",
                                    "Each underlying service and component outside the statement is named and declared"
                                            + " to be outside."),
                            Label.of(
                                    "言明の対象外である基盤のクラウドサービスその他の構成要素について、名称又は対象外である旨の記載がない。",
                                    "An underlying service or component outside the statement is not named or not"
                                            + " declared to be outside."),
                            Label.of(
                                    "対象外の基盤サービスその他の構成要素の名称と、対象外である旨を言明書に記載する。",
                                    "Name each underlying service and component that is outside, and declare that it"
                                            + " is."))
                    .withNotApplicable(
                            "言明の対象外となる基盤のクラウドサービスその他の構成要素はない。",
                            "No underlying service or other component lies outside the statement."))
            .build();

    static final Rule<ServiceCase> BASE = statementRule("S-BASE", "2.2.2")
            .title("基盤サービスのISMAP登録", "Underlying services are on the Cloud Service List")
            .appliesWhen(someOutside())
            .asks(onEitherDay(day -> everyOutside(ServiceFacts.UNDERLYING_LISTED.on(day))))
            .words(Messages.of(
                            Label.of(
                                    "言明の対象外である基盤のクラウドサービスは、いずれもISMAPクラウドサービスリストに登録されている。",
                                    "Every underlying service outside the statement is on the Cloud Service List."),
                            Label.of(
                                    "言明の対象外である基盤のクラウドサービスに、ISMAPクラウドサービスリストに登録されていないものがある。",
                                    "An underlying service outside the statement is not on the Cloud Service List."),
                            Label.of(
                                    "登録済みのサービスを基盤とするか、当該サービスを言明の対象に含める。",
                                    "Build on a listed service, or bring the service inside the statement."))
                    .withNotApplicable("言明の対象外となる基盤のクラウドサービスはない。", "No underlying service lies outside the statement."))
            .build();

    static final Rule<ServiceCase> PICTURE = statementRule("S-PICTURE", "2.2.3")
            .title("言明対象の全体像", "Overall picture of what the statement covers")
            .asks(allOf(
                    stated(ServiceFacts.PICTURE_PROVIDER),
                    stated(ServiceFacts.PICTURE_SERVICE),
                    stated(ServiceFacts.PICTURE_STRUCTURE),
                    stated(ServiceFacts.PICTURE_CONTROL),
                    stated(ServiceFacts.PICTURE_POPULATIONS)))
            .words(Messages.of(
                    Label.of(
                            "事業者、サービス、論理構成、内部統制及び母集団が記載されている。",
                            "Provider, service, logical structure, internal control and populations are"
                                    + " described."),
                    Label.of("言明対象の全体像に欠けている事項がある。", "The overall picture lacks something."),
                    Label.of(
                            "事業者、サービス、物理層からアプリケーション層までの論理構成、内部統制並びに母集団及びその理由を記載する。",
                            "Describe the provider, the service, the logical structure from the physical to"
                                    + " the application layer, internal control, and the populations with"
                                    + " reasons.")))
            .build();

    static final Rule<ServiceCase> SUBSEQUENT_EVENTS = statementRule("S-SUBSEQ", "2.2.6")
            .title("後発事象の記載", "Subsequent events are stated")
            .asks(holds(ServiceFacts.SUBSEQUENT_EVENTS_STATED))
            .words(Messages.of(
                    Label.of(
                            "監査対象期間の末日から報告書の日付までの事象が記載されている。",
                            "The events between the end of the period and the date of the report are stated."),
                    Label.of(
                            "監査対象期間の末日から報告書の日付までの事象が記載されていない。",
                            "The events between the end of the period and the date of the report are not stated."),
                    Label.of("後発事象の有無及び内容を言明書に記載する。", "State the subsequent events, or that there are none.")))
            .build();

    static final Rule<ServiceCase> REPRESENTATION = statementRule("S-REP", "2.2.8")
            .title("経営者確認書の記載事項", "Written representation confirms the eight matters")
            .asks(allOf(
                    holds(ServiceFacts.REP_CONTROLS),
                    holds(ServiceFacts.REP_EVALUATION),
                    holds(ServiceFacts.REP_INTERPRETATION),
                    holds(ServiceFacts.REP_AUDIT_CRITERIA),
                    holds(ServiceFacts.REP_USE_LIMITS),
                    holds(ServiceFacts.REP_ALL_INFORMATION),
                    holds(ServiceFacts.REP_EVENTS),
                    holds(ServiceFacts.REP_FRAUD)))
            .words(Messages.of(
                    Label.of("経営者確認書で8事項がすべて確認されている。", "The written representation confirms all eight matters."),
                    Label.of("経営者確認書に確認されていない事項がある。", "The written representation leaves a matter unconfirmed."),
                    Label.of("経営者確認書で8事項をすべて確認する。", "Confirm all eight matters in the written representation.")))
            .build();

    static final Rule<ServiceCase> SIGNATORY = Rule.<ServiceCase>of("S-SIGN")
            .title("代表者の権限", "Signatory answers for the service's security governance")
            .provision(Provision.somewhereIn(Instruments.REGISTRATION_GUIDE))
            .binds(MUST, SECONDARY, InForce.attested("2023-07-17"))
            .asks(allOf(
                    holds(ServiceFacts.SIGNATORY_ANSWERS),
                    anyOf(holds(ServiceFacts.SIGNATORY_DIRECTOR), holds(ServiceFacts.SIGNATORY_AUTHORITY))))
            .words(Messages.of(
                    Label.of(
                            "代表者は、サービスの情報セキュリティガバナンスに最終的な責任を負い、権限が示されている。",
                            "The signatory finally answers for the service's security governance and is"
                                    + " entitled to sign."),
                    Label.of(
                            "代表者が最終的な責任を負う者でないか、役員でなく権限を示す書類もない。",
                            "The signatory does not finally answer for it, or is no director and has no"
                                    + " documents that prove the authority."),
                    Label.of(
                            "情報セキュリティガバナンスに最終的な責任を負う役員が署名するか、権限を示す書類を添える。",
                            "Have a director sign who finally answers for security governance, or add"
                                    + " documents that prove the authority.")))
            .build();

    static final Rule<ServiceCase> DISCLOSURES = Rule.<ServiceCase>of("S-DISCLOSE")
            .title("情報の開示", "Disclosures")
            .provision(Provision.somewhereIn(Instruments.SERVICE_REGISTRATION_RULES))
            .binds(IN_PRINCIPLE, SECONDARY, InForce.attested("2023-03-31"))
            .asks(allOf(
                    stated(ServiceFacts.DISCLOSED_TIES),
                    stated(ServiceFacts.DISCLOSED_FOREIGN_LAW),
                    stated(ServiceFacts.DISCLOSED_COURT),
                    stated(ServiceFacts.DISCLOSED_TESTS)))
            .words(Messages.of(
                    Label.of(
                            "資本関係及び役員、国外法令のリスク、準拠法及び裁判管轄、第三者検査の状況が開示されている。",
                            "Capital ties and officers, foreign-law risk, governing law and court, and"
                                    + " third-party tests are disclosed."),
                    Label.of(
                            "開示されていない事項がある。登録の可否に影響するかは定かでない。",
                            "A matter is not disclosed; whether that blocks is not known."),
                    Label.of(
                            "4事項をすべて開示する。開示できない事項があるときは、登録の可否について判断を求める。",
                            "Disclose all four matters, or obtain the authority's word on what is left out.")))
            .build();

    static final Rule<ServiceCase> CRITICAL_AREAS = Rule.<ServiceCase>of("S-CRITICAL")
            .title("重要な4領域の対策", "Sufficient measures in the four critical areas")
            .provision(Provision.of(Instruments.CONTROL_CRITERIA, "Appendix 1"))
            .binds(ADVICE, OFFICIAL, InForce.since("2020-12-25"))
            .asks(holds(ServiceFacts.CRITICAL_AREAS_DECLARED))
            .words(Messages.of(
                    Label.of(
                            "アクセス管理、開発・変更、システム運用及びこれらに関わる外部委託先について、対策が十分である旨が宣言されている。",
                            "Sufficient measures are declared for access, development and change, system"
                                    + " operation, and the outsourcers that touch them."),
                    Label.of("重要な4領域の対策が十分である旨の宣言がない。", "Sufficient measures in the four areas are not declared."),
                    Label.of("重要な4領域の対策が十分かを確かめ、その旨を宣言する。", "See whether the measures suffice, and declare it.")))
            .build();

    private StatementRules() {}

    /** A rule of the Control Criteria that must be met. */
    static Rule.Builder<ServiceCase> statementRule(String id, String locator) {
        return Rule.<ServiceCase>of(id)
                .provision(Provision.of(Instruments.CONTROL_CRITERIA, locator))
                .binds(MUST, OFFICIAL, SINCE_2022);
    }

    /** The condition for the day of filing or, where that is another, for the day asked about; it is not known which. */
    static Condition<ServiceCase> onEitherDay(
            Function<DayExpression<UnderlyingView>, Condition<ServiceCase>> condition) {
        Label filing = Label.of("申請日に登録されていること", "listed on the day of filing");
        Label asking = Label.of("基準日に登録されていること", "listed on the day asked about");
        return new AlternativeReadings<>(
                LISTING_DAY,
                List.of(
                        Reading.of(filing, condition.apply(ServiceFacts.DAY_OF_FILING)),
                        new Reading<>(
                                asking,
                                not(sameDay(DayExpression.of(ServiceFacts.FILED), ServiceFacts.ASKED)),
                                condition.apply(ServiceFacts.DAY_ASKED))));
    }

    private static Condition<ServiceCase> someOutside() {
        return some(ServiceFacts.UNDERLYING, not(holds(ServiceFacts.UNDERLYING_WITHIN)));
    }

    private static Condition<ServiceCase> everyOutside(Condition<UnderlyingView> condition) {
        return every(ServiceFacts.UNDERLYING, anyOf(holds(ServiceFacts.UNDERLYING_WITHIN), condition));
    }

    private static <E> Condition<ServiceCase> notEmpty(Fact<ServiceCase, List<E>> list) {
        return some(list, always());
    }
}
