package dev.ismap.rules.procurement;

import static dev.ismap.core.condition.Condition.allOf;
import static dev.ismap.core.condition.Condition.always;
import static dev.ismap.core.condition.Condition.anyOf;
import static dev.ismap.core.condition.Condition.every;
import static dev.ismap.core.condition.Condition.holds;
import static dev.ismap.core.condition.Condition.not;
import static dev.ismap.core.condition.Condition.notAfter;
import static dev.ismap.core.condition.Condition.oneOf;
import static dev.ismap.core.condition.Condition.some;
import static dev.ismap.core.law.Basis.OFFICIAL;
import static dev.ismap.core.law.Basis.SECONDARY;
import static dev.ismap.core.law.Force.ADVICE;
import static dev.ismap.core.law.Force.IN_PRINCIPLE;
import static dev.ismap.core.law.Force.JUDGEMENT;
import static dev.ismap.core.law.Force.MUST;
import static dev.ismap.model.service.InformationClass.CLASS_1;
import static dev.ismap.model.service.InformationClass.CLASS_2;
import static dev.ismap.model.service.InformationClass.CLASS_3;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.Condition.AlternativeReadings;
import dev.ismap.core.condition.Condition.AlternativeReadings.Reading;
import dev.ismap.core.condition.DayExpression;
import dev.ismap.core.fact.Fact;
import dev.ismap.core.law.InForce;
import dev.ismap.core.law.Provision;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.Rule.LawOf;
import dev.ismap.core.rule.Rule.Messages;
import dev.ismap.core.text.Label;
import dev.ismap.model.service.CloudService.ServiceModel;
import dev.ismap.model.service.Programme;
import dev.ismap.rules.internal.ListedOn;
import dev.ismap.rules.law.Instruments;
import dev.ismap.rules.law.Terms;
import java.util.List;

/** What an agency must see to that chooses a cloud service. */
final class NeedRules {

    private static final InForce SINCE_2025 = InForce.attested("2025-07-01");

    /** Class 2 or 3: for class 1 no list is asked for, so that nothing is asked of a listing either. */
    private static final Condition<NeedCase> CONFIDENTIAL = oneOf(NeedFacts.INFORMATION_CLASS, CLASS_2, CLASS_3);

    /** For rules that came into force after the lists of both programmes had begun. */
    private static final Condition<NeedCase> DECLARED =
            ListedOn.declared(NeedFacts.LISTED, NeedFacts.LISTED_FROM, NeedFacts.LISTED_TO, NeedFacts.ASKED);

    private static final Condition<NeedCase> LISTED = allOf(
            DECLARED,
            NeedFacts.listHadBegun(Programme.ISMAP),
            anyOf(NeedFacts.listHadBegun(Programme.ISMAP_LIU), not(oneOf(NeedFacts.PROGRAMME, Programme.ISMAP_LIU))));

    private static final String NOT_CONFIDENTIAL_JA = "機密性2情報及び機密性3情報を取り扱わない。";
    private static final String NOT_CONFIDENTIAL_EN = "Neither class 2 nor class 3 information is handled.";

    static final Rule<NeedCase> CHOICE = needRule("P-CLASS")
            .title("ISMAP等のリストからの選定", "Service is chosen from a list such as ISMAP")
            .provision(Provision.of(Instruments.COMMON_STANDARDS, "4.2.1(2)(c)"))
            .binds(IN_PRINCIPLE, OFFICIAL, SINCE_2025)
            .appliesWhen(CONFIDENTIAL)
            .asks(LISTED)
            .words(Messages.of(
                            Label.of(
                                    "選定するクラウドサービスは、クラウドサービスリストに掲載されている。",
                                    "The very service is on a list such as ISMAP's."),
                            Label.of(
                                    "選定するクラウドサービスが、クラウドサービスリストに掲載されていない。禁じられているのではなく、原則に対する例外となる。",
                                    "The service is not on a list such as ISMAP's: not a flat ban, but an exception to"
                                            + " the principle."),
                            Label.of(
                                    "リストに掲載されたサービスを選定する。掲載のないサービスを例外として選定するときは、調達府省庁等において例外を認める権限を有する者の判断を得る。",
                                    "Choose a listed service; to choose another as an exception, obtain the word of"
                                            + " whoever in the procuring agency may grant exceptions."))
                    .withNotApplicable(
                            NOT_CONFIDENTIAL_JA + "リストからの選定は求められない。", NOT_CONFIDENTIAL_EN + " No list is asked for."))
            .build();

    static final Rule<NeedCase> CLASS_3_INFORMATION = needRule("P-CLASS3")
            .title("機密性3情報の取扱い", "Class 3 information")
            .provision(Provision.of(Instruments.CONTROL_CRITERIA, "1.2(2)"))
            .binds(JUDGEMENT, SECONDARY, InForce.attested("2022-04-01"))
            .asks(oneOf(NeedFacts.INFORMATION_CLASS, CLASS_1, CLASS_2))
            .words(Messages.of(
                            Label.of(
                                    "機密性3情報を取り扱わないか、調達府省庁等の権限者がこれを容認している。",
                                    "No class 3 information is handled, or whoever in the agency may grant exceptions"
                                            + " accepts it."),
                            Label.of(
                                    "機密性3情報を取り扱い、調達府省庁等の権限者がこれを容認していない。",
                                    "Class 3 information is handled, and whoever in the agency may grant exceptions"
                                            + " does not accept it."),
                            Label.of(
                                    "機密性3情報について必要な対策を別に定め、調達府省庁等の権限者の判断を得る。",
                                    "Arrange separately for what class 3 information needs, and obtain the word of"
                                            + " whoever in the agency may grant exceptions."))
                    .withUndetermined(
                            "ISMAPは機密性2情報を想定した制度である。機密性3情報は、リストへの掲載だけでは取り扱ってよいことにならず、調達府省庁等の権限者の判断による。",
                            "The programme is designed for class 2: a listing alone clears nothing for class 3, and it"
                                    + " is for whoever in the agency may grant exceptions to say."))
            .build();

    static final Rule<NeedCase> STANDARD_TERMS = needRule("P-TERMS")
            .title("約款等への同意のみで利用可能なサービス", "Service open to the public by consent to its terms")
            .provision(Provision.of(Instruments.COMMON_STANDARDS, "4.2.1"))
            .binds(IN_PRINCIPLE, OFFICIAL, SINCE_2025)
            .appliesWhen(CONFIDENTIAL)
            .asks(not(holds(NeedFacts.STANDARD_TERMS)))
            .words(Messages.of(
                            Label.of(
                                    "不特定多数の利用者に対し約款等への同意のみで提供されるサービスでない。",
                                    "The service is not one that is open to an unspecified public by consent to its"
                                            + " terms."),
                            Label.of(
                                    "不特定多数の利用者に対し約款等への同意のみで提供されるサービスにおいて、機密性2情報又は機密性3情報を取り扱う。原則として認められない。",
                                    "Class 2 or 3 information is handled in a service that is open to an unspecified"
                                            + " public by consent to its terms; in principle that is not allowed."),
                            Label.of(
                                    "個別に契約するサービスを選定するか、例外とすることについて調達府省庁等の権限者の判断を得る。",
                                    "Choose a service under a contract, or obtain the word of whoever in the agency"
                                            + " may grant exceptions."))
                    .withNotApplicable(NOT_CONFIDENTIAL_JA, NOT_CONFIDENTIAL_EN))
            .build();

    static final Rule<NeedCase> TERM = needRule("P-TERM")
            .title("契約期間と登録の有効期間", "Registration covers the term of the contract")
            .binds(ADVICE, SECONDARY, InForce.attested("2024-01-01"))
            .appliesWhen(LISTED)
            .asks(new AlternativeReadings<>(
                    Terms.LAST_VALID_DAY,
                    List.of(
                            Reading.of(
                                    Label.of("有効期間の満了日を当該月の応当日の前日とする読み方", "last valid day as the Civil Code counts"),
                                    notAfter(contractEnd(), lastValidDay())),
                            Reading.of(
                                    Label.of("その翌日とする読み方", "the day after that"),
                                    notAfter(contractEnd(), lastValidDay().nextDay())))))
            .words(Messages.of(
                            Label.of("契約期間は、登録の有効期間内に終わる。", "The contract ends while the registration is valid."),
                            Label.of(
                                    "登録の有効期間は、契約期間の末日より前に満了する。",
                                    "The registration runs out before the contract ends, unless it is renewed."),
                            Label.of(
                                    "示した満了日の翌日に更新の有無を確かめ、更新されたときは、その満了日の翌日にも確かめる。",
                                    "See on the day after the one named whether it was renewed, and after each renewal"
                                            + " again."))
                    .withNotApplicable("クラウドサービスリストに掲載されていない。", "The service is not listed."))
            .build();

    static final Rule<NeedCase> SCOPE = needRule("P-SCOPE")
            .title("言明の対象範囲", "What is wanted lies in the statement's scope")
            .provision(Provision.of(Instruments.CONTROL_CRITERIA, "2.2.2"))
            .binds(IN_PRINCIPLE, SECONDARY, InForce.attested("2022-04-01"))
            .appliesWhen(allOf(CONFIDENTIAL, LISTED))
            .asks(allOf(
                    inside(NeedFacts.WANTED_COMPONENTS, NeedFacts.COMPONENTS_IN_SCOPE),
                    inside(NeedFacts.WANTED_PLANS, NeedFacts.PLANS_IN_SCOPE),
                    inside(NeedFacts.WANTED_VARIANTS, NeedFacts.VARIANTS_IN_SCOPE),
                    inside(NeedFacts.WANTED_REGIONS, NeedFacts.REGIONS_IN_SCOPE),
                    theScopeTellsOfEachRegion(),
                    withinTheLimit()))
            .words(Messages.of(
                            Label.of(
                                    "利用するサブサービス、プラン、提供形態及びリージョンは、言明の対象範囲にある。",
                                    "The components, plans, variants and regions wanted lie in the statement's scope."),
                            Label.of(
                                    "利用するサブサービス、プラン、提供形態若しくはリージョンに言明の対象範囲にないものがあるか、対象のリージョンに限定された国にないものがある。",
                                    "A component, plan, variant or region that is wanted lies outside the statement's"
                                            + " scope, or a region in scope lies outside the countries of the limit."),
                            Label.of(
                                    "対象範囲にあるものを利用するか、例外とすることについて調達府省庁等の権限者の判断を得る。情報の保存場所は、登録とは別に確かめる。",
                                    "Use what lies inside, or obtain the word of whoever in the agency may grant"
                                            + " exceptions. Where the data lies is a separate question."))
                    .withNotApplicable(
                            "機密性2情報及び機密性3情報を取り扱わないか、クラウドサービスリストに掲載されていない。",
                            "Neither class 2 nor class 3 information is handled, or the service is not listed."))
            .build();

    static final Rule<NeedCase> LIU = needRule("P-LIU")
            .title("ISMAP-LIUに登録されたサービスの用途", "Use of a service that is listed under ISMAP-LIU")
            .provision(Provision.of(Instruments.PORTAL, "LIU introduction 2025-04-01"))
            .binds(MUST, SECONDARY, InForce.since("2025-04-01"))
            .appliesWhen(allOf(CONFIDENTIAL, DECLARED, oneOf(NeedFacts.PROGRAMME, Programme.ISMAP_LIU)))
            .asks(allOf(oneOf(NeedFacts.INFORMATION_CLASS, CLASS_2), holds(NeedFacts.LOW_IMPACT)))
            .words(Messages.of(
                            Label.of(
                                    "機密性2情報を取り扱う業務であり、影響度が低位であることを調達府省庁等が確認している。",
                                    "The information is of class 2, and the procuring agency confirmed that the impact"
                                            + " is low."),
                            Label.of(
                                    "機密性3情報を取り扱うか、影響度が低位であることを調達府省庁等が確認していない。",
                                    "The information is of class 3, or the procuring agency has not confirmed that the"
                                            + " impact is low."),
                            Label.of(
                                    "影響度が低位であることを確認するか、ISMAPに登録されたサービスを選定する。",
                                    "Confirm that the impact is low, or choose a service that is listed under ISMAP."))
                    .withNotApplicable(
                            "ISMAP-LIUの登録によって選定するものでない。", "The choice does not rest on a listing under ISMAP-LIU."))
            .build();

    static final Rule<NeedCase> GENERATIVE_AI = needRule("P-AI")
            .title("生成AIを提供するSaaSの登録", "Software as a service that offers generative AI is itself listed")
            .provision(Provision.of(Instruments.PORTAL, "KB0011070"))
            .binds(IN_PRINCIPLE, OFFICIAL, InForce.since("2026-01-09"))
            .appliesWhen(allOf(
                    some(NeedFacts.MODELS, oneOf(NeedFacts.MODEL, ServiceModel.SAAS)), holds(NeedFacts.GENERATIVE_AI)))
            .asks(DECLARED)
            .words(Messages.of(
                            Label.of(
                                    "生成AIを提供するSaaSは、それ自体が登録されている。AIに係るリスクへの対応は、別に調達府省庁等が行う。",
                                    "The service that offers generative AI is itself listed; the procuring agency"
                                            + " still does its own AI risk work."),
                            Label.of(
                                    "生成AIを提供するSaaSが登録されていない。外部の登録済みAIサービスを呼び出すものであっても、それ自体の登録を要する。",
                                    "The service that offers generative AI is not listed; calling an outside AI"
                                            + " service that is listed does not change that."),
                            Label.of(
                                    "登録されたサービスを選定するか、例外とすることについて調達府省庁等の権限者の判断を得る。",
                                    "Choose a listed service, or obtain the word of whoever in the agency may grant"
                                            + " exceptions."))
                    .withNotApplicable(
                            "生成AIを提供するSaaSでない。", "It is not software as a service that offers generative AI."))
            .build();

    static final Rule<NeedCase> SPECIFICATION = needRule("P-REQ")
            .title("調達仕様書の記載事項", "Specification names what it must")
            .provision(Provision.of(Instruments.COMMON_STANDARDS, "4.2.1(2)(b)"))
            .binds(MUST, OFFICIAL, SINCE_2025)
            .asks(allOf(
                    holds(NeedFacts.MEASURES),
                    holds(NeedFacts.STORAGE_LOCATION),
                    holds(NeedFacts.DISPOSAL),
                    holds(NeedFacts.SERVICE_LEVEL)))
            .words(Messages.of(
                    Label.of(
                            "調達仕様書に、セキュリティ対策、情報を保存する国又は地域、情報の廃棄及びサービスレベルが記載されている。",
                            "The specification names measures, country or region of storage, disposal and"
                                    + " service level."),
                    Label.of("調達仕様書に記載されていない事項がある。", "The specification leaves something out."),
                    Label.of(
                            "セキュリティ対策、情報を保存する国又は地域、情報の廃棄及びサービスレベルを、調達仕様書にすべて記載する。",
                            "Name measures, country or region of storage, disposal and service level.")))
            .build();

    private NeedRules() {}

    /** A need is judged by the law of the day asked about: there is no filing. */
    private static Rule.Builder<NeedCase> needRule(String id) {
        return Rule.<NeedCase>of(id).lawOf(LawOf.ASKED);
    }

    private static DayExpression<NeedCase> contractEnd() {
        return DayExpression.of(NeedFacts.CONTRACT_TO);
    }

    private static DayExpression<NeedCase> lastValidDay() {
        return DayExpression.of(NeedFacts.PERIOD_END).nextDay().lastDayOf(Terms.REGISTRATION);
    }

    /**
     * The scope tells of each region that is wanted as it stands; or the names of its regions would, or of a country the
     * countries in which they lie.
     */
    private static Condition<NeedCase> theScopeTellsOfEachRegion() {
        Condition<NeedCase> byNames = every(NeedFacts.NAMES_THAT_TELL, holds(NeedFacts.NAME_TELLS));
        Condition<NeedCase> byCountries = every(NeedFacts.COUNTRIES_THAT_TELL, holds(NeedFacts.COUNTRY_TELLS));
        return anyOf(
                holds(NeedFacts.REGIONS_TOLD),
                allOf(holds(NeedFacts.TOLD_BY_NAMES), byNames),
                allOf(holds(NeedFacts.TOLD_BY_COUNTRIES), byCountries),
                allOf(
                        not(holds(NeedFacts.TOLD_BY_NAMES)),
                        not(holds(NeedFacts.TOLD_BY_COUNTRIES)),
                        byNames,
                        byCountries));
    }

    /** No limit is wanted, or no region in scope lies beyond it, and it is told of all of them where they lie. */
    private static Condition<NeedCase> withinTheLimit() {
        return anyOf(
                every(NeedFacts.ONLY_IN, Condition.never()),
                allOf(
                        not(some(NeedFacts.REGIONS_BY_COUNTRY, oneOf(NeedFacts.WITHIN_LIMIT, false))),
                        every(NeedFacts.COUNTRIES_IN_SCOPE, holds(NeedFacts.WITHIN_LIMIT)),
                        some(NeedFacts.COUNTRIES_IN_SCOPE, always())));
    }

    /** Nothing of a kind is wanted, or the scope is stated and each part lies in it; outside is told without it too. */
    private static Condition<NeedCase> inside(
            Fact<NeedCase, List<WantedPart>> wanted, Fact<NeedCase, List<String>> scope) {
        return allOf(
                every(wanted, not(oneOf(NeedFacts.INSIDE, false))),
                anyOf(every(wanted, Condition.never()), some(scope, always())));
    }
}
