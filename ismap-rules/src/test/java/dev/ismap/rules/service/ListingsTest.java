package dev.ismap.rules.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.condition.Evidence;
import dev.ismap.core.fact.Fact;
import dev.ismap.core.fact.Fact.ChangeableBy;
import dev.ismap.core.fact.Input;
import dev.ismap.core.law.Basis;
import dev.ismap.core.text.Label;
import dev.ismap.model.audit.Audit.Auditor;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.list.AuditorList;
import dev.ismap.model.list.AuditorList.AuditorEntry;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.model.list.ListEvent;
import dev.ismap.model.list.ListEvent.ListEventKind;
import dev.ismap.model.list.ListedDays;
import dev.ismap.model.list.Listing;
import dev.ismap.model.list.ListingAnswer.ListingState;
import dev.ismap.model.list.ServiceRegister;
import dev.ismap.model.service.RegistrationNumber;
import dev.ismap.model.statement.UnderlyingService;
import dev.ismap.rules.Applications;
import dev.ismap.rules.internal.ListedOn;
import dev.ismap.rules.internal.ResolvedListing;
import dev.ismap.rules.law.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whether something is listed: the list's word where it has one, the declaration's where not. */
class ListingsTest {

    private static final LocalDate FILED = LocalDate.of(2025, 6, 1);
    private static final LocalDate ASKED = LocalDate.of(2025, 8, 1);
    private static final LocalDate REMOVED = LocalDate.of(2025, 7, 1);

    private static final CloudServiceList SERVICES = IsmapJson.standard().read("""
            { "kind": "cloud-service-list", "completeOn": [ { "from": "2024-01-01", "to": "2025-12-31" } ],
              "entries": [
                { "registrationNumber": "C99-0001-2", "service": "Base", "provider": "P", "programme": "ISMAP",
                  "basis": "OFFICIAL", "events": [ { "event": "REGISTERED", "effective": "2024-03-01", "knownOn": "2024-03-01" },
                    { "event": "REMOVED", "effective": "2025-07-01", "knownOn": "2025-07-15" } ] },
                { "registrationNumber": "C99-0002-2", "service": "Other", "provider": "P", "programme": "ISMAP",
                  "basis": "SECONDARY", "events": [ { "event": "REGISTERED", "effective": "2024-03-01", "knownOn": "2024-03-01" } ] },
                { "registrationNumber": "C99-0003-2", "service": "Small", "provider": "P", "programme": "ISMAP_LIU",
                  "basis": "OFFICIAL", "events": [ { "event": "REGISTERED", "effective": "2024-03-01", "knownOn": "2024-03-01" } ] } ] }
            """, CloudServiceList.class);

    private static final AuditorList AUDITORS = IsmapJson.standard().read("""
            { "kind": "auditor-list", "completeOn": [ { "from": "2024-01-01", "to": "2025-12-31" } ],
              "entries": [
                { "auditor": "Old", "basis": "OFFICIAL",
                  "events": [ { "event": "REGISTERED", "effective": "2024-03-01", "knownOn": "2024-03-01" },
                    { "event": "REMOVED", "effective": "2025-07-01", "knownOn": "2025-07-15" } ] },
                { "auditor": "New", "basis": "SECONDARY",
                  "events": [ { "event": "REGISTERED", "effective": "2025-07-01", "knownOn": "2025-07-01" } ] } ] }
            """, AuditorList.class);

    private static Listings listings(Optional<LocalDate> knownOn) {
        return new Listings(Optional.of(SERVICES.register().knownOn(knownOn)), Optional.of(AUDITORS), knownOn);
    }

    @Test
    void aBoundThatCutsTheDayOffIsShownWithTheDayThatItMissesAndNothingElse() {
        List<Evidence> shown = Applications.first()
                .with("/audit/auditor/listing", "{\"listed\": true, \"from\": \"2030-01-01\"}")
                .determine()
                .finding("S-AUDITOR")
                .orElseThrow()
                .evidence();
        assertEquals(
                List.of(
                        "/audit/startedOn 2026-10-05 Optional.empty",
                        "/audit/auditor/listing/from 2030-01-01"
                                + " Optional[Expected[relation=NOT_AFTER, value=2026-10-05, way=Optional.empty]]"),
                shown.stream()
                        .map(one -> one.path() + " " + one.value() + " " + one.expected())
                        .toList());
    }

    @Test
    void noDeedMakesABoundOfAListingThatIsNotStated() {
        Fact<Input<LocalDate>, LocalDate> bound = ListedOn.bound("/to", Label::same, Function.identity(), any -> false);
        assertEquals(ChangeableBy.FIXED, bound.reachIn(Input.notAsked()));
        assertEquals(ChangeableBy.OTHERS, bound.reachIn(Input.notKnown()));
        assertEquals(ChangeableBy.OTHERS, bound.reachIn(Input.given(ASKED)));
    }

    /** What was listed, or certified, on days that have passed is what it was, whichever days these are. */
    @Test
    void noDeedChangesWhatHeldWhenTheAuditIsDone() {
        Applications audited = Applications.renewal()
                .with("/audit/startedOn", "{\"state\": \"UNKNOWN\"}")
                .with("/audit/auditor/listing", "{\"listed\": true, \"to\": {\"state\": \"UNKNOWN\"}}")
                .with("/audit/managementCycle", "{\"used\": true}");
        ServiceCase subject = ServiceCase.of(audited.read(), Context.on(Applications.ASKED));
        assertEquals(ChangeableBy.FIXED, ServiceFacts.AUDITOR_LISTED.to().reachIn(subject));
        assertEquals(ChangeableBy.FIXED, ServiceFacts.ISMS_TO.reachIn(subject));
        ServiceCase before = ServiceCase.of(audited.read(), Context.on(LocalDate.of(2025, 1, 1)));
        assertEquals(ChangeableBy.OTHERS, ServiceFacts.AUDITOR_LISTED.to().reachIn(before));
        assertEquals(ChangeableBy.OTHERS, ServiceFacts.ISMS_TO.reachIn(before));
    }

    @Test
    void beforeTheFirstListNothingWasListedWhateverIsDeclared() {
        UnderlyingService declared = named("Base").withListing(Listing.none().withListed(Input.given(true)));
        CloudServiceList assumed = SERVICES.withEntries(SERVICES.entries().stream()
                .map(entry -> entry.withBasis(Basis.ASSUMED))
                .toList());
        for (Listings listings : List.of(
                new Listings(Optional.empty(), Optional.empty(), Optional.empty()),
                with(SERVICES, AUDITORS),
                with(assumed, AUDITORS))) {
            ListedDays days = listings.of(declared, Set.of()).days();
            assertEquals(ListingState.NOT_LISTED, days.on(LocalDate.of(2021, 3, 11)));
        }
        ListedDays days = new Listings(Optional.empty(), Optional.empty(), Optional.empty())
                .of(declared, Set.of())
                .days();
        assertEquals(ListingState.LISTED, days.on(LocalDate.of(2021, 3, 12)));
    }

    private static UnderlyingService named(String name) {
        return UnderlyingService.none().withName(Input.given(name));
    }

    /** Whether a service is listed on a day, and by which list on which basis. */
    private static String on(Listings listings, UnderlyingService service, LocalDate day) {
        return said(listings.of(service, Set.of()), day);
    }

    private static String on(UnderlyingService service, LocalDate day) {
        return on(listings(Optional.empty()), service, day);
    }

    private static String said(ResolvedListing listing, LocalDate day) {
        return listing.days().on(day)
                + listing.source(day)
                        .map(source -> " by " + source.name().en() + " " + source.basis())
                        .orElse("");
    }

    private static final String BY_LIST = " by ISMAP Cloud Service List ";

    @Test
    void aServiceIsFoundByItsNameOnAnyDay() {
        assertEquals("LISTED" + BY_LIST + "OFFICIAL", on(named("Base"), FILED));
        assertEquals("NOT_LISTED" + BY_LIST + "OFFICIAL", on(named("Base"), ASKED));
        assertEquals("LISTED" + BY_LIST + "SECONDARY", on(named("Other"), ASKED));
        assertEquals("NOT_LISTED" + BY_LIST + "OFFICIAL", on(named("Never"), ASKED));
    }

    @Test
    void aNumberIsBelievedBeforeAName() {
        UnderlyingService renamed = named("Base").withRegistrationNumber(RegistrationNumber.parse("C99-0002-2"));
        assertEquals("LISTED" + BY_LIST + "SECONDARY", on(renamed, ASKED));
        UnderlyingService nameless =
                UnderlyingService.none().withRegistrationNumber(RegistrationNumber.parse("C99-0001-2"));
        assertEquals("NOT_LISTED" + BY_LIST + "OFFICIAL", on(nameless, ASKED));
    }

    @Test
    void underIsmapLiuAloneItIsNotListed() {
        assertEquals("NOT_LISTED" + BY_LIST + "OFFICIAL", on(named("Small"), FILED));
    }

    @Test
    void aRemovalCountsFromWhenItIsKnown() {
        assertEquals(
                "UNKNOWN",
                on(listings(Optional.of(LocalDate.of(2025, 7, 14))), named("Base"), REMOVED),
                "beyond all that was on record then");
        assertEquals(
                "NOT_LISTED" + BY_LIST + "OFFICIAL",
                on(listings(Optional.of(LocalDate.of(2025, 7, 15))), named("Base"), REMOVED));
    }

    @Test
    void whereTheListDoesNotTellTheDeclarationStands() {
        UnderlyingService declared = named("Never")
                .withListing(
                        Listing.none().withListed(Input.given(true)).withFrom(Input.given(LocalDate.of(2026, 2, 1))));
        assertEquals("NOT_LISTED", on(declared, LocalDate.of(2026, 1, 31)));
        assertEquals("LISTED", on(declared, LocalDate.of(2026, 2, 1)));
        assertEquals("UNKNOWN", on(named("Never"), LocalDate.of(2023, 12, 31)));
        assertEquals(
                "NOT_LISTED" + BY_LIST + "OFFICIAL",
                on(named("Never"), ASKED),
                "of one day the list tells and of the other not");
        assertEquals("UNKNOWN", on(UnderlyingService.none(), ASKED));
    }

    @Test
    void aListIsCalledByItsName() {
        ServiceRegister register = SERVICES.withName("L").register();
        Listings listings = new Listings(Optional.of(register), Optional.of(AUDITORS.withName("M")), Optional.empty());
        assertEquals("LISTED by L OFFICIAL", on(listings, named("Base"), FILED));
        assertEquals("LISTED by M OFFICIAL", said(listings.of(auditor("Old")), FILED));
    }

    private static Auditor auditor(String name) {
        return Auditor.none().withName(name);
    }

    @Test
    void anAuditorIsFoundByItsNameOnTheDay() {
        Listings listings = listings(Optional.empty());
        String byList = " by list of auditing organisations ";
        assertEquals("LISTED" + byList + "OFFICIAL", said(listings.of(auditor("Old")), FILED));
        assertEquals("NOT_LISTED" + byList + "OFFICIAL", said(listings.of(auditor("Old")), ASKED));
        assertEquals("NOT_LISTED" + byList + "SECONDARY", said(listings.of(auditor("New")), FILED));
        assertEquals("LISTED" + byList + "SECONDARY", said(listings.of(auditor("New")), ASKED));
        assertEquals("NOT_LISTED" + byList + "OFFICIAL", said(listings.of(auditor("Never")), ASKED));
        assertEquals(
                "LISTED" + byList + "OFFICIAL",
                said(listings(Optional.of(LocalDate.of(2025, 7, 14))).of(auditor("Old")), REMOVED));
    }

    @Test
    void ofAnAuditorWithoutANameTheDeclarationStands() {
        Listings listings = listings(Optional.empty());
        Listing declared = Listing.none().withListed(Input.given(true));
        assertEquals("LISTED", said(listings.of(Auditor.none().withListing(declared)), ASKED));
        Listings none = new Listings(Optional.empty(), Optional.empty(), Optional.empty());
        assertEquals("LISTED", said(none.of(auditor("Old").withListing(declared)), ASKED));
    }

    @Test
    void itTurnsOnTheDaysOfTheListAndOfTheDeclaration() {
        UnderlyingService declared = named("Base")
                .withListing(Listing.none()
                        .withListed(Input.given(true))
                        .withFrom(Input.given(LocalDate.of(2025, 2, 1)))
                        .withTo(Input.given(LocalDate.of(2025, 2, 28))));
        assertEquals(Set.of("2024-03-01", "2025-07-01", "2026-01-01"), turns(List.of(declared)));
        assertEquals(
                turns(List.of(declared)),
                turns(List.of(
                        declared,
                        UnderlyingService.none().withRegistrationNumber(RegistrationNumber.parse("C99-0001-2")))));
        assertEquals(
                Set.of("2021-03-12", "2025-02-01", "2025-03-01"),
                turns(new Listings(Optional.empty(), Optional.empty(), Optional.empty()), List.of(declared)));
        assertEquals(
                Set.of("2021-03-12", "2024-01-01", "2026-01-01"),
                turns(List.of(named("Small"))),
                "in another programme, and before the first list");
    }

    private static Listings with(CloudServiceList services, AuditorList auditors) {
        return new Listings(Optional.of(services.register()), Optional.of(auditors), Optional.empty());
    }

    /** A name that is blank is none: which one it is, no case can decide on. */
    @Test
    void withoutANameItHangsOnTheNameWhereTheListTellsOfAny() {
        Listings listings = listings(Optional.empty());
        assertFalse(listings.of(named("Base"), Set.of()).hangsOnTheName());
        assertTrue(listings.of(named("\u3000"), Set.of()).hangsOnTheName());
        assertTrue(listings.of(UnderlyingService.none(), Set.of()).hangsOnTheName());
        assertFalse(listings.of(auditor("Old")).hangsOnTheName());
        assertTrue(listings.of(auditor("\u3000")).hangsOnTheName());
        assertTrue(listings.of(Auditor.none()).hangsOnTheName());
        Listings empty = with(CloudServiceList.none(), AuditorList.none());
        assertFalse(empty.of(named("\u3000"), Set.of()).hangsOnTheName());
        assertFalse(empty.of(UnderlyingService.none(), Set.of()).hangsOnTheName());
        assertFalse(empty.of(auditor("\u3000")).hangsOnTheName());
        assertFalse(empty.of(Auditor.none()).hangsOnTheName());
        assertEquals(
                Set.of("2021-03-12", "2024-01-01", "2024-03-01", "2025-07-01", "2026-01-01"),
                turns(List.of(UnderlyingService.none())));
    }

    @Test
    void anAuditorBearsEachNameThatItEverBore() {
        AuditorEntry old = AUDITORS.entries().get(1);
        AuditorEntry renamed = old.withEvents(List.of(
                old.events().get(0),
                ListEvent.of(ListEventKind.RENAMED, LocalDate.of(2025, 7, 10)).withName("Newer")));
        Listings listings = with(SERVICES, AUDITORS.withEntries(List.of(renamed)));
        String listed = "LISTED by list of auditing organisations SECONDARY";
        assertEquals(listed, said(listings.of(auditor("New")), ASKED));
        assertEquals(listed, said(listings.of(auditor("Newer")), ASKED));
        assertEquals(
                List.of(List.of("New", "Newer")), listings.of(Auditor.none()).names(List.of(ASKED)));
    }

    @Test
    void whatAListOnlyAssumesIsToldApart() {
        CloudServiceList assumed = SERVICES.withEntries(SERVICES.entries().stream()
                .map(entry -> entry.withBasis(Basis.ASSUMED))
                .toList());
        ResolvedListing base = with(assumed, AUDITORS).of(named("Base"), Set.of());
        assertEquals(
                Optional.of("the list of ISMAP, which began on 2021-03-12"),
                base.source().map(source -> source.name().en()));
        assertEquals(Optional.of(true), base.listedByAssumption(FILED));
        assertEquals(Optional.of(false), base.listedByAssumption(ASKED));
        ResolvedListing known = listings(Optional.empty()).of(named("Base"), Set.of());
        assertEquals(Optional.of(Basis.OFFICIAL), known.source().map(source -> source.basis()));
        assertEquals(Optional.empty(), known.listedByAssumption(FILED));
    }

    private static Set<String> turns(List<UnderlyingService> services) {
        return turns(listings(Optional.empty()), services);
    }

    private static Set<String> turns(Listings listings, List<UnderlyingService> services) {
        return services.stream()
                .flatMap(service -> listings.of(service, Set.of()).turns().stream())
                .map(LocalDate::toString)
                .collect(Collectors.toSet());
    }
}
