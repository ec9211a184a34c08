package dev.ismap.rules;

import dev.ismap.core.text.Label;

/**
 * How a registration stands on a day (登録の状態).
 *
 * <p>This enum is immutable and thread-safe.
 *
 * @since 0.1
 */
public enum ValidityStatus {
    /** Its term runs. */
    VALID,
    /** Its term has run out, a renewal was applied for in time, and the Committee has not decided. */
    PENDING_RENEWAL,
    /** Its term has run out, and no renewal was applied for in time. */
    LAPSED,
    /** Its term has run out, and the Committee refused to renew it. */
    REFUSED,
    /** The law or a fact leaves it open. */
    UNDETERMINED;

    /**
     * The status in words.
     *
     * @return the words
     */
    public Label label() {
        return switch (this) {
            case VALID -> Label.of("有効期間内", "valid");
            case PENDING_RENEWAL -> Label.of("更新審査中（登録継続）", "registered, renewal pending");
            case LAPSED -> Label.of("失効", "lapsed");
            case REFUSED -> Label.of("更新不承認", "renewal refused");
            case UNDETERMINED -> Label.of("未確定", "undetermined");
        };
    }
}
