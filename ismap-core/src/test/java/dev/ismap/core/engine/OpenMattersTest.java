package dev.ismap.core.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.LegalUncertainty;
import dev.ismap.core.determination.Case;
import dev.ismap.core.determination.Determination;
import dev.ismap.core.determination.Verdict;
import dev.ismap.core.engine.LibraryCard.Applicant;
import dev.ismap.core.engine.LibraryCard.Tie;
import dev.ismap.core.fact.Input;
import dev.ismap.core.law.Basis;
import dev.ismap.core.law.Force;
import dev.ismap.core.law.InForce;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.text.Label;
import dev.ismap.core.world.Books;
import dev.ismap.core.world.World;
import dev.ismap.core.world.Worlds;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What is open beside what makes a case ineligible: what would matter if that were mended. */
class OpenMattersTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

    /** Someone who has nothing to do with the town. */
    private static List<String> openToAStranger(UnaryOperator<Applicant> change) {
        Determination determination =
                LibraryCard.ENGINE.determine(LibraryCard.on(DAY, one -> change.apply(one.with("/tie", Tie.NONE))));
        assertEquals(Verdict.INELIGIBLE, determination.verdict());
        return told(determination);
    }

    private static List<String> told(Determination determination) {
        return determination.open().stream()
                .map(matter -> matter.reason() + " " + matter.rules())
                .toList();
    }

    @Test
    void nothingIsOpenWhereAllElseIsDecided() {
        assertEquals(List.of(), openToAStranger(one -> one));
    }

    @Test
    void missingFactsComeFirstThenDoubtsOfLawThenTheAuthority() {
        LocalDate attestedLater = LocalDate.of(2021, 9, 30);
        Determination determination = LibraryCard.ENGINE.determine(LibraryCard.on(
                attestedLater,
                one -> one.with("/tie", Tie.NONE)
                        .with("/phone", "")
                        .with("/calm", false)
                        .without("/fee")
                        .without("/born")));
        assertEquals(Verdict.INELIGIBLE, determination.verdict());
        assertEquals(
                List.of("MISSING_FACT [AGE, CONSENT, FEE-300]", "LAW_NOT_KNOWN [PHONE]", "JUDGEMENT [CALM]"),
                told(determination));
    }

    /** A second card can only leave the case to the authority: that does not matter where the case is left to it anyway. */
    @Test
    void aFactThatCanOnlyLeaveTheCaseOpenMattersUnlessItIsOpenAnyway() {
        assertEquals(
                List.of("MISSING_FACT [ONE-CARD]", "JUDGEMENT [ONE-CARD]"),
                openToAStranger(one -> one.without("/hasCard")));
        assertEquals(
                List.of("JUDGEMENT [ONE-CARD]", "JUDGEMENT [CALM]"),
                openToAStranger(one -> one.without("/hasCard").with("/calm", false)));
    }

    @Test
    void whatOnlyAdviceAndAssumptionsWaitForDoesNotMatter() {
        assertEquals(List.of(), openToAStranger(one -> one.without("/email").without("/photo")));
    }

    /** Whatever A is, the judgement is the authority's: A is missing, and does not matter. */
    @Test
    void aFactDoesNotMatterToARuleThatIsLeftToTheAuthorityWhateverItIs() {
        Condition<World> a = Condition.holds(World.A);
        Rule<World> judgement = Rule.<World>of("JUDGEMENT")
                .title("判断", "judgement")
                .binds(Force.JUDGEMENT, Basis.OFFICIAL, InForce.since("2020-01-01"))
                .asks(Condition.allOf(a, Condition.not(a)))
                .words(Books.WORDS)
                .build();
        Rule<World> failed = Books.must("FAILED", Condition.always(), Condition.holds(World.B));
        Determination determination = new Engine<>(Books.book(List.of(failed, judgement)))
                .determine(Case.on(Worlds.silent().withB(Input.given(false)), DAY));
        assertEquals(Verdict.INELIGIBLE, determination.verdict());
        assertEquals(List.of("JUDGEMENT [JUDGEMENT]"), told(determination));
    }

    /** Neither is violated, as A is missing; but A is asked for by the one and excluded by the other. */
    @Test
    void rulesThatCannotBeMetTogetherAreNamedFirst() {
        Condition<World> a = Condition.holds(World.A);
        Engine<World> engine = new Engine<>(Books.book(List.of(
                Books.must("B", Condition.always(), Condition.holds(World.B)),
                Books.must("ASKS", Condition.always(), a),
                Books.must("EXCLUDES", Condition.always(), Condition.not(a)))));
        Determination determination = engine.determine(Case.on(Worlds.silent(), DAY));
        assertEquals(Verdict.INELIGIBLE, determination.verdict());
        assertEquals(List.of("MISSING_FACT [ASKS, EXCLUDES]", "MISSING_FACT [B]"), told(determination));
        assertEquals(
                List.of("ASKS", "EXCLUDES"),
                determination.failedTogether().orElseThrow().rules());
        assertEquals(
                "However the open points turn out, it does not meet one of the rules ASKS, EXCLUDES.",
                determination.failedTogether().orElseThrow().label().en());
    }

    /** No fact is missing: whatever a text says that is not at hand, one of the two is not met. */
    @Test
    void rulesThatCannotBeMetTogetherByAnyReadingWaitForNoFact() {
        Condition<World> unknown =
                new Condition.UnknownRequirement<>(new LegalUncertainty("text", Label.same("What does it say?")));
        Engine<World> engine = new Engine<>(Books.book(List.of(
                Books.must("ASKS", Condition.always(), unknown),
                Books.must("EXCLUDES", Condition.always(), Condition.not(unknown)))));
        Determination determination = engine.determine(Case.on(Worlds.silent(), DAY));
        assertEquals(Verdict.INELIGIBLE, determination.verdict());
        assertEquals("LAW_NOT_KNOWN [ASKS, EXCLUDES]", told(determination).get(0));
    }

    @Test
    void aRuleThatIsNotMetIsEnough() {
        Condition<World> a = Condition.holds(World.A);
        Engine<World> engine = new Engine<>(Books.book(List.of(
                Books.must("NEVER", Condition.always(), Condition.never()),
                Books.must("ASKS", Condition.always(), a),
                Books.must("EXCLUDES", Condition.always(), Condition.not(a)))));
        Determination determination = engine.determine(Case.on(Worlds.silent(), DAY));
        assertEquals(Verdict.INELIGIBLE, determination.verdict());
        assertEquals(Optional.empty(), determination.failedTogether());
    }
}
