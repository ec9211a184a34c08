package dev.ismap.core.search;

import dev.ismap.core.search.ConnectedComponents.Component;
import dev.ismap.core.search.Formula.All;
import dev.ismap.core.search.Formula.Any;
import dev.ismap.core.search.Formula.ForAll;
import dev.ismap.core.search.Formula.In;
import dev.ismap.core.search.Formula.NotAfter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds out whether what is open can be completed so that some formulas are all true.
 *
 * <p>It decides statement by statement, the most constrained first, takes over what follows at once, and goes back
 * where it fails (M. Davis, G. Logemann and D. Loveland, 1962). What only days or only populations can contradict is
 * asked of them as it is decided: {@link DaySolver} and {@link QuantifierSolver} (DPLL(T): R. Nieuwenhuis, A. Oliveras and
 * C. Tinelli, "Solving SAT and SAT modulo theories", 2006). Formulas that share no unknown are searched apart.
 *
 * <p>A search takes at most so many steps; then the answer is {@link Possibility#PAST_BOUND}, never a guess.
 *
 * <p>A search is mutable and belongs to one thread.
 */
final class Solver {

    /** The steps that one question takes at most. */
    private static final int STEPS = 20_000;

    private final Steps steps;
    private long[] domains = new long[0];
    private final List<NotAfter> days = new ArrayList<>();
    private final List<ForAll> forAlls = new ArrayList<>();
    private final QuantifierSolver quantifiers = new QuantifierSolver(this);
    private final Map<List<Formula>, Possibility> members;
    private boolean pastBound;

    /** The steps that are left to a question, over all searches that serve it. */
    private static final class Steps {
        private int left = STEPS;

        boolean take() {
            return left-- > 0;
        }
    }

    private Solver(Steps steps, Map<List<Formula>, Possibility> members) {
        this.steps = steps;
        this.members = members;
    }

    /** Whether the formulas can all be true at once. */
    static Possibility possible(Collection<Formula> formulas) {
        return possible(formulas, new HashMap<>());
    }

    /**
     * The same, going on from what other questions found out.
     *
     * @param formulas the formulas
     * @param members what was found out of members of populations, to which more is added
     */
    static Possibility possible(Collection<Formula> formulas, Map<List<Formula>, Possibility> members) {
        return new Solver(new Steps(), members).solve(formulas);
    }

    /** The same question about one member of a population, at the expense of this question's steps. */
    Possibility ofMember(List<Formula> formulas) {
        Possibility known = members.get(formulas);
        if (known != null) {
            return known;
        }
        Possibility answer = new Solver(steps, new HashMap<>()).solve(formulas);
        if (answer != Possibility.PAST_BOUND) {
            members.put(List.copyOf(formulas), answer);
        }
        return answer;
    }

    private Possibility solve(Collection<Formula> formulas) {
        Possibility result = Possibility.YES;
        for (List<Formula> part : apart(withRules(formulas))) {
            Possibility one = solveTogether(part);
            if (one == Possibility.NO) {
                return Possibility.NO;
            }
            result = one == Possibility.PAST_BOUND ? one : result;
        }
        return result;
    }

    /** The formulas with the rules that bind the choices in them. */
    private static Set<Formula> withRules(Collection<Formula> formulas) {
        Set<Formula> result = new LinkedHashSet<>();
        Set<Variable> bound = new LinkedHashSet<>();
        for (Formula formula : formulas) {
            if (result.add(formula)) {
                collectBound(formula, bound);
            }
        }
        bound.forEach(choice -> result.addAll(choice.rules()));
        return result;
    }

    private static void collectBound(Formula formula, Set<Variable> into) {
        if (formula instanceof All all) {
            all.parts().forEach(part -> collectBound(part, into));
        } else if (formula instanceof Any any) {
            any.parts().forEach(part -> collectBound(part, into));
        } else if (formula instanceof In in && !in.choice().rules().isEmpty() && into.add(in.choice())) {
            in.choice().rules().forEach(rule -> collectBound(rule, into));
        }
    }

    /** Puts together what shares an unknown. */
    private static List<List<Formula>> apart(Collection<Formula> formulas) {
        if (formulas.size() == 1) {
            return List.of(List.copyOf(formulas));
        }
        return ConnectedComponents.of(formulas, formula -> {
                    BitSet unknowns = new BitSet();
                    formula.unknowns(unknowns);
                    return unknowns;
                })
                .stream()
                .map(Component::things)
                .toList();
    }

    private Possibility solveTogether(List<Formula> formulas) {
        domains = new long[0];
        days.clear();
        forAlls.clear();
        pastBound = false;
        List<Any> open = new ArrayList<>();
        for (Formula formula : formulas) {
            if (!suppose(formula, open)) {
                return Possibility.NO;
            }
        }
        if (complete(open)) {
            return pastBound ? Possibility.PAST_BOUND : Possibility.YES;
        }
        return pastBound ? Possibility.PAST_BOUND : Possibility.NO;
    }

    /** Makes the open alternatives true, one after another. */
    private boolean complete(List<Any> alternatives) {
        if (!steps.take()) {
            pastBound = true;
            return true;
        }
        List<Any> open = new ArrayList<>(alternatives);
        List<Formula> fewest = List.of();
        int chosen = -1;
        for (int i = 0; i < open.size(); ) {
            List<Formula> live = new ArrayList<>();
            if (isTrue(open.get(i), live)) {
                open.remove(i);
            } else if (live.isEmpty()) {
                return false;
            } else if (live.size() == 1) {
                open.remove(i);
                if (!suppose(live.get(0), open)) {
                    return false;
                }
                fewest = List.of();
                i = 0;
            } else {
                if (fewest.isEmpty() || live.size() < fewest.size()) {
                    fewest = live;
                    chosen = i;
                }
                i++;
            }
        }
        if (fewest.isEmpty()) {
            return true;
        }
        open.remove(chosen);
        for (Formula one : fewest) {
            long[] domainsBefore = domains.clone();
            int daysBefore = days.size();
            int everyonesBefore = forAlls.size();
            List<Any> rest = new ArrayList<>(open);
            if (suppose(one, rest) && complete(rest)) {
                return true;
            }
            domains = domainsBefore;
            days.subList(daysBefore, days.size()).clear();
            forAlls.subList(everyonesBefore, forAlls.size()).clear();
            if (isStatement(one) && !suppose(one.not(), open)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isStatement(Formula formula) {
        return !(formula instanceof All) && !(formula instanceof Any);
    }

    /** Takes a formula to be true; false if that cannot be. Alternatives are left open. */
    private boolean suppose(Formula formula, List<Any> open) {
        if (formula instanceof All all) {
            for (Formula part : all.parts()) {
                if (!suppose(part, open)) {
                    return false;
                }
            }
            return true;
        }
        if (formula instanceof Any any) {
            return !any.parts().isEmpty() && open.add(any);
        }
        if (formula instanceof In in) {
            long left = domain(in.choice()) & in.values();
            domains[in.choice().number()] = left;
            return left != 0;
        }
        if (formula instanceof NotAfter comparison) {
            if (days.contains(comparison)) {
                return true;
            }
            days.add(comparison);
            return DaySolver.arePossible(days);
        }
        ForAll forAll = (ForAll) formula;
        if (forAlls.contains(forAll)) {
            return true;
        }
        forAlls.add(forAll);
        Possibility answer = quantifiers.check(forAlls);
        pastBound |= answer == Possibility.PAST_BOUND;
        return answer != Possibility.NO;
    }

    private long domain(Variable choice) {
        int number = choice.number();
        if (number >= domains.length) {
            domains = Arrays.copyOf(domains, Math.max(number + 1, 2 * domains.length));
        }
        if (domains[number] == 0) {
            domains[number] = choice.domain();
        }
        return domains[number];
    }

    /** Whether an alternative is already met; if not, gives the parts that can still meet it. */
    private boolean isTrue(Any any, List<Formula> live) {
        for (Formula part : any.parts()) {
            int value = value(part);
            if (value > 0) {
                return true;
            }
            if (value == 0) {
                live.add(part);
            }
        }
        return false;
    }

    /** 1 for true, -1 for false, 0 for open, as far as decided. */
    private int value(Formula formula) {
        if (formula instanceof All all) {
            return value(all.parts(), -1);
        }
        if (formula instanceof Any any) {
            return value(any.parts(), 1);
        }
        if (formula instanceof In in) {
            long domain = domain(in.choice());
            if ((domain & in.values()) == 0) {
                return -1;
            }
            return (domain & ~in.values()) == 0 ? 1 : 0;
        }
        if (formula instanceof NotAfter comparison) {
            if (days.contains(comparison)) {
                return 1;
            }
            return days.contains((NotAfter) comparison.not()) ? -1 : 0;
        }
        ForAll forAll = (ForAll) formula;
        for (ForAll supposed : forAlls) {
            if (supposed.members().equals(forAll.members())) {
                return supposed.holds() == forAll.holds() ? 1 : -1;
            }
        }
        return 0;
    }

    private int value(List<Formula> parts, int deciding) {
        int result = -deciding;
        for (Formula part : parts) {
            int value = value(part);
            if (value == deciding) {
                return deciding;
            }
            if (value == 0) {
                result = 0;
            }
        }
        return result;
    }
}
