package dev.ismap.core.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.Condition.Compare;
import dev.ismap.core.condition.Condition.Compare.Order;
import dev.ismap.core.condition.DayExpression;
import dev.ismap.core.determination.Case;
import dev.ismap.core.determination.Determination;
import dev.ismap.core.determination.Question;
import dev.ismap.core.determination.Remedies;
import dev.ismap.core.determination.Verdict;
import dev.ismap.core.fact.Input;
import dev.ismap.core.fact.Value;
import dev.ismap.core.law.Basis;
import dev.ismap.core.law.Force;
import dev.ismap.core.law.InForce;
import dev.ismap.core.law.NoLawException;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.Rule.LawOf;
import dev.ismap.core.rule.RuleBook;
import dev.ismap.core.rule.RuleBook.Constraint;
import dev.ismap.core.text.Label;
import dev.ismap.core.world.Books;
import dev.ismap.core.world.Books.Scene;
import dev.ismap.core.world.Brute;
import dev.ismap.core.world.Brute.Result;
import dev.ismap.core.world.Changed;
import dev.ismap.core.world.Conditions;
import dev.ismap.core.world.World;
import dev.ismap.core.world.Worlds;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What no case can contradict binds completions, answers and remedies: here, that p is not after q. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class ConstraintLawsTest {

    private static final Condition<World> ORDER = Condition.anyOf(
            Condition.not(Condition.applies(World.P)),
            Condition.not(Condition.applies(World.Q)),
            Condition.notAfter(DayExpression.of(World.P), DayExpression.of(World.Q)));

    @Provide
    Arbitrary<World> partial() {
        return Worlds.partial().filter(ConstraintLawsTest::isConsistent);
    }

    @Provide
    Arbitrary<Scene> scenes() {
        return Books.of(Conditions.any());
    }

    @Provide
    Arbitrary<Scene> comparisons() {
        return Books.of(Conditions.comparisons());
    }

    private static RuleBook<World> book(Scene scene) {
        return RuleBook.<World>of("W", Label.same("world"), Books.START, Books.ASKED)
                .rules(scene.rules())
                .decider(World.DECIDER)
                .constraints(List.of(new Constraint<>("P_AFTER_Q", Label.same("p is not after q"), ORDER)))
                .parameter(World.PERIOD, World.PERIODS)
                .build();
    }

    private static boolean isConsistent(World world) {
        Optional<LocalDate> p = world.p().known();
        Optional<LocalDate> q = world.q().known();
        return p.isEmpty() || q.isEmpty() || !p.get().isAfter(q.get());
    }

    private static Optional<Analysis> analyse(Scene scene, World world) {
        try {
            return Optional.of(
                    new Engine<>(book(scene)).prepare(scene.about(world)).analyse());
        } catch (NoLawException e) {
            return Optional.empty();
        }
    }

    private static Optional<Verdict> verdict(Set<Result> results) {
        if (results.equals(Set.of(Result.NO_LAW))) {
            return Optional.empty();
        }
        if (results.equals(Set.of(Result.STANDS))) {
            return Optional.of(Verdict.ELIGIBLE);
        }
        return Optional.of(results.equals(Set.of(Result.FALLS)) ? Verdict.INELIGIBLE : Verdict.UNDETERMINED);
    }

    private static Brute brute(Scene scene, List<World> completions) {
        return Brute.of(
                scene,
                completions.stream().filter(ConstraintLawsTest::isConsistent).toList());
    }

    @Property(seed = "2020")
    void theVerdictIsDecidedExactlyWhereEveryCompletionThatCanBeAgrees(
            @ForAll("scenes") Scene scene, @ForAll("partial") World world) {
        agrees(scene, world);
    }

    @Property(seed = "2020")
    void theSameHoldsWhereRulesAskOfNothingButDays(@ForAll("comparisons") Scene scene, @ForAll("partial") World world) {
        agrees(scene, world);
    }

    private static void agrees(Scene scene, World world) {
        Optional<Verdict> verdict =
                analyse(scene, world).map(Analysis::determination).map(Determination::verdict);
        Brute few = brute(scene, world.completions());
        Brute brute = verdict(few.results()).equals(verdict) ? few : brute(scene, world.moreCompletions());
        assertEquals(verdict(brute.results()), verdict, scene::toString);
    }

    @Property(seed = "2020")
    void anAnswerThatIsOfferedCanBeGiven(@ForAll("comparisons") Scene scene, @ForAll("partial") World world) {
        Optional<Analysis> analysis = analyse(scene, world);
        Assume.that(analysis.isPresent());
        for (Question question : analysis.get().questions()) {
            for (Question.Answer answer : question.answers()) {
                if (!(answer.value() instanceof Value.Days days)) {
                    continue;
                }
                Optional<LocalDate> day = days.first().or(days::last);
                if (day.isPresent()) {
                    World answered =
                            Changed.with(world, question.path(), day.get().toString());
                    assertTrue(isConsistent(answered), () -> question + " " + answer.value() + " of " + scene);
                    if (answer.isDecisive()) { // else the days of the answer may come to different verdicts
                        assertEquals(
                                answer.verdict(),
                                analyse(scene, answered)
                                        .map(Analysis::determination)
                                        .map(Determination::verdict));
                    }
                }
            }
        }
    }

    @Property(seed = "2020")
    void aRemedyContradictsNothing(@ForAll("comparisons") Scene scene, @ForAll("partial") World world) {
        Optional<Analysis> analysis = analyse(scene, world);
        Assume.that(analysis.isPresent());
        for (Remedies.Remedy remedy : analysis.get().remedies().remedies()) {
            World changed = Changed.with(world, remedy.changes());
            assertTrue(isConsistent(changed), () -> remedy + " of " + scene);
            assertEquals(
                    Optional.of(Verdict.ELIGIBLE),
                    analyse(scene, changed).map(Analysis::determination).map(Determination::verdict));
        }
    }

    /** A day would have to end a period and be the day before its end. */
    @Test
    void aDayCannotEndAPeriodAndComeBeforeItsEndWhicheverDaysAreMissing() {
        DayExpression<World> end = DayExpression.of(World.P).lastDayOf(World.PERIOD);
        DayExpression<World> day = DayExpression.of(World.Q);
        for (Order one : Order.values()) {
            for (Order other : Order.values()) {
                Condition<World> both =
                        Condition.allOf(new Compare<>(end, one, day.nextDay()), new Compare<>(day, other, end));
                boolean contradicts = one != Order.NOT_AFTER && other != Order.NOT_AFTER;
                assertEquals(
                        Optional.of(contradicts ? Verdict.INELIGIBLE : Verdict.UNDETERMINED),
                        analyse(Books.mustAll(List.of(both)), Worlds.silent())
                                .map(Analysis::determination)
                                .map(Determination::verdict),
                        one + " " + other);
            }
        }
    }

    @Test
    void aCaseOfWhichNoCompletionMeetsAllConstraintsIsRefused() {
        RuleBook<World> book = RuleBook.<World>of("W", Label.same("world"), Books.START, Books.ASKED)
                .rules(Books.mustAll(List.of(Condition.holds(World.A))).rules())
                .constraints(List.of(
                        new Constraint<>("P_AFTER_Q", Label.same("p is not after q"), ORDER),
                        new Constraint<>(
                                "Q_LATE",
                                Label.same("q lies before March"),
                                Condition.notAfter(
                                        DayExpression.of(World.Q), DayExpression.of(LocalDate.of(2024, 2, 29))))))
                .parameter(World.PERIOD, World.PERIODS)
                .build();
        World late = Worlds.silent().withP(Input.given(LocalDate.of(2024, 3, 1)));
        PreparedCase<World> contradictory = new Engine<>(book).prepare(Case.on(late, Books.ASKED));
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, contradictory::determine, "q can lie nowhere");
        assertTrue(String.valueOf(refused.getMessage()).contains("[P_AFTER_Q, Q_LATE]"), refused.getMessage());
        World early = Worlds.silent().withP(Input.given(LocalDate.of(2024, 2, 29)));
        assertEquals(
                Verdict.UNDETERMINED,
                new Engine<>(book).prepare(Case.on(early, Books.ASKED)).verdict());
    }

    /** Only the order of days keeps a rule applying; where one of them is moved, it may no longer. */
    @Test
    void aRemedyReckonsWithTheOrderOfDaysAsItIsUnderTheRemedy() {
        World world = Worlds.silent().withQ(Input.given(LocalDate.of(2024, 1, 30)));
        DayExpression<World> p = DayExpression.of(World.P);
        DayExpression<World> q = DayExpression.of(World.Q);
        Rule<World> later = rule("R0", "2024-03-01", Condition.always(), Condition.always());
        Rule<World> perhaps = rule(
                "R1",
                "2024-02",
                Condition.always(),
                Condition.notBefore(q, DayExpression.of(LocalDate.of(2024, 1, 31))));
        Rule<World> mostly = rule("R2", "2020-01-01", Condition.not(Condition.notAfter(q, p)), Condition.always());
        Scene scene = new Scene(List.of(later, perhaps, mostly), Map.of());
        for (Remedies.Remedy remedy :
                analyse(scene, world).orElseThrow().remedies().remedies()) {
            assertEquals(
                    Optional.of(Verdict.ELIGIBLE),
                    analyse(scene, Changed.with(world, remedy.changes()))
                            .map(Analysis::determination)
                            .map(Determination::verdict),
                    remedy::toString);
        }
    }

    private static Rule<World> rule(String id, String since, Condition<World> applies, Condition<World> asks) {
        return Rule.<World>of(id)
                .title("規則", "rule")
                .binds(Force.MUST, Basis.OFFICIAL, InForce.since(since))
                .lawOf(LawOf.FILED)
                .appliesWhen(applies)
                .asks(asks)
                .words(Books.WORDS)
                .build();
    }

    @Test
    void aRemedyThatWouldContradictTheCaseMovesTheOtherDayAsWell() {
        World world = Worlds.silent()
                .withP(Input.given(LocalDate.of(2024, 1, 30)))
                .withQ(Input.given(LocalDate.of(2024, 1, 31)));
        Scene scene = Books.mustAll(
                List.of(Condition.notBefore(DayExpression.of(World.P), DayExpression.of(LocalDate.of(2024, 2, 29)))));
        Remedies remedies = analyse(scene, world).orElseThrow().remedies();
        assertEquals(
                List.of(List.of("/p 2024-02-29", "/q 2024-02-29")),
                remedies.remedies().stream()
                        .map(remedy -> remedy.changes().stream()
                                .map(change -> change.path() + " " + change.to().code())
                                .toList())
                        .toList());
        assertTrue(remedies.complete());
        assertNotEquals(List.of(), remedies.remedies());
    }
}
