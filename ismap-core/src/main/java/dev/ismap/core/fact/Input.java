package dev.ismap.core.fact;

import dev.ismap.core.internal.Blank;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a case says of one fact: one of four states that are never mixed.
 *
 * <ul>
 *   <li>{@link Given}: the value is stated.
 *   <li>{@link NotAsked}: nobody has asked yet; the answer may be had for the asking.
 *   <li>{@link NotKnown}: it was asked, and the answer is not known; asking again is no use.
 *   <li>{@link NotApplicable}: the question does not arise in this case, for a stated reason.
 * </ul>
 *
 * <p>An {@link Optional} would fold the last three into one, and a rule could then take silence for an answer.
 *
 * <p>Implementations are immutable and thread-safe, provided the value is.
 *
 * @param <T> the type of the value
 * @since 0.1
 */
public sealed interface Input<T> {

    /**
     * A stated value.
     *
     * @param value the value
     * @param <T> the type of the value
     */
    record Given<T>(T value) implements Input<T> {
        /** Creates the state. */
        public Given {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * Not asked yet.
     *
     * @param <T> the type of the value
     */
    record NotAsked<T>() implements Input<T> {}

    /**
     * Asked, and not known.
     *
     * @param <T> the type of the value
     */
    record NotKnown<T>() implements Input<T> {}

    /**
     * Does not apply.
     *
     * @param reason why it does not, not blank
     * @param <T> the type of the value
     */
    record NotApplicable<T>(String reason) implements Input<T> {
        /**
         * Creates the state.
         *
         * @throws IllegalArgumentException if the reason is blank
         */
        public NotApplicable {
            if (Blank.is(reason)) {
                throw new IllegalArgumentException("A fact that does not apply has a reason why");
            }
        }
    }

    /**
     * A stated value.
     *
     * @param value the value
     * @param <T> the type of the value
     * @return the state
     */
    @SuppressWarnings("unchecked") // what holds a truth is an input of truths
    static <T> Input<T> given(T value) {
        return value instanceof Boolean truth
                ? (Input<T>) (truth ? CommonInputs.GIVEN_TRUE : CommonInputs.GIVEN_FALSE)
                : new Given<>(value);
    }

    /**
     * Not asked yet.
     *
     * @param <T> the type of the value
     * @return the state
     */
    @SuppressWarnings("unchecked") // it holds no value
    static <T> Input<T> notAsked() {
        return (Input<T>) CommonInputs.NOT_ASKED;
    }

    /**
     * Asked, and not known.
     *
     * @param <T> the type of the value
     * @return the state
     */
    @SuppressWarnings("unchecked") // it holds no value
    static <T> Input<T> notKnown() {
        return (Input<T>) CommonInputs.NOT_KNOWN;
    }

    /**
     * Does not apply.
     *
     * @param reason why it does not
     * @param <T> the type of the value
     * @return the state
     * @throws IllegalArgumentException if the reason is blank
     */
    static <T> Input<T> notApplicable(String reason) {
        return new NotApplicable<>(reason);
    }

    /**
     * A stated value, or {@link #notAsked()} where there is none.
     *
     * @param value the value, if there is one
     * @param <T> the type of the value
     * @return the state
     */
    static <T> Input<T> of(Optional<T> value) {
        return value.map(Input::given).orElseGet(Input::notAsked);
    }

    /**
     * The stated value.
     *
     * @return the value; empty in the three other states
     */
    default Optional<T> known() {
        return this instanceof Given<T> given ? Optional.of(given.value()) : Optional.empty();
    }

    /**
     * Whether an answer is missing: not asked, or asked and not known.
     *
     * @return true in these two states
     */
    default boolean isMissing() {
        return this instanceof NotAsked || this instanceof NotKnown;
    }

    /**
     * The same state with the value put through a function.
     *
     * @param function the function
     * @param <R> the type of its result
     * @return the state with the result
     */
    default <R> Input<R> map(Function<? super T, ? extends R> function) {
        if (this instanceof Given<T> given) {
            return given(function.apply(given.value()));
        }
        if (this instanceof NotApplicable<T> none) {
            return notApplicable(none.reason());
        }
        return this instanceof NotKnown ? notKnown() : notAsked();
    }
}
