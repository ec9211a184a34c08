package dev.ismap.examples.text;

/** How a text stands out where there is colour. What it says never rests on it. */
public enum Style {
    PLAIN(""),
    STRONG("1"),
    FAINT("2"),
    GOOD("1;32"),
    BAD("1;31"),
    OPEN("1;33");

    private final String code;

    Style(String code) {
        this.code = code;
    }

    String on(String text) {
        return code.isEmpty() || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
