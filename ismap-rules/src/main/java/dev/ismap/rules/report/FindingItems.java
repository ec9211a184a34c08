package dev.ismap.rules.report;

import dev.ismap.core.condition.Evidence;
import dev.ismap.core.determination.Determination;
import dev.ismap.core.determination.Finding;
import dev.ismap.core.law.AuthorityRuling;
import dev.ismap.core.law.Basis;
import dev.ismap.core.text.Label;
import dev.ismap.rules.report.Block.Item;
import dev.ismap.rules.report.Inline.Tone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How a case stands to a rule, as an item of a list: the rule, where it stands, what was found. */
final class FindingItems {

    private static final Pattern DETAIL = Pattern.compile("([5-9]|1[0-9])([.][0-9]+){3}([.][A-Z]+)*");

    /** More controls than these are told by their ids alone. */
    private static final int MANY = 24;

    private final Determination determination;
    private final CaseNames names;
    private final FactWords facts;
    private final Wording say;
    private final int named;

    /** Items that name so many controls of a rule, and count the others. */
    FindingItems(Determination determination, CaseNames names, Wording say, int named) {
        this.determination = determination;
        this.names = names;
        this.facts = new FactWords(names, say);
        this.say = say;
        this.named = named;
    }

    static boolean isAccepted(Finding finding) {
        return finding.authority().equals(Optional.of(AuthorityRuling.ACCEPTED));
    }

    boolean waitsForFacts(Finding finding) {
        return determination.missing().stream().anyMatch(fact -> fact.rules().contains(finding.rule()));
    }

    Item violated(Finding finding) {
        boolean accepted = isAccepted(finding);
        Blocks under = new Blocks().paragraph(place(finding)).paragraph(say.in(finding.message()));
        finding.authority().ifPresent(ruling -> under.paragraph(Inline.strong(ruled(ruling))));
        return new Item(
                title(
                        accepted ? Tone.OPEN : Tone.BAD,
                        accepted ? say.in("容認", "accepted") : say.in("不適合", "not met"),
                        finding),
                under.tree(evidence(finding)).list());
    }

    private String ruled(AuthorityRuling ruling) {
        Label authority = Parties.of(determination).authority();
        return say.in(authority.ja() + "が" + ruling.label().ja(), ruling.label().en() + " by " + authority.en());
    }

    /** An open rule in brief: the facts that it waits for are told once, elsewhere. */
    Item open(Finding finding) {
        Blocks under = new Blocks().paragraph(place(finding));
        if (waitsForFacts(finding)) {
            under.paragraph(waitsFor(finding));
            List<Item> assumed = finding.evidence().stream()
                    .filter(FindingItems::isAssumed)
                    .map(this::evidence)
                    .toList();
            if (!assumed.isEmpty()) {
                under.tree(assumed);
            }
        } else {
            List<Item> items = new ArrayList<>(evidence(finding));
            finding.doubts().forEach(doubt -> items.add(Item.of(Line.of(say.in(doubt.question())))));
            under.paragraph(say.in(finding.message())).tree(items);
        }
        return new Item(title(Tone.OPEN, say.in("未定", "open"), finding), under.list());
    }

    /** A finding that is shown and never counted. */
    Item advice(Finding finding) {
        Blocks under = new Blocks().paragraph(say.in(finding.message())).tree(evidence(finding));
        finding.toDo().ifPresent(toDo -> under.paragraph(say.in(toDo)));
        return new Item(title(Tone.CALM, say.in("参考", "advice"), finding), under.list());
    }

    private static Line title(Tone tone, String word, Finding finding, Wording say) {
        return Line.of(
                Inline.badge(tone, word),
                Inline.text(" "),
                Inline.code(finding.rule()),
                Inline.text(" "),
                Inline.strong(say.in(finding.title())));
    }

    private Line title(Tone tone, String word, Finding finding) {
        return title(tone, word, finding, say);
    }

    private Inline place(Finding finding) {
        return Inline.faint(say.in(finding.provision().map(Places::of).orElseGet(Places::none)) + " | "
                + say.in(finding.force().label()) + " | "
                + say.in(finding.basis().label()));
    }

    private String waitsFor(Finding finding) {
        int facts = (int) determination.missing().stream()
                .filter(fact -> fact.rules().contains(finding.rule()))
                .count();
        int law = finding.doubts().size();
        List<String> parts = new ArrayList<>();
        parts.add(say.in("示されていない事実" + facts + "件", facts + (facts == 1 ? " fact is missing" : " facts are missing")));
        if (law > 0) {
            parts.add(say.in(
                    "資料から確定できない規定" + law + "件",
                    law + (law == 1 ? " point of law is" : " points of law are") + " not settled"));
        }
        return say.joined(parts) + say.bracketed(say.in("「次にすること」を参照", "see \"What to do\""));
    }

    private List<Item> evidence(Finding finding) {
        List<Item> items = new ArrayList<>();
        Set<String> told = finding.evidence().stream()
                .flatMap(evidence -> evidence.items().stream())
                .collect(Collectors.toSet());
        new LinkedHashSet<>(finding.evidence()).forEach(evidence -> items.add(evidence(evidence)));
        List<String> others =
                finding.items().stream().filter(id -> !told.contains(id)).toList();
        if (!others.isEmpty()) {
            items.add(new Item(
                    Line.of(say.said(say.in("該当する管理策", "controls"), say.count(others.size()))),
                    new Blocks().items(controls(others)).list()));
        }
        return items;
    }

    /** Whether something is only assumed, so that it was not used. */
    private static boolean isAssumed(Evidence evidence) {
        return evidence.source()
                .filter(source -> source.basis() == Basis.ASSUMED)
                .isPresent();
    }

    private Item evidence(Evidence evidence) {
        Blocks under = new Blocks();
        evidence.source()
                .ifPresent(source -> under.paragraph(Inline.faint(say.said(
                        say.in("出典", "source"),
                        say.in(source.name()) + " | " + say.in(source.basis().label())))));
        under.paragraph(Inline.code(evidence.path())).items(controls(evidence.items()));
        return new Item(Line.of(facts.value(evidence)), under.list());
    }

    /** Whether a control is a detail of the third layer, which has an individual control. */
    static boolean isDetail(String id) {
        return DETAIL.matcher(id).matches();
    }

    /** The facts of the case in words. */
    FactWords facts() {
        return facts;
    }

    /** Controls by id and name, as far as they are named one by one; of many, the ids, a line a chapter. */
    List<Line> controls(List<String> ids) {
        if (ids.size() > MANY && ids.size() <= named) {
            return byChapter(ids);
        }
        List<String> shown = ids.size() - 1 <= named ? ids : ids.subList(0, named);
        List<Line> lines = new ArrayList<>();
        for (String id : shown) {
            String name = names.control(id).map(say::in).orElse("");
            lines.add(Line.of(Inline.code(id), Inline.text(name.isEmpty() ? "" : "  " + name)));
        }
        int others = ids.size() - shown.size();
        if (others > 0) {
            lines.add(Line.of(Inline.faint(say.in("ほか" + others + "件", "and " + others + " more"))));
        }
        return lines;
    }

    private List<Line> byChapter(List<String> ids) {
        Map<String, List<String>> chapters = new LinkedHashMap<>();
        ids.forEach(id -> chapters.computeIfAbsent(id.split("[.]", 2)[0], chapter -> new ArrayList<>())
                .add(id));
        List<Line> lines = new ArrayList<>();
        chapters.forEach((chapter, inside) -> lines.add(Line.of(
                Inline.text(say.said(
                                chapter
                                        + names.control(chapter)
                                                .map(say::in)
                                                .map(name -> " " + name)
                                                .orElse(""),
                                say.count(inside.size()))
                        + "  "),
                Inline.code(ControlRuns.of(inside, say)))));
        return lines;
    }
}
