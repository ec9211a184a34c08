package dev.ismap.examples.cli;

import dev.ismap.core.text.Label;
import dev.ismap.core.text.Language;
import dev.ismap.examples.sheets.OwnColumns;
import dev.ismap.examples.sheets.StatementWorkbook;
import dev.ismap.model.control.AvailableStandards;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.control.ControlRow;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.rows.Sheet;
import dev.ismap.model.rows.StatementRows;
import dev.ismap.model.statement.OptionalDetail;
import dev.ismap.model.statement.Statement;
import java.util.List;
import java.util.Optional;

/** Writes the decisions of statements as files of whatever kind a person asks for. */
final class StatementFiles {

    static final String OSCAL =
            "FILE が .json で終わるか --format oscal なら、OSCAL の component-definition（--part で system-security-plan）。--on の日付で書く。\n"
                    + "FILE ends with .json, or --format oscal: a component definition of OSCAL (--part: a system security plan), which bears the day of --on.";

    static final String FORMS = "FILE が .xlsx ならブック、.csv、.tsv なら表。--output を省略すると CSV を標準出力に書く。\n"
            + "FILE ends with .xlsx for a workbook, or .csv or .tsv; without --output a CSV goes to standard output.";

    static final Label NO_FORM = Label.of(
            "--output のファイル名は .xlsx、.csv 又は .tsv で終わるものとしてください。",
            "the file of --output ends with .xlsx, .csv or .tsv.");

    private StatementFiles() {}

    /** The standard that a statement is on, with the details that it adds. */
    static ControlStandard standardOf(Statement statement, AvailableStandards standards) {
        ControlStandard edition = standards.edition(statement.edition());
        List<ControlRow> rows =
                statement.optionalDetails().stream().map(OptionalDetail::toRow).toList();
        return rows.isEmpty() ? edition : edition.with(rows);
    }

    static void write(
            Statement statement, ControlStandard standard, OutputFile output, Streams streams, Language language) {
        write(statement, standard, output, streams, language, OwnColumns.none());
    }

    static void write(
            Statement statement,
            ControlStandard standard,
            OutputFile output,
            Streams streams,
            Language language,
            OwnColumns own) {
        StatementRows rows = StatementRows.of(standard);
        switch (output.extension().orElse("csv")) {
            case "xlsx" -> {
                Optional<ControlId> tooLong = StatementWorkbook.tooLong(rows, statement);
                if (tooLong.isPresent()) {
                    throw BadInput.of(
                            tooLong.get().toString(),
                            "TOO_LARGE",
                            Label.of(
                                    "ブックのセルに収まらない長さの記載があります。CSV に書き出してください。",
                                    "It has a text that is too long for a cell of a workbook. A CSV has room for it."));
                }
                output.write(StatementWorkbook.write(rows, statement, language, own), streams);
            }
            case "csv" -> output.write(Csv.MARK + table(rows, statement, language, own, ','), streams);
            case "tsv" -> output.write(Csv.MARK + table(rows, statement, language, own, '\t'), streams);
            default -> throw new WrongUsage(NO_FORM);
        }
    }

    private static String table(
            StatementRows rows, Statement statement, Language language, OwnColumns own, char separator) {
        Sheet sheet = own.beside(rows.writeTable(statement, language));
        Csv csv = Csv.separatedBy(separator);
        sheet.rows().forEach(row -> csv.row(row.toArray(String[]::new)));
        return csv.toString();
    }
}
