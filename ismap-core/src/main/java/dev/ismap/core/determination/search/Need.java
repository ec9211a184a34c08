package dev.ismap.core.determination.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Something that has to be changed: what stands at one of some paths must be other.
 *
 * @param paths the paths, with a star for the things of lists
 */
record Need(Set<String> paths) {

    /** What some options could mend; where there is none, what else could: what stands at some paths. */
    static Need of(Collection<List<Option>> bundles, Set<String> paths) {
        if (bundles.isEmpty()) {
            return new Need(paths);
        }
        Set<String> changed = new HashSet<>();
        bundles.forEach(bundle -> bundle.forEach(option -> changed.add(Remedying.pattern(option.path()))));
        return new Need(changed);
    }

    private Need and(Need other) {
        Set<String> all = new HashSet<>(paths);
        all.addAll(other.paths);
        return new Need(all);
    }

    /**
     * How many changes some needs take at least: no change serves two that have nothing to do with each other.
     *
     * @param needs the needs
     * @param changed the paths at which something is changed already, where more can be at no further cost
     */
    static int changes(Collection<Need> needs, Set<String> changed) {
        List<Need> apart = new ArrayList<>();
        for (Need need : needs) {
            Need whole = need;
            for (int i = apart.size() - 1; i >= 0; i--) {
                if (!Collections.disjoint(apart.get(i).paths, whole.paths)) {
                    whole = whole.and(apart.remove(i));
                }
            }
            apart.add(whole);
        }
        return (int) apart.stream()
                .filter(need -> Collections.disjoint(need.paths, changed))
                .count();
    }
}
