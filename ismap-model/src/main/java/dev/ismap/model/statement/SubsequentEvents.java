package dev.ismap.model.statement;

import dev.ismap.core.fact.Input;
import dev.ismap.core.time.PartialDate;
import dev.ismap.model.Term;
import dev.ismap.model.Term.MayHaveLineBreaks;
import dev.ismap.model.Term.Note;
import java.util.List;

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
        SubsequentEventsWithers.requireAll(stated, events);
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

    /**
     * An event between the end of the audit period and the day of the audit report (後発事象).
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param on the date of the event, as precisely as it is known
     * @param description what happened
     * @since 0.1
     */
    @Term(ja = "後発事象", en = "subsequent event")
    public record SubsequentEvent(
            @Term(ja = "発生日", en = "date of the event")
            @Note(
                    ja = "YYYY、YYYY-MM又はYYYY-MM-DDで書き、ある日以前であれば../YYYY-MM-DDと書く。",
                    en = "Written YYYY, YYYY-MM or YYYY-MM-DD, or ../YYYY-MM-DD for on or before a day.")
            PartialDate on,

            @Term(ja = "内容", en = "description") @MayHaveLineBreaks
            String description)
            implements SubsequentEventWithers {

        /** Creates a subsequent event. */
        public SubsequentEvent {
            SubsequentEventWithers.requireAll(on, description);
        }
    }
}
