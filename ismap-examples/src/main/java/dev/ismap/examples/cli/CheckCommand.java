package dev.ismap.examples.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ismap.core.determination.Determination;
import dev.ismap.core.determination.Verdict;
import dev.ismap.core.engine.Analysis;
import dev.ismap.core.rule.Remark;
import dev.ismap.core.text.Label;
import dev.ismap.examples.batch.CaseReader;
import dev.ismap.examples.pages.CasePage;
import dev.ismap.model.DocumentKind;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.control.AvailableStandards;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.rules.DeterminationJson;
import dev.ismap.rules.Ismap;
import dev.ismap.rules.law.Context;
import dev.ismap.rules.report.AssessmentResults;
import dev.ismap.rules.report.Document;
import dev.ismap.rules.report.Page;
import dev.ismap.rules.report.Page.Style;
import dev.ismap.rules.report.Report;
import dev.ismap.rules.report.Sarif;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check CASE}. */
@Command(
        name = "check",
        header = {"登録申請又は調達の要件を判定する / Determines an application, or a procurement need.", ""},
        footer = {"", "リストと管理基準は、誤りの有無だけを調べる。", "A list or a control standard is only validated."})
final class CheckCommand implements Callable<Integer> {

    /** So many controls of a rule are named in a terminal; the others are counted. A page names them all. */
    private static final int NAMED = 5;

    /** The forms that other programs define, and that are of a determination. */
    private static final List<Format> OF_OTHERS = List.of(Format.OSCAL, Format.SARIF);

    /** A need is determined as it states the service; only whether that is listed does a list tell of it. */
    private static final Label NEED_READS_MORE = Label.of(
            "check がリストから読み取るのは、サービスの掲載の有無だけです。リストにある対象範囲及び監査対象期間の末日も読み取って判定するには、need を用いてください。",
            "Of a list, 'check' reads only whether the service is listed. 'need' also reads the scope and the end of"
                    + " the audit period that stand in it.");

    /** Where a plan of assessment looks for the system that it is about. */
    private static final String SYSTEM = "system-security-plan.json";

    private final Streams streams;
    private final Common common;
    private final Reports reports;

    @Parameters(paramLabel = "CASE", description = "案件の JSON ファイル / The case, a JSON file; '-' = stdin.")
    private String caseFile = "";

    @Option(names = "--on", paramLabel = "DAY", description = "基準日。判定には必須 / Day asked about; there is no default day.")
    private @Nullable LocalDate on;

    @Option(
            names = "--format",
            paramLabel = "text|json|markdown|html|oscal|sarif",
            converter = Format.OfCheck.class,
            description = {
                "出力の形式（既定：text）。--batch では ndjson（既定）、csv、text",
                "Form of the answer (text by default); with --batch: ndjson (by default), csv or text."
            })
    private @Nullable Format format;

    @Option(
            names = "--parts",
            paramLabel = "verdict|findings|all",
            converter = Parts.Converter.class,
            description = {
                "求めて出力する範囲（既定：all）。oscal と sarif は常に findings",
                "How much is worked out and told (all by default); oscal and sarif have the findings always."
            })
    private @Nullable Parts parts;

    @Option(
            names = "--part",
            paramLabel = "results|plan",
            converter = OscalPart.Converter.class,
            description = {
                "--format oscal で出力するもの：判定結果（既定）、その評価計画（言明書の system-security-plan.json を参照する）",
                "With --format oscal: the results (by default), or the plan that they stand on, which leads to the"
                        + " statement's system-security-plan.json."
            })
    private @Nullable OscalPart part;

    @Option(
            names = "--batch",
            description = {
                "CASE は、1行1件の JSON（NDJSON）又はフォルダー。1件につき1行を、入力の順に出力する。",
                "CASE has one JSON document a line (NDJSON), or is a folder; one line is answered for each, in order."
            })
    private boolean batch;

    @Option(
            names = "--after",
            paramLabel = "PLACE",
            description = {
                "--batch の続きを行う：この行番号（フォルダーではファイル名）の次から",
                "With --batch: goes on after the line of this number, or the file of this name."
            })
    private String after = "";

    @Mixin
    private final ListOptions lists = new ListOptions();

    @Mixin
    private final ManyOptions many = new ManyOptions();

    @Mixin
    private final OwnStandards own = new OwnStandards();

    CheckCommand(Streams streams, Common common, Reports reports) {
        this.streams = streams;
        this.common = common;
        this.reports = reports;
    }

    @Override
    public Integer call() {
        AvailableStandards standards = own.read(streams);
        seeForm();
        if (batch) {
            return batch(standards);
        }
        List<IsmapDocument> documents = read(standards);
        IsmapDocument document = documents.get(0);
        List<IsmapDocument> given = documents.subList(1, documents.size());
        ListOptions.see(Kinds.named(document.kind()), usable(document.kind()), given);
        if (Ismap.hasRulesOn(document.kind())) {
            return determine(document, lists.context(day(), given).standards(standards));
        }
        if (OF_OTHERS.contains(form())) {
            String option = form().option();
            throw new WrongUsage(Label.of(
                    "リスト及び管理基準は判定しないため、--format " + option + " は指定できません。",
                    "a list or a control standard is not determined: there is nothing for --format " + option + "."));
        }
        streams.answer(valid(document));
        return ExitCode.DONE;
    }

    private Format form() {
        return format != null ? format : batch ? Format.NDJSON : Format.TEXT;
    }

    private Parts parts() {
        return parts == null ? Parts.ALL : parts;
    }

    private void seeForm() {
        if (part != null && form() != Format.OSCAL) {
            throw new WrongUsage(Label.of("--part は --format oscal と併せて指定してください。", "--part goes with --format oscal."));
        }
        if (OF_OTHERS.contains(form()) && parts != null && parts != Parts.FINDINGS) {
            String option = form().option();
            throw new WrongUsage(Label.of(
                    "--format " + option + " で出力できるのは、規則ごとの判断です。--parts は省くか、findings を指定してください。",
                    "--format " + option
                            + " has the findings, no less and no more: leave --parts out, or say findings."));
        }
        List<Format> forms = batch ? Format.OfCheck.MANY : Format.OfCheck.ONE;
        if (!forms.contains(form())) {
            String allowed = forms.stream().map(Format::option).collect(Collectors.joining(", "));
            String mode = batch ? "--batch" : "CASE";
            throw new WrongUsage(Label.of(
                    mode + " で --format に指定できるのは、" + allowed + " です。",
                    "with " + mode + ", --format takes one of: " + allowed + "."));
        }
    }

    // ---- many cases --------------------------------------------------------------------------------------------

    /** The lists are read once; each case uses those that its kind has a use for. */
    private int batch(AvailableStandards standards) {
        List<IsmapDocument> given = Documents.read(streams, lists.files(), standards);
        ListOptions.see(Label.same("--batch"), ListOptions.OF_ANY, given);
        Context context = lists.context(many.day(on), given).standards(standards);
        ManyCases cases =
                new ManyCases(streams, common, reports, new CaseReader(context, many.days(on)), many.threads());
        BatchLines answers = new BatchLines(form(), parts(), common.language());
        return new BatchRun(streams, common, answers).run(caseFile, after, cases);
    }

    // ---- reading -----------------------------------------------------------------------------------------------

    /** The case, then the lists. All are looked at before any is refused. */
    private List<IsmapDocument> read(AvailableStandards standards) {
        List<String> names = new ArrayList<>(List.of(caseFile));
        names.addAll(lists.files());
        return Documents.read(streams, names, standards);
    }

    private static List<DocumentKind> usable(DocumentKind kind) {
        return switch (kind) {
            case SERVICE_REGISTRATION -> ListOptions.OF_ANY;
            case PROCUREMENT_NEED -> List.of(DocumentKind.CLOUD_SERVICE_LIST);
            case AUDITOR_REGISTRATION, CLOUD_SERVICE_LIST, AUDITOR_LIST, CONTROL_STANDARD -> List.of();
        };
    }

    private LocalDate day() {
        if (on == null) {
            throw new WrongUsage(WrongUsage.NO_DAY);
        }
        return on;
    }

    // ---- answering ---------------------------------------------------------------------------------------------

    private int determine(IsmapDocument document, Context context) {
        Analysis analysis = Ismap.standard().analyse(document, context); // it searches for what is asked for only
        Determination determination = analysis.determination();
        if (document.kind() == DocumentKind.PROCUREMENT_NEED
                && determination.verdict() == Verdict.UNDETERMINED
                && !lists.files().isEmpty()) {
            new Words(streams, common).say(NEED_READS_MORE);
        }
        if (OF_OTHERS.contains(form())) {
            streams.answer(form() == Format.OSCAL ? oscal(document, determination) : sarif(determination));
            return code(determination);
        }
        Report report = Report.in(common.language()).about(document, context.standards());
        switch (parts()) {
            case VERDICT ->
                answer(() -> DeterminationJson.writeVerdict(determination), named -> report.verdict(determination));
            case FINDINGS ->
                answer(
                        () -> DeterminationJson.write(determination),
                        named ->
                                page(report.namingControls(named).of(determination), document, determination, context));
            case ALL ->
                answer(
                        () -> DeterminationJson.write(analysis),
                        named -> page(report.namingControls(named).of(analysis), document, determination, context));
        }
        return code(determination);
    }

    private String oscal(IsmapDocument document, Determination determination) {
        if (part != OscalPart.PLAN) {
            return AssessmentResults.write(determination);
        } else if (!(document instanceof ServiceRegistrationApplication)) {
            throw new WrongUsage(Label.of(
                    "評価計画は、言明書のある登録申請についてのみ出力できます。",
                    "only an application with a statement has a plan of assessment, as it stands on a system."));
        }
        return AssessmentResults.plan(determination, SYSTEM);
    }

    /** A document of OSCAL that is made of a determination. */
    enum OscalPart {
        RESULTS,
        PLAN;

        /** Reads it as a person types it. */
        static final class Converter implements ITypeConverter<OscalPart> {
            @Override
            public OscalPart convert(String value) {
                return Choice.of(value, List.of(values()), part -> part.name().toLowerCase(Locale.ROOT));
            }
        }
    }

    private static int code(Determination determination) {
        return switch (determination.verdict()) {
            case ELIGIBLE -> ExitCode.DONE;
            case INELIGIBLE -> ExitCode.INELIGIBLE;
            case UNDETERMINED -> ExitCode.UNDETERMINED;
        };
    }

    /** With the lines of the file; what came by standard input is in no file. */
    private String sarif(Determination determination) {
        String uri = Inputs.uri(caseFile);
        return Inputs.isStandardInput(caseFile)
                ? Sarif.write(determination, uri)
                : Sarif.write(
                        determination,
                        uri,
                        Inputs.read(caseFile, streams, Documents.JSON.limits().bytes()));
    }

    /** A page has the pictures too, which nothing else can show. */
    private Document page(Document told, IsmapDocument document, Determination determination, Context context) {
        return format == Format.HTML ? CasePage.of(told, Ismap.standard(), document, determination, context) : told;
    }

    private void answer(Supplier<String> json, IntFunction<Document> text) {
        Format form = form();
        if (form == Format.JSON) {
            streams.answer(json.get());
        } else {
            int named = form == Format.TEXT ? NAMED : Integer.MAX_VALUE;
            streams.answer(Answers.write(text.apply(named), form, streams, common));
        }
    }

    private String valid(IsmapDocument document) {
        List<Remark> remarks = Ismap.remarksOn(document);
        if (form() == Format.JSON) {
            ObjectNode json = Json.object().put("kind", document.kind().text()).put("valid", true);
            ArrayNode seen = json.putArray("remarks");
            for (Remark remark : remarks) {
                ObjectNode one = seen.addObject().put("code", remark.code());
                remark.paths().forEach(one.putArray("paths")::add);
                one.set("message", Json.of(remark.message()));
            }
            return Json.write(json);
        }
        Label kind = Kinds.named(document.kind());
        Label words = Label.of(kind.ja() + "：誤りは見つからなかった。", kind.en() + ": nothing is wrong with it.");
        Page page =
                Colours.page(streams, common.colours(streams)).paragraph(0, words.in(common.language()), Style.GOOD);
        for (Remark remark : remarks) {
            page.item(
                    "- ",
                    Style.PLAIN,
                    remark.message().in(common.language()) + " " + String.join(" ", remark.paths()) + " "
                            + remark.code(),
                    Style.PLAIN);
        }
        return page.toString();
    }
}
