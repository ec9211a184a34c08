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
    VALID(Label.of("有効期間内", "valid")),
    /** Its term has run out, a renewal was applied for in time, and the Committee has not decided. */
    PENDING_RENEWAL(Label.of("更新審査中（登録継続）", "registered, renewal pending")),
    /** Its term has run out, and no renewal was applied for in time. */
    LAPSED(Label.of("失効", "lapsed")),
    /** Its term has run out, and the Committee refused to renew it. */
    REFUSED(Label.of("更新不承認", "renewal refused")),
    /** The law or a fact leaves it open. */
    UNDETERMINED(Label.of("判定不能", "undetermined"));

    private final Label label;

    ValidityStatus(Label label) {
        this.label = label;
    }

    /**
     * The status in words.
     *
     * @return the words
     */
    public Label label() {
        return label;
    }
}
