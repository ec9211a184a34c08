package dev.ismap.core.condition;

import dev.ismap.core.fact.Fact;
import dev.ismap.core.fact.Input;
import dev.ismap.core.law.Law;
import dev.ismap.core.law.Parameter;
import dev.ismap.core.text.Label;
import dev.ismap.core.time.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A day worked out from a case: stated in it, fixed, or counted from another.
 *
 * <p>Every expression grows with the facts that it reads: a later day in never gives an earlier day out. This is what lets
 * an engine find the days on which an answer turns without trying every day.
 *
 * <p>Implementations are immutable and thread-safe.
 *
 * @param <C> the type of the case
 * @since 0.1
 */
public sealed interface DayExpression<C> {

    /** In place of a day: the fact is missing. */
    long MISSING = Long.MIN_VALUE;

    /** In place of a day: the fact does not apply. */
    long NONE = Long.MIN_VALUE + 1;

    /**
     * The day in a case, counted from 1970-01-01, without making an object.
     *
     * @param subject the case
     * @param law the values of the law's parameters
     * @return the day, {@link #MISSING} or {@link #NONE}
     */
    long epochDay(C subject, Law law);

    /**
     * The day that comes out where the fact or the day of the question that it reads is a certain day, both counted from
     * 1970-01-01.
     *
     * @param day the day of the fact or of the question
     * @param law the values of the law's parameters
     * @return the day; the same for every day where it reads neither
     */
    long from(long day, Law law);

    /**
     * The day in a case.
     *
     * @param subject the case
     * @param law the values of the law's parameters
     * @return the day, or why there is none
     */
    Input<LocalDate> of(C subject, Law law);

    /**
     * The one fact that it reads, where it reads one.
     *
     * @return the fact
     */
    Optional<Fact<C, LocalDate>> fact();

    /**
     * Whether it is a day of the question, or is counted from one.
     *
     * @return true if it is
     * @since 0.2.0
     */
    default boolean isOfQuestion() {
        return false;
    }

    /**
     * The parameters of the law with which it counts.
     *
     * @return the parameters, from the inside out, unmodifiable; none where it counts with none
     */
    default List<Parameter<?>> parameters() {
        return List.of();
    }

    /**
     * A day that the case states.
     *
     * @param source the fact
     * @param <C> the type of the case
     */
    record Stated<C>(Fact<C, LocalDate> source) implements DayExpression<C> {
        /** Creates the expression. */
        public Stated {
            Objects.requireNonNull(source, "source");
        }

        @Override
        public long epochDay(C subject, Law law) {
            return DayExpression.epochDay(source.of(subject));
        }

        @Override
        public long from(long day, Law law) {
            return day;
        }

        @Override
        public Input<LocalDate> of(C subject, Law law) {
            return source.of(subject);
        }

        @Override
        public Optional<Fact<C, LocalDate>> fact() {
            return Optional.of(source);
        }

        @Override
        public String toString() {
            return source.toString();
        }
    }

    /**
     * A day that is the same in every case.
     *
     * @param day the day
     * @param <C> the type of the case
     */
    record Fixed<C>(Input<LocalDate> day) implements DayExpression<C> {
        /** Creates the expression. */
        public Fixed {
            Objects.requireNonNull(day, "day");
        }

        @Override
        public long epochDay(C subject, Law law) {
            return DayExpression.epochDay(day);
        }

        @Override
        public long from(long other, Law law) {
            return DayExpression.epochDay(day);
        }

        @Override
        public Input<LocalDate> of(C subject, Law law) {
            return day;
        }

        @Override
        public Optional<Fact<C, LocalDate>> fact() {
            return Optional.empty();
        }

        @Override
        public String toString() {
            return day.known().map(LocalDate::toString).orElse("no day");
        }
    }

    /**
     * The last day of a legal period that begins with a day.
     *
     * @param parameter the length of the period, as the law sets it
     * @param first its first day
     * @param <C> the type of the case
     */
    record LastDay<C>(Parameter<Term> parameter, DayExpression<C> first) implements DayExpression<C> {
        /** Creates the expression. */
        public LastDay {
            Objects.requireNonNull(parameter, "parameter");
            Objects.requireNonNull(first, "first");
        }

        @Override
        public long epochDay(C subject, Law law) {
            Term term = law.value(parameter);
            long day = first.epochDay(subject, law);
            return day <= NONE ? day : term.lastDayFrom(day);
        }

        @Override
        public long from(long day, Law law) {
            return law.value(parameter).lastDayFrom(first.from(day, law));
        }

        @Override
        public Input<LocalDate> of(C subject, Law law) {
            return first.of(subject, law).map(law.value(parameter)::lastDayFrom);
        }

        @Override
        public Optional<Fact<C, LocalDate>> fact() {
            return first.fact();
        }

        @Override
        public boolean isOfQuestion() {
            return first.isOfQuestion();
        }

        @Override
        public List<Parameter<?>> parameters() {
            return Stream.concat(first.parameters().stream(), Stream.of(parameter))
                    .toList();
        }

        @Override
        public String toString() {
            return "lastDay(" + parameter + " from " + first + ")";
        }
    }

    /**
     * A number of days after another day.
     *
     * @param day the other day
     * @param days how many days later; negative for earlier
     * @param <C> the type of the case
     */
    record Shifted<C>(DayExpression<C> day, int days) implements DayExpression<C> {
        /** Creates the expression. */
        public Shifted {
            Objects.requireNonNull(day, "day");
        }

        @Override
        public long epochDay(C subject, Law law) {
            long value = day.epochDay(subject, law);
            return value <= NONE ? value : value + days;
        }

        @Override
        public long from(long value, Law law) {
            return day.from(value, law) + days;
        }

        @Override
        public Input<LocalDate> of(C subject, Law law) {
            return day.of(subject, law).map(value -> value.plusDays(days));
        }

        @Override
        public Optional<Fact<C, LocalDate>> fact() {
            return day.fact();
        }

        @Override
        public boolean isOfQuestion() {
            return day.isOfQuestion();
        }

        @Override
        public List<Parameter<?>> parameters() {
            return day.parameters();
        }

        @Override
        public String toString() {
            return day + (days < 0 ? " - " : " + ") + Math.abs(days) + "d";
        }
    }

    /**
     * A day of the question rather than of the thing that is read, such as the day asked about.
     *
     * @param name its name
     * @param day the day
     * @param <C> the type of the case
     */
    record OfQuestion<C>(Label name, Function<? super C, LocalDate> day) implements DayExpression<C> {
        /** Creates the expression. */
        public OfQuestion {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(day, "day");
        }

        @Override
        public long epochDay(C subject, Law law) {
            return day.apply(subject).toEpochDay();
        }

        @Override
        public long from(long asked, Law law) {
            return asked;
        }

        @Override
        public Input<LocalDate> of(C subject, Law law) {
            return Input.given(day.apply(subject));
        }

        @Override
        public boolean isOfQuestion() {
            return true;
        }

        @Override
        public Optional<Fact<C, LocalDate>> fact() {
            return Optional.empty();
        }

        @Override
        public String toString() {
            return name.en();
        }
    }

    /**
     * A day that the case states.
     *
     * @param fact the fact
     * @param <C> the type of the case
     * @return the expression
     */
    static <C> DayExpression<C> of(Fact<C, LocalDate> fact) {
        return new Stated<>(fact);
    }

    /**
     * A day that is the same in every case.
     *
     * @param day the day
     * @param <C> the type of the case
     * @return the expression
     */
    static <C> DayExpression<C> of(LocalDate day) {
        return new Fixed<>(Input.given(day));
    }

    /**
     * The last day of a legal period that begins with this day.
     *
     * @param length the length of the period
     * @return the expression
     */
    default DayExpression<C> lastDayOf(Parameter<Term> length) {
        return new LastDay<>(length, this);
    }

    /**
     * The day after this one.
     *
     * @return the expression
     */
    default DayExpression<C> nextDay() {
        return new Shifted<>(this, 1);
    }

    private static long epochDay(Input<LocalDate> day) {
        if (day instanceof Input.Given<LocalDate> given) {
            return given.value().toEpochDay();
        }
        return day.isMissing() ? MISSING : NONE;
    }
}
