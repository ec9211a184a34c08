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
    private static final Status<String> KNOWN = Status.known(
            "/listed",
            NAME,
            name -> name.isEmpty() ? List.of() : YEAR,
            name -> name.isEmpty() ? Optional.empty() : Optional.of(LIST));

    private static final Status<String> UNTOLD =
            Status.untold("/listed", NAME, name -> YEAR, name -> Optional.of(LIST));

    @Test
    void theDaysAndTheirSourceAreReadFromTheCase() {
        assertEquals(YEAR, KNOWN.of("a"));
        assertEquals(List.of(), KNOWN.of(""));
        assertEquals(Optional.of(LIST), KNOWN.sourceOf("a"));
        assertEquals(Optional.empty(), KNOWN.sourceOf(""));
        assertEquals("/listed", KNOWN.path());
        assertEquals(NAME, KNOWN.label());
        assertEquals(Optional.empty(), KNOWN.text());
        assertEquals(List.of(), KNOWN.byText("a"));
    }

    @Test
    void whatIsKnownTellsThatItIsSoAndTheDaysThatAreUntoldThatItIsNotSoElsewhere() {
        assertEquals(Optional.of(true), KNOWN.tells(true));
        assertEquals(Optional.empty(), KNOWN.tells(false));
        assertEquals(Optional.empty(), UNTOLD.tells(true));
        assertEquals(Optional.of(false), UNTOLD.tells(false));
    }

    @Test
    void bothAreOfOnePathAndAreToldApart() {
        assertEquals("known /listed", KNOWN.toString());
        assertEquals("untold /listed", UNTOLD.toString());
        assertEquals(KNOWN.path(), UNTOLD.path());
    }

    @Test
    void daysCanHangOnATextThatACaseLeavesOut() {
        Fact<String, String> called =
                Fact.text("/name", NAME, name -> name.isEmpty() ? Input.notAsked() : Input.given(name));
        ByText alike = new ByText(List.of("a", "b"), YEAR);
        Status<String> hanging =
                UNTOLD.hangingOn(called, name -> called.of(name).isMissing() ? List.of(alike) : List.of());
        assertEquals(Optional.of(called), hanging.text());
        assertEquals(List.of(alike), hanging.byText(""));
        assertEquals(List.of(), hanging.byText("a"));
        assertEquals(YEAR, hanging.of(""));
        assertEquals("untold /listed", hanging.toString());
        assertEquals(Optional.of(false), hanging.tells(false));
    }
}
