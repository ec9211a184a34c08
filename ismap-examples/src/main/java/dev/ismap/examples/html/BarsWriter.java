package dev.ismap.examples.html;

import dev.ismap.examples.html.Bars.Look;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Draws bars as SVG within a page, one below the other; the longest goes from edge to edge, whatever the width. */
final class BarsWriter {

    private static final int HIGH = 14;
    private static final String HATCH = "hatch";

    private BarsWriter() {}

    static void write(Bars bars, Element parent) {
        Element figure = parent.appendElement("figure").addClass("bars");
        figure.appendElement("figcaption").text(bars.title());
        hatch(figure);
        if (!bars.legend().isEmpty()) {
            Element legend = figure.appendElement("ul").addClass("legend");
            for (Bars.Meaning meaning : bars.legend()) {
                Element item = legend.appendElement("li");
                Element sample = Svg.add(item)
                        .attr("width", Integer.toString(HIGH))
                        .attr("height", Integer.toString(HIGH))
                        .attr("aria-hidden", "true");
                part(meaning.look(), "0", "100%", sample);
                item.appendText(" " + meaning.name());
            }
        }
        long most = Math.max(
                1, bars.rows().stream().mapToLong(Bars.Row::whole).max().orElse(0));
        Element list = figure.appendElement("ul");
        for (Bars.Row row : bars.rows()) {
            Element item = list.appendElement("li");
            Element words = item.appendElement("p");
            words.appendElement("strong").text(row.name());
            words.appendElement("span").addClass("faint").text(row.words());
            // the words say what it shows
            Element bar = Svg.add(item)
                    .addClass("bar")
                    .attr("width", "100%")
                    .attr("height", Integer.toString(HIGH))
                    .attr("aria-hidden", "true");
            long before = 0;
            for (Bars.Part part : row.parts()) {
                if (part.number() > 0) {
                    part(part.look(), Svg.percent(before, most), Svg.percent(part.number(), most), bar);
                    before += part.number();
                }
            }
        }
    }

    private static void part(Look look, String from, String wide, Element svg) {
        svg.appendElement("rect")
                .addClass("part-" + look.name().toLowerCase(Locale.ROOT))
                .attr("x", from)
                .attr("width", wide)
                .attr("height", Integer.toString(HIGH));
    }

    /** The pattern of what is hatched, which is drawn once on a page. */
    private static void hatch(Element parent) {
        if (parent.root().getElementById(HATCH) != null) {
            return;
        }
        Element pattern = Svg.add(parent)
                .attr("width", "0")
                .attr("height", "0")
                .attr("aria-hidden", "true")
                .addClass("shapes")
                .appendElement("defs")
                .appendElement("pattern")
                .attr("id", HATCH)
                .attr("width", "5")
                .attr("height", "5")
                .attr("patternUnits", "userSpaceOnUse")
                .attr("patternTransform", "rotate(45)");
        pattern.appendElement("rect").attr("width", "2").attr("height", "5");
    }
}
