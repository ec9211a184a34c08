package dev.ismap.examples.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ismap.core.determination.Finding;
import dev.ismap.core.determination.Outcome;
import dev.ismap.core.text.Label;
import dev.ismap.core.text.Language;
import dev.ismap.examples.document.Block;
import dev.ismap.examples.document.Block.Definition;
import dev.ismap.examples.document.Blocks;
import dev.ismap.examples.document.Document;
import dev.ismap.examples.document.Inline;
import dev.ismap.examples.document.Line;
import dev.ismap.examples.document.Tone;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.model.procurement.ContractTerm;
import dev.ismap.model.service.InformationClass;
import dev.ismap.model.service.RegistrationNumber;
import dev.ismap.rules.DeterminationJson;
import dev.ismap.rules.buyer.Fit;
import dev.ismap.rules.buyer.NeedAnswer;
import dev.ismap.rules.buyer.ServiceFit;
import dev.ismap.rules.buyer.Situation;
import dev.ismap.rules.calendar.ContractChecks.Check;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The answer to a buyer, as a document and as JSON. */
final class NeedText {

    private final NeedAnswer answer;
    private final CloudServiceList list;
    private final Language language;

    NeedText(NeedAnswer answer, CloudServiceList list, Language language) {
        this.answer = answer;
        this.list = list;
        this.language = language;
    }

    // ---- for people --------------------------------------------------------------------------------------------

    Document document() {
        String title = in(Label.of("調達の要件に対する回答", "Which services serve the need"));
        return Document.of(language, title, blocks -> {
            blocks.definitions(asked());
            blocks.notice(in(answer.exceptionPath()));
            for (Fit fit : Fit.values()) {
                fit(blocks, fit, answer.services(fit));
            }
            blocks.section(
                    "terms",
                    in(Label.of("この回答について", "About this answer")),
                    about -> about.items(List.of(
                            Line.of(in(Label.of("順序：", "Order: ")) + in(answer.ranking())),
                            Line.of(
                                    in(
                                            Label.of(
                                                    "同じ事業者の他のサービス又は基盤となるサービスの掲載は、このサービスの掲載ではない。",
                                                    "That another service of a provider, or a platform, is listed does not make a service listed."))),
                            Line.of(in(Label.of(
                                    "登録の有無と情報の保存場所は、別の問題である。",
                                    "Whether a service is listed and where its data lies are separate questions."))),
                            Line.of(in(DeterminationJson.MEANING)))));
        });
    }

    private List<Definition> asked() {
        List<Definition> asked = new ArrayList<>();
        answer.need().work().ifPresent(work -> asked.add(definition(Label.of("対象業務", "Work"), work)));
        asked.add(definition(Label.of("基準日", "Day"), answer.day().toString()));
        asked.add(definition(
                Label.of("情報の格付", "Class of information"),
                answer.need()
                        .informationClass()
                        .known()
                        .map(NeedText::term)
                        .map(this::in)
                        .orElse(in(Label.of("記載なし", "not stated")))));
        ContractTerm contract = answer.need().contract();
        asked.add(definition(
                Label.of("契約期間", "Contract"),
                day(contract.from().known()) + " – " + day(contract.to().known())));
        asked.add(definition(Label.of("リスト", "List"), list.name().orElse(in(Label.of("（名称の記載なし）", "(no name)")))));
        String counts = Arrays.stream(Fit.values())
                .map(fit -> in(fit.label())
                        + in(Label.of("：", ": "))
                        + answer.services(fit).size())
                .collect(Collectors.joining(in(Label.of("、", "; "))));
        asked.add(definition(Label.of("結果", "Result"), counts));
        return asked;
    }

    private static Label term(InformationClass one) {
        return switch (one) {
            case CLASS_1 -> Label.of("機密性1情報", "confidentiality class 1 information");
            case CLASS_2 -> Label.of("機密性2情報", "confidentiality class 2 information");
            case CLASS_3 -> Label.of("機密性3情報", "confidentiality class 3 information");
        };
    }

    private Definition definition(Label name, String words) {
        return Definition.of(in(name), Inline.text(words));
    }

    private String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElseGet(() -> in(Label.of("記載なし", "not stated")));
    }

    private void fit(Blocks blocks, Fit fit, List<ServiceFit> services) {
        String words = in(fit.label());
        String title = words.substring(0, 1).toUpperCase(Locale.ROOT)
                + words.substring(1)
                + in(Label.of("：" + services.size() + "件", ": " + services.size()));
        blocks.section(fit.name().toLowerCase(Locale.ROOT).replace('_', '-'), title, inside -> {
            if (services.isEmpty()) {
                inside.paragraph(in(Label.of("該当するサービスはない。", "None.")));
            }
            inside.tree(services.stream()
                    .map(service -> new Block.Item(named(service), reasons(service)))
                    .toList());
        });
    }

    private Line named(ServiceFit fit) {
        List<Inline> pieces = new ArrayList<>();
        fit.service().registrationNumber().ifPresent(number -> {
            pieces.add(Inline.code(number.toString()));
            pieces.add(Inline.text("  "));
        });
        pieces.add(Inline.strong(String.join(" / ", fit.service().names())));
        pieces.add(Inline.text(
                in(Label.of("（", " (")) + String.join(" / ", fit.service().providers()) + in(Label.of("）  ", ")  "))));
        pieces.add(Inline.badge(
                tone(fit.situation().fit()), in(fit.service().status().label())));
        return new Line(pieces);
    }

    private static Tone tone(Fit fit) {
        return switch (fit) {
            case SERVES -> Tone.GOOD;
            case DEPENDS -> Tone.OPEN;
            case DOES_NOT_SERVE -> Tone.BAD;
        };
    }

    private List<Block> reasons(ServiceFit fit) {
        Situation situation = fit.situation();
        List<Line> lines = new ArrayList<>();
        for (Finding finding : situation.findings()) {
            if (finding.outcome() == Outcome.VIOLATED || finding.outcome() == Outcome.UNDETERMINED) {
                lines.add(Line.of(
                        Inline.code(finding.rule()),
                        Inline.text("  " + in(finding.message()) + " "),
                        Inline.faint("(" + finding.force() + ", " + finding.basis() + ")")));
            }
        }
        situation.open().stream()
                .filter(matter -> matter.path().isPresent())
                .forEach(matter -> lines.add(Line.of(
                        Inline.text(in(Label.of("確認を要する事項：", "To be found out: ")) + in(matter.label()) + " "),
                        Inline.faint("(" + String.join(", ", matter.rules()) + ")"))));
        String met = situation.findings(Outcome.SATISFIED).stream()
                .map(Finding::rule)
                .collect(Collectors.joining(", "));
        if (!met.isEmpty()) {
            lines.add(Line.of(Inline.text(in(Label.of("満たす規則：", "Rules met: "))), Inline.code(met)));
        }
        situation
                .lastValidDay()
                .ifPresent(last -> lines.add(Line.of(in(Label.of("有効期間の満了日：" + last, "Last valid day: " + last)))));
        String checks = situation.checks().stream()
                .map(Check::day)
                .map(LocalDate::toString)
                .collect(Collectors.joining(", "));
        if (!checks.isEmpty()) {
            lines.add(Line.of(in(Label.of("契約期間中の再確認日（P-TERM）：", "Look again on (P-TERM): ")) + checks));
        }
        return new Blocks().items(lines).list();
    }

    private String in(Label label) {
        return label.in(language);
    }

    // ---- for programs ------------------------------------------------------------------------------------------

    static String json(NeedAnswer answer) {
        ObjectNode json = Json.object()
                .put("kind", "need-answer")
                .put("asOf", answer.day().toString());
        ObjectNode counts = json.putObject("counts");
        for (Fit fit : Fit.values()) {
            counts.put(fit.name(), answer.services(fit).size());
        }
        json.set("exceptionPath", Json.of(answer.exceptionPath()));
        json.set("ranking", Json.of(answer.ranking()));
        json.set("meaning", Json.of(DeterminationJson.MEANING));
        // what services have in common stands once, and each names it by its place
        IdentityHashMap<Situation, Integer> places = new IdentityHashMap<>();
        ArrayNode situations = json.putArray("situations");
        ArrayNode services = json.putArray("services");
        for (ServiceFit fit : answer.services()) {
            int place = places.computeIfAbsent(fit.situation(), one -> {
                situation(situations.addObject(), one);
                return situations.size() - 1;
            });
            service(services.addObject(), fit).put("situation", place);
        }
        return Json.write(json);
    }

    private static ObjectNode service(ObjectNode json, ServiceFit fit) {
        fit.service()
                .registrationNumber()
                .map(RegistrationNumber::toString)
                .ifPresent(number -> json.put("registrationNumber", number));
        strings(json.putArray("names"), fit.service().names());
        strings(json.putArray("providers"), fit.service().providers());
        json.put("programme", fit.service().programme().name())
                .put("fit", fit.situation().fit().name())
                .put("listing", fit.service().status().name());
        fit.situation().lastValidDay().ifPresent(day -> json.put("lastValidDay", day.toString()));
        return json;
    }

    private static void situation(ObjectNode json, Situation situation) {
        json.put("fit", situation.fit().name());
        situation.restsOn().ifPresent(basis -> json.put("restsOn", basis.name()));
        ArrayNode findings = json.putArray("findings");
        for (Finding finding : situation.findings()) {
            ObjectNode one = findings.addObject()
                    .put("rule", finding.rule())
                    .put("outcome", finding.outcome().name())
                    .put("force", finding.force().name())
                    .put("basis", finding.basis().name());
            one.set("message", Json.of(finding.message()));
        }
        ArrayNode open = json.putArray("open");
        situation.open().forEach(matter -> {
            ObjectNode one = open.addObject().put("reason", matter.reason().name());
            strings(one.putArray("rules"), matter.rules());
            matter.path().ifPresent(path -> one.put("path", path));
            one.set("label", Json.of(matter.label()));
        });
        ArrayNode checks = json.putArray("checks");
        situation
                .checks()
                .forEach(check -> checks.addObject()
                        .put("day", check.day().toString())
                        .put("matter", check.matter().name())
                        .set("why", Json.of(check.why())));
    }

    private static void strings(ArrayNode array, List<String> texts) {
        texts.forEach(array::add);
    }
}
