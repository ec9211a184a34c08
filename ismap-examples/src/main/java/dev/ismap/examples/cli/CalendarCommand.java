package dev.ismap.examples.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ismap.core.text.Label;
import dev.ismap.core.text.Language;
import dev.ismap.examples.calendar.ICalendarWriter;
import dev.ismap.model.DocumentKind;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.rules.Ismap;
import dev.ismap.rules.calendar.IsmapCalendar;
import dev.ismap.rules.calendar.IsmapCalendar.CalendarDay;
import dev.ismap.rules.law.Context;
import dev.ismap.rules.report.Report;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code calendar CASE_OR_LIST_OR_NEED --on DAY}. */
@Command(
        name = "calendar",
        header = {"今後の期日を示す / Tells the days that matter from a day on.", ""},
        footer = {
            "",
            "登録申請（事業者、監査機関向け）、調達の要件（調達者向け）、クラウドサービスリストを読む。",
            "Of an application (for a provider or an auditing organisation), a need (for a buyer) or a cloud service"
                    + " list."
        })
final class CalendarCommand implements Callable<Integer> {

    private final Streams streams;
    private final Common common;

    @Parameters(paramLabel = "CASE_OR_LIST_OR_NEED", description = "JSON ファイル / A JSON file; '-' = stdin.")
    private String file = "";

    @Option(names = "--on", required = true, paramLabel = "DAY", description = "この日以後の期日 / Days on or after this one.")
    private LocalDate on = LocalDate.MIN;

    @Option(names = "--known-on", paramLabel = "DAY", description = "リストの情報の基準日 / A list as known on this day.")
    private @Nullable LocalDate knownOn;

    @Option(
            names = "--list",
            paramLabel = "LIST",
            description = "クラウドサービスリスト：基盤又は選定するサービスの満了日を読む / A list, for the terms of underlying or selected services.")
    private @Nullable String list;

    @Option(
            names = "--format",
            paramLabel = "text|json|ics|html",
            defaultValue = "text",
            converter = Format.TextJsonIcsOrHtml.class,
            description = "出力の形式 / Form of the answer.")
    private Format format = Format.TEXT;

    @Mixin
    private final OwnStandards own = new OwnStandards();

    CalendarCommand(Streams streams, Common common) {
        this.streams = streams;
        this.common = common;
    }

    @Override
    public Integer call() {
        List<IsmapDocument> documents =
                Documents.read(streams, list == null ? List.of(file) : List.of(file, list), own.read(streams));
        IsmapCalendar calendar = calendar(documents.get(0), context(documents));
        Language language = common.language();
        streams.answer(
                switch (format) {
                    case JSON -> json(calendar);
                    case ICS -> ICalendarWriter.write(calendar, language);
                    default -> Answers.write(Report.in(language).of(calendar), format, streams, common);
                });
        return ExitCode.DONE;
    }

    private Context context(List<IsmapDocument> documents) {
        Context context = Contexts.of(on, knownOn);
        if (list == null) {
            return context;
        }
        DocumentKind kind = documents.get(0).kind();
        if (kind != DocumentKind.SERVICE_REGISTRATION && kind != DocumentKind.PROCUREMENT_NEED) {
            throw new WrongUsage(Label.of(
                    "--list は、クラウドサービスの登録申請又は調達の要件とともに指定してください。",
                    "--list goes with an application for a service, or with a need."));
        }
        return context.services(Documents.of(CloudServiceList.class, list, documents.get(1)));
    }

    private IsmapCalendar calendar(IsmapDocument document, Context context) {
        if (Ismap.hasCalendarOf(document.kind())) {
            return Ismap.standard().calendar(document, context);
        }
        throw Documents.wrongKind(
                file,
                document,
                List.of(
                        DocumentKind.SERVICE_REGISTRATION,
                        DocumentKind.AUDITOR_REGISTRATION,
                        DocumentKind.PROCUREMENT_NEED,
                        DocumentKind.CLOUD_SERVICE_LIST));
    }

    private static String json(IsmapCalendar calendar) {
        ObjectNode json = Json.object().put("from", calendar.from().toString());
        ArrayNode days = json.putArray("days");
        for (CalendarDay day : calendar.days()) {
            ObjectNode one = days.addObject()
                    .put("day", day.day().toString())
                    .put("matter", day.matter().name());
            one.set("title", Json.of(day.matter().label()));
            one.set("subject", Json.of(day.subject()));
            one.set("detail", Json.of(day.detail()));
            one.put("rule", day.rule()).put("basis", day.basis().name());
            day.provision().ifPresent(provision -> {
                ObjectNode place = one.putObject("provision")
                        .put("instrument", provision.instrument().id());
                provision.locator().ifPresent(locator -> place.put("locator", locator));
            });
        }
        return Json.write(json);
    }
}
