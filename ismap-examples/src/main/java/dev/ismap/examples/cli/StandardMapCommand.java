package dev.ismap.examples.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ismap.core.text.Label;
import dev.ismap.examples.text.DisplayWidth;
import dev.ismap.examples.text.Page;
import dev.ismap.examples.text.Style;
import dev.ismap.model.control.AvailableStandards;
import dev.ismap.model.control.Control;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.control.Crosswalks;
import dev.ismap.model.control.Crosswalks.Crosswalk;
import dev.ismap.model.control.Crosswalks.Mapping;
import dev.ismap.model.control.Reference.ReferenceStandard;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code standard map ID}. */
@Command(
        name = "map",
        header = {"他の基準との対応を示す / Tells what a control is in other standards.", ""})
final class StandardMapCommand implements Callable<Integer> {

    private final Streams streams;
    private final Common common;

    @Parameters(paramLabel = "ID", description = "管理策番号（例：6.1.2、6.3.1.1.PB） / The control's id.")
    private String id = "";

    @Option(names = "--edition", paramLabel = "E", description = "版（なければ保持する最新の版） / The edition (the newest held).")
    private @Nullable String edition;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            converter = Format.TextOrJson.class,
            description = "出力の形式 / Form of the answer.")
    private Format format = Format.TEXT;

    @Mixin
    private final OwnStandards own = new OwnStandards();

    StandardMapCommand(Streams streams, Common common) {
        this.streams = streams;
        this.common = common;
    }

    @Override
    public Integer call() {
        AvailableStandards standards = own.read(streams);
        ControlStandard standard = edition == null ? standards.newest() : Editions.held(edition, standards);
        Crosswalk crosswalk = Crosswalks.of(standard, control(standard));
        streams.answer(format == Format.JSON ? json(standard, crosswalk) : text(standard, crosswalk));
        return ExitCode.DONE;
    }

    private ControlId control(ControlStandard standard) {
        ControlId typed;
        try {
            typed = ControlId.parseTyped(id);
        } catch (IllegalArgumentException e) {
            throw new WrongUsage(Label.of(
                    "「" + Excerpt.of(id) + "」は管理策番号として読めません。例：6.1.2、6.3.1.1.PB",
                    "'" + Excerpt.of(id) + "' is not a control's id, such as 6.1.2 or 6.3.1.1.PB"));
        }
        if (standard.contains(typed)) {
            return typed;
        }
        if (standard.isVacant(typed)) {
            throw BadInput.of(
                    typed.toString(),
                    "VACANT_CONTROL",
                    Label.of(
                            "版 " + standard.id() + " の欠番です。この番号の管理策はありません。",
                            "It is a vacant number of edition " + standard.id() + ": no control has it."));
        }
        String near = standard.sameNumbers(typed)
                .map(control -> control.id().toString())
                .orElse("");
        throw BadInput.of(
                typed.toString(),
                "UNKNOWN_CONTROL",
                near.isEmpty()
                        ? Label.of(
                                "版 " + standard.id() + " として保持している項目に、この番号はありません。",
                                "Edition " + standard.id() + " as held has no such control.")
                        : Label.of(
                                "版 " + standard.id() + " にこの番号はありません。" + near + " はあります。",
                                "Edition " + standard.id() + " has no such control. It has " + near + "."));
    }

    private static String json(ControlStandard standard, Crosswalk crosswalk) {
        Control control = crosswalk.control();
        ObjectNode json = Json.object()
                .put("edition", standard.id())
                .put("id", control.id().toString());
        json.set("name", Json.of(control.name()));
        mappings(json.putArray("mappings"), crosswalk.own());
        mappings(json.putArray("mappingsOfObjective"), crosswalk.ofObjective());
        return Json.write(json);
    }

    private static void mappings(ArrayNode array, List<Mapping> mappings) {
        for (Mapping mapping : mappings) {
            ObjectNode one = array.addObject()
                    .put("standard", mapping.target().standard().code())
                    .put("clause", mapping.target().clause())
                    .put("kind", mapping.kind().name());
            mapping.via().ifPresent(via -> one.put("via", via.toString()));
        }
    }

    private String text(ControlStandard standard, Crosswalk crosswalk) {
        Page page = new Page(streams.columns(), common.colours(streams));
        Control control = crosswalk.control();
        page.item(control.id() + "  ", Style.STRONG, in(control.name()), Style.STRONG);
        page.paragraph(
                0,
                in(Label.of("ISMAP管理基準 ", "Control standard of ISMAP, edition ")) + standard.id() + " | "
                        + in(control.layer().label()) + " | "
                        + in(control.level().label()),
                Style.FAINT);
        if (crosswalk.own().isEmpty() && crosswalk.ofObjective().isEmpty()) {
            page.gap().paragraph(0, in(Label.of("対応は知られていません。", "Nothing is known of it.")), Style.PLAIN);
        }
        mappings(page, crosswalk.own());
        if (crosswalk.own().isEmpty() && !crosswalk.ofObjective().isEmpty()) {
            page.gap()
                    .paragraph(
                            0,
                            in(Label.of(
                                    "この詳細管理策そのものの対応は知られていません。上位の統制目標の対応を示します。",
                                    "Of this detail itself nothing is known; its objective's mappings follow.")),
                            Style.PLAIN);
        }
        if (!crosswalk.ofObjective().isEmpty()) {
            page.heading(in(Label.of("上位の統制目標の対応", "What its objective is")));
            mappings(page, crosswalk.ofObjective());
        }
        return page.toString();
    }

    private void mappings(Page page, List<Mapping> mappings) {
        for (ReferenceStandard standard : ReferenceStandard.values()) {
            List<Mapping> to = mappings.stream()
                    .filter(mapping -> mapping.target().standard() == standard)
                    .toList();
            if (!to.isEmpty()) {
                page.gap().line(in(standard.label()), Style.STRONG);
            }
            for (Mapping mapping : to) {
                String via = mapping.via()
                        .map(place -> in(Label.of(" / " + place + " を経由", ", through " + place)))
                        .orElse("");
                page.item(
                        "  " + DisplayWidth.padded(mapping.target().clause(), 12) + "  ",
                        Style.PLAIN,
                        in(mapping.kind().label()) + via,
                        Style.PLAIN);
            }
        }
    }

    private String in(Label label) {
        return label.in(common.language());
    }
}
