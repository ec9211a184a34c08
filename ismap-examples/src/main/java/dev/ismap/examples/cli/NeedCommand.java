package dev.ismap.examples.cli;

import dev.ismap.core.text.Label;
import dev.ismap.examples.pages.NeedPage;
import dev.ismap.examples.sheets.TableWorkbook;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.model.procurement.ProcurementNeed;
import dev.ismap.rules.DeterminationJson;
import dev.ismap.rules.Ismap;
import dev.ismap.rules.buyer.NeedAnswer;
import dev.ismap.rules.report.Report;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code need NEED --list LIST --on DAY}. */
@Command(
        name = "need",
        header = {"調達の要件に合うサービスを示す / Tells which services of a list serve a need.", ""},
        footer = {
            "",
            "掲載されていないサービスは、禁じられるのではなく、例外として示す。",
            "A service that is not listed is shown as an exception, not as banned."
        })
final class NeedCommand implements Callable<Integer> {

    private final Streams streams;
    private final Common common;

    @Parameters(paramLabel = "NEED", description = "調達の要件の JSON ファイル / The need, a JSON file; '-' = stdin.")
    private String needFile = "";

    @Option(
            names = "--list",
            required = true,
            paramLabel = "LIST",
            description = "クラウドサービスリスト / A cloud service list; '-' = stdin.")
    private String listFile = "";

    @Option(names = "--on", required = true, paramLabel = "DAY", description = "基準日 / Day asked about.")
    private LocalDate on = LocalDate.MIN;

    @Option(names = "--known-on", paramLabel = "DAY", description = "リストの情報の基準日 / The list as known on this day.")
    private @Nullable LocalDate knownOn;

    @Option(
            names = "--format",
            paramLabel = "text|json|markdown|html|csv|xlsx",
            defaultValue = "text",
            converter = Format.TextJsonPageOrTable.class,
            description = "出力の形式 / Form of the answer.")
    private Format format = Format.TEXT;

    NeedCommand(Streams streams, Common common) {
        this.streams = streams;
        this.common = common;
    }

    @Override
    public Integer call() {
        List<IsmapDocument> documents = Documents.read(streams, List.of(needFile, listFile));
        if (documents.get(0) instanceof CloudServiceList && documents.get(1) instanceof ProcurementNeed) {
            throw new WrongUsage(Label.of(
                    "調達の要件とクラウドサービスリストが入れ替わっています。リストは --list で指定してください。",
                    "the need and the list are swapped: the list goes with --list."));
        }
        ProcurementNeed need = Documents.of(ProcurementNeed.class, needFile, documents.get(0));
        CloudServiceList list = Documents.of(CloudServiceList.class, listFile, documents.get(1));
        NeedAnswer answer =
                Ismap.standard().needs(need, Contexts.of(on, knownOn).services(list));
        if (format == Format.XLSX) {
            Answers.write(TableWorkbook.write(new NeedTable(answer, common.language()).sheets()), streams);
            return ExitCode.DONE;
        }
        streams.answer(
                switch (format) {
                    case JSON -> DeterminationJson.write(answer);
                    case CSV -> new NeedTable(answer, common.language()).csv();
                    case HTML ->
                        Answers.write(
                                NeedPage.of(Report.in(common.language()).of(answer), answer), format, streams, common);
                    default -> Answers.write(Report.in(common.language()).of(answer), format, streams, common);
                });
        return ExitCode.DONE;
    }
}
