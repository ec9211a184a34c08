package dev.ismap.model.control;

import dev.ismap.core.text.Label;
import dev.ismap.core.time.DayRange;
import java.util.Objects;

/**
 * A draft of the control standard that was out for public comment (意見公募に付された改定案). It is no edition: nothing
 * follows from it.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param outForComment the days on which comments were taken
 * @param note what is known of it
 * @since 0.1
 */
public record Draft(DayRange outForComment, Label note) {

    /** Creates a draft. */
    public Draft {
        Objects.requireNonNull(outForComment, "outForComment");
        Objects.requireNonNull(note, "note");
    }
}
