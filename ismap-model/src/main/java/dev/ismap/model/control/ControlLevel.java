package dev.ismap.model.control;

import dev.ismap.core.text.Label;

/**
 * How deep in a control standard a row stands.
 *
 * <p>The level does not say whether a row is decided upon: an objective is an item in the controls criteria and a
 * heading in the two other layers. {@link Control#isDecidable()} says it.
 *
 * <p>This enum is immutable and thread-safe. The order is from the outside in.
 *
 * @since 0.1
 */
public enum ControlLevel {
    /** A chapter (章), one number. */
    CHAPTER("chapter", 1, "章", "Chapter"),
    /** A section (節), two numbers. */
    SECTION("section", 2, "節", "Section"),
    /** An objective (統制目標), three numbers. */
    OBJECTIVE("objective", 3, "統制目標", "Control objective"),
    /** A detail (詳細管理策), four numbers. */
    DETAILED("detailed", 4, "詳細管理策", "Detailed control");

    private final String code;
    private final int depth;
    private final String ja;
    private final String en;

    ControlLevel(String code, int depth, String ja, String en) {
        this.code = code;
        this.depth = depth;
        this.ja = ja;
        this.en = en;
    }

    static ControlLevel of(ControlId id) {
        return values()[id.numbers().size() - 1];
    }

    /**
     * The level as tables write it: {@code chapter}, {@code section}, {@code objective} or {@code detailed}.
     *
     * @return the code, in lower case
     */
    public String code() {
        return code;
    }

    /**
     * How many numbers an id of this level has.
     *
     * @return the number of numbers, 1 to 4
     */
    public int depth() {
        return depth;
    }

    /**
     * Its name.
     *
     * @return the name
     */
    public Label label() {
        return Label.of(ja, en);
    }
}
