package dev.ismap.core.rule;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.Condition.AllOf;
import dev.ismap.core.condition.Condition.AnyOf;
import dev.ismap.core.condition.DayExpression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How a new rule comes to bind: from when those that come new must meet it, from when those that were there before must,
 * for whom there is grace, and who can meet it early.
 *
 * <p>A transition is nothing that a rule book would have to know: {@link #binds} says in conditions which cases it
 * reaches, and a rule {@link Rule.Builder#appliesWhen applies} to these. So whatever is worked out of a rule's
 * conditions (questions, remedies, the day on which a verdict turns, the words of the rule) is worked out of its
 * transition as well. The rule itself is in force from {@link #firstDay} on.
 *
 * <pre>{@code
 * Transition.of(DayExpression.of(FILED), LocalDate.of(2025, 4, 1))
 *         .existing(holds(REGISTERED), LocalDate.of(2026, 4, 1))
 *         .graceUntil(DayExpression.of(NEXT_AUDIT))
 *         .early(holds(ADOPTED), LocalDate.of(2024, 10, 1))
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param day the day that counts, such as the day of filing
 * @param from the day from which those that come new must meet the rule
 * @param existing those that were there before; where absent, all come new
 * @param early those that meet it early; where absent, none do
 * @param <C> the type of the case
 * @since 0.1
 */
public record Transition<C>(
        DayExpression<C> day, LocalDate from, Optional<Existing<C>> existing, Optional<Early<C>> early) {

    /**
     * Those that were there before the rule.
     *
     * @param who says of a case whether it is one of them
     * @param from the day from which they must meet it
     * @param graceUntil the last day on which they still need not, such as a fixed day or the day of the next audit; a
     *     case to which no such day applies has no grace
     * @param <C> the type of the case
     * @since 0.1
     */
    public record Existing<C>(Condition<C> who, LocalDate from, Optional<DayExpression<C>> graceUntil) {
        /** Creates them. */
        public Existing {
            Objects.requireNonNull(who, "who");
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(graceUntil, "graceUntil");
        }
    }

    /**
     * Those that choose to meet the rule before they must; it then binds them.
     *
     * @param who says of a case whether it is one of them
     * @param from the day from which they can
     * @param <C> the type of the case
     * @since 0.1
     */
    public record Early<C>(Condition<C> who, LocalDate from) {
        /** Creates them. */
        public Early {
            Objects.requireNonNull(who, "who");
            Objects.requireNonNull(from, "from");
        }
    }

    /**
     * Creates a transition.
     *
     * @throws IllegalArgumentException if those that were there before must meet the rule before those that come new, or
     *     if to meet it early is no earlier
     */
    public Transition {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(existing, "existing");
        Objects.requireNonNull(early, "early");
        if (existing.isPresent() && existing.get().from().isBefore(from)) {
            throw new IllegalArgumentException("Those that come new must meet the rule from " + from
                    + " on; those that were there before do so no earlier, but it was "
                    + existing.get().from());
        }
        if (early.isPresent() && !early.get().from().isBefore(from)) {
            throw new IllegalArgumentException("To meet early what binds from " + from
                    + " on begins before that day, but it was " + early.get().from());
        }
    }

    /**
     * A transition that makes no difference between new and old.
     *
     * @param day the day that counts
     * @param from the day from which the rule must be met
     * @param <C> the type of the case
     * @return the transition
     */
    public static <C> Transition<C> of(DayExpression<C> day, LocalDate from) {
        return new Transition<>(day, from, Optional.empty(), Optional.empty());
    }

    /**
     * This transition, with another day for those that were there before.
     *
     * @param who says of a case whether it is one of them
     * @param existingFrom the day from which they must meet the rule
     * @return the transition
     * @throws IllegalArgumentException if it lies before the day for those that come new
     */
    public Transition<C> existing(Condition<C> who, LocalDate existingFrom) {
        return new Transition<>(day, from, Optional.of(new Existing<>(who, existingFrom, Optional.empty())), early);
    }

    /**
     * This transition, with grace for those that were there before.
     *
     * @param lastDay the last day on which they need not meet the rule
     * @return the transition
     * @throws IllegalStateException if it does not say who was there before
     */
    public Transition<C> graceUntil(DayExpression<C> lastDay) {
        Existing<C> those = existing.orElseThrow(
                () -> new IllegalStateException("Grace is for those that were there before; say first who they are"));
        return new Transition<>(
                day, from, Optional.of(new Existing<>(those.who(), those.from(), Optional.of(lastDay))), early);
    }

    /**
     * This transition, with those that choose to meet the rule early.
     *
     * @param who says of a case whether it is one of them
     * @param earlyFrom the day from which they can
     * @return the transition
     * @throws IllegalArgumentException if it does not lie before the day for those that come new
     */
    public Transition<C> early(Condition<C> who, LocalDate earlyFrom) {
        return new Transition<>(day, from, existing, Optional.of(new Early<>(who, earlyFrom)));
    }

    /**
     * The first day on which the rule can bind anyone.
     *
     * @return the day
     */
    public LocalDate firstDay() {
        return early.map(Early::from).orElse(from);
    }

    /**
     * The cases that the rule binds.
     *
     * @return the condition
     */
    public Condition<C> binds() {
        List<Condition<C>> ways = new ArrayList<>();
        early.ifPresent(those -> ways.add(Condition.allOf(those.who(), since(those.from()))));
        if (existing.isEmpty()) {
            ways.add(since(from));
        } else {
            Existing<C> those = existing.get();
            ways.add(Condition.allOf(Condition.not(those.who()), since(from)));
            List<Condition<C>> old = new ArrayList<>(List.of(those.who(), since(those.from())));
            those.graceUntil().ifPresent(last -> old.add(Condition.not(Condition.notAfter(day, last))));
            ways.add(new AllOf<>(old));
        }
        return ways.size() == 1 ? ways.get(0) : new AnyOf<>(ways);
    }

    private Condition<C> since(LocalDate first) {
        return Condition.notBefore(day, DayExpression.of(first));
    }
}
