package dev.ismap.rules.auditor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ismap.model.registration.AuditorRegistrationApplication;
import dev.ismap.rules.Applications;
import dev.ismap.rules.law.Context;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AuditorCaseTest {

    private static final LocalDate LATER = Applications.ASKED.plusDays(5);

    private static AuditorCase subject(Applications application) {
        return AuditorCase.of(application.read(AuditorRegistrationApplication.class), Context.on(Applications.ASKED));
    }

    @Test
    void onAnotherDayItIsAskedAboutThenAndFiledWhenItWas() {
        AuditorCase filed = subject(Applications.auditor());
        assertEquals(Applications.ASKED, filed.asked());
        assertEquals(new AuditorCase(filed.application(), LATER, LocalDate.of(2026, 12, 1)), filed.on(LATER));
        AuditorCase unfiled = subject(Applications.auditor().without("/filedOn"));
        assertEquals(Applications.ASKED, unfiled.filed());
        assertEquals(new AuditorCase(unfiled.application(), LATER, LATER), unfiled.on(LATER));
    }

    @Test
    void theDayAskedAboutIsAFactThatFollowsTheDay() {
        assertEquals(Set.of(AuditorFacts.ASKED), subject(Applications.auditor()).followTheDay());
    }
}
