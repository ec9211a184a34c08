package dev.ismap.rules.service;

import dev.ismap.core.fact.Input;
import dev.ismap.core.fact.ItemBounds;
import dev.ismap.core.fact.ItemSet;
import dev.ismap.core.internal.Blank;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.control.ControlStandard.OrdinalFinder;
import dev.ismap.model.statement.ControlDecision;
import dev.ismap.model.statement.ControlDecision.ControlChange;
import dev.ismap.model.statement.ControlDecision.Excluded;
import dev.ismap.model.statement.ControlDecision.Implemented;
import dev.ismap.model.statement.ControlDecision.NotSelected;
import dev.ismap.model.statement.ControlDecision.TakenOver;
import dev.ismap.model.statement.Statement;
import dev.ismap.model.statement.Statement.StatementStatus;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The decisions of a statement, sorted into sets of the rows of an edition in one pass. What a draft leaves undecided may
 * still be decided in any way; these rows are put into the sets all at once, in the end.
 */
final class SortedDecisions {

    final ItemSet.Builder mentioned;
    final ItemSet.Builder recorded;
    final Bounds inPlace;
    final Bounds takenOver;
    final Bounds takenOverFromNowhere;
    final Bounds excluded;
    final Bounds excludedWithReason;
    final Bounds notSelected;
    final Bounds reasoned;
    final Bounds described;
    /** The items all of whose changes are described. */
    final ItemBounds changesDescribed;

    final Set<LocalDate> changeDays = new HashSet<>();

    /** The names of services from which something is taken over. */
    final Set<String> sources = new HashSet<>();

    private final Bounds changesLacking;
    private final ItemSet undecided;
    private final Map<Integer, TakenOver> taken = new HashMap<>();
    private final int size;
    private final ItemSet decidable;
    private final ItemSet objectives;
    private final ItemSet details;
    private final boolean draft;

    /** What is known of one item's membership in a set. */
    private enum Known {
        IN,
        OUT,
        OPEN
    }

    /** A set in the making; most of them stay empty. */
    static final class Bounds {
        private final int size;
        private ItemSet.@Nullable Builder certain;
        private ItemSet.@Nullable Builder open;
        private ItemSet undecided = ItemSet.empty();

        private Bounds(int size) {
            this.size = size;
        }

        private void put(int ordinal, Known known) {
            if (known == Known.IN) {
                certain = with(ordinal, certain);
            } else if (known == Known.OPEN) {
                open = with(ordinal, open);
            }
        }

        private ItemSet.Builder with(int ordinal, ItemSet.@Nullable Builder some) {
            ItemSet.Builder builder = some == null ? ItemSet.builder(size) : some;
            builder.add(ordinal);
            return builder;
        }

        private void putUndecided(ItemSet items) {
            undecided = items;
        }

        ItemBounds bounds() {
            ItemSet in = certain == null ? ItemSet.empty() : certain.build();
            if (open == null && undecided.isEmpty()) {
                return ItemBounds.known(in);
            }
            ItemSet perhaps = open == null ? undecided : undecided.union(open.build());
            return new ItemBounds(in, in.isEmpty() ? perhaps : in.union(perhaps));
        }
    }

    /**
     * Sorts the decisions.
     *
     * @param statement the statement
     * @param standard the edition, with the statement's own details
     * @param elsewhere the details on which the statement cannot decide
     */
    SortedDecisions(Statement statement, ControlStandard standard, ItemSet elsewhere) {
        this.size = standard.controls().size();
        this.decidable = standard.decidable().items();
        this.objectives = standard.objectives().items();
        this.details = standard.detailsOfControls().items();
        this.draft = statement.status() == StatementStatus.DRAFT;
        this.mentioned = ItemSet.builder(size);
        this.recorded = ItemSet.builder(size);
        this.inPlace = new Bounds(size);
        this.takenOver = new Bounds(size);
        this.takenOverFromNowhere = new Bounds(size);
        this.excluded = new Bounds(size);
        this.excludedWithReason = new Bounds(size);
        this.notSelected = new Bounds(size);
        this.reasoned = new Bounds(size);
        this.described = new Bounds(size);
        this.changesLacking = new Bounds(size);
        Bounds notKnown = new Bounds(size);
        OrdinalFinder ordinals = standard.ordinals();
        statement.decisions().forEach((id, decision) -> {
            int ordinal = ordinals.next(id);
            if (ordinal < 0) {
                return; // a control that this edition does not have
            }
            mentioned.add(ordinal);
            if (decision instanceof Input.Given<ControlDecision> given) {
                decided(ordinal, given.value());
            } else {
                notKnown.put(ordinal, Known.IN);
            }
        });
        ItemSet decided = decidable
                .intersection(mentioned.build())
                .minus(notKnown.bounds().certain());
        this.undecided = draft ? decidable.minus(decided).minus(elsewhere) : ItemSet.empty();
        ItemBounds lacking = changesLacking.bounds();
        ItemSet certain = decided.minus(lacking.possible());
        this.changesDescribed =
                new ItemBounds(certain, decided.minus(lacking.certain()).union(undecided));
        if (!undecided.isEmpty()) {
            leaveOpen();
        }
    }

    private void leaveOpen() {
        List.of(inPlace, takenOver, takenOverFromNowhere).forEach(set -> set.putUndecided(undecided));
        ItemSet open = undecided.intersection(objectives);
        List.of(excluded, excludedWithReason).forEach(set -> set.putUndecided(open));
        ItemSet openDetails = undecided.intersection(details);
        List.of(notSelected, reasoned, described).forEach(set -> set.putUndecided(openDetails));
    }

    private void decided(int ordinal, ControlDecision decision) {
        List<ControlChange> changes = decision.changes();
        if (!changes.isEmpty()) {
            recorded.add(ordinal);
            changes.forEach(change -> change.after().from().ifPresent(changeDays::add));
        }
        if (decision instanceof TakenOver taken && written(taken.from()) == Known.IN) {
            sources.add(taken.from().orElseThrow().strip());
        }
        if (!decidable.contains(ordinal)) {
            return;
        }
        if (!changes.isEmpty()) {
            changesLacking.put(ordinal, changesLacking(decision));
        }
        if (decision instanceof Implemented implemented) {
            inPlace.put(ordinal, Known.IN);
            if (details.contains(ordinal)) {
                described.put(ordinal, written(implemented.individualControls()));
            }
        } else if (decision instanceof TakenOver taken) {
            takenOver(ordinal, taken);
        } else if (decision instanceof Excluded out && objectives.contains(ordinal)) {
            excluded.put(ordinal, Known.IN);
            excludedWithReason.put(ordinal, written(out.reason()));
        } else if (decision instanceof NotSelected not && details.contains(ordinal)) {
            notSelected.put(ordinal, Known.IN);
            reasoned.put(ordinal, written(not.reason()));
        }
    }

    private void takenOver(int ordinal, TakenOver decision) {
        Known named = written(decision.from());
        inPlace.put(ordinal, Known.IN);
        takenOver.put(ordinal, Known.IN);
        taken.put(ordinal, decision);
        if (named == Known.OUT) {
            takenOverFromNowhere.put(ordinal, Known.IN);
        }
        if (details.contains(ordinal)) {
            described.put(ordinal, named);
        }
    }

    /** What is taken over from a service. */
    ItemBounds takenOverFrom(String name) {
        Bounds bounds = new Bounds(size);
        taken.forEach((ordinal, decision) -> {
            Known named = written(decision.from());
            bounds.put(
                    ordinal,
                    named != Known.IN || decision.from().map(String::strip).equals(Optional.of(name))
                            ? named
                            : Known.OUT);
        });
        bounds.putUndecided(undecided);
        return bounds.bounds();
    }

    /** Texts of which one should say something. */
    private Known written(List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            if (!Blank.is(texts.get(i))) {
                return Known.IN;
            }
        }
        return texts.isEmpty() ? left() : Known.OUT;
    }

    /** A text that a decision should hold. */
    private Known written(Optional<String> text) {
        if (text.isPresent()) {
            return Blank.is(text.get()) ? Known.OUT : Known.IN;
        }
        return left();
    }

    /** What is left out of a draft may still come. */
    private Known left() {
        return draft ? Known.OPEN : Known.OUT;
    }

    /** Whether something is lacking of the description of changes: a part that is not there, or is empty. */
    private Known changesLacking(ControlDecision decision) {
        Known lacking = Known.OUT;
        for (ControlChange change : decision.changes()) {
            for (Known part : List.of(
                    written(change.before().content()), written(change.after().content()), days(change))) {
                if (part == Known.OUT) {
                    return Known.IN;
                }
                lacking = part == Known.OPEN ? Known.OPEN : lacking;
            }
        }
        return lacking;
    }

    /** The day until which the former content applied and the day from which the new one does. */
    private Known days(ControlChange change) {
        boolean both = change.before().to().isPresent() && change.after().from().isPresent();
        return both ? Known.IN : left();
    }
}
