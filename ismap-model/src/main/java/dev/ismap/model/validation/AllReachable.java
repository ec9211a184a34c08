package dev.ismap.model.validation;

import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import java.lang.annotation.ElementType;
import org.jspecify.annotations.Nullable;

/** Values are whole: nothing is loaded later, and no persistence library has to be looked for to know. */
final class AllReachable implements TraversableResolver {

    @Override
    public boolean isReachable(
            @Nullable Object owner, Path.Node property, Class<?> root, Path path, ElementType elementType) {
        return true;
    }

    @Override
    public boolean isCascadable(
            @Nullable Object owner, Path.Node property, Class<?> root, Path path, ElementType elementType) {
        return true;
    }
}
