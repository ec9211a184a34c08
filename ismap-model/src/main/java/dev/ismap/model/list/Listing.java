package dev.ismap.model.list;

import dev.ismap.core.fact.Input;
import dev.ismap.model.Term;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a case itself declares of a listing (リストへの掲載).
 *
 * <p>Where a list is at hand, the list is asked instead.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param listed whether it is on the list
 * @param from the first day on which it is listed
 * @param to the last day on which it is listed
 * @since 0.1
 */
@Term(ja = "リストへの掲載", en = "listing")
public record Listing(
        @Term(ja = "掲載の有無", en = "whether it is listed", presence = true)
        Input<Boolean> listed,

        @Term(ja = "掲載の初日", en = "first day of the listing") Input<LocalDate> from,
        @Term(ja = "掲載の末日", en = "last day of the listing") Input<LocalDate> to) {

    /**
     * Creates a listing.
     *
     * @throws IllegalArgumentException if both days are given and the last lies before the first
     */
    public Listing {
        Objects.requireNonNull(listed, "listed");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        from.known()
                .ifPresent(first -> to.known().ifPresent(last -> {
                    if (last.isBefore(first)) {
                        throw new IllegalArgumentException(
                                "A listing ends on or after its first day, but " + last + " lies before " + first);
                    }
                }));
    }

    /**
     * A listing of which nothing is said yet.
     *
     * @return the listing
     */
    public static Listing none() {
        return new Listing(Input.notAsked(), Input.notAsked(), Input.notAsked());
    }

    /**
     * A listing that holds from a day on.
     *
     * @param from the first day
     * @return the listing
     */
    public static Listing since(LocalDate from) {
        return new Listing(Input.given(true), Input.given(from), Input.notAsked());
    }

    /**
     * The statement that there is no listing.
     *
     * @return the listing
     */
    public static Listing notListed() {
        return new Listing(Input.given(false), Input.notAsked(), Input.notAsked());
    }

    /**
     * Whether it is listed on a day; the days bound a listing where they are stated.
     *
     * @param day the day, if it is known
     * @return whether it is; open where that hangs on a day that is not known
     */
    public Input<Boolean> listedOn(Optional<LocalDate> day) {
        boolean bounded = from.known().isPresent() || to.known().isPresent();
        if (!bounded || !listed.known().equals(Optional.of(true))) {
            return listed;
        }
        if (day.isEmpty()) {
            return Input.notAsked();
        }
        boolean begun = from.known().map(first -> !day.get().isBefore(first)).orElse(true);
        boolean ended = to.known().map(last -> day.get().isAfter(last)).orElse(false);
        return Input.given(begun && !ended);
    }

    /**
     * This listing with another statement of whether it is on the list.
     *
     * @param listed whether it is on the list
     * @return the listing
     */
    public Listing withListed(Input<Boolean> listed) {
        return new Listing(listed, from, to);
    }

    /**
     * This listing with another first day of the listing.
     *
     * @param from the first day on which it is listed
     * @return the listing
     */
    public Listing withFrom(Input<LocalDate> from) {
        return new Listing(listed, from, to);
    }

    /**
     * This listing with another last day of the listing.
     *
     * @param to the last day on which it is listed
     * @return the listing
     */
    public Listing withTo(Input<LocalDate> to) {
        return new Listing(listed, from, to);
    }
}
