package dev.ismap.core.determination;

import dev.ismap.core.determination.Remedies.HelpsUntil;
import dev.ismap.core.determination.Remedies.Remedy;
import dev.ismap.core.determination.search.Mend;
import dev.ismap.core.determination.search.Mended;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * What lies ahead of a determination: its horizon, and until when its remedies help, looked for when asked for.
 *
 * <p>This class is thread-safe, and seems immutable: what it finds depends on nothing but what it was made from.
 *
 * @since 0.1
 */
public final class Ahead {

    private static final Ahead NOTHING = new Ahead(Optional::empty, found -> found, (remedy, mend) -> Optional.empty());

    private final Lazy<Optional<Horizon>> horizon;
    private final UnaryOperator<Mended> shortened;
    private final BiFunction<Remedy, Mend, Optional<HelpsUntil>> helpsUntil;

    private Ahead(
            Supplier<Optional<Horizon>> horizon,
            UnaryOperator<Mended> shortened,
            BiFunction<Remedy, Mend, Optional<HelpsUntil>> helpsUntil) {
        this.horizon = new Lazy<>(horizon);
        this.shortened = shortened;
        this.helpsUntil = helpsUntil;
    }

    /** What is still to be looked for, from a day on. */
    static Ahead from(LocalDate day, Outlook<?> outlook) {
        return new Ahead(
                () -> outlook.horizon(day),
                found -> outlook.shortened(found, day),
                (remedy, mend) -> outlook.helpsUntil(remedy, mend, day));
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

    /** Remedies without what follows by itself from their changes, as far as the case knows what does. */
    Mended shortened(Mended found) {
        return shortened.apply(found);
    }

    /** Until when a remedy helps; empty where nothing is known of other days. */
    Optional<HelpsUntil> helpsUntil(Remedy remedy, Mend mend) {
        return helpsUntil.apply(remedy, mend);
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
