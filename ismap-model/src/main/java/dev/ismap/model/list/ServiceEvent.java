package dev.ismap.model.list;

import java.util.Objects;

/**
 * An event with the registration that it happened to.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param life the registration with its life
 * @param event what happened to it, or was seen of it
 * @since 0.1
 */
public record ServiceEvent(ServiceLife life, ListEvent event) {

    /** Creates an event with its registration. */
    public ServiceEvent {
        Objects.requireNonNull(life, "life");
        Objects.requireNonNull(event, "event");
    }
}
