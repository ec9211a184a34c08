package dev.ismap.core.determination.search;

import dev.ismap.core.determination.Remedies;
import dev.ismap.core.determination.Remedies.Change;
import dev.ismap.core.determination.Remedies.Remedy;
import dev.ismap.core.determination.search.Prospects.Demand;
import dev.ismap.core.determination.search.Prospects.Ground;
import dev.ismap.core.rule.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the smallest changes that make a case eligible.
 *
 * <p>It takes the first rule that does not surely let the case stand, and branches over the changes that its failing
 * conditions name: every remedy has to hold one of them (a hitting-set tree: R. Reiter, "A theory of diagnosis from
 * first principles", 1987). The branch that can still end smallest goes first; rules that read nothing in common need a
 * change each, which is how thirty violations do not become a power set (A*: P. Hart, N. Nilsson and B. Raphael, 1968).
 * What is found is verified by determining again under the change, and given only if no change of it can be left out.
 *
 * <p>A fact that a remedy changes already can be set anew where another condition names a further day or value. Past
 * {@value #BRANCHES} branches the remedies are what was found, and not complete.
 *
 * @param <C> the type of the case
 */
public final class Remedying<C> {

    private static final int BRANCHES = 400;
    private static final Pattern INDEX = Pattern.compile("/[0-9]+(?=/|$)");

    private final Prospects<C> prospects;
    private final Options<C> options;
    private final Map<String, Set<String>> reads = new LinkedHashMap<>();
    private int made;

    /** A case with some changes, and how it stands to the rules. */
    private record Branch<C>(
            Overlay overlay,
            Map<Object, Option> changes,
            Set<Option> tried,
            Map<String, Ground<C>> grounds,
            Map<String, List<Set<String>>> needs,
            int atLeast,
            int order) {}

    /**
     * Prepares the search.
     *
     * @param prospects what the case can come to
     */
    public Remedying(Prospects<C> prospects) {
        this.prospects = prospects;
        this.options = new Options<>(prospects);
        for (Ground<C> ground : prospects.deciding()) {
            Set<String> paths = new HashSet<>();
            collectReads(ground.rule(), paths);
            reads.put(ground.rule().id(), paths);
        }
    }

    private void collectReads(Rule<C> rule, Set<String> into) {
        into.addAll(rule.reads());
        prospects.book().goingBefore(rule).forEach(before -> collectReads(before, into));
    }

    /**
     * The remedies.
     *
     * @return the remedies, none for a case that is eligible
     */
    public Remedies find() {
        PriorityQueue<Branch<C>> queue = new PriorityQueue<>(Comparator.<Branch<C>>comparingInt(Branch::atLeast)
                .thenComparingInt(branch -> -branch.changes().size())
                .thenComparingInt(Branch::order));
        Set<Set<Option>> seen = new HashSet<>();
        Map<Set<Option>, Remedy> found = new LinkedHashMap<>();
        boolean complete = true;
        queue.add(root());
        while (!queue.isEmpty() && found.size() <= Remedies.MOST) {
            Branch<C> branch = queue.remove();
            boolean applies = !branch.needs().isEmpty() || lawApplies(branch);
            if (applies && branch.needs().isEmpty()) {
                if (isMinimal(branch, found.keySet())) {
                    found.put(Set.copyOf(branch.changes().values()), remedy(branch));
                }
                continue;
            }
            if (made > BRANCHES) {
                complete = false;
                break;
            }
            for (Option option : applies
                    ? options.of(rule(branch.needs().keySet().iterator().next()), branch.overlay())
                    : options.toApply(reads.keySet().stream().map(this::rule).toList(), branch.overlay())) {
                grow(branch, option)
                        .filter(grown -> seen.add(Set.copyOf(grown.changes().values())))
                        .ifPresent(queue::add);
            }
        }
        List<Remedy> remedies = new ArrayList<>(found.values());
        complete &= remedies.size() <= Remedies.MOST;
        return new Remedies(remedies.subList(0, Math.min(remedies.size(), Remedies.MOST)), complete);
    }

    private Rule<C> rule(String id) {
        return prospects.book().rule(id).orElseThrow();
    }

    private Branch<C> root() {
        Map<String, Ground<C>> grounds = new LinkedHashMap<>();
        prospects.deciding().forEach(ground -> grounds.put(ground.rule().id(), ground));
        return branch(Overlay.NONE, Map.of(), Set.of(), grounds, grounds.keySet(), Map.of());
    }

    private Optional<Branch<C>> grow(Branch<C> branch, Option option) {
        if (branch.tried().contains(option)) {
            return Optional.empty();
        }
        Map<Object, Option> changes = new LinkedHashMap<>(branch.changes());
        changes.put(option.key(), option);
        Set<Option> tried = new HashSet<>(branch.tried());
        tried.add(option);
        return Optional.of(branch(
                option.put(branch.overlay()), changes, tried, branch.grounds(), reading(option), branch.needs()));
    }

    /** The rules that read what an option changes. */
    private List<String> reading(Option option) {
        String path = pattern(option);
        return reads.keySet().stream()
                .filter(rule -> reads.getOrDefault(rule, Set.of()).contains(path))
                .toList();
    }

    private Branch<C> branch(
            Overlay overlay,
            Map<Object, Option> changes,
            Set<Option> tried,
            Map<String, Ground<C>> before,
            Collection<String> touched,
            Map<String, List<Set<String>>> needsBefore) {
        Map<String, Ground<C>> grounds = new LinkedHashMap<>(before);
        Map<String, List<Set<String>>> needs = new LinkedHashMap<>();
        Set<String> used = new HashSet<>();
        changes.values().forEach(option -> used.add(pattern(option)));
        int atLeast = changes.size();
        for (String id : reads.keySet()) {
            if (touched.contains(id)) {
                Ground<C> ground = changes.isEmpty() ? prospects.ground(rule(id)) : prospects.under(rule(id), overlay);
                grounds.put(id, ground);
                if (!surelyStands(ground)) {
                    needs.put(id, options.needs(rule(id), reads.getOrDefault(id, Set.of()), overlay));
                }
            } else if (needsBefore.containsKey(id)) {
                needs.put(id, needsBefore.getOrDefault(id, List.of()));
            }
            for (Set<String> paths : needs.getOrDefault(id, List.of())) {
                if (Collections.disjoint(paths, used)) {
                    atLeast++;
                    used.addAll(paths);
                }
            }
        }
        made++;
        return new Branch<>(overlay, changes, tried, grounds, needs, atLeast, made);
    }

    /** The path of a change with a star for the things of lists, as rules name what they read. */
    private static String pattern(Option option) {
        return pattern(option.path());
    }

    static String pattern(String path) {
        return INDEX.matcher(path).replaceAll("/*");
    }

    private static boolean surelyStands(Ground<?> ground) {
        Formula stands = ground.demand(Demand.STAND);
        return stands.equals(Constant.TRUE) || !Prospects.isPossible(List.of(stands.not()));
    }

    /**
     * Whether a case that is eligible by its changes is not so by fewer. Smaller remedies were found before; and without
     * one change, only rules that read it come out differently.
     */
    private boolean isMinimal(Branch<C> branch, Collection<Set<Option>> found) {
        Collection<Option> changes = branch.changes().values();
        if (found.stream().anyMatch(changes::containsAll)) {
            return false;
        }
        for (Option left : changes) {
            Overlay fewer = Overlay.NONE;
            for (Option change : changes) {
                fewer = change.equals(left) ? fewer : change.put(fewer);
            }
            Map<String, Ground<C>> grounds = new LinkedHashMap<>(branch.grounds());
            boolean stands = true;
            for (String id : reading(left)) {
                Ground<C> ground = prospects.under(rule(id), fewer);
                grounds.put(id, ground);
                stands &= surelyStands(ground);
            }
            if (stands && lawApplies(grounds.values().stream())) {
                return false;
            }
        }
        return true;
    }

    private boolean lawApplies(Branch<C> branch) {
        return lawApplies(branch.grounds().values().stream());
    }

    private static <C> boolean lawApplies(Stream<Ground<C>> grounds) {
        return !Prospects.isPossible(
                grounds.map(ground -> ground.demand(Demand.NOT_APPLY)).toList());
    }

    private Remedy remedy(Branch<C> branch) {
        List<Change> changes =
                branch.changes().values().stream().map(Option::change).toList();
        return new Remedy(changes);
    }
}
