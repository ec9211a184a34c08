package dev.ismap.rules.buyer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.fact.Input;
import dev.ismap.core.law.Basis;
import dev.ismap.core.problem.InputException;
import dev.ismap.core.time.PartialDate;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.model.list.CloudServiceList.CloudServiceEntry;
import dev.ismap.model.list.CompleteDays;
import dev.ismap.model.list.ListEvent;
import dev.ismap.model.list.ListEvent.ListEventKind;
import dev.ismap.model.list.ListingAnswer.ListingStatus;
import dev.ismap.model.list.ServiceRegister;
import dev.ismap.model.service.Programme;
import dev.ismap.model.service.RegistrationNumber;
import dev.ismap.rules.Ismap;
import dev.ismap.rules.buyer.Dependence.Lapse;
import dev.ismap.rules.buyer.Dependence.Lapse.Reason;
import dev.ismap.rules.buyer.Dependence.Link;
import dev.ismap.rules.law.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DependenceTest {

    private static final LocalDate DAY = LocalDate.of(2024, 10, 1);

    private static CloudServiceEntry entry(String name, LocalDate periodEnd, String... builtOn) {
        return CloudServiceEntry.of(name, Programme.ISMAP, Basis.SECONDARY)
                .withBuiltOn(Input.given(List.of(builtOn)))
                .withEvents(List.of(ListEvent.of(ListEventKind.REGISTERED, DAY.minusDays(30))
                        .withPeriodEnd(periodEnd)));
    }

    private static CloudServiceList list(CloudServiceEntry... entries) {
        return CloudServiceList.none()
                .withCompleteOn(List.of(CompleteDays.of(DAY.minusYears(1), DAY)))
                .withEntries(List.of(entries));
    }

    private static Dependence dependence(String service, CloudServiceEntry... entries) {
        return Ismap.standard()
                .dependence(service, Context.on(DAY).services(list(entries).register()));
    }

    private static List<String> names(Dependence dependence) {
        return dependence.links().stream().map(Link::service).toList();
    }

    private static Lapse lapse(CloudServiceEntry entry) {
        return dependence(entry.service(), entry).links().get(0).lapse();
    }

    /** Its term would run to 2025-07-31. */
    @Test
    void anEndThatIsOnRecordComesBeforeTheEndOfTheTerm() {
        CloudServiceEntry entry = entry("S", LocalDate.of(2024, 3, 31));
        LocalDate removed = LocalDate.of(2025, 1, 31);
        assertEquals(new Lapse(LocalDate.of(2025, 8, 1), Lapse.Reason.TERM_ENDS), lapse(entry));
        assertEquals(
                new Lapse(removed, Lapse.Reason.END_ON_RECORD),
                lapse(entry.withEvents(List.of(
                        entry.events().get(0),
                        ListEvent.of(ListEventKind.REMOVED, removed).withKnownOn(PartialDate.of(DAY))))));
    }

    /** Its term ran to 2024-07-31, and it was seen on the list on the day asked about. */
    @Test
    void whatWasSeenPastItsTermIsNotSureFromTheNextDayOn() {
        CloudServiceEntry entry = entry("S", LocalDate.of(2023, 3, 31));
        assertEquals(
                DAY.plusDays(1),
                lapse(entry.withEvents(List.of(
                                entry.events().get(0),
                                ListEvent.of(ListEventKind.OBSERVED, DAY).withKnownOn(PartialDate.of(DAY)))))
                        .from());
    }

    @Test
    void aServiceIsFollowedAllTheWayDownAndEachLinkOnce() {
        LocalDate end = LocalDate.of(2024, 3, 31);
        Dependence dependence = dependence(
                "app",
                entry("app", end, "platform", "mail"),
                entry("platform", end, "C21-0001-2"),
                entry("mail", end, "C21-0001-2"),
                entry("infrastructure", end).withRegistrationNumber(RegistrationNumber.parse("C21-0001-2")));

        assertEquals(List.of("app", "platform", "C21-0001-2", "mail"), names(dependence));
        assertEquals(List.of("app", "platform"), dependence.links().get(2).through());
        assertEquals(ListingStatus.LISTED, dependence.links().get(2).answer().status(), "asked for by its number");
        assertTrue(dependence.isComplete());
        assertEquals(
                Optional.of(LocalDate.of(2025, 8, 1)), dependence.links().get(0).lapsesOn());
    }

    @Test
    void everyReasonHasItsOwnWords() {
        assertEquals(
                Reason.values().length,
                Stream.of(Reason.values()).map(Reason::label).distinct().count());
    }

    @Test
    void theWeakestLinkIsTheOneThatIsNotListed() {
        LocalDate end = LocalDate.of(2024, 3, 31);
        Dependence dependence = dependence("app", entry("app", end, "platform"), entry("platform", end, "unlisted"));

        assertEquals("unlisted", dependence.weakest().service());
        assertEquals(ListingStatus.NO_ENTRY, dependence.weakest().answer().status());
        assertFalse(dependence.isComplete());
    }

    @Test
    void whatWasRemovedIsWeakerThanWhatWasNeverListed() {
        LocalDate end = LocalDate.of(2024, 3, 31);
        CloudServiceEntry platform = entry("platform", end);
        CloudServiceEntry removed = platform.withEvents(
                List.of(platform.events().get(0), ListEvent.of(ListEventKind.REMOVED, DAY.minusDays(10))));
        Dependence dependence = dependence("app", entry("app", end, "unlisted", "platform"), removed);
        assertEquals("platform", dependence.weakest().service());
    }

    @Test
    void whereAllAreListedTheWeakestIsTheFirstToLapse() {
        Dependence dependence = dependence(
                "app",
                entry("app", LocalDate.of(2024, 3, 31), "platform"),
                entry("platform", LocalDate.of(2023, 12, 31)));

        assertEquals("platform", dependence.weakest().service());
        assertEquals(
                Optional.of(LocalDate.of(2025, 5, 1)), dependence.firstToLapse().flatMap(Link::lapsesOn));
    }

    @Test
    void aPlatformWhoseRegistrationLapsedIsNotListedAnymore() {
        Dependence dependence = dependence(
                "app",
                entry("app", LocalDate.of(2024, 3, 31), "platform"),
                entry("platform", LocalDate.of(2023, 3, 31))); // valid up to 2024-07-31

        assertEquals("platform", dependence.weakest().service());
        assertEquals(ListingStatus.LAPSED, dependence.weakest().answer().status());
        assertEquals(
                new Lapse(DAY, Lapse.Reason.NOT_LISTED), dependence.weakest().lapse());
    }

    @Test
    void aServiceOfWhichNothingIsOnRecordIsALinkToo() {
        Dependence dependence = dependence("nobody");
        assertEquals(List.of("nobody"), names(dependence));
        assertEquals(Optional.empty(), dependence.firstToLapse());
    }

    @Test
    void whereNoDayOfALapseFollowsTheReasonIsSaid() {
        ListEvent registered = ListEvent.of(ListEventKind.REGISTERED, DAY.minusDays(30));
        LocalDate end = LocalDate.of(2024, 3, 31); // a term that ends on 2025-07-31
        ListEvent applied = ListEvent.of(ListEventKind.RENEWAL_APPLIED, DAY.minusDays(1));
        CloudServiceEntry app = entry("app", end, "no period", "pending", "pending without period", "nobody");
        CloudServiceEntry noPeriod = entry("no period", end).withEvents(List.of(registered));
        CloudServiceEntry pending = entry("pending", end).withEvents(List.of(registered.withPeriodEnd(end), applied));
        CloudServiceEntry neither = entry("pending without period", end).withEvents(List.of(registered, applied));

        Dependence dependence = dependence("app", app, noPeriod, pending, neither);
        assertEquals(
                List.of(
                        new Lapse(LocalDate.of(2025, 8, 1), Lapse.Reason.TERM_ENDS),
                        new Lapse(DAY.plusDays(1), Lapse.Reason.PERIOD_NOT_ON_RECORD),
                        new Lapse(LocalDate.of(2025, 8, 1), Lapse.Reason.RENEWAL_PENDING),
                        new Lapse(DAY.plusDays(1), Lapse.Reason.RENEWAL_PENDING),
                        new Lapse(DAY, Lapse.Reason.NO_ENTRY)),
                lapses(dependence));
        assertEquals("nobody", dependence.firstNotSure().service());
        assertEquals("app", dependence.firstToLapse().orElseThrow().service());
    }

    @Test
    void whatIsOnRecordNowhereOrOfNoSuchDayIsNotSureAtAll() {
        LocalDate end = LocalDate.of(2024, 3, 31);
        ServiceRegister register = list(entry("app", end, "nobody")).register();
        LocalDate before = DAY.minusYears(2); // the list is complete for one year
        LocalDate after = DAY.plusDays(1);

        assertEquals(
                List.of(new Lapse(before, Lapse.Reason.NOT_LISTED), new Lapse(before, Lapse.Reason.NO_ENTRY)),
                lapses(Ismap.standard().dependence("app", Context.on(before).services(register))));
        Dependence beyond = Ismap.standard().dependence("app", Context.on(after).services(register));
        assertEquals(
                List.of(new Lapse(after, Lapse.Reason.LISTING_NOT_KNOWN), new Lapse(after, Lapse.Reason.NO_ENTRY)),
                lapses(beyond));
        assertEquals("nobody", beyond.weakest().service(), "what is no entry at all is the weaker one");
        assertEquals(Optional.empty(), beyond.firstToLapse());
    }

    private static List<Lapse> lapses(Dependence dependence) {
        return dependence.links().stream().map(Link::lapse).toList();
    }

    @Test
    void aCircleIsRefusedByName() {
        LocalDate end = LocalDate.of(2024, 3, 31);
        InputException refused = assertThrows(
                InputException.class,
                () -> dependence("app", entry("app", end, "a"), entry("a", end, "b"), entry("b", end, "a")));
        assertEquals("DEPENDENCE_CYCLE", refused.problems().get(0).code());
        assertEquals(
                "These services are built on one another in a circle: a -> b -> a",
                refused.problems().get(0).message().en(),
                "what leads to the circle is not on it");
    }

    @Test
    void aServiceOfTwoNamesIsOneLinkAndTwoOfWhichNothingIsOnRecordAreTwo() {
        LocalDate end = LocalDate.of(2024, 3, 31);
        CloudServiceEntry platform =
                entry("platform", end).withRegistrationNumber(RegistrationNumber.parse("C21-0002-2"));
        assertEquals(
                List.of("app", "platform", "nobody", "no one"),
                names(dependence("app", entry("app", end, "platform", "C21-0002-2", "nobody", "no one"), platform)));
    }

    @Test
    void ofTwoRegistrationsOfOneNameTheOneThatIsListedLapsesAndEachSaysWhatItIsBuiltOn() {
        CloudServiceEntry former = entry("platform", LocalDate.of(2023, 3, 31))
                .withRegistrationNumber(RegistrationNumber.parse("C21-0001-2"));
        CloudServiceEntry expired = former.withEvents(
                List.of(former.events().get(0), ListEvent.of(ListEventKind.EXPIRED, DAY.minusDays(10))));
        CloudServiceEntry present = entry("platform", LocalDate.of(2024, 3, 31))
                .withRegistrationNumber(RegistrationNumber.parse("C21-0002-2"));
        Dependence dependence = dependence("platform", expired, present);
        assertEquals(
                new Lapse(LocalDate.of(2025, 8, 1), Lapse.Reason.TERM_ENDS),
                dependence.links().get(0).lapse());
        assertTrue(dependence.isComplete());
        assertFalse(dependence("platform", expired, present.withBuiltOn(Input.notAsked()))
                .isComplete());
    }

    @Test
    void anOtherNameOfTheSameServiceClosesACircleToo() {
        LocalDate end = LocalDate.of(2024, 3, 31);
        assertThrows(
                InputException.class,
                () -> dependence(
                        "app",
                        entry("app", end, "platform").withRegistrationNumber(RegistrationNumber.parse("C21-0002-2")),
                        entry("platform", end, "C21-0002-2")));
    }

    @Test
    void aLongChainIsFollowedToItsEnd() {
        LocalDate end = LocalDate.of(2024, 3, 31);
        CloudServiceEntry[] entries = IntStream.range(0, 3_000)
                .mapToObj(i -> i == 2_999 ? entry("s" + i, end) : entry("s" + i, end, "s" + (i + 1)))
                .toArray(CloudServiceEntry[]::new);
        assertEquals(3_000, dependence("s0", entries).links().size());
    }

    /** Edges among a few services: service i is built on each j in its set. */
    @Provide
    Arbitrary<List<Set<Integer>>> graphs() {
        return Arbitraries.integers().between(0, 5).set().ofMaxSize(3).list().ofSize(6);
    }

    @Property(seed = "2020")
    void theLinksAreAllThatCanBeReachedOrThereIsACircle(@ForAll("graphs") List<Set<Integer>> graph) {
        CloudServiceEntry[] entries = IntStream.range(0, 6)
                .mapToObj(i -> entry(
                        "s" + i,
                        DAY,
                        graph.get(i).stream().sorted().map(j -> "s" + j).toArray(String[]::new)))
                .toArray(CloudServiceEntry[]::new);
        Set<Integer> reached = new HashSet<>();
        List<Integer> todo = new ArrayList<>(List.of(0));
        while (!todo.isEmpty()) {
            int next = todo.remove(0);
            if (reached.add(next)) {
                todo.addAll(graph.get(next));
            }
        }
        if (reached.stream().anyMatch(from -> reaches(graph, from))) {
            assertThrows(InputException.class, () -> dependence("s0", entries));
        } else {
            assertEquals(
                    reached.stream().map(i -> "s" + i).sorted().toList(),
                    names(dependence("s0", entries)).stream().sorted().toList());
        }
    }

    /** Whether a service is built on itself in the end. */
    private static boolean reaches(List<Set<Integer>> graph, int start) {
        Set<Integer> seen = new HashSet<>();
        List<Integer> todo = new ArrayList<>(graph.get(start));
        while (!todo.isEmpty()) {
            int next = todo.remove(0);
            if (next == start) {
                return true;
            } else if (seen.add(next)) {
                todo.addAll(graph.get(next));
            }
        }
        return false;
    }
}
