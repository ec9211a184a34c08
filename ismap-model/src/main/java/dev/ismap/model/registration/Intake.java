package dev.ismap.model.registration;

import dev.ismap.core.fact.Input;
import dev.ismap.model.Term;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What the programme has announced of the next intake of applications (申請の受付).
 *
 * <p>Intake is not continuous.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param reviewStartAnnounced whether the review's start date has been announced
 * @param reviewStartsOn the day on which the review starts
 * @since 0.1
 */
@Term(ja = "申請の受付", en = "intake of applications")
public record Intake(
        @Term(ja = "審査手続開始日の公表", en = "announcement of the start of the review")
        Input<Boolean> reviewStartAnnounced,

        @Term(ja = "審査手続開始日", en = "day on which the review starts")
        Input<LocalDate> reviewStartsOn)
        implements IntakeWithers {

    /** Creates intake. */
    public Intake {
        Objects.requireNonNull(reviewStartAnnounced, "reviewStartAnnounced");
        Objects.requireNonNull(reviewStartsOn, "reviewStartsOn");
    }

    /**
     * Intake of which nothing is said yet.
     *
     * @return the intake
     */
    public static Intake none() {
        return new Intake(Input.notAsked(), Input.notAsked());
    }
}
