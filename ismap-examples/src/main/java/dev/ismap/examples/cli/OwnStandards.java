package dev.ismap.examples.cli;

import dev.ismap.core.problem.InputException;
import dev.ismap.model.ControlStandardDocument;
import dev.ismap.model.control.AvailableStandards;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.json.Oscal;
import dev.ismap.model.json.ReadResult;
import dev.ismap.model.rows.ControlRows;
import dev.ismap.model.rows.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import picocli.CommandLine.Option;

/** The control standards that a user brings along; they go before the built-in ones. */
final class OwnStandards {

    private static final Pattern TABLE = Pattern.compile("(\\d{4}(?:-\\d{2}){0,2})=(.+)");

    @Option(
            names = "--standard",
            paramLabel = "FILE",
            description = "利用者の管理基準。版の JSON、OSCAL のカタログ又は「版=表」（ブック、CSV） / A control standard of your own,"
                    + " which goes before the built-in one: JSON, a catalog of OSCAL, or EDITION=TABLE (a workbook or a"
                    + " CSV).")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--standard-text",
            description = "名称のない管理策を、表の本文で示す / Show a control without a name by its text in the table.")
    private boolean texts;

    /** The standards at hand. */
    AvailableStandards read(Streams streams) {
        AvailableStandards standards = AvailableStandards.builtIn();
        for (String file : files) {
            Matcher table = TABLE.matcher(file);
            standards = standards.with(
                    table.matches()
                            ? ofTable(Editions.held(table.group(1)), table.group(2), streams)
                            : ofDocument(file, streams));
        }
        return standards;
    }

    private static ControlStandard ofDocument(String file, Streams streams) {
        if (!Inputs.isStandardInput(file)) {
            byte[] bytes = Inputs.read(file, streams, Documents.JSON.limits().bytes());
            if (OscalFiles.isCatalog(bytes)) {
                return taken(file, Oscal.readCatalog(OscalFiles.withoutMark(bytes)));
            }
        }
        ControlStandardDocument document = Documents.of(
                ControlStandardDocument.class,
                file,
                Documents.read(streams, List.of(file)).get(0));
        try {
            return document.toStandard();
        } catch (InputException e) {
            throw new BadInput(List.of(new BadInput.Source(file, e.problems())));
        }
    }

    private static ControlStandard taken(String file, ReadResult<ControlStandard> result) {
        if (!result.problems().isEmpty()) {
            throw new BadInput(List.of(new BadInput.Source(file, result.problems())));
        }
        return result.orThrow();
    }

    private ControlStandard ofTable(ControlStandard edition, String file, Streams streams) {
        Sheet sheet = TableFile.read(file, streams, Optional.empty(), Optional.empty()).sheets().stream()
                .filter(one -> !one.rows().isEmpty())
                .findFirst()
                .orElse(Sheet.table(List.of()));
        int width = sheet.rows().stream().mapToInt(List::size).max().orElse(0);
        List<List<String>> rows = IntStream.range(0, sheet.rows().size())
                .mapToObj(row -> IntStream.range(0, width)
                        .mapToObj(column -> sheet.text(row, column))
                        .toList())
                .toList();
        return taken(file, texts ? ControlRows.readWithTexts(edition, rows) : ControlRows.read(edition, rows));
    }
}
