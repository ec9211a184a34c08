package dev.ismap.model;

import dev.ismap.core.fact.Input;
import dev.ismap.core.problem.Problem;
import dev.ismap.model.Named.MayHaveLineBreaks;
import dev.ismap.model.Named.MayNotApply;
import dev.ismap.model.internal.Lines;
import dev.ismap.model.internal.LookedThrough;
import dev.ismap.model.internal.problem.Excerpt;
import dev.ismap.model.internal.problem.ProblemTexts;
import dev.ismap.model.problem.ProblemCode;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * The constraints on each value by itself: no text has a character that could forge a report, and a fact is said not to
 * apply only where it may. Whoever reads or writes JSON meets them on the way; here is who does neither.
 */
final class ValueConstraints {

    /** A component of a record: reading its annotations takes longer than looking at its value. */
    private record Part(RecordComponent component, Method accessor, boolean isNamed) {

        /** The parts of each record. */
        private static final ClassValue<Part[]> OF = new ClassValue<>() {
            @Override
            protected Part[] computeValue(Class<?> type) {
                return Stream.of(type.getRecordComponents())
                        .map(component -> new Part(
                                component, component.getAccessor(), component.isAnnotationPresent(Named.class)))
                        .toArray(Part[]::new);
            }
        };

        boolean mayHaveLineBreaks() {
            return component.isAnnotationPresent(MayHaveLineBreaks.class);
        }

        Object valueIn(Object record) {
            try {
                return accessor.invoke(record);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("A component of a document can always be read", e);
            }
        }
    }

    private final List<Problem> problems = new ArrayList<>();

    /** Names and indices down to where this is; made a path of only where there is a problem. */
    private final List<Object> path = new ArrayList<>();

    private ValueConstraints() {}

    static List<Problem> problems(IsmapDocument document) {
        ValueConstraints values = new ValueConstraints();
        values.parts(Part.OF.get(document.getClass()), document);
        return values.problems;
    }

    private void parts(Part[] parts, Object record) {
        for (Part part : parts) {
            path.add(part.component().getName());
            value(part.valueIn(record), part);
            leave();
        }
    }

    private void leave() {
        path.remove(path.size() - 1);
    }

    private void value(Object value, Part within) {
        if (value instanceof String text) {
            text(text, within::mayHaveLineBreaks);
        } else if (value instanceof Input.Given<?> given) {
            value(given.value(), within);
        } else if (value instanceof Optional<?> optional) {
            if (optional.isPresent()) {
                value(optional.get(), within);
            }
        } else if (value instanceof Input.NotApplicable<?> none) {
            notApplicable(none, within);
        } else if (value instanceof Record record) {
            Part[] parts = Part.OF.get(record.getClass());
            if (parts.length > 0 && parts[0].isNamed()) { // else it is a number or an id
                parts(parts, record);
            }
        } else if (value instanceof List<?> list) {
            lookThrough(list, within, this::items);
        } else if (value instanceof Map<?, ?> table) {
            lookThrough(table, within, this::entries);
        }
    }

    /** Looks at what is in a container, unless somebody did before. */
    private <T> void lookThrough(T container, Part within, BiConsumer<T, Part> look) {
        if (!(container instanceof LookedThrough looked)) {
            look.accept(container, within);
        } else if (!looked.isSound()) {
            int before = problems.size();
            look.accept(container, within);
            if (problems.size() == before) {
                looked.foundSound();
            }
        }
    }

    private void items(List<?> list, Part within) {
        for (int i = 0; i < list.size(); i++) {
            path.add(i);
            value(list.get(i), within);
            leave();
        }
    }

    private void entries(Map<?, ?> table, Part within) {
        table.forEach((key, inside) -> {
            path.add(key.toString());
            text(key.toString(), () -> false);
            value(inside, within);
            leave();
        });
    }

    private void notApplicable(Input.NotApplicable<?> none, Part within) {
        if (!within.component().isAnnotationPresent(MayNotApply.class)) {
            problems.add(ProblemCode.NOT_APPLICABLE_HERE.at(place(), ProblemTexts.notApplicableHere()));
        } else {
            path.add("reason");
            text(none.reason(), () -> true);
            leave();
        }
    }

    private void text(String text, BooleanSupplier lines) {
        Lines.refused(text, lines).ifPresent(words -> problems.add(ProblemCode.WRONG_FORM.at(place(), words)));
    }

    private String place() {
        StringBuilder place = new StringBuilder();
        path.forEach(step -> place.append('/').append(Excerpt.step(step.toString())));
        return place.toString();
    }
}
