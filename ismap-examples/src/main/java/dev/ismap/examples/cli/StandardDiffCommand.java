package dev.ismap.examples.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ismap.core.text.Label;
import dev.ismap.model.control.AvailableStandards;
import dev.ismap.model.control.Control;
import dev.ismap.model.control.StandardDifference;
import dev.ismap.model.control.StandardDifference.ControlChange;
import dev.ismap.rules.report.Page;
import dev.ismap.rules.report.Page.Style;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code standard diff A B}. */
@Command(
        name = "diff",
        header = {"二つの版の違いを示す / Compares two editions.", ""})
final class StandardDiffCommand implements Callable<Integer> {

    private final Streams streams;
    private final Common common;

    @Parameters(index = "0", paramLabel = "A", description = "一方の版（例：2022-04-01） / One edition.")
    private String from = "";

    @Parameters(index = "1", paramLabel = "B", description = "他方の版（例：2024-07） / The other.")
    private String to = "";

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            converter = Format.TextOrJson.class,
            description = "出力の形式 / Form of the answer.")
    private Format format = Format.TEXT;

    @Mixin
    private final OwnStandards own = new OwnStandards();

    StandardDiffCommand(Streams streams, Common common) {
        this.streams = streams;
        this.common = common;
    }

    @Override
    public Integer call() {
        AvailableStandards standards = own.read(streams);
        StandardDifference difference = Editions.held(from, standards).differenceTo(Editions.held(to, standards));
        streams.answer(format == Format.JSON ? json(difference) : text(difference));
        return ExitCode.DONE;
    }

    private static String json(StandardDifference difference) {
        ObjectNode json = Json.object()
                .put("from", difference.from().id())
                .put("to", difference.to().id())
                .put("sharesMandatory", difference.sharesMandatory());
        controls(json.putArray("added"), difference.added());
        controls(json.putArray("dropped"), difference.dropped());
        controls(json.putArray("newlyHeld"), difference.newlyHeld());
        controls(json.putArray("noLongerHeld"), difference.noLongerHeld());
        ArrayNode changed = json.putArray("changed");
        for (ControlChange change : difference.changed()) {
            ObjectNode one = changed.addObject().put("id", change.after().id().toString());
            one.set("before", Json.of(change.before().name()));
            one.set("after", Json.of(change.after().name()));
        }
        ArrayNode reworded = json.putArray("reworded");
        difference.reworded().forEach(id -> reworded.add(id.toString()));
        return Json.write(json);
    }

    private static void controls(ArrayNode array, List<Control> controls) {
        for (Control control : controls) {
            array.addObject().put("id", control.id().toString()).set("name", Json.of(control.name()));
        }
    }

    private String text(StandardDifference difference) {
        Page page = Colours.page(streams, common.colours(streams));
        page.paragraph(
                0,
                in(Label.of("ISMAP管理基準 ", "Control standard of ISMAP, "))
                        + difference.from().id() + " → " + difference.to().id(),
                Style.STRONG);
        page.paragraph(
                0,
                in(
                        difference.sharesMandatory()
                                ? Label.of("必須の項目は同じである。", "The mandatory items are the same.")
                                : Label.of("必須の項目が異なる。", "The mandatory items differ.")),
                Style.PLAIN);
        controls(page, "+ ", Label.of("新設", "Added"), difference.added());
        controls(page, "- ", Label.of("削除", "Dropped"), difference.dropped());
        controls(
                page,
                "  ",
                Label.of(
                        "新たに収録した任意の項目（前の版にもあった可能性がある）",
                        "Held only in the later; optional, and may stand in the earlier too"),
                difference.newlyHeld());
        controls(
                page,
                "  ",
                Label.of(
                        "収録しなくなった任意の項目（後の版にもある可能性がある）",
                        "Held only in the earlier; optional, and may stand in the later too"),
                difference.noLongerHeld());
        controls(
                page,
                "* ",
                Label.of("変更", "Changed"),
                difference.changed().stream().map(ControlChange::after).toList());
        controls(
                page,
                "* ",
                Label.of("文言の変更（例示の追加）", "Reworded (an example added)"),
                difference.reworded().stream()
                        .flatMap(id -> difference
                                .to()
                                .find(id)
                                .or(() -> difference.from().find(id))
                                .stream())
                        .toList());
        return page.toString();
    }

    private void controls(Page page, String mark, Label title, List<Control> controls) {
        if (!controls.isEmpty()) {
            page.heading(in(title) + in(Label.of("：" + controls.size() + "件", ": " + controls.size())));
            controls.forEach(control -> page.item(
                    mark + Page.padded(control.id().toString(), 12), Style.PLAIN, in(control.name()), Style.PLAIN));
        }
    }

    private String in(Label label) {
        return label.in(common.language());
    }
}
