package dev.ismap.rules.study;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A list in numbers up to a day (リストの統計).
 *
 * <p>What the record leaves open is counted as open, never as one or the other.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param day the last day that counts
 * @param counts how many registrations stand how, on the last day of each month from the first one asked about to the
 *     day, and on the day
 * @param providers how many registrations of each provider are listed on the day, most first, then by name
 * @param survival the part of the registrations that is still there after a number of months, by the estimator of Kaplan
 *     and Meier; a step for each number of months after which some ended
 * @param punctuality how renewals were applied for
 * @since 0.1
 */
public record ListStudy(
        LocalDate day,
        List<Count> counts,
        List<ProviderCount> providers,
        List<SurvivalStep> survival,
        Punctuality punctuality) {

    /**
     * How many registrations stand how on a day.
     *
     * @param day the day
     * @param listed those that are listed, no renewal pending
     * @param pending those that are listed, their renewal pending
     * @param notListed those that are on record and not listed
     * @param unknown those of which the record does not tell
     */
    public record Count(LocalDate day, int listed, int pending, int notListed, int unknown) {}

    /**
     * How many registrations of a provider are listed.
     *
     * @param provider the provider
     * @param listed the number of registrations that are listed
     */
    public record ProviderCount(String provider, int listed) {}

    /**
     * How many registrations ended after a number of months, and what part is left.
     *
     * @param months the whole months since registration
     * @param atRisk how many were known to last at least that long
     * @param ended how many of these then expired, lapsed or were removed
     * @param survival the estimated part that lasts longer, from 0 to 1
     */
    public record SurvivalStep(int months, int atRisk, int ended, double survival) {}

    /**
     * How renewals were applied for, against the last valid day.
     *
     * @param inTime applied for by the last valid day
     * @param byOtherReading applied for on the day after, which is in time by the other reading of the law only
     * @param late applied for later
     * @param notKnown applications of which the day, or the audit period before them, is not on record
     * @param medianDaysBefore the median number of days between the application and the last valid day, of those that
     *     are known; of an even number the lower of the middle two; empty where none is
     */
    public record Punctuality(
            int inTime, int byOtherReading, int late, int notKnown, Optional<Integer> medianDaysBefore) {}

    /** Creates a study. */
    public ListStudy {
        Objects.requireNonNull(day, "day");
        counts = List.copyOf(counts);
        providers = List.copyOf(providers);
        survival = List.copyOf(survival);
        Objects.requireNonNull(punctuality, "punctuality");
    }
}
