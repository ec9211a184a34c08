package dev.ismap.core.determination.search;

import dev.ismap.core.determination.Remedies;
import dev.ismap.core.determination.Remedies.Remedy;
import dev.ismap.core.determination.search.Prospects.Demand;
import dev.ismap.core.determination.search.Prospects.Ground;
import dev.ismap.core.rule.Constraint;
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
 * first principles", 1987). The branch that can still end smallest goes first (A*: P. Hart, N. Nilsson and B. Raphael,
 * 1968). Rules that read nothing in common that a change could set are mended apart, and their remedies put together,
 * which is how thirty violations do not become a power set.
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
            Set<List<Option>> tried,
            Map<String, Ground<C>> grounds,
            Map<String, List<Need>> needs,
            int size,
            int atLeast,
            int order) {}

    /** Whether it is sure that a rule applies that can decide, whatever is changed. */
    private final boolean lawIsSure;

    /**
     * Prepares the search.
     *
     * @param prospects what the case can come to
     */
    public Remedying(Prospects<C> prospects) {
        this(prospects, prospects.deciding().stream().map(Ground::rule).toList(), false);
    }

    /** Prepares a search that is about some rules only. */
    private Remedying(Prospects<C> prospects, List<Rule<C>> rules, boolean lawIsSure) {
        this.prospects = prospects;
        this.options = new Options<>(prospects);
        this.lawIsSure = lawIsSure;
        for (Rule<C> rule : rules) {
            Set<String> paths = new HashSet<>();
            collectReads(rule, paths);
            addConstrained(paths);
            reads.put(rule.id(), paths);
        }
    }

    /** Adds what hangs together with some paths by what no case can contradict. */
    private void addConstrained(Set<String> paths) {
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Constraint<C> constraint : prospects.book().constraints()) {
                Set<String> read = new HashSet<>();
                constraint.condition().reads(read::add);
                grew |= !Collections.disjoint(paths, read) && paths.addAll(read);
            }
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
    public Mended find() {
        List<Rule<C>> rules = prospects.deciding().stream().map(Ground::rule).toList();
        if (!lawApplies(prospects.deciding().stream())) {
            return search().mended();
        }
        List<Found> whole = new ArrayList<>(List.of(Found.of(List.of())));
        boolean complete = true;
        for (List<Rule<C>> group : Changeable.groups(prospects.book(), rules)) {
            Result result = new Remedying<>(prospects, group, true).search();
            complete &= result.complete();
            whole = together(whole, result.found());
        }
        // with the changes of all groups together, the law must still apply
        if (!whole.stream().allMatch(found -> lawApplies(Overlay.of(found.options())))) {
            return search().mended();
        }
        return new Result(whole, complete).mended();
    }

    private boolean lawApplies(Overlay overlay) {
        return lawApplies(reads.keySet().stream().map(id -> prospects.under(rule(id), overlay)));
    }

    /** The options that a remedy takes, and how many changes these are as they are shown. */
    private record Found(List<Option> options, int changes) {
        static Found of(Collection<Option> options) {
            return new Found(List.copyOf(options), Option.changes(options).size());
        }
    }

    /** What a search found: one remedy more than is given, where there are more. */
    private record Result(List<Found> found, boolean complete) {
        Mended mended() {
            Map<Remedy, Mend> mends = new LinkedHashMap<>();
            found.stream()
                    .limit(Remedies.MOST)
                    .forEach(one -> mends.put(
                            new Remedy(List.copyOf(Option.changes(one.options()).keySet())), new Mend(one.options())));
            boolean all = complete && found.size() <= Remedies.MOST;
            return new Mended(new Remedies(List.copyOf(mends.keySet()), all), mends);
        }
    }

    /** Each of some remedies with each of others, the smallest first, as many as can matter. */
    private static List<Found> together(List<Found> some, List<Found> others) {
        List<Found> result = new ArrayList<>();
        for (Found one : some) {
            for (Found other : others) {
                List<Option> options = new ArrayList<>(one.options());
                options.addAll(other.options());
                result.add(Found.of(options));
            }
        }
        result.sort(Comparator.comparingInt(Found::changes));
        return result.subList(0, Math.min(result.size(), Remedies.MOST + 1));
    }

    private Result search() {
        PriorityQueue<Branch<C>> queue = new PriorityQueue<>(Comparator.<Branch<C>>comparingInt(Branch::atLeast)
                .thenComparingInt(branch -> -branch.size())
                .thenComparingInt(Branch::order));
        Set<Set<Option>> seen = new HashSet<>();
        Map<Set<Option>, Found> found = new LinkedHashMap<>();
        boolean complete = true;
        queue.add(root());
        while (!queue.isEmpty() && found.size() <= Remedies.MOST) {
            Branch<C> branch = queue.remove();
            boolean applies = lawIsSure || !branch.needs().isEmpty() || lawApplies(branch);
            if (applies && branch.needs().isEmpty()) {
                minimal(branch, found.keySet())
                        .ifPresent(options -> found.put(options, Found.of(ordered(options, branch))));
                continue;
            }
            if (made > BRANCHES) {
                complete = false;
                break;
            }
            for (List<Option> bundle : applies
                    ? options(branch.needs().keySet().iterator().next(), branch.overlay())
                    : options.toApply(reads.keySet().stream().map(this::rule).toList(), branch.overlay())) {
                grow(branch, bundle)
                        .filter(grown -> seen.add(Set.copyOf(grown.changes().values())))
                        .ifPresent(queue::add);
            }
        }
        return new Result(List.copyOf(found.values()), complete && !options.isMixed());
    }

    /** The changes that can help a rule to let the case stand, or keep the case from contradicting itself. */
    private Set<List<Option>> options(String id, Overlay overlay) {
        for (Constraint<C> constraint : prospects.book().constraints()) {
            if (constraint.code().equals(id)) {
                return options.of(constraint, overlay);
            }
        }
        return options.of(rule(id), overlay);
    }

    private Rule<C> rule(String id) {
        return prospects.book().rule(id).orElseThrow();
    }

    private Branch<C> root() {
        Map<String, Ground<C>> grounds = new LinkedHashMap<>();
        reads.keySet().forEach(id -> grounds.put(id, prospects.ground(rule(id))));
        return branch(Overlay.NONE, Map.of(), Set.of(), grounds, grounds.keySet(), Map.of());
    }

    private Optional<Branch<C>> grow(Branch<C> branch, List<Option> bundle) {
        if (branch.tried().contains(bundle)) {
            return Optional.empty();
        }
        Map<Object, Option> changes = new LinkedHashMap<>(branch.changes());
        bundle.forEach(option -> changes.put(option.key(), option));
        Set<List<Option>> tried = new HashSet<>(branch.tried());
        tried.add(bundle);
        return Optional.of(branch(
                branch.overlay().with(bundle), changes, tried, branch.grounds(), reading(bundle), branch.needs()));
    }

    /** The rules that read what some options change. */
    private List<String> reading(Collection<Option> changed) {
        Set<String> paths = new HashSet<>();
        changed.forEach(option -> paths.add(pattern(option.path())));
        return reads.keySet().stream()
                .filter(rule -> !Collections.disjoint(reads.getOrDefault(rule, Set.of()), paths))
                .toList();
    }

    private Branch<C> branch(
            Overlay overlay,
            Map<Object, Option> changes,
            Set<List<Option>> tried,
            Map<String, Ground<C>> before,
            Collection<String> touched,
            Map<String, List<Need>> needsBefore) {
        Map<String, Ground<C>> grounds = new LinkedHashMap<>(before);
        Map<String, List<Need>> needs = new LinkedHashMap<>();
        for (String id : reads.keySet()) {
            if (touched.contains(id)) {
                Ground<C> ground = changes.isEmpty() ? prospects.ground(rule(id)) : prospects.under(rule(id), overlay);
                grounds.put(id, ground);
                if (!ground.surelyStands()) {
                    needs.put(id, options.needs(rule(id), overlay));
                }
            } else if (needsBefore.containsKey(id)) {
                needs.put(id, needsBefore.getOrDefault(id, List.of()));
            }
        }
        if (!changes.isEmpty()) {
            for (Constraint<C> constraint : prospects.contradicted(overlay)) {
                needs.put(constraint.code(), List.of(options.need(constraint, overlay)));
            }
        }
        Set<String> changed = new HashSet<>();
        changes.values().forEach(option -> changed.add(pattern(option.path())));
        int size = Option.changes(changes.values()).size();
        int atLeast = size
                + Need.changes(needs.values().stream().flatMap(List::stream).toList(), changed);
        made++;
        return new Branch<>(overlay, changes, tried, grounds, needs, size, atLeast, made);
    }

    /** The path of a change with a star for the things of lists, as rules name what they read. */
    static String pattern(String path) {
        return INDEX.matcher(path).replaceAll("/*");
    }

    /**
     * The changes of a branch that is eligible by them, without those that it does not need; empty where fewer were found
     * before, or a whole change is not needed, as that branch is found by itself.
     */
    private Optional<Set<Option>> minimal(Branch<C> branch, Collection<Set<Option>> found) {
        List<Option> kept = new ArrayList<>(branch.changes().values());
        for (List<Option> group : Option.changes(branch.changes().values()).values()) {
            List<Option> without = new ArrayList<>(kept);
            without.removeAll(group);
            if (stands(branch, without, group)) {
                return Optional.empty();
            }
            if (group.size() > 1) {
                kept = withoutSpare(branch, kept, group);
            }
        }
        Set<Option> options = Set.copyOf(kept);
        return found.stream().anyMatch(options::containsAll) ? Optional.empty() : Optional.of(options);
    }

    /** The changes without those items of a group that need not be decided otherwise: of no rule they are asked. */
    private List<Option> withoutSpare(Branch<C> branch, List<Option> kept, List<Option> group) {
        List<Option> without = new ArrayList<>(kept);
        without.removeAll(group);
        Set<Object> asked = new HashSet<>();
        Overlay overlay = Overlay.of(without);
        for (String id : reading(group)) {
            options.of(rule(id), overlay).forEach(bundle -> bundle.forEach(option -> asked.add(option.key())));
        }
        List<Option> fewer = new ArrayList<>(kept);
        fewer.removeIf(option -> group.contains(option) && !asked.contains(option.key()));
        return fewer.size() < kept.size() && stands(branch, fewer, group) ? fewer : kept;
    }

    /** Whether a case that is eligible by some changes is so still by others, from which only some things are left out. */
    private boolean stands(Branch<C> branch, List<Option> changes, List<Option> leftOut) {
        Overlay fewer = Overlay.of(changes);
        if (!prospects.contradicted(fewer).isEmpty()) {
            return false;
        }
        Map<String, Ground<C>> grounds = new LinkedHashMap<>(branch.grounds());
        for (String id : reading(leftOut)) {
            Ground<C> ground = prospects.under(rule(id), fewer);
            if (!ground.surelyStands()) {
                return false;
            }
            grounds.put(id, ground);
        }
        return lawIsSure || lawApplies(grounds.values().stream());
    }

    /** The options of a remedy in the order in which the rules asked for them. */
    private static <C> List<Option> ordered(Set<Option> options, Branch<C> branch) {
        return branch.changes().values().stream().filter(options::contains).toList();
    }

    private boolean lawApplies(Branch<C> branch) {
        return lawApplies(branch.grounds().values().stream());
    }

    static <C> boolean lawApplies(Stream<Ground<C>> grounds) {
        List<Ground<C>> all = grounds.toList();
        return !all.isEmpty()
                && !all.get(0)
                        .constraints()
                        .arePossible(all.stream()
                                .map(ground -> ground.demand(Demand.NOT_APPLY))
                                .toList());
    }
}
