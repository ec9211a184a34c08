package dev.ismap.rules.internal.calendar;

import dev.ismap.core.rule.RuleBook;
import dev.ismap.core.text.Label;
import dev.ismap.core.time.Term;
import dev.ismap.rules.calendar.IsmapCalendar.CalendarDay;
import dev.ismap.rules.calendar.IsmapCalendar.CalendarDay.Matter;
import dev.ismap.rules.law.Terms;
import java.time.LocalDate;
import java.util.Optional;

/** The day on which the account with which an application is made ends. */
final class AccountDays {

    private AccountDays() {}

    /**
     * The last day of an account.
     *
     * @param book the rule book
     * @param rule the id of its rule on the term of an account
     * @param on the day asked about
     * @param subject whose day it is
     * @param issued the day on which the account was issued
     * @return the day; empty where the book has no rule on it
     */
    static Optional<CalendarDay> lastDay(RuleBook<?> book, String rule, LocalDate on, Label subject, LocalDate issued) {
        LocalDate first = later(issued, Terms.GBIZID_TERM_START);
        LocalDate lawOf = later(on, Terms.GBIZID_TERM_START);
        return Origin.of(book, rule, lawOf).map(origin -> {
            Term term = book.lawOn(lawOf).value(Terms.GBIZID);
            Label words = term.inWords();
            return origin.day(
                    term.lastDayFrom(first),
                    Matter.GBIZID_EXPIRES,
                    subject,
                    Label.of(
                            (first.equals(issued) ? "発行日（" : "有効期間が設けられた日（") + first + "）から" + words.ja(),
                            words.en() + " from " + first
                                    + (first.equals(issued)
                                            ? ", the day of issue"
                                            : ", from which an account issued before runs")));
        });
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }
}
