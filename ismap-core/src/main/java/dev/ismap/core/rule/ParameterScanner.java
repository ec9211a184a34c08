package dev.ismap.core.rule;

import dev.ismap.core.condition.Condition.Every;
import dev.ismap.core.condition.DayExpression;
import dev.ismap.core.evaluation.ConditionScanner;
import dev.ismap.core.law.Parameter;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;

/** The parameters of the law with which conditions count. */
final class ParameterScanner<C> extends ConditionScanner<C> {

    private final Set<Parameter<?>> parameters;

    private ParameterScanner(Set<Parameter<?>> parameters) {
        this.parameters = parameters;
    }

    /** The parameters with which a rule counts, ordered by id. */
    static <C> Set<Parameter<?>> of(Rule<C> rule) {
        Set<Parameter<?>> parameters = new TreeSet<>(Comparator.comparing(Parameter::id));
        ParameterScanner<C> scanner = new ParameterScanner<>(parameters);
        rule.appliesWhen().accept(scanner);
        rule.condition().accept(scanner);
        return parameters;
    }

    @Override
    protected void day(DayExpression<C> day) {
        parameters.addAll(day.parameters());
    }

    @Override
    protected <E> void things(Every<C, E> every) {
        every.condition().accept(new ParameterScanner<>(parameters));
    }
}
