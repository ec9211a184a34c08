package dev.ismap.core.internal;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is worked out once, when it is first asked for; what it was worked out from is let go then.
 *
 * @param <T> the type of the value
 */
public final class Lazy<T> implements Supplier<T> {

    private @Nullable Supplier<T> source;
    private @Nullable T value;

    /**
     * A value that is not worked out yet.
     *
     * @param source works it out
     */
    public Lazy(Supplier<T> source) {
        this.source = Objects.requireNonNull(source, "source");
    }

    @Override
    public synchronized T get() {
        T known = value;
        if (known == null) {
            known = Objects.requireNonNull(source, "source").get();
            value = known;
            source = null;
        }
        return known;
    }
}
