package dev.ismap.rules.buyer;

import dev.ismap.core.determination.Verdict;
import dev.ismap.core.text.Label;

/**
 * Whether a service serves a need (適合の区分).
 *
 * <p>This enum is immutable and thread-safe.
 *
 * @since 0.1
 */
public enum Fit {
    /** No rule that is held stands against it (適合). */
    SERVES,
    /** It depends on what is not known, or on the word of whoever may grant an exception (条件付き). */
    DEPENDS,
    /** A rule that has no exception stands against it (不適合). */
    DOES_NOT_SERVE;

    /**
     * The fit that a verdict comes to.
     *
     * @param verdict the verdict
     * @return the fit
     */
    public static Fit of(Verdict verdict) {
        return switch (verdict) {
            case ELIGIBLE -> SERVES;
            case UNDETERMINED -> DEPENDS;
            case INELIGIBLE -> DOES_NOT_SERVE;
        };
    }

    /**
     * It in words.
     *
     * @return the words
     */
    public Label label() {
        return switch (this) {
            case SERVES -> Label.of("要件に適合するサービス", "services that serve the need");
            case DEPENDS -> Label.of("確認又は判断を要するサービス", "services that need a further check");
            case DOES_NOT_SERVE -> Label.of("要件に適合しないサービス", "services that do not serve the need");
        };
    }
}
