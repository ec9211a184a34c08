package dev.ismap.core.search;

import dev.ismap.core.search.Formula.All;
import dev.ismap.core.search.Formula.Any;
import dev.ismap.core.search.Formula.ForAll;
import dev.ismap.core.search.Formula.In;
import dev.ismap.core.search.Formula.NotAfter;
import dev.ismap.core.search.Members.Group;
import dev.ismap.core.search.Members.OfItems;
import dev.ismap.core.search.Members.OfList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Formulas in which copies stand for some unknowns: what they say of a completion that differs in these alone.
 *
 * <p>A choice that is bound to one of them, such as the reading of a doubt that arises by it, has a copy as well. What
 * depends on none of them stays as it is. Copies are numbered after all unknowns there are; those of different copied formulas
 * never meet, and bear the same numbers.
 */
final class CopiedFormulas {

    private final BitSet copied;
    private final Map<Choice, Choice> choices = new HashMap<>();
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private int next;

    /**
     * Formulas with copies.
     *
     * @param builder made the formulas
     * @param copied the numbers of the unknowns for which copies stand
     */
    CopiedFormulas(FormulaBuilder builder, BitSet copied) {
        this.next = builder.numbers();
        this.copied = copied;
    }

    /** A rule with the copies. */
    <C> RuleFormulas<C> of(RuleFormulas<C> rule) {
        Formula binds = of(rule.binds());
        Formula meets = of(rule.meets());
        Formula fails = Formula.all(binds, meets.not());
        return rule.with(
                binds,
                meets,
                rule.makesIneligible().equals(Constant.FALSE) ? Constant.FALSE : fails,
                rule.open().equals(Constant.FALSE) ? Constant.FALSE : fails);
    }

    /** A formula with the copies. */
    Formula of(Formula formula) {
        if (!formula.unknowns().intersects(copied)) {
            return formula;
        }
        if (formula instanceof All all) {
            return Formula.all(each(all.parts()));
        }
        if (formula instanceof Any any) {
            return Formula.any(each(any.parts()));
        }
        if (formula instanceof In in) {
            return Formula.in(choice(in.choice()), in.values());
        }
        if (formula instanceof NotAfter days) {
            return Formula.notAfter(side(days.left()), side(days.right()));
        }
        ForAll forAll = (ForAll) formula;
        return new ForAll(members(forAll.members()), forAll.holds());
    }

    private List<Formula> each(List<Formula> parts) {
        List<Formula> copies = new ArrayList<>(parts.size());
        parts.forEach(part -> copies.add(of(part)));
        return copies;
    }

    /** The copy of a choice that depends on a copied unknown. */
    private Choice choice(Choice choice) {
        Choice known = choices.get(choice);
        if (known != null) {
            return known;
        }
        Choice copy = new Choice(next++, choice.domain());
        choices.put(choice, copy); // before its rules, in which it stands itself
        return copy.bound(each(choice.rules()));
    }

    private DayOperand side(DayOperand side) {
        return side instanceof DayOperand.Moving moving
                ? new DayOperand.Moving(number(moving.number()), moving.growth())
                : side;
    }

    private int number(int number) {
        return copied.get(number) ? numbers.computeIfAbsent(number, any -> next++) : number;
    }

    private Members members(Members members) {
        if (members instanceof OfList list) {
            return new OfList(number(list.list()), of(list.formula()));
        }
        List<Group> groups = new ArrayList<>();
        for (Group group : ((OfItems) members).groups()) {
            groups.add(new Group(group.items(), of(group.formula())));
        }
        return new OfItems(groups);
    }
}
