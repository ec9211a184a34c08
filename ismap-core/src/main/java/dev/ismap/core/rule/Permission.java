package dev.ismap.core.rule;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.Condition.AllOf;
import dev.ismap.core.condition.Condition.AlternativeReadings;
import dev.ismap.core.condition.DayExpression;
import dev.ismap.core.condition.LegalUncertainty;
import dev.ismap.core.fact.Fact;
import dev.ismap.core.law.InForce;
import dev.ismap.core.text.Label;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the law allows on certain days to whoever claims it.
 *
 * <p>A rule that says on which conditions it may be used binds on every day that its book covers. Its
 * {@linkplain Rule#inForce() days in force} are the days of the permission: to claim it outside them violates the rule.
 * It would otherwise be free to claim what the law does not allow yet, or no longer.
 *
 * <pre>{@code
 * Rule.<Application>of("L-SPECIAL")
 *         .binds(MUST, SECONDARY, InForce.since("2023-05-19").until(LocalDate.of(2025, 3, 31)))
 *         .permits(Permission.of(SPECIAL_MEASURES_USED, DayExpression.of(APPLIED_FOR)))
 *         .asks(not(holds(USED_BEFORE)))
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param claim whether a case claims it, a {@linkplain Fact#claim claim}
 * @param days the days of a case, of which the one that counts has to be a day of the permission; at least one
 * @param doubt that it is not known which of them counts; absent where there is one
 * @param <C> the type of the case
 * @since 0.1
 */
public record Permission<C>(Fact<C, Boolean> claim, List<Use<C>> days, Optional<LegalUncertainty> doubt) {

    /**
     * A day of a case that can be the one that counts.
     *
     * @param name the name of the reading by which it does
     * @param day the day
     * @param <C> the type of the case
     * @since 0.1
     */
    public record Use<C>(Label name, DayExpression<C> day) {
        /** Creates the day. */
        public Use {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(day, "day");
        }
    }

    /**
     * Creates a permission.
     *
     * @throws IllegalArgumentException if the fact is no claim, if there is no day, or unless there is a doubt where
     *     there are several days and none where there is one
     */
    public Permission {
        if (!claim.isClaim()) {
            throw new IllegalArgumentException("A permission is claimed, but " + claim + " is no claim");
        }
        days = List.copyOf(days);
        if (days.isEmpty() || (days.size() > 1) != doubt.isPresent()) {
            throw new IllegalArgumentException(
                    "A permission has one day, or several of which it is not known which counts: " + days);
        }
    }

    /**
     * A permission of which it is known which day counts.
     *
     * @param claim whether a case claims it
     * @param day the day that counts
     * @param <C> the type of the case
     * @return the permission
     */
    public static <C> Permission<C> of(Fact<C, Boolean> claim, DayExpression<C> day) {
        return new Permission<>(claim, List.of(new Use<>(Label.same(day.toString()), day)), Optional.empty());
    }

    /**
     * A permission of which it is not known which day counts.
     *
     * @param claim whether a case claims it
     * @param doubt that this is not known
     * @param days the days that can count, at least two
     * @param <C> the type of the case
     * @return the permission
     */
    public static <C> Permission<C> of(Fact<C, Boolean> claim, LegalUncertainty doubt, List<Use<C>> days) {
        return new Permission<>(claim, days, Optional.of(doubt));
    }

    /** What a rule asks that allows it on some days, where it is to allow it on others. */
    Condition<C> moved(Condition<C> asked, InForce from, InForce to) {
        Condition<C> before = within(from);
        Condition<C> after = within(to);
        if (asked.equals(before)) {
            return after;
        }
        return asked instanceof AllOf<C> all
                ? new AllOf<>(all.conditions().stream()
                        .map(part -> part.equals(before) ? after : part)
                        .toList())
                : asked;
    }

    /** That the day that counts is one of some days. */
    Condition<C> within(InForce allowed) {
        List<AlternativeReadings.Reading<C>> readings = days.stream()
                .map(use -> AlternativeReadings.Reading.of(use.name(), within(use.day(), allowed)))
                .toList();
        return doubt.<Condition<C>>map(one -> new AlternativeReadings<>(one, readings))
                .orElseGet(() -> readings.get(0).condition());
    }

    private static <C> Condition<C> within(DayExpression<C> day, InForce allowed) {
        List<Condition<C>> bounds = new ArrayList<>();
        first(allowed).ifPresent(first -> bounds.add(Condition.notBefore(day, DayExpression.of(first))));
        allowed.to().ifPresent(last -> bounds.add(Condition.notAfter(day, DayExpression.of(last))));
        return bounds.size() == 1 ? bounds.get(0) : new AllOf<>(bounds);
    }

    private static Optional<LocalDate> first(InForce allowed) {
        return allowed.from().flatMap(from -> from.day());
    }

    /** Refuses days of a permission that are not known to the day, of which no case could be told that it is late. */
    static void requireExact(String rule, InForce allowed) {
        if (first(allowed).isEmpty()) {
            throw new IllegalArgumentException(
                    "A permission begins on a known day, but that of rule " + rule + " does not: " + allowed);
        }
    }
}
