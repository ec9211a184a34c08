package dev.ismap.core.condition;

import dev.ismap.core.fact.ItemBounds;
import dev.ismap.core.fact.ItemSet;
import dev.ismap.core.fact.Items;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * A set of items worked out from a case: named, or put together from others.
 *
 * <p>Each expression gives the items that are surely in the set and those that may be; put together, the bounds stay true.
 * They are exact for each item on its own as long as no open set stands in an expression twice.
 *
 * <p>Implementations are immutable and thread-safe.
 *
 * @param <C> the type of the case
 * @since 0.1
 */
public sealed interface ItemsExpression<C> {

    /**
     * What is known of the set in a case.
     *
     * @param subject the case
     * @return the items that are surely in it, and those that may be
     */
    ItemBounds bounds(C subject);

    /**
     * The named sets from which this one is put together, in reading order.
     *
     * @return the sets, each as often as it stands in it, unmodifiable
     */
    List<Items<C>> sets();

    /**
     * Whether one of the named sets hangs on a text.
     *
     * @return true if one does
     * @since 0.2.0
     */
    boolean hangsOnText();

    /**
     * This set with another in the place of a named one.
     *
     * @param one the named set
     * @param other what stands in its place, wherever it stands
     * @return the set
     * @since 0.2.0
     */
    ItemsExpression<C> with(Items<C> one, Items<C> other);

    /**
     * A set that the case has by name.
     *
     * @param items the set
     * @param <C> the type of the case
     */
    record Named<C>(Items<C> items) implements ItemsExpression<C> {
        /** Creates the expression. */
        public Named {
            Objects.requireNonNull(items, "items");
        }

        @Override
        public ItemBounds bounds(C subject) {
            return items.of(subject);
        }

        @Override
        public List<Items<C>> sets() {
            return List.of(items);
        }

        @Override
        public ItemsExpression<C> with(Items<C> one, Items<C> other) {
            return items == one ? new Named<>(other) : this;
        }

        @Override
        public boolean hangsOnText() {
            return items.text().isPresent();
        }

        @Override
        public String toString() {
            return items.toString();
        }
    }

    /**
     * The set without items.
     *
     * @param <C> the type of the case
     */
    record None<C>() implements ItemsExpression<C> {
        private static final ItemBounds EMPTY = ItemBounds.known(ItemSet.empty());

        @Override
        public ItemBounds bounds(C subject) {
            return EMPTY;
        }

        @Override
        public List<Items<C>> sets() {
            return List.of();
        }

        @Override
        public ItemsExpression<C> with(Items<C> one, Items<C> other) {
            return this;
        }

        @Override
        public boolean hangsOnText() {
            return false;
        }

        @Override
        public String toString() {
            return "none";
        }
    }

    /**
     * Two sets put together.
     *
     * @param left the one
     * @param operation how they are put together
     * @param right the other
     * @param <C> the type of the case
     */
    record Both<C>(ItemsExpression<C> left, Operation operation, ItemsExpression<C> right)
            implements ItemsExpression<C> {
        /** How two sets are put together. */
        public enum Operation {
            /** The items of either. */
            OR,
            /** The items of both. */
            AND,
            /** The items of the first that are not in the second. */
            WITHOUT
        }

        /** Creates the expression. */
        public Both {
            Objects.requireNonNull(left, "left");
            Objects.requireNonNull(operation, "operation");
            Objects.requireNonNull(right, "right");
        }

        @Override
        public ItemBounds bounds(C subject) {
            ItemBounds one = left.bounds(subject);
            ItemBounds other = right.bounds(subject);
            return switch (operation) {
                case OR ->
                    new ItemBounds(
                            one.certain().union(other.certain()), one.possible().union(other.possible()));
                case AND ->
                    new ItemBounds(
                            one.certain().intersection(other.certain()),
                            one.possible().intersection(other.possible()));
                case WITHOUT ->
                    new ItemBounds(
                            one.certain().minus(other.possible()),
                            one.possible().minus(other.certain()));
            };
        }

        @Override
        public List<Items<C>> sets() {
            List<Items<C>> sets = new ArrayList<>(left.sets());
            sets.addAll(right.sets());
            return Collections.unmodifiableList(sets);
        }

        @Override
        public ItemsExpression<C> with(Items<C> one, Items<C> other) {
            return new Both<>(left.with(one, other), operation, right.with(one, other));
        }

        @Override
        public boolean hangsOnText() {
            return left.hangsOnText() || right.hangsOnText();
        }

        @Override
        public String toString() {
            return "(" + left
                    + switch (operation) {
                        case OR -> " or ";
                        case AND -> " and ";
                        case WITHOUT -> " without ";
                    }
                    + right + ")";
        }
    }

    /**
     * A set that the case has by name.
     *
     * @param items the set
     * @param <C> the type of the case
     * @return the expression
     */
    static <C> ItemsExpression<C> of(Items<C> items) {
        return new Named<>(items);
    }

    /**
     * The set without items.
     *
     * @param <C> the type of the case
     * @return the expression
     */
    static <C> ItemsExpression<C> none() {
        return new None<>();
    }

    /**
     * The items of this set or of another.
     *
     * @param other the other
     * @return the expression
     */
    default ItemsExpression<C> or(ItemsExpression<C> other) {
        return new Both<>(this, Both.Operation.OR, other);
    }

    /**
     * The items of this set that are in another too.
     *
     * @param other the other
     * @return the expression
     */
    default ItemsExpression<C> and(ItemsExpression<C> other) {
        return new Both<>(this, Both.Operation.AND, other);
    }

    /**
     * The items of this set that are not in another.
     *
     * @param other the other
     * @return the expression
     */
    default ItemsExpression<C> without(ItemsExpression<C> other) {
        return new Both<>(this, Both.Operation.WITHOUT, other);
    }
}
