package dev.ismap.model.list;

import dev.ismap.core.problem.InputException;
import dev.ismap.core.time.PartialDate;
import dev.ismap.model.Named;
import dev.ismap.model.Named.Note;
import dev.ismap.model.internal.FirstAndLastDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Days for which a list is complete (網羅期間): what is not on it on one of them is not listed.
 *
 * <p>For every other day a list tells nothing by its silence. Both days are named, as no list knows of days to
 * come.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param from the first complete day
 * @param to the last complete day
 * @param knownOn the date from which the list was known to be complete; absent where that is not known
 * @since 0.1
 */
@Named(ja = "網羅期間", en = "complete days")
public record CompleteDays(
        @Named(ja = "網羅期間の初日", en = "first complete day") LocalDate from,
        @Named(ja = "網羅期間の末日", en = "last complete day") LocalDate to,

        @Named(ja = "判明日", en = "date on which it became known")
        @Note(
                ja = "YYYY、YYYY-MM又はYYYY-MM-DDで書き、ある日以前であれば../YYYY-MM-DDと書く。",
                en = "Written YYYY, YYYY-MM or YYYY-MM-DD, or ../YYYY-MM-DD for on or before a day.")
        Optional<PartialDate> knownOn)
        implements CompleteDaysWithers {

    /**
     * Creates complete days.
     *
     * @throws InputException if the last day lies before the first
     */
    public CompleteDays {
        CompleteDaysWithers.requireAll(from, to, knownOn);
        FirstAndLastDay.check("from", Optional.of(from), "to", Optional.of(to));
    }

    /**
     * The days from one to another.
     *
     * @param from the first complete day
     * @param to the last complete day
     * @return the complete days
     * @throws InputException if the last day lies before the first
     */
    public static CompleteDays of(LocalDate from, LocalDate to) {
        return new CompleteDays(from, to, Optional.empty());
    }

    /**
     * Whether a day is one of these.
     *
     * @param day the day
     * @return true if it is
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Whether it is surely known by then that a list with some such days is complete on a day. */
    static boolean isAnySurely(List<CompleteDays> some, LocalDate day, Optional<LocalDate> knownOn) {
        for (CompleteDays days : some) {
            if (days.contains(day) && Knowledge.of(days.knownOn, knownOn) == Knowledge.KNOWN) {
                return true;
            }
        }
        return false;
    }
}
