package dev.ismap.core.determination.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Something that has to be changed: the facts of which one, or the items of sets of which some, must be other.
 *
 * @param facts the paths of the facts, with a star for the things of lists
 * @param items the items, by the set and by whether they are put in or taken out
 */
record Need(Set<String> facts, Map<String, Set<String>> items) {

    /** What some options could mend; where there is none, what else could: the facts at some paths. */
    static Need of(Collection<Option> options, Set<String> paths) {
        if (options.isEmpty()) {
            return new Need(paths, Map.of());
        }
        Set<String> facts = new HashSet<>();
        Map<String, Set<String>> items = new HashMap<>();
        for (Option option : options) {
            if (option.place().isPresent()) {
                facts.add(Remedying.pattern(option.path()));
            } else {
                items.computeIfAbsent(option.sets().orElseThrow() + (option.out() ? "-" : "+"), key -> new HashSet<>())
                        .addAll(option.change().items());
            }
        }
        return new Need(facts, items);
    }

    /** Whether one change could serve this need and another. */
    private boolean touches(Need other) {
        return !Collections.disjoint(facts, other.facts)
                || items.entrySet().stream()
                        .anyMatch(entry -> !Collections.disjoint(
                                entry.getValue(), other.items.getOrDefault(entry.getKey(), Set.of())));
    }

    private Need and(Need other) {
        Set<String> allFacts = new HashSet<>(facts);
        allFacts.addAll(other.facts);
        Map<String, Set<String>> allItems = new HashMap<>(items);
        other.items.forEach((set, some) -> {
            Set<String> all = new HashSet<>(allItems.getOrDefault(set, Set.of()));
            all.addAll(some);
            allItems.put(set, all);
        });
        return new Need(allFacts, allItems);
    }

    /**
     * How many changes some needs take at least: no change serves two that have nothing to do with each other.
     *
     * @param needs the needs
     * @param changed the paths of facts that are changed already and can be set anew at no further cost
     */
    static int changes(Collection<Need> needs, Set<String> changed) {
        List<Need> apart = new ArrayList<>();
        for (Need need : needs) {
            Need whole = need;
            for (int i = apart.size() - 1; i >= 0; i--) {
                if (apart.get(i).touches(whole)) {
                    whole = whole.and(apart.remove(i));
                }
            }
            apart.add(whole);
        }
        return (int) apart.stream()
                .filter(need -> Collections.disjoint(need.facts, changed))
                .count();
    }
}
