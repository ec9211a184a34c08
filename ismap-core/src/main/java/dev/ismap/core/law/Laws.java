package dev.ismap.core.law;

import dev.ismap.core.time.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The values of a law's parameters on every day.
 *
 * <p>They change on few days, so the values of each stretch between two changes are worked out once. This class is
 * immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Laws {

    private final List<LocalDate> turns;
    private final List<Law> stretches;

    private Laws(List<LocalDate> turns, List<Law> stretches) {
        this.turns = turns;
        this.stretches = stretches;
    }

    /**
     * The laws that timelines make.
     *
     * @param timelines each parameter's values by day
     * @return the laws
     */
    public static Laws of(Map<Parameter<?>, ? extends Timeline<?>> timelines) {
        TreeSet<LocalDate> turns = new TreeSet<>();
        for (Timeline<?> timeline : timelines.values()) {
            for (Timeline.Entry<?> entry : timeline.entries()) {
                turns.add(entry.days().first());
                entry.days().last().ifPresent(last -> turns.add(last.plusDays(1)));
            }
        }
        return new Laws(
                List.copyOf(turns),
                turns.stream().map(day -> Law.on(day, timelines)).toList());
    }

    /**
     * The days on which a value begins or ends.
     *
     * @return the days, earliest first, unmodifiable
     */
    public List<LocalDate> turns() {
        return turns;
    }

    /**
     * The law of a day.
     *
     * @param day the day
     * @return the law; parameters without a value on the day have none in it
     */
    public Law on(LocalDate day) {
        int last = -1;
        while (last + 1 < turns.size() && !turns.get(last + 1).isAfter(day)) {
            last++;
        }
        return last < 0 ? Law.on(day, Map.of()) : stretches.get(last).onSameStretch(day);
    }
}
