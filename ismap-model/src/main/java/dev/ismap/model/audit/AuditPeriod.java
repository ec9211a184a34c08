package dev.ismap.model.audit;

import dev.ismap.core.fact.Input;
import dev.ismap.model.Term;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The period that an audit is about (監査対象期間), first and last day included.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param from the first day of the audit period
 * @param to the last day of the audit period
 * @since 0.1
 */
@Term(ja = "監査対象期間", en = "audit period")
public record AuditPeriod(
        @Term(ja = "監査対象期間の初日", en = "first day of the audit period")
        Input<LocalDate> from,

        @Term(ja = "監査対象期間の末日", en = "last day of the audit period")
        Input<LocalDate> to)
        implements AuditPeriodWithers {

    /**
     * Creates an audit period.
     *
     * @throws IllegalArgumentException if both days are given and the last lies before the first
     */
    public AuditPeriod {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        from.known()
                .ifPresent(first -> to.known().ifPresent(last -> {
                    if (last.isBefore(first)) {
                        throw new IllegalArgumentException("An audit period ends on or after its first day, but " + last
                                + " lies before " + first);
                    }
                }));
    }

    /**
     * An audit period of which nothing is said yet.
     *
     * @return the audit period
     */
    public static AuditPeriod none() {
        return new AuditPeriod(Input.notAsked(), Input.notAsked());
    }

    /**
     * A period from one day to another.
     *
     * @param from the first day
     * @param to the last day
     * @return the audit period
     * @throws IllegalArgumentException if the last day lies before the first
     */
    public static AuditPeriod of(LocalDate from, LocalDate to) {
        return new AuditPeriod(Input.given(from), Input.given(to));
    }
}
