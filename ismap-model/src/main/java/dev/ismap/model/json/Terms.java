package dev.ismap.model.json;

import dev.ismap.core.fact.Value;
import dev.ismap.core.text.Label;
import dev.ismap.model.DocumentKind;
import dev.ismap.model.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The terms of the places in a document, found by going down its layout. */
final class Terms {

    private static final Pattern COUNT = Pattern.compile("0|[1-9][0-9]{0,8}");

    private static final Pattern ITEM = Pattern.compile("\\*|" + COUNT);

    /**
     * A place reached so far: its term, its shape, whether a fact's state can stand there, and whether that can be that
     * it does not apply.
     */
    private record Step(Label term, Shape shape, boolean fact, boolean mayNotApply) {
        Step(Label term, Shape shape, boolean fact) {
            this(term, shape, fact, false);
        }
    }

    private Terms() {}

    static Optional<Label> at(Shape.Fields document, String path) {
        return path.equals("/" + IsmapJson.KIND)
                ? Optional.of(of(DocumentKind.class))
                : step(document, path).map(Step::term);
    }

    /** Whether a case can say of a place that what stands there does not apply. */
    static boolean mayNotApply(Shape.Fields document, String path) {
        return step(document, path).filter(Step::mayNotApply).isPresent();
    }

    static Optional<Label> constant(Shape.Fields document, String path, String constant) {
        return step(document, path)
                .map(Step::shape)
                .map(Terms::alone)
                .filter(Shape.Choice.class::isInstance)
                .map(shape -> ((Shape.Choice) shape).constants().get(constant))
                .flatMap(found -> Named.Labels.find((Enum<?>) found));
    }

    static Optional<Value> value(Shape.Fields document, String path, String code) {
        return step(document, path).map(Step::shape).map(Terms::alone).flatMap(shape -> value(shape, code));
    }

    private static Optional<Value> value(Shape shape, String code) {
        for (Value.Kind kind : Value.Kind.values()) {
            if (kind.code().equals(code)) {
                return Optional.of(kind);
            }
        }
        if (shape instanceof Shape.Flag) {
            return code.equals("true") || code.equals("false")
                    ? Optional.of(new Value.Truth(code.equals("true")))
                    : Optional.empty();
        } else if (shape instanceof Shape.Choice choice) {
            return Optional.ofNullable(choice.constants().get(code)).map(Value.Constant::new);
        } else if (shape instanceof Shape.Text text) {
            return text.equals(Scalars.DAY) ? days(code) : Optional.of(new Value.Text(code));
        }
        Value.AsAsked asked = new Value.AsAsked(List.of());
        if (code.equals(asked.code())) {
            return Optional.of(asked);
        }
        return COUNT.matcher(code).matches() ? Optional.of(new Value.Many(Integer.parseInt(code))) : Optional.empty();
    }

    private static Optional<Value> days(String code) {
        int dots = code.indexOf("..");
        try {
            return Optional.of(
                    dots < 0
                            ? new Value.Day(LocalDate.parse(code))
                            : new Value.Days(day(code.substring(0, dots)), day(code.substring(dots + 2))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    /** What may stand in place of a whole record. */
    private static Shape alone(Shape shape) {
        return shape instanceof Shape.Fields fields
                ? fields.alone().map(Member::shape).orElse(shape)
                : shape;
    }

    private static Optional<Step> step(Shape.Fields document, String path) {
        Optional<Step> step = Optional.of(new Step(of(document.type()), document, false));
        if (path.isEmpty()) {
            return step;
        } else if (path.charAt(0) != '/') {
            return Optional.empty();
        }
        for (String name : List.of(path.substring(1).split("/", -1))) {
            String plain = name.replace("~1", "/").replace("~0", "~");
            step = step.flatMap(before -> next(before, plain));
        }
        return step;
    }

    private static Optional<Step> next(Step before, String name) {
        Optional<Step> below = below(before, name);
        if (below.isPresent() || !before.fact()) {
            return below;
        }
        return switch (name) {
            case FactState.STATE -> Optional.of(new Step(FactState.STATE_TERM, Scalars.TEXT, false));
            case FactState.REASON -> Optional.of(new Step(FactState.REASON_TERM, Scalars.TEXT, false));
            default -> Optional.empty();
        };
    }

    private static Optional<Step> below(Step before, String name) {
        Shape shape = before.shape();
        if (shape instanceof Shape.Fields fields) {
            return member(before.term(), fields, name);
        } else if (shape instanceof Shape.Rows rows) {
            return ITEM.matcher(name).matches()
                    ? Optional.of(new Step(before.term(), rows.item(), false))
                    : Optional.empty();
        } else if (shape instanceof Shape.Table table) {
            return name.equals("*") || table.key().pattern().matcher(name).matches()
                    ? Optional.of(new Step(before.term(), table.value(), table.presence() == Presence.INPUT))
                    : Optional.empty();
        } else if (shape instanceof Shape.Variants variants) {
            return name.equals(variants.discriminator())
                    ? Optional.of(new Step(of(variants.type()), Scalars.TEXT, false))
                    : variants.byName().values().stream()
                            .flatMap(fields -> member(before.term(), fields, name).stream())
                            .findFirst();
        }
        return Optional.empty();
    }

    private static Optional<Step> member(Label record, Shape.Fields fields, String name) {
        return fields.member(name)
                .map(member -> new Step(
                        member.termWithin(record),
                        member.shape(),
                        member.presence() == Presence.INPUT,
                        member.mayNotApply()));
    }

    /** The term of a type, or its bare name where it has none. */
    static Label of(Class<?> type) {
        Named term = type.getAnnotation(Named.class);
        return term == null ? Label.same(type.getSimpleName()) : Label.of(term.ja(), term.en());
    }
}
