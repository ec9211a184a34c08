package dev.ismap.examples.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jsoup.nodes.Element;

/** What all pictures within a page have. Their places across are parts of the width, so that words keep their size. */
final class Svg {

    private Svg() {}

    /** Adds a picture that says nothing by itself. */
    static Element add(Element parent) {
        return parent.appendElement("svg").attr("xmlns", "http://www.w3.org/2000/svg");
    }

    /** Adds a picture, and what it shows in words. */
    static Element picture(Element parent, String words) {
        return add(parent).attr("role", "img").attr("aria-label", words);
    }

    /** A part of a whole as a length across, to a hundredth of a percent. */
    static String percent(long part, long whole) {
        return BigDecimal.valueOf(part)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_EVEN)
                        .stripTrailingZeros()
                        .toPlainString()
                + "%";
    }

    static Element line(Element svg, String x1, int y1, String x2, int y2) {
        return svg.appendElement("line")
                .attr("x1", x1)
                .attr("y1", Integer.toString(y1))
                .attr("x2", x2)
                .attr("y2", Integer.toString(y2));
    }

    static Element text(Element svg, String x, int y, String anchor, String words) {
        return svg.appendElement("text")
                .attr("x", x)
                .attr("y", Integer.toString(y))
                .attr("text-anchor", anchor)
                .text(words);
    }
}
