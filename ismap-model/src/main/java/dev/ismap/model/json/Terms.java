package dev.ismap.model.json;

import dev.ismap.core.text.Label;
import dev.ismap.model.DocumentKind;
import dev.ismap.model.Term;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The terms of the places in a document, found by going down its layout. */
final class Terms {

    private static final Pattern ITEM = Pattern.compile("\\*|0|[1-9][0-9]{0,8}");

    /** A place reached so far: its term, its shape, and whether a fact's state can stand there. */
    private record Step(Label term, Shape shape, boolean fact) {}

    private Terms() {}

    static Optional<Label> at(Shape.Fields document, String path) {
        if (path.isEmpty()) {
            return Optional.of(of(document.type()));
        } else if (path.charAt(0) != '/') {
            return Optional.empty();
        }
        Optional<Step> step = Optional.of(new Step(of(document.type()), document, false));
        List<String> names = List.of(path.substring(1).split("/", -1));
        if (names.equals(List.of(IsmapJson.KIND))) {
            return Optional.of(of(DocumentKind.class));
        }
        for (String name : names) {
            String plain = name.replace("~1", "/").replace("~0", "~");
            step = step.flatMap(before -> next(before, plain));
        }
        return step.map(Step::term);
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
                .map(member ->
                        new Step(member.termWithin(record), member.shape(), member.presence() == Presence.INPUT));
    }

    /** The term of a type, or its bare name where it has none. */
    static Label of(Class<?> type) {
        Term term = type.getAnnotation(Term.class);
        return term == null ? Label.same(type.getSimpleName()) : Label.of(term.ja(), term.en());
    }
}
