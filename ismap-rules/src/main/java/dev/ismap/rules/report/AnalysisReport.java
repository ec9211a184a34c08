package dev.ismap.rules.report;

import dev.ismap.core.condition.Evidence;
import dev.ismap.core.condition.Evidence.Relation;
import dev.ismap.core.determination.Determination;
import dev.ismap.core.determination.Determination.MissingFact;
import dev.ismap.core.determination.Outcome;
import dev.ismap.core.determination.Question;
import dev.ismap.core.determination.Remedies;
import dev.ismap.core.determination.Remedies.Change;
import dev.ismap.core.determination.Remedies.HelpsUntil;
import dev.ismap.core.determination.Remedies.Remedy;
import dev.ismap.core.determination.Settlements;
import dev.ismap.core.determination.Verdict;
import dev.ismap.core.engine.Analysis;
import dev.ismap.core.engine.Analysis.Horizon;
import dev.ismap.core.fact.Value;
import dev.ismap.core.law.NoLawException;
import dev.ismap.core.text.Label;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be asked about a determination: what to find out, what to do, and until when it holds. */
final class AnalysisReport {

    private static final String LISTED = "/listing/listed";

    /** Whoever audits was listed when the audit began. */
    private static final String AUDITOR = "/audit/";

    private final Analysis analysis;
    private final Determination determination;
    private final FindingItems items;
    private final FactWords facts;
    private final Sentences sentences;
    private final Wording say;
    private final Label party;

    AnalysisReport(Analysis analysis, FindingItems items, Wording say) {
        this.analysis = analysis;
        this.determination = analysis.determination();
        this.items = items;
        this.facts = items.facts();
        this.sentences = new Sentences(Phrases.of(determination.about().getOrDefault("kind", "")), items.facts(), say);
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
                say.said(say.in("確認すること（結論を左右する順）", "Find out, the most decisive first"), say.count(questions.size())),
                under -> under.add(new Block.Items(
                        true, questions.stream().map(this::question).toList())));
    }

    private Block.Item question(Question question) {
        Blocks under = new Blocks().paragraph(answers(question)).items(items.controls(question.items()));
        return new Block.Item(
                Line.of(
                        Inline.text(sentences.question(question) + " "),
                        Inline.code(question.path()),
                        Inline.faint("  " + String.join(" ", question.rules()))),
                under.list());
    }

    private String answers(Question question) {
        boolean open = question.answers().stream()
                .allMatch(answer -> answer.verdict().equals(Optional.of(Verdict.UNDETERMINED)));
        if (open) {
            return say.in("この回答だけでは、結論は定まらない。", "No answer settles the verdict by itself.");
        }
        return question.answers().stream()
                .map(answer -> answer(question, answer) + " → " + verdict(answer.verdict()))
                .collect(Collectors.joining(say.in("／", "; ")));
    }

    /** A constant is called by its term. */
    private String answer(Question question, Question.Answer answer) {
        String words = say.in(answer.label());
        return answer.value() instanceof Value.Constant constant
                ? facts.value(question.path(), constant.code())
                : words;
    }

    private String verdict(Optional<Verdict> verdict) {
        return verdict.map(Verdict::label)
                .map(say::in)
                .orElse(say.in("適用される規則なし", "no rule applies") + " " + NoLawException.CODE);
    }

    // ---- settlements -------------------------------------------------------------------------------------------

    void settlements(Blocks blocks) {
        Settlements settlements = analysis.settlements();
        List<Block.Item> ways = new ArrayList<>();
        ways(Verdict.ELIGIBLE, settlements.eligible(), ways);
        ways(Verdict.INELIGIBLE, settlements.ineligible(), ways);
        if (!ways.isEmpty()) {
            blocks.section(
                    "settlements",
                    say.in("結論が定まる回答", "Answers that settle the verdict"),
                    under -> under.add(new Block.Items(false, ways)));
        }
    }

    private void ways(Verdict verdict, Settlements.Ways ways, List<Block.Item> into) {
        if (ways.sets().isEmpty()) {
            return;
        }
        boolean one = ways.sets().size() == 1;
        String more = ways.complete() ? "" : say.bracketed(say.in("ほかにもあり得る", "there may be others"));
        String title = say.in(
                verdict.label().ja() + "となる回答" + (one ? "" : "（いずれか一つで足りる）") + more,
                say.capitalised(verdict.label().en())
                        + (one ? " if the answer is" : " if any one of these is the answer")
                        + more);
        into.add(new Block.Item(
                Line.of(title),
                new Blocks()
                        .items(ways.sets().stream()
                                .map(set -> Line.of(replies(set)))
                                .toList())
                        .list()));
    }

    private String replies(List<Settlements.Reply> set) {
        String all = set.stream()
                .map(reply -> say.said(
                        facts.fact(reply.question().label(), reply.question().path()),
                        answer(reply.question(), reply.answer())))
                .collect(Collectors.joining(say.in("、かつ、", "; and ")));
        return say.capitalised(all);
    }

    // ---- remedies ----------------------------------------------------------------------------------------------

    void remedies(Blocks blocks) {
        if (determination.verdict() == Verdict.ELIGIBLE) {
            return;
        }
        Remedies remedies = analysis.remedies();
        int count = remedies.remedies().size();
        blocks.section("remedies", say.in("適格とするためにすること", "What makes it eligible"), under -> {
            under.paragraph(howMany(count, remedies.complete()));
            List<Block.Item> ways = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                ways.add(way(remedies.remedies(), i));
            }
            if (!ways.isEmpty()) {
                under.add(new Block.Items(true, ways));
            }
            notListed().ifPresent(evidence -> under.paragraph(onceListed(evidence)));
        });
    }

    /**
     * What a list tells of the day asked about is no one's to change, so that to be listed is no remedy beside it; where the
     * case declares it, it is one. Neither is where the day of filing has passed.
     */
    private Optional<Evidence> notListed() {
        boolean passed = !determination
                .receipt()
                .filedOn()
                .equals(determination.receipt().asOf());
        return determination.findings().stream()
                .filter(finding -> !passed && finding.counts() && finding.outcome() != Outcome.SATISFIED)
                .flatMap(finding -> finding.evidence().stream())
                .filter(evidence -> evidence.source().isPresent()
                        && evidence.path().endsWith(LISTED)
                        && !evidence.path().startsWith(AUDITOR)
                        && evidence.value().equals("false")
                        && evidence.expected()
                                .filter(expected -> expected.relation() == Relation.EQUAL)
                                .isPresent())
                .findFirst();
    }

    private String onceListed(Evidence notListed) {
        Label list = notListed.source().orElseThrow().name();
        String fact = facts.fact(notListed.label(), notListed.path());
        return say.in(
                list.ja() + "が示す基準日の状態（" + fact
                        + "：いいえ）は変えられないため、掲載されることは上の方法に含まれない。掲載された後の日については、その日のリストにより改めて判定を受ける。",
                "What the day asked about was by " + list.en() + " (" + fact
                        + ": no) no one can change, so to be listed is not among the ways above. For a day on which it is"
                        + " listed, ask again with the list of that day.");
    }

    private String howMany(int count, boolean all) {
        if (count == 0) {
            return none(all);
        }
        if (count == 1) {
            return all
                    ? say.in("方法は次の一つだけである。", "There is one way, and no other.")
                    : say.in("次の方法がある。ほかにもあり得る。", "This is one way. There may be others.");
        }
        return all
                ? say.in(
                        "次の" + count + "通りの方法のいずれかによる。ほかにはない。",
                        "Any one of these " + count + " ways will do. There are no others.")
                : say.in(
                        "次の" + count + "通りの方法のいずれかによる。ほかにもあり得る。",
                        "Any one of these " + count + " ways will do. There may be others.");
    }

    private String none(boolean proven) {
        if (!proven) {
            return say.in(
                    "見つからなかった。ただし、ないことが確かめられたわけではない。", "None was found, but it is not proven that there is none.");
        }
        if (!analysis.settlements().eligible().sets().isEmpty()) {
            return say.in(
                    "なし。措置を採るのではなく、上の事実を確認することにより定まる。",
                    "None: what settles it is to find out the facts above, not to do something.");
        }
        // Whatever is done, the verdict depends on the facts that are missing: that is no proof that nothing helps.
        if (determination.missing().stream().anyMatch(MissingFact::decisive)) {
            return say.in(
                    "なし。示されていない事実があるため、どのような措置を採っても、それだけで適格となるとはいえない。事実を確認した上で、改めて判定を受ける。",
                    "None by itself: whatever is done, the verdict also depends on the facts that are missing. Find them"
                            + " out, and ask again.");
        }
        return say.in(
                "なし。この案件のまま今後どのような措置を採っても、適格とはならない。「次にすること」は、改めて案件を起こすときに満たすべき事項である。",
                "None: nothing that can still be done in this case makes it eligible. \"What to do\" says what another"
                        + " case has to meet.");
    }

    /** The first way in full; of another, what it does otherwise than the first. A way of one change is that change. */
    private Block.Item way(List<Remedy> remedies, int index) {
        Remedy remedy = remedies.get(index);
        Remedy first = remedies.get(0);
        List<Change> own = remedy.changes().stream()
                .filter(change -> index == 0 || !first.changes().contains(change))
                .toList();
        Blocks under = new Blocks();
        Line title;
        if (remedy.changes().size() == 1) {
            title = deed(own.get(0));
            details(own.get(0), under);
        } else {
            title = Line.of(say.in(
                    remedy.changes().size() + "件の措置を採る。",
                    "Do these " + remedy.changes().size() + " things."));
        }
        under.paragraph(Inline.faint(
                remedy.isInPower()
                        ? say.in(party.ja() + "が行い得る。", say.capitalised(party.en()) + " can do this.")
                        : say.in(party.ja() + "だけでは行えない。", "This is not in the power of " + party.en() + " alone.")));
        analysis.helpsUntil(remedy)
                .flatMap(HelpsUntil::lastDay)
                .ifPresent(day -> under.paragraph(
                        say.in("この措置が有効なのは" + say.day(day) + "まで。", "Helps until " + say.day(day) + ".")));
        if (remedy.changes().size() > 1) {
            if (own.size() < remedy.changes().size()) {
                String left = inBrief(first.changes().stream()
                        .filter(change -> !remedy.changes().contains(change))
                        .toList());
                under.paragraph(say.in("1のうち" + left + "に代えて、次を行う。", "As 1, but in place of " + left + ":"));
            }
            under.tree(own.stream().map(this::change).toList());
        }
        return new Block.Item(title, under.list());
    }

    private String inBrief(List<Change> changes) {
        List<String> ids = changes.stream()
                .flatMap(change -> change.items().stream())
                .distinct()
                .toList();
        Stream<String> controls = ids.isEmpty() ? Stream.of() : Stream.of(say.in("管理策", "") + ControlRuns.of(ids, say));
        return say.joined(Stream.concat(
                        changes.stream()
                                .filter(change -> change.items().isEmpty())
                                .map(change -> facts.fact(change.label(), change.path())),
                        controls)
                .distinct()
                .toList());
    }

    private Block.Item change(Change change) {
        Blocks under = new Blocks();
        details(change, under);
        if (!change.inPower()) {
            under.paragraph(Inline.faint(
                    say.in(party.ja() + "だけでは変えられない。", "This is not in the power of " + party.en() + " alone.")));
        }
        return new Block.Item(deed(change), under.list());
    }

    private Line deed(Change change) {
        return Line.of(Inline.text(sentences.deed(change, threshold(change)) + " "), Inline.code(change.path()));
    }

    private void details(Change change, Blocks under) {
        if (change.items().size() > 1) {
            under.items(items.controls(change.items()));
        }
    }

    /** A day that is the last or the first that does, as the question about it has it. */
    private Optional<Label> threshold(Change change) {
        if (!(change.to() instanceof Value.Day to)) {
            return Optional.empty();
        }
        Optional<LocalDate> day = Optional.of(to.day());
        List<Value> open = List.of(new Value.Days(Optional.empty(), day), new Value.Days(day, Optional.empty()));
        return analysis.questions().stream()
                .filter(question -> question.path().equals(change.path()))
                .flatMap(question -> question.answers().stream())
                .filter(answer -> open.contains(answer.value()))
                .findFirst()
                .map(Question.Answer::label);
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
        under.tree(horizon.because().stream()
                .map(change -> DifferenceReport.item(change, facts))
                .toList());
    }

    private void noTurn(Blocks under) {
        if (restsOnListing()) {
            under.paragraph(say.in(
                    "リストへの掲載が案件の記載又はリストのとおり続く場合の見通しである。登録は更新されなければ失効するため、掲載を改めて確認する。",
                    "This assumes that the service stays listed as the case or the list says. A registration that is"
                            + " not renewed lapses: check again whether the service is listed."));
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
        String from = say.in(determination.verdict().label());
        String to = verdict(horizon.verdict());
        return say.in(
                day + "に、" + from + "から" + to + "に変わる。",
                "On " + day + " the verdict changes from " + from + " to " + to + ".");
    }
}
