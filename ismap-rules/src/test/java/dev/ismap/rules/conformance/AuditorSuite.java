package dev.ismap.rules.conformance;

import static dev.ismap.rules.conformance.Group.Content.FAILS;
import static dev.ismap.rules.conformance.Group.Content.MEETS;

import dev.ismap.model.DocumentKind;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The cases about registration of an auditing organisation. */
final class AuditorSuite {

    private static final LocalDate START = LocalDate.of(2020, 6, 3);
    private static final String REQUIREMENTS = "/auditingSystem/requirements";

    private static final String ISSUED = "/applicant/gBizIdIssuedOn";

    private AuditorSuite() {}

    /** An application that meets everything, and is told to be expected. */
    private static Base whole() {
        Tree document = Suite.base("auditor");
        // the term of a registration is in the book of those alone who assume one
        Set<String> rules = new HashSet<>(Facts.chapters("A"));
        rules.remove("A-TERM");
        return new Base(
                document,
                LocalDate.of(2026, 12, 10),
                LocalDate.of(2026, 12, 1),
                rules,
                Set.of(),
                Set.of(),
                (tree, day) -> tree.with("/filedOn", day));
    }

    static List<Sketch> sketches() {
        Base base = whole();
        String system = "/auditingSystem/";
        Group people = group("A-PEOPLE", base);
        for (String person : List.of("executive", "manager")) {
            String path = system + person + "/qualifications";
            people.fails(
                            person + "-not-qualified",
                            name(person, "ja") + "：資格がない",
                            name(person, "en") + ": no qualification",
                            base.with(path, "[]"))
                    .meets(
                            person + "-certified",
                            name(person, "ja") + "：公認情報セキュリティ監査人",
                            name(person, "en") + ": certified information security auditor",
                            base.with(path, "[\"CERTIFIED_INFORMATION_SECURITY_AUDITOR\"]"))
                    .meets(
                            person + "-system-auditor",
                            name(person, "ja") + "：システム監査技術者",
                            name(person, "en") + ": system auditor",
                            base.with(path, "[\"SYSTEM_AUDITOR\"]"))
                    .meets(
                            person + "-cisa",
                            name(person, "ja") + "：CISA",
                            name(person, "en") + ": CISA",
                            base.with(path, "[\"CISA\"]"))
                    .open(
                            person + "-otherwise-qualified",
                            name(person, "ja") + "：例示のない資格",
                            name(person, "en") + ": a qualification that is not named",
                            base.with(path, "[\"OTHER\"]"))
                    .fails(
                            person + "-not-experienced",
                            name(person, "ja") + "：実務経験がない",
                            name(person, "en") + ": no experience",
                            base.with(system + person + "/experienced", "false"));
        }
        String independence = "/independence/";
        return List.of(
                        group("A-FORM", base)
                                .says("/applicant/legalForm", "\"OTHER\"", FAILS)
                                .needed("/applicant/legalForm")
                                .missing("/applicant/legalForm")
                                .aroundItsDays(START, day -> day.with("/applicant/legalForm", "\"OTHER\"")),
                        group("A-WINDOW", base)
                                .needsTrue("/intake/reviewStartAnnounced")
                                .aroundItsDays(START, day -> day.with("/intake/reviewStartAnnounced", "false")),
                        group("A-ID", base)
                                .needsTrue("/applicant/gBizId")
                                .aroundItsDays(START, day -> day.with("/applicant/gBizId", "false")),
                        group("A-ID-TERM", base)
                                .meets(
                                        "issued-in-the-term",
                                        "発行日から2年3か月が経過していない場合",
                                        "issued less than two years and three months before",
                                        base.on(LocalDate.of(2028, 10, 1)).with(ISSUED, "\"2026-07-02\""))
                                .meets(
                                        "issued-well-in-the-term",
                                        "発行日から2年が経過していない場合",
                                        "issued less than two years before",
                                        base.on(LocalDate.of(2028, 10, 1)).with(ISSUED, "\"2027-01-12\""))
                                .meets(
                                        "on-the-last-day",
                                        "2026年6月以前に発行され、2028年9月30日に申請した場合",
                                        "issued before 2026-07-01, and filed on 2028-09-30",
                                        base.on(LocalDate.of(2028, 9, 30)).with(ISSUED, "\"2024-01-15\""))
                                .fails(
                                        "expired-on-the-day-before",
                                        "有効期間が申請日の前日に満了した場合",
                                        "expired on the day before",
                                        base.on(LocalDate.of(2028, 10, 1)).with(ISSUED, "\"2026-07-01\""))
                                .fails(
                                        "expired",
                                        "2026年6月以前に発行され、2028年10月1日に申請した場合",
                                        "issued before 2026-07-01, and filed on 2028-10-01",
                                        base.on(LocalDate.of(2028, 10, 1)).with(ISSUED, "\"2024-01-15\""))
                                .open(
                                        "issue-not-given",
                                        "発行日が示されていない場合",
                                        "when it was issued is not given",
                                        base.on(LocalDate.of(2028, 10, 1))),
                        group("A-SYSTEM", base)
                                .fails(
                                        "one-not-confirmed",
                                        "要求事項の一つが確認されていない場合",
                                        "one requirement is not confirmed",
                                        requirements(base, "false"))
                                .fails(
                                        "none",
                                        "要求事項の記録がない場合",
                                        "no requirement on record",
                                        base.with(REQUIREMENTS, "[]"))
                                .open(
                                        "one-not-known",
                                        "要求事項の一つの確認が不明である場合",
                                        "whether one requirement is confirmed is not known",
                                        requirements(base, "{\"state\": \"UNKNOWN\"}"))
                                .needed(REQUIREMENTS)
                                .aroundItsDays(START, day -> requirements(day, "false"))
                                .noLaw(START.minusDays(1)),
                        group("A-SVC-LIST", base).needsTrue(system + "serviceListed"),
                        people,
                        group("A-QUALITY", base).needsTrue(system + "qualityControl"),
                        group("A-INDEP", base)
                                .needsTrue(independence + "noCloseInterest")
                                .needsTrue(independence + "notAuditedParty")
                                .needsTrue(independence + "independentInMind")
                                .says(independence + "provider", "\"\"", MEETS)
                                .meets(
                                        "no-provider-and-not-independent",
                                        "監査対象の事業者がなく、独立性の記載が「いいえ」である場合",
                                        "no provider is named, and independence is denied",
                                        base.with(independence + "provider", "\"\"")
                                                .with(independence + "noCloseInterest", "false"))
                                .meets(
                                        "no-provider",
                                        "監査対象の事業者が示されていない場合",
                                        "no provider is named",
                                        base.as(base.document().without(independence + "provider")))
                                .aroundItsDays(START, day -> day.with(independence + "notAuditedParty", "false")))
                .stream()
                .flatMap(group -> group.sketches().stream())
                .toList();
    }

    private static String name(String person, String language) {
        boolean executive = person.equals("executive");
        return language.equals("ja")
                ? executive ? "業務執行責任者" : "業務実施責任者"
                : executive ? "executive in charge" : "manager in charge";
    }

    private static Base requirements(Base base, String confirmed) {
        return base.with(
                REQUIREMENTS,
                "[{\"item\": \"（例）1件目\", \"confirmed\": true}, {\"item\": \"（例）2件目\", \"confirmed\": " + confirmed
                        + "}]");
    }

    private static Group group(String rule, Base base) {
        return new Group(rule, DocumentKind.AUDITOR_REGISTRATION, base).meetsAsItIs();
    }
}
