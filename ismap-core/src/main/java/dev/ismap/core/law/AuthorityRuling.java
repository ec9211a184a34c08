package dev.ismap.core.law;

import dev.ismap.core.text.Label;

/**
 * What the authority said of a departure from a rule, or of a matter that only it can judge.
 *
 * <p>It is recorded when known, and never asked for or supposed. This enum is immutable and thread-safe.
 *
 * @since 0.1
 */
public enum AuthorityRuling {
    /** It accepts it. */
    ACCEPTED("容認", "accepted"),
    /** It refuses it. */
    REFUSED("不承認", "refused");

    private final String ja;
    private final String en;

    AuthorityRuling(String ja, String en) {
        this.ja = ja;
        this.en = en;
    }

    /**
     * It in words.
     *
     * @return the words
     */
    public Label label() {
        return Label.of(ja, en);
    }
}
