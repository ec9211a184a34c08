package dev.ismap.examples.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ismap.core.determination.Determination;
import dev.ismap.core.determination.Outcome;
import dev.ismap.core.determination.Verdict;
import dev.ismap.core.engine.Analysis;
import dev.ismap.core.text.Label;
import dev.ismap.examples.batch.CaseReader;
import dev.ismap.examples.html.Bars;
import dev.ismap.examples.study.CaseStudy;
import dev.ismap.examples.study.CaseStudy.Fact;
import dev.ismap.examples.study.CaseStudy.Move;
import dev.ismap.examples.study.Law;
import dev.ismap.model.DocumentKind;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.control.AvailableStandards;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.rules.law.Context;
import dev.ismap.rules.report.Block.Definition;
import dev.ismap.rules.report.Blocks;
import dev.ismap.rules.report.Document;
import dev.ismap.rules.report.Inline;
import dev.ismap.rules.report.Line;
import dev.ismap.rules.study.Tally;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code study cases FILES}. */
@Command(
        name = "cases",
        header = {"多数の案件を、現行の規定と改めた規定で集計する / Many cases in numbers, under one law or several.", ""},
        footer = {
            "",
            "FILES は、1行1件の JSON（NDJSON）又はフォルダー。読み取れない案件は示して数え、続ける。",
            "FILES have one JSON document a line (NDJSON), or are folders. A case that can't be read is told and counted,"
                    + " and the others go on."
        })
final class StudyCasesCommand implements Callable<Integer> {

    /** What the numbers are told by. */
    enum By {
        VERDICT,
        RULE,
        YEAR,
        REASON,
        QUESTION
    }

    private static final int STUDIES_AT_A_TIME = 1_000;

    /** So many of the facts that are missing most are named. */
    private static final int FACTS = 20;

    private final Streams streams;
    private final Common common;
    private final Reports reports;

    @Parameters(paramLabel = "FILES", arity = "1..*", description = "案件 / The cases; '-' = stdin.")
    private List<String> files = List.of();

    @Option(names = "--on", paramLabel = "DAY", description = "基準日 / Day asked about.")
    private @Nullable LocalDate on;

    @Option(
            names = "--by",
            paramLabel = "verdict|rule|year|reason|question",
            description = {
                "集計の区分（繰り返し可、既定：全て）。question は時間を要し、指定しなければ求めない。",
                "By what the numbers are told; can be repeated (all by default). Questions take their time, and are not"
                        + " worked out where they are not asked for."
            })
    private List<By> by = List.of(By.values());

    @Option(
            names = "--format",
            paramLabel = "text|json|csv|html",
            defaultValue = "text",
            converter = Format.TextJsonCsvOrHtml.class,
            description = "出力の形式 / Form of the answer.")
    private Format format = Format.TEXT;

    @Mixin
    private final ListOptions lists = new ListOptions();

    @Mixin
    private final LawOptions others = new LawOptions();

    @Mixin
    private final ManyOptions many = new ManyOptions();

    @Mixin
    private final OwnStandards own = new OwnStandards();

    StudyCasesCommand(Streams streams, Common common, Reports reports) {
        this.streams = streams;
        this.common = common;
        this.reports = reports;
    }

    private List<Law> laws = List.of();

    @Override
    public Integer call() {
        laws = others.laws();
        CaseReader reader = new CaseReader(context(), many.days(on));
        ManyCases cases = new ManyCases(streams, common, reports, reader, many.threads());
        List<String> names = laws.stream().map(Law::name).toList();
        List<CaseStudy> studies = new ArrayList<>(List.of(CaseStudy.none(names)));
        for (String file : files) {
            cases.<CaseStudy>ask(file, "", (place, document, context) -> study(names, document, context), one -> {
                studies.add(one);
                if (studies.size() == STUDIES_AT_A_TIME) {
                    sum(studies);
                }
            });
        }
        CaseStudy study = sum(studies);
        streams.answer(
                switch (format) {
                    case JSON -> json(study, cases.refused());
                    case CSV -> StudyTable.of(study, cases.refused());
                    default -> Answers.write(document(study, cases.refused()), format, streams, common);
                });
        return cases.exitCode();
    }

    private CaseStudy study(List<String> names, IsmapDocument document, Context context) {
        List<Analysis> analyses =
                laws.stream().map(law -> law.ismap().analyse(document, context)).toList();
        List<Determination> determinations =
                analyses.stream().map(Analysis::determination).toList();
        return by.contains(By.QUESTION)
                ? CaseStudy.of(
                        names,
                        determinations,
                        analyses.stream().map(Analysis::questions).toList())
                : CaseStudy.of(names, determinations);
    }

    private static CaseStudy sum(List<CaseStudy> studies) {
        CaseStudy sum = studies.stream().reduce(CaseStudy::plus).orElseThrow();
        studies.clear();
        studies.add(sum);
        return sum;
    }

    private Context context() {
        AvailableStandards standards = own.read(streams);
        LocalDate day = many.day(on);
        List<IsmapDocument> given = Documents.read(streams, lists.files(), standards);
        ListOptions.see(Label.same("study cases"), ListOptions.OF_ANY, given);
        return lists.context(day, given).standards(standards);
    }

    // ---- data --------------------------------------------------------------------------------------------------

    private static String json(CaseStudy study, long refused) {
        ObjectNode json = Json.object();
        ArrayNode laws = json.putArray("laws");
        for (int law = 0; law < study.laws().size(); law++) {
            int place = law;
            ObjectNode one = laws.addObject().put("law", study.laws().get(law));
            tally(study.tally(law), one);
            ObjectNode questions = one.putObject("questions");
            study.questions().forEach((fact, count) -> {
                if (fact.law() == place) {
                    questions
                            .putObject(fact.path())
                            .put("cases", count)
                            .put("settled", study.settledBy().getOrDefault(fact, 0L));
                }
            });
            ArrayNode years = one.putArray("years");
            for (int year : study.years()) {
                tally(
                        study.tally(cell -> cell.law() == place && cell.year() == year),
                        years.addObject().put("year", year));
            }
            if (law > 0) {
                ArrayNode moves = one.putArray("moves");
                moves(study, law)
                        .forEach(move -> moves.addObject()
                                .put("from", move.getKey().from().name())
                                .put("to", move.getKey().to().name())
                                .put("cases", move.getValue())
                                .set("rules", rules(study, move.getKey())));
            }
        }
        return Json.write(json.put("refused", refused));
    }

    private static void tally(Tally tally, ObjectNode json) {
        json.put("cases", tally.cases())
                .put("eligibleAtLeast", tally.count(Verdict.ELIGIBLE))
                .put("eligibleAtMost", atMost(tally));
        ObjectNode verdicts = json.putObject("verdicts");
        tally.verdicts().forEach((verdict, count) -> verdicts.put(verdict.name(), count));
        ObjectNode rules = json.putObject("rules");
        tally.rules().forEach((rule, outcomes) -> {
            ObjectNode of = rules.putObject(rule);
            outcomes.forEach((outcome, count) -> of.put(outcome.name(), count));
        });
        ObjectNode open = json.putObject("open");
        tally.open().forEach((reason, count) -> open.put(reason.name(), count));
        ObjectNode missing = json.putObject("missing");
        tally.missing().forEach(missing::put);
    }

    private static ObjectNode rules(CaseStudy study, Move of) {
        ObjectNode rules = Json.object();
        study.moves().forEach((move, count) -> {
            if (!move.rule().isEmpty() && move.law() == of.law() && move.from() == of.from() && move.to() == of.to()) {
                rules.put(move.rule(), count);
            }
        });
        return rules;
    }

    /** The changes of verdict under a law, without what they go with. */
    private static List<Map.Entry<Move, Long>> moves(CaseStudy study, int law) {
        return study.moves().entrySet().stream()
                .filter(one -> one.getKey().law() == law && one.getKey().rule().isEmpty())
                .toList();
    }

    /** How many are eligible if all that is open turns out well. */
    private static long atMost(Tally tally) {
        return tally.count(Verdict.ELIGIBLE) + tally.count(Verdict.UNDETERMINED);
    }

    // ---- for a person ------------------------------------------------------------------------------------------

    private Document document(CaseStudy study, long refused) {
        return Document.of(common.language(), in("案件の集計", "Cases in numbers"), blocks -> {
            Tally whole = study.tally(0);
            blocks.definitions(facts(whole, refused));
            if (by.contains(By.VERDICT)) {
                blocks.section("verdicts", in("結論", "Verdicts"), inside -> verdicts(study, inside));
            }
            if (by.contains(By.YEAR)) {
                blocks.section("years", in("年別", "By year"), inside -> years(study, inside));
            }
            if (by.contains(By.RULE)) {
                blocks.section("rules", in("規則別", "By rule"), inside -> {
                    rules(study, Outcome.VIOLATED, in("満たさない案件", "Cases that do not meet it"), inside);
                    rules(
                            study,
                            Outcome.UNDETERMINED,
                            in(
                                    "定まらない案件（結論を左右しないものを含む）",
                                    "Cases in which it is open, whether or not it changes the verdict"),
                            inside);
                });
            }
            if (by.contains(By.QUESTION)) {
                blocks.section("questions", in("残る質問", "Questions that are left"), inside -> questions(study, inside));
            }
            if (by.contains(By.REASON)) {
                blocks.section("reasons", in("未確定の理由", "What is open"), inside -> reasons(study, inside));
            }
        });
    }

    /** How many cases there were, and the day on which they were asked about. */
    private List<Definition> facts(Tally whole, long refused) {
        List<Definition> facts = new ArrayList<>();
        String filed = in("各案件の申請日", "of each case, that of its filing");
        String day = on == null ? filed : on.toString();
        facts.add(new Definition(
                in("基準日", "Day"),
                Line.of(
                        many.onFiling() && on != null
                                ? filed + in("（未申請のものは " + on + "）", " (of one not filed yet, " + on + ")")
                                : day)));
        facts.add(new Definition(in("案件", "Cases"), Line.of(in(whole.cases() + "件", Long.toString(whole.cases())))));
        if (refused > 0) {
            facts.add(new Definition(
                    in("判定できなかったもの", "Not determined"), Line.of(in(refused + "件", Long.toString(refused)))));
        }
        return facts;
    }

    private void verdicts(CaseStudy study, Blocks blocks) {
        blocks.add(new Bars(
                in("規定ごとの結論", "Verdicts by law"),
                meanings(),
                laws(study).mapToObj(law -> bar(name(law), study.tally(law))).toList()));
        blocks.table(
                in("規定ごとの結論", "Verdicts by law"),
                List.of(
                        in("規定", "Law"),
                        Verdict.ELIGIBLE.label().in(common.language()),
                        Verdict.INELIGIBLE.label().in(common.language()),
                        Verdict.UNDETERMINED.label().in(common.language()),
                        in("適格となり得る上限", "eligible at most")),
                laws(study)
                        .mapToObj(law -> {
                            Tally tally = study.tally(law);
                            return row(
                                    name(law),
                                    tally.count(Verdict.ELIGIBLE),
                                    tally.count(Verdict.INELIGIBLE),
                                    tally.count(Verdict.UNDETERMINED),
                                    atMost(tally));
                        })
                        .toList());
        for (int law = 1; law < study.laws().size(); law++) {
            List<Map.Entry<Move, Long>> moves = moves(study, law);
            String caption = in("結論が変わる案件（" + name(law) + "）", "Cases whose verdict changes (" + name(law) + ")");
            if (moves.isEmpty()) {
                blocks.paragraph(caption + in("：なし", ": none"));
            } else {
                blocks.add(new Bars(
                        caption,
                        List.of(),
                        moves.stream().map(move -> bar(move, study)).toList()));
                blocks.table(
                        caption,
                        List.of(
                                in("現行", "As it is"),
                                in("改正後", "Changed"),
                                in("件数", "Cases"),
                                in("判断の変わる規則", "Rules that come out otherwise")),
                        moves.stream()
                                .map(move -> row(
                                        move.getKey().from().label().in(common.language()),
                                        move.getKey().to().label().in(common.language()),
                                        move.getValue(),
                                        counted(rules(study, move.getKey()))))
                                .toList());
            }
        }
    }

    /** What the parts of a bar of verdicts mean: where its full part ends is the least that is eligible, then the most. */
    private List<Bars.Meaning> meanings() {
        return List.of(
                new Bars.Meaning(Bars.Look.FULL, Verdict.ELIGIBLE.label().in(common.language())),
                new Bars.Meaning(Bars.Look.HATCHED, Verdict.UNDETERMINED.label().in(common.language())),
                new Bars.Meaning(Bars.Look.EMPTY, Verdict.INELIGIBLE.label().in(common.language())));
    }

    private Bars.Row bar(String name, Tally tally) {
        return new Bars.Row(
                name,
                in(
                        tally.cases() + "件のうち適格 " + bounds(tally) + "件",
                        "eligible " + bounds(tally) + " of " + tally.cases()),
                List.of(
                        new Bars.Part(Bars.Look.FULL, tally.count(Verdict.ELIGIBLE)),
                        new Bars.Part(Bars.Look.HATCHED, tally.count(Verdict.UNDETERMINED)),
                        new Bars.Part(Bars.Look.EMPTY, tally.count(Verdict.INELIGIBLE))));
    }

    private Bars.Row bar(Map.Entry<Move, Long> move, CaseStudy study) {
        return new Bars.Row(
                move.getKey().from().label().in(common.language()) + " → "
                        + move.getKey().to().label().in(common.language()),
                in(move.getValue() + "件：", move.getValue() + ": ") + counted(rules(study, move.getKey())),
                List.of(new Bars.Part(
                        switch (move.getKey().to()) {
                            case ELIGIBLE -> Bars.Look.FULL;
                            case UNDETERMINED -> Bars.Look.HATCHED;
                            case INELIGIBLE -> Bars.Look.EMPTY;
                        },
                        move.getValue())));
    }

    /** How many are eligible at least, and at most. */
    private static String bounds(Tally tally) {
        long least = tally.count(Verdict.ELIGIBLE);
        return least == atMost(tally) ? Long.toString(least) : least + "–" + atMost(tally);
    }

    private static String counted(ObjectNode rules) {
        List<String> words = new ArrayList<>();
        rules.properties().forEach(one -> words.add(one.getKey() + " " + one.getValue()));
        return String.join(", ", words);
    }

    private void years(CaseStudy study, Blocks blocks) {
        List<Bars.Row> bars = new ArrayList<>();
        for (int year : study.years()) {
            laws(study)
                    .forEach(law -> bars.add(bar(
                            study.laws().size() == 1 ? Integer.toString(year) : year + ", " + name(law),
                            study.tally(cell -> cell.law() == law && cell.year() == year))));
        }
        if (!bars.isEmpty()) {
            blocks.add(new Bars(in("申請の年ごとの結論", "Verdicts by year of filing"), meanings(), bars));
        }
        table(
                study,
                in("適格の件数（申請の年による。少なくとも～多くとも／件数）", "Eligible cases, by year of filing (at least to at most / cases)"),
                in("年", "Year"),
                study.years(),
                year -> Line.of(Integer.toString(year)),
                (year, law) -> {
                    Tally tally = study.tally(cell -> cell.law() == law && cell.year() == year);
                    return bounds(tally) + " / " + tally.cases();
                },
                blocks);
    }

    private void rules(CaseStudy study, Outcome outcome, String caption, Blocks blocks) {
        List<Tally> tallies = laws(study).mapToObj(study::tally).toList();
        List<String> rules = ranked(
                tallies.stream()
                        .flatMap(tally -> tally.rules().keySet().stream())
                        .distinct()
                        .toList(),
                rule -> tallies.stream()
                        .mapToLong(tally -> tally.count(rule, outcome))
                        .sum());
        table(
                study,
                caption,
                in("規則", "Rule"),
                rules,
                Line::of,
                (rule, law) -> tallies.get(law).count(rule, outcome),
                blocks);
    }

    private void reasons(CaseStudy study, Blocks blocks) {
        List<Tally> tallies = laws(study).mapToObj(study::tally).toList();
        table(
                study,
                in("理由", "Reasons"),
                in("理由", "Reason"),
                tallies.stream()
                        .flatMap(tally -> tally.open().keySet().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                reason -> Line.of(reason.label().in(common.language())),
                (reason, law) -> tallies.get(law).open().getOrDefault(reason, 0L),
                blocks);
        List<String> facts = ranked(
                tallies.stream()
                        .flatMap(tally -> tally.missing().keySet().stream())
                        .distinct()
                        .toList(),
                path -> tallies.stream()
                        .mapToLong(tally -> tally.missing().getOrDefault(path, 0L))
                        .sum());
        table(
                study,
                in("最も多く不足している事実", "Facts that are missing most"),
                in("事実", "Fact"),
                facts.stream().limit(FACTS).toList(),
                this::named,
                (path, law) -> tallies.get(law).missing().getOrDefault(path, 0L),
                blocks);
    }

    /** The facts whose answers matter in most cases, those that settle most first among as many. */
    private void questions(CaseStudy study, Blocks blocks) {
        List<String> paths = ranked(
                study.questions().keySet().stream().map(Fact::path).distinct().toList(),
                path -> laws(study)
                        .mapToLong(law -> study.questions().getOrDefault(new Fact(law, path), 0L))
                        .sum());
        table(
                study,
                in(
                        "答えが結論を変え得る未確定の案件（括弧内は、どの答えでも結論が定まるもの）",
                        "Undetermined cases in which the answer can turn the verdict (in brackets: any answer settles it)"),
                in("事実", "Fact"),
                paths.stream().limit(FACTS).toList(),
                this::named,
                (path, law) -> study.questions().getOrDefault(new Fact(law, path), 0L) + " ("
                        + study.settledBy().getOrDefault(new Fact(law, path), 0L) + ")",
                blocks);
    }

    /** A fact by its term, and its path. */
    private Line named(String path) {
        String term = Stream.of(DocumentKind.values())
                .flatMap(kind -> IsmapJson.standard().term(kind, path).stream())
                .findFirst()
                .map(one -> one.in(common.language()) + " ")
                .orElse("");
        return Line.of(Inline.text(term), Inline.code(path));
    }

    /** Those of which there are any, the most first, then by name. */
    private static List<String> ranked(List<String> names, ToLongFunction<String> count) {
        return names.stream()
                .filter(name -> count.applyAsLong(name) > 0)
                .sorted(Comparator.comparingLong((String name) -> -count.applyAsLong(name))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** What stands in a row of a table under a law. */
    private interface CellOf<K> {
        Object of(K key, int law);
    }

    private <K> void table(
            CaseStudy study,
            String caption,
            String heading,
            List<K> keys,
            Function<K, Line> name,
            CellOf<K> number,
            Blocks blocks) {
        if (keys.isEmpty()) {
            blocks.paragraph(caption + in("：なし", ": none"));
            return;
        }
        List<String> columns = new ArrayList<>(List.of(heading));
        laws(study).forEach(law -> columns.add(name(law)));
        blocks.table(
                caption,
                columns,
                keys.stream()
                        .map(key -> Stream.concat(
                                        Stream.of(name.apply(key)),
                                        laws(study)
                                                .mapToObj(law -> Line.of(
                                                        number.of(key, law).toString())))
                                .toList())
                        .toList());
    }

    private static IntStream laws(CaseStudy study) {
        return IntStream.range(0, study.laws().size());
    }

    private String name(int law) {
        return laws.get(law).label().in(common.language());
    }

    private static List<Line> row(Object... cells) {
        return Stream.of(cells).map(cell -> Line.of(cell.toString())).toList();
    }

    private String in(String ja, String en) {
        return Label.of(ja, en).in(common.language());
    }
}
