package dev.ismap.core.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ismap.core.fact.Status.ByText;
import dev.ismap.core.law.Basis;
import dev.ismap.core.text.Label;
import dev.ismap.core.time.DayRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatusTest {

    private static final Label NAME = Label.of("登録", "listed");
    private static final List<DayRange> YEAR =
            List.of(DayRange.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)));
    private static final Source LIST = new Source(Label.of("名簿", "list"), Basis.OFFICIAL);

    /** Known of whoever has a name. */
    private final Status<String> known = Status.known(
            "/listed",
            NAME,
            name -> name.isEmpty() ? List.of() : YEAR,
            name -> name.isEmpty() ? Optional.empty() : Optional.of(LIST));

    private final Status<String> untold = Status.untold("/listed", NAME, name -> YEAR, name -> Optional.of(LIST));

    @Test
    void theDaysAndTheirSourceAreReadFromTheCase() {
        assertEquals(YEAR, known.of("a"));
        assertEquals(List.of(), known.of(""));
        assertEquals(Optional.of(LIST), known.sourceOf("a"));
        assertEquals(Optional.empty(), known.sourceOf(""));
        assertEquals("/listed", known.path());
        assertEquals(NAME, known.label());
        assertEquals(Optional.empty(), known.text());
        assertEquals(List.of(), known.byText("a"));
    }

    @Test
    void whatIsKnownTellsThatItIsSoAndTheDaysThatAreUntoldThatItIsNotSoElsewhere() {
        assertEquals(Optional.of(true), known.tells(true));
        assertEquals(Optional.empty(), known.tells(false));
        assertEquals(Optional.empty(), untold.tells(true));
        assertEquals(Optional.of(false), untold.tells(false));
    }

    @Test
    void bothAreOfOnePathAndAreToldApart() {
        assertEquals("known /listed", known.toString());
        assertEquals("untold /listed", untold.toString());
        assertEquals(known.path(), untold.path());
    }

    @Test
    void daysCanHangOnATextThatACaseLeavesOut() {
        Fact<String, String> called =
                Fact.text("/name", NAME, name -> name.isEmpty() ? Input.notAsked() : Input.given(name));
        ByText alike = new ByText(List.of("a", "b"), YEAR);
        Status<String> hanging =
                untold.hangingOn(called, name -> called.of(name).isMissing() ? List.of(alike) : List.of());
        assertEquals(Optional.of(called), hanging.text());
        assertEquals(List.of(alike), hanging.byText(""));
        assertEquals(List.of(), hanging.byText("a"));
        assertEquals(YEAR, hanging.of(""));
        assertEquals("untold /listed", hanging.toString());
        assertEquals(Optional.of(false), hanging.tells(false));
    }

    @Test
    void severalAtOnePathAreToldApartByTheirNames() {
        Status<String> plain = Status.untold("/listed", Label.same("listed"), c -> YEAR, c -> Optional.empty());
        Status<String> named = plain.named("A");
        assertEquals("untold /listed of A", named.toString());
        assertEquals(plain.path(), named.path());
        assertEquals(YEAR, named.of("a"));
        assertEquals(plain.tells(false), named.tells(false));
    }
}
