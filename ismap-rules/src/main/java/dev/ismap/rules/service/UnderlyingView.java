package dev.ismap.rules.service;

import dev.ismap.core.fact.Input;
import dev.ismap.core.fact.Source;
import dev.ismap.model.statement.UnderlyingService;
import java.util.Objects;
import java.util.Optional;

/**
 * An underlying cloud service with what is known of its listing on the two days that can matter.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param service what the statement says of it
 * @param listedWhenFiled whether it is listed on the day of filing
 * @param listedWhenAsked whether it is listed on the day asked about
 * @param source the list that this was read from; absent where the case itself declares it
 * @since 0.1
 */
public record UnderlyingView(
        UnderlyingService service,
        Input<Boolean> listedWhenFiled,
        Input<Boolean> listedWhenAsked,
        Optional<Source> source) {

    /** Creates a view. */
    public UnderlyingView {
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(listedWhenFiled, "listedWhenFiled");
        Objects.requireNonNull(listedWhenAsked, "listedWhenAsked");
        Objects.requireNonNull(source, "source");
    }
}
