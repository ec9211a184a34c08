package dev.ismap.examples.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ismap.core.text.Label;
import dev.ismap.examples.sheets.Tables;
import dev.ismap.examples.sheets.UnreadableTable;
import dev.ismap.model.control.AvailableStandards;
import dev.ismap.model.control.Control;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.control.Crosswalks;
import dev.ismap.model.control.Crosswalks.Mapping;
import dev.ismap.model.control.IdSearch;
import dev.ismap.model.control.IdSearch.FoundId;
import dev.ismap.model.control.Reference;
import dev.ismap.rules.report.Page;
import dev.ismap.rules.report.Page.Style;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code standard ids FILE}. */
@Command(
        name = "ids",
        header = {"文書中の管理策番号を調べる / Tells what the control ids of a document are.", ""},
        footer = {
            "",
            "FILE はテキスト、表、JSON 又はブック。二つの数だけの番号は、節か ISO/IEC 27002:2022 の番号である場合に限り示す。",
            "FILE is a text, a table, JSON or a workbook. Two numbers are told only if they are a section or a control"
                    + " of ISO/IEC 27002:2022."
        })
final class StandardIdsCommand implements Callable<Integer> {

    /** An id at its place. */
    private record Found(String place, FoundId id) {}

    private final Streams streams;
    private final Common common;

    @Parameters(paramLabel = "FILE", description = "調べる文書 / The document; '-' = stdin.")
    private String file = "";

    @Option(names = "--edition", paramLabel = "E", description = "版（省略時は保持する最新の版） / The edition (the newest held).")
    private @Nullable String edition;

    @Option(
            names = "--format",
            paramLabel = "text|csv|json",
            defaultValue = "text",
            converter = Format.TextCsvOrJson.class,
            description = "出力の形式 / Form of the answer.")
    private Format format = Format.TEXT;

    @Mixin
    private final OwnStandards own = new OwnStandards();

    StandardIdsCommand(Streams streams, Common common) {
        this.streams = streams;
        this.common = common;
    }

    @Override
    public Integer call() {
        AvailableStandards standards = own.read(streams);
        ControlStandard standard = edition == null ? standards.newest() : Editions.held(edition, standards);
        List<Found> found = found(new IdSearch(standard, standards));
        streams.answer(
                switch (format) {
                    case JSON -> json(standard, found);
                    case CSV -> csv(found);
                    default -> text(standard, found);
                });
        return ExitCode.DONE;
    }

    private List<Found> found(IdSearch search) {
        byte[] bytes = Inputs.read(file, streams, Documents.JSON.limits().bytes());
        List<Found> found = new ArrayList<>();
        try {
            for (Tables.Piece piece : Tables.pieces(bytes)) {
                search.in(piece.text())
                        .forEach(id -> found.add(
                                new Found(piece.isCell() ? piece.place() : piece.place() + ":" + (id.at() + 1), id)));
            }
        } catch (UnreadableTable e) {
            throw BadInput.of(file, e.code(), e.label());
        }
        return found;
    }

    // ---- the answer --------------------------------------------------------------------------------------------

    private String text(ControlStandard standard, List<Found> found) {
        Page page = Colours.page(streams, common.colours(streams));
        page.paragraph(
                0,
                in(Label.of(
                        "管理基準の" + standard.id() + "版による。見つかった番号：" + found.size() + "件",
                        "By edition " + standard.id() + ". Ids found: " + found.size())),
                Style.STRONG);
        for (FoundId.Kind kind : FoundId.Kind.values()) {
            Map<String, List<Found>> of = new LinkedHashMap<>();
            found.stream()
                    .filter(one -> one.id().kind() == kind)
                    .forEach(one -> of.computeIfAbsent(one.id().text(), key -> new ArrayList<>())
                            .add(one));
            if (!of.isEmpty()) {
                page.heading(capitalised(in(kind.label())) + in(Label.of("：" + of.size() + "種", ": " + of.size())));
                of.forEach((id, places) -> {
                    page.item(id + "  ", Style.STRONG, in(meaning(places.get(0).id())), Style.PLAIN);
                    page.paragraph(4, places(places), Style.FAINT);
                });
            }
        }
        return page.toString();
    }

    private String places(List<Found> places) {
        String first = places.stream().limit(8).map(Found::place).collect(Collectors.joining(", "));
        int more = places.size() - 8;
        return more <= 0 ? first : first + in(Label.of(" ほか" + more + "箇所", " and " + more + " more"));
    }

    private static Label meaning(FoundId found) {
        Optional<Label> name = found.control().map(Control::name);
        Optional<ControlId> id = found.control().map(Control::id);
        String also = found.place().map(Reference::toString).orElse("");
        String meant = found.meant().stream()
                .map(Mapping::control)
                .distinct()
                .map(ControlId::toString)
                .collect(Collectors.joining(", "));
        Label mapped = meant.isEmpty() ? unmapped(found) : Label.of("対応する管理策：" + meant, "mapped to " + meant);
        return switch (found.kind()) {
            case CONTROL -> name.orElseThrow();
            case HEADING ->
                also.isEmpty()
                        ? name.orElseThrow()
                        : Label.of(
                                name.orElseThrow().ja() + "（" + also + " であれば、" + mapped.ja() + "）",
                                name.orElseThrow().en() + " (if it is " + also + ": " + mapped.en() + ")");
            case OTHER_SUFFIX ->
                Label.of(
                        id.orElseThrow() + " " + name.orElseThrow().ja(),
                        id.orElseThrow() + " " + name.orElseThrow().en());
            case OTHER_EDITION -> name.orElseThrow();
            case OTHER_STANDARD -> {
                Label what = name.map(section -> Label.of(
                                "節「" + section.ja() + "」、管理基準の " + id.orElseThrow(),
                                "the section '" + section.en() + "', " + id.orElseThrow() + " of the control standard"))
                        .or(() -> found.meant().stream()
                                .findFirst()
                                .filter(mapping -> !found.place().equals(Optional.of(mapping.target())))
                                .map(mapping -> Label.of(
                                        "拡張元の " + mapping.target().clause() + " に" + mapped.ja(),
                                        "an enhancement of " + mapping.target().clause() + ", which is "
                                                + mapped.en())))
                        .orElse(mapped);
                yield Label.of(also + "、" + what.ja(), also + ", " + what.en());
            }
            case VACANT -> Label.of("この番号の管理策はない", "no control has it");
            case NONE ->
                also.isEmpty()
                        ? Label.of("この番号の管理策はない", "no control has it")
                        : Label.of(also + " は存在しない", "there is no " + also);
            case NOT_KNOWN -> Label.of("版の内容を保持していない", "the details of the edition are not held");
        };
    }

    private static Label unmapped(FoundId found) {
        boolean novel = Crosswalks.iso27002From2013To2022().stream()
                .anyMatch(
                        link -> link.from().isEmpty() && Optional.of(link.to()).equals(found.place()));
        return novel
                ? Label.of("新設の管理策であり、対応する管理策はない", "new there, no control is mapped to it")
                : Label.of("対応する管理策はない", "no control is mapped to it");
    }

    private static String json(ControlStandard standard, List<Found> found) {
        ObjectNode json = Json.object().put("edition", standard.id());
        ArrayNode ids = json.putArray("ids");
        for (Found one : found) {
            ObjectNode id = ids.addObject()
                    .put("text", one.id().text())
                    .put("place", one.place())
                    .put("kind", one.id().kind().name());
            one.id().control().ifPresent(control -> {
                id.put("control", control.id().toString());
                id.set("name", Json.of(control.name()));
            });
            one.id().place().ifPresent(place -> id.put("reference", place.toString()));
            ArrayNode meant = id.putArray("meant");
            one.id().meant().stream()
                    .map(Mapping::control)
                    .distinct()
                    .forEach(control -> meant.add(control.toString()));
        }
        return Json.write(json);
    }

    private static String csv(List<Found> found) {
        Csv csv = new Csv().row("id", "place", "kind", "control", "reference", "meant");
        for (Found one : found) {
            csv.row(
                    one.id().text(),
                    one.place(),
                    one.id().kind().name(),
                    one.id().control().map(control -> control.id().toString()).orElse(""),
                    one.id().place().map(Reference::toString).orElse(""),
                    one.id().meant().stream()
                            .map(Mapping::control)
                            .distinct()
                            .map(ControlId::toString)
                            .collect(Collectors.joining(" ")));
        }
        return csv.toString();
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private String in(Label label) {
        return label.in(common.language());
    }
}
