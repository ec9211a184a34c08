package dev.ismap.examples.cli;

import dev.ismap.core.law.Basis;
import dev.ismap.core.problem.Problem;
import dev.ismap.core.text.Label;
import dev.ismap.examples.sheets.Tables;
import dev.ismap.model.json.ReadResult;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.model.problem.ProblemCode;
import dev.ismap.model.rows.ServiceRows;
import dev.ismap.model.rows.ServiceRows.RowColumn;
import dev.ismap.model.rows.ServiceRows.ServiceHeading;
import dev.ismap.model.rows.Sheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code list import TABLE --on DAY}; under its former name {@code list rows} for one release. */
@Command(
        name = "import",
        header = {"表からリストを作る / Makes a list from a table.", ""},
        footer = {
            "",
            "見出し、区切り及び文字コードを自動で判定し、各列を何と解釈したかを標準エラー出力に示す。",
            "Headings, separator and charset are detected; what each column was taken for is told on standard error.",
            "COLUMN: registration-number, service, provider, programme, registered-on, renewal-applied-on, renewed-on,"
                    + " period-end, last-valid-day, components, regions, platform, remark, ignored",
            "読み取れない行があれば、行ごとに理由を示し、リストは作らない。",
            "A row that can't be understood is reported with its line and the reason, and no list is made."
        })
final class ListImportCommand implements Callable<Integer> {

    /** Reads what a column is, as the footer lists it. */
    static final class Columns implements ITypeConverter<RowColumn> {
        @Override
        public RowColumn convert(String typed) {
            return Choice.of(typed.strip(), List.of(RowColumn.values()), Words::option);
        }
    }

    private final Streams streams;
    private final Common common;
    private final boolean underFormerName;

    @Parameters(paramLabel = "TABLE", description = "ブック、CSV 又は TSV / A workbook, a CSV or a TSV; '-' = stdin.")
    private String table = "";

    @Option(
            names = "--on",
            required = true,
            paramLabel = "DAY",
            description = "表を写した日 / The day on which the table was copied.")
    private LocalDate on = LocalDate.MIN;

    @Option(
            names = "--map",
            paramLabel = "HEADING=COLUMN",
            description = "見出しの意味（繰り返し可） / What a heading stands for; can be repeated.")
    private Map<String, String> headings = new LinkedHashMap<>();

    @Option(
            names = "--columns",
            split = ",",
            paramLabel = "COLUMN",
            converter = Columns.class,
            description = "見出しによらず、各列の内容を左から / What stands in each column, from the left, whatever the headings.")
    private List<RowColumn> columns = List.of();

    @Option(names = "--heading", description = "--columns の場合：1行目は見出し / With --columns: the first row is a heading.")
    private boolean heading;

    @Option(
            names = "--whole",
            description = "その日のリストの全体である / It is the whole list of the day: what is not in it is not listed.")
    private boolean whole;

    @Option(
            names = "--basis",
            paramLabel = "official|secondary|assumed",
            description = "表の根拠の種類（既定：official） / What the table rests on (official by default).")
    private @Nullable Basis basis;

    @Option(names = "--source", paramLabel = "TEXT", description = "表の出典 / Where the table is from.")
    private @Nullable String source;

    @Mixin
    private final TableFile file = new TableFile();

    ListImportCommand(Streams streams, Common common, boolean underFormerName) {
        this.streams = streams;
        this.common = common;
        this.underFormerName = underFormerName;
    }

    @Override
    public Integer call() {
        Words words = new Words(streams, common);
        if (underFormerName) {
            words.say(Label.of(
                    "list rows は list import に改めた。次の版でなくなる。",
                    "'list rows' is now 'list import', and goes with the next release."));
        }
        checkColumns();
        Tables read = file.read(table, streams);
        Rows rows = columns.isEmpty() ? byHeading(read, words) : byPlace(read);
        ReadResult<CloudServiceList> result = reader(rows.columns()).read(rows.cells());
        if (!result.problems().isEmpty()) {
            throw new BadInput(List.of(new BadInput.Source(table, result.problems())));
        }
        read.remarks().forEach(words::say);
        sayWhatNoCellSays(rows.columns(), words);
        streams.answer(result.orThrow());
        return ExitCode.DONE;
    }

    /** The rows of a table, and what stands in their columns. */
    private record Rows(List<RowColumn> columns, List<List<String>> cells) {}

    /** What was taken for every row, and how to say otherwise. */
    private void sayWhatNoCellSays(List<RowColumn> taken, Words words) {
        if (!taken.contains(RowColumn.PROGRAMME)) {
            words.say(Label.of(
                    "制度の列がないため、全ての行を ISMAP の登録としました。ISMAP-LIU の登録を含む場合は、「制度」の列（ISMAP 又は ISMAP-LIU）を設けるか、当たる列を指定してください"
                            + "（--map 見出し=programme）。",
                    "No column has the programme: every row was taken as ISMAP. Where some are on ISMAP-LIU, add a"
                            + " column 'programme' (ISMAP or ISMAP-LIU), or say which one it is (--map"
                            + " HEADING=programme)."));
        }
        Label label = basis().label();
        words.say(Label.of(
                "リストの根拠の種類：" + label.ja() + (basis == null ? "（--basis の既定。公式のリストの写しでない場合は、--basis で指定してください）" : ""),
                "The list rests on: " + label.en()
                        + (basis == null
                                ? " (by default; if the table is no copy of the official list, say so with --basis)."
                                : ".")));
    }

    private Basis basis() {
        return basis == null ? Basis.OFFICIAL : basis;
    }

    private void checkColumns() {
        if (columns.isEmpty()) {
            return;
        }
        if (!columns.contains(RowColumn.SERVICE)) {
            throw new WrongUsage(Label.of("--columns に service がありません。", "--columns names no column as service."));
        }
        long named = columns.stream().filter(one -> one != RowColumn.IGNORED).count();
        if (columns.stream().filter(one -> one != RowColumn.IGNORED).distinct().count() < named) {
            throw new WrongUsage(Label.of(
                    "--columns では、ignored を除き、同じ内容は一度だけ指定できます。",
                    "--columns names two columns the same; only ignored can stand twice."));
        }
    }

    private ServiceRows reader(List<RowColumn> taken) {
        ServiceRows reader = ServiceRows.of(taken, on).withBasis(basis());
        reader = source == null ? reader : reader.withSource(source);
        return whole ? reader.whole() : reader;
    }

    /** By what stands in each column; in place of a heading a blank row, so that each row keeps its line. */
    private Rows byPlace(Tables read) {
        List<List<String>> rows = new ArrayList<>(read.sheets().get(0).rows());
        if (heading && !rows.isEmpty()) {
            rows.set(0, List.of());
        }
        return new Rows(columns, rows);
    }

    private Rows byHeading(Tables read, Words words) {
        Map<String, RowColumn> more = new TreeMap<>();
        headings.forEach((name, column) ->
                more.put(name, Choice.within(column.strip(), List.of(RowColumn.values()), Words::option)));
        List<ReadResult<ServiceHeading>> tried = read.sheets().stream()
                .map(sheet -> ServiceHeading.find(sheet, more))
                .toList();
        Optional<Integer> at = IntStream.range(0, tried.size())
                .boxed()
                .filter(i -> tried.get(i).problems().isEmpty())
                .findFirst();
        MappedHeadings.see(
                headings.keySet(),
                at.map(i -> read.sheets().subList(i, i + 1)).orElse(read.sheets()),
                at.map(i -> tried.get(i).orThrow().names())
                        .orElseGet(() -> read.sheets().stream()
                                .flatMap(sheet -> MappedHeadings.probable(sheet).stream())
                                .toList()));
        if (at.isEmpty()) {
            throw tried.isEmpty() ? noHeading() : new BadInput(List.of(hinted(tried.get(0))));
        }
        Sheet sheet = read.sheets().get(at.get());
        ServiceHeading found = tried.get(at.get()).orThrow();
        words.columns(IntStream.range(0, found.columns().size())
                .filter(i -> !found.names().get(i).isEmpty())
                .mapToObj(i -> column(sheet, found, i))
                .toList());
        return new Rows(found.columns(), found.below(sheet));
    }

    private static Words.Column column(Sheet sheet, ServiceHeading found, int i) {
        RowColumn column = found.columns().get(i);
        int filled = 0;
        for (int row = found.row() + 1; row < sheet.rows().size(); row++) {
            filled += sheet.text(row, i).isBlank() ? 0 : 1;
        }
        return new Words.Column(
                sheet.name(),
                i,
                found.names().get(i),
                column == RowColumn.IGNORED ? Optional.empty() : Optional.of(column.label()),
                filled);
    }

    private BadInput noHeading() {
        return BadInput.of(table, "NOT_A_TABLE", Label.of("表がありません。", "There is no table in it."));
    }

    /** The problem with the option that helps. */
    private BadInput.Source hinted(ReadResult<ServiceHeading> refused) {
        return new BadInput.Source(
                table,
                refused.problems().stream()
                        .map(problem -> problem.code().equals(ProblemCode.HEADING_TWICE.name())
                                ? problem
                                : new Problem(
                                        problem.path(),
                                        problem.code(),
                                        Label.of(
                                                problem.message().ja()
                                                        + "（--map 見出し=COLUMN、--columns、列が一つに見えるときは --separator）",
                                                problem.message().en()
                                                        + " (--map HEADING=COLUMN, --columns, or --separator where all stands"
                                                        + " in one column)")))
                        .toList());
    }
}
