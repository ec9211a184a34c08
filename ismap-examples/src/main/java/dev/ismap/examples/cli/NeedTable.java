package dev.ismap.examples.cli;

import dev.ismap.core.condition.Truth;
import dev.ismap.core.determination.Finding;
import dev.ismap.core.determination.Outcome;
import dev.ismap.core.text.Label;
import dev.ismap.core.text.Language;
import dev.ismap.model.rows.Sheet;
import dev.ismap.model.service.RegistrationNumber;
import dev.ismap.rules.buyer.NeedAnswer;
import dev.ismap.rules.buyer.NeedAnswer.Fit;
import dev.ismap.rules.buyer.NeedAnswer.Part;
import dev.ismap.rules.buyer.NeedAnswer.ServiceFit;
import dev.ismap.rules.report.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The answer to a need as a table: a row a service. */
final class NeedTable {

    private final NeedAnswer answer;
    private final Language language;

    NeedTable(NeedAnswer answer, Language language) {
        this.answer = answer;
        this.language = language;
    }

    /** Constants and days as programs read them; the rules that are not met or open stand by their ids. */
    String csv() {
        List<Part> parts = parts();
        Csv csv = new Csv();
        csv.row(Stream.of(
                        Stream.of(
                                "registration_number",
                                "service",
                                "provider",
                                "programme",
                                "fit",
                                "listing",
                                "last_valid_day",
                                "covers_contract"),
                        parts.stream().map(part -> part.aspect().name().toLowerCase(Locale.ROOT) + ":" + part.name()),
                        Stream.of("look_again_on", "not_met", "open"))
                .flatMap(heads -> heads)
                .toArray(String[]::new));
        for (ServiceFit service : answer.services()) {
            csv.row(Stream.of(
                            Stream.of(
                                    number(service),
                                    service.name(),
                                    String.join(" / ", service.providers()),
                                    service.programme().name(),
                                    service.situation().fit().name(),
                                    service.listing().status().name(),
                                    lastValidDay(service),
                                    service.situation().coversContract().name()),
                            parts.stream().map(part -> inside(service, part).name()),
                            Stream.of(
                                    days(service, " "),
                                    rules(service, Outcome.VIOLATED),
                                    rules(service, Outcome.UNDETERMINED)))
                    .flatMap(cells -> cells)
                    .toArray(String[]::new));
        }
        return csv.toString();
    }

    /** The rows in words, and on a sheet of their own the reasons, once for all services that share them. */
    List<Sheet> sheets() {
        return List.of(
                new Sheet(in("サービス", "Services"), services(), List.of()),
                new Sheet(in("理由", "Reasons"), reasons(), List.of()));
    }

    private List<List<String>> services() {
        List<Part> parts = parts();
        List<NeedAnswer.Situation> situations = List.copyOf(bySituation().keySet());
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.of(
                        Stream.of(
                                in("登録番号", "Number"),
                                in("名称", "Name"),
                                in("事業者", "Provider"),
                                in("結果", "Result"),
                                in("掲載", "Listed"),
                                in("有効期間の満了日", "Last valid day"),
                                in("契約期間の末日まで有効", "Valid to the end of the contract")),
                        parts.stream()
                                .map(part ->
                                        part.name() + bracketed(part.aspect().label())),
                        Stream.of(
                                in("再確認日", "Look again on"),
                                in("満たしていない規則", "Rules not met"),
                                in("定まらない規則", "Rules that are open"),
                                in("理由の番号", "Reasons")))
                .flatMap(heads -> heads)
                .toList());
        for (ServiceFit service : answer.services()) {
            rows.add(Stream.of(
                            Stream.of(
                                    number(service),
                                    service.name(),
                                    String.join(" / ", service.providers()),
                                    fit(service.situation().fit()),
                                    service.listing().status().label().in(language),
                                    lastValidDay(service),
                                    truth(service.situation().coversContract())),
                            parts.stream().map(part -> truth(inside(service, part)) + instead(service, part)),
                            Stream.of(
                                    days(service, "\n"),
                                    rules(service, Outcome.VIOLATED),
                                    rules(service, Outcome.UNDETERMINED),
                                    Integer.toString(situations.indexOf(service.situation()) + 1)))
                    .flatMap(cells -> cells)
                    .toList());
        }
        return rows;
    }

    /** What the report says of each rule that is not met or open, once for the services that share it. */
    private List<List<String>> reasons() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                in("番号", "Number"),
                in("規則", "Rule"),
                in("題名", "Title"),
                in("判断", "Outcome"),
                in("拘束力", "Force"),
                in("資料の種別", "Basis"),
                in("根拠", "Provision"),
                in("内容", "What was found"),
                in("判明していない事実", "Not known"),
                in("対応", "What to do")));
        int number = 0;
        for (Map.Entry<NeedAnswer.Situation, List<ServiceFit>> alike :
                bySituation().entrySet()) {
            number++;
            for (Finding finding : alike.getKey().findings()) {
                if (finding.outcome() == Outcome.VIOLATED || finding.outcome() == Outcome.UNDETERMINED) {
                    rows.add(reason(Integer.toString(number), alike.getKey(), alike.getValue(), finding));
                }
            }
        }
        return rows;
    }

    private List<String> reason(
            String number, NeedAnswer.Situation situation, List<ServiceFit> services, Finding finding) {
        return List.of(
                number,
                finding.rule(),
                finding.title().in(language),
                outcome(finding),
                finding.force().label().in(language),
                finding.basis().label().in(language),
                finding.provision()
                        .map(Report::provision)
                        .map(place -> place.in(language))
                        .orElse(""),
                answer.message(situation, finding).in(language),
                finding.outcome() == Outcome.UNDETERMINED ? missing(situation, finding) : "",
                toDo(services, finding));
    }

    /** What does not count is no more than advice, however it comes out. */
    private String outcome(Finding finding) {
        String outcome = finding.outcome() == Outcome.VIOLATED ? in("不適合", "not met") : in("未定", "open");
        return finding.counts() ? outcome : in("参考", "advice");
    }

    private String missing(NeedAnswer.Situation situation, Finding finding) {
        return situation.missing().stream()
                .filter(fact -> fact.rules().contains(finding.rule()))
                .map(fact -> fact.label().in(language))
                .distinct()
                .collect(Collectors.joining(in("、", ", ")));
    }

    private String toDo(List<ServiceFit> services, Finding finding) {
        return services.stream()
                .flatMap(service -> service.toDo(finding.rule()).stream())
                .map(deed -> deed.in(language))
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /** The services that share what the rules say of them, in the order in which the reasons are numbered. */
    private Map<NeedAnswer.Situation, List<ServiceFit>> bySituation() {
        return answer.services().stream()
                .collect(Collectors.groupingBy(ServiceFit::situation, LinkedHashMap::new, Collectors.toList()));
    }

    /** The parts that are wanted, as the first service has them that is asked about them. */
    private List<Part> parts() {
        return answer.services().stream()
                .map(ServiceFit::parts)
                .filter(parts -> !parts.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static Truth inside(ServiceFit service, Part wanted) {
        return part(service, wanted).map(Part::inside).orElse(Truth.UNKNOWN);
    }

    /** What the list states instead of a part that is not among it. */
    private String instead(ServiceFit service, Part wanted) {
        return part(service, wanted)
                .flatMap(Part::instead)
                .map(words -> "\n" + words.in(language))
                .orElse("");
    }

    private static Optional<Part> part(ServiceFit service, Part wanted) {
        return service.parts().stream()
                .filter(part -> part.aspect() == wanted.aspect() && part.name().equals(wanted.name()))
                .findFirst();
    }

    private static String number(ServiceFit service) {
        return service.registrationNumber().map(RegistrationNumber::toString).orElse("");
    }

    private static String lastValidDay(ServiceFit service) {
        return service.situation().lastValidDay().map(LocalDate::toString).orElse("");
    }

    private static String days(ServiceFit service, String between) {
        return service.lookAgainOn().stream().map(LocalDate::toString).collect(Collectors.joining(between));
    }

    private static String rules(ServiceFit service, Outcome outcome) {
        return service.situation().findings(outcome).stream()
                .filter(Finding::counts)
                .map(Finding::rule)
                .collect(Collectors.joining(" "));
    }

    private String fit(Fit fit) {
        return switch (fit) {
            case SERVES -> in("適合", "serves");
            case DEPENDS -> in("要確認", "to be checked");
            case DOES_NOT_SERVE -> in("不適合", "does not serve");
        };
    }

    private String truth(Truth truth) {
        return switch (truth) {
            case TRUE -> in("はい", "yes");
            case FALSE -> in("いいえ", "no");
            case UNKNOWN -> in("不明", "not known");
        };
    }

    private String bracketed(Label label) {
        return in("（" + label.ja() + "）", " (" + label.en() + ")");
    }

    private String in(String ja, String en) {
        return Label.of(ja, en).in(language);
    }
}
