package dev.ismap.rules.calendar;

import dev.ismap.core.law.Basis;
import dev.ismap.core.law.Provision;
import dev.ismap.core.text.Label;
import dev.ismap.rules.calendar.IsmapCalendar.CalendarDay.Matter;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The days that matter from a day on, for a provider, an auditing organisation, a list or a buyer (期日の一覧).
 *
 * <p>Each day is worked out from the audit period that is stated and from the law of the day asked about; none is
 * guessed. A day that has passed is left out. Where the law can be read in two ways, the earlier day stands here and its
 * detail names the other.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param from the day asked about
 * @param days the days on or after it, in order
 * @param lastPassed the last of the days before it that follow from what is stated; empty where there is none
 * @since 0.1
 */
public record IsmapCalendar(LocalDate from, List<CalendarDay> days, Optional<CalendarDay> lastPassed) {

    /** Creates a calendar. */
    public IsmapCalendar {
        Objects.requireNonNull(from, "from");
        days = List.copyOf(days);
        Objects.requireNonNull(lastPassed, "lastPassed");
    }

    /**
     * A day within a contract on which a buyer looks again at whether the service is listed (契約期間中の掲載の再確認日).
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param day the day
     * @param matter whether the contract begins or a registration may have lapsed
     * @param why why it is this day
     */
    public record ContractCheck(LocalDate day, Matter matter, Label why) {

        /** Creates a check. */
        public ContractCheck {
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(matter, "matter");
            Objects.requireNonNull(why, "why");
        }
    }

    /**
     * A day that matters, and why (期日).
     *
     * <p>This class is immutable and thread-safe. Days are ordered by date, then by what happens, subject and rule.
     *
     * @param day the day
     * @param matter what happens on it
     * @param subject the service, or the rule book, that it is about
     * @param rule the id of the rule or note that it follows from
     * @param provision where that stands; absent where no text at hand has it
     * @param basis how well that is known
     * @param detail what to know of it
     * @since 0.1
     */
    public record CalendarDay(
            LocalDate day,
            Matter matter,
            Label subject,
            String rule,
            Optional<Provision> provision,
            Basis basis,
            Label detail)
            implements Comparable<CalendarDay> {

        private static final Comparator<CalendarDay> ORDER = Comparator.comparing(CalendarDay::day)
                .thenComparing(CalendarDay::matter)
                .thenComparing(one -> one.subject().ja())
                .thenComparing(CalendarDay::rule)
                .thenComparing(one -> one.detail().en());

        /** Creates a day. */
        public CalendarDay {
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(matter, "matter");
            Objects.requireNonNull(subject, "subject");
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(provision, "provision");
            Objects.requireNonNull(basis, "basis");
            Objects.requireNonNull(detail, "detail");
        }

        @Override
        public int compareTo(CalendarDay other) {
            return ORDER.compare(this, other);
        }

        /**
         * What happens on a day of a calendar (期日の種別).
         *
         * <p>This enum is immutable and thread-safe.
         */
        public enum Matter {
            /** The audit report on the period is due (実施結果報告書の提出期限). */
            REPORT_DUE,
            /** The next audit period begins (次の監査対象期間の初日). */
            NEXT_PERIOD_BEGINS,
            /** The earliest last day of the next audit period (次の監査対象期間の末日の最早日). */
            NEXT_PERIOD_EARLIEST_END,
            /** The latest last day of the next audit period (次の監査対象期間の末日の最遅日). */
            NEXT_PERIOD_LATEST_END,
            /** The audit report on a next period of full length is due (次の実施結果報告書の提出期限). */
            NEXT_REPORT_DUE,
            /** The last day for applying for a renewal, the last valid day (更新の申請期限). */
            RENEWAL_DUE,
            /** The first day after the last valid day (有効期間の満了日の翌日). */
            LAPSES,
            /** The last day of the applicant's gBizID (GビズIDの有効期間の満了日). */
            GBIZID_EXPIRES,
            /** The last day of the listing of an underlying service (基盤サービスの掲載の末日). */
            PLATFORM_LISTING_ENDS,
            /** The last day of the listing of the auditing organisation (監査機関の掲載の末日). */
            AUDITOR_LISTING_ENDS,
            /** The last day of the ISMS certificate on which a multi-year audit cycle rests (ISMS認証の有効期間の末日). */
            ISMS_EXPIRES,
            /** The review of applications for registration as an auditing organisation starts (審査手続開始日). */
            REVIEW_STARTS,
            /** A rule comes into force (規則の施行日). */
            RULE_BEGINS,
            /** A rule is in force for the last time (規則の末日). */
            RULE_ENDS,
            /** A contract begins (契約期間の初日). */
            CONTRACT_BEGINS,
            /** The last valid day of the registration of the selected service (選定するサービスの有効期間の満了日). */
            LAST_VALID_DAY,
            /** A buyer looks again at whether the service is still listed (掲載の再確認日). */
            CONTRACT_CHECK;

            /**
             * It in words.
             *
             * @return the words
             */
            public Label label() {
                return switch (this) {
                    case REPORT_DUE -> Label.of("実施結果報告書の提出期限", "audit report due");
                    case NEXT_PERIOD_BEGINS -> Label.of("次の監査対象期間の初日", "next audit period begins");
                    case NEXT_PERIOD_EARLIEST_END ->
                        Label.of("次の監査対象期間の末日（最も早い場合）", "earliest end of the next audit period");
                    case NEXT_PERIOD_LATEST_END ->
                        Label.of("次の監査対象期間の末日（最も遅い場合）", "latest end of the next audit period");
                    case NEXT_REPORT_DUE ->
                        Label.of("次の実施結果報告書の提出期限（監査対象期間が最長の場合）", "next audit report due, for a period of full length");
                    case RENEWAL_DUE -> Label.of("更新の申請期限（有効期間の満了日）", "renewal: apply by the last valid day");
                    case LAPSES -> Label.of("有効期間の満了日の翌日", "day after the last valid day");
                    case GBIZID_EXPIRES -> Label.of("GビズIDの有効期間の満了日", "last day of the gBizID");
                    case PLATFORM_LISTING_ENDS -> Label.of("基盤サービスの掲載の末日", "listing of an underlying service ends");
                    case AUDITOR_LISTING_ENDS -> Label.of("監査機関の掲載の末日", "listing of the auditing organisation ends");
                    case ISMS_EXPIRES -> Label.of("ISMS認証の有効期間の末日", "ISMS certificate ends");
                    case REVIEW_STARTS -> Label.of("審査手続開始日", "review of applications starts");
                    case RULE_BEGINS -> Label.of("規則の施行日", "rule comes into force");
                    case RULE_ENDS -> Label.of("規則の効力の末日", "last day of a rule");
                    case CONTRACT_BEGINS -> Label.of("契約期間の初日", "contract begins");
                    case LAST_VALID_DAY -> Label.of("登録の有効期間の満了日", "last valid day of the registration");
                    case CONTRACT_CHECK -> Label.of("掲載の再確認日", "check of the listing");
                };
            }
        }
    }
}
