package dev.ismap.model.control;

import dev.ismap.core.fact.ItemSet;
import dev.ismap.core.law.Basis;
import dev.ismap.model.control.ControlStandard.OrdinalFinder;
import dev.ismap.model.control.Edition.Amendment;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What differs between two control standards (管理基準の差分), as far as it is known.
 *
 * <p>A row that only one of them holds need not be new or dropped. Where the other does not hold all its optional
 * details, the row may stand there too: such a row is held in one only, and said to be so. A row is added or dropped
 * where that follows: it is mandatory, the other standard is complete, or the newer edition is known to have added it.
 *
 * <p>This class is immutable and thread-safe. Every list is in natural order.
 *
 * @param from the one standard
 * @param to the other
 * @param added rows that the other has and the one surely has not
 * @param dropped rows that the one has and the other surely has not
 * @param newlyHeld rows that only the other holds and that are not known to be new in it
 * @param noLongerHeld rows that only the one holds and that are not known to be dropped
 * @param changed rows that both hold, with another name, level, layer, parent or reference; a name or a reference
 *     that only one of them holds is no change
 * @param reworded rows that were reworded between the two editions, held by either or both; the wording itself is not
 *     held
 * @since 0.1
 */
public record StandardDifference(
        ControlStandard from,
        ControlStandard to,
        List<Control> added,
        List<Control> dropped,
        List<Control> newlyHeld,
        List<Control> noLongerHeld,
        List<ControlChange> changed,
        List<ControlId> reworded) {

    /**
     * A row before and after.
     *
     * @param before the row in the one standard
     * @param after the row in the other
     */
    public record ControlChange(Control before, Control after) {

        /** Creates a change. */
        public ControlChange {
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }

        /**
         * Whether it has another name.
         *
         * @return true if it does
         */
        public boolean isRenamed() {
            return before.named() && after.named() && !before.name().equals(after.name());
        }
    }

    /** Creates a difference. */
    public StandardDifference {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        added = List.copyOf(added);
        dropped = List.copyOf(dropped);
        newlyHeld = List.copyOf(newlyHeld);
        noLongerHeld = List.copyOf(noLongerHeld);
        changed = List.copyOf(changed);
        reworded = List.copyOf(reworded);
    }

    /**
     * The difference from one standard to another, which may be the older one.
     *
     * @param from the one standard
     * @param to the other
     * @return the difference
     */
    public static StandardDifference between(ControlStandard from, ControlStandard to) {
        List<Control> added = new ArrayList<>();
        List<Control> newlyHeld = new ArrayList<>();
        split(to, from, added, newlyHeld);
        List<Control> dropped = new ArrayList<>();
        List<Control> noLongerHeld = new ArrayList<>();
        split(from, to, dropped, noLongerHeld);
        return new StandardDifference(
                from, to, added, dropped, newlyHeld, noLongerHeld, changed(from, to), reworded(from, to));
    }

    private static void split(
            ControlStandard holder, ControlStandard other, List<Control> surelyAbsent, List<Control> notHeld) {
        ItemSet alone = holder.notIn(other, ItemSet.firstOf(holder.controls().size()));
        if (alone.isEmpty()) {
            return;
        }
        List<ControlId> addedSince = amended(other.edition(), holder.edition(), Amendment.Kind.ADDED);
        for (int ordinal : alone) {
            Control control = holder.control(ordinal);
            boolean absent =
                    !control.isOptional() || addedSince.contains(control.id()) || isComplete(other, holder.edition());
            (absent ? surelyAbsent : notHeld).add(control);
        }
    }

    /**
     * Whether a standard lacks for sure what it does not hold of an edition's optional details. What a user adds to
     * their own copy of an edition is not known to be missing in ours, which is complete by a secondary source.
     */
    private static boolean isComplete(ControlStandard standard, Edition asked) {
        return standard.optionalDetailsBasis()
                .filter(basis ->
                        basis == Basis.OFFICIAL || !standard.edition().id().equals(asked.id()))
                .isPresent();
    }

    private static List<ControlChange> changed(ControlStandard from, ControlStandard to) {
        List<ControlChange> changes = new ArrayList<>();
        OrdinalFinder ordinals = to.ordinals();
        for (Control before : from.controls()) {
            int ordinal = ordinals.next(before.id());
            if (ordinal >= 0 && differ(before, to.control(ordinal))) {
                changes.add(new ControlChange(before, to.control(ordinal)));
            }
        }
        return changes;
    }

    /** That a name or a reference is held in one of the two only does not make the row another. */
    private static boolean differ(Control before, Control after) {
        return !before.layer().equals(after.layer())
                || !before.level().equals(after.level())
                || !before.parent().equals(after.parent())
                || (!before.references().isEmpty()
                        && !after.references().isEmpty()
                        && !before.references().equals(after.references()))
                || (before.named() && after.named() && !before.name().equals(after.name()));
    }

    private static List<ControlId> reworded(ControlStandard from, ControlStandard to) {
        boolean forward = from.edition().compareTo(to.edition()) <= 0;
        Edition older = (forward ? from : to).edition();
        Edition newer = (forward ? to : from).edition();
        return amended(older, newer, Amendment.Kind.EXAMPLE_ADDED).stream()
                .filter(id -> from.contains(id) || to.contains(id))
                .toList();
    }

    /** What was amended after one edition and up to another; nothing where the other is not the newer. */
    private static List<ControlId> amended(Edition older, Edition newer, Amendment.Kind kind) {
        List<Edition> editions = new ArrayList<>(ControlStandards.editions());
        if (!editions.contains(newer)) {
            editions.add(newer);
        }
        return editions.stream()
                .filter(edition -> edition.compareTo(older) > 0 && edition.compareTo(newer) <= 0)
                .flatMap(edition -> edition.amendments().stream())
                .filter(amendment -> amendment.kind() == kind)
                .map(Amendment::control)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Whether both have the same mandatory controls: then a statement that meets the one meets the other.
     *
     * @return true if the ids are the same
     */
    public boolean sharesMandatory() {
        return from.mandatory().ids().equals(to.mandatory().ids());
    }

    /**
     * Whether nothing is known to differ. Rows that only one of the two holds do not count.
     *
     * @return true if nothing was added, dropped, changed or reworded
     */
    public boolean isEmpty() {
        return added.isEmpty() && dropped.isEmpty() && changed.isEmpty() && reworded.isEmpty();
    }
}
