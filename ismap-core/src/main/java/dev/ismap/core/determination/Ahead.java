package dev.ismap.core.determination;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * What lies ahead of a determination: its horizon, looked for when it is first asked for.
 *
 * <p>This class is thread-safe, and seems immutable: what it finds depends on nothing but what it was made from.
 *
 * @since 0.1
 */
public final class Ahead {

    private static final Ahead NOTHING = new Ahead(Optional::empty);

    private final Lazy<Optional<Horizon>> horizon;

    private Ahead(Supplier<Optional<Horizon>> search) {
        this.horizon = new Lazy<>(search);
    }

    /**
     * What is still to be looked for.
     *
     * @param search looks for the horizon, a pure function
     * @return what lies ahead
     */
    public static Ahead of(Supplier<Optional<Horizon>> search) {
        return new Ahead(search);
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
