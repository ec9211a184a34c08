package dev.ismap.rules;

import static dev.ismap.rules.Applications.everythingApplies;
import static dev.ismap.rules.Applications.first;
import static dev.ismap.rules.Applications.liu;
import static dev.ismap.rules.Applications.need;
import static dev.ismap.rules.Applications.renewal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.determination.Difference;
import dev.ismap.core.determination.Verdict;
import dev.ismap.core.engine.Analysis.Horizon;
import dev.ismap.core.engine.Analysis.VerdictSpan;
import dev.ismap.core.engine.PreparedCase;
import dev.ismap.core.fact.Input;
import dev.ismap.core.problem.InputException;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.list.AuditorList;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.model.statement.ControlDecision;
import dev.ismap.rules.law.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A document that was prepared once says on every day what the same document says when it is put anew on that day. */
class PreparedCaseTest {

    private static final LocalDate LAST = LocalDate.of(2027, 5, 31);

    private static final CloudServiceList SERVICES = IsmapJson.standard().read("""
            { "kind": "cloud-service-list", "name": "L", "completeOn": [ { "from": "2020-06-03", "to": "2027-03-09" } ],
              "entries": [
                { "registrationNumber": "C99-0001-2", "service": "U", "provider": "P", "programme": "ISMAP",
                  "basis": "SECONDARY", "events": [ { "event": "REGISTERED", "effective": "2024-03-01", "knownOn": "2024-03-01" },
                    { "event": "EXPIRED", "effective": "2026-12-20", "knownOn": "2026-12-20" },
                    { "event": "REGISTERED", "effective": "2027-01-15", "knownOn": "2027-01-15" } ] },
                { "registrationNumber": "C99-0002-2", "service": "S", "provider": "P", "programme": "ISMAP",
                  "basis": "SECONDARY", "events": [ { "event": "REGISTERED", "effective": "2024-03-01", "knownOn": "2024-03-01" },
                    { "event": "REMOVED", "effective": "2027-02", "knownOn": "2027-02-25" } ] },
                { "registrationNumber": "C99-0003-2", "service": "V", "provider": "P", "programme": "ISMAP",
                  "basis": "SECONDARY", "events": [ { "event": "OBSERVED", "effective": "2026-12-24", "knownOn": "2026-12-24" } ] } ] }
            """, CloudServiceList.class);

    private static final AuditorList AUDITORS = IsmapJson.standard().read("""
            { "kind": "auditor-list", "completeOn": [ { "from": "2020-06-03", "to": "2026-12-31" } ],
              "entries": [ { "auditor": "A", "basis": "SECONDARY",
                  "events": [ { "event": "REGISTERED", "effective": "2021-03-01", "knownOn": "2021-03-01" } ] } ] }
            """, AuditorList.class);

    /** A document and what it is asked against, on its first day. */
    private record Asked(String name, IsmapDocument document, Context context) {

        static Asked of(String name, Applications application, String day) {
            return new Asked(name, application.read(IsmapDocument.class), Context.on(LocalDate.parse(day)));
        }

        Asked services() {
            return services(SERVICES);
        }

        Asked services(CloudServiceList list) {
            return new Asked(name + ", with a list", document, context.services(list));
        }

        Asked lists() {
            return new Asked(name + ", with both lists", document, context.lists(SERVICES, AUDITORS));
        }

        Asked knownOn(String day) {
            return new Asked(name + " known on " + day, document, context.knownOn(LocalDate.parse(day)));
        }

        PreparedCase<?> prepared() {
            return Ismap.standard().prepare(document, context);
        }

        Verdict anew(LocalDate day) {
            return Ismap.standard().verdict(document, context.askedOn(day));
        }

        List<LocalDate> days() {
            return context.asked().datesUntil(LAST.plusDays(1)).toList();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static Applications on(Applications application, String listing) {
        return application.with("/statement/underlyingServices", "[" + Applications.underlying("U", listing) + "]");
    }

    private static Applications numbered(String number) {
        return everythingApplies()
                .with(
                        "/statement/underlyingServices",
                        "[ { \"name\": \"U\", \"registrationNumber\": \"" + number
                                + "\", \"withinStatement\": false, \"declaredOutside\": true } ]")
                .without("/filedOn");
    }

    static Stream<Asked> asked() {
        Applications notFiled = everythingApplies().without("/filedOn");
        Applications elsewhere = need().with("/contract/from", "\"2026-12-01\"").with("/contract/to", "\"2027-12-31\"");
        return Stream.of(
                Asked.of("a first application", first().without("/filedOn"), "2026-11-20"),
                Asked.of("a filed renewal", renewal(), "2026-12-01"),
                Asked.of("a renewal", notFiled, "2026-11-20"),
                Asked.of("a renewal on what is listed", notFiled, "2026-11-20").lists(),
                Asked.of("a renewal on what is listed", notFiled, "2026-11-20")
                        .lists()
                        .knownOn("2026-12-19"),
                Asked.of("a filed renewal on what is listed", everythingApplies(), "2026-12-01")
                        .services(),
                Asked.of("a renewal on a number", numbered("C99-0001-2"), "2026-11-20")
                        .services(),
                Asked.of("a renewal on what was observed", numbered("C99-0003-2"), "2026-11-20")
                        .services(),
                Asked.of(
                        "a renewal on what declares its days",
                        on(notFiled, "{\"listed\": true, \"from\": \"2026-12-11\", \"to\": \"2027-01-20\"}"),
                        "2026-11-20"),
                Asked.of("an application for ISMAP-LIU", liu().without("/filedOn"), "2026-11-20"),
                Asked.of("an auditor", Applications.auditor().without("/filedOn"), "2026-11-20"),
                Asked.of("a filed auditor", Applications.auditor(), "2026-12-01"),
                Asked.of("a need", elsewhere, "2026-11-20").services(),
                Asked.of("a need", elsewhere, "2026-11-20").services().knownOn("2027-02-24"),
                Asked.of(
                                "a need by number",
                                elsewhere.with("/service/registrationNumber", "\"C99-0001-2\""),
                                "2026-11-20")
                        .services(),
                Asked.of(
                                "a need by number in a list that is never complete",
                                elsewhere
                                        .with("/service/registrationNumber", "\"C99-0001-2\"")
                                        .without("/service/listing"),
                                "2026-11-20")
                        .services(SERVICES.withCompleteOn(List.of())),
                Asked.of(
                        "a need that declares its days",
                        elsewhere.with(
                                "/service/listing",
                                "{\"listed\": true, \"from\": \"2026-12-11\", \"to\": \"2027-01-20\"}"),
                        "2026-11-20"));
    }

    private static Verdict verdict(List<VerdictSpan> spans, LocalDate day) {
        return spans.stream()
                .filter(span -> span.days().contains(day))
                .findFirst()
                .flatMap(VerdictSpan::verdict)
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("asked")
    void itsTimelineIsWhatIsSaidAnewOnEachDay(Asked asked) {
        List<VerdictSpan> spans = asked.prepared().timeline(asked.context().asked(), LAST);
        for (LocalDate day : asked.days()) {
            assertEquals(asked.anew(day), verdict(spans, day), day::toString);
        }
        for (int i = 1; i < spans.size(); i++) {
            assertNotEquals(spans.get(i - 1).verdict(), spans.get(i).verdict());
            assertEquals(
                    spans.get(i - 1).days().last().orElseThrow().plusDays(1),
                    spans.get(i).days().first());
        }
    }

    @ParameterizedTest
    @MethodSource("asked")
    void itsHorizonIsTheFirstDayThatIsSaidOtherwise(Asked asked) {
        Verdict now = asked.anew(asked.context().asked());
        Optional<LocalDate> first =
                asked.days().stream().filter(day -> asked.anew(day) != now).findFirst();
        Optional<LocalDate> told =
                asked.prepared().analyse().horizon().map(Horizon::day).filter(day -> !day.isAfter(LAST));
        assertEquals(first, told);
    }

    @ParameterizedTest
    @MethodSource("asked")
    void onAnotherDayItIsTheSameAsPutAnew(Asked asked) {
        PreparedCase<?> prepared = asked.prepared();
        List<LocalDate> turns = new ArrayList<>();
        for (VerdictSpan span : prepared.timeline(asked.context().asked(), LAST)) {
            turns.add(span.days().first());
            turns.add(span.days().last().orElseThrow());
        }
        for (LocalDate day : turns) {
            assertEquals(
                    DeterminationJson.write(Ismap.standard()
                            .analyse(asked.document(), asked.context().askedOn(day))),
                    DeterminationJson.write(prepared.on(day).analyse()),
                    day::toString);
            assertEquals(asked.anew(day), prepared.on(day).verdict());
        }
    }

    @Test
    void theCasesDoTurn() {
        List<String> turning = asked().filter(asked ->
                        asked.prepared().timeline(asked.context().asked(), LAST).size() > 1)
                .map(Asked::toString)
                .toList();
        assertTrue(turning.size() >= 10, turning::toString);
    }

    @Test
    void aDifferenceOfTwoDaysNamesTheRuleThatTurns() {
        PreparedCase<?> prepared = Asked.of("", everythingApplies().without("/filedOn"), "2026-12-19")
                .services()
                .prepared();
        Difference difference = prepared.on(LocalDate.of(2026, 12, 20)).since(prepared);
        assertEquals(Verdict.ELIGIBLE, difference.from());
        assertEquals(Verdict.INELIGIBLE, difference.to());
        assertEquals(
                List.of("S-BASE", "S-INHERIT"),
                difference.changes().stream().map(change -> change.rule()).toList());
        assertThrows(
                IllegalArgumentException.class,
                () -> prepared.since(Asked.of("", need(), "2026-12-19").prepared()),
                "documents of two kinds are not compared");
    }

    @Test
    void beforeItWasFiledNothingIsSaid() {
        Asked filed = Asked.of("", renewal(), "2026-12-01");
        LocalDate before = LocalDate.of(2026, 11, 30);
        assertThrows(IllegalArgumentException.class, () -> filed.prepared().on(before));
        assertThrows(IllegalArgumentException.class, () -> filed.prepared().timeline(before, LAST));
        assertThrows(InputException.class, () -> filed.anew(before));
    }

    @Test
    void afterAnEditItIsTheSameAsPutAnew() {
        ServiceRegistrationApplication first = Applications.everythingApplies().read();
        Context context = Context.on(Applications.ASKED);
        PreparedCase<?> before = Ismap.standard().prepare(first, context);
        before.determine();
        Map<ControlId, Input<ControlDecision>> fewer =
                new TreeMap<>(first.statement().decisions());
        fewer.remove(fewer.keySet().iterator().next());
        List<ServiceRegistrationApplication> edits = List.of(
                first,
                first.withAudit(first.audit().withStartedOn(Input.<LocalDate>notAsked())),
                first.withStatement(first.statement().withDecisions(fewer)));
        for (ServiceRegistrationApplication edited : edits) {
            assertEquals(
                    Ismap.standard().determine(edited, context),
                    Ismap.standard().prepare(edited, context, before).determine());
        }
    }
}
