package dev.ismap.model.json;

import dev.ismap.core.text.Label;
import java.util.List;

/** The names in an object that says of a fact that it has no value. */
final class FactState {

    /** The member that says which state. */
    static final String STATE = "state";

    /** The member that says why a fact does not apply. */
    static final String REASON = "reason";

    /** Asked, and not known. */
    static final String UNKNOWN = "UNKNOWN";

    /** Does not apply. */
    static final String NOT_APPLICABLE = "NOT_APPLICABLE";

    /** The states that can be written; given and not asked need no word. */
    static final List<String> ALL = List.of(UNKNOWN, NOT_APPLICABLE);

    /** The term of the member {@link #STATE}. */
    static final Label STATE_TERM = Label.of("回答の状態", "State of the answer");

    /** The term of the member {@link #REASON}. */
    static final Label REASON_TERM = Label.of("該当しない理由", "Why it does not apply");

    private FactState() {}
}
