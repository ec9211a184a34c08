package dev.ismap.examples.cli;

import dev.ismap.core.text.Language;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that every verb has. */
final class Common {

    /** When there is colour. */
    enum Colour {
        AUTO,
        ALWAYS,
        NEVER
    }

    @Option(
            scope = ScopeType.INHERIT,
            names = "--lang",
            paramLabel = "ja|en",
            defaultValue = "ja",
            description = "出力の言語（既定 ja） / Language of the answer (ja by default).")
    private Language language = Language.JA;

    @Option(
            scope = ScopeType.INHERIT,
            names = "--color",
            paramLabel = "auto|always|never",
            defaultValue = "auto",
            description = "色（既定 auto：端末のみ） / Colour (auto: in a terminal only, and not if NO_COLOR is set).")
    private Colour colour = Colour.AUTO;

    @Option(
            scope = ScopeType.INHERIT,
            names = {"-h", "--help"},
            usageHelp = true,
            description = "使い方を表示 / Show this help.")
    @SuppressWarnings("UnusedVariable") // the command line library shows the help
    private boolean help;

    @Option(
            scope = ScopeType.INHERIT,
            names = "--stacktrace",
            description = "内部エラーの詳細を表示 / Show the details of an internal error.")
    @SuppressWarnings("UnusedVariable") // Program looks for it itself: a fault may come before this is read
    private boolean stacktrace;

    Language language() {
        return language;
    }

    /** Whether the answer has colour. */
    boolean colours(Streams streams) {
        return colour == Colour.ALWAYS || (colour == Colour.AUTO && streams.colour());
    }
}
