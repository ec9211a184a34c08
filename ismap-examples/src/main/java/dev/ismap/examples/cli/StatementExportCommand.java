package dev.ismap.examples.cli;

import dev.ismap.core.text.Label;
import dev.ismap.examples.sheets.OwnColumns;
import dev.ismap.examples.sheets.Tables;
import dev.ismap.model.control.AvailableStandards;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.json.Oscal;
import dev.ismap.model.json.ReadResult;
import dev.ismap.model.rows.StatementRows;
import dev.ismap.model.rows.StatementRows.StatementTable;
import dev.ismap.model.statement.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code statement export CASE --output FILE}. */
@Command(
        name = "export",
        header = {"言明書の採否を表に書き出す / Writes the decisions of a statement as a table.", ""},
        footer = {"", StatementFiles.FORMS, StatementFiles.OSCAL})
final class StatementExportCommand implements Callable<Integer> {

    private final Streams streams;
    private final Common common;

    @Parameters(paramLabel = "CASE", description = "登録申請の JSON ファイル / An application; '-' = stdin.")
    private String caseFile = "";

    @Option(
            names = "--own-columns",
            paramLabel = "TABLE",
            description = "独自の列を書き戻す元のブック又は表 / A workbook or table whose own columns are written beside.")
    private @Nullable String table;

    @Option(
            names = "--format",
            paramLabel = "oscal",
            converter = Format.OfStatement.class,
            description = "OSCAL で書き出す（省略時はファイル名による） / Write OSCAL; without it, by the name of the file.")
    private @Nullable Format format;

    @Option(
            names = "--part",
            paramLabel = "component-definition|system-security-plan",
            converter = OscalPart.Converter.class,
            description = {
                "OSCAL で書き出すもの：コンポーネント定義（既定）、言明書にあるだけのシステムセキュリティ計画",
                "With OSCAL: a component definition (by default), or a system security plan as far as a statement goes."
            })
    private @Nullable OscalPart part;

    @Option(names = "--on", paramLabel = "DAY", description = "OSCAL の文書に記す日 / The day that a document of OSCAL bears.")
    private @Nullable LocalDate on;

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
        ControlStandard standard = StatementFiles.standardOf(statement, standards);
        if (format == Format.OSCAL || output.extension().filter("json"::equals).isPresent()) {
            if (on == null) {
                throw new WrongUsage(WrongUsage.NO_DAY);
            }
            output.write(oscal(statement, standard, on), streams);
        } else if (part != null) {
            throw new WrongUsage(Label.of("--part は --format oscal と併せて指定してください。", "--part goes with --format oscal."));
        } else {
            StatementFiles.write(statement, standard, output, streams, common.language(), ownColumns(standard));
        }
        return ExitCode.DONE;
    }

    private String oscal(Statement statement, ControlStandard standard, LocalDate day) {
        if (part != OscalPart.SYSTEM_SECURITY_PLAN) {
            return Oscal.componentDefinition(statement, standard, day);
        } else if (statement.decisions().isEmpty()) {
            throw new WrongUsage(Label.of(
                    "採否が一件も記載されていないため、システムセキュリティ計画にはできません（OSCAL の必須項目）。",
                    "nothing is decided on yet, and OSCAL has no system security plan without a requirement."));
        }
        return Oscal.systemSecurityPlan(statement, standard, day);
    }

    /** A document of OSCAL that is made of a statement. */
    enum OscalPart {
        COMPONENT_DEFINITION,
        SYSTEM_SECURITY_PLAN;

        String option() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Reads it as a person types it. */
        static final class Converter implements ITypeConverter<OscalPart> {
            @Override
            public OscalPart convert(String value) {
                return Choice.of(value, List.of(values()), OscalPart::option);
            }
        }
    }

    private OwnColumns ownColumns(ControlStandard standard) {
        if (table == null) {
            return OwnColumns.none();
        }
        Tables read = TableFile.read(table, streams, Optional.empty(), Optional.empty());
        ReadResult<StatementTable> result = StatementRows.of(standard).read(read.sheets());
        if (!result.problems().isEmpty()) {
            throw new BadInput(List.of(new BadInput.Source(table, result.problems())));
        }
        return OwnColumns.of(read.sheets(), result.orThrow());
    }
}
