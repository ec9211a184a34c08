package dev.ismap.core.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.Evidence;
import dev.ismap.core.determination.Case;
import dev.ismap.core.determination.Difference;
import dev.ismap.core.determination.Difference.OutcomeChange;
import dev.ismap.core.determination.Outcome;
import dev.ismap.core.determination.Verdict;
import dev.ismap.core.engine.LibraryCard.Applicant;
import dev.ismap.core.engine.LibraryCard.Fee;
import dev.ismap.core.fact.Input;
import dev.ismap.core.law.AuthorityRuling;
import dev.ismap.core.law.Basis;
import dev.ismap.core.law.Force;
import dev.ismap.core.law.InForce;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.text.Label;
import dev.ismap.core.world.Books;
import dev.ismap.core.world.World;
import dev.ismap.core.world.World.Colour;
import dev.ismap.core.world.Worlds;
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

    /** Under sixteen a guardian has a say, and it is not known which; the year after, no one asks. */
    @Test
    void aClauseIsTheCauseAlsoWhereWhatFollowsByItIsOpen() {
        UnaryOperator<Applicant> young = applicant -> applicant
                .with("/born", LibraryCard.YOUNGER.minusYears(15).minusMonths(6))
                .with("/applied", LibraryCard.YOUNGER)
                .says("/consent", Input.notAsked());
        Difference difference =
                between(prepared(LibraryCard.YOUNGER, young), prepared(LibraryCard.YOUNGER.minusDays(1), young));
        assertEquals(List.of("CONSENT CLAUSE"), changes(difference));
        assertEquals(
                Optional.of(Outcome.UNDETERMINED), difference.changes().get(0).to());
    }

    @Test
    void twoDaysDifferByTheRulesThatBeginAndEndBetween() {
        UnaryOperator<Applicant> thrifty = applicant -> applicant.with("/fee", Fee.YEN_300);
        Difference difference =
                between(prepared(LibraryCard.NEW_FEE.minusDays(1), thrifty), prepared(LibraryCard.NEW_FEE, thrifty));
        assertEquals(List.of("FEE-300 RULE_ENDS", "FEE-500 RULE_BEGINS"), changes(difference));
        assertEquals(
                List.of(Optional.of(Outcome.NOT_APPLICABLE), Optional.of(Outcome.VIOLATED)),
                difference.changes().stream().map(OutcomeChange::to).toList());
        assertEquals(Verdict.ELIGIBLE, difference.from());
        assertEquals(Verdict.INELIGIBLE, difference.to());
    }

    @Test
    void twoCasesDifferByTheExceptionThatAppliesInOne() {
        Rule<World> general = Books.must("GENERAL", Condition.always(), Condition.holds(World.A));
        Rule<World> special = Rule.<World>of("SPECIAL")
                .title("特則", "special")
                .binds(Force.MUST, Basis.OFFICIAL, InForce.since("2020-01-01"))
                .appliesWhen(Condition.holds(World.B))
                .asks(Condition.not(Condition.holds(World.A)))
                .exceptionTo("GENERAL", 1)
                .build();
        Engine<World> engine = new Engine<>(Books.book(List.of(general, special)));
        World plain = Worlds.silent().withA(Input.given(true)).withB(Input.given(false));
        PreparedCase<World> without = engine.prepare(Case.on(plain, DAY));
        PreparedCase<World> with = engine.prepare(Case.on(plain.withB(Input.given(true)), DAY));
        assertEquals(List.of("GENERAL EXCEPTION", "SPECIAL FACT"), changes(with.since(without)));
        assertEquals(List.of("GENERAL EXCEPTION", "SPECIAL FACT"), changes(without.since(with)));
    }

    @Test
    void whatOnlyAdvisesDiffersButDecidesNothing() {
        Difference difference =
                between(prepared(DAY, UnaryOperator.identity()), prepared(DAY, one -> one.with("/email", false)));
        assertEquals(List.of("EMAIL FACT"), changes(difference));
        assertFalse(difference.changes().get(0).decides());
        assertEquals(Verdict.ELIGIBLE, difference.to());
    }

    @Test
    void casesOfTwoKindsAreNotCompared() {
        PreparedCase<World> other = new Engine<>(
                        Books.mustAll(List.of(Condition.holds(World.A))).book())
                .prepare(Case.on(Worlds.silent(), DAY));
        PreparedCase<Applicant> one = prepared(DAY, UnaryOperator.identity());
        assertThrows(IllegalArgumentException.class, () -> one.since(other));
    }

    /** Whether a rule is in force is not known before it is attested. */
    @Test
    void aRuleBeginsWhereItIsAttestedAndEndsWhereItIsNoLonger() {
        UnaryOperator<Applicant> silent = applicant -> applicant.with("/phone", "");
        PreparedCase<Applicant> before = prepared(LocalDate.of(2021, 9, 30), silent);
        PreparedCase<Applicant> after = prepared(LocalDate.of(2021, 10, 1), silent);
        assertEquals(List.of("PHONE RULE_BEGINS"), changes(between(before, after)));
        assertEquals(List.of("PHONE RULE_ENDS"), changes(between(after, before)));
    }

    /** The day of birth is read in both, and reads the same. */
    @Test
    void aChangeShowsOfWhatWasReadOnlyWhatReadsOtherwise() {
        Difference difference = between(
                prepared(DAY, child -> child.with("/born", DAY.minusYears(6)).with("/applied", DAY.minusDays(1))),
                prepared(DAY, child -> child.with("/born", DAY.minusYears(6)).with("/applied", DAY)));
        OutcomeChange change = difference.changes().get(0);
        assertEquals("AGE", change.rule());
        assertEquals(List.of("/applied 2024-04-30"), read(change.before()));
        assertEquals(List.of("/applied 2024-05-01"), read(change.after()));
    }

    private static List<String> read(List<Evidence> evidence) {
        return evidence.stream().map(one -> one.path() + " " + one.value()).toList();
    }

    // ---- rules that come out no otherwise each by itself, but together ----------------------------------------------

    private static final Rule<World> ADVICE = Rule.<World>of("ADVICE")
            .title("助言", "advice")
            .binds(Force.ADVICE, Basis.OFFICIAL, InForce.since("2020-01-01"))
            .asks(Condition.holds(World.A))
            .build();

    private static List<String> decidedTogether(Difference difference) {
        return difference.changes().stream()
                .filter(OutcomeChange::decides)
                .filter(change -> change.from().equals(change.to()))
                .map(change -> change.rule() + " " + change.cause())
                .toList();
    }

    /** What is open in A is met one way or the other, unless B fails; the colour is open as well, and beside the point. */
    @Test
    void theOpenRulesThatOnlyTogetherMakeACaseIneligibleAreNamedAndNoOther() {
        Engine<World> engine = new Engine<>(Books.book(List.of(
                Books.must("COLOUR", Condition.always(), Condition.oneOf(World.COLOUR, Colour.RED)),
                ADVICE,
                Books.must("A", Condition.always(), Condition.holds(World.A)),
                Books.must(
                        "NOT-A-OR-B",
                        Condition.always(),
                        Condition.anyOf(Condition.not(Condition.holds(World.A)), Condition.holds(World.B))))));
        PreparedCase<World> open = engine.prepare(Case.on(Worlds.silent(), DAY));
        PreparedCase<World> failed = engine.prepare(Case.on(Worlds.silent().withB(Input.given(false)), DAY));
        Difference worse = failed.since(open);
        assertEquals(Verdict.UNDETERMINED, worse.from());
        assertEquals(Verdict.INELIGIBLE, worse.to());
        assertEquals(List.of("A FACT", "NOT-A-OR-B FACT"), decidedTogether(worse));
        Difference better = open.since(failed);
        assertEquals(Verdict.UNDETERMINED, better.to());
        assertEquals(List.of("A FACT", "NOT-A-OR-B FACT"), decidedTogether(better));
    }

    /** Where B is not known, there may be no rule that applies; no rule can be violated in either case. */
    @Test
    void whereNoRuleCanFailAllOpenRulesThatDecideAreNamed() {
        Engine<World> engine = new Engine<>(Books.book(List.of(
                ADVICE,
                Books.must("A", Condition.holds(World.A), Condition.always()),
                Books.must(
                        "NOT-A-AND-B",
                        Condition.allOf(Condition.not(Condition.holds(World.A)), Condition.holds(World.B)),
                        Condition.always()))));
        PreparedCase<World> open = engine.prepare(Case.on(Worlds.silent(), DAY));
        PreparedCase<World> covered = engine.prepare(Case.on(Worlds.silent().withB(Input.given(true)), DAY));
        Difference difference = covered.since(open);
        assertEquals(Verdict.UNDETERMINED, difference.from());
        assertEquals(Verdict.ELIGIBLE, difference.to());
        assertEquals(List.of("A FACT", "NOT-A-AND-B FACT"), decidedTogether(difference));
    }

    private static Difference between(PreparedCase<Applicant> first, PreparedCase<Applicant> second) {
        return second.since(first);
    }
}
