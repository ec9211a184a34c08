package dev.ismap.core.search;

import dev.ismap.core.fact.ItemSet;
import dev.ismap.core.search.Formula.ForAll;
import dev.ismap.core.search.Members.Group;
import dev.ismap.core.search.Members.OfItems;
import dev.ismap.core.search.Members.OfList;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds out whether there are populations of whose members everyone meets some formulas, and not everyone some others.
 *
 * <p>The members of a list of which nothing is known are as many as are wanted: each formula that not everyone meets
 * has a member of its own. Items are counted: those of which the same is known behave alike, and so many of them can
 * fail at most so many different things (a covering of the failures by the items at hand, found by going through the
 * groups). What can be true of one member is a {@link Solver} of its own.
 */
final class QuantifierSolver {

    private final Solver search;
    private boolean pastBound;

    /** Items that behave alike, with what everyone meets and what not everyone meets; nothing of what none can fail. */
    private record Kind(ItemSet items, List<Formula> met, List<Formula> failed) {}

    private QuantifierSolver(Solver search) {
        this.search = search;
    }

    static Possibility check(List<ForAll> statements, Solver search) {
        QuantifierSolver populations = new QuantifierSolver(search);
        if (!populations.lists(statements) || !populations.items(statements)) {
            return populations.pastBound ? Possibility.PAST_BOUND : Possibility.NO;
        }
        return populations.pastBound ? Possibility.PAST_BOUND : Possibility.YES;
    }

    private boolean possible(List<Formula> formulas) {
        Possibility answer = search.members().get(formulas);
        if (answer == null) {
            answer = search.ofMember(formulas);
            search.members().put(formulas, answer);
        }
        pastBound |= answer == Possibility.PAST_BOUND;
        return answer.isPossible();
    }

    private boolean lists(List<ForAll> statements) {
        for (ForAll one : statements) {
            if (one.holds() || !(one.members() instanceof OfList failing)) {
                continue;
            }
            List<Formula> member = new ArrayList<>();
            member.add(failing.formula().not());
            for (ForAll other : statements) {
                if (other.holds() && other.members() instanceof OfList met && met.list() == failing.list()) {
                    member.add(met.formula());
                }
            }
            if (!possible(member)) {
                return false;
            }
        }
        return true;
    }

    private boolean items(List<ForAll> statements) {
        List<ForAll> ofItems = new ArrayList<>();
        int toFail = 0;
        for (ForAll statement : statements) {
            if (statement.members() instanceof OfItems) {
                ofItems.add(statement);
                toFail += statement.holds() ? 0 : 1;
            }
        }
        if (ofItems.isEmpty()) {
            return true;
        }
        List<Kind> kinds = kinds(ofItems);
        List<Integer> left = new ArrayList<>();
        for (Kind kind : kinds) {
            if (!kind.met().isEmpty() && !possible(kind.met())) {
                return false;
            }
            left.add(kind.items().size());
        }
        List<Integer> uncovered = new ArrayList<>();
        for (int i = 0; i < toFail; i++) {
            uncovered.add(i);
        }
        return cover(kinds, left, uncovered);
    }

    /** Splits the items until those in a kind are alike in every statement. */
    private static List<Kind> kinds(List<ForAll> statements) {
        List<Kind> kinds = new ArrayList<>();
        int failing = 0;
        for (ForAll statement : statements) {
            List<Kind> split = new ArrayList<>();
            List<Kind> rest = kinds;
            for (Group group : ((OfItems) statement.members()).groups()) {
                List<Kind> outside = new ArrayList<>();
                ItemSet fresh = group.items();
                for (Kind kind : rest) {
                    add(
                            split,
                            kind.items().intersection(group.items()),
                            kind,
                            statement.holds(),
                            failing,
                            group.formula());
                    addUnchanged(outside, kind.items().minus(group.items()), kind);
                    fresh = fresh.minus(kind.items());
                }
                Kind none = new Kind(fresh, List.of(), List.of());
                add(split, fresh, none, statement.holds(), failing, group.formula());
                rest = outside;
            }
            split.addAll(rest);
            kinds = split;
            failing += statement.holds() ? 0 : 1;
        }
        return kinds;
    }

    private static void add(List<Kind> into, ItemSet items, Kind kind, boolean holds, int failing, Formula formula) {
        if (items.isEmpty()) {
            return;
        }
        List<Formula> met = new ArrayList<>(kind.met());
        List<Formula> failed = new ArrayList<>(kind.failed());
        if (holds) {
            met.add(formula);
        } else {
            while (failed.size() < failing) {
                failed.add(Constant.FALSE);
            }
            failed.add(formula.not());
        }
        into.add(new Kind(items, met, failed));
    }

    private static void addUnchanged(List<Kind> into, ItemSet items, Kind kind) {
        if (!items.isEmpty()) {
            into.add(new Kind(items, kind.met(), kind.failed()));
        }
    }

    /** Gives each failure an item; items of one kind can take several failures each where they are too few. */
    private boolean cover(List<Kind> kinds, List<Integer> left, List<Integer> uncovered) {
        if (uncovered.isEmpty()) {
            return true;
        }
        for (int i = 0; i < kinds.size(); i++) {
            if (left.get(i) == 0) {
                continue;
            }
            boolean enough = left.get(i) >= uncovered.size();
            int subsets = enough ? 1 : 1 << Math.min(uncovered.size() - 1, 16);
            for (int subset = 0; subset < subsets; subset++) {
                List<Integer> taken = new ArrayList<>(List.of(uncovered.get(0)));
                List<Integer> rest = new ArrayList<>();
                for (int j = 1; j < uncovered.size(); j++) {
                    (j <= 16 && (subset & (1 << (j - 1))) != 0 ? taken : rest).add(uncovered.get(j));
                }
                if (canTake(kinds.get(i), taken)) {
                    List<Integer> fewer = new ArrayList<>(left);
                    fewer.set(i, left.get(i) - 1);
                    if (cover(kinds, fewer, rest)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean canTake(Kind kind, List<Integer> taken) {
        List<Formula> member = new ArrayList<>(kind.met());
        for (int failure : taken) {
            if (failure >= kind.failed().size()) {
                return false;
            }
            member.add(kind.failed().get(failure));
        }
        return possible(member);
    }
}
