package dev.ismap.rules.service;

import dev.ismap.core.fact.ItemBounds;
import dev.ismap.core.fact.ItemSet;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.statement.OptionalDetail;
import dev.ismap.model.statement.Statement;
import dev.ismap.model.statement.Statement.StatementStatus;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A statement's control decisions as sets over one edition of the control standard.
 *
 * <p>What a final statement does not mention is not there; what a draft does not mention is open, and so are the
 * parts that it leaves out of a decision. Optional details that a statement does not mention are told apart, as its
 * declaration on the other details speaks of them: where it declares, none of them is taken over or changed, and to decide
 * on one is to take it out of the declaration. Every set is worked out once, so that a rule about all controls is a few
 * operations on words.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1
 */
final class DecisionSets {

    /** A name that no decision gives for the service from which something is taken over. */
    private static final String NO_NAME = "";

    private static final ItemBounds NOTHING = ItemBounds.known(ItemSet.empty());

    private final ControlStandard standard;
    private final ItemSet silent;
    private final ItemSet elsewhere;
    private final ItemBounds leftOut;
    private final ItemBounds allDetails;
    private final ItemBounds inPlace;
    private final ItemBounds takenOver;
    private final ItemBounds silentTakenOver;
    private final ItemBounds excludedWithReason;
    private final ItemBounds underExcluded;
    private final ItemBounds notSelected;
    private final ItemBounds reasoned;
    private final ItemBounds described;
    private final ItemBounds takenOverFromNowhere;
    private final Map<String, ItemBounds> takenOverFrom;
    private final ItemBounds takenOverFromAnother;
    private final ItemBounds changed;
    private final ItemBounds silentChanged;
    private final ItemBounds changesDescribed;
    private final ItemBounds objectivesWithDetails;
    private final boolean changesRecorded;
    private final Set<LocalDate> changeDays;
    private final Set<String> sources;

    /**
     * Works the sets out.
     *
     * @param statement the statement
     * @param standard the edition, with the statement's own details
     * @param named the edition that the statement names, with these details: the statement can decide on no other
     */
    DecisionSets(Statement statement, ControlStandard standard, ControlStandard named) {
        this(
                statement,
                standard,
                standard.equals(named)
                        ? ItemSet.empty()
                        : standard.optionalDetails().notIn(named).items());
    }

    private DecisionSets(Statement statement, ControlStandard standard, ItemSet elsewhere) {
        this.standard = standard;
        this.elsewhere = elsewhere;
        boolean draft = statement.status() == StatementStatus.DRAFT;
        boolean noSource =
                statement.underlyingServices().known().filter(List::isEmpty).isPresent();
        SortedDecisions sorted = new SortedDecisions(statement, standard, elsewhere);
        this.silent = silent(statement, sorted.mentioned.build());
        this.allDetails = ItemBounds.known(standard.detailsOfControls().items());

        this.inPlace = sorted.inPlace.bounds();
        this.takenOver = taken(sorted.takenOver.bounds(), noSource);
        this.silentTakenOver = noSource ? NOTHING : silent(sorted.takenOver.bounds());
        ItemBounds excluded = sorted.excluded.bounds();
        this.excludedWithReason = sorted.excludedWithReason.bounds();
        this.underExcluded = of(excluded, this::under);
        ItemSet left = silent.minus(underExcluded.certain());
        boolean declared = statement.otherDetailsDeclared().known().orElse(false);
        this.leftOut = draft && !declared ? new ItemBounds(ItemSet.empty(), left) : ItemBounds.known(left);
        this.notSelected = sorted.notSelected.bounds();
        this.reasoned = sorted.reasoned.bounds();
        this.described = sharing(sorted.described.bounds(), allDetails);
        this.takenOverFromNowhere =
                ItemBounds.known(sorted.takenOverFromNowhere.bounds().certain());
        this.takenOverFrom = new HashMap<>();
        this.sources = Set.copyOf(sorted.sources);
        this.takenOverFromAnother = takenOverFrom(NO_NAME, sorted, noSource);
        Stream.concat(names(statement), sources.stream())
                .forEach(name -> takenOverFrom.put(name, takenOverFrom(name, sorted, noSource)));
        ItemSet recorded = sorted.recorded.build();
        this.changesRecorded = !recorded.isEmpty();
        boolean changesTold = changesRecorded || !draft;
        this.changed = changesTold
                ? ItemBounds.known(recorded)
                : new ItemBounds(ItemSet.empty(), inPlace.possible().minus(silent));
        this.silentChanged = changesTold ? NOTHING : silent(inPlace);
        this.changesDescribed = sharing(sorted.changesDescribed, inPlace);
        this.changeDays = Set.copyOf(sorted.changeDays);
        this.objectivesWithDetails = of(inPlace, this::parents);
    }

    private ItemBounds takenOverFrom(String name, SortedDecisions sorted, boolean noSource) {
        return sharing(taken(sorted.takenOverFrom(name), noSource), takenOver);
    }

    /** The same bounds, of which what is equal to what others hold is held once: a draft leaves the same items open. */
    private static ItemBounds sharing(ItemBounds made, ItemBounds held) {
        if (made.equals(held)) {
            return held;
        }
        return made.possible().equals(held.possible()) ? new ItemBounds(made.certain(), held.possible()) : made;
    }

    /** The sets over the same edition where a statement with the same details of its own decides otherwise. */
    DecisionSets of(Statement decided) {
        return new DecisionSets(decided, standard, elsewhere);
    }

    /** What follows from what is certain, and from what is possible. */
    private static ItemBounds of(ItemBounds items, UnaryOperator<ItemSet> following) {
        ItemSet certain = following.apply(items.certain());
        return items.certain().equals(items.possible())
                ? ItemBounds.known(certain)
                : new ItemBounds(certain, following.apply(items.possible()));
    }

    /** The optional details that a statement does not mention, neither as a row of its own nor by a decision. */
    private ItemSet silent(Statement statement, ItemSet mentioned) {
        ItemSet undecided = standard.optionalDetails().items().minus(mentioned);
        if (undecided.isEmpty() || statement.optionalDetails().isEmpty()) {
            return undecided;
        }
        ItemSet.Builder ownRows = ItemSet.builder(standard.controls().size());
        for (OptionalDetail detail : statement.optionalDetails()) {
            int ordinal = standard.ordinalOrNone(detail.id());
            if (ordinal >= 0) {
                ownRows.add(ordinal);
            }
        }
        return undecided.minus(ownRows.build());
    }

    /**
     * Items that are taken over, but for silent details. Whoever takes over names a service that is there, so that where
     * there is none, nothing open can be.
     */
    private ItemBounds taken(ItemBounds taken, boolean noSource) {
        return noSource
                ? ItemBounds.known(taken.certain())
                : new ItemBounds(taken.certain(), taken.possible().minus(silent));
    }

    /** The silent details among some items: all that is known of one is that it may be. */
    private ItemBounds silent(ItemBounds items) {
        return new ItemBounds(ItemSet.empty(), items.possible().intersection(silent));
    }

    private static Stream<String> names(Statement statement) {
        return statement.underlyingServices().known().orElse(List.of()).stream()
                .flatMap(service -> service.name().known().stream())
                .map(String::strip);
    }

    private ItemSet under(ItemSet objectives) {
        return standard.detailsUnder(standard.set(objectives)).items();
    }

    private ItemSet parents(ItemSet items) {
        return standard.parentsOf(standard.set(items.intersection(allDetails.certain())))
                .items();
    }

    /**
     * The edition, with the statement's own details.
     *
     * @return the edition
     */
    public ControlStandard standard() {
        return standard;
    }

    /** The governance items. */
    ItemBounds governance() {
        return ItemBounds.known(standard.governance().items());
    }

    /** The management items. */
    ItemBounds management() {
        return ItemBounds.known(standard.management().items());
    }

    /** The control objectives. */
    ItemBounds objectives() {
        return ItemBounds.known(standard.objectives().items());
    }

    /** The B and PB details. */
    ItemBounds basicDetails() {
        return ItemBounds.known(standard.mandatoryDetails().items());
    }

    /** The optional details that the statement names, be it as a row of its own or to say something of the decision. */
    ItemBounds namedOptionalDetails() {
        return ItemBounds.known(standard.optionalDetails().items().minus(silent));
    }

    /** The optional details of the edition that the statement does not mention. */
    ItemBounds silentDetails() {
        return ItemBounds.known(silent.minus(elsewhere));
    }

    /** The optional details that the edition which the statement names does not have: it cannot decide on them. */
    ItemBounds detailsElsewhere() {
        return ItemBounds.known(elsewhere);
    }

    /**
     * The silent details, but for those under an objective that the statement excludes; those of a draft that does not
     * declare anything of them are still to be decided.
     */
    ItemBounds detailsLeftOut() {
        return leftOut;
    }

    /** The details of the controls layer. */
    ItemBounds allDetails() {
        return allDetails;
    }

    /** The items that are implemented, or taken over from an underlying service. */
    ItemBounds inPlace() {
        return inPlace;
    }

    /** The items that are taken over, but for silent details. */
    ItemBounds takenOver() {
        return takenOver;
    }

    /** The silent details that are taken over, from whichever service: where they are not declared, any may be. */
    ItemBounds silentTakenOver() {
        return silentTakenOver;
    }

    /** The objectives that are excluded with a reason. */
    ItemBounds excludedWithReason() {
        return excludedWithReason;
    }

    /** The details under an excluded objective. */
    ItemBounds underExcluded() {
        return underExcluded;
    }

    /** The details that are expressly not selected. */
    ItemBounds notSelected() {
        return notSelected;
    }

    /** The details that are not selected, with a reason. */
    ItemBounds reasoned() {
        return reasoned;
    }

    /** The details with an individual control, or taken over from a named service. */
    ItemBounds described() {
        return described;
    }

    /** The items taken over that name no service they are taken over from. */
    ItemBounds takenOverFromNowhere() {
        return takenOverFromNowhere;
    }

    /** The items taken over from a service, but for silent details. */
    ItemBounds takenOverFrom(String name) {
        return takenOverFrom.getOrDefault(name.strip(), takenOverFromAnother);
    }

    /** The items taken over from a service whose name no decision gives: those that may still be. */
    ItemBounds takenOverFromAnother() {
        return takenOverFromAnother;
    }

    /** The items whose individual controls changed in the audit period, but for silent details. */
    ItemBounds changed() {
        return changed;
    }

    /** The silent details whose individual controls changed in the audit period: where they are not declared, any may have. */
    ItemBounds silentChanged() {
        return silentChanged;
    }

    /** The items all of whose changes are described before and after, with their days. */
    ItemBounds changesDescribed() {
        return changesDescribed;
    }

    /** The objectives under which a detail is in place. */
    ItemBounds objectivesWithDetails() {
        return objectivesWithDetails;
    }

    /** The objectives to which details belong. */
    ItemSet objectivesOf(ItemSet details) {
        return standard.parentsOf(standard.set(details)).items();
    }

    /** The details under objectives of which it is open whether they are in place. */
    ItemSet openDetailsUnder(ItemSet objectives) {
        return under(objectives).intersection(inPlace.open());
    }

    /** The days from which the new content of changed controls applies. */
    Set<LocalDate> changeDays() {
        return changeDays;
    }

    /** The names that decisions give for the services from which controls are taken over. */
    Set<String> sources() {
        return sources;
    }

    /** Whether a decision records a change. */
    boolean changesRecorded() {
        return changesRecorded;
    }
}
