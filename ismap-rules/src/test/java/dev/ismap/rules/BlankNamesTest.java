package dev.ismap.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.text.Label;
import dev.ismap.core.text.Language;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.list.AuditorList;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.rules.calendar.IsmapCalendar;
import dev.ismap.rules.calendar.IsmapCalendar.CalendarDay;
import dev.ismap.rules.calendar.IsmapCalendar.CalendarDay.Matter;
import dev.ismap.rules.law.Context;
import dev.ismap.rules.report.Report;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A name of nothing to be seen is no name, and no answer fails on it. */
class BlankNamesTest {

    private static final LocalDate ASKED = Applications.ASKED;

    private static ServiceRegistrationApplication named(String name) {
        String last = "\", \"listing\": {\"listed\": true, \"to\": \"2028-03-31\"}}";
        return Applications.first()
                .with("/statement/underlyingServices", "[{\"name\": \"" + name + last + "]")
                .with("/audit/auditor", "{\"name\": \"" + name + last)
                .read();
    }

    private static Label subject(IsmapCalendar calendar, Matter matter) {
        List<Label> subjects = calendar.days().stream()
                .filter(day -> day.matter() == matter)
                .map(CalendarDay::subject)
                .toList();
        assertEquals(1, subjects.size(), calendar.toString());
        return subjects.get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", "\u200b"})
    void theCalendarOfACaseTakesItForNone(String blank) {
        IsmapCalendar calendar = Ismap.standard().calendar(named(blank), Context.on(ASKED));

        assertEquals(Label.of("（名称の記載なし）", "(no name stated)"), subject(calendar, Matter.PLATFORM_LISTING_ENDS));
        assertTrue(!subject(calendar, Matter.AUDITOR_LISTING_ENDS).ja().isBlank());
        IsmapCalendar other = Ismap.standard().calendar(named("U"), Context.on(ASKED));
        assertEquals(Label.same("U"), subject(other, Matter.PLATFORM_LISTING_ENDS));
        assertEquals(Label.same("U"), subject(other, Matter.AUDITOR_LISTING_ENDS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", "\u200b"})
    void aListAtHandWithSuchANameIsToldAsOneWithout(String blank) {
        CloudServiceList services = CloudServiceList.none();
        AuditorList auditors = AuditorList.none();

        assertEquals(
                told(services, auditors),
                told(services.withName(Optional.of(blank)), auditors.withName(Optional.of(blank))));
    }

    private static String told(CloudServiceList services, AuditorList auditors) {
        ServiceRegistrationApplication application = Applications.first()
                .with("/statement/underlyingServices", "[{\"name\": \"U\"}]")
                .read();
        Context context = Context.on(ASKED).services(services).auditors(auditors);
        return Report.in(Language.EN)
                        .of(Ismap.standard().determine(application, context))
                        .text(80)
                        .replaceAll("[0-9a-f]{8,}", "")
                + auditors.answer(ASKED, Optional.empty(), "U").listName();
    }

    /** Such a list is one that a file can hold. */
    @Test
    void suchAListCanBeRead() {
        CloudServiceList list = CloudServiceList.none().withName(Optional.of(" "));

        String json = IsmapJson.standard().write(list);

        assertEquals(
                list,
                IsmapJson.standard().readResult(json, CloudServiceList.class).orThrow());
    }
}
