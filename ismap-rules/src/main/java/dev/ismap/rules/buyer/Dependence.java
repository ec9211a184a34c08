package dev.ismap.rules.buyer;

import dev.ismap.core.problem.InputException;
import dev.ismap.core.problem.Problem;
import dev.ismap.core.text.Label;
import dev.ismap.model.list.ListingAnswer;
import dev.ismap.model.list.ListingAnswer.ListingStatus;
import dev.ismap.model.list.ServiceLife;
import dev.ismap.model.list.ServiceLife.ServiceOnDay;
import dev.ismap.model.list.ServiceRegister;
import dev.ismap.model.list.ServiceRegister.ServiceKey;
import dev.ismap.model.service.RegistrationNumber;
import dev.ismap.rules.Ismap;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a service is built on, all the way down, and how each of these is listed on a day (基盤となるサービスの連鎖).
 *
 * <p>That a service is listed says nothing of what it is built on, nor the other way round: each link has its own
 * answer. Where the list does not say what a service is built on, the chain may go on unseen; such a link says so.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param service the service asked about, as asked
 * @param day the day
 * @param links the service itself first, then each service that it is built on, once, in the order in which the list
 *     leads to it
 * @since 0.1
 */
public record Dependence(String service, LocalDate day, List<Link> links) {

    /**
     * A service of the chain.
     *
     * @param service how the service above names it: a registration number or a name
     * @param through the services that lead to it from the one asked about, nearest last; empty for that one itself
     * @param answer whether it is listed on the day
     * @param lapse from which day on its registration is no longer sure, and why
     * @param onRecord whether the list says what it is built on
     */
    public record Link(String service, List<String> through, ListingAnswer answer, Lapse lapse, boolean onRecord) {

        /** Creates a link. */
        public Link {
            Objects.requireNonNull(service, "service");
            through = List.copyOf(through);
            Objects.requireNonNull(answer, "answer");
            Objects.requireNonNull(lapse, "lapse");
        }

        /**
         * The first day on which its registration has lapsed unless a renewal is applied for.
         *
         * @return the day; empty where no such day follows from the record, for the {@linkplain Lapse#reason reason} that
         *     the lapse gives
         */
        public Optional<LocalDate> lapsesOn() {
            return lapse.reason() == Lapse.Reason.TERM_ENDS ? Optional.of(lapse.from()) : Optional.empty();
        }

        private int weakness() {
            return switch (answer.status()) {
                case LISTED -> 0;
                case RENEWAL_PENDING -> 1;
                case UNKNOWN -> 2;
                case NO_ENTRY -> 3;
                case NOT_LISTED -> 4;
                case LAPSED -> 5;
                case EXPIRED -> 6;
                case REMOVED -> 7;
            };
        }

        private LocalDate notSureFrom() {
            return lapse.from();
        }
    }

    /**
     * Creates a dependence.
     *
     * @throws IllegalArgumentException if there is no link
     */
    public Dependence {
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(day, "day");
        links = List.copyOf(links);
        if (links.isEmpty()) {
            throw new IllegalArgumentException("The service asked about is the first link");
        }
    }

    /** A service on the way down, and those below it that are still to be visited. */
    private record Frame(String service, Object identity, Iterator<String> below) {}

    /**
     * Follows what a service is built on.
     *
     * @param ismap the law by which a registration lapses
     * @param register the register of the list
     * @param service its registration number or exact name
     * @param day the day
     * @param knownOn the day as of which the record is known; empty where all that is on record counts
     * @return the chain
     * @throws InputException if the chain leads back to a service on it, with the services of the cycle by name
     */
    public static Dependence of(
            Ismap ismap, ServiceRegister register, String service, LocalDate day, Optional<LocalDate> knownOn) {
        List<Link> links = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        Deque<Frame> path = new ArrayDeque<>();
        ServiceRegister byLaw = register.under(ismap.registrationTerm());
        visit(ismap, byLaw, service, day, knownOn, path, links, seen);
        while (!path.isEmpty()) {
            Iterator<String> below = path.getLast().below();
            if (!below.hasNext()) {
                path.removeLast();
                continue;
            }
            visit(ismap, byLaw, below.next(), day, knownOn, path, links, seen);
        }
        return new Dependence(service, day, links);
    }

    private static void visit(
            Ismap ismap,
            ServiceRegister register,
            String service,
            LocalDate day,
            Optional<LocalDate> knownOn,
            Deque<Frame> path,
            List<Link> links,
            Set<Object> seen) {
        List<ServiceLife> lives = lives(register, service);
        Object identity = lives.isEmpty() ? service : lives;
        if (!seen.add(identity)) {
            if (path.stream().anyMatch(frame -> frame.identity().equals(identity))) {
                throw cycle(path, service, identity);
            }
            return;
        }
        List<String> below = lives.stream()
                .flatMap(life -> life.builtOn().stream().flatMap(List::stream))
                .distinct()
                .toList();
        ListingAnswer answer = answer(register, service, day, knownOn);
        links.add(new Link(
                service,
                path.stream().map(Frame::service).toList(),
                answer,
                lapse(ismap, answer.status(), lives, day, knownOn),
                !lives.isEmpty()
                        && lives.stream().allMatch(life -> life.builtOn().isPresent())));
        path.addLast(new Frame(service, identity, below.iterator()));
    }

    private static InputException cycle(Deque<Frame> path, String service, Object identity) {
        String names = path.stream()
                        .dropWhile(frame -> !frame.identity().equals(identity))
                        .map(Frame::service)
                        .collect(Collectors.joining(" -> "))
                + " -> " + service;
        return new InputException(List.of(new Problem(
                "",
                "DEPENDENCE_CYCLE",
                Label.of("基盤となるサービスをたどると元のサービスに戻ります：" + names, "What is built on what leads in a circle: " + names))));
    }

    /** By number where a text is one of the list, or of the form that numbers have; else by name. */
    private static ServiceKey key(ServiceRegister register, String text) {
        try {
            RegistrationNumber number = RegistrationNumber.parse(text);
            if (number.hasUsualForm() || register.life(number).isPresent()) {
                return new ServiceKey(Optional.of(number), Optional.empty());
            }
        } catch (IllegalArgumentException aName) {
            // looked up as one
        }
        return new ServiceKey(Optional.empty(), Optional.of(text));
    }

    private static List<ServiceLife> lives(ServiceRegister register, String service) {
        return register.lives(key(register, service));
    }

    private static ListingAnswer answer(
            ServiceRegister register, String service, LocalDate day, Optional<LocalDate> knownOn) {
        return register.answer(day, knownOn, key(register, service));
    }

    private static Lapse lapse(
            Ismap ismap, ListingStatus status, List<ServiceLife> lives, LocalDate day, Optional<LocalDate> knownOn) {
        return switch (status) {
            case NOT_LISTED, LAPSED, EXPIRED, REMOVED -> new Lapse(day, Lapse.Reason.NOT_LISTED);
            case NO_ENTRY -> new Lapse(day, Lapse.Reason.NO_ENTRY);
            case UNKNOWN -> new Lapse(day, Lapse.Reason.LISTING_NOT_KNOWN);
            case LISTED, RENEWAL_PENDING ->
                lives.stream()
                        .flatMap(life -> life.on(day, knownOn).stream())
                        .filter(state -> state.status() == ListingStatus.LISTED
                                || state.status() == ListingStatus.RENEWAL_PENDING)
                        .map(state -> Lapse.of(ismap, state, day))
                        .min(Comparator.comparing(Lapse::from))
                        .orElseGet(() -> new Lapse(day.plusDays(1), Lapse.Reason.PERIOD_NOT_ON_RECORD));
        };
    }

    /**
     * The weakest link: one that was removed, then expired, then lapsed, then not listed, then one of which there is no
     * entry, then unknown, then pending renewal, then the listed one that is the first not to be sure any more.
     *
     * @return the link; of several that are equally weak, the first
     */
    public Link weakest() {
        return links.stream()
                .max(Comparator.comparingInt(Link::weakness)
                        .thenComparing(Link::notSureFrom, Comparator.reverseOrder()))
                .orElseThrow();
    }

    /**
     * The link whose registration lapses first unless a renewal is applied for.
     *
     * @return the link; empty where no link has such a day on record
     */
    public Optional<Link> firstToLapse() {
        return links.stream().filter(link -> link.lapsesOn().isPresent()).min(Comparator.comparing(Link::notSureFrom));
    }

    /**
     * The link that is the first not to be surely registered any more, whatever the reason.
     *
     * @return the link; of several with the same day, the first
     */
    public Link firstNotSure() {
        return links.stream().min(Comparator.comparing(Link::notSureFrom)).orElseThrow();
    }

    /**
     * Whether the list says of every link what it is built on.
     *
     * @return true if it does, so that there is no link beyond these
     */
    public boolean isComplete() {
        return links.stream().allMatch(Link::onRecord);
    }

    /**
     * From which day on a registration is no longer sure, and why (登録が確かでなくなる日とその理由).
     *
     * <p>Up to the day before, the registration holds unless it is removed. Where the record tells nothing of the days to
     * come, that day is the one after the day asked about; it is never left out.
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param from the first day on which it is not sure that the service is registered
     * @param reason why
     */
    public record Lapse(LocalDate from, Reason reason) {

        /** Why a registration is no longer sure. */
        public enum Reason {
            /** It lapses on that day unless a renewal is applied for. */
            TERM_ENDS,
            /** Its renewal is applied for, and by that day may have been refused. */
            RENEWAL_PENDING,
            /** Its audit period is not on record, so the end of its term is not known. */
            PERIOD_NOT_ON_RECORD,
            /** Whether it is listed at all is not known on the day asked about. */
            LISTING_NOT_KNOWN,
            /** There is no entry of its number or name. */
            NO_ENTRY,
            /** It is not listed on the day asked about. */
            NOT_LISTED;

            /**
             * The reason in words, which stand after the day.
             *
             * @return the words
             */
            public Label label() {
                return switch (this) {
                    case TERM_ENDS -> Label.of("更新の申請がなければ失効する", "it lapses unless a renewal is applied for");
                    case RENEWAL_PENDING ->
                        Label.of("更新の申請中であり、登録は決定による", "its renewal is applied for, and it rests on the decision");
                    case PERIOD_NOT_ON_RECORD ->
                        Label.of(
                                "監査対象期間の記録がなく、有効期間の満了日が分からない",
                                "its audit period is not on record, so the end of its term is not known");
                    case LISTING_NOT_KNOWN ->
                        Label.of("基準日の掲載状況が分からない", "it is not known whether it is listed on the day asked about");
                    case NO_ENTRY -> Label.of("該当する掲載事項がない", "there is no entry of its number or name");
                    case NOT_LISTED -> Label.of("基準日に掲載されていない", "it is not listed on the day asked about");
                };
            }
        }

        /** Creates a lapse. */
        public Lapse {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(reason, "reason");
        }

        /** What the record tells of a registration by how it stands on a day, and by a law. */
        static Lapse of(Ismap ismap, ServiceOnDay state, LocalDate day) {
            Optional<LocalDate> termEnds = state.lastValidDay()
                    .or(() -> state.periodEnd()
                            .map(end -> ismap.validity(end, state.programme()).lastValidDay()))
                    .map(last -> last.plusDays(1));
            LocalDate next = day.plusDays(1);
            if (state.status() == ListingStatus.RENEWAL_PENDING) {
                // a refusal before the end of the term ends nothing
                return new Lapse(termEnds.filter(next::isBefore).orElse(next), Reason.RENEWAL_PENDING);
            }
            return termEnds.map(end -> new Lapse(end, Reason.TERM_ENDS))
                    .orElseGet(() -> new Lapse(next, Reason.PERIOD_NOT_ON_RECORD));
        }
    }
}
