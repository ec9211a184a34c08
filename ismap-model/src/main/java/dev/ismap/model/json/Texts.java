package dev.ismap.model.json;

import dev.ismap.core.time.PartialDate;
import dev.ismap.model.internal.problem.Characters;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Texts to values, in one reading: the same days stand again and again in a list, and each is made once. */
final class Texts {

    private static final int RECENT = 64;
    private static final int FORMS = 4;

    /** Whether every character of the document may stand in a text, so that none has to be looked at again. */
    private final boolean plain;

    private final IdentityHashMap<Shape.Text, Map<String, Object>> known = new IdentityHashMap<>(FORMS);

    private final Days days = new Days(day -> day);
    private final Days datesOfADay = new Days(PartialDate::of);

    /** Control ids are made nearly as fast as they are found: each is kept only until another takes its place. */
    private final @Nullable Object[] recentIds = new @Nullable Object[RECENT];

    private final @Nullable String[] recentTexts = new @Nullable String[RECENT];

    Texts(boolean plain) {
        this.plain = plain;
    }

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
        if (form == Scalars.TEXT) {
            return plain || Characters.firstRefused(text).isEmpty() ? text : null;
        } else if (form == Scalars.LINES) {
            return plain || Characters.firstRefusedInLines(text).isEmpty() ? text : null;
        } else if (form == Scalars.CONTROL_ID) {
            return controlId(text);
        } else if (form == Scalars.REGISTRATION_NUMBER) {
            return made(form, text); // hardly any stands twice
        }
        Map<String, Object> ofForm = known.computeIfAbsent(form, key -> new HashMap<>());
        Object before = ofForm.get(text);
        if (before != null) {
            return before;
        }
        Object made = form.isExact() || form.pattern().matcher(text).matches() ? made(form, text) : null;
        if (made != null) {
            ofForm.put(text, made);
        }
        return made;
    }

    /**
     * The day that is written with as many characters as a day has, without a text made of them.
     *
     * @param form the form
     * @param characters the characters
     * @param from the first of them
     * @return the value; null where they are no day, or the form is one of something else
     */
    @SuppressWarnings("ReferenceEquality") // a form is there once
    @Nullable
    Object day(Shape.Text form, char[] characters, int from) {
        if (form != Scalars.DAY && form != Scalars.PARTIAL_DATE) {
            return null;
        }
        int day = Scalars.day(characters, from);
        if (day == Scalars.NO_DAY) {
            return null;
        }
        return form == Scalars.DAY ? days.value(day) : datesOfADay.value(day);
    }

    /**
     * The text of some characters, which is made only where it is none of those that were made last.
     *
     * @param characters the characters
     * @param from the first of them
     * @param length how many they are
     * @return the text
     */
    String known(char[] characters, int from, int length) {
        if (length == 0) {
            return "";
        }
        int place = (length + characters[from] + characters[from + length - 1]) & (RECENT - 1);
        String before = recentTexts[place];
        if (before != null && isOf(before, characters, from, length)) {
            return before;
        }
        String made = new String(characters, from, length);
        recentTexts[place] = made;
        return made;
    }

    private static boolean isOf(String text, char[] characters, int from, int length) {
        boolean same = text.length() == length;
        for (int i = 0; same && i < length; i++) {
            same = text.charAt(i) == characters[from + i];
        }
        return same;
    }

    private @Nullable Object controlId(String text) {
        int place = text.hashCode() & (RECENT - 1);
        Object before = recentIds[place];
        if (before != null && before.toString().equals(text)) {
            return before;
        }
        Object made = made(Scalars.CONTROL_ID, text);
        recentIds[place] = made;
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
