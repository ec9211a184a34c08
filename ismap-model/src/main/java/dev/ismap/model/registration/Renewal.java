package dev.ismap.model.registration;

import dev.ismap.core.fact.Input;
import dev.ismap.model.Term;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The renewal of a registration, as far as it has gone (登録の更新).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param appliedOn the day of applying for the renewal
 * @param decision the decision on the renewal
 * @param decidedOn the day of the decision
 * @param newPeriodEnd the last day of the new audit period
 * @since 0.1
 */
@Term(ja = "登録の更新", en = "renewal of a registration")
public record Renewal(
        @Term(ja = "更新の申請日", en = "day of applying for the renewal")
        Input<LocalDate> appliedOn,

        @Term(ja = "更新の可否", en = "decision on the renewal") Input<RenewalDecision> decision,
        @Term(ja = "更新の決定日", en = "day of the decision") Input<LocalDate> decidedOn,

        @Term(ja = "更新後の監査対象期間の末日", en = "last day of the new audit period")
        Input<LocalDate> newPeriodEnd)
        implements RenewalWithers {

    /** Creates a renewal. */
    public Renewal {
        Objects.requireNonNull(appliedOn, "appliedOn");
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(decidedOn, "decidedOn");
        Objects.requireNonNull(newPeriodEnd, "newPeriodEnd");
    }

    /**
     * A renewal of which nothing is said yet.
     *
     * @return the renewal
     */
    public static Renewal none() {
        return new Renewal(Input.notAsked(), Input.notAsked(), Input.notAsked(), Input.notAsked());
    }
}
