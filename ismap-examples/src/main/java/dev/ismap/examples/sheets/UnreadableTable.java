package dev.ismap.examples.sheets;

import dev.ismap.core.text.Label;

/** Bytes that are no table, with what is wrong with them. */
public final class UnreadableTable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Label label;

    UnreadableTable(String code, Label label) {
        super(label.en());
        this.code = code;
        this.label = label;
    }

    /** What is wrong, in upper case. */
    public String code() {
        return code;
    }

    /** What is wrong, in words. */
    public Label label() {
        return label;
    }
}
