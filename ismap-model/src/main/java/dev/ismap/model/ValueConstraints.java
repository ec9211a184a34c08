package dev.ismap.model;

import dev.ismap.core.fact.Input;
import dev.ismap.core.problem.Problem;
import dev.ismap.core.text.Label;
import dev.ismap.model.Term.MayHaveLineBreaks;
import dev.ismap.model.Term.MayNotApply;
import dev.ismap.model.internal.Excerpt;
import dev.ismap.model.internal.Lines;
import dev.ismap.model.internal.ProblemTexts;
import dev.ismap.model.problem.ProblemCode;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The constraints on each value by itself: no text has a character that could forge a report, and a fact is said not to
 * apply only where it may. Whoever reads or writes JSON meets them on the way; here is who does neither.
 */
final class ValueConstraints {

    private final List<Problem> problems = new ArrayList<>();

    private ValueConstraints() {}

    static List<Problem> problems(IsmapDocument document) {
        ValueConstraints values = new ValueConstraints();
        values.components("", document);
        return values.problems;
    }

    private void components(String place, Object record) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            value(place + "/" + component.getName(), read(component, record), component);
        }
    }

    private static Object read(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("A component of a document can always be read", e);
        }
    }

    private void value(String place, Object value, RecordComponent within) {
        if (value instanceof String text) {
            text(place, text, within.isAnnotationPresent(MayHaveLineBreaks.class));
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(inside -> value(place, inside, within));
        } else if (value instanceof Input.NotApplicable<?> none) {
            if (!within.isAnnotationPresent(MayNotApply.class)) {
                problems.add(ProblemCode.NOT_APPLICABLE_HERE.at(place, ProblemTexts.notApplicableHere()));
            } else {
                text(place + "/reason", none.reason(), true);
            }
        } else if (value instanceof Input<?> input) {
            input.known().ifPresent(inside -> value(place, inside, within));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                value(place + "/" + i, list.get(i), within);
            }
        } else if (value instanceof Map<?, ?> table) {
            table.forEach((key, inside) -> {
                String entry = place + "/" + Excerpt.step(key.toString());
                text(entry, key.toString(), false);
                value(entry, inside, within);
            });
        } else if (value instanceof Record record && isMadeOfTerms(record)) {
            components(place, record);
        }
    }

    /** Whether a record is made of named parts, and not a number or an id. */
    private static boolean isMadeOfTerms(Record record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        return components.length > 0 && components[0].isAnnotationPresent(Term.class);
    }

    private void text(String place, String text, boolean lines) {
        Optional<Label> refused = Lines.refused(text, () -> lines);
        refused.ifPresent(words -> problems.add(ProblemCode.WRONG_FORM.at(place, words)));
    }
}
