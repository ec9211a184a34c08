package dev.ismap.rules.internal;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.Condition.During;
import dev.ismap.core.condition.DayExpression;
import dev.ismap.core.fact.Fact;
import dev.ismap.core.fact.Fact.ChangeableBy;
import dev.ismap.core.fact.Input;
import dev.ismap.core.fact.Status;
import dev.ismap.core.text.Label;
import dev.ismap.model.list.ListedDays;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * That something is listed on a day, as a condition on what the case states: on the list that is at hand where that
 * tells, else as the case declares, from a first day and to a last one where it says so.
 *
 * <p>Nothing here is worked out beforehand, so that what is missing is asked for where it stands, and a day that changes
 * is looked up anew.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param listed whether the case declares that it is listed
 * @param from the first day, where it declares one
 * @param to the last day, where it declares one
 * @param known the days on which it is listed by the list at hand
 * @param untold the days of which the list does not tell
 * @param <C> the type of the case, or of the thing in a list
 */
public record ListedOn<C>(
        Fact<C, Boolean> listed, Fact<C, LocalDate> from, Fact<C, LocalDate> to, Status<C> known, Status<C> untold) {

    /**
     * A listing at a path.
     *
     * @param path where the case declares it
     * @param names gives what stands at a path its name
     * @param listing the listing
     * @param past says of which cases the days that count have passed, so that no one can change how it was
     * @param name the name under which the list is looked up
     * @param days the days of which it is asked; none where that can be any day
     * @param <C> the type of the case, or of the thing in a list
     * @return the listing
     */
    public static <C> ListedOn<C> at(
            String path,
            Function<String, Label> names,
            Function<C, ResolvedListing> listing,
            Predicate<C> past,
            Fact<C, String> name,
            Function<C, List<LocalDate>> days) {
        String listed = path + "/listed";
        Label label = names.apply(listed);
        return new ListedOn<>(
                Fact.<C>truth(listed, label, c -> listing.apply(c).declared().listed())
                        .alwaysApplies()
                        .reach(ChangeableBy.OTHERS)
                        .fixedWhere(past),
                bound(path + "/from", names, c -> listing.apply(c).declared().from(), past),
                bound(path + "/to", names, c -> listing.apply(c).declared().to(), past),
                Status.<C>known(
                                listed,
                                label,
                                c -> listing.apply(c).decisive().certain(),
                                c -> listing.apply(c).source())
                        .hangingOn(name, c -> listing.apply(c).byName(days.apply(c), ListedDays::certain)),
                Status.<C>untold(
                                listed,
                                label,
                                c -> listing.apply(c).decisive().open(),
                                c -> listing.apply(c).source())
                        .hangingOn(name, c -> listing.apply(c).byName(days.apply(c), ListedDays::open)));
    }

    /**
     * A day from which, or to which, something is declared to be listed: a bound that is not stated is none, and no deed
     * makes one; one that is asked for and not known can be any day.
     *
     * @param path where the case declares it
     * @param names gives what stands at a path its name
     * @param bound what the case declares
     * @param past says of which cases the days that count have passed, so that no one can change how it was
     * @param <C> the type of the case, or of the thing in a list
     * @return the bound
     */
    public static <C> Fact<C, LocalDate> bound(
            String path, Function<String, Label> names, Function<C, Input<LocalDate>> bound, Predicate<C> past) {
        return Fact.<C>day(path, names.apply(path), c -> {
                    Input<LocalDate> stated = bound.apply(c);
                    return stated instanceof Input.NotAsked ? Input.notApplicable("no such bound") : stated;
                })
                .alwaysApplies()
                .event()
                .reach(ChangeableBy.OTHERS)
                .fixedWhere(c -> past.test(c) || bound.apply(c) instanceof Input.NotAsked);
    }

    /**
     * That it is listed on a day.
     *
     * @param day the day
     * @return the condition
     */
    public Condition<C> on(DayExpression<C> day) {
        return Condition.anyOf(
                new During<>(day, known), Condition.allOf(new During<>(day, untold), declared(listed, from, to, day)));
    }

    /**
     * That something is declared to be listed on a day.
     *
     * @param listed whether it is declared to be listed
     * @param from the first day, where one is declared
     * @param to the last day, where one is declared
     * @param day the day
     * @param <C> the type of the case, or of the thing in a list
     * @return the condition
     */
    public static <C> Condition<C> declared(
            Fact<C, Boolean> listed, Fact<C, LocalDate> from, Fact<C, LocalDate> to, DayExpression<C> day) {
        return Condition.allOf(
                Condition.holds(listed),
                Condition.anyOf(
                        Condition.not(Condition.applies(from)), Condition.notAfter(DayExpression.of(from), day)),
                Condition.anyOf(Condition.not(Condition.applies(to)), Condition.notAfter(day, DayExpression.of(to))));
    }
}
