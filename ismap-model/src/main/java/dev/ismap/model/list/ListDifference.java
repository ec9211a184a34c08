package dev.ismap.model.list;

import dev.ismap.core.text.Label;
import dev.ismap.core.time.PartialDate;
import dev.ismap.model.list.ListEvent.ListEventKind;
import dev.ismap.model.list.ListingAnswer.ListingState;
import dev.ismap.model.list.ListingAnswer.ListingStatus;
import dev.ismap.model.list.RegistrationHistory.ServiceOnDay;
import dev.ismap.model.service.Programme;
import dev.ismap.model.service.RegistrationNumber;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What changed from one state of a cloud service list to another.
 *
 * <p>Applied to the first state it gives the second.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param from the day of the first state
 * @param fromComplete whether the list is complete in the first state
 * @param to the day of the second state
 * @param toComplete whether the list is complete in the second state
 * @param changes what became of each registration that changed, in their order
 * @since 0.1
 */
public record ListDifference(
        LocalDate from, boolean fromComplete, LocalDate to, boolean toComplete, List<StandingChange> changes) {

    /** What became of a registration. */
    public enum Kind {
        /** It is listed in the second state and was not in the first, or is on record in the second alone. */
        ADDED("追加", "added"),
        /** It was listed in the first state and is not in the second, or was on record in the first alone. */
        DROPPED("リストから消失", "gone from the list"),
        /** It is on record in both, stands otherwise, and neither came onto the list nor left it. */
        CHANGED("変更", "changed"),
        /**
         * It is on record in one state alone, as not listed, and the other state is complete, so that it is not listed
         * there either: the records differ, the lists do not.
         */
        LISTED_IN_NEITHER("いずれにも掲載なし", "listed in neither");

        private final String ja;
        private final String en;

        Kind(String ja, String en) {
            this.ja = ja;
            this.en = en;
        }

        /**
         * It in words.
         *
         * @return the words
         */
        public Label label() {
            return Label.of(ja, en);
        }
    }

    /** Creates a difference. */
    public ListDifference {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        changes = List.copyOf(changes);
    }

    /**
     * The difference of two states.
     *
     * @param first the first state
     * @param second the second state
     * @return the difference
     */
    public static ListDifference between(ListState first, ListState second) {
        Map<ListStanding.Key, ListStanding> before = first.byKey();
        Map<ListStanding.Key, ListStanding> after = second.byKey();
        TreeSet<ListStanding.Key> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        List<StandingChange> changes = new ArrayList<>();
        for (ListStanding.Key key : keys) {
            Optional<ListStanding> then = Optional.ofNullable(before.get(key));
            Optional<ListStanding> now = Optional.ofNullable(after.get(key));
            if (!then.equals(now)) {
                changes.add(new StandingChange(then, now));
            }
        }
        return new ListDifference(first.day(), first.complete(), second.day(), second.complete(), changes);
    }

    /**
     * What became of the registration of a change.
     *
     * @param change one of the changes
     * @return the kind
     */
    public Kind kind(StandingChange change) {
        boolean added = change.before().isEmpty();
        if (!added && change.after().isPresent()) {
            ListingState then = change.before().get().status().state();
            ListingState now = change.after().get().status().state();
            if (then == ListingState.NOT_LISTED && now == ListingState.LISTED) {
                return Kind.ADDED;
            }
            return then == ListingState.LISTED && now == ListingState.NOT_LISTED ? Kind.DROPPED : Kind.CHANGED;
        }
        boolean notListed = change.registration().status().state() == ListingState.NOT_LISTED;
        if (notListed && (added ? fromComplete : toComplete)) {
            return Kind.LISTED_IN_NEITHER;
        }
        return added ? Kind.ADDED : Kind.DROPPED;
    }

    /**
     * The second state, made from the first.
     *
     * @param first the first state
     * @return the second state
     * @throws IllegalArgumentException if this is not a difference from that state
     */
    public ListState applyTo(ListState first) {
        Map<ListStanding.Key, ListStanding> standings = new TreeMap<>(first.byKey());
        boolean fits = first.day().equals(from) && first.complete() == fromComplete;
        for (StandingChange change : changes) {
            ListStanding.Key key = change.registration().key();
            Optional<ListStanding> then = Optional.ofNullable(standings.remove(key));
            fits &= then.equals(change.before());
            change.after().ifPresent(now -> standings.put(key, now));
        }
        if (!fits) {
            throw new IllegalArgumentException("The difference is not one from this state");
        }
        return new ListState(to, toComplete, List.copyOf(standings.values()));
    }

    /**
     * The events that follow from a change between two observations of the list. Nothing is guessed: that a
     * registration appears or is gone is recorded as an observation, for whether it was renewed, removed or expired is
     * not seen; another name is a renaming, another provider a succession, and a later audit period a renewal, on some
     * day after the first observation and up to the second.
     *
     * @param change one of the changes
     * @return the events, known since the day of the second state
     */
    public List<ListEvent> events(StandingChange change) {
        List<ListEvent> events = new ArrayList<>();
        Optional<ListStanding> before = change.before();
        Optional<ListStanding> after = change.after();
        if (before.isEmpty() && fromComplete) {
            events.add(ListEvent.of(ListEventKind.OBSERVED_ABSENT, from));
        }
        if (after.isEmpty() && toComplete) {
            events.add(ListEvent.of(ListEventKind.OBSERVED_ABSENT, to));
        }
        if (before.isPresent() && after.isPresent()) {
            another(before.get().names(), after.get().names())
                    .ifPresent(
                            name -> events.add(inBetween(ListEventKind.RENAMED).withName(name)));
            another(before.get().providers(), after.get().providers())
                    .ifPresent(provider -> events.add(
                            inBetween(ListEventKind.PROVIDER_SUCCEEDED).withProvider(provider)));
            Optional<LocalDate> then = before.get().periodEnd();
            Optional<LocalDate> now = after.get().periodEnd();
            if (then.isPresent() && now.isPresent() && now.get().isAfter(then.get())) {
                events.add(inBetween(ListEventKind.RENEWED).withPeriodEnd(now.get()));
            }
        }
        return List.copyOf(events);
    }

    /**
     * What happened to a registration, as a person would tell it: "registered 2025-04-25", "left the list between … and
     * …".
     *
     * @param change one of the changes
     * @param onRecord the events of the registration that are on record; those between the two days are told, and where
     *     there are none, what the two states show
     * @return the words, without an end of the sentence
     */
    public Label happened(StandingChange change, List<ListEvent> onRecord) {
        return new ListChronicle(this).of(change, onRecord);
    }

    private static Optional<String> another(List<String> before, List<String> after) {
        boolean changed = before.size() == 1 && after.size() == 1 && !before.equals(after);
        return changed ? Optional.of(after.get(0)) : Optional.empty();
    }

    private ListEvent inBetween(ListEventKind kind) {
        ListEvent event = ListEvent.undated(kind).withKnownOn(PartialDate.of(to));
        return dateInBetween().map(event::withEffective).orElse(event);
    }

    /** The narrowest date that holds every day after the first observation and up to the second. */
    private Optional<PartialDate> dateInBetween() {
        LocalDate first = from.plusDays(1);
        if (first.equals(to)) {
            return Optional.of(PartialDate.of(to));
        } else if (YearMonth.from(first).equals(YearMonth.from(to))) {
            return Optional.of(PartialDate.of(YearMonth.from(to)));
        }
        return first.getYear() == to.getYear() ? Optional.of(PartialDate.ofYear(to.getYear())) : Optional.empty();
    }

    /**
     * A cloud service list on one day, as plain values: how every registration on record stands.
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param day the day
     * @param complete whether the list is complete on the day
     * @param standings the registrations, in their order
     * @since 0.1
     */
    public record ListState(LocalDate day, boolean complete, List<ListStanding> standings) {

        /**
         * Creates a state.
         *
         * @throws IllegalArgumentException if two standings are of one registration
         */
        public ListState {
            Objects.requireNonNull(day, "day");
            standings = List.copyOf(byKey(standings).values());
        }

        Map<ListStanding.Key, ListStanding> byKey() {
            return byKey(standings);
        }

        private static Map<ListStanding.Key, ListStanding> byKey(List<ListStanding> standings) {
            Map<ListStanding.Key, ListStanding> byKey = new TreeMap<>();
            for (ListStanding standing : standings) {
                if (byKey.put(standing.key(), standing) != null) {
                    throw new IllegalArgumentException("A registration stands in a state once, but this does not: "
                            + standing.registrationNumber()
                                    .map(Object::toString)
                                    .orElseGet(standing::firstName));
                }
            }
            return byKey;
        }
    }

    /**
     * How one registration stands in a state of a list, as a plain value.
     *
     * <p>Standings are told apart by their number, or else by programme and first name, and ordered so: those with a number
     * first, by number.
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param registrationNumber the registration number; empty where it is not known
     * @param programme the programme
     * @param firstName the first name on record
     * @param names the names it can bear on the day
     * @param providers the providers it can have on the day
     * @param periodEnd the last day of the audit period; empty where it is not known
     * @param status whether it is listed
     * @since 0.1
     */
    public record ListStanding(
            Optional<RegistrationNumber> registrationNumber,
            Programme programme,
            String firstName,
            List<String> names,
            List<String> providers,
            Optional<LocalDate> periodEnd,
            ListingStatus status) {

        /** What a standing is told apart by. */
        record Key(Optional<RegistrationNumber> number, Optional<Programme> programme, String name)
                implements Comparable<Key> {

            private static final Comparator<Key> ORDER = Comparator.comparing(
                            (Key key) -> key.number().isEmpty())
                    .thenComparing(key -> key.number().orElse(RegistrationNumber.of(2000, 0)))
                    .thenComparing(Key::name)
                    .thenComparing(key -> key.programme().orElse(Programme.ISMAP));

            @Override
            public int compareTo(Key other) {
                return ORDER.compare(this, other);
            }
        }

        /** Creates a standing. */
        public ListStanding {
            Objects.requireNonNull(registrationNumber, "registrationNumber");
            Objects.requireNonNull(programme, "programme");
            Objects.requireNonNull(firstName, "firstName");
            names = List.copyOf(names);
            providers = List.copyOf(providers);
            Objects.requireNonNull(periodEnd, "periodEnd");
            Objects.requireNonNull(status, "status");
        }

        static ListStanding of(ServiceOnDay one) {
            return new ListStanding(
                    one.registrationNumber(),
                    one.programme(),
                    one.history().name(),
                    one.names(),
                    one.providers(),
                    one.periodEnd(),
                    one.status());
        }

        Key key() {
            return registrationNumber
                    .map(number -> new Key(Optional.of(number), Optional.empty(), ""))
                    .orElseGet(() -> new Key(Optional.empty(), Optional.of(programme), firstName));
        }
    }

    /**
     * What became of one registration from one state of a list to another.
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param before how it stood; empty where it was not on record
     * @param after how it stands; empty where it is not on record
     * @since 0.1
     */
    public record StandingChange(Optional<ListStanding> before, Optional<ListStanding> after) {

        /**
         * Creates a change.
         *
         * @throws IllegalArgumentException if neither is there, both are the same, or they are of two registrations
         */
        public StandingChange {
            if (before.isEmpty() && after.isEmpty()) {
                throw new IllegalArgumentException("A change is of a registration that is on record before or after");
            } else if (before.equals(after)) {
                throw new IllegalArgumentException("What stands as it stood has not changed");
            } else if (before.isPresent()
                    && after.isPresent()
                    && !before.get().key().equals(after.get().key())) {
                throw new IllegalArgumentException("A change is of one registration, not of two");
            }
        }

        /**
         * The registration, as it stands or, where it is not on record any more, as it stood.
         *
         * @return the standing
         */
        public ListStanding registration() {
            return after.or(() -> before).orElseThrow();
        }
    }
}
