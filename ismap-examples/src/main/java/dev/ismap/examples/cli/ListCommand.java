package dev.ismap.examples.cli;

import dev.ismap.core.text.Label;
import dev.ismap.examples.sheets.TableWorkbook;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.list.AuditorList;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.model.list.RegistrationHistory;
import dev.ismap.model.list.RegistrationHistory.ServiceOnDay;
import dev.ismap.model.list.ScopeAnswer.ScopeQuestion;
import dev.ismap.model.list.ServiceRegister;
import dev.ismap.rules.Ismap;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code list LIST [--find TEXT]}. */
@Command(
        name = "list",
        synopsisSubcommandLabel = "[import TABLE | export LIST | register LIST CASE | diff A B | depends NAME]",
        commandListHeading = "%n",
        header = {"リストのその日の掲載を示す / Tells what is on a list on a day.", ""},
        footer = {
            "",
            "--find は名称と登録番号を探す。事業者の名称は探さない。",
            "--find looks at names and numbers of services, never at names of providers."
        })
final class ListCommand implements Callable<Integer> {

    private final Streams streams;
    private final Common common;

    @Parameters(
            arity = "0..1",
            paramLabel = "LIST",
            description = "リストの JSON ファイル / The list, a JSON file; '-' = stdin.")
    private @Nullable String list;

    @Option(names = "--on", paramLabel = "DAY", description = "基準日（必須） / The day asked about; required.")
    private @Nullable LocalDate on;

    @Option(names = "--known-on", paramLabel = "DAY", description = "この日までに判明していた記録による / By what was known on a day.")
    private @Nullable LocalDate knownOn;

    @Option(
            names = "--find",
            paramLabel = "TEXT",
            description = "名称又は登録番号の一部。根拠も示す / Part of a name or number; tells what each answer rests on.")
    private @Nullable String find;

    @Option(names = "--all", description = "掲載されていないもの、不明のものも示す / Also what is not listed or unknown.")
    private boolean all;

    @Option(names = "--component", paramLabel = "NAME", description = "対象範囲の照会：サブサービス / Scope: a component.")
    private @Nullable String component;

    @Option(names = "--plan", paramLabel = "NAME", description = "対象範囲の照会：プラン / Scope: a plan.")
    private @Nullable String plan;

    @Option(names = "--variant", paramLabel = "NAME", description = "対象範囲の照会：提供形態 / Scope: a variant.")
    private @Nullable String variant;

    @Option(names = "--region", paramLabel = "NAME", description = "対象範囲の照会：リージョン / Scope: a region.")
    private @Nullable String region;

    @Option(
            names = "--format",
            paramLabel = "text|csv|xlsx|json|html",
            defaultValue = "text",
            converter = Format.TextTableJsonOrHtml.class,
            description = "出力の形式 / Form of the answer.")
    private Format format = Format.TEXT;

    ListCommand(Streams streams, Common common) {
        this.streams = streams;
        this.common = common;
    }

    @Override
    public Integer call() {
        if (list == null) {
            throw new WrongUsage(Label.of("リストのファイルを指定してください。", "say which list: a file."));
        }
        if (on == null) {
            throw new WrongUsage(WrongUsage.NO_DAY);
        }
        ListOnDay view = view(ListFiles.list(list, streams), on);
        if (format == Format.XLSX) {
            Answers.write(
                    TableWorkbook.write(view.whole().listName().in(common.language()), view.sheet(common.language())),
                    streams);
            return ExitCode.DONE;
        }
        streams.answer(
                switch (format) {
                    case CSV -> view.csv();
                    case JSON -> view.json();
                    case HTML -> Answers.write(view.page(common.language()), format, streams, common);
                    default -> Answers.write(view.document(common.language()), format, streams, common);
                });
        return ExitCode.DONE;
    }

    private ListOnDay view(IsmapDocument document, LocalDate day) {
        Optional<LocalDate> known = Optional.ofNullable(knownOn);
        ListOnDay whole = document instanceof CloudServiceList services
                ? services(
                        services.register()
                                .knownOn(known)
                                .under(Ismap.standard().registrationTerm()),
                        day)
                : auditors((AuditorList) document, day, known);
        return find != null || all ? whole : whole.listedOnly();
    }

    private ListOnDay services(ServiceRegister register, LocalDate day) {
        ScopeQuestion question = new ScopeQuestion(
                Optional.ofNullable(component),
                Optional.ofNullable(plan),
                Optional.ofNullable(variant),
                Optional.ofNullable(region),
                List.of());
        List<RegistrationHistory> histories = find == null ? register.histories() : register.search(find);
        List<ListRow> rows = histories.stream()
                .flatMap(history -> ListRow.of(history, question, day).stream())
                .toList();
        List<String> ofProvider = List.of();
        if (find != null && rows.isEmpty()) {
            rows = List.of(ListRow.of(register.answer(day, find)));
            ofProvider = ofProvider(register, day, find);
        }
        // what nothing is on record of has the list's own name, day, and completeness all the same
        return new ListOnDay(register.answer(day, ""), rows, ofProvider, find != null);
    }

    /** The services whose provider on the day bears a name, or has it in its name: it is no service, and whoever asks should know. */
    private static List<String> ofProvider(ServiceRegister register, LocalDate day, String wanted) {
        List<ServiceOnDay> all = register.on(day);
        List<String> exactly = ofProvider(all, provider -> provider.equals(folded(wanted)));
        return exactly.isEmpty() && !wanted.isBlank()
                ? ofProvider(all, provider -> provider.contains(folded(wanted)))
                : exactly;
    }

    private static List<String> ofProvider(List<ServiceOnDay> services, Predicate<String> isMeant) {
        return services.stream()
                .filter(one -> one.providers().stream().map(ListCommand::folded).anyMatch(isMeant))
                .map(one -> String.join(" / ", one.names()))
                .toList();
    }

    private ListOnDay auditors(AuditorList auditors, LocalDate day, Optional<LocalDate> known) {
        List<ListRow> rows = auditors.entries().stream()
                .filter(entry -> find == null || folded(entry.auditor()).contains(folded(find)))
                .map(entry -> ListRow.of(auditors, entry, day, known))
                .toList();
        if (find != null && rows.isEmpty()) {
            rows = List.of(ListRow.of(auditors.answer(day, known, find)));
        }
        return new ListOnDay(auditors.answer(day, known, ""), rows, List.of(), find != null);
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
