package dev.ismap.rules.report;

import dev.ismap.core.determination.Finding;
import dev.ismap.core.determination.Outcome;
import dev.ismap.core.fact.Input;
import dev.ismap.core.text.Label;
import dev.ismap.model.DocumentKind;
import dev.ismap.model.control.AvailableStandards;
import dev.ismap.model.list.ListingAnswer.ListingDoubt;
import dev.ismap.model.list.ListingAnswer.ListingState;
import dev.ismap.model.list.ScopeAnswer.ScopeAspect;
import dev.ismap.model.procurement.ProcurementNeed;
import dev.ismap.model.procurement.ProcurementNeed.ContractTerm;
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

    NeedReport(NeedAnswer answer, Wording say) {
        this.answer = answer;
        this.say = say;
        this.words = new FactWords(CaseNames.of(answer.need(), AvailableStandards.builtIn()), say);
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
            for (Fit fit : Fit.values()) {
                fit(blocks, fit, answer.services(fit));
            }
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

    // ---- the services ------------------------------------------------------------------------------------------

    private void fit(Blocks blocks, Fit fit, List<ServiceFit> services) {
        String title = say.capitalised(in(fit.label())) + counted(services.size());
        String anchor = fit.name().toLowerCase(Locale.ROOT).replace('_', '-');
        blocks.section(anchor, title, inside -> {
            if (services.isEmpty()) {
                inside.paragraph(in(Label.of("該当するサービスはない。", "None.")));
            }
            int number = 1;
            for (List<ServiceFit> alike : answer.alike(fit)) {
                inside.section(anchor + "-" + number++, title(alike), group -> group(group, alike));
            }
        });
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
        blocks.items(alike.stream().map(this::named).toList());
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

    private Line named(ServiceFit fit) {
        List<Inline> pieces = new ArrayList<>();
        fit.registrationNumber().ifPresent(number -> {
            pieces.add(Inline.code(number.toString()));
            pieces.add(Inline.text("  "));
        });
        pieces.add(Inline.strong(fit.name()));
        List<String> providers = fit.providers();
        if (!providers.isEmpty()) {
            pieces.add(Inline.text(in(Label.of("（", " (")) + String.join(" / ", providers) + in(Label.of("）", ")"))));
        }
        boolean liu = fit.programme() == Programme.ISMAP_LIU;
        pieces.add(Inline.text(liu ? "  ISMAP-LIU  " : "  "));
        pieces.add(Inline.badge(
                tone(fit.listing().status().state()), in(fit.listing().status().label())));
        return new Line(pieces);
    }

    private static Tone tone(ListingState state) {
        return switch (state) {
            case LISTED -> Tone.GOOD;
            case UNKNOWN -> Tone.OPEN;
            case NOT_LISTED -> Tone.BAD;
        };
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
