package dev.ismap.examples.cli;

import dev.ismap.core.text.Label;
import dev.ismap.examples.sheets.TableWorkbook;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.model.rows.ServiceRows;
import dev.ismap.model.rows.Sheet;
import dev.ismap.rules.Ismap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code list export LIST --on DAY --output FILE}. */
@Command(
        name = "export",
        header = {"リストのその日の掲載を表に書き出す / Writes what is on a list on a day as a table.", ""},
        footer = {"", "list import で読み込める。 / list import reads it back.", StatementFiles.FORMS})
final class ListExportCommand implements Callable<Integer> {

    private final Streams streams;
    private final Common common;

    @Parameters(paramLabel = "LIST", description = "クラウドサービスリスト / A cloud service list; '-' = stdin.")
    private String list = "";

    @Option(names = "--on", required = true, paramLabel = "DAY", description = "基準日 / The day asked about.")
    private LocalDate on = LocalDate.MIN;

    @Option(names = "--known-on", paramLabel = "DAY", description = "この日までに判明していた記録による / By what was known on a day.")
    private @Nullable LocalDate knownOn;

    @Mixin
    private final OutputFile output = new OutputFile();

    ListExportCommand(Streams streams, Common common) {
        this.streams = streams;
        this.common = common;
    }

    @Override
    public Integer call() {
        CloudServiceList services = ListFiles.services(list, streams);
        Sheet sheet = ServiceRows.write(
                services.register()
                        .knownOn(Optional.ofNullable(knownOn))
                        .under(Ismap.standard().registrationTerm()),
                on,
                common.language());
        switch (output.extension().orElse("csv")) {
            case "xlsx" ->
                output.write(TableWorkbook.write(Label.of("リスト ", "List ").in(common.language()) + on, sheet), streams);
            case "csv" -> output.write(Csv.MARK + text(sheet, ','), streams);
            case "tsv" -> output.write(Csv.MARK + text(sheet, '\t'), streams);
            default -> throw new WrongUsage(StatementFiles.NO_FORM);
        }
        return ExitCode.DONE;
    }

    private static String text(Sheet sheet, char separator) {
        Csv csv = Csv.separatedBy(separator);
        sheet.rows().forEach(row -> csv.row(row.toArray(String[]::new)));
        return csv.toString();
    }
}
