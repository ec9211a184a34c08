package dev.ismap.core.determination;

import dev.ismap.core.text.Label;
import dev.ismap.core.time.DayRange;
import java.util.Objects;
import java.util.Optional;

/**
 * A run of days on all of which the verdict on a case is the same.
 *
 * <p>Days that no law covers are part of a timeline too, and say so: they have no verdict. This class is immutable and
 * thread-safe.
 *
 * @param days the days
 * @param verdict the verdict; absent where there is no law
 * @param noLaw why there is no law on the first of the days; absent where there is
 * @since 0.1
 */
public record VerdictSpan(DayRange days, Optional<Verdict> verdict, Optional<Label> noLaw) {

    /**
     * Creates a span.
     *
     * @throws IllegalArgumentException unless it has either a verdict or a word on why there is none
     */
    public VerdictSpan {
        Objects.requireNonNull(days, "days");
        if (verdict.isPresent() == noLaw.isPresent()) {
            throw new IllegalArgumentException("Days have a verdict or no law, one of the two: " + days);
        }
    }
}
