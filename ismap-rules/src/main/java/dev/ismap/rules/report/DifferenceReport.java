package dev.ismap.rules.report;

import dev.ismap.core.condition.Evidence;
import dev.ismap.core.determination.Difference;
import dev.ismap.core.determination.Difference.OutcomeChange;
import dev.ismap.core.determination.Outcome;
import java.util.List;
import java.util.Optional;

/** How two determinations differ as a text for people. */
final class DifferenceReport {

    private DifferenceReport() {}

    static Document of(Difference difference, FactWords facts) {
        Wording say = facts.say();
        String from = say.in(difference.from().label());
        String to = say.in(difference.to().label());
        boolean same = difference.from() == difference.to();
        String title = same
                ? say.in("結論は" + to + "のまま変わらない", "The verdict stays " + to)
                : say.in("結論は" + from + "から" + to + "に変わる", "The verdict changes from " + from + " to " + to);
        return Document.of(say.language(), title, blocks -> {
            if (difference.changes().isEmpty()) {
                blocks.paragraph(say.in("どの規則についても、結果は変わらない。", "No rule comes out otherwise."));
            }
            section(blocks, difference, true, facts, say.in("変わる規則", "Rules that come out otherwise"));
            section(
                    blocks,
                    difference,
                    false,
                    facts,
                    say.in("変わる規則（結論に影響しない）", "Rules that come out otherwise and do not count"));
        });
    }

    private static void section(Blocks blocks, Difference difference, boolean deciding, FactWords facts, String title) {
        List<Block.Item> items = difference.changes().stream()
                .filter(change -> change.decides() == deciding)
                .map(change -> item(change, facts))
                .toList();
        if (!items.isEmpty()) {
            blocks.section(
                    deciding ? "changes" : "advice",
                    facts.say().said(title, facts.say().count(items.size())),
                    under -> under.tree(items));
        }
    }

    /** A rule that comes out otherwise, with the facts that read otherwise before and after. */
    static Block.Item item(OutcomeChange change, FactWords facts) {
        Wording say = facts.say();
        String course = change.from().equals(change.to())
                ? outcome(change.from(), say) + say.in("のまま、あり得る結果が変わる", " still, but what it can come to changes")
                : outcome(change.from(), say) + " → " + outcome(change.to(), say);
        Blocks under = new Blocks().paragraph(course + say.bracketed(say.in(change.why())));
        evidence(under, say.in("以前", "before"), change.before(), facts);
        evidence(under, say.in("以後", "after"), change.after(), facts);
        return new Block.Item(
                Line.of(Inline.code(change.rule()), Inline.text(" "), Inline.strong(say.in(change.title()))),
                under.list());
    }

    private static String outcome(Optional<Outcome> outcome, Wording say) {
        return outcome.map(Outcome::label).map(say::in).orElseGet(() -> say.in("規則なし", "no rule"));
    }

    private static void evidence(Blocks under, String when, List<Evidence> read, FactWords facts) {
        under.items(read.stream()
                .map(one ->
                        Line.of(Inline.text(facts.say().said(when, facts.value(one)) + "  "), Inline.code(one.path())))
                .toList());
    }
}
