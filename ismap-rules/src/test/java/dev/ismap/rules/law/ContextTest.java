package dev.ismap.rules.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ismap.model.control.AvailableStandards;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.control.ControlStandards;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.list.AuditorList;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.model.list.CompleteDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ContextTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 10);
    private static final LocalDate KNOWN = LocalDate.of(2026, 12, 9);
    private static final CloudServiceList SERVICES = CloudServiceList.none().withName("services");
    private static final AuditorList AUDITORS = AuditorList.none().withName("auditors");
    private static final ControlStandard STANDARD =
            ControlStandards.edition("2022-04-01").completedWith(List.of());

    private static Context whole() {
        return Context.on(DAY).knownOn(KNOWN).lists(SERVICES, AUDITORS).standard(STANDARD);
    }

    @Test
    void withNothingBroughtAlongThereIsTheDayAlone() {
        Context context = Context.on(DAY);
        assertEquals(DAY, context.asked());
        assertEquals(Optional.empty(), context.knownOn());
        assertEquals(Optional.empty(), context.services());
        assertEquals(Optional.empty(), context.auditors());
        assertEquals(AvailableStandards.builtIn(), context.standards());
        assertEquals(Map.of(), context.listHashes());
        assertThrows(NullPointerException.class, () -> Context.on(null));
    }

    @Test
    void whatIsBroughtAlongIsThereWithItsFingerprint() {
        Context context = whole();
        assertEquals(Optional.of(KNOWN), context.knownOn());
        assertEquals(SERVICES, context.services().orElseThrow().list());
        assertEquals(Optional.of(AUDITORS), context.auditors());
        assertEquals(Optional.of(STANDARD), context.standards().find("2022-04-01"));
        assertEquals(List.of(STANDARD), List.copyOf(context.standards().brought()));
        IsmapJson json = IsmapJson.standard();
        assertEquals(
                Map.of("cloud-service-list", json.contentHash(SERVICES), "auditor-list", json.contentHash(AUDITORS)),
                context.listHashes());
        context.listHashes().clear();
        assertEquals(2, context.listHashes().size(), "what is handed out is a copy");
    }

    @Test
    void aListIsReadAsItWasKnownOnTheDayThatIsSaidLast() {
        assertEquals(Optional.of(KNOWN), whole().services().orElseThrow().knownOn());
        Context byRegister = Context.on(DAY).services(SERVICES.register().knownOn(KNOWN));
        assertEquals(Context.on(DAY).knownOn(KNOWN).services(SERVICES), byRegister);
        Context all = byRegister.knownOn(Optional.empty());
        assertEquals(Optional.empty(), all.services().orElseThrow().knownOn());
        assertEquals(Context.on(DAY).services(SERVICES), all);
    }

    @Test
    void onAnotherDayEverythingElseStays() {
        LocalDate later = DAY.plusDays(1);
        assertEquals(
                Context.on(later).knownOn(KNOWN).lists(SERVICES, AUDITORS).standard(STANDARD), whole().askedOn(later));
        assertEquals(whole(), whole().askedOn(later).askedOn(DAY));
    }

    @Test
    void inWhichOrderItIsBroughtAlongDoesNotMatter() {
        Context other = Context.on(DAY)
                .standard(STANDARD)
                .auditors(AUDITORS)
                .services(SERVICES.register())
                .knownOn(KNOWN);
        assertEquals(whole(), other);
        assertEquals(whole().hashCode(), other.hashCode());
    }

    @Test
    void aContextThatDiffersInOneThingIsAnother() {
        List<CompleteDays> complete = List.of(CompleteDays.of(KNOWN, DAY));
        Set<Context> contexts = Set.of(
                whole(),
                whole().askedOn(DAY.plusDays(1)),
                whole().knownOn(DAY),
                whole().knownOn(Optional.empty()),
                whole().services(SERVICES.withCompleteOn(complete)),
                whole().auditors(AUDITORS.withCompleteOn(complete)),
                whole().standard(ControlStandards.edition("2022-04-01")),
                Context.on(DAY).knownOn(KNOWN).lists(SERVICES, AUDITORS),
                Context.on(DAY).knownOn(KNOWN).services(SERVICES).standard(STANDARD),
                Context.on(DAY).knownOn(KNOWN).auditors(AUDITORS).standard(STANDARD));
        assertEquals(10, contexts.size());
        assertNotEquals(whole(), (Object) DAY);
        assertNotEquals(whole().hashCode(), Context.on(DAY).hashCode());
    }

    @Test
    void itTellsWhatItIs() {
        assertEquals("Context on 2026-12-10, with []", Context.on(DAY).toString());
        assertEquals(
                "Context on 2026-12-10, as known on 2026-12-09, with [auditor-list, cloud-service-list]",
                whole().toString());
    }
}
