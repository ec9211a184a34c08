package dev.ismap.rules.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ismap.core.text.Language;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordingTest {

    /** An optional detail has no name, and stands under its parent's in brackets. */
    @Test
    void aNameThatHasBracketsOfItsOwnIsPutInNoMore() {
        assertEquals("（アクセス制御方針）", new Wording(Language.JA).bracketed("アクセス制御方針"));
        assertEquals("（アクセス制御方針）", new Wording(Language.JA).bracketed("（アクセス制御方針）"));
        assertEquals(" (Access control policy)", new Wording(Language.EN).bracketed("Access control policy"));
        assertEquals(" (Access control policy)", new Wording(Language.EN).bracketed("(Access control policy)"));
        assertEquals("（（例）2件目）", new Wording(Language.JA).bracketed("（例）2件目"), "only a part stands in brackets");
        assertEquals(" ((a) records)", new Wording(Language.EN).bracketed("(a) records"));
    }

    @Test
    void aDayIsToldWithItsEraOrItsWeekday() {
        LocalDate day = LocalDate.of(2026, 12, 10);
        assertEquals("2026-12-10（令和8年12月10日）", new Wording(Language.JA).day(day));
        assertEquals("2026-12-10", new Wording(Language.EN).day(day));
        assertEquals("2026-12-10（木）", new Wording(Language.JA).weekday(day));
        assertEquals("2026-12-13 (Sun)", new Wording(Language.EN).weekday(day.plusDays(3)));
        assertEquals("2026-12-14（月）", new Wording(Language.JA).weekday(day.plusDays(4)));
    }

    @Test
    void severalWordsAreJoinedAndCountedAsTheLanguageDoes() {
        assertEquals("一、二", new Wording(Language.JA).joined(List.of("一", "二")));
        assertEquals("one, two", new Wording(Language.EN).joined(List.of("one", "two")));
        assertEquals("3件", new Wording(Language.JA).count(3));
        assertEquals("3", new Wording(Language.EN).count(3));
        assertEquals("名：値", new Wording(Language.JA).said("名", "値"));
        assertEquals("name: value", new Wording(Language.EN).said("name", "value"));
        assertEquals("Implement", new Wording(Language.EN).capitalised("implement"));
    }
}
