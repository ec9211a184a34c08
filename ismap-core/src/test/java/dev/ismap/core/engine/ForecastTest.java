package dev.ismap.core.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.Condition.Compare;
import dev.ismap.core.condition.Condition.Compare.Order;
import dev.ismap.core.condition.DayExpression;
import dev.ismap.core.determination.Case;
import dev.ismap.core.determination.Difference.OutcomeChange;
import dev.ismap.core.determination.Difference.OutcomeChange.Cause;
import dev.ismap.core.determination.Remedies;
import dev.ismap.core.determination.Remedies.Remedy;
import dev.ismap.core.determination.Verdict;
import dev.ismap.core.engine.Analysis.Horizon;
import dev.ismap.core.engine.Analysis.VerdictSpan;
import dev.ismap.core.engine.LibraryCard.Applicant;
import dev.ismap.core.engine.LibraryCard.Fee;
import dev.ismap.core.fact.Fact;
import dev.ismap.core.fact.Fact.ChangeableBy;
import dev.ismap.core.fact.Input;
import dev.ismap.core.fact.ItemBounds;
import dev.ismap.core.fact.ItemSet;
import dev.ismap.core.fact.Value;
import dev.ismap.core.law.Basis;
import dev.ismap.core.law.Force;
import dev.ismap.core.law.InForce;
import dev.ismap.core.law.NoLawException;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.RuleBook;
import dev.ismap.core.rule.RuleBook.Constraint;
import dev.ismap.core.text.Label;
import dev.ismap.core.time.DayRange;
import dev.ismap.core.time.Term;
import dev.ismap.core.time.Timeline;
import dev.ismap.core.world.Books;
import dev.ismap.core.world.Books.Scene;
import dev.ismap.core.world.Changed;
import dev.ismap.core.world.Conditions;
import dev.ismap.core.world.World;
import dev.ismap.core.world.Worlds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What becomes of a case on other days, against asking on every day. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class ForecastTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 5, 31);

    @Provide
    Arbitrary<World> worlds() {
        return Worlds.partial();
    }

    @Provide
    Arbitrary<Scene> scenes() {
        return Books.any();
    }

    @Provide
    Arbitrary<Scene> comparisons() {
        return Books.of(Conditions.comparisons());
    }

    /**
     * A case of which one fact, or both, state the day asked about, and of which another turns on a day. Where it is
     * filed, the day of filing stays.
     */
    private record Moving(Scene scene, World world, boolean filed, Set<Fact<World, LocalDate>> followTheDay) {

        private static final LocalDate TURN = LocalDate.of(2024, 2, 10);

        Case.OverTime<World> overTime() {
            return new Case.OverTime<>(this::on, Set.of(TURN), followTheDay);
        }

        private Case<World> on(LocalDate day) {
            World then = world.withB(Input.given(day.isBefore(TURN)));
            for (Fact<World, LocalDate> fact : followTheDay) {
                then = fact == World.P ? then.withP(Input.given(day)) : then.withQ(Input.given(day));
            }
            return Case.on(then, day).filedOn(filed ? FIRST : day).authority(scene.words());
        }
    }

    @Provide
    Arbitrary<Set<Fact<World, LocalDate>>> following() {
        return Arbitraries.of(
                Set.<Fact<World, LocalDate>>of(), Set.of(World.P), Set.of(World.Q), Set.of(World.P, World.Q));
    }

    private static <C> Optional<Verdict> verdict(Engine<C> engine, Case.OverTime<C> course, LocalDate day) {
        try {
            return Optional.of(engine.verdict(course.on(day)));
        } catch (NoLawException e) {
            return Optional.empty();
        }
    }

    private static <C> Optional<Horizon> horizon(Engine<C> engine, Case.OverTime<C> course, LocalDate day) {
        return engine.forecast(course).horizon(day, engine.verdict(course.on(day)));
    }

    @Property(seed = "2020")
    void aTimelineSaysOfEveryDayWhatAskingOnItSays(
            @ForAll("scenes") Scene scene,
            @ForAll("worlds") World world,
            @ForAll boolean filed,
            @ForAll("following") Set<Fact<World, LocalDate>> following) {
        Engine<World> engine = new Engine<>(scene.book());
        Case.OverTime<World> course = new Moving(scene, world, filed, following).overTime();
        List<VerdictSpan> spans = engine.forecast(course).timeline(FIRST, LAST);
        LocalDate expectedFirst = FIRST;
        Optional<VerdictSpan> previous = Optional.empty();
        for (VerdictSpan span : spans) {
            assertEquals(expectedFirst, span.days().first(), "without a gap");
            assertFalse(previous.map(VerdictSpan::verdict).equals(Optional.of(span.verdict())), "two alike: " + spans);
            LocalDate last = span.days().last().orElseThrow();
            for (LocalDate day :
                    span.days().first().datesUntil(last.plusDays(1)).toList()) {
                assertEquals(verdict(engine, course, day), span.verdict(), () -> day + " of " + spans + scene);
            }
            expectedFirst = last.plusDays(1);
            previous = Optional.of(span);
        }
        assertEquals(LAST.plusDays(1), expectedFirst);
    }

    @Property(seed = "2020")
    void aTimelineSaysOfEveryDayWhatAskingOnItSaysAlsoWhereDaysAreHeldAgainstMissingDays(
            @ForAll("comparisons") Scene scene,
            @ForAll("worlds") World world,
            @ForAll boolean filed,
            @ForAll("following") Set<Fact<World, LocalDate>> following) {
        aTimelineSaysOfEveryDayWhatAskingOnItSays(scene, world, filed, following);
    }

    @Test
    void aDayOnWhichNoPeriodEndsTurnsWhatIsMissing() {
        DayExpression<World> end = DayExpression.of(World.Q).lastDayOf(World.PERIOD);
        assertTurnsAreFound(new Compare<>(end, Order.SAME, DayExpression.of(World.P)));
    }

    @Test
    void aMissingDayBetweenAMovingAndAFixedOneTurnsWhenTheyMeet() {
        LocalDate fixed = LocalDate.of(2024, 3, 7);
        assertTurnsAreFound(
                new Compare<>(DayExpression.of(World.Q), Order.NOT_AFTER, DayExpression.of(World.P)),
                new Compare<>(DayExpression.of(World.Q), Order.NOT_BEFORE, DayExpression.of(fixed)));
    }

    @Test
    void aTurnThatSomeOpenRulesOnlyMakeTogetherNamesTheseRulesAndNoOther() {
        LocalDate fixed = LocalDate.of(2024, 3, 7);
        Scene scene = Books.mustAll(List.of(
                Condition.holds(World.A),
                new Compare<>(DayExpression.of(World.Q), Order.NOT_BEFORE, DayExpression.of(World.P)),
                new Compare<>(DayExpression.of(World.Q), Order.NOT_AFTER, DayExpression.of(fixed))));
        Case.OverTime<World> course = new Moving(scene, Worlds.silent(), true, Set.of(World.P)).overTime();
        Horizon horizon = horizon(new Engine<>(scene.book()), course, FIRST).orElseThrow();
        assertEquals(fixed.plusDays(1), horizon.day());
        assertEquals(Optional.of(Verdict.INELIGIBLE), horizon.verdict());
        assertEquals(
                List.of("R1", "R2"),
                horizon.because().stream().map(OutcomeChange::rule).toList());
    }

    /** No value is the day itself and no later than the day before; a month's end on which two terms meet tells which. */
    @Test
    void aMissingDayHeldAgainstTwoMovingDaysTurnsOnlyWhereTheseCutItOtherwise() {
        DayExpression<World> end = DayExpression.of(World.Q).lastDayOf(World.PERIOD);
        Condition<World> earlier = new Compare<>(DayExpression.of(World.P), Order.NOT_AFTER, end);
        Condition<World> later = new Compare<>(DayExpression.of(World.P), Order.NOT_BEFORE, end.nextDay());
        assertTurnsAreFound(new Compare<>(end, Order.SAME, DayExpression.of(World.P)), Condition.not(later));
        int told = turningDays(Books.mustAll(List.of(earlier, later))).size();
        assertTrue(told > 0 && told < 20, "on " + told + " days of five months");
    }

    @Test
    void aRuleThatBindsOnNoDayTellsNoDay() {
        Condition<World> asks =
                new Compare<>(DayExpression.of(World.P), Order.NOT_BEFORE, DayExpression.of(FIRST.plusDays(9)));
        Set<LocalDate> told = new TreeSet<>(turningDays(Books.mustAll(List.of(asks))));
        told.removeAll(turningDays(Books.mustWhen(Condition.never(), asks)));
        assertEquals(Set.of(FIRST.plusDays(9), FIRST.plusDays(10)), told);
        Condition<World> late = Condition.notBefore(DayExpression.of(World.Q), DayExpression.of(FIRST.plusDays(5)));
        World early = Worlds.silent().withQ(Input.given(FIRST));
        assertEquals(
                turningDays(Books.mustWhen(Condition.never(), asks)),
                turningDays(Books.mustWhen(late, asks), early),
                "a day that stands still is never late");
    }

    @Test
    void theDaysAreToldOnWhichTheDayAskedAboutComesToAnotherAndPassesIt() {
        assertEquals(Set.of(), toldOfComparisonWith(FIRST.minusDays(1)), "it has passed");
        assertEquals(Set.of(FIRST.plusDays(1)), toldOfComparisonWith(FIRST));
        assertEquals(Set.of(LAST.minusDays(1), LAST), toldOfComparisonWith(LAST.minusDays(1)));
        assertEquals(Set.of(LAST), toldOfComparisonWith(LAST));
        assertEquals(Set.of(), toldOfComparisonWith(LAST.plusDays(1)), "it is still to come");
    }

    private static Set<LocalDate> toldOfComparisonWith(LocalDate day) {
        Condition<World> asks = Condition.notBefore(DayExpression.of(World.P), DayExpression.of(day));
        Set<LocalDate> told = new TreeSet<>(turningDays(Books.mustAll(List.of(asks))));
        told.removeAll(turningDays(Books.mustWhen(Condition.never(), asks)));
        return told;
    }

    @Test
    void aRuleThatComesToApplyTurnsWhereItDoesAndWhereWhatItAsksDoes() {
        DayExpression<World> begins = DayExpression.of(FIRST.plusDays(9));
        DayExpression<World> today = DayExpression.of(World.P);
        for (Condition<World> when : List.of(Condition.notBefore(today, begins), Condition.notAfter(begins, today))) {
            Scene scene = Books.mustWhen(when, Condition.notAfter(today, DayExpression.of(FIRST.plusDays(20))));
            assertTurns(
                    List.of(FIRST.plusDays(9), FIRST.plusDays(21)),
                    new Moving(scene, Worlds.silent(), true, Set.of(World.P)));
        }
    }

    /** A month ends thirty days on from a day of a long month, and sooner from one of a short month. */
    @Test
    void twoDaysThatFollowTheDayAskedAboutTurnWhereAPeriodBringsTheOnePastTheOther() {
        DayExpression<World> end = DayExpression.of(World.P).lastDayOf(World.PERIOD);
        DayExpression<World> later = new DayExpression.Shifted<>(DayExpression.of(World.Q), 29);
        assertTurns(
                List.of(
                        LocalDate.of(2024, 1, 31),
                        LocalDate.of(2024, 3, 1),
                        LocalDate.of(2024, 4, 1),
                        LocalDate.of(2024, 5, 1)),
                new Moving(
                        Books.mustAll(List.of(Condition.notAfter(end, later))),
                        Worlds.silent(),
                        true,
                        Set.of(World.P, World.Q)));
    }

    /** The day on which the period ends that lasts until today is as many days ago only in February. */
    @Test
    void aMissingDayHeldByAPeriodAndByDaysAgainstTheDayAskedAboutTurnsWhereTheseComeToDiffer() {
        DayExpression<World> today = DayExpression.of(World.P);
        DayExpression<World> missing = DayExpression.of(World.Q);
        Condition<World> month = new Compare<>(missing.lastDayOf(World.PERIOD), Order.SAME, today);
        Condition<World> days = new Compare<>(new DayExpression.Shifted<>(missing, 28), Order.SAME, today);
        Condition<World> monthOn = new Compare<>(missing, Order.SAME, today.lastDayOf(World.PERIOD));
        Condition<World> daysOn = new Compare<>(missing, Order.SAME, new DayExpression.Shifted<>(today, 28));
        assertTurns(
                List.of(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 3, 1)),
                new Moving(Books.mustAll(List.of(monthOn, daysOn)), Worlds.silent(), true, Set.of(World.P)));
        for (List<Condition<World>> asked : List.of(List.of(month, days), List.of(days, month))) {
            assertTurns(
                    List.of(LocalDate.of(2024, 2, 29), LocalDate.of(2024, 3, 29)),
                    new Moving(Books.mustAll(asked), Worlds.silent(), true, Set.of(World.P)));
        }
    }

    @Test
    void aMissingDayIsBoundByADayThatLiesFarFromIt() {
        DayExpression<World> missing = DayExpression.of(World.Q);
        LocalDate fixed = FIRST.plusDays(60);
        for (int days : List.of(31, 32, 33)) {
            Scene scene = Books.mustAll(List.of(
                    Condition.notBefore(missing, DayExpression.of(World.P)),
                    Condition.notAfter(new DayExpression.Shifted<>(missing, days), DayExpression.of(fixed))));
            assertTurns(List.of(fixed.minusDays(days - 1L)), new Moving(scene, Worlds.silent(), true, Set.of(World.P)));
        }
    }

    /** By the law of March sixty-one days; the last of them is not to lie after the tenth of June. */
    @Test
    void aMissingDayIsBoundByThePeriodOfTheLawAsItIs() {
        DayExpression<World> missing = DayExpression.of(World.Q);
        Scene scene = Books.mustAll(List.of(
                Condition.notBefore(missing, DayExpression.of(World.P)),
                Condition.notAfter(missing.lastDayOf(World.PERIOD), DayExpression.of(LocalDate.of(2024, 6, 10)))));
        assertTurns(List.of(LocalDate.of(2024, 4, 12)), new Moving(scene, Worlds.silent(), false, Set.of(World.P)));
    }

    @Test
    void whatDoesNotApplyBoundsNoMissingDay() {
        DayExpression<World> missing = DayExpression.of(World.Q);
        LocalDate fixed = LocalDate.of(2024, 2, 3);
        Scene scene = Books.mustAll(List.of(
                Condition.notBefore(missing, DayExpression.of(World.P)),
                Condition.notAfter(missing, DayExpression.of(fixed)),
                Condition.not(
                        Condition.notAfter(missing, new DayExpression.Fixed<>(Input.notApplicable("it never ends"))))));
        assertTurns(List.of(fixed.plusDays(1)), new Moving(scene, Worlds.silent(), true, Set.of(World.P)));
    }

    private static Set<LocalDate> turningDays(Scene scene) {
        return turningDays(scene, Worlds.silent());
    }

    private static Set<LocalDate> turningDays(Scene scene, World world) {
        Case.OverTime<World> course = new Moving(scene, world, true, Set.of(World.P)).overTime();
        return ChangeDays.between(new Engine<>(scene.book()), course, FIRST, LAST);
    }

    /** The verdict turns on these days, and is on each day what it is if asked about. */
    private void assertTurns(List<LocalDate> days, Moving moving) {
        assertEquals(
                days,
                turns(new Engine<>(moving.scene().book())
                        .forecast(moving.overTime())
                        .timeline(FIRST, LAST)));
        aTimelineSaysOfEveryDayWhatAskingOnItSays(
                moving.scene(), moving.world(), moving.filed(), moving.followTheDay());
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private void assertTurnsAreFound(Condition<World>... conditions) {
        Scene scene = Books.mustAll(List.of(conditions));
        World world = Worlds.silent();
        Case.OverTime<World> course = new Moving(scene, world, true, Set.of(World.P)).overTime();
        assertTrue(
                new Engine<>(scene.book())
                                .forecast(course)
                                .timeline(FIRST, LAST)
                                .size()
                        > 1,
                "it turns");
        aTimelineSaysOfEveryDayWhatAskingOnItSays(scene, world, true, Set.of(World.P));
    }

    // ---- missing days that constraints hold against each other ------------------------------------------------------

    /** Four days, of which the first is the day asked about; constraints keep the others in their order. */
    private record Course(LocalDate today, Input<LocalDate> begun, Input<LocalDate> ended, Input<LocalDate> told) {
        private static final Fact<Course, LocalDate> TODAY =
                Fact.day("/today", Label.same("today"), course -> Input.given(course.today()));
        private static final Fact<Course, LocalDate> BEGUN = Fact.day("/begun", Label.same("begun"), Course::begun);
        private static final Fact<Course, LocalDate> ENDED = Fact.day("/ended", Label.same("ended"), Course::ended);
        private static final Fact<Course, LocalDate> TOLD = Fact.day("/told", Label.same("told"), Course::told);

        private static final List<Constraint<Course>> IN_ORDER = List.of(
                inOrder("ENDS", DayExpression.of(BEGUN), DayExpression.of(ENDED)),
                inOrder("TELLS", DayExpression.of(ENDED).nextDay(), DayExpression.of(TOLD)));

        private static Constraint<Course> inOrder(
                String code, DayExpression<Course> earlier, DayExpression<Course> later) {
            return new Constraint<>(code, Label.same(code), Condition.notAfter(earlier, later));
        }

        private static Engine<Course> engine(List<Condition<Course>> conditions) {
            List<Rule<Course>> rules = new ArrayList<>();
            for (Condition<Course> condition : conditions) {
                rules.add(Rule.<Course>of("R" + rules.size())
                        .title("規則", "rule")
                        .binds(Force.MUST, Basis.OFFICIAL, InForce.since("2020-01-01"))
                        .asks(condition)
                        .words(Books.WORDS)
                        .build());
            }
            return new Engine<>(RuleBook.<Course>of("course", Label.same("course"), Books.START, LAST)
                    .rules(rules)
                    .constraints(IN_ORDER)
                    .parameter(World.PERIOD, World.PERIODS)
                    .build());
        }

        /** The days on which the verdict turns where nothing else is known. */
        @SafeVarargs
        @SuppressWarnings("varargs")
        private static List<LocalDate> turnsOf(Condition<Course>... asked) {
            Course course = new Course(FIRST, Input.notAsked(), Input.notAsked(), Input.notAsked());
            return turns(engine(List.of(asked)).forecast(course.overTime()).timeline(FIRST, LAST));
        }

        Case.OverTime<Course> overTime() {
            return new Case.OverTime<>(
                    day -> Case.on(new Course(day, begun, ended, told), day).filedOn(FIRST), Set.of(), Set.of(TODAY));
        }

        boolean isInOrder() {
            return isBefore(begun, ended, 0) && isBefore(ended, told, 1) && isBefore(begun, told, 1);
        }

        private static boolean isBefore(Input<LocalDate> earlier, Input<LocalDate> later, int days) {
            return earlier.known().isEmpty()
                    || later.known().isEmpty()
                    || !earlier.known()
                            .get()
                            .plusDays(days)
                            .isAfter(later.known().get());
        }
    }

    /** Each of the two missing days can be any day up to a fixed one, as long as that has not passed. */
    @Test
    void missingDaysThatARuleHoldsAgainstEachOtherTurnOnceNoneIsLeft() {
        DayExpression<Course> begun = DayExpression.of(Course.BEGUN);
        DayExpression<Course> ended = DayExpression.of(Course.ENDED);
        LocalDate fixed = FIRST.plusDays(90);
        assertEquals(
                List.of(fixed.plusDays(1)),
                Course.turnsOf(
                        Condition.notAfter(begun, ended),
                        Condition.notBefore(begun, DayExpression.of(Course.TODAY)),
                        Condition.notAfter(ended, DayExpression.of(fixed))));
    }

    /** That the case is open on every one of ten thousand days is found out from a few of them. */
    @Test
    void daysOnWhichNothingTurnsAreNotLookedAtOneByOne() {
        Course course = new Course(FIRST, Input.notAsked(), Input.notAsked(), Input.notAsked());
        Engine<Course> engine = Course.engine(List.of(
                Condition.notAfter(DayExpression.of(Course.BEGUN), DayExpression.of(Course.ENDED)),
                Condition.notAfter(DayExpression.of(Course.BEGUN), DayExpression.of(Course.TODAY)),
                Condition.notBefore(DayExpression.of(Course.ENDED), DayExpression.of(Course.TODAY))));
        Analysis analysis = engine.prepare(course.overTime(), FIRST).analyse();
        assertEquals(Optional.empty(), analysis.horizon());
        assertTrue(analysis.effort().steps() < 500, analysis.effort().toString());
    }

    @Provide
    Arbitrary<Course> courses() {
        Arbitrary<Input<LocalDate>> days =
                dates().map(Input::given).injectNull(0.6).map(day -> day == null ? Input.<LocalDate>notAsked() : day);
        return Combinators.combine(days, days, days)
                .as((begun, ended, told) -> new Course(FIRST, begun, ended, told))
                .filter(Course::isInOrder);
    }

    private static Arbitrary<LocalDate> dates() {
        return Arbitraries.integers().between(20, 130).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<List<Condition<Course>>> askedOfCourses() {
        Arbitrary<DayExpression<Course>> missing =
                Arbitraries.of(Course.BEGUN, Course.ENDED, Course.TOLD).map(DayExpression::of);
        Arbitrary<DayExpression<Course>> others =
                Arbitraries.oneOf(Arbitraries.just(DayExpression.of(Course.TODAY)), dates().map(DayExpression::of));
        Arbitrary<Condition<Course>> comparisons = Combinators.combine(
                        counted(missing), Arbitraries.of(Order.values()), counted(others))
                .as(Compare::new);
        Arbitrary<Condition<Course>> one = Arbitraries.oneOf(comparisons, comparisons.map(Condition::not));
        return Arbitraries.oneOf(one, one.list().ofSize(2).map(Condition.AnyOf::new))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    private static Arbitrary<DayExpression<Course>> counted(Arbitrary<DayExpression<Course>> days) {
        return Arbitraries.oneOf(
                days, days, days.map(DayExpression::nextDay), days.map(day -> day.lastDayOf(World.PERIOD)));
    }

    @Property(seed = "2020")
    void aTimelineSaysOfEveryDayWhatAskingOnItSaysAlsoWhereConstraintsBoundMissingDays(
            @ForAll("courses") Course course, @ForAll("askedOfCourses") List<Condition<Course>> asked) {
        Engine<Course> engine = Course.engine(asked);
        for (VerdictSpan span : engine.forecast(course.overTime()).timeline(FIRST, LAST)) {
            LocalDate last = span.days().last().orElseThrow();
            for (LocalDate day :
                    span.days().first().datesUntil(last.plusDays(1)).toList()) {
                assertEquals(verdict(engine, course.overTime(), day), span.verdict(), day + " of " + span + asked);
            }
        }
    }

    /** What begins on a later day has not been told of before, so that nothing else is known of the day it is told. */
    @Test
    void aMissingDayIsNoEarlierThanAConstraintLetsItBe() {
        LocalDate begins = LocalDate.of(2024, 2, 20);
        Course course = new Course(FIRST, Input.given(begins), Input.notAsked(), Input.notAsked());
        Engine<Course> engine = Course.engine(
                List.of(Condition.notAfter(DayExpression.of(Course.TOLD), DayExpression.of(Course.TODAY))));
        assertEquals(
                List.of(begins.plusDays(1)),
                turns(engine.forecast(course.overTime()).timeline(FIRST, LAST)));
        int told = ChangeDays.between(engine, course.overTime(), FIRST, LAST).size();
        assertTrue(told < 5, "on " + told + " days of five months");
    }

    /** What ends by a day has not begun after it. */
    @Test
    void aMissingDayIsNoLaterThanAConstraintLetsItBe() {
        LocalDate ends = LocalDate.of(2024, 2, 20);
        assertEquals(
                List.of(ends.plusDays(1)),
                Course.turnsOf(
                        Condition.notBefore(DayExpression.of(Course.BEGUN), DayExpression.of(Course.TODAY)),
                        Condition.notAfter(DayExpression.of(Course.ENDED), DayExpression.of(ends))));
    }

    /** What begins in twenty-nine days has not ended in a month where the month is February. */
    @Test
    void aMissingDayTurnsWhereAPeriodBringsTheBoundOfAnotherPastIt() {
        DayExpression<Course> today = DayExpression.of(Course.TODAY);
        assertEquals(
                List.of(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 3, 1)),
                Course.turnsOf(
                        new Compare<>(DayExpression.of(Course.ENDED), Order.SAME, today.lastDayOf(World.PERIOD)),
                        new Compare<>(
                                DayExpression.of(Course.BEGUN), Order.SAME, new DayExpression.Shifted<>(today, 29))));
    }

    /** What begins today and lasts for a month lasts for twenty-nine days where it is told of on no other. */
    @Test
    void twoMissingDaysThatARuleHoldsAgainstEachOtherTurnOnAnyDay() {
        DayExpression<Course> begun = DayExpression.of(Course.BEGUN);
        DayExpression<Course> ended = DayExpression.of(Course.ENDED);
        List<Condition<Course>> asked = List.of(
                new Compare<>(begun, Order.SAME, DayExpression.of(Course.TODAY)),
                new Compare<>(begun.lastDayOf(World.PERIOD), Order.SAME, ended),
                new Compare<>(new DayExpression.Shifted<>(begun, 28), Order.SAME, ended));
        Course course = new Course(FIRST, Input.notAsked(), Input.notAsked(), Input.notAsked());
        LocalDate february = LocalDate.of(2024, 2, 1);
        for (LocalDate last : List.of(february, LAST)) {
            assertEquals(
                    List.of(february, LocalDate.of(2024, 3, 1)).stream()
                            .filter(day -> !day.isAfter(last))
                            .toList(),
                    turns(Course.engine(asked).forecast(course.overTime()).timeline(FIRST, last)));
        }
    }

    /** The first month after the fifth of February that is thirty days long begins in April. */
    @Test
    void theseTurnAlsoADayThatConstraintsHoldAgainstThem() {
        DayExpression<Course> begun = DayExpression.of(Course.BEGUN);
        DayExpression<Course> ended = DayExpression.of(Course.ENDED);
        Condition<Course> toldToday =
                new Compare<>(DayExpression.of(Course.TOLD), Order.SAME, DayExpression.of(Course.TODAY));
        Condition<Course> late = Condition.notBefore(begun, DayExpression.of(LocalDate.of(2024, 2, 5)));
        DayExpression<Course> month = begun.lastDayOf(World.PERIOD);
        DayExpression<Course> thirty = new DayExpression.Shifted<>(begun, 29);
        assertEquals(
                List.of(LocalDate.of(2024, 5, 1)),
                Course.turnsOf(
                        toldToday,
                        late,
                        new Compare<>(month, Order.SAME, ended),
                        new Compare<>(thirty, Order.SAME, ended)));
        assertEquals(
                List.of(LocalDate.of(2024, 4, 2)),
                Course.turnsOf(toldToday, late, new Compare<>(month, Order.SAME, thirty)));
    }

    @Property(seed = "2020")
    void aHorizonIsTheFirstLaterDayWithAnotherVerdict(
            @ForAll("scenes") Scene scene,
            @ForAll("worlds") World world,
            @ForAll boolean filed,
            @ForAll("following") Set<Fact<World, LocalDate>> following) {
        Engine<World> engine = new Engine<>(scene.book());
        Case.OverTime<World> course = new Moving(scene, world, filed, following).overTime();
        Optional<Verdict> now = verdict(engine, course, FIRST);
        if (now.isEmpty()) {
            assertThrows(NoLawException.class, () -> horizon(engine, course, FIRST));
            return;
        }
        Optional<Horizon> horizon = horizon(engine, course, FIRST);
        LocalDate last = horizon.map(Horizon::day).orElse(FIRST.plusYears(2));
        LocalDate quiet = FIRST.plusMonths(15); // from here on no day of a book or a case turns anything
        for (LocalDate day : FIRST.datesUntil(last).toList()) {
            if (day.isBefore(quiet) || day.getDayOfMonth() % 9 == 1) {
                assertEquals(now, verdict(engine, course, day), () -> day + " before " + horizon + scene);
            }
        }
        horizon.ifPresent(turn -> {
            assertEquals(turn.verdict(), verdict(engine, course, turn.day()));
            assertFalse(turn.verdict().equals(now));
            assertEquals(turn.verdict().isEmpty(), turn.because().isEmpty(), () -> "it says why: " + turn + scene);
        });
    }

    @Provide
    Arbitrary<Scene> changeable() {
        return Arbitraries.oneOf(Books.any(), Books.of(Conditions.comparisons()), Books.of(Conditions.choices()));
    }

    @Property(seed = "2020")
    void aRemedyHelpsUntilTheLastDayOnWhichTheCaseWithItIsEligibleAndItCanStillBeMade(
            @ForAll("changeable") Scene scene,
            @ForAll("worlds") World world,
            @ForAll boolean filed,
            @ForAll("following") Set<Fact<World, LocalDate>> following) {
        Engine<World> engine = new Engine<>(scene.book());
        Case.OverTime<World> course = new Moving(scene, world, filed, following).overTime();
        if (verdict(engine, course, FIRST).isEmpty()) {
            return;
        }
        Analysis analysis = engine.prepare(course, FIRST).analyse();
        for (Remedies.Remedy remedy : analysis.remedies().remedies()) {
            Optional<Remedies.HelpsUntil> found = analysis.helpsUntil(remedy);
            if (found.isEmpty()) {
                assertTrue(following.size() > 0, "only days that follow the day asked about turn so often");
                continue;
            }
            Optional<LocalDate> until = found.get().lastDay();
            LocalDate end = until.filter(day -> day.isBefore(LAST)).orElse(LAST);
            for (LocalDate day : FIRST.datesUntil(end.plusDays(1)).toList()) {
                assertTrue(helps(engine, course, remedy, day), () -> day + " until " + until + " of " + remedy + scene);
            }
            if (until.isPresent()) {
                assertFalse(
                        helps(engine, course, remedy, until.get().plusDays(1)),
                        () -> "no longer than " + until + " of " + remedy + scene);
            }
        }
    }

    private static boolean helps(
            Engine<World> engine, Case.OverTime<World> course, Remedies.Remedy remedy, LocalDate day) {
        Case<World> then = course.on(day);
        Case<World> changed = then.with(Changed.with(then.subject(), remedy.changes()));
        boolean inTime = remedy.changes().stream()
                .filter(Remedies.Change::inPower)
                .map(Remedies.Change::to)
                .noneMatch(to -> to instanceof Value.Day date && date.day().isBefore(day));
        try {
            return inTime && engine.verdict(changed) == Verdict.ELIGIBLE;
        } catch (NoLawException e) {
            return false;
        }
    }

    private static <C> List<String> helpsUntil(Case.OverTime<C> overTime, Engine<C> engine) {
        Analysis analysis = engine.prepare(overTime, FIRST).analyse();
        return analysis.remedies().remedies().stream()
                .map(remedy -> changes(remedy) + " until "
                        + analysis.helpsUntil(remedy)
                                .orElseThrow()
                                .lastDay()
                                .map(LocalDate::toString)
                                .orElse("no day"))
                .toList();
    }

    private static List<String> helpsUntil(Moving moving) {
        return helpsUntil(moving.overTime(), new Engine<>(moving.scene().book()));
    }

    /** Past the years that are looked at, nothing is told of it. */
    @Test
    void whatIsToBeDoneOnADayHelpsUntilThatDay() {
        for (LocalDate day : List.of(FIRST.plusDays(20), FIRST.plusYears(Horizon.YEARS))) {
            Scene scene = Books.mustAll(List.of(Condition.notBefore(DayExpression.of(World.P), DayExpression.of(day))));
            assertEquals(
                    List.of("[/p " + day + "] until " + day),
                    helpsUntil(new Moving(scene, Worlds.silent(), true, Set.of())));
        }
        LocalDate far = FIRST.plusYears(Horizon.YEARS).plusDays(1);
        Scene scene = Books.mustAll(List.of(Condition.notBefore(DayExpression.of(World.P), DayExpression.of(far))));
        assertEquals(
                List.of("[/p " + far + "] until no day"),
                helpsUntil(new Moving(scene, Worlds.silent(), true, Set.of())));
    }

    /** A month from the twentieth of December is over on the nineteenth of January. */
    @Test
    void aDayThatARemedySetsHelpsUntilThePeriodFromItIsOver() {
        DayExpression<World> q = DayExpression.of(World.Q);
        LocalDate set = LocalDate.of(2023, 12, 20);
        Scene scene = Books.mustAll(List.of(
                Condition.notBefore(q.lastDayOf(World.PERIOD), DayExpression.of(World.P)),
                Condition.notBefore(q, DayExpression.of(set))));
        World before = Worlds.silent().withQ(Input.given(LocalDate.of(2023, 11, 1)));
        assertEquals(
                List.of("[/q 2023-12-20] until 2024-01-19"),
                helpsUntil(new Moving(scene, before, true, Set.of(World.P))));
    }

    /** The second rule applies to nobody yet, and to whoever does what the first one asks. */
    @Test
    void aRemedyHelpsUntilARuleTurnsThatAppliesOnlyByIt() {
        LocalDate last = FIRST.plusDays(20);
        Condition<World> inTime = Condition.notAfter(DayExpression.of(World.P), DayExpression.of(last));
        Scene scene = new Scene(
                List.of(
                        Books.must("R0", Condition.always(), Condition.holds(World.A)),
                        Books.must("R1", Condition.holds(World.A), inTime)),
                Map.of());
        assertEquals(
                List.of("[/a true] until " + last),
                helpsUntil(new Moving(scene, Worlds.silent().withA(Input.given(false)), true, Set.of(World.P))));
    }

    @Test
    void aRemedyHelpsUntilTheLawEnds() {
        LocalDate last = LocalDate.of(2024, 2, 19);
        RuleBook<World> book = RuleBook.<World>of("W", Label.same("world"), Books.START, LAST)
                .rules(Books.mustAll(List.of(
                                Condition.holds(World.A),
                                Condition.notAfter(
                                        DayExpression.of(World.P).lastDayOf(World.PERIOD), DayExpression.of(LAST))))
                        .rules())
                .parameter(
                        World.PERIOD,
                        Timeline.of(List.of(new Timeline.Entry<>(DayRange.of(Books.START, last), Term.ofMonths(1)))))
                .build();
        World world = Worlds.silent().withA(Input.given(false)).withP(Input.given(FIRST));
        assertEquals(
                List.of("[/a true] until " + last),
                helpsUntil(new Case.OverTime<>(day -> Case.on(world, day), Set.of(), Set.of()), new Engine<>(book)));
    }

    /** Whoever is there has not left yet: past the day on which they leave, the case contradicts itself. */
    private record Stay(LocalDate today, Input<LocalDate> left) {
        private static final Fact<Stay, LocalDate> TODAY =
                Fact.day("/today", Label.same("today"), stay -> Input.given(stay.today()));
        private static final Fact<Stay, LocalDate> LEFT =
                Fact.day("/left", Label.same("left"), Stay::left).reach(ChangeableBy.OTHERS);
    }

    @Test
    void aRemedyHelpsUntilTheCaseWithItContradictsItself() {
        LocalDate last = FIRST.plusDays(20);
        DayExpression<Stay> left = DayExpression.of(Stay.LEFT);
        RuleBook<Stay> book = RuleBook.<Stay>of("stay", Label.same("stay"), Books.START, LAST)
                .rules(List.of(Rule.<Stay>of("STAYS")
                        .title("規則", "rule")
                        .binds(Force.MUST, Basis.OFFICIAL, InForce.since("2020-01-01"))
                        .asks(Condition.notBefore(left, DayExpression.of(last)))
                        .words(Books.WORDS)
                        .build()))
                .constraints(List.of(new Constraint<>(
                        "LEFT", Label.same("left"), Condition.notAfter(DayExpression.of(Stay.TODAY), left))))
                .build();
        Case.OverTime<Stay> stays = new Case.OverTime<>(
                day -> Case.on(new Stay(day, Input.notAsked()), day).filedOn(FIRST), Set.of(), Set.of(Stay.TODAY));
        assertEquals(List.of("[/left " + last + "] until " + last), helpsUntil(stays, new Engine<>(book)));
    }

    @Test
    void whatIsDearerNextMonthHelpsUntilThen() {
        Case.OverTime<Applicant> miser =
                new NotYetApplied(LibraryCard.welcome(BEFORE).with("/fee", Fee.NOTHING)).overTime();
        Analysis analysis = LibraryCard.ENGINE.prepare(miser, BEFORE).analyse();
        assertEquals(
                List.of("YEN_300 " + Optional.of(LibraryCard.NEW_FEE.minusDays(1)), "YEN_500 " + Optional.empty()),
                analysis.remedies().remedies().stream()
                        .map(remedy -> remedy.changes().get(0).to().code() + " "
                                + analysis.helpsUntil(remedy).orElseThrow().lastDay())
                        .toList());
        Analysis ofOneDay = LibraryCard.ENGINE.analyse(miser.on(BEFORE));
        assertEquals(
                Optional.empty(),
                ofOneDay.helpsUntil(ofOneDay.remedies().remedies().get(0)),
                "nothing is known of other days");
    }

    // ---- things that are held against the day of the question -------------------------------------------------------

    /** Books that are lent to a day, and renewed or not, looked at on a day. */
    private record Lent(LocalDate today, Input<Boolean> renewed, LocalDate until) {
        private static final Fact<Lent, LocalDate> UNTIL =
                Fact.day("/until", Label.same("until"), lent -> Input.given(lent.until()));
        private static final Fact<Lent, Boolean> RENEWED = Fact.truth("/renewed", Label.same("renewed"), Lent::renewed);
        private static final DayExpression<Lent> TODAY =
                new DayExpression.OfQuestion<>(Label.same("today"), Lent::today);
        private static final Fact<List<Lent>, List<Lent>> ALL = Fact.list("/lent", Label.same("lent"), Input::given);

        private static Case.OverTime<List<Lent>> overTime(Input<Boolean> renewed) {
            return new Case.OverTime<>(
                    day -> Case.on(
                            List.of(
                                    new Lent(day, Input.given(true), LocalDate.of(2024, 6, 30)),
                                    new Lent(day, renewed, LocalDate.of(2024, 2, 10))),
                            day),
                    Set.of(),
                    Set.of());
        }

        private static Engine<List<Lent>> engine(DayExpression<Lent> last) {
            return engine(Condition.notAfter(TODAY, last));
        }

        private static Engine<List<Lent>> engine(Condition<Lent> inTime) {
            Rule<List<Lent>> rule = Rule.<List<Lent>>of("LENT")
                    .title("貸出し", "lent")
                    .binds(Force.MUST, Basis.OFFICIAL, InForce.since("2020-01-01"))
                    .asks(Condition.every(ALL, Condition.allOf(Condition.holds(RENEWED), inTime)))
                    .build();
            return new Engine<>(RuleBook.<List<Lent>>of("lent", Label.same("lent"), LocalDate.of(2020, 1, 1), LAST)
                    .rules(List.of(rule))
                    .build());
        }
    }

    /** The host names no day: that the day of the question passes one that a thing in a list states, is found. */
    @Test
    void theDayOfTheQuestionPassesADayOfAThingInAList() {
        DayExpression<Lent> until = DayExpression.of(Lent.UNTIL);
        LocalDate last = LocalDate.of(2024, 2, 10);
        assertEquals(
                Optional.of(last.plusDays(1)),
                horizon(Lent.engine(until), Lent.overTime(Input.given(true)), FIRST)
                        .map(Horizon::day));
        assertEquals(
                Optional.of(last.plusDays(1)),
                horizon(Lent.engine(Condition.notBefore(until, Lent.TODAY)), Lent.overTime(Input.given(true)), FIRST)
                        .map(Horizon::day),
                "whichever of the two is named first");
        assertEquals(
                Optional.of(last.plusDays(2)),
                horizon(Lent.engine(until.nextDay()), Lent.overTime(Input.given(true)), FIRST)
                        .map(Horizon::day));
        Analysis analysis = Lent.engine(until)
                .prepare(Lent.overTime(Input.given(false)), FIRST)
                .analyse();
        Remedy remedy = analysis.remedies().remedies().get(0);
        assertEquals(List.of("/lent/1/renewed true"), changes(remedy));
        assertEquals(
                Optional.of(last), analysis.helpsUntil(remedy).orElseThrow().lastDay());
    }

    // ---- the library card -------------------------------------------------------------------------------------------

    private static final LocalDate BEFORE = LocalDate.of(2023, 3, 1);

    /** Someone who applies on whichever day it is asked about. */
    private record NotYetApplied(Applicant applicant) {
        Case.OverTime<Applicant> overTime() {
            return new Case.OverTime<>(this::on, Set.of(), Set.of(LibraryCard.APPLIED));
        }

        private Case<Applicant> on(LocalDate day) {
            Applicant then = applicant.with("/applied", day);
            return Case.on(then, day);
        }
    }

    private static Horizon horizon(Applicant applicant, LocalDate day) {
        return horizon(LibraryCard.ENGINE, new NotYetApplied(applicant).overTime(), day)
                .orElseThrow();
    }

    private static Forecast<Applicant> forecast(Applicant applicant) {
        return LibraryCard.ENGINE.forecast(new NotYetApplied(applicant).overTime());
    }

    private static List<String> changes(Remedy remedy) {
        return remedy.changes().stream()
                .map(change -> change.path() + " " + change.to().code())
                .toList();
    }

    @Test
    void aRemedyPutsWhatIsDecidedOnItemsBesideTheFacts() {
        Applicant owes = LibraryCard.welcome(FIRST)
                .with("/fee", Fee.YEN_300)
                .with("/phone", " ")
                .with("/email", false)
                .returning(ItemBounds.known(ItemSet.of(0)));
        Analysis analysis = LibraryCard.ENGINE
                .prepare(new NotYetApplied(owes).overTime(), FIRST)
                .analyse();
        assertEquals(
                List.of(List.of("/fee YEN_500", "/phone STATED", "/books BRING_BACK")),
                analysis.remedies().remedies().stream()
                        .map(ForecastTest::changes)
                        .toList());
    }

    @Test
    void aDearerFeeIsWhyTheVerdictTurnsOnTheDayItComesIntoForce() {
        Horizon horizon = horizon(LibraryCard.welcome(BEFORE).with("/fee", Fee.YEN_300), BEFORE);
        assertEquals(LibraryCard.NEW_FEE, horizon.day());
        assertEquals(Optional.of(Verdict.INELIGIBLE), horizon.verdict());
        assertEquals(
                List.of("FEE-300 RULE_ENDS", "FEE-500 RULE_BEGINS"),
                horizon.because().stream()
                        .map(change -> change.rule() + " " + change.cause())
                        .toList());
        OutcomeChange begins = horizon.because().get(1);
        assertEquals(
                "Rule FEE-500 (FEE-500) goes from not applicable to violated: the rule comes into force, fee YEN_300"
                        + " (needed: YEN_500).",
                begins.text().en());
        assertEquals(
                "規則 FEE-500「規則FEE-500」：適用なしから違反へ変わる（規則の施行、手数料 YEN_300（必要：YEN_500））。",
                begins.text().ja());
    }

    @Test
    void aChildGrowsOldEnough() {
        Applicant child = LibraryCard.welcome(BEFORE)
                .with("/born", LocalDate.of(2018, 2, 28))
                .with("/consent", true);
        Horizon horizon = horizon(child, LocalDate.of(2023, 5, 1));
        assertEquals(LocalDate.of(2024, 2, 28), horizon.day(), "the sixth birthday");
        assertEquals(Optional.of(Verdict.ELIGIBLE), horizon.verdict());
        OutcomeChange change = horizon.because().get(0);
        assertEquals("AGE", change.rule());
        assertEquals(Cause.FACT, change.cause());
        assertEquals("2024-02-27", change.before().get(0).value());
        assertEquals("2024-02-28", change.after().get(0).value());
    }

    @Test
    void daysBeforeTheRuleBookBeginsArePartOfATimelineAndSayThatThereIsNoLaw() {
        List<VerdictSpan> spans =
                forecast(LibraryCard.welcome(BEFORE)).timeline(LibraryCard.START.minusDays(3), LibraryCard.START);
        assertEquals(2, spans.size(), spans.toString());
        assertEquals(
                DayRange.of(LibraryCard.START.minusDays(3), LibraryCard.START.minusDays(1)),
                spans.get(0).days());
        assertEquals(Optional.empty(), spans.get(0).verdict());
        assertTrue(spans.get(0).noLaw().orElseThrow().en().contains("2020-03-29"));
        assertTrue(spans.get(1).verdict().isPresent());
    }

    @Test
    void theDayFromWhichNoRuleIsLeftIsTheOneThatIsNamed() {
        LocalDate last = LocalDate.of(2024, 3, 31);
        Rule<Applicant> ending = LibraryCard.rules().stream()
                .filter(rule -> rule.id().equals("TODAY"))
                .findFirst()
                .orElseThrow()
                .during(InForce.since("2024-01-01").until(last));
        Horizon horizon = horizon(
                        new Engine<>(LibraryCard.book(List.of(ending))),
                        Case.OverTime.of(LibraryCard.on(FIRST, applicant -> applicant)),
                        FIRST)
                .orElseThrow();
        assertEquals(last.plusDays(1), horizon.day());
        assertEquals(Optional.empty(), horizon.verdict());
        assertEquals(
                "On 2024-04-01 no rule that can decide applies to this case.",
                horizon.noLaw().orElseThrow().en());
    }

    @Test
    void aFiledCaseThatSaysTheSameOnEveryDayKeepsTheLawOfItsFilingDay() {
        Case<Applicant> filed = LibraryCard.on(BEFORE, applicant -> applicant.with("/fee", Fee.YEN_300));
        Case.OverTime<Applicant> course = Case.OverTime.of(filed);
        assertEquals(Optional.empty(), horizon(LibraryCard.ENGINE, course, BEFORE));
        assertThrows(IllegalArgumentException.class, () -> horizon(LibraryCard.ENGINE, course, BEFORE.minusDays(1)));
        assertThrows(
                IllegalArgumentException.class,
                () -> LibraryCard.ENGINE.forecast(course).timeline(BEFORE, BEFORE.minusDays(1)));
    }

    @Test
    void aTimelineHasTheSameTurnsWhereverItIsCut() {
        Forecast<Applicant> forecast = forecast(LibraryCard.welcome(BEFORE).with("/fee", Fee.YEN_300));
        List<LocalDate> whole = turns(forecast.timeline(LibraryCard.START, LAST));
        List<LocalDate> parts = new ArrayList<>(turns(forecast.timeline(LibraryCard.START, BEFORE)));
        parts.addAll(turns(forecast.timeline(BEFORE, LAST)));
        assertEquals(whole, parts);
    }

    private static List<LocalDate> turns(List<VerdictSpan> spans) {
        return spans.stream().skip(1).map(span -> span.days().first()).toList();
    }
}
