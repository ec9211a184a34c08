package dev.ismap.examples.cli;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.ismap.core.law.Basis;
import dev.ismap.core.text.Label;
import dev.ismap.model.json.ReadResult;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.model.rows.ServiceRows;
import dev.ismap.model.rows.ServiceRows.RowColumn;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code list rows TABLE --columns COLUMN,… --on DAY}. */
@Command(
        name = "rows",
        header = {"表からリストを作る / Makes a list of a table of rows.", ""},
        footer = {
            "",
            "COLUMN: registration-number, service, provider, programme, registered-on, renewal-applied-on,"
                    + " renewed-on, period-end, remark, ignored",
            "読み取れない行があれば、行ごとに理由を示し、リストは作らない。",
            "A row that can't be understood is reported with its line and the reason, and no list is made."
        })
final class ListRowsCommand implements Callable<Integer> {

    /** How the cells of a row are told apart. */
    enum Separator {
        TAB('\t'),
        COMMA(',');

        private final char sign;

        Separator(char sign) {
            this.sign = sign;
        }
    }

    /** Reads what a column is, as the footer lists it. */
    static final class Columns implements ITypeConverter<RowColumn> {
        @Override
        public RowColumn convert(String typed) {
            return Choice.of(
                    typed.strip(),
                    List.of(RowColumn.values()),
                    column -> column.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    private final Streams streams;

    @Parameters(paramLabel = "TABLE", description = "表（UTF-8） / The table, in UTF-8; '-' = stdin.")
    private String table = "";

    @Option(
            names = "--columns",
            required = true,
            split = ",",
            paramLabel = "COLUMN",
            converter = Columns.class,
            description = "各列の内容を左から / What stands in each column, from the left.")
    private List<RowColumn> columns = List.of();

    @Option(
            names = "--on",
            required = true,
            paramLabel = "DAY",
            description = "表を写した日 / The day on which the table was copied.")
    private LocalDate on = LocalDate.MIN;

    @Option(
            names = "--separator",
            paramLabel = "tab|comma",
            defaultValue = "tab",
            description = "列の区切り / What separates the cells.")
    private Separator separator = Separator.TAB;

    @Option(names = "--heading", description = "1行目は見出し / The first row is a heading.")
    private boolean heading;

    @Option(
            names = "--whole",
            description = "その日のリストの全体である / It is the whole list of the day: what is not in it is not listed.")
    private boolean whole;

    @Option(
            names = "--basis",
            paramLabel = "official|secondary|assumed",
            defaultValue = "official",
            description = "表の根拠の種類 / How well it is known that the list says this.")
    private Basis basis = Basis.OFFICIAL;

    @Option(names = "--source", paramLabel = "TEXT", description = "表の出典 / Where the table is from.")
    private @Nullable String source;

    ListRowsCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        ReadResult<CloudServiceList> result = reader().read(rows());
        if (!result.problems().isEmpty()) {
            throw new BadInput(List.of(new BadInput.Source(table, result.problems())));
        }
        streams.answer(result.orThrow());
        return ExitCode.DONE;
    }

    private ServiceRows reader() {
        if (!columns.contains(RowColumn.SERVICE)) {
            throw new WrongUsage(Label.of("--columns に service がありません。", "--columns names no column as service."));
        }
        if (columns.stream().filter(one -> one != RowColumn.IGNORED).distinct().count()
                < columns.stream().filter(one -> one != RowColumn.IGNORED).count()) {
            throw new WrongUsage(Label.of(
                    "--columns では、ignored を除き、同じ内容は一度だけ指定できます。",
                    "--columns names two columns the same; only ignored can stand twice."));
        }
        ServiceRows reader = ServiceRows.of(columns, on).withBasis(basis);
        reader = source == null ? reader : reader.withSource(source);
        return whole ? reader.whole() : reader;
    }

    /** The rows of the table; in place of its heading a blank row, so that each row keeps its line. */
    private List<List<String>> rows() {
        CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator.sign);
        List<List<String>> rows = new ArrayList<>();
        try (MappingIterator<String[]> cells = new CsvMapper()
                .readerFor(String[].class)
                .with(CsvParser.Feature.WRAP_AS_ARRAY)
                .with(schema)
                .readValues(text())) {
            while (cells.hasNextValue()) {
                rows.add(List.of(cells.nextValue()));
            }
        } catch (IOException e) {
            throw BadInput.of(
                    table,
                    "NOT_A_TABLE",
                    Label.of(
                            "表として読み取れません。引用符（\"）の対応を確かめてください。",
                            "It can't be read as a table. See that each quotation mark (\") has its other one."));
        }
        if (heading && !rows.isEmpty()) {
            rows.set(0, List.of());
        }
        return rows;
    }

    private String text() {
        byte[] bytes = Inputs.read(table, streams, Documents.JSON.limits().bytes());
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text; // spreadsheets write a mark first
        } catch (CharacterCodingException e) {
            throw BadInput.of(table, "NOT_UTF8", Label.of("文字コードが UTF-8 ではありません。", "It is not in UTF-8."));
        }
    }
}
