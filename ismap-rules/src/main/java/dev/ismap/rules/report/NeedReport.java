package dev.ismap.rules.report;

import dev.ismap.core.determination.Finding;
import dev.ismap.core.determination.Outcome;
import dev.ismap.core.determination.Remedies.Remedy;
import dev.ismap.core.fact.Input;
import dev.ismap.core.text.Label;
import dev.ismap.model.DocumentKind;
import dev.ismap.model.control.AvailableStandards;
import dev.ismap.model.list.ListingAnswer.ListingDoubt;
import dev.ismap.model.list.ScopeAnswer.ScopeAspect;
import dev.ismap.model.procurement.ProcurementNeed;
import dev.ismap.model.procurement.ProcurementNeed.ContractTerm;
import dev.ismap.model.procurement.ProcurementNeed.WantedScope;
import dev.ismap.model.service.CountryCode;
import dev.ismap.model.service.Programme;
import dev.ismap.rules.DeterminationJson;
import dev.ismap.rules.buyer.NeedAnswer;
import dev.ismap.rules.buyer.NeedAnswer.Fit;
import dev.ismap.rules.buyer.NeedAnswer.ListedAs;
import dev.ismap.rules.buyer.NeedAnswer.Part;
import dev.ismap.rules.buyer.NeedAnswer.ServiceFit;
import dev.ismap.rules.buyer.NeedAnswer.Situation;
import dev.ismap.rules.report.Block.Definition;
import dev.ismap.rules.report.Inline.Tone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The answer to a buyer, for people. */
final class NeedReport {

    private final NeedAnswer answer;
    private final Wording say;
    private final FactWords words;
    private final Sentences sentences;

    NeedReport(NeedAnswer answer, Wording say) {
        this.answer = answer;
        this.say = say;
        this.words = new FactWords(CaseNames.of(answer.need(), AvailableStandards.builtIn()), say);
        this.sentences = new Sentences(Phrases.of(DocumentKind.PROCUREMENT_NEED.text()), words, control -> false, say);
    }

    Document document() {
        String title = in(Label.of("調達の要件に対する回答", "Which services serve the need"));
        return Document.of(say.language(), title, blocks -> {
            blocks.definitions(asked());
            if (askedForAList()) {
                blocks.notice(in(answer.exceptionPath()));
            }
            answer.need()
                    .contract()
                    .to()
                    .known()
                    .filter(last -> last.isBefore(answer.day()))
                    .ifPresent(last -> blocks.notice(in(Label.of(
                            "基準日は、契約期間の末日（" + last + "）より後である。",
                            "The day asked about lies after the last day of the contract, " + last + "."))));
            blocks.section(
                    "services",
                    in(Label.of("サービスごとの結果", "The services"))
                            + counted(answer.services().size()),
                    this::table);
            blocks.section("reasons", in(Label.of("理由", "Reasons")), reasons -> {
                for (Fit fit : Fit.values()) {
                    fit(reasons, fit);
                }
            });
            blocks.section(
                    "terms",
                    in(Label.of("この回答について", "About this answer")),
                    about -> about.items(List.of(
                            Line.of(in(Label.of("順序：", "Order: ")) + in(answer.ranking())),
                            Line.of(in(Label.of(
                                    "同じ事業者の他のサービス又は基盤となるサービスの掲載は、このサービスの掲載ではない。",
                                    "That another service of a provider, or a platform, is listed does"
                                            + " not make a service listed."))),
                            Line.of(in(Label.of(
                                    "登録の有無と情報の保存場所は、別の問題である。",
                                    "Whether a service is listed and where its data lies are separate questions."))),
                            Line.of(in(DeterminationJson.meaning(DocumentKind.PROCUREMENT_NEED))))));
        });
    }

    /** Whether the rule on choosing from a list applies to the need. */
    private boolean askedForAList() {
        return answer.services().stream()
                .flatMap(fit -> fit.situation().findings().stream())
                .anyMatch(finding -> finding.rule().equals("P-CLASS") && finding.outcome() != Outcome.NOT_APPLICABLE);
    }

    private List<Definition> asked() {
        ProcurementNeed need = answer.need();
        List<Definition> asked = new ArrayList<>();
        need.work().ifPresent(work -> asked.add(definition(Label.of("対象業務", "Work"), work)));
        asked.add(definition(Label.of("基準日", "Day"), answer.day().toString()));
        asked.add(definition(
                Label.of("情報の格付", "Class of information"),
                stated(need.informationClass().map(one -> words.value("/informationClass", one.name())))));
        asked.add(definition(
                Label.of("影響度が低位であることの確認", "Impact confirmed to be low"), stated(need.lowImpactConfirmed())));
        asked.add(definition(
                Label.of("生成AIの提供", "Offers generative AI"),
                stated(need.service().generativeAi())));
        ContractTerm contract = need.contract();
        asked.add(definition(Label.of("契約期間", "Contract"), stated(contract.from()) + " – " + stated(contract.to())));
        wanted(asked, Label.of("利用するサブサービス", "Components wanted"), need.wanted().components());
        wanted(asked, Label.of("利用するプラン", "Plans wanted"), need.wanted().plans());
        wanted(asked, Label.of("利用する提供形態", "Variants wanted"), need.wanted().variants());
        wanted(asked, Label.of("利用するリージョン", "Regions wanted"), need.wanted().regions());
        if (!need.wanted().onlyIn().isEmpty()) {
            asked.add(definition(Label.of("リージョンの所在国の限定", "Regions only in"), codes(need)));
        }
        asked.add(definition(Label.of("リスト", "List"), answer.list().orElse(in(Label.of("（名称の記載なし）", "(no name)")))));
        String counts = Arrays.stream(Fit.values())
                .map(fit -> in(fit.label()) + counted(answer.services(fit).size()))
                .collect(Collectors.joining(in(Label.of("、", "; "))));
        asked.add(definition(Label.of("結果", "Result"), counts));
        return asked;
    }

    private void wanted(List<Definition> asked, Label name, Input<List<String>> parts) {
        parts.known()
                .filter(names -> !names.isEmpty())
                .ifPresent(names -> asked.add(definition(name, String.join(in(Label.of("、", ", ")), names))));
    }

    private String codes(ProcurementNeed need) {
        return need.wanted().onlyIn().stream()
                .map(CountryCode::toString)
                .collect(Collectors.joining(in(Label.of("、", ", "))));
    }

    private String stated(Input<?> fact) {
        return fact.known()
                .map(value -> words.value("", value.toString()))
                .orElseGet(() -> in(Label.of("記載なし", "not stated")));
    }

    private Definition definition(Label name, String words) {
        return Definition.of(in(name), Inline.text(words));
    }

    // ---- the services, a row each ------------------------------------------------------------------------------

    private void table(Blocks blocks) {
        if (answer.services().isEmpty()) {
            blocks.paragraph(in(Label.of("該当するサービスはない。", "None.")));
            return;
        }
        List<String> wanted = wanted();
        List<String> heads = new ArrayList<>();
        heads.add(in(Label.of("サービス", "Service")));
        heads.add(in(Label.of("結果", "Result")));
        heads.add(in(Label.of("掲載", "Listed")));
        heads.add(in(Label.of("満了日", "Valid to")));
        heads.add(contract());
        heads.addAll(wanted);
        heads.add(in(Label.of("再確認日", "Look again")));
        blocks.table(
                in(Label.of("要件に対する適否", "Which services serve the need")),
                heads,
                answer.services().stream().map(fit -> row(fit, wanted.size())).toList());
        blocks.paragraph(Inline.faint(in(Label.of(
                "内・外：言明の対象範囲の内・外。？：記録から分からない。－：掲載が確かでないため、範囲を問わない。" + "満了日は、登録の有効期間の満了日。再確認日は、最初のもの。",
                "in, out: inside or outside the scope of the statement; ?: the record does not tell; -: not asked, as the"
                        + " service is not surely listed. Valid to: last valid day of the registration. Look again: the"
                        + " first such day."))));
    }

    private String contract() {
        return answer.need()
                .contract()
                .to()
                .known()
                .map(last -> in(Label.of("契約末日（" + last + "）まで有効", "valid to the end of the contract, " + last)))
                .orElseGet(() -> in(Label.of("契約末日まで有効", "valid to the end of the contract")));
    }

    /** The parts that are wanted, in the order in which they are answered. */
    private List<String> wanted() {
        WantedScope wanted = answer.need().wanted();
        List<String> parts = new ArrayList<>();
        Map<ScopeAspect, Input<List<String>>> kinds = new LinkedHashMap<>();
        kinds.put(ScopeAspect.COMPONENT, wanted.components());
        kinds.put(ScopeAspect.PLAN, wanted.plans());
        kinds.put(ScopeAspect.VARIANT, wanted.variants());
        kinds.put(ScopeAspect.REGION, wanted.regions());
        kinds.forEach((aspect, names) ->
                names.known().orElse(List.of()).forEach(name -> parts.add(name + say.bracketed(in(aspect.label())))));
        if (!wanted.onlyIn().isEmpty()) {
            parts.add(in(Label.of("リージョンは" + codes(answer.need()) + "のみ", "regions only in " + codes(answer.need()))));
        }
        return parts;
    }

    private List<Line> row(ServiceFit fit, int parts) {
        List<Line> cells = new ArrayList<>();
        List<Inline> named = new ArrayList<>();
        fit.registrationNumber().ifPresent(number -> {
            named.add(Inline.code(number.toString()));
            named.add(Inline.text(" "));
        });
        named.add(Inline.strong(fit.name()));
        if (fit.programme() == Programme.ISMAP_LIU) {
            named.add(Inline.text(" (LIU)"));
        }
        cells.add(new Line(named));
        cells.add(Line.of(
                switch (fit.situation().fit()) {
                    case SERVES -> Inline.badge(Tone.GOOD, in(Label.of("適合", "serves")));
                    case DEPENDS -> Inline.badge(Tone.OPEN, in(Label.of("要確認", "check")));
                    case DOES_NOT_SERVE -> Inline.badge(Tone.BAD, in(Label.of("不適合", "no")));
                }));
        cells.add(Line.of(in(listed(fit.listing()))));
        cells.add(
                Line.of(fit.situation().lastValidDay().map(LocalDate::toString).orElse("")));
        cells.add(Line.of(in(
                switch (fit.situation().coversContract()) {
                    case TRUE -> Label.of("有効", "yes");
                    case FALSE -> Label.of("満了", "no");
                    case UNKNOWN -> Label.of("？", "?");
                })));
        for (int i = 0; i < parts; i++) {
            cells.add(Line.of(in(
                    fit.parts().isEmpty()
                            ? Label.of("－", "-")
                            : inside(fit.parts().get(i)))));
        }
        cells.add(Line.of(
                fit.lookAgainOn().stream().findFirst().map(LocalDate::toString).orElse("")));
        return cells;
    }

    private static Label inside(Part part) {
        return switch (part.inside()) {
            case TRUE -> Label.of("内", "in");
            case FALSE -> Label.of("外", "out");
            case UNKNOWN -> Label.of("？", "?");
        };
    }

    /** The status in a word; the reasons say more. */
    private static Label listed(ListedAs listing) {
        return switch (listing.status()) {
            case LISTED -> Label.of("掲載", "listed");
            case RENEWAL_PENDING -> Label.of("更新申請中", "renewing");
            case EXPIRED -> Label.of("期限切れ", "expired");
            case LAPSED -> Label.of("失効", "lapsed");
            case REMOVED -> Label.of("削除", "removed");
            case NOT_LISTED, NO_ENTRY -> Label.of("不掲載", "not listed");
            case UNKNOWN -> Label.of("不明", "unknown");
        };
    }

    // ---- the reasons, said once for services that are alike ----------------------------------------------------

    private void fit(Blocks blocks, Fit fit) {
        String anchor = fit.name().toLowerCase(Locale.ROOT).replace('_', '-');
        int number = 1;
        for (List<ServiceFit> alike : answer.alike(fit)) {
            blocks.section(
                    anchor + "-" + number++,
                    say.capitalised(in(fit.label())) + say.in("／", " / ") + title(alike),
                    group -> group(group, alike));
        }
    }

    /** How the services of a group are listed, and until when. */
    private String title(List<ServiceFit> alike) {
        String statuses = alike.stream()
                .map(fit -> in(fit.listing().status().label()))
                .distinct()
                .collect(Collectors.joining(in(Label.of("・", " / "))));
        String until = alike.get(0)
                .situation()
                .lastValidDay()
                .map(last -> in(Label.of("、有効期間の満了日 " + last, ", last valid day " + last)))
                .orElse("");
        return say.capitalised(statuses) + until + counted(alike.size());
    }

    private String counted(int count) {
        return in(Label.of("：" + count + "件", ": " + count));
    }

    private void group(Blocks blocks, List<ServiceFit> alike) {
        blocks.paragraph(alike.stream().map(this::named).collect(Collectors.joining(in(Label.of("、", ", ")))));
        doubts(blocks, alike);
        parts(blocks, alike);
        Situation situation = alike.get(0).situation();
        List<Block.Item> reasons = situation.findings().stream()
                .filter(finding -> finding.outcome() == Outcome.VIOLATED || finding.outcome() == Outcome.UNDETERMINED)
                .map(finding -> reason(situation, finding))
                .toList();
        if (!reasons.isEmpty()) {
            blocks.paragraph(in(Label.of("確認を要する規則：", "Rules to check:"))).tree(reasons);
        }
        remedies(blocks, situation);
        remarks(blocks, alike);
        String met = situation.findings(Outcome.SATISFIED).stream()
                .map(Finding::rule)
                .collect(Collectors.joining(", "));
        if (!met.isEmpty()) {
            blocks.paragraph(Inline.text(in(Label.of("満たす規則：", "Rules met: "))), Inline.code(met));
        }
        String checks = situation.checks().stream()
                .map(check -> check.day() + in(Label.of("（", " (")) + in(check.why()) + in(Label.of("）", ")")))
                .collect(Collectors.joining(in(Label.of("、", ", "))));
        if (!checks.isEmpty()) {
            blocks.paragraph(
                    in(Label.of("契約期間中に掲載を再確認する日（P-TERM）：", "Check the listing again on (P-TERM): ")) + checks);
        }
    }

    /** What can be done so that these services serve the need. */
    private void remedies(Blocks blocks, Situation situation) {
        List<Remedy> remedies = situation.remedies().remedies();
        if (remedies.isEmpty()) {
            return;
        }
        boolean one = remedies.size() == 1;
        String more =
                situation.remedies().complete() ? "" : say.bracketed(in(Label.of("ほかにもあり得る", "there may be others")));
        blocks.paragraph((one
                        ? in(Label.of("要件に適合させる措置", "To make them serve the need"))
                        : in(Label.of("要件に適合させる措置（いずれか）", "To make them serve the need, one of these")))
                + more
                + in(Label.of("：", ":")));
        blocks.items(remedies.stream()
                .map(remedy -> Line.of(remedy.changes().stream()
                        .map(change -> sentences.deed(change, Optional.empty()))
                        .collect(Collectors.joining(say.in("", " ")))))
                .toList());
    }

    private void remarks(Blocks blocks, List<ServiceFit> alike) {
        blocks.items(alike.stream()
                .flatMap(fit ->
                        fit.remarks().stream().map(remark -> Line.of(say.said(fit.name(), in(remark.message())))))
                .distinct()
                .toList());
    }

    /** Why the list does not tell whether services are listed; which of them, where they are not alike in this. */
    private void doubts(Blocks blocks, List<ServiceFit> alike) {
        Map<Label, List<String>> doubts = new LinkedHashMap<>();
        alike.forEach(fit -> doubt(fit.listing())
                .ifPresent(doubt ->
                        doubts.computeIfAbsent(doubt, one -> new ArrayList<>()).add(fit.name())));
        doubts.forEach((doubt, names) -> blocks.paragraph((doubts.size() == 1
                        ? ""
                        : String.join(in(Label.of("、", ", ")), names) + in(Label.of("：", ": ")))
                + in(doubt)));
    }

    /** Each wanted part with whether it is inside the scope, and why; of which services, where they are not alike in this. */
    private void parts(Blocks blocks, List<ServiceFit> alike) {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        alike.stream()
                .filter(fit -> !fit.parts().isEmpty())
                .forEach(fit -> answers.computeIfAbsent(
                                fit.parts().stream()
                                        .map(this::part)
                                        .collect(Collectors.joining(in(Label.of("；", "; ")))),
                                one -> new ArrayList<>())
                        .add(fit.name()));
        answers.forEach((answer, names) -> blocks.paragraph((answers.size() == 1
                        ? in(Label.of("利用する範囲：", "Wanted: "))
                        : String.join(in(Label.of("、", ", ")), names) + in(Label.of("：", ": ")))
                + answer));
    }

    private String part(Part part) {
        if (part.aspect() == ScopeAspect.COUNTRIES) {
            return limit(part);
        }
        Label inside = switch (part.inside()) {
            case TRUE -> Label.of("対象範囲内", "inside");
            case FALSE -> Label.of("対象範囲外", "outside");
            case UNKNOWN -> Label.of("不明", "not known");
        };
        Label why = part.finding().label();
        return part.name()
                + in(Label.of("：", ": "))
                + in(inside)
                + in(Label.of("（" + why.ja() + "）", " (" + why.en() + ")"));
    }

    private String limit(Part part) {
        Label met = switch (part.inside()) {
            case TRUE -> Label.of("満たす", "met");
            case FALSE -> Label.of("満たさない", "not met");
            case UNKNOWN -> Label.of("不明", "not known");
        };
        Label why = part.finding().label();
        return in(Label.of(
                "リージョンは" + part.name() + "のみ：" + met.ja() + "（" + why.ja() + "）",
                "regions only in " + part.name() + ": " + met.en() + " (" + why.en() + ")"));
    }

    /** Why the list does not tell whether a service is listed. */
    private Optional<Label> doubt(ListedAs listing) {
        LocalDate day = answer.day();
        return listing.doubt().map(doubt -> {
            Optional<LocalDate> last = listing.recordedTo().filter(day::isAfter);
            if (doubt == ListingDoubt.AFTER_LAST && last.isPresent()) {
                return Label.of(
                        "リストの記録は" + last.get() + "までであり、" + day + "の掲載は確認できない。",
                        "The list is on record up to " + last.get() + ", so whether it was listed is not known for "
                                + day + ".");
            }
            return Label.of(
                    day + "の掲載は確認できない（" + doubt.label().ja() + "）。",
                    "Whether it was listed on " + day + " is not known: "
                            + doubt.label().en() + ".");
        });
    }

    private String named(ServiceFit fit) {
        String number = fit.registrationNumber().map(one -> one + " ").orElse("");
        String providers = fit.providers().isEmpty() ? "" : say.bracketed(String.join(" / ", fit.providers()));
        return number + fit.name() + providers;
    }

    /** A rule that is not met, or of which it is open whether it is: what was found, or what to find out. */
    private Block.Item reason(Situation situation, Finding finding) {
        boolean violated = finding.outcome() == Outcome.VIOLATED;
        Inline badge = !finding.counts()
                ? Inline.badge(Tone.CALM, in(Label.of("参考", "advice")))
                : violated
                        ? Inline.badge(Tone.BAD, in(Label.of("不適合", "not met")))
                        : Inline.badge(Tone.OPEN, in(Label.of("未定", "open")));
        Blocks under = new Blocks();
        String missing = situation.missing().stream()
                .filter(fact -> fact.rules().contains(finding.rule()))
                .map(fact -> in(fact.label()))
                .distinct()
                .collect(Collectors.joining(in(Label.of("、", ", "))));
        if (violated || missing.isEmpty()) {
            under.paragraph(in(finding.message()));
        } else {
            under.paragraph(in(Label.of("判明していない事実：", "Not known: ")) + missing);
        }
        situation.open().stream()
                .filter(matter -> matter.path().isPresent() && matter.rules().contains(finding.rule()))
                .forEach(matter -> under.paragraph(in(Label.of("対応：", "What to do: ")) + in(matter.label())));
        return new Block.Item(
                Line.of(
                        badge,
                        Inline.text(" "),
                        Inline.code(finding.rule()),
                        Inline.text("  "),
                        Inline.strong(in(finding.title())),
                        Inline.text("  "),
                        Inline.faint(in(finding.force().label()) + " | "
                                + in(finding.basis().label()))),
                under.list());
    }

    private String in(Label label) {
        return say.in(label);
    }
}
