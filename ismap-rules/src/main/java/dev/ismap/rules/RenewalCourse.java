package dev.ismap.rules;

import dev.ismap.model.registration.Registration.RenewalDecision;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What has happened with the renewal of a registration (登録の更新の経過).
 *
 * <p>It is all that has happened: what is absent has not. Whoever does not know whether a renewal was applied for has
 * no course to state, and no status to ask for.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param appliedOn the day on which the renewal was applied for
 * @param decided what the Committee decided, and when
 * @since 0.1
 */
public record RenewalCourse(Optional<LocalDate> appliedOn, Optional<Decided> decided) {

    /**
     * A decision of the Committee.
     *
     * @param decision what it decided
     * @param on the day of the decision, from which it counts
     * @param newPeriodEnd the last day of the new audit period, where a granted renewal states it
     */
    public record Decided(RenewalDecision decision, LocalDate on, Optional<LocalDate> newPeriodEnd) {
        /**
         * Creates a decision.
         *
         * @throws IllegalArgumentException if a refusal states a new period
         */
        public Decided {
            Objects.requireNonNull(decision, "decision");
            Objects.requireNonNull(on, "on");
            if (decision == RenewalDecision.REFUSED && newPeriodEnd.isPresent()) {
                throw new IllegalArgumentException("A refused renewal has no new audit period");
            }
        }
    }

    /**
     * Creates a course.
     *
     * @throws IllegalArgumentException if a renewal was decided that was not applied for, or before it was
     */
    public RenewalCourse {
        Objects.requireNonNull(appliedOn, "appliedOn");
        if (decided.isPresent() && (appliedOn.isEmpty() || decided.get().on().isBefore(appliedOn.get()))) {
            throw new IllegalArgumentException("A renewal is decided on or after the day on which it was applied for");
        }
    }

    /**
     * Nothing has happened.
     *
     * @return the course
     */
    public static RenewalCourse none() {
        return new RenewalCourse(Optional.empty(), Optional.empty());
    }

    /**
     * A renewal was applied for, and is not decided.
     *
     * @param day the day
     * @return the course
     */
    public static RenewalCourse appliedOn(LocalDate day) {
        return new RenewalCourse(Optional.of(day), Optional.empty());
    }

    /**
     * This course, with the renewal granted.
     *
     * @param on the day of the decision
     * @param newPeriodEnd the last day of the new audit period, where it is known
     * @return the course
     * @throws IllegalArgumentException if no renewal was applied for by then
     */
    public RenewalCourse granted(LocalDate on, Optional<LocalDate> newPeriodEnd) {
        return new RenewalCourse(appliedOn, Optional.of(new Decided(RenewalDecision.GRANTED, on, newPeriodEnd)));
    }

    /**
     * This course, with the renewal refused.
     *
     * @param on the day of the decision
     * @return the course
     * @throws IllegalArgumentException if no renewal was applied for by then
     */
    public RenewalCourse refused(LocalDate on) {
        return new RenewalCourse(appliedOn, Optional.of(new Decided(RenewalDecision.REFUSED, on, Optional.empty())));
    }
}
