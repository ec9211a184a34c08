package dev.ismap.model.statement;

import dev.ismap.core.fact.Input;
import dev.ismap.model.Note;
import dev.ismap.model.Term;
import java.util.List;
import java.util.Objects;

/**
 * What a statement says of subsequent events (後発事象の記載).
 *
 * <p>A statement that says that there were none states them too.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param stated whether the statement covers them
 * @param events the subsequent events
 * @since 0.1
 */
@Term(ja = "後発事象の記載", en = "subsequent events")
public record SubsequentEvents(
        @Term(ja = "後発事象の記載の有無", en = "whether subsequent events are stated")
        @Note(ja = "後発事象がない旨の記載も「有」とする。", en = "A statement that there were none counts.")
        Input<Boolean> stated,

        @Term(ja = "後発事象", en = "subsequent events") List<SubsequentEvent> events)
        implements SubsequentEventsWithers {

    /** Creates subsequent events. */
    public SubsequentEvents {
        Objects.requireNonNull(stated, "stated");
        events = List.copyOf(events);
    }

    /**
     * Subsequent events of which nothing is said yet.
     *
     * @return the subsequent events
     */
    public static SubsequentEvents none() {
        return new SubsequentEvents(Input.notAsked(), List.of());
    }
}
