package dev.ismap.model.list;

import static dev.ismap.model.list.ListingAnswer.ListingState.LISTED;
import static dev.ismap.model.list.ListingAnswer.ListingState.NOT_LISTED;
import static dev.ismap.model.list.ListingAnswer.ListingState.UNKNOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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

    @Test
    void whatIsCertainIsPossible() {
        assertThrows(IllegalArgumentException.class, () -> new ListedDays(List.of(DayRange.from(START)), List.of()));
    }
}
