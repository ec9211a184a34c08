package dev.ismap.rules.report;

import dev.ismap.core.determination.Determination;
import dev.ismap.core.determination.Determination.MissingFact;
import dev.ismap.core.determination.Determination.OpenMatter;
import dev.ismap.core.determination.Determination.OpenMatter.Reason;
import dev.ismap.core.determination.Finding;
import dev.ismap.core.determination.Outcome;
import dev.ismap.core.determination.Receipt;
import dev.ismap.core.determination.Verdict;
import dev.ismap.core.engine.Analysis;
import dev.ismap.core.law.Force;
import dev.ismap.core.text.Label;
import dev.ismap.model.registration.ServiceRegistrationApplication.ApplicationKind;
import dev.ismap.model.statement.Statement.StatementStatus;
import dev.ismap.rules.report.Block.Definition;
import dev.ismap.rules.report.Block.Item;
import dev.ismap.rules.report.Inline.Tone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A determination as a text for people: the verdict, then why, then what to do, then the rest in brief. */
final class DeterminationReport {

    private final Determination determination;
    private final Wording say;
    private final FindingItems items;
    private final Parties parties;
    private final Optional<Analysis> analysis;

    private DeterminationReport(
            Determination determination, Optional<Analysis> analysis, Wording say, FindingItems items) {
        this.determination = determination;
        this.analysis = analysis;
        this.say = say;
        this.items = items;
        this.parties = Parties.of(determination);
    }

    /** The verdict alone. */
    static Document verdict(Determination determination, Wording say) {
        FindingItems items = new FindingItems(determination, id -> Optional.empty(), say, 0);
        DeterminationReport text = new DeterminationReport(determination, Optional.empty(), say, items);
        return Document.of(say.language(), text.title(), blocks -> {
            text.verdict(blocks);
            text.limits(blocks);
            text.receipt(blocks);
        });
    }

    /** A determination, and what was asked about it. So many controls of a rule are named; the others are counted. */
    static Document of(
            Determination determination, Optional<Analysis> analysis, CaseNames names, Wording say, int named) {
        FindingItems items = new FindingItems(determination, names, say, named);
        return new DeterminationReport(determination, analysis, say, items).document();
    }

    private String title() {
        String verdict = say.capitalised(say.in(determination.verdict().label()));
        return about("service")
                .or(() -> about("applicant"))
                .map(of -> say.said(verdict, of))
                .orElse(verdict);
    }

    private Document document() {
        return Document.of(say.language(), title(), blocks -> {
            verdict(blocks);
            why(blocks);
            whatToDo(blocks);
            whatWasAsked().ifPresent(asked -> {
                asked.settlements(blocks);
                asked.remedies(blocks);
                asked.horizon(blocks);
            });
            remarks(blocks);
            inBrief(blocks);
            limits(blocks);
            receipt(blocks);
        });
    }

    private Optional<AnalysisReport> whatWasAsked() {
        return analysis.map(asked -> new AnalysisReport(asked, items, say));
    }

    // ---- the verdict -------------------------------------------------------------------------------------------

    private void verdict(Blocks blocks) {
        Tone tone = switch (determination.verdict()) {
            case ELIGIBLE -> Tone.GOOD;
            case INELIGIBLE -> Tone.BAD;
            case UNDETERMINED -> Tone.OPEN;
        };
        Receipt receipt = determination.receipt();
        List<Definition> facts = new ArrayList<>();
        about("kind").ifPresent(kind -> facts.add(fact("案件", "Case", say.in(parties.matter()))));
        about("programme").ifPresent(programme -> facts.add(fact("制度", "Programme", programme.replace('_', '-'))));
        about("application").ifPresent(kind -> facts.add(fact("申請の区分", "Application", say.in(application(kind)))));
        about("statement").ifPresent(status -> facts.add(fact("言明書", "Statement", say.in(statement(status)))));
        facts.add(fact("基準日", "Day asked about", say.day(receipt.asOf())));
        if (parties.hasFiling()) {
            facts.add(fact("申請日", "Day of filing", say.day(receipt.filedOn())));
        }
        receipt.knownOn().ifPresent(known -> facts.add(fact("情報の基準日", "As known on", say.day(known))));
        about("edition").ifPresent(edition -> facts.add(fact("管理基準の版", "Control standard", edition)));
        determination
                .restsOn()
                .ifPresent(basis -> facts.add(fact(
                        "結論の根拠",
                        "Verdict rests on",
                        say.in(basis.label()) + say.bracketed(say.in(Places.meaning(basis))))));
        facts.add(fact("規則", "Rules", rules()));
        facts.add(fact("規定の確認日", "Law read up to", say.day(determination.lawKnownTo())));
        blocks.paragraph(Inline.badge(tone, say.in(meaning()))).definitions(facts);
    }

    /** How many rules came out so, and apart from them how many bear on nothing: open ones, and what is only advice. */
    private String rules() {
        List<Finding> open = findings(Outcome.UNDETERMINED, true);
        long deciding = open.stream()
                .filter(finding -> concerns(determination.open(), finding))
                .count();
        long others = open.size()
                - deciding
                + Stream.of(Outcome.VIOLATED, Outcome.UNDETERMINED, Outcome.SATISFIED)
                        .mapToLong(outcome -> findings(outcome, false).size())
                        .sum();
        String counts = say.joined(List.of(
                counted("満たしていない", "not met", findings(Outcome.VIOLATED, true).size()),
                counted("定まらない", "open", deciding),
                counted("満たしている", "met", findings(Outcome.SATISFIED, true).size())));
        return others == 0
                ? counts
                : counts + say.bracketed(say.in("影響しない " + others, others + " more without effect"));
    }

    private String counted(String ja, String en, long count) {
        return say.in(ja + " " + count, en + " " + count);
    }

    private Definition fact(String ja, String en, String value) {
        return Definition.of(say.in(ja, en), Inline.text(value));
    }

    private Label meaning() {
        Label meaning = switch (determination.verdict()) {
            case ELIGIBLE -> Label.of("本規則集が備える規則のうち、妨げとなるものはない。", "No rule that this book holds stands against it.");
            case INELIGIBLE -> standsAgainst();
            case UNDETERMINED -> dependsOn();
        };
        boolean draft = about("statement").equals(Optional.of("DRAFT"));
        return draft ? Label.of("【言明書案による判定】" + meaning.ja(), "As drafted: " + lowerFirst(meaning.en())) : meaning;
    }

    private Label standsAgainst() {
        if (determination.open().isEmpty()) {
            return Label.of("満たしていない規則がある。", "It does not meet a rule.");
        }
        return determination
                .failedTogether()
                .map(OpenMatter::label)
                .orElseGet(() -> Label.of(
                        "未定の事項がどう定まっても、妨げとなる規則がある。", "It does not meet a rule, however the open points turn out."));
    }

    private Label dependsOn() {
        Set<Reason> reasons =
                determination.open().stream().map(OpenMatter::reason).collect(Collectors.toSet());
        List<String> ja = new ArrayList<>();
        List<String> en = new ArrayList<>();
        if (reasons.contains(Reason.MISSING_FACT)) {
            ja.add("示されていない事実");
            en.add("on facts that are missing");
        }
        if (reasons.contains(Reason.LAW_NOT_KNOWN)) {
            ja.add("資料から確定できない規定");
            en.add("on points of law that no text at hand settles");
        }
        if (reasons.contains(Reason.JUDGEMENT)) {
            ja.add(parties.authority().ja() + "の判断");
            en.add("on the judgement of " + parties.authority().en());
        }
        return ja.isEmpty()
                ? Label.of("結論はまだ定まらない。", "The verdict is still open.")
                : Label.of("結論は、" + joined(ja) + "によって決まる。", "It depends " + and(en) + ".");
    }

    /** Several things as a Japanese sentence joins them. */
    private static String joined(List<String> parts) {
        int last = parts.size() - 1;
        return last == 0 ? parts.get(0) : String.join("、", parts.subList(0, last)) + "及び" + parts.get(last);
    }

    private static String and(List<String> parts) {
        int last = parts.size() - 1;
        return last == 0 ? parts.get(0) : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }

    private static String lowerFirst(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    private static Label application(String kind) {
        return switch (kind) {
            case "FIRST" -> ApplicationKind.FIRST.label();
            case "RENEWAL" -> ApplicationKind.RENEWAL.label();
            default -> Label.same(kind);
        };
    }

    private static Label statement(String status) {
        return switch (status) {
            case "DRAFT" -> StatementStatus.DRAFT.label();
            case "FINAL" -> StatementStatus.FINAL.label();
            default -> Label.same(status);
        };
    }

    // ---- why ---------------------------------------------------------------------------------------------------

    private void why(Blocks blocks) {
        List<Item> violated = findings(Outcome.VIOLATED, true).stream()
                .sorted(Comparator.comparing(DeterminationReport::weight))
                .map(items::violated)
                .toList();
        findings(
                blocks,
                "why",
                say.said(say.in("満たしていない規則", "Rules that are not met"), say.count(violated.size())),
                violated);
        Map<Boolean, List<Finding>> open = findings(Outcome.UNDETERMINED, true).stream()
                .collect(Collectors.partitioningBy(finding -> concerns(determination.open(), finding)));
        boolean decisive = determination.verdict() == Verdict.UNDETERMINED;
        List<Item> bearing =
                open.getOrDefault(true, List.of()).stream().map(items::open).toList();
        List<Item> idle =
                open.getOrDefault(false, List.of()).stream().map(items::open).toList();
        findings(
                blocks,
                "open",
                say.said(
                        decisive
                                ? say.in("定まらない規則", "Rules that are open")
                                : say.in("ほかに定まらない規則", "Rules that are open as well"),
                        say.count(bearing.size())),
                bearing);
        findings(
                blocks,
                "idle",
                say.said(
                        say.in("定まらないが、結論を左右しない規則", "Rules that are open and do not change the verdict"),
                        say.count(idle.size())),
                idle);
    }

    private static void findings(Blocks blocks, String anchor, String title, List<Item> items) {
        if (!items.isEmpty()) {
            blocks.section(anchor, title, under -> under.tree(items));
        }
    }

    /** What alone is enough against a case first, what was accepted last. */
    private static int weight(Finding finding) {
        if (FindingItems.isAccepted(finding)) {
            return 2;
        }
        return finding.force() == Force.MUST || finding.authority().isPresent() ? 0 : 1;
    }

    // ---- what is odd -------------------------------------------------------------------------------------------

    /** What was seen and does not count. */
    private void remarks(Blocks blocks) {
        List<Item> seen = determination.remarks().stream()
                .map(remark -> new Item(
                        Line.of(Inline.text(say.in(remark.message()) + " "), Inline.code(remark.code())), List.of()))
                .toList();
        findings(
                blocks,
                "remarks",
                say.said(say.in("留意事項（結論に影響しない）", "Remarks, which do not count"), say.count(seen.size())),
                seen);
    }

    // ---- what to do --------------------------------------------------------------------------------------------

    private void whatToDo(Blocks blocks) {
        List<OpenMatter> law = open(Reason.LAW_NOT_KNOWN);
        List<OpenMatter> judgement = open(Reason.JUDGEMENT);
        List<Line> steps = determination.findings().stream()
                .filter(finding -> finding.counts() && finding.toDo().isPresent())
                .filter(finding -> finding.outcome() == Outcome.VIOLATED
                        || (!items.waitsForFacts(finding) && (concerns(law, finding) || concerns(judgement, finding))))
                .sorted(Comparator.comparing(Finding::outcome).thenComparing(DeterminationReport::weight))
                .map(finding -> Line.of(
                        Inline.code(finding.rule()),
                        Inline.text("  " + say.in(finding.toDo().orElseThrow()))))
                .toList();
        Blocks inside = new Blocks().numbered(steps);
        whatWasAsked().ifPresent(asked -> asked.questions(inside));
        missing(inside);
        law(inside, law);
        judgement(inside, judgement);
        bounds(inside, open(Reason.SEARCH_BOUND));
        List<Block> list = inside.list();
        if (!list.isEmpty()) {
            blocks.section("next", say.in("次にすること", "What to do"), under -> list.forEach(under::add));
        }
    }

    private List<OpenMatter> open(Reason reason) {
        return determination.open().stream()
                .filter(matter -> matter.reason() == reason)
                .toList();
    }

    private static boolean concerns(List<OpenMatter> matters, Finding finding) {
        return matters.stream().anyMatch(matter -> matter.rules().contains(finding.rule()));
    }

    private void missing(Blocks blocks) {
        List<MissingFact> facts = determination.missing().stream()
                .filter(fact -> !isQuestion(fact))
                .toList();
        if (!facts.isEmpty()) {
            blocks.section(
                    "missing",
                    say.said(say.in("ほかに示されていない事実", "Other facts that are missing"), say.count(facts.size())),
                    under -> under.tree(facts.stream().map(this::missing).toList()));
        }
    }

    /** Whether it is told with the questions what an answer would make of it. */
    private boolean isQuestion(MissingFact fact) {
        return analysis.stream()
                .flatMap(asked -> asked.questions().stream())
                .anyMatch(question ->
                        question.path().equals(fact.path()) && question.items().equals(fact.items()));
    }

    private Item missing(MissingFact fact) {
        StringBuilder words = new StringBuilder(items.facts().fact(fact.label(), fact.path()));
        if (fact.asked()) {
            words.append(say.bracketed(say.in("確認したが不明", "asked, and not known")));
        }
        if (!fact.decisive()) {
            words.append(say.bracketed(say.in("結論に影響しない", "does not change the verdict")));
        }
        return new Item(
                Line.of(words.toString()),
                new Blocks()
                        .paragraph(Inline.code(fact.path()), Inline.faint("  " + String.join(" ", fact.rules())))
                        .list());
    }

    private void law(Blocks blocks, List<OpenMatter> matters) {
        if (!matters.isEmpty()) {
            blocks.section(
                    "law",
                    say.said(
                            say.in("資料から確定できない規定", "Points of law that no text at hand settles"),
                            say.count(matters.size())),
                    under -> under.items(matters.stream()
                            .map(matter -> Line.of(
                                    Inline.text(say.in(matter.label())),
                                    Inline.faint("  " + String.join(" ", matter.rules()))))
                            .toList()));
        }
    }

    private void bounds(Blocks blocks, List<OpenMatter> matters) {
        if (!matters.isEmpty()) {
            blocks.section(
                    "bounds",
                    say.in("探索の上限", "Bounds of the search"),
                    under -> under.items(matters.stream()
                            .map(matter -> Line.of(say.in(matter.label())))
                            .toList()));
        }
    }

    /** Whose word is wanted on what. What else could be done about it is told above, or once the facts are in. */
    private void judgement(Blocks blocks, List<OpenMatter> matters) {
        if (matters.isEmpty()) {
            return;
        }
        String paths =
                matters.stream().flatMap(matter -> matter.path().stream()).collect(Collectors.joining(" "));
        blocks.section(
                "judgement",
                say.in(
                        parties.authority().ja() + "の判断",
                        "The judgement of " + parties.authority().en()),
                under -> under.paragraph(say.in(
                                "次の規則は、満たさなくても" + parties.authority().ja()
                                        + "が容認し得る。判断が示されたら、次の箇所に容認 (ACCEPTED) 又は不承認 (REFUSED) と記録する。",
                                say.capitalised(parties.authority().en())
                                        + " can accept a departure from these rules. Once it has ruled, record accepted"
                                        + " (ACCEPTED) or refused (REFUSED) at:"))
                        .paragraph(Inline.code(paths)));
    }

    // ---- the rest ----------------------------------------------------------------------------------------------

    private void inBrief(Blocks blocks) {
        List<Finding> advice = new ArrayList<>(findings(Outcome.VIOLATED, false));
        advice.addAll(findings(Outcome.UNDETERMINED, false));
        findings(
                blocks,
                "advice",
                say.in("参考（結論に影響しない）", "Advice, which does not count"),
                advice.stream().map(items::advice).toList());
        List<Definition> others = new ArrayList<>();
        ids(others, "満たしている", "Met", findings(Outcome.SATISFIED, true));
        ids(others, "影響しない", "Met, no effect", findings(Outcome.SATISFIED, false));
        ids(others, "適用されない", "Not applicable", determination.findings(Outcome.NOT_APPLICABLE));
        if (!others.isEmpty()) {
            blocks.section("others", say.in("その他の規則", "The other rules"), under -> under.definitions(others));
        }
    }

    private void ids(List<Definition> into, String ja, String en, List<Finding> findings) {
        if (!findings.isEmpty()) {
            String name = say.in(ja, en) + say.bracketed(say.count(findings.size()));
            into.add(Definition.of(
                    name, Inline.text(findings.stream().map(Finding::rule).collect(Collectors.joining(" ")))));
        }
    }

    private void limits(Blocks blocks) {
        blocks.section("not-covered", say.in("この判定が扱わないもの", "What this does not cover"), under -> {
            under.paragraph(
                    determination.notCovered().stream().map(say::in).collect(Collectors.joining(say.in("／", "; "))));
            under.notice(say.in("本判定は非公式であり、法的助言ではない。", "Unofficial; not legal advice. ") + say.in(parties.decides()));
            if (determination.verdict() == Verdict.ELIGIBLE) {
                under.paragraph(say.in(
                        "「適格」とは、本規則集が備える規則のうち妨げとなるものがない、という意味に限る。",
                        "\"Eligible\" means no more than: no rule that this book holds stands against it."));
            }
        });
    }

    private void receipt(Blocks blocks) {
        Receipt receipt = determination.receipt();
        blocks.paragraph(Inline.faint(say.in("判定記録 ", "Receipt ") + receipt.id() + " | ismap " + receipt.library()
                + say.in(" | 規則集 ", " | rule book ")
                + receipt.ruleBookHash().hex().substring(0, 16)));
    }

    private List<Finding> findings(Outcome outcome, boolean deciding) {
        return determination.findings(outcome).stream()
                .filter(finding -> finding.counts() == deciding)
                .toList();
    }

    private Optional<String> about(String name) {
        return Optional.ofNullable(determination.about().get(name));
    }
}
