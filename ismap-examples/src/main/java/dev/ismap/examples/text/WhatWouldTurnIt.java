package dev.ismap.examples.text;

import dev.ismap.core.determination.Analysis;
import dev.ismap.core.determination.Analysis.Horizon;
import dev.ismap.core.determination.Determination;
import dev.ismap.core.determination.Outcome;
import dev.ismap.core.determination.Question;
import dev.ismap.core.determination.Remedies;
import dev.ismap.core.determination.Remedies.Change;
import dev.ismap.core.determination.Remedies.HelpsUntil;
import dev.ismap.core.determination.Remedies.Remedy;
import dev.ismap.core.determination.Settlements;
import dev.ismap.core.determination.Verdict;
import dev.ismap.core.law.NoLawException;
import dev.ismap.core.text.Label;
import dev.ismap.examples.document.Block;
import dev.ismap.examples.document.Block.Item;
import dev.ismap.examples.document.Blocks;
import dev.ismap.examples.document.Inline;
import dev.ismap.examples.document.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What would turn a verdict: the answers that are missing, the smallest changes, and time alone. */
final class WhatWouldTurnIt {

    private final Analysis analysis;
    private final Determination determination;
    private final FindingItems items;
    private final FactWords facts;
    private final Wording say;
    private final Label party;

    WhatWouldTurnIt(Analysis analysis, FindingItems items, Wording say) {
        this.analysis = analysis;
        this.determination = analysis.determination();
        this.items = items;
        this.facts = items.facts();
        this.say = say;
        this.party = Parties.of(determination).party();
    }

    // ---- questions ---------------------------------------------------------------------------------------------

    void questions(Blocks blocks) {
        List<Question> questions = analysis.questions();
        if (questions.isEmpty()) {
            return;
        }
        blocks.section(
                "questions",
                say.said(
                        say.in("確認を要する事実（結論を左右する順）", "What to find out, the most decisive first"),
                        say.in(questions.size() + "件", "" + questions.size())),
                under -> under.add(new Block.Items(
                        true, questions.stream().map(this::question).toList())));
    }

    // ---- settlements -------------------------------------------------------------------------------------------

    void settlements(Blocks blocks) {
        Settlements settlements = analysis.settlements();
        List<Item> ways = new ArrayList<>();
        ways(Verdict.ELIGIBLE, settlements.eligible(), ways);
        ways(Verdict.INELIGIBLE, settlements.ineligible(), ways);
        if (!ways.isEmpty()) {
            blocks.section(
                    "settlements",
                    say.in("結論を確定させる最小の回答の組合せ", "The smallest sets of answers that settle the verdict"),
                    under -> under.add(new Block.Items(false, ways)));
        }
    }

    private void ways(Verdict verdict, Settlements.Ways ways, List<Item> into) {
        if (ways.sets().isEmpty()) {
            return;
        }
        String more = ways.complete() ? "" : say.bracketed(say.in("ほかにもあり得る", "there may be others"));
        Blocks under = new Blocks();
        under.items(ways.sets().stream().map(set -> Line.of(replies(set))).toList());
        String by = ways.sets().size() == 1
                ? say.in("：次の回答による。", " by these answers")
                : say.in("：次のいずれか一つで足りる。", " by any one of these");
        into.add(new Item(Line.of("→ " + say.in(Names.of(verdict)) + by + more), under.list()));
    }

    private String replies(List<Settlements.Reply> set) {
        return set.stream()
                .map(reply -> say.said(named(reply.question()), answer(reply.question(), reply.answer())))
                .collect(Collectors.joining(say.in("、かつ、", "; and ")));
    }

    private Item question(Question question) {
        Blocks under = new Blocks()
                .paragraph(answers(question))
                .paragraph(Inline.code(question.path()), Inline.faint("  " + String.join(" ", question.rules())))
                .items(items.controls(question.items()));
        return new Item(Line.of(named(question)), under.list());
    }

    private String named(Question question) {
        return facts.fact(question.label(), question.path(), question.items());
    }

    /** A constant is called by its term. */
    private String answer(Question question, Question.Answer answer) {
        String words = say.in(answer.label());
        return words.equals(answer.value()) ? facts.value(question.path(), words) : words;
    }

    private String answers(Question question) {
        boolean open = question.answers().stream()
                .allMatch(answer -> answer.verdict().equals(Optional.of(Verdict.UNDETERMINED)));
        if (open) {
            return say.in("回答だけでは、結論は定まらない。", "No answer settles the verdict by itself.");
        }
        return question.answers().stream()
                .map(answer -> answer(question, answer) + " → " + verdict(answer.verdict()))
                .reduce((one, other) -> one + say.in("／", "; ") + other)
                .orElse("");
    }

    private String verdict(Optional<Verdict> verdict) {
        return verdict.map(Names::of)
                .map(say::in)
                .orElse(say.in("適用される規則なし", "no rule applies") + " " + NoLawException.CODE);
    }

    // ---- remedies ----------------------------------------------------------------------------------------------

    void remedies(Blocks blocks) {
        if (determination.verdict() == Verdict.ELIGIBLE) {
            return;
        }
        Remedies remedies = analysis.remedies();
        int count = remedies.remedies().size();
        blocks.section("remedies", say.in("適格とするための最小の変更", "The smallest changes that make it eligible"), under -> {
            under.paragraph(howMany(count, remedies.complete()));
            List<Item> ways = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                ways.add(way(remedies.remedies(), i));
            }
            if (!ways.isEmpty()) {
                under.add(new Block.Items(true, ways));
            }
        });
    }

    private String howMany(int count, boolean all) {
        if (count == 0) {
            return none(all);
        }
        return say.in(count + "通りを示す。", count == 1 ? "One way. " : count + " ways. ")
                + (all ? say.in("ほかにはない。", "There are no others.") : say.in("ほかにもあり得る。", "There may be others."));
    }

    private String none(boolean proven) {
        if (!proven) {
            return say.in(
                    "見つからなかった。ただし、ないことが確かめられたわけではない。", "None was found, but it is not proven that there is none.");
        }
        if (determination.verdict() == Verdict.UNDETERMINED
                && !analysis.questions().isEmpty()) {
            return say.in(
                    "なし。措置を採るのではなく、上の事実を確認することにより定まる。",
                    "None: what settles it is to find out the facts above, not to do something.");
        }
        return say.in(
                "なし。この案件について今後採り得る措置により、適格となることはない。「次にすること」による。",
                "None: nothing that can still be done in this case makes it eligible. See \"What to do\".");
    }

    /** The first way in full; of another, what it does otherwise than the first. */
    private Item way(List<Remedy> remedies, int index) {
        Remedy remedy = remedies.get(index);
        Remedy first = remedies.get(0);
        int size = remedy.changes().size();
        String title = say.in(size + "件の変更", size == 1 ? "1 change" : size + " changes")
                + say.bracketed(
                        remedy.isInPower()
                                ? say.in(party.ja() + "が行い得る", "in the power of " + party.en())
                                : say.in(party.ja() + "だけでは行えないものを含む", "not all in the power of " + party.en()));
        List<Change> own = remedy.changes().stream()
                .filter(change -> index == 0 || !first.changes().contains(change))
                .toList();
        Blocks under = new Blocks();
        analysis.helpsUntil(remedy)
                .flatMap(HelpsUntil::lastDay)
                .ifPresent(day -> under.paragraph(
                        say.in("この措置が有効なのは" + say.day(day) + "まで。", "Helps until " + say.day(day) + ".")));
        if (index > 0 && own.size() < size) {
            String left = say.joined(first.changes().stream()
                    .filter(change -> !remedy.changes().contains(change))
                    .map(change ->
                            change.items().isEmpty() ? facts.fact(change.label(), change.path()) : decision(change))
                    .distinct()
                    .toList());
            under.paragraph(say.in("1のうち" + left + "に代えて、次を行う。", "As 1, but in place of " + left + ":"));
        }
        under.tree(own.stream().map(this::change).toList());
        return new Item(Line.of(title), under.list());
    }

    private Item change(Change change) {
        Blocks under = new Blocks();
        under.paragraph(Inline.code(change.path()), Inline.faint(change.inPower() ? "" : "  " + othersPower()));
        under.items(items.controls(change.items()));
        return new Item(Line.of(change.items().isEmpty() ? fact(change) : decision(change)), under.list());
    }

    private String fact(Change change) {
        return say.said(facts.fact(change.label(), change.path()), to(change));
    }

    /** What is to be done about some controls. */
    private String decision(Change change) {
        int count = change.items().size();
        return say.in(
                "次の" + count + "件について、" + change.label().ja(),
                (count == 1 ? "For this control: " : "For each of these " + count + " controls: ")
                        + change.label().en());
    }

    private String othersPower() {
        return say.in(party.ja() + "だけでは変えられない", "not in the power of " + party.en());
    }

    private String to(Change change) {
        String to = switch (change.to()) {
            case "STATED" -> say.in("記載する", "state it");
            case "NONE" -> say.in("なしとする", "none");
            default -> threshold(change).orElseGet(() -> facts.value(change.path(), change.to()));
        };
        Label course = change.from()
                .map(from -> facts.value(change.path(), from))
                .map(from -> Label.of(from + " → " + to, from + " -> " + to))
                .orElse(Label.same(to));
        return say.in(course);
    }

    /** A day that is the last or the first that does, as the question about it has it. */
    private Optional<String> threshold(Change change) {
        return analysis.questions().stream()
                .filter(question -> question.path().equals(change.path()))
                .flatMap(question -> question.answers().stream())
                .filter(answer -> answer.value().equals(".." + change.to())
                        || answer.value().equals(change.to() + ".."))
                .findFirst()
                .map(answer -> say.in(answer.label()));
    }

    // ---- the horizon -------------------------------------------------------------------------------------------

    void horizon(Blocks blocks) {
        blocks.section(
                "horizon",
                say.in("他に変化がないときの見通し", "If nothing else changes"),
                under -> analysis.horizon().ifPresentOrElse(horizon -> turn(horizon, under), () -> noTurn(under)));
    }

    private void turn(Horizon horizon, Blocks under) {
        under.paragraph(turn(horizon));
        horizon.noLaw().ifPresent(why -> under.paragraph(say.in(why)));
        under.items(horizon.because().stream()
                .map(change -> Line.of(say.in(change.text())))
                .toList());
    }

    private void noTurn(Blocks under) {
        if (restsOnListing()) {
            under.paragraph(say.in(
                    "リストへの掲載が案件の記載又はリストのとおり続く場合の見通しである。登録は更新されなければ失効するため、掲載は改めて確かめる。",
                    "This takes it that the listing goes on as the case or the list says. A registration that is not renewed"
                            + " lapses: look again at whether the service is listed."));
        }
        under.paragraph(say.in(
                "今後" + Horizon.YEARS + "年の間、日の経過だけによって結論が変わることはない。",
                "For the next " + Horizon.YEARS + " years, the passing of days alone does not change the verdict."));
    }

    /** Whether the choice of a service rests on its listing. */
    private boolean restsOnListing() {
        return determination.findings(Outcome.SATISFIED).stream()
                .flatMap(finding -> finding.evidence().stream())
                .anyMatch(evidence -> evidence.path().equals("/service/listing/listed"));
    }

    private String turn(Horizon horizon) {
        String day = say.day(horizon.day());
        String from = say.in(Names.of(determination.verdict()));
        String to = verdict(horizon.verdict());
        return say.in(
                day + "に、" + from + "から" + to + "に変わる。", "On " + day + " it turns from " + from + " to " + to + ".");
    }
}
