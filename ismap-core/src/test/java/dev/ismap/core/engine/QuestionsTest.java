package dev.ismap.core.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.DayExpression;
import dev.ismap.core.condition.ItemsExpression;
import dev.ismap.core.determination.Case;
import dev.ismap.core.determination.Question;
import dev.ismap.core.determination.Settlements;
import dev.ismap.core.determination.Verdict;
import dev.ismap.core.engine.LibraryCard.Applicant;
import dev.ismap.core.fact.Fact;
import dev.ismap.core.fact.Input;
import dev.ismap.core.fact.ItemBounds;
import dev.ismap.core.fact.ItemSet;
import dev.ismap.core.law.AuthorityRuling;
import dev.ismap.core.rule.RuleBook;
import dev.ismap.core.rule.RuleBook.Constraint;
import dev.ismap.core.text.Label;
import dev.ismap.core.world.Books;
import dev.ismap.core.world.World;
import dev.ismap.core.world.World.Colour;
import dev.ismap.core.world.World.Thing;
import dev.ismap.core.world.Worlds;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What is asked about a case, in which order, with which answers, and which of these settle it. */
class QuestionsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);
    private static final Condition<World> A = Condition.holds(World.A);
    private static final Condition<World> B = Condition.holds(World.B);

    private static Analysis card(UnaryOperator<Applicant> change) {
        return LibraryCard.ENGINE.analyse(LibraryCard.on(DAY, change));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static Analysis world(World world, Condition<World>... asked) {
        return new Engine<>(Books.mustAll(List.of(asked)).book()).analyse(Case.on(world, DAY));
    }

    /** Each question as its place, the rules that it turns, those that it settles, and how many answers are decisive. */
    private static List<String> asked(Analysis analysis) {
        return analysis.questions().stream()
                .map(question -> question.path() + " " + question.rules() + " " + question.settles() + " "
                        + question.answers().stream()
                                .filter(Question.Answer::isDecisive)
                                .count())
                .toList();
    }

    /** Each answer as its code, its label and the verdict that it makes. */
    private static List<String> answers(Analysis analysis, String path) {
        return analysis.questions().stream()
                .filter(question -> question.path().equals(path))
                .flatMap(question -> question.answers().stream())
                .map(answer -> answer.value().code() + ": " + answer.label().en() + ", "
                        + answer.verdict().map(Verdict::name).orElse("no law"))
                .toList();
    }

    /** Each set of replies as their paths and codes. */
    static List<String> sets(Settlements.Ways ways) {
        return ways.sets().stream()
                .map(set -> set.stream()
                        .map(reply -> reply.question().path() + " "
                                + reply.answer().value().code())
                        .toList()
                        .toString())
                .toList();
    }

    /** First what settles the verdict most often, then what settles most rules, then what turns most, then as it is read. */
    @Test
    void theMostDecisiveQuestionComesFirst() {
        Analysis nothingTold = card(applicant -> new Applicant(
                Map.of(), ItemBounds.known(ItemSet.of(0, 2)), new ItemBounds(ItemSet.of(2), ItemSet.of(0, 2))));
        assertEquals(
                List.of(
                        "/fee [FEE-500] [FEE-500] 2",
                        "/tie [TIE, MOVED] [TIE] 1",
                        "/phone [PHONE, TODAY] [PHONE] 1",
                        "/hasCard [ONE-CARD] [ONE-CARD] 0",
                        "/calm [CALM] [CALM] 0",
                        "/books [BOOKS] [BOOKS] 0",
                        "/applied [AGE, CONSENT, MOVED] [] 0",
                        "/born [AGE, CONSENT] [] 0",
                        "/consent [CONSENT] [] 0",
                        "/movedOut [MOVED] [] 0"),
                asked(nothingTold));
        assertEquals(
                List.of("[/fee NOTHING]", "[/fee YEN_300]", "[/tie NONE]", "[/phone BLANK]"),
                sets(nothingTold.settlements().ineligible()));
        assertEquals(List.of(), sets(nothingTold.settlements().eligible()), "days are held against each other");
    }

    /** A second card can be accepted: whatever is answered, the verdict is not decided, and so it is not asked twice. */
    @Test
    void whatWasAskedAndIsNotKnownIsNotAskedAgain() {
        Analysis analysis =
                card(applicant -> applicant.says("/hasCard", Input.notKnown()).without("/fee"));
        assertEquals(List.of("/fee [FEE-500] [FEE-500] 2"), asked(analysis));
        assertEquals(
                List.of(
                        "NOTHING: NOTHING, INELIGIBLE",
                        "YEN_300: YEN_300, INELIGIBLE",
                        "YEN_500: YEN_500, UNDETERMINED"),
                answers(analysis, "/fee"));
    }

    @Test
    void aTruthIsAnsweredByYesOrNoAndATextByWhetherItIsStated() {
        Analysis analysis = card(applicant -> applicant.without("/calm").without("/phone"));
        assertEquals(List.of("true: yes, UNDETERMINED", "false: no, UNDETERMINED"), answers(analysis, "/calm"));
        assertEquals(
                List.of("STATED: stated, UNDETERMINED", "BLANK: not stated, INELIGIBLE"), answers(analysis, "/phone"));
        Question calm = analysis.questions().get(1);
        assertEquals(
                List.of(Label.of("はい", "yes"), Label.of("いいえ", "no")),
                calm.answers().stream().map(Question.Answer::label).toList());
    }

    /** Three ages are told apart; that a day may not apply is an answer where a rule asks whether it does. */
    @Test
    void aDayIsAnsweredByTheStretchesBetweenTheDaysOnWhichSomethingTurns() {
        assertEquals(
                List.of(
                        "..2009-05-01: on or before 2009-05-01, ELIGIBLE",
                        "2009-05-02..2018-05-01: from 2009-05-02 to 2018-05-01, INELIGIBLE",
                        "2018-05-02..: on or after 2018-05-02, INELIGIBLE"),
                answers(card(applicant -> applicant.without("/born")), "/born"));
        assertEquals(
                List.of(
                        "..2024-04-30: on or before 2024-04-30, INELIGIBLE",
                        "2024-05-01..2024-05-01: 2024-05-01, UNDETERMINED",
                        "2024-05-02..: on or after 2024-05-02, ELIGIBLE",
                        "NOT_APPLICABLE: does not apply, ELIGIBLE"),
                answers(card(applicant -> applicant.without("/movedOut")), "/movedOut"));
    }

    /** What p may be hangs on what q may be, which is missing as well: a legal period lies between them. */
    @Test
    void daysThatAreHeldAgainstEachOtherTurnOnWhatTheOtherCanBe() {
        Analysis analysis = world(
                Worlds.silent(),
                Condition.notAfter(DayExpression.of(World.P).lastDayOf(World.PERIOD), DayExpression.of(World.Q)),
                Condition.notAfter(DayExpression.of(World.Q), DayExpression.of(DAY)),
                Condition.notBefore(DayExpression.of(World.P), DayExpression.of(DAY.minusYears(2))));
        assertEquals(List.of("/p [R0, R2] [R2] 2", "/q [R0, R1] [R1] 2"), asked(analysis));
        assertEquals(
                List.of(
                        "..2022-04-30: on or before 2022-04-30, INELIGIBLE",
                        "2022-05-01..2024-03-02: from 2022-05-01 to 2024-03-02, UNDETERMINED",
                        "2024-03-03..: on or after 2024-03-03, INELIGIBLE"),
                answers(analysis, "/p"));
        assertEquals(
                List.of(
                        "..2022-06-29: on or before 2022-06-29, INELIGIBLE",
                        "2022-06-30..2024-05-01: from 2022-06-30 to 2024-05-01, UNDETERMINED",
                        "2024-05-02..: on or after 2024-05-02, INELIGIBLE"),
                answers(analysis, "/q"));
    }

    @Test
    void aListIsAnsweredByWhetherAllOfItIsAsTheRulesAsk() {
        Analysis analysis = world(
                Worlds.silent(),
                Condition.every(World.THINGS, Condition.holds(World.SOUND)),
                Condition.stated(World.TEXT));
        assertEquals(
                List.of(
                        "NONE: none, UNDETERMINED",
                        "AS_ASKED: as the rules ask, UNDETERMINED",
                        "NOT_AS_ASKED: not all as the rules ask, INELIGIBLE"),
                answers(analysis, "/things"));
        assertEquals(
                List.of("[/things NONE, /text STATED]", "[/things AS_ASKED, /text STATED]"),
                sets(analysis.settlements().eligible()));
        assertEquals(
                List.of("[/things NOT_AS_ASKED]", "[/text BLANK]"),
                sets(analysis.settlements().ineligible()));
    }

    @Test
    void whatIsMissingOfThingsInAListIsAskedOfEach() {
        Thing open = new Thing(Input.notAsked(), Input.notAsked());
        Thing late = new Thing(Input.given(true), Input.notAsked());
        Analysis analysis = world(
                Worlds.silent().withThings(Input.given(List.of(open, late))),
                Condition.every(
                        World.THINGS,
                        Condition.allOf(
                                Condition.holds(World.SOUND),
                                Condition.notAfter(DayExpression.of(World.MADE), DayExpression.of(DAY)))));
        assertEquals(
                List.of("/things/0/sound [R0] [] 1", "/things/0/made [R0] [] 1", "/things/1/made [R0] [] 1"),
                asked(analysis));
        assertEquals(
                List.of("[/things/0/sound true, /things/0/made ..2024-05-01, /things/1/made ..2024-05-01]"),
                sets(analysis.settlements().eligible()));
    }

    /** Open items are asked for as the rules ask for them, by what can be decided on them. */
    @Test
    void openItemsAreOneQuestionWithWhatIsToBeDecided() {
        Analysis analysis = card(applicant -> applicant.returning(new ItemBounds(ItemSet.empty(), ItemSet.of(0, 2))));
        Question books = analysis.questions().get(0);
        assertEquals(List.of("Genji", "Botchan"), books.items());
        assertEquals(List.of("AS_ASKED: as the rules ask, ELIGIBLE"), answers(analysis, "/books"));
        assertEquals(List.of("[/books AS_ASKED]"), sets(analysis.settlements().eligible()));
    }

    /** The one set is to hold what the other surely holds, and the third too. */
    @Test
    void openItemsOfTwoSetsAreTwoQuestionsAlsoWhereOneRuleAsksForBoth() {
        ItemBounds open = new ItemBounds(ItemSet.empty(), ItemSet.of(0, 64));
        ItemsExpression<World> known = ItemsExpression.of(World.K);
        Analysis analysis = world(
                Worlds.silent().withU(open).withV(open),
                Condition.allOf(
                        Condition.within(known, ItemsExpression.of(World.U)),
                        Condition.within(known, ItemsExpression.of(World.V))));
        assertEquals(List.of("AS_ASKED: as the rules ask, UNDETERMINED"), answers(analysis, "/u"));
        assertEquals(List.of("AS_ASKED: as the rules ask, UNDETERMINED"), answers(analysis, "/v"));
        assertEquals(
                List.of("[/u AS_ASKED, /v AS_ASKED]"),
                sets(analysis.settlements().eligible()));
    }

    /** One of A and B has to hold, and each asks for another colour. */
    @Test
    void theSmallestSetsOfAnswersSettleAndFewerDoNot() {
        Analysis analysis = world(
                Worlds.silent(),
                Condition.anyOf(A, B),
                Condition.anyOf(Condition.not(A), Condition.oneOf(World.COLOUR, Colour.RED)),
                Condition.anyOf(Condition.not(B), Condition.oneOf(World.COLOUR, Colour.GREEN)));
        assertEquals(List.of("/colour [R1, R2] [] 1", "/a [R0, R1] [] 0", "/b [R0, R2] [] 0"), asked(analysis));
        Settlements settlements = analysis.settlements();
        assertEquals(
                List.of("[/colour RED, /a true, /b false]", "[/colour GREEN, /a false, /b true]"),
                sets(settlements.eligible()));
        assertTrue(settlements.eligible().complete());
        assertEquals(
                List.of(
                        "[/colour BLUE]",
                        "[/colour RED, /a false]",
                        "[/colour RED, /b true]",
                        "[/colour GREEN, /a true]",
                        "[/colour GREEN, /b false]"),
                sets(settlements.ineligible()));
        assertFalse(settlements.ineligible().complete(), "there are more than are given");
    }

    /** Where no rule may apply, an answer can leave the case without law. */
    @Test
    void anAnswerCanLeaveNoLaw() {
        Analysis analysis = new Engine<>(Books.mustWhen(A, B).book())
                .analyse(Case.on(Worlds.silent().withB(Input.given(true)), DAY));
        assertEquals(List.of("true: yes, ELIGIBLE", "false: no, no law"), answers(analysis, "/a"));
        assertEquals(List.of("[/a true]"), sets(analysis.settlements().eligible()));
    }

    /** A second card was accepted: whether there is one makes no difference any more. */
    @Test
    void whatTheAuthorityAcceptsIsNotAskedFor() {
        Analysis analysis = LibraryCard.ENGINE.analyse(
                LibraryCard.on(DAY, applicant -> applicant.without("/hasCard").without("/fee"))
                        .authority(Map.of("ONE-CARD", AuthorityRuling.ACCEPTED)));
        assertEquals(List.of("/fee [FEE-500] [FEE-500] 3"), asked(analysis));
        assertEquals(List.of("[/fee YEN_500]"), sets(analysis.settlements().eligible()));
    }

    /** Of two days that a rule holds the day against, one alone decides. */
    @Test
    void daysByWhichEachRuleStandsTheSameAreOneStretchOfAnswers() {
        Condition<World> early = Condition.notBefore(DayExpression.of(World.P), DayExpression.of(DAY.minusDays(9)));
        Condition<World> late = Condition.notBefore(DayExpression.of(World.P), DayExpression.of(DAY));
        assertEquals(
                List.of(
                        "..2024-04-30: on or before 2024-04-30, INELIGIBLE",
                        "2024-05-01..: on or after 2024-05-01, ELIGIBLE"),
                answers(world(Worlds.silent(), Condition.allOf(early, late)), "/p"));
        assertEquals(
                List.of(
                        "..2024-04-21: on or before 2024-04-21, INELIGIBLE",
                        "2024-04-22..: on or after 2024-04-22, ELIGIBLE"),
                answers(world(Worlds.silent(), Condition.anyOf(early, late)), "/p"));
    }

    /** What is said of a stretch of days is said of one missing day, and of no other. */
    @Test
    void daysThatAreOneStretchSayNothingOfAnotherDay() {
        Condition<World> early = Condition.notBefore(DayExpression.of(World.P), DayExpression.of(DAY.minusDays(9)));
        Condition<World> late = Condition.notBefore(DayExpression.of(World.P), DayExpression.of(DAY));
        Condition<World> other = Condition.notBefore(DayExpression.of(World.Q), DayExpression.of(DAY.minusDays(9)));
        assertEquals(
                List.of(
                        "..2024-04-21: on or before 2024-04-21, INELIGIBLE",
                        "2024-04-22..: on or after 2024-04-22, UNDETERMINED"),
                answers(world(Worlds.silent(), Condition.anyOf(early, late), other), "/p"));
    }

    /** By the earlier days both rules fail, by the later ones one of them. */
    @Test
    void daysByWhichOneMoreRuleFailsAreAStretchOfTheirOwn() {
        Condition<World> early = Condition.notBefore(DayExpression.of(World.P), DayExpression.of(DAY.minusDays(9)));
        Condition<World> late = Condition.notBefore(DayExpression.of(World.P), DayExpression.of(DAY));
        assertEquals(
                List.of(
                        "..2024-04-21: on or before 2024-04-21, INELIGIBLE",
                        "2024-04-22..2024-04-30: from 2024-04-22 to 2024-04-30, INELIGIBLE",
                        "2024-05-01..: on or after 2024-05-01, ELIGIBLE"),
                answers(world(Worlds.silent(), early, late), "/p"));
    }

    @Test
    void settlementsAreCompleteWhereAsManyAreGivenAsCanBe() {
        Analysis analysis = world(
                Worlds.silent(),
                Condition.anyOf(
                        A, B, Condition.stated(World.TEXT), Condition.oneOf(World.COLOUR, Colour.RED, Colour.GREEN)));
        assertEquals(
                List.of("[/colour RED]", "[/colour GREEN]", "[/a true]", "[/b true]", "[/text STATED]"),
                sets(analysis.settlements().eligible()));
        assertTrue(analysis.settlements().eligible().complete());
    }

    /** Two facts at one place have one answer, which meets the one rule or the other. */
    @Test
    void aQuestionIsNotAnsweredInTwoWaysAtOnce() {
        Condition<World> alsoA = Condition.holds(Fact.truth("/a", Label.same("also a"), World::a));
        Settlements settlements =
                world(Worlds.silent(), A, Condition.not(alsoA)).settlements();
        assertEquals(List.of(), sets(settlements.eligible()));
        assertTrue(settlements.eligible().complete());
        assertEquals(List.of("[/a true]", "[/a false]"), sets(settlements.ineligible()));
    }

    /** Each of the rules can be met by itself; that the one day is not after the other stands in no rule. */
    @Test
    void rulesAreHeldTogetherByWhatNoCaseContradicts() {
        DayExpression<World> p = DayExpression.of(World.P);
        DayExpression<World> q = DayExpression.of(World.Q);
        Constraint<World> inOrder = new Constraint<>("IN_ORDER", Label.same("in order"), Condition.notAfter(p, q));
        for (LocalDate last : List.of(DAY.minusDays(1), DAY)) {
            RuleBook<World> book = RuleBook.<World>of("W", Label.same("world"), Books.START, DAY)
                    .rules(Books.mustAll(List.of(
                                    Condition.notBefore(p, DayExpression.of(DAY)),
                                    Condition.notAfter(q, DayExpression.of(last))))
                            .rules())
                    .constraints(List.of(inOrder))
                    .build();
            Analysis analysis = new Engine<>(book).analyse(Case.on(Worlds.silent(), DAY));
            if (last.isBefore(DAY)) {
                assertEquals(Verdict.INELIGIBLE, analysis.determination().verdict());
            } else {
                assertEquals(
                        List.of(
                                "..2024-04-30: on or before 2024-04-30, INELIGIBLE",
                                "2024-05-01..2024-05-01: 2024-05-01, UNDETERMINED",
                                "2024-05-02..: on or after 2024-05-02, INELIGIBLE"),
                        answers(analysis, "/p"));
            }
        }
    }
}
