package dev.ismap.model.list;

import dev.ismap.core.time.DayRange;
import dev.ismap.model.list.ListEvent.ListEventKind;
import dev.ismap.model.list.ListingAnswer.ListingDoubt;
import dev.ismap.model.list.ListingAnswer.ListingState;
import dev.ismap.model.list.ListingAnswer.ListingStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What the term of a registration leaves of what its events tell of a day: V-RENEW, V-CARRY and V-LAPSE.
 *
 * <p>Past the last valid day a registration stands on if a renewal was applied for in time, and until that is decided.
 * Its being seen later, renewed, or taken off the list only later, says so too. Where nothing of this is on record, it
 * has lapsed if the list is complete on the day, and otherwise it is not known.
 */
final class RegistrationTermLimit {

    private final List<KnownEvent> knownEvents;
    private final LocalDate day;
    private final long asked;
    private final Function<LocalDate, Optional<DayRange>> termOfPeriod;
    private final boolean complete;

    RegistrationTermLimit(
            List<KnownEvent> knownEvents,
            LocalDate day,
            Function<LocalDate, Optional<DayRange>> termOfPeriod,
            boolean complete) {
        this.knownEvents = knownEvents;
        this.day = day;
        this.asked = day.toEpochDay();
        this.termOfPeriod = termOfPeriod;
        this.complete = complete;
    }

    /** What was told of the day, as far as the term lets it stand. */
    StatusOnDay limit(StatusOnDay told) {
        if (told.state() != ListingState.LISTED) {
            return told;
        }
        List<KnownEvent> latest = new ArrayList<>(2);
        for (KnownEvent change : KnownEvent.latest(KnownEvent.changes(knownEvents), asked)) {
            if (change.says(ListingState.LISTED)) {
                latest.add(change);
            }
        }
        Optional<DayRange> seen = termThatIsSeen();
        if (seen.isPresent()) {
            return told.withLastValidDays(seen);
        }
        if (latest.size() == 1) { // as it mostly is
            KnownEvent change = latest.get(0);
            Optional<DayRange> range = termOf(change);
            return (isSeen() ? told : limit(told, change, range)).withLastValidDays(range);
        }
        List<Optional<DayRange>> terms =
                latest.stream().map(this::termOf).distinct().toList();
        Optional<DayRange> one = terms.size() == 1 ? terms.get(0) : Optional.empty();
        if (latest.isEmpty() || isSeen()) {
            return told.withLastValidDays(one);
        }
        List<StatusOnDay> limited = latest.stream()
                .map(change -> limit(told, change, termOf(change)))
                .distinct()
                .toList();
        return StatusOnDay.common(limited).withLastValidDays(one);
    }

    /** The term that what was seen on the very day states, where it is one. */
    private Optional<DayRange> termThatIsSeen() {
        Set<DayRange> terms = new HashSet<>(0);
        for (KnownEvent knownEvent : knownEvents) {
            if (knownEvent.effect() == ListEventKind.Effect.SEEN && knownEvent.isSurelyOn(asked)) {
                termOf(knownEvent).ifPresent(terms::add);
            }
        }
        return terms.size() == 1 ? Optional.of(terms.iterator().next()) : Optional.empty();
    }

    private boolean isSeen() {
        for (KnownEvent knownEvent : knownEvents) {
            if (knownEvent.isAssertion() && knownEvent.says(ListingState.LISTED) && knownEvent.isSurelyOn(asked)) {
                return true;
            }
        }
        return false;
    }

    private StatusOnDay limit(StatusOnDay told, KnownEvent change, Optional<DayRange> term) {
        return term.isPresent() && day.isAfter(term.get().first()) ? past(told, change, term.get()) : told;
    }

    /** What the list states goes before what a law counts from the audit period. */
    private Optional<DayRange> termOf(KnownEvent change) {
        ListEvent event = change.event();
        return event.lastValidDay()
                .map(stated -> DayRange.of(stated, stated))
                .or(() -> event.periodEnd().flatMap(termOfPeriod));
    }

    /** What is told past the first day that can be the last valid one. */
    private StatusOnDay past(StatusOnDay told, KnownEvent change, DayRange range) {
        Optional<KnownEvent> later = signOfLater(change);
        if (later.isPresent()) {
            boolean renewed = later.get().kind() == ListEventKind.RENEWED;
            return StatusOnDay.of(
                    renewed ? ListingStatus.RENEWAL_PENDING : ListingStatus.LISTED, with(told, List.of(later.get())));
        }
        List<KnownEvent> applications = new ArrayList<>();
        for (KnownEvent knownEvent : knownEvents) {
            if (knownEvent.kind() == ListEventKind.RENEWAL_APPLIED && knownEvent.first() <= asked) {
                applications.add(knownEvent);
            }
        }
        if (told.status() == ListingStatus.RENEWAL_PENDING
                && applications.stream().anyMatch(knownEvent -> isInTime(knownEvent, range.first()))) {
            return told;
        }
        List<ListEvent> restsOn = with(told, applications);
        boolean open = range.last().filter(day::isAfter).isEmpty();
        if (open) {
            return StatusOnDay.unknown(ListingDoubt.TERM_OPEN, restsOn);
        }
        LocalDate last = range.last().orElseThrow();
        boolean perhapsInTime = applications.stream()
                .anyMatch(knownEvent -> knownEvent.first() <= last.toEpochDay() && canFollowChanges(knownEvent));
        boolean seenSince = knownEvents.stream()
                .anyMatch(knownEvent -> knownEvent.isAssertion()
                        && knownEvent.says(ListingState.LISTED)
                        && knownEvent.last() > range.first().toEpochDay()
                        && knownEvent.first() <= asked);
        return complete && !perhapsInTime && !seenSince
                ? StatusOnDay.of(ListingStatus.LAPSED, restsOn)
                : StatusOnDay.unknown(ListingDoubt.TERM_ENDED, restsOn);
    }

    private boolean isInTime(KnownEvent application, LocalDate last) {
        return application.certain() && application.last() <= last.toEpochDay() && surelyFollowsChanges(application);
    }

    private boolean surelyFollowsChanges(KnownEvent application) {
        return knownEvents.stream()
                .filter(KnownEvent::isChange)
                .noneMatch(change -> change.first() <= asked && Math.min(change.last(), asked) >= application.first());
    }

    private boolean canFollowChanges(KnownEvent application) {
        return knownEvents.stream()
                .filter(change -> change.isChange() && change.isSurelyBy(asked))
                .allMatch(change -> change.first() < Math.min(application.last(), asked));
    }

    /** The first event after the day, where it shows that what a change began went on until then. */
    private Optional<KnownEvent> signOfLater(KnownEvent change) {
        Optional<KnownEvent> first = Optional.empty();
        for (KnownEvent knownEvent : knownEvents) {
            if (knownEvent.certain()
                    && isSurelyLater(knownEvent, change)
                    && (first.isEmpty() || knownEvent.last() < first.get().last())) {
                first = Optional.of(knownEvent);
            }
        }
        return first.filter(knownEvent -> allShowThatItWentOn(knownEvent.last(), change));
    }

    /** Whether all that can lie after the day and up to another shows it, but for the change itself. */
    private boolean allShowThatItWentOn(long to, KnownEvent change) {
        for (KnownEvent other : knownEvents) {
            boolean between = other.last() > asked && other.first() <= to;
            if (between
                    && (other.isChange() || other.isAssertion())
                    && !showsThatItWentOn(other)
                    && !other.equals(change)) {
                return false;
            }
        }
        return true;
    }

    /** Whether an event lies after the day, as it does if it is a change that follows the last one up to the day. */
    private boolean isSurelyLater(KnownEvent knownEvent, KnownEvent change) {
        return knownEvent.isChange()
                ? knownEvent.first() > Math.min(asked, change.last())
                : knownEvent.isAssertion() && knownEvent.first() > asked;
    }

    private static boolean showsThatItWentOn(KnownEvent knownEvent) {
        return switch (knownEvent.effect()) {
            case PUTS_ON, TAKES_OFF, SEEN, HOLDS -> true;
            case BEGINS, SEEN_ABSENT, NONE -> false;
        };
    }

    private static List<ListEvent> with(StatusOnDay told, List<KnownEvent> more) {
        List<ListEvent> events = new ArrayList<>(told.restsOn());
        more.forEach(knownEvent -> events.add(knownEvent.event()));
        return EventOrder.sorted(events);
    }
}
