package dev.ismap.rules.conformance;

import static dev.ismap.rules.conformance.Group.Content.FAILS;
import static dev.ismap.rules.conformance.Group.Content.MEETS;
import static dev.ismap.rules.conformance.Group.Content.MEETS_IF_IT_APPLIES;
import static dev.ismap.rules.conformance.Group.Content.OPEN;
import static dev.ismap.rules.conformance.ServiceBases.FIRST;
import static dev.ismap.rules.conformance.ServiceBases.cycle;
import static dev.ismap.rules.conformance.ServiceBases.decision;
import static dev.ismap.rules.conformance.ServiceBases.first;
import static dev.ismap.rules.conformance.ServiceBases.onTop;
import static dev.ismap.rules.conformance.ServiceBases.renewal;
import static dev.ismap.rules.conformance.ServiceBases.software;
import static dev.ismap.rules.conformance.ServiceBases.underlying;

import dev.ismap.core.text.Label;
import dev.ismap.model.DocumentKind;
import dev.ismap.rules.conformance.Group.Content;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The cases about registration of a service: the statement, its controls, the audit, renewal. */
final class ServiceSuite {

    private static final String SERVICES = "/statement/underlyingServices";
    private static final String LISTED = "{\"listed\": true}";
    private static final String NOT_APPLICABLE = "{\"state\": \"NOT_APPLICABLE\", \"reason\": \"r\"}";
    private static final String IMPLEMENTED = "{\"decision\": \"IMPLEMENTED\"}";
    private static final String NOT_LISTED_WITHIN =
            "[{\"name\": \"見本認証基盤\", \"withinStatement\": true, \"listing\": {\"listed\": false}}]";
    private static final String EXCLUDED = "{\"decision\": \"EXCLUDED\", \"reason\": \"t\"}";
    private static final String ISSUED = "/provider/gBizIdIssuedOn";
    private static final String OUTSIDE = "/statement/outsideComponents";
    private static final String FROM_U = "{\"decision\": \"TAKEN_OVER\", \"from\": \"架空クラウド基盤\"}";
    private static final String TO = "/audit/period/to";
    private static final String FROM = "/audit/period/from";

    private ServiceSuite() {}

    static List<Sketch> sketches() {
        return Stream.of(statement(), controls(), audit(), renewals())
                .flatMap(List::stream)
                .flatMap(group -> group.sketches().stream())
                .toList();
    }

    private static Group group(String rule, Base base) {
        return new Group(rule, DocumentKind.SERVICE_REGISTRATION, base).meetsAsItIs();
    }

    // ---- listings ----------------------------------------------------------------------------------------------

    /**
     * The listing of something by its declaration and by a list, on the two days of which one counts.
     *
     * @param first the earlier of the days
     * @param last the later of the days
     * @param firstDay what the earlier day is
     * @param lastDay what the later day is
     * @param lists the kind of list, by its name among the lists at hand
     * @param entry the entry of the list, up to its events
     * @param periodEnd what an event of registration says of the audit period
     */
    private record Days(
            LocalDate first,
            LocalDate last,
            Label firstDay,
            Label lastDay,
            String lists,
            String entry,
            String periodEnd) {

        private static final String WHOLE = "\"completeOn\": [{\"from\": \"2026-01-01\", \"to\": \"2026-12-31\"}], ";

        /** A whole list that has the thing, with some events in JSON. */
        Tree telling(String... events) {
            return list(WHOLE, entry.formatted(""), String.join(", ", events));
        }

        /** A list that has another thing alone, and is whole or not. */
        Tree ofAnother(boolean whole) {
            return list(whole ? WHOLE : "", entry.formatted("別の"), registered(LocalDate.of(2026, 6, 1)));
        }

        /** A whole list that has the thing, and another with the same first event and some more. */
        Tree tellingOfTwo(String other, String... more) {
            String registered = registered(LocalDate.of(2026, 6, 1));
            String events = String.join(
                    ", ", Stream.concat(Stream.of(registered), Stream.of(more)).toList());
            String first = entry.formatted("");
            return list(
                    WHOLE,
                    first + ", \"basis\": \"OFFICIAL\", \"events\": [" + registered + "]}, {"
                            + first.replaceFirst("\"service\": \"[^\"]*\"", "\"service\": \"" + other + "\""),
                    events);
        }

        private Tree list(String completeOn, String thing, String events) {
            return Tree.of("{\"" + lists + "\": {\"kind\": \""
                    + (lists.equals("auditors") ? "auditor-list" : "cloud-service-list") + "\", " + completeOn
                    + "\"entries\": [{" + thing + ", \"basis\": \"OFFICIAL\", \"events\": [" + events + "]}]}}");
        }

        String registered(LocalDate day) {
            return "{\"event\": \"REGISTERED\"" + effective(day) + periodEnd + "}";
        }

        static String removed(LocalDate day) {
            return "{\"event\": \"REMOVED\"" + effective(day) + "}";
        }

        private static String effective(LocalDate day) {
            return ", \"effective\": \"" + day + "\", \"knownOn\": \"" + day + "\"";
        }
    }

    /** The days of an underlying service. */
    private static final Days UNDERLYING = new Days(
            LocalDate.of(2026, 12, 1),
            LocalDate.of(2026, 12, 10),
            Label.of("申請日", "the day of filing"),
            Label.of("基準日", "the day asked about"),
            "services",
            "\"service\": \"%s架空クラウド基盤\", \"provider\": \"架空インフラ株式会社\", \"programme\": \"ISMAP\"",
            ", \"periodEnd\": \"2025-12-31\"");

    /** The days of an auditing organisation. */
    private static final Days AUDITOR = new Days(
            LocalDate.of(2026, 10, 5),
            LocalDate.of(2026, 11, 10),
            Label.of("監査の開始日", "the day on which the audit starts"),
            Label.of("報告書の日付", "the date of the report"),
            "auditors",
            "\"auditor\": \"%sサンプル監査法人\"",
            "");

    /** The bounds of a listing around its two days, and what a list at hand tells. */
    private static Group listed(Group group, Days days, Function<String, Base> declared) {
        LocalDate between = days.first().plusDays(4);
        bound(group, "from", days.first(), days, declared, MEETS);
        bound(group, "from", days.first().plusDays(1), days, declared, OPEN);
        bound(group, "from", days.last(), days, declared, OPEN);
        bound(group, "from", days.last().plusDays(1), days, declared, FAILS);
        bound(group, "to", days.last().plusDays(1), days, declared, MEETS);
        bound(group, "to", days.last(), days, declared, MEETS);
        bound(group, "to", days.last().minusDays(1), days, declared, OPEN);
        bound(group, "to", days.first(), days, declared, OPEN);
        bound(group, "to", days.first().minusDays(1), days, declared, FAILS);
        Base silent = declared.apply("{}");
        Base yes = declared.apply("{\"listed\": true}");
        Base no = declared.apply("{\"listed\": false}");
        LocalDate before = LocalDate.of(2026, 6, 1);
        return group.open(
                        "first-listed-day-not-known",
                        "登録の初日が不明である場合",
                        "the first listed day is not known",
                        declared.apply("{\"listed\": true, \"from\": {\"state\": \"UNKNOWN\"}}"))
                .open(
                        "last-listed-day-not-known",
                        "登録の末日が不明である場合",
                        "the last listed day is not known",
                        declared.apply("{\"listed\": true, \"to\": {\"state\": \"UNKNOWN\"}}"))
                .meets("on-the-list-at-hand", "手元のリストに登録されている場合", "on the list at hand", silent)
                .withLists(days.telling(days.registered(before)))
                .meets(
                        "on-the-list-at-hand-though-denied",
                        "登録されていないとの記載があり、手元のリストに登録されている場合",
                        "said not to be listed, and on the list at hand",
                        no)
                .withLists(days.telling(days.registered(before)))
                .fails(
                        "on-no-whole-list-though-declared",
                        "登録されているとの記載があり、網羅された手元のリストにない場合",
                        "said to be listed, and not on the whole list at hand",
                        yes)
                .withLists(days.ofAnother(true))
                .fails(
                        "removed-from-the-list-at-hand",
                        "登録されているとの記載があり、手元のリストから削除されている場合",
                        "said to be listed, and removed from the list at hand before",
                        yes)
                .withLists(days.telling(days.registered(before), Days.removed(days.first())))
                .open(
                        "removed-between",
                        days.firstDay().ja() + "の後、" + days.lastDay().ja() + "までに手元のリストから削除された場合",
                        "removed from the list at hand after " + days.firstDay().en() + " and by "
                                + days.lastDay().en(),
                        yes)
                .withLists(days.telling(days.registered(before), Days.removed(between)))
                .meets(
                        "declared-and-the-list-does-not-tell",
                        "登録されているとの記載があり、手元のリストの網羅されない期間である場合",
                        "said to be listed, on days for which the list at hand is not whole",
                        yes)
                .withLists(days.ofAnother(false))
                .open(
                        "not-declared-and-the-list-does-not-tell",
                        "登録の有無が示されておらず、手元のリストの網羅されない期間である場合",
                        "nothing said, on days for which the list at hand is not whole",
                        silent)
                .withLists(days.ofAnother(false));
    }

    private static void bound(
            Group group, String bound, LocalDate day, Days days, Function<String, Base> declared, Content content) {
        boolean from = bound.equals("from");
        Label at = from ? Label.of("登録の初日", "first listed day") : Label.of("登録の末日", "last listed day");
        Label where = Stream.of(day.minusDays(1), day, day.plusDays(1))
                .filter(near -> near.equals(days.first()) || near.equals(days.last()))
                .map(near -> where(day, near, near.equals(days.first()) ? days.firstDay() : days.lastDay()))
                .findFirst()
                .orElseThrow();
        Label title = Label.of(at.ja() + "：" + where.ja(), at.en() + ": " + where.en());
        Base base = declared.apply("{\"listed\": true, \"" + bound + "\": \"" + day + "\"}");
        String name = (from ? "first" : "last") + "-listed-day-" + day;
        group.is(content, name, title.ja(), title.en(), base);
    }

    private static Label where(LocalDate day, LocalDate near, Label what) {
        if (day.equals(near)) {
            return what;
        }
        return day.isBefore(near)
                ? Label.of(what.ja() + "の前日", "the day before " + what.en())
                : Label.of(what.ja() + "の翌日", "the day after " + what.en());
    }

    // ---- the applicant and the statement -----------------------------------------------------------------------

    private static List<Group> statement() {
        Base several = first();
        Base base = onTop(underlying("架空クラウド基盤", LISTED));
        Group picture = group("S-PICTURE", first());
        for (String part : List.of("provider", "service", "logicalStructure", "internalControl", "populations")) {
            picture.needsText("/statement/overallPicture/" + part);
        }
        Group representation = group("S-REP", software());
        for (String matter : List.of(
                "responsibilityForControls",
                "independentEvaluation",
                "responsibilityForInterpretation",
                "awarenessOfAuditCriteria",
                "awarenessOfUseLimits",
                "allInformationGiven",
                "eventsSincePeriod",
                "fraudOrIllegality")) {
            representation.needsTrue("/statement/representation/" + matter);
        }
        Group disclosures = group("S-DISCLOSE", software());
        for (String matter :
                List.of("capitalTiesAndOfficers", "foreignLawAccessRisk", "governingLawAndCourt", "thirdPartyTests")) {
            disclosures.needsText("/disclosures/" + matter);
        }
        String signatory = "/statement/representation/signatory/";
        return List.of(
                group("S-ID", first())
                        .needsTrue("/provider/gBizId")
                        .aroundItsDays(FIRST, day -> day.with("/provider/gBizId", "false")),
                group("S-ID-TERM", first())
                        .meets(
                                "issued-in-the-term",
                                "発行日から2年3か月が経過していない場合",
                                "issued less than two years and three months before",
                                first().on(LocalDate.of(2028, 10, 1)).with(ISSUED, "\"2026-07-02\""))
                        .meets(
                                "issued-well-in-the-term",
                                "発行日から2年が経過していない場合",
                                "issued less than two years before",
                                first().on(LocalDate.of(2028, 10, 1)).with(ISSUED, "\"2027-01-12\""))
                        .meets(
                                "on-the-last-day",
                                "2026年6月以前に発行され、2028年9月30日に申請した場合",
                                "issued before 2026-07-01, and filed on 2028-09-30",
                                first().on(LocalDate.of(2028, 9, 30)).with(ISSUED, "\"2024-01-15\""))
                        .fails(
                                "expired",
                                "2026年6月以前に発行され、2028年10月1日に申請した場合",
                                "issued before 2026-07-01, and filed on 2028-10-01",
                                first().on(LocalDate.of(2028, 10, 1)).with(ISSUED, "\"2024-01-15\""))
                        .fails(
                                "expired-on-the-day-before",
                                "有効期間が申請日の前日に満了した場合",
                                "expired on the day before",
                                first().on(LocalDate.of(2028, 10, 1)).with(ISSUED, "\"2026-07-01\""))
                        .open(
                                "issue-not-given",
                                "発行日が示されていない場合",
                                "when it was issued is not given",
                                first().on(LocalDate.of(2028, 10, 1))),
                group("S-NAME", first())
                        .needsText("/statement/serviceName")
                        .aroundItsDays(FIRST, day -> day.with("/statement/serviceName", "\"\"")),
                group("S-SCOPE", several)
                        .says("/statement/coveredComponents", "[]", FAILS)
                        .needed("/statement/coveredComponents")
                        .says("/statement/regions", "[]", FAILS)
                        .needed("/statement/regions")
                        .fails(
                                "covered-not-applicable",
                                "サブサービスが複数あり、対象の記載を該当なしとする場合",
                                "several components, and which are covered is said not to apply",
                                several.with("/statement/coveredComponents", NOT_APPLICABLE))
                        .meets(
                                "one-component",
                                "サブサービスが一つであり、対象の記載がない場合",
                                "one component, and no word on which is covered",
                                first().with("/service/components", "[{\"name\": \"サンプル仮想サーバ\"}]")
                                        .withoutMember("/statement/coveredComponents"))
                        .aroundItsDays(FIRST, day -> day.with("/statement/regions", "[]")),
                group("S-EXCL", base)
                        .meets(
                                "component-that-is-no-cloud-service",
                                "クラウドサービスでない構成要素を対象外と明示した場合",
                                "a component that is no cloud service, named and declared to be outside",
                                office(true))
                        .fails(
                                "component-not-declared",
                                "クラウドサービスでない構成要素について対象外である旨の記載がない場合",
                                "a component that is no cloud service, not declared to be outside",
                                office(false))
                        .fails(
                                "component-not-named",
                                "クラウドサービスでない構成要素の名称の記載がない場合",
                                "a component that is no cloud service, not named",
                                first().applies("S-EXCL")
                                        .with(OUTSIDE, "[{\"name\": \"\", \"declaredOutside\": true}]"))
                        .open(
                                "component-declaration-not-given",
                                "クラウドサービスでない構成要素について対象外である旨の記載の有無が示されていない場合",
                                "whether a component that is no cloud service is declared to be outside is not given",
                                first().applies("S-EXCL").with(OUTSIDE, "[{\"name\": \"office\"}]"))
                        .meets("nothing-underneath", "基盤サービスがない場合", "no underlying service", first())
                        .meets(
                                "within",
                                "基盤サービスを言明の対象に含む場合",
                                "the underlying service lies within the statement",
                                first().with(SERVICES, "[{\"name\": \"架空クラウド基盤\", \"withinStatement\": true}]"))
                        .meets(
                                "one-within-one-outside",
                                "対象に含む基盤サービスには名称及び記載を要しない場合",
                                "one lies within and need not be declared, one is declared to be outside",
                                base.with(
                                        SERVICES,
                                        "[{\"name\": \"見本認証基盤\", \"withinStatement\": true}, "
                                                + underlying("架空クラウド基盤", LISTED) + "]"))
                        .fails(
                                "not-declared",
                                "対象外である旨の記載がない場合",
                                "not declared to be outside",
                                onTop(underlying("架空クラウド基盤", LISTED).replace("Outside\": true", "Outside\": false")))
                        .fails("not-named", "名称の記載がない場合", "not named", onTop(underlying("", LISTED)))
                        .fails(
                                "one-of-two-not-declared",
                                "二つの基盤サービスのうち一つに対象外である旨の記載がない場合",
                                "one of two is not declared to be outside",
                                onTop(
                                        underlying("架空クラウド基盤", LISTED),
                                        underlying("見本配信基盤", LISTED).replace("Outside\": true", "Outside\": false")))
                        .open(
                                "declaration-not-given",
                                "対象外である旨の記載の有無が示されていない場合",
                                "whether it is declared to be outside is not given",
                                onTop(underlying("架空クラウド基盤", LISTED).replace("\"declaredOutside\": true, ", "")))
                        .open(
                                "underlying-not-given",
                                "基盤サービスの有無が示されていない場合",
                                "whether there are underlying services is not given",
                                base.as(base.document().without(SERVICES)).open("S-BASE"))
                        .aroundItsDays(FIRST, day -> day.with(SERVICES, "[" + underlying("", LISTED) + "]")),
                listed(
                        group("S-BASE", base)
                                .meets(
                                        "one-within-one-outside",
                                        "対象に含む基盤サービスには登録を要しない場合",
                                        "one lies within and need not be listed, one is outside and listed",
                                        base.with(
                                                SERVICES,
                                                "[{\"name\": \"見本認証基盤\", \"withinStatement\": true, \"listing\": {\"listed\": false}}, "
                                                        + underlying("架空クラウド基盤", LISTED) + "]"))
                                .fails(
                                        "not-listed",
                                        "登録されていない場合",
                                        "not listed",
                                        onTop(underlying("架空クラウド基盤", "{\"listed\": false}")))
                                .fails(
                                        "one-of-two-not-listed",
                                        "二つの基盤サービスのうち一つが登録されていない場合",
                                        "one of two is not listed",
                                        onTop(
                                                underlying("架空クラウド基盤", LISTED),
                                                underlying("見本配信基盤", "{\"listed\": false}")))
                                .open(
                                        "listing-not-given",
                                        "登録の有無が示されていない場合",
                                        "listing not given",
                                        onTop(underlying("架空クラウド基盤", "{}")))
                                .open(
                                        "listing-not-known",
                                        "登録の有無が不明である場合",
                                        "listing not known",
                                        onTop(underlying("架空クラウド基盤", "{\"listed\": {\"state\": \"UNKNOWN\"}}")))
                                .open(
                                        "listed-when-filed-only",
                                        "申請日に登録されており、基準日に登録されていない場合",
                                        "listed when filed, not when asked",
                                        onTop(underlying("架空クラウド基盤", "{\"listed\": true, \"to\": \"2026-12-05\"}")))
                                .open(
                                        "listed-when-asked-only",
                                        "基準日に登録されており、申請日に登録されていない場合",
                                        "listed when asked, not when filed",
                                        onTop(underlying("架空クラウド基盤", "{\"listed\": true, \"from\": \"2026-12-05\"}")))
                                .fails(
                                        "listed-on-neither-day",
                                        "申請日にも基準日にも登録されていない場合",
                                        "listed on neither day",
                                        onTop(underlying("架空クラウド基盤", "{\"listed\": true, \"to\": \"2026-11-30\"}")))
                                .aroundItsDays(
                                        FIRST,
                                        day -> day.with(
                                                SERVICES, "[" + underlying("架空クラウド基盤", "{\"listed\": false}") + "]")),
                        UNDERLYING,
                        listing -> onTop(underlying("架空クラウド基盤", listing))),
                picture.aroundItsDays(FIRST, day -> day.with("/statement/overallPicture/provider", "\"\"")),
                group("S-SUBSEQ", software())
                        .needsTrue("/statement/subsequentEvents/stated")
                        .meets(
                                "an-event",
                                "後発事象を記載する場合",
                                "an event is stated",
                                first().with(
                                                "/statement/subsequentEvents/events",
                                                "[{\"on\": \"2026-10-15\", \"description\":"
                                                        + " \"西日本リージョンにデータセンタ棟を増設し、運用を開始した。\"}]"))
                        .aroundItsDays(FIRST, day -> day.with("/statement/subsequentEvents/stated", "false")),
                representation.aroundItsDays(
                        FIRST, day -> day.with("/statement/representation/fraudOrIllegality", "false")),
                group("S-SIGN", first())
                        .needsTrue(signatory + "answersForGovernance")
                        .says(signatory + "director", "false", FAILS)
                        .meets(
                                "documented",
                                "役員でない署名者の権限を示す書類がある場合",
                                "no director, with documents that prove the authority",
                                first().with(signatory + "director", "false")
                                        .with(signatory + "authorityDocumented", "true"))
                        .needed(signatory + "director")
                        .aroundItsDays(FIRST, day -> day.with(signatory + "director", "false")),
                disclosures
                        .withTheAuthoritysWord(software().with("/disclosures/thirdPartyTests", "\"\""))
                        .aroundItsDays(FIRST, day -> day.with("/disclosures/thirdPartyTests", "\"\"")),
                group("S-CRITICAL", software())
                        .needsTrue("/statement/criticalAreasDeclared")
                        .aroundItsDays(FIRST, day -> day.with("/statement/criticalAreasDeclared", "false")));
    }

    // ---- the controls ------------------------------------------------------------------------------------------

    private static Base without(Base base, String control) {
        return base.as(base.document().without(decision(control)));
    }

    /** A whole statement; a draft of it leaves open what it does not mention. */
    private static Group controls(String rule, String control, String... alsoOpen) {
        Base draft = first().with("/statement/status", "\"DRAFT\"");
        return group(rule, first())
                .fails("not-mentioned", control + " の記載がない場合", control + " is not mentioned", without(first(), control))
                .withTheAuthoritysWord(without(first(), control))
                .open(
                        "not-known-in-a-draft",
                        "案において " + control + " が不明である場合",
                        control + " is not known, in a draft",
                        draft.as(draft.document().unknown(decision(control))).open(alsoOpen))
                .fails(
                        "not-mentioned-on-" + FIRST,
                        FIRST + "：" + control + " の記載がない",
                        control + " is not mentioned, on " + FIRST,
                        without(first().on(FIRST), control));
    }

    /** Cases that bring all optional details along: as if those held were all there are. */
    private static Group depth() {
        Base base = ServiceBases.shallow();
        Base draft = ServiceBases.draft().applies("S-DEPTH");
        String one = "5.1.1";
        return group("S-DEPTH", base)
                .fails(
                        "an-objective-without-details",
                        "詳細管理策を採用せずに統制目標 " + one + " を実施する場合",
                        "objective " + one + " is implemented without any detail",
                        base.with(decision(one), IMPLEMENTED))
                .open("nothing-mentioned-yet", "案に何も記載がない場合", "a draft that mentions nothing yet", draft)
                .meets(
                        "no-declaration-of-the-others",
                        "任意の詳細管理策がそろい、その余の詳細管理策の宣言を要しない場合",
                        "no declaration of the other details, as all are held",
                        base.as(base.document().without("/statement/otherDetailsDeclared")))
                .aroundItsDays(FIRST, day -> day.with(decision(one), IMPLEMENTED))
                .completedWith();
    }

    /** Cases whose edition has two optional details, which they name or leave out. */
    private static Group named() {
        Base silent = ServiceBases.shallow().withoutMember("/statement/otherDetailsDeclared");
        String selected = "{\"decision\": \"IMPLEMENTED\", \"individualControls\": [\"t\"]}";
        String reasoned = "{\"decision\": \"NOT_SELECTED\", \"reason\": \"t\"}";
        Base one = silent.with(decision("5.1.1"), IMPLEMENTED).with(decision("5.1.1.1"), selected);
        Base both = one.with(decision("5.1.1.2"), reasoned);
        String declared = "/statement/otherDetailsDeclared";
        return new Group("S-REASON", DocumentKind.SERVICE_REGISTRATION, both)
                .meets(
                        "every-detail-is-named",
                        "すべての詳細管理策について採用又は理由を記載する場合",
                        "every detail is selected or has a reason",
                        both)
                .open(
                        "a-detail-is-left-out",
                        "記載のない詳細管理策があり、宣言の有無が示されていない場合",
                        "a detail is left out, and nothing is said of a declaration",
                        one.open("S-DEPTH"))
                .missing(declared)
                .fails(
                        "a-detail-is-left-out-and-not-declared",
                        "記載のない詳細管理策があり、宣言していない場合",
                        "a detail is left out, and is not declared",
                        one.with(declared, "false"))
                .meets(
                        "left-out-under-an-excluded-objective",
                        "対象外の統制目標に属する詳細管理策の記載がない場合",
                        "details under an excluded objective are left out",
                        silent)
                .open(
                        "left-out-of-a-draft",
                        "案において記載のない詳細管理策があり、宣言していない場合",
                        "a detail is left out of a draft, and is not declared",
                        one.with(declared, "false")
                                .with("/statement/status", "\"DRAFT\"")
                                .open("S-DEPTH", "S-INDIV"))
                .missing("/statement/decisions")
                .completedWith("5.1.1.1", "5.1.1.2");
    }

    private static Base office(boolean declared) {
        return first().applies("S-EXCL")
                .with(OUTSIDE, "[{\"name\": \"office\", \"declaredOutside\": " + declared + "}]");
    }

    private static List<Group> controls() {
        Base whole = first();
        Base draft = whole.with("/statement/status", "\"DRAFT\"");
        Base platform = whole.applies("S-EXCL", "S-BASE").with(SERVICES, "[" + underlying("架空クラウド基盤", LISTED) + "]");
        Base withRow = whole.with(
                "/statement/optionalDetails", "[{\"id\": \"5.1.1.1\", \"parent\": \"5.1.1\", \"nameJa\": \"t\"}]");
        Base takenOver =
                onTop(underlying("架空クラウド基盤", LISTED)).decided("S-INHERIT").with(decision("11.1.1"), FROM_U);
        Base notStated = takenOver.withoutMember(SERVICES).open("S-BASE", "S-EXCL");
        Base unnamed = takenOver
                .with(decision("11.1.1"), "{\"decision\": \"TAKEN_OVER\"}")
                .with("/statement/status", "\"DRAFT\"");
        String change = "{\"decision\": \"IMPLEMENTED\", \"individualControls\": [\"t\"], \"changes\": [%s]}";
        String described = "{\"before\": {\"content\": \"t\", \"to\": \"2026-01-31\"},"
                + " \"after\": {\"content\": \"t\", \"from\": \"2026-02-01\"}}";
        Base silent = first().applies("S-CHANGE").withoutMember("/statement/individualControlsChanged");
        String changed = decision("9.4.2.2.B");
        return List.of(
                depth(),
                named(),
                controls("S-GOV", "3.1.2.1"),
                controls("S-MGT", "4.4.1.1"),
                controls("S-OBJ", "6.2.2")
                        .meets(
                                "excluded-with-a-reason",
                                "理由を付して対象外とした場合",
                                "excluded with a reason",
                                whole.with(decision("6.2.2"), EXCLUDED))
                        .fails(
                                "excluded-without-a-reason",
                                "理由を付さずに対象外とした場合",
                                "excluded without a reason",
                                whole.with(decision("6.2.2"), "{\"decision\": \"EXCLUDED\"}"))
                        .fails(
                                "excluded-with-a-blank-reason",
                                "対象外とした理由が空欄である場合",
                                "excluded with a blank reason",
                                whole.with(decision("6.2.2"), "{\"decision\": \"EXCLUDED\", \"reason\": \" \"}")),
                controls("S-BASIC", "6.1.1.13.PB", "S-REASON", "S-INDIV")
                        .fails(
                                "not-selected",
                                "末尾にBの付く詳細管理策を採用しない場合",
                                "a B detail is not selected",
                                whole.with(
                                        decision("9.4.2.2.B"), "{\"decision\": \"NOT_SELECTED\", \"reason\": \"t\"}"))
                        .meets(
                                "under-an-excluded-objective",
                                "対象外の統制目標に属する場合",
                                "it falls away with its excluded objective",
                                without(whole.with(decision("6.3.1.P"), EXCLUDED), "6.3.1.1.PB"))
                        .fails(
                                "finished-audit",
                                "監査は終わり、基本言明要件を満たさない場合",
                                "the audit is finished, and a basic statement requirement is not met",
                                without(whole, "12.4.1.15.PB"))
                        .published("ISMAP portal, KB0011019"),
                group("S-REASON", whole)
                        .says("/statement/otherDetailsDeclared", "false", FAILS)
                        .alsoViolated("S-DEPTH")
                        .notGiven("/statement/otherDetailsDeclared")
                        .adviceIsOpenToo("S-DEPTH")
                        .notKnown("/statement/otherDetailsDeclared")
                        .adviceIsOpenToo("S-DEPTH")
                        .missing("/statement/otherDetailsDeclared")
                        .fails(
                                "own-detail-not-mentioned",
                                "言明書の挙げる詳細管理策に記載がない場合",
                                "a detail of its own is not mentioned",
                                withRow)
                        .meets(
                                "own-detail-selected",
                                "言明書の挙げる詳細管理策を採用する場合",
                                "a detail of its own is selected",
                                withRow.with(
                                        decision("5.1.1.1"),
                                        "{\"decision\": \"IMPLEMENTED\", \"individualControls\": [\"t\"]}"))
                        .meets(
                                "own-detail-with-reason",
                                "言明書の挙げる詳細管理策を、理由を付して採用しない場合",
                                "a detail of its own is not selected, with a reason",
                                withRow.with(
                                        decision("5.1.1.1"), "{\"decision\": \"NOT_SELECTED\", \"reason\": \"t\"}"))
                        .fails(
                                "own-detail-without-reason",
                                "言明書の挙げる詳細管理策を、理由を付さずに採用しない場合",
                                "a detail of its own is not selected, without a reason",
                                withRow.with(decision("5.1.1.1"), "{\"decision\": \"NOT_SELECTED\"}"))
                        .meets(
                                "own-detail-under-an-excluded-objective",
                                "言明書の挙げる詳細管理策が対象外の統制目標に属する場合",
                                "a detail of its own, under an excluded objective",
                                withRow.with(decision("5.1.1"), EXCLUDED))
                        .fails(
                                "not-declared-on-" + FIRST,
                                FIRST + "：その余の詳細管理策の宣言がない",
                                "the other details are not declared, on " + FIRST,
                                whole.on(FIRST).with("/statement/otherDetailsDeclared", "false"))
                        .adviceIsOpenToo("S-DEPTH"),
                group("S-INDIV", whole)
                        .meets(
                                "draft-that-declares-the-rest",
                                "その余の詳細管理策について宣言する案の場合",
                                "a draft that declares the other details",
                                draft)
                        .open(
                                "draft-that-declares-nothing",
                                "その余の詳細管理策について宣言しない案の場合",
                                "a draft that does not declare the other details",
                                draft.with("/statement/otherDetailsDeclared", "false")
                                        .open("S-REASON", "S-DEPTH"))
                        .fails(
                                "none",
                                "個別管理策の記載がない場合",
                                "no individual control",
                                whole.with(decision("6.1.1.13.PB"), IMPLEMENTED))
                        .fails(
                                "blank",
                                "個別管理策が空欄である場合",
                                "a blank individual control",
                                whole.with(
                                        decision("6.1.1.13.PB"),
                                        "{\"decision\": \"IMPLEMENTED\", \"individualControls\": [\" \"]}"))
                        .open(
                                "none-yet",
                                "案において個別管理策の記載がない場合",
                                "no individual control yet, in a draft",
                                draft.with(decision("6.1.1.13.PB"), IMPLEMENTED))
                        .meets(
                                "taken-over",
                                "登録済みのサービスから引き継ぐ場合",
                                "taken over from a listed service",
                                platform.with(decision("6.1.1.13.PB"), FROM_U))
                        .meets(
                                "under-an-excluded-objective",
                                "対象外の統制目標に属する場合",
                                "under an excluded objective",
                                whole.with(decision("6.3.1.P"), EXCLUDED).with(decision("6.3.1.1.PB"), IMPLEMENTED))
                        .fails(
                                "none-on-" + FIRST,
                                FIRST + "：個別管理策の記載がない",
                                "no individual control, on " + FIRST,
                                whole.on(FIRST).with(decision("6.1.1.13.PB"), IMPLEMENTED)),
                listed(
                        silentDetails(group("S-INHERIT", software()), takenOver)
                                .meets(
                                        "in-a-draft-that-declares-the-rest",
                                        "その余の詳細管理策について宣言する案の場合",
                                        "in a draft that declares the other details",
                                        platform.with(decision("11.1.1"), FROM_U)
                                                .with("/statement/status", "\"DRAFT\""))
                                .meets(
                                        "in-a-draft-that-declares-nothing",
                                        "その余の詳細管理策について宣言しない案の場合",
                                        "in a draft that does not declare the other details",
                                        platform.with(decision("11.1.1"), FROM_U)
                                                .with("/statement/status", "\"DRAFT\"")
                                                .with("/statement/otherDetailsDeclared", "false")
                                                .open("S-REASON", "S-INDIV", "S-DEPTH"))
                                .fails(
                                        "not-listed",
                                        "登録されていないサービスから引き継ぐ場合",
                                        "from a service that is not listed",
                                        takenOver.with(
                                                SERVICES, "[" + underlying("架空クラウド基盤", "{\"listed\": false}") + "]"))
                                .alsoViolated("S-BASE")
                                .fails(
                                        "not-listed-and-within",
                                        "言明の対象に含む未登録のサービスから引き継ぐ場合",
                                        "from a service within the statement that is not listed",
                                        takenOver.with(
                                                SERVICES,
                                                "[{\"name\": \"架空クラウド基盤\", \"withinStatement\": true, \"listing\": {\"listed\": false}}]"))
                                .open(
                                        "listing-not-given",
                                        "登録の有無が示されていないサービスから引き継ぐ場合",
                                        "from a service whose listing is not given",
                                        takenOver
                                                .with(SERVICES, "[" + underlying("架空クラウド基盤", "{}") + "]")
                                                .open("S-BASE"))
                                .open(
                                        "listed-when-filed-only",
                                        "申請日にのみ登録されているサービスから引き継ぐ場合",
                                        "from a service that is listed when filed, not when asked",
                                        takenOver
                                                .with(
                                                        SERVICES,
                                                        "["
                                                                + underlying(
                                                                        "架空クラウド基盤",
                                                                        "{\"listed\": true, \"to\": \"2026-12-05\"}")
                                                                + "]")
                                                .open("S-BASE"))
                                .open(
                                        "listed-when-asked-only",
                                        "基準日にのみ登録されているサービスから引き継ぐ場合",
                                        "from a service that is listed when asked, not when filed",
                                        takenOver
                                                .with(
                                                        SERVICES,
                                                        "["
                                                                + underlying(
                                                                        "架空クラウド基盤",
                                                                        "{\"listed\": true, \"from\": \"2026-12-05\"}")
                                                                + "]")
                                                .open("S-BASE"))
                                .fails(
                                        "from-no-service",
                                        "引継ぎ元の記載がない場合",
                                        "taken over, and not said from which service",
                                        takenOver.with(decision("11.1.1"), "{\"decision\": \"TAKEN_OVER\"}"))
                                .fails(
                                        "not-stated-and-on-no-whole-list",
                                        "基盤サービスの記載がなく、引継ぎ元が網羅された手元のリストにない場合",
                                        "no underlying service is stated, and the one taken over from is not on the whole list at hand",
                                        notStated)
                                .withLists(UNDERLYING.ofAnother(true))
                                .open(
                                        "not-stated-and-removed-between",
                                        "基盤サービスの記載がなく、引継ぎ元が申請日の後に手元のリストから削除された場合",
                                        "no underlying service is stated, and the one taken over from was removed from the list at hand after filing",
                                        notStated)
                                .withLists(UNDERLYING.telling(
                                        UNDERLYING.registered(LocalDate.of(2026, 6, 1)),
                                        Days.removed(LocalDate.of(2026, 12, 5))))
                                .open(
                                        "not-stated-and-the-list-does-not-tell",
                                        "基盤サービスの記載がなく、手元のリストの網羅されない期間である場合",
                                        "no underlying service is stated, on days for which the list at hand is not whole",
                                        notStated)
                                .withLists(UNDERLYING.ofAnother(false))
                                .meets(
                                        "from-the-only-service",
                                        "案において引継ぎ元の記載がなく、基盤サービスが登録済みの一つのみである場合",
                                        "a draft that does not say yet from which service, where there is only one, and it is listed",
                                        unnamed)
                                .open(
                                        "from-one-of-two-services",
                                        "案において引継ぎ元の記載がなく、基盤サービスに登録されていないものがある場合",
                                        "a draft that does not say yet from which service, where one of two is not listed",
                                        unnamed.with(
                                                SERVICES,
                                                "[{\"name\": \"見本認証基盤\", \"withinStatement\": true, \"listing\": {\"listed\": false}}, "
                                                        + underlying("架空クラウド基盤", LISTED) + "]"))
                                .meets(
                                        "nothing-from-the-one-not-listed",
                                        "登録されていないサービスからは何も引き継がない場合",
                                        "nothing is taken over from the service that is not listed",
                                        takenOver.with(
                                                SERVICES,
                                                "[{\"name\": \"見本認証基盤\", \"withinStatement\": true, \"listing\": {\"listed\": false}}, "
                                                        + underlying("架空クラウド基盤", LISTED) + "]"))
                                .meets("nothing-taken-over", "何も引き継がない場合", "nothing is taken over", whole)
                                .aroundItsDays(
                                        FIRST,
                                        day -> day.with(
                                                SERVICES,
                                                "[{\"name\": \"架空クラウド基盤\", \"withinStatement\": true, \"listing\": {\"listed\": false}}]")),
                        UNDERLYING,
                        listing -> takenOver.with(
                                SERVICES,
                                "[{\"name\": \"架空クラウド基盤\", \"withinStatement\": true, \"listing\": " + listing + "}]")),
                group("S-CHANGE", silent.with(changed, change.formatted(described)))
                        .meets("nothing-changed", "変更がない場合", "nothing changed", first())
                        .open("not-given", "変更の有無が示されていない場合", "not said whether anything changed", silent)
                        .open(
                                "not-given-in-a-final-statement",
                                "確定した言明書において変更の有無が示されていない場合",
                                "a final statement does not say whether anything changed",
                                whole.applies("S-CHANGE")
                                        .as(whole.document().without("/statement/individualControlsChanged")))
                        .open(
                                "not-known",
                                "変更の有無が不明である場合",
                                "not known whether anything changed",
                                silent.with("/statement/individualControlsChanged", "{\"state\": \"UNKNOWN\"}"))
                        .meets(
                                "changed-at-a-governance-item",
                                "ガバナンス基準の管理策についてのみ変更を記載する場合",
                                "a change of a governance item alone",
                                withChange(
                                        whole,
                                        "3.1.2.1",
                                        "{\"decision\": \"IMPLEMENTED\", \"changes\": [" + described + "]}"))
                        .fails(
                                "changed-but-not-what",
                                "変更があり、その内容の記載がない場合",
                                "said to have changed, but not what",
                                whole.applies("S-CHANGE").with("/statement/individualControlsChanged", "true"))
                        .fails(
                                "no-former-content",
                                "変更前の内容の記載がない場合",
                                "no former content",
                                withChange(
                                        whole,
                                        change.formatted("{\"before\": {\"to\": \"2026-01-31\"},"
                                                + " \"after\": {\"content\": \"t\", \"from\": \"2026-02-01\"}}")))
                        .fails(
                                "no-last-day-of-the-former-content",
                                "変更前の内容の適用日の記載がない場合",
                                "no day of the former content",
                                withChange(
                                        whole,
                                        change.formatted("{\"before\": {\"content\": \"t\"},"
                                                + " \"after\": {\"content\": \"t\", \"from\": \"2026-02-01\"}}")))
                        .fails(
                                "no-new-content",
                                "変更後の内容の記載がない場合",
                                "no new content",
                                withChange(
                                        whole,
                                        change.formatted("{\"before\": {\"content\": \"t\", \"to\": \"2026-01-31\"},"
                                                + " \"after\": {\"from\": \"2026-02-01\"}}"))));
    }

    /**
     * What may be taken over of the details on which a draft is silent: from a second service, about whose listing the cases
     * are, beside one that is listed and from which a control is taken over.
     */
    private static Group silentDetails(Group group, Base takenOver) {
        Function<String, Base> draft = listing -> takenOver
                .with("/statement/status", "\"DRAFT\"")
                .with(
                        SERVICES,
                        "[" + underlying("架空クラウド基盤", LISTED)
                                + ", {\"name\": \"見本認証基盤\", \"withinStatement\": true, \"listing\": " + listing + "}]");
        Function<String, Base> open = listing -> draft.apply(listing)
                .with("/statement/otherDetailsDeclared", "false")
                .open("S-REASON", "S-INDIV", "S-DEPTH");
        LocalDate filed = UNDERLYING.first();
        LocalDate asked = UNDERLYING.last();
        for (LocalDate from : List.of(filed.minusDays(1), filed, filed.plusDays(1))) {
            group.is(
                    from.isAfter(filed) ? OPEN : MEETS,
                    "silent-details-first-listed-day-" + from,
                    "案に記載のない詳細管理策の引継ぎ元となり得るサービスの登録の初日：" + from,
                    "details on which a draft is silent, first listed day of a service: " + from,
                    open.apply("{\"listed\": true, \"from\": \"" + from + "\"}"));
        }
        for (LocalDate to : List.of(asked.minusDays(1), asked, asked.plusDays(1))) {
            group.is(
                    to.isBefore(asked) ? OPEN : MEETS,
                    "silent-details-last-listed-day-" + to,
                    "案に記載のない詳細管理策の引継ぎ元となり得るサービスの登録の末日：" + to,
                    "details on which a draft is silent, last listed day of a service: " + to,
                    open.apply("{\"listed\": true, \"to\": \"" + to + "\"}"));
        }
        Base unlisted = draft.apply("{\"listed\": false}");
        return group.open(
                        "silent-details-and-a-service-not-listed",
                        "案に記載のない詳細管理策があり、登録されていないサービスがある場合",
                        "details on which a draft is silent, and a service that is not listed",
                        open.apply("{\"listed\": false}"))
                .meets(
                        "other-details-declared-and-a-service-not-listed",
                        "その余の詳細管理策について宣言する案に、登録されていないサービスがある場合",
                        "a draft that declares the other details, and a service that is not listed",
                        unlisted)
                .meets(
                        "silent-details-and-nothing-else-taken-over",
                        "その余の詳細管理策について宣言する案において、ほかに引き継ぐものがなく、サービスが登録されていない場合",
                        "a draft that declares the other details, where nothing is taken over and no service is listed",
                        unlisted.with(decision("11.1.1"), IMPLEMENTED).with(SERVICES, NOT_LISTED_WITHIN))
                .open(
                        "silent-details-perhaps-taken-over",
                        "その余の詳細管理策について宣言しない案において、ほかに引き継ぐものがなく、サービスが登録されていない場合",
                        "a draft that does not declare the other details, where nothing else is taken over and no service is listed",
                        open.apply("{}").with(decision("11.1.1"), IMPLEMENTED).with(SERVICES, NOT_LISTED_WITHIN))
                .meets(
                        "silent-details-and-the-list-at-hand",
                        "案に記載のない詳細管理策の引継ぎ元となり得るサービスが手元のリストに登録されている場合",
                        "details on which a draft is silent, and a service that is on the list at hand",
                        open.apply("{\"listed\": false}"))
                .withLists(UNDERLYING.tellingOfTwo("見本認証基盤"))
                .open(
                        "silent-details-and-removed-from-the-list-at-hand",
                        "案に記載のない詳細管理策の引継ぎ元となり得るサービスが手元のリストから削除されている場合",
                        "details on which a draft is silent, and a service that was removed from the list at hand",
                        open.apply("{\"listed\": true}"))
                .withLists(UNDERLYING.tellingOfTwo("見本認証基盤", Days.removed(filed)))
                .meets(
                        "nothing-declared-and-nothing-from-the-one-not-listed",
                        "確定した言明書がその余の詳細管理策について宣言せず、登録されていないサービスからは何も引き継がない場合",
                        "a final statement that declares nothing, and takes nothing over from the service that is not listed",
                        unlisted.with("/statement/status", "\"FINAL\"")
                                .with("/statement/otherDetailsDeclared", "false"))
                .alsoViolated("S-REASON", "S-DEPTH");
    }

    private static Base withChange(Base whole, String decision) {
        return withChange(whole, "9.4.2.2.B", decision);
    }

    private static Base withChange(Base whole, String control, String decision) {
        Base silent = whole.as(whole.document().without("/statement/individualControlsChanged"));
        return silent.applies("S-CHANGE").with(decision(control), decision);
    }

    // ---- the audit ---------------------------------------------------------------------------------------------

    private static List<Group> audit() {
        Base shorter = first().applies("S-PERIOD-MIN")
                .with(TO, "\"2025-12-31\"")
                .with(FROM, "\"2025-10-01\"")
                .with("/audit/report/submittedOn", "\"2026-03-01\"")
                .with("/audit/report/date", "\"2026-02-01\"")
                .with("/audit/startedOn", "\"2026-01-05\"");
        String open = "[{\"controls\": [\"9.2.1\"], \"description\": \"t\", \"open\": true}]";
        String closed = "[{\"controls\": [\"9.2.1\"], \"description\": \"t\", \"open\": false}]";
        String cycle = "/audit/managementCycle/";
        Group used = group("S-CYCLE-MGT", cycle());
        for (String need : List.of("scopeCovered", "scopeExplained", "auditorToldBeforeWork")) {
            used.needsTrue(cycle + need);
        }
        return List.of(
                group("S-PERIOD-MAX", first())
                        .fails("a-day-too-long", "1年を1日超える場合", "a year and a day", first().with(TO, "\"2026-10-01\""))
                        .meets(
                                "leap-year",
                                "うるう日に始まる1年の場合",
                                "a year that begins on a leap day",
                                first().with(FROM, "\"2024-02-29\"")
                                        .with(TO, "\"2025-02-28\"")
                                        .with("/audit/startedOn", "\"2025-04-01\"")
                                        .with("/audit/report/date", "\"2025-04-20\"")
                                        .with("/audit/report/submittedOn", "\"2025-05-01\""))
                        .fails(
                                "leap-year-and-a-day",
                                "うるう日に始まり1年を1日超える場合",
                                "a year from a leap day, and a day",
                                first().with(FROM, "\"2024-02-29\"")
                                        .with(TO, "\"2025-03-01\"")
                                        .with("/audit/startedOn", "\"2025-04-01\"")
                                        .with("/audit/report/date", "\"2025-04-20\"")
                                        .with("/audit/report/submittedOn", "\"2025-05-01\""))
                        .open(
                                "from-not-given",
                                "監査対象期間の初日が示されていない場合",
                                "first day not given",
                                ServiceBases.draft().withoutMember(FROM).open("S-PERIOD-MIN"))
                        .open(
                                "to-not-given",
                                "監査対象期間の末日が示されていない場合",
                                "last day not given",
                                first().as(first().document().without(TO)).open("S-PERIOD-MIN", "S-REPORT-3M")),
                group("S-PERIOD-MIN", shorter)
                        .fails(
                                "a-day-too-short",
                                "3か月に1日足りない場合",
                                "three months less a day",
                                shorter.with(TO, "\"2025-12-30\""))
                        .meets("a-whole-year", "1年の場合", "a whole year", first())
                        .meets(
                                "a-year-less-a-day",
                                "1年に1日足りない場合",
                                "a year less a day",
                                first().with(FROM, "\"2025-10-02\""))
                        .meets(
                                "end-of-november",
                                "11月30日に始まり2月末日に終わる場合",
                                "from the end of November to the end of February",
                                shorter.with(FROM, "\"2023-11-30\"")
                                        .with(TO, "\"2024-02-29\"")
                                        .with("/audit/startedOn", "\"2024-03-10\"")
                                        .with("/audit/report/date", "\"2024-04-20\"")
                                        .with("/audit/report/submittedOn", "\"2024-05-01\""))
                        .fails(
                                "end-of-november-a-day-too-short",
                                "11月30日に始まり2月末日の前日に終わる場合",
                                "from the end of November to the day before the end of February",
                                shorter.with(FROM, "\"2023-11-30\"")
                                        .with(TO, "\"2024-02-28\"")
                                        .with("/audit/startedOn", "\"2024-03-10\"")
                                        .with("/audit/report/date", "\"2024-04-20\"")
                                        .with("/audit/report/submittedOn", "\"2024-05-01\"")),
                group("S-PERIOD-GAP", renewal())
                        .fails(
                                "a-day-of-gap",
                                "1日の空白がある場合",
                                "a day of gap",
                                renewal().with("/previous/periodEnd", "\"2025-09-29\""))
                        .fails(
                                "a-day-of-overlap",
                                "1日の重複がある場合",
                                "a day of overlap",
                                renewal().with("/previous/periodEnd", "\"2025-10-01\""))
                        .meets("first-application", "新規の申請の場合", "a first application", first())
                        .open(
                                "previous-not-given",
                                "前回の監査対象期間の末日が示されていない場合",
                                "end of the previous period not given",
                                renewal()
                                        .as(renewal().document().without("/previous/periodEnd"))
                                        .open("V-RENEW"))
                        .open(
                                "from-not-given",
                                "監査対象期間の初日が示されていない場合",
                                "first day not given",
                                ServiceBases.renewalOf(ServiceBases.draft())
                                        .withoutMember(FROM)
                                        .open("S-PERIOD-MAX", "S-PERIOD-MIN")),
                listed(
                        group("S-AUDITOR", software())
                                .needsTrue("/audit/auditor/listing/listed")
                                .fails(
                                        "report-after-filing",
                                        "報告書の日付が申請日の翌日である場合",
                                        "report dated the day after filing",
                                        software()
                                                .with("/audit/report/date", "\"2026-12-02\"")
                                                .with("/audit/report/submittedOn", "\"2026-12-02\""))
                                .meets(
                                        "report-on-the-day-of-filing",
                                        "報告書の日付が申請日である場合",
                                        "report dated on the day of filing",
                                        software()
                                                .with("/audit/report/date", "\"2026-12-01\"")
                                                .with("/audit/report/submittedOn", "\"2026-12-01\""))
                                .open(
                                        "listed-at-the-start-only",
                                        "監査の開始日に登録されており、報告書の日付に登録されていない場合",
                                        "listed when the audit starts, not when the report is dated",
                                        software()
                                                .with(
                                                        "/audit/auditor/listing",
                                                        "{\"listed\": true, \"to\": \"2026-10-31\"}"))
                                .open(
                                        "listed-at-the-end-only",
                                        "報告書の日付に登録されており、監査の開始日に登録されていない場合",
                                        "listed when the report is dated, not when the audit starts",
                                        software()
                                                .with(
                                                        "/audit/auditor/listing",
                                                        "{\"listed\": true, \"from\": \"2026-10-31\"}"))
                                .fails(
                                        "listed-on-neither-day",
                                        "監査の開始日にも報告書の日付にも登録されていない場合",
                                        "listed on neither day",
                                        software()
                                                .with(
                                                        "/audit/auditor/listing",
                                                        "{\"listed\": true, \"to\": \"2026-10-04\"}"))
                                .meets(
                                        "date-not-given-but-submitted",
                                        "報告書の日付の記載はないが、申請前に提出されている場合",
                                        "no date of the report, which was submitted before the filing",
                                        software().as(software().document().without("/audit/report/date")))
                                .open(
                                        "date-and-submission-not-given",
                                        "報告書の日付及び提出日の記載がない場合",
                                        "neither the date of the report nor its submission",
                                        software()
                                                .as(software()
                                                        .document()
                                                        .without("/audit/report/date")
                                                        .without("/audit/report/submittedOn"))
                                                .open("S-REPORT-3M")),
                        AUDITOR,
                        listing -> software().with("/audit/auditor/listing", listing)),
                group("S-REPORT-3M", first())
                        .says("/audit/report/submittedOn", "\"2026-12-31\"", MEETS)
                        .says("/audit/report/submittedOn", "\"2027-01-01\"", FAILS)
                        .needed("/audit/report/submittedOn")
                        .withTheAuthoritysWord(ServiceBases.lateReport(first()))
                        .aroundItsDays(FIRST, ServiceBases::lateReport),
                group("S-FINDINGS", software())
                        .meets(
                                "closed",
                                "発見事項が解消されている場合",
                                "a closed finding",
                                software().with("/audit/report/findings", closed))
                        .fails(
                                "open",
                                "未解消の発見事項がある場合",
                                "an open finding",
                                software().with("/audit/report/findings", open))
                        .needed("/audit/report/findings")
                        .withTheAuthoritysWord(software().with("/audit/report/findings", open))
                        .aroundItsDays(FIRST, day -> day.with("/audit/report/findings", open)),
                used.meets("not-used", "複数年監査サイクルを用いない場合", "the cycle is not used", renewal())
                        .meets(
                                "other-accepted-certificate",
                                "IAF加盟機関の認定に基づくISO/IEC 27001認証の場合",
                                "the other accepted certificate",
                                cycle().with(cycle + "certification", "\"ISO_IEC_27001_IAF\""))
                        .says(cycle + "certification", "\"OTHER\"", FAILS)
                        .fails(
                                "first-application",
                                "新規の申請で用いる場合",
                                "used in a first application",
                                first().applies("S-CYCLE-MGT")
                                        .as(cycle().document()
                                                .with("/application", "\"FIRST\"")
                                                .without("/previous")))
                        .says(cycle + "ismsFrom", "\"2025-10-01\"", MEETS)
                        .says(cycle + "ismsFrom", "\"2025-10-02\"", FAILS)
                        .says(cycle + "ismsTo", "\"2026-09-30\"", MEETS)
                        .says(cycle + "ismsTo", "\"2026-09-29\"", FAILS)
                        .meets(
                                "renewal-of-the-certificate-expected",
                                "認証が期間中に切れ、その更新が見込まれる場合",
                                "the certificate ends early, and its renewal is expected",
                                cycle().with(cycle + "ismsTo", "\"2026-09-29\"")
                                        .with(cycle + "renewalExpected", "true"))
                        .needed(cycle + "ismsFrom")
                        .needed(cycle + "certification")
                        .says(cycle + "used", "{\"state\": \"UNKNOWN\"}", MEETS_IF_IT_APPLIES)
                        .meets(
                                "silent",
                                "複数年監査サイクルについて記載がない場合",
                                "silent on the cycle",
                                renewal().as(renewal().document().without("/audit/managementCycle")))
                        .fails(
                                "filed-before-it-was-open",
                                "2024年7月31日に申請した場合",
                                "filed on 2024-07-31",
                                cycle().on(LocalDate.of(2024, 7, 31)))
                        .open(
                                "begun-before-it-was-open",
                                "2024年7月に監査業務を開始し、8月1日に申請した場合",
                                "the audit begun before 2024-08-01, and filed on that day",
                                cycle().on(LocalDate.of(2024, 8, 1)))
                        .open(
                                "begun-the-day-before",
                                "2024年7月31日に監査業務を開始した場合",
                                "the audit begun on 2024-07-31",
                                cycle().on(LocalDate.of(2024, 9, 26)))
                        .meets(
                                "begun-on-its-first-day",
                                "2024年8月1日に監査業務を開始した場合",
                                "the audit begun on 2024-08-01",
                                cycle().on(LocalDate.of(2024, 9, 27))));
    }

    private static List<Group> renewals() {
        return List.of(group("V-RENEW", renewal())
                .fails(
                        "lapsed",
                        "有効期間の満了後に申請した場合",
                        "applied for after the registration lapsed",
                        ServiceBases.lapsed(renewal()))
                .meets("first-application", "新規の申請の場合", "a first application", first())
                .meets("on-the-last-day", "有効期間の満了日に申請した場合", "filed on the last valid day", renewedAfter("2025-08-01"))
                .alsoViolated("S-PERIOD-GAP")
                .open(
                        "on-the-day-between",
                        "満了日の翌日に申請した場合（二つの読み方が分かれる日）",
                        "filed on the day on which the readings differ",
                        renewedAfter("2025-07-31"))
                .alsoViolated("S-PERIOD-GAP")
                .fails(
                        "a-day-late",
                        "満了日の翌々日に申請した場合",
                        "filed two days after the last valid day",
                        renewedAfter("2025-07-29"))
                .alsoViolated("S-PERIOD-GAP")
                .open(
                        "previous-not-given",
                        "前回の監査対象期間の末日が示されていない場合",
                        "end of the previous period not given",
                        renewal()
                                .as(renewal().document().without("/previous/periodEnd"))
                                .open("S-PERIOD-GAP"))
                .aroundItsDays(FIRST, ServiceBases::lapsed));
    }

    /** A renewal filed on 2026-12-01, whose previous period ended on a day. */
    private static Base renewedAfter(String periodEnd) {
        return renewal().with("/previous/periodEnd", "\"" + periodEnd + "\"");
    }
}
