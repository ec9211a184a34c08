package dev.ismap.examples.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ismap.core.text.Label;
import dev.ismap.model.control.AvailableStandards;
import dev.ismap.model.control.Control;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.model.statement.StatementMove;
import dev.ismap.model.statement.StatementMove.FallenAway;
import dev.ismap.model.statement.StatementMove.ToDecide;
import dev.ismap.model.statement.StatementMove.Why;
import dev.ismap.rules.report.Blocks;
import dev.ismap.rules.report.Document;
import dev.ismap.rules.report.Inline;
import dev.ismap.rules.report.Line;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code statement move CASE --edition E}. */
@Command(
        name = "move",
        header = {"言明書を管理基準の別の版へ移す / Carries a statement over to another edition.", ""},
        footer = {
            "",
            "移した申請は --format json の case にある。何も決めず、決めるべき項目を示す。",
            "The case that was carried over is 'case' in the JSON. Nothing is decided by it."
        })
final class StatementMoveCommand implements Callable<Integer> {

    private final Streams streams;
    private final Common common;

    @Parameters(paramLabel = "CASE", description = "登録申請の JSON ファイル / An application; '-' = stdin.")
    private String caseFile = "";

    @Option(names = "--edition", required = true, paramLabel = "E", description = "移行先の版 / The other edition.")
    private String edition = "";

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            converter = Format.TextOrJson.class,
            description = "出力の形式 / Form of the answer.")
    private Format format = Format.TEXT;

    @Mixin
    private final OwnStandards own = new OwnStandards();

    StatementMoveCommand(Streams streams, Common common) {
        this.streams = streams;
        this.common = common;
    }

    @Override
    public Integer call() {
        AvailableStandards standards = own.read(streams);
        ServiceRegistrationApplication application =
                Documents.applications(streams, standards, caseFile).get(0);
        StatementMove move = StatementMove.of(
                application.statement(),
                standards.edition(application.statement().edition()),
                Editions.held(edition, standards));
        streams.answer(
                format == Format.JSON
                        ? json(move, application.withStatement(move.after()))
                        : Answers.write(document(move), format, streams, common));
        return ExitCode.DONE;
    }

    private static String json(StatementMove move, ServiceRegistrationApplication moved) {
        ObjectNode json = Json.object()
                .put("from", move.before().edition())
                .put("to", move.after().edition())
                .put("status", move.after().status().name())
                .put("declarationLapsed", move.declarationLapsed());
        ArrayNode toDecide = json.putArray("toDecide");
        for (ToDecide one : move.toDecide()) {
            toDecide.addObject()
                    .put("id", one.control().id().toString())
                    .put("why", one.why().name())
                    .set("name", Json.of(one.control().name()));
        }
        ArrayNode toReview = json.putArray("toReview");
        for (Control control : move.toReview()) {
            toReview.addObject().put("id", control.id().toString()).set("name", Json.of(control.name()));
        }
        ArrayNode fallenAway = json.putArray("fallenAway");
        for (FallenAway one : move.fallenAway()) {
            ObjectNode fallen = fallenAway.addObject().put("id", one.control().toString());
            one.decision().known().ifPresent(decision -> fallen.put("decision", Decisions.code(decision)));
            one.sameNumbers().ifPresent(same -> fallen.put("sameNumbers", same.toString()));
        }
        json.set("case", Json.tree(IsmapJson.standard().write(moved)));
        return Json.write(json);
    }

    private Document document(StatementMove move) {
        String title = in(Label.of("言明書の移行 ", "Statement carried over, "))
                + move.before().edition() + " → " + move.after().edition();
        return Document.of(common.language(), title, blocks -> {
            boolean same = move.after().equals(move.before());
            if (same) {
                blocks.notice(in(
                        Label.of("移行先の版が言明書の版と同じであるため、何も変わらない。", "It is on this edition already: nothing changes.")));
            }
            blocks.paragraph(in(counted(move)));
            if (move.declarationLapsed()) {
                blocks.notice(in(Label.of(
                        "その他の詳細管理策に関する宣言は、前の版の別表3についてのものであるため、改めて行う必要がある。",
                        "The declaration on the other details was made on the earlier edition's Attached table 3 and"
                                + " has to be made anew.")));
            }
            for (Why why : Why.values()) {
                List<Line> lines = move.toDecide().stream()
                        .filter(one -> one.why() == why)
                        .map(one -> line(one.control()))
                        .toList();
                section(
                        blocks,
                        "decide-" + why.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        Label.of(
                                "採否を決める項目（" + why.label().ja() + "）",
                                "To decide: " + why.label().en()),
                        lines);
            }
            section(
                    blocks,
                    "review",
                    Label.of("採否を見直す項目（文言、名称又は位置の変更）", "To review: wording, name or place changed"),
                    move.toReview().stream().map(this::line).toList());
            section(
                    blocks,
                    "fallen",
                    Label.of("移行先の版にない項目（採否は引き継がれない。）", "Not in the other edition; the decision falls away"),
                    move.fallenAway().stream().map(this::line).toList());
            if (!same) {
                blocks.paragraph(Inline.faint(in(Label.of(
                        "既に決めた採否は、そのまま引き継がれる。移した言明書は案 (DRAFT) である。",
                        "What was decided is carried over as it is. The statement that was carried over is a draft"
                                + " (DRAFT)."))));
            }
        });
    }

    private static Label counted(StatementMove move) {
        int kept = move.after().decisions().size();
        int toDecide = move.toDecide().size();
        int review = move.toReview().size();
        int fallen = move.fallenAway().size();
        return Label.of(
                "引き継ぐ採否 " + kept + "件、採否を決める項目 " + toDecide + "件、見直す項目 " + review + "件、引き継がれない採否 " + fallen + "件",
                "Carried over: " + kept + ". To decide: " + toDecide + ". To review: " + review + ". Fallen away: "
                        + fallen + ".");
    }

    private void section(Blocks blocks, String anchor, Label title, List<Line> lines) {
        if (!lines.isEmpty()) {
            blocks.section(
                    anchor,
                    in(title) + in(Label.of("：" + lines.size() + "件", ": " + lines.size())),
                    inside -> inside.items(lines));
        }
    }

    private Line line(Control control) {
        return Line.of(Inline.code(control.id().toString()), Inline.text("  " + in(control.name())));
    }

    private Line line(FallenAway fallen) {
        Stream<Inline> decision =
                fallen.decision().known().stream().map(known -> Inline.text("  " + in(Decisions.label(known))));
        Stream<Inline> same = fallen.sameNumbers().stream()
                .map(id -> Inline.text(in(Label.of("（同じ番号の項目：" + id + "）", " (same numbers: " + id + ")"))));
        return new Line(Stream.of(Stream.of(Inline.code(fallen.control().toString())), decision, same)
                .flatMap(pieces -> pieces)
                .toList());
    }

    private String in(Label label) {
        return label.in(common.language());
    }
}
