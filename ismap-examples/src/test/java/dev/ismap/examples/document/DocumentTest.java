package dev.ismap.examples.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ismap.core.text.Language;
import dev.ismap.rules.report.Block.Definition;
import dev.ismap.rules.report.Block.Item;
import dev.ismap.rules.report.Blocks;
import dev.ismap.rules.report.Document;
import dev.ismap.rules.report.Inline;
import dev.ismap.rules.report.Line;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a document can be, and how it looks in a terminal. */
class DocumentTest {

    @Test
    void twoSectionsHaveTwoNames() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Document.of(
                        Language.EN,
                        "t",
                        blocks -> blocks.section("a", "A", inside -> inside.section("a", "B", below -> {}))));
        assertThrows(
                IllegalArgumentException.class,
                () -> Document.of(Language.EN, "t", blocks -> blocks.section("a b", "A", inside -> {})));
    }

    @Test
    void aRowHasACellForEachColumn() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Blocks().table("t", List.of("a", "b"), List.of(List.of(Line.of("1")))));
    }

    @Test
    void whatWouldBeEmptyIsLeftOut() {
        assertEquals(
                List.of(),
                new Blocks()
                        .items(List.of())
                        .numbered(List.of())
                        .definitions(List.of())
                        .table("t", List.of("a"), List.of())
                        .list());
    }

    @Test
    void inATerminalATableIsAListOfItsRows() {
        Document document = Document.of(
                Language.EN,
                "Title",
                blocks -> blocks.contents("Contents", 2)
                        .notice("Unofficial.")
                        .section(
                                "one",
                                "One",
                                one -> one.definitions(List.of(
                                                Definition.of("day", Inline.text("2024-05-01")),
                                                Definition.of("basis", Inline.strong("OFFICIAL"))))
                                        .table(
                                                "Facts",
                                                List.of("name", "path", "note"),
                                                List.of(List.of(
                                                        Line.of("start"), Line.of(Inline.code("/from")), Line.of(""))))
                                        .tree(List.of(new Item(
                                                Line.of("all of"),
                                                new Blocks()
                                                        .items(List.of(Line.of("a")))
                                                        .list())))));

        assertEquals("""
            Title

            ! Unofficial.

            One
            ---
            day    2024-05-01
            basis  OFFICIAL

            Facts
            - start
                path: /from

            - all of
              - a

            """.stripTrailing() + "\n", document.text(60).stripTrailing() + "\n");
    }
}
