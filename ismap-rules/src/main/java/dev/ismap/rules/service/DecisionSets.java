package dev.ismap.rules.service;

import dev.ismap.core.fact.Input;
import dev.ismap.core.fact.ItemBounds;
import dev.ismap.core.fact.ItemSet;
import dev.ismap.core.text.Blank;
import dev.ismap.model.control.Control;
import dev.ismap.model.control.ControlSet;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.statement.ControlDecision;
import dev.ismap.model.statement.ControlDecision.AppliedContent;
import dev.ismap.model.statement.ControlDecision.ControlChange;
import dev.ismap.model.statement.ControlDecision.Excluded;
import dev.ismap.model.statement.ControlDecision.Implemented;
import dev.ismap.model.statement.ControlDecision.NotSelected;
import dev.ismap.model.statement.ControlDecision.TakenOver;
import dev.ismap.model.statement.OptionalDetail;
import dev.ismap.model.statement.Statement;
import dev.ismap.model.statement.Statement.StatementStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A statement's control decisions as sets over one edition of the control standard.
 *
 * <p>What a final statement does not mention is not there; what a draft does not mention is open, and so are the
 * parts that it leaves out of a decision. Optional details that a statement does not mention are told apart, as its
 * declaration on the other details speaks of them: a draft that declares leaves nothing open of them, and to decide on
 * one is to take it out of the declaration. Every set is worked out once, so that a rule about all controls is a few
 * operations on words.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1
 */
public final class DecisionSets {

    private static final ItemBounds NONE = ItemBounds.known(ItemSet.empty());

    private final ControlStandard standard;
    private final ControlSet silent;
    private final ItemSet elsewhere;
    private final ItemBounds leftOut;
    private final boolean draft;
    private final Reader reader;
    private final ItemBounds inPlace;
    private final ItemBounds takenOver;
    private final ItemBounds excludedWithReason;
    private final ItemBounds underExcluded;
    private final ItemBounds notSelected;
    private final ItemBounds reasoned;
    private final ItemBounds described;
    private final ItemBounds takenOverFromNowhere;
    private final Map<String, ItemBounds> takenOverFrom;
    private final ItemBounds changed;
    private final ItemBounds changesDescribed;
    private final ItemBounds objectivesWithDetails;
    private final boolean changesRecorded;
    private final Set<LocalDate> changeDays;
    private final Set<String> sources;

    /** What is known of one item's membership in a set. */
    private enum Known {
        IN,
        OUT,
        OPEN
    }

    /**
     * Works the sets out.
     *
     * @param statement the statement
     * @param standard the edition, with the statement's own details
     * @param named the edition that the statement names, with these details: the statement can decide on no other
     */
    DecisionSets(Statement statement, ControlStandard standard, ControlStandard named) {
        this.standard = standard;
        this.draft = statement.status() == StatementStatus.DRAFT;
        this.reader = new Reader(statement);
        this.elsewhere = standard.equals(named)
                ? ItemSet.empty()
                : standard.optionalDetails()
                        .filter(detail -> !named.contains(detail.id()))
                        .items();
        ControlSet ownRows = standard.set(statement.optionalDetails().stream()
                .map(OptionalDetail::id)
                .filter(standard::contains)
                .toList());
        this.silent = standard.optionalDetails()
                .minus(standard.set(reader.mentioned()))
                .minus(ownRows);

        this.inPlace = reader.set(all(), (control, decision) -> in(isInPlace(decision)));
        this.takenOver = ofTaken(statement, decision -> Known.IN);
        ItemBounds excluded =
                reader.set(standard.objectives(), (control, decision) -> in(decision instanceof Excluded));
        this.excludedWithReason = reader.set(
                standard.objectives(),
                (control, decision) -> decision instanceof Excluded e ? written(e.reason()) : Known.OUT);
        this.underExcluded = new ItemBounds(under(excluded.certain()), under(excluded.possible()));
        ItemSet left = silent.items().minus(underExcluded.certain());
        this.leftOut = draft && !declared(statement) ? new ItemBounds(ItemSet.empty(), left) : ItemBounds.known(left);
        this.notSelected = reader.set(details(), (control, decision) -> in(decision instanceof NotSelected));
        this.reasoned = reader.set(
                details(), (control, decision) -> decision instanceof NotSelected n ? written(n.reason()) : Known.OUT);
        this.described = reader.set(details(), this::described);
        this.takenOverFromNowhere = reader.set(
                all(),
                (control, decision) -> in(decision instanceof TakenOver taken && written(taken.from()) == Known.OUT));
        this.takenOverFrom = new HashMap<>();
        this.sources = reader.decisions()
                .filter(decision -> decision instanceof TakenOver taken && written(taken.from()) == Known.IN)
                .flatMap(decision -> ((TakenOver) decision).from().stream())
                .collect(Collectors.toUnmodifiableSet());
        Set<String> names = new HashSet<>(names(statement));
        names.addAll(sources);
        names.forEach(name -> takenOverFrom.put(name, ofTaken(statement, taken -> from(taken, name))));
        ItemSet recorded = reader.given(decision -> !decision.changes().isEmpty());
        this.changesRecorded = !recorded.isEmpty();
        this.changed = changesRecorded || !draft
                ? ItemBounds.known(recorded)
                : new ItemBounds(
                        ItemSet.empty(),
                        declared(statement) ? inPlace.possible().minus(silent.items()) : inPlace.possible());
        this.changesDescribed = reader.set(all(), this::changesDescribed);
        this.changeDays = reader.decisions()
                .flatMap(decision -> decision.changes().stream())
                .flatMap(change -> change.after().from().stream())
                .collect(Collectors.toUnmodifiableSet());
        this.objectivesWithDetails = new ItemBounds(parents(inPlace.certain()), parents(inPlace.possible()));
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
        return ItemBounds.known(standard.optionalDetails().minus(silent).items());
    }

    /** The optional details of the edition that the statement does not mention. */
    ItemBounds silentDetails() {
        return ItemBounds.known(silent.items().minus(elsewhere));
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
        return ItemBounds.known(details().items());
    }

    /** The items that are implemented, or taken over from an underlying service. */
    ItemBounds inPlace() {
        return inPlace;
    }

    /** The items that are taken over. */
    ItemBounds takenOver() {
        return takenOver;
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
        return ItemBounds.known(takenOverFromNowhere.certain());
    }

    /** The items taken over from a service. */
    ItemBounds takenOverFrom(String name) {
        return takenOverFrom.getOrDefault(name, NONE);
    }

    /** The items whose individual controls changed in the audit period. */
    ItemBounds changed() {
        return changed;
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

    private static boolean declared(Statement statement) {
        return statement.otherDetailsDeclared().known().orElse(false);
    }

    private ControlSet all() {
        return standard.decidable();
    }

    private ControlSet details() {
        return standard.mandatoryDetails().union(standard.optionalDetails());
    }

    private ItemSet under(ItemSet objectives) {
        return standard.detailsUnder(standard.set(objectives)).items();
    }

    private ItemSet parents(ItemSet items) {
        ControlSet selected = standard.set(items).intersection(details());
        return standard.parentsOf(selected).items();
    }

    private static Known in(boolean known) {
        return known ? Known.IN : Known.OUT;
    }

    private static boolean isInPlace(ControlDecision decision) {
        return decision instanceof Implemented || decision instanceof TakenOver;
    }

    /** A text that a decision should hold: left out of a draft, it may still come. */
    private Known written(Optional<String> text) {
        if (text.isPresent()) {
            return in(!Blank.is(text.get()));
        }
        return draft ? Known.OPEN : Known.OUT;
    }

    private Known described(Control control, ControlDecision decision) {
        if (decision instanceof TakenOver taken) {
            return written(taken.from());
        }
        if (decision instanceof Implemented implemented) {
            return written(implemented.individualControls().stream()
                    .filter(text -> !Blank.is(text))
                    .findFirst()
                    .or(() -> implemented.individualControls().stream().findFirst()));
        }
        return Known.OUT;
    }

    /**
     * Items that are taken over. Whoever takes over names a service that is there, so that where there is none, nothing
     * open can be; and what the declaration on other details speaks of is not taken over.
     */
    private ItemBounds ofTaken(Statement statement, Function<TakenOver, Known> sort) {
        ItemBounds taken = reader.set(
                all(), (control, decision) -> decision instanceof TakenOver one ? sort.apply(one) : Known.OUT);
        boolean noSource =
                statement.underlyingServices().known().filter(List::isEmpty).isPresent();
        if (noSource) {
            return ItemBounds.known(taken.certain());
        }
        return declared(statement)
                ? new ItemBounds(taken.certain(), taken.possible().minus(silent.items()))
                : taken;
    }

    private Known from(TakenOver taken, String name) {
        return written(taken.from()) == Known.IN ? in(taken.from().equals(Optional.of(name))) : written(taken.from());
    }

    private static Set<String> names(Statement statement) {
        return statement.underlyingServices().known().orElse(List.of()).stream()
                .flatMap(service -> service.name().known().stream())
                .collect(Collectors.toSet());
    }

    private Known changesDescribed(Control control, ControlDecision decision) {
        Known whole = Known.IN;
        for (ControlChange change : decision.changes()) {
            for (Known part : List.of(content(change.before()), content(change.after()), days(change))) {
                if (part == Known.OUT) {
                    return Known.OUT;
                }
                whole = part == Known.OPEN ? Known.OPEN : whole;
            }
        }
        return whole;
    }

    private Known content(AppliedContent content) {
        return written(content.content());
    }

    /** The day until which the former content applied and the day from which the new one does. */
    private Known days(ControlChange change) {
        boolean both = change.before().to().isPresent() && change.after().from().isPresent();
        return both ? Known.IN : draft ? Known.OPEN : Known.OUT;
    }

    /** Sorts the items of the standard by what the statement says of them, which it looks up once. */
    private final class Reader {
        private final List<Optional<Input<ControlDecision>>> decisions;

        Reader(Statement statement) {
            List<Optional<Input<ControlDecision>>> said =
                    new ArrayList<>(Collections.nCopies(standard.controls().size(), Optional.empty()));
            statement
                    .decisions()
                    .forEach((id, decision) -> standard.find(id)
                            .ifPresent(control -> said.set(standard.ordinal(id), Optional.of(decision))));
            this.decisions = said;
        }

        ItemBounds set(ControlSet among, BiFunction<Control, ControlDecision, Known> sort) {
            BitSet certain = new BitSet();
            BitSet possible = new BitSet();
            for (int ordinal : among.items()) {
                Known known = known(ordinal, sort);
                certain.set(ordinal, known == Known.IN);
                possible.set(ordinal, known != Known.OUT);
            }
            return new ItemBounds(ItemSet.of(certain.stream()), ItemSet.of(possible.stream()));
        }

        private Known known(int ordinal, BiFunction<Control, ControlDecision, Known> sort) {
            Optional<Input<ControlDecision>> decision = decisions.get(ordinal);
            if (decision.isPresent() && decision.get() instanceof Input.Given<ControlDecision> given) {
                return sort.apply(standard.control(ordinal), given.value());
            }
            return draft && !elsewhere.contains(ordinal) ? Known.OPEN : Known.OUT;
        }

        /** What is decided, in the order of the standard. */
        Stream<ControlDecision> decisions() {
            return decisions.stream().flatMap(Optional::stream).flatMap(decision -> decision.known().stream());
        }

        /** What the statement mentions, be it to say that the decision is not known. */
        ItemSet mentioned() {
            return where(decision -> true);
        }

        ItemSet given(Predicate<ControlDecision> condition) {
            return where(decision -> decision.known().filter(condition).isPresent());
        }

        private ItemSet where(Predicate<Input<ControlDecision>> condition) {
            return ItemSet.of(IntStream.range(0, decisions.size())
                    .filter(ordinal -> decisions.get(ordinal).filter(condition).isPresent()));
        }
    }
}
