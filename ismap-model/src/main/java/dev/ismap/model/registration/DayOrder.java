package dev.ismap.model.registration;

import dev.ismap.core.text.Label;
import dev.ismap.model.DocumentKind;
import dev.ismap.model.problem.ProblemCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Two days of a document of which one cannot lie before the other, such as the end of the audit period and the date of
 * the report.
 *
 * <p>Days in another order say nothing of ISMAP: they are a slip of whoever wrote the document, and it is refused. What
 * ISMAP asks of days, such as a report within three months, is for the rules. The same orders hold for days that are
 * still missing: no answer and no change brings them into another order.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param kind the kind of document
 * @param earlier where the earlier day stands, as a JSON Pointer in which a star stands for any index and any key; in
 *     both paths the same stars stand for the same
 * @param later where the later day stands
 * @param sameDay whether both can be the same day
 * @param code the code of a document that contradicts it
 * @param label what is so, as a sentence
 * @since 0.1
 */
public record DayOrder(
        DocumentKind kind, String earlier, String later, boolean sameDay, ProblemCode code, Label label) {

    /** Creates an order. */
    public DayOrder {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(earlier, "earlier");
        Objects.requireNonNull(later, "later");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(label, "label");
    }

    /**
     * The orders that hold in documents of a kind.
     *
     * @param kind the kind
     * @return the orders
     */
    public static List<DayOrder> of(DocumentKind kind) {
        return DayConstraints.ORDERS.stream()
                .filter(order -> order.kind() == kind)
                .toList();
    }

    /**
     * Whether two days are in this order.
     *
     * @param first the day at {@link #earlier()}
     * @param second the day at {@link #later()}
     * @return true if they are
     */
    public boolean holds(LocalDate first, LocalDate second) {
        return second.toEpochDay() - first.toEpochDay() >= least();
    }

    /** How many days the later day lies after the earlier one at least. */
    int least() {
        return sameDay ? 0 : 1;
    }
}
