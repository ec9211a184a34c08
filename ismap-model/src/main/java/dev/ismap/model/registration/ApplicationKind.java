package dev.ismap.model.registration;

import dev.ismap.core.text.Label;
import dev.ismap.model.Term;
import dev.ismap.model.internal.TermOf;

/**
 * Whether an application is for a first registration or for its renewal (申請の種別).
 *
 * <p>This enum is immutable and thread-safe.
 *
 * @since 0.1
 */
@Term(ja = "申請の種別", en = "kind of application")
public enum ApplicationKind {
    /** For a first registration (新規). */
    @Term(ja = "新規", en = "first registration")
    FIRST,
    /** For the renewal of a registration (更新). */
    @Term(ja = "更新", en = "renewal")
    RENEWAL;

    /**
     * It in words, the standard term of the field.
     *
     * @return the words
     */
    public Label label() {
        return TermOf.constant(this);
    }
}
