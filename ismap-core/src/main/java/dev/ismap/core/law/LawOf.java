package dev.ismap.core.law;

import dev.ismap.core.text.Label;

/**
 * Which day's law a rule follows.
 *
 * <p>This enum is immutable and thread-safe.
 *
 * @since 0.1
 */
public enum LawOf {
    /** The law of the day on which the case was filed; not yet filed, of the day asked about. */
    FILED("申請日の規定", "the law of the day of filing"),
    /** The law of the day asked about. */
    ASKED("基準日の規定", "the law of the day asked about");

    private final String ja;
    private final String en;

    LawOf(String ja, String en) {
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
