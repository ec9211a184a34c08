package dev.ismap.core.determination;

import dev.ismap.core.text.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The first later day on which the verdict changes if nothing else does, and why.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param day the day
 * @param verdict the verdict on it; absent where there is no law from then on
 * @param noLaw why there is no law; absent where there is
 * @param because what turns between the day before and this one, of the rules that decide, in the rule book's order
 * @since 0.1
 */
public record Horizon(LocalDate day, Optional<Verdict> verdict, Optional<Label> noLaw, List<OutcomeChange> because) {

    /** How far a horizon is looked for, in years. */
    public static final int YEARS = 30;

    /** Creates a horizon. */
    public Horizon {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(noLaw, "noLaw");
        because = List.copyOf(because);
    }
}
