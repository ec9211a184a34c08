package dev.ismap.core.law;

import dev.ismap.core.text.Label;
import java.time.LocalDate;

/**
 * A question about a day that no law at hand covers.
 *
 * <p>It is not answered with the nearest law: the answer would be wrong without looking wrong. Ask about a day that
 * the rule book covers, or use a rule book that covers the day.
 *
 * @since 0.1
 */
public final class NoLawException extends RuntimeException {

    /** The code of this error in results and reports. */
    public static final String CODE = "NO_LAW";

    private static final long serialVersionUID = 1L;

    private final LocalDate day;
    private final transient Label label;

    private NoLawException(LocalDate day, Label label) {
        super(CODE + ": " + label.en());
        this.day = day;
        this.label = label;
    }

    /**
     * A day before a body of rules begins.
     *
     * @param day the day
     * @param start the first day of the body of rules
     * @return the error
     */
    public static NoLawException before(LocalDate day, LocalDate start) {
        return new NoLawException(
                day,
                Label.of(
                        day + " に適用される規則はない。この規則集は " + start + " から始まる。",
                        "No rule covers " + day + ": this rule book begins on " + start + "."));
    }

    /**
     * A day on which no rule that can decide applies.
     *
     * @param day the day
     * @return the error
     */
    public static NoLawException noRuleApplies(LocalDate day) {
        return new NoLawException(
                day,
                Label.of(
                        day + " の時点で、この案件の可否を決める規則は一つも適用されない。",
                        "On " + day + " no rule that can decide applies to this case."));
    }

    static NoLawException noValue(Parameter<?> parameter, LocalDate day) {
        return new NoLawException(
                day,
                Label.of(
                        parameter.name().ja() + "の値は " + day + " について定められていない。",
                        "The " + parameter.name().en() + " has no value on " + day + "."));
    }

    /**
     * The day asked about.
     *
     * @return the day
     */
    public LocalDate day() {
        return day;
    }

    /**
     * What is wrong and what to do, in both languages.
     *
     * @return the text
     */
    public Label label() {
        return label;
    }
}
