package dev.ismap.examples.html;

import dev.ismap.rules.report.Block;
import java.util.List;

/**
 * Numbers over time as a picture, each of which holds until the next. Only a page can show it, so that the same numbers
 * stand beside it in a table.
 *
 * @param title what it shows
 * @param points the numbers in order, at least one
 */
public record Chart(String title, List<Point> points) implements Block.Picture {

    public Chart {
        points = List.copyOf(points);
        if (points.isEmpty()) {
            throw new IllegalArgumentException("A chart shows something");
        }
    }

    /** A number and what it is of; none is below zero. */
    public record Point(String name, int value) {}
}
