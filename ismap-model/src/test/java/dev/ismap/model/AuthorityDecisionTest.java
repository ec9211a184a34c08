package dev.ismap.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ismap.core.fact.Input;
import dev.ismap.core.law.AuthorityRuling;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AuthorityDecisionTest {

    private static final LocalDate DAY = LocalDate.of(2024, 9, 30);
    private static final AuthorityDecision CONDITIONAL = AuthorityDecision.acceptedIf("訓練", DAY);
    private static final Optional<AuthorityRuling> ACCEPTED = Optional.of(AuthorityRuling.ACCEPTED);
    private static final Optional<AuthorityRuling> REFUSED = Optional.of(AuthorityRuling.REFUSED);

    private static AuthorityDecision met(boolean met) {
        return CONDITIONAL.withMet(Input.given(met));
    }

    @Test
    void aWordWithoutALastDayHoldsOnEveryDay() {
        assertEquals(ACCEPTED, AuthorityDecision.ACCEPTED.on(LocalDate.MAX));
        assertEquals(REFUSED, AuthorityDecision.REFUSED.on(LocalDate.MIN));
        assertEquals(Optional.empty(), AuthorityDecision.ACCEPTED.turn());
    }

    @Test
    void afterTheLastDayAnAcceptanceHoldsWhereItsConditionIsMet() {
        assertEquals(ACCEPTED, CONDITIONAL.on(DAY));
        assertEquals(Optional.empty(), CONDITIONAL.on(DAY.plusDays(1)));
        assertEquals(ACCEPTED, met(true).on(DAY.plusDays(1)));
        assertEquals(ACCEPTED, met(false).on(DAY));
        assertEquals(REFUSED, met(false).on(DAY.plusDays(1)));
    }

    @Test
    void whatIsSaidCanTurnOnTheDayAfterTheLastUnlessTheConditionIsMet() {
        assertEquals(Optional.of(DAY.plusDays(1)), CONDITIONAL.turn());
        assertEquals(Optional.of(DAY.plusDays(1)), met(false).turn());
        assertEquals(Optional.empty(), met(true).turn());
    }

    @Test
    void theWordsOfADayAreThoseThatAreKnownThen() {
        Map<String, AuthorityDecision> decisions =
                Map.of("A", CONDITIONAL, "B", met(false), "C", AuthorityDecision.ACCEPTED);

        assertEquals(
                Map.of("B", AuthorityRuling.REFUSED, "C", AuthorityRuling.ACCEPTED),
                AuthorityDecision.wordsOn(decisions, DAY.plusDays(1)));
    }

    private static List<String> problems(AuthorityDecision decision) {
        return AuthorityDecision.contradictions(Map.of("R", decision)).stream()
                .map(problem -> problem.code() + " " + problem.path())
                .toList();
    }

    @Test
    void aConditionHasItsLastDayAndIsOfAnAcceptance() {
        AuthorityDecision refused = AuthorityDecision.REFUSED;
        List<String> onCondition = List.of("CONDITION_OF_ACCEPTANCE /authority/R/word");
        List<String> undated = List.of("CONDITION_OF_ACCEPTANCE /authority/R/lastDay");

        assertEquals(List.of(), problems(AuthorityDecision.ACCEPTED));
        assertEquals(List.of(), problems(refused));
        assertEquals(List.of(), problems(CONDITIONAL));
        assertEquals(List.of(), problems(met(true)));
        assertEquals(onCondition, problems(refused.withCondition("訓練")));
        assertEquals(onCondition, problems(refused.withLastDay(DAY)));
        assertEquals(onCondition, problems(refused.withMet(Input.notKnown())));
        assertEquals(undated, problems(CONDITIONAL.withoutLastDay()));
        assertEquals(undated, problems(AuthorityDecision.ACCEPTED.withMet(Input.notKnown())));
    }
}
