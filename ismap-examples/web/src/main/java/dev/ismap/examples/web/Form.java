package dev.ismap.examples.web;

import dev.ismap.core.problem.Problem;
import dev.ismap.core.text.Label;
import dev.ismap.core.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
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

    static String write(Language language, List<Refused.InFile> problems) {
        Document page = Jsoup.parse(resource(TEMPLATE));
        page.outputSettings().prettyPrint(false);
        page.selectFirst("html").attr("lang", language.name().toLowerCase(Locale.ROOT));
        page.selectFirst("style").prepend(resource(STYLE));
        for (Element text : page.select("[data-ja]")) {
            text.text(Label.of(text.attr("data-ja"), text.attr("data-en")).in(language));
            text.removeAttr("data-ja").removeAttr("data-en");
        }
        page.select("option[value=" + language.name().toLowerCase(Locale.ROOT) + "]").attr("selected", "");
        Element report = page.selectFirst("#problems");
        if (problems.isEmpty()) {
            report.remove();
        }
        Element rows = page.selectFirst("#problems tbody");
        for (Refused.InFile one : problems) {
            Problem problem = one.problem();
            Element row = rows.appendElement("tr");
            row.appendElement("td").text(one.file());
            row.appendElement("td").appendElement("code").text(problem.path());
            row.appendElement("td").appendElement("code").text(problem.code());
            row.appendElement("td").text(problem.message().in(language));
        }
        return page.outerHtml();
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
