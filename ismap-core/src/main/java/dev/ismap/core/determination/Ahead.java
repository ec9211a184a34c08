package dev.ismap.core.determination;

import dev.ismap.core.determination.Remedies.HelpsUntil;
import dev.ismap.core.determination.search.Mend;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What lies ahead of a determination: its horizon, and until when its remedies help, looked for when asked for.
 *
 * <p>This class is thread-safe, and seems immutable: what it finds depends on nothing but what it was made from.
 *
 * @since 0.1
 */
public final class Ahead {

    private static final Ahead NOTHING = new Ahead(Optional::empty, mend -> Optional.empty());

    private final Lazy<Optional<Horizon>> horizon;
    private final Function<Mend, Optional<HelpsUntil>> helpsUntil;

    private Ahead(Supplier<Optional<Horizon>> horizon, Function<Mend, Optional<HelpsUntil>> helpsUntil) {
        this.horizon = new Lazy<>(horizon);
        this.helpsUntil = helpsUntil;
    }

    /** What is still to be looked for, from a day on. */
    static Ahead from(LocalDate day, Outlook<?> outlook) {
        return new Ahead(() -> outlook.horizon(day), mend -> outlook.helpsUntil(mend, day));
    }

    /**
     * Nothing: of the case no more is known than what it is on its one day.
     *
     * @return nothing
     */
    public static Ahead nothing() {
        return NOTHING;
    }

    /**
     * The first later day on which the verdict changes if nothing else does.
     *
     * @return the horizon; empty where there is none, or where nothing is known of other days
     */
    public Optional<Horizon> horizon() {
        return horizon.get();
    }

    /** Until when a remedy helps; empty where nothing is known of other days. */
    Optional<HelpsUntil> helpsUntil(Mend mend) {
        return helpsUntil.apply(mend);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ahead that && horizon().equals(that.horizon());
    }

    @Override
    public int hashCode() {
        return horizon().hashCode();
    }

    @Override
    public String toString() {
        return horizon().toString();
    }
}
