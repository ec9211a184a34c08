package dev.ismap.examples.cli;

import dev.ismap.core.law.Basis;
import dev.ismap.core.text.Label;
import dev.ismap.model.ControlStandardDocument;
import dev.ismap.model.control.AvailableStandards;
import dev.ismap.model.control.Control;
import dev.ismap.model.control.Control.ControlLevel;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.control.ControlStandards;
import dev.ismap.model.control.Edition;
import dev.ismap.model.control.Reference;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.json.Oscal;
import dev.ismap.rules.report.Page;
import dev.ismap.rules.report.Page.Style;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code standard [--edition E]}. */
@Command(
        name = "standard",
        synopsisSubcommandLabel = "[diff A B | map ID]",
        commandListHeading = "%n",
        header = {"管理基準の版を出力する / Prints an edition of the control standard.", ""},
        footer = {
            "",
            "--edition も --on も指定しなければ、保持する最新の版。版の一覧は --editions。",
            "Neither --edition nor --on: the newest edition that is held. --editions lists them."
        })
final class StandardCommand implements Callable<Integer> {

    private final Streams streams;
    private final Common common;

    @Option(names = "--edition", paramLabel = "E", description = "版（例：2022-04-01） / The edition.")
    private @Nullable String edition;

    @Option(names = "--on", paramLabel = "DAY", description = "この日に最新の版 / The newest edition on a day.")
    private @Nullable LocalDate on;

    @Option(names = "--editions", description = "知られている版の一覧 / List the editions that are known.")
    private boolean editions;

    @Option(
            names = "--format",
            paramLabel = "text|csv|json|oscal",
            defaultValue = "text",
            converter = Format.OfStandard.class,
            description = "出力の形式 / Form of the answer.")
    private Format format = Format.TEXT;

    @Option(
            names = "--part",
            paramLabel = "catalog|profile|mapping",
            converter = Part.Converter.class,
            description = {
                "--format oscal で出力するもの：カタログ（既定）、必須の項目のプロファイル、他の基準との対応",
                "With --format oscal: the catalog (by default), the profile of what is mandatory, or the mappings."
            })
    private @Nullable Part part;

    @Mixin
    private final OwnStandards own = new OwnStandards();

    StandardCommand(Streams streams, Common common) {
        this.streams = streams;
        this.common = common;
    }

    /** A document of OSCAL that is made of a control standard. */
    enum Part {
        CATALOG,
        PROFILE,
        MAPPING;

        /** Reads the name of a part. */
        static final class Converter implements ITypeConverter<Part> {
            @Override
            public Part convert(String typed) {
                return Choice.of(typed, List.of(Part.values()), Part::name);
            }
        }
    }

    @Override
    public Integer call() {
        if (part != null && format != Format.OSCAL) {
            throw new WrongUsage(Label.of("--part は --format oscal と併せて指定してください。", "--part goes with --format oscal."));
        }
        if (editions) {
            if (format != Format.TEXT || edition != null || on != null) {
                throw new WrongUsage(Label.of("--editions は単独で指定してください。", "--editions goes alone."));
            }
            streams.answer(listed());
            return ExitCode.DONE;
        }
        ControlStandard standard = chosen();
        streams.answer(
                switch (format) {
                    case CSV -> csv(standard);
                    case JSON -> json(standard);
                    case OSCAL -> oscal(standard);
                    default -> text(standard);
                });
        return ExitCode.DONE;
    }

    private String oscal(ControlStandard standard) {
        return switch (part == null ? Part.CATALOG : part) {
            case CATALOG -> Oscal.catalog(standard);
            case PROFILE -> Oscal.profile(standard);
            case MAPPING -> Oscal.mapping(standard);
        };
    }

    private ControlStandard chosen() {
        if (edition != null && on != null) {
            throw new WrongUsage(Label.of("--edition と --on は、どちらか一方を指定してください。", "Say --edition or --on, not both."));
        }
        AvailableStandards standards = own.read(streams);
        if (edition != null) {
            return Editions.held(edition, standards);
        }
        return on == null ? standards.newest() : newestOn(on, standards);
    }

    private static ControlStandard newestOn(LocalDate day, AvailableStandards standards) {
        List<Edition> newest = ControlStandards.newestOn(day);
        if (newest.size() == 1) {
            return Editions.held(newest.get(0).id(), standards);
        }
        String names = newest.stream().map(Edition::id).collect(Collectors.joining(", "));
        throw newest.isEmpty()
                ? BadInput.of(
                        "--on " + day,
                        "NO_LAW",
                        Label.of("この日に管理基準はまだありません。", "On this day there is no control standard yet."))
                : BadInput.of(
                        "--on " + day,
                        "EDITION_NOT_KNOWN",
                        Label.of(
                                "この日に最新の版は確定できません（" + names + "）。--edition で指定してください。",
                                "Which edition is the newest on this day is not known (" + names
                                        + "). Say it with --edition."));
    }

    // ---- forms -------------------------------------------------------------------------------------------------

    private static String csv(ControlStandard standard) {
        Csv csv = new Csv()
                .row(
                        "id",
                        "layer",
                        "level",
                        "suffix",
                        "parent_id",
                        "name_ja",
                        "name_en",
                        "iso_reference",
                        "decidable",
                        "mandatory");
        for (Control control : standard.controls()) {
            csv.row(
                    control.id().toString(),
                    control.layer().code(),
                    control.level().code(),
                    control.suffix().letters(),
                    control.parent().map(ControlId::toString).orElse(""),
                    control.ownName().map(Label::ja).orElse(""),
                    control.ownName().map(Label::en).orElse(""),
                    control.references().stream().map(Reference::toString).collect(Collectors.joining("; ")),
                    Boolean.toString(control.isDecidable()),
                    Boolean.toString(control.isMandatory()));
        }
        return csv.toString();
    }

    private static String json(ControlStandard standard) {
        return IsmapJson.standard().write(ControlStandardDocument.of(standard));
    }

    private String text(ControlStandard standard) {
        Page page = Colours.page(streams, common.colours(streams));
        Edition of = standard.edition();
        page.paragraph(0, in(Label.of("ISMAP管理基準 ", "Control standard of ISMAP, edition ")) + of.id(), Style.STRONG);
        page.paragraph(
                0,
                in(of.note()) + in(Label.of("（", " (")) + in(of.basis().label()) + in(Label.of("）", ")")),
                Style.PLAIN);
        page.gap();
        count(page, Label.of("ガバナンス基準", "Governance"), standard.governance().size());
        count(page, Label.of("マネジメント基準", "Management"), standard.management().size());
        count(
                page,
                Label.of("統制目標", "Control objectives"),
                standard.objectives().size());
        count(
                page,
                Label.of("必須の詳細管理策", "Mandatory details"),
                standard.mandatoryDetails().size());
        count(
                page,
                Label.of("任意の詳細管理策", "Optional details"),
                standard.optionalDetails().size());
        page.paragraph(2, in(completeness(standard)), Style.FAINT);
        if (!of.vacant().isEmpty()) {
            String vacant = of.vacant().stream().map(ControlId::toString).collect(Collectors.joining(", "));
            page.paragraph(2, in(Label.of("欠番：" + vacant, "Vacant numbers: " + vacant)), Style.FAINT);
        }
        page.gap();
        page.paragraph(
                0,
                in(Label.of("[+] 必須の項目  [ ] 任意の項目  印なし：見出し", "[+] mandatory  [ ] optional  no mark: a heading")),
                Style.FAINT);
        standard.controls().forEach(control -> row(page, control));
        return page.toString();
    }

    private static Label completeness(ControlStandard standard) {
        if (standard.optionalDetailsBasis().isEmpty()) {
            return Label.of(
                    "任意の詳細管理策は一部だけを保持しています（全体は別表3にあります）。",
                    "Of the optional details only some are held; all of them stand in Attached table 3.");
        }
        Basis basis = standard.optionalDetailsBasis().get();
        boolean named = standard.optionalDetails().stream().allMatch(Control::named);
        return named
                ? Label.of("任意の詳細管理策は全て保持しています（" + basis + "）。", "The optional details are all held (" + basis + ").")
                : Label.of(
                        "任意の詳細管理策は、番号を全て保持しています（" + basis + "）。名称のないものは、括弧内に上位の統制目標の名称を示します。",
                        "The ids of the optional details are all held (" + basis
                                + "). One without a name is shown by its objective's, in brackets.");
    }

    private void row(Page page, Control control) {
        int depth = control.level().depth() - ControlLevel.CHAPTER.depth();
        String indent = "  ".repeat(depth);
        String mark = control.isHeading() ? "" : control.isMandatory() ? "[+] " : "[ ] ";
        if (control.level() == ControlLevel.CHAPTER) {
            page.gap();
        }
        page.item(
                Page.padded(indent + mark + control.id(), 8) + "  ",
                Style.PLAIN,
                in(control.name()),
                control.level() == ControlLevel.DETAILED ? Style.PLAIN : Style.STRONG);
    }

    private void count(Page page, Label name, int count) {
        String words = Integer.toString(count);
        page.item("  " + Page.padded(in(name), 20), Style.FAINT, " ".repeat(4 - words.length()) + words, Style.PLAIN);
    }

    private String listed() {
        Page page = Colours.page(streams, common.colours(streams));
        for (Edition one : ControlStandards.editions()) {
            String held = in(one.held() ? Label.of("[+] 保持", "[+] held") : Label.of("[ ] 未保持", "[ ] not held"));
            page.item(
                    Page.padded(one.id(), 12) + Page.padded(held, 14),
                    one.held() ? Style.STRONG : Style.PLAIN,
                    in(one.note()) + in(Label.of("（", " (")) + in(one.basis().label()) + in(Label.of("）", ")")),
                    Style.PLAIN);
        }
        ControlStandards.drafts()
                .forEach(draft -> page.item(
                        Page.padded(draft.outForComment().first().toString(), 12)
                                + Page.padded(in(Label.of("    改定案", "    draft")), 14),
                        Style.FAINT,
                        in(draft.note()),
                        Style.PLAIN));
        return page.toString();
    }

    private String in(Label label) {
        return label.in(common.language());
    }
}
