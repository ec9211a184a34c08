package dev.ismap.examples.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.text.Language;
import dev.ismap.rules.report.Document;
import dev.ismap.rules.report.Inline;
import dev.ismap.rules.report.Line;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What is written as Markdown, seen through a reader of Markdown. */
class MarkdownWriterTest {

    private static Element read(String markdown) {
        List<org.commonmark.Extension> tables = List.of(TablesExtension.create());
        String html = HtmlRenderer.builder()
                .extensions(tables)
                .build()
                .render(Parser.builder().extensions(tables).build().parse(markdown));
        return Jsoup.parse(html).body();
    }

    @Provide
    Arbitrary<String> hostile() {
        return Documents.hostile();
    }

    @Property(seed = "2020")
    void aTextStaysTextWhereverItStands(@ForAll("hostile") String text) {
        Element page = read(Documents.saying(text).markdown());
        Element plain = read(Documents.saying("plain").markdown());

        assertEquals(shape(plain), shape(page), () -> Documents.saying(text).markdown());
        assertEquals(
                plain.text().replace("plain", text).replace(" ", ""),
                page.text().replace(" ", ""),
                () -> Documents.saying(text).markdown());
    }

    @Test
    void aLineBreakBreaksNoTableAndNoList() {
        Element page = read(Documents.saying("one\r\n- two\n| three").markdown());
        Element plain = read(Documents.saying("plain").markdown());

        assertEquals(shape(plain), shape(page));
        Element cell = page.select("td").last();
        assertEquals("one<br>- two<br>| three", cell.html().replace("\n", ""));
    }

    /** The elements of a page, without what they say. */
    private static String shape(Element element) {
        StringBuilder shape = new StringBuilder();
        element.select("h1,h2,h3,p,ul,ol,li,table,td,th,a,code,strong,em,blockquote,hr,img,script,pre")
                .forEach(one -> shape.append(one.tagName()).append(' '));
        return shape.toString();
    }

    @Test
    void whatNeedsNoEscapingHasNone() {
        String text = Document.of(
                        Language.EN,
                        "Rules",
                        blocks -> blocks.paragraph("From 2026-11-23 on (S-GOV, 2.2.4): see /audit/period/from.")
                                .items(List.of(
                                        Line.of(Inline.code("S-GOV"), Inline.text(" is "), Inline.strong("met")))))
                .markdown();

        assertEquals("""
            # Rules

            From 2026-11-23 on (S-GOV, 2.2.4): see /audit/period/from.

            - `S-GOV` is **met**
            """, text);
    }

    @Test
    void aStrongWordStaysStrongBesideAJapaneseBracket() {
        Element page = read(Document.of(
                        Language.JA,
                        "題",
                        blocks -> blocks.paragraph(Inline.text("判定"), Inline.strong("「適格」"), Inline.text("である。")))
                .markdown());

        assertEquals("「適格」", page.select("strong").text());
        assertFalse(page.text().contains("*"), page.text());
    }

    @Test
    void aLinkLeadsToTheSection() {
        Element page = read(Documents.saying("x").markdown());

        assertTrue(page.select("a[href=#one]").size() > 1, page.outerHtml());
        assertEquals(1, page.select("a[id=one]").size(), page.outerHtml());
    }
}
