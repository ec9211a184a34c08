package dev.ismap.examples.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.ProductId;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import dev.ismap.core.text.ContentHash;
import dev.ismap.core.text.Label;
import dev.ismap.core.text.Language;
import dev.ismap.rules.calendar.CalendarDay;
import dev.ismap.rules.calendar.IsmapCalendar;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;

/**
 * Writes a calendar as iCalendar (RFC 5545): an event of a whole day for each day.
 *
 * <p>The same calendar always gives the same bytes. An event's UID is made from what it says and of the day asked about
 * nothing, so that a later calendar replaces an earlier one in the reader's program.
 */
public final class ICalendarWriter {

    private ICalendarWriter() {}

    /** The text, whose lines end as the standard wants them. */
    public static String write(IsmapCalendar calendar, Language language) {
        ICalendar written = new ICalendar();
        written.setProductId(new ProductId("-//ismap//ismap//" + language.name().toUpperCase(Locale.ROOT)));
        written.setName(Label.of("ISMAPの期日", "ISMAP days").in(language));
        for (CalendarDay day : calendar.days()) {
            written.addEvent(event(day, calendar.from(), language));
        }
        return Biweekly.write(written).go();
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
        event.setSummary(day.matter().label().in(language)
                + Label.of("：", ": ").in(language)
                + day.subject().in(language));
        event.setDescription(day.detail().in(language) + " [" + day.rule() + ", "
                + day.basis().label().in(language) + "]");
        event.addCategories("ISMAP");
        event.setTransparency(true);
        return event;
    }
}
