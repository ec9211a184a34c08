package dev.ismap.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.rule.Remark.Kind;
import dev.ismap.core.rule.Remark.Kind.Seen;
import dev.ismap.core.text.Label;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RemarkTest {

    private static final Label TITLE = Label.of("長い", "long");

    /** Of each word that is long. */
    private static final Kind<List<String>> LONG = Kind.of(
            "LONG_WORD",
            TITLE,
            words -> words.stream()
                    .filter(word -> word.length() > 5)
                    .map(word -> new Seen(List.of("/words/" + words.indexOf(word)), Label.same(word)))
                    .toList());

    private static final Kind<List<String>> EMPTY = Kind.of(
            "EMPTY",
            Label.of("空", "empty"),
            words -> words.isEmpty() ? List.of(new Seen(List.of("/words"), Label.same("none"))) : List.of());

    @Test
    void aRemarkIsMadeOfEachThingThatIsSeen() {
        assertEquals(
                List.of(
                        new Remark("LONG_WORD", List.of("/words/0"), Label.same("something")),
                        new Remark("LONG_WORD", List.of("/words/2"), Label.same("unusual"))),
                LONG.on(List.of("something", "is", "unusual")));
        assertEquals(List.of(), LONG.on(List.of("short")));
        assertEquals("LONG_WORD", LONG.code());
        assertEquals(TITLE, LONG.title());
        assertEquals("LONG_WORD " + TITLE, LONG.toString());
    }

    @Test
    void aRemarkNamesWhereItWasSeenAndHasACode() {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> new Remark("ODD", List.of(), TITLE))
                .getMessage()
                .contains("ODD"));
        for (String code : List.of("odd", "ODD_", "_ODD", "O-D", "1ODD", "")) {
            String message = assertThrows(
                            IllegalArgumentException.class, () -> Kind.of(code, TITLE, subject -> List.of()))
                    .getMessage();
            assertTrue(message.endsWith("but was " + code), message);
        }
    }

    @Test
    void aBookRemarksOnACaseInTheOrderOfItsKinds() {
        LocalDate start = LocalDate.of(2020, 1, 1);
        RuleBook<List<String>> book = RuleBook.<List<String>>of("BOOK", TITLE, start, start)
                .remarks(List.of(EMPTY))
                .remarks(List.of(LONG))
                .build();
        assertEquals(List.of(EMPTY, LONG), book.remarks());
        assertEquals(
                List.of("LONG_WORD"),
                book.remarksOn(List.of("something")).stream().map(Remark::code).toList());
        assertEquals(
                List.of("EMPTY"),
                book.remarksOn(List.of()).stream().map(Remark::code).toList());
        assertThrows(
                IllegalStateException.class,
                () -> RuleBook.<List<String>>of("BOOK", TITLE, start, start)
                        .remarks(List.of(LONG, LONG))
                        .build());
    }
}
