package dev.ismap.core.law;

import dev.ismap.core.text.Label;

/**
 * How well it is known that a rule says what it says. The strongest comes first.
 *
 * <p>This enum is immutable and thread-safe.
 *
 * @since 0.1
 */
public enum Basis {
    /** Read in a text issued by the authority. It may decide a verdict. */
    OFFICIAL("公式資料", "official source"),
    /** Read in a text that reports the rule. It may decide a verdict, and the verdict says so. */
    SECONDARY("二次資料", "secondary source"),
    /** A reasonable expectation that no text at hand confirms. It never decides a verdict. */
    ASSUMED("推定", "assumption");

    private final String ja;
    private final String en;

    Basis(String ja, String en) {
        this.ja = ja;
        this.en = en;
    }

    /**
     * The basis in words.
     *
     * @return the words
     */
    public Label label() {
        return Label.of(ja, en);
    }

    /**
     * The weaker of this basis and another.
     *
     * @param other the other
     * @return the weaker
     */
    public Basis weaker(Basis other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * The stronger of this basis and another.
     *
     * @param other the other
     * @return the stronger
     */
    public Basis stronger(Basis other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
