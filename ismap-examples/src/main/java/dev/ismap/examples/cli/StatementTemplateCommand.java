package dev.ismap.examples.cli;

import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.statement.Statement;
import dev.ismap.model.statement.Statement.StatementStatus;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code statement template --edition E --output FILE}. */
@Command(
        name = "template",
        header = {"採否を記入する空の表を書き出す / Writes a blank table of decisions to fill in.", ""},
        footer = {"", StatementFiles.FORMS})
final class StatementTemplateCommand implements Callable<Integer> {

    private final Streams streams;
    private final Common common;

    @Option(names = "--edition", required = true, paramLabel = "E", description = "管理基準の版 / The edition.")
    private String edition = "";

    @Mixin
    private final OutputFile output = new OutputFile();

    @Mixin
    private final OwnStandards own = new OwnStandards();

    StatementTemplateCommand(Streams streams, Common common) {
        this.streams = streams;
        this.common = common;
    }

    @Override
    public Integer call() {
        ControlStandard standard = Editions.held(edition, own.read(streams));
        StatementFiles.write(
                Statement.of(StatementStatus.DRAFT, standard.id()), standard, output, streams, common.language());
        return ExitCode.DONE;
    }
}
