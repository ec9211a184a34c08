package dev.ismap.model.json;

import dev.ismap.model.internal.problem.Characters;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Texts to values, in one reading: the same days stand again and again in a list, and each is made once. */
final class Texts {

    private static final int RECENT = 64;

    private final IdentityHashMap<Shape.Text, Map<String, Object>> known = new IdentityHashMap<>();

    /** Values that are made nearly as fast as they are found are kept only until others take their places. */
    private final IdentityHashMap<Shape.Text, @Nullable Object[]> recent = new IdentityHashMap<>();

    /**
     * The value that is written as a text.
     *
     * @param form the form
     * @param text the text
     * @return the value; null where the text does not have the form, or a character stands in it that may not; of a
     *     text that may have lines only where it stands, also where it has some
     */
    @SuppressWarnings("ReferenceEquality") // a form is there once
    @Nullable
    Object value(Shape.Text form, String text) {
        if (form.isExact()) {
            return exact(form, text);
        } else if (form == Scalars.LINES) {
            return Characters.firstRefusedInLines(text).isPresent() ? null : text;
        } else if (Characters.firstRefused(text).isPresent()) {
            return null;
        } else if (form == Scalars.TEXT) {
            return text;
        }
        Map<String, Object> ofForm = known.computeIfAbsent(form, key -> new HashMap<>());
        Object before = ofForm.get(text);
        if (before != null) {
            return before;
        }
        Object made = form.pattern().matcher(text).matches() ? made(form, text) : null;
        if (made != null) {
            ofForm.put(text, made);
        }
        return made;
    }

    private @Nullable Object exact(Shape.Text form, String text) {
        @Nullable Object[] ofForm = recent.computeIfAbsent(form, key -> new @Nullable Object[RECENT]);
        int place = text.hashCode() & (RECENT - 1);
        Object before = ofForm[place];
        if (before != null && before.toString().equals(text)) {
            return before;
        }
        Object made = made(form, text);
        ofForm[place] = made;
        return made;
    }

    private static @Nullable Object made(Shape.Text form, String text) {
        try {
            Object value = form.parser().apply(text);
            // a lenient parser may take forms that a person types; here a value has one form
            return value.toString().equals(text) ? value : null;
        } catch (IllegalArgumentException | DateTimeException e) {
            return null; // the text has the form and no meaning, such as a 30 February
        }
    }
}
