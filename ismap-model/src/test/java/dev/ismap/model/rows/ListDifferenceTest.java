package dev.ismap.model.rows;

import static dev.ismap.model.list.ListEvent.ListEventKind.OBSERVED_ABSENT;
import static dev.ismap.model.list.ListEvent.ListEventKind.PROVIDER_SUCCEEDED;
import static dev.ismap.model.list.ListEvent.ListEventKind.RENAMED;
import static dev.ismap.model.list.ListEvent.ListEventKind.RENEWED;
import static dev.ismap.model.rows.ServiceRows.RowColumn.PERIOD_END;
import static dev.ismap.model.rows.ServiceRows.RowColumn.PROVIDER;
import static dev.ismap.model.rows.ServiceRows.RowColumn.REGISTERED_ON;
import static dev.ismap.model.rows.ServiceRows.RowColumn.REGISTRATION_NUMBER;
import static dev.ismap.model.rows.ServiceRows.RowColumn.SERVICE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ismap.core.time.PartialDate;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.model.list.ListDifference;
import dev.ismap.model.list.ListDifference.ListStanding;
import dev.ismap.model.list.ListDifference.ListState;
import dev.ismap.model.list.ListDifference.StandingChange;
import dev.ismap.model.list.ListEvent;
import dev.ismap.model.list.ListingAnswer.ListingState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The difference of two states of a list, and the history that two loads of different days give. */
class ListDifferenceTest {

    private static final LocalDate FROM = LocalDate.of(2024, 3, 5);
    private static final LocalDate TO = LocalDate.of(2024, 3, 25);
    private static final Optional<LocalDate> ALL = Optional.empty();

    @Property(seed = "2020")
    void theDifferenceOfTwoStatesAppliedToTheFirstGivesTheSecond(
            @ForAll("tables") List<List<String>> before,
            @ForAll("tables") List<List<String>> after,
            @ForAll boolean firstWhole,
            @ForAll boolean secondWhole) {
        ListState first = load(FROM, firstWhole, before).register().state(FROM);
        ListState second = load(TO, secondWhole, after).register().state(TO);

        assertEquals(second, ListDifference.between(first, second).applyTo(first));
        assertEquals(first, ListDifference.between(second, first).applyTo(second));
        assertEquals(List.of(), ListDifference.between(first, first).changes());
    }

    @Property(seed = "2020")
    void twoLoadsGiveAHistoryThatTellsOfBothDaysWhatEachTold(
            @ForAll("tables") List<List<String>> before, @ForAll("tables") List<List<String>> after) {
        CloudServiceList first = load(FROM, true, before);
        CloudServiceList second = load(TO, true, after);

        CloudServiceList history = first.followedBy(second, FROM, TO);

        assertEquals(listed(first, FROM, ALL), listed(history, FROM, ALL));
        assertEquals(listed(second, TO, ALL), listed(history, TO, ALL));
        // and what was known on the first day is what the first load told
        assertEquals(listed(first, FROM, ALL), listed(history, FROM, Optional.of(FROM)));
    }

    /** What is listed, under which name and by whom. */
    private static List<List<Object>> listed(CloudServiceList list, LocalDate day, Optional<LocalDate> knownOn) {
        List<List<Object>> listed = new ArrayList<>();
        for (ListStanding standing : list.register().knownOn(knownOn).state(day).standings()) {
            if (standing.status().state() == ListingState.LISTED) {
                listed.add(List.of(
                        standing.registrationNumber(), standing.names(), standing.providers(), standing.periodEnd()));
            }
            assertEquals(true, standing.status().state() != ListingState.UNKNOWN, standing.toString());
        }
        return listed;
    }

    @Test
    void aChangeBecomesTheEventsThatItShows() {
        CloudServiceList first = load(
                FROM, true, List.of(row(1, "A", "P", "2023-03-31"), row(2, "Gone", "P", ""), row(3, "Same", "P", "")));
        CloudServiceList second = load(
                TO, true, List.of(row(1, "B", "Q", "2024-01-31"), row(4, "New", "P", ""), row(3, "Same", "P", "")));
        ListDifference difference = ListDifference.between(
                first.register().state(FROM), second.register().state(TO));

        assertEquals(3, difference.changes().size());
        PartialDate march = PartialDate.parse("2024-03");
        PartialDate known = PartialDate.of(TO);
        assertEquals(
                List.of(
                        ListEvent.undated(RENAMED)
                                .withEffective(march)
                                .withKnownOn(known)
                                .withName("B"),
                        ListEvent.undated(PROVIDER_SUCCEEDED)
                                .withEffective(march)
                                .withKnownOn(known)
                                .withProvider("Q"),
                        ListEvent.undated(RENEWED)
                                .withEffective(march)
                                .withKnownOn(known)
                                .withPeriodEnd(LocalDate.of(2024, 1, 31))),
                difference.events(difference.changes().get(0)));
        assertEquals(
                List.of(ListEvent.of(OBSERVED_ABSENT, TO)),
                difference.events(difference.changes().get(1)));
        assertEquals(
                List.of(ListEvent.of(OBSERVED_ABSENT, FROM)),
                difference.events(difference.changes().get(2)));
    }

    @Test
    void aListThatIsNotCompleteShowsNoAbsence() {
        CloudServiceList first = load(FROM, false, List.of(row(2, "Gone", "P", "")));
        CloudServiceList second = load(TO, false, List.of(row(4, "New", "P", "")));
        ListDifference difference = ListDifference.between(
                first.register().state(FROM), second.register().state(TO));
        for (StandingChange change : difference.changes()) {
            assertEquals(List.of(), difference.events(change));
        }
    }

    @Test
    void aHistoryAndALoadOfItsLastDayListTheSame() {
        CloudServiceList second = load(TO, true, List.of(row(1, "A", "P", "")));
        CloudServiceList history = load(FROM, true, List.of(row(1, "A", "P", ""), row(2, "Gone", "P", "")))
                .followedBy(second, FROM, TO);
        ListState told = history.register().state(TO);
        ListState loaded = second.register().state(TO);

        for (ListDifference difference :
                List.of(ListDifference.between(told, loaded), ListDifference.between(loaded, told))) {
            assertEquals(
                    List.of(ListDifference.Kind.LISTED_IN_NEITHER),
                    difference.changes().stream().map(difference::kind).toList());
        }
        ListDifference gone = ListDifference.between(history.register().state(FROM), loaded);
        assertEquals(
                List.of(ListDifference.Kind.DROPPED),
                gone.changes().stream().map(gone::kind).toList());
    }

    @Test
    void whatBothLoadsTellWasKnownFromTheFirst() {
        CloudServiceList first = load(FROM, true, List.of(row(1, "A", "P", "")));
        CloudServiceList second = load(TO, true, List.of(row(1, "A", "P", "")));
        List<ListEvent> events =
                first.followedBy(second, FROM, TO).entries().get(0).events();
        assertEquals(3, events.size()); // registered, and seen twice
        assertEquals(Optional.of(PartialDate.of(FROM)), events.get(0).knownOn());
    }

    @Test
    void aDifferenceIsAppliedToItsOwnStateAndNoOther() {
        ListState first =
                load(FROM, true, List.of(row(1, "A", "P", ""))).register().state(FROM);
        ListState second =
                load(TO, true, List.of(row(1, "B", "P", ""))).register().state(TO);
        ListDifference difference = ListDifference.between(first, second);
        assertThrows(IllegalArgumentException.class, () -> difference.applyTo(second));
        assertThrows(IllegalArgumentException.class, () -> difference.applyTo(new ListState(FROM, true, List.of())));
    }

    @Test
    void theLaterLoadIsOfALaterDay() {
        CloudServiceList list = load(FROM, true, List.of(row(1, "A", "P", "")));
        assertThrows(IllegalArgumentException.class, () -> list.followedBy(list, FROM, FROM));
    }

    private static List<String> row(int running, String service, String provider, String periodEnd) {
        return List.of("C21-000" + running + "-2", service, provider, "2021-06-22", periodEnd);
    }

    private static CloudServiceList load(LocalDate day, boolean whole, List<List<String>> rows) {
        ServiceRows table =
                ServiceRows.of(List.of(REGISTRATION_NUMBER, SERVICE, PROVIDER, REGISTERED_ON, PERIOD_END), day);
        return (whole ? table.whole() : table).read(rows).orThrow();
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<List<String>> rows = Combinators.combine(
                        Arbitraries.of("", "C21-0001-2", "C21-0002-2", "C22-0003-2"),
                        Arbitraries.of("A", "B", "C"),
                        Arbitraries.of("P", "Q"),
                        Arbitraries.of("", "2021-06-22", "2022-01"),
                        Arbitraries.of("", "2023-03-31", "2023-12-31"))
                .as(List::of);
        return rows.list().ofMinSize(1).ofMaxSize(5).map(ListDifferenceTest::eachOnce);
    }

    private static List<List<String>> eachOnce(List<List<String>> rows) {
        Map<String, List<String>> once = new LinkedHashMap<>();
        rows.forEach(row -> once.put(row.get(0).isEmpty() ? row.get(1) : row.get(0), row));
        return List.copyOf(once.values());
    }
}
