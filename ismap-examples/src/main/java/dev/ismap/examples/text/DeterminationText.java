package dev.ismap.examples.text;

import dev.ismap.core.condition.Evidence;
import dev.ismap.core.determination.Determination;
import dev.ismap.core.determination.Finding;
import dev.ismap.core.determination.MissingFact;
import dev.ismap.core.determination.OpenMatter;
import dev.ismap.core.determination.OpenMatter.Reason;
import dev.ismap.core.determination.Outcome;
import dev.ismap.core.determination.Receipt;
import dev.ismap.core.determination.Verdict;
import dev.ismap.core.law.AuthorityWord;
import dev.ismap.core.law.Basis;
import dev.ismap.core.law.Force;
import dev.ismap.core.text.Label;
import dev.ismap.core.text.Language;
import dev.ismap.model.rows.TypedDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A determination as a text for people: the verdict, then why, then what to do, then the rest in brief.
 *
 * <p>The marks are {@code [x]} not met, {@code [?]} open, {@code [~]} a departure that was accepted, {@code [i]} advice.
 */
public final class DeterminationText {

    /** So many controls of a rule are named; the others are counted. */
    private static final int NAMED = 5;

    private final Determination determination;
    private final Function<String, Optional<Label>> nameOfControl;
    private final Language language;
    private final Page page;

    private DeterminationText(
            Determination determination,
            Function<String, Optional<Label>> nameOfControl,
            Language language,
            Page page) {
        this.determination = determination;
        this.nameOfControl = nameOfControl;
        this.language = language;
        this.page = page;
    }

    /** Writes a determination. */
    public static String write(
            Determination determination,
            Function<String, Optional<Label>> nameOfControl,
            Language language,
            Page page) {
        new DeterminationText(determination, nameOfControl, language, page).write();
        return page.toString();
    }

    private void write() {
        verdict();
        why();
        whatToDo();
        inBrief();
        limits();
        receipt();
    }

    // ---- the verdict -------------------------------------------------------------------------------------------

    private void verdict() {
        Style style = switch (determination.verdict()) {
            case ELIGIBLE -> Style.GOOD;
            case INELIGIBLE -> Style.BAD;
            case UNDETERMINED -> Style.OPEN;
        };
        String name = in(Names.of(determination.verdict()));
        Optional<String> service = about("service");
        page.paragraph(0, service.map(of -> name + " - " + of).orElse(name), style);
        page.paragraph(0, in(meaning()), Style.STRONG);
        page.gap();

        Receipt receipt = determination.receipt();
        about("programme").ifPresent(programme -> fact(Label.of("制度", "Programme"), programme.replace('_', '-')));
        about("application").ifPresent(kind -> fact(Label.of("申請の区分", "Application"), in(application(kind))));
        about("statement").ifPresent(status -> fact(Label.of("言明書", "Statement"), in(statement(status))));
        fact(Label.of("判定の基準日", "Day asked about"), day(receipt.asked()));
        fact(Label.of("申請日", "Day of filing"), day(receipt.filed()));
        receipt.knownOn().ifPresent(known -> fact(Label.of("情報の基準日", "As known on"), day(known)));
        about("edition").ifPresent(edition -> fact(Label.of("管理基準の版", "Control standard"), edition));
        determination
                .restsOn()
                .ifPresent(basis -> fact(
                        Label.of("結論の根拠", "Verdict rests on"), in(Names.of(basis)) + " - " + in(Names.meaning(basis))));
        fact(Label.of("規定の確認日", "Law read up to"), day(determination.lawKnownTo()));
    }

    private Label meaning() {
        Label meaning = switch (determination.verdict()) {
            case ELIGIBLE ->
                Label.of("本規則集が備える規則のうち、登録を妨げるものはありません。", "No rule that this book holds stands against it.");
            case INELIGIBLE ->
                Label.of("未定の事項がどう定まっても、登録を妨げる規則があります。", "A rule stands against it, however the open points turn out.");
            case UNDETERMINED -> dependsOn();
        };
        return isDraft() ? Label.of("【言明書案による判定】" + meaning.ja(), "As drafted: " + lowerFirst(meaning.en())) : meaning;
    }

    private Label dependsOn() {
        Set<Reason> reasons =
                determination.open().stream().map(OpenMatter::reason).collect(Collectors.toSet());
        List<String> ja = new ArrayList<>();
        List<String> en = new ArrayList<>();
        if (reasons.contains(Reason.MISSING_FACT)) {
            ja.add("示されていない事実");
            en.add("facts that are missing");
        }
        if (reasons.contains(Reason.LAW_NOT_KNOWN)) {
            ja.add("資料から確定できない規定");
            en.add("points of law that no text at hand settles");
        }
        if (reasons.contains(Reason.JUDGEMENT)) {
            ja.add("運営委員会の判断");
            en.add("the Steering Committee's judgement");
        }
        return ja.isEmpty()
                ? Label.of("結論はまだ定まりません。", "The verdict is still open.")
                : Label.of("結論は次によります：" + String.join("、", ja) + "。", "It depends on " + String.join("; ", en) + ".");
    }

    private static String lowerFirst(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    private boolean isDraft() {
        return about("statement").equals(Optional.of("DRAFT"));
    }

    private static Label application(String kind) {
        return switch (kind) {
            case "FIRST" -> Label.of("新規", "first");
            case "RENEWAL" -> Label.of("更新", "renewal");
            default -> Label.same(kind);
        };
    }

    private static Label statement(String status) {
        return switch (status) {
            case "DRAFT" -> Label.of("案 (DRAFT)", "DRAFT");
            case "FINAL" -> Label.of("確定 (FINAL)", "FINAL");
            default -> Label.same(status);
        };
    }

    private void fact(Label name, String value) {
        page.item(
                "  " + DisplayWidth.padded(in(name), language == Language.JA ? 14 : 18),
                Style.FAINT,
                value,
                Style.PLAIN);
    }

    // ---- why ---------------------------------------------------------------------------------------------------

    private void why() {
        List<Finding> violated = findings(Outcome.VIOLATED, true).stream()
                .sorted(Comparator.comparing(DeterminationText::weight))
                .toList();
        if (!violated.isEmpty()) {
            page.heading(in(Label.of(
                    "理由：満たしていない規則（" + violated.size() + "件）",
                    "Why: " + counted(violated.size(), "rule is", "rules are") + " not met")));
            violated.forEach(this::violated);
        }
        Map<Boolean, List<Finding>> open = findings(Outcome.UNDETERMINED, true).stream()
                .collect(Collectors.partitioningBy(finding -> concerns(determination.open(), finding)));
        boolean decisive = determination.verdict() == Verdict.UNDETERMINED;
        open(
                open.getOrDefault(true, List.of()),
                decisive ? Label.of("理由：定まらない規則", "Why: these rules are open") : Label.of("ほかに定まらない規則", "Also open"));
        open(
                open.getOrDefault(false, List.of()),
                Label.of("どう定まっても結論を左右しない規則", "Open, but the verdict does not depend on it"));
    }

    /** What alone is enough against a case first, what was accepted last. */
    private static int weight(Finding finding) {
        if (isAccepted(finding)) {
            return 2;
        }
        return finding.force() == Force.MUST || finding.authority().isPresent() ? 0 : 1;
    }

    private void open(List<Finding> findings, Label title) {
        if (!findings.isEmpty()) {
            page.heading(in(title) + in(Label.of("（" + findings.size() + "件）", ": " + findings.size())));
            findings.forEach(this::open);
        }
    }

    private void violated(Finding finding) {
        boolean accepted = isAccepted(finding);
        title(accepted ? "[~] " : "[x] ", accepted ? Style.OPEN : Style.BAD, finding);
        page.paragraph(4, in(finding.message()), Style.PLAIN);
        finding.authority().ifPresent(word -> page.paragraph(4, in(Names.of(word)), Style.STRONG));
        evidence(finding);
        page.gap();
    }

    /** An open rule in brief: what it waits for is told once, under what to do. */
    private void open(Finding finding) {
        title("[?] ", Style.OPEN, finding);
        if (waitsForFacts(finding)) {
            page.paragraph(4, in(waitsFor(finding)), Style.PLAIN);
        } else {
            page.paragraph(4, in(finding.message()), Style.PLAIN);
            evidence(finding);
            finding.doubts().forEach(doubt -> page.item("    - ", Style.PLAIN, in(doubt.question()), Style.PLAIN));
        }
        page.gap();
    }

    private Label waitsFor(Finding finding) {
        long facts = determination.missing().stream()
                .filter(fact -> fact.rules().contains(finding.rule()))
                .count();
        int law = finding.doubts().size();
        return Label.of(
                "不足する事実 " + facts + "件" + (law == 0 ? "" : "、規定の不明点 " + law + "件") + "（下記）",
                counted((int) facts, "missing fact", "missing facts")
                        + (law == 0 ? "" : ", " + counted(law, "point of law", "points of law") + " not known")
                        + " (below)");
    }

    private void title(String mark, Style style, Finding finding) {
        page.item(mark, style, finding.rule() + "  " + in(finding.title()), Style.STRONG);
        page.paragraph(
                4,
                in(finding.provision().map(Names::of).orElseGet(Names::noProvision)) + " | "
                        + in(Names.of(finding.force())) + " | " + in(Names.of(finding.basis())),
                Style.FAINT);
    }

    private void evidence(Finding finding) {
        new LinkedHashSet<>(finding.evidence()).forEach(this::evidence);
        Set<String> told = finding.evidence().stream()
                .flatMap(evidence -> evidence.items().stream())
                .collect(Collectors.toSet());
        List<String> others =
                finding.items().stream().filter(id -> !told.contains(id)).toList();
        if (!others.isEmpty()) {
            page.item(
                    "    - ",
                    Style.PLAIN,
                    in(Label.of("該当する管理策：" + others.size() + "件", counted(others.size(), "control", "controls"))),
                    Style.PLAIN);
            controls(others);
        }
    }

    private void evidence(Evidence evidence) {
        page.item("    - ", Style.PLAIN, words(evidence), Style.PLAIN);
        evidence.source()
                .ifPresent(source -> page.paragraph(
                        6,
                        in(Label.of("出典：", "source: ")) + in(source.name()) + " | " + in(Names.of(source.basis())),
                        Style.FAINT));
        page.paragraph(6, evidence.path(), Style.FAINT);
        controls(evidence.items());
    }

    private String words(Evidence evidence) {
        String name = in(evidence.label()) + in(Label.of("：", ": "));
        int count = evidence.items().size();
        if (count > 0) {
            return name + in(Label.of(evidence.value() + "件のうち" + count + "件", count + " of " + evidence.value()));
        }
        String needed = evidence.expectation()
                .map(expectation -> Names.of(expectation, language))
                .map(words -> in(Label.of("（必要：" + words + "）", " (needed: " + words + ")")))
                .orElse("");
        return name + Names.value(evidence.value(), language) + needed;
    }

    private void controls(List<String> ids) {
        List<String> named = ids.size() <= NAMED + 1 ? ids : ids.subList(0, NAMED);
        int widest = named.stream().mapToInt(DisplayWidth::of).max().orElse(0);
        for (String id : named) {
            String name = nameOfControl.apply(id).map(this::in).orElse("");
            page.item("      " + DisplayWidth.padded(id, widest) + "  ", Style.PLAIN, name, Style.PLAIN);
        }
        int others = ids.size() - named.size();
        if (others > 0) {
            page.paragraph(
                    6,
                    in(Label.of(
                            "… ほか" + others + "件（--format json で全件）",
                            "... and " + others + " more (--format json names them all)")),
                    Style.FAINT);
        }
    }

    // ---- what to do --------------------------------------------------------------------------------------------

    private void whatToDo() {
        List<OpenMatter> law = open(Reason.LAW_NOT_KNOWN);
        List<OpenMatter> judgement = open(Reason.JUDGEMENT);
        List<Finding> steps = determination.findings().stream()
                .filter(finding -> decides(finding) && finding.toDo().isPresent())
                .filter(finding -> finding.outcome() == Outcome.VIOLATED
                        || (!waitsForFacts(finding) && (concerns(law, finding) || concerns(judgement, finding))))
                .sorted(Comparator.comparing(Finding::outcome).thenComparing(DeterminationText::weight))
                .toList();
        if (steps.isEmpty()
                && law.isEmpty()
                && judgement.isEmpty()
                && determination.missing().isEmpty()) {
            return;
        }
        page.heading(in(Label.of("次にすること", "What to do")));
        int number = 1;
        for (Finding finding : steps) {
            String mark = DisplayWidth.padded(number++ + ".", 4);
            page.item(
                    mark,
                    Style.STRONG,
                    finding.rule() + "  " + in(finding.toDo().orElseThrow()),
                    Style.PLAIN);
        }
        missing();
        law(law);
        judgement(judgement);
    }

    private List<OpenMatter> open(Reason reason) {
        return determination.open().stream()
                .filter(matter -> matter.reason() == reason)
                .toList();
    }

    private static boolean concerns(List<OpenMatter> matters, Finding finding) {
        return matters.stream().anyMatch(matter -> matter.rules().contains(finding.rule()));
    }

    private boolean waitsForFacts(Finding finding) {
        return determination.missing().stream().anyMatch(fact -> fact.rules().contains(finding.rule()));
    }

    private void missing() {
        List<MissingFact> facts = determination.missing();
        if (facts.isEmpty()) {
            return;
        }
        String count = in(Label.of("：" + facts.size() + "件", ": " + facts.size()));
        page.gap().paragraph(0, in(Names.of(Reason.MISSING_FACT)) + count, Style.STRONG);
        for (MissingFact fact : facts) {
            String words = in(fact.label());
            if (!fact.items().isEmpty()) {
                words += in(Label.of(
                        "（" + fact.items().size() + "件）", " (" + fact.items().size() + ")"));
            }
            if (fact.asked()) {
                words += in(Label.of("（不明との回答）", " (asked, and not known)"));
            }
            if (!fact.decisive()) {
                words += in(Label.of("（参考：結論に影響しない）", " (advice: changes no verdict)"));
            }
            page.item("  - ", Style.PLAIN, words, Style.PLAIN);
            page.paragraph(4, fact.path() + "  " + String.join(" ", fact.rules()), Style.FAINT);
        }
    }

    private void law(List<OpenMatter> matters) {
        if (matters.isEmpty()) {
            return;
        }
        String count = in(Label.of("：" + matters.size() + "件", ": " + matters.size()));
        page.gap().paragraph(0, in(Names.of(Reason.LAW_NOT_KNOWN)) + count, Style.STRONG);
        for (OpenMatter matter : matters) {
            page.item("  - ", Style.PLAIN, in(matter.label()), Style.PLAIN);
            page.paragraph(4, String.join(" ", matter.rules()), Style.FAINT);
        }
    }

    /** Whose word is wanted on what. What else could be done about it is told above, or once the facts are in. */
    private void judgement(List<OpenMatter> matters) {
        if (matters.isEmpty()) {
            return;
        }
        page.gap().paragraph(0, in(Names.of(Reason.JUDGEMENT)), Style.STRONG);
        page.paragraph(
                2,
                in(Label.of(
                        "次の規則は、満たさなくても委員会が容認し得る。判断が示されたら ACCEPTED 又は REFUSED と記載する。",
                        "The Committee can accept a departure from these rules. Once its word is known, record"
                                + " ACCEPTED or REFUSED at:")),
                Style.PLAIN);
        page.paragraph(
                2,
                matters.stream().flatMap(matter -> matter.path().stream()).collect(Collectors.joining(" ")),
                Style.FAINT);
    }

    // ---- the rest ----------------------------------------------------------------------------------------------

    private void inBrief() {
        List<Finding> advice = new ArrayList<>(findings(Outcome.VIOLATED, false));
        advice.addAll(findings(Outcome.UNDETERMINED, false));
        if (!advice.isEmpty()) {
            page.heading(in(Label.of("参考（結論には数えない）", "Advice, never counted")));
            advice.forEach(finding -> {
                page.item("[i] ", Style.PLAIN, finding.rule() + "  " + in(finding.title()), Style.STRONG);
                page.paragraph(4, in(finding.message()), Style.PLAIN);
            });
        }
        List<Finding> satisfied = determination.findings(Outcome.SATISFIED);
        List<Finding> notApplicable = determination.findings(Outcome.NOT_APPLICABLE);
        if (satisfied.isEmpty() && notApplicable.isEmpty()) {
            return;
        }
        page.heading(in(Label.of("その他の規則", "The other rules")));
        ids(Label.of("満たしている", "Met"), satisfied);
        ids(Label.of("適用されない", "Not applicable"), notApplicable);
    }

    private void ids(Label name, List<Finding> findings) {
        if (!findings.isEmpty()) {
            String mark = DisplayWidth.padded(in(name), 15) + String.format(Locale.ROOT, "%3d", findings.size());
            page.item(
                    mark + "  ",
                    Style.STRONG,
                    findings.stream().map(Finding::rule).collect(Collectors.joining(" ")),
                    Style.PLAIN);
        }
    }

    private void limits() {
        page.heading(in(Label.of("この判定が扱わないもの", "What this does not cover")));
        page.paragraph(
                0,
                determination.notCovered().stream().map(this::in).collect(Collectors.joining(in(Label.of("／", "; ")))),
                Style.PLAIN);
        page.gap();
        page.paragraph(
                0,
                in(Label.of(
                        "本判定は非公式であり、法的助言ではありません。登録の可否は、ISMAP運営委員会が決定します。",
                        "Unofficial; not legal advice. The ISMAP Steering Committee decides.")),
                Style.STRONG);
        if (determination.verdict() == Verdict.ELIGIBLE) {
            page.paragraph(
                    0,
                    in(Label.of(
                            "「適格」とは、本規則集が備える規則のうち登録を妨げるものがない、という意味に限ります。",
                            "ELIGIBLE means no more than: no rule that this book holds stands against it.")),
                    Style.PLAIN);
        }
    }

    private void receipt() {
        Receipt receipt = determination.receipt();
        page.gap();
        page.paragraph(
                0,
                in(Label.of("判定記録 ", "Receipt ")) + receipt.id() + " | ismap " + receipt.library()
                        + in(Label.of(" | 規則集 ", " | rule book "))
                        + receipt.ruleBookHash().hex().substring(0, 16),
                Style.FAINT);
    }

    // ---- common ------------------------------------------------------------------------------------------------

    private List<Finding> findings(Outcome outcome, boolean deciding) {
        return determination.findings(outcome).stream()
                .filter(finding -> decides(finding) == deciding)
                .toList();
    }

    private static boolean isAccepted(Finding finding) {
        return finding.authority().equals(Optional.of(AuthorityWord.ACCEPTED));
    }

    private static boolean decides(Finding finding) {
        return finding.force() != Force.ADVICE && finding.basis() != Basis.ASSUMED;
    }

    private Optional<String> about(String name) {
        return Optional.ofNullable(determination.about().get(name));
    }

    private String day(LocalDate day) {
        return language == Language.JA ? day + "（" + TypedDay.inEra(day) + "）" : day.toString();
    }

    private static String counted(int count, String one, String several) {
        return count + " " + (count == 1 ? one : several);
    }

    private String in(Label label) {
        return label.in(language);
    }
}
