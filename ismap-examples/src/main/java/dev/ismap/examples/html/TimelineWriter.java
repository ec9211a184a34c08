package dev.ismap.examples.html;

import dev.ismap.core.text.Label;
import dev.ismap.examples.html.Timeline.Row;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Draws a timeline as SVG within a page: the words of each row, which wrap, and below them its bar. */
final class TimelineWriter {

    private static final int HIGH = 16;
    private static final int MOST_YEARS_NAMED = 6;
    private static final int MOST_YEARS_DRAWN = 60;

    private final Timeline timeline;
    private final LocalDate first;
    private final long days;

    private TimelineWriter(Timeline timeline) {
        this.timeline = timeline;
        this.first = timeline.first().withDayOfMonth(1).minusMonths(1); // so that nothing stands on the edge
        this.days =
                ChronoUnit.DAYS.between(first, timeline.last().withDayOfMonth(1).plusMonths(2));
    }

    static void write(Timeline timeline, Element parent) {
        new TimelineWriter(timeline).write(parent.appendElement("div").addClass("timeline"));
    }

    private void write(Element parent) {
        parent.appendElement("p").addClass("faint").text(asked());
        axis(parent);
        Element list = parent.appendElement("ul").attr("aria-label", timeline.title());
        for (Row row : timeline.rows()) {
            Element item = list.appendElement("li");
            item.appendElement("span").text(row.name());
            HtmlWriter.unbroken(row.days(), item.appendElement("span").addClass("days"));
            bar(row, item);
        }
    }

    private String asked() {
        return Label.of("縦の線は基準日 " + timeline.asked(), "The upright line is the day asked about, " + timeline.asked())
                .in(timeline.language());
    }

    /** The years, of which no more are named than there is room for. */
    private void axis(Element parent) {
        Element axis = Svg.add(parent)
                .addClass("axis")
                .attr("width", "100%")
                .attr("height", Integer.toString(HIGH))
                .attr("aria-hidden", "true");
        List<LocalDate> years = years();
        int step = years.size() / MOST_YEARS_NAMED + 1;
        for (int i = 0; i < years.size(); i += step) {
            LocalDate year = years.get(i);
            // a name that begins near the right edge would run out of the picture
            boolean late = ChronoUnit.DAYS.between(first, year) * 100 > days * 85;
            Svg.text(axis, x(year), HIGH - 4, late ? "end" : "start", Integer.toString(year.getYear()));
        }
        if (years.isEmpty()) {
            Svg.text(axis, "0", HIGH - 4, "start", Integer.toString(first.getYear()));
        }
    }

    /** The first days of years, each or each so many, where there would be more than can be told apart. */
    private List<LocalDate> years() {
        List<LocalDate> years = new ArrayList<>();
        int last = timeline.last().getYear();
        int step = (last - first.getYear()) / MOST_YEARS_DRAWN + 1;
        for (int year = first.getYear(); year <= last; year += step) {
            LocalDate day = LocalDate.of(year, 1, 1);
            if (!day.isBefore(first)) {
                years.add(day);
            }
        }
        return years;
    }

    private void bar(Row row, Element parent) {
        Element picture = Svg.picture(parent, row.name() + " " + row.days())
                .attr("width", "100%")
                .attr("height", Integer.toString(HIGH));
        for (LocalDate year : years()) {
            Svg.line(picture, x(year), 0, x(year), HIGH).addClass("grid");
        }
        Svg.line(picture, "0", HIGH / 2, "100%", HIGH / 2).addClass("grid");
        LocalDate from = row.from().orElse(first);
        LocalDate to = row.to().orElse(first.plusDays(days - 1));
        Element span = picture.appendElement("rect")
                .addClass("span")
                .attr("x", x(from))
                .attr("y", "3")
                .attr("width", Svg.percent(ChronoUnit.DAYS.between(from, to) + 1, days))
                .attr("height", Integer.toString(HIGH - 6));
        if (from.equals(to)) {
            span.remove();
            span = picture.appendElement("circle")
                    .addClass("span")
                    .attr("cx", x(from))
                    .attr("cy", Integer.toString(HIGH / 2))
                    .attr("r", "5");
        }
        span.appendElement("title").text(row.name() + " " + row.days());
        if (row.from().isEmpty()) {
            Svg.text(picture, "0", HIGH - 4, "start", "«");
        }
        if (row.to().isEmpty()) {
            Svg.text(picture, "100%", HIGH - 4, "end", "»").addClass("on");
        }
        Svg.line(picture, x(timeline.asked()), 0, x(timeline.asked()), HIGH).addClass("asked");
    }

    private String x(LocalDate day) {
        return Svg.percent(ChronoUnit.DAYS.between(first, day), days);
    }
}
