package dev.ismap.core.search;

import java.util.BitSet;
import java.util.List;

/**
 * An unknown with a few values: a missing fact, the reading of a doubt, whether a rule is in force.
 *
 * <p>Each is known by its number. A choice may come with rules that bind its value to other unknowns, such as that a
 * reading of the law is only chosen where it arises.
 */
public final class Choice {

    private final int number;
    private final long domain;
    private List<Formula> rules = List.of();

    Choice(int number, long domain) {
        this.number = number;
        this.domain = domain;
    }

    int number() {
        return number;
    }

    /** Its values, one bit each. */
    long domain() {
        return domain;
    }

    List<Formula> rules() {
        return rules;
    }

    /** Binds its value to other unknowns; said once, when it is made. */
    Choice bound(List<Formula> newRules) {
        rules = List.copyOf(newRules);
        return this;
    }

    void unknowns(BitSet into) {
        if (!into.get(number)) {
            into.set(number);
            rules.forEach(rule -> rule.collect(into));
        }
    }

    /** By its number, so that what is made in the order of a hash is made in the same order each time. */
    @Override
    public int hashCode() {
        return number;
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public String toString() {
        return "?" + number;
    }
}
