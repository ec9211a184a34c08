package dev.ismap.rules.buyer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ismap.core.law.Basis;
import dev.ismap.core.time.PartialDate;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.model.list.CloudServiceList.CloudServiceEntry;
import dev.ismap.model.list.CompleteDays;
import dev.ismap.model.list.ListEvent;
import dev.ismap.model.list.ListEvent.ListEventKind;
import dev.ismap.model.list.ListingAnswer.ListingStatus;
import dev.ismap.model.service.Programme;
import dev.ismap.rules.Ismap;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A registration whose audit period ended on 2023-03-31: its last valid day is 2024-07-31, or by another reading the next. */
class LapsedServiceTest {

    private static final CloudServiceList LIST = CloudServiceList.none()
            .withEntries(List.of(CloudServiceEntry.of("Service", Programme.ISMAP, Basis.OFFICIAL)
                    .withEvents(List.of(ListEvent.undated(ListEventKind.REGISTERED)
                            .withEffective(PartialDate.parse("2023-06-01"))
                            .withKnownOn(PartialDate.parse("2023-06-01"))
                            .withPeriodEnd(LocalDate.of(2023, 3, 31))))));

    @ParameterizedTest
    @CsvSource({
        "2024-07-31, LISTED",
        "2024-08-01, UNKNOWN",
        "2024-08-02, LAPSED",
        "2025-04-01, LAPSED",
    })
    void onACompleteListItHasLapsedByTheLawAfterBothReadings(LocalDate day, ListingStatus expected) {
        CloudServiceList complete = LIST.withCompleteOn(List.of(CompleteDays.of(day, day)));
        assertEquals(
                expected,
                complete.register()
                        .under(Ismap.standard().registrationTerm())
                        .answer(day, "Service")
                        .status());
    }

    @ParameterizedTest
    @CsvSource({"2024-08-02, TERM_ENDED", "2025-04-01, TERM_ENDED", "2024-08-01, TERM_OPEN"})
    void onAListThatIsNotCompleteItIsNotKnown(LocalDate day, String doubt) {
        CloudServiceEntry later = CloudServiceEntry.of("Later", Programme.ISMAP, Basis.OFFICIAL)
                .withEvents(List.of(ListEvent.of(ListEventKind.OBSERVED, LocalDate.of(2026, 1, 1))));
        CloudServiceList list = LIST.withEntries(List.of(LIST.entries().get(0), later));
        assertEquals(
                doubt,
                list.register()
                        .under(Ismap.standard().registrationTerm())
                        .answer(day, "Service")
                        .doubt()
                        .orElseThrow()
                        .name());
    }
}
