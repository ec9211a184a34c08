package dev.ismap.core.search;

import dev.ismap.core.fact.ItemSet;
import dev.ismap.core.search.Formula.ForAll;
import dev.ismap.core.search.Members.Group;
import dev.ismap.core.search.Members.OfItems;
import dev.ismap.core.search.Members.OfList;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds out whether every member of some populations can meet some formulas while not every one meets some others.
 *
 * <p>The members of a list of which nothing is known are as many as are wanted: each formula that not everyone meets
 * has a member of its own. Items are counted: those of which the same is known behave alike, and so many of them can
 * fail at most so many different things: each failure is given an item, and what one item takes must be possible
 * together. What can be true of one member is a {@link Solver} of its own.
 */
final class QuantifierSolver {

    /** So many times a failure is given an item at most; past that the answer is {@link Possibility#PAST_BOUND}. */
    private static final int COVERINGS = 20_000;

    private final Solver search;
    private int coverings = COVERINGS;
    private boolean pastBound;

    /** Items that behave alike, with what everyone meets and what not everyone meets; nothing of what none can fail. */
    private record Kind(ItemSet items, List<Formula> met, List<Formula> failed) {}

    /** An item of a kind, with the failures that it takes. */
    private record Member(int kind, List<Integer> taken) {}

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
        for (Kind kind : kinds) {
            if (!kind.met().isEmpty() && !possible(kind.met())) {
                return false;
            }
        }
        int[] left = kinds.stream().mapToInt(kind -> kind.items().size()).toArray();
        return cover(kinds, left, new ArrayList<>(), 0, toFail);
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

    /**
     * Gives each failure an item, a further one or one that takes others already.
     *
     * @param left how many items of each kind take nothing yet
     * @param members the items that take something
     * @param failure the first failure that has no item yet
     */
    private boolean cover(List<Kind> kinds, int[] left, List<Member> members, int failure, int failures) {
        if (failure == failures) {
            return true;
        }
        if (coverings-- <= 0) {
            pastBound = true;
            return false;
        }
        for (int i = 0; i < kinds.size(); i++) {
            if (left[i] > 0 && canTake(kinds.get(i), List.of(failure))) {
                left[i]--;
                members.add(new Member(i, List.of(failure)));
                if (cover(kinds, left, members, failure + 1, failures)) {
                    return true;
                }
                members.remove(members.size() - 1);
                left[i]++;
            }
        }
        for (int m = 0; m < members.size(); m++) {
            Member member = members.get(m);
            // where there are enough items for all that is left, a further one takes this failure as well
            boolean enough = left[member.kind()] >= failures - failure;
            List<Integer> taken = new ArrayList<>(member.taken());
            taken.add(failure);
            if (!enough && canTake(kinds.get(member.kind()), taken)) {
                members.set(m, new Member(member.kind(), taken));
                if (cover(kinds, left, members, failure + 1, failures)) {
                    return true;
                }
                members.set(m, member);
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
