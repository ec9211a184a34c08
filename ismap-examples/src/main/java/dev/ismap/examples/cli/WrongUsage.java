package dev.ismap.examples.cli;

import dev.ismap.core.text.Label;

/** A command line that can't be meant, found only after it was read: exit code 64. */
final class WrongUsage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Label label;

    WrongUsage(Label label) {
        super(label.en());
        this.label = label;
    }

    Label label() {
        return label;
    }
}
