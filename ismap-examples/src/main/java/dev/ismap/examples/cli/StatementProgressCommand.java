package dev.ismap.examples.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ismap.core.text.Label;
import dev.ismap.examples.pages.CasePage;
import dev.ismap.examples.pages.StatementMap;
import dev.ismap.model.control.AvailableStandards;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.statement.Statement;
import dev.ismap.model.statement.StatementProgress;
import dev.ismap.model.statement.StatementProgress.Chapter;
import dev.ismap.rules.report.Block;
import dev.ismap.rules.report.Block.Definition;
import dev.ismap.rules.report.Block.Section;
import dev.ismap.rules.report.Document;
import dev.ismap.rules.report.Inline;
import dev.ismap.rules.report.Line;
import dev.ismap.rules.report.Report;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code statement progress CASE}. */
@Command(
        name = "progress",
        header = {"採否がどこまで決まったかを示す / Tells how much of a statement is decided.", ""})
final class StatementProgressCommand implements Callable<Integer> {

    private final Streams streams;
    private final Common common;

    @Parameters(paramLabel = "CASE", description = "登録申請の JSON ファイル / An application; '-' = stdin.")
    private String caseFile = "";

    @Option(
            names = "--format",
            paramLabel = "text|csv|json|html",
            defaultValue = "text",
            converter = Format.TextJsonCsvOrHtml.class,
            description = "出力の形式 / Form of the answer.")
    private Format format = Format.TEXT;

    @Mixin
    private final OwnStandards own = new OwnStandards();

    StatementProgressCommand(Streams streams, Common common) {
        this.streams = streams;
        this.common = common;
    }

    @Override
    public Integer call() {
        AvailableStandards standards = own.read(streams);
        Statement statement =
                Documents.applications(streams, standards, caseFile).get(0).statement();
        StatementProgress progress = StatementProgress.of(statement, StatementFiles.standardOf(statement, standards));
        if (format == Format.HTML) {
            streams.answer(Answers.write(page(progress, statement, standards), format, streams, common));
            return ExitCode.DONE;
        }
        streams.answer(
                switch (format) {
                    case JSON -> json(progress);
                    case CSV -> csv(progress);
                    default -> Answers.write(document(progress, statement), format, streams, common);
                });
        return ExitCode.DONE;
    }

    /** What the library tells, headed by the name of the service. */
    private Document document(StatementProgress progress, Statement statement) {
        Document told = Report.in(common.language()).of(progress);
        String of = statement
                .serviceName()
                .known()
                .map(name -> in(Label.of("：", ": ")) + name)
                .orElse("");
        return new Document(told.language(), told.title() + of, told.blocks());
    }

    /** One table, the map, and what is left as lists to be ticked. */
    private Document page(StatementProgress progress, Statement statement, AvailableStandards standards) {
        Document told = document(progress, statement);
        return Document.of(common.language(), told.title(), blocks -> {
            blocks.definitions(List.of(
                    Definition.of(in(Label.of("管理基準の版", "Control standard")), Inline.text(statement.edition())),
                    Definition.of(
                            in(Label.of("言明書", "Statement")),
                            Inline.text(in(statement.status().label()))),
                    Definition.of(in(Label.of("決定", "Decided")), Inline.text(count(progress.decided()))),
                    Definition.of(
                            in(Label.of("未定", "Left")),
                            Inline.text(count(progress.open().size()))),
                    Definition.of(
                            in(Label.of("記載が不足", "Words missing")),
                            Inline.text(count(progress.incomplete().size()))),
                    Definition.of(in(Label.of("全体", "Of")), Inline.text(count(progress.items())))));
            blocks.section(
                    "chapters",
                    in(Label.of("章別", "By chapter")),
                    inside -> inside.table(
                            in(Label.of("採否の件数", "Decisions")),
                            Stream.of(
                                            Label.of("章", "Chapter"),
                                            Label.of("項目", "Items"),
                                            Label.of("決定", "Decided"),
                                            Label.of("未定", "Left"),
                                            Label.of("記載不足", "Incomplete"))
                                    .map(this::in)
                                    .toList(),
                            progress.chapters().stream().map(this::row).toList()));
            StatementMap.of(statement, standards, common.language())
                    .ifPresent(map -> blocks.section("controls", map.title(), inside -> inside.add(map)));
            for (Block block : told.blocks()) {
                if (block instanceof Section section && !section.anchor().equals("chapters")) {
                    blocks.add(CasePage.ticked(section, section.title().words()));
                }
            }
        });
    }

    private String count(int count) {
        return in(Label.of(count + "件", Integer.toString(count)));
    }

    private List<Line> row(Chapter chapter) {
        return List.of(
                Line.of(chapter.chapter().id() + " " + in(chapter.chapter().name())),
                Line.of(Integer.toString(chapter.items())),
                Line.of(Integer.toString(chapter.decided())),
                Line.of(Integer.toString(chapter.open().size())),
                Line.of(Integer.toString(chapter.incomplete().size())));
    }

    private static String joined(List<ControlId> ids) {
        return ids.stream().map(ControlId::toString).collect(Collectors.joining(" "));
    }

    private static String json(StatementProgress progress) {
        ObjectNode json = Json.object()
                .put("items", progress.items())
                .put("decided", progress.decided())
                .put("left", progress.open().size());
        ArrayNode chapters = json.putArray("chapters");
        for (Chapter chapter : progress.chapters()) {
            ObjectNode one = chapters.addObject()
                    .put("chapter", chapter.chapter().id().toString())
                    .put("items", chapter.items())
                    .put("decided", chapter.decided());
            one.set("name", Json.of(chapter.chapter().name()));
            chapter.open().forEach(id -> one.withArray("open").add(id.toString()));
            chapter.incomplete().forEach(id -> one.withArray("incomplete").add(id.toString()));
        }
        return Json.write(json);
    }

    private static String csv(StatementProgress progress) {
        Csv csv = new Csv().row("chapter", "name_ja", "name_en", "items", "decided", "left", "open", "incomplete");
        for (Chapter chapter : progress.chapters()) {
            csv.row(
                    chapter.chapter().id().toString(),
                    chapter.chapter().name().ja(),
                    chapter.chapter().name().en(),
                    String.valueOf(chapter.items()),
                    String.valueOf(chapter.decided()),
                    String.valueOf(chapter.open().size()),
                    joined(chapter.open()),
                    joined(chapter.incomplete()));
        }
        return csv.toString();
    }

    private String in(Label label) {
        return label.in(common.language());
    }
}
