package dev.ismap.examples.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.examples.Run;
import dev.ismap.model.control.Control;
import dev.ismap.model.control.ControlStandards;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

/** What can be seen of the pages without a browser. */
class PagesTest {

    private static final String SAAS = "check samples/service-registration-saas-unlisted-platform.json --on 2024-06-01";
    private static final String DRAFT = "check samples/service-registration-draft.json --on 2024-08-01";

    static Stream<String> pages() {
        return Stream.of(
                        "check samples/service-registration.json --on 2024-06-01",
                        SAAS,
                        DRAFT,
                        "check samples/service-registration-full.json --on 2025-06-01",
                        "check samples/auditor-registration-incomplete-confirmation.json --on 2026-11-25",
                        "check samples/service-registration-liu.json --on 2025-06-01",
                        "check samples/procurement-need.json --on 2024-06-01",
                        "need samples/procurement-need.json --list samples/cloud-service-list.json --on 2024-06-01",
                        "list samples/cloud-service-list.json --on 2024-06-01",
                        "calendar samples/service-registration.json --on 2024-06-01",
                        "statement progress samples/service-registration-draft.json",
                        "statement diff samples/service-registration.json"
                                + " samples/service-registration-renewal-gap.json",
                        "study list samples/cloud-service-list.json --from 2021-03-12 --on 2026-06-01",
                        "study cases samples/service-registration.json samples/service-registration-liu.json"
                                + " --set registration=24 --drop S-BASE --on 2025-06-01",
                        "rulebook --book auditor")
                .flatMap(line -> Stream.of(line + " --lang ja", line + " --lang en"));
    }

    private static String html(String line) {
        Run run = Run.of((line + " --format html").split(" "));
        assertTrue(run.code() <= 2, run.err());
        return run.out();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageIsWellFormedAndNeedsNothingFromOutside(String line) throws Exception {
        String html = html(line);
        if (Boolean.getBoolean("ismap.pages.write")) { // for a browser
            String name = line.replaceAll("samples/|[.]json|--", "").replaceAll("[ =]+", "-");
            Files.writeString(
                    Files.createDirectories(Path.of("target", "pages")).resolve(name + ".html"), html);
        }
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));

        Element page = Jsoup.parse(html);
        assertEquals(List.of(), page.select("script, link, img, iframe, object, [src], [style], [xlink:href]"));
        Set<String> ids = new java.util.HashSet<>(page.select("[id]").eachAttr("id"));
        assertEquals(ids.size(), page.select("[id]").size(), "an id is there once");
        for (String href : page.select("[href]").eachAttr("href")) {
            assertTrue(href.startsWith("#") && ids.contains(href.substring(1)), href);
        }
        // what begins with # is a pattern on the page itself
        assertFalse(page.select("style").html().replace("url(#", "").contains("url("));
        assertEquals(1, page.select("h1").size());
        assertTrue(
                page.select("main > table, main > p + table, main > section")
                        .first()
                        .nameIs("table"),
                "the answer comes first, in one table");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPictureSaysInWordsWhatItShows(String line) {
        Element page = Jsoup.parse(html(line));

        for (Element picture : page.select("svg")) {
            boolean inside = picture.parents().is("svg");
            boolean named = picture.attr("role").equals("img")
                    && !picture.attr("aria-label").isBlank();
            assertTrue(inside || named || picture.attr("aria-hidden").equals("true"), picture.outerHtml());
        }
        // what is hidden has its words beside it
        for (Element part :
                page.select("svg[role=img] use, rect.span, circle.span, svg.bar:not([aria-hidden=true]) rect")) {
            assertFalse(part.select("> title").text().isBlank(), part.outerHtml());
        }
        assertEquals(
                0,
                page.select("th:not([scope]), table:not(.facts):not(:has(caption))")
                        .size());
    }

    @Test
    void theMapHasACellForEachItemOfTheStandardAndSaysHowItStands() {
        Element page = Jsoup.parse(html(SAAS));
        Elements cells = page.select(".objectives use");

        List<String> items = ControlStandards.edition("2022-04-01").controls().stream()
                .filter(Control::isDecidable)
                .map(control -> control.id().toString())
                .toList();
        assertEquals(
                items,
                cells.select("title").eachText().stream()
                        .map(title -> title.substring(0, title.indexOf(' ')))
                        .toList());
        List<String> violated = cells.select("[href=#cell-violated] > title").eachText();
        assertEquals(11, violated.size(), violated.toString());
        violated.forEach(title -> assertTrue(title.endsWith("：引継ぎ、不適合 S-INHERIT"), title));
        assertTrue(
                page.select(".legend").text().contains("不適合 11"),
                page.select(".legend").text());
    }

    @Test
    void anItemOfADraftOnWhichNothingIsDecidedIsOpen() {
        Element page = Jsoup.parse(html(DRAFT + " --lang en"));
        List<String> open =
                page.select(".objectives use[href=#cell-open] > title").eachText();

        assertTrue(open.size() > 1000, open.size() + " cells");
        assertTrue(
                open.stream()
                        .anyMatch(title ->
                                title.startsWith("12.1.1 Documented operating procedures: nothing decided, open")),
                open.toString());
        assertFalse(page.select("ol.ticks > li").isEmpty(), "what to find out can be ticked");
    }

    /** A state is told by its shape: no two of them are drawn by the same lines. */
    @Test
    void noTwoStatesDifferByColourAlone() {
        Elements shapes = Jsoup.parse(html(SAAS)).select("defs > g");
        List<String> drawn = shapes.stream()
                .map(shape -> shape.html().replaceAll(" class=\"[a-z ]*\"", "$0"))
                .toList();

        assertEquals(7, shapes.size());
        assertEquals(drawn.size(), Set.copyOf(drawn).size(), drawn.toString());
    }

    @Test
    void theTimelineHasThePeriodTheReportTheFilingTheTermAndTheListing() {
        Element page = Jsoup.parse(html(SAAS + " --lang en"));
        String rows = page.select(".timeline li").eachText().toString();

        assertTrue(rows.contains("Audit period 2023-10-01 – 2024-03-31"), rows);
        assertTrue(rows.contains("Audit work, up to the report 2024-01-15 – 2024-05-17"), rows);
        assertTrue(rows.contains("Report submitted 2024-05-22"), rows);
        assertTrue(rows.contains("Filed 2024-05-27"), rows);
        assertTrue(rows.contains("Registration, if granted, up to its last valid day 2024-05-27 – 2025-07-31"), rows);
        assertTrue(rows.contains("Auditor listed"), rows);
    }

    // ---- colours -----------------------------------------------------------------------------------------------

    private static final Pattern SCHEME = Pattern.compile("color-scheme: (light|dark);([^}]*)}");
    private static final Pattern COLOUR = Pattern.compile("--([a-z]+): #([0-9a-f]{6});");

    /** The colours of the style sheet by scheme. */
    private static Map<String, Map<String, Integer>> schemes() {
        String style =
                Jsoup.parse(html("rulebook --book auditor")).select("style").html();
        Map<String, Map<String, Integer>> schemes = new TreeMap<>();
        Matcher scheme = SCHEME.matcher(style);
        while (scheme.find()) {
            Map<String, Integer> colours = new TreeMap<>();
            Matcher colour = COLOUR.matcher(scheme.group(2));
            while (colour.find()) {
                colours.put(colour.group(1), Integer.parseInt(colour.group(2), 16));
            }
            schemes.put(scheme.group(1), colours);
        }
        return schemes;
    }

    /** WCAG 2.2, 1.4.3 and 1.4.11: 4.5 for words, 3 for what is drawn. */
    @Test
    void wordsAndPicturesStandOutFromThePaperInLightAndInDark() {
        Map<String, Map<String, Integer>> schemes = schemes();
        assertEquals(Set.of("light", "dark"), schemes.keySet());
        assertEquals(
                schemes.get("light").keySet(), schemes.get("dark").keySet(), "each colour is said for both schemes");
        List<String> faint = new ArrayList<>();
        schemes.forEach((scheme, colours) -> {
            for (String words : List.of("ink", "faint", "good", "bad", "open", "link")) {
                for (String paper : List.of("paper", "shade")) {
                    double contrast = contrast(colours.get(words), colours.get(paper));
                    if (contrast < 4.5) {
                        faint.add(scheme + " " + words + " on " + paper + ": " + contrast);
                    }
                }
            }
            double drawn = contrast(colours.get("rule"), colours.get("paper"));
            if (drawn < 3) {
                faint.add(scheme + " rule: " + drawn);
            }
        });
        assertEquals(List.of(), faint);
    }

    @Test
    void noColourIsSaidButByItsName() {
        String style =
                Jsoup.parse(html("rulebook --book auditor")).select("style").html();
        String rest = SCHEME.matcher(style).replaceAll("");

        assertEquals(
                List.of(),
                Pattern.compile("#[0-9a-fA-F]{3,8}\\b|rgba?\\(")
                        .matcher(rest)
                        .results()
                        .map(found -> found.group())
                        .collect(Collectors.toList()));
    }

    private static double contrast(int one, int other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8 & 0xff) + 0.0722 * linear(colour & 0xff);
    }

    private static double linear(int part) {
        double value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
