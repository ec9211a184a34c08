package dev.ismap.rules.internal.calendar;

import dev.ismap.core.law.Law;
import dev.ismap.core.law.Parameter;
import dev.ismap.core.rule.RuleBook;
import dev.ismap.core.text.Label;
import dev.ismap.core.time.Term;
import dev.ismap.rules.calendar.IsmapCalendar.CalendarDay;
import dev.ismap.rules.calendar.IsmapCalendar.CalendarDay.Matter;
import dev.ismap.rules.law.Terms;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The days that follow from the last day of an audit period. */
final class RegistrationDays {

    private final RuleBook<?> book;
    private final Law law;
    private final Label subject;

    RegistrationDays(RuleBook<?> book, Law law, Label subject) {
        this.book = book;
        this.law = law;
        this.subject = subject;
    }

    List<CalendarDay> reportDue(LocalDate end) {
        Label term = law.value(Terms.REPORT_SUBMISSION).inWords();
        return days(List.of(day(
                after(end, Terms.REPORT_SUBMISSION),
                Matter.REPORT_DUE,
                "S-REPORT-3M",
                Label.of(
                        "監査対象期間の末日（" + end + "）から" + term.ja() + "以内",
                        "within " + term.en() + " of " + end + ", the end of the audit period"))));
    }

    List<CalendarDay> nextPeriod(LocalDate end) {
        LocalDate longest = after(end, Terms.LONGEST_AUDIT_PERIOD);
        Label most = law.value(Terms.LONGEST_AUDIT_PERIOD).inWords();
        Label least = law.value(Terms.SHORTEST_AUDIT_PERIOD).inWords();
        return days(List.of(
                day(
                        end.plusDays(1),
                        Matter.NEXT_PERIOD_BEGINS,
                        "S-PERIOD-GAP",
                        Label.of(
                                "前の監査対象期間の末日（" + end + "）の翌日",
                                "the day after " + end + ", the end of the period before")),
                day(
                        after(end, Terms.SHORTEST_AUDIT_PERIOD),
                        Matter.NEXT_PERIOD_EARLIEST_END,
                        "S-PERIOD-MIN",
                        Label.of(
                                most.ja() + "より短い場合は" + least.ja() + "以上",
                                "at least " + least.en() + " where it is shorter than " + most.en())),
                day(
                        longest,
                        Matter.NEXT_PERIOD_LATEST_END,
                        "S-PERIOD-MAX",
                        Label.of(most.ja() + "以内", "at most " + most.en())),
                day(
                        after(longest, Terms.REPORT_SUBMISSION),
                        Matter.NEXT_REPORT_DUE,
                        "S-REPORT-3M",
                        Label.of(
                                "次の監査対象期間の末日が " + longest + " である場合", "if the next audit period ends on " + longest))));
    }

    /** The days of a registration that has been applied for. */
    List<CalendarDay> renewalIfRegistered(LocalDate end) {
        return renewal(end).stream()
                .map(one -> new CalendarDay(
                        one.day(),
                        one.matter(),
                        one.subject(),
                        one.rule(),
                        one.provision(),
                        one.basis(),
                        Label.of(
                                "登録された場合、" + one.detail().ja(),
                                "if it is registered: " + one.detail().en())))
                .toList();
    }

    List<CalendarDay> renewal(LocalDate end) {
        LocalDate last = Terms.lastValidDay(law, end);
        return renewal(
                last,
                Label.of(
                        "監査対象期間の末日（" + end + "）による。1日後とする読み方もある。",
                        "by the audit period that ended on " + end + "; one day later is another possible reading"),
                Label.of(
                        "更新を申請していなければ、この日から登録されていない（別の読み方では翌日から）。",
                        "without a renewal applied for, not registered from this day on, by the other reading"
                                + " from the next"));
    }

    /** The days of a registration of which the list states the last valid day. */
    List<CalendarDay> renewalBy(LocalDate lastValidDay) {
        return renewal(
                lastValidDay,
                Label.of("リストに記載された有効期限による。", "by the last valid day that the list states"),
                Label.of(
                        "更新を申請していなければ、この日から登録されていない。",
                        "without a renewal applied for, not registered from this day on"));
    }

    private List<CalendarDay> renewal(LocalDate last, Label due, Label lapses) {
        return days(List.of(
                day(last, Matter.RENEWAL_DUE, "V-RENEW", due),
                day(last.plusDays(1), Matter.LAPSES, "V-LAPSE", lapses)));
    }

    private LocalDate after(LocalDate end, Parameter<Term> term) {
        return law.value(term).lastDayFrom(end.plusDays(1));
    }

    /** A day, where the rule that it follows from is law. */
    private Optional<CalendarDay> day(LocalDate day, Matter matter, String rule, Label detail) {
        return Origin.of(book, rule, law.day()).map(origin -> origin.day(day, matter, subject, detail));
    }

    private static List<CalendarDay> days(List<Optional<CalendarDay>> days) {
        return days.stream().flatMap(Optional::stream).toList();
    }
}
