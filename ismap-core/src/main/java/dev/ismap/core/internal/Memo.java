package dev.ismap.core.internal;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is worked out when it is first asked for, without a lock, for what is read on the way to a verdict.
 *
 * <p>Several threads that ask at the same time can each work it out; as they find the same, whichever is kept is right.
 * What nobody is to work out twice, or what is let go once it has served, is a {@link Lazy}.
 *
 * <p>This class is thread-safe.
 *
 * @param <T> the type of the value
 */
public final class Memo<T> implements Supplier<T> {

    private final Supplier<T> source;
    private volatile @Nullable T value;

    /**
     * A value that is not worked out yet.
     *
     * @param source works it out, the same each time
     */
    public Memo(Supplier<T> source) {
        this.source = Objects.requireNonNull(source, "source");
    }

    @Override
    public T get() {
        T known = value;
        if (known == null) {
            known = Objects.requireNonNull(source.get(), "value");
            value = known;
        }
        return known;
    }
}
