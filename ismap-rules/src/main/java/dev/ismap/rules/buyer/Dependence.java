package dev.ismap.rules.buyer;

import dev.ismap.core.text.Label;
import dev.ismap.model.list.ListingAnswer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

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
            /** From that day on it is listed no more, as the list already tells. */
            END_ON_RECORD,
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
                    case END_ON_RECORD -> Label.of("掲載の終了が記録されている", "the list already tells that it is listed no more");
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
    }
}
