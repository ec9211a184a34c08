package dev.ismap.core.world;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.arbitraries.ArbitraryDecorator;

/**
 * Another arbitrary, equal to itself alone. For each value jqwik looks up the generator by its arbitrary, and hashes and
 * compares all that it is made of: of nested ones that takes longer than what is tried with the value.
 */
final class KnownByItself<T> extends ArbitraryDecorator<T> {

    private final Arbitrary<T> other;

    KnownByItself(Arbitrary<T> other) {
        this.other = other;
    }

    @Override
    protected Arbitrary<T> arbitrary() {
        return other;
    }
}
