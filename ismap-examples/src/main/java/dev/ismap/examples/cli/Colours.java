package dev.ismap.examples.cli;

import dev.ismap.rules.report.Page;
import dev.ismap.rules.report.Page.Style;

/** The colours of a terminal. */
final class Colours {

    private Colours() {}

    static Page page(Streams streams, boolean colour) {
        return colour ? new Page(streams.columns(), Colours::on) : Page.plain(streams.columns());
    }

    private static String on(String words, Style style) {
        String code = code(style);
        return code.isEmpty() || words.isEmpty() ? words : "\u001b[" + code + "m" + words + "\u001b[0m";
    }

    private static String code(Style style) {
        return switch (style) {
            case PLAIN -> "";
            case STRONG -> "1";
            case FAINT -> "2";
            case GOOD -> "1;32";
            case BAD -> "1;31";
            case OPEN -> "1;33";
        };
    }
}
