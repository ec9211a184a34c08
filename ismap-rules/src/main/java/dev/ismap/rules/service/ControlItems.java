package dev.ismap.rules.service;

import static dev.ismap.core.fact.Fact.ChangeableBy.OWN;

import dev.ismap.core.condition.DayExpression;
import dev.ismap.core.condition.ItemsExpression;
import dev.ismap.core.fact.ItemBounds;
import dev.ismap.core.fact.Items;
import dev.ismap.core.text.Label;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.rules.service.ServiceFacts.Edited;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A set of controls that the rules speak of, in whichever edition of the control standard. */
enum ControlItems {
    GOVERNANCE_ITEMS("governance", "ガバナンス基準", "governance items"),
    MANAGEMENT_ITEMS("management", "マネジメント基準", "management items"),
    OBJECTIVES("objectives", "統制目標", "control objectives"),
    BASIC_DETAILS("basicDetails", "基本言明要件の詳細管理策", "B and PB details"),
    NAMED_OPTIONAL("namedOptionalDetails", "言明書に記載した任意の詳細管理策", "optional details that the statement names"),

    /** Which details there are beyond those that the statement names, is what the edition says, by its own source. */
    SILENT("silentDetails", "言明書に記載のない任意の詳細管理策", "optional details on which the statement is silent"),

    ELSEWHERE(
            "detailsElsewhere", "言明書の版にない任意の詳細管理策", "optional details that the statement's own edition does not have"),

    LEFT_OUT(
            "detailsLeftOut",
            "言明書に記載のない任意の詳細管理策（対象外の統制目標に属するものを除く。）",
            "optional details left out, but under an excluded objective"),

    ALL_DETAILS("details", "詳細管理策", "details"),
    IN_PLACE("inPlace", "実施又は引継ぎをする管理策", "controls in place"),
    TAKEN_OVER("takenOver", "引き継いだ管理策", "controls taken over"),
    SILENT_TAKEN_OVER(
            "silentTakenOver",
            "言明書に記載のない任意の詳細管理策で引き継いだもの",
            "optional details taken over on which the statement is silent"),
    TAKEN_OVER_FROM_NOWHERE("takenOverFromNowhere", "引継ぎ元の記載のない引継ぎ", "controls taken over that name no service"),
    EXCLUDED_WITH_REASON("excludedWithReason", "理由を付して対象外とした統制目標", "objectives excluded with a reason"),
    UNDER_EXCLUDED("underExcluded", "対象外の統制目標に属する詳細管理策", "details under an excluded objective"),
    NOT_SELECTED("notSelected", "採用しない詳細管理策", "details not selected"),
    REASONED("notSelectedWithReason", "理由を付して採用しない詳細管理策", "details not selected, with a reason"),
    DESCRIBED("described", "個別管理策を記載した詳細管理策", "details with an individual control"),
    CHANGED("changed", "個別管理策を変更した管理策", "controls whose individual controls changed"),
    SILENT_CHANGED(
            "silentChanged",
            "言明書に記載のない任意の詳細管理策で個別管理策を変更したもの",
            "optional details whose individual controls changed on which the statement is silent"),
    CHANGES_DESCRIBED("changesDescribed", "変更の記載を満たす管理策", "controls whose changes are described"),
    OBJECTIVES_WITH_DETAILS("objectivesWithDetails", "詳細管理策を採用した統制目標", "objectives with a selected detail");

    private static final String PATH = "/statement/decisions";

    private final String id;
    private final String ja;
    private final String en;

    ControlItems(String id, String ja, String en) {
        this.id = id;
        this.ja = ja;
        this.en = en;
    }

    /** Which of the sets of the control decisions it is. */
    private ItemBounds in(DecisionSets sets) {
        return switch (this) {
            case GOVERNANCE_ITEMS -> sets.governance();
            case MANAGEMENT_ITEMS -> sets.management();
            case OBJECTIVES -> sets.objectives();
            case BASIC_DETAILS -> sets.basicDetails();
            case NAMED_OPTIONAL -> sets.namedOptionalDetails();
            case SILENT -> sets.silentDetails();
            case ELSEWHERE -> sets.detailsElsewhere();
            case LEFT_OUT -> sets.detailsLeftOut();
            case ALL_DETAILS -> sets.allDetails();
            case IN_PLACE -> sets.inPlace();
            case TAKEN_OVER -> sets.takenOver();
            case SILENT_TAKEN_OVER -> sets.silentTakenOver();
            case TAKEN_OVER_FROM_NOWHERE -> sets.takenOverFromNowhere();
            case EXCLUDED_WITH_REASON -> sets.excludedWithReason();
            case UNDER_EXCLUDED -> sets.underExcluded();
            case NOT_SELECTED -> sets.notSelected();
            case REASONED -> sets.reasoned();
            case DESCRIBED -> sets.described();
            case CHANGED -> sets.changed();
            case SILENT_CHANGED -> sets.silentChanged();
            case CHANGES_DESCRIBED -> sets.changesDescribed();
            case OBJECTIVES_WITH_DETAILS -> sets.objectivesWithDetails();
        };
    }

    /** What can be decided to have a control in it or out of it; what the edition has besides, the edition says. */
    private Items<ServiceCase> decided(Items<ServiceCase> items, Edited edition) {
        return switch (this) {
            case SILENT, ELSEWHERE, LEFT_OUT -> items.from(edition::optionalDetailsSource);
            case IN_PLACE ->
                items.into(ControlActions.IMPLEMENT, OWN)
                        .outOf(ControlActions.NOT_SELECT, OWN)
                        .outOf(ControlActions.EXCLUDE, OWN);
            case TAKEN_OVER_FROM_NOWHERE ->
                items.outOf(ControlActions.IMPLEMENT, OWN)
                        .outOf(ControlActions.NOT_SELECT, OWN)
                        .outOf(ControlActions.EXCLUDE, OWN)
                        .outOf(ControlActions.DESCRIBE, OWN);
            case EXCLUDED_WITH_REASON -> items.into(ControlActions.EXCLUDE, OWN);
            case UNDER_EXCLUDED ->
                items.into(
                                ControlActions.EXCLUDE,
                                OWN,
                                (subject, detail) -> parent(edition.sets().apply(subject), detail))
                        .openBy((subject, details) ->
                                edition.sets().apply(subject).objectivesOf(details));
            case REASONED -> items.into(ControlActions.NOT_SELECT, OWN);
            case DESCRIBED -> items.into(ControlActions.DESCRIBE, OWN).into(ControlActions.IMPLEMENT, OWN);
            case CHANGED -> items.into(ControlActions.RECORD_CHANGE, OWN);
            case CHANGES_DESCRIBED -> items.into(ControlActions.DESCRIBE_CHANGE, OWN);
            case OBJECTIVES_WITH_DETAILS ->
                items.openBy(
                        (subject, objectives) -> edition.sets().apply(subject).openDetailsUnder(objectives));
            default -> items;
        };
    }

    /** The controls taken over from an underlying service, but for silent details. */
    static final Items<UnderlyingView> TAKEN_OVER_FROM_IT = fromIt(
                    "takenOverFromIt",
                    Label.of("このサービスから引き継いだ管理策", "controls taken over from this service"),
                    UnderlyingView::takenOver)
            .hangingOn(ServiceFacts.UNDERLYING_NAME, UnderlyingView::takenOverByName);

    /** The silent details taken over from an underlying service. */
    static final Items<UnderlyingView> SILENT_TAKEN_OVER_FROM_IT = fromIt(
            "silentTakenOverFromIt",
            Label.of(
                    "言明書に記載のない任意の詳細管理策でこのサービスから引き継いだもの",
                    "optional details taken over from this service on which the statement is silent"),
            UnderlyingView::silentTakenOver);

    private static final Items<ServiceCase> TAKEN_OVER_FROM_UNLISTED_ON_FILING = fromUnlisted(
            "takenOverFromUnlistedOnFiling",
            Label.of(
                    "申請日にリストに登録されていないサービスから引き継いだ管理策",
                    "controls taken over from a service that is not listed on the day of filing"),
            ServiceCase::filed);
    private static final Items<ServiceCase> TAKEN_OVER_FROM_UNLISTED_ON_DAY_ASKED = fromUnlisted(
            "takenOverFromUnlistedOnDayAsked",
            Label.of(
                    "基準日にリストに登録されていないサービスから引き継いだ管理策",
                    "controls taken over from a service that is not listed on the day asked about"),
            ServiceCase::asked);

    private static Items<ServiceCase> fromUnlisted(String id, Label label, Function<ServiceCase, LocalDate> day) {
        return Items.<ServiceCase>of(
                        id,
                        PATH,
                        label,
                        Ids.of(Edited.named()),
                        subject -> subject.takenOverFromUnlisted(day.apply(subject)))
                .at(ServiceFacts.label(PATH))
                .from(subject -> subject.listOfUnlisted(day.apply(subject)))
                .outOf(ControlActions.IMPLEMENT, OWN)
                .outOf(ControlActions.NOT_SELECT, OWN)
                .outOf(ControlActions.EXCLUDE, OWN);
    }

    /** The controls taken over from what is not listed on a day, as long as no underlying service is stated. */
    static ItemsExpression<ServiceCase> takenOverFromUnlisted(DayExpression<UnderlyingView> day) {
        return ItemsExpression.of(
                day == ServiceFacts.DAY_OF_FILING
                        ? TAKEN_OVER_FROM_UNLISTED_ON_FILING
                        : TAKEN_OVER_FROM_UNLISTED_ON_DAY_ASKED);
    }

    private static Items<UnderlyingView> fromIt(String id, Label label, Function<UnderlyingView, ItemBounds> set) {
        return Items.<UnderlyingView>of(id, PATH, label, new Ids<>(UnderlyingView::standard), set)
                .at(ServiceFacts.label(PATH))
                .fromRoot()
                .outOf(ControlActions.IMPLEMENT, OWN)
                .outOf(ControlActions.NOT_SELECT, OWN)
                .outOf(ControlActions.EXCLUDE, OWN);
    }

    /** The objective to which a detail belongs. */
    private static String parent(DecisionSets sets, int detail) {
        Optional<ControlId> parent = sets.standard().control(detail).parent();
        return parent.isPresent() && sets.standard().contains(parent.get())
                ? parent.get().toString()
                : "";
    }

    /** The ids of the controls of an edition. */
    private record Ids<S>(Function<S, ControlStandard> standard) implements Items.Names<S> {

        static Ids<ServiceCase> of(Edited edition) {
            return new Ids<>(subject -> edition.sets().apply(subject).standard());
        }

        @Override
        public String of(S subject, int ordinal) {
            return standard.apply(subject).ids().get(ordinal);
        }

        @Override
        public Optional<List<String>> listIn(S subject) {
            return Optional.of(standard.apply(subject).ids());
        }
    }

    /** This set in an edition. */
    ItemsExpression<ServiceCase> of(Edited edition) {
        Items<ServiceCase> items = Items.<ServiceCase>of(
                        id + edition.id(),
                        PATH,
                        Label.of(ja, en),
                        Ids.of(edition),
                        subject -> in(edition.sets().apply(subject)))
                .at(ServiceFacts.label(PATH));
        return ItemsExpression.of(decided(items, edition));
    }
}
