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
    record OfFact(Location place, Input<?> value, Change change) implements PossibleChange {}

    /**
     * An item that is decided otherwise.
     *
     * @param decision the decision
     * @param inPower whether the party whose case it is can decide it
     */
    record OfItem(Decision decision, boolean inPower) implements PossibleChange {}

    /** What is changed at most once. */
    default Object key() {
        return this instanceof OfFact fact ? fact.place() : itemPlace(((OfItem) this).decision());
    }

    private static ItemLocation itemPlace(Decision decision) {
        return new ItemLocation(decision.path(), decision.item());
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

    /** Options as they are shown: what is decided alike on several items is one change. */
    static Map<Change, List<PossibleChange>> changes(Collection<PossibleChange> options) {
        Map<Object, List<PossibleChange>> groups = new LinkedHashMap<>();
        options.forEach(option ->
                groups.computeIfAbsent(option.group(), key -> new ArrayList<>()).add(option));
        Map<Change, List<PossibleChange>> changes = new LinkedHashMap<>();
        groups.values().forEach(group -> changes.put(change(group), group));
        return changes;
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
