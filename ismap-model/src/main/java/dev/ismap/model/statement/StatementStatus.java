package dev.ismap.model.statement;

import dev.ismap.core.text.Label;
import dev.ismap.model.Term;
import dev.ismap.model.internal.TermOf;

/**
 * How far a statement has come (言明書の状態).
 *
 * <p>It governs the control decisions alone: what a final statement does not mention is not done, what a draft does
 * not mention is not said yet.
 *
 * <p>This enum is immutable and thread-safe.
 *
 * @since 0.1
 */
@Term(ja = "言明書の状態", en = "status of the statement")
public enum StatementStatus {
    /** It is being drafted. */
    @Term(ja = "案", en = "draft")
    DRAFT,
    /** It is as it will be audited, or was. */
    @Term(ja = "確定", en = "final")
    FINAL;

    /**
     * It in words, the standard term of the field.
     *
     * @return the words
     */
    public Label label() {
        return TermOf.constant(this);
    }
}
