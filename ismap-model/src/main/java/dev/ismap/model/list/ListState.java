package dev.ismap.model.list;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A cloud service list on one day, as plain values: how every registration on record stands.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param day the day
 * @param complete whether the list is complete on the day
 * @param standings the registrations, in their order
 * @since 0.1
 */
public record ListState(LocalDate day, boolean complete, List<ListStanding> standings) {

    /**
     * Creates a state.
     *
     * @throws IllegalArgumentException if two standings are of one registration
     */
    public ListState {
        Objects.requireNonNull(day, "day");
        standings = List.copyOf(byKey(standings).values());
    }

    Map<ListStanding.Key, ListStanding> byKey() {
        return byKey(standings);
    }

    private static Map<ListStanding.Key, ListStanding> byKey(List<ListStanding> standings) {
        Map<ListStanding.Key, ListStanding> byKey = new TreeMap<>();
        for (ListStanding standing : standings) {
            if (byKey.put(standing.key(), standing) != null) {
                throw new IllegalArgumentException("A registration stands in a state once, but this does not: "
                        + standing.registrationNumber().map(Object::toString).orElseGet(standing::firstName));
            }
        }
        return byKey;
    }
}
