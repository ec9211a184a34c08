package dev.ismap.rules.buyer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.condition.Truth;
import dev.ismap.core.determination.Determination;
import dev.ismap.core.determination.Determination.OpenMatter;
import dev.ismap.core.determination.Finding;
import dev.ismap.core.determination.Outcome;
import dev.ismap.core.engine.Analysis;
import dev.ismap.core.fact.Input;
import dev.ismap.core.law.Basis;
import dev.ismap.core.rule.Remark;
import dev.ismap.core.text.Language;
import dev.ismap.core.time.PartialDate;
import dev.ismap.core.time.Term;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.model.list.CloudServiceList.CloudServiceEntry;
import dev.ismap.model.list.CompleteDays;
import dev.ismap.model.list.ListEvent;
import dev.ismap.model.list.ListEvent.ListEventKind;
import dev.ismap.model.list.Listing;
import dev.ismap.model.list.ListingAnswer.ListingState;
import dev.ismap.model.list.ListingAnswer.ListingStatus;
import dev.ismap.model.list.ScopeAnswer.ScopeFinding;
import dev.ismap.model.list.ServiceRegister;
import dev.ismap.model.list.ServiceRegister.ServiceKey;
import dev.ismap.model.procurement.ProcurementNeed;
import dev.ismap.model.procurement.ProcurementNeed.ContractTerm;
import dev.ismap.model.procurement.ProcurementNeed.SelectedService;
import dev.ismap.model.procurement.ProcurementNeed.WantedScope;
import dev.ismap.model.service.CloudService.ServiceModel;
import dev.ismap.model.service.CountryCode;
import dev.ismap.model.service.InformationClass;
import dev.ismap.model.service.Programme;
import dev.ismap.model.service.RegistrationNumber;
import dev.ismap.model.service.ServiceScope;
import dev.ismap.rules.Ismap;
import dev.ismap.rules.Needs;
import dev.ismap.rules.buyer.NeedAnswer.Fit;
import dev.ismap.rules.buyer.NeedAnswer.Part;
import dev.ismap.rules.buyer.NeedAnswer.ServiceFit;
import dev.ismap.rules.buyer.NeedAnswer.Situation;
import dev.ismap.rules.calendar.IsmapCalendar.ContractCheck;
import dev.ismap.rules.law.Context;
import dev.ismap.rules.law.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeedAnswerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);
    private static final LocalDate PERIOD_END = LocalDate.of(2025, 3, 31);
    private static final Input<Boolean> YES = Input.given(true);
    private static final Input<Boolean> NO = Input.given(false);

    private static ProcurementNeed need() {
        ProcurementNeed need = Needs.inTokyo(LocalDate.of(2026, 4, 1), LocalDate.of(2027, 3, 31));
        return need.withService(need.service().withModels(Input.given(List.of(ServiceModel.IAAS))));
    }

    private static ListEvent registered(String... regions) {
        return ListEvent.of(ListEventKind.REGISTERED, LocalDate.of(2025, 8, 1))
                .withPeriodEnd(PERIOD_END)
                .withScope(ServiceScope.none()
                        .withRegions(Input.given(List.of(regions)))
                        .withExcludedRegions(Input.given(List.of())));
    }

    private static CloudServiceEntry entry(String name, Programme programme, ListEvent... events) {
        return CloudServiceEntry.of(name, programme, Basis.SECONDARY).withEvents(List.of(events));
    }

    private static CloudServiceList list(CloudServiceEntry... entries) {
        return CloudServiceList.none()
                .withCompleteOn(List.of(CompleteDays.of(LocalDate.of(2025, 1, 1), DAY)))
                .withEntries(List.of(entries));
    }

    private static CloudServiceList every() {
        return list(
                entry(
                        "removed",
                        Programme.ISMAP,
                        registered("東京"),
                        ListEvent.of(ListEventKind.REMOVED, LocalDate.of(2025, 12, 1))),
                entry("liu", Programme.ISMAP_LIU, registered("東京")),
                entry("elsewhere", Programme.ISMAP, registered("大阪")),
                entry(
                        "silent",
                        Programme.ISMAP,
                        ListEvent.of(ListEventKind.REGISTERED, LocalDate.of(2025, 8, 1))
                                .withPeriodEnd(PERIOD_END)),
                entry("right", Programme.ISMAP, registered("東京", "大阪")));
    }

    private static NeedAnswer answer(ProcurementNeed need, CloudServiceList list) {
        return Ismap.standard().needs(need, Context.on(DAY).services(list));
    }

    private static List<String> names(List<ServiceFit> fits) {
        return fits.stream().map(fit -> fit.name()).toList();
    }

    private static ServiceFit of(NeedAnswer answer, String name) {
        return answer.services().stream()
                .filter(fit -> fit.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void forClassTwoTheListedServiceWhoseScopeCoversTheRegionServes() {
        NeedAnswer answer = answer(need(), every());

        assertEquals(List.of("right"), names(answer.services(Fit.SERVES)));
        assertEquals(List.of("liu"), names(answer.services(Fit.DOES_NOT_SERVE)));
        assertEquals(
                List.of("removed", "elsewhere", "silent").stream().sorted().toList(),
                names(answer.services(Fit.DEPENDS)).stream().sorted().toList());
        assertEquals(
                Optional.of(Basis.SECONDARY), of(answer, "right").situation().restsOn());
    }

    @Test
    void aServiceThatIsNotListedIsAnExceptionAndTheRuleIsCited() {
        Situation removed = of(answer(need(), every()), "removed").situation();

        assertEquals(
                List.of("P-CLASS"),
                removed.findings(Outcome.VIOLATED).stream().map(Finding::rule).toList());
        assertEquals(List.of(), removed.checks());
        assertTrue(answer(need(), every()).exceptionPath().ja().contains("例外"));
    }

    @Test
    void aRegionOutsideTheScopeIsADepartureAndASilentScopeIsAQuestion() {
        NeedAnswer answer = answer(need(), every());

        assertEquals(
                List.of("P-SCOPE"),
                of(answer, "elsewhere").situation().findings(Outcome.VIOLATED).stream()
                        .filter(finding -> finding.force() != dev.ismap.core.law.Force.ADVICE)
                        .map(Finding::rule)
                        .toList());
        assertTrue(of(answer, "silent").situation().open().stream()
                .anyMatch(matter -> matter.reason() == OpenMatter.Reason.MISSING_FACT
                        && matter.rules().contains("P-SCOPE")));
    }

    @Test
    void eachWantedPartIsAnsweredOneByOneWithItsReason() {
        ProcurementNeed both = need().withWanted(need().wanted()
                .withPlans(Input.given(List.of("有償")))
                .withRegions(Input.given(List.of("東京", "大阪"))));
        NeedAnswer answer = answer(both, every());
        assertEquals(
                List.of("PLAN 有償 NOT_STATED", "REGION 東京 NOT_AMONG", "REGION 大阪 NAMED_INSIDE"),
                parts(answer, "elsewhere"));
        assertEquals(
                List.of("PLAN 有償 NOT_STATED", "REGION 東京 NOT_STATED", "REGION 大阪 NOT_STATED"), parts(answer, "silent"));
        assertEquals(List.of(), parts(answer, "removed"), "of what is not listed the scope is not asked for");
    }

    /** "Only in Japan": every region of a service lies there, by what the list says. */
    @ParameterizedTest
    @CsvSource({
        "JP, 東京 大阪, JP, ALL_WITHIN, SERVES",
        "JP, 東京 大阪, JP US, SOME_BEYOND, DEPENDS",
        "JP, 東京 大阪, '', COUNTRY_NOT_STATED, DEPENDS",
        "JP US, 東京 大阪, JP US, ALL_WITHIN, SERVES",
        "JP, 東京 米国, '', SOME_BEYOND, DEPENDS",
    })
    void aLimitToCountriesIsAPartOfItsOwn(
            String limit, String regions, String countries, ScopeFinding finding, Fit fit) {
        ProcurementNeed need = need();
        ServiceScope scope = ServiceScope.none()
                .withRegions(Input.given(List.of(regions.split(" "))))
                .withCountries(countries.isEmpty() ? Input.notAsked() : Input.given(codes(countries)));
        ServiceFit found = answer(
                        need.withWanted(need.wanted().withOnlyIn(codes(limit))),
                        list(entry("one", Programme.ISMAP, registered("東京").withScope(scope))))
                .services()
                .get(0);
        assertEquals(fit, found.situation().fit());
        assertEquals(
                List.of(ScopeFinding.NAMED_INSIDE, finding),
                found.parts().stream().map(Part::finding).toList());
        assertEquals(limit.replace(" ", ", "), found.parts().get(1).name());
        List<String> rules = found.situation().findings(Outcome.VIOLATED).stream()
                .map(Finding::rule)
                .toList();
        assertEquals(finding == ScopeFinding.SOME_BEYOND, rules.contains("P-SCOPE"), rules.toString());
    }

    private static List<CountryCode> codes(String codes) {
        return Stream.of(codes.split(" ")).map(CountryCode::parse).toList();
    }

    /** Which regions lie in which country is not guessed: the list says so, or it is asked. */
    @ParameterizedTest
    @CsvSource({
        "日本, 東京 大阪, PERHAPS_WITHIN, DEPENDS",
        "日本, 日本 大阪, NAMED_INSIDE, SERVES",
        "日本, 米国, NOT_AMONG, DEPENDS",
        "日本, '', NOT_AMONG, DEPENDS",
        "東京, 日本, PERHAPS_WITHIN, DEPENDS",
        "東京, 大阪, NOT_AMONG, DEPENDS",
    })
    void aRegionIsWithinACountryOnlyWhereTheListSaysSo(String wanted, String named, String finding, Fit fit) {
        ProcurementNeed need = need().withWanted(need().wanted().withRegions(Input.given(List.of(wanted))));
        List<String> regions = named.isEmpty() ? List.of() : List.of(named.split(" "));
        NeedAnswer answer =
                answer(need, list(entry("Service", Programme.ISMAP, registered(regions.toArray(String[]::new)))));
        assertEquals(List.of("REGION " + wanted + " " + finding), parts(answer, "Service"));
        assertEquals(fit, of(answer, "Service").situation().fit());
        Outcome scope = finding(answer, "Service", "P-SCOPE");
        assertEquals(
                switch (finding) {
                    case "NAMED_INSIDE" -> Outcome.SATISFIED;
                    case "NOT_AMONG" -> Outcome.VIOLATED;
                    default -> Outcome.UNDETERMINED;
                },
                scope);

        // and so where the need itself declares the scope
        SelectedService declared = need.service()
                .withName("Service")
                .withListing(Listing.none().withListed(YES))
                .withProgramme(Input.given(Programme.ISMAP))
                .withPeriodEnd(Input.given(PERIOD_END))
                .withScope(ServiceScope.none().withRegions(Input.given(regions)));
        Determination alone = Ismap.standard().determine(need.withService(declared), Context.on(DAY));
        assertEquals(
                scope,
                alone.findings().stream()
                        .filter(one -> one.rule().equals("P-SCOPE"))
                        .map(Finding::outcome)
                        .findFirst()
                        .orElseThrow());
    }

    private static Outcome finding(NeedAnswer answer, String name, String rule) {
        return of(answer, name).situation().findings().stream()
                .filter(one -> one.rule().equals(rule))
                .map(Finding::outcome)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> parts(NeedAnswer answer, String name) {
        return of(answer, name).parts().stream()
                .map(part -> part.aspect() + " " + part.name() + " " + part.finding())
                .toList();
    }

    @Test
    void aSituationSaysHowLongTheRegistrationIsValid() {
        NeedAnswer answer = answer(need(), every());
        assertEquals(
                Optional.of(LocalDate.of(2026, 7, 31)),
                of(answer, "right").situation().lastValidDay());
    }

    private static ServiceScope scope(List<String> names, List<String> excluded) {
        return ServiceScope.none()
                .withComponents(Input.given(names))
                .withExcludedComponents(Input.given(excluded))
                .withPlans(Input.given(names))
                .withVariants(Input.given(names))
                .withRegions(Input.given(List.of("東京")))
                .withExcludedRegions(Input.given(List.of()));
    }

    private static Situation wanting(WantedScope wanted, ServiceScope scope) {
        CloudServiceEntry entry = entry(
                "s",
                Programme.ISMAP,
                ListEvent.of(ListEventKind.REGISTERED, LocalDate.of(2025, 8, 1))
                        .withPeriodEnd(PERIOD_END)
                        .withScope(scope));
        return of(answer(need().withWanted(wanted), list(entry)), "s").situation();
    }

    private static String scopeOutcome(Situation situation) {
        return situation.findings().stream()
                .filter(finding -> finding.rule().equals("P-SCOPE"))
                .map(finding -> finding.outcome().name())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void ofEachKindOfPartTheScopeSaysWhetherItCoversIt() {
        WantedScope none = need().wanted();
        Input<List<String>> one = Input.given(List.of("a"));
        Input<List<String>> two = Input.given(List.of("a", "b"));
        for (WantedScope wanted : List.of(none.withComponents(one), none.withPlans(one), none.withVariants(one))) {
            assertEquals("SATISFIED", scopeOutcome(wanting(wanted, scope(List.of("a"), List.of()))));
            assertEquals("VIOLATED", scopeOutcome(wanting(wanted, scope(List.of("c"), List.of()))));
        }
        for (WantedScope wanted : List.of(none.withComponents(two), none.withPlans(two), none.withVariants(two))) {
            assertEquals("VIOLATED", scopeOutcome(wanting(wanted, scope(List.of("a"), List.of()))));
        }
        ServiceScope silent = ServiceScope.none().withRegions(Input.given(List.of("東京")));
        for (WantedScope wanted : List.of(none.withComponents(one), none.withPlans(one), none.withVariants(one))) {
            assertEquals("UNDETERMINED", scopeOutcome(wanting(wanted, silent)));
        }
        ServiceScope excluding = silent.withExcludedComponents(Input.given(List.of("b")));
        assertEquals("VIOLATED", scopeOutcome(wanting(none.withComponents(two), excluding)), "one is excluded");
    }

    @Test
    void theRankingGoesByFitThenListingThenWhatIsOpenThenTheTermThenNumberAndName() {
        ListEvent early = ListEvent.of(ListEventKind.REGISTERED, LocalDate.of(2025, 8, 1))
                .withPeriodEnd(LocalDate.of(2024, 12, 31))
                .withScope(registered("東京").scope());
        ListEvent applied = ListEvent.of(ListEventKind.RENEWAL_APPLIED, LocalDate.of(2026, 1, 15));
        ListEvent noScope =
                ListEvent.of(ListEventKind.REGISTERED, LocalDate.of(2025, 8, 1)).withPeriodEnd(PERIOD_END);
        NeedAnswer answer = answer(
                need(),
                list(
                        entry("f", Programme.ISMAP, noScope),
                        entry("e", Programme.ISMAP, registered("大阪")),
                        entry("d", Programme.ISMAP, registered("東京"), applied),
                        entry("c", Programme.ISMAP, early),
                        entry("b", Programme.ISMAP, registered("東京")),
                        entry("a", Programme.ISMAP, registered("東京")),
                        entry("z", Programme.ISMAP, registered("東京"))
                                .withRegistrationNumber(RegistrationNumber.parse("C21-0002-2")),
                        entry("y", Programme.ISMAP, registered("東京"))
                                .withRegistrationNumber(RegistrationNumber.parse("C21-0001-2")),
                        entry(
                                "g",
                                Programme.ISMAP,
                                registered("東京"),
                                ListEvent.of(ListEventKind.REMOVED, LocalDate.of(2025, 12, 1))),
                        entry("liu", Programme.ISMAP_LIU, registered("東京"))));
        assertEquals(List.of("y", "z", "a", "b", "c", "d", "e", "f", "g", "liu"), names(answer.services()));
        assertTrue(answer.ranking().en().startsWith("services that serve the need first"));
    }

    @Test
    void ofTwoServicesTheOneOfWhichLessIsOpenComesFirst() {
        NeedAnswer answer = answer(
                need().withLowImpactConfirmed(Input.notAsked()),
                list(
                        entry("a", Programme.ISMAP_LIU, registered("大阪")),
                        entry("b", Programme.ISMAP_LIU, registered("東京"))));
        assertEquals(List.of("b", "a"), names(answer.services(Fit.DEPENDS)));
        assertEquals(
                List.of(1, 2),
                answer.services().stream()
                        .map(fit -> fit.situation().open().size())
                        .toList());
    }

    @Test
    void withLowImpactConfirmedAnIsmapLiuListingServes() {
        assertEquals(
                Fit.SERVES,
                of(answer(need().withLowImpactConfirmed(YES), every()), "liu")
                        .situation()
                        .fit());
    }

    @Test
    void forClassOneNoListIsAskedFor() {
        NeedAnswer answer = answer(need().withInformationClass(Input.given(InformationClass.CLASS_1)), every());
        assertEquals(5, answer.services(Fit.SERVES).size());
        assertEquals("removed", names(answer.services()).get(4));
    }

    @Test
    void forClassThreeAListingAloneClearsNothing() {
        NeedAnswer answer = answer(need().withInformationClass(Input.given(InformationClass.CLASS_3)), every());
        assertEquals(List.of(), answer.services(Fit.SERVES));
        assertEquals(Fit.DEPENDS, of(answer, "right").situation().fit());
    }

    @Test
    void theDaysOfTheContractOnWhichToLookAgainAreNamed() {
        assertEquals(
                List.of(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 8, 1)),
                of(answer(need(), every()), "right").situation().checks().stream()
                        .map(ContractCheck::day)
                        .toList());
    }

    @Test
    void beyondTheRecordNothingIsClaimed() {
        NeedAnswer later =
                Ismap.standard().needs(need(), Context.on(DAY.plusDays(1)).services(every()));
        assertEquals(List.of(), later.services(Fit.SERVES));
        assertEquals(Fit.DEPENDS, of(later, "right").situation().fit());
    }

    /** Its audit period ended on 2023-03-31, so that it was valid up to 2024-07-31, or by another reading the next day. */
    @ParameterizedTest
    @CsvSource({
        "2024-07-31, SERVES, LISTED",
        "2024-08-01, DEPENDS, UNKNOWN",
        "2024-08-02, DEPENDS, LAPSED",
        "2025-04-01, DEPENDS, LAPSED",
    })
    void aRegistrationThatLapsedDoesNotServeAndItIsSaidSinceWhen(LocalDate day, Fit fit, ListingStatus status) {
        CloudServiceList list = list(entry(
                        "Service",
                        Programme.ISMAP,
                        ListEvent.of(ListEventKind.REGISTERED, LocalDate.of(2023, 6, 1))
                                .withPeriodEnd(LocalDate.of(2023, 3, 31))
                                .withScope(ServiceScope.none().withRegions(Input.given(List.of("東京"))))))
                .withCompleteOn(List.of(CompleteDays.of(LocalDate.of(2023, 1, 1), LocalDate.of(2025, 4, 1))));
        ServiceFit service = Ismap.standard()
                .needs(need(), Context.on(day).services(list))
                .services()
                .get(0);
        assertEquals(fit, service.situation().fit());
        assertEquals(status, service.listing().status());
        assertEquals(Optional.of(LocalDate.of(2024, 7, 31)), service.situation().lastValidDay());
        String text = list.register()
                .under(Ismap.standard().registrationTerm())
                .answer(day, "Service")
                .text()
                .in(Language.EN);
        assertTrue(text.contains("Last valid day: 2024-07-31 (by another reading 2024-08-01)."), text);
        assertEquals(status == ListingStatus.LAPSED, text.contains("its registration has lapsed"), text);
    }

    @Test
    void allTheServicesOfAListAreThereAndInTheOrderOfTheRanking() {
        NeedAnswer answer = answer(need(), every());
        assertEquals(5, answer.services().size());
        assertEquals(answer.services().stream().sorted(ServiceFit.RANKING).toList(), answer.services());
    }

    @Property(seed = "2020", tries = 50)
    void theOrderOfTheListChangesNothing(@ForAll int seed) {
        List<CloudServiceEntry> shuffled = new ArrayList<>(every().entries());
        Collections.shuffle(shuffled, new Random(seed));
        assertEquals(
                names(answer(need(), every()).services()),
                names(answer(need(), every().withEntries(shuffled)).services()));
    }

    @Test
    void aServiceStandsAsItWouldAlone() {
        NeedAnswer all = answer(need(), every());
        for (CloudServiceEntry entry : every().entries()) {
            NeedAnswer alone = answer(need(), list(entry));
            assertEquals(
                    of(all, entry.service()).situation(),
                    alone.services().get(0).situation());
        }
    }

    /** One law, one context: of the listing, the scope and the term the list tells; of all else the need. */
    @Test
    void theAnswerOnAServiceIsThatOnTheNeedWithItSelected() {
        CloudServiceList list = every();
        List<CloudServiceEntry> entries = new ArrayList<>(list.entries());
        entries.add(CloudServiceEntry.of("assumed", Programme.ISMAP, Basis.ASSUMED)
                .withEvents(List.of(registered("東京").withKnownOn(PartialDate.of(LocalDate.of(2025, 8, 2))))));
        entries.add(entry("twice", Programme.ISMAP, registered("東京")));
        entries.add(entry("twice", Programme.ISMAP_LIU, registered("東京")));
        entries.add(entry("numbered", Programme.ISMAP, registered("東京"))
                .withRegistrationNumber(RegistrationNumber.parse("ABC-1")));
        entries.add(entry(
                "later",
                Programme.ISMAP,
                ListEvent.of(ListEventKind.REGISTERED, LocalDate.of(2026, 3, 1))
                        .withPeriodEnd(LocalDate.of(2025, 12, 31))));
        Context all = Context.on(DAY).services(list.withEntries(entries));
        Ismap shorter = Ismap.standard().with(Terms.REGISTRATION, Term.ofMonths(4));
        for (Ismap ismap : List.of(Ismap.standard(), shorter)) {
            for (Context context : List.of(all, all.knownOn(LocalDate.of(2025, 9, 1)))) {
                NeedAnswer answer = ismap.needs(need(), context);
                for (ServiceFit service : answer.services()) {
                    boolean isTwice = service.name().equals("twice");
                    Context alone =
                            context.knownOn().map(Context.on(DAY)::knownOn).orElse(Context.on(DAY));
                    Analysis analysis = ismap.analyse(answer.needOf(service), isTwice ? alone : context);
                    Determination determination = analysis.determination();
                    Situation situation = service.situation();
                    assertEquals(determination.verdict(), situation.verdict(), service.name());
                    assertEquals(determination.restsOn(), situation.restsOn(), service.name());
                    assertEquals(determination.findings(), situation.findings(), service.name());
                    assertEquals(determination.open(), situation.open(), service.name());
                    assertEquals(determination.missing(), situation.missing(), service.name());
                    assertEquals(determination.remarks(), service.remarks(), service.name());
                    assertEquals(determination.receipt(), service.receipt(), service.name());
                    assertEquals(analysis.remedies(), situation.remedies(), service.name());
                }
            }
        }
        NeedAnswer answer = Ismap.standard().needs(need(), all);
        assertEquals(
                List.of("NUMBER_OF_UNUSUAL_FORM"),
                of(answer, "numbered").remarks().stream().map(Remark::code).toList());
        assertEquals(
                List.of("LISTING_ASSUMED"),
                of(answer, "assumed").remarks().stream().map(Remark::code).toList());
        assertEquals(
                Optional.of(LocalDate.of(2026, 3, 1)),
                of(answer, "later").listing().turnsOn());
        assertEquals(List.of(LocalDate.of(2026, 3, 1)), of(answer, "later").lookAgainOn());
        assertEquals(answer, Ismap.standard().needs(need(), all));
        assertEquals(answer.hashCode(), Ismap.standard().needs(need(), all).hashCode());
    }

    /** By its name alone a list does not tell which of two is meant; each stands as its own record tells. */
    @Test
    void twoServicesOfOneNameStandEachAsItsOwnRecordTells() {
        NeedAnswer answer = answer(
                need(),
                list(
                        entry("twice", Programme.ISMAP, registered("東京")),
                        entry("twice", Programme.ISMAP_LIU, registered("東京"))));
        assertEquals(
                List.of(Programme.ISMAP),
                answer.services(Fit.SERVES).stream().map(ServiceFit::programme).toList());
        assertEquals(
                List.of(Programme.ISMAP_LIU),
                answer.services(Fit.DOES_NOT_SERVE).stream()
                        .map(ServiceFit::programme)
                        .toList());
        assertEquals(
                List.of(Optional.empty(), Optional.empty()),
                answer.services().stream()
                        .map(service -> service.listing().turnsOn())
                        .toList());
    }

    /** From the day after its last valid day on it is not known whether it is renewed: that turns nothing. */
    @Test
    void aDayFromWhichOnNothingIsKnownIsNoTurn() {
        CloudServiceList list = every();
        assertEquals(
                ListingState.UNKNOWN,
                list.register()
                        .days(ServiceKey.of(Optional.empty(), Optional.of("right"))
                                .orElseThrow())
                        .on(LocalDate.of(2027, 1, 1)));
        assertEquals(
                Optional.empty(), of(answer(need(), list), "right").listing().turnsOn());
    }

    @Test
    void aDayThatHasPassedIsNotLookedAtAgain() {
        LocalDate last = LocalDate.of(2027, 3, 31);
        LocalDate lapses = LocalDate.of(2026, 8, 1);
        ProcurementNeed begins = need().withContract(ContractTerm.of(DAY, last));
        assertEquals(List.of(DAY, lapses), of(answer(begins, every()), "right").lookAgainOn());
        ProcurementNeed runs = need().withContract(ContractTerm.of(DAY.minusDays(1), last));
        assertEquals(List.of(lapses), of(answer(runs, every()), "right").lookAgainOn());
    }

    @Test
    void everyFitHasItsWordsAndEveryPartIsInsideAsItsFindingSays() {
        assertEquals(
                Fit.values().length,
                Stream.of(Fit.values()).map(Fit::label).distinct().count());
        for (ServiceFit service : answer(need(), every()).services()) {
            for (Part part : service.parts()) {
                assertEquals(part.finding().inside(), part.inside());
            }
        }
        assertEquals(
                Truth.TRUE, of(answer(need(), every()), "right").parts().get(0).inside());
        assertEquals(
                Truth.FALSE,
                of(answer(need(), every()), "elsewhere").parts().get(0).inside());
    }

    @Test
    void theAnswerIsAskedOfAList() {
        assertTrue(assertThrows(
                        IllegalArgumentException.class, () -> Ismap.standard().needs(need(), Context.on(DAY)))
                .getMessage()
                .contains("Context.services"));
    }

    /** What the buyer can see to is a deed; what is wanted, for how long and for which information is the need itself. */
    @Test
    void aRemedyIsADeedAndNeverAnotherNeed() {
        NeedAnswer liu = answer(need(), every());
        assertEquals(List.of("/lowImpactConfirmed true"), deeds(of(liu, "liu")));
        assertTrue(of(liu, "liu").situation().remedies().complete());
        assertEquals(List.of(), deeds(of(liu, "right")), "it serves");
        assertEquals(List.of(), deeds(of(liu, "elsewhere")), "another region is another need");
        assertEquals(List.of(), deeds(of(liu, "removed")), "what the list tells is as it is");
        NeedAnswer silent = answer(
                need().withSpecification(need().specification().withDisposal(NO).withMeasures(NO)), every());
        assertEquals(
                List.of("/specification/measures true", "/specification/disposal true"), deeds(of(silent, "right")));
    }

    private static List<String> deeds(ServiceFit service) {
        return service.situation().remedies().remedies().stream()
                .flatMap(remedy -> remedy.changes().stream())
                .map(change -> change.path() + " " + change.to().code())
                .toList();
    }

    /** Its audit period ended on 2025-03-31, so that it is valid up to 2026-07-31, or by another reading the next day. */
    @ParameterizedTest
    @CsvSource({"2026-07-31, TRUE", "2026-08-01, UNKNOWN", "2026-08-02, FALSE"})
    void whetherTheRegistrationCoversTheContractIsHeldAgainstItsLastValidDay(LocalDate end, Truth covers) {
        ProcurementNeed need = need().withContract(ContractTerm.of(LocalDate.of(2026, 4, 1), end));
        assertEquals(covers, of(answer(need, every()), "right").situation().coversContract());
        assertEquals(
                Truth.FALSE, of(answer(need, every()), "removed").situation().coversContract());
    }

    /** Its term would run to 2026-07-31. */
    @ParameterizedTest
    @CsvSource({"2026-03-01, 2026-02-28", "2026-07-31, 2026-07-30", "2026-12-01, 2026-07-31"})
    void aRemovalThatIsAnnouncedAheadEndsTheRegistrationBeforeItsTerm(LocalDate removed, LocalDate last) {
        CloudServiceList list = list(entry(
                "announced",
                Programme.ISMAP,
                registered("東京"),
                ListEvent.of(ListEventKind.REMOVED, removed).withKnownOn(PartialDate.of(DAY))));
        Situation situation = of(answer(need(), list), "announced").situation();
        assertEquals(Optional.of(last), situation.lastValidDay());
        assertEquals(Truth.FALSE, situation.coversContract());
    }

    @Test
    void servicesOfWhichTheRulesSayTheSameStandTogether() {
        ServiceRegister register = list(
                        entry("one", Programme.ISMAP, registered("東京")),
                        entry(
                                "silent",
                                Programme.ISMAP,
                                ListEvent.of(ListEventKind.REGISTERED, LocalDate.of(2025, 8, 1))),
                        entry("two", Programme.ISMAP, registered("東京")))
                .register();
        NeedAnswer answer = Ismap.standard().needs(need(), Context.on(DAY).services(register));

        assertEquals(
                List.of(List.of("one", "two")),
                answer.alike(Fit.SERVES).stream().map(NeedAnswerTest::names).toList());
        for (Fit fit : Fit.values()) {
            assertEquals(
                    answer.services(fit).size(),
                    answer.alike(fit).stream().mapToInt(List::size).sum());
        }
        assertTrue(
                answer.alike(Fit.DEPENDS).get(0).get(0).situation().missing().stream()
                        .anyMatch(fact -> fact.path().equals("/service/scope/regions")
                                && fact.rules().contains("P-SCOPE")),
                "what is not on record is named");
    }
}
