package dev.ismap.model.control;

import dev.ismap.core.text.Label;

/**
 * One of the three layers of criteria that a control standard is made of.
 *
 * <p>This enum is immutable and thread-safe. The order is that of the chapters.
 *
 * @since 0.1
 */
public enum ControlLayer {
    /** The governance criteria (ガバナンス基準), chapter 3: what the governing body does. */
    GOVERNANCE("governance", "ガバナンス基準", "Governance criteria"),
    /** The management criteria (マネジメント基準), chapter 4: what management does. */
    MANAGEMENT("management", "マネジメント基準", "Management criteria"),
    /** The controls criteria (管理策基準), chapters 5 to 18: what is done in operation. */
    CONTROLS("controls", "管理策基準", "Controls criteria");

    private final String code;
    private final String ja;
    private final String en;

    ControlLayer(String code, String ja, String en) {
        this.code = code;
        this.ja = ja;
        this.en = en;
    }

    /**
     * The layer as tables write it: {@code governance}, {@code management} or {@code controls}.
     *
     * @return the code, in lower case
     */
    public String code() {
        return code;
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
