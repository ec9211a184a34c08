package dev.ismap.rules.service;

import static dev.ismap.rules.Applications.decision;
import static dev.ismap.rules.Applications.first;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.fact.Decision;
import dev.ismap.core.fact.Decision.Action;
import dev.ismap.core.fact.Input;
import dev.ismap.core.fact.ItemSet;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.statement.ControlDecision;
import dev.ismap.model.statement.ControlDecision.TakenOver;
import dev.ismap.rules.Applications;
import dev.ismap.rules.law.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be decided of a control, given what is decided of it already, and how the application then reads. */
class ServiceDeciderTest {

    private static final ServiceDecider DECIDER = new ServiceDecider();
    private static final String DETAIL = "9.4.2.2.B";

    private static final Map<Character, Action> ACTIONS = Map.of(
            'I', ControlActions.IMPLEMENT,
            'E', ControlActions.EXCLUDE,
            'N', ControlActions.NOT_SELECT,
            'D', ControlActions.DESCRIBE,
            'C', ControlActions.DESCRIBE_CHANGE,
            'R', ControlActions.RECORD_CHANGE);

    private static final String CHANGE =
            "'changes': [ { 'before': { 'content': 't', 'to': '2026-01-31' }, 'after': {} } ]";

    private static ServiceCase subject(String control, String decided) {
        Applications application = first().with("/statement/status", "\"DRAFT\"")
                .without("/statement/individualControlsChanged")
                .with("/statement/underlyingServices", "[" + Applications.underlying("U", "{}") + "]");
        return ServiceCase.of(
                (decided.isEmpty()
                                ? application.without(decision(control))
                                : application.with(decision(control), decided.replace('\'', '"')))
                        .read(),
                Context.on(Applications.ASKED));
    }

    private static Decision to(Action action, String control) {
        return new Decision("/statement/decisions", control, action);
    }

    /** The letters of the actions that are allowed. */
    private static String allowed(ServiceCase subject, String control) {
        return "IENDCR"
                .chars()
                .mapToObj(letter -> (char) letter)
                .filter(letter -> DECIDER.allows(subject, to(ACTIONS.get(letter), control)))
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    // implement, exclude, not select, describe, describe a change, record a change
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = '|',
            value = {
                "9.4.2.2.B | ~~                                                              | I",
                "9.4.2.2.B | {'decision': 'IMPLEMENTED'}                                     | DCR",
                "9.4.2.2.B | {'decision': 'TAKEN_OVER', 'from': 'U'}                         | IDCR",
                "9.4.2.2.B | {'decision': 'NOT_SELECTED'}                                    | IN",
                "9.4.2.2.B | {'decision': 'NOT_SELECTED', 'reason': 't'}                     | I",
                "9.4.2.2.B | {'decision': 'NOT_SELECTED', 'reason': ''}                      | IN",
                "5.1.1.1   | ~~                                                              | IN",
                "5.1.1.1   | {'decision': 'IMPLEMENTED'}                                     | NDCR",
                "5.1.1.1   | {'decision': 'IMPLEMENTED', CHANGE}                             | DCR",
                "9.4.2     | ~~                                                              | IE",
                "9.4.2     | {'decision': 'IMPLEMENTED'}                                     | EDC",
                "9.4.2     | {'decision': 'EXCLUDED'}                                        | IE",
                "9.4.2     | {'decision': 'EXCLUDED', 'reason': 't'}                         | I",
                "4.4.1.1   | ~~                                                              | I",
                "4.4.1.1   | {'decision': 'IMPLEMENTED'}                                     | DC",
            })
    void whatIsDecidedAlreadyLeavesTheRestToBeDecided(String control, String decided, String actions) {
        assertEquals(actions, allowed(subject(control, decided.replace("CHANGE", CHANGE)), control));
    }

    @Test
    void nothingIsDecidedOfWhatTheEditionDoesNotHold() {
        ServiceCase subject = subject(DETAIL, "");
        assertEquals("", allowed(subject, ""));
        assertEquals("", allowed(subject, "5.1.1.99"));
    }

    /** A control can be taken over only from a service that has a name. */
    @Test
    void whatIsTakenOverIsDescribedByANameOnlyWhereThereIsOne() {
        ServiceCase nowhere = ServiceCase.of(
                first().with(decision(DETAIL), "{\"decision\": \"TAKEN_OVER\"}").read(),
                Context.on(Applications.ASKED));
        assertEquals("ICR", allowed(nowhere, DETAIL));
        ServiceCase described = DECIDER.with(
                subject(DETAIL, "{'decision': 'TAKEN_OVER'}"), List.of(to(ControlActions.DESCRIBE, DETAIL)));
        assertEquals(Optional.of("U"), ((TakenOver) decided(described, DETAIL)).from());
    }

    private static ControlDecision decided(ServiceCase subject, String control) {
        return subject.statement()
                .decisions()
                .get(ControlId.parse(control))
                .known()
                .orElseThrow();
    }

    private static boolean holds(ServiceCase subject, ItemSet set, String control) {
        return set.contains(subject.decisions().standard().ordinal(ControlId.parse(control)));
    }

    @Test
    void aDecisionComesWithAllThatItNeeds() {
        ServiceCase subject = subject(DETAIL, "");
        ServiceCase implemented = DECIDER.with(subject, List.of(to(ControlActions.IMPLEMENT, DETAIL)));
        assertTrue(holds(implemented, implemented.decisions().inPlace().certain(), DETAIL));
        assertTrue(holds(implemented, implemented.decisions().described().certain(), DETAIL));
        ServiceCase left = DECIDER.with(subject, List.of(to(ControlActions.NOT_SELECT, DETAIL)));
        assertTrue(holds(left, left.decisions().reasoned().certain(), DETAIL));
        ServiceCase excluded = DECIDER.with(subject, List.of(to(ControlActions.EXCLUDE, "9.4.2")));
        assertTrue(holds(excluded, excluded.decisions().excludedWithReason().certain(), "9.4.2"));
        assertTrue(subject.statement().decisions().get(ControlId.parse(DETAIL)) == null, "the case itself stays");
        ServiceCase management = DECIDER.with(subject("4.4.1.1", ""), List.of(to(ControlActions.IMPLEMENT, "4.4.1.1")));
        assertEquals(ControlDecision.implemented(), decided(management, "4.4.1.1"));
    }

    @Test
    void whatGoesOnWithADecisionKeepsTheRestOfIt() {
        ServiceCase bare = subject(DETAIL, "{'decision': 'IMPLEMENTED'}");
        ServiceCase described = DECIDER.with(bare, List.of(to(ControlActions.DESCRIBE, DETAIL)));
        assertTrue(holds(described, described.decisions().described().certain(), DETAIL));
        ServiceCase recorded = DECIDER.with(bare, List.of(to(ControlActions.RECORD_CHANGE, DETAIL)));
        assertTrue(holds(recorded, recorded.decisions().changed().certain(), DETAIL));
        assertTrue(holds(recorded, recorded.decisions().changesDescribed().certain(), DETAIL));
        assertTrue(decided(recorded, DETAIL).changes().stream()
                .allMatch(change -> change.after().from().equals(Optional.of(LocalDate.of(2025, 10, 1)))));
        ServiceCase changed = subject(
                DETAIL,
                "{'decision': 'IMPLEMENTED', 'individualControls': ['mine'], CHANGE}".replace("CHANGE", CHANGE));
        assertFalse(holds(changed, changed.decisions().changesDescribed().certain(), DETAIL));
        ServiceCase told = DECIDER.with(changed, List.of(to(ControlActions.DESCRIBE_CHANGE, DETAIL)));
        assertTrue(holds(told, told.decisions().changesDescribed().certain(), DETAIL));
        ControlDecision.Implemented implemented = (ControlDecision.Implemented) decided(told, DETAIL);
        assertEquals(List.of("mine"), implemented.individualControls());
        assertEquals(Optional.of("t"), implemented.changes().get(0).before().content());
        assertEquals(
                Optional.of(LocalDate.of(2026, 1, 31)),
                implemented.changes().get(0).before().to());
        ServiceCase over = subject(DETAIL, "{'decision': 'TAKEN_OVER', 'from': 'U', CHANGE}".replace("CHANGE", CHANGE));
        ServiceCase own = DECIDER.with(over, List.of(to(ControlActions.IMPLEMENT, DETAIL)));
        assertEquals(decided(over, DETAIL).changes(), decided(own, DETAIL).changes());
        ServiceCase absent = subject(DETAIL, "");
        assertEquals(
                absent.statement(),
                DECIDER.with(absent, List.of(to(ControlActions.DESCRIBE, DETAIL)))
                        .statement());
        ServiceCase out = subject(DETAIL, "{'decision': 'NOT_SELECTED'}");
        assertEquals(
                out.statement(),
                DECIDER.with(out, List.of(to(ControlActions.DESCRIBE, DETAIL))).statement());
    }

    /** Without one of several decisions, made of the case with all of them, it is as if that had never been decided. */
    @Test
    void aDecisionLeftOutOfSeveralLeavesNoTrace() {
        String implemented = "{'decision': 'IMPLEMENTED', CHANGE}".replace("CHANGE", CHANGE);
        for (String before : List.of("", implemented, "{'decision': 'TAKEN_OVER'}", "{'decision': 'NOT_SELECTED'}")) {
            ServiceCase subject = subject(DETAIL, before);
            List<Decision> decisions = List.of(
                    to(ControlActions.IMPLEMENT, "9.4.2"),
                    to(ControlActions.NOT_SELECT, "5.1.1.1"),
                    to(ControlActions.IMPLEMENT, DETAIL),
                    to(ControlActions.DESCRIBE, DETAIL),
                    to(ControlActions.DESCRIBE_CHANGE, DETAIL));
            ServiceCase all = DECIDER.with(subject, decisions);
            for (Decision left : decisions) {
                ServiceCase others = DECIDER.with(
                        subject, decisions.stream().filter(one -> one != left).toList());
                ServiceCase without = DECIDER.without(subject, decisions, all, left);
                assertEquals(others.statement(), without.statement(), left + " on " + before);
                assertEquals(others.decisions().described(), without.decisions().described(), left + " on " + before);
            }
        }
    }

    @Test
    void aDecisionAddsWhereItTakesNothingBack() {
        assertTrue(DECIDER.adds(subject(DETAIL, ""), to(ControlActions.IMPLEMENT, DETAIL)));
        ServiceCase implemented = subject(DETAIL, "{'decision': 'IMPLEMENTED'}");
        assertTrue(DECIDER.adds(implemented, to(ControlActions.DESCRIBE, DETAIL)));
        assertTrue(DECIDER.adds(implemented, to(ControlActions.DESCRIBE_CHANGE, DETAIL)));
        assertTrue(DECIDER.adds(implemented, to(ControlActions.RECORD_CHANGE, DETAIL)));
        assertFalse(DECIDER.adds(implemented, to(ControlActions.NOT_SELECT, DETAIL)));
        ServiceCase left = subject(DETAIL, "{'decision': 'NOT_SELECTED'}");
        assertTrue(DECIDER.adds(left, to(ControlActions.NOT_SELECT, DETAIL)));
        assertFalse(DECIDER.adds(left, to(ControlActions.IMPLEMENT, DETAIL)));
        ServiceCase excluded = subject("9.4.2", "{'decision': 'EXCLUDED'}");
        assertTrue(DECIDER.adds(excluded, to(ControlActions.EXCLUDE, "9.4.2")));
        assertFalse(DECIDER.adds(excluded, to(ControlActions.IMPLEMENT, "9.4.2")));
    }

    // ---- of whose services something is taken over --------------------------------------------------------------

    private static UnderlyingView view(String service, String from) {
        return ServiceCase.of(
                        first().with("/statement/underlyingServices", "[" + service + "]")
                                .with(decision(DETAIL), "{\"decision\": \"TAKEN_OVER\", \"from\": \"" + from + "\"}")
                                .read(),
                        Context.on(Applications.ASKED))
                .underlying()
                .known()
                .orElseThrow()
                .get(0);
    }

    /** What is taken over from a name is from a service that is there: the only one without a name bears it. */
    @Test
    void theOnlyServiceWithoutANameBearsTheOneThatDecisionsGive() {
        UnderlyingView nameless = view("{\"declaredOutside\": true}", "U");
        assertEquals(Input.given("U"), nameless.service().name());
        assertTrue(nameless.namedByDecisions());
        assertTrue(nameless.isNameFixed());
        assertFalse(nameless.takenOver().certain().isEmpty());
        UnderlyingView other = view("{\"name\": \"V\"}, {\"name\": \"U\"}", "U");
        assertEquals(Input.given("V"), other.service().name());
        assertFalse(other.namedByDecisions());
        assertTrue(other.takenOver().certain().isEmpty());
    }

    @Test
    void ofSeveralServicesWithoutANameAnyMayBearIt() {
        UnderlyingView one = view("{\"declaredOutside\": true}, {\"withinStatement\": false}", "U");
        assertTrue(one.service().name().isMissing());
        assertTrue(one.isNameFixed(), "which of them it is makes a difference");
        assertEquals(List.of(List.of("U")), one.namesToldApart());
        UnderlyingView idle = view("{\"declaredOutside\": true}, {\"name\": \"U\"}", "U");
        assertFalse(idle.isNameFixed());
        assertEquals(List.of(), idle.namesToldApart());
        assertTrue(view("{\"name\": \"U\"}", "U").isNameFixed());
    }
}
