package dev.ismap.core.rule;

import dev.ismap.core.condition.AllOf;
import dev.ismap.core.condition.AlternativeReadings;
import dev.ismap.core.condition.AnyOf;
import dev.ismap.core.condition.Compare;
import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.DayExpression;
import dev.ismap.core.condition.During;
import dev.ismap.core.condition.Every;
import dev.ismap.core.condition.Not;
import dev.ismap.core.law.Parameter;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;

/** The parameters of the law with which conditions count. */
final class Counting {

    private final TreeSet<Parameter<?>> parameters = new TreeSet<>(Comparator.comparing(Parameter::id));

    private Counting() {}

    /** The parameters with which a rule counts, ordered by id. */
    static Set<Parameter<?>> of(Rule<?> rule) {
        Counting counting = new Counting();
        counting.add(rule.appliesWhen());
        counting.add(rule.condition());
        return counting.parameters;
    }

    private void add(Condition<?> condition) {
        if (condition instanceof AllOf<?> all) {
            all.conditions().forEach(this::add);
        } else if (condition instanceof AnyOf<?> any) {
            any.conditions().forEach(this::add);
        } else if (condition instanceof Not<?> not) {
            add(not.condition());
        } else if (condition instanceof Every<?, ?> every) {
            add(every.condition());
        } else if (condition instanceof Compare<?> compare) {
            add(compare.left());
            add(compare.right());
        } else if (condition instanceof During<?> during) {
            add(during.day());
        } else if (condition instanceof AlternativeReadings<?> candidates) {
            for (AlternativeReadings.Reading<?> reading : candidates.readings()) {
                add(reading.arises());
                add(reading.condition());
            }
        }
    }

    private void add(DayExpression<?> term) {
        if (term instanceof DayExpression.LastDay<?> last) {
            parameters.add(last.parameter());
            add(last.first());
        } else if (term instanceof DayExpression.Shifted<?> shifted) {
            add(shifted.day());
        }
    }
}
