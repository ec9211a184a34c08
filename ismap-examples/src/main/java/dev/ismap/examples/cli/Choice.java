package dev.ismap.examples.cli;

import dev.ismap.core.text.Label;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One of a few words, as a person types it. */
final class Choice {

    private Choice() {}

    /** The value that a word names; upper and lower case are the same. */
    static <T> T of(String typed, Collection<T> values, Function<T, String> word) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        for (T value : values) {
            if (word.apply(value).toLowerCase(Locale.ROOT).equals(wanted)) {
                return value;
            }
        }
        String allowed = values.stream().map(word).collect(Collectors.joining(", "));
        throw new Unreadable(Label.of(
                "「" + Excerpt.of(typed) + "」は指定できません。指定できるもの：" + allowed,
                "'" + Excerpt.of(typed) + "' is not one of " + allowed));
    }

    /** The same for a piece of an argument that is read only after the command line was. */
    static <T> T within(String typed, Collection<T> values, Function<T, String> word) {
        try {
            return of(typed, values, word);
        } catch (Unreadable e) {
            throw new WrongUsage(e.label());
        }
    }
}
