package dev.ismap.model.list;

import dev.ismap.core.time.DayRange;
import dev.ismap.model.list.ListEvent.ListEventKind;
import dev.ismap.model.list.ListingAnswer.ListingDoubt;
import dev.ismap.model.list.ListingAnswer.ListingState;
import dev.ismap.model.list.ListingAnswer.ListingStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the term of a registration leaves of what its events tell of a day: V-RENEW, V-CARRY and V-LAPSE.
 *
 * <p>Past the last valid day a registration stands on if a renewal was applied for in time, and until that is decided.
 * Its being seen later, renewed, or taken off the list only later, says so too. Where nothing of this is on record, it
 * has lapsed if the list is complete on the day, and otherwise it is not known.
 */
final class RegistrationTermLimit {

    private final List<Mark> marks;
    private final LocalDate day;
    private final long asked;
    private final Function<LocalDate, Optional<DayRange>> term;
    private final boolean complete;

    RegistrationTermLimit(
            List<Mark> marks, LocalDate day, Function<LocalDate, Optional<DayRange>> term, boolean complete) {
        this.marks = marks;
        this.day = day;
        this.asked = day.toEpochDay();
        this.term = term;
        this.complete = complete;
    }

    /** What was told of the day, as far as the term lets it stand. */
    Told limit(Told told) {
        if (told.state() != ListingState.LISTED) {
            return told;
        }
        List<Mark> latest = Mark.latest(marks.stream().filter(Mark::isChange).toList(), asked).stream()
                .filter(change -> change.says(ListingState.LISTED))
                .toList();
        List<Optional<DayRange>> terms =
                latest.stream().map(this::termOf).distinct().toList();
        Optional<DayRange> one = terms.size() == 1 ? terms.get(0) : Optional.empty();
        boolean seen = marks.stream()
                .anyMatch(mark -> mark.isAssertion() && mark.says(ListingState.LISTED) && mark.isSurelyOn(asked));
        if (seen || latest.isEmpty()) {
            return told.withLastValidDays(one);
        }
        List<Told> limited = latest.stream()
                .map(change -> termOf(change)
                        .filter(range -> day.isAfter(range.first()))
                        .map(range -> limit(told, change, range))
                        .orElse(told))
                .distinct()
                .toList();
        return Told.common(limited).withLastValidDays(one);
    }

    /** What the list states goes before what a law counts from the audit period. */
    private Optional<DayRange> termOf(Mark change) {
        ListEvent event = change.event();
        return event.lastValidDay()
                .map(stated -> DayRange.of(stated, stated))
                .or(() -> event.periodEnd().flatMap(term));
    }

    private Told limit(Told told, Mark change, DayRange range) {
        Optional<Mark> later = signOfLater(change);
        if (later.isPresent()) {
            boolean renewed = later.get().event().event() == ListEventKind.RENEWED;
            return Told.of(
                    renewed ? ListingStatus.RENEWAL_PENDING : ListingStatus.LISTED, with(told, List.of(later.get())));
        }
        List<Mark> applications = marks.stream()
                .filter(mark -> mark.event().event() == ListEventKind.RENEWAL_APPLIED && mark.first() <= asked)
                .toList();
        if (told.status() == ListingStatus.RENEWAL_PENDING
                && applications.stream().anyMatch(mark -> isInTime(mark, range.first()))) {
            return told;
        }
        List<ListEvent> restsOn = with(told, applications);
        boolean open = range.last().filter(day::isAfter).isEmpty();
        if (open) {
            return Told.unknown(ListingDoubt.TERM_OPEN, restsOn);
        }
        LocalDate last = range.last().orElseThrow();
        boolean perhapsInTime =
                applications.stream().anyMatch(mark -> mark.first() <= last.toEpochDay() && canFollowChanges(mark));
        boolean seenSince = marks.stream()
                .anyMatch(mark -> mark.isAssertion()
                        && mark.says(ListingState.LISTED)
                        && mark.last() > range.first().toEpochDay()
                        && mark.first() <= asked);
        return complete && !perhapsInTime && !seenSince
                ? Told.of(ListingStatus.LAPSED, restsOn)
                : Told.unknown(ListingDoubt.TERM_ENDED, restsOn);
    }

    private boolean isInTime(Mark application, LocalDate last) {
        return application.certain() && application.last() <= last.toEpochDay() && surelyFollowsChanges(application);
    }

    private boolean surelyFollowsChanges(Mark application) {
        return marks.stream()
                .filter(Mark::isChange)
                .noneMatch(change -> change.first() <= asked && Math.min(change.last(), asked) >= application.first());
    }

    private boolean canFollowChanges(Mark application) {
        return marks.stream()
                .filter(change -> change.isChange() && change.isSurelyBy(asked))
                .allMatch(change -> change.first() < Math.min(application.last(), asked));
    }

    /** The first event after the day, where it shows that what a change began went on until then. */
    private Optional<Mark> signOfLater(Mark change) {
        Optional<Mark> first = marks.stream()
                .filter(mark -> mark.certain() && isSurelyLater(mark, change))
                .min((one, other) -> Long.compare(one.last(), other.last()));
        return first.filter(mark -> marks.stream()
                .filter(other -> !other.equals(change) && other.last() > asked && other.first() <= mark.last())
                .filter(other -> other.isChange() || other.isAssertion())
                .allMatch(RegistrationTermLimit::showsThatItWentOn));
    }

    /** Whether a mark lies after the day, as it does if it is a change that follows the last one up to the day. */
    private boolean isSurelyLater(Mark mark, Mark change) {
        return mark.isChange()
                ? mark.first() > Math.min(asked, change.last())
                : mark.isAssertion() && mark.first() > asked;
    }

    private static boolean showsThatItWentOn(Mark mark) {
        return switch (mark.effect()) {
            case PUTS_ON, TAKES_OFF, SEEN, HOLDS -> true;
            case BEGINS, SEEN_ABSENT, NONE -> false;
        };
    }

    private static List<ListEvent> with(Told told, List<Mark> more) {
        List<ListEvent> events = new ArrayList<>(told.restsOn());
        more.forEach(mark -> events.add(mark.event()));
        return events.stream().distinct().sorted(EventOrder.CHRONOLOGICAL).toList();
    }
}
