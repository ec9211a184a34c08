package dev.ismap.core.search;

import dev.ismap.core.determination.Remedies.Change;
import dev.ismap.core.fact.Decision;
import dev.ismap.core.fact.Input;
import dev.ismap.core.fact.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One thing that is changed: the facts at a place, or what is decided on an item. */
sealed interface PossibleChange {

    /**
     * Facts that say something else.
     *
     * @param place where they stand
     * @param value what they would say
     * @param change the change as it is shown
     */
    record OfFact(Location place, Input<?> value, Change change) implements PossibleChange {

        /** By the place and the value, from which the rest mostly follows. */
        @Override
        public int hashCode() {
            return 31 * place.hashCode() + value.hashCode();
        }
    }

    /** An item that is decided otherwise. There can be a thousand of them in a change, so that their hash is kept. */
    final class OfItem implements PossibleChange {
        private final Decision decision;
        private final int item;
        private final boolean inPower;
        private final boolean goesOn;
        private final ItemLocation place;
        private final int hash;

        /**
         * An item that is decided otherwise.
         *
         * @param decision the decision
         * @param item the number of the item among those at its path
         * @param inPower whether the party whose case it is can decide it
         * @param goesOn whether it goes on with what is decided on the item
         */
        OfItem(Decision decision, int item, boolean inPower, boolean goesOn) {
            this.decision = decision;
            this.item = item;
            this.inPower = inPower;
            this.goesOn = goesOn;
            this.place = new ItemLocation(decision.path(), decision.item());
            this.hash = 31 * decision.item().hashCode() + decision.action().hashCode();
        }

        Decision decision() {
            return decision;
        }

        int item() {
            return item;
        }

        ItemLocation place() {
            return place;
        }

        private Object itemKey() {
            return goesOn ? decision : place;
        }

        boolean inPower() {
            return inPower;
        }

        boolean goesOn() {
            return goesOn;
        }

        @Override
        public boolean equals(Object other) {
            return this == other
                    || (other instanceof OfItem item
                            && hash == item.hash
                            && inPower == item.inPower
                            && decision.equals(item.decision));
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public String toString() {
            return decision.toString();
        }
    }

    /** What is changed at most once: a fact, what an item is decided to be, and in each way that goes on with that. */
    default Object key() {
        return this instanceof OfFact fact ? fact.place() : ((OfItem) this).itemKey();
    }

    /** Where it stands, as a JSON Pointer. */
    default String path() {
        return this instanceof OfFact fact
                ? fact.change().path()
                : ((OfItem) this).decision().path();
    }

    private Object group() {
        return this instanceof OfItem item
                ? List.of(item.decision().path(), item.decision().action())
                : key();
    }

    private boolean isOfGroupOf(PossibleChange other) {
        return this instanceof OfItem one
                && other instanceof OfItem item
                && one.decision().path().equals(item.decision().path())
                && one.decision().action().equals(item.decision().action());
    }

    /** Options as they are shown: what is decided alike on several items is one change. */
    static Map<Change, List<PossibleChange>> changes(Collection<PossibleChange> options) {
        Map<Change, List<PossibleChange>> changes = new LinkedHashMap<>();
        groups(options).forEach(group -> changes.put(change(group), group));
        return changes;
    }

    /** Options by the changes as which they are shown, in order. */
    static Collection<List<PossibleChange>> groups(Collection<PossibleChange> options) {
        Map<Object, List<PossibleChange>> groups = new LinkedHashMap<>();
        List<PossibleChange> group = List.of();
        for (PossibleChange option : options) {
            if (group.isEmpty() || !option.isOfGroupOf(group.get(0))) {
                group = groups.computeIfAbsent(option.group(), key -> new ArrayList<>());
            }
            group.add(option);
        }
        return groups.values();
    }

    private static Change change(List<PossibleChange> group) {
        if (group.get(0) instanceof OfFact fact) {
            return fact.change();
        }
        List<OfItem> items = group.stream().map(OfItem.class::cast).toList();
        Decision first = items.get(0).decision();
        Value decided = new Value.Decided(
                first.action(),
                items.stream().map(item -> item.decision().item()).toList());
        return new Change(
                first.path(),
                first.action().label(),
                Optional.empty(),
                decided,
                items.stream().allMatch(OfItem::inPower));
    }
}
