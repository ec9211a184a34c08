package dev.ismap.rules.law;

import dev.ismap.core.condition.LegalUncertainty;
import dev.ismap.core.law.Law;
import dev.ismap.core.law.Parameter;
import dev.ismap.core.text.Label;
import dev.ismap.core.time.Term;
import dev.ismap.core.time.Timeline;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The legal periods that the rules count with, and their lengths.
 *
 * <p>They are parameters of the law: a rule book holds their values by day, and another value is another law.
 *
 * @since 0.1
 */
public final class Terms {

    /** The day on which the programme began to operate; no rule of it covers an earlier day. */
    public static final LocalDate PROGRAMME_START = LocalDate.of(2020, 6, 3);

    /** The day on which ISMAP-LIU began to operate; no rule of it covers an earlier day. */
    public static final LocalDate LIU_START = LocalDate.of(2022, 11, 1);

    /** The last day of the first regime of ISMAP-LIU, in which an agency assessed the impact before registration. */
    public static final LocalDate LIU_FIRST_REGIME_END = LocalDate.of(2025, 3, 31);

    /** The longest audit period (監査対象期間の上限), CC 2.2.5. */
    public static final Parameter<Term> LONGEST_AUDIT_PERIOD =
            term("longest-audit-period", "監査対象期間の上限", "longest audit period");

    /** The shortest audit period where it is shorter than the longest (監査対象期間の下限), CC 2.2.5. */
    public static final Parameter<Term> SHORTEST_AUDIT_PERIOD =
            term("shortest-audit-period", "監査対象期間の下限", "shortest audit period");

    /** The time for submitting the audit report after the audit period (実施結果報告書の提出期間). */
    public static final Parameter<Term> REPORT_SUBMISSION =
            term("report-submission", "実施結果報告書の提出期間", "time for submitting the audit report");

    /** The term of a registration, counted from the day after the audit period (登録の有効期間), BR 3.5. */
    public static final Parameter<Term> REGISTRATION = term("registration", "登録の有効期間", "term of a registration");

    /** The day from which an account of gBizID runs for a term; one issued earlier runs from this day. */
    public static final LocalDate GBIZID_TERM_START = LocalDate.of(2026, 7, 1);

    /** The term of an account of gBizID (GビズIDの有効期間), from its issue on. */
    public static final Parameter<Term> GBIZID = term("gbizid", "GビズIDの有効期間", "term of a gBizID");

    /** The term of an auditing organisation's registration: an assumption, without a value unless one is assumed. */
    public static final Parameter<Term> AUDITOR_REGISTRATION =
            term("auditor-registration", "監査機関の登録の有効期間（仮定）", "assumed term of an auditor's registration");

    /** Whether the last valid day is the day before the corresponding day of the sixteenth month, or that day. */
    public static final LegalUncertainty LAST_VALID_DAY = new LegalUncertainty(
            "last-valid-day",
            Label.of(
                    "登録の有効期間の満了日を、応当日の前日とするか応当日とするかが定かでない。",
                    "It is not known whether a registration ends on the day before the corresponding day or on that day."));

    private Terms() {}

    /**
     * The lengths as they are law on registration of a service, ordered as a reader meets them.
     *
     * @return the lengths by day, unmodifiable
     */
    public static Map<Parameter<Term>, Timeline<Term>> asEnacted() {
        Map<Parameter<Term>, Timeline<Term>> values = new LinkedHashMap<>();
        values.put(LONGEST_AUDIT_PERIOD, always(Term.ofYears(1)));
        values.put(SHORTEST_AUDIT_PERIOD, always(Term.ofMonths(3)));
        values.put(REPORT_SUBMISSION, always(Term.ofMonths(3)));
        values.put(REGISTRATION, always(Term.ofMonths(16)));
        values.put(GBIZID, always(Term.ofMonths(27))); // the rule that counts with it says from when
        return Collections.unmodifiableMap(values);
    }

    /**
     * A length as it is law.
     *
     * @param length the length, one of {@link #asEnacted()}
     * @return its values by day
     */
    public static Timeline<Term> asEnacted(Parameter<Term> length) {
        return Objects.requireNonNull(asEnacted().get(length), length.id());
    }

    /**
     * The last valid day of a registration: V-TERM, Basic Regulations 3.5.
     *
     * @param law the law by which it is counted
     * @param periodEnd the last day of the audit period on which the registration rests
     * @return the day; that it is the day after is another possible reading
     */
    public static LocalDate lastValidDay(Law law, LocalDate periodEnd) {
        return law.value(REGISTRATION).lastDayFrom(periodEnd.plusDays(1));
    }

    private static Timeline<Term> always(Term value) {
        return Timeline.from(PROGRAMME_START, value);
    }

    private static Parameter<Term> term(String id, String ja, String en) {
        return new Parameter<>(id, Label.of(ja, en), Term.class);
    }
}
