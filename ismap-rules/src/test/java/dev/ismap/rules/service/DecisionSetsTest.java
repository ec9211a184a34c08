package dev.ismap.rules.service;

import static dev.ismap.rules.Applications.decision;
import static dev.ismap.rules.Applications.first;
import static dev.ismap.rules.Applications.underlying;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.condition.ItemsExpression;
import dev.ismap.core.fact.Input;
import dev.ismap.core.fact.ItemBounds;
import dev.ismap.core.fact.ItemSet;
import dev.ismap.core.fact.Items;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.rules.Applications;
import dev.ismap.rules.law.Context;
import dev.ismap.rules.service.ServiceFacts.Edited;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each way of deciding on a control comes to: in a set, not in it, or open. */
class DecisionSetsTest {

    private static final String DETAIL = "9.4.2.2.B";
    private static final String OBJECTIVE = "9.4.2";

    /** A is listed on both days, F when the application is filed, L when it is asked about, N on none; of Q none knows. */
    private static final String SERVICES = "["
            + String.join(
                    ", ",
                    underlying("A", "{\"listed\": true}"),
                    underlying("F", "{\"listed\": true, \"to\": \"2026-12-05\"}"),
                    underlying("L", "{\"listed\": true, \"from\": \"2026-12-06\"}"),
                    underlying("N", "{\"listed\": false}"),
                    underlying("Q", "{}"),
                    // of which the name is not said yet: any other may be it
                    "{\"declaredOutside\": true}")
            + "]";

    private static ServiceCase subject(String control, String decision, String status) {
        Applications application = first().with("/statement/underlyingServices", SERVICES)
                .with("/statement/status", "\"" + status + "\"")
                .without("/statement/individualControlsChanged");
        Applications decided = decision.isEmpty()
                ? application.without(decision(control))
                : application.with(decision(control), decision.replace('\'', '"'));
        return ServiceCase.of(decided.read(), Context.on(Applications.ASKED));
    }

    private static char membership(DecisionSets sets, Function<DecisionSets, ItemBounds> set, String control) {
        int ordinal = sets.standard().ordinal(ControlId.parse(control));
        ItemBounds bounds = set.apply(sets);
        if (bounds.certain().contains(ordinal)) {
            return 'I';
        }
        return bounds.possible().contains(ordinal) ? '?' : '-';
    }

    private static String memberships(ServiceCase subject) {
        List<Function<DecisionSets, ItemBounds>> sets = List.of(
                DecisionSets::inPlace,
                DecisionSets::takenOver,
                DecisionSets::notSelected,
                DecisionSets::reasoned,
                DecisionSets::described,
                DecisionSets::takenOverFromNowhere,
                all -> all.takenOverFrom("A"));
        return sets.stream()
                .map(set -> String.valueOf(membership(subject.decisions(), set, DETAIL)))
                .collect(Collectors.joining());
    }

    // in place, taken over, not selected, reasoned, described, taken over from nowhere and from A
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = '|',
            value = {
                "~~                                                           | ------- | ?????-?",
                "{'decision': 'IMPLEMENTED'}                                  | I------ | I---?--",
                "{'decision': 'IMPLEMENTED', 'individualControls': ['']}      | I------ | I------",
                "{'decision': 'IMPLEMENTED', 'individualControls': ['', 't']} | I---I-- | I---I--",
                "{'decision': 'IMPLEMENTED', 'individualControls': ['t']}     | I---I-- | I---I--",
                "{'decision': 'TAKEN_OVER'}                                   | II---I- | II--?-?",
                "{'decision': 'TAKEN_OVER', 'from': ''}                       | II---I- | II---I-",
                "{'decision': 'TAKEN_OVER', 'from': 'A'}                      | II--I-I | II--I-I",
                "{'decision': 'TAKEN_OVER', 'from': 'F'}                      | II--I-- | II--I--",
                "{'decision': 'NOT_SELECTED'}                                 | --I---- | --I?---",
                "{'decision': 'NOT_SELECTED', 'reason': ''}                   | --I---- | --I----",
                "{'decision': 'NOT_SELECTED', 'reason': 't'}                  | --II--- | --II---"
            })
    void aDecisionOnADetailIsInItsSets(String decision, String whenFinal, String whenDraft) {
        assertEquals(whenFinal, memberships(subject(DETAIL, decision, "FINAL")));
        assertEquals(whenDraft, memberships(subject(DETAIL, decision, "DRAFT")));
    }

    @Test
    void aDecisionThatIsNotKnownIsOpenAsIfItWereNotThere() {
        assertEquals("?????-?", memberships(subject(DETAIL, "{'state': 'UNKNOWN'}", "DRAFT")));
    }

    // in place, excluded with a reason; the detail: under what is excluded
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = '|',
            value = {
                "~~                                       | --- | ???",
                "{'decision': 'IMPLEMENTED'}              | I-- | I--",
                "{'decision': 'TAKEN_OVER', 'from': 'A'}  | I-- | I--",
                "{'decision': 'EXCLUDED'}                 | --I | -?I",
                "{'decision': 'EXCLUDED', 'reason': ''}   | --I | --I",
                "{'decision': 'EXCLUDED', 'reason': 't'}  | -II | -II"
            })
    void aDecisionOnAnObjectiveIsInItsSets(String decision, String whenFinal, String whenDraft) {
        for (boolean isFinal : new boolean[] {true, false}) {
            DecisionSets sets =
                    subject(OBJECTIVE, decision, isFinal ? "FINAL" : "DRAFT").decisions();
            assertEquals(
                    isFinal ? whenFinal : whenDraft,
                    "" + membership(sets, DecisionSets::inPlace, OBJECTIVE)
                            + membership(sets, DecisionSets::excludedWithReason, OBJECTIVE)
                            + membership(sets, DecisionSets::underExcluded, DETAIL));
        }
    }

    // changes recorded, described
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = '|',
            value = {
                "{'content': 't', 'to': '2026-01-31'} | {'content': 't', 'from': '2026-02-01'} | I | I",
                "{'to': '2026-01-31'}                 | {'content': 't', 'from': '2026-02-01'} | - | ?",
                "{'content': '', 'to': '2026-01-31'}  | {'content': 't', 'from': '2026-02-01'} | - | -",
                "{'content': 't', 'to': '2026-01-31'} | {'from': '2026-02-01'}                 | - | ?",
                "{'content': 't', 'to': '2026-01-31'} | {'content': '', 'from': '2026-02-01'}  | - | -",
                "{'content': 't'}                     | {'content': 't', 'from': '2026-02-01'} | - | ?",
                "{'content': 't', 'to': '2026-01-31'} | {'content': 't'}                       | - | ?",
                "{'content': 't'}                     | {'content': '', 'from': '2026-02-01'}  | - | -"
            })
    void aRecordedChangeIsDescribedOrNot(String before, String after, String whenFinal, String whenDraft) {
        String change = "{'before': " + before + ", 'after': " + after + "}";
        String whole =
                "{'before': {'content': 't', 'to': '2026-01-31'}, 'after': {'content': 't', 'from': '2026-02-01'}}";
        for (String changes : List.of(change, whole + ", " + change, change + ", " + whole)) {
            for (String kind : List.of("'IMPLEMENTED', 'individualControls': ['t']", "'TAKEN_OVER', 'from': 'A'")) {
                String decision = "{'decision': " + kind + ", 'changes': [" + changes + "]}";
                for (boolean isFinal : new boolean[] {true, false}) {
                    ServiceCase subject = subject(DETAIL, decision, isFinal ? "FINAL" : "DRAFT");
                    assertEquals(
                            (isFinal ? whenFinal : whenDraft).charAt(0),
                            membership(subject.decisions(), DecisionSets::changesDescribed, DETAIL),
                            decision);
                    assertEquals(
                            ItemBounds.known(
                                    ItemSet.of(subject.decisions().standard().ordinal(ControlId.parse(DETAIL)))),
                            subject.decisions().changed());
                    assertEquals(Input.given(true), subject.individualControlsChanged());
                }
            }
        }
    }

    @Test
    void withoutARecordedChangeAFinalStatementRecordsNoneAndWhetherThereWasOneIsMissing() {
        String decision = "{'decision': 'IMPLEMENTED', 'individualControls': ['t']}";
        ServiceCase whenFinal = subject(DETAIL, decision, "FINAL");
        assertEquals(ItemBounds.known(ItemSet.empty()), whenFinal.decisions().changed());
        assertEquals(Input.notAsked(), whenFinal.individualControlsChanged());
        ServiceCase whenDraft = subject(DETAIL, decision, "DRAFT");
        assertEquals(
                new ItemBounds(
                        ItemSet.empty(),
                        whenDraft
                                .decisions()
                                .inPlace()
                                .possible()
                                .minus(whenDraft.decisions().silentDetails().possible())),
                whenDraft.decisions().changed());
        assertEquals(Input.notAsked(), whenDraft.individualControlsChanged());
        assertEquals('I', membership(whenDraft.decisions(), DecisionSets::changesDescribed, DETAIL));
    }

    @Test
    void ofDetailsThatADraftIsSilentOnAnyMayHaveChangedUntilItRecordsAChange() {
        Applications silent = first().with("/statement/status", "\"DRAFT\"")
                .with("/statement/otherDetailsDeclared", "false")
                .without("/statement/individualControlsChanged");
        DecisionSets sets =
                ServiceCase.of(silent.read(), Context.on(Applications.ASKED)).decisions();
        ItemSet details = sets.silentDetails().possible();
        assertFalse(details.isEmpty());
        assertEquals(new ItemBounds(ItemSet.empty(), details), sets.silentChanged());

        ItemBounds none = ItemBounds.known(ItemSet.empty());
        Applications isFinal = silent.with("/statement/status", "\"FINAL\"");
        assertEquals(
                none,
                ServiceCase.of(isFinal.read(), Context.on(Applications.ASKED))
                        .decisions()
                        .silentChanged());
        Applications changed = silent.with(
                decision(DETAIL),
                "{ \"decision\": \"IMPLEMENTED\", \"changes\": [ { \"before\": { \"content\": \"t\", \"to\": \"2026-01-31\" },"
                        + " \"after\": { \"content\": \"t\", \"from\": \"2026-02-01\" } } ] }");
        assertEquals(
                none,
                ServiceCase.of(changed.read(), Context.on(Applications.ASKED))
                        .decisions()
                        .silentChanged());
    }

    @Test
    void theObjectivesWithDetailsAreThoseOfTheDetailsInPlace() {
        ServiceCase subject = subject(DETAIL, "{'decision': 'NOT_SELECTED'}", "FINAL");
        DecisionSets sets = subject.decisions();
        ControlStandard standard = sets.standard();
        assertEquals(
                ItemBounds.known(standard.parentsOf(standard.mandatoryDetails()
                                .filter(detail -> !detail.id().equals(ControlId.parse(DETAIL))))
                        .items()),
                sets.objectivesWithDetails());
    }

    @Test
    void aSetIsCalledByItsIdAndTheEditionAndItsItemsByTheirNumbers() {
        ServiceCase subject = subject(DETAIL, "", "FINAL");
        ItemsExpression<ServiceCase> named = ControlItems.IN_PLACE.of(Edited.named());
        assertEquals(subject.decisions().inPlace(), named.bounds(subject));
        assertEquals("inPlace", named.toString());
        Items<ServiceCase> later =
                ControlItems.IN_PLACE.of(Edited.of("2024-07")).sets().get(0);
        assertEquals("inPlace@2024-07", later.toString());
        int ordinal = subject.decisions("2024-07").standard().ordinal(ControlId.parse("8.1.5.4.P"));
        assertEquals("8.1.5.4.P", later.name(subject, ordinal));
        assertEquals("/statement/decisions", later.path());
    }

    /** Each row of their own stands at the same place of the list, where the edition has another. */
    @Test
    void itemsOfTwoCasesAreNamedAlikeWhereTheirEditionsHaveTheSameControlThere() {
        Items<ServiceCase> items =
                ControlItems.IN_PLACE.of(Edited.named()).sets().get(0);
        ServiceCase without = subject(DETAIL, "", "FINAL");
        ServiceCase one = withRow("5.1.1.98");
        ServiceCase other = withRow("5.1.1.99");
        ItemSet row = ItemSet.of(one.decisions().standard().ordinal(ControlId.parse("5.1.1.98")));
        ItemSet before = ItemSet.of(without.decisions().standard().ordinal(ControlId.parse("5.1.1")));
        assertTrue(items.areNamedAlike(row, one, one));
        assertFalse(items.areNamedAlike(row, one, other));
        assertFalse(items.areNamedAlike(row, without, one));
        assertTrue(items.areNamedAlike(before, without, one));
    }

    private static ServiceCase withRow(String id) {
        return ServiceCase.of(
                first().with(
                                "/statement/optionalDetails",
                                "[ { \"id\": \"" + id + "\", \"parent\": \"5.1.1\", \"nameJa\": \"n\" } ]")
                        .read(),
                Context.on(Applications.ASKED));
    }

    @Test
    void onAnotherDayTheDecisionsAreTheSame() {
        ServiceCase subject = subject(DETAIL, "{'decision': 'TAKEN_OVER', 'from': 'A'}", "FINAL");
        ServiceCase then = subject.on(LocalDate.parse("2026-12-31"));
        assertSame(subject.decisions(), then.decisions());
        assertEquals(LocalDate.parse("2026-12-31"), then.asked());
    }
}
