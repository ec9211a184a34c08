package dev.ismap.model.list;

import dev.ismap.core.fact.Input;
import dev.ismap.core.problem.InputException;
import dev.ismap.core.time.DayRange;
import dev.ismap.model.Named;
import dev.ismap.model.internal.FirstAndLastDay;
import dev.ismap.model.list.ListingAnswer.ListingState;
import java.time.LocalDate;
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
@Named(ja = "リストへの掲載", en = "listing")
public record Listing(
        @Named(ja = "掲載の有無", en = "whether it is listed", presence = true)
        Input<Boolean> listed,

        @Named(ja = "掲載の初日", en = "first day of the listing")
        Input<LocalDate> from,

        @Named(ja = "掲載の末日", en = "last day of the listing") Input<LocalDate> to)
        implements ListingWithers {

    /**
     * Creates a listing.
     *
     * @throws InputException if both days are given and the last lies before the first
     */
    public Listing {
        ListingWithers.requireAll(listed, from, to);
        FirstAndLastDay.check("from", from.known(), "to", to.known());
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
     * The days on which it is listed, as far as this says so. A bound that is not stated is none; one that is asked for
     * and not known leaves every day open that it could cut off. A bound beside a listing that is not stated makes
     * nothing known.
     *
     * @return the days
     */
    public ListedDays days() {
        if (listed.known().isEmpty()) {
            return ListedDays.notKnown();
        } else if (!listed.known().get()) {
            return ListedDays.never();
        }
        Optional<DayRange> possible = Optional.of(new DayRange(from.known().orElse(LocalDate.MIN), to.known()));
        Optional<DayRange> certain = possible;
        if (isOpen(from) && isOpen(to)) {
            certain = Optional.empty();
        } else if (isOpen(from)) {
            certain = to.known().map(last -> DayRange.of(last, last));
        } else if (isOpen(to)) {
            certain = from.known().map(first -> DayRange.of(first, first));
        }
        return new ListedDays(certain.stream().toList(), possible.stream().toList());
    }

    private static boolean isOpen(Input<LocalDate> bound) {
        return bound instanceof Input.NotKnown;
    }

    /**
     * Whether it is listed on a day.
     *
     * @param day the day, if it is known
     * @return whether it is; open where that hangs on a day that is not known
     */
    public Input<Boolean> listedOn(Optional<LocalDate> day) {
        if (listed.known().isEmpty()) {
            return listed;
        }
        ListedDays days = days();
        ListingState state = day.map(days::on)
                .orElseGet(() -> days.turns().isEmpty() ? days.on(LocalDate.MIN) : ListingState.UNKNOWN);
        return switch (state) {
            case LISTED -> Input.given(true);
            case NOT_LISTED -> Input.given(false);
            case UNKNOWN -> day.isPresent() ? Input.notKnown() : Input.notAsked();
        };
    }
}
