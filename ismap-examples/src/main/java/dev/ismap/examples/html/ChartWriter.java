package dev.ismap.examples.html;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * Draws a chart as SVG within a page: a number stays what it is until the next one, so that its line goes in steps; with
 * the largest number, and the names of the first and the last.
 */
final class ChartWriter {

    private static final int WIDTH = 1000;
    private static final int HEIGHT = 180;
    private static final int TOP = 20;

    private ChartWriter() {}

    static void write(Chart chart, Element parent) {
        List<Chart.Point> points = chart.points();
        int most =
                Math.max(1, points.stream().mapToInt(Chart.Point::value).max().orElse(0));
        Element figure = parent.appendElement("figure");
        figure.appendElement("figcaption").text(chart.title());
        Element svg = Svg.picture(figure, chart.title())
                .attr("width", "100%")
                .attr("height", Integer.toString(TOP + HEIGHT + 20));
        svg.appendElement("desc")
                .text(points.stream()
                        .map(point -> point.name() + ": " + point.value())
                        .collect(Collectors.joining("; ")));
        Svg.line(svg, "0", TOP, "100%", TOP).addClass("grid");
        Svg.line(svg, "0", TOP + HEIGHT, "100%", TOP + HEIGHT).addClass("grid");
        Svg.text(svg, "0", TOP - 5, "start", Integer.toString(most));
        Svg.text(svg, "0", TOP + HEIGHT + 15, "start", points.get(0).name());
        Svg.text(
                svg,
                "100%",
                TOP + HEIGHT + 15,
                "end",
                points.get(points.size() - 1).name());
        // stretched to the width of the page, which its line is not
        svg.appendElement("svg")
                .attr("y", Integer.toString(TOP))
                .attr("width", "100%")
                .attr("height", Integer.toString(HEIGHT))
                .attr("viewBox", "0 0 " + WIDTH + " " + HEIGHT)
                .attr("preserveAspectRatio", "none")
                .appendElement("polyline")
                .attr("points", steps(points, most))
                .attr("vector-effect", "non-scaling-stroke");
    }

    private static String steps(List<Chart.Point> points, int most) {
        StringBuilder way = new StringBuilder();
        for (int i = 0; i < points.size(); i++) {
            int y = HEIGHT - (int) ((long) HEIGHT * points.get(i).value() / most);
            way.append(i == 0 ? "" : " ")
                    .append(WIDTH * i / points.size())
                    .append(',')
                    .append(y)
                    .append(' ')
                    .append(WIDTH * (i + 1) / points.size())
                    .append(',')
                    .append(y);
        }
        return way.toString();
    }
}
