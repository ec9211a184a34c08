package dev.ismap.examples.html;

import dev.ismap.core.text.Language;
import dev.ismap.examples.html.ControlMap.Cell;
import dev.ismap.examples.html.ControlMap.Chapter;
import dev.ismap.examples.html.ControlMap.Objective;
import dev.ismap.examples.html.ControlMap.State;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * Draws a control standard as SVG within a page: a small picture for each objective, which stand side by side as far as
 * the page is wide.
 */
final class ControlMapWriter {

    private static final int SIDE = 9;
    private static final int PITCH = 11;
    private static final int IN_A_ROW = 12;

    private ControlMapWriter() {}

    static void write(ControlMap map, Element parent) {
        Element picture = parent.appendElement("div").addClass("map");
        List<Cell> all = map.cells().toList();
        shapes(picture);
        legend(map, all, picture);
        for (Chapter chapter : map.chapters()) {
            chapter(chapter, map, picture);
        }
    }

    /** The shapes, which are drawn once on a page; the cells point to them. */
    private static void shapes(Element picture) {
        if (picture.root().getElementById(name(State.IN_PLACE)) != null) {
            return;
        }
        Element shapes = Svg.add(picture)
                .addClass("shapes")
                .attr("width", "0")
                .attr("height", "0")
                .attr("aria-hidden", "true");
        Element defs = shapes.appendElement("defs");
        for (State state : State.values()) {
            shape(state, defs.appendElement("g").attr("id", name(state)).addClass(name(state)));
        }
    }

    /** What each shape means, and how many there are. */
    private static void legend(ControlMap map, List<Cell> all, Element picture) {
        Element legend = picture.appendElement("ul").addClass("legend").attr("aria-label", map.title());
        for (State state : State.values()) {
            int count = state.of(all);
            if (count > 0) {
                Element item = legend.appendElement("li");
                Element sample = Svg.add(item)
                        .attr("width", Integer.toString(SIDE))
                        .attr("height", Integer.toString(SIDE))
                        .attr("aria-hidden", "true");
                use(state, 0, 0, sample);
                item.appendText(" " + state.label().in(map.language()) + " " + count);
            }
        }
    }

    /** A shape within a square of nine by nine, in colours that the style sheet gives. */
    private static void shape(State state, Element group) {
        switch (state) {
            case IN_PLACE -> rect(group, 0, SIDE);
            case TAKEN_OVER -> {
                rect(group, 0.5, SIDE - 1).addClass("line");
                group.appendElement("path").attr("d", "M0 9V0L9 9z");
            }
            case EXCLUDED -> {
                rect(group, 0.5, SIDE - 1).addClass("line");
                path(group, "M0.5 8.5L8.5 0.5");
            }
            case NOT_SELECTED -> rect(group, 0.5, SIDE - 1).addClass("line");
            case DECLARED -> rect(group, 3, 3).addClass("dot");
            case OPEN -> {
                rect(group, 0.75, SIDE - 1.5).addClass("line").attr("stroke-dasharray", "2.5 1.25");
                rect(group, 3.5, 2).addClass("dot");
            }
            case VIOLATED -> {
                rect(group, 0, SIDE);
                path(group, "M2 2L7 7M7 2L2 7").addClass("cut");
            }
        }
    }

    private static Element rect(Element group, double at, double side) {
        return group.appendElement("rect")
                .attr("x", number(at))
                .attr("y", number(at))
                .attr("width", number(side))
                .attr("height", number(side));
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Integer.toString((int) value) : Double.toString(value);
    }

    private static Element path(Element group, String way) {
        return group.appendElement("path").addClass("line").attr("d", way);
    }

    private static String name(State state) {
        return "cell-" + state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Element use(State state, int x, int y, Element parent) {
        Element use = parent.appendElement("use").attr("href", "#" + name(state));
        if (x > 0) {
            use.attr("x", Integer.toString(x));
        }
        if (y > 0) {
            use.attr("y", Integer.toString(y));
        }
        return use;
    }

    private static void chapter(Chapter chapter, ControlMap map, Element picture) {
        Element element = picture.appendElement("div").addClass("chapter");
        List<Cell> cells = chapter.cells().toList();
        Element words = element.appendElement("p");
        words.appendElement("strong").text(chapter.name());
        words.appendElement("span").addClass("faint").text(State.counts(cells, map.language()));
        bar(cells, map, element);
        Element objectives = element.appendElement("div").addClass("objectives");
        chapter.objectives().forEach(objective -> objective(objective, map, objectives));
    }

    /** How the items of a chapter stand, as parts of a bar. */
    private static void bar(List<Cell> cells, ControlMap map, Element parent) {
        Element bar = Svg.picture(parent, State.counts(cells, map.language()))
                .addClass("bar")
                .attr("width", "100%")
                .attr("height", "8");
        int before = 0;
        for (State state : State.values()) {
            int count = state.of(cells);
            if (count > 0) {
                Element part = bar.appendElement("rect")
                        .addClass(name(state))
                        .attr("x", Svg.percent(before, cells.size()))
                        .attr("width", Svg.percent(count, cells.size()))
                        .attr("height", "8");
                part.appendElement("title").text(state.label().in(map.language()) + " " + count);
                before += count;
            }
        }
    }

    private static void objective(Objective objective, ControlMap map, Element parent) {
        List<Cell> cells = objective.cells();
        int wide = Math.min(IN_A_ROW, cells.size());
        int high = (cells.size() + IN_A_ROW - 1) / IN_A_ROW;
        Element element = parent.appendElement("div");
        element.appendElement("span").text(objective.id());
        Element picture = Svg.picture(
                        element,
                        objective.id() + " " + objective.name() + (map.language() == Language.JA ? "：" : ": ")
                                + State.counts(cells, map.language()))
                .attr("width", Integer.toString(wide * PITCH - PITCH + SIDE))
                .attr("height", Integer.toString(high * PITCH - PITCH + SIDE));
        for (int i = 0; i < cells.size(); i++) {
            use(cells.get(i).state(), i % IN_A_ROW * PITCH, i / IN_A_ROW * PITCH, picture)
                    .appendElement("title")
                    .text(cells.get(i).title());
        }
    }
}
