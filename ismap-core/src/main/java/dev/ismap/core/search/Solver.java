package dev.ismap.core.search;

import dev.ismap.core.determination.Determination.SearchBound;
import dev.ismap.core.search.ConnectedComponents.Component;
import dev.ismap.core.search.Formula.All;
import dev.ismap.core.search.Formula.Any;
import dev.ismap.core.search.Formula.ForAll;
import dev.ismap.core.search.Formula.In;
import dev.ismap.core.search.Formula.NotAfter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds out whether what is open can be completed so that some formulas are all true.
 *
 * <p>It decides statement by statement, the most constrained first, takes over what follows at once, and goes back
 * where it fails (M. Davis, G. Logemann and D. Loveland, 1962). What only days or only populations can contradict is
 * asked of them as it is decided: {@link DaySolver} and {@link QuantifierSolver} (DPLL(T): R. Nieuwenhuis, A. Oliveras and
 * C. Tinelli, "Solving SAT and SAT modulo theories", 2006). Formulas that share no unknown are searched apart.
 *
 * <p>A search takes at most so many steps; then the answer is {@link Possibility#PAST_BOUND}, never a guess. Formulas
 * that were searched apart are {@linkplain Answers remembered}: the questions about one case have most of what they ask
 * in common. What is remembered is what the search would find again, so that no answer hangs on what was asked before.
 *
 * <p>A search is mutable and belongs to one thread.
 */
final class Solver {

    /** The steps that a search takes at most, over formulas that hang together. */
    private static final int STEPS = SearchBound.STEPS.limit();

    private final Budget budget;
    private final Answers answers;
    private final Map<List<Formula>, Possibility> ofMembers = new HashMap<>();
    private long[] domains = new long[0];

    /** The choices of which something was supposed, in order, with what their domains were before. */
    private final List<Narrowed> narrowed = new ArrayList<>();

    private final List<NotAfter> days = new ArrayList<>();
    private final List<ForAll> forAlls = new ArrayList<>();
    private final QuantifierSolver quantifiers = new QuantifierSolver(this);
    private boolean pastBound;

    /** The steps that are left to a search and to those that serve it. */
    private static final class Budget {
        private int left = STEPS;

        boolean take(int steps) {
            left = Math.max(left - steps, -1);
            return left >= 0;
        }
    }

    private record Narrowed(int choice, long before) {}

    private Solver(Budget budget, Answers answers) {
        this.budget = budget;
        this.answers = answers;
    }

    /** Whether the formulas can all be true at once. */
    static Possibility possible(Collection<Formula> formulas) {
        return possible(formulas, new Answers(new SearchEffort()));
    }

    /**
     * The same, going on from what other questions found out.
     *
     * @param formulas the formulas
     * @param answers what was found out, to which more is added
     */
    static Possibility possible(Collection<Formula> formulas, Answers answers) {
        return every(
                formulas,
                part -> answers.of(part, () -> {
                    Budget budget = new Budget();
                    Possibility answer = new Solver(budget, answers).solve(part);
                    return new Answers.Answer(answer, STEPS - budget.left);
                }));
    }

    /**
     * Days with which formulas are true at once, as late as they can be where the search first finds that they can; by the
     * numbers of the unknown days that it decides on.
     *
     * @return the days; empty where there are none, or none are found
     */
    static Optional<Map<Integer, Long>> latestDays(Collection<Formula> formulas, Answers answers) {
        Map<Integer, Long> result = new HashMap<>();
        for (Component<Formula> part : apart(withRules(formulas))) {
            Solver solver = new Solver(new Budget(), answers);
            if (solver.solve(part.things()) != Possibility.YES) {
                return Optional.empty();
            }
            Optional<Map<Integer, Long>> days = DaySolver.latest(solver.days);
            if (days.isEmpty()) {
                return Optional.empty();
            }
            result.putAll(days.get());
        }
        return Optional.of(result);
    }

    /** Whether formulas can be true at once: all that hang together, one part of them after another. */
    private static Possibility every(Collection<Formula> formulas, Function<List<Formula>, Possibility> answerOfPart) {
        Possibility result = Possibility.YES;
        for (Component<Formula> part : apart(withRules(formulas))) {
            Possibility one = answerOfPart.apply(part.things());
            if (one == Possibility.NO) {
                return Possibility.NO;
            }
            result = one == Possibility.PAST_BOUND ? one : result;
        }
        return result;
    }

    /**
     * The same question about one member of a population, at the expense of this search's steps. What is remembered of it
     * costs as many as it took.
     */
    Possibility ofMember(List<Formula> formulas) {
        Possibility asked = ofMembers.get(formulas);
        if (asked != null) {
            return asked;
        }
        List<Formula> kept = List.copyOf(formulas);
        Answers.Answer known = answers.ofMember(kept);
        Possibility answer;
        if (known != null) {
            answer = take(known.steps()) ? known.possibility() : Possibility.PAST_BOUND;
        } else {
            int left = budget.left;
            answer = every(kept, part -> new Solver(budget, answers).solve(part));
            if (answer != Possibility.PAST_BOUND) {
                answers.addOfMember(kept, new Answers.Answer(answer, left - budget.left));
            }
        }
        ofMembers.put(kept, answer);
        return answer;
    }

    /** The formulas, of which none is a conjunction, with the rules that bind the choices in them. */
    private static Collection<Formula> withRules(Collection<Formula> formulas) {
        if (formulas.size() == 1) {
            Formula alone = formulas.iterator().next();
            if (!(alone instanceof All) && alone.bound().isEmpty()) {
                return formulas;
            }
        }
        Set<Formula> result = new LinkedHashSet<>();
        Set<Choice> bound = new LinkedHashSet<>();
        for (Formula formula : formulas) {
            add(formula, result, bound);
        }
        if (!bound.isEmpty()) {
            List.copyOf(bound).forEach(choice -> choice.rules().forEach(rule -> add(rule, result, bound)));
        }
        return result;
    }

    private static void add(Formula formula, Set<Formula> into, Set<Choice> bound) {
        if (formula instanceof All all) {
            for (Formula part : all.parts()) {
                add(part, into, bound);
            }
        } else if (into.add(formula)) {
            bound.addAll(formula.bound());
        }
    }

    /** Puts together what shares an unknown. */
    private static List<Component<Formula>> apart(Collection<Formula> formulas) {
        return ConnectedComponents.of(formulas, Formula::unknowns);
    }

    private Possibility solve(List<Formula> formulas) {
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

    private boolean take(int some) {
        boolean left = budget.take(some);
        if (!left) {
            reached(SearchBound.STEPS);
        }
        return left;
    }

    /** Notes that a bound was reached, so that no answer hangs on it in silence. */
    void reached(SearchBound bound) {
        answers.effort().reached(bound);
    }

    /** Makes the open alternatives true, one after another. */
    private boolean complete(List<Any> alternatives) {
        if (!take(1)) {
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
            int narrowedBefore = narrowed.size();
            int daysBefore = days.size();
            int forAllsBefore = forAlls.size();
            List<Any> rest = new ArrayList<>(open);
            if (suppose(one, rest) && complete(rest)) {
                return true;
            }
            takeBack(narrowedBefore, daysBefore, forAllsBefore);
            if (isStatement(one) && !suppose(one.not(), open)) {
                return false;
            }
        }
        return false;
    }

    /** Takes back what was supposed since. */
    private void takeBack(int narrowedBefore, int daysBefore, int forAllsBefore) {
        while (narrowed.size() > narrowedBefore) {
            Narrowed last = narrowed.remove(narrowed.size() - 1);
            domains[last.choice()] = last.before();
        }
        days.subList(daysBefore, days.size()).clear();
        forAlls.subList(forAllsBefore, forAlls.size()).clear();
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
            long before = domain(in.choice());
            long left = before & in.values();
            if (left != before) {
                narrowed.add(new Narrowed(in.choice().number(), before));
                domains[in.choice().number()] = left;
            }
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

    private long domain(Choice choice) {
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
        if (forAlls.contains(formula)) {
            return 1;
        }
        return forAlls.contains(formula.not()) ? -1 : 0;
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
