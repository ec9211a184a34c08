package dev.ismap.examples.html;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Draws a chart as SVG within a page: a line over its points, the largest value, and the first and last of them. */
final class ChartWriter {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 220;
    private static final int LEFT = 48;
    private static final int BOTTOM = 28;
    private static final int TOP = 12;

    private ChartWriter() {}

    static void write(Chart chart, Element parent) {
        List<Chart.Point> points = chart.points();
        int most =
                Math.max(1, points.stream().mapToInt(Chart.Point::value).max().orElse(0));
        Element svg = parent.appendElement("svg")
                .attr("xmlns", "http://www.w3.org/2000/svg")
                .attr("viewBox", "0 0 " + WIDTH + " " + HEIGHT)
                .attr("role", "img")
                .attr("style", "width:100%;max-width:" + WIDTH + "px;height:auto");
        svg.appendElement("title").text(chart.title());
        svg.appendElement("desc")
                .text(points.stream()
                        .map(point -> point.name() + ": " + point.value())
                        .collect(Collectors.joining("; ")));
        line(svg, LEFT, y(0, most), WIDTH - 8, y(0, most));
        line(svg, LEFT, TOP, LEFT, y(0, most));
        text(svg, LEFT - 6, y(most, most) + 4, "end", Integer.toString(most));
        text(svg, LEFT - 6, y(0, most) + 4, "end", "0");
        text(svg, LEFT, HEIGHT - 8, "start", points.get(0).name());
        text(svg, WIDTH - 8, HEIGHT - 8, "end", points.get(points.size() - 1).name());
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < points.size(); i++) {
            path.append(i == 0 ? "" : " ")
                    .append(x(i, points.size()))
                    .append(',')
                    .append(y(points.get(i).value(), most));
        }
        svg.appendElement("polyline")
                .attr("points", path.toString())
                .attr("fill", "none")
                .attr("stroke", "currentColor")
                .attr("stroke-width", "2");
        if (points.size() == 1) {
            svg.appendElement("circle")
                    .attr("cx", Integer.toString(x(0, 1)))
                    .attr("cy", Integer.toString(y(points.get(0).value(), most)))
                    .attr("r", "3");
        }
    }

    private static int x(int index, int count) {
        return count == 1 ? (LEFT + WIDTH - 8) / 2 : LEFT + (WIDTH - 8 - LEFT) * index / (count - 1);
    }

    private static int y(int value, int most) {
        return HEIGHT - BOTTOM - (int) ((long) (HEIGHT - BOTTOM - TOP) * value / most);
    }

    private static void line(Element svg, int x1, int y1, int x2, int y2) {
        svg.appendElement("line")
                .attr("x1", Integer.toString(x1))
                .attr("y1", Integer.toString(y1))
                .attr("x2", Integer.toString(x2))
                .attr("y2", Integer.toString(y2))
                .attr("stroke", "currentColor");
    }

    private static void text(Element svg, int x, int y, String anchor, String words) {
        svg.appendElement("text")
                .attr("x", Integer.toString(x))
                .attr("y", Integer.toString(y))
                .attr("text-anchor", anchor)
                .attr("font-size", "12")
                .attr("fill", "currentColor")
                .text(words);
    }
}
