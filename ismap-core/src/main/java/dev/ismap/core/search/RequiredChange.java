package dev.ismap.core.search;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Something that has to be changed: what stands at one of some paths must be other.
 *
 * @param paths the paths, with a star for the things of lists
 * @param options how many options could mend it
 */
record RequiredChange(Set<String> paths, int options) {

    /** What some options could mend; where there is none, what else could: what stands at some paths. */
    static RequiredChange of(Collection<List<PossibleChange>> bundles, Set<String> paths) {
        if (bundles.isEmpty()) {
            return new RequiredChange(paths, 0);
        }
        Set<String> changed = new HashSet<>();
        bundles.forEach(bundle -> changed.addAll(RemedySearch.patterns(bundle)));
        return new RequiredChange(changed, bundles.stream().mapToInt(List::size).sum());
    }

    /**
     * How many changes some needs take at least: no change serves two that have nothing to do with each other.
     *
     * @param needs the needs
     * @param changed the paths at which something is changed already, where more can be at no further cost
     */
    static int changes(Collection<RequiredChange> needs, Set<String> changed) {
        return (int) ConnectedComponents.ofKeys(needs, RequiredChange::paths).stream()
                .filter(together -> together.stream().allMatch(need -> Collections.disjoint(need.paths, changed)))
                .count();
    }
}
