package dev.ismap.model.list;

import static dev.ismap.model.list.ListingAnswer.ListingState.LISTED;
import static dev.ismap.model.list.ListingAnswer.ListingState.NOT_LISTED;
import static dev.ismap.model.list.ListingAnswer.ListingState.UNKNOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.fact.Input;
import dev.ismap.core.time.DayRange;
import dev.ismap.model.list.ListingAnswer.ListingState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListedDaysTest {

    private static final LocalDate START = LocalDate.of(2024, 1, 1);

    @Property(seed = "2020")
    void theDaysSayOfEachDayWhatTheyWereMadeOf(@ForAll("states") List<ListingState> states) {
        ListedDays days = made(states);
        for (int i = 0; i < states.size(); i++) {
            assertEquals(states.get(i), days.on(START.plusDays(i)));
        }
        assertEquals(states.get(0), days.on(START.minusDays(1)));
    }

    /** The days that are certain and those that are open are ranges in order, which do not touch one another. */
    @Property(seed = "2020")
    void theRangesAreThoseOfTheDays(@ForAll("states") List<ListingState> states) {
        ListedDays days = made(states);
        for (int i = 0; i < states.size(); i++) {
            LocalDate day = START.plusDays(i);
            assertEquals(states.get(i) == LISTED, days.certain().stream().anyMatch(range -> range.contains(day)));
            assertEquals(states.get(i) == UNKNOWN, days.open().stream().anyMatch(range -> range.contains(day)));
        }
        for (List<DayRange> ranges : List.of(days.certain(), days.open())) {
            for (int i = 1; i < ranges.size(); i++) {
                LocalDate last = ranges.get(i - 1).last().orElseThrow();
                assertTrue(last.plusDays(1).isBefore(ranges.get(i).first()), ranges::toString);
            }
        }
    }

    @Property(seed = "2020")
    void anotherSourceTellsOnlyWhereTheFirstDoesNot(
            @ForAll("states") List<ListingState> one, @ForAll("states") List<ListingState> other) {
        ListedDays both = made(one).orElse(made(other));
        for (int i = 0; i < one.size(); i++) {
            assertEquals(one.get(i) == UNKNOWN ? other.get(i) : one.get(i), both.on(START.plusDays(i)));
        }
    }

    @Property(seed = "2020")
    void nothingTurnsButOnATurn(@ForAll("states") List<ListingState> states) {
        ListedDays days = made(states);
        for (int i = 1; i < states.size(); i++) {
            assertEquals(states.get(i) != states.get(i - 1), days.turns().contains(START.plusDays(i)));
        }
    }

    private static ListedDays made(List<ListingState> states) {
        TreeSet<LocalDate> turns = new TreeSet<>();
        for (int i = 0; i < states.size(); i++) {
            turns.add(START.plusDays(i));
        }
        return ListedDays.of(turns, day -> {
            int at = (int) (day.toEpochDay() - START.toEpochDay());
            return states.get(Math.max(0, Math.min(at, states.size() - 1)));
        });
    }

    @Provide
    Arbitrary<List<ListingState>> states() {
        return Arbitraries.of(ListingState.class).list().ofSize(7);
    }

    @ParameterizedTest
    @CsvSource({
        // from, to, day, expected; "?" is asked for and not known, "-" is not stated
        "-, -, 2024-06-01, LISTED",
        "2024-06-01, -, 2024-05-31, NOT_LISTED",
        "2024-06-01, -, 2024-06-01, LISTED",
        "-, 2024-06-01, 2024-06-01, LISTED",
        "-, 2024-06-01, 2024-06-02, NOT_LISTED",
        "?, -, 2024-06-01, UNKNOWN",
        "?, 2024-06-01, 2024-05-31, UNKNOWN",
        "?, 2024-06-01, 2024-06-01, LISTED",
        "?, 2024-06-01, 2024-06-02, NOT_LISTED",
        "2024-06-01, ?, 2024-05-31, NOT_LISTED",
        "2024-06-01, ?, 2024-06-01, LISTED",
        "2024-06-01, ?, 2024-06-02, UNKNOWN",
        "?, ?, 2024-06-01, UNKNOWN",
        "-, ?, 2024-06-01, UNKNOWN"
    })
    void aBoundThatIsNotKnownLeavesOpenWhatItCouldCutOff(String from, String to, LocalDate day, ListingState expected) {
        Listing listing = Listing.none()
                .withListed(Input.given(true))
                .withFrom(bound(from))
                .withTo(bound(to));
        assertEquals(expected, listing.days().on(day));
        assertEquals(
                expected == UNKNOWN ? Optional.empty() : Optional.of(expected == LISTED),
                listing.listedOn(Optional.of(day)).known());
    }

    private static Input<LocalDate> bound(String text) {
        return switch (text) {
            case "-" -> Input.notAsked();
            case "?" -> Input.notKnown();
            default -> Input.given(LocalDate.parse(text));
        };
    }

    @Test
    void aBoundBesideAListingThatIsNotStatedMakesNothingKnown() {
        Listing listing = Listing.none().withFrom(Input.given(START));
        assertEquals(UNKNOWN, listing.days().on(START.minusDays(1)));
        assertEquals(UNKNOWN, listing.days().on(START));
        assertEquals(NOT_LISTED, listing.withListed(Input.given(false)).days().on(START));
    }

    /** Of no day in particular it is told only what holds of all. */
    @Test
    void withoutADayOnlyWhatAlwaysHoldsIsTold() {
        Listing listed = Listing.none().withListed(Input.given(true));
        assertEquals(Input.given(true), listed.listedOn(Optional.empty()));
        assertEquals(Input.given(false), Listing.notListed().listedOn(Optional.empty()));
        assertEquals(Input.notAsked(), Listing.since(START).listedOn(Optional.empty()));
        assertEquals(Input.notAsked(), Listing.none().listedOn(Optional.of(START)));
        Listing notKnown = Listing.none().withListed(Input.notKnown());
        assertEquals(Input.notKnown(), notKnown.listedOn(Optional.of(START)));
        assertEquals(Input.notKnown(), notKnown.listedOn(Optional.empty()));
    }

    @Test
    void whatIsCertainIsPossible() {
        assertThrows(IllegalArgumentException.class, () -> new ListedDays(List.of(DayRange.from(START)), List.of()));
    }
}
