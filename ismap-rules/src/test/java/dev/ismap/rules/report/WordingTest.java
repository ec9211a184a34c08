package dev.ismap.rules.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ismap.core.text.Language;
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
}
