package dev.ismap.examples.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.text.Language;
import dev.ismap.examples.document.Documents;
import dev.ismap.rules.report.Document;
import dev.ismap.rules.report.Inline;
import dev.ismap.rules.report.Line;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The page as a browser and as a reader of XML take it. */
class HtmlWriterTest {

    @Provide
    Arbitrary<String> hostile() {
        return Documents.hostile();
    }

    @Property(seed = "2020")
    void aTextStaysTextWhereverItStands(@ForAll("hostile") String text) throws Exception {
        String html = HtmlWriter.write(Documents.saying(text));
        Element page = Jsoup.parse(html);
        Element plain = Jsoup.parse(HtmlWriter.write(Documents.saying("plain")));

        assertEquals(shape(plain), shape(page), html);
        assertEquals(plain.wholeText().replace("plain", text), page.wholeText());
        assertEquals(shape(page), shape(xml(html)));
    }

    @Test
    void aLineBreakIsOneOnThePageToo() throws Exception {
        String html = HtmlWriter.write(Documents.saying("one\r\n<two>"));
        Element cell = Jsoup.parse(html).select("td").last();
        assertEquals("one<br>&lt;two&gt;", cell.html().replace("\n", ""));
        assertEquals(shape(Jsoup.parse(html)), shape(xml(html)));
    }

    private static List<String> shape(Element page) {
        return page.select("html, html *:not(wbr, .one)").stream()
                .map(Element::tagName)
                .toList();
    }

    private static List<String> shape(org.w3c.dom.Document page) {
        NodeList elements = page.getElementsByTagName("*");
        return IntStream.range(0, elements.getLength())
                .mapToObj(i -> (org.w3c.dom.Element) elements.item(i))
                .filter(one -> !one.getTagName().equals("wbr")
                        && !one.getAttribute("class").equals("one"))
                .map(org.w3c.dom.Element::getTagName)
                .toList();
    }

    private static org.w3c.dom.Document xml(String html) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    }

    @Test
    void thePageNeedsNothingElseAndRunsNothing() {
        Element page = Jsoup.parse(HtmlWriter.write(Documents.saying("x")));

        assertEquals(List.of(), page.select("script, link, img, iframe, object, [src], [style], [onclick]"));
        page.select("[href]").forEach(link -> assertTrue(link.attr("href").startsWith("#"), link.outerHtml()));
        page.select("[href]")
                .forEach(link -> assertEquals(1, page.select(link.attr("href")).size(), link.outerHtml()));
        String style = page.select("style").html();
        // what begins with # is a pattern on the page itself
        assertFalse(style.isBlank() || style.replace("url(#", "").contains("url(") || style.contains("@import"), style);
        assertTrue(page.select("meta[http-equiv=Content-Security-Policy]")
                .attr("content")
                .startsWith("default-src 'none'"));
    }

    /**
     * A verdict in one unbroken line ran out of a narrow page; a day, an id of a rule and a short cell are too short for
     * that, and the id at the head of a row and a badge where the page isn't narrow.
     */
    @Test
    void noWordsAreKeptFromBreakingAtTheEndOfALine() {
        String style = Jsoup.parse(HtmlWriter.write(Documents.saying("x")))
                .select("style")
                .html();
        assertTrue(style.contains("overflow-wrap: anywhere"), style);
        String rest = style.replace("(min-width: 40.01rem) { .key, .short .badge { white-space: nowrap; }", "")
                .replace(".one, .figures td { white-space: nowrap; }", "");
        assertFalse(rest.contains("nowrap") || style.contains("white-space: pre"), style);
    }

    @Test
    void thePageSaysItsLanguageAndNamesItsParts() {
        Element ja = Jsoup.parse(HtmlWriter.write(Documents.saying("x")));
        Element en = Jsoup.parse(HtmlWriter.write(Document.of(Language.EN, "t", blocks -> {})));

        assertEquals("ja", ja.select("html").attr("lang"));
        assertEquals("en", en.select("html").attr("lang"));
        assertEquals("t", en.select("title").text());
        assertEquals(1, ja.select("main > h1").size());
        assertEquals(0, ja.select("th:not([scope])").size());
        assertEquals(0, ja.select("table:not(:has(caption))").size());
        assertEquals(0, ja.select("nav:not([aria-label])").size());
    }

    private static Element table(List<String> heads, List<String> row) {
        return Jsoup.parse(HtmlWriter.write(Document.of(
                        Language.EN,
                        "t",
                        blocks -> blocks.section(
                                "s",
                                "s",
                                inside -> inside.table(
                                        "c",
                                        heads,
                                        List.of(row.stream().map(Line::of).toList()))))))
                .select("table")
                .first();
    }

    /** Five columns of short cells ran out of a page of 360 px where their headings are long words. */
    @Test
    void aTableWhoseWordsANarrowPageHasNoRoomForStandsAsBlocksThere() {
        List<String> row = List.of("a", "1", "2", "3", "4");
        assertFalse(table(List.of("law", "cases", "met", "not", "open"), row).hasClass("wide"));
        assertTrue(table(List.of("law", "indeterminate", "ineligible", "eligible", "undetermined"), row)
                .hasClass("wide"));
        assertFalse(
                table(List.of("改正", "適格の件数", "不適格の件数", "未確定の件数", "変わった件数"), row).hasClass("wide"));
    }

    @Test
    void aDayAndTheIdOfARuleAreKeptTogetherAndAPathBreaksBeforeASlash() {
        Element page = Jsoup.parse(HtmlWriter.write(Document.of(
                Language.EN,
                "t",
                blocks -> blocks.paragraph(
                                Inline.text(
                                        "2024-06-01, in 2024-06 by S-PERIOD-GAP, NOT_DECIDABLE, not A-VERY-LONG-NAME-OF-THINGS or well-known"))
                        .paragraph(Inline.code("/audit/period/from")))));
        assertEquals(
                List.of("2024-06-01", "2024-06", "S-PERIOD-GAP", "NOT_DECIDABLE"),
                page.select(".one").eachText());
        assertEquals("/audit<wbr>/period<wbr>/from", page.select("code").html().replace("</wbr>", ""));
    }

    @Test
    void anIdOfAControlIsNoNumber() {
        Element table = table(List.of("2024", "count"), List.of("7.2.2.18", "1,234.5"));
        assertEquals(List.of("1,234.5"), table.select(".number").eachText());
        assertEquals(
                List.of(),
                table(List.of("a", "id"), List.of("1", "7.2.2"))
                        .select(".number")
                        .eachText());
    }

    @Test
    void anIdAtTheHeadOfARowIsNotBrokenByLettersAndALongRowGoesOnOnTheNextSheet() {
        Element formulas = table(List.of("id", "asks"), List.of("S-NOT-BY-AUDIT", "all(x) ".repeat(200)));
        assertTrue(formulas.select("tbody th").hasClass("key"), formulas.outerHtml());
        assertTrue(formulas.hasClass("long"), formulas.outerHtml());
        Element texts = table(List.of("what", "asks"), List.of("a name of more than sixteen", "x"));
        assertFalse(texts.select("tbody th").hasClass("key") || texts.hasClass("long"), texts.outerHtml());
    }
}
