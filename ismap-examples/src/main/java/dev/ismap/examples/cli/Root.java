package dev.ismap.examples.cli;

import dev.ismap.core.determination.Receipt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The program without a verb. */
@Command(
        name = "ismap",
        versionProvider = Root.Version.class,
        synopsisSubcommandLabel = "VERB",
        commandListHeading = "%nVERB:%n",
        header = {
            "ISMAP の登録要件を判定する。非公式であり、法的助言ではない。",
            "Determines eligibility for registration in ISMAP. Unofficial; not legal advice.",
            ""
        },
        footer = {
            "",
            "終了コード / Exit codes:",
            "  0 適格・完了 / eligible, done     64 使い方の誤り / wrong usage",
            "  1 不適格     / ineligible         65 入力の誤り   / bad input",
            "  2 未確定     / undetermined       70 内部エラー   / internal error",
            "",
            "--output FILE の形式は、--format がなければ FILE の末尾（csv、json、html など）による。",
            "The form of --output FILE is that of --format or else of its ending (csv, json, html and so on).",
            "",
            "日付 / Days: 2024-03-31, 令和6年3月31日, R6.3.31; '-' は標準入力 / is standard input."
        })
final class Root implements Callable<Integer> {

    @Mixin
    @SuppressWarnings("UnusedVariable") // the verbs inherit these options from here, and read them
    private final Common common;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "版を表示 / Show the version.")
    @SuppressWarnings("UnusedVariable") // the command line library shows the version
    private boolean version;

    Root(Common common) {
        this.common = common;
    }

    @Override
    public Integer call() {
        throw new NoVerb();
    }

    /** Nothing was asked. */
    static final class NoVerb extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Tells the version. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"ismap " + Receipt.LIBRARY_VERSION};
        }
    }
}
