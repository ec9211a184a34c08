package dev.ismap.model.json;

import dev.ismap.core.fact.Input;
import dev.ismap.core.text.Label;
import dev.ismap.model.Named;
import dev.ismap.model.Named.MayHaveLineBreaks;
import dev.ismap.model.Named.MayNotApply;
import dev.ismap.model.Named.MayStandAlone;
import dev.ismap.model.Named.Note;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A member of an object: one component of a record.
 *
 * <p>Its annotations are looked at only when a schema, a message or a term is asked for: reading them takes longer than
 * reading a document.
 */
record Member(RecordComponent component, Presence presence, Shape shape) {

    String name() {
        return component.getName();
    }

    boolean required() {
        return presence == Presence.REQUIRED
                || (presence == Presence.RECORD && shape instanceof Shape.Fields fields && !fields.canBeAbsent());
    }

    /** What it is when nothing is said of it; null where something must be. */
    @Nullable
    Object absent() {
        return switch (presence) {
            case INPUT -> Input.notAsked();
            case OPTIONAL -> Optional.empty();
            case LIST -> List.of();
            case TABLE -> Map.of();
            case RECORD -> shape instanceof Shape.Fields fields ? fields.absent() : null;
            case REQUIRED -> null;
        };
    }

    /** The standard term, or the bare name where a record gives none. */
    Label term() {
        Named term = component.getAnnotation(Named.class);
        return term == null ? Label.same(name()) : Label.of(term.ja(), term.en());
    }

    /** The term of a place that this member has in a record which itself stands under a term. */
    Label termWithin(Label record) {
        Named term = component.getAnnotation(Named.class);
        return term != null && term.presence() ? record : term();
    }

    /** A sentence of explanation. */
    Optional<Label> note() {
        return Optional.ofNullable(component.getAnnotation(Note.class)).map(note -> Label.of(note.ja(), note.en()));
    }

    /** Whether the fact can be said not to apply. */
    boolean mayNotApply() {
        return component.isAnnotationPresent(MayNotApply.class);
    }

    /** Whether its texts may have several lines. */
    boolean mayHaveLineBreaks() {
        return component.isAnnotationPresent(MayHaveLineBreaks.class);
    }

    /** Whether its value alone may be written for the whole record: it is one that has to be said. */
    boolean mayStandAlone() {
        return required() && component.isAnnotationPresent(MayStandAlone.class);
    }

    /** The value in a record. */
    Object valueIn(Object owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("The accessor of " + component + " failed", e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("The accessor of " + component + " cannot be called", e);
        }
    }
}
