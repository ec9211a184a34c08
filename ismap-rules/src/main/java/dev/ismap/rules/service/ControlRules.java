package dev.ismap.rules.service;

import static dev.ismap.core.condition.Condition.allOf;
import static dev.ismap.core.condition.Condition.any;
import static dev.ismap.core.condition.Condition.anyOf;
import static dev.ismap.core.condition.Condition.every;
import static dev.ismap.core.condition.Condition.holds;
import static dev.ismap.core.condition.Condition.not;
import static dev.ismap.core.condition.Condition.notAfter;
import static dev.ismap.core.condition.Condition.notBefore;
import static dev.ismap.core.condition.Condition.oneOf;
import static dev.ismap.core.condition.Condition.within;
import static dev.ismap.core.law.Basis.OFFICIAL;
import static dev.ismap.core.law.Force.ADVICE;
import static dev.ismap.core.law.Force.IN_PRINCIPLE;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.Condition.AlternativeReadings;
import dev.ismap.core.condition.Condition.AlternativeReadings.Reading;
import dev.ismap.core.condition.Condition.UnknownRequirement;
import dev.ismap.core.condition.DayExpression;
import dev.ismap.core.condition.ItemsExpression;
import dev.ismap.core.condition.LegalUncertainty;
import dev.ismap.core.fact.Items;
import dev.ismap.core.law.InForce;
import dev.ismap.core.law.Provision;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.Rule.Messages;
import dev.ismap.core.text.Label;
import dev.ismap.model.control.ControlStandards;
import dev.ismap.model.control.Edition;
import dev.ismap.model.statement.Statement.StatementStatus;
import dev.ismap.rules.law.Instruments;
import dev.ismap.rules.service.ServiceFacts.Edited;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What a statement must decide on the controls of the control standard.
 *
 * <p>Each rule is a relation between sets. It is asked of the edition that the statement names; another edition issued
 * between the start of the audit period and the day of filing may be meant as well, and then both must agree.
 */
final class ControlRules {

    /** Where the Control Criteria say what to decide on the controls (管理策基準). */
    private static final String ON_CONTROLS = "2.2.4(3)";

    /** Which edition counts, where the standard was revised on the way. */
    private static final LegalUncertainty EDITION = new LegalUncertainty(
            "edition",
            Label.of(
                    "監査対象期間の初日から申請日までに管理基準が改定された場合に、いずれの版によるかが定かでない。",
                    "Where the control standard was revised between the start of the period and the day of filing, it"
                            + " is not known which edition counts."));

    static final Rule<ServiceCase> GOVERNANCE = inPrinciple("S-GOV", "2.2.4(1)")
            .title("ガバナンス基準の実施", "Governance criteria are implemented")
            .asks(mandatory(
                    edition -> within(ControlItems.GOVERNANCE_ITEMS.of(edition), ControlItems.IN_PLACE.of(edition))))
            .words(Messages.of(
                    Label.of("ガバナンス基準はすべて実施されている。", "Every governance item is implemented."),
                    Label.of("実施されていないガバナンス基準がある。", "Governance items are not implemented."),
                    Label.of(
                            "該当する管理策を実施する。実施しない場合は、運営委員会等の判断を求める。",
                            "Implement them, or obtain the authority's word on the departure.")))
            .build();

    static final Rule<ServiceCase> MANAGEMENT = inPrinciple("S-MGT", "2.2.4(2)")
            .title("マネジメント基準の実施", "Management criteria are implemented")
            .asks(mandatory(
                    edition -> within(ControlItems.MANAGEMENT_ITEMS.of(edition), ControlItems.IN_PLACE.of(edition))))
            .words(Messages.of(
                    Label.of("マネジメント基準はすべて実施されている。", "Every management item is implemented."),
                    Label.of("実施されていないマネジメント基準がある。", "Management items are not implemented."),
                    Label.of(
                            "該当する管理策を実施する。実施しない場合は、運営委員会等の判断を求める。",
                            "Implement them, or obtain the authority's word on the departure.")))
            .build();

    static final Rule<ServiceCase> OBJECTIVES = inPrinciple("S-OBJ", ON_CONTROLS)
            .title("統制目標の実施又は理由を付した対象外", "Control objectives are implemented or excluded with a reason")
            .asks(mandatory(edition -> within(
                    ControlItems.OBJECTIVES.of(edition),
                    ControlItems.IN_PLACE.of(edition).or(ControlItems.EXCLUDED_WITH_REASON.of(edition)))))
            .words(Messages.of(
                    Label.of(
                            "統制目標はすべて実施され、又は合理的な理由を付して対象外とされている。",
                            "Every control objective is implemented, or excluded with a reason."),
                    Label.of(
                            "実施されず、対象外とする理由も記載されていない統制目標がある。",
                            "Control objectives are neither implemented nor excluded with a reason."),
                    Label.of(
                            "統制目標を実施するか、合理的に適用し得ない理由を記載して対象外とする。",
                            "Implement them, or write why they cannot reasonably apply.")))
            .build();

    static final Rule<ServiceCase> BASIC = inPrinciple("S-BASIC", ON_CONTROLS)
            .title("基本言明要件（B及びPB）の実施", "Basic statement requirements (B and PB) are implemented")
            .asks(mandatory(edition -> within(
                    ControlItems.BASIC_DETAILS.of(edition).without(ControlItems.UNDER_EXCLUDED.of(edition)),
                    ControlItems.IN_PLACE.of(edition))))
            .words(Messages.of(
                    Label.of(
                            "末尾にB又はPBの付く詳細管理策はすべて実施されている（対象外の統制目標に属するものを除く。）。",
                            "Every B and PB detail is implemented, except under an excluded objective."),
                    Label.of("実施されていないB又はPBの詳細管理策がある。", "B or PB details are not implemented."),
                    Label.of(
                            "該当する詳細管理策を実施する。実施しない場合は、運営委員会等の判断を求める。",
                            "Implement them, or obtain the authority's word on the departure.")))
            .build();

    static final Rule<ServiceCase> REASON = StatementRules.statementRule("S-REASON", ON_CONTROLS)
            .title("採用しない詳細管理策の理由", "Details not selected have a written reason")
            .asks(byEdition(edition -> allOf(
                    within(
                            ControlItems.NAMED_OPTIONAL
                                    .of(edition)
                                    .or(ControlItems.NOT_SELECTED.of(edition))
                                    .without(ControlItems.SILENT.of(edition))
                                    .without(ControlItems.UNDER_EXCLUDED.of(edition)),
                            ControlItems.IN_PLACE.of(edition).or(ControlItems.REASONED.of(edition))),
                    anyOf(
                            holds(ServiceFacts.OTHER_DETAILS_DECLARED),
                            allOf(
                                    holds(edition.optionalDetailsHeld()),
                                    within(
                                            ControlItems.SILENT
                                                    .of(edition)
                                                    .without(ControlItems.UNDER_EXCLUDED.of(edition)),
                                            ControlItems.IN_PLACE.of(edition).or(ControlItems.REASONED.of(edition))),
                                    within(
                                            ControlItems.ELSEWHERE
                                                    .of(edition)
                                                    .without(ControlItems.UNDER_EXCLUDED.of(edition)),
                                            ItemsExpression.none()))))))
            .words(Messages.of(
                    Label.of(
                            "採用しない詳細管理策には、すべて理由が記載され、又はその旨が宣言されている。",
                            "Every detail that is not selected has a written reason, stated or declared."),
                    Label.of(
                            "採用せず、理由も記載されていない詳細管理策があるか、別表3のその余の詳細管理策について採用又は理由の記載が宣言されていない。",
                            "Details are neither selected nor have a written reason, or that the other details"
                                    + " of Attached table 3 are selected or have one is not declared."),
                    Label.of(
                            "採用しない詳細管理策の理由を記載する。別表3のその余の詳細管理策については、採用又は理由の記載を宣言する。",
                            "Write the reason for each; for every other detail of Attached table 3, declare"
                                    + " that it is selected with its individual control or has a reason.")))
            .build();

    static final Rule<ServiceCase> INDIVIDUAL_CONTROLS = StatementRules.statementRule("S-INDIV", ON_CONTROLS)
            .title("個別管理策の記載", "Individual controls are described")
            .asks(byEdition(edition -> unlessDeclared(
                    edition,
                    ControlItems.ALL_DETAILS
                            .of(edition)
                            .and(ControlItems.IN_PLACE.of(edition))
                            .without(ControlItems.UNDER_EXCLUDED.of(edition)),
                    ControlItems.DESCRIBED.of(edition))))
            .words(Messages.of(
                    Label.of(
                            "実施する詳細管理策には個別管理策が、引き継ぐ詳細管理策には引継ぎ元のサービスが記載されている。",
                            "Each detail in place has its individual control, or names the service it is taken"
                                    + " over from."),
                    Label.of(
                            "個別管理策又は引継ぎ元のサービスが記載されていない詳細管理策がある。",
                            "Details lack an individual control, or the name of the service they are taken"
                                    + " over from."),
                    Label.of(
                            "個別管理策を記載し、引き継ぐ場合は引継ぎ元のサービスの名称を記載する。",
                            "Describe the individual control, or name the service it is taken over from.")))
            .build();

    static final Rule<ServiceCase> CHANGES = StatementRules.statementRule("S-CHANGE", ON_CONTROLS)
            .title("監査対象期間中の個別管理策の変更", "Changes of individual controls in the period")
            .appliesWhen(holds(ServiceFacts.CONTROLS_CHANGED))
            .asks(allOf(
                    anyOf(
                            // a change at a detail is one of the next line too: it stands first, as a remedy records
                            // one there
                            any(changedInPlace().and(ControlItems.ALL_DETAILS.of(Edited.named()))),
                            any(changedInPlace()),
                            allOf(
                                    not(holds(ServiceFacts.OTHER_DETAILS_DECLARED)),
                                    any(ControlItems.SILENT_CHANGED.of(Edited.named())))),
                    within(ControlItems.CHANGED.of(Edited.named()), ControlItems.CHANGES_DESCRIBED.of(Edited.named())),
                    anyOf(
                            holds(ServiceFacts.OTHER_DETAILS_DECLARED),
                            within(
                                    ControlItems.SILENT_CHANGED.of(Edited.named()),
                                    ControlItems.CHANGES_DESCRIBED.of(Edited.named())))))
            .words(Messages.of(
                            Label.of(
                                    "変更された個別管理策には、変更前後の内容及び適用日が記載されている。",
                                    "Each changed individual control has its content before and after, and the days"
                                            + " each applied."),
                            Label.of(
                                    "変更前後の内容又は適用日の記載を欠く個別管理策の変更があるか、変更があるとしながらその記録が一件もない。",
                                    "A change lacks its content before or after, or the days each applied; or changes"
                                            + " are declared and none is recorded."),
                            Label.of(
                                    "変更のあった個別管理策ごとに、変更前後の内容と、それぞれの適用日を記載する。",
                                    "For each changed individual control, state the content before and after, and the"
                                            + " days each applied."))
                    .withNotApplicable("監査対象期間中に個別管理策の変更はない。", "No individual control changed in the period."))
            .build();

    static final Rule<ServiceCase> INHERITANCE = StatementRules.statementRule("S-INHERIT", "2.2.4")
            .title("登録済みサービスからの管理策の引継ぎ", "Controls are taken over from listed services only")
            .appliesWhen(anyOf(
                    any(ControlItems.TAKEN_OVER.of(Edited.named())),
                    allOf(
                            not(holds(ServiceFacts.OTHER_DETAILS_DECLARED)),
                            any(ControlItems.SILENT_TAKEN_OVER.of(Edited.named())))))
            .asks(allOf(
                    within(ControlItems.TAKEN_OVER_FROM_NOWHERE.of(Edited.named()), ItemsExpression.none()),
                    StatementRules.onEitherDay(day -> allOf(
                            within(ControlItems.takenOverFromUnlisted(day), ItemsExpression.none()),
                            fromListedServices(ControlItems.TAKEN_OVER_FROM_IT, day),
                            anyOf(
                                    holds(ServiceFacts.OTHER_DETAILS_DECLARED),
                                    fromListedServices(ControlItems.SILENT_TAKEN_OVER_FROM_IT, day))))))
            .words(Messages.of(
                            Label.of(
                                    "管理策の引継ぎ元は、いずれも登録済みのクラウドサービスである。引き継いだ管理策の監査手続は省略され得る。",
                                    "Every control is taken over from a listed service; its audit procedures may be"
                                            + " omitted."),
                            Label.of(
                                    "登録されていないクラウドサービスから引き継いだ管理策がある。",
                                    "Controls are taken over from a service that is not listed."),
                            Label.of(
                                    "該当する管理策を自ら実施するか、登録済みのサービスから引き継ぐ。",
                                    "Implement them yourself, or take them over from a listed service."))
                    .withNotApplicable("引き継いだ管理策はない。", "No control is taken over."))
            .build();

    static final Rule<ServiceCase> DEPTH = Rule.<ServiceCase>of("S-DEPTH")
            .title("詳細管理策を採用しない統制目標", "Objectives without any selected detail")
            .provision(Provision.of(Instruments.PORTAL, "KB0010527"))
            .binds(ADVICE, OFFICIAL, InForce.attested("2026-11-23"))
            .appliesWhen(allOf(
                    holds(Edited.named().optionalDetailsHeld()),
                    anyOf(
                            within(ControlItems.LEFT_OUT.of(Edited.named()), ItemsExpression.none()),
                            allOf(
                                    oneOf(ServiceFacts.STATUS, StatementStatus.FINAL),
                                    not(holds(ServiceFacts.OTHER_DETAILS_DECLARED))))))
            .asks(within(
                    ControlItems.OBJECTIVES.of(Edited.named()).and(ControlItems.IN_PLACE.of(Edited.named())),
                    ControlItems.OBJECTIVES_WITH_DETAILS.of(Edited.named())))
            .words(Messages.of(
                            Label.of(
                                    "実施する統制目標には、いずれも詳細管理策が採用されている。",
                                    "Every objective that is implemented has a selected detail."),
                            Label.of(
                                    "詳細管理策を一つも採用していない統制目標がある。",
                                    "Objectives are implemented without any selected detail."),
                            Label.of(
                                    "リスクが許容できる水準まで低減されているかを確かめる。",
                                    "See whether risk is really brought to an acceptable level."))
                    .withNotApplicable(
                            "言明書に記載のない任意の詳細管理策がある（宣言によっているか、案である。）か、任意の詳細管理策がそろっていないため、判定の対象としない。",
                            "Not asked where the statement leaves optional details to its declaration or, as a draft,"
                                    + " to later, or they are not all held."))
            .build();

    private ControlRules() {}

    private static Rule.Builder<ServiceCase> inPrinciple(String id, String locator) {
        return Rule.<ServiceCase>of(id)
                .provision(Provision.of(Instruments.CONTROL_CRITERIA, locator))
                .binds(IN_PRINCIPLE, OFFICIAL, InForce.attested("2022-04-01"));
    }

    private static ItemsExpression<ServiceCase> changedInPlace() {
        return ControlItems.CHANGED.of(Edited.named()).and(ControlItems.IN_PLACE.of(Edited.named()));
    }

    /** Each underlying service from which there is something in a set is listed. */
    private static Condition<ServiceCase> fromListedServices(
            Items<UnderlyingView> takenOver, DayExpression<UnderlyingView> day) {
        return every(
                ServiceFacts.UNDERLYING,
                anyOf(
                        within(ItemsExpression.of(takenOver), ItemsExpression.none()),
                        ServiceFacts.UNDERLYING_LISTED.on(day)));
    }

    /**
     * Every item of a set is in another, but for optional details on which the statement is silent and its declaration
     * speaks: to a draft that declares, they are not open.
     */
    private static Condition<ServiceCase> unlessDeclared(
            Edited edition, ItemsExpression<ServiceCase> items, ItemsExpression<ServiceCase> others) {
        ItemsExpression<ServiceCase> silent = ControlItems.SILENT.of(edition);
        return allOf(
                within(items.without(silent), others),
                anyOf(within(items.and(silent), others), holds(ServiceFacts.OTHER_DETAILS_DECLARED)));
    }

    /**
     * A condition on mandatory items, asked of the edition that the statement names: all editions that are held agree on
     * them. What an edition that is not held asks is not known.
     */
    private static Condition<ServiceCase> mandatory(Function<Edited, Condition<ServiceCase>> asks) {
        return byEdition(
                asks,
                ControlStandards.editions().stream()
                        .filter(edition -> !edition.held())
                        .toList());
    }

    /** A condition on an edition, asked of every edition that can be meant. */
    private static Condition<ServiceCase> byEdition(Function<Edited, Condition<ServiceCase>> asks) {
        return byEdition(asks, ControlStandards.editions());
    }

    private static Condition<ServiceCase> byEdition(
            Function<Edited, Condition<ServiceCase>> asks, List<Edition> others) {
        List<Reading<ServiceCase>> readings = new ArrayList<>();
        readings.add(
                Reading.of(Label.of("言明書に記載された版", "the edition that the statement names"), asks.apply(Edited.named())));
        for (Edition edition : others) {
            Condition<ServiceCase> condition =
                    edition.held() ? asks.apply(Edited.of(edition.id())) : new UnknownRequirement<>(EDITION);
            readings.add(new Reading<>(
                    Label.of("管理基準の" + edition.id() + "版", "edition " + edition.id()), arises(edition), condition));
        }
        return new AlternativeReadings<>(EDITION, readings);
    }

    /** Another edition, which may have been issued between the start of the audit period and the day of filing. */
    private static Condition<ServiceCase> arises(Edition edition) {
        return allOf(
                not(oneOf(ServiceFacts.EDITION, edition.id())),
                notAfter(
                        DayExpression.of(ServiceFacts.PERIOD_FROM),
                        DayExpression.of(edition.issued().last())),
                notBefore(DayExpression.of(ServiceFacts.FILED), DayExpression.of(edition.firstIssued())));
    }
}
