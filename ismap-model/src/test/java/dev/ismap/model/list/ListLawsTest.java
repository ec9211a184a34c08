package dev.ismap.model.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ismap.core.law.Basis;
import dev.ismap.core.time.DayRange;
import dev.ismap.core.time.PartialDate;
import dev.ismap.model.list.CloudServiceList.CloudServiceEntry;
import dev.ismap.model.list.ListDifference.ListState;
import dev.ismap.model.list.ListEvent.ListEventKind;
import dev.ismap.model.list.ListingAnswer.ListingState;
import dev.ismap.model.list.ServiceRegister.RegistrationTerm;
import dev.ismap.model.list.ServiceRegister.ServiceKey;
import dev.ismap.model.service.Programme;
import dev.ismap.model.service.RegistrationNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What holds of every list and every view of it. */
class ListLawsTest {

    private static final RegistrationNumber NUMBER = RegistrationNumber.of(2023, 1);
    private static final LocalDate START = LocalDate.of(2025, 1, 25);

    /** Which candidates fall away by an assertion is told by the readings of one history, tried one by one elsewhere. */
    @Property(seed = "2020", tries = 300)
    void eachDayOfADateIsACandidateThatIsNotAfterWhatBecameKnown(
            @ForAll("listsWithoutAssertions") CloudServiceList list,
            @ForAll("days") LocalDate day,
            @ForAll("knowledge") Optional<LocalDate> knownOn) {
        long settled = 1;
        for (PartialDate date : dates(list)) {
            settled *= date.span().orElseThrow();
        }
        Assume.that(settled <= 1000);

        Set<ListingState> byNumber = EnumSet.noneOf(ListingState.class);
        Set<ListingState> byName = EnumSet.noneOf(ListingState.class);
        settle(list, exact -> {
            byNumber.add(exact.listingOn(day, knownOn, NUMBER));
            byName.add(exact.listingOn(day, knownOn, "A"));
        });

        assertEquals(agreed(byNumber), list.listingOn(day, knownOn, NUMBER));
        assertEquals(agreed(byName), list.listingOn(day, knownOn, "A"));
    }

    @Property(seed = "2020")
    void anAnswerTellsWhatTheListTellsUpToTheLastDayOnRecord(
            @ForAll("lists") CloudServiceList list,
            @ForAll("days") LocalDate day,
            @ForAll("knowledge") Optional<LocalDate> knownOn) {
        Optional<LocalDate> last = lastOnRecord(list, knownOn, Optional.of(NUMBER)::equals);
        boolean within = last.isPresent() && !day.isAfter(last.get());
        boolean beyondAll = lastOnRecord(list, knownOn, number -> true)
                .filter(end -> !day.isAfter(end))
                .isEmpty();
        boolean withinAll = lastOnRecord(list, knownOn, number -> false)
                .filter(end -> !day.isAfter(end))
                .isPresent();
        ServiceRegister register = list.register().knownOn(knownOn);

        ListingAnswer byNumber = register.answer(day, NUMBER);
        ListingAnswer byName = register.answer(day, "A");

        assertEquals(last, byNumber.snapshot());
        assertEquals(lastOnRecord(list, knownOn, number -> false), register.snapshot());
        assertEquals(within ? list.listingOn(day, knownOn, NUMBER) : ListingState.UNKNOWN, byNumber.state());
        if (withinAll || byName.state() != ListingState.UNKNOWN) {
            assertEquals(list.listingOn(day, knownOn, "A"), byName.state());
        }
        if (beyondAll) {
            assertEquals(ListingState.UNKNOWN, byName.state());
        }
    }

    @Property(seed = "2020", tries = 300)
    void whatHappensToOneEntryTellsOfNoOtherPastTheDayOnWhichItBecameKnown(
            @ForAll("lists") CloudServiceList list,
            @ForAll("days") LocalDate day,
            @ForAll("days") LocalDate effective,
            @ForAll("days") LocalDate known) {
        CloudServiceEntry other = CloudServiceEntry.of("C", Programme.ISMAP, Basis.OFFICIAL)
                .withRegistrationNumber(RegistrationNumber.of(2023, 3))
                .withEvents(
                        List.of(ListEvent.of(ListEventKind.REMOVED, effective).withKnownOn(PartialDate.of(known))));
        List<CloudServiceEntry> entries = new ArrayList<>(list.entries());
        entries.add(other);
        Assume.that(day.isAfter(known));

        assertEquals(
                list.register().answer(day, NUMBER).state(),
                list.withEntries(entries).register().answer(day, NUMBER).state());
        assertEquals(
                list.register().answer(day, "A").state(),
                list.withEntries(entries).register().answer(day, "A").state());
    }

    @Property(seed = "2020", tries = 300)
    void theDaysOfAServiceAreWhatTheAnswerIsOnEveryDay(
            @ForAll("lists") CloudServiceList list,
            @ForAll("knowledge") Optional<LocalDate> knownOn,
            @ForAll boolean limited) {
        RegistrationTerm term = limited ? SHORT_TERM : RegistrationTerm.unlimited();
        ServiceRegister register = list.register().under(term).knownOn(knownOn);
        ListedDays byNumber = register.days(NUMBER);
        ListedDays byName = register.inProgramme(Programme.ISMAP).days("A");

        for (LocalDate day = START.minusDays(2); day.isBefore(START.plusDays(50)); day = day.plusDays(1)) {
            assertEquals(register.answer(day, NUMBER).state(), byNumber.on(day), "on " + day);
            assertEquals(register.inProgramme(Programme.ISMAP).answer(day, "A").state(), byName.on(day), "on " + day);
        }
        assertEquals(ListingState.NOT_LISTED, byNumber.on(LocalDate.of(2021, 3, 11)));
    }

    /** A term so short that it ends within the days that are tried, and longer by a law that comes among them. */
    private static final RegistrationTerm SHORT_TERM = new RegistrationTerm() {

        private static final LocalDate LONGER = START.plusDays(20);

        @Override
        public Optional<DayRange> lastValidDays(Programme programme, LocalDate end, LocalDate day) {
            LocalDate last = end.plusDays(day.isBefore(LONGER) ? 9 : 14);
            return Optional.of(DayRange.of(last, last.plusDays(1)));
        }

        @Override
        public SortedSet<LocalDate> turns() {
            return new TreeSet<>(Set.of(LONGER));
        }
    };

    @Property(seed = "2020", tries = 300)
    void theNextTurnToAStateIsTheFirstOfTheTurnsThatComesToIt(
            @ForAll("lists") CloudServiceList list,
            @ForAll("days") LocalDate after,
            @ForAll("knowledge") Optional<LocalDate> knownOn,
            @ForAll Set<ListingState> wanted) {
        ServiceRegister register = list.register().under(SHORT_TERM).knownOn(knownOn);
        for (ServiceKey key : List.of(
                new ServiceKey(Optional.of(NUMBER), Optional.empty()),
                new ServiceKey(Optional.empty(), Optional.of("A")))) {
            ListedDays days = register.days(key);

            assertEquals(
                    days.turns().stream()
                            .filter(after::isBefore)
                            .filter(day -> wanted.contains(days.on(day)))
                            .findFirst(),
                    register.turnsOn(key, after, wanted::contains));
        }
    }

    @Property(seed = "2020")
    void thePartOfAListThatIsAboutAServiceTellsOfItWhatTheListTells(
            @ForAll("lists") CloudServiceList list,
            @ForAll("days") LocalDate day,
            @ForAll("knowledge") Optional<LocalDate> knownOn) {
        ServiceRegister register = list.register();
        CloudServiceList byNumber = register.about(NUMBER);
        CloudServiceList byName = register.about("A");

        assertEquals(list.listingOn(day, knownOn, NUMBER), byNumber.listingOn(day, knownOn, NUMBER));
        assertEquals(list.listingOn(day, knownOn, "A"), byName.listingOn(day, knownOn, "A"));
        for (Programme programme : Programme.values()) {
            assertEquals(
                    list.inProgramme(programme).listingOn(day, knownOn, "A"),
                    byName.inProgramme(programme).listingOn(day, knownOn, "A"));
        }
    }

    @Property(seed = "2020")
    void theDifferenceOfTwoStatesAppliedToTheFirstGivesTheSecond(
            @ForAll("lists") CloudServiceList one,
            @ForAll("lists") CloudServiceList other,
            @ForAll("days") LocalDate first,
            @ForAll("days") LocalDate second,
            @ForAll("knowledge") Optional<LocalDate> knownOn) {
        ListState before = one.register().knownOn(knownOn).state(first);
        ListState after = other.register().knownOn(knownOn).state(second);

        assertEquals(after, ListDifference.between(before, after).applyTo(before));
    }

    /** Looks at every event and every span, as the register does not; what takes effect later counts for some alone. */
    private static Optional<LocalDate> lastOnRecord(
            CloudServiceList list, Optional<LocalDate> knownOn, Predicate<Optional<RegistrationNumber>> own) {
        List<LocalDate> days = new ArrayList<>();
        for (CloudServiceEntry entry : list.entries()) {
            for (ListEvent event : entry.events()) {
                if (isKnown(event.knownOn(), knownOn)) {
                    if (event.knownOn().isEmpty() || own.test(entry.registrationNumber())) {
                        event.effective().ifPresent(date -> date.first().ifPresent(days::add));
                    }
                    event.knownOn().ifPresent(date -> date.first().ifPresent(days::add));
                }
            }
        }
        for (CompleteDays span : list.completeOn()) {
            if (isKnown(span.knownOn(), knownOn)) {
                days.add(span.to());
            }
        }
        return days.stream().max(LocalDate::compareTo);
    }

    private static boolean isKnown(Optional<PartialDate> from, Optional<LocalDate> knownOn) {
        return knownOn.isEmpty()
                || from.filter(date -> !date.last().isAfter(knownOn.get())).isPresent();
    }

    @Property(seed = "2020")
    void theOrderOfEventsAndEntriesChangesNoView(
            @ForAll("lists") CloudServiceList list,
            @ForAll("days") LocalDate day,
            @ForAll("knowledge") Optional<LocalDate> knownOn,
            @ForAll Random random) {
        List<CloudServiceEntry> entries = new ArrayList<>();
        for (CloudServiceEntry entry : list.entries()) {
            entries.add(entry.withEvents(shuffled(entry.events(), random)));
        }
        CloudServiceList other = list.withEntries(shuffled(entries, random));

        assertEquals(list.listingOn(day, knownOn, NUMBER), other.listingOn(day, knownOn, NUMBER));
        assertEquals(list.listingOn(day, knownOn, "A"), other.listingOn(day, knownOn, "A"));
        assertEquals(
                list.register().knownOn(knownOn).answer(day, "A"),
                other.register().knownOn(knownOn).answer(day, "A"));
        assertEquals(
                standing(list.withEntries(list.entries()), day, knownOn),
                standing(list.withEntries(eventsShuffled(list, random)), day, knownOn));
    }

    private static List<CloudServiceEntry> eventsShuffled(CloudServiceList list, Random random) {
        return list.entries().stream()
                .map(entry -> entry.withEvents(shuffled(entry.events(), random)))
                .toList();
    }

    /** How every registration stands, without its history, which grows with what is known. */
    private static List<List<Object>> standing(CloudServiceList list, LocalDate day, Optional<LocalDate> knownOn) {
        return list.register().knownOn(knownOn).on(day).stream()
                .map(one -> List.<Object>of(one.names(), one.providers(), one.periodEnd(), one.answer()))
                .toList();
    }

    @Property(seed = "2020")
    void whatBecomesKnownLaterChangesNoViewOfAnEarlierDayOfKnowledge(
            @ForAll("lists") CloudServiceList list,
            @ForAll("lists") CloudServiceList later,
            @ForAll("days") LocalDate day,
            @ForAll("days") LocalDate known) {
        Optional<LocalDate> knownOn = Optional.of(known);
        Optional<PartialDate> after = Optional.of(PartialDate.of(known.plusDays(1)));
        List<CloudServiceEntry> entries = new ArrayList<>();
        for (CloudServiceEntry entry : list.entries()) {
            List<ListEvent> events = new ArrayList<>(entry.events());
            later.entries().forEach(other -> events.addAll(knownFrom(after, other.events())));
            entries.add(entry.withEvents(events));
        }
        later.entries().forEach(entry -> entries.add(entry.withEvents(knownFrom(after, entry.events()))));
        List<CompleteDays> complete = new ArrayList<>(list.completeOn());
        complete.add(CompleteDays.of(START, START.plusYears(1)).withKnownOn(after.get()));
        CloudServiceList grown = list.withEntries(entries).withCompleteOn(complete);

        assertEquals(list.listingOn(day, knownOn, NUMBER), grown.listingOn(day, knownOn, NUMBER));
        assertEquals(list.listingOn(day, knownOn, "A"), grown.listingOn(day, knownOn, "A"));
        assertEquals(
                list.register().knownOn(knownOn).answer(day, NUMBER),
                grown.register().knownOn(knownOn).answer(day, NUMBER));
        assertEquals(
                list.register().knownOn(knownOn).answer(day, "A"),
                grown.register().knownOn(knownOn).answer(day, "A"));
        assertEquals(standing(list, day, knownOn), standing(grown, day, knownOn));
    }

    private static List<ListEvent> knownFrom(Optional<PartialDate> date, List<ListEvent> events) {
        return events.stream()
                .map(event -> event.knownOn().isEmpty() ? event : event.withKnownOn(date.orElseThrow()))
                .toList();
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    private static ListingState agreed(Set<ListingState> states) {
        return states.size() == 1 ? states.iterator().next() : ListingState.UNKNOWN;
    }

    private static List<PartialDate> dates(CloudServiceList list) {
        List<PartialDate> dates = new ArrayList<>();
        for (CloudServiceEntry entry : list.entries()) {
            for (ListEvent event : entry.events()) {
                event.effective().ifPresent(dates::add);
                event.knownOn().ifPresent(dates::add);
            }
        }
        return dates;
    }

    /** Gives every list in which each date is one of its days. */
    private static void settle(CloudServiceList list, Consumer<CloudServiceList> each) {
        for (int i = 0; i < list.entries().size(); i++) {
            CloudServiceEntry entry = list.entries().get(i);
            for (int j = 0; j < entry.events().size(); j++) {
                ListEvent event = entry.events().get(j);
                if (event.effective().isPresent()
                        && event.effective().get().span().orElseThrow() > 1) {
                    for (PartialDate day : days(event.effective().get())) {
                        if (isTooLate(day, event.effective().get(), event.knownOn())) {
                            continue;
                        }
                        settle(with(list, i, j, event.withEffective(day)), each);
                    }
                    return;
                }
                if (event.knownOn().isPresent() && event.knownOn().get().span().orElseThrow() > 1) {
                    for (PartialDate day : days(event.knownOn().get())) {
                        if (event.effective()
                                .filter(effective -> isTooLate(effective, effective, event.knownOn())
                                        || isAfter(effective, day, event))
                                .isPresent()) {
                            continue;
                        }
                        settle(with(list, i, j, event.withKnownOn(day)), each);
                    }
                    return;
                }
            }
        }
        each.accept(list);
    }

    /** What became known took effect by then, unless it was announced ahead. */
    private static boolean isTooLate(PartialDate day, PartialDate effective, Optional<PartialDate> knownOn) {
        return knownOn.filter(known -> !effective.isAfter(known.last()) && day.isAfter(known.last()))
                .isPresent();
    }

    private static boolean isAfter(PartialDate effective, PartialDate known, ListEvent event) {
        return !effective.isAfter(event.knownOn().orElseThrow().last())
                && known.first().filter(effective::isAfter).isPresent();
    }

    private static CloudServiceList with(CloudServiceList list, int i, int j, ListEvent event) {
        List<CloudServiceEntry> entries = new ArrayList<>(list.entries());
        List<ListEvent> events = new ArrayList<>(entries.get(i).events());
        events.set(j, event);
        entries.set(i, entries.get(i).withEvents(events));
        return list.withEntries(entries);
    }

    private static List<PartialDate> days(PartialDate date) {
        return date.first()
                .orElseThrow()
                .datesUntil(date.last().plusDays(1))
                .map(PartialDate::of)
                .toList();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 40).map(START::plusDays);
    }

    @Provide
    Arbitrary<Optional<LocalDate>> knowledge() {
        return days().optional(0.7);
    }

    @Provide
    Arbitrary<CloudServiceList> lists() {
        return lists(List.of(ListEventKind.values()));
    }

    @Provide
    Arbitrary<CloudServiceList> listsWithoutAssertions() {
        return lists(Stream.of(ListEventKind.values())
                .filter(kind -> !new KnownEvent(ListEvent.undated(kind), 0, 0, true).isAssertion())
                .toList());
    }

    private Arbitrary<CloudServiceList> lists(List<ListEventKind> kinds) {
        Arbitrary<PartialDate> dates = Arbitraries.frequencyOf(
                Tuple.of(5, days().map(PartialDate::of)), Tuple.of(1, Arbitraries.just(PartialDate.parse("2025-02"))));
        Arbitrary<ListEvent> events = Combinators.combine(
                        Arbitraries.of(kinds), dates.optional(0.95), dates.optional(0.9), Arbitraries.of("A", "B"))
                .as((kind, effective, knownOn, name) -> {
                    ListEvent event = ListEvent.undated(kind);
                    event = effective.map(event::withEffective).orElse(event);
                    event = knownOn.map(event::withKnownOn).orElse(event);
                    if (kind == ListEventKind.REGISTERED || kind == ListEventKind.RENEWED) {
                        return name.equals("A")
                                ? event.withPeriodEnd(START.minusDays(5))
                                : effective.isEmpty() ? event : event.withLastValidDay(START.plusDays(14));
                    }
                    return kind == ListEventKind.RENAMED ? event.withName(name) : event;
                });
        Arbitrary<CloudServiceEntry> entries = Combinators.combine(
                        Arbitraries.of(NUMBER, RegistrationNumber.of(2023, 2)).optional(0.7),
                        Arbitraries.of("A", "B"),
                        Arbitraries.of(Programme.class),
                        events.list().ofMaxSize(4))
                .as((number, name, programme, history) -> {
                    CloudServiceEntry entry = CloudServiceEntry.of(name, programme, Basis.OFFICIAL)
                            .withEvents(history);
                    return number.map(entry::withRegistrationNumber).orElse(entry);
                });
        Arbitrary<CompleteDays> complete = Combinators.combine(days(), days(), dates.optional(0.8))
                .as((a, b, knownOn) -> {
                    CompleteDays span = a.isBefore(b) ? CompleteDays.of(a, b) : CompleteDays.of(b, a);
                    return knownOn.filter(date -> date.day().isPresent())
                            .map(span::withKnownOn)
                            .orElse(span);
                });
        return Combinators.combine(complete.list().ofMaxSize(2), entries.list().ofMaxSize(3))
                .as((spans, list) ->
                        CloudServiceList.none().withCompleteOn(spans).withEntries(list));
    }
}
