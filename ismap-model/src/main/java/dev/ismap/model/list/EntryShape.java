package dev.ismap.model.list;

import dev.ismap.core.law.Basis;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How an entry of a list is looked at, whichever list it stands on.
 *
 * @param number the number of an entry
 * @param name the first name of an entry
 * @param kin what entries without a number have in common if they are one registration, besides the name
 * @param basis how well an entry is known
 * @param events the events of an entry
 * @param listBegins the day before which nothing was on the list on which an entry stands
 * @param <E> the type of an entry
 * @param <N> the type of its number
 */
record EntryShape<E, N>(
        Function<E, Optional<N>> number,
        Function<E, String> name,
        Function<E, ?> kin,
        Function<E, Basis> basis,
        Function<E, List<ListEvent>> events,
        Function<E, LocalDate> listBegins) {

    /** What makes entries one registration: their number, or else what they are and their name. */
    record Identity(Object number, Object kin, String name) {}

    static Identity ofNumber(Object number) {
        return new Identity(number, "", "");
    }

    Identity identity(E entry) {
        return number.apply(entry)
                .map(EntryShape::ofNumber)
                .orElseGet(() -> new Identity("", kin.apply(entry), name.apply(entry)));
    }
}
