package dev.ismap.examples.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ismap.core.text.Label;
import dev.ismap.core.time.TypedDay;
import dev.ismap.model.control.AvailableStandards;
import dev.ismap.model.control.Control;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.control.Crosswalks;
import dev.ismap.model.control.Crosswalks.Crosswalk;
import dev.ismap.model.control.Crosswalks.Mapping;
import dev.ismap.model.control.Reference;
import dev.ismap.model.control.Reference.ReferenceStandard;
import dev.ismap.rules.report.Page;
import dev.ismap.rules.report.Page.Style;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code standard map ID}, {@code standard map --from STANDARD CLAUSE}. */
@Command(
        name = "map",
        header = {"他の基準との対応を示す / Tells what a control is in other standards, and back.", ""},
        footer = {"", "STANDARD: 27002:2022, 27002:2013, 27017, 27001, 27014, 800-53"})
final class StandardMapCommand implements Callable<Integer> {

    private final Streams streams;
    private final Common common;

    @Parameters(paramLabel = "ID", description = "管理策番号（例：6.1.2、6.3.1.1.PB） / The control's id.")
    private String id = "";

    @Option(
            names = "--from",
            paramLabel = "STANDARD",
            converter = StandardMapCommand.Standards.class,
            description = "ID がこの基準の番号である場合 / The standard that ID is of, for the way back.")
    private @Nullable ReferenceStandard from;

    @Option(names = "--edition", paramLabel = "E", description = "版（省略時は保持する最新の版） / The edition (the newest held).")
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
        if (from != null) {
            Reference place = place(from);
            List<Mapping> back = Crosswalks.from(standard, place);
            streams.answer(format == Format.JSON ? json(standard, place, back) : text(standard, place, back));
            return ExitCode.DONE;
        }
        Crosswalk crosswalk = Crosswalks.of(standard, control(standard));
        streams.answer(format == Format.JSON ? json(standard, crosswalk) : text(standard, crosswalk));
        return ExitCode.DONE;
    }

    /** Reads the short name of a standard. */
    static final class Standards implements ITypeConverter<ReferenceStandard> {
        @Override
        public ReferenceStandard convert(String typed) {
            String name = typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9:]", "");
            return switch (name) {
                case "27014" -> ReferenceStandard.ISO_IEC_27014_2013;
                case "27001", "27001:2013" -> ReferenceStandard.ISO_IEC_27001_2013;
                case "27017", "27017:2015" -> ReferenceStandard.ISO_IEC_27017_2015;
                case "80053", "sp80053", "sp80053r5", "80053r5", "nist", "nistsp80053" ->
                    ReferenceStandard.NIST_SP_800_53_R5;
                default -> Choice.of(typed, List.of(ReferenceStandard.values()), ReferenceStandard::code);
            };
        }
    }

    // ---- the way back ------------------------------------------------------------------------------------------

    private Reference place(ReferenceStandard of) {
        String clause = TypedDay.halfWidth(id);
        boolean lettered = of == ReferenceStandard.ISO_IEC_27017_2015
                || of == ReferenceStandard.ISO_IEC_27001_2013
                || of == ReferenceStandard.NIST_SP_800_53_R5;
        Reference place = Reference.of(of, lettered ? clause.toUpperCase(Locale.ROOT) : clause);
        if (!Crosswalks.exists(place)) {
            throw BadInput.of(
                    place.toString(),
                    "UNKNOWN_PLACE",
                    Label.of(
                            in(of.label()) + " にこの番号は見当たりません。番号と基準（--from）を確かめてください。",
                            in(of.label()) + " has no such place in the tables at hand. Please check the number and the"
                                    + " standard (--from)."));
        }
        return place;
    }

    private static String json(ControlStandard standard, Reference place, List<Mapping> back) {
        ObjectNode json = Json.object()
                .put("edition", standard.id())
                .put("standard", place.standard().code())
                .put("clause", place.clause());
        ArrayNode array = json.putArray("mappings");
        for (Mapping mapping : back) {
            Control control = standard.control(mapping.control());
            ObjectNode one = array.addObject()
                    .put("control", control.id().toString())
                    .put("kind", mapping.kind().name());
            one.set("name", Json.of(control.name()));
            mapping.via().ifPresent(via -> one.put("via", via.toString()));
            one.set("source", Json.of(Crosswalks.source(mapping)));
        }
        return Json.write(json);
    }

    private String text(ControlStandard standard, Reference place, List<Mapping> back) {
        Page page = Colours.page(streams, common.colours(streams));
        page.line(in(place.standard().label()) + " " + place.clause(), Style.STRONG);
        page.paragraph(
                0, in(Label.of("ISMAP管理基準 ", "Control standard of ISMAP, edition ")) + standard.id(), Style.FAINT);
        if (back.isEmpty()) {
            boolean novel = Crosswalks.iso27002From2013To2022().stream()
                    .anyMatch(link -> link.to().equals(place) && link.from().isEmpty());
            page.gap()
                    .paragraph(
                            0,
                            in(
                                    novel
                                            ? Label.of(
                                                    "ISO/IEC 27002:2022 で新設された管理策であり、対応する項目は知られていない。",
                                                    "It is new in ISO/IEC 27002:2022; no item is mapped to it.")
                                            : Label.of("対応する項目は知られていない。", "No item is mapped to it.")),
                            Style.PLAIN);
            int enhancement = place.clause().indexOf('(');
            if (enhancement > 0) {
                String enhanced = place.clause().substring(0, enhancement);
                page.paragraph(
                        0,
                        in(Label.of(
                                "拡張元の " + enhanced + " の対応は、番号を " + enhanced + " として調べてください。",
                                "It enhances " + enhanced + "; to see what that is mapped to, ask for " + enhanced
                                        + ".")),
                        Style.PLAIN);
            }
        }
        for (Mapping mapping : back) {
            Control control = standard.control(mapping.control());
            String via = mapping.via()
                    .map(through -> in(Label.of("、" + through + " を経由", ", through " + through)))
                    .orElse("");
            page.item(
                    "  " + Page.padded(control.id().toString(), 12) + "  ",
                    Style.STRONG,
                    in(control.name())
                            + in(Label.of("：", ": "))
                            + in(mapping.kind().label())
                            + via,
                    Style.PLAIN);
        }
        sources(page, back);
        return page.toString();
    }

    /** Where the mappings are read, each source once. */
    private void sources(Page page, List<Mapping> mappings) {
        List<String> sources = mappings.stream()
                .map(mapping -> in(Crosswalks.source(mapping)))
                .distinct()
                .toList();
        if (!sources.isEmpty()) {
            page.gap().paragraph(0, in(Label.of("出典：", "Sources: ")) + String.join("; ", sources), Style.FAINT);
        }
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
                                "管理基準の" + standard.id() + "版（保持している項目）に、この番号はありません。",
                                "Edition " + standard.id() + ", as far as it is held, has no such control.")
                        : Label.of(
                                "管理基準の" + standard.id() + "版に、この番号はありません。" + near + "の誤りではありませんか。",
                                "Edition " + standard.id() + " has no such control. Did you mean " + near + "?"));
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
            one.set("source", Json.of(Crosswalks.source(mapping)));
        }
    }

    private String text(ControlStandard standard, Crosswalk crosswalk) {
        Page page = Colours.page(streams, common.colours(streams));
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
        sources(
                page,
                Stream.concat(crosswalk.own().stream(), crosswalk.ofObjective().stream())
                        .toList());
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
                        "  " + Page.padded(mapping.target().clause(), 12) + "  ",
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
