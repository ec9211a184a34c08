package dev.ismap.model.list;

import dev.ismap.core.law.Basis;
import dev.ismap.core.time.PartialDate;
import dev.ismap.model.list.EntryShape.Identity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The entries of a list by registration, so that a question looks only at those that it is about.
 *
 * <p>It also knows the day up to which anything is on record; beyond it, what the last change left behind need not hold
 * any more.
 *
 * @param <E> the type of an entry
 * @param <N> the type of its number
 */
final class Registrations<E, N> {

    private static final long NO_DAY = Long.MIN_VALUE;

    private final EntryShape<E, N> shape;
    private final List<CompleteDays> completeOn;
    private final Map<Identity, List<E>> byIdentity = new LinkedHashMap<>();
    private final Map<String, Set<Identity>> byName = new HashMap<>();
    private final long lastOfAll;

    // By the day on which something was surely known, the last day that anything known by then is about.
    private final long[] known;
    private final long[] lastKnown;

    Registrations(List<E> entries, EntryShape<E, N> shape, List<CompleteDays> completeOn) {
        this.shape = shape;
        this.completeOn = completeOn;
        List<long[]> assertions = new ArrayList<>();
        long last = NO_DAY;
        for (E entry : entries) {
            Identity identity = shape.identity(entry);
            byIdentity.computeIfAbsent(identity, key -> new ArrayList<>(1)).add(entry);
            bear(shape.name().apply(entry), identity);
            for (ListEvent event : shape.events().apply(entry)) {
                event.name().ifPresent(name -> bear(name, identity));
                long about = Math.max(first(event.effective()), first(event.knownOn()));
                last = Math.max(last, about);
                event.knownOn()
                        .ifPresent(
                                date -> assertions.add(new long[] {date.last().toEpochDay(), about}));
            }
        }
        for (CompleteDays days : completeOn) {
            long about = days.to().toEpochDay();
            last = Math.max(last, about);
            days.knownOn()
                    .ifPresent(date -> assertions.add(new long[] {date.last().toEpochDay(), about}));
        }
        this.lastOfAll = last;
        assertions.sort((a, b) -> Long.compare(a[0], b[0]));
        this.known = assertions.stream().mapToLong(pair -> pair[0]).toArray();
        this.lastKnown = assertions.stream().mapToLong(pair -> pair[1]).toArray();
        for (int i = 1; i < lastKnown.length; i++) {
            lastKnown[i] = Math.max(lastKnown[i], lastKnown[i - 1]);
        }
    }

    private void bear(String name, Identity identity) {
        byName.computeIfAbsent(name, key -> new LinkedHashSet<>(2)).add(identity);
    }

    private static long first(Optional<PartialDate> date) {
        // of a date by a day, that day is the first of which it surely tells
        return date.map(known -> known.first().orElse(known.last()).toEpochDay())
                .orElse(NO_DAY);
    }

    /** The entries of each registration, in the order of the list. */
    Map<Identity, List<E>> byIdentity() {
        return byIdentity;
    }

    List<E> ofNumber(N number) {
        return byIdentity.getOrDefault(EntryShape.ofNumber(number), List.of());
    }

    /** The registrations that bear a name or once bore it. */
    Collection<Identity> ofName(String name) {
        return byName.getOrDefault(name, Set.of());
    }

    List<E> entriesOfName(String name) {
        return ofName(name).stream()
                .flatMap(identity -> byIdentity.getOrDefault(identity, List.of()).stream())
                .toList();
    }

    Set<String> names() {
        return byName.keySet();
    }

    List<CompleteDays> completeOn() {
        return completeOn;
    }

    /** What was told of a day, unless the day lies beyond all that is on record. */
    StatusOnDay bounded(StatusOnDay told, LocalDate day, Optional<LocalDate> knownOn) {
        boolean within = snapshot(knownOn).filter(last -> !day.isAfter(last)).isPresent();
        return within ? told : told.beyondRecord();
    }

    /** The last day about which anything is on record. */
    Optional<LocalDate> snapshot(Optional<LocalDate> knownOn) {
        long last = knownOn.map(day -> lastKnownBy(day.toEpochDay())).orElse(lastOfAll);
        return last == NO_DAY ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(last));
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
        // what was perhaps known by that day took effect by it
        knownOn.ifPresent(known -> turns.add(PartialDate.of(known)));
        return turns;
    }

    private long lastKnownBy(long day) {
        int next = Arrays.binarySearch(known, day + 1);
        int index = next < 0 ? -next - 1 : next;
        while (index > 0 && known[index - 1] > day) {
            index--;
        }
        return index == 0 ? NO_DAY : lastKnown[index - 1];
    }

    Basis basis(List<E> some) {
        Basis weakest = Basis.OFFICIAL;
        for (E entry : some) {
            weakest = weakest.weaker(shape.basis().apply(entry));
        }
        return weakest;
    }
}
