package dev.ismap.model.statement;

import dev.ismap.core.fact.Input;
import dev.ismap.core.text.Label;
import dev.ismap.model.Named;
import dev.ismap.model.statement.StatementDifference.PartChange;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Walks down two statements at once and notes where they differ, all but the decisions.
 *
 * <p>What a record is made of and what its parts are called is asked of the record, so that a part that is added to a
 * statement is compared without a line more.
 */
final class StatementParts {

    private static final String DECISIONS = "decisions";

    private final List<PartChange> changes = new ArrayList<>();

    private StatementParts() {}

    /** A part of a record: its field, what it is called, and how it is read. */
    private record Part(String field, Label name, Method reader) {

        static Part of(RecordComponent component) {
            Named term = component.getAnnotation(Named.class);
            Label name = term == null ? Label.same(component.getName()) : Label.of(term.ja(), term.en());
            return new Part(component.getName(), name, component.getAccessor());
        }
    }

    /** The parts of a type of record, asked of it once; whether all are named, so that it is no number or id. */
    private record Parts(List<Part> parts, boolean named) {

        private static final ClassValue<Parts> OF = new ClassValue<>() {
            @Override
            protected Parts computeValue(Class<?> type) {
                RecordComponent[] components = type.getRecordComponents();
                return new Parts(
                        Arrays.stream(components).map(Part::of).toList(),
                        Arrays.stream(components).allMatch(component -> component.isAnnotationPresent(Named.class)));
            }
        };
    }

    static List<PartChange> changes(Statement from, Statement to) {
        return changes(Statement.class, from, to);
    }

    /** What differs between two decisions of the same kind. */
    static List<PartChange> changes(ControlDecision from, ControlDecision to) {
        return changes(from.getClass(), from, to);
    }

    private static List<PartChange> changes(Class<?> type, Object from, Object to) {
        StatementParts parts = new StatementParts();
        for (Part part : Parts.OF.get(type).parts()) {
            if (!part.field().equals(DECISIONS)) {
                parts.part("", Optional.empty(), part, from, to);
            }
        }
        return parts.changes;
    }

    /** A part of a record, told with the item of a list that it belongs to. */
    private void part(String path, Optional<Label> item, Part part, @Nullable Object from, @Nullable Object to) {
        String place = path + "/" + part.field();
        Label own = part.name();
        Label name = item.map(of -> Label.of(of.ja() + "：" + own.ja(), of.en() + ": " + own.en()))
                .orElse(own);
        if (from == null || to == null) { // where the whole is not there, a part that says nothing is no change
            parts(place, name, item.isPresent(), value(part, from), value(part, to));
        } else {
            compare(place, name, item.isPresent(), value(part, from), value(part, to));
        }
    }

    /** A value that is a part of both, or an item of a list. */
    private void compare(String path, Label name, boolean inList, @Nullable Object from, @Nullable Object to) {
        int noted = changes.size();
        parts(path, name, inList, from, to);
        if (changes.size() == noted && !Objects.equals(from, to)) { // one says nothing, the other is not there
            changes.add(new PartChange(path, name, there(from), there(to), false));
        }
    }

    private void parts(String path, Label name, boolean inList, @Nullable Object from, @Nullable Object to) {
        if (Objects.equals(from, to)) {
            return;
        }
        Input<String> before = text(from);
        Input<String> after = text(to);
        if (!before.equals(after)) {
            changes.add(new PartChange(path, name, before, after, from instanceof List || to instanceof List));
        }
        List<?> items = from instanceof List<?> list ? list : List.of();
        List<?> others = to instanceof List<?> list ? list : List.of();
        for (int i = 0; i < Math.max(items.size(), others.size()); i++) {
            Label item = Label.of(name.ja() + "（" + (i + 1) + "件目）", name.en() + ", no. " + (i + 1));
            compare(path + "/" + i, item, true, item(items, i), item(others, i));
        }
        Object made = isMade(from) ? from : to;
        if (made != null && isMade(made)) {
            for (Part part : Parts.OF.get(made.getClass()).parts()) {
                part(
                        path,
                        Optional.of(name).filter(item -> inList),
                        part,
                        isMade(from) ? from : null,
                        isMade(to) ? to : null);
            }
        }
    }

    private static @Nullable Object item(List<?> items, int index) {
        return index < items.size() ? items.get(index) : null;
    }

    /** What is stated of a value itself: its text, how many items it has, its state; nothing where its parts tell. */
    private static Input<String> text(@Nullable Object value) {
        if (value instanceof Input.NotApplicable<?> none) {
            return Input.notApplicable(none.reason());
        } else if (value instanceof Input<?>) {
            return Input.notKnown();
        } else if (value instanceof List<?> list) {
            return Input.given(Integer.toString(list.size()));
        }
        return value == null || isMade(value) ? Input.notAsked() : Input.given(value.toString());
    }

    private static Input<String> there(@Nullable Object value) {
        return value == null ? Input.notAsked() : Input.given("");
    }

    /** Whether a value is a record made of named parts, and not a number or an id. */
    private static boolean isMade(@Nullable Object value) {
        return value instanceof Record && Parts.OF.get(value.getClass()).named();
    }

    /** What is stated; null where nothing is, and the state itself where it is not known or does not apply. */
    private static @Nullable Object value(Part part, @Nullable Object record) {
        if (record == null) {
            return null;
        }
        Object value;
        try {
            value = part.reader().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("A part of a statement can always be read", e);
        }
        if (value instanceof Optional<?> optional) {
            return optional.orElse(null);
        } else if (value instanceof Input.Given<?> given) {
            return given.value();
        }
        return value instanceof Input.NotAsked ? null : value;
    }
}
