package dev.ismap.examples.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.parameter.Related;
import biweekly.property.ProductId;
import biweekly.property.Trigger;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import dev.ismap.core.text.ContentHash;
import dev.ismap.core.text.Label;
import dev.ismap.core.text.Language;
import dev.ismap.rules.calendar.IsmapCalendar;
import dev.ismap.rules.calendar.IsmapCalendar.CalendarDay;
import dev.ismap.rules.calendar.IsmapCalendar.CalendarDay.Matter;
import dev.ismap.rules.report.Report;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Locale;

/**
 * Writes a calendar as iCalendar (RFC 5545): an event of a whole day for each day, with reminders.
 *
 * <p>The same calendar always gives the same bytes. An event's UID is made from what it says and of the day asked about
 * nothing, so that a later calendar replaces an earlier one in the reader's program.
 */
public final class ICalendarWriter {

    /** RFC 5545, 3.1: a line has no more octets than these. */
    private static final int OCTETS = 75;

    private ICalendarWriter() {}

    /** The text, whose lines end as the standard wants them. */
    public static String write(IsmapCalendar calendar, Language language) {
        ICalendar written = new ICalendar();
        written.setProductId(new ProductId("-//ismap//ismap//" + language.name().toUpperCase(Locale.ROOT)));
        String name = name(calendar, language);
        written.setName(name);
        written.addExperimentalProperty("X-WR-CALNAME", name); // read where NAME of RFC 7986 is not
        for (CalendarDay day : calendar.days()) {
            written.addEvent(event(day, calendar.from(), language));
        }
        return folded(Biweekly.write(written).go());
    }

    /** After whom the calendar is of, where all its days are of one. */
    private static String name(IsmapCalendar calendar, Language language) {
        List<String> subjects = calendar.days().stream()
                .filter(day -> day.matter() != Matter.RULE_BEGINS && day.matter() != Matter.RULE_ENDS)
                .map(day -> day.subject().in(language))
                .distinct()
                .toList();
        String days = Label.of("ISMAPの期日", "ISMAP days").in(language);
        return subjects.size() == 1 ? days + Label.of("：", ": ").in(language) + subjects.get(0) : days;
    }

    private static VEvent event(CalendarDay day, LocalDate stamp, Language language) {
        VEvent event = new VEvent();
        event.setUid(ContentHash.of(String.join(
                                "\n",
                                day.matter().name(),
                                day.day().toString(),
                                day.rule(),
                                day.subject().ja()))
                        .hex()
                        .substring(0, 32)
                + "@ismap");
        event.setDateTimeStamp(Date.from(stamp.atStartOfDay(ZoneOffset.UTC).toInstant()));
        LocalDate on = day.day();
        event.setDateStart(
                new ICalDate(new DateTimeComponents(on.getYear(), on.getMonthValue(), on.getDayOfMonth()), false));
        String summary = day.matter().label().in(language)
                + Label.of("：", ": ").in(language)
                + day.subject().in(language);
        event.setSummary(summary);
        String place = day.provision()
                .map(one -> Report.provision(one).in(language) + ", ")
                .orElse("");
        event.setDescription(day.detail().in(language) + " [" + day.rule() + ", " + place
                + day.basis().label().in(language) + "]");
        event.addCategories("ISMAP");
        event.setTransparency(true);
        for (int before : daysBefore(day.matter())) {
            event.addAlarm(VAlarm.display(new Trigger(morning(before), Related.START), summary));
        }
        return event;
    }

    /** How many days before a day one is reminded: of what takes work first a quarter and a month ahead. */
    private static List<Integer> daysBefore(Matter matter) {
        return switch (matter) {
            case RENEWAL_DUE, REPORT_DUE, NEXT_REPORT_DUE, GBIZID_EXPIRES, ISMS_EXPIRES, PLATFORM_LISTING_ENDS ->
                List.of(90, 30, 7);
            case NEXT_PERIOD_LATEST_END, AUDITOR_LISTING_ENDS, LAST_VALID_DAY -> List.of(30, 7);
            case NEXT_PERIOD_BEGINS, REVIEW_STARTS, CONTRACT_BEGINS, CONTRACT_CHECK, LAPSES -> List.of(7);
            case NEXT_PERIOD_EARLIEST_END, RULE_BEGINS, RULE_ENDS -> List.of();
        };
    }

    /** Nine in the morning so many days before. */
    private static Duration morning(int before) {
        return Duration.builder().prior(true).days(before - 1).hours(15).build();
    }

    /** The lines folded by octets, and never within a character, as not every calendar program takes longer ones. */
    private static String folded(String text) {
        StringBuilder lines = new StringBuilder();
        for (String line : text.replace("\r\n ", "").lines().toList()) {
            int octets = 0;
            for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
                String character = Character.toString(line.codePointAt(i));
                int more = character.getBytes(StandardCharsets.UTF_8).length;
                if (octets + more > OCTETS) {
                    lines.append("\r\n ");
                    octets = 1;
                }
                lines.append(character);
                octets += more;
            }
            lines.append("\r\n");
        }
        return lines.toString();
    }
}
