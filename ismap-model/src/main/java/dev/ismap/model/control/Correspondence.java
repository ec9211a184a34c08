package dev.ismap.model.control;

import dev.ismap.core.text.Label;

/**
 * How two places in two standards hang together (対応の種類).
 *
 * <p>This enum is immutable and thread-safe.
 *
 * @since 0.1
 */
public enum Correspondence {
    /** The control standard itself names the place, or the place is the same one under another number. */
    STATED("管理基準が示す参照", "Named by the control standard"),
    /** One control of the older edition became one of the newer. */
    CARRIED("引継ぎ", "Carried over"),
    /** Several controls of the older edition became one of the newer. */
    MERGED("統合", "Merged with others"),
    /** One control of the older edition became several of the newer, or was spread over them. */
    SPLIT("分割", "Split"),
    /** A control of the newer edition that no control of the older became. */
    NEW("新設", "New"),
    /** The publisher of the mapping relates the two. */
    RELATED("対応", "Related"),
    /** The publisher relates the two, and marks that the ISO/IEC control does not fully meet the other's intent. */
    RELATED_PARTIALLY("一部対応", "Related in part"),
    /** The publisher relates the place with the first control of every family (policy and procedures). */
    RELATED_AS_EVERY_FIRST("全ての群の第1管理策（方針及び手順）と対応", "Related with the first control of every family"),
    /** Taken over as the publisher printed it, though it names no control. */
    AS_PRINTED("原典の表記のまま", "As printed");

    private final String ja;
    private final String en;

    Correspondence(String ja, String en) {
        this.ja = ja;
        this.en = en;
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
