package dev.ismap.examples.cli;

import dev.ismap.model.control.AvailableStandards;
import dev.ismap.model.statement.Statement;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code statement export CASE --output FILE}. */
@Command(
        name = "export",
        header = {"言明書の採否を表に書き出す / Writes the decisions of a statement as a table.", ""},
        footer = {"", StatementFiles.FORMS})
final class StatementExportCommand implements Callable<Integer> {

    private final Streams streams;
    private final Common common;

    @Parameters(paramLabel = "CASE", description = "登録申請の JSON ファイル / An application; '-' = stdin.")
    private String caseFile = "";

    @Mixin
    private final OutputFile output = new OutputFile();

    @Mixin
    private final OwnStandards own = new OwnStandards();

    StatementExportCommand(Streams streams, Common common) {
        this.streams = streams;
        this.common = common;
    }

    @Override
    public Integer call() {
        AvailableStandards standards = own.read(streams);
        Statement statement =
                Documents.applications(streams, standards, caseFile).get(0).statement();
        StatementFiles.write(
                statement, StatementFiles.standardOf(statement, standards), output, streams, common.language());
        return ExitCode.DONE;
    }
}
