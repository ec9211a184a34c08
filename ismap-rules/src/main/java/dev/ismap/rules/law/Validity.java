package dev.ismap.rules.law;

import dev.ismap.core.law.InForce.Presence;
import dev.ismap.core.law.NoLawException;
import dev.ismap.core.rule.LegalNote;
import dev.ismap.core.rule.RuleBook;
import dev.ismap.core.text.Label;
import dev.ismap.core.time.PartialDate;
import dev.ismap.core.time.Term;
import dev.ismap.model.registration.Registration.RenewalDecision;
import dev.ismap.rules.law.Validity.RenewalHistory.Decided;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * How long a registration is valid (登録の有効期間): V-TERM, V-CARRY and V-LAPSE, Basic Regulations 3.5.
 *
 * <p>A registration is valid for one year and four months from the day after the last day of its audit period. The
 * last valid day is the last day of the sixteen months that begin on that day, counted as {@link Term} counts. That it
 * is one day later is another possible reading of the law, and no text at hand settles it: on that one day the status
 * is {@link ValidityStatus#UNDETERMINED}.
 *
 * <p>With a renewal applied for in time, the service stays registered until the Committee decides; without one it is
 * not registered from the day after the last valid day. A decision counts from its day on.
 *
 * <p>It is asked of a law: {@code Ismap.validity}. This class is immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Validity {

    private final RuleBook<?> book;
    private final LocalDate periodEnd;

    /**
     * The validity of a registration by a rule book.
     *
     * @param book the rule book, which counts with {@link Terms#REGISTRATION}
     * @param periodEnd the last day of the audit period on which the registration rests
     */
    public Validity(RuleBook<?> book, LocalDate periodEnd) {
        this.book = Objects.requireNonNull(book, "book");
        this.periodEnd = Objects.requireNonNull(periodEnd, "periodEnd");
    }

    /**
     * The last day of the audit period on which the registration rests.
     *
     * @return the day
     */
    public LocalDate periodEnd() {
        return periodEnd;
    }

    /**
     * The validity that counts on a day: that by the new audit period, where a renewal that was applied for in time is
     * granted by then and states it, and else this.
     *
     * @param day the day
     * @param renewal what has happened with the renewal; what lies after the day does not count
     * @return the validity
     */
    public Validity on(LocalDate day, RenewalHistory renewal) {
        LocalDate last = lastValidDay();
        return renewal.decided()
                .filter(one ->
                        one.decision() == RenewalDecision.GRANTED && !one.on().isAfter(day))
                .filter(one -> renewal.appliedOn()
                        .filter(applied -> !applied.isAfter(last))
                        .isPresent())
                .flatMap(Decided::newPeriodEnd)
                .map(end -> new Validity(book, end))
                .orElse(this);
    }

    /**
     * The last valid day, counted as the Civil Code counts.
     *
     * @return the day
     */
    public LocalDate lastValidDay() {
        return lastValidDay(book.knownTo());
    }

    @Override
    public String toString() {
        return "valid to " + lastValidDay() + " by " + book;
    }

    /** The last valid day by the law of a day: a status follows the law of the day asked about. */
    private LocalDate lastValidDay(LocalDate day) {
        return Terms.lastValidDay(book.lawOn(day), periodEnd);
    }

    /**
     * The last valid day by the other possible reading: one day later.
     *
     * @return the day
     */
    public LocalDate otherReading() {
        return lastValidDay().plusDays(1);
    }

    /**
     * How the registration stands on a day.
     *
     * @param day the day
     * @param renewal what has happened with its renewal; what lies after the day does not count
     * @return the status
     * @throws NoLawException if the day lies before the programme began
     */
    public ValidityStatus statusOn(LocalDate day, RenewalHistory renewal) {
        if (day.isBefore(book.start())) {
            throw NoLawException.before(day, book.start());
        }
        if (!day.isAfter(periodEnd) || !isKnownOn(day)) {
            return ValidityStatus.UNDETERMINED;
        }
        LocalDate last = lastValidDay(day);
        ValidityStatus one = status(day, renewal, last);
        ValidityStatus other = status(day, renewal, last.plusDays(1));
        return one == other ? one : ValidityStatus.UNDETERMINED;
    }

    /**
     * Why the {@linkplain #statusOn status} on a day is {@link ValidityStatus#UNDETERMINED}, with what it is by each reading
     * of the law.
     *
     * @param day the day
     * @param renewal what has happened with its renewal; what lies after the day does not count
     * @return the reason, as a sentence or two; empty where there is another status
     * @throws NoLawException if the day lies before the programme began
     * @since 0.2.0
     */
    public Optional<Label> doubtOn(LocalDate day, RenewalHistory renewal) {
        if (statusOn(day, renewal) != ValidityStatus.UNDETERMINED) {
            return Optional.empty();
        }
        if (!day.isAfter(periodEnd)) {
            return Optional.of(Label.of(
                    "基準日は監査対象期間の末日以前であり、この期間に基づく登録の有効期間は始まっていない。",
                    "On the day asked about the audit period is not over, so that no term counted from it runs yet."));
        }
        LocalDate last = lastValidDay(day);
        ValidityStatus one = status(day, renewal, last);
        ValidityStatus other = status(day, renewal, last.plusDays(1));
        if (!isKnownOn(day)) {
            return Optional.of(notAttested(last, one, other));
        }
        if (one != other) {
            Label readings = readings(last, one, other);
            return Optional.of(Label.of(readings.ja() + "。", "The status is " + readings.en() + "."));
        }
        return Optional.of(renewal.decided()
                .flatMap(Decided::newPeriodEnd)
                .flatMap(end -> new Validity(book, end).doubtOn(day, RenewalHistory.none()))
                .orElse(Label.of(
                        "承認された更新について、更新後の監査対象期間の末日が示されていない。",
                        "The last day of the new audit period of the granted renewal is not stated.")));
    }

    /** Before the first source on the term: that it was as attested later, or that there was no such rule. */
    private Label notAttested(LocalDate last, ValidityStatus one, ValidityStatus other) {
        Optional<LocalDate> attested = book.note("V-TERM")
                .flatMap(term -> term.inForce().attestedFrom())
                .flatMap(PartialDate::first);
        Label known = attested.map(day -> Label.of(
                        "この有効期間の定めを示す資料は、" + day + "以後のものに限られる。",
                        "No source at hand shows this term before " + day + "."))
                .orElse(Label.of("基準日にこの有効期間の定めはない。", "On the day asked about there is no such term."));
        if (attested.isEmpty()) {
            return known;
        }
        Label asAttested = one == other ? quoted(one) : readings(last, one, other);
        return Label.of(
                known.ja() + "基準日に同じ定めがあったとする読み方では、" + asAttested.ja() + "。定めがなかったとする読み方では、登録の終わる日が知られていない。",
                known.en() + " If there was the same on the day asked about, the status is " + asAttested.en()
                        + "; if there was none, it is not known on which day the registration ends.");
    }

    private static Label readings(LocalDate last, ValidityStatus one, ValidityStatus other) {
        return Label.of(
                "有効期間の末日を" + last + "とすれば" + quoted(one).ja() + "、" + last.plusDays(1) + "とすれば"
                        + quoted(other).ja(),
                quoted(one).en() + " if the last valid day is " + last + ", and "
                        + quoted(other).en() + " if it is " + last.plusDays(1));
    }

    private static Label quoted(ValidityStatus status) {
        return Label.of("「" + status.label().ja() + "」", "\"" + status.label().en() + "\"");
    }

    private boolean isKnownOn(LocalDate day) {
        Optional<LegalNote> term = book.note("V-TERM");
        return term.isPresent() && term.get().inForce().on(day) == Presence.IN_FORCE;
    }

    private ValidityStatus status(LocalDate day, RenewalHistory renewal, LocalDate last) {
        boolean inTime = renewal.appliedOn()
                .filter(applied -> !applied.isAfter(day) && !applied.isAfter(last))
                .isPresent();
        Optional<Decided> decided = renewal.decided().filter(one -> !one.on().isAfter(day));
        if (inTime && decided.isPresent() && decided.get().decision() == RenewalDecision.GRANTED) {
            return renewed(day, last, decided.get().newPeriodEnd());
        }
        if (!day.isAfter(last)) {
            return ValidityStatus.VALID;
        }
        if (!inTime) {
            return ValidityStatus.LAPSED;
        }
        return decided.isPresent() ? ValidityStatus.REFUSED : ValidityStatus.PENDING_RENEWAL;
    }

    /** After a renewal was granted, the new term counts; where its period is not stated, only the old one is known. */
    private ValidityStatus renewed(LocalDate day, LocalDate last, Optional<LocalDate> newPeriodEnd) {
        if (newPeriodEnd.isEmpty()) {
            return day.isAfter(last) ? ValidityStatus.UNDETERMINED : ValidityStatus.VALID;
        }
        return new Validity(book, newPeriodEnd.get()).statusOn(day, RenewalHistory.none());
    }

    /**
     * How a registration stands on a day (登録の状態).
     *
     * <p>This enum is immutable and thread-safe.
     */
    public enum ValidityStatus {
        /** Its term runs. */
        VALID,
        /** Its term has run out, a renewal was applied for in time, and the Committee has not decided. */
        PENDING_RENEWAL,
        /** Its term has run out, and no renewal was applied for in time. */
        LAPSED,
        /** Its term has run out, and the Committee refused to renew it. */
        REFUSED,
        /** The law or a fact leaves it open. */
        UNDETERMINED;

        /**
         * The status in words.
         *
         * @return the words
         */
        public Label label() {
            return switch (this) {
                case VALID -> Label.of("有効期間内", "valid");
                case PENDING_RENEWAL -> Label.of("更新審査中（登録継続）", "registered, renewal pending");
                case LAPSED -> Label.of("失効", "lapsed");
                case REFUSED -> Label.of("更新不承認", "renewal refused");
                case UNDETERMINED -> Label.of("未確定", "undetermined");
            };
        }
    }

    /**
     * The renewal of a registration, as far as it has come (登録の更新の経過).
     *
     * <p>It is all that has happened: what is absent has not. Whoever does not know whether a renewal was applied for has
     * nothing to state here, and no status to ask for.
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param appliedOn the day on which the renewal was applied for
     * @param decided what the Committee decided, and when
     */
    public record RenewalHistory(Optional<LocalDate> appliedOn, Optional<Decided> decided) {

        /**
         * A decision of the Committee.
         *
         * @param decision what it decided
         * @param on the day of the decision, from which it counts
         * @param newPeriodEnd the last day of the new audit period, where a granted renewal states it
         */
        public record Decided(RenewalDecision decision, LocalDate on, Optional<LocalDate> newPeriodEnd) {
            /**
             * Creates a decision.
             *
             * @throws IllegalArgumentException if a refusal states a new period
             */
            public Decided {
                Objects.requireNonNull(decision, "decision");
                Objects.requireNonNull(on, "on");
                if (decision == RenewalDecision.REFUSED && newPeriodEnd.isPresent()) {
                    throw new IllegalArgumentException("A refused renewal has no new audit period");
                }
            }
        }

        /**
         * Creates a renewal.
         *
         * @throws IllegalArgumentException if a renewal was decided that was not applied for, or before it was
         */
        public RenewalHistory {
            Objects.requireNonNull(appliedOn, "appliedOn");
            if (decided.isPresent()
                    && (appliedOn.isEmpty() || decided.get().on().isBefore(appliedOn.get()))) {
                throw new IllegalArgumentException(
                        "A renewal is decided on or after the day on which it was applied for");
            }
        }

        /**
         * Nothing has happened.
         *
         * @return the renewal
         */
        public static RenewalHistory none() {
            return new RenewalHistory(Optional.empty(), Optional.empty());
        }

        /**
         * A renewal was applied for, and is not decided.
         *
         * @param day the day
         * @return the renewal
         */
        public static RenewalHistory appliedOn(LocalDate day) {
            return new RenewalHistory(Optional.of(day), Optional.empty());
        }

        /**
         * This renewal, granted.
         *
         * @param on the day of the decision
         * @param newPeriodEnd the last day of the new audit period, where it is known
         * @return the renewal
         * @throws IllegalArgumentException if no renewal was applied for by then
         */
        public RenewalHistory granted(LocalDate on, Optional<LocalDate> newPeriodEnd) {
            return new RenewalHistory(appliedOn, Optional.of(new Decided(RenewalDecision.GRANTED, on, newPeriodEnd)));
        }

        /**
         * This renewal, refused.
         *
         * @param on the day of the decision
         * @return the renewal
         * @throws IllegalArgumentException if no renewal was applied for by then
         */
        public RenewalHistory refused(LocalDate on) {
            return new RenewalHistory(
                    appliedOn, Optional.of(new Decided(RenewalDecision.REFUSED, on, Optional.empty())));
        }
    }
}
