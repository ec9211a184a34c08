package dev.ismap.rules.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ismap.core.text.Language;
import dev.ismap.rules.report.Block.Definition;
import dev.ismap.rules.report.Block.Item;
import dev.ismap.rules.report.Block.Items;
import dev.ismap.rules.report.Inline.Tone;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The parts of a document, written as text and as Markdown. */
class DocumentTest {

    private static Document document(Consumer<Blocks> content) {
        return Document.of(Language.EN, "Title", content);
    }

    private static Document everyPart() {
        return document(blocks -> blocks.contents("Contents", 2)
                .notice("Unofficial.")
                .section(
                        "one",
                        "One",
                        one -> one.paragraph(
                                        Inline.text("See "), Inline.link("two", "below"), Inline.text(" for more."))
                                .numbered(List.of(Line.of("first"), Line.of("second"), Line.of("third")))
                                .section(
                                        "two",
                                        "Two",
                                        two -> two.definitions(List.of(
                                                        Definition.of("day", Inline.text("2026-12-10")),
                                                        Definition.of("list", Inline.strong("sample"))))
                                                .section(
                                                        "three",
                                                        "Three",
                                                        three -> three.table(
                                                                "Facts",
                                                                List.of("name", "path", "note"),
                                                                List.of(
                                                                        List.of(
                                                                                Line.of("start"),
                                                                                Line.of(Inline.code("/from")),
                                                                                Line.of("")),
                                                                        List.of(
                                                                                Line.of("end"),
                                                                                Line.of(Inline.code("/to")),
                                                                                Line.of("n")))))))
                .section(
                        "four",
                        "Four",
                        four -> four.add(new Items(
                                true,
                                List.of(
                                        new Item(
                                                Line.of(
                                                        Inline.badge(Tone.BAD, "not met"),
                                                        Inline.text(" "),
                                                        Inline.code("R")),
                                                new Blocks()
                                                        .paragraph("words")
                                                        .items(List.of(Line.of("a"), Line.of("b")))
                                                        .list()),
                                        Item.of(Line.of("last")))))));
    }

    @Test
    void asTextEveryPartStandsInItsPlaceButTheContents() {
        assertEquals("""
            Title

            ! Unofficial.

            One
            ---
            See below for more.

            1. first
            2. second
            3. third

            Two
            day   2026-12-10
            list  sample

            Three
            Facts
            - start
                path: /from
            - end
                path: /to
                note: n

            Four
            ----
            1. [not met] R
               words
               - a
               - b

            2. last
            """, everyPart().text(60));
    }

    @Test
    void asMarkdownEveryPartStandsInItsPlaceAndIsLinkedToFromTheContents() {
        assertEquals("""
            # Title

            **Contents**

            - [One](#one)
              - [Two](#two)
            - [Four](#four)

            > Unofficial.

            <a id="one"></a>

            ## One

            See [below](#two) for more.

            1. first
            2. second
            3. third

            <a id="two"></a>

            ### Two

            - **day** 2026-12-10
            - **list** **sample**

            <a id="three"></a>

            #### Three

            **Facts**

            | name | path | note |
            | --- | --- | --- |
            | start | `/from` |  |
            | end | `/to` | n |

            <a id="four"></a>

            ## Four

            1. **not met** `R`

               words
               - a
               - b
            2. last
            """, everyPart().markdown());
    }

    @Test
    void noHeadingOfMarkdownIsDeeperThanTheSixth() {
        Consumer<Blocks> content = blocks -> blocks.paragraph("end");
        for (int level = 7; level > 1; level--) {
            Consumer<Blocks> inside = content;
            String title = "level " + level;
            content = blocks -> blocks.section(title.replace(' ', '-'), title, inside);
        }
        String markdown = document(content).markdown();
        assertEquals(
                List.of(
                        "# Title",
                        "## level 2",
                        "### level 3",
                        "#### level 4",
                        "##### level 5",
                        "###### level 6",
                        "###### level 7"),
                markdown.lines().filter(line -> line.startsWith("#")).toList());
    }

    private static String paragraph(Inline... pieces) {
        String markdown = document(blocks -> blocks.paragraph(pieces)).markdown();
        return markdown.substring("# Title\n\n".length()).stripTrailing();
    }

    @Test
    void whatATextHoldsStaysTextInMarkdown() {
        assertEquals(
                "a\\_b \\*c\\* \\`d\\` \\[e\\] \\| \\~ \\$ \\# \\\\ &lt;f> &amp; g",
                paragraph(Inline.text("a_b *c* `d` [e] | ~ $ # \\ <f> & g")));
        assertEquals("one<br>two three", paragraph(Inline.text("one\r\ntwo\tthree")));
        assertEquals("\\- a", paragraph(Inline.text("- a")));
        assertEquals("\\+ a", paragraph(Inline.text("  + a")));
        assertEquals("\\> a", paragraph(Inline.text("> a")));
        assertEquals("\\=", paragraph(Inline.text("=")));
        assertEquals("12\\. a", paragraph(Inline.text("12. a")));
        assertEquals("12\\) a", paragraph(Inline.text("12) a")));
        assertEquals("12 a", paragraph(Inline.text("12 a")));
        assertEquals("`a-b/c d`", paragraph(Inline.code("a-b/c d")));
        assertEquals("<code>a\\`b</code>", paragraph(Inline.code("a`b")));
        assertEquals("<code> a</code>", paragraph(Inline.code(" a")));
    }

    @Test
    void aStressedWordOfMarkdownIsSetOffByWhatWorksBesideItsNeighbours() {
        assertEquals("a **b** c", paragraph(Inline.text("a "), Inline.strong("b"), Inline.text(" c")));
        assertEquals("a <strong>b</strong>c", paragraph(Inline.text("a "), Inline.strong("b"), Inline.text("c")));
        assertEquals("a<strong>b</strong> c", paragraph(Inline.text("a"), Inline.strong("b"), Inline.text(" c")));
        assertEquals("a", paragraph(Inline.text("a"), Inline.strong(" ")));
    }

    /** What a page of text shows of a line by its looks: each piece with its style, where it has one. */
    private static String painted(Consumer<Blocks> content) {
        Page page = new Page(
                40,
                (words, style) ->
                        style == Page.Style.PLAIN ? words : style.name().toLowerCase(Locale.ROOT) + "{" + words + "}");
        return document(content).text(page);
    }

    @Test
    void onAPageThatCanAWordOnHowSomethingTurnedOutLooksLikeIt() {
        assertEquals(
                """
            strong{Title}

            good{met}

            bad{not met}

            open{open}

            strong{advice}

            strong{stressed}

            faint{aside}

            plain

            [met] of two
            """,
                painted(blocks -> blocks.paragraph(Inline.badge(Tone.GOOD, "met"))
                        .paragraph(Inline.badge(Tone.BAD, "not met"))
                        .paragraph(Inline.badge(Tone.OPEN, "open"))
                        .paragraph(Inline.badge(Tone.CALM, "advice"))
                        .paragraph(Inline.strong("stressed"))
                        .paragraph(Inline.faint("aside"))
                        .paragraph("plain")
                        .paragraph(Inline.badge(Tone.GOOD, "met"), Inline.text(" of two"))));
        assertEquals(
                """
            strong{Title}

            open{! }strong{Unofficial.}

            strong{One}
            faint{---}
            faint{day   }2026-12-10
            faint{list  }strong{sample}

            strong{Two}
            inside
            """,
                painted(blocks -> blocks.notice("Unofficial.")
                        .section(
                                "one",
                                "One",
                                one -> one.definitions(List.of(
                                                Definition.of("day", Inline.text("2026-12-10")),
                                                Definition.of("list", Inline.strong("sample"))))
                                        .section("two", "Two", two -> two.paragraph("inside")))));
    }

    @Test
    void itemsOfSeveralPartsStandApartAndTheRestDoNot() {
        Item of = new Item(Line.of("of one part"), new Blocks().paragraph("p").list());
        Item several = new Item(
                Line.of("of two"), new Blocks().paragraph("p").paragraph("q").list());
        assertEquals(
                "Title\n\n- of one part\n  p\n- of one part\n  p\n",
                document(blocks -> blocks.tree(List.of(of, of))).text(40));
        assertEquals(
                "Title\n\n- of one part\n  p\n\n- of two\n  p\n  q\n",
                document(blocks -> blocks.tree(List.of(of, several))).text(40));
        Item deep = new Item(
                Line.of("outer"), new Blocks().tree(List.of(several, of)).list());
        assertEquals(
                "Title\n\n- outer\n  - of two\n    p\n    q\n  - of one part\n    p\n",
                document(blocks -> blocks.tree(List.of(deep))).text(40));
    }

    @Test
    void aPageHasNoTwoEmptyLinesAndNoneBelowAHeading() {
        Page page = Page.plain(40);
        page.gap().line("a", Page.Style.PLAIN).gap().gap().heading("日").gap().line("b", Page.Style.PLAIN);
        assertEquals("a\n\n日\n--\nb\n", page.toString());
        assertEquals("a b\nc d\n---\n", Page.plain(4).heading("a b c d").toString());
        assertEquals("判定  |", Page.padded("判定", 6) + "|");
        assertEquals(4, Page.width("判定"));
    }

    @Test
    void aTableOfJapaneseNamesItsColumnsWithAJapaneseColon() {
        String text = Document.of(
                        Language.JA,
                        "題",
                        blocks -> blocks.table(
                                "表", List.of("名", "日"), List.of(List.of(Line.of("初日"), Line.of("2026-12-10")))))
                .text(40);
        assertEquals("題\n\n表\n- 初日\n    日：2026-12-10\n", text);
    }

    @Test
    void noTwoSectionsHaveTheSameNameWhereverTheyStand() {
        Consumer<Blocks> inItem = blocks -> blocks.section("a", "A", inside -> {})
                .tree(List.of(new Item(
                        Line.of("item"),
                        new Blocks().section("a", "A", inside -> {}).list())));
        Consumer<Blocks> inSection =
                blocks -> blocks.section("a", "A", inside -> inside.section("a", "B", below -> {}));
        for (Consumer<Blocks> content : List.of(inItem, inSection)) {
            assertThrows(IllegalArgumentException.class, () -> document(content));
        }
        assertThrows(IllegalArgumentException.class, () -> document(blocks -> blocks.section("1", "A", inside -> {})));
    }

    @Test
    void aRowHasACellForEachColumnAndATableWithoutRowsIsLeftOut() {
        List<String> columns = List.of("a", "b");
        assertThrows(
                IllegalArgumentException.class, () -> new Blocks().table("t", columns, List.of(List.of(Line.of("1")))));
        assertEquals(
                List.of(),
                new Blocks()
                        .items(List.of())
                        .numbered(List.of())
                        .definitions(List.of())
                        .table("t", columns, List.of())
                        .list());
    }
}
