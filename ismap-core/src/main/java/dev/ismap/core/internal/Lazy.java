package dev.ismap.core.internal;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is worked out once, when it is first asked for; what it was worked out from is let go then.
 *
 * <p>Whoever asks while it is being worked out waits for it; whoever asks later waits for nobody. No verdict asks for such
 * a value.
 *
 * <p>This class is thread-safe.
 *
 * @param <T> the type of the value
 */
public final class Lazy<T> implements Supplier<T> {

    private @Nullable Supplier<T> source;
    private volatile @Nullable T value;

    /**
     * A value that is not worked out yet.
     *
     * @param source works it out
     */
    public Lazy(Supplier<T> source) {
        this.source = Objects.requireNonNull(source, "source");
    }

    @Override
    public T get() {
        T known = value;
        return known == null ? workedOut() : known;
    }

    private synchronized T workedOut() {
        T known = value;
        if (known == null) {
            known = Objects.requireNonNull(source, "source").get();
            value = known;
            source = null;
        }
        return known;
    }
}
