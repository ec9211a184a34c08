package dev.ismap.model.internal;

import dev.ismap.core.problem.InputException;
import dev.ismap.model.internal.problem.ProblemTexts;
import dev.ismap.model.problem.ProblemCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The first and the last day of a period, of which the last does not lie before the first: every record that has such
 * days asks here.
 *
 * @since 0.1
 */
public final class FirstAndLastDay {

    private FirstAndLastDay() {}

    /**
     * Refuses a last day before the first.
     *
     * @param from the name of the component with the first day
     * @param first the first day, if there is one
     * @param to the name of the component with the last day
     * @param last the last day, if there is one
     * @throws InputException if both are there and the last lies before the first
     */
    public static void check(String from, Optional<LocalDate> first, String to, Optional<LocalDate> last) {
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            throw new InputException(List.of(ProblemCode.END_BEFORE_START.between(
                    "/" + to, "/" + from, ProblemTexts.endBeforeStart("/" + from, first.get(), last.get()))));
        }
    }
}
