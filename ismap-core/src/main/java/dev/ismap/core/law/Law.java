package dev.ismap.core.law;

import dev.ismap.core.time.Timeline;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The values that the parameters of a law have on one day.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Law {

    private final LocalDate day;
    private final Map<String, Object> values;

    private Law(LocalDate day, Map<String, Object> values) {
        this.day = day;
        this.values = values;
    }

    /**
     * The values on a day.
     *
     * @param day the day
     * @param timelines each parameter's values by day
     * @return the law; parameters without a value on the day have none in it
     */
    public static Law on(LocalDate day, Map<Parameter<?>, ? extends Timeline<?>> timelines) {
        Map<String, Object> values = new HashMap<>();
        timelines.forEach((parameter, timeline) -> {
            Optional<?> value = timeline.find(day);
            value.ifPresent(v -> values.put(parameter.id(), parameter.type().cast(v)));
        });
        return new Law(Objects.requireNonNull(day, "day"), values);
    }

    /**
     * The values that these are on another day of the same stretch, on which no parameter changes.
     *
     * @param other the other day
     * @return the law, of that day
     */
    Law onSameStretch(LocalDate other) {
        return new Law(other, values);
    }

    /**
     * The day.
     *
     * @return the day
     */
    public LocalDate day() {
        return day;
    }

    /**
     * The value of a parameter.
     *
     * @param parameter the parameter
     * @param <T> the type of the value
     * @return the value
     * @throws NoLawException if it has no value on this day
     */
    public <T> T value(Parameter<T> parameter) {
        Object value = values.get(parameter.id());
        if (value == null) {
            throw NoLawException.noValue(parameter, day);
        }
        return parameter.type().cast(value);
    }
}
