package dev.ismap.examples.rulebook;

import static dev.ismap.rules.report.Inline.code;
import static dev.ismap.rules.report.Inline.link;
import static dev.ismap.rules.report.Inline.strong;
import static dev.ismap.rules.report.Inline.text;

import dev.ismap.core.condition.ConditionText;
import dev.ismap.core.condition.Evidence;
import dev.ismap.core.determination.Receipt;
import dev.ismap.core.law.Basis;
import dev.ismap.core.law.Force;
import dev.ismap.core.law.InForce.Presence;
import dev.ismap.core.law.Law;
import dev.ismap.core.law.Provision;
import dev.ismap.core.rule.LegalNote;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.Rule.LawOf;
import dev.ismap.core.text.Label;
import dev.ismap.core.text.Language;
import dev.ismap.core.time.Term;
import dev.ismap.examples.rulebook.Suite.Example;
import dev.ismap.rules.DeterminationJson;
import dev.ismap.rules.report.Block.Definition;
import dev.ismap.rules.report.Block.Item;
import dev.ismap.rules.report.Blocks;
import dev.ismap.rules.report.Document;
import dev.ismap.rules.report.Inline;
import dev.ismap.rules.report.Inline.Tone;
import dev.ismap.rules.report.Line;
import dev.ismap.rules.report.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The book as a document for people. */
public final class RulebookText {

    private final List<Chapter> chapters;
    private final Optional<LocalDate> day;
    private final Language language;
    private final Map<Chapter, List<Entry>> entries = new LinkedHashMap<>();

    private RulebookText(List<Chapter> chapters, Optional<LocalDate> day, Language language) {
        this.chapters = chapters;
        this.day = day;
        this.language = language;
        Suite suite = Suite.read();
        for (Chapter chapter : chapters) {
            List<Entry> rules = new ArrayList<>();
            chapter.rules(day).forEach(rule -> rules.add(Entry.of(rule, chapter, suite)));
            entries.put(chapter, rules);
        }
    }

    /** Writes the book: the rules of a day, or those of all days with their days. */
    public static Document write(List<Chapter> chapters, Optional<LocalDate> day, Language language) {
        RulebookText book = new RulebookText(chapters, day, language);
        return Document.of(language, book.in("ISMAP規則集", "The rules of ISMAP"), book::content);
    }

    private String in(Label label) {
        return label.in(language);
    }

    private String in(String ja, String en) {
        return language == Language.JA ? ja : en;
    }

    private Line line(Label label) {
        return Line.of(in(label));
    }

    private Definition fact(String ja, String en, Inline... pieces) {
        return Definition.of(in(ja, en), pieces);
    }

    // ---- the whole ---------------------------------------------------------------------------------------------

    private void content(Blocks blocks) {
        int rules = entries.values().stream().mapToInt(List::size).sum();
        blocks.paragraph(in(
                        "政府情報システムのためのセキュリティ評価制度（ISMAP）の登録及び調達に関する規則を、プログラムが判定に用いるとおりに書き出したものである。",
                        "The rules on registration in ISMAP and on procurement, written out as the program"
                                + " determines by them."))
                .notice(in(DeterminationJson.MEANING))
                .definitions(List.of(
                        fact("収録する規則", "Rules", text(in(rules + "件", Integer.toString(rules)))),
                        fact(
                                "基準日",
                                "Day",
                                text(day.map(LocalDate::toString)
                                        .orElseGet(() -> in(
                                                "指定なし（すべての規則を、その施行期間とともに示す。）",
                                                "none asked for: all rules, with their days")))),
                        fact(
                                "規定の確認日",
                                "Law read up to",
                                text(chapters.get(0).book().knownTo().toString())),
                        fact("ライブラリの版", "Library version", text(Receipt.LIBRARY_VERSION))))
                .contents(in("目次", "Contents"), 2)
                .section("reading", in("凡例", "How to read this book"), this::legend);
        entries.forEach((chapter, rulesOf) -> blocks.section(
                "book-" + chapter.name(), in(chapter.book().title()), inside -> chapter(chapter, rulesOf, inside)));
        blocks.section("periods", in("規則の定める期間", "Periods set by the rules"), this::periods)
                .section("sources", in("出典", "Sources"), this::sources)
                .section("remarks", in("留意事項", "Remarks"), this::remarks)
                .section("not-covered", in("収録していない事項", "What is not covered"), this::notCovered)
                .section("formulas", in("規則の式", "The rules as formulas"), this::formulas)
                .section("glossary", in("用語集", "Glossary"), this::glossary);
    }

    private void legend(Blocks blocks) {
        blocks.table(
                in("拘束力", "Force"),
                List.of(in("区分", "Force"), in("意味", "Meaning")),
                Arrays.stream(Force.values())
                        .map(force -> List.of(line(named(force.label(), force)), line(meaning(force))))
                        .toList());
        blocks.table(
                in("根拠", "Basis"),
                List.of(in("区分", "Basis"), in("意味", "Meaning")),
                Arrays.stream(Basis.values())
                        .map(basis -> List.of(line(named(basis.label(), basis)), line(Report.meaning(basis))))
                        .toList());
        blocks.paragraph(in(
                "「許容」は、申し出た者に限り一定の期間に認められる取扱いについての規則である。制度の開始日から適用され、申し出ていない案件には何も求めない。",
                "A \"permission\" is a rule on what is allowed on certain days to whoever claims it. It binds from the"
                        + " start of the programme, and asks nothing of a case that does not claim."));
        blocks.paragraph(in(
                "施行期間の「確認」は、その日以後について規則の存在を示す資料があることをいう。それより前の日については、規則の有無の両方を想定し、いずれでも同じ結論となる場合に限り結論を示す。",
                "\"Shown from\" a day means that a source shows the rule for that day. Of earlier days both are"
                        + " supposed, that it was law and that it was not, and a verdict is given only where both"
                        + " agree."));
    }

    /** A constant by its name, and as results have it. */
    private static Label named(Label name, Enum<?> constant) {
        String written = " (" + constant.name() + ")";
        return Label.of(name.ja() + written, name.en() + written);
    }

    private static Label meaning(Force force) {
        return switch (force) {
            case MUST -> Label.of("満たさないときは、不適格となる。", "Not met, it makes the case ineligible.");
            case IN_PRINCIPLE ->
                Label.of(
                        "原則として満たすことを要し、運営委員会等が例外を容認することがある。",
                        "To be met in principle; the authority can accept a departure.");
            case JUDGEMENT -> Label.of("運営委員会等の判断による。", "Only the authority can say.");
            case ADVICE -> Label.of("参考として示し、結論に影響しない。", "Shown, never counted.");
        };
    }

    // ---- a chapter ---------------------------------------------------------------------------------------------

    private void chapter(Chapter chapter, List<Entry> rules, Blocks blocks) {
        blocks.paragraph(in(chapter.about()));
        blocks.definitions(List.of(
                fact("規則集", "Rule book", code(chapter.book().id())),
                fact("始期", "Begins on", text(chapter.book().start().toString())),
                fact("内容のハッシュ値", "Content hash", code(chapter.book().hash().hex()))));
        List<List<Line>> contents = new ArrayList<>();
        rules.stream()
                .map(Entry::rule)
                .forEach(rule -> contents.add(contents(rule.id(), rule.title(), forceOrNature(rule), rule.basis())));
        chapter.notes(day)
                .forEach(note -> contents.add(contents(note.id(), note.title(), nature(note.nature()), note.basis())));
        blocks.table(
                in("この章の規則", "The rules of this chapter"),
                List.of(in("識別子", "Id"), in("件名", "Title"), in("拘束力又は種別", "Force or nature"), in("根拠", "Basis")),
                contents);
        rules.forEach(entry -> blocks.section(
                anchor(entry.rule().id()),
                title(entry.rule().id(), entry.rule().title()),
                inside -> rule(entry, chapter.law(day), inside)));
        chapter.notes(day)
                .forEach(note -> blocks.section(
                        anchor(note.id()),
                        title(note.id(), note.title()),
                        inside -> note(note, chapter.law(day), inside)));
    }

    private List<Line> contents(String id, Label title, Label nature, Basis basis) {
        return List.of(Line.of(link(anchor(id), id)), line(title), line(nature), line(named(basis.label(), basis)));
    }

    private Line title(String id, Label title) {
        return Line.of(code(id), text("  " + in(title)));
    }

    private static String anchor(String id) {
        return "rule-" + id;
    }

    private void note(LegalNote note, Law law, Blocks blocks) {
        blocks.paragraph(in(law.inWords(note.text())));
        blocks.definitions(List.of(
                fact("種別", "Nature", text(in(nature(note.nature())))),
                fact("条項", "Provision", text(in(provision(note.provision())))),
                fact("根拠", "Basis", text(in(named(note.basis().label(), note.basis())))),
                fact("施行期間", "In force", text(in(Days.of(note.inForce()))))));
    }

    private static Label nature(LegalNote.Nature nature) {
        return switch (nature) {
            case DERIVATION -> Label.of("導出：日付又は状態の計算", "derivation: a day or a status that is worked out");
            case DEFINITION -> Label.of("定義", "definition");
            case EVENT -> Label.of("事象：記録するにとどまるもの", "event: recorded, and nothing follows");
            case NOTE -> Label.of("解説", "note");
            case PROPERTY -> Label.of("規則全体についての性質", "property of the rules as a whole");
        };
    }

    private static Label provision(Optional<Provision> provision) {
        return provision.map(Report::provision).orElseGet(() -> Label.of("未確認", "not found"));
    }

    // ---- a rule ------------------------------------------------------------------------------------------------

    private void rule(Entry entry, Law law, Blocks blocks) {
        Rule<?> rule = entry.rule();
        blocks.paragraph(in(rule.words().satisfied()));
        List<Definition> facts = new ArrayList<>(List.of(
                fact("条項", "Provision", text(in(provision(rule.provision())))),
                fact("拘束力", "Force", strong(in(named(rule.force().label(), rule.force())))),
                fact(
                        "根拠",
                        "Basis",
                        text(in(named(rule.basis().label(), rule.basis()))
                                + in("：", ": ")
                                + in(Report.meaning(rule.basis())))),
                days(rule),
                fact(
                        "適用する規則",
                        "Law of",
                        text(
                                rule.lawOf() == LawOf.FILED
                                        ? in("申請日の規則による", "the day of filing")
                                        : in("基準日の規則による", "the day asked about")))));
        day.filter(on -> rule.bindsOn().on(on) == Presence.NOT_KNOWN)
                .ifPresent(on -> facts.add(fact(
                        "基準日における施行", "On the day", strong(in("資料から確定できない", "no source says whether it is in force")))));
        blocks.definitions(facts);

        List<Item> asks = new ArrayList<>();
        entry.appliesWhen()
                .ifPresent(clause -> asks.add(item(headed(Label.of("適用される場合", "It applies where"), clause))));
        asks.add(item(headed(Label.of("求められること", "It asks"), entry.asks())));
        blocks.tree(asks);

        blocks.table(
                in("読み取る事実", "Facts that it reads"),
                List.of(in("事実", "Fact"), in("位置", "Path")),
                entry.facts().stream()
                        .map(fact -> List.of(line(fact.name()), Line.of(code(fact.path()))))
                        .toList());
        examples(entry, blocks);
        blocks.definitions(List.of(
                fact("満たさないとき", "Not met", text(in(law.inWords(rule.words().violated())))),
                fact("対応", "What to do", text(in(law.inWords(rule.words().toDo()))))));
        cases(entry, blocks);
    }

    private static Label forceOrNature(Rule<?> rule) {
        Label force = named(rule.force().label(), rule.force());
        return rule.permission().isEmpty() ? force : Label.of(force.ja() + "（許容）", force.en() + " (permission)");
    }

    /** The days on which a rule is in force, or on which what it permits can be claimed. */
    private Definition days(Rule<?> rule) {
        String days = in(Days.of(rule.inForce()));
        return rule.permission().isEmpty()
                ? fact("施行期間", "In force", text(days))
                : fact(
                        "利用できる期間",
                        "Can be claimed",
                        text(days + in("。この期間外の利用は、満たさないものとなる。", "; on any other day, to claim it violates the rule")));
    }

    private static ConditionText headed(Label head, ConditionText clause) {
        return new ConditionText(head, List.of(clause));
    }

    private Item item(ConditionText clause) {
        return new Item(
                line(clause.words()),
                clause.parts().isEmpty()
                        ? List.of()
                        : new Blocks()
                                .tree(clause.parts().stream().map(this::item).toList())
                                .list());
    }

    private void examples(Entry entry, Blocks blocks) {
        List<List<Line>> rows = new ArrayList<>();
        entry.satisfies().ifPresent(example -> row(example, Tone.GOOD, in("満たす例", "Met"), rows));
        entry.violates().ifPresent(example -> row(example, Tone.BAD, in("満たさない例", "Not met"), rows));
        blocks.table(
                in("例", "Examples"),
                List.of(in("結果", "Outcome"), in("事例", "Case"), in("事実と値", "Facts and values")),
                rows);
    }

    private void row(Example example, Tone tone, String outcome, List<List<Line>> rows) {
        Report words = Report.in(language).about(example.of().document().orElseThrow());
        List<Inline> facts = new ArrayList<>();
        Set<Evidence> shown = new LinkedHashSet<>(example.finding().evidence());
        for (Evidence evidence : shown) {
            if (!facts.isEmpty()) {
                facts.add(text(in("；", "; ")));
            }
            facts.add(text(words(evidence, words)));
        }
        rows.add(List.of(
                Line.of(Inline.badge(tone, outcome)),
                Line.of(text(in(example.of().title()) + " "), code(example.of().id())),
                new Line(facts)));
    }

    private String words(Evidence evidence, Report words) {
        int items = evidence.items().size();
        if (items > 0) {
            return in(evidence.label())
                    + in("：", ": ")
                    + String.join(in("、", ", "), evidence.items().subList(0, Math.min(3, items)));
        }
        return words.evidence(evidence);
    }

    private void cases(Entry entry, Blocks blocks) {
        if (entry.cases().isEmpty()) {
            return;
        }
        List<Inline> ids = new ArrayList<>();
        ids.add(text(in(
                "適合性の事例（" + entry.cases().size() + "件）：",
                "Conformance cases (" + entry.cases().size() + "): ")));
        entry.cases().forEach(id -> {
            if (ids.size() > 1) {
                ids.add(text(in("、", ", ")));
            }
            ids.add(code(id));
        });
        blocks.paragraph(ids.toArray(Inline[]::new));
    }

    // ---- the end of the book -----------------------------------------------------------------------------------

    private String length(Term term) {
        return term.months() == 0 ? term.inWords().in(language) : in(term.months() + "か月", term.months() + " months");
    }

    private void periods(Blocks blocks) {
        Map<String, List<Line>> rows = new TreeMap<>();
        for (Chapter chapter : chapters) {
            chapter.book().parameters().forEach((parameter, values) -> {
                String lengths = String.join(
                        in("、", ", "),
                        values.entries().stream()
                                .map(value -> value.value() instanceof Term term
                                        ? length(term)
                                        : value.value().toString())
                                .toList());
                rows.put(
                        parameter.id(),
                        List.of(line(parameter.name()), Line.of(lengths), Line.of(code(parameter.id()))));
            });
        }
        blocks.table(
                in("期間", "Periods"),
                List.of(in("名称", "Name"), in("長さ", "Length"), in("識別子", "Id")),
                List.copyOf(rows.values()));
        blocks.paragraph(in(
                "月又は年をもって定めた期間は、民法第140条及び第143条の例により数える。",
                "Periods of months and years are counted as the Civil Code, articles 140 and 143, counts."));
    }

    private void sources(Blocks blocks) {
        Map<String, Label> instruments = new TreeMap<>();
        Map<String, Set<String>> rules = new TreeMap<>();
        for (Chapter chapter : chapters) {
            Map<String, Provision> places = new LinkedHashMap<>();
            chapter.rules(day).forEach(rule -> rule.provision().ifPresent(place -> places.put(rule.id(), place)));
            chapter.notes(day).forEach(note -> note.provision().ifPresent(place -> places.put(note.id(), place)));
            places.forEach((id, place) -> {
                instruments.put(place.instrument().id(), place.instrument().name());
                rules.computeIfAbsent(place.instrument().id(), key -> new LinkedHashSet<>())
                        .add(id);
            });
        }
        List<List<Line>> rows = new ArrayList<>();
        instruments.forEach((id, name) -> rows.add(List.of(
                line(name), Line.of(code(id)), Line.of(String.join(in("、", ", "), rules.getOrDefault(id, Set.of()))))));
        blocks.table(in("規程・規則等", "Instruments"), List.of(in("名称", "Name"), in("略号", "Id"), in("規則", "Rules")), rows);
    }

    private void remarks(Blocks blocks) {
        blocks.paragraph(in(
                "案件に次のことが認められるときは、その旨を示す。これらは誤りとは限らず、結論に影響しない。",
                "Where one of these is seen in a case it is said. It can be so, and it does not count."));
        Map<String, Label> titles = new LinkedHashMap<>();
        Map<String, Set<String>> books = new TreeMap<>();
        chapters.forEach(chapter -> chapter.book().remarks().forEach(kind -> {
            titles.put(kind.code(), kind.title());
            books.computeIfAbsent(kind.code(), key -> new LinkedHashSet<>())
                    .add(in(chapter.book().title()));
        }));
        List<List<Line>> rows = new ArrayList<>();
        titles.forEach((kind, title) -> rows.add(List.of(
                Line.of(code(kind)),
                line(title),
                Line.of(String.join(in("、", "; "), books.getOrDefault(kind, Set.of()))))));
        blocks.table(
                in("留意事項", "Remarks"),
                List.of(in("符号", "Code"), in("内容", "What is seen"), in("規則集", "Rule books")),
                rows);
    }

    private void notCovered(Blocks blocks) {
        Set<Label> matters = new LinkedHashSet<>();
        chapters.forEach(chapter -> matters.addAll(chapter.book().notCovered()));
        blocks.items(matters.stream().map(this::line).toList());
    }

    private void formulas(Blocks blocks) {
        blocks.paragraph(in(
                "規則の条件を、判定に用いるままの式で示す。内容のハッシュ値は、この式を含む。",
                "The conditions as they are determined by; the content hash is over them too."));
        List<List<Line>> rows = new ArrayList<>();
        entries.values()
                .forEach(rules -> rules.forEach(entry -> rows.add(List.of(
                        Line.of(link(anchor(entry.rule().id()), entry.rule().id())),
                        Line.of(code(entry.rule().appliesWhen().toString())),
                        Line.of(code(entry.rule().condition().toString()))))));
        blocks.table(in("式", "Formulas"), List.of(in("識別子", "Id"), in("適用", "Applies when"), in("条件", "Asks")), rows);
    }

    private void glossary(Blocks blocks) {
        blocks.table(
                in("用語", "Terms"),
                List.of(in("日本語", "Japanese"), in("英語", "English"), in("型", "Type")),
                Glossary.ENTRIES.stream()
                        .map(entry -> List.of(
                                Line.of(entry.term().ja()),
                                Line.of(entry.term().en()),
                                Line.of(code(entry.type().getSimpleName()))))
                        .toList());
    }
}
