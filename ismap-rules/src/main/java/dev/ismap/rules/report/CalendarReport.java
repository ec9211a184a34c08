package dev.ismap.rules.report;

import dev.ismap.core.text.Label;
import dev.ismap.rules.calendar.IsmapCalendar;
import dev.ismap.rules.calendar.IsmapCalendar.CalendarDay;
import java.util.List;

/** The days of a calendar as a text for people. */
final class CalendarReport {

    private CalendarReport() {}

    static Document of(IsmapCalendar calendar, Wording say) {
        String title = say.in(calendar.from() + " 以後の期日", "Days from " + calendar.from() + " on");
        return Document.of(say.language(), title, blocks -> {
            if (calendar.days().isEmpty()) {
                blocks.paragraph(say.in(none(calendar)));
            }
            blocks.table(
                    say.in("期日", "Days"),
                    List.of(say.in("日", "Day"), say.in("対象", "Of"), say.in("内容", "Detail"), say.in("根拠", "From")),
                    calendar.days().stream().map(day -> row(day, say)).toList());
            blocks.paragraph(Inline.faint(say.in(
                    "非公式であり、法的助言ではない。休日による延長はない。", "Unofficial; not legal advice. No day moves for a holiday.")));
        });
    }

    private static Label none(IsmapCalendar calendar) {
        return calendar.lastPassed()
                .map(last -> Label.of(
                        "記載された事実から定まる期日は、すべて " + calendar.from() + " より前である。最後の期日：" + last.day() + " "
                                + last.matter().label().ja() + "（"
                                + last.subject().ja() + "）",
                        "Every day that follows from what is stated lies before " + calendar.from() + ". The last: "
                                + last.day() + ", " + last.matter().label().en() + " ("
                                + last.subject().en() + ")."))
                .orElseGet(() -> Label.of("記載された事実から定まる期日はない。", "No day follows from what is stated."));
    }

    private static List<Line> row(CalendarDay day, Wording say) {
        String place =
                day.provision().map(one -> " | " + say.in(Places.of(one))).orElse("");
        return List.of(
                Line.of(
                        Inline.strong(say.weekday(day.day())),
                        Inline.text("  " + say.in(day.matter().label()))),
                Line.of(say.in(day.subject())),
                Line.of(say.in(day.detail())),
                Line.of(
                        Inline.code(day.rule()),
                        Inline.text(place + " | " + say.in(day.basis().label()))));
    }
}
