package dev.ismap.examples.cli;

import dev.ismap.core.text.Label;

/** A command line that can't be meant, found only after it was read: exit code 64. */
final class WrongUsage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is said where no day was given. */
    static final Label NO_DAY =
            Label.of("基準日を --on で指定してください。既定の日はありません。", "Say for which day with --on; there is no default day.");

    private final transient Label label;

    WrongUsage(Label label) {
        super(label.en());
        this.label = label;
    }

    Label label() {
        return label;
    }
}
