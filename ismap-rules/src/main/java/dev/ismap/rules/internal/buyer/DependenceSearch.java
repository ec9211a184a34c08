package dev.ismap.rules.internal.buyer;

import dev.ismap.core.problem.InputException;
import dev.ismap.model.internal.problem.CaseTexts;
import dev.ismap.model.list.ListingAnswer;
import dev.ismap.model.list.ListingAnswer.ListingStatus;
import dev.ismap.model.list.RegistrationHistory;
import dev.ismap.model.list.RegistrationHistory.ServiceOnDay;
import dev.ismap.model.list.ServiceRegister;
import dev.ismap.model.list.ServiceRegister.ServiceKey;
import dev.ismap.model.problem.ProblemCode;
import dev.ismap.model.service.RegistrationNumber;
import dev.ismap.rules.buyer.Dependence;
import dev.ismap.rules.buyer.Dependence.Lapse;
import dev.ismap.rules.buyer.Dependence.Link;
import dev.ismap.rules.internal.ApplicableLaw;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Follows what a service is built on through a list, each service once. */
public final class DependenceSearch {

    private DependenceSearch() {}

    /** A service on the way down, and those below it that are still to be visited. */
    private record Frame(String service, Object identity, Iterator<String> below) {}

    /**
     * Follows what a service is built on.
     *
     * @param law the law by which a registration lapses
     * @param register the register of the list
     * @param service its registration number or exact name
     * @param day the day
     * @return the chain
     * @throws InputException if the chain leads back to a service on it, with the services of the cycle by name
     */
    public static Dependence of(ApplicableLaw law, ServiceRegister register, String service, LocalDate day) {
        List<Link> links = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        Deque<Frame> path = new ArrayDeque<>();
        ServiceRegister byLaw = register.under(law.registrationTerm());
        visit(law, byLaw, service, day, path, links, seen);
        while (!path.isEmpty()) {
            Iterator<String> below = path.getLast().below();
            if (!below.hasNext()) {
                path.removeLast();
                continue;
            }
            visit(law, byLaw, below.next(), day, path, links, seen);
        }
        return new Dependence(service, day, links);
    }

    private static void visit(
            ApplicableLaw law,
            ServiceRegister register,
            String service,
            LocalDate day,
            Deque<Frame> path,
            List<Link> links,
            Set<Object> seen) {
        List<RegistrationHistory> histories = histories(register, service);
        Object identity = histories.isEmpty() ? service : histories;
        if (!seen.add(identity)) {
            if (path.stream().anyMatch(frame -> frame.identity().equals(identity))) {
                throw cycle(path, service, identity);
            }
            return;
        }
        List<String> below = histories.stream()
                .flatMap(history -> history.builtOn().stream().flatMap(List::stream))
                .distinct()
                .toList();
        ServiceKey key = key(register, service);
        ListingAnswer answer = register.answer(day, key);
        links.add(new Link(
                service,
                path.stream().map(Frame::service).toList(),
                answer,
                orEndOnRecord(lapse(law, answer.status(), histories, day), register, key, day),
                !histories.isEmpty()
                        && histories.stream()
                                .allMatch(history -> history.builtOn().isPresent())));
        path.addLast(new Frame(service, identity, below.iterator()));
    }

    private static InputException cycle(Deque<Frame> path, String service, Object identity) {
        String names = path.stream()
                        .dropWhile(frame -> !frame.identity().equals(identity))
                        .map(Frame::service)
                        .collect(Collectors.joining(" -> "))
                + " -> " + service;
        return new InputException(List.of(ProblemCode.DEPENDENCE_CYCLE.at("", CaseTexts.dependenceCycle(names))));
    }

    /** By number where a text is one of the list, or of the form that numbers have; else by name. */
    private static ServiceKey key(ServiceRegister register, String text) {
        try {
            RegistrationNumber number = RegistrationNumber.parse(text);
            if (number.hasUsualForm() || register.history(number).isPresent()) {
                return new ServiceKey(Optional.of(number), Optional.empty());
            }
        } catch (IllegalArgumentException aName) {
            // looked up as one
        }
        return new ServiceKey(Optional.empty(), Optional.of(text));
    }

    private static List<RegistrationHistory> histories(ServiceRegister register, String service) {
        return register.histories(key(register, service));
    }

    private static Lapse lapse(
            ApplicableLaw law, ListingStatus status, List<RegistrationHistory> histories, LocalDate day) {
        return switch (status) {
            case NOT_LISTED, LAPSED, EXPIRED, REMOVED -> new Lapse(day, Lapse.Reason.NOT_LISTED);
            case NO_ENTRY -> new Lapse(day, Lapse.Reason.NO_ENTRY);
            case UNKNOWN -> new Lapse(day, Lapse.Reason.LISTING_NOT_KNOWN);
            case LISTED, RENEWAL_PENDING ->
                histories.stream()
                        .flatMap(history -> history.on(day).stream())
                        .filter(state -> state.status() == ListingStatus.LISTED
                                || state.status() == ListingStatus.RENEWAL_PENDING)
                        .map(state -> lapse(law, state, day))
                        .min(Comparator.comparing(Lapse::from))
                        .orElseGet(() -> new Lapse(day.plusDays(1), Lapse.Reason.PERIOD_NOT_ON_RECORD));
        };
    }

    /** The same, unless the list tells already that it is listed no more on an earlier day to come. */
    private static Lapse orEndOnRecord(Lapse lapse, ServiceRegister register, ServiceKey key, LocalDate day) {
        return register.endsOn(key, day)
                .filter(end -> end.isBefore(lapse.from()))
                .map(end -> new Lapse(end, Lapse.Reason.END_ON_RECORD))
                .orElse(lapse);
    }

    /** What the record tells of a registration by how it stands on a day, and by a law. */
    private static Lapse lapse(ApplicableLaw law, ServiceOnDay state, LocalDate day) {
        Optional<LocalDate> termEnds = state.lastValidDay()
                .or(() -> state.periodEnd()
                        .map(end -> law.validity(end, state.programme()).lastValidDay()))
                .map(last -> last.plusDays(1));
        LocalDate next = day.plusDays(1);
        if (state.status() == ListingStatus.RENEWAL_PENDING) {
            // a refusal before the end of the term ends nothing
            return new Lapse(termEnds.filter(next::isBefore).orElse(next), Lapse.Reason.RENEWAL_PENDING);
        }
        // past its term it can only be listed because it was seen to be, on the last day on record
        return termEnds.map(end -> new Lapse(end.isBefore(next) ? next : end, Lapse.Reason.TERM_ENDS))
                .orElseGet(() -> new Lapse(next, Lapse.Reason.PERIOD_NOT_ON_RECORD));
    }
}
