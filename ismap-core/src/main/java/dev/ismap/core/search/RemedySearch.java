package dev.ismap.core.search;

import dev.ismap.core.determination.Determination.SearchBound;
import dev.ismap.core.determination.Remedies;
import dev.ismap.core.determination.Remedies.Remedy;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.RuleBook.Constraint;
import dev.ismap.core.search.HittingSets.Result;
import dev.ismap.core.search.RuleFormulas.Demand;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the smallest changes that make a case eligible.
 *
 * <p>It takes the first rule that can still make the case ineligible, or leave it to the authority, and branches over the changes that its failing
 * conditions name: every remedy has to hold one of them ({@link HittingSets}). Rules that read nothing in common that a change could set are mended apart, and their remedies put together,
 * which is how thirty violations do not become a power set.
 * What is found is verified by determining again under the change, and given only if no change of it can be left out.
 *
 * <p>A fact that a remedy changes already can be set anew where another condition names a further day or value. Past
 * {@link SearchBound#CHANGES} the remedies are what was found, and not complete.
 *
 * @param <C> the type of the case
 */
public final class RemedySearch<C> {

    private static final int BRANCHES = SearchBound.CHANGES.limit();
    private static final int BRANCHES_OF_ONE = 8;
    private static final Pattern INDEX = Pattern.compile("/[0-9]+(?=/|$)");

    private final OutcomeAnalysis<C> analysis;
    private final ChangeFinder<C> options;
    private final Map<String, Set<String>> reads = new LinkedHashMap<>();
    private int made;

    /** A case with some changes, and how it stands to the rules. */
    private record Branch<C>(
            CaseFormulas<C> changed,
            Map<Object, PossibleChange> changes,
            Set<List<PossibleChange>> tried,
            Map<String, RuleFormulas<C>> ruleFormulas,
            Map<String, List<RequiredChange>> needs,
            int size,
            int atLeast)
            implements BestFirst.Branch {}

    /** Whether it is sure that a rule applies that can decide, whatever is changed. */
    private final boolean lawIsSure;

    /** After so many branches it gives up. */
    private final int most;

    /**
     * Prepares the search.
     *
     * @param analysis what the case can come to
     */
    public RemedySearch(OutcomeAnalysis<C> analysis) {
        this(analysis, analysis.deciding().stream().map(RuleFormulas::rule).toList(), false, BRANCHES);
    }

    /** Prepares a search that is about some rules only. */
    private RemedySearch(OutcomeAnalysis<C> analysis, List<Rule<C>> rules, boolean lawIsSure, int most) {
        this.analysis = analysis;
        this.options = new ChangeFinder<>(analysis);
        this.lawIsSure = lawIsSure;
        this.most = most;
        rules.forEach(rule -> reads.put(rule.id(), analysis.paths().connected(rule)));
    }

    /**
     * The remedies.
     *
     * @return the remedies, none for a case that is eligible
     */
    public FoundRemedies find() {
        analysis.answers().begin();
        if (!lawApplies(analysis.constraints(), analysis.deciding().stream())) {
            return remedies(search());
        }
        List<RemedySearch<C>> groups = analysis.index().independentRules().groups(analysis.subject()).stream()
                .map(group -> new RemedySearch<>(analysis, group, true, BRANCHES))
                .toList();
        Map<RemedySearch<C>, Result<Found>> results = new HashMap<>();
        for (RemedySearch<C> group : soonestInVainFirst(groups)) {
            Result<Found> result = group.searchTogether();
            if (result.isNone()) {
                return remedies(result); // then there is none for the whole, whatever there is for the others
            }
            results.put(group, result);
        }
        List<Found> whole = new ArrayList<>(List.of(Found.of(List.of())));
        boolean complete = true;
        for (RemedySearch<C> group : groups) {
            Result<Found> result = Objects.requireNonNull(results.get(group));
            complete &= result.complete();
            whole = together(whole, result.found());
        }
        // with the changes of all groups together, the law must still apply
        if (!whole.stream().allMatch(found -> lawApplies(Overlay.of(found.options())))) {
            return remedies(search());
        }
        return remedies(new Result<>(whole, complete));
    }

    /** The small ones first, but before all one for which there is hardly a remedy: if it has none, that is all. */
    private List<RemedySearch<C>> soonestInVainFirst(List<RemedySearch<C>> groups) {
        List<RemedySearch<C>> inOrder = new ArrayList<>(groups);
        inOrder.sort(Comparator.comparingInt(group -> group.reads.size()));
        inOrder.stream().filter(RemedySearch::isHardlyMended).findFirst().ifPresent(first -> {
            inOrder.remove(first);
            inOrder.add(0, first);
        });
        analysis.answers().begin(); // so that the search has as many steps as without this look
        return inOrder;
    }

    private boolean lawApplies(Overlay overlay) {
        CaseFormulas<C> changed = analysis.under(overlay);
        return lawApplies(changed.constraints(), reads.keySet().stream().map(id -> changed.of(rule(id))));
    }

    private boolean isFirstLook() {
        return most < BRANCHES;
    }

    /** The options that a remedy takes, and how many changes these are as they are shown. */
    private record Found(List<PossibleChange> options, int changes) {
        static Found of(Collection<PossibleChange> options) {
            return new Found(
                    List.copyOf(options), PossibleChange.groups(options).size());
        }
    }

    /** What a search found, as remedies: it looks for one more than is given, to know whether there are more. */
    private static FoundRemedies remedies(Result<Found> result) {
        Map<Remedy, ChangeSet> changeSets = new LinkedHashMap<>();
        result.found().stream()
                .limit(Remedies.MOST)
                .forEach(one -> changeSets.put(
                        new Remedy(List.copyOf(
                                PossibleChange.changes(one.options()).keySet())),
                        new ChangeSet(one.options())));
        boolean all = result.complete() && result.found().size() <= Remedies.MOST;
        return new FoundRemedies(new Remedies(List.copyOf(changeSets.keySet()), all), changeSets);
    }

    /** Each of some remedies with each of others, the smallest first, as many as can matter. */
    private static List<Found> together(List<Found> some, List<Found> others) {
        List<Found> result = new ArrayList<>();
        for (Found one : some) {
            for (Found other : others) {
                List<PossibleChange> options = new ArrayList<>(one.options());
                options.addAll(other.options());
                result.add(Found.of(options));
            }
        }
        result.sort(Comparator.comparingInt(Found::changes));
        return result.subList(0, Math.min(result.size(), Remedies.MOST + 1));
    }

    /** Whether no change is known for something that has to be changed, so that there is hardly a remedy. */
    private boolean isHardlyMended() {
        return reads.keySet().stream().map(this::rule).anyMatch(this::isHardlyMended);
    }

    private boolean isHardlyMended(Rule<C> rule) {
        return !analysis.formulasOf(rule).isSurelyEligible()
                && options.needs(rule, analysis.plain()).stream().anyMatch(need -> need.options() == 0);
    }

    /** Looks first whether there is a rule that cannot be mended even by itself, which is soon found out. */
    private Result<Found> searchTogether() {
        if (reads.size() > 1) {
            Map<String, List<RequiredChange>> needs = root().needs();
            for (String id : needs.keySet().stream()
                    .sorted(Comparator.comparingInt(one -> options(needs.getOrDefault(one, List.of()))))
                    .toList()) {
                if (new RemedySearch<>(analysis, List.of(rule(id)), true, BRANCHES_OF_ONE).isSurelyInVain()) {
                    return new Result<>(List.of(), true);
                }
            }
        }
        return search();
    }

    private static int options(List<RequiredChange> needs) {
        return needs.stream().mapToInt(RequiredChange::options).sum();
    }

    /** Whether it is soon proven that there is no remedy; which there are, where there is one, is not looked for. */
    private boolean isSurelyInVain() {
        return HittingSets.search(List.of(root()), 0, new Needs()).isNone() && !options.isMixed();
    }

    private Result<Found> search() {
        Result<Found> result = HittingSets.search(List.of(root()), Remedies.MOST, new Needs());
        return new Result<>(result.found(), result.complete() && !options.isMixed());
    }

    /** What the rules need, as matters that a remedy has to hit. */
    private final class Needs implements HittingSets.Matters<Branch<C>, Found> {

        private final Set<Set<PossibleChange>> seen = new HashSet<>();

        @Override
        public boolean isSpare(Branch<C> branch, List<Found> found) {
            return false; // a fact can be set anew, so that fewer changes may be left than it has
        }

        @Override
        public boolean isWhole(Branch<C> branch) {
            return branch.needs().isEmpty() && (lawIsSure || lawApplies(branch));
        }

        @Override
        public Optional<Found> found(Branch<C> branch, List<Found> before) {
            return isFirstLook()
                    ? Optional.of(Found.of(branch.changes().values()))
                    : minimal(branch, before).map(options -> Found.of(ordered(options, branch)));
        }

        @Override
        public List<Branch<C>> grown(Branch<C> branch) {
            Set<List<PossibleChange>> bundles = branch.needs().isEmpty()
                    ? options.toApply(
                            reads.keySet().stream().map(id -> rule(id)).toList(), branch.changed())
                    : optionsOfFirst(branch);
            return bundles.stream()
                    .flatMap(bundle -> grow(branch, bundle).stream())
                    .filter(grown -> seen.add(new HashSet<>(grown.changes().values())))
                    .toList();
        }

        @Override
        public boolean isPastBound() {
            boolean isPast = made > most;
            if (isPast && !isFirstLook()) {
                analysis.effort().reached(SearchBound.CHANGES);
            }
            return isPast;
        }
    }

    /** The changes for the first need; of one that waits for a day which another need names, those for the next. */
    private Set<List<PossibleChange>> optionsOfFirst(Branch<C> branch) {
        for (String id : branch.needs().keySet()) {
            Set<List<PossibleChange>> bundles = options(id, branch.changed());
            boolean waits = bundles.isEmpty() && reads.containsKey(id) && options.isMixed(rule(id), branch.changed());
            if (!waits) {
                return bundles;
            }
        }
        return Set.of();
    }

    /** The changes that can help to meet a rule, or keep the case from contradicting itself. */
    private Set<List<PossibleChange>> options(String id, CaseFormulas<C> changed) {
        for (Constraint<C> constraint : analysis.book().constraints()) {
            if (constraint.code().equals(id)) {
                return options.of(constraint, changed);
            }
        }
        return options.of(rule(id), changed);
    }

    private Rule<C> rule(String id) {
        return analysis.book().rule(id).orElseThrow();
    }

    private Branch<C> root() {
        Map<String, RuleFormulas<C>> ruleFormulas = new LinkedHashMap<>();
        reads.keySet().forEach(id -> ruleFormulas.put(id, analysis.formulasOf(rule(id))));
        return branch(analysis.plain(), Map.of(), Set.of(), ruleFormulas, ruleFormulas.keySet(), Map.of());
    }

    private Optional<Branch<C>> grow(Branch<C> branch, List<PossibleChange> bundle) {
        if (branch.tried().contains(bundle)) {
            return Optional.empty();
        }
        Map<Object, PossibleChange> changes = new LinkedHashMap<>(branch.changes());
        bundle.forEach(option -> changes.put(option.key(), option));
        Set<List<PossibleChange>> tried = new HashSet<>(branch.tried());
        tried.add(bundle);
        return Optional.of(branch(
                analysis.under(branch.changed().overlay().with(bundle)),
                changes,
                tried,
                branch.ruleFormulas(),
                reading(bundle),
                branch.needs()));
    }

    /** The rules that read what some options change. */
    private List<String> reading(Collection<PossibleChange> changed) {
        Set<String> paths = patterns(changed);
        return reads.keySet().stream()
                .filter(rule -> !Collections.disjoint(reads.getOrDefault(rule, Set.of()), paths))
                .toList();
    }

    private Branch<C> branch(
            CaseFormulas<C> changed,
            Map<Object, PossibleChange> changes,
            Set<List<PossibleChange>> tried,
            Map<String, RuleFormulas<C>> before,
            Collection<String> touched,
            Map<String, List<RequiredChange>> needsBefore) {
        Map<String, RuleFormulas<C>> ruleFormulas = new LinkedHashMap<>(before);
        Map<String, List<RequiredChange>> needs = new LinkedHashMap<>();
        for (String id : reads.keySet()) {
            if (touched.contains(id)) {
                RuleFormulas<C> ofRule = changed.of(rule(id));
                ruleFormulas.put(id, ofRule);
                if (!ofRule.isSurelyEligible()) {
                    needs.put(id, options.needs(rule(id), changed));
                }
            } else if (needsBefore.containsKey(id)) {
                needs.put(id, needsBefore.getOrDefault(id, List.of()));
            }
        }
        if (!changes.isEmpty()) {
            for (Constraint<C> constraint : changed.contradicted()) {
                needs.put(constraint.code(), List.of(options.need(constraint, changed)));
            }
        }
        Set<String> paths = patterns(changes.values());
        int size = PossibleChange.groups(changes.values()).size();
        int atLeast = size
                + RequiredChange.changes(
                        needs.values().stream().flatMap(List::stream).toList(), paths);
        made++;
        return new Branch<>(changed, changes, tried, ruleFormulas, needs, size, atLeast);
    }

    /** The path of a change with a star for the things of lists, as rules name what they read. */
    static String pattern(String path) {
        return hasIndex(path) ? INDEX.matcher(path).replaceAll("/*") : path;
    }

    /** The paths of some changes, of which there can be a thousand at one, likewise. */
    static Set<String> patterns(Collection<PossibleChange> changes) {
        Set<String> patterns = new HashSet<>();
        String before = "";
        for (PossibleChange change : changes) {
            if (!change.path().equals(before)) {
                before = change.path();
                patterns.add(pattern(before));
            }
        }
        return patterns;
    }

    private static boolean hasIndex(String path) {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            if (slash + 1 < path.length() && Character.isDigit(path.charAt(slash + 1))) {
                return true;
            }
        }
        return false;
    }

    /**
     * The changes of a branch that is eligible by them, without those that it does not need; empty where fewer were found
     * before, or a whole change is not needed, as that branch is found by itself.
     */
    private Optional<Set<PossibleChange>> minimal(Branch<C> branch, List<Found> found) {
        List<PossibleChange> kept = new ArrayList<>(branch.changes().values());
        int before;
        do { // what one group no longer needs, another may have been there to mend
            before = kept.size();
            for (List<PossibleChange> group : PossibleChange.groups(kept)) {
                List<PossibleChange> without = new ArrayList<>(kept);
                without.removeAll(group);
                List<String> touched = reading(group);
                if (stands(branch, without, touched)) {
                    return Optional.empty();
                }
                if (group.size() > 1) {
                    kept = withoutSpare(branch, kept, group, touched);
                }
            }
        } while (kept.size() < before);
        Set<PossibleChange> options = Set.copyOf(kept);
        return found.stream().anyMatch(one -> options.containsAll(one.options()))
                ? Optional.empty()
                : Optional.of(options);
    }

    /**
     * The changes without those items of a group that need not be decided otherwise. Those that no rule asks for where the
     * whole group is left out go first, together; each of the others is tried, as what a rule asks of one item can follow
     * from another. One at a time is enough: to decide on an item can do harm that a decision on another mends, as to
     * implement an objective asks for its details, but none mends in a circle ({@link DeletionFilter#minimal}).
     */
    private List<PossibleChange> withoutSpare(
            Branch<C> branch, List<PossibleChange> kept, List<PossibleChange> group, List<String> touched) {
        List<PossibleChange> without = new ArrayList<>(kept);
        without.removeAll(group);
        Set<Object> asked = new HashSet<>();
        CaseFormulas<C> fewerChanged = analysis.under(Overlay.of(without));
        for (String id : touched) {
            options.of(rule(id), fewerChanged).forEach(bundle -> bundle.forEach(option -> asked.add(option.key())));
        }
        List<PossibleChange> fewer = new ArrayList<>(kept);
        Set<PossibleChange> ofGroup = Set.copyOf(group);
        fewer.removeIf(option -> ofGroup.contains(option) && !asked.contains(option.key()));
        List<PossibleChange> rest = fewer.size() < kept.size() && stands(branch, fewer, touched) ? fewer : kept;
        LeavingOut leavingOut = new LeavingOut(branch, touched, Overlay.of(rest));
        return DeletionFilter.minimal(
                rest,
                rest.stream().filter(ofGroup::contains).toList(),
                (some, left) -> leavingOut.standsWithout((PossibleChange.OfItem) left));
    }

    /** A case that is eligible by some changes, of which one after another is left out. */
    private final class LeavingOut {
        private final Branch<C> branch;
        private final List<String> touched;
        private Overlay kept;

        LeavingOut(Branch<C> branch, List<String> touched, Overlay kept) {
            this.branch = branch;
            this.touched = touched;
            this.kept = kept;
        }

        /** Leaves out what is decided on an item, if the case is then eligible still. */
        boolean standsWithout(PossibleChange.OfItem item) {
            Overlay fewer =
                    kept.without(item, analysis.book(), analysis.subject().subject());
            boolean stands = stands(branch, fewer, touched);
            if (stands) {
                kept = fewer;
            }
            return stands;
        }
    }

    private boolean stands(Branch<C> branch, List<PossibleChange> changes, List<String> touched) {
        return stands(branch, Overlay.of(changes), touched);
    }

    /** Whether a case that is eligible by some changes is so still by fewer; some rules read what is left out. */
    private boolean stands(Branch<C> branch, Overlay changes, List<String> touched) {
        CaseFormulas<C> fewer = analysis.under(changes);
        if (!fewer.contradicted().isEmpty()) {
            return false;
        }
        Map<String, RuleFormulas<C>> ruleFormulas = new LinkedHashMap<>(branch.ruleFormulas());
        for (String id : touched) {
            RuleFormulas<C> ofRule = fewer.of(rule(id));
            if (!ofRule.isSurelyEligible()) {
                return false;
            }
            ruleFormulas.put(id, ofRule);
        }
        return lawIsSure || lawApplies(fewer.constraints(), ruleFormulas.values().stream());
    }

    /** The options of a remedy in the order in which the rules asked for them. */
    private static <C> List<PossibleChange> ordered(Set<PossibleChange> options, Branch<C> branch) {
        return branch.changes().values().stream().filter(options::contains).toList();
    }

    private boolean lawApplies(Branch<C> branch) {
        return lawApplies(branch.changed().constraints(), branch.ruleFormulas().values().stream());
    }

    /** Whether it is sure that a rule applies that can decide, in every completion that some constraints leave. */
    static <C> boolean lawApplies(CaseConstraints constraints, Stream<RuleFormulas<C>> ruleFormulas) {
        List<Formula> none =
                ruleFormulas.map(ofRule -> ofRule.demand(Demand.NOT_APPLY)).toList();
        return !none.isEmpty() && !constraints.arePossible(none);
    }
}
