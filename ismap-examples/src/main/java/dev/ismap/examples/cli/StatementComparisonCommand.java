package dev.ismap.examples.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ismap.core.fact.Input;
import dev.ismap.core.text.Label;
import dev.ismap.examples.pages.StatementMap;
import dev.ismap.model.control.AvailableStandards;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.model.statement.ControlDecision;
import dev.ismap.model.statement.StatementDifference;
import dev.ismap.model.statement.StatementDifference.DecisionChange;
import dev.ismap.model.statement.StatementDifference.Kind;
import dev.ismap.model.statement.StatementDifference.PartChange;
import dev.ismap.rules.report.Block;
import dev.ismap.rules.report.Block.Definition;
import dev.ismap.rules.report.Blocks;
import dev.ismap.rules.report.Document;
import dev.ismap.rules.report.Inline;
import dev.ismap.rules.report.Line;
import dev.ismap.rules.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code statement diff A B}. */
@Command(
        name = "diff",
        header = {"二つの言明書の違いを示す / Compares two statements.", ""})
final class StatementComparisonCommand implements Callable<Integer> {

    private static final String STATEMENT = "/statement";

    private final Streams streams;
    private final Common common;

    @Parameters(index = "0", paramLabel = "A", description = "一方の登録申請 / One application.")
    private String from = "";

    @Parameters(index = "1", paramLabel = "B", description = "他方の登録申請 / The other.")
    private String to = "";

    @Option(
            names = "--format",
            paramLabel = "text|json|html",
            defaultValue = "text",
            converter = Format.TextJsonOrHtml.class,
            description = "出力の形式 / Form of the answer.")
    private Format format = Format.TEXT;

    @Mixin
    private final OwnStandards own = new OwnStandards();

    StatementComparisonCommand(Streams streams, Common common) {
        this.streams = streams;
        this.common = common;
    }

    @Override
    public Integer call() {
        AvailableStandards standards = own.read(streams);
        List<ServiceRegistrationApplication> two = Documents.applications(streams, standards, from, to);
        StatementDifference difference =
                two.get(0).statement().differenceTo(two.get(1).statement());
        if (format == Format.JSON) {
            streams.answer(json(difference));
            return ExitCode.DONE;
        }
        Document told = document(
                difference,
                Report.in(common.language()).about(two.get(0), standards),
                Report.in(common.language()).about(two.get(1), standards));
        streams.answer(Answers.write(
                format == Format.HTML ? page(told, difference, two, standards) : told, format, streams, common));
        return ExitCode.DONE;
    }

    private static String json(StatementDifference difference) {
        ObjectNode json = Json.object()
                .put("from", difference.from().edition())
                .put("to", difference.to().edition())
                .put("differs", !difference.isEmpty());
        ArrayNode decisions = json.putArray("decisions");
        for (DecisionChange change : difference.decisions()) {
            ObjectNode one = decisions
                    .addObject()
                    .put("id", change.control().toString())
                    .put("kind", change.kind().name());
            change.before().ifPresent(before -> one.put("before", code(before)));
            change.after().ifPresent(after -> one.put("after", code(after)));
            if (!change.parts().isEmpty()) {
                parts(one, path(change), change.parts());
            }
        }
        parts(json, STATEMENT, difference.parts());
        return Json.write(json);
    }

    private static void parts(ObjectNode json, String above, List<PartChange> changes) {
        ArrayNode parts = json.putArray("parts");
        for (PartChange change : changes) {
            ObjectNode one = parts.addObject().put("path", above + change.path());
            one.set("name", Json.of(change.name()));
            value(one, "before", change.before());
            value(one, "after", change.after());
        }
    }

    private static String path(DecisionChange change) {
        return STATEMENT + "/decisions/" + change.control();
    }

    private static String code(Input<ControlDecision> decision) {
        return decision.known().map(Decisions::code).orElse("UNKNOWN");
    }

    /** What is stated, as a case states it: nothing, a text, or a state. */
    private static void value(ObjectNode json, String name, Input<String> value) {
        if (value instanceof Input.Given<String> given) {
            json.put(name, given.value());
        } else if (value instanceof Input.NotApplicable<String> none) {
            json.putObject(name).put("state", "NOT_APPLICABLE").put("reason", none.reason());
        } else if (value instanceof Input.NotKnown) {
            json.putObject(name).put("state", "UNKNOWN");
        }
    }

    /** How much differs in one table, what differs, and both statements as maps. */
    private Document page(
            Document told,
            StatementDifference difference,
            List<ServiceRegistrationApplication> two,
            AvailableStandards standards) {
        return Document.of(common.language(), told.title(), blocks -> {
            List<Definition> counts = new ArrayList<>();
            counts.add(Definition.of(in(Label.of("前", "Before")), Inline.text(named(two.get(0), from))));
            counts.add(Definition.of(in(Label.of("後", "After")), Inline.text(named(two.get(1), to))));
            counts.add(Definition.of(
                    in(Label.of("管理基準の版", "Control standard")),
                    Inline.text(difference.from().edition() + " → "
                            + difference.to().edition())));
            for (Kind kind : Kind.values()) {
                long count = difference.decisions().stream()
                        .filter(change -> change.kind() == kind)
                        .count();
                counts.add(Definition.of(
                        in(Label.of(
                                "管理策の採否（" + kind.label().ja() + "）",
                                "Decisions " + kind.label().en())),
                        Inline.text(Long.toString(count))));
            }
            counts.add(Definition.of(
                    in(Label.of("その他の記載", "Everything else")),
                    Inline.text(Integer.toString(difference.parts().size()))));
            blocks.definitions(counts);
            told.blocks().forEach(blocks::add);
            map(blocks, "before", Label.of("前：", "Before: "), two.get(0), standards);
            map(blocks, "after", Label.of("後：", "After: "), two.get(1), standards);
        });
    }

    /** A statement by its service and its file. */
    private String named(ServiceRegistrationApplication application, String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        return application
                .statement()
                .serviceName()
                .known()
                .map(name -> name + in(Label.of("（" + file + "）", " (" + file + ")")))
                .orElse(file);
    }

    private void map(
            Blocks blocks,
            String anchor,
            Label which,
            ServiceRegistrationApplication application,
            AvailableStandards standards) {
        StatementMap.of(application.statement(), standards, common.language())
                .ifPresent(map -> blocks.section(anchor, in(which) + map.title(), inside -> inside.add(map)));
    }

    private Document document(StatementDifference difference, Report before, Report after) {
        return Document.of(common.language(), in(Label.of("言明書の差分", "Difference of two statements")), blocks -> {
            if (difference.isEmpty()) {
                blocks.paragraph(in(Label.of("違いはない。", "They do not differ.")));
            }
            for (Kind kind : Kind.values()) {
                List<Block.Item> lines = difference.decisions().stream()
                        .filter(change -> change.kind() == kind)
                        .map(change -> {
                            String id = change.control().toString();
                            return item(change, after.control(id).or(() -> before.control(id)), after);
                        })
                        .toList();
                if (!lines.isEmpty()) {
                    Label title = Label.of(
                            "管理策の採否（" + kind.label().ja() + "）：" + lines.size() + "件",
                            "Decisions " + kind.label().en() + ": " + lines.size());
                    blocks.section(
                            "decisions-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                            in(title),
                            inside -> inside.tree(lines));
                }
            }
            if (!difference.parts().isEmpty()) {
                blocks.section(
                        "parts",
                        in(Label.of("その他の記載", "Everything else")),
                        inside -> inside.table(
                                in(Label.of("記載の違い", "What is stated")),
                                List.of(
                                        in(Label.of("項目", "Part")),
                                        in(Label.of("場所", "Place")),
                                        in(Label.of("前", "Before")),
                                        in(Label.of("後", "After"))),
                                difference.parts().stream()
                                        .map(change -> row(change, after))
                                        .toList()));
            }
        });
    }

    private Block.Item item(DecisionChange change, Optional<String> name, Report words) {
        String decision = change.kind() == Kind.RESTATED
                ? word(change.after())
                : word(change.before()) + " → " + word(change.after());
        Line line = Line.of(
                Inline.code(change.control().toString()),
                Inline.text(name.map(one -> "  " + one).orElse("") + "  " + decision));
        Blocks under = new Blocks();
        for (PartChange part : change.parts()) {
            under.paragraph(in(Label.of(
                    part.name().ja() + "　前：" + word(part, part.before(), words) + "　後："
                            + word(part, part.after(), words),
                    part.name().en() + ": before: " + word(part, part.before(), words) + "; after: "
                            + word(part, part.after(), words))));
        }
        return new Block.Item(line, under.list());
    }

    private String word(Optional<Input<ControlDecision>> decision) {
        return in(decision.map(one -> one.known().map(Decisions::label).orElse(Label.of("不明", "not known")))
                .orElse(Label.of("記載なし", "not stated")));
    }

    private List<Line> row(PartChange change, Report words) {
        return List.of(
                Line.of(in(change.name())),
                Line.of(Inline.code(STATEMENT + change.path())),
                Line.of(word(change, change.before(), words)),
                Line.of(word(change, change.after(), words)));
    }

    private String word(PartChange change, Input<String> value, Report words) {
        if (value instanceof Input.Given<String> given) {
            return change.counts()
                    ? in(Label.of(
                            given.value() + "件", given.value() + (given.value().equals("1") ? " item" : " items")))
                    : words.value(STATEMENT + change.path(), given.value());
        } else if (value instanceof Input.NotApplicable<String> none) {
            return in(Label.of("該当なし（" + none.reason() + "）", "does not apply (" + none.reason() + ")"));
        }
        return in(value instanceof Input.NotKnown ? Label.of("不明", "not known") : Label.of("記載なし", "not stated"));
    }

    private String in(Label label) {
        return label.in(common.language());
    }
}
