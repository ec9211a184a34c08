package dev.ismap.rules.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ismap.core.fact.Input;
import dev.ismap.core.fact.Source;
import dev.ismap.core.law.Basis;
import dev.ismap.core.text.Label;
import dev.ismap.model.audit.Auditor;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.list.AuditorList;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.model.list.Listing;
import dev.ismap.model.list.ServiceRegister;
import dev.ismap.model.service.RegistrationNumber;
import dev.ismap.model.statement.UnderlyingService;
import dev.ismap.rules.service.Listings.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    private static final Label SERVICE_LIST = Label.of("ISMAPクラウドサービスリスト", "ISMAP Cloud Service List");
    private static final Label AUDITOR_LIST = Label.of("ISMAP監査機関リスト", "list of auditing organisations");

    private static Listings listings(Optional<LocalDate> knownOn) {
        return new Listings(Optional.of(SERVICES.register()), Optional.of(AUDITORS), knownOn);
    }

    private static UnderlyingService named(String name) {
        return UnderlyingService.none().withName(Input.given(name));
    }

    private static UnderlyingView view(UnderlyingService service) {
        return listings(Optional.empty()).view(service, FILED, ASKED);
    }

    private static UnderlyingView said(UnderlyingService service, boolean filed, boolean asked, Basis basis) {
        return new UnderlyingView(
                service, Input.given(filed), Input.given(asked), Optional.of(new Source(SERVICE_LIST, basis)));
    }

    @Test
    void aServiceIsFoundByItsNameOnBothDays() {
        assertEquals(said(named("Base"), true, false, Basis.OFFICIAL), view(named("Base")));
        assertEquals(said(named("Other"), true, true, Basis.SECONDARY), view(named("Other")));
        assertEquals(said(named("Never"), false, false, Basis.OFFICIAL), view(named("Never")));
    }

    @Test
    void aNumberIsBelievedBeforeAName() {
        UnderlyingService renamed = named("Base").withRegistrationNumber(RegistrationNumber.parse("C99-0002-2"));
        assertEquals(said(renamed, true, true, Basis.SECONDARY), view(renamed));
        UnderlyingService nameless =
                UnderlyingService.none().withRegistrationNumber(RegistrationNumber.parse("C99-0001-2"));
        assertEquals(said(nameless, true, false, Basis.OFFICIAL), view(nameless));
    }

    @Test
    void underIsmapLiuAloneItIsNotListed() {
        assertEquals(said(named("Small"), false, false, Basis.OFFICIAL), view(named("Small")));
    }

    @Test
    void aRemovalCountsFromWhenItIsKnown() {
        UnderlyingView before = listings(Optional.of(LocalDate.of(2025, 7, 14))).view(named("Base"), FILED, REMOVED);
        assertEquals(Input.given(true), before.listedWhenAsked());
        UnderlyingView then = listings(Optional.of(LocalDate.of(2025, 7, 15))).view(named("Base"), FILED, REMOVED);
        assertEquals(Input.given(false), then.listedWhenAsked());
    }

    @Test
    void whereTheListDoesNotTellTheDeclarationStands() {
        UnderlyingService declared = named("Never")
                .withListing(
                        Listing.none().withListed(Input.given(true)).withFrom(Input.given(LocalDate.of(2026, 2, 1))));
        assertEquals(
                new UnderlyingView(declared, Input.given(false), Input.given(true), Optional.empty()),
                listings(Optional.empty()).view(declared, LocalDate.of(2026, 1, 31), LocalDate.of(2026, 2, 1)));
        assertEquals(
                new UnderlyingView(
                        named("Never"),
                        Input.notAsked(),
                        Input.given(false),
                        Optional.of(new Source(SERVICE_LIST, Basis.OFFICIAL))),
                listings(Optional.empty()).view(named("Never"), LocalDate.of(2023, 12, 31), ASKED),
                "of one day the list tells and of the other not");
        Listings none = new Listings(Optional.empty(), Optional.empty(), Optional.empty());
        assertEquals(
                new UnderlyingView(declared, Input.given(false), Input.given(false), Optional.empty()),
                none.view(declared, FILED, ASKED));
        UnderlyingService nameless = UnderlyingService.none();
        assertEquals(
                new UnderlyingView(nameless, Input.notAsked(), Input.notAsked(), Optional.empty()), view(nameless));
    }

    @Test
    void aListIsCalledByItsName() {
        ServiceRegister register = SERVICES.withName("L").register();
        Listings listings = new Listings(Optional.of(register), Optional.of(AUDITORS.withName("M")), Optional.empty());
        assertEquals(
                Optional.of(new Source(Label.same("L"), Basis.OFFICIAL)),
                listings.view(named("Base"), FILED, ASKED).source());
        assertEquals(
                Optional.of(new Source(Label.same("M"), Basis.OFFICIAL)),
                listings.on(auditor("Old"), Optional.of(FILED)).source());
    }

    private static Auditor auditor(String name) {
        return Auditor.none().withName(name);
    }

    private static Answer said(boolean listed, Basis basis) {
        return new Answer(Input.given(listed), Optional.of(new Source(AUDITOR_LIST, basis)));
    }

    @Test
    void anAuditorIsFoundByItsNameOnTheDay() {
        Listings listings = listings(Optional.empty());
        assertEquals(said(true, Basis.OFFICIAL), listings.on(auditor("Old"), Optional.of(FILED)));
        assertEquals(said(false, Basis.OFFICIAL), listings.on(auditor("Old"), Optional.of(ASKED)));
        assertEquals(said(false, Basis.SECONDARY), listings.on(auditor("New"), Optional.of(FILED)));
        assertEquals(said(true, Basis.SECONDARY), listings.on(auditor("New"), Optional.of(ASKED)));
        assertEquals(said(false, Basis.OFFICIAL), listings.on(auditor("Never"), Optional.of(ASKED)));
        assertEquals(
                said(true, Basis.OFFICIAL),
                listings(Optional.of(LocalDate.of(2025, 7, 14))).on(auditor("Old"), Optional.of(REMOVED)));
    }

    @Test
    void ofAnAuditorWithoutADayOrANameTheDeclarationStands() {
        Listings listings = listings(Optional.empty());
        Listing declared = Listing.none().withListed(Input.given(true));
        Answer yes = new Answer(Input.given(true), Optional.empty());
        assertEquals(yes, listings.on(auditor("Old").withListing(declared), Optional.empty()));
        assertEquals(yes, listings.on(Auditor.none().withListing(declared), Optional.of(ASKED)));
        Listings none = new Listings(Optional.empty(), Optional.empty(), Optional.empty());
        assertEquals(yes, none.on(auditor("Old").withListing(declared), Optional.of(ASKED)));
    }

    @Test
    void itTurnsOnTheDaysOfTheListAndOfTheDeclaration() {
        UnderlyingService declared = named("Base")
                .withListing(Listing.none()
                        .withListed(Input.given(true))
                        .withFrom(Input.given(LocalDate.of(2025, 2, 1)))
                        .withTo(Input.given(LocalDate.of(2025, 2, 28))));
        assertEquals(
                Set.of(
                        "2024-03-01",
                        "2024-03-02",
                        "2025-07-01",
                        "2025-07-02",
                        "2025-07-15",
                        "2025-07-16",
                        "2024-01-01",
                        "2026-01-01",
                        "2025-02-01",
                        "2025-03-01"),
                turns(List.of(declared)));
        assertEquals(
                turns(List.of(declared)),
                turns(List.of(
                        declared,
                        UnderlyingService.none().withRegistrationNumber(RegistrationNumber.parse("C99-0001-2")))));
        assertEquals(
                Set.of("2025-02-01", "2025-03-01"),
                new Listings(Optional.empty(), Optional.empty(), Optional.empty())
                        .turns(List.of(declared)).stream()
                                .map(LocalDate::toString)
                                .collect(Collectors.toSet()));
        assertEquals(Set.of("2024-01-01", "2026-01-01"), turns(List.of(named("Small"))), "in another programme");
    }

    private static Set<String> turns(List<UnderlyingService> services) {
        return listings(Optional.empty()).turns(services).stream()
                .map(LocalDate::toString)
                .collect(Collectors.toSet());
    }
}
