package dev.ismap.model.control;

import dev.ismap.core.text.Label;

/**
 * The letters at the end of a control id (末尾の記号), which say what kind of control it is.
 *
 * <p>{@code P} marks what is to be considered specifically as a cloud provider, {@code B} a basic statement
 * requirement (基本言明要件), and {@code PB} both.
 *
 * <p>This enum is immutable and thread-safe.
 *
 * @since 0.1
 */
public enum ControlSuffix {
    /** No letters. */
    NONE("", "記号なし", "No suffix"),
    /** To be considered specifically as a cloud provider. */
    P("P", "クラウドサービス事業者として特に考慮すべき事項", "To be considered specifically as a cloud provider"),
    /** A basic statement requirement. */
    B("B", "基本言明要件", "Basic statement requirement"),
    /** A basic statement requirement that is to be considered specifically as a cloud provider. */
    PB(
            "PB",
            "クラウドサービス事業者として特に考慮すべき事項であって基本言明要件であるもの",
            "Basic statement requirement, to be considered specifically as a cloud provider");

    private final String letters;
    private final String ja;
    private final String en;

    ControlSuffix(String letters, String ja, String en) {
        this.letters = letters;
        this.ja = ja;
        this.en = en;
    }

    /**
     * The letters as they stand in an id, without the dot.
     *
     * @return the letters; empty for {@link #NONE}
     */
    public String letters() {
        return letters;
    }

    /**
     * What the letters mean.
     *
     * @return the meaning
     */
    public Label label() {
        return Label.of(ja, en);
    }

    /**
     * Whether a detail with this suffix is a basic statement requirement (基本言明要件): every statement takes it up.
     *
     * @return true for {@link #B} and {@link #PB}
     */
    public boolean isBasicStatementRequirement() {
        return this == B || this == PB;
    }

    /**
     * Whether a control with this suffix is to be considered specifically as a cloud provider.
     *
     * @return true for {@link #P} and {@link #PB}
     */
    public boolean isForCloudProviders() {
        return this == P || this == PB;
    }
}
