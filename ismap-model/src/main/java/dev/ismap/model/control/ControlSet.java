package dev.ismap.model.control;

import dev.ismap.core.fact.ItemSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.PrimitiveIterator;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A set of the controls of one standard (管理策の集合), in the order of the standard.
 *
 * <p>It is a row of bits over the standard's ordinals, so that a question about all its controls is a handful of
 * AND-NOTs. An ordinal means nothing outside its standard: sets of two standards are not mixed, and
 * {@link #in(ControlStandard)} carries a set from one to another by its ids.
 *
 * <p>This class is immutable and thread-safe. Two sets are equal if they hold the same controls of equal standards.
 *
 * @since 0.1
 */
public final class ControlSet implements Iterable<Control> {

    private final ControlStandard standard;
    private final ItemSet items;

    ControlSet(ControlStandard standard, ItemSet items) {
        this.standard = standard;
        this.items = items;
    }

    /**
     * The standard that the controls are of.
     *
     * @return the standard
     */
    public ControlStandard standard() {
        return standard;
    }

    /**
     * The ordinals of the controls in the standard.
     *
     * @return the ordinals
     */
    public ItemSet items() {
        return items;
    }

    /**
     * Whether a control is in this set.
     *
     * @param id the id of a control, of this standard or not
     * @return true if it is; false also where the standard does not hold it
     */
    public boolean contains(ControlId id) {
        int ordinal = standard.ordinalOrNone(id);
        return ordinal >= 0 && items.contains(ordinal);
    }

    /**
     * Whether every control of another set is in this one.
     *
     * @param other a set of the same standard
     * @return true if none lies outside
     * @throws MixedStandardsException if the other set is of another standard
     */
    public boolean containsAll(ControlSet other) {
        return items.containsAll(checked(other));
    }

    /**
     * The controls of this set and of another.
     *
     * @param other a set of the same standard
     * @return the union
     * @throws MixedStandardsException if the other set is of another standard
     */
    public ControlSet union(ControlSet other) {
        return new ControlSet(standard, items.union(checked(other)));
    }

    /**
     * The controls that are in this set and in another.
     *
     * @param other a set of the same standard
     * @return the intersection
     * @throws MixedStandardsException if the other set is of another standard
     */
    public ControlSet intersection(ControlSet other) {
        return new ControlSet(standard, items.intersection(checked(other)));
    }

    /**
     * The controls of this set that are not in another.
     *
     * @param other a set of the same standard
     * @return the difference
     * @throws MixedStandardsException if the other set is of another standard
     */
    public ControlSet minus(ControlSet other) {
        return new ControlSet(standard, items.minus(checked(other)));
    }

    /**
     * The controls of this set for which a condition holds.
     *
     * @param condition the condition
     * @return the controls for which it holds
     */
    public ControlSet filter(Predicate<? super Control> condition) {
        ItemSet.Builder kept = ItemSet.builder(standard.controls().size());
        for (PrimitiveIterator.OfInt ordinals = items.iterator(); ordinals.hasNext(); ) {
            int ordinal = ordinals.nextInt();
            if (condition.test(standard.control(ordinal))) {
                kept.add(ordinal);
            }
        }
        return new ControlSet(standard, kept.build());
    }

    /**
     * The controls with the same ids in another standard, such as another edition or the same one completed.
     *
     * @param other the other standard
     * @return the controls of the other standard; those that it does not hold are left out
     */
    public ControlSet in(ControlStandard other) {
        return new ControlSet(
                other,
                ItemSet.of(items.stream()
                        .map(ordinal ->
                                other.ordinalOrNone(standard.control(ordinal).id()))
                        .filter(ordinal -> ordinal >= 0)));
    }

    /**
     * Those whose ids another standard does not hold.
     *
     * @param other the other standard
     * @return the set, of this standard
     */
    public ControlSet notIn(ControlStandard other) {
        return new ControlSet(standard, standard.notIn(other, items));
    }

    private ItemSet checked(ControlSet other) {
        if (!standard.equals(other.standard)) {
            throw new MixedStandardsException(standard, other.standard);
        }
        return other.items;
    }

    /**
     * The number of controls.
     *
     * @return the number, 0 for the empty set
     */
    public int size() {
        return items.size();
    }

    /**
     * Whether there is no control.
     *
     * @return true if there is none
     */
    public boolean isEmpty() {
        return items.isEmpty();
    }

    /**
     * The ids in the order of the standard.
     *
     * @return the ids, unmodifiable
     */
    public List<ControlId> ids() {
        return stream().map(Control::id).toList();
    }

    /**
     * The controls in the order of the standard.
     *
     * @return a stream of the controls
     */
    public Stream<Control> stream() {
        return items.stream().mapToObj(standard::control);
    }

    /**
     * The controls in the order of the standard.
     *
     * @return an iterator that cannot remove
     */
    @Override
    public Iterator<Control> iterator() {
        return stream().iterator();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ControlSet that && items.equals(that.items) && standard.equals(that.standard);
    }

    @Override
    public int hashCode() {
        return Objects.hash(items, standard);
    }

    /**
     * The ids, for a person who debugs.
     *
     * @return the ids in brackets
     */
    @Override
    public String toString() {
        return ids().stream().map(ControlId::toString).collect(Collectors.joining(", ", "[", "]"));
    }

    /**
     * Two sets of controls that are not of the same standard, and so cannot be compared or combined.
     *
     * <p>An ordinal of one standard is another control in another. Carry one of the sets over with
     * {@link ControlSet#in(ControlStandard)}.
     *
     * @since 0.1
     */
    public static final class MixedStandardsException extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        MixedStandardsException(ControlStandard one, ControlStandard other) {
            super("These sets are of two standards: " + one + " and " + other + ". Carry one over with in(standard).");
        }
    }
}
