package dev.ismap.core.search;

import dev.ismap.core.law.Law;
import dev.ismap.core.rule.Rule;
import java.util.BitSet;

/**
 * Which rules and constraints read the same in two cases by the same law, and so come out the same in both, for the same
 * reasons. The cases are held against each other in each thing that is read once, when it is first asked for.
 *
 * <p>It keeps what it found and belongs to one thread.
 *
 * @param <C> the type of the cases' subjects
 */
public final class SameReading<C> {

    private final ThingsRead<C> read;
    private final C one;
    private final C other;
    private final Law filed;
    private final Law asked;
    private final BitSet compared = new BitSet();
    private final BitSet different = new BitSet();

    SameReading(ThingsRead<C> read, C one, C other, Law filed, Law asked) {
        this.read = read;
        this.one = one;
        this.other = other;
        this.filed = filed;
        this.asked = asked;
    }

    /**
     * Whether what a rule itself reads is the same; rules that go before it are not looked at.
     *
     * @param rule a rule of the book
     * @return true if it is
     */
    public boolean of(Rule<C> rule) {
        return isSame(read.by(rule));
    }

    /** Whether what a constraint reads is the same. */
    boolean ofConstraint(int place) {
        return isSame(read.byConstraint(place));
    }

    private boolean isSame(int[] numbers) {
        if (one == other) {
            return true;
        }
        for (int number : numbers) {
            if (!compared.get(number)) {
                compared.set(number);
                different.set(number, !read.thing(number).isSame(one, other, filed, asked));
            }
            if (different.get(number)) {
                return false;
            }
        }
        return true;
    }
}
