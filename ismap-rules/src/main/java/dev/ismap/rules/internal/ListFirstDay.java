package dev.ismap.rules.internal;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.Condition.During;
import dev.ismap.core.condition.DayExpression;
import dev.ismap.core.fact.Source;
import dev.ismap.core.fact.Status;
import dev.ismap.core.law.Basis;
import dev.ismap.core.text.Label;
import dev.ismap.core.time.DayRange;
import dev.ismap.model.list.ListedDays;
import dev.ismap.model.service.Programme;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * That a programme had no service on its list before a day, whatever list is at hand and whatever is declared.
 *
 * <p>This class has no state.
 */
public final class ListFirstDay {

    private ListFirstDay() {}

    /**
     * What this tells of any service: before the day it is not listed, and from then on nothing is told.
     *
     * @param programme the programme
     * @return the days
     */
    public static ListedDays days(Programme programme) {
        return new ListedDays(List.of(), List.of(DayRange.from(programme.listBegins())));
    }

    /**
     * Where this is known from.
     *
     * @param programme the programme
     * @return the programme itself
     */
    public static Source source(Programme programme) {
        return new Source(
                Label.of(
                        programme.label().ja() + "のリスト（" + programme.listBegins() + "に始まる）",
                        "the list of " + programme.label().en() + ", which began on " + programme.listBegins()),
                Basis.OFFICIAL);
    }

    /**
     * That there was such a list on a day.
     *
     * @param programme the programme
     * @param path where the case states whether it is listed
     * @param label the name of that
     * @param day the day
     * @param told says of which cases a list tells, so that this has not to be told
     * @param <C> the type of the case
     * @return the condition
     */
    public static <C> Condition<C> hadBegun(
            Programme programme, String path, Label label, DayExpression<C> day, Predicate<C> told) {
        List<DayRange> days = days(programme).possible();
        List<DayRange> ever = ListedDays.always().certain();
        return new During<>(
                day,
                Status.<C>untold(path, label, c -> told.test(c) ? ever : days, c -> Optional.of(source(programme)))
                        .named(programme.name()));
    }
}
