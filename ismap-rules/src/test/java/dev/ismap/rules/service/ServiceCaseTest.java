package dev.ismap.rules.service;

import static dev.ismap.rules.Applications.decision;
import static dev.ismap.rules.Applications.everythingApplies;
import static dev.ismap.rules.Applications.first;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.determination.Remedies.Change;
import dev.ismap.core.fact.Input;
import dev.ismap.core.fact.Source;
import dev.ismap.core.law.Basis;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.control.ControlStandards;
import dev.ismap.model.control.ControlStandards.EditionNotHeldException;
import dev.ismap.model.control.ControlStandards.UnknownEditionException;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.list.AuditorList;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.model.list.CloudServiceList.CloudServiceEntry;
import dev.ismap.model.list.CompleteDays;
import dev.ismap.model.list.ListEvent;
import dev.ismap.model.list.ListingAnswer.ListingState;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.model.service.Programme;
import dev.ismap.model.statement.ControlDecision;
import dev.ismap.rules.Applications;
import dev.ismap.rules.Ismap;
import dev.ismap.rules.internal.ResolvedListing;
import dev.ismap.rules.law.Context;
import dev.ismap.rules.service.ServiceFacts.Edited;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ServiceCaseTest {

    private static final Context CONTEXT = Context.on(Applications.ASKED);

    private static ServiceCase subject(Applications application) {
        return ServiceCase.of(application.read(), CONTEXT);
    }

    @Test
    void aDetailOfTheStatementIsInEveryEditionThatCanTakeIt() {
        ServiceCase subject = subject(
                first().with(
                                "/statement/optionalDetails",
                                "[ { \"id\": \"5.1.1.99\", \"parent\": \"5.1.1\", \"nameJa\": \"n\" }, { \"id\": \"8.1.5.4.P\", \"parent\": \"8.1.5.P\", \"nameJa\": \"n\" } ]"));
        ControlId own = ControlId.parse("5.1.1.99");
        ControlId known = ControlId.parse("8.1.5.4.P"); // the edition of 2024 holds it
        assertTrue(subject.decisions().standard().contains(own));
        assertTrue(subject.decisions().standard().contains(known));
        assertTrue(subject.decisions("2024-07").standard().contains(own));
        assertEquals(
                subject(first()).decisions("2024-07").standard().control(known),
                subject.decisions("2024-07").standard().control(known),
                "the edition's own row stays");
        assertFalse(subject(first()).decisions().standard().contains(own));
        assertFalse(subject(first()).decisions().standard().contains(known));
    }

    @Test
    void anEditionThatCannotTakeADetailGoesWithoutIt() {
        ServiceCase subject = subject(first().with(
                        "/statement/optionalDetails",
                        "[ { \"id\": \"8.1.5.4\", \"parent\": \"8.1.5.P\", \"nameJa\": \"n\" } ]"));
        ControlId detail = ControlId.parse("8.1.5.4");
        assertTrue(subject.decisions().standard().contains(detail));
        assertFalse(subject.decisions("2024-07").standard().contains(detail), "8.1.5.4.P stands there");
    }

    @Test
    void aChangeOfADetailThatAnEditionDoesNotHaveIsNoneInThatEdition() {
        ServiceCase subject = subject(first().with("/statement/edition", "\"2024-07\"")
                .without("/statement/individualControlsChanged")
                .with(
                        decision("8.1.5.4.P"),
                        "{ \"decision\": \"IMPLEMENTED\", \"individualControls\": [\"t\"], \"changes\": [ {"
                                + " \"before\": { \"content\": \"t\", \"to\": \"2026-01-31\" },"
                                + " \"after\": { \"content\": \"t\", \"from\": \"2026-02-01\" } } ] }"));
        assertEquals(1, subject.decisions("2024-07").changed().certain().size());
        assertEquals(
                Set.of(LocalDate.of(2026, 2, 1)), subject.decisions("2024-07").changeDays());
        assertTrue(subject.decisions("2022-04-01").changed().certain().isEmpty());
    }

    @Test
    void anEditionThatIsNotHeldHasNoDecisions() {
        assertThrows(EditionNotHeldException.class, () -> subject(first()).decisions("2020-06-03"));
        assertThrows(UnknownEditionException.class, () -> subject(first()).decisions("2020"));
    }

    @Test
    void aFactOfAnEditionIsReadFromThatEdition() {
        ControlStandard of2024 = ControlStandards.edition("2024-07");
        Context mine = CONTEXT.standard(ControlStandard.of(of2024.edition(), of2024.controls(), false, ""));
        ServiceCase subject = ServiceCase.of(first().read(), mine);
        assertEquals(
                Input.given(false), Edited.of("2024-07").optionalDetailsHeld().of(subject));
        assertEquals(Input.given(true), Edited.named().optionalDetailsHeld().of(subject));
        assertEquals(Optional.empty(), Edited.of("2024-07").optionalDetailsSource(subject));
        assertEquals(
                Basis.SECONDARY,
                Edited.named().optionalDetailsSource(subject).orElseThrow().basis());
        assertEquals(
                "/statement/optionalDetails",
                Edited.named().optionalDetailsHeld().path());
    }

    @Test
    void anEditThatLeavesTheStatementAsItIsTakesOverWhatItsDecisionsComeTo() {
        ServiceRegistrationApplication first = first().read();
        ServiceCase before = ServiceCase.of(first, CONTEXT);
        ServiceRegistrationApplication otherAudit =
                first.withAudit(first.audit().withStartedOn(Input.<LocalDate>notAsked()));
        ServiceCase edited = before.edited(otherAudit, CONTEXT);
        assertSame(before.decisions(), edited.decisions());
        assertSame(before.decisions("2024-07"), edited.decisions("2024-07"));
        assertEquals(before.underlying(), edited.underlying());
        assertEquals(Input.notAsked(), edited.audit().startedOn());

        ServiceRegistrationApplication otherStatement = first.withStatement(
                first.statement().withDecision(ControlId.parse("5.1.1.1"), ControlDecision.notSelected("n")));
        ServiceCase decided = before.edited(otherStatement, CONTEXT);
        assertNotSame(before.decisions(), decided.decisions());
        assertNotEquals(before.decisions().notSelected(), decided.decisions().notSelected());
        ControlStandard own = ControlStandards.edition(first.statement().edition());
        Context others = CONTEXT.standard(ControlStandard.of(own.edition(), own.controls(), false, ""));
        assertFalse(before.edited(otherAudit, others).standard().optionalDetailsComplete());
    }

    @Test
    void notYetFiledItIsFiledOnTheDayAskedAboutWhicheverThatIs() {
        LocalDate later = Applications.ASKED.plusDays(5);
        ServiceCase unfiled = subject(first().without("/filedOn"));
        assertEquals(Applications.ASKED, unfiled.filed());
        assertEquals(later, unfiled.on(later).filed());
        assertEquals(Input.given(later), unfiled.on(later).filedOn());
        assertEquals(Set.of(ServiceFacts.FILED), unfiled.followTheDay());
        ServiceCase filed = subject(first());
        assertEquals(LocalDate.of(2026, 12, 1), filed.on(later).filed());
        assertEquals(Set.of(), filed.followTheDay());
    }

    @Test
    void whatSaysTheSameOnAnotherDayIsNotWorkedOutAgain() {
        ServiceCase subject = subject(everythingApplies());
        assertTrue(subject.decisions()
                == subject.on(Applications.ASKED.plusDays(5)).decisions());
    }

    @Test
    void theAuditorIsFoundOnAnyDay() {
        AuditorList list = IsmapJson.standard().read("""
                { "kind": "auditor-list", "name": "M",
                  "completeOn": [ { "from": "2026-11-01", "to": "2026-12-31" } ],
                  "entries": [ { "auditor": "B", "basis": "SECONDARY",
                    "events": [ { "event": "REGISTERED", "effective": "2026-11-01" } ] } ] }
                """, AuditorList.class);
        ServiceCase subject = ServiceCase.of(first().read(), CONTEXT.auditors(list)); // begun before, reported after
        ResolvedListing listing = subject.auditorListing();
        assertEquals(ListingState.LISTED, listing.days().on(LocalDate.of(2026, 10, 31)), "declared");
        assertEquals(ListingState.NOT_LISTED, listing.days().on(LocalDate.of(2026, 11, 1)), "from the list");
    }

    /** Which services are beneath is not stated: two of them, by the names that decisions give, are listed no more. */
    @Test
    void whatAListTellsOfSourcesThatAreNotStatedRestsOnItsWeakestEntry() {
        ListEvent removed = ListEvent.of(ListEvent.ListEventKind.REMOVED, LocalDate.of(2026, 5, 1));
        ListEvent registered = ListEvent.of(ListEvent.ListEventKind.REGISTERED, LocalDate.of(2025, 5, 1));
        for (List<Basis> bases :
                List.of(List.of(Basis.OFFICIAL, Basis.SECONDARY), List.of(Basis.SECONDARY, Basis.OFFICIAL))) {
            CloudServiceList list = CloudServiceList.none()
                    .withCompleteOn(List.of(CompleteDays.of(LocalDate.of(2025, 1, 1), Applications.ASKED)))
                    .withEntries(List.of(
                            CloudServiceEntry.of("U", Programme.ISMAP, bases.get(0))
                                    .withEvents(List.of(registered, removed)),
                            CloudServiceEntry.of("V", Programme.ISMAP, bases.get(1))
                                    .withEvents(List.of(registered, removed))));
            ServiceCase subject = ServiceCase.of(
                    first().without("/statement/underlyingServices")
                            .with(decision("11.1.1"), "{\"decision\": \"TAKEN_OVER\", \"from\": \"U\"}")
                            .with(decision("11.1.2"), "{\"decision\": \"TAKEN_OVER\", \"from\": \"V\"}")
                            .read(),
                    CONTEXT.services(list));
            assertEquals(
                    Optional.of(Basis.SECONDARY),
                    subject.listOfUnlisted(Applications.ASKED).map(Source::basis));
            assertEquals(
                    2,
                    subject.takenOverFromUnlisted(Applications.ASKED).certain().size());
            assertEquals(Optional.empty(), subject.listOfUnlisted(LocalDate.of(2026, 4, 30)));
            assertTrue(subject.turns().contains(LocalDate.of(2026, 5, 1)), "they are listed up to the day before");
        }
    }

    /** A draft that does not declare the other details can still take them over from each service that it names. */
    @Test
    void whatADraftIsSilentOnCanBeTakenOverFromAServiceThatHasAName() {
        Applications draft =
                first().with("/statement/status", "\"DRAFT\"").with("/statement/otherDetailsDeclared", "false");
        ServiceCase subject = subject(
                draft.with("/statement/underlyingServices", "[{\"name\": \"U\"}, {\"declaredOutside\": true}]"));
        assertEquals(
                List.of(true, true),
                subject.underlying().known().orElseThrow().stream()
                        .map(view -> !view.silentTakenOver().possible().isEmpty())
                        .toList());
    }

    /** Once it is filed, no one can have a service beneath listed on the day that counted. */
    @Test
    void toHaveAServiceBeneathListedIsADeedOnlyAsLongAsItIsNotFiled() {
        Applications filed = first().with(
                        "/statement/underlyingServices",
                        "[" + Applications.underlying("U", "{\"listed\": false}") + "]");
        assertFalse(changes(filed).contains("/statement/underlyingServices/0/listing/listed"));
        assertTrue(changes(filed.without("/filedOn")).contains("/statement/underlyingServices/0/listing/listed"));
    }

    private static Set<String> changes(Applications application) {
        return Ismap.standard().analyse(application.read(), CONTEXT).remedies().remedies().stream()
                .flatMap(remedy -> remedy.changes().stream())
                .map(Change::path)
                .collect(Collectors.toSet());
    }
}
