package dev.ismap.rules.report;

import dev.ismap.core.condition.Truth;
import dev.ismap.core.determination.Finding;
import dev.ismap.core.determination.Outcome;
import dev.ismap.core.determination.Remedies;
import dev.ismap.core.fact.Input;
import dev.ismap.core.rule.Remark;
import dev.ismap.core.text.Label;
import dev.ismap.model.DocumentKind;
import dev.ismap.model.control.AvailableStandards;
import dev.ismap.model.list.ListingAnswer.ListingDoubt;
import dev.ismap.model.list.ListingAnswer.ListingState;
import dev.ismap.model.list.ListingAnswer.ListingStatus;
import dev.ismap.model.list.ScopeAnswer.ScopeAspect;
import dev.ismap.model.procurement.ProcurementNeed;
import dev.ismap.model.procurement.ProcurementNeed.ContractTerm;
import dev.ismap.model.procurement.ProcurementNeed.WantedScope;
import dev.ismap.model.service.CountryCode;
import dev.ismap.model.service.Programme;
import dev.ismap.model.service.RegistrationNumber;
import dev.ismap.rules.DeterminationJson;
import dev.ismap.rules.buyer.NeedAnswer;
import dev.ismap.rules.buyer.NeedAnswer.Fit;
import dev.ismap.rules.buyer.NeedAnswer.ListedAs;
import dev.ismap.rules.buyer.NeedAnswer.Part;
import dev.ismap.rules.buyer.NeedAnswer.ServiceFit;
import dev.ismap.rules.calendar.IsmapCalendar.ContractCheck;
import dev.ismap.rules.report.Block.Definition;
import dev.ismap.rules.report.Inline.Tone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
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
        this.sentences = new Sentences(Phrases.of(DocumentKind.PROCUREMENT_NEED.text()), words, say);
    }

    Document document() {
        String title = in(Label.of("調達の要件に対する回答", "Which services serve the need"));
        return Document.of(say.language(), title, blocks -> {
            blocks.definitions(asked());
            laterList().ifPresent(deed -> blocks.notice(in(deed)));
            if (askedForAList() && isOneNotListed()) {
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
            if (!answer.services().isEmpty()) {
                blocks.section("reasons", in(Label.of("理由", "Reasons")), reasons -> {
                    for (Fit fit : Fit.values()) {
                        fit(reasons, fit);
                    }
                });
                checks(blocks);
                blocks.section(
                        "names",
                        in(Label.of("サービスの名称及び事業者", "Names and providers")),
                        names -> names.items(answer.services().stream()
                                .map(service -> Line.of(named(service)))
                                .toList()));
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

    /** How many of the services that serve are registered no longer than to a day before the contract ends. */
    private String expiring(Fit fit) {
        long count = fit != Fit.SERVES
                ? 0
                : answer.services(fit).stream()
                        .map(ServiceFit::situation)
                        .filter(one -> one.coversContract() == Truth.FALSE
                                && one.lastValidDay().isPresent())
                        .count();
        return count == 0
                ? ""
                : say.bracketed(in(Label.of("うち契約末日前に満了：" + count + "件", "not to the end of the contract: " + count)));
    }

    private boolean isOneNotListed() {
        return answer.services().stream()
                .map(service -> service.listing().status())
                .anyMatch(status -> status == ListingStatus.NO_ENTRY || status.state() == ListingState.NOT_LISTED);
    }

    /** That a list which ends before the day is to be taken anew, and how many services it leaves open. */
    private Optional<Label> laterList() {
        List<ServiceFit> open =
                answer.services().stream().filter(ServiceFit::hangsOnALaterList).toList();
        return open.stream()
                .flatMap(service -> service.listing().recordedTo().stream())
                .max(Comparator.naturalOrder())
                .map(last -> Label.of(
                        "リストの記録は" + last + "までである。" + answer.day() + "の掲載を確認できないもの（" + open.size()
                                + "件）は、リストを同日以後の時点のものに改めて確かめる。",
                        "The list is on record up to " + last + ". To know of the " + open.size()
                                + " whose listing is not known for " + answer.day()
                                + ", take the list anew, as of that day or a later one."));
    }

    private List<Definition> asked() {
        ProcurementNeed need = answer.need();
        List<Definition> asked = new ArrayList<>();
        String counts = Arrays.stream(Fit.values())
                .map(fit -> in(counted(fit)) + counted(answer.services(fit).size()) + expiring(fit))
                .collect(Collectors.joining(comma()));
        asked.add(definition(Label.of("結果", "Result"), counts));
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
        heads.add(in(Label.of("契約末日", "Contract")));
        heads.addAll(wanted);
        heads.add(in(Label.of("再確認日", "Look again")));
        blocks.table(
                in(Label.of("要件に対する適否", "Which services serve the need")),
                heads,
                answer.services().stream().map(fit -> row(fit, wanted.size())).toList());
        blocks.paragraph(Inline.faint(legend()));
    }

    /** What the words of the table mean, of those columns in which something stands. */
    private String legend() {
        List<Label> words = new ArrayList<>();
        if (answer.services().stream()
                .anyMatch(fit -> fit.situation().lastValidDay().isPresent())) {
            words.add(Label.of("満了日：登録の有効期間の満了日。", "Valid to: last valid day of the registration."));
        }
        answer.services().stream()
                .map(ServiceFit::listing)
                .filter(listing -> !listed(listing).equals(listing.status().label()))
                .map(listing -> Label.of(
                        listed(listing).ja() + "：" + listing.status().label().ja() + "。",
                        say.capitalised(listed(listing).en()) + ": "
                                + listing.status().label().en() + "."))
                .distinct()
                .forEach(words::add);
        words.add(Label.of("契約末日：その日に登録が有効であるか。", "Contract: whether the registration is valid on its last day."));
        if (answer.services().stream().anyMatch(fit -> !fit.parts().isEmpty())) {
            words.add(Label.of("内・外：言明の対象範囲の内・外。", "In, out: inside or outside the scope of the statement."));
        }
        words.add(Label.of("？：記録からは分からない。", "?: the record does not tell."));
        if (!wanted().isEmpty()
                && answer.services().stream().anyMatch(fit -> fit.parts().isEmpty())) {
            words.add(Label.of("－：掲載を確認できないため、範囲を照合していない。", "-: not looked at, as the service is not surely listed."));
        }
        if (answer.services().stream().anyMatch(fit -> !fit.lookAgainOn().isEmpty())) {
            words.add(Label.of("再確認日：最初のもの。", "Look again: the first such day."));
        }
        return words.stream().map(this::in).collect(Collectors.joining(say.in("", " ")));
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
        List<String> all = kinds.values().stream()
                .flatMap(names -> names.known().orElse(List.of()).stream())
                .toList();
        kinds.forEach((aspect, names) -> names.known()
                .orElse(List.of())
                .forEach(name -> parts.add(
                        Collections.frequency(all, name) == 1 ? name : name + say.bracketed(in(aspect.label())))));
        if (!wanted.onlyIn().isEmpty()) {
            parts.add(in(Label.of(codes(answer.need()) + "のみ", "only " + codes(answer.need()))));
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
        if (fit.programme() == Programme.ISMAP_LIU) {
            named.add(Inline.text("(LIU) "));
        }
        named.add(Inline.strong(fit.name()));
        cells.add(new Line(named));
        Tone tone = switch (fit.situation().fit()) {
            case SERVES -> Tone.GOOD;
            case DEPENDS -> Tone.OPEN;
            case DOES_NOT_SERVE -> Tone.BAD;
        };
        cells.add(Line.of(Inline.badge(tone, in(word(fit.situation().fit())))));
        cells.add(Line.of(in(listed(fit.listing()))));
        cells.add(
                Line.of(fit.situation().lastValidDay().map(LocalDate::toString).orElse("")));
        cells.add(Line.of(in(
                switch (fit.situation().coversContract()) {
                    case TRUE -> Label.of("有効", "valid");
                    case FALSE ->
                        // without a last valid day it is not listed for another reason, such as that it is not yet
                        fit.situation().lastValidDay().isPresent() ? Label.of("満了", "expired") : Label.of("－", "-");
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

    private static Label counted(Fit fit) {
        return switch (fit) {
            case SERVES -> Label.of("適合", "serve the need");
            case DEPENDS -> Label.of("要確認", "need a further check");
            case DOES_NOT_SERVE -> Label.of("不適合", "do not serve it");
        };
    }

    private static Label word(Fit fit) {
        return switch (fit) {
            case SERVES -> Label.of("適合", "serves");
            case DEPENDS -> Label.of("要確認", "check");
            case DOES_NOT_SERVE -> Label.of("不適合", "no");
        };
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

    // ---- the reasons, each said once for all services that share it --------------------------------------------

    private void fit(Blocks blocks, Fit fit) {
        List<ServiceFit> services = answer.services(fit);
        if (services.isEmpty()) {
            return;
        }
        blocks.section(
                fit.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                say.capitalised(in(fit.label())) + counted(services.size()),
                group -> {
                    doubts(group, services);
                    parts(group, services);
                    rules(group, services);
                    remedies(group, services);
                    remarks(group, services);
                    met(group, services);
                });
    }

    private String counted(int count) {
        return in(Label.of("：" + count + "件", ": " + count));
    }

    private String comma() {
        return in(Label.of("、", ", "));
    }

    /** Services by what is to be said of them; nothing is said of those of which it is empty. */
    private static <T> Map<T, List<ServiceFit>> by(List<ServiceFit> services, Function<ServiceFit, Optional<T>> said) {
        Map<T, List<ServiceFit>> groups = new LinkedHashMap<>();
        services.forEach(service -> said.apply(service)
                .ifPresent(words ->
                        groups.computeIfAbsent(words, one -> new ArrayList<>()).add(service)));
        return groups;
    }

    /** Of which services something is said, in few words; nothing where it is said of all. */
    private Optional<String> which(List<ServiceFit> some, List<ServiceFit> all) {
        if (some.size() == all.size()) {
            return Optional.empty();
        }
        List<ServiceFit> others =
                all.stream().filter(service -> !some.contains(service)).toList();
        return Optional.of(
                others.size() * 2 < all.size()
                        ? in(Label.of(numbers(others) + "を除く", "all but " + numbers(others)))
                        : numbers(some));
    }

    private String numbers(List<ServiceFit> services) {
        return services.stream()
                .map(service -> service.registrationNumber()
                        .map(RegistrationNumber::toString)
                        .orElse(service.name()))
                .collect(Collectors.joining(comma()));
    }

    /** What is said of some of the services, and then of which. */
    private String of(String sentence, List<ServiceFit> some, List<ServiceFit> all) {
        return which(some, all)
                .map(names -> sentence + in(Label.of("〔" + names + "〕", " [" + names + "]")))
                .orElse(sentence);
    }

    /** The rules that are not met or open, in the order of the book. */
    private void rules(Blocks blocks, List<ServiceFit> services) {
        List<Block.Item> items = new ArrayList<>();
        for (Finding rule : services.get(0).situation().findings()) {
            for (Outcome outcome : List.of(Outcome.VIOLATED, Outcome.UNDETERMINED)) {
                List<ServiceFit> some = services.stream()
                        .filter(service -> finding(service, rule, outcome).isPresent())
                        .toList();
                if (!some.isEmpty()) {
                    items.add(item(rule, outcome, some, services));
                }
            }
        }
        if (!items.isEmpty()) {
            blocks.paragraph(in(Label.of("確認を要する規則：", "Rules to check:"))).tree(items);
        }
    }

    private static Optional<Finding> finding(ServiceFit service, Finding rule, Outcome outcome) {
        return service.situation().findings(outcome).stream()
                .filter(finding -> finding.rule().equals(rule.rule()))
                .findFirst();
    }

    /** A rule, of which services it is said, and what is said of which of these. */
    private Block.Item item(Finding rule, Outcome outcome, List<ServiceFit> some, List<ServiceFit> all) {
        Inline badge = !rule.counts()
                ? Inline.badge(Tone.CALM, in(Label.of("参考", "advice")))
                : outcome == Outcome.VIOLATED
                        ? Inline.badge(Tone.BAD, in(Label.of("不適合", "not met")))
                        : Inline.badge(Tone.OPEN, in(Label.of("未定", "open")));
        Blocks under = new Blocks();
        which(some, all).ifPresent(names -> under.paragraph(in(Label.of("対象：", "Services: ")) + names));
        by(
                        some,
                        service -> finding(service, rule, outcome)
                                .map(found -> answer.message(service.situation(), found))
                                .filter(message -> outcome == Outcome.VIOLATED
                                        || missing(service, rule).isEmpty()))
                .forEach((message, services) -> under.paragraph(of(in(message), services, some)));
        if (outcome == Outcome.UNDETERMINED) {
            missing(rule, some, under);
        }
        by(some, service -> service.toDo(rule.rule()))
                .forEach((deed, services) ->
                        under.paragraph(of(in(Label.of("対応：", "What to do: ")) + in(deed), services, some)));
        return new Block.Item(
                Line.of(
                        badge,
                        Inline.text(" "),
                        Inline.code(rule.rule()),
                        Inline.text("  "),
                        Inline.strong(in(rule.title())),
                        Inline.text("  "),
                        Inline.faint(in(rule.force().label()) + " | "
                                + in(rule.basis().label()))),
                under.list());
    }

    private List<String> missing(ServiceFit service, Finding rule) {
        return service.situation().missing().stream()
                .filter(fact -> fact.rules().contains(rule.rule()))
                .map(fact -> in(fact.label()))
                .distinct()
                .toList();
    }

    /** The facts that are not known, those together that are not known of the same services. */
    private void missing(Finding rule, List<ServiceFit> some, Blocks under) {
        Map<String, List<ServiceFit>> facts = new LinkedHashMap<>();
        some.forEach(service -> missing(service, rule)
                .forEach(fact ->
                        facts.computeIfAbsent(fact, one -> new ArrayList<>()).add(service)));
        Map<List<ServiceFit>, List<String>> together = new LinkedHashMap<>();
        facts.forEach((fact, services) ->
                together.computeIfAbsent(services, one -> new ArrayList<>()).add(fact));
        together.forEach((services, names) -> under.paragraph(
                of(in(Label.of("判明していない事実：", "Not known: ")) + String.join(comma(), names), services, some)));
    }

    private void met(Blocks blocks, List<ServiceFit> services) {
        String met = services.get(0).situation().findings(Outcome.SATISFIED).stream()
                .map(Finding::rule)
                .filter(rule -> services.stream()
                        .allMatch(service -> service.situation().findings(Outcome.SATISFIED).stream()
                                .anyMatch(finding -> finding.rule().equals(rule))))
                .collect(Collectors.joining(", "));
        if (!met.isEmpty()) {
            blocks.paragraph(
                    Inline.text(
                            services.size() == 1
                                    ? in(Label.of("満たす規則：", "Rules met: "))
                                    : in(Label.of("いずれも満たす規則：", "Rules that all of them meet: "))),
                    Inline.code(met));
        }
    }

    /** The days on which to look again within the contract: each once, with the services for which it is one. */
    private void checks(Blocks blocks) {
        List<ServiceFit> services = answer.services().stream()
                .filter(service -> !service.situation().checks().isEmpty())
                .toList();
        Map<ContractCheck, List<ServiceFit>> days = new TreeMap<>(Comparator.comparing(ContractCheck::day)
                .thenComparing(ContractCheck::matter)
                .thenComparing(check -> check.why().ja())
                .thenComparing(check -> check.why().en()));
        services.forEach(service -> service.situation()
                .checks()
                .forEach(check ->
                        days.computeIfAbsent(check, one -> new ArrayList<>()).add(service)));
        if (days.isEmpty()) {
            return;
        }
        blocks.section(
                "checks",
                in(Label.of("契約期間中に掲載を再確認する日（P-TERM）", "Days on which to check the listing again (P-TERM)")),
                under -> under.items(days.entrySet().stream()
                        .map(day -> Line.of(of(
                                day.getKey().day()
                                        + say.bracketed(in(day.getKey().why())),
                                day.getValue(),
                                services)))
                        .toList()));
    }

    /** What can be done so that services serve the need: each way once, with those that it helps. */
    private void remedies(Blocks blocks, List<ServiceFit> services) {
        Map<String, List<ServiceFit>> ways = new LinkedHashMap<>();
        boolean choice = false;
        boolean complete = true;
        for (ServiceFit service : services) {
            Remedies all = service.situation().remedies();
            choice |= all.remedies().size() > 1;
            complete &= all.remedies().isEmpty() || all.complete();
            all.remedies()
                    .forEach(remedy -> ways.computeIfAbsent(
                                    remedy.changes().stream()
                                            .map(change -> sentences.deed(change, Optional.empty()))
                                            .collect(Collectors.joining(say.in("", " "))),
                                    way -> new ArrayList<>())
                            .add(service));
        }
        if (ways.isEmpty()) {
            return;
        }
        String more = complete ? "" : say.bracketed(in(Label.of("ほかにもあり得る", "there may be others")));
        blocks.paragraph((choice
                        ? in(Label.of("要件に適合させる措置（いずれか）", "To make them serve the need, one of these"))
                        : in(Label.of("要件に適合させる措置", "To make them serve the need")))
                + more
                + in(Label.of("：", ":")));
        blocks.items(ways.entrySet().stream()
                .map(way -> Line.of(of(way.getKey(), way.getValue(), services)))
                .toList());
    }

    private void remarks(Blocks blocks, List<ServiceFit> services) {
        blocks.items(services.stream()
                .flatMap(fit -> fit.remarks().stream()
                        .map(Remark::message)
                        .map(remark -> Line.of(say.said(fit.name(), in(remark)))))
                .distinct()
                .toList());
    }

    /** Why the list does not tell whether services are listed. */
    private void doubts(Blocks blocks, List<ServiceFit> services) {
        by(services, service -> doubt(service.listing()))
                .forEach((doubt, some) -> blocks.paragraph(of(in(doubt), some, services)));
    }

    /** Each wanted part with whether it is inside the scope, and why. */
    private void parts(Blocks blocks, List<ServiceFit> services) {
        by(
                        services,
                        service -> Optional.of(service.parts().stream()
                                        .map(part -> part(part, service.parts()))
                                        .collect(Collectors.joining(in(Label.of("；", "; ")))))
                                .filter(answers -> !answers.isEmpty()))
                .forEach((answers, some) -> blocks.paragraph(in(Label.of("利用する範囲", "Wanted"))
                        + (some.size() == services.size()
                                ? ""
                                : in(Label.of("（" + some.size() + "件）", " (" + some.size() + " services)")))
                        + in(Label.of("：", ": "))
                        + answers));
        instead(blocks, services);
    }

    /** What the list states instead of a part that is not among it: each once, with the services of which it does. */
    private void instead(Blocks blocks, List<ServiceFit> services) {
        Map<Label, List<ServiceFit>> stated = new LinkedHashMap<>();
        for (ServiceFit service : services) {
            for (Part part : service.parts()) {
                part.instead()
                        .map(words -> Label.of(
                                "「" + named(part, service.parts()).ja() + "」についての" + words.ja(),
                                "\"" + named(part, service.parts()).en() + "\": " + words.en()))
                        .ifPresent(words -> stated.computeIfAbsent(words, one -> new ArrayList<>())
                                .add(service));
            }
        }
        blocks.items(stated.entrySet().stream()
                .map(one -> Line.of(of(in(one.getKey()), one.getValue(), services)))
                .toList());
    }

    private String part(Part part, List<Part> all) {
        if (part.aspect() == ScopeAspect.COUNTRIES) {
            return limit(part);
        }
        Label inside = switch (part.inside()) {
            case TRUE -> Label.of("対象範囲内", "inside");
            case FALSE -> Label.of("対象範囲外", "outside");
            case UNKNOWN -> Label.of("不明", "not known");
        };
        Label why = part.finding().label();
        return in(named(part, all))
                + in(Label.of("：", ": "))
                + in(inside)
                + in(Label.of("（" + why.ja() + "）", " (" + why.en() + ")"));
    }

    /** A part by its name, and by what it is where something else that is wanted bears the same. */
    private static Label named(Part part, List<Part> all) {
        boolean twice = all.stream()
                .anyMatch(
                        other -> other.aspect() != part.aspect() && other.name().equals(part.name()));
        Label aspect = part.aspect().label();
        return twice
                ? Label.of(part.name() + "（" + aspect.ja() + "）", part.name() + " (" + aspect.en() + ")")
                : Label.same(part.name());
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

    private String in(Label label) {
        return say.in(label);
    }
}
