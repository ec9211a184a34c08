package dev.ismap.rules.internal;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.DayExpression;
import dev.ismap.core.fact.Fact;
import dev.ismap.core.rule.RuleBook.Constraint;
import dev.ismap.core.text.Label;
import dev.ismap.model.DocumentKind;
import dev.ismap.model.problem.ProblemCode;
import dev.ismap.model.registration.DayOrder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The orders of days that no document contradicts, as constraints on the facts that rules read. */
public final class DayOrders {

    private DayOrders() {}

    /**
     * The constraints on some facts.
     *
     * @param <C> the case
     * @param kind the kind of document
     * @param facts the facts
     * @return a constraint for each order of two of them
     */
    public static <C> List<Constraint<C>> of(DocumentKind kind, List<Fact<C, LocalDate>> facts) {
        return of(kind, "", facts, condition -> condition);
    }

    /**
     * The constraints on some facts of the things in a list.
     *
     * @param <C> the case
     * @param <E> a thing in the list
     * @param kind the kind of document
     * @param list the list
     * @param facts the facts of a thing
     * @return a constraint for each order of two of them
     */
    public static <C, E> List<Constraint<C>> ofEach(
            DocumentKind kind, Fact<C, List<E>> list, List<Fact<E, LocalDate>> facts) {
        return of(
                kind,
                list.path() + "/*",
                facts,
                condition -> Condition.anyOf(Condition.not(Condition.applies(list)), Condition.every(list, condition)));
    }

    private static <C, E> List<Constraint<C>> of(
            DocumentKind kind,
            String prefix,
            List<Fact<E, LocalDate>> facts,
            Function<Condition<E>, Condition<C>> whole) {
        Map<String, Fact<E, LocalDate>> byPath =
                facts.stream().collect(Collectors.toMap(fact -> prefix + fact.path(), fact -> fact));
        List<Constraint<C>> constraints = new ArrayList<>();
        for (DayOrder order : DayOrder.of(kind)) {
            Optional<Fact<E, LocalDate>> earlier = Optional.ofNullable(byPath.get(order.earlier()));
            Optional<Fact<E, LocalDate>> later = Optional.ofNullable(byPath.get(order.later()));
            if (earlier.isPresent() && later.isPresent()) {
                Condition<E> condition = inOrder(earlier.get(), later.get(), order.sameDay());
                constraints.add(new Constraint<>(
                        order.code().name() + " " + order.earlier(), order.label(), whole.apply(condition)));
            }
        }
        return constraints;
    }

    /**
     * That changes fall in a period.
     *
     * @param <C> the case
     * @param earlier the first day of the period, or the last on which something changes
     * @param later the first day on which something changes, or the last day of the period
     * @return the constraint
     */
    public static <C> Constraint<C> changesWithin(Fact<C, LocalDate> earlier, Fact<C, LocalDate> later) {
        return new Constraint<>(
                ProblemCode.CHANGE_OUTSIDE_PERIOD.name() + " " + earlier.path(),
                Label.of("変更は、監査対象期間内に行われる。", "A change falls in the audit period."),
                inOrder(earlier, later, true));
    }

    private static <C> Condition<C> inOrder(Fact<C, LocalDate> earlier, Fact<C, LocalDate> later, boolean sameDay) {
        DayExpression<C> first = DayExpression.of(earlier);
        return Condition.anyOf(
                Condition.not(Condition.applies(earlier)),
                Condition.not(Condition.applies(later)),
                Condition.notAfter(sameDay ? first : first.nextDay(), DayExpression.of(later)));
    }
}
