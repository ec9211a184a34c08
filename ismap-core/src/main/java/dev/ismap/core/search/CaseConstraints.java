package dev.ismap.core.search;

import dev.ismap.core.search.ConnectedComponents.Component;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/**
 * What no case can contradict, as formulas over what is open: a completion is one only if they are all true in it.
 *
 * <p>A question is searched together with those constraints that are connected with it by what is unknown. The others
 * are free of it, and as a case by itself contradicts none, they can be met whatever the answer.
 *
 * <p>It belongs to one thread.
 */
final class CaseConstraints {

    private final List<One> open = new ArrayList<>();
    private final Answers answers;
    private final boolean contradicted;

    /** A formula, with the numbers of all unknowns that constraints connect with its own. */
    private record One(Formula formula, BitSet connected) {}

    /** Nothing is said of cases in general. */
    static CaseConstraints none(Answers answers) {
        return new CaseConstraints(List.of(), answers);
    }

    CaseConstraints(Collection<Formula> formulas, Answers answers) {
        this.answers = answers;
        List<Formula> left = new ArrayList<>(formulas);
        left.removeIf(Constant.TRUE::equals);
        contradicted = left.removeIf(Constant.FALSE::equals);
        List<Component<Formula>> components = ConnectedComponents.of(left, Formula::unknowns);
        for (Formula formula : left) {
            components.stream()
                    .map(Component::numbers)
                    .filter(formula.unknowns()::intersects)
                    .forEach(connected -> open.add(new One(formula, connected)));
        }
    }

    /** The formulas that depend on something open. */
    List<Formula> formulas() {
        return open.stream().map(One::formula).toList();
    }

    /** Adds the unknowns that constraints connect with some. */
    void close(BitSet unknowns) {
        for (One one : open) {
            if (one.connected().intersects(unknowns)) {
                unknowns.or(one.connected());
            }
        }
    }

    /** Whether the case has a completion at all, as far as a search tells. */
    boolean canBeMet() {
        return !contradicted
                && (open.isEmpty() || Solver.possible(formulas(), answers).isPossible());
    }

    /** Whether some formulas can all be true at once in a completion. */
    Possibility possible(Collection<Formula> formulas) {
        if (contradicted || formulas.contains(Constant.FALSE)) {
            return Possibility.NO;
        }
        if (open.isEmpty()) {
            return Solver.possible(formulas, answers);
        }
        BitSet unknowns = new BitSet();
        formulas.forEach(formula -> formula.unknowns(unknowns));
        close(unknowns);
        List<Formula> together = new ArrayList<>(formulas);
        for (One one : open) {
            if (one.connected().intersects(unknowns)) {
                together.add(one.formula());
            }
        }
        return Solver.possible(together, answers);
    }

    /** Whether one has to reckon with some formulas all being true at once. */
    boolean arePossible(Collection<Formula> formulas) {
        return possible(formulas).isPossible();
    }
}
