package dev.ismap.core.law;

import dev.ismap.core.text.Label;
import dev.ismap.core.time.PartialDate;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The days on which a rule is in force, and the days for which that is known.
 *
 * <p>Law has dates, and so has the knowledge of it. A source may say from when a rule holds ({@code from}); or it may
 * only show that the rule held on some day ({@code attestedFrom}), and then nobody at hand knows whether it held
 * before. Such days are {@link Presence#NOT_KNOWN}: both readings are possible.
 *
 * <p>A rule with neither day rests on no dated source and counts as in force: its {@link Basis} says how much that is
 * worth.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param from the day it came into force, where a source says so
 * @param attestedFrom the earliest day for which a source shows it
 * @param to the last day it is in force; absent where no end is known
 * @since 0.1
 */
public record InForce(Optional<PartialDate> from, Optional<PartialDate> attestedFrom, Optional<LocalDate> to) {

    /** Whether a rule is in force on a day. */
    public enum Presence {
        /** It is. */
        IN_FORCE("有効", "in force"),
        /** It is not. */
        NOT_IN_FORCE("有効でない", "not in force"),
        /** No source at hand says. */
        NOT_KNOWN("不明", "not known");

        private final String ja;
        private final String en;

        Presence(String ja, String en) {
            this.ja = ja;
            this.en = en;
        }

        /**
         * It in words.
         *
         * @return the words
         */
        public Label label() {
            return Label.of(ja, en);
        }
    }

    /**
     * Creates the days.
     *
     * @throws IllegalArgumentException if the last day lies before one of the others
     */
    public InForce {
        requireNotAfter(from, to);
        requireNotAfter(attestedFrom, to);
    }

    private static void requireNotAfter(Optional<PartialDate> date, Optional<LocalDate> to) {
        if (date.isPresent() && to.isPresent() && date.get().isAfter(to.get())) {
            throw new IllegalArgumentException(
                    "A rule ends on or after the day it is in force, but " + to.get() + " lies before " + date.get());
        }
    }

    /**
     * In force from a day on, as a source says.
     *
     * @param day the day, {@code YYYY-MM-DD}, or a month, {@code YYYY-MM}
     * @return the days
     * @throws IllegalArgumentException if the text is not a date
     */
    public static InForce since(String day) {
        Optional<PartialDate> date = Optional.of(PartialDate.parse(day));
        return new InForce(date, date, Optional.empty());
    }

    /**
     * Shown by a source from a day on; unknown before.
     *
     * @param day the day, {@code YYYY-MM-DD}, or a month, {@code YYYY-MM}
     * @return the days
     * @throws IllegalArgumentException if the text is not a date
     */
    public static InForce attested(String day) {
        return new InForce(Optional.empty(), Optional.of(PartialDate.parse(day)), Optional.empty());
    }

    /**
     * Resting on no dated source.
     *
     * @return the days
     */
    public static InForce undated() {
        return new InForce(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * These days, ended.
     *
     * @param last the last day in force
     * @return the days
     * @throws IllegalArgumentException if it lies before them
     */
    public InForce until(LocalDate last) {
        return new InForce(from, attestedFrom, Optional.of(last));
    }

    /**
     * Whether the rule is in force on a day.
     *
     * @param day the day
     * @return what is known
     */
    public Presence on(LocalDate day) {
        if (to.isPresent() && day.isAfter(to.get())) {
            return Presence.NOT_IN_FORCE;
        }
        if (from.isPresent() && from.get().isAfter(day)) {
            return Presence.NOT_IN_FORCE;
        }
        boolean undated = from.isEmpty() && attestedFrom.isEmpty();
        return undated || isPast(from, day) || isPast(attestedFrom, day) ? Presence.IN_FORCE : Presence.NOT_KNOWN;
    }

    /**
     * The days on which it begins or ends that the rule is in force, or that this is known.
     *
     * @return the days, in no order, unmodifiable
     */
    public Set<LocalDate> turns() {
        Set<LocalDate> days = new LinkedHashSet<>();
        from.ifPresent(date -> {
            date.first().ifPresent(days::add);
            days.add(date.last());
        });
        attestedFrom.ifPresent(date -> days.add(date.last()));
        to.ifPresent(day -> days.add(day.plusDays(1)));
        return Collections.unmodifiableSet(days);
    }

    private static boolean isPast(Optional<PartialDate> date, LocalDate day) {
        return date.isPresent() && !day.isBefore(date.get().last());
    }
}
