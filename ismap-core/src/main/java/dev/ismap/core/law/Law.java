package dev.ismap.core.law;

import dev.ismap.core.text.Label;
import dev.ismap.core.text.Language;
import dev.ismap.core.time.Term;
import dev.ismap.core.time.Timeline;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The values that the parameters of a law have on one day.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Law {

    /** A parameter that a text names. */
    private static final Pattern NAMED = Pattern.compile("\\{([a-z-]+)}");

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

    /**
     * Whether each parameter has the value that it has by another law.
     *
     * @param other the law, of this day or another
     * @return true if it has
     * @since 0.2.0
     */
    public boolean hasValuesOf(Law other) {
        return values.equals(other.values);
    }

    /**
     * A text with the values of this law: for each parameter that it names in braces, such as
     * <code>{longest-audit-period}</code>, its value in words.
     *
     * @param text the text
     * @return the text as this law has it
     */
    public Label inWords(Label text) {
        return text.ja().indexOf('{') < 0 && text.en().indexOf('{') < 0
                ? text
                : Label.of(inWords(text, Language.JA), inWords(text, Language.EN));
    }

    private String inWords(Label text, Language language) {
        return NAMED.matcher(text.in(language))
                .replaceAll(named ->
                        Matcher.quoteReplacement(inWords(named.group(1)).in(language)));
    }

    private Label inWords(String parameter) {
        Object value = values.get(parameter);
        return value instanceof Term term ? term.inWords() : Label.same(value == null ? parameter : value.toString());
    }

    /**
     * The values of a law's parameters on every day.
     *
     * <p>They change on few days, so the values of each stretch between two changes are worked out once. This class is
     * immutable and thread-safe.
     *
     */
    public static final class Laws {

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
}
