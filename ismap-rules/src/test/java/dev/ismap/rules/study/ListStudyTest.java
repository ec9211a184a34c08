package dev.ismap.rules.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ismap.core.law.Basis;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.model.list.CloudServiceList.CloudServiceEntry;
import dev.ismap.model.list.CompleteDays;
import dev.ismap.model.list.ListEvent;
import dev.ismap.model.list.ListEvent.ListEventKind;
import dev.ismap.model.service.Programme;
import dev.ismap.rules.Ismap;
import dev.ismap.rules.study.ListStudy.Count;
import dev.ismap.rules.study.ListStudy.ProviderCount;
import dev.ismap.rules.study.ListStudy.Punctuality;
import dev.ismap.rules.study.ListStudy.SurvivalStep;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ListStudyTest {

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static ListEvent event(ListEventKind kind, String day) {
        return ListEvent.of(kind, day(day));
    }

    private static CloudServiceEntry entry(String name, String provider, ListEvent... events) {
        return CloudServiceEntry.of(name, Programme.ISMAP, Basis.SECONDARY)
                .withProvider(provider)
                .withEvents(List.of(events));
    }

    private static CloudServiceList list() {
        return CloudServiceList.none()
                .withCompleteOn(List.of(CompleteDays.of(day("2022-12-27"), day("2025-12-31"))))
                .withEntries(List.of(
                        entry(
                                "a",
                                "P",
                                event(ListEventKind.REGISTERED, "2023-01-10").withPeriodEnd(day("2022-09-30")),
                                // valid up to 2024-01-31
                                event(ListEventKind.RENEWAL_APPLIED, "2024-01-21"),
                                event(ListEventKind.RENEWED, "2024-03-01").withPeriodEnd(day("2023-09-30"))),
                        entry(
                                "b",
                                "Q",
                                event(ListEventKind.REGISTERED, "2023-01-10").withPeriodEnd(day("2022-09-30")),
                                event(ListEventKind.RENEWAL_APPLIED, "2024-02-01"),
                                event(ListEventKind.REMOVED, "2024-02-15")),
                        entry("c", "Q", event(ListEventKind.REGISTERED, "2024-02-10")),
                        entry("d", "Q", event(ListEventKind.RENEWAL_APPLIED, "2024-02-10"))));
    }

    private static ListStudy study() {
        return Ismap.standard().study(list().register(), day("2023-12-05"), day("2024-03-15"));
    }

    @Test
    void registrationsAreCountedAtEachMonthsEndAndOnTheDay() {
        assertEquals(
                List.of(
                        new Count(day("2023-12-31"), 2, 0, 1, 1),
                        new Count(day("2024-01-31"), 1, 1, 1, 1),
                        new Count(day("2024-02-29"), 1, 1, 1, 1),
                        new Count(day("2024-03-15"), 2, 0, 1, 1)),
                study().counts());
    }

    @Test
    void everyCountIsOfAllRegistrations() {
        study().counts()
                .forEach(count ->
                        assertEquals(4, count.listed() + count.pending() + count.notListed() + count.unknown()));
    }

    @Test
    void providersAreCountedByWhatIsListed() {
        assertEquals(List.of(new ProviderCount("P", 1), new ProviderCount("Q", 1)), study().providers());
    }

    @Test
    void survivalIsThatOfKaplanAndMeier() {
        // after one whole month c is censored; after 13 months b ends of the two at risk
        assertEquals(List.of(new SurvivalStep(13, 2, 1, 0.5)), study().survival());
    }

    /** Of four at risk one ends after a month; then one is censored, and of the two left one ends, and then the last. */
    @Test
    void whoeverEndedOrWasCensoredBeforeIsNoMoreAtRisk() {
        ListStudy study = study(
                entry(
                        "one",
                        "P",
                        event(ListEventKind.REGISTERED, "2024-01-15"),
                        event(ListEventKind.REMOVED, "2024-02-20")),
                entry("two", "P", event(ListEventKind.REGISTERED, "2024-01-15")),
                entry(
                        "three",
                        "P",
                        event(ListEventKind.REGISTERED, "2023-11-10"),
                        event(ListEventKind.REMOVED, "2024-02-20")),
                entry(
                        "four",
                        "P",
                        event(ListEventKind.REGISTERED, "2023-10-10"),
                        event(ListEventKind.EXPIRED, "2024-02-20"),
                        event(ListEventKind.REMOVED, "2024-03-12")));
        assertEquals(
                List.of(
                        new SurvivalStep(1, 4, 1, 0.75),
                        new SurvivalStep(3, 2, 1, 0.375),
                        new SurvivalStep(4, 1, 1, 0)),
                study.survival());
    }

    @Test
    void theProviderOfMostServicesComesFirst() {
        ListEvent registered = event(ListEventKind.REGISTERED, "2024-01-15");
        assertEquals(
                List.of(new ProviderCount("Q", 2), new ProviderCount("P", 1), new ProviderCount("R", 1)),
                study(
                                entry("one", "R", registered),
                                entry("two", "Q", registered),
                                entry("three", "P", registered),
                                entry("four", "Q", registered))
                        .providers());
    }

    @Test
    void renewalsAreHeldAgainstTheLastValidDay() {
        assertEquals(new Punctuality(1, 1, 0, 1, Optional.of(-1)), study().punctuality());
    }

    @Test
    void whatLiesAfterTheLastDayDoesNotCount() {
        ListStudy study = study(
                entry("later", "P", event(ListEventKind.REGISTERED, "2024-06-01")),
                entry(
                        "ends later",
                        "P",
                        event(ListEventKind.REGISTERED, "2023-01-10").withPeriodEnd(day("2022-12-31")),
                        event(ListEventKind.RENEWAL_APPLIED, "2024-03-16"),
                        event(ListEventKind.REMOVED, "2024-04-01")));
        assertEquals(List.of(), study.survival());
        assertEquals(new Punctuality(0, 0, 0, 0, Optional.empty()), study.punctuality());
        assertEquals(
                new Count(day("2024-03-15"), 1, 0, 1, 0),
                study.counts().get(study.counts().size() - 1));
    }

    @Test
    void onTheLastValidDayARenewalIsInTimeAndTwoDaysAfterItIsLate() {
        ListEvent registered =
                event(ListEventKind.REGISTERED, "2023-01-10").withPeriodEnd(day("2022-09-30")); // up to 2024-01-31
        ListStudy study = study(
                entry("on the day", "P", registered, event(ListEventKind.RENEWAL_APPLIED, "2024-01-31")),
                entry("late", "P", registered, event(ListEventKind.RENEWAL_APPLIED, "2024-02-02")),
                entry("later", "P", registered, event(ListEventKind.RENEWAL_APPLIED, "2024-02-03")));
        assertEquals(new Punctuality(1, 0, 2, 0, Optional.of(-2)), study.punctuality());
    }

    @Test
    void whatIsNotListedAndWhatIsNotKnownAreCountedApart() {
        ListStudy study = study(
                entry(
                        "gone",
                        "P",
                        event(ListEventKind.REGISTERED, "2023-01-10"),
                        event(ListEventKind.REMOVED, "2023-02-01")),
                entry("gone too", "P", event(ListEventKind.REMOVED, "2023-02-01")),
                entry("not known", "P", event(ListEventKind.RENEWAL_APPLIED, "2024-03-20")));
        assertEquals(
                new Count(day("2024-03-15"), 0, 0, 2, 1),
                study.counts().get(study.counts().size() - 1));
    }

    private static ListStudy study(CloudServiceEntry... entries) {
        return Ismap.standard()
                .study(list().withEntries(List.of(entries)).register(), day("2024-03-01"), day("2024-03-15"));
    }

    @Test
    void aRegistrationPastItsLastValidDayIsNotListedAndHasEnded() {
        ListEvent registered =
                event(ListEventKind.REGISTERED, "2023-01-10").withPeriodEnd(day("2022-09-30")); // up to 2024-01-31
        ListStudy study = Ismap.standard()
                .study(
                        list().withEntries(List.of(entry("lapsed", "P", registered)))
                                .register(),
                        day("2024-01-31"),
                        day("2024-03-15"));
        assertEquals(
                List.of(
                        new Count(day("2024-01-31"), 1, 0, 0, 0),
                        new Count(day("2024-02-29"), 0, 0, 1, 0),
                        new Count(day("2024-03-15"), 0, 0, 1, 0)),
                study.counts());
        assertEquals(List.of(), study.providers());
        assertEquals(List.of(new SurvivalStep(12, 1, 1, 0)), study.survival());
    }

    @Test
    void ofAnEmptyListThereIsNothingToTell() {
        ListStudy empty =
                Ismap.standard().study(CloudServiceList.none().register(), day("2024-01-01"), day("2024-01-01"));
        assertEquals(List.of(new Count(day("2024-01-01"), 0, 0, 0, 0)), empty.counts());
        assertEquals(List.of(), empty.survival());
        assertEquals(new Punctuality(0, 0, 0, 0, Optional.empty()), empty.punctuality());
    }

    @Test
    void aStudyDoesNotEndBeforeItBegins() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Ismap.standard().study(list().register(), day("2024-01-02"), day("2024-01-01")));
    }
}
