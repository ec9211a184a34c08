package dev.ismap.model.internal;

import dev.ismap.core.text.Label;
import dev.ismap.model.internal.problem.Characters;
import dev.ismap.model.internal.problem.ProblemTexts;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;

/**
 * What is wrong with the characters of a text, which is one line or several.
 *
 * @since 0.1
 */
public final class Lines {

    private Lines() {}

    /**
     * The problem with a text, in words.
     *
     * @param text the text
     * @param mayHaveLineBreaks whether it may have several lines: asked only of a text that is not one plain line
     * @return the words; empty where every character may stand
     */
    public static Optional<Label> refused(String text, BooleanSupplier mayHaveLineBreaks) {
        OptionalInt first = Characters.firstRefused(text);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        boolean lines = mayHaveLineBreaks.getAsBoolean();
        OptionalInt refused = lines ? Characters.firstRefusedInLines(text) : first;
        if (refused.isEmpty()) {
            return Optional.empty();
        }
        int index = refused.getAsInt();
        int character = text.codePointAt(index);
        return Optional.of(
                lines
                        ? ProblemTexts.refusedCharacterInLines(character, index)
                        : ProblemTexts.refusedCharacter(character, index));
    }
}
