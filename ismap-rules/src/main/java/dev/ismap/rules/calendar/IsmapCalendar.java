package dev.ismap.rules.calendar;

import dev.ismap.core.text.Label;
import dev.ismap.rules.calendar.CalendarDay.Matter;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The days that matter from a day on, for a provider, an auditing organisation, a list or a buyer (期日の一覧).
 *
 * <p>Each day is worked out from the audit period that is stated and from the law of the day asked about; none is
 * guessed. A day that has passed is left out. Where the law can be read in two ways, the earlier day stands here and its
 * detail names the other.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param from the day asked about
 * @param days the days on or after it, in order
 * @param lastPassed the last of the days before it that follow from what is stated; empty where there is none
 * @since 0.1
 */
public record IsmapCalendar(LocalDate from, List<CalendarDay> days, Optional<CalendarDay> lastPassed) {

    /** Creates a calendar. */
    public IsmapCalendar {
        Objects.requireNonNull(from, "from");
        days = List.copyOf(days);
        Objects.requireNonNull(lastPassed, "lastPassed");
    }

    /**
     * A day within a contract on which a buyer looks again at whether the service is listed (契約期間中の掲載の再確認日).
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param day the day
     * @param matter whether the contract begins or a registration may have lapsed
     * @param why why it is this day
     */
    public record ContractCheck(LocalDate day, Matter matter, Label why) {

        /** Creates a check. */
        public ContractCheck {
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(matter, "matter");
            Objects.requireNonNull(why, "why");
        }
    }
}
