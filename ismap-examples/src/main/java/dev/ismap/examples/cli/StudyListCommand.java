package dev.ismap.examples.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ismap.core.text.Label;
import dev.ismap.examples.html.Chart;
import dev.ismap.examples.study.Law;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.rules.report.Block.Definition;
import dev.ismap.rules.report.Blocks;
import dev.ismap.rules.report.Document;
import dev.ismap.rules.report.Inline;
import dev.ismap.rules.report.Line;
import dev.ismap.rules.study.ListStudy;
import dev.ismap.rules.study.ListStudy.Count;
import dev.ismap.rules.study.ListStudy.Punctuality;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code study list LIST --from DAY --on DAY}. */
@Command(
        name = "list",
        header = {"リストの統計を示す / A list in numbers.", ""},
        footer = {
            "",
            "月末ごとの件数、事業者ごとの件数、登録の存続、更新の申請時期。不明は不明として数える。",
            "Counts at each month's end, by provider, survival, punctuality. What is open is counted as open."
        })
final class StudyListCommand implements Callable<Integer> {

    private final Streams streams;
    private final Common common;

    @Parameters(paramLabel = "LIST", description = "クラウドサービスリスト / A cloud service list; '-' = stdin.")
    private String list = "";

    @Option(names = "--from", required = true, paramLabel = "DAY", description = "最初の日 / First day.")
    private LocalDate from = LocalDate.MIN;

    @Option(names = "--on", required = true, paramLabel = "DAY", description = "最後の日 / Last day.")
    private LocalDate on = LocalDate.MIN;

    @Option(
            names = "--format",
            paramLabel = "text|json|csv|html",
            defaultValue = "text",
            converter = Format.TextJsonCsvOrHtml.class,
            description = "出力の形式 / Form of the answer.")
    private Format format = Format.TEXT;

    @Mixin
    private final LawOptions others = new LawOptions();

    StudyListCommand(Streams streams, Common common) {
        this.streams = streams;
        this.common = common;
    }

    @Override
    public Integer call() {
        if (from.isAfter(on)) {
            throw new WrongUsage(Label.of("--from は --on 以前の日としてください。", "--from lies on or before --on."));
        }
        CloudServiceList services = ListFiles.services(list, streams);
        List<Law> laws = others.laws();
        List<ListStudy> studies = laws.stream()
                .map(law -> law.ismap().study(services.register(), from, on))
                .toList();
        streams.answer(
                switch (format) {
                    case JSON -> Json.write(json(laws, studies));
                    case CSV -> csv(laws, studies);
                    default -> Answers.write(document(laws, studies, services), format, streams, common);
                });
        return ExitCode.DONE;
    }

    /** The study, or one for each law where there are several. */
    private static ObjectNode json(List<Law> laws, List<ListStudy> studies) {
        if (laws.size() == 1) {
            return json(studies.get(0));
        }
        ObjectNode json = Json.object();
        ArrayNode all = json.putArray("laws");
        for (int law = 0; law < laws.size(); law++) {
            all.addObject().put("law", laws.get(law).name()).setAll(json(studies.get(law)));
        }
        return json;
    }

    /** The table, with the law before each row where there are several. */
    private static String csv(List<Law> laws, List<ListStudy> studies) {
        Csv csv = new Csv();
        row(csv, laws, "law", "measure", "key", "value");
        for (int law = 0; law < laws.size(); law++) {
            csv(csv, laws, laws.get(law).name(), studies.get(law));
        }
        return csv.toString();
    }

    private static void row(Csv csv, List<Law> laws, String law, String... cells) {
        csv.row(
                laws.size() == 1
                        ? cells
                        : Stream.concat(Stream.of(law), Stream.of(cells)).toArray(String[]::new));
    }

    /** What is measured, of what, and the number. */
    private static void csv(Csv csv, List<Law> laws, String law, ListStudy study) {
        for (Count count : study.counts()) {
            String day = count.day().toString();
            row(csv, laws, law, "listed", day, Integer.toString(count.listed()));
            row(csv, laws, law, "renewal_pending", day, Integer.toString(count.pending()));
            row(csv, laws, law, "not_listed", day, Integer.toString(count.notListed()));
            row(csv, laws, law, "unknown", day, Integer.toString(count.unknown()));
        }
        study.providers()
                .forEach(one ->
                        row(csv, laws, law, "listed_by_provider", one.provider(), Integer.toString(one.listed())));
        study.survival()
                .forEach(step -> row(
                        csv,
                        laws,
                        law,
                        "survival_after_months",
                        Integer.toString(step.months()),
                        part(step.survival())));
        Punctuality punctuality = study.punctuality();
        row(csv, laws, law, "renewals", "in_time", Integer.toString(punctuality.inTime()));
        row(csv, laws, law, "renewals", "by_other_reading", Integer.toString(punctuality.byOtherReading()));
        row(csv, laws, law, "renewals", "late", Integer.toString(punctuality.late()));
        row(csv, laws, law, "renewals", "not_known", Integer.toString(punctuality.notKnown()));
        punctuality
                .medianDaysBefore()
                .ifPresent(days -> row(csv, laws, law, "renewals", "median_days_before", Integer.toString(days)));
    }

    /** The percentage for each month up to the last in which a registration ended. */
    private static List<Chart.Point> survival(ListStudy study) {
        List<Chart.Point> points = new ArrayList<>();
        int percent = 100;
        for (ListStudy.SurvivalStep step : study.survival()) {
            while (points.size() < step.months()) {
                points.add(new Chart.Point(Integer.toString(points.size()), percent));
            }
            percent = (int) Math.round(step.survival() * 100);
        }
        points.add(new Chart.Point(Integer.toString(points.size()), percent));
        return points;
    }

    /** A part of a whole, to four digits. */
    private static String part(double value) {
        return BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_EVEN).toPlainString();
    }

    private static ObjectNode json(ListStudy study) {
        ObjectNode json = Json.object().put("asOf", study.day().toString());
        ArrayNode counts = json.putArray("counts");
        study.counts()
                .forEach(count -> counts.addObject()
                        .put("day", count.day().toString())
                        .put("listed", count.listed())
                        .put("renewalPending", count.pending())
                        .put("notListed", count.notListed())
                        .put("unknown", count.unknown()));
        ArrayNode providers = json.putArray("providers");
        study.providers()
                .forEach(one ->
                        providers.addObject().put("provider", one.provider()).put("listed", one.listed()));
        ArrayNode survival = json.putArray("survival");
        study.survival()
                .forEach(step -> survival.addObject()
                        .put("months", step.months())
                        .put("atRisk", step.atRisk())
                        .put("ended", step.ended())
                        .put("survival", new BigDecimal(part(step.survival()))));
        Punctuality punctuality = study.punctuality();
        ObjectNode renewals = json.putObject("renewals")
                .put("inTime", punctuality.inTime())
                .put("byOtherReading", punctuality.byOtherReading())
                .put("late", punctuality.late())
                .put("notKnown", punctuality.notKnown());
        punctuality.medianDaysBefore().ifPresent(days -> renewals.put("medianDaysBefore", days));
        return json;
    }

    private Document document(List<Law> laws, List<ListStudy> studies, CloudServiceList services) {
        String title = in(Label.of("クラウドサービスリストの統計", "A cloud service list in numbers"));
        return Document.of(common.language(), title, blocks -> {
            blocks.paragraph(services.name().orElse(in(Label.of("（名称の記載なし）", "(no name)"))));
            for (int law = 0; law < laws.size(); law++) {
                ListStudy study = studies.get(law);
                if (laws.size() == 1) {
                    blocks(study, "", blocks);
                } else {
                    String name = law == 0
                            ? in(Label.of("現行の規定", "The law as it is"))
                            : in(Label.of("改めた規定：", "Another law: "))
                                    + in(laws.get(law).label());
                    String anchor = "law-" + law;
                    blocks.section(anchor, name, inside -> blocks(study, anchor + "-", inside));
                }
            }
        });
    }

    private void blocks(ListStudy study, String anchor, Blocks blocks) {
        blocks.definitions(onTheLastDay(study));
        blocks.section(anchor + "counts", in(Label.of("件数の推移", "Counts over time")), inside -> {
            inside.add(new Chart(
                    in(Label.of("掲載件数（更新申請中を含む。）", "Listed registrations, pending renewals among them")),
                    study.counts().stream()
                            .map(count -> new Chart.Point(count.day().toString(), count.listed() + count.pending()))
                            .toList()));
            inside.table(
                    in(Label.of("月末の件数", "At the end of each month")),
                    Stream.of(
                                    Label.of("日", "Day"),
                                    Label.of("掲載", "Listed"),
                                    Label.of("更新申請中", "Renewal pending"),
                                    Label.of("不掲載", "Not listed"),
                                    Label.of("不明", "Unknown"))
                            .map(this::in)
                            .toList(),
                    study.counts().stream()
                            .map(count -> row(
                                    count.day(), count.listed(), count.pending(), count.notListed(), count.unknown()))
                            .toList());
        });
        blocks.section(
                anchor + "providers",
                in(Label.of("事業者ごとの件数", "By provider")),
                inside -> inside.table(
                        in(Label.of("掲載件数", "Listed registrations")),
                        List.of(in(Label.of("事業者", "Provider")), in(Label.of("件数", "Listed"))),
                        study.providers().stream()
                                .map(one -> row(one.provider(), one.listed()))
                                .toList()));
        blocks.section(anchor + "survival", in(Label.of("登録の存続", "Survival")), inside -> {
            inside.paragraph(in(Label.of(
                    "登録からの月数ごとに、その後も存続する割合（カプラン・マイヤー法）。登録の日が日まで判明しているものによる。",
                    "The part that lasts longer than a number of months since registration (Kaplan-Meier), of those"
                            + " whose day of registration is known.")));
            if (study.survival().isEmpty()) {
                inside.paragraph(in(Label.of("終了した登録はない。", "No registration has ended.")));
            } else {
                inside.add(new Chart(
                        in(Label.of("存続する割合（％）、登録からの月数による", "Percent that last, by months since registration")),
                        survival(study)));
            }
            inside.table(
                    in(Label.of("存続の割合", "Survival")),
                    Stream.of(
                                    Label.of("月数", "Months"),
                                    Label.of("対象件数", "At risk"),
                                    Label.of("終了件数", "Ended"),
                                    Label.of("存続の割合", "Survival"))
                            .map(this::in)
                            .toList(),
                    study.survival().stream()
                            .map(step -> row(step.months(), step.atRisk(), step.ended(), part(step.survival())))
                            .toList());
        });
        blocks.section(
                anchor + "renewals",
                in(Label.of("更新の申請時期", "Punctuality of renewals")),
                inside -> inside.definitions(punctuality(study.punctuality())));
    }

    /** What it comes to on the last day. */
    private List<Definition> onTheLastDay(ListStudy study) {
        Count last = study.counts().get(study.counts().size() - 1);
        return List.of(
                Definition.of(
                        in(Label.of("基準日", "Day")), Inline.text(study.day().toString())),
                number(Label.of("掲載", "Listed"), last.listed()),
                number(Label.of("更新申請中", "Renewal pending"), last.pending()),
                number(Label.of("不掲載", "Not listed"), last.notListed()),
                number(Label.of("不明", "Unknown"), last.unknown()),
                number(
                        Label.of("掲載のある事業者", "Providers with a listing"),
                        study.providers().size()));
    }

    private List<Definition> punctuality(Punctuality renewals) {
        return List.of(
                number(Label.of("期限内", "In time"), renewals.inTime()),
                number(Label.of("別の読み方では期限内", "In time by the other reading only"), renewals.byOtherReading()),
                number(Label.of("期限後", "Late"), renewals.late()),
                number(Label.of("不明", "Not known"), renewals.notKnown()),
                Definition.of(
                        in(Label.of("満了日までの日数の中央値", "Median of days before the last valid day")),
                        Inline.text(
                                renewals.medianDaysBefore().map(String::valueOf).orElse("-"))));
    }

    private Definition number(Label name, int value) {
        return Definition.of(in(name), Inline.text(Integer.toString(value)));
    }

    private static List<Line> row(Object... cells) {
        return Stream.of(cells).map(cell -> Line.of(cell.toString())).toList();
    }

    private String in(Label label) {
        return label.in(common.language());
    }
}
