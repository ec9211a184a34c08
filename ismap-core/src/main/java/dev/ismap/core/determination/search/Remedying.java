package dev.ismap.core.determination.search;

import dev.ismap.core.determination.Remedies;
import dev.ismap.core.determination.Remedies.Change;
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
            Set<Option> tried,
            Map<String, Ground<C>> grounds,
            Map<String, List<Need>> needs,
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
        List<Found> whole = new ArrayList<>(List.of(new Found(List.of(), List.of())));
        boolean complete = true;
        for (List<Rule<C>> group : Changeable.groups(prospects.book(), rules)) {
            Result result = new Remedying<>(prospects, group, true).search();
            complete &= result.complete();
            whole = together(whole, result.found());
        }
        // with the changes of all groups together, the law must still apply
        if (!whole.stream()
                .allMatch(found -> lawApplies(found.options().stream()
                        .reduce(Overlay.NONE, (overlay, option) -> option.put(overlay), (one, other) -> other)))) {
            return search().mended();
        }
        return new Result(whole, complete).mended();
    }

    private boolean lawApplies(Overlay overlay) {
        return lawApplies(reads.keySet().stream().map(id -> prospects.under(rule(id), overlay)));
    }

    /** A remedy, and the options that it takes. */
    private record Found(List<Option> options, List<Change> changes) {}

    /** What a search found: one remedy more than is given, where there are more. */
    private record Result(List<Found> found, boolean complete) {

        Mended mended() {
            Map<Remedy, Mend> mends = new LinkedHashMap<>();
            found.stream()
                    .limit(Remedies.MOST)
                    .forEach(one -> mends.put(new Remedy(one.changes()), new Mend(one.options())));
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
                List<Change> changes = new ArrayList<>(one.changes());
                changes.addAll(other.changes());
                result.add(new Found(options, changes));
            }
        }
        result.sort(Comparator.comparingInt(found -> found.changes().size()));
        return result.subList(0, Math.min(result.size(), Remedies.MOST + 1));
    }

    private Result search() {
        PriorityQueue<Branch<C>> queue = new PriorityQueue<>(Comparator.<Branch<C>>comparingInt(Branch::atLeast)
                .thenComparingInt(branch -> -branch.changes().size())
                .thenComparingInt(Branch::order));
        Set<Set<Option>> seen = new HashSet<>();
        Map<Set<Option>, Found> found = new LinkedHashMap<>();
        boolean complete = true;
        queue.add(root());
        while (!queue.isEmpty() && found.size() <= Remedies.MOST) {
            Branch<C> branch = queue.remove();
            boolean applies = lawIsSure || !branch.needs().isEmpty() || lawApplies(branch);
            if (applies && branch.needs().isEmpty()) {
                if (isMinimal(branch, found.keySet())) {
                    found.put(Set.copyOf(branch.changes().values()), found(branch));
                }
                continue;
            }
            if (made > BRANCHES) {
                complete = false;
                break;
            }
            for (Option option : applies
                    ? options(branch.needs().keySet().iterator().next(), branch.overlay())
                    : options.toApply(reads.keySet().stream().map(this::rule).toList(), branch.overlay())) {
                grow(branch, option)
                        .filter(grown -> seen.add(Set.copyOf(grown.changes().values())))
                        .ifPresent(queue::add);
            }
        }
        return new Result(List.copyOf(found.values()), complete);
    }

    /** The changes that can help a rule to let the case stand, or keep the case from contradicting itself. */
    private Set<Option> options(String id, Overlay overlay) {
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
        changes.values().stream()
                .filter(option -> option.place().isPresent())
                .forEach(option -> changed.add(pattern(option)));
        int atLeast = changes.size()
                + Need.changes(needs.values().stream().flatMap(List::stream).toList(), changed);
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
            boolean stands = prospects.contradicted(fewer).isEmpty();
            for (String id : reading(left)) {
                Ground<C> ground = prospects.under(rule(id), fewer);
                grounds.put(id, ground);
                stands &= ground.surelyStands();
            }
            if (stands && (lawIsSure || lawApplies(grounds.values().stream()))) {
                return false;
            }
        }
        return true;
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

    private static <C> Found found(Branch<C> branch) {
        List<Option> options = List.copyOf(branch.changes().values());
        return new Found(options, options.stream().map(Option::change).toList());
    }
}
