package dev.ismap.rules.internal.study;

import dev.ismap.core.time.DayRange;
import dev.ismap.core.time.PartialDate;
import dev.ismap.model.list.ListEvent;
import dev.ismap.model.list.ListEvent.ListEventKind;
import dev.ismap.model.list.ListingAnswer;
import dev.ismap.model.list.ListingAnswer.ListingState;
import dev.ismap.model.list.ListingAnswer.ListingStatus;
import dev.ismap.model.list.RegistrationHistory;
import dev.ismap.model.list.RegistrationHistory.ServiceOnDay;
import dev.ismap.model.list.ServiceRegister;
import dev.ismap.rules.internal.ApplicableLaw;
import dev.ismap.rules.study.ListStudy;
import dev.ismap.rules.study.ListStudy.Count;
import dev.ismap.rules.study.ListStudy.ProviderCount;
import dev.ismap.rules.study.ListStudy.Punctuality;
import dev.ismap.rules.study.ListStudy.SurvivalStep;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts a list: how many registrations stand how, how long they last, and how renewals are applied for. */
public final class ListCounting {

    private ListCounting() {}

    /**
     * Counts a list.
     *
     * @param law the law that says how long a registration is valid, and by when a renewal is to be applied for
     * @param register the register of the list
     * @param from the first day that is counted about
     * @param day the last day
     * @return the study
     * @throws IllegalArgumentException if the first day lies after the last
     */
    public static ListStudy of(ApplicableLaw law, ServiceRegister register, LocalDate from, LocalDate day) {
        if (from.isAfter(day)) {
            throw new IllegalArgumentException(
                    "A study begins on or before its last day, but " + from + " lies after " + day);
        }
        ServiceRegister byLaw = register.under(law.registrationTerm());
        List<Count> counts = new ArrayList<>();
        for (LocalDate month = endOfMonth(from); month.isBefore(day); month = endOfMonth(month.plusDays(1))) {
            counts.add(count(byLaw, month));
        }
        counts.add(count(byLaw, day));
        return new ListStudy(day, counts, providers(byLaw, day), survival(byLaw, day), punctuality(law, byLaw, day));
    }

    private static LocalDate endOfMonth(LocalDate day) {
        return day.withDayOfMonth(day.lengthOfMonth());
    }

    private static Count count(ServiceRegister register, LocalDate day) {
        int listed = 0;
        int pending = 0;
        int notListed = 0;
        int unknown = 0;
        for (RegistrationHistory history : register.histories()) {
            ListingStatus status = history.answer(day).status();
            if (status == ListingStatus.RENEWAL_PENDING) {
                pending++;
            } else if (status.state() == ListingState.LISTED) {
                listed++;
            } else if (status.state() == ListingState.NOT_LISTED) {
                notListed++;
            } else {
                unknown++;
            }
        }
        return new Count(day, listed, pending, notListed, unknown);
    }

    private static List<ProviderCount> providers(ServiceRegister register, LocalDate day) {
        Map<String, Integer> listed = new TreeMap<>();
        for (ServiceOnDay service : register.on(day)) {
            if (service.status().state() == ListingState.LISTED) {
                service.providers().forEach(provider -> listed.merge(provider, 1, Integer::sum));
            }
        }
        return listed.entrySet().stream()
                .map(one -> new ProviderCount(one.getKey(), one.getValue()))
                .sorted(Comparator.comparingInt(ProviderCount::listed)
                        .reversed()
                        .thenComparing(ProviderCount::provider))
                .toList();
    }

    // ---- survival ----------------------------------------------------------------------------------------------

    private static List<SurvivalStep> survival(ServiceRegister register, LocalDate day) {
        TreeMap<Integer, int[]> endedAndCensored = new TreeMap<>();
        int atRisk = 0;
        for (RegistrationHistory history : register.histories()) {
            Optional<LocalDate> begun = first(history, ListEventKind.REGISTERED).filter(first -> !first.isAfter(day));
            if (begun.isEmpty()) {
                continue; // not registered by then, or nobody knows since when
            }
            Optional<LocalDate> ended = first(history, ListEventKind.EXPIRED, ListEventKind.REMOVED)
                    .filter(last -> !last.isAfter(day) && last.isAfter(begun.get()))
                    .or(() -> lapsed(history, day));
            int months = (int) Period.between(begun.get(), ended.orElse(day)).toTotalMonths();
            endedAndCensored.computeIfAbsent(months, key -> new int[2])[ended.isPresent() ? 0 : 1]++;
            atRisk++;
        }
        List<SurvivalStep> steps = new ArrayList<>();
        double survival = 1;
        for (Map.Entry<Integer, int[]> at : endedAndCensored.entrySet()) {
            int ended = at.getValue()[0];
            if (ended > 0) {
                survival *= 1 - (double) ended / atRisk;
                steps.add(new SurvivalStep(at.getKey(), atRisk, ended, survival));
            }
            atRisk -= ended + at.getValue()[1];
        }
        return steps;
    }

    /** The day on which a registration that has lapsed by a day surely had. */
    private static Optional<LocalDate> lapsed(RegistrationHistory history, LocalDate day) {
        ListingAnswer answer = history.answer(day);
        return answer.lastValidDays()
                .filter(days -> answer.status() == ListingStatus.LAPSED)
                .flatMap(DayRange::last)
                .map(last -> last.plusDays(1));
    }

    /** The first day of an event of some kinds, where it is known to the day. */
    private static Optional<LocalDate> first(RegistrationHistory history, ListEventKind... kinds) {
        return history.events().stream()
                .filter(event -> List.of(kinds).contains(event.event()))
                .flatMap(event -> event.effective().flatMap(PartialDate::day).stream())
                .min(Comparator.naturalOrder());
    }

    // ---- punctuality -------------------------------------------------------------------------------------------

    private static Punctuality punctuality(ApplicableLaw law, ServiceRegister register, LocalDate day) {
        List<Integer> daysBefore = new ArrayList<>();
        int notKnown = 0;
        for (RegistrationHistory history : register.histories()) {
            for (ListEvent event : history.events()) {
                boolean applied = event.event() == ListEventKind.RENEWAL_APPLIED
                        && event.effective().map(date -> !date.isAfter(day)).orElse(true);
                if (applied) {
                    Optional<Integer> before = daysBefore(law, history, event);
                    before.ifPresent(daysBefore::add);
                    notKnown += before.isPresent() ? 0 : 1;
                }
            }
        }
        daysBefore.sort(Comparator.naturalOrder());
        Optional<Integer> median =
                daysBefore.isEmpty() ? Optional.empty() : Optional.of(daysBefore.get((daysBefore.size() - 1) / 2));
        return new Punctuality(
                (int) daysBefore.stream().filter(days -> days >= 0).count(),
                (int) daysBefore.stream().filter(days -> days == -1).count(),
                (int) daysBefore.stream().filter(days -> days < -1).count(),
                notKnown,
                median);
    }

    private static Optional<Integer> daysBefore(ApplicableLaw law, RegistrationHistory history, ListEvent application) {
        Optional<LocalDate> applied = application.effective().flatMap(PartialDate::day);
        return applied.flatMap(history::on).flatMap(ServiceOnDay::periodEnd).map(end -> (int) ChronoUnit.DAYS.between(
                applied.get(), law.validity(end, history.programme()).lastValidDay()));
    }
}
