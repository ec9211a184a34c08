package dev.ismap.core.condition;

import dev.ismap.core.law.Law;

/**
 * A condition on sets of items as it came out for one case, so that it is not worked out again.
 *
 * @param condition the condition
 * @param truth how it came out
 */
record Settled<C>(Within<C> condition, Truth truth) implements Condition<C> {

    @Override
    public Truth test(C subject, Law law) {
        return truth;
    }

    @Override
    public void trace(C subject, Law law, Trace trace) {
        condition.trace(subject, law, trace);
    }

    @Override
    public <R> R accept(ConditionVisitor<C, R> visitor) {
        return condition.accept(visitor);
    }

    @Override
    public String toString() {
        return condition.toString();
    }
}
