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
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A set of controls that the rules speak of, in whichever edition of the control standard.
 *
 * @param id the id
 * @param label the name
 * @param set which of the sets of the control decisions it is
 * @param ways what can be decided to have a control in it or out of it
 */
record ControlItems(
        String id,
        Label label,
        Function<DecisionSets, ItemBounds> set,
        BiFunction<Items<ServiceCase>, Edited, Items<ServiceCase>> ways) {

    /** A set in which no one decides that a control is. */
    ControlItems(String id, Label label, Function<DecisionSets, ItemBounds> set) {
        this(id, label, set, (items, edition) -> items);
    }

    /** Sets of what the edition has beyond what the statement names: where they come from, is the edition's to say. */
    private static final Set<String> OF_THE_EDITION = Set.of("silentDetails", "detailsElsewhere", "detailsLeftOut");

    private static final String PATH = "/statement/decisions";

    static final ControlItems GOVERNANCE_ITEMS =
            new ControlItems("governance", Label.of("ガバナンス基準", "governance items"), DecisionSets::governance);
    static final ControlItems MANAGEMENT_ITEMS =
            new ControlItems("management", Label.of("マネジメント基準", "management items"), DecisionSets::management);
    static final ControlItems OBJECTIVES =
            new ControlItems("objectives", Label.of("統制目標", "control objectives"), DecisionSets::objectives);
    static final ControlItems BASIC_DETAILS =
            new ControlItems("basicDetails", Label.of("基本言明要件の詳細管理策", "B and PB details"), DecisionSets::basicDetails);
    static final ControlItems NAMED_OPTIONAL = new ControlItems(
            "namedOptionalDetails",
            Label.of("言明書に記載した任意の詳細管理策", "optional details that the statement names"),
            DecisionSets::namedOptionalDetails);

    /** Which details there are beyond those that the statement names, is what the edition says, by its own source. */
    static final ControlItems SILENT = new ControlItems(
            "silentDetails",
            Label.of("言明書に記載のない任意の詳細管理策", "optional details on which the statement is silent"),
            DecisionSets::silentDetails);

    static final ControlItems ELSEWHERE = new ControlItems(
            "detailsElsewhere",
            Label.of("言明書の版にない任意の詳細管理策", "optional details that the statement's own edition does not have"),
            DecisionSets::detailsElsewhere);

    static final ControlItems LEFT_OUT = new ControlItems(
            "detailsLeftOut",
            Label.of(
                    "言明書に記載のない任意の詳細管理策（対象外の統制目標に属するものを除く。）",
                    "optional details left out, but under an excluded objective"),
            DecisionSets::detailsLeftOut);

    static final ControlItems ALL_DETAILS =
            new ControlItems("details", Label.of("詳細管理策", "details"), DecisionSets::allDetails);
    static final ControlItems IN_PLACE = new ControlItems(
            "inPlace",
            Label.of("実施又は引継ぎをする管理策", "controls in place"),
            DecisionSets::inPlace,
            (items, edition) -> items.into(ControlActions.IMPLEMENT, OWN)
                    .outOf(ControlActions.NOT_SELECT, OWN)
                    .outOf(ControlActions.EXCLUDE, OWN));
    static final ControlItems TAKEN_OVER =
            new ControlItems("takenOver", Label.of("引き継いだ管理策", "controls taken over"), DecisionSets::takenOver);
    static final ControlItems SILENT_TAKEN_OVER = new ControlItems(
            "silentTakenOver",
            Label.of("言明書に記載のない任意の詳細管理策で引き継いだもの", "optional details taken over on which the statement is silent"),
            DecisionSets::silentTakenOver);
    static final ControlItems TAKEN_OVER_FROM_NOWHERE = new ControlItems(
            "takenOverFromNowhere",
            Label.of("引継ぎ元の記載のない引継ぎ", "controls taken over that name no service"),
            DecisionSets::takenOverFromNowhere,
            (items, edition) -> items.outOf(ControlActions.IMPLEMENT, OWN)
                    .outOf(ControlActions.NOT_SELECT, OWN)
                    .outOf(ControlActions.EXCLUDE, OWN)
                    .outOf(ControlActions.DESCRIBE, OWN));

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

    static final ControlItems EXCLUDED_WITH_REASON = new ControlItems(
            "excludedWithReason",
            Label.of("理由を付して対象外とした統制目標", "objectives excluded with a reason"),
            DecisionSets::excludedWithReason,
            (items, edition) -> items.into(ControlActions.EXCLUDE, OWN));
    static final ControlItems UNDER_EXCLUDED = new ControlItems(
            "underExcluded",
            Label.of("対象外の統制目標に属する詳細管理策", "details under an excluded objective"),
            DecisionSets::underExcluded,
            (items, edition) -> items.into(
                            ControlActions.EXCLUDE,
                            OWN,
                            (subject, detail) -> parent(edition.sets().apply(subject), detail))
                    .openBy((subject, details) -> edition.sets().apply(subject).objectivesOf(details)));
    static final ControlItems NOT_SELECTED =
            new ControlItems("notSelected", Label.of("採用しない詳細管理策", "details not selected"), DecisionSets::notSelected);
    static final ControlItems REASONED = new ControlItems(
            "notSelectedWithReason",
            Label.of("理由を付して採用しない詳細管理策", "details not selected, with a reason"),
            DecisionSets::reasoned,
            (items, edition) -> items.into(ControlActions.NOT_SELECT, OWN));
    static final ControlItems DESCRIBED = new ControlItems(
            "described",
            Label.of("個別管理策を記載した詳細管理策", "details with an individual control"),
            DecisionSets::described,
            (items, edition) -> items.into(ControlActions.DESCRIBE, OWN).into(ControlActions.IMPLEMENT, OWN));
    static final ControlItems CHANGED = new ControlItems(
            "changed",
            Label.of("個別管理策を変更した管理策", "controls whose individual controls changed"),
            DecisionSets::changed,
            (items, edition) -> items.into(ControlActions.RECORD_CHANGE, OWN));
    static final ControlItems SILENT_CHANGED = new ControlItems(
            "silentChanged",
            Label.of(
                    "言明書に記載のない任意の詳細管理策で個別管理策を変更したもの",
                    "optional details whose individual controls changed on which the statement is silent"),
            DecisionSets::silentChanged);
    static final ControlItems CHANGES_DESCRIBED = new ControlItems(
            "changesDescribed",
            Label.of("変更の記載を満たす管理策", "controls whose changes are described"),
            DecisionSets::changesDescribed,
            (items, edition) -> items.into(ControlActions.DESCRIBE_CHANGE, OWN));
    static final ControlItems OBJECTIVES_WITH_DETAILS = new ControlItems(
            "objectivesWithDetails",
            Label.of("詳細管理策を採用した統制目標", "objectives with a selected detail"),
            DecisionSets::objectivesWithDetails,
            (items, edition) -> items.openBy(
                    (subject, objectives) -> edition.sets().apply(subject).openDetailsUnder(objectives)));

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
        Items<ServiceCase> items = ways.apply(
                Items.<ServiceCase>of(
                                id + edition.id(),
                                PATH,
                                label,
                                Ids.of(edition),
                                c -> set.apply(edition.sets().apply(c)))
                        .at(ServiceFacts.label(PATH)),
                edition);
        return ItemsExpression.of(OF_THE_EDITION.contains(id) ? items.from(edition::optionalDetailsSource) : items);
    }
}
