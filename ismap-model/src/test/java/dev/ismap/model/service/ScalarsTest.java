package dev.ismap.model.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScalarsTest {

    @Property(seed = "2020")
    void aRegistrationNumberReadsWhatItPrints(
            @ForAll @IntRange(min = 2000, max = 2099) int year, @ForAll @IntRange(max = 9999) int running) {
        RegistrationNumber number = RegistrationNumber.of(year, running);
        assertTrue(number.hasUsualForm());
        assertEquals(number, RegistrationNumber.parse(number.toString()));
    }

    @Test
    void aRegistrationNumberIsOrderedByYearThenByRunningNumber() {
        assertTrue(RegistrationNumber.parse("C21-0030-2").compareTo(RegistrationNumber.parse("C22-0001-2")) < 0);
        assertTrue(RegistrationNumber.parse("C21-0030-2").compareTo(RegistrationNumber.parse("C21-0004-2")) > 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"C21-0012", "C21-0012-1", "C2021-0012-2", "c21-0012-2", "L24-0001-3", "第12号", "A 1", "1"})
    void aRegistrationNumberOfAnotherFormIsKeptAsItStands(String text) {
        RegistrationNumber number = RegistrationNumber.parse(text);
        assertEquals(text, number.toString());
        assertFalse(number.hasUsualForm());
        assertTrue(RegistrationNumber.parse("C21-0012-2").hasUsualForm());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u3000",
                "\u200b",
                "Ｃ21-0012-2",
                "C21-0012-2 ",
                " C21-0012-2",
                "C２１-0012-2",
                "C21\n0012",
                "\ufeffC21-0012-2",
                "1234567890123456789012345678901234567890123456789012345678901"
            })
    void aRegistrationNumberThatIsBlankOrFullWidthIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> RegistrationNumber.parse(text));
    }

    @Test
    void aRegistrationNumberHasAPlaceInTheForm() {
        assertEquals("C00-0000-2", RegistrationNumber.of(2000, 0).toString());
        assertEquals("C99-9999-2", RegistrationNumber.of(2099, 9999).toString());
        assertThrows(IllegalArgumentException.class, () -> RegistrationNumber.of(1999, 1));
        assertThrows(IllegalArgumentException.class, () -> RegistrationNumber.of(2100, 1));
        assertThrows(IllegalArgumentException.class, () -> RegistrationNumber.of(2021, -1));
        assertThrows(IllegalArgumentException.class, () -> RegistrationNumber.of(2021, 10_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123456789012", "12345678901234", "１２３４５６７８９０１２３", "1234-56789012"})
    void aCorporateNumberHasThirteenDigits(String text) {
        assertEquals("1234567890123", CorporateNumber.parse("1234567890123").toString());
        assertThrows(IllegalArgumentException.class, () -> CorporateNumber.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "J", "jp", "JPN", "Ｊ Ｐ", "İS"})
    void aCountryCodeHasTwoCapitalLetters(String text) {
        assertEquals("JP", CountryCode.parse("JP").toString());
        assertThrows(IllegalArgumentException.class, () -> CountryCode.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AA", "QM", "QZ", "XA", "XZ", "ZZ"})
    void aCodeThatIsLeftToUsersIsNoCountrys(String text) {
        assertTrue(CountryCode.parse(text).leftToUsers());
    }

    @ParameterizedTest
    @ValueSource(strings = {"JP", "AB", "QA", "QL", "ZA"})
    void anotherCodeIsNotLeftToUsers(String text) {
        assertFalse(CountryCode.parse(text).leftToUsers());
    }

    @Test
    void eachProgrammeHasItsOwnListSinceItsOwnDay() {
        assertEquals(LocalDate.of(2021, 3, 12), Programme.ISMAP.listBegins());
        assertEquals(LocalDate.of(2024, 9, 1), Programme.ISMAP_LIU.listBegins());
    }
}
