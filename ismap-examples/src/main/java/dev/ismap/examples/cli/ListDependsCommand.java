package dev.ismap.examples.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ismap.core.text.Label;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.model.list.ListingAnswer.ListingState;
import dev.ismap.rules.Ismap;
import dev.ismap.rules.buyer.Dependence;
import dev.ismap.rules.buyer.Dependence.Link;
import dev.ismap.rules.report.Document;
import dev.ismap.rules.report.Inline;
import dev.ismap.rules.report.Line;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code list depends NAME --list LIST --on DAY}. */
@Command(
        name = "depends",
        header = {"サービスの基盤をたどる / Follows what a service is built on.", ""},
        footer = {
            "",
            "リストの builtOn による。記載のない先は分からない。",
            "By 'builtOn' of the list; where that is silent, the chain may go on unseen."
        })
final class ListDependsCommand implements Callable<Integer> {

    private final Streams streams;
    private final Common common;

    @Parameters(paramLabel = "NAME", description = "登録番号又は正確な名称 / Registration number or exact name.")
    private String service = "";

    @Option(
            names = "--list",
            required = true,
            paramLabel = "LIST",
            description = "クラウドサービスリスト / A cloud service list; '-' = stdin.")
    private String list = "";

    @Option(names = "--on", required = true, paramLabel = "DAY", description = "基準日 / Day asked about.")
    private LocalDate on = LocalDate.MIN;

    @Option(names = "--known-on", paramLabel = "DAY", description = "リストの情報の基準日 / The list as known on this day.")
    private @Nullable LocalDate knownOn;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            converter = Format.TextOrJson.class,
            description = "出力の形式 / Form of the answer.")
    private Format format = Format.TEXT;

    ListDependsCommand(Streams streams, Common common) {
        this.streams = streams;
        this.common = common;
    }

    @Override
    public Integer call() {
        CloudServiceList services = ListFiles.services(list, streams);
        Dependence dependence =
                Ismap.standard().dependence(service, Contexts.of(on, knownOn).services(services));
        streams.answer(
                format == Format.JSON
                        ? json(dependence)
                        : Answers.write(document(dependence), format, streams, common));
        return ExitCode.DONE;
    }

    private static String json(Dependence dependence) {
        ObjectNode json = Json.object()
                .put("service", dependence.service())
                .put("asOf", dependence.day().toString())
                .put("complete", dependence.isComplete())
                .put("weakest", dependence.weakest().service());
        dependence
                .firstToLapse()
                .ifPresent(first -> first.lapsesOn()
                        .ifPresent(day -> json.putObject("firstToLapse")
                                .put("service", first.service())
                                .put("on", day.toString())));
        Link unsure = dependence.firstNotSure();
        json.putObject("firstNotSure")
                .put("service", unsure.service())
                .put("from", unsure.lapse().from().toString())
                .put("reason", unsure.lapse().reason().name());
        ArrayNode links = json.putArray("links");
        for (Link link : dependence.links()) {
            ObjectNode one = links.addObject().put("service", link.service());
            ArrayNode through = one.putArray("through");
            link.through().forEach(through::add);
            one.put("status", link.answer().status().name());
            link.answer().nearest().ifPresent(name -> one.put("nearest", name));
            link.lapsesOn().ifPresent(day -> one.put("lapsesOn", day.toString()));
            one.putObject("notSure")
                    .put("from", link.lapse().from().toString())
                    .put("reason", link.lapse().reason().name());
            one.put("onRecord", link.onRecord())
                    .set("answer", Json.of(link.answer().text()));
        }
        return Json.write(json);
    }

    private Document document(Dependence dependence) {
        String title = in(Label.of(
                "「" + dependence.service() + "」の基盤となるサービス（" + dependence.day() + "）",
                "What \"" + dependence.service() + "\" is built on, on " + dependence.day()));
        return Document.of(common.language(), title, blocks -> {
            blocks.paragraph(in(weakest(dependence.weakest())));
            dependence.links().stream()
                    .map(Link::answer)
                    .flatMap(answer -> answer
                            .nearest()
                            .map(name -> Label.of(
                                    "「" + answer.asked() + "」に当たる掲載事項はない。「" + name + "」の誤りではないか。",
                                    "There is no entry \"" + answer.asked() + "\". Did you mean \"" + name + "\"?"))
                            .stream())
                    .forEach(words -> blocks.paragraph(in(words)));
            dependence
                    .firstToLapse()
                    .flatMap(first -> first.lapsesOn()
                            .map(day -> Label.of(
                                    "更新の申請がない場合に最初に有効期間が満了するのは「" + first.service() + "」で、" + day + " から登録されていない可能性がある。",
                                    "Without a renewal, the first to lapse is \"" + first.service() + "\": from " + day
                                            + " on it may not be registered.")))
                    .ifPresent(words -> blocks.paragraph(in(words)));
            Link unsure = dependence.firstNotSure();
            if (unsure.lapsesOn().isEmpty()) {
                Label why = unsure.lapse().reason().label();
                blocks.paragraph(in(Label.of(
                        "登録が最初に確かでなくなるのは「" + unsure.service() + "」で、"
                                + unsure.lapse().from() + " からである（" + why.ja() + "）。",
                        "The first whose registration is not sure any more is \"" + unsure.service() + "\", from "
                                + unsure.lapse().from() + " on: " + why.en() + ".")));
            }
            if (!dependence.isComplete()) {
                blocks.notice(in(Label.of(
                        "リストに基盤の記載がないサービスがあり、その先は分からない。",
                        "Of some services the list does not say what they are built on; the chain may go on.")));
            }
            blocks.table(
                    in(Label.of("連鎖", "The chain")),
                    List.of(
                            in(Label.of("サービス", "Service")),
                            in(Label.of("掲載状況", "Listing")),
                            in(Label.of("経路", "Through")),
                            in(Label.of("登録が確かでなくなる日", "Not sure from")),
                            in(Label.of("基盤の記載", "Built on"))),
                    dependence.links().stream().map(this::row).toList());
        });
    }

    private static Label weakest(Link link) {
        Label status = link.answer().status().label();
        String ja = link.service() + "（" + status.ja() + "）";
        String en = link.service() + " (" + status.en() + ")";
        return link.answer().status().state() == ListingState.LISTED
                ? Label.of("登録が最も早く確かでなくなるサービス：" + ja, "The first that may no longer be registered: " + en)
                : Label.of("登録を確認できない基盤サービス：" + ja, "A registration that is not confirmed: " + en);
    }

    private List<Line> row(Link link) {
        return List.of(
                Line.of(Inline.strong(link.service())),
                Line.of(in(link.answer().status().label())),
                Line.of(String.join(" > ", link.through())),
                Line.of(link.lapse().from()
                        + in(Label.of(
                                "（" + link.lapse().reason().label().ja() + "）",
                                " (" + link.lapse().reason().label().en() + ")"))),
                Line.of(in(link.onRecord() ? Label.of("あり", "on record") : Label.of("なし", "not on record"))));
    }

    private String in(Label label) {
        return label.in(common.language());
    }
}
