package dev.ismap.rules.procurement;

import static dev.ismap.rules.Applications.need;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.determination.Determination;
import dev.ismap.core.determination.Finding;
import dev.ismap.core.determination.Outcome;
import dev.ismap.core.fact.Input;
import dev.ismap.core.law.Basis;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.model.list.ListingAnswer.ListingStatus;
import dev.ismap.model.procurement.ProcurementNeed;
import dev.ismap.model.service.Programme;
import dev.ismap.rules.Applications;
import dev.ismap.rules.law.Context;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** P-LISTED: whether the very service is listed on the day asked about. */
class ServiceListingTest {

    private static final CloudServiceList LIST = IsmapJson.standard().read("""
            { "kind": "cloud-service-list", "name": "L", "completeOn": [ { "from": "2020-06-03", "to": "2026-12-31" } ],
              "entries": [
                { "registrationNumber": "C99-0001-2", "service": "Kept", "provider": "P", "programme": "ISMAP",
                  "basis": "OFFICIAL", "events": [ { "event": "REGISTERED", "effective": "2024-03-01" },
                    { "event": "REAUDIT_BEGUN", "effective": "2025-02-01" } ] },
                { "registrationNumber": "C99-0002-2", "service": "Pending", "provider": "P", "programme": "ISMAP",
                  "basis": "OFFICIAL", "events": [ { "event": "REGISTERED", "effective": "2024-03-01" },
                    { "event": "RENEWAL_APPLIED", "effective": "2025-02-01" } ] },
                { "registrationNumber": "C99-0003-2", "service": "Expired", "provider": "P", "programme": "ISMAP",
                  "basis": "OFFICIAL", "events": [ { "event": "REGISTERED", "effective": "2024-03-01" },
                    { "event": "EXPIRED", "effective": "2025-02-01" } ] },
                { "registrationNumber": "C99-0004-2", "service": "Removed", "provider": "P", "programme": "ISMAP",
                  "basis": "OFFICIAL", "events": [ { "event": "REGISTERED", "effective": "2024-03-01" },
                    { "event": "REMOVED", "effective": "2025-02-01" } ] },
                { "service": "Small", "provider": "P", "programme": "ISMAP_LIU",
                  "basis": "SECONDARY", "events": [ { "event": "REGISTERED", "effective": "2024-10-01" } ] },
                { "service": "Both", "provider": "P", "programme": "ISMAP_LIU",
                  "basis": "OFFICIAL", "events": [ { "event": "REGISTERED", "effective": "2024-10-01" } ] },
                { "service": "Both", "provider": "P", "programme": "ISMAP",
                  "basis": "OFFICIAL", "events": [ { "event": "REGISTERED", "effective": "2025-03-01" } ] },
                { "service": "Last", "provider": "P", "programme": "ISMAP",
                  "basis": "OFFICIAL", "events": [ { "event": "OBSERVED", "effective": "2026-12-31" } ] } ] }
            """, CloudServiceList.class);

    private static Applications named(String name) {
        return need().with("/service", "{\"name\": \"" + name + "\", \"models\": [\"SAAS\"]}");
    }

    private static ServiceListing listing(Applications need, String day) {
        return listing(need, day, LIST);
    }

    private static ServiceListing listing(Applications need, String day, CloudServiceList list) {
        NeedCase subject = NeedCase.of(
                need.read(ProcurementNeed.class),
                Context.on(LocalDate.parse(day)).services(list));
        assertEquals(LocalDate.parse(day), subject.asked());
        return subject.listing();
    }

    @ParameterizedTest
    @CsvSource({
        "Kept, 2024-02-29, NOT_LISTED",
        "Kept, 2024-03-01, LISTED",
        "Kept, 2025-06-01, LISTED",
        "Pending, 2025-01-31, LISTED",
        "Pending, 2025-02-01, RENEWAL_PENDING",
        "Expired, 2025-01-31, LISTED",
        "Expired, 2025-02-01, EXPIRED",
        "Removed, 2025-01-31, LISTED",
        "Removed, 2025-02-01, REMOVED",
        "Never, 2025-02-01, NO_ENTRY",
        "P, 2025-02-01, NO_ENTRY",
        "kept, 2025-02-01, NO_ENTRY",
        "Kept, 2027-01-01, UNKNOWN"
    })
    void theStatusIsThatOfTheVeryServiceOnTheVeryDay(String service, String day, ListingStatus status) {
        assertEquals(status, listing(named(service), day).status());
    }

    @ParameterizedTest
    @CsvSource({
        "Small, 2025-06-01, ISMAP_LIU",
        "Both, 2024-12-01, ISMAP_LIU",
        "Both, 2025-06-01, ISMAP",
        "Kept, 2025-06-01, ISMAP"
    })
    void theProgrammeIsThatOfTheListing(String service, String day, String programme) {
        assertEquals(
                programme,
                listing(named(service), day).programme().known().orElseThrow().name());
    }

    @Test
    void aNumberIsBelievedBeforeAName() {
        Applications renamed = named("Another").with("/service/registrationNumber", "\"C99-0001-2\"");
        assertEquals(ListingStatus.LISTED, listing(renamed, "2025-06-01").status());
    }

    @Test
    void whereTheListDoesNotTellTheDeclarationStands() {
        Applications declared = need();
        assertEquals(ListingStatus.LISTED, listing(declared, "2027-01-01").status());
        assertTrue(listing(declared, "2027-01-01").answer().isEmpty());
        assertEquals(ListingStatus.NO_ENTRY, listing(declared, "2026-06-01").status());
        assertEquals(Input.given(false), listing(declared, "2026-06-01").listed());
    }

    @ParameterizedTest
    @CsvSource({
        "ISMAP, 2021-03-11, NOT_LISTED",
        "ISMAP, 2021-03-12, LISTED",
        "ISMAP_LIU, 2024-08-31, NOT_LISTED",
        "ISMAP_LIU, 2024-09-01, LISTED"
    })
    void beforeTheFirstListOfItsProgrammeItIsNotListedWhateverIsDeclared(
            String programme, LocalDate day, ListingStatus status) {
        Applications declared = need().with("/service/programme", "\"" + programme + "\"")
                .with("/service/listing", "{\"listed\": true}");
        Finding choice = declared.with("/informationClass", "\"CLASS_2\"")
                .determine(Context.on(day))
                .finding("P-SCOPE")
                .orElseThrow();
        assertEquals(status == ListingStatus.NOT_LISTED, choice.outcome() == Outcome.NOT_APPLICABLE);
        NeedCase subject = NeedCase.of(declared.read(ProcurementNeed.class), Context.on(day));
        assertEquals(status, subject.listing().status());
    }

    @Test
    void onceBothListsHadBegunTheProgrammeIsNoEvidenceOfAListing() {
        for (String programme : new String[] {"ISMAP", "ISMAP_LIU"}) {
            Finding choice = need().with("/service/programme", "\"" + programme + "\"")
                    .determine(Context.on(LocalDate.of(2025, 8, 1)))
                    .finding("P-CLASS")
                    .orElseThrow();
            assertEquals(Outcome.SATISFIED, choice.outcome());
            assertTrue(
                    choice.evidence().stream().allMatch(one -> one.path().startsWith("/service/listing/")),
                    choice.evidence()::toString);
        }
    }

    @Test
    void whereItMayBeListedUnderEitherProgrammeTheDeclarationStands() {
        CloudServiceList open = IsmapJson.standard().read("""
                { "kind": "cloud-service-list", "entries": [
                    { "service": "Both", "provider": "P", "programme": "ISMAP_LIU", "basis": "OFFICIAL",
                      "events": [ { "event": "REGISTERED", "effective": "2024-10-01" } ] },
                    { "service": "Both", "provider": "P", "programme": "ISMAP", "basis": "OFFICIAL",
                      "events": [ { "event": "OBSERVED", "effective": "2025-03-01" } ] },
                    { "service": "Small", "provider": "P", "programme": "ISMAP_LIU", "basis": "OFFICIAL",
                      "events": [ { "event": "REGISTERED", "effective": "2024-10-01" },
                        { "event": "OBSERVED", "effective": "2025-03-01" } ] } ] }
                """, CloudServiceList.class);
        Applications both = named("Both").with("/service/programme", "\"ISMAP\"");
        assertEquals(
                Input.given(Programme.ISMAP),
                listing(both, "2024-12-01", open).programme(),
                "that it was not registered under ISMAP by then is not sure");
        assertEquals(
                Input.notAsked(),
                listing(both.without("/service/programme"), "2024-12-01", open).programme());
        Applications small = named("Small").with("/service/programme", "\"ISMAP\"");
        assertEquals(
                Input.given(Programme.ISMAP_LIU),
                listing(small, "2024-12-01", open).programme());
        assertEquals(
                Input.given(Programme.ISMAP),
                listing(small, "2024-02-29", LIST).programme(),
                "of what is not listed the programme is the declared one");
    }

    @Test
    void aRemovedServiceIsADepartureAndAReauditIsNone() {
        Context day = Context.on(LocalDate.of(2025, 8, 1)).services(LIST);
        Determination removed = named("Removed").determine(day);
        assertEquals(Outcome.VIOLATED, removed.finding("P-CLASS").orElseThrow().outcome());
        assertEquals(
                Outcome.SATISFIED,
                named("Kept").determine(day).finding("P-CLASS").orElseThrow().outcome());
        assertTrue(removed.receipt().sources().containsKey("cloud-service-list"));
    }

    @Test
    void aFindingRestsOnTheBasisOfTheListToo() {
        Finding choice = named("Small")
                .determine(Context.on(LocalDate.of(2025, 8, 1)).services(LIST))
                .finding("P-CLASS")
                .orElseThrow();
        assertEquals(Basis.SECONDARY, choice.basis());
        assertEquals("L", choice.evidence().get(0).source().orElseThrow().name().en());
    }
}
