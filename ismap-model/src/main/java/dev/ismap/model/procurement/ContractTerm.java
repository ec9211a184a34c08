package dev.ismap.model.procurement;

import dev.ismap.core.fact.Input;
import dev.ismap.model.Term;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The term of a contract for a cloud service (契約期間), first and last day included.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param from the first day of the contract
 * @param to the last day of the contract
 * @since 0.1
 */
@Term(ja = "契約期間", en = "term of a contract")
public record ContractTerm(
        @Term(ja = "契約期間の初日", en = "first day of the contract")
        Input<LocalDate> from,

        @Term(ja = "契約期間の末日", en = "last day of the contract")
        Input<LocalDate> to)
        implements ContractTermWithers {

    /**
     * Creates a contract term.
     *
     * @throws IllegalArgumentException if both days are given and the last lies before the first
     */
    public ContractTerm {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        from.known()
                .ifPresent(first -> to.known().ifPresent(last -> {
                    if (last.isBefore(first)) {
                        throw new IllegalArgumentException(
                                "A contract ends on or after its first day, but " + last + " lies before " + first);
                    }
                }));
    }

    /**
     * A contract term of which nothing is said yet.
     *
     * @return the contract term
     */
    public static ContractTerm none() {
        return new ContractTerm(Input.notAsked(), Input.notAsked());
    }

    /**
     * A term from one day to another.
     *
     * @param from the first day
     * @param to the last day
     * @return the contract term
     * @throws IllegalArgumentException if the last day lies before the first
     */
    public static ContractTerm of(LocalDate from, LocalDate to) {
        return new ContractTerm(Input.given(from), Input.given(to));
    }
}
