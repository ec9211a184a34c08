package dev.ismap.examples.cli;

import dev.ismap.core.text.Label;
import picocli.CommandLine.TypeConversionException;

/** A value of an option that can't be read, said in both languages. */
final class Unreadable extends TypeConversionException {

    private static final long serialVersionUID = 1L;

    private final transient Label label;

    Unreadable(Label label) {
        super(label.en());
        this.label = label;
    }

    Label label() {
        return label;
    }
}
