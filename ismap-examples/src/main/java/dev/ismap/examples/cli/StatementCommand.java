package dev.ismap.examples.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code statement move CASE --edition E}, {@code statement diff A B}. */
@Command(
        name = "statement",
        synopsisSubcommandLabel = "move CASE | diff A B",
        commandListHeading = "%n",
        header = {"言明書を別の版へ移す、比べる / Carries statements over to an edition, or tells two apart.", ""})
final class StatementCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        throw new Root.NoVerb();
    }
}
