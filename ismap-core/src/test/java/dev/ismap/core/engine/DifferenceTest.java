package dev.ismap.core.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.determination.Case;
import dev.ismap.core.determination.Difference;
import dev.ismap.core.determination.Outcome;
import dev.ismap.core.determination.Verdict;
import dev.ismap.core.engine.LibraryCard.Applicant;
import dev.ismap.core.engine.LibraryCard.Fee;
import dev.ismap.core.fact.Input;
import dev.ismap.core.law.AuthorityRuling;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.text.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** How determinations of two days, two cases and two laws differ. */
class DifferenceTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

    private static PreparedCase<Applicant> prepared(LocalDate day, UnaryOperator<Applicant> change) {
        return LibraryCard.ENGINE.prepare(LibraryCard.on(day, change));
    }

    private static List<String> changes(Difference difference) {
        return difference.changes().stream()
                .map(change -> change.rule() + " " + change.cause())
                .toList();
    }

    @Test
    void aCaseDoesNotDifferFromItself() {
        Difference difference =
                between(prepared(DAY, UnaryOperator.identity()), prepared(DAY, UnaryOperator.identity()));
        assertEquals(new Difference(Verdict.ELIGIBLE, Verdict.ELIGIBLE, List.of()), difference);
    }

    @Test
    void twoCasesDifferByTheFactThatTheyStateOtherwise() {
        Difference difference = between(
                prepared(DAY, UnaryOperator.identity()), prepared(DAY, applicant -> applicant.with("/hasCard", true)));
        assertEquals(Verdict.UNDETERMINED, difference.to());
        assertEquals(List.of("ONE-CARD FACT"), changes(difference));
        assertEquals(Optional.of(Outcome.VIOLATED), difference.changes().get(0).to());
        assertEquals("false", difference.changes().get(0).before().get(0).value());
    }

    @Test
    void twoCasesDifferByAFactThatOneLeavesOpen() {
        Difference difference = between(
                prepared(DAY, applicant -> applicant.says("/phone", Input.notAsked())),
                prepared(DAY, UnaryOperator.identity()));
        assertEquals(List.of("PHONE FACT"), changes(difference));
    }

    @Test
    void twoCasesDifferByTheAuthoritysWord() {
        Case<Applicant> silent = LibraryCard.on(DAY, applicant -> applicant.with("/calm", false));
        Difference difference = between(
                LibraryCard.ENGINE.prepare(silent),
                LibraryCard.ENGINE.prepare(silent.authority(Map.of("CALM", AuthorityRuling.REFUSED))));
        assertEquals(List.of("CALM AUTHORITY"), changes(difference));
        Label why = difference.changes().get(0).why();
        assertEquals(Label.of("図書館長の判断", "the head librarian's word is another"), why, "who decides in a library");
        assertEquals(Verdict.INELIGIBLE, difference.to());
    }

    @Test
    void twoLawsDifferByTheRulesThatOnlyOneHas() {
        Case<Applicant> subject = LibraryCard.on(DAY, applicant -> applicant.with("/fee", Fee.YEN_300));
        List<Rule<Applicant>> without = LibraryCard.rules().stream()
                .filter(rule -> !rule.id().equals("FEE-500"))
                .toList();
        Engine<Applicant> free = new Engine<>(LibraryCard.book(without));
        Difference dropped = between(LibraryCard.ENGINE.prepare(subject), free.prepare(subject));
        assertEquals(List.of("FEE-500 RULE_DROPPED"), changes(dropped));
        Difference added = between(free.prepare(subject), LibraryCard.ENGINE.prepare(subject));
        assertEquals(List.of("FEE-500 RULE_ADDED"), changes(added));
        assertTrue(added.changes().get(0).text().en().contains("from no rule to violated: the rule was added"));
        assertTrue(added.changes().get(0).text().ja().contains("規則なしから違反へ変わる（規則の追加"));
    }

    @Test
    void twoDaysDifferByTheParameterThatTheLawChangedBetween() {
        UnaryOperator<Applicant> young = applicant -> applicant
                .with("/born", LibraryCard.YOUNGER.minusYears(15).minusMonths(6))
                .with("/applied", LibraryCard.YOUNGER)
                .says("/consent", Input.notAsked())
                .with("/fee", Fee.YEN_500);
        Difference difference =
                between(prepared(LibraryCard.YOUNGER.minusDays(1), young), prepared(LibraryCard.YOUNGER, young));
        assertEquals(List.of("CONSENT CLAUSE"), changes(difference));
    }

    private static Difference between(PreparedCase<Applicant> first, PreparedCase<Applicant> second) {
        return second.since(first);
    }
}
