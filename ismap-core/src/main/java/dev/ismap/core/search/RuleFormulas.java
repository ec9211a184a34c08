package dev.ismap.core.search;

import dev.ismap.core.rule.Rule;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule as formulas over what is open in a case.
 *
 * @param <C> the type of the case
 */
final class RuleFormulas<C> {

    private final Rule<C> rule;
    private final Formula binds;
    private final Formula meets;
    private final Formula makesIneligible;
    private final Formula open;
    private final CaseConstraints constraints;
    private final Formula eligible;
    private @Nullable BitSet unknowns;
    private @Nullable Formula satisfied;
    private @Nullable Formula fails;

    /** What has to be true of every rule for the whole to come to something. */
    enum Demand {
        /** It lets the case be eligible. */
        ELIGIBLE,
        /** It does not make the case ineligible. */
        NOT_INELIGIBLE,
        /** It does not apply. */
        NOT_APPLY
    }

    /**
     * A rule as formulas.
     *
     * @param rule the rule
     * @param binds that it is in force and applies
     * @param meets what it asks
     * @param makesIneligible that it makes the case ineligible
     * @param open that it leaves the case to the authority
     * @param constraints what no case can contradict
     */
    RuleFormulas(
            Rule<C> rule,
            Formula binds,
            Formula meets,
            Formula makesIneligible,
            Formula open,
            CaseConstraints constraints) {
        this.rule = rule;
        this.binds = binds;
        this.meets = meets;
        this.makesIneligible = makesIneligible;
        this.open = open;
        this.constraints = constraints;
        this.eligible = Formula.all(makesIneligible.not(), open.not());
    }

    /** The same rule with other formulas. */
    RuleFormulas<C> with(Formula otherBinds, Formula otherMeets, Formula otherMakesIneligible, Formula otherOpen) {
        return new RuleFormulas<>(rule, otherBinds, otherMeets, otherMakesIneligible, otherOpen, constraints);
    }

    /** The same rule where other things are what no case can contradict. */
    RuleFormulas<C> under(CaseConstraints others) {
        return others == constraints ? this : new RuleFormulas<>(rule, binds, meets, makesIneligible, open, others);
    }

    /** Whether these are the same formulas, under the same constraints. */
    boolean saysTheSame(RuleFormulas<C> other) {
        return this == other
                || (constraints == other.constraints
                        && binds.equals(other.binds)
                        && meets.equals(other.meets)
                        && makesIneligible.equals(other.makesIneligible)
                        && open.equals(other.open));
    }

    Rule<C> rule() {
        return rule;
    }

    Formula binds() {
        return binds;
    }

    Formula meets() {
        return meets;
    }

    /** That the rule applies and is met, put together once. */
    Formula satisfied() {
        Formula known = satisfied;
        if (known == null) {
            known = Formula.all(binds, meets);
            satisfied = known;
        }
        return known;
    }

    /** That the rule applies and is not met, put together once. */
    Formula fails() {
        Formula known = fails;
        if (known == null) {
            known = Formula.all(binds, meets.not());
            fails = known;
        }
        return known;
    }

    Formula makesIneligible() {
        return makesIneligible;
    }

    Formula open() {
        return open;
    }

    CaseConstraints constraints() {
        return constraints;
    }

    Formula demand(Demand demand) {
        return switch (demand) {
            case ELIGIBLE -> eligible;
            case NOT_INELIGIBLE -> makesIneligible.not();
            case NOT_APPLY -> binds.not();
        };
    }

    /** The numbers of the unknowns, worked out once and not to be changed. */
    BitSet unknowns() {
        BitSet known = unknowns;
        if (known == null) {
            known = new BitSet();
            binds.unknowns(known);
            meets.unknowns(known);
            unknowns = known;
        }
        return known;
    }

    /** Whether the rule lets the case be eligible in every completion. */
    boolean isSurelyEligible() {
        return eligible.equals(Constant.TRUE) || !constraints.arePossible(List.of(eligible.not()));
    }
}
