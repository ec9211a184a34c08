package dev.ismap.model.list;

import dev.ismap.core.internal.Memo;
import dev.ismap.core.law.Basis;
import dev.ismap.core.time.PartialDate;
import dev.ismap.model.list.EntryShape.Identity;
import dev.ismap.model.list.ListView.RecordEnd;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/**
 * The entries of a list by registration, so that a question looks only at those that it is about.
 *
 * <p>It also knows the day up to which anything is on record of a registration; beyond it, what the last change left
 * behind need not hold any more. The record was kept on the days on which something of any entry became known; but what
 * was then announced for a later day tells of that day only for the entry itself.
 *
 * @param <E> the type of an entry
 * @param <N> the type of its number
 */
final class Registrations<E, N> {

    private static final long NO_DAY = Long.MIN_VALUE;

    private final EntryShape<E, N> shape;
    private final List<CompleteDays> completeOn;
    private final Map<Identity, Registration<E>> byIdentity = new HashMap<>();
    private final List<List<E>> inOrder = new ArrayList<>();
    private final Map<String, Set<Identity>> byName = new HashMap<>();
    private final long lastOfAll;
    private final Memo<KnownDays> knownDays;

    /** The entries of one registration, and its place among all of them, in the order of the list. */
    private record Registration<E>(int place, List<E> entries) {}

    Registrations(List<E> entries, EntryShape<E, N> shape, List<CompleteDays> completeOn) {
        this.shape = shape;
        this.completeOn = completeOn;
        long last = NO_DAY;
        for (E entry : entries) {
            Identity identity = shape.identity(entry);
            entriesOf(identity).add(entry);
            bear(shape.name().apply(entry), identity);
            for (ListEvent event : shape.events().apply(entry)) {
                if (event.name().isPresent()) {
                    bear(event.name().get(), identity);
                }
                last = Math.max(last, recorded(event));
            }
        }
        for (CompleteDays days : completeOn) {
            last = Math.max(last, days.to().toEpochDay());
        }
        this.lastOfAll = last;
        this.knownDays = new Memo<>(() -> new KnownDays(entries, shape.events(), completeOn));
    }

    private List<E> entriesOf(Identity identity) {
        Registration<E> before = byIdentity.get(identity);
        if (before != null) {
            return before.entries();
        }
        List<E> some = new ArrayList<>(1);
        byIdentity.put(identity, new Registration<>(inOrder.size(), some));
        inOrder.add(some);
        return some;
    }

    /** Most names are borne by one registration alone. */
    private void bear(String name, Identity identity) {
        Set<Identity> before = byName.get(name);
        if (before == null) {
            byName.put(name, Set.of(identity));
        } else if (!before.contains(identity)) {
            Set<Identity> all = before.size() == 1 ? new LinkedHashSet<>(before) : before;
            all.add(identity);
            byName.put(name, all);
        }
    }

    /** The last day that an event surely tells of its own entry. */
    private static long about(ListEvent event) {
        return Math.max(first(event.effective()), first(event.knownOn()));
    }

    /** The day on which the record was surely kept, as it has the event: where it became known is not stated, its own. */
    private static long recorded(ListEvent event) {
        return first(event.knownOn().or(event::effective));
    }

    private static long first(Optional<PartialDate> date) {
        // of a date by a day, that day is the first of which it surely tells
        return date.isPresent() ? date.get().first().orElse(date.get().last()).toEpochDay() : NO_DAY;
    }

    /** The entries of each registration, in the order of the list. */
    List<List<E>> inOrder() {
        return inOrder;
    }

    /** The place of a registration among all of them; empty where there is none. */
    OptionalInt place(Identity identity) {
        Registration<E> one = byIdentity.get(identity);
        return one == null ? OptionalInt.empty() : OptionalInt.of(one.place());
    }

    private List<E> of(Identity identity) {
        Registration<E> one = byIdentity.get(identity);
        return one == null ? List.of() : one.entries();
    }

    List<E> ofNumber(N number) {
        return of(EntryShape.ofNumber(number));
    }

    /** The registrations that bear a name or once bore it. */
    Collection<Identity> ofName(String name) {
        return byName.getOrDefault(name, Set.of());
    }

    List<E> entriesOfName(String name) {
        return ofName(name).stream().flatMap(identity -> of(identity).stream()).toList();
    }

    Set<String> names() {
        return byName.keySet();
    }

    List<CompleteDays> completeOn() {
        return completeOn;
    }

    /** The last day about which anything is on record, of the list as a whole. */
    Optional<LocalDate> snapshot(Optional<LocalDate> knownOn) {
        return day(lastRecorded(knownOn));
    }

    /** The last day about which anything is on record of some entries: of the list as a whole, or of themselves. */
    Optional<LocalDate> snapshot(Optional<LocalDate> knownOn, List<E> some) {
        return day(lastOf(knownOn, some));
    }

    /** The same day, for a view of the list. */
    RecordEnd<E> recordEnd(Optional<LocalDate> knownOn) {
        return some -> lastOf(knownOn, some);
    }

    private long lastOf(Optional<LocalDate> knownOn, List<E> some) {
        long last = lastRecorded(knownOn);
        for (E entry : some) {
            for (ListEvent event : shape.events().apply(entry)) {
                if (Knowledge.of(event, knownOn) == Knowledge.KNOWN) {
                    last = Math.max(last, about(event));
                }
            }
        }
        return last;
    }

    private long lastRecorded(Optional<LocalDate> knownOn) {
        return knownOn.isPresent() ? knownDays.get().lastBy(knownOn.get().toEpochDay()) : lastOfAll;
    }

    private static Optional<LocalDate> day(long day) {
        return day == NO_DAY ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
    }

    /** The days, from one on, on which what is told of some entries can be otherwise than the day before. */
    Turns turns(List<E> some, Optional<LocalDate> knownOn, LocalDate from) {
        Turns turns = new Turns(from);
        for (E entry : some) {
            turns.add(shape.listBegins().apply(entry));
            for (ListEvent event : shape.events().apply(entry)) {
                event.effective().ifPresent(turns::add);
                event.knownOn().ifPresent(turns::add);
            }
        }
        for (CompleteDays complete : completeOn) {
            turns.add(complete.from());
            turns.addAfter(complete.to());
        }
        snapshot(knownOn).ifPresent(turns::addAfter);
        for (E entry : some) {
            snapshot(knownOn, of(shape.identity(entry))).ifPresent(turns::addAfter);
        }
        // what was perhaps known by that day took effect by it
        knownOn.ifPresent(known -> turns.add(PartialDate.of(known)));
        return turns;
    }

    Basis basis(List<E> some) {
        Basis weakest = Basis.OFFICIAL;
        for (E entry : some) {
            weakest = weakest.weaker(shape.basis().apply(entry));
        }
        return weakest;
    }

    /** By the day on which something was surely known, the last day on which the record was surely kept by then. */
    private static final class KnownDays {

        private final long[] known;
        private final long[] last;

        <E> KnownDays(List<E> entries, Function<E, List<ListEvent>> events, List<CompleteDays> completeOn) {
            List<long[]> assertions = new ArrayList<>();
            for (E entry : entries) {
                for (ListEvent event : events.apply(entry)) {
                    event.knownOn()
                            .ifPresent(date ->
                                    assertions.add(new long[] {date.last().toEpochDay(), recorded(event)}));
                }
            }
            for (CompleteDays days : completeOn) {
                days.knownOn()
                        .ifPresent(date -> assertions.add(
                                new long[] {date.last().toEpochDay(), days.to().toEpochDay()}));
            }
            assertions.sort((a, b) -> Long.compare(a[0], b[0]));
            this.known = assertions.stream().mapToLong(pair -> pair[0]).toArray();
            this.last = assertions.stream().mapToLong(pair -> pair[1]).toArray();
            for (int i = 1; i < last.length; i++) {
                last[i] = Math.max(last[i], last[i - 1]);
            }
        }

        long lastBy(long day) {
            int next = Arrays.binarySearch(known, day + 1);
            int index = next < 0 ? -next - 1 : next;
            while (index > 0 && known[index - 1] > day) {
                index--;
            }
            return index == 0 ? NO_DAY : last[index - 1];
        }
    }
}
