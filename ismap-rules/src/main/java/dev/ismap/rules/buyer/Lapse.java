package dev.ismap.rules.buyer;

import dev.ismap.core.text.Label;
import dev.ismap.model.list.ListingAnswer.ListingStatus;
import dev.ismap.model.list.ServiceLife.ServiceOnDay;
import dev.ismap.rules.Ismap;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

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
 * @since 0.1
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
