package dev.ismap.model.list;

import java.util.Optional;

/**
 * What became of one registration from one state of a list to another.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param before how it stood; empty where it was not on record
 * @param after how it stands; empty where it is not on record
 * @since 0.1
 */
public record StandingChange(Optional<ListStanding> before, Optional<ListStanding> after) {

    /**
     * Creates a change.
     *
     * @throws IllegalArgumentException if neither is there, both are the same, or they are of two registrations
     */
    public StandingChange {
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("A change is of a registration that is on record before or after");
        } else if (before.equals(after)) {
            throw new IllegalArgumentException("What stands as it stood has not changed");
        } else if (before.isPresent()
                && after.isPresent()
                && !before.get().key().equals(after.get().key())) {
            throw new IllegalArgumentException("A change is of one registration, not of two");
        }
    }

    /**
     * The registration, as it stands or, where it is not on record any more, as it stood.
     *
     * @return the standing
     */
    public ListStanding registration() {
        return after.or(() -> before).orElseThrow();
    }
}
