package dev.ismap.examples.cli;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import dev.ismap.core.problem.InputException;
import dev.ismap.core.text.Label;
import dev.ismap.model.ControlStandardDocument;
import dev.ismap.model.control.AvailableStandards;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.json.ReadResult;
import dev.ismap.model.rows.ControlRows;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;

/** The control standards that a user brings along; they go before the built-in ones. */
final class OwnStandards {

    private static final Pattern TABLE = Pattern.compile("(\\d{4}-\\d{2}(?:-\\d{2})?)=(.+)");

    @Option(
            names = "--standard",
            paramLabel = "FILE",
            description = "利用者の管理基準。版の JSON、又は「版=表.csv」 / A control standard of your own, which goes before the"
                    + " built-in one: JSON, or EDITION=TABLE.csv.")
    private List<String> files = new ArrayList<>();

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

    private static ControlStandard ofTable(ControlStandard edition, String file, Streams streams) {
        String text =
                new String(Inputs.read(file, streams, Documents.JSON.limits().bytes()), StandardCharsets.UTF_8);
        List<List<String>> rows = new ArrayList<>();
        try (MappingIterator<String[]> cells = new CsvMapper()
                .readerFor(String[].class)
                .with(CsvParser.Feature.WRAP_AS_ARRAY)
                .readValues(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
            while (cells.hasNextValue()) {
                rows.add(List.of(cells.nextValue()));
            }
        } catch (IOException e) {
            throw BadInput.of(file, "NOT_A_TABLE", Label.of("表として読み取れません。", "It can't be read as a table."));
        }
        ReadResult<ControlStandard> result = ControlRows.read(edition, rows);
        if (!result.problems().isEmpty()) {
            throw new BadInput(List.of(new BadInput.Source(file, result.problems())));
        }
        return result.orThrow();
    }
}
