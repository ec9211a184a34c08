package dev.ismap.rules.service;

import static dev.ismap.core.condition.Condition.allOf;
import static dev.ismap.core.condition.Condition.always;
import static dev.ismap.core.condition.Condition.any;
import static dev.ismap.core.condition.Condition.every;
import static dev.ismap.core.condition.Condition.holds;
import static dev.ismap.core.condition.Condition.not;
import static dev.ismap.core.condition.Condition.oneOf;
import static dev.ismap.core.condition.Condition.some;
import static dev.ismap.core.law.Basis.OFFICIAL;
import static dev.ismap.core.law.Basis.SECONDARY;
import static dev.ismap.core.law.Force.MUST;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.DayExpression;
import dev.ismap.core.condition.ItemsExpression;
import dev.ismap.core.law.Basis;
import dev.ismap.core.law.InForce;
import dev.ismap.core.law.Provision;
import dev.ismap.core.rule.LegalNote;
import dev.ismap.core.rule.LegalNote.Nature;
import dev.ismap.core.rule.Permission;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.Rule.Messages;
import dev.ismap.core.text.Label;
import dev.ismap.model.service.CloudService.ServiceModel;
import dev.ismap.model.service.InformationClass;
import dev.ismap.rules.law.Instruments;
import dev.ismap.rules.law.Terms;
import dev.ismap.rules.service.ServiceFacts.Edited;
import java.util.Optional;

/** What an application under ISMAP-LIU must meet besides: its service, its work, its audits. */
final class LiuRules {

    private static final Provision SOMEWHERE = Provision.somewhereIn(Instruments.LIU_REGISTRATION_RULES);

    static final Rule<ServiceCase> SOFTWARE = Rule.<ServiceCase>of("L-SAAS")
            .title("SaaSであること", "Service is software as a service")
            .provision(Provision.of(Instruments.DIGITAL_AGENCY, "ISMAP-LIU"))
            .binds(MUST, OFFICIAL, InForce.since("2022-11-01"))
            .asks(allOf(
                    some(ServiceFacts.MODELS, always()),
                    every(ServiceFacts.MODELS, oneOf(ServiceFacts.MODEL, ServiceModel.SAAS))))
            .words(Messages.of(
                    Label.of("申請の対象はSaaSである。", "The service is software as a service."),
                    Label.of(
                            "申請の対象がSaaSでないか、SaaS以外のサービスモデルを含む。",
                            "The service is not, or not only, software as a service."),
                    Label.of(
                            "SaaSとして提供する部分に限って申請するか、ISMAPに申請する。",
                            "Apply for what is offered as software as a service alone, or apply to ISMAP.")))
            .build();

    static final Rule<ServiceCase> LOW_RISK = Rule.<ServiceCase>of("L-CLASS2")
            .title("機密性2情報を取り扱うリスクの小さな業務", "Class 2 information in low-risk work")
            .provision(Provision.of(Instruments.DIGITAL_AGENCY, "ISMAP-LIU"))
            .binds(MUST, OFFICIAL, InForce.since("2022-11-01"))
            .asks(allOf(
                    oneOf(ServiceFacts.LIU_INFORMATION_CLASS, InformationClass.CLASS_2),
                    holds(ServiceFacts.LIU_LOW_RISK_WORK)))
            .words(Messages.of(
                    Label.of(
                            "機密性2情報を取り扱うリスクの小さな業務に用いるサービスである。",
                            "The service is for class 2 information in low-risk work."),
                    Label.of(
                            "機密性2情報を取り扱うリスクの小さな業務に用いるサービスでない。",
                            "The service is not for class 2 information in low-risk work."),
                    Label.of(
                            "用途を機密性2情報を取り扱うリスクの小さな業務に限るか、ISMAPに申請する。",
                            "Keep to class 2 information in low-risk work, or apply to ISMAP.")))
            .build();

    static final Rule<ServiceCase> TARGET_WORK = Rule.<ServiceCase>of("L-WORK")
            .title("対象業務及び低位の影響度評価", "Target work, assessed to be of low impact")
            .provision(SOMEWHERE)
            .binds(MUST, SECONDARY, InForce.since("2022-11-01").until(Terms.LIU_FIRST_REGIME_END))
            .asks(allOf(holds(ServiceFacts.LIU_TARGET_WORK), holds(ServiceFacts.LIU_IMPACT_ASSESSED_LOW)))
            .words(Messages.of(
                            Label.of(
                                    "対象業務の一覧にある業務に用いるサービスであり、調達府省庁等が影響度を低位と評価している。",
                                    "The work is on the list of target work, and a procuring agency assessed its"
                                            + " impact as low."),
                            Label.of(
                                    "対象業務の一覧にない業務に用いるサービスであるか、調達府省庁等が影響度を低位と評価していない。",
                                    "The work is not on the list of target work, or no procuring agency assessed its"
                                            + " impact as low."),
                            Label.of(
                                    "対象業務に当たることを確かめ、調達府省庁等から影響度を低位とする評価を得る。",
                                    "See that it is target work, and obtain a procuring agency's assessment of low"
                                            + " impact."))
                    .withNotApplicable(
                            "2025年4月1日以後の申請である。影響度が低位であることは、調達の際に調達府省庁等が確認する。",
                            "Filed on or after 2025-04-01: the procuring agency confirms the low impact when it buys."))
            .build();

    static final Rule<ServiceCase> PRE_APPLICATION = Rule.<ServiceCase>of("L-PRE")
            .title("事前申請", "Pre-application with the procuring agency's impact assessment")
            .provision(Provision.of(Instruments.LIU_REGISTRATION_RULES, "ch. 3"))
            .binds(MUST, OFFICIAL, InForce.since("2022-11-01").until(Terms.LIU_FIRST_REGIME_END))
            .asks(holds(ServiceFacts.LIU_PRE_APPLICATION))
            .words(Messages.of(
                            Label.of(
                                    "調達府省庁等による影響度評価を添えて、事前申請が行われている。",
                                    "A pre-application was made with the procuring agency's impact assessment."),
                            Label.of("事前申請が行われていない。", "No pre-application was made."),
                            Label.of(
                                    "調達府省庁等による影響度評価を添えて、事前申請を行う。",
                                    "Make a pre-application with the procuring agency's impact assessment."))
                    .withNotApplicable("2025年4月1日以後の申請である。事前申請は要しない。", "Filed on or after 2025-04-01: none is needed."))
            .build();

    static final Rule<ServiceCase> THREE_LAYERS = Rule.<ServiceCase>of("L-SCOPE")
            .title("三つの層すべてにわたる言明", "Statement covers all three layers")
            .provision(SOMEWHERE)
            .binds(MUST, SECONDARY, InForce.since("2022-11-01"))
            .asks(allOf(
                    covers(ControlItems.GOVERNANCE_ITEMS),
                    covers(ControlItems.MANAGEMENT_ITEMS),
                    covers(ControlItems.OBJECTIVES)))
            .words(Messages.of(
                    Label.of(
                            "言明書は、ガバナンス基準、マネジメント基準及び管理策基準の三つの層にわたる。",
                            "The statement covers governance, management and controls."),
                    Label.of("言明書に、実施する管理策が一つもない層がある。", "The statement has a layer of which nothing is implemented."),
                    Label.of(
                            "ISMAPと同じく三つの層すべてについて言明する。狭められているのは、管理策基準に係る外部監査に限られる。",
                            "State all three layers as for ISMAP; only the external audit of the controls"
                                    + " criteria is narrower.")))
            .build();

    static final Rule<ServiceCase> INTERNAL_AUDIT = Rule.<ServiceCase>of("L-INTERNAL")
            .title("内部監査の結果の提出", "Internal audit result is submitted")
            .provision(SOMEWHERE)
            .binds(MUST, SECONDARY, InForce.since("2022-11-01"))
            .asks(holds(ServiceFacts.LIU_INTERNAL_AUDIT))
            .words(Messages.of(
                    Label.of(
                            "内部監査の結果が、定められた様式により提出されている。",
                            "The result of the internal audit is submitted in the set form."),
                    Label.of(
                            "内部監査の結果が、定められた様式により提出されていない。",
                            "The result of the internal audit is not submitted in the set form."),
                    Label.of("定められた様式により内部監査の結果を提出する。", "Submit it in the set form.")))
            .build();

    static final Rule<ServiceCase> SPECIAL_MEASURES = Rule.<ServiceCase>of("L-SPECIAL")
            .title("特別措置の期間及び回数", "Special measures are used once, and applied for in time")
            .provision(Provision.of(Instruments.LIU_SPECIAL_MEASURES, "(4)"))
            .binds(MUST, SECONDARY, InForce.since("2023-05-19").until(Terms.LIU_FIRST_REGIME_END))
            .permits(Permission.of(
                    ServiceFacts.SPECIAL_MEASURES_USED, DayExpression.of(ServiceFacts.SPECIAL_MEASURES_APPLIED)))
            .asks(not(holds(ServiceFacts.SPECIAL_MEASURES_USED_BEFORE)))
            .words(Messages.of(
                            Label.of(
                                    "特別措置の利用は初めてであり、申請期間内に申請されている。外部監査は、整備状況及び最低限の運用状況の評価に限られる。",
                                    "The special measures are used for the first time and were applied for in time;"
                                            + " the external audit is limited to design and minimum operational"
                                            + " assessment."),
                            Label.of(
                                    "特別措置を過去に利用しているか、申請期間外に申請している。",
                                    "The special measures were used before, or were not applied for in time."),
                            Label.of(
                                    "特別措置によらず、通常の外部監査を受ける。特別措置の申請期間は2023年5月19日から2025年3月31日までであり、利用は1回に限る。",
                                    "Have the ordinary external audit. The special measures could be applied for from"
                                            + " 2023-05-19 to 2025-03-31, once."))
                    .withNotApplicable("特別措置の利用を申し出ていない。", "The special measures are not claimed."))
            .build();

    static final LegalNote CONFIRMED_BY_BUYER = new LegalNote(
            "L-BUYER",
            Nature.NOTE,
            Label.of("調達府省庁等による確認", "Confirmation by the procuring agency"),
            Label.of(
                    "2025年4月1日以後、影響度が低位であることは、登録の際ではなく、調達の際に調達府省庁等が確認する。",
                    "Since 2025-04-01, low impact is confirmed by the procuring agency, not at registration."),
            Optional.of(Provision.of(Instruments.PORTAL, "LIU introduction 2025-04-01")),
            Basis.SECONDARY,
            InForce.since("2025-04-01"));

    private LiuRules() {}

    /** Some item of a layer is in place; that all of them are is for the rules on the layer. */
    private static Condition<ServiceCase> covers(ControlItems layer) {
        ItemsExpression<ServiceCase> items = layer.of(Edited.named());
        return any(items.and(ControlItems.IN_PLACE.of(Edited.named())));
    }
}
