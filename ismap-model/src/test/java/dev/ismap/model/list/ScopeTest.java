package dev.ismap.model.list;

import static dev.ismap.model.list.ListEvent.ListEventKind.OBSERVED;
import static dev.ismap.model.list.ListEvent.ListEventKind.REGISTERED;
import static dev.ismap.model.list.ListEvent.ListEventKind.REMOVED;
import static dev.ismap.model.list.ListEvent.ListEventKind.SCOPE_CHANGED;
import static dev.ismap.model.list.ScopeAnswer.ScopeAspect.COMPONENT;
import static dev.ismap.model.list.ScopeAnswer.ScopeAspect.PLAN;
import static dev.ismap.model.list.ScopeAnswer.ScopeAspect.REGION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.condition.Truth;
import dev.ismap.core.fact.Input;
import dev.ismap.core.law.Basis;
import dev.ismap.core.problem.Problem;
import dev.ismap.core.text.Label;
import dev.ismap.core.time.PartialDate;
import dev.ismap.model.list.CloudServiceList.CloudServiceEntry;
import dev.ismap.model.list.ListEvent.ListEventKind;
import dev.ismap.model.list.ListEvent.ScopeChange;
import dev.ismap.model.list.ScopeAnswer.ScopeAspect;
import dev.ismap.model.list.ScopeAnswer.ScopeFinding;
import dev.ismap.model.list.ScopeAnswer.ScopeLink;
import dev.ismap.model.list.ScopeAnswer.ScopeQuestion;
import dev.ismap.model.service.CountryCode;
import dev.ismap.model.service.Programme;
import dev.ismap.model.service.ServiceScope;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeTest {

    private static final Optional<LocalDate> ALL = Optional.empty();
    private static final ServiceScope SCOPE = ServiceScope.none()
            .withComponents(Input.given(List.of("Mail", "Disk")))
            .withExcludedComponents(Input.given(List.of("Beta")))
            .withExcludedRegions(Input.given(List.of("China")));

    /** A scope that is stated, grows by a component, and is stated anew. */
    private static final ServiceRegister REGISTER = register(
            event(REGISTERED, "2022-01-01").withScope(SCOPE),
            event(SCOPE_CHANGED, "2023-06-26")
                    .withScopeChange(ScopeChange.none()
                            .withAddedComponents(List.of("Chat"))
                            .withAddedRegions(List.of("Osaka"))
                            .withDroppedComponents(List.of("Disk"))),
            event(SCOPE_CHANGED, "2024")
                    .withScope(ServiceScope.none().withRegions(Input.given(List.of("Tokyo", "Osaka", "China")))),
            event(OBSERVED, "2025-12-31"));

    private static final RegistrationHistory HISTORY = REGISTER.histories().get(0);

    private static Input<List<String>> names(String names) {
        return names.isEmpty() ? Input.notAsked() : Input.given(List.of(names.split(" ")));
    }

    private static Input<List<CountryCode>> codes(String codes) {
        return names(codes).map(all -> all.stream().map(CountryCode::parse).toList());
    }

    private static ScopeFinding finding(ScopeQuestion question, String day, ListEvent... events) {
        return history(events).covers(question, day(day)).links().get(0).finding();
    }

    private static ScopeQuestion onlyIn(String codes) {
        return ScopeQuestion.none().withOnlyIn(codes(codes).known().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "Japan, Tokyo Osaka, '', PERHAPS_WITHIN",
        "Japan, Tokyo Osaka, JP, NAMED_INSIDE", // the list says in which countries its regions lie
        "日本, Tokyo Osaka, JP SG, NAMED_INSIDE",
        "Japan, Tokyo Osaka, SG, NOT_AMONG",
        "Japan, '', JP, NAMED_INSIDE",
        "Japan, '', SG, NOT_AMONG",
        "Japan, '', '', NOT_STATED",
        "Japan, 日本, '', NAMED_INSIDE", // the same country by another name
        "国内, 日本国, '', NAMED_INSIDE",
        "Japan, USA, '', NOT_AMONG",
        "Tokyo, Japan, JP, PERHAPS_WITHIN", // that Tokyo is not in scope is not said
        "Tokyo, Osaka, JP, NOT_AMONG",
        "Tokyo, '', JP, NOT_STATED",
    })
    void aRegionInACountryIsToldByTheCountriesThatTheScopeStates(
            String region, String regions, String countries, ScopeFinding expected) {
        ServiceScope scope = ServiceScope.none().withRegions(names(regions)).withCountries(codes(countries));
        assertEquals(
                expected,
                finding(
                        question(REGION, region),
                        "2023-01-01",
                        event(REGISTERED, "2022-01-01").withScope(scope),
                        event(OBSERVED, "2024-01-01")));
    }

    @ParameterizedTest
    @CsvSource({
        "JP, Tokyo Osaka, '', COUNTRY_NOT_STATED",
        "JP, Tokyo Osaka, JP, ALL_WITHIN",
        "JP, Tokyo Osaka, JP SG, SOME_BEYOND",
        "JP SG, Tokyo Osaka, JP SG, ALL_WITHIN",
        "JP, '', JP, ALL_WITHIN",
        "JP, '', US, SOME_BEYOND",
        "JP, '', '', NOT_STATED",
        "JP, 日本, '', ALL_WITHIN",
        "JP, 日本 米国, '', SOME_BEYOND",
        "JP, Tokyo 米国, '', SOME_BEYOND",
        "JP, Tokyo 日本, '', COUNTRY_NOT_STATED",
    })
    void whetherEveryRegionLiesInSomeCountriesIsWhatTheScopeSaysOfThem(
            String limit, String regions, String countries, ScopeFinding expected) {
        ServiceScope scope = ServiceScope.none().withRegions(names(regions)).withCountries(codes(countries));
        ListEvent registered = event(REGISTERED, "2022-01-01").withScope(scope);
        ListEvent seen = event(OBSERVED, "2024-01-01");
        assertEquals(expected, finding(onlyIn(limit), "2023-01-01", registered, seen));
        ScopeLink link = history(registered, seen)
                .covers(onlyIn(limit), day("2023-01-01"))
                .links()
                .get(0);
        assertEquals(ScopeAspect.COUNTRIES, link.aspect());
        assertEquals(limit.replace(" ", ", "), link.asked());
    }

    @Test
    void aNameOutOfScopeIsOneProblemHoweverOftenItIsInScope() {
        // as many as a list of a document may have: a problem for each pair of them would be 400 million
        List<String> names = Collections.nCopies(20_000, "日本");
        List<String> others = Collections.nCopies(20_000, "Japan");
        List<Problem> problems = ServiceScope.none()
                .withRegions(Input.given(names))
                .withExcludedRegions(Input.given(others))
                .contradictions("/s");
        assertEquals(20_000, problems.size());
        assertEquals("/s/excludedRegions/19999", problems.get(19_999).path());
        assertEquals(Optional.of("/s/regions/0"), problems.get(19_999).other());
        // a name that is no country's is not the code of one
        assertEquals(
                List.of(),
                ServiceScope.none()
                        .withRegions(Input.given(List.of("JP")))
                        .withExcludedRegions(Input.given(List.of("日本")))
                        .contradictions("/s"));
    }

    @Test
    void aRegionThatComesIntoScopeCanLieElsewhere() {
        ListEvent registered =
                event(REGISTERED, "2022-01-01").withScope(ServiceScope.none().withRegions(names("日本")));
        ListEvent abroad = event(SCOPE_CHANGED, "2023-01-01")
                .withScopeChange(ScopeChange.none().withAddedRegions(List.of("米国")));
        ListEvent somewhere = event(SCOPE_CHANGED, "2023-01-01")
                .withScopeChange(ScopeChange.none().withAddedRegions(List.of("West")));
        ListEvent seen = event(OBSERVED, "2024-01-01");
        assertEquals(ScopeFinding.ALL_WITHIN, finding(onlyIn("JP"), "2022-12-31", registered, abroad, seen));
        assertEquals(ScopeFinding.SOME_BEYOND, finding(onlyIn("JP"), "2023-01-01", registered, abroad, seen));
        assertEquals(ScopeFinding.COUNTRY_NOT_STATED, finding(onlyIn("JP"), "2023-01-01", registered, somewhere, seen));
    }

    @ParameterizedTest
    @CsvSource({
        "COMPONENT, Mail, 2023-01-01, NAMED_INSIDE",
        "COMPONENT, Mail, 2025-01-01, NAMED_INSIDE", // what an event does not state it leaves as it was
        "COMPONENT, Beta, 2023-01-01, NAMED_OUTSIDE",
        "COMPONENT, Other, 2023-01-01, NOT_AMONG",
        "COMPONENT, mail, 2023-01-01, NOT_AMONG",
        "COMPONENT, Chat, 2023-06-25, NOT_AMONG",
        "COMPONENT, Chat, 2023-06-26, NAMED_INSIDE",
        "COMPONENT, Disk, 2023-06-25, NAMED_INSIDE",
        "COMPONENT, Disk, 2023-06-26, NAMED_OUTSIDE",
        "REGION, China, 2023-12-31, NAMED_OUTSIDE",
        "REGION, China, 2024-06-01, OPEN", // the day of the change is not known
        "REGION, China, 2024-12-31, NAMED_INSIDE",
        "REGION, Tokyo, 2023-12-31, NOT_STATED", // only what is outside was stated
        "REGION, Tokyo, 2024-12-31, NAMED_INSIDE",
        "REGION, Osaka, 2023-06-26, NAMED_INSIDE",
        "REGION, Kyoto, 2024-12-31, PERHAPS_WITHIN", // the names do not say that it is not in a country that is named
        "PLAN, Gold, 2023-01-01, NOT_STATED",
        "COMPONENT, Mail, 2026-01-01, AFTER_LAST",
    })
    void whatIsInScopeOnADayIsWhatTheLastEventThatTellsOfItLeft(
            ScopeAspect aspect, String name, LocalDate day, ScopeFinding expected) {
        assertEquals(
                expected,
                HISTORY.covers(question(aspect, name), day).links().get(0).finding());
    }

    @Test
    void whatComesIntoScopeWasOutsideBefore() {
        RegistrationHistory history = history(
                event(REGISTERED, "2022-01-01"),
                event(SCOPE_CHANGED, "2026-06-26")
                        .withScopeChange(ScopeChange.none().withAddedComponents(List.of("App"))));
        assertEquals(
                Truth.FALSE,
                history.covers(question(COMPONENT, "App"), day("2026-06-25")).covered());
        assertEquals(
                Truth.TRUE,
                history.covers(question(COMPONENT, "App"), day("2026-06-26")).covered());
        assertEquals(
                ScopeFinding.NOT_STATED,
                history.covers(question(COMPONENT, "Other"), day("2026-06-26"))
                        .links()
                        .get(0)
                        .finding());
    }

    @Test
    void aChangeWithoutADayLeavesEveryDayOpen() {
        RegistrationHistory history = history(
                event(REGISTERED, "2022-01-01"),
                ListEvent.undated(SCOPE_CHANGED)
                        .withScopeChange(ScopeChange.none().withAddedComponents(List.of("App"))),
                event(OBSERVED, "2024-01-01"));
        assertEquals(
                ScopeFinding.OPEN,
                history.covers(question(COMPONENT, "App"), day("2023-01-01"))
                        .links()
                        .get(0)
                        .finding());
    }

    @Test
    void whatWasSeenOnADayHoldsOnThatDayAlone() {
        RegistrationHistory history = history(
                event(REGISTERED, "2022-01-01").withScope(SCOPE),
                event(OBSERVED, "2024-01-01")
                        .withScope(ServiceScope.none().withComponents(Input.given(List.of("Mail", "New")))),
                event(OBSERVED, "2024-02-01"));
        assertEquals(
                Truth.TRUE,
                history.covers(question(COMPONENT, "New"), day("2024-01-01")).covered());
        assertEquals(
                Truth.FALSE,
                history.covers(question(COMPONENT, "New"), day("2024-01-02")).covered());
    }

    @Test
    void whatIsNamedAsBothIsNeither() {
        RegistrationHistory history = history(
                event(REGISTERED, "2022-01-01").withScope(SCOPE.withExcludedComponents(Input.given(List.of("Mail")))));
        ScopeAnswer answer = history.covers(question(COMPONENT, "Mail"), day("2022-01-01"));
        assertEquals(Truth.UNKNOWN, answer.covered());
        assertEquals(ScopeFinding.CONTRADICTED, answer.links().get(0).finding());
    }

    @Test
    void nothingIsCoveredWhileTheServiceIsNotListed() {
        RegistrationHistory history =
                history(event(REGISTERED, "2022-01-01").withScope(SCOPE), event(REMOVED, "2023-01-01"));
        assertEquals(
                Truth.FALSE,
                history.covers(question(COMPONENT, "Mail"), day("2021-12-31")).covered());
        assertEquals(
                Truth.TRUE,
                history.covers(question(COMPONENT, "Mail"), day("2022-12-31")).covered());
        assertEquals(
                Truth.FALSE,
                history.covers(question(COMPONENT, "Mail"), day("2023-01-01")).covered());
        assertEquals(
                Truth.UNKNOWN,
                history.covers(ScopeQuestion.none(), day("2023-01-02")).covered());
    }

    @Test
    void anAnswerNamesTheLinkThatIsMissing() {
        ScopeQuestion question =
                ScopeQuestion.none().withComponent("Mail").withPlan("Gold").withRegion("Tokyo");
        ScopeAnswer answer = HISTORY.covers(question, day("2023-01-01"));
        assertEquals(Truth.UNKNOWN, answer.covered());
        assertEquals(PLAN, answer.missing().orElseThrow().aspect());
        assertEquals(
                Label.of("プラン「Gold」：対象か否かの記録がない。", "The plan \"Gold\": nothing on record says whether it is in scope."),
                answer.missing().orElseThrow().sentence());

        ScopeAnswer no = HISTORY.covers(question.withRegion("China"), day("2023-01-01"));
        assertEquals(Truth.FALSE, no.covered());
        assertEquals(REGION, no.missing().orElseThrow().aspect());
        assertEquals("登録の対象範囲に含まれない。", no.sentences().get(0).ja());
        assertTrue(no.sentences().stream().anyMatch(sentence -> sentence.en().contains("regions out of scope China")));

        ScopeAnswer yes = HISTORY.covers(ScopeQuestion.none().withComponent("Mail"), day("2023-01-01"));
        assertEquals(Optional.empty(), yes.missing());
    }

    @Test
    void whatIsNotAmongWhatIsNamedIsSaidBesideThat() {
        ScopeAnswer answer = HISTORY.covers(question(COMPONENT, "mail"), day("2023-01-01"));
        List<String> stated = answer.links().get(0).stated();
        assertTrue(stated.contains("Mail"), stated.toString());
        assertEquals("リストに対象として記載されたものに含まれない。", answer.sentences().get(0).ja());
        assertEquals(
                Label.of(
                        "サブサービス「mail」：対象として挙げられたものに含まれない。リストの記載：" + String.join("、", stated) + "。「Mail」の誤りではないか。",
                        "The component \"mail\": not among what is named as in scope. The list states: "
                                + String.join(", ", stated) + ". Did you mean \"Mail\"?"),
                answer.links().get(0).sentence());
        assertEquals(
                List.of(),
                HISTORY.covers(question(COMPONENT, "Mail"), day("2023-01-01"))
                        .links()
                        .get(0)
                        .stated());
        ServiceScope inJapan = ServiceScope.none().withCountries(codes("JP"));
        assertEquals(
                List.of("JP"),
                history(event(REGISTERED, "2022-01-01").withScope(inJapan), event(OBSERVED, "2024-01-01"))
                        .covers(question(REGION, "USA"), day("2023-01-01"))
                        .links()
                        .get(0)
                        .stated());
        assertEquals(Optional.empty(), ScopeFinding.NOT_AMONG.instead("mail", List.of()));
        assertEquals(Optional.empty(), ScopeFinding.NAMED_OUTSIDE.instead("mail", List.of("Mail")));
    }

    @Test
    void whatIsNotKnownYetIsInNoScope() {
        assertEquals(
                ScopeFinding.NOT_AMONG,
                REGISTER.knownOn(day("2023-06-25"))
                        .histories()
                        .get(0)
                        .covers(question(COMPONENT, "Chat"), day("2022-01-01"))
                        .links()
                        .get(0)
                        .finding());
    }

    private static ScopeQuestion question(ScopeAspect aspect, String name) {
        return switch (aspect) {
            case COMPONENT -> ScopeQuestion.none().withComponent(name);
            case PLAN -> ScopeQuestion.none().withPlan(name);
            case VARIANT -> ScopeQuestion.none().withVariant(name);
            case REGION -> ScopeQuestion.none().withRegion(name);
            case COUNTRIES -> ScopeQuestion.none().withOnlyIn(List.of(CountryCode.parse(name)));
        };
    }

    private static RegistrationHistory history(ListEvent... events) {
        return register(events).histories().get(0);
    }

    private static ServiceRegister register(ListEvent... events) {
        return CloudServiceList.none()
                .withEntries(List.of(CloudServiceEntry.of("Service", Programme.ISMAP, Basis.SECONDARY)
                        .withEvents(Arrays.asList(events))))
                .register();
    }

    private static ListEvent event(ListEventKind kind, String date) {
        return ListEvent.undated(kind).withEffective(PartialDate.parse(date)).withKnownOn(PartialDate.parse(date));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
