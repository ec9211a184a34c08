package dev.ismap.rules.report;

import dev.ismap.core.text.Label;
import java.util.Optional;

/**
 * What is asked about a fact, and what is to be done so that it is another.
 *
 * <p>In a sentence {@code {of}} stands for the thing in a list that the fact is about, and {@code {to}} for the value.
 *
 * @param path where the fact stands; {@code *} is any place of a list
 * @param question asks for it
 * @param toDo what is to be done so that it is true, stated or of a value
 * @param toUndo what is to be done so that it is false
 */
record Phrase(String path, Label question, Optional<Label> toDo, Optional<Label> toUndo) {

    static Phrase of(String path, String ja, String en) {
        return new Phrase(path, Label.of(ja, en), Optional.empty(), Optional.empty());
    }

    Phrase toDo(String ja, String en) {
        return new Phrase(path, question, Optional.of(Label.of(ja, en)), toUndo);
    }

    Phrase toUndo(String ja, String en) {
        return new Phrase(path, question, toDo, Optional.of(Label.of(ja, en)));
    }
}
