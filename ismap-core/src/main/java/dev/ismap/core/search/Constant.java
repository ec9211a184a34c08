package dev.ismap.core.search;

import java.util.List;

/** The formulas that depend on nothing. */
final class Constant {

    /** Always true. */
    static final Formula TRUE = new Formula.All(List.of());

    /** Never true. */
    static final Formula FALSE = new Formula.Any(List.of());

    // these two are shared by all threads, so that what they keep is there from the start

    static {
        TRUE.keep(FALSE);
    }

    private Constant() {}
}
