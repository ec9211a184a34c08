package dev.ismap.model.list;

import dev.ismap.core.fact.Input;
import dev.ismap.core.internal.Nearest;
import dev.ismap.core.problem.InputException;
import dev.ismap.core.problem.Problem;
import dev.ismap.core.text.Label;
import dev.ismap.core.time.PartialDate;
import dev.ismap.model.internal.problem.ListTexts;
import dev.ismap.model.list.CloudServiceList.CloudServiceEntry;
import dev.ismap.model.list.ListEvent.ListEventKind;
import dev.ismap.model.list.ListingAnswer.ListingState;
import dev.ismap.model.list.ListingAnswer.ListingStatus;
import dev.ismap.model.problem.ProblemCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Enters what was decided of a service into a list, unless the list tells otherwise. */
final class ListEntering {

    private static final Optional<LocalDate> ALL = Optional.empty();

    private final ServiceRegister register;
    private final CloudServiceEntry decided;
    private final ListEvent event;
    private final LocalDate day;
    private final Optional<RegistrationHistory> history;
    private final List<Problem> problems = new ArrayList<>();

    ListEntering(ServiceRegister register, CloudServiceEntry decided) {
        this.register = register;
        this.decided = decided;
        if (decided.events().size() != 1) {
            throw new IllegalArgumentException("What is entered has one event, but here are "
                    + decided.events().size());
        }
        this.event = decided.events().get(0);
        this.day = event.effective()
                .flatMap(PartialDate::day)
                .orElseThrow(() -> new IllegalArgumentException("What is entered took effect on a day"));
        this.history = decided.registrationNumber()
                .map(register::history)
                .orElseGet(() -> register.named(decided.service()).stream()
                        .filter(one -> one.programme() == decided.programme())
                        .findFirst());
        check();
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    // ---- what the list tells otherwise -------------------------------------------------------------------------

    private void check() {
        if (day.isBefore(decided.programme().listBegins())) {
            add(ListTexts.beforeTheList(decided.programme().listBegins()));
        }
        history.ifPresent(this::sameRegistration);
        switch (event.event()) {
            case REGISTERED -> registered();
            case OBSERVED, OBSERVED_ABSENT -> {}
            default -> goesOn();
        }
        boolean puts = event.event() == ListEventKind.REGISTERED || event.event() == ListEventKind.RENEWED;
        if (puts && problems.isEmpty()) {
            notMissing();
        }
    }

    private void sameRegistration(RegistrationHistory known) {
        if (known.programme() != decided.programme()) {
            add(ListTexts.otherProgramme(known.toString(), known.programme().label()));
        }
        if (!known.names().contains(decided.service())) {
            add(ListTexts.otherName(known.names(), decided.service()));
        }
    }

    private void registered() {
        history.flatMap(known -> first(known, ListEventKind.REGISTERED))
                .ifPresent(known -> add(ListTexts.registeredBefore(known.words())));
        for (RegistrationHistory other : register.named(decided.service())) {
            boolean same = history.isPresent() && history.get().equals(other);
            if (!same && other.programme() == decided.programme() && onDay(other) == ListingState.LISTED) {
                add(ListTexts.nameOnTheList(day, other.toString()));
            }
        }
    }

    private void goesOn() {
        if (history.isEmpty()) {
            String asked = decided.registrationNumber().map(Object::toString).orElse(decided.service());
            List<String> there = register.histories().stream()
                    .flatMap(one -> one.registrationNumber().stream())
                    .map(Object::toString)
                    .toList();
            add(ListTexts.noRegistration(asked, Nearest.to(asked, there)));
            return;
        }
        first(history.get(), ListEventKind.REGISTERED)
                .filter(known -> known.effective()
                        .flatMap(PartialDate::first)
                        .filter(day::isBefore)
                        .isPresent())
                .ifPresent(known -> add(ListTexts.beforeRegistration(day, known.words())));
        ListingAnswer answer = history.get().answer(day);
        boolean ended = answer.status() == ListingStatus.REMOVED
                || answer.status() == ListingStatus.EXPIRED
                || answer.status() == ListingStatus.LAPSED
                || onDay(history.get()) == ListingState.NOT_LISTED;
        if (ended) {
            add(ListTexts.ended(day, answer.text()));
        }
        if (event.event() == ListEventKind.RENEWED) {
            periodGoesOn();
        }
    }

    private void periodGoesOn() {
        Optional<LocalDate> before = history.orElseThrow().events().stream()
                .filter(known -> known.effective()
                        .flatMap(PartialDate::first)
                        .filter(first -> !first.isAfter(day))
                        .isPresent())
                .flatMap(known -> known.periodEnd().stream())
                .max(LocalDate::compareTo);
        event.periodEnd()
                .filter(end -> before.filter(last -> !end.isAfter(last)).isPresent())
                .ifPresent(end -> add(ListTexts.periodDoesNotGoOn(end, before.orElseThrow())));
    }

    /** That the list is complete on the day, or that the entry was looked for on it, tells that it is not there. */
    private void notMissing() {
        boolean lookedFor = history.stream()
                .flatMap(known -> known.events().stream())
                .anyMatch(known -> known.event() == ListEventKind.OBSERVED_ABSENT
                        && known.effective().flatMap(PartialDate::day).equals(Optional.of(day)));
        boolean complete = register.list().completeOn().stream().anyMatch(days -> days.contains(day));
        boolean missing = history.isEmpty() || history.get().answer(day).state() == ListingState.NOT_LISTED;
        if (lookedFor || (complete && missing)) {
            add(ListTexts.notOnTheDay(day));
        }
    }

    /** What the events tell of the day, also where it lies beyond the last one on record. */
    private ListingState onDay(RegistrationHistory known) {
        return known.registrationNumber()
                .map(number -> register.list().listingOn(day, ALL, number))
                .orElseGet(() -> register.list().inProgramme(known.programme()).listingOn(day, ALL, known.name()));
    }

    private static Optional<ListEvent> first(RegistrationHistory history, ListEventKind kind) {
        return history.events().stream().filter(one -> one.event() == kind).findFirst();
    }

    private void add(Label message) {
        String path = history.map(known -> {
                    for (int i = 0; i < register.list().entries().size(); i++) {
                        CloudServiceEntry entry = register.list().entries().get(i);
                        boolean same = known.registrationNumber().isPresent()
                                ? entry.registrationNumber().equals(known.registrationNumber())
                                : entry.registrationNumber().isEmpty()
                                        && known.names().contains(entry.service());
                        if (same) {
                            return "/entries/" + i;
                        }
                    }
                    return "/entries";
                })
                .orElse("/entries");
        problems.add(ProblemCode.LIST_CONTRADICTED.at(path, message));
    }

    // ---- the list with it --------------------------------------------------------------------------------------

    CloudServiceList entered() {
        if (!problems.isEmpty()) {
            throw new InputException(problems());
        }
        List<CloudServiceEntry> entries = new ArrayList<>(register.list().entries());
        for (int i = 0; history.isPresent() && i < entries.size(); i++) {
            CloudServiceEntry entry = entries.get(i);
            if (isOfThatRegistration(entry)) {
                List<ListEvent> events = new ArrayList<>(entry.events());
                events.add(event);
                CloudServiceEntry with = entry.withEvents(events);
                entries.set(i, decided.builtOn() instanceof Input.Given ? with.withBuiltOn(decided.builtOn()) : with);
                return register.list().withEntries(entries);
            }
        }
        entries.add(decided);
        return register.list().withEntries(entries);
    }

    private boolean isOfThatRegistration(CloudServiceEntry entry) {
        return decided.registrationNumber().isPresent()
                ? entry.registrationNumber().equals(decided.registrationNumber())
                : entry.registrationNumber().isEmpty()
                        && entry.programme() == decided.programme()
                        && history.orElseThrow().names().contains(entry.service());
    }
}
