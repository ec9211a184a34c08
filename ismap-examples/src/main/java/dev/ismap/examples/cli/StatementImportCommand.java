package dev.ismap.examples.cli;

import dev.ismap.core.problem.Problem;
import dev.ismap.core.text.Label;
import dev.ismap.examples.sheets.Tables;
import dev.ismap.model.control.AvailableStandards;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.json.Oscal;
import dev.ismap.model.json.ReadResult;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.model.registration.ServiceRegistrationApplication.ApplicationKind;
import dev.ismap.model.rows.StatementRows;
import dev.ismap.model.rows.StatementRows.StatementColumn;
import dev.ismap.model.rows.StatementRows.StatementTable;
import dev.ismap.model.service.Programme;
import dev.ismap.model.statement.Statement;
import dev.ismap.model.statement.Statement.StatementStatus;
import dev.ismap.model.statement.StatementDifference;
import dev.ismap.model.statement.StatementDifference.Kind;
import dev.ismap.model.statement.StatementProgress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code statement import FILE [--into CASE]}. */
@Command(
        name = "import",
        header = {"表の採否を申請に読み込む / Reads the decisions of a table into an application.", ""},
        footer = {
            "",
            "表に行のある管理策は表のとおりとし、ほかは CASE のまま。読み取れないセルがあれば、全てを示し、何も書かない。",
            "A control that has a row is as the row says, any other as in CASE. Where a cell can't be understood, every"
                    + " such cell is told and nothing is written.",
            "OSCAL の文書は言明書の全体を含み、CASE の言明書に代わる。",
            "A document of OSCAL has the whole statement, which takes the place of that of CASE.",
            "--map の COLUMN: id, decision, individual-control, reason, taken-over-from, before, before-from, before-to,"
                    + " after, after-from, after-to, name"
        })
final class StatementImportCommand implements Callable<Integer> {

    /** So many controls whose decision is taken back are named; the others are counted. */
    private static final int NAMED = 5;

    private static final Pattern DECISION = Pattern.compile("/statement/decisions/([^/]+).*");

    private final Streams streams;
    private final Common common;

    @Parameters(
            paramLabel = "FILE",
            description = {
                "ブック、CSV、TSV 又は OSCAL の component-definition、system-security-plan",
                "A workbook, a CSV, a TSV, or a component definition or system security plan of OSCAL; '-' = stdin."
            })
    private String file = "";

    @Renewed
    @Option(names = "--into", paramLabel = "CASE", description = "読み込む先の登録申請 / The application to read them into.")
    private @Nullable String into;

    @Option(
            names = "--edition",
            paramLabel = "E",
            description = "管理基準の版（ブックに記載がある場合は不要） / The edition; a workbook says it.")
    private @Nullable String edition;

    @Option(
            names = "--map",
            paramLabel = "HEADING=COLUMN",
            description = "見出しの意味（繰り返し可） / What a heading stands for; can be repeated.")
    private Map<String, String> headings = new LinkedHashMap<>();

    @Mixin
    private final TableFile tables = new TableFile();

    @Mixin
    private final OwnStandards own = new OwnStandards();

    StatementImportCommand(Streams streams, Common common) {
        this.streams = streams;
        this.common = common;
    }

    @Override
    public Integer call() {
        AvailableStandards standards = own.read(streams);
        Optional<ServiceRegistrationApplication> before = Optional.ofNullable(into)
                .map(name -> Documents.applications(streams, standards, name).get(0));
        byte[] bytes = Inputs.read(file, streams, Documents.JSON.limits().bytes());
        if (OscalFiles.isJson(bytes)) {
            return component(bytes, before, standards);
        }
        Tables read = tables.of(file, bytes);
        ControlStandard standard = standard(read, before, standards);
        ReadResult<StatementTable> result = rows(standard).read(read.sheets());
        MappedHeadings.see(headings.keySet(), read.sheets(), namesOf(read, result));
        if (!result.problems().isEmpty()) {
            throw new BadInput(List.of(new BadInput.Source(file, result.problems())));
        }
        StatementTable table = result.orThrow();
        ServiceRegistrationApplication draft = before.orElseGet(() -> ServiceRegistrationApplication.of(
                Programme.ISMAP, ApplicationKind.FIRST, Statement.of(StatementStatus.DRAFT, standard.id())));
        ServiceRegistrationApplication after = draft.withStatement(table.into(draft.statement()));
        List<Problem> problems = after.problems(standards).stream()
                .map(problem -> inTable(problem, table))
                .toList();
        if (!problems.isEmpty()) {
            throw new BadInput(List.of(new BadInput.Source(file, problems)));
        }
        say(read, table, StatementProgress.of(after.statement(), standard));
        sayWithdrawn(draft.statement(), after.statement());
        streams.answer(IsmapJson.standard().write(after) + "\n");
        return ExitCode.DONE;
    }

    /** The headings of the sheets that were read, or of all where none could be. */
    private static List<String> namesOf(Tables read, ReadResult<StatementTable> result) {
        return result.problems().isEmpty()
                ? result.orThrow().columns().stream()
                        .map(StatementTable.Column::heading)
                        .toList()
                : read.sheets().stream()
                        .flatMap(sheet -> MappedHeadings.probable(sheet).stream())
                        .toList();
    }

    /** A definition of components holds a whole statement, which takes the place of the one that was there. */
    private int component(byte[] bytes, Optional<ServiceRegistrationApplication> before, AvailableStandards standards) {
        Optional<String> asked = Optional.ofNullable(edition)
                .map(typed -> Editions.held(typed, standards).id())
                .or(() -> before.map(draft -> draft.statement().edition()));
        byte[] plain = OscalFiles.withoutMark(bytes);
        ReadResult<Statement> result = OscalFiles.isPlan(plain)
                ? Oscal.readSystemSecurityPlan(plain, standards, asked)
                : Oscal.readComponentDefinition(plain, standards, asked);
        if (!result.problems().isEmpty()) {
            throw new BadInput(List.of(new BadInput.Source(file, result.problems())));
        }
        Statement statement = result.orThrow();
        ServiceRegistrationApplication after = before.map(draft -> draft.withStatement(statement))
                .orElseGet(() -> ServiceRegistrationApplication.of(Programme.ISMAP, ApplicationKind.FIRST, statement));
        List<Problem> problems = after.problems(standards);
        if (!problems.isEmpty()) {
            throw new BadInput(List.of(new BadInput.Source(file, problems)));
        }
        StatementProgress progress = StatementProgress.of(statement, StatementFiles.standardOf(statement, standards));
        new Words(streams, common)
                .say(Label.of(
                        "OSCAL の言明書を読み込みました。採否は" + progress.items() + "件のうち" + progress.decided() + "件が決まり、"
                                + progress.open().size() + "件が残っています。",
                        "The statement was read from OSCAL. Of " + progress.items() + " items, " + progress.decided()
                                + " are decided and " + progress.open().size() + " are left."));
        streams.answer(IsmapJson.standard().write(after) + "\n");
        return ExitCode.DONE;
    }

    /** The edition of the case, which is that of the table too, or else the one that the table or the option names. */
    private ControlStandard standard(
            Tables read, Optional<ServiceRegistrationApplication> before, AvailableStandards standards) {
        Optional<String> named = StatementRows.editionNamed(read.sheets());
        Optional<String> asked = Optional.ofNullable(edition).or(() -> named);
        if (before.isEmpty()) {
            return Editions.held(
                    asked.orElseThrow(() -> new WrongUsage(Label.of(
                            "表に管理基準の版の記載がありません。--edition で指定してください。",
                            "the table names no edition of the control standard: say which with --edition."))),
                    standards);
        }
        Statement statement = before.get().statement();
        if (asked.isPresent() && !asked.get().equals(statement.edition())) {
            throw BadInput.of(
                    file,
                    "OTHER_EDITION",
                    Label.of(
                            "表は管理基準の" + asked.get() + "版、申請は" + statement.edition()
                                    + "版によるものです。statement move で版を移してから読み込んでください。",
                            "The table is on edition " + asked.get() + ", the application on " + statement.edition()
                                    + ". Carry it over with 'statement move' first."));
        }
        return StatementFiles.standardOf(statement, standards);
    }

    private StatementRows rows(ControlStandard standard) {
        StatementRows rows = StatementRows.of(standard);
        for (Map.Entry<String, String> one : headings.entrySet()) {
            rows = rows.withHeading(
                    one.getKey(),
                    Choice.within(one.getValue().strip(), List.of(StatementColumn.values()), Words::option));
        }
        return rows;
    }

    /** A problem of a decision, at the row from which the decision was read. */
    private static Problem inTable(Problem problem, StatementTable table) {
        Matcher decision = DECISION.matcher(problem.path());
        if (!decision.matches()) {
            return problem;
        }
        String place = table.places().get(ControlId.parse(decision.group(1)));
        return place == null
                ? problem
                : new Problem(place, problem.code(), problem.message(), Optional.of(problem.path()));
    }

    /** Whether a heading is as this program writes it, so that nothing has to be said of it. */
    private static boolean isPlain(StatementTable.Column column) {
        Label label = column.taken().orElseThrow().label();
        return List.of(
                        label.ja(),
                        label.en(),
                        label.ja() + label.en(),
                        label.en() + " " + label.ja(),
                        label.en() + label.ja())
                .contains(column.heading());
    }

    private void say(Tables read, StatementTable table, StatementProgress progress) {
        Words words = new Words(streams, common);
        read.remarks().forEach(words::say);
        words.columns(table.columns().stream()
                .filter(one -> one.taken().isEmpty() || !isPlain(one))
                .map(one -> new Words.Column(
                        one.sheet(), one.index(), one.heading(), one.taken().map(StatementColumn::label), one.filled()))
                .toList());
        table.remarks().forEach(words::say);
        words.say(Label.of(
                "表に行のある管理策は" + table.decisions().size() + "件です。申請の採否は" + progress.items() + "件のうち" + progress.decided()
                        + "件が決まり、" + progress.open().size() + "件が残っています。",
                "The table has a row for " + table.decisions().size() + " controls. Of " + progress.items()
                        + " items of the application, " + progress.decided() + " are decided and "
                        + progress.open().size() + " are left."));
    }

    /** A blank cell takes a decision back: nobody is to find that out only when the application is checked. */
    private void sayWithdrawn(Statement before, Statement after) {
        List<String> withdrawn = StatementDifference.between(before, after).decisions().stream()
                .filter(change -> change.kind() == Kind.WITHDRAWN)
                .map(change -> change.control().toString())
                .toList();
        if (withdrawn.isEmpty()) {
            return;
        }
        List<String> named = withdrawn.subList(0, Math.min(withdrawn.size(), NAMED));
        int more = withdrawn.size() - named.size();
        new Words(streams, common)
                .say(Label.of(
                        "申請で決まっていた採否のうち、表で空欄の" + withdrawn.size() + "件を未定に戻しました：" + String.join("、", named)
                                + (more > 0 ? " ほか" + more + "件" : "") + "。元のままとするには、その行を表から除いてください。",
                        "Decisions of the application that the table leaves blank are taken back, "
                                + withdrawn.size() + " of them: " + String.join(", ", named)
                                + (more > 0 ? " and " + more + " more" : "")
                                + ". To keep one, leave its row out of the table."));
    }
}
