package dev.ismap.examples.web;

import dev.ismap.core.problem.Problem;
import dev.ismap.core.text.Label;
import dev.ismap.core.text.Language;
import dev.ismap.core.time.TypedDay;
import dev.ismap.examples.html.HtmlWriter;
import dev.ismap.rules.report.Block;
import dev.ismap.rules.report.Inline;
import dev.ismap.rules.report.Line;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The page from which a case is sent, with what was wrong with the last one. Texts go into a tree, never into markup. */
final class Form {

    /** Nothing is loaded and nothing runs; a form goes back to where it came from. */
    static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none';"
            + " frame-ancestors 'none'";

    private static final String TEMPLATE = "form.html";
    private static final String STYLE = "/dev/ismap/examples/html/page.css";

    private Form() {}

    /**
     * Writes the page.
     *
     * @param language the reader's language
     * @param on the day that was asked about, as it was sent
     * @param problems what was wrong
     */
    static String write(Language language, String on, List<Refused.InFile> problems) {
        Document page = Jsoup.parse(resource(TEMPLATE));
        page.outputSettings().prettyPrint(false);
        page.selectFirst("html").attr("lang", language.name().toLowerCase(Locale.ROOT));
        page.selectFirst("style").prepend(resource(STYLE));
        for (Element text : page.select("[data-ja]")) {
            text.text(Label.of(text.attr("data-ja"), text.attr("data-en")).in(language));
            text.removeAttr("data-ja").removeAttr("data-en");
        }
        page.select("option[value=" + language.name().toLowerCase(Locale.ROOT) + "]").attr("selected", "");
        TypedDay.parse(on).ifPresent(day -> page.select("#on").attr("value", day.toString()));
        Element report = page.selectFirst("#problems");
        if (problems.isEmpty()) {
            report.remove();
        } else {
            report.appendChild(HtmlWriter.table(table(language, problems)));
        }
        return page.outerHtml();
    }

    private static Block.Table table(Language language, List<Refused.InFile> problems) {
        List<List<Line>> rows = new ArrayList<>();
        for (Refused.InFile one : problems) {
            Problem problem = one.problem();
            rows.add(List.of(
                    Line.of(one.file()),
                    Line.of(Inline.code(problem.path())),
                    Line.of(Inline.code(problem.code())),
                    Line.of(problem.message().in(language))));
        }
        return new Block.Table(
                Label.of("誤りの一覧", "What is wrong").in(language),
                Stream.of(
                                Label.of("ファイル", "file"),
                                Label.of("箇所", "place"),
                                Label.of("コード", "code"),
                                Label.of("内容", "what"))
                        .map(one -> one.in(language))
                        .toList(),
                rows);
    }

    private static String resource(String name) {
        try (InputStream file = Form.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is missing from this program");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
