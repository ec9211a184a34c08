package dev.ismap.core.search;

import dev.ismap.core.determination.Determination.SearchBound;
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
 *
 * <p>Statements come one after another, as a search supposes them, and the last ones go where it goes back: what was
 * worked out for those that are still there stays. It is mutable and belongs to the search.
 */
final class QuantifierSolver {

    /** So many times a failure is given an item at most; past that the answer is {@link Possibility#PAST_BOUND}. */
    private static final int COVERINGS = SearchBound.ITEMS.limit();

    private final Solver search;
    private final List<Step> steps = new ArrayList<>();
    private int coverings = COVERINGS;
    private boolean pastBound;

    /** Items that behave alike, with what everyone meets and what not everyone meets; nothing of what none can fail. */
    private static final class Kind {
        private final ItemSet items;
        private final List<Formula> met;
        private final List<Formula> failed;
        private boolean canBe;

        Kind(ItemSet items, List<Formula> met, List<Formula> failed) {
            this.items = items;
            this.met = met;
            this.failed = failed;
            this.canBe = met.isEmpty();
        }

        Kind of(ItemSet some) {
            Kind fewer = new Kind(some, met, failed);
            fewer.canBe = canBe;
            return fewer;
        }
    }

    /** An item of a kind, with the failures that it takes. */
    private record Member(int kind, List<Integer> taken) {}

    /** A statement, with the items split by it and by those before it, and how many of these not every item meets. */
    private record Step(ForAll statement, List<Kind> kinds, int failing) {}

    QuantifierSolver(Solver search) {
        this.search = search;
    }

    /** Whether all statements can be true, provided that those which were asked of before can. */
    Possibility check(List<ForAll> statements) {
        int known = 0;
        while (known < steps.size()
                && known < statements.size()
                && steps.get(known).statement.equals(statements.get(known))) {
            known++;
        }
        steps.subList(known, steps.size()).clear();
        pastBound = false;
        coverings = COVERINGS;
        for (ForAll statement : statements.subList(known, statements.size())) {
            steps.add(next(statement));
        }
        boolean newItems = false;
        boolean newLists = false;
        for (ForAll statement : statements.subList(known, statements.size())) {
            newItems |= statement.members() instanceof OfItems;
            newLists |= statement.members() instanceof OfList;
        }
        boolean canBe = (!newLists || lists(statements)) && (!newItems || items());
        if (!canBe) {
            steps.subList(known, steps.size()).clear();
        }
        if (pastBound) {
            return Possibility.PAST_BOUND;
        }
        return canBe ? Possibility.YES : Possibility.NO;
    }

    private Step next(ForAll statement) {
        List<Kind> before = steps.isEmpty() ? List.of() : steps.get(steps.size() - 1).kinds;
        int failing = steps.isEmpty() ? 0 : steps.get(steps.size() - 1).failing;
        return statement.members() instanceof OfItems items
                ? new Step(
                        statement,
                        split(before, items, statement.holds(), failing),
                        failing + (statement.holds() ? 0 : 1))
                : new Step(statement, before, failing);
    }

    private boolean possible(List<Formula> formulas) {
        Possibility answer = search.ofMember(formulas);
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

    private boolean items() {
        Step last = steps.get(steps.size() - 1);
        for (Kind kind : last.kinds) {
            if (!kind.canBe && !possible(kind.met)) {
                return false;
            }
            kind.canBe = true;
        }
        if (last.failing == 0) {
            return true;
        }
        int[] left = last.kinds.stream().mapToInt(kind -> kind.items.size()).toArray();
        return cover(last.kinds, left, new ArrayList<>(), 0, last.failing);
    }

    /** Splits the items further until those in a kind are alike in one more statement. */
    private static List<Kind> split(List<Kind> kinds, OfItems items, boolean holds, int failing) {
        List<Kind> split = new ArrayList<>();
        List<Kind> rest = kinds;
        for (Group group : items.groups()) {
            List<Kind> outside = new ArrayList<>();
            ItemSet fresh = group.items();
            for (Kind kind : rest) {
                ItemSet both = kind.items.intersection(group.items());
                if (both.isEmpty()) {
                    outside.add(kind);
                    continue;
                }
                add(split, both, kind, holds, failing, group.formula());
                ItemSet others = kind.items.minus(group.items());
                if (!others.isEmpty()) {
                    outside.add(kind.of(others));
                }
                fresh = fresh.minus(kind.items);
            }
            add(split, fresh, new Kind(fresh, List.of(), List.of()), holds, failing, group.formula());
            rest = outside;
        }
        split.addAll(rest);
        return split;
    }

    private static void add(List<Kind> into, ItemSet items, Kind kind, boolean holds, int failing, Formula formula) {
        if (items.isEmpty()) {
            return;
        }
        List<Formula> met = kind.met;
        List<Formula> failed = kind.failed;
        if (holds) {
            met = new ArrayList<>(met);
            met.add(formula);
        } else {
            failed = new ArrayList<>(failed);
            while (failed.size() < failing) {
                failed.add(Constant.FALSE);
            }
            failed.add(formula.not());
        }
        Kind made = new Kind(items, met, failed);
        made.canBe |= !holds && kind.canBe;
        into.add(made);
    }

    /**
     * Gives each failure an item, a further one or one that takes others already.
     *
     * @param kinds the kinds of items
     * @param left how many items of each kind take nothing yet
     * @param members the items that take something
     * @param failure the first failure that has no item yet
     */
    private boolean cover(List<Kind> kinds, int[] left, List<Member> members, int failure, int failures) {
        if (failure == failures) {
            return true;
        }
        if (coverings-- <= 0) {
            search.reached(SearchBound.ITEMS);
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
        List<Formula> member = new ArrayList<>(kind.met);
        for (int failure : taken) {
            if (failure >= kind.failed.size()) {
                return false;
            }
            member.add(kind.failed.get(failure));
        }
        return possible(member);
    }
}
