package dev.ismap.examples.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code statement template | export | import | progress | move | diff}. */
@Command(
        name = "statement",
        synopsisSubcommandLabel = "template | export CASE | import FILE | progress CASE | move CASE | diff A B",
        commandListHeading = "%n",
        header = {"言明書を表にし、表から読み、別の版へ移し、比べる / Statements: to tables and back, to another edition, compared.", ""})
final class StatementCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        throw new Root.NoVerb();
    }
}
