package dev.ismap.examples.cli;

import dev.ismap.core.text.Label;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** What became of the arguments before they got here. */
final class Arguments {

    private Arguments() {}

    /** Adds a hint to what is wrong with an argument where its Japanese was lost on the way. */
    static Label explained(String argument, Label wrong) {
        return lost(argument)
                ? Label.of(
                        wrong.ja() + " 実行環境がUTF-8でないため、日本語の引数は届いていません。LC_ALL=C.UTF-8 を設定してください。",
                        wrong.en() + " This platform does not run in UTF-8, and Japanese in arguments is lost: set"
                                + " LC_ALL=C.UTF-8.")
                : wrong;
    }

    /** A platform that does not run in UTF-8 leaves question marks or signs of replacement. */
    private static boolean lost(String argument) {
        String charset = System.getProperty("sun.jnu.encoding", StandardCharsets.UTF_8.name());
        return argument.chars().anyMatch(c -> c == '?' || c == 0xFFFD)
                && !(Charset.isSupported(charset) && Charset.forName(charset).equals(StandardCharsets.UTF_8));
    }
}
