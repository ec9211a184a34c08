package dev.ismap.core.search;

import dev.ismap.core.determination.Remedies;
import dev.ismap.core.determination.Remedies.Change;
import dev.ismap.core.determination.Remedies.Remedy;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.search.Prospects.Demand;
import dev.ismap.core.search.Prospects.Ground;
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
            List<String> failing,
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
        Branch<C> root = root();
        Set<Set<Option>> seen = new HashSet<>();
        Map<Set<Option>, Remedy> found = new LinkedHashMap<>();
        boolean complete = true;
        queue.add(root);
        while (!queue.isEmpty() && found.size() <= Remedies.MOST) {
            Branch<C> branch = queue.remove();
            boolean applies = !branch.failing().isEmpty() || lawApplies(branch);
            if (applies && branch.failing().isEmpty()) {
                if (isMinimal(branch, root)) {
                    found.put(Set.copyOf(branch.changes().values()), remedy(branch));
                }
                continue;
            }
            if (made > BRANCHES) {
                complete = false;
                break;
            }
            for (Option option : applies
                    ? options.of(rule(branch.failing().get(0)), branch.overlay())
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
        return branch(Overlay.NONE, Map.of(), Set.of(), grounds, grounds.keySet(), List.of());
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
                option.put(branch.overlay()), changes, tried, branch.grounds(), reading(option), branch.failing()));
    }

    /** The rules that read what an option changes. */
    private List<String> reading(Option option) {
        String path = option.path().replaceAll("/[0-9]+(?=/|$)", "/*");
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
            List<String> failingBefore) {
        Map<String, Ground<C>> grounds = new LinkedHashMap<>(before);
        List<String> failing = new ArrayList<>();
        Set<String> used = new HashSet<>();
        changes.values().forEach(option -> used.add(option.path().replaceAll("/[0-9]+(?=/|$)", "/*")));
        int atLeast = changes.size();
        for (String id : reads.keySet()) {
            if (touched.contains(id)) {
                Ground<C> ground = changes.isEmpty()
                        ? prospects.ground(rule(id))
                        : prospects.under(rule(id), overlay);
                grounds.put(id, ground);
                if (surelyStands(ground)) {
                    continue;
                }
            } else if (!failingBefore.contains(id)) {
                continue;
            }
            failing.add(id);
            Set<String> paths = reads.getOrDefault(id, Set.of());
            if (Collections.disjoint(paths, used)) {
                atLeast++;
                used.addAll(paths);
            }
        }
        made++;
        return new Branch<>(overlay, changes, tried, grounds, failing, atLeast, made);
    }

    private static boolean surelyStands(Ground<?> ground) {
        Formula stands = ground.demand(Demand.STAND);
        return stands.equals(Constant.TRUE) || !Prospects.isPossible(List.of(stands.not()));
    }

    /** Whether a case that is eligible by its changes is not so by fewer. */
    private boolean isMinimal(Branch<C> branch, Branch<C> root) {
        for (Object left : branch.changes().keySet()) {
            Overlay overlay = Overlay.NONE;
            Set<String> touched = new HashSet<>();
            for (Map.Entry<Object, Option> change : branch.changes().entrySet()) {
                if (!change.getKey().equals(left)) {
                    overlay = change.getValue().put(overlay);
                    touched.addAll(reading(change.getValue()));
                }
            }
            Overlay fewer = overlay;
            boolean stands = reads.keySet().stream()
                    .allMatch(id -> touched.contains(id)
                            ? surelyStands(prospects.under(rule(id), fewer))
                            : !root.failing().contains(id));
            if (stands && lawApplies(reads.keySet().stream().map(id -> prospects.under(rule(id), fewer)))) {
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
