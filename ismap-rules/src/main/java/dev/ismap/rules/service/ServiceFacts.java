package dev.ismap.rules.service;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.DayExpression;
import dev.ismap.core.fact.Domain;
import dev.ismap.core.fact.Fact;
import dev.ismap.core.fact.Fact.ChangeableBy;
import dev.ismap.core.fact.Input;
import dev.ismap.core.fact.Source;
import dev.ismap.core.law.Basis;
import dev.ismap.core.rule.RuleBook.Constraint;
import dev.ismap.core.text.Label;
import dev.ismap.model.DocumentKind;
import dev.ismap.model.audit.Audit.AuditFinding;
import dev.ismap.model.audit.Audit.ManagementCycle.IsmsCertification;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.control.ControlStandards;
import dev.ismap.model.control.Edition;
import dev.ismap.model.problem.ProblemCode;
import dev.ismap.model.registration.ServiceRegistrationApplication.ApplicationKind;
import dev.ismap.model.registration.ServiceRegistrationApplication.Disclosures;
import dev.ismap.model.service.CloudService.ServiceModel;
import dev.ismap.model.service.InformationClass;
import dev.ismap.model.statement.Statement.OutsideComponent;
import dev.ismap.model.statement.Statement.OverallPicture;
import dev.ismap.model.statement.Statement.StatementStatus;
import dev.ismap.model.statement.WrittenRepresentation;
import dev.ismap.model.statement.WrittenRepresentation.Signatory;
import dev.ismap.rules.internal.DayOrders;
import dev.ismap.rules.internal.Layout;
import dev.ismap.rules.internal.ListedOn;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The facts that the rules on registration of a cloud service read, each under the path where the case states it.
 *
 * <p>A fact takes its name from the layout of the case, so that a person reads the same words in the schema, in a
 * report of problems and in a result.
 *
 * @since 0.1
 */
final class ServiceFacts {

    private static final DocumentKind KIND = DocumentKind.SERVICE_REGISTRATION;
    private static final String UNDERLYING_PATH = "/statement/underlyingServices";
    private static final String OUTSIDE_PATH = "/statement/outsideComponents";
    private static final Layout<ServiceCase> LAYOUT = new Layout<>(KIND);

    // the application
    static final Fact<ServiceCase, ApplicationKind> APPLICATION = Fact.<ServiceCase, ApplicationKind>of(
                    "/application",
                    label("/application"),
                    Domain.of(ApplicationKind.class),
                    ServiceCase::applicationKind)
            .called(ApplicationKind::label)
            .reach(ChangeableBy.FIXED);
    static final Fact<ServiceCase, LocalDate> FILED =
            day("/filedOn", ServiceCase::filedOn).reach(ChangeableBy.FIXED);
    static final DayExpression<ServiceCase> ASKED =
            new DayExpression.OfQuestion<>(Label.of("基準日", "day asked about"), ServiceCase::asked);
    static final Fact<ServiceCase, Boolean> GBIZ_ID =
            truth("/provider/gBizId", c -> c.application().provider().gBizId());
    static final Fact<ServiceCase, LocalDate> GBIZ_ID_ISSUED =
            day("/provider/gBizIdIssuedOn", c -> c.application().provider().gBizIdIssuedOn());
    static final Fact<ServiceCase, LocalDate> PREVIOUS_PERIOD_END = day(
                    "/previous/periodEnd", c -> c.application().previous().periodEnd())
            .reach(ChangeableBy.FIXED);
    static final Fact<ServiceCase, Boolean> SEVERAL_COMPONENTS = Fact.<ServiceCase>truth(
                    "/service/components",
                    Label.of("サブサービスが複数であること", "whether there are several components"),
                    c -> c.application().service().components().map(components -> components.size() > 1))
            .alwaysApplies()
            .reach(ChangeableBy.FIXED);

    // the statement
    static final Fact<ServiceCase, String> EDITION = Fact.<ServiceCase, String>of(
                    "/statement/edition",
                    label("/statement/edition"),
                    new Domain.Choice<>(ControlStandards.editions().stream()
                            .map(Edition::id)
                            .toList()),
                    ServiceCase::edition)
            .reach(ChangeableBy.FIXED);
    static final Fact<ServiceCase, StatementStatus> STATUS = Fact.<ServiceCase, StatementStatus>of(
                    "/statement/status",
                    label("/statement/status"),
                    Domain.of(StatementStatus.class),
                    c -> Input.given(c.statement().status()))
            .reach(ChangeableBy.FIXED);
    static final Fact<ServiceCase, String> SERVICE_NAME =
            text("/statement/serviceName", c -> c.statement().serviceName());
    static final Fact<ServiceCase, List<String>> COVERED_COMPONENTS = list(
                    "/statement/coveredComponents", c -> c.statement().coveredComponents())
            .canBeStated(List.of("…"));
    static final Fact<ServiceCase, List<String>> REGIONS =
            list("/statement/regions", c -> c.statement().regions()).canBeStated(List.of("…"));
    static final Fact<ServiceCase, List<UnderlyingView>> UNDERLYING = list(UNDERLYING_PATH, ServiceCase::underlying);
    static final Fact<ServiceCase, Boolean> OTHER_DETAILS_DECLARED =
            truth("/statement/otherDetailsDeclared", c -> c.statement().otherDetailsDeclared());
    static final Fact<ServiceCase, Boolean> CONTROLS_CHANGED = truth(
                    "/statement/individualControlsChanged", ServiceCase::individualControlsChanged)
            .reach(ChangeableBy.FIXED);
    static final Fact<ServiceCase, Boolean> SUBSEQUENT_EVENTS_STATED = truth(
            "/statement/subsequentEvents/stated",
            c -> c.statement().subsequentEvents().stated());
    static final Fact<ServiceCase, Boolean> CRITICAL_AREAS_DECLARED =
            truth("/statement/criticalAreasDeclared", c -> c.statement().criticalAreasDeclared());

    // the statement's overall picture
    static final Fact<ServiceCase, String> PICTURE_PROVIDER = picture("provider", OverallPicture::provider);
    static final Fact<ServiceCase, String> PICTURE_SERVICE = picture("service", OverallPicture::service);
    static final Fact<ServiceCase, String> PICTURE_STRUCTURE =
            picture("logicalStructure", OverallPicture::logicalStructure);
    static final Fact<ServiceCase, String> PICTURE_CONTROL =
            picture("internalControl", OverallPicture::internalControl);
    static final Fact<ServiceCase, String> PICTURE_POPULATIONS = picture("populations", OverallPicture::populations);

    // an underlying service
    private static final Optional<Source> NAMED_BY_DECISIONS = Optional.of(new Source(
            Label.of("管理策の引継ぎ元の記載", "the name given for the service that controls are taken over from"),
            Basis.OFFICIAL));
    static final Fact<UnderlyingView, String> UNDERLYING_NAME = LAYOUT.fitted(
            UNDERLYING_PATH + "/*/name",
            Fact.<UnderlyingView>text(
                            "/name",
                            label(UNDERLYING_PATH + "/*/name"),
                            view -> view.service().name())
                    .from(view -> view.namedByDecisions() ? NAMED_BY_DECISIONS : Optional.empty())
                    .toldApart(UnderlyingView::namesToldApart)
                    .fixedWhere(UnderlyingView::isNameFixed));
    static final Fact<UnderlyingView, Boolean> UNDERLYING_WITHIN =
            underlying("/withinStatement", view -> view.service().withinStatement());
    static final Fact<UnderlyingView, Boolean> UNDERLYING_DECLARED =
            underlying("/declaredOutside", view -> view.service().declaredOutside());
    static final ListedOn<UnderlyingView> UNDERLYING_LISTED = ListedOn.at(
            "/listing",
            path -> label(UNDERLYING_PATH + "/*" + path),
            UnderlyingView::listing,
            view -> view.filed().isBefore(view.asked()),
            UNDERLYING_NAME,
            UnderlyingView::days);
    static final DayExpression<UnderlyingView> DAY_OF_FILING =
            new DayExpression.OfQuestion<>(Label.of("申請日", "day of filing"), UnderlyingView::filed);
    static final DayExpression<UnderlyingView> DAY_ASKED =
            new DayExpression.OfQuestion<>(Label.of("基準日", "day asked about"), UnderlyingView::asked);

    // a component outside that is no cloud service
    static final Fact<ServiceCase, List<OutsideComponent>> OUTSIDE_COMPONENTS =
            list(OUTSIDE_PATH, c -> Input.given(c.statement().outsideComponents()));
    static final Fact<OutsideComponent, String> OUTSIDE_NAME = LAYOUT.fitted(
            OUTSIDE_PATH + "/*/name", Fact.text("/name", label(OUTSIDE_PATH + "/*/name"), OutsideComponent::name));
    static final Fact<OutsideComponent, Boolean> OUTSIDE_DECLARED = LAYOUT.fitted(
            OUTSIDE_PATH + "/*/declaredOutside",
            Fact.truth(
                    "/declaredOutside", label(OUTSIDE_PATH + "/*/declaredOutside"), OutsideComponent::declaredOutside));

    // the written representation
    static final Fact<ServiceCase, Boolean> REP_CONTROLS =
            representation("responsibilityForControls", WrittenRepresentation::responsibilityForControls);
    static final Fact<ServiceCase, Boolean> REP_EVALUATION =
            representation("independentEvaluation", WrittenRepresentation::independentEvaluation);
    static final Fact<ServiceCase, Boolean> REP_INTERPRETATION =
            representation("responsibilityForInterpretation", WrittenRepresentation::responsibilityForInterpretation);
    static final Fact<ServiceCase, Boolean> REP_AUDIT_CRITERIA =
            representation("awarenessOfAuditCriteria", WrittenRepresentation::awarenessOfAuditCriteria);
    static final Fact<ServiceCase, Boolean> REP_USE_LIMITS =
            representation("awarenessOfUseLimits", WrittenRepresentation::awarenessOfUseLimits);
    static final Fact<ServiceCase, Boolean> REP_ALL_INFORMATION =
            representation("allInformationGiven", WrittenRepresentation::allInformationGiven);
    static final Fact<ServiceCase, Boolean> REP_EVENTS =
            representation("eventsSincePeriod", WrittenRepresentation::eventsSincePeriod);
    static final Fact<ServiceCase, Boolean> REP_FRAUD =
            representation("fraudOrIllegality", WrittenRepresentation::fraudOrIllegality);
    static final Fact<ServiceCase, Boolean> SIGNATORY_ANSWERS =
            signatory("answersForGovernance", Signatory::answersForGovernance);
    static final Fact<ServiceCase, Boolean> SIGNATORY_DIRECTOR = signatory("director", Signatory::director);
    static final Fact<ServiceCase, Boolean> SIGNATORY_AUTHORITY =
            signatory("authorityDocumented", Signatory::authorityDocumented);

    // the disclosures
    static final Fact<ServiceCase, String> DISCLOSED_TIES =
            disclosure("capitalTiesAndOfficers", Disclosures::capitalTiesAndOfficers);
    static final Fact<ServiceCase, String> DISCLOSED_FOREIGN_LAW =
            disclosure("foreignLawAccessRisk", Disclosures::foreignLawAccessRisk);
    static final Fact<ServiceCase, String> DISCLOSED_COURT =
            disclosure("governingLawAndCourt", Disclosures::governingLawAndCourt);
    static final Fact<ServiceCase, String> DISCLOSED_TESTS =
            disclosure("thirdPartyTests", Disclosures::thirdPartyTests);

    // the audit
    static final Fact<ServiceCase, LocalDate> PERIOD_FROM =
            day("/audit/period/from", c -> c.audit().period().from()).fixedWhere(ServiceFacts::isAudited);
    static final Fact<ServiceCase, LocalDate> PERIOD_TO =
            day("/audit/period/to", c -> c.audit().period().to()).fixedWhere(ServiceFacts::isAudited);
    static final Fact<ServiceCase, LocalDate> AUDIT_STARTED = day(
                    "/audit/startedOn", c -> c.audit().startedOn())
            .reach(ChangeableBy.OTHERS)
            .event();
    private static final Fact<ServiceCase, String> AUDITOR_NAME = text(
                    "/audit/auditor/name",
                    c -> c.audit().auditor().name().map(Input::given).orElse(Input.notAsked()))
            .toldApart(c -> c.auditorListing().names(List.of()))
            .reach(ChangeableBy.FIXED);
    static final ListedOn<ServiceCase> AUDITOR_LISTED = ListedOn.at(
            "/audit/auditor/listing",
            ServiceFacts::label,
            ServiceCase::auditorListing,
            ServiceFacts::isAuditBegun,
            AUDITOR_NAME,
            c -> List.of());
    static final Fact<ServiceCase, LocalDate> REPORT_DATE =
            day("/audit/report/date", c -> c.audit().report().date()).event().reach(ChangeableBy.OTHERS);
    static final Fact<ServiceCase, LocalDate> REPORT_SUBMITTED = day(
                    "/audit/report/submittedOn", c -> c.audit().report().submittedOn())
            .event();
    static final Fact<ServiceCase, List<AuditFinding>> AUDIT_FINDINGS =
            list("/audit/report/findings", c -> c.audit().report().findings()).reach(ChangeableBy.OTHERS);
    static final Fact<AuditFinding, Boolean> FINDING_OPEN = Fact.<AuditFinding>truth(
                    "/open", label("/audit/report/findings/*/open"), finding -> Input.given(finding.open()))
            .reach(ChangeableBy.OTHERS);

    // the multi-year audit cycle of the management criteria
    static final Fact<ServiceCase, Boolean> CYCLE_USED = claim(
            "/audit/managementCycle/used", c -> c.audit().managementCycle().used());
    static final Fact<ServiceCase, LocalDate> ISMS_FROM = day(
                    "/audit/managementCycle/ismsFrom",
                    c -> c.audit().managementCycle().ismsFrom())
            .event()
            .reach(ChangeableBy.OTHERS);
    static final Fact<ServiceCase, LocalDate> ISMS_TO = day(
                    "/audit/managementCycle/ismsTo",
                    c -> c.audit().managementCycle().ismsTo())
            .event()
            .reach(ChangeableBy.OTHERS)
            .fixedWhere(ServiceFacts::isPeriodOver);
    static final Fact<ServiceCase, Boolean> ISMS_RENEWAL_EXPECTED = truth(
                    "/audit/managementCycle/renewalExpected",
                    c -> c.audit().managementCycle().renewalExpected())
            // to expect otherwise is another thing said; what can be done is to have the certificate renewed
            .reach(ChangeableBy.FIXED);
    static final Fact<ServiceCase, IsmsCertification> ISMS_CERTIFICATION = LAYOUT.choice(
                    "/audit/managementCycle/certification",
                    IsmsCertification.class,
                    c -> c.audit().managementCycle().certification())
            .reach(ChangeableBy.OTHERS);
    static final Fact<ServiceCase, Boolean> ISMS_SCOPE_COVERED = truth(
                    "/audit/managementCycle/scopeCovered",
                    c -> c.audit().managementCycle().scopeCovered())
            .reach(ChangeableBy.OTHERS);
    static final Fact<ServiceCase, Boolean> ISMS_SCOPE_EXPLAINED = truth(
            "/audit/managementCycle/scopeExplained",
            c -> c.audit().managementCycle().scopeExplained());
    static final Fact<ServiceCase, Boolean> AUDITOR_TOLD = truth(
                    "/audit/managementCycle/auditorToldBeforeWork",
                    c -> c.audit().managementCycle().auditorToldBeforeWork())
            .fixedWhere(ServiceFacts::isAuditBegun);

    // what an application under ISMAP-LIU says besides
    static final Fact<ServiceCase, List<ServiceModel>> MODELS =
            list("/service/models", c -> c.application().service().models()).reach(ChangeableBy.FIXED);
    static final Fact<ServiceModel, ServiceModel> MODEL = Fact.<ServiceModel, ServiceModel>of(
                    "", label("/service/models/*"), Domain.of(ServiceModel.class), Input::given)
            .reach(ChangeableBy.FIXED);
    static final Fact<ServiceCase, InformationClass> LIU_INFORMATION_CLASS = Fact.<ServiceCase, InformationClass>of(
                    "/liu/informationClass",
                    label("/liu/informationClass"),
                    Domain.of(InformationClass.class),
                    c -> c.liu().informationClass())
            .called(InformationClass::label);
    static final Fact<ServiceCase, Boolean> LIU_LOW_RISK_WORK =
            truth("/liu/lowRiskWork", c -> c.liu().lowRiskWork()).reach(ChangeableBy.OTHERS);
    static final Fact<ServiceCase, Boolean> LIU_TARGET_WORK =
            truth("/liu/targetWork", c -> c.liu().targetWork()).reach(ChangeableBy.OTHERS);
    static final Fact<ServiceCase, Boolean> LIU_IMPACT_ASSESSED_LOW =
            truth("/liu/impactAssessedLow", c -> c.liu().impactAssessedLow()).reach(ChangeableBy.OTHERS);
    static final Fact<ServiceCase, Boolean> LIU_PRE_APPLICATION =
            truth("/liu/preApplicationMade", c -> c.liu().preApplicationMade());
    static final Fact<ServiceCase, Boolean> LIU_INTERNAL_AUDIT =
            truth("/liu/internalAuditSubmitted", c -> c.liu().internalAuditSubmitted());
    static final Fact<ServiceCase, Boolean> SPECIAL_MEASURES_USED =
            claim("/liu/specialMeasures/used", c -> c.liu().specialMeasures().used());
    static final Fact<ServiceCase, LocalDate> SPECIAL_MEASURES_APPLIED = day(
                    "/liu/specialMeasures/appliedOn",
                    c -> c.liu().specialMeasures().appliedOn())
            .event();
    static final Fact<ServiceCase, Boolean> SPECIAL_MEASURES_USED_BEFORE = truth(
                    "/liu/specialMeasures/usedBefore",
                    c -> c.liu().specialMeasures().usedBefore())
            .reach(ChangeableBy.FIXED);

    // the first and the last day from which the new content of a changed control applies
    private static final Fact<ServiceCase, LocalDate> FIRST_CHANGE =
            changeDay(Label.of("変更後の内容の適用の最初の日", "first day of changed content"), Comparator.naturalOrder());
    private static final Fact<ServiceCase, LocalDate> LAST_CHANGE =
            changeDay(Label.of("変更後の内容の適用の最後の日", "last day of changed content"), Comparator.reverseOrder());

    private static Fact<ServiceCase, LocalDate> changeDay(Label label, Comparator<LocalDate> order) {
        return Fact.<ServiceCase>day(
                        "/statement/decisions",
                        label,
                        c -> c.decisions().changeDays().stream()
                                .min(order)
                                .map(Input::given)
                                .orElse(Input.notApplicable("none")))
                .reach(ChangeableBy.FIXED);
    }

    private static final Fact<ServiceCase, List<String>> SOURCES = Fact.<ServiceCase, String>list(
                    "/statement/decisions",
                    Label.of("管理策の引継ぎ元として示された名称", "names of services that controls are taken over from"),
                    c -> Input.given(c.decisions().sources().stream().sorted().toList()))
            .alwaysApplies()
            .reach(ChangeableBy.FIXED);

    private static final Constraint<ServiceCase> SOURCE_NAMED = new Constraint<>(
            ProblemCode.UNKNOWN_UNDERLYING.name() + " " + UNDERLYING.path() + "/*/name",
            Label.of(
                    "基盤となるサービスの名称はそれぞれ異なり、管理策の引継ぎ元として示された名称は、そのいずれかである。",
                    "Underlying services bear different names, and a name given for a service that controls are taken"
                            + " over from is one of them."),
            Condition.anyOf(
                    Condition.not(Condition.applies(UNDERLYING)),
                    Condition.differentNames(UNDERLYING, UNDERLYING_NAME, SOURCES)));

    private static final Fact<ServiceCase, Boolean> TAKES_OVER_BY_NAME = Fact.<ServiceCase>truth(
                    "/statement/decisions",
                    Label.of("名称を示した引継ぎがあること", "whether controls are taken over from a named service"),
                    c -> Input.given(!c.decisions().sources().isEmpty()))
            .alwaysApplies()
            .reach(ChangeableBy.FIXED);

    private static final Constraint<ServiceCase> SOURCE_STATED = new Constraint<>(
            ProblemCode.UNKNOWN_UNDERLYING.name() + " " + UNDERLYING.path(),
            Label.of(
                    "管理策の引継ぎ元は、基盤となるサービスとして記載されている。",
                    "A service from which controls are taken over is stated as underlying."),
            Condition.anyOf(
                    Condition.not(Condition.holds(TAKES_OVER_BY_NAME)),
                    Condition.some(UNDERLYING, Condition.always())));

    /** What no application contradicts: the order of its days, and a service by whose name controls are taken over. */
    static final List<Constraint<ServiceCase>> CONSTRAINTS = Stream.of(
                    DayOrders.of(
                            KIND,
                            List.of(
                                    PERIOD_FROM,
                                    PERIOD_TO,
                                    AUDIT_STARTED,
                                    REPORT_DATE,
                                    REPORT_SUBMITTED,
                                    PREVIOUS_PERIOD_END,
                                    ISMS_FROM,
                                    ISMS_TO,
                                    AUDITOR_LISTED.from(),
                                    AUDITOR_LISTED.to())),
                    List.of(
                            DayOrders.changesWithin(PERIOD_FROM, FIRST_CHANGE),
                            DayOrders.changesWithin(LAST_CHANGE, PERIOD_TO),
                            SOURCE_STATED,
                            SOURCE_NAMED),
                    DayOrders.ofEach(KIND, UNDERLYING, List.of(UNDERLYING_LISTED.from(), UNDERLYING_LISTED.to())))
            .flatMap(List::stream)
            .toList();

    private ServiceFacts() {}

    /** Whether the audit work began before the day asked about, as it did where its report was there. */
    private static boolean isAuditBegun(ServiceCase subject) {
        return isPast(subject, subject.audit().startedOn()) || isAudited(subject);
    }

    /** Whether the report of the audit was there before the day asked about, so that its period is what it was. */
    private static boolean isAudited(ServiceCase subject) {
        return isPast(subject, subject.audit().report().date());
    }

    /** Whether the audit period ended before the day asked about, so that what held in it is what it was. */
    private static boolean isPeriodOver(ServiceCase subject) {
        return isPast(subject, subject.audit().period().to());
    }

    private static boolean isPast(ServiceCase subject, Input<LocalDate> day) {
        return day.known().filter(subject.asked()::isAfter).isPresent();
    }

    /** The control decisions over an edition: the one that the statement names, or another. */
    record Edited(String id, Function<ServiceCase, DecisionSets> sets) {

        /** The edition that the statement names. */
        static Edited named() {
            return new Edited("", ServiceCase::decisions);
        }

        /** An edition by its name. */
        static Edited of(String edition) {
            return new Edited("@" + edition, c -> c.decisions(edition));
        }

        /** Whether the optional details of the edition are all held. */
        Fact<ServiceCase, Boolean> optionalDetailsHeld() {
            return Fact.<ServiceCase>truth(
                            "/statement/optionalDetails",
                            Label.of("任意の詳細管理策の全件の保持", "all optional details held"),
                            c -> Input.given(sets.apply(c).standard().optionalDetailsComplete()))
                    .from(this::optionalDetailsSource)
                    .reach(ChangeableBy.FIXED);
        }

        /** Where the ids of the optional details come from. */
        Optional<Source> optionalDetailsSource(ServiceCase subject) {
            ControlStandard standard = sets.apply(subject).standard();
            return standard.optionalDetailsBasis()
                    .map(basis -> new Source(
                            Label.of(
                                    "管理基準" + standard.id() + "版の任意の詳細管理策の番号",
                                    "the ids of the optional details of edition " + standard.id()),
                            basis));
        }
    }

    /** The name of what stands at a path. */
    static Label label(String path) {
        return LAYOUT.name(path);
    }

    private static Fact<ServiceCase, Boolean> truth(String path, Function<ServiceCase, Input<Boolean>> reader) {
        return LAYOUT.truth(path, reader);
    }

    private static Fact<ServiceCase, Boolean> claim(String path, Function<ServiceCase, Input<Boolean>> reader) {
        return Fact.claim(path, label(path), reader);
    }

    private static Fact<ServiceCase, LocalDate> day(String path, Function<ServiceCase, Input<LocalDate>> reader) {
        return LAYOUT.day(path, reader);
    }

    private static Fact<ServiceCase, String> text(String path, Function<ServiceCase, Input<String>> reader) {
        return LAYOUT.text(path, reader);
    }

    private static <E> Fact<ServiceCase, List<E>> list(String path, Function<ServiceCase, Input<List<E>>> reader) {
        return LAYOUT.list(path, reader);
    }

    private static Fact<UnderlyingView, Boolean> underlying(
            String path, Function<UnderlyingView, Input<Boolean>> reader) {
        return LAYOUT.fitted(
                UNDERLYING_PATH + "/*" + path, Fact.truth(path, label(UNDERLYING_PATH + "/*" + path), reader));
    }

    private static Fact<ServiceCase, String> picture(String name, Function<OverallPicture, Input<String>> reader) {
        return text(
                "/statement/overallPicture/" + name,
                c -> reader.apply(c.statement().overallPicture()));
    }

    private static Fact<ServiceCase, Boolean> representation(
            String name, Function<WrittenRepresentation, Input<Boolean>> reader) {
        return truth(
                "/statement/representation/" + name,
                c -> reader.apply(c.statement().representation()));
    }

    private static Fact<ServiceCase, Boolean> signatory(String name, Function<Signatory, Input<Boolean>> reader) {
        return truth(
                "/statement/representation/signatory/" + name,
                c -> reader.apply(c.statement().representation().signatory()));
    }

    private static Fact<ServiceCase, String> disclosure(String name, Function<Disclosures, Input<String>> reader) {
        return text("/disclosures/" + name, c -> reader.apply(c.application().disclosures()));
    }
}
