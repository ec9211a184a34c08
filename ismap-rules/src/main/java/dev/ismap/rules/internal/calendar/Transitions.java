package dev.ismap.rules.internal.calendar;

import dev.ismap.core.law.InForce;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.RuleBook;
import dev.ismap.core.text.Label;
import dev.ismap.core.time.PartialDate;
import dev.ismap.rules.calendar.IsmapCalendar.CalendarDay;
import dev.ismap.rules.calendar.IsmapCalendar.CalendarDay.Matter;
import java.util.ArrayList;
import java.util.List;

/** The days on which the rules of a book come into force or end, as far as a source says the day. */
final class Transitions {

    private Transitions() {}

    static List<CalendarDay> of(RuleBook<?> book) {
        List<CalendarDay> days = new ArrayList<>();
        for (Rule<?> rule : book.rules()) {
            InForce inForce = rule.inForce();
            Origin origin = new Origin(rule.id(), rule.provision(), rule.basis());
            inForce.from()
                    .ifPresent(from -> from.first()
                            .filter(first -> first.isAfter(book.start()))
                            .ifPresent(first ->
                                    days.add(origin.day(first, Matter.RULE_BEGINS, book.title(), begins(rule, from)))));
            inForce.to().ifPresent(to -> days.add(origin.day(to, Matter.RULE_ENDS, book.title(), rule.title())));
        }
        return days;
    }

    private static Label begins(Rule<?> rule, PartialDate from) {
        return from.day().isPresent()
                ? rule.title()
                : Label.of(
                        rule.title().ja() + "（日は不明。" + from + " のいずれかの日）",
                        rule.title().en() + " (some day of " + from + "; which is not known)");
    }
}
