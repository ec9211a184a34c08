package dev.ismap.core.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.Condition.UnknownRequirement;
import dev.ismap.core.condition.DayExpression;
import dev.ismap.core.condition.Evidence;
import dev.ismap.core.condition.ItemsExpression;
import dev.ismap.core.condition.LegalUncertainty;
import dev.ismap.core.determination.Case;
import dev.ismap.core.determination.Determination;
import dev.ismap.core.determination.Determination.MissingFact;
import dev.ismap.core.determination.Determination.OpenMatter;
import dev.ismap.core.determination.Finding;
import dev.ismap.core.determination.Outcome;
import dev.ismap.core.determination.Verdict;
import dev.ismap.core.engine.LibraryCard.Applicant;
import dev.ismap.core.engine.LibraryCard.Fee;
import dev.ismap.core.fact.Fact;
import dev.ismap.core.fact.Input;
import dev.ismap.core.fact.ItemBounds;
import dev.ismap.core.fact.ItemSet;
import dev.ismap.core.fact.Items;
import dev.ismap.core.law.AuthorityRuling;
import dev.ismap.core.law.Basis;
import dev.ismap.core.law.Force;
import dev.ismap.core.law.InForce;
import dev.ismap.core.law.NoLawException;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.Rule.LawOf;
import dev.ismap.core.rule.RuleBook;
import dev.ismap.core.rule.RuleBook.Constraint;
import dev.ismap.core.search.SearchEffort;
import dev.ismap.core.text.Label;
import dev.ismap.core.world.Books;
import dev.ismap.core.world.World;
import dev.ismap.core.world.World.Thing;
import dev.ismap.core.world.Worlds;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What a prepared case tells, rule by rule, on other days and after an edit. */
class PreparedCaseTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);
    private static final Condition<World> A = Condition.holds(World.A);
    private static final Condition<World> B = Condition.holds(World.B);

    private static Rule.Builder<World> rule(String id, Basis basis, Condition<World> asks) {
        return Rule.<World>of(id)
                .title("規則" + id, "rule " + id)
                .binds(Force.MUST, basis, InForce.since("2020-01-01"))
                .asks(asks)
                .words(Books.WORDS);
    }

    private static PreparedCase<World> prepared(World world, List<Rule<World>> rules) {
        return new Engine<>(Books.book(rules)).prepare(Case.on(world, DAY));
    }

    // ---- the basis of a verdict -------------------------------------------------------------------------------------

    /** Each of two official rules can still be met, but not both; the weaker rule is violated whatever A is. */
    @Test
    void anIneligibleCaseRestsOnTheStrongestRulesThatSufficeTogether() {
        PreparedCase<World> both = prepared(
                Worlds.silent().withB(Input.given(false)),
                List.of(
                        rule("A", Basis.OFFICIAL, A).build(),
                        rule("NOT-A", Basis.OFFICIAL, Condition.not(A)).build(),
                        rule("B", Basis.SECONDARY, B).build()));
        assertEquals(Verdict.INELIGIBLE, both.verdict());
        assertEquals(Optional.of(Basis.OFFICIAL), both.determine().restsOn());
        PreparedCase<World> weaker = prepared(
                Worlds.silent().withB(Input.given(false)),
                List.of(
                        rule("A", Basis.OFFICIAL, A).build(),
                        rule("NOT-A", Basis.SECONDARY, Condition.not(A)).build(),
                        rule("ASSUMED", Basis.ASSUMED, B).build()));
        assertEquals(Verdict.INELIGIBLE, weaker.verdict());
        assertEquals(Optional.of(Basis.SECONDARY), weaker.determine().restsOn(), "one of the two is no stronger");
    }

    @Test
    void aVerdictThatIsSearchedForTellsHowMuchWasSearched() {
        Rule<World> either = rule("EITHER", Basis.OFFICIAL, Condition.anyOf(A, Condition.not(A)))
                .build();
        Engine<World> engine = new Engine<>(Books.book(List.of(either)));
        SearchEffort effort = new SearchEffort();
        Case.OverTime<World> still = Case.OverTime.of(Case.on(Worlds.silent(), DAY));
        assertEquals(Verdict.ELIGIBLE, new DayByDay<>(engine, still, effort, DAY).verdict(DAY));
        assertTrue(effort.steps() > 0);
    }

    /** A rule that is only assumed, or does not apply, does not weaken what an eligible case rests on. */
    @Test
    void anEligibleCaseRestsOnTheRulesThatCounted() {
        PreparedCase<World> eligible = prepared(
                Worlds.silent().withA(Input.given(true)).withB(Input.given(false)),
                List.of(
                        rule("A", Basis.OFFICIAL, A).build(),
                        rule("B", Basis.SECONDARY, A).appliesWhen(B).build(),
                        rule("ASSUMED", Basis.ASSUMED, A).build()));
        assertEquals(Optional.of(Basis.OFFICIAL), eligible.determine().restsOn());
    }

    // ---- rule by rule -----------------------------------------------------------------------------------------------

    @Test
    void whatIsFoundAboutOneRuleIsWhatTheDeterminationSays() {
        Case<Applicant> subject = LibraryCard.on(
                DAY,
                applicant -> applicant
                        .with("/fee", Fee.YEN_300)
                        .without("/born")
                        .with("/calm", false)
                        .with("/movedOut", DAY));
        Determination determination = LibraryCard.ENGINE.determine(subject);
        PreparedCase<Applicant> prepared = LibraryCard.ENGINE.prepare(subject);
        for (Finding finding : determination.findings()) {
            assertEquals(Optional.of(finding), prepared.finding(finding.rule()));
        }
        assertEquals(Optional.empty(), prepared.finding("NO-SUCH-RULE"));
        assertSame(subject, prepared.subject());
    }

    @Test
    void aFindingNamesTheItemsOfAllThatDecidedEachOnce() {
        Condition<World> known = Condition.anyOf(
                Condition.within(ItemsExpression.of(World.U), ItemsExpression.of(World.K)),
                Condition.within(ItemsExpression.of(World.V), ItemsExpression.of(World.K)),
                A);
        World world = Worlds.silent()
                .withA(Input.given(false))
                .withU(ItemBounds.known(ItemSet.of(1, 2)))
                .withV(ItemBounds.known(ItemSet.of(2, 3)));
        Finding finding = prepared(
                        world, List.of(rule("KNOWN", Basis.OFFICIAL, known).build()))
                .finding("KNOWN")
                .orElseThrow();
        assertEquals(Outcome.VIOLATED, finding.outcome());
        assertEquals(List.of("i1", "i2", "i3"), finding.items());
    }

    /** Single facts leave the first rule open, as A is missing; all ways of filling it in agree. */
    @Test
    void whatEveryCompletionAgreesOnIsDecidedAndShowsWhatDecidesIt() {
        Condition<World> either = Condition.anyOf(A, Condition.not(A), Condition.holds(World.B));
        Finding met = prepared(
                        Worlds.silent().withB(Input.given(false)),
                        List.of(rule("EITHER", Basis.OFFICIAL, either).build()))
                .finding("EITHER")
                .orElseThrow();
        assertEquals(Outcome.SATISFIED, met.outcome());
        assertEquals(Optional.empty(), met.toDo());
        Condition<World> neither = Condition.anyOf(Condition.allOf(A, B), Condition.allOf(Condition.not(A), B));
        Finding failed = prepared(
                        Worlds.silent().withB(Input.given(false)),
                        List.of(rule(
                                        "NEITHER",
                                        Basis.OFFICIAL,
                                        Condition.anyOf(neither, Condition.allOf(A, Condition.not(A))))
                                .build()))
                .finding("NEITHER")
                .orElseThrow();
        assertEquals(Outcome.VIOLATED, failed.outcome());
        assertEquals(List.of("/b false"), told(failed.evidence()));
    }

    /** Whether the general rule binds waits for all that stands before it, and so asks for each of their facts. */
    @Test
    void aRuleWaitsForTheExceptionsToItsExceptions() {
        Determination determination = prepared(
                        Worlds.silent().withText(Input.given("")),
                        List.of(
                                rule("GENERAL", Basis.OFFICIAL, Condition.stated(World.TEXT))
                                        .build(),
                                rule("SPECIAL", Basis.OFFICIAL, Condition.always())
                                        .appliesWhen(A)
                                        .exceptionTo("GENERAL", 1)
                                        .build(),
                                rule("BACK", Basis.OFFICIAL, Condition.always())
                                        .appliesWhen(B)
                                        .exceptionTo("SPECIAL", 1)
                                        .build()))
                .determine();
        assertEquals(
                List.of("/a [GENERAL, SPECIAL]", "/b [GENERAL, SPECIAL, BACK]"),
                determination.missing().stream()
                        .map(fact -> fact.path() + " " + fact.rules())
                        .toList());
    }

    @Test
    void whatAnyRuleThatDecidesWaitsForIsMissingBeforeWhatIsOnlyAdvised() {
        Rule<World> advice = Rule.<World>of("ADVICE")
                .title("助言", "advice")
                .binds(Force.ADVICE, Basis.OFFICIAL, InForce.since("2020-01-01"))
                .asks(B)
                .build();
        assertEquals(
                List.of("/a", "/b"),
                prepared(
                                Worlds.silent(),
                                List.of(advice, rule("A", Basis.OFFICIAL, A).build()))
                        .determine()
                        .missing()
                        .stream()
                        .map(MissingFact::path)
                        .toList());
    }

    // ---- what is read how often -------------------------------------------------------------------------------------

    /** Counts how often what is said of it is read. */
    private static final class Read {
        private final AtomicInteger facts = new AtomicInteger();
        private final AtomicInteger sets = new AtomicInteger();

        private static Condition<Read> fact(String name, Input<Boolean> value) {
            return Condition.holds(Fact.<Read>truth("/" + name, Label.same(name), read -> {
                        read.facts.incrementAndGet();
                        return value;
                    })
                    .alwaysApplies());
        }

        private static Condition<Read> items() {
            return Condition.within(
                    ItemsExpression.of(
                            Items.of("things", "/things", Label.same("things"), (read, i) -> "t" + i, read -> {
                                read.sets.incrementAndGet();
                                return ItemBounds.known(ItemSet.of(1));
                            })),
                    ItemsExpression.none());
        }
    }

    private static final Condition<Read> YES = Read.fact("yes", Input.given(true));
    private static final Condition<Read> NO = Read.fact("no", Input.given(false));
    private static final Condition<Read> OPEN = Read.fact("open", Input.notAsked());

    private static Rule.Builder<Read> ruleOfRead(String id, Force force, Condition<Read> asks) {
        return Rule.<Read>of(id)
                .title(id, id)
                .binds(force, Basis.OFFICIAL, InForce.since("2020-01-01"))
                .asks(asks);
    }

    private static PreparedCase<Read> prepared(Read read, List<Rule<Read>> rules) {
        RuleBook<Read> book = RuleBook.<Read>of("read", Label.same("read"), Books.START, DAY)
                .rules(rules)
                .build();
        return new Engine<>(book).prepare(Case.on(read, DAY));
    }

    private static void assertReadsNothingTheSecondTime(Verdict verdict, List<Rule<Read>> rules) {
        Read read = new Read();
        PreparedCase<Read> prepared = prepared(read, rules);
        assertEquals(verdict, prepared.verdict());
        int once = read.facts.get();
        assertTrue(once > 0);
        assertEquals(verdict, prepared.verdict());
        assertEquals(once, read.facts.get(), "a search would read the facts again");
    }

    /** No search is made for a verdict that single facts decide, whichever rules do not bind. */
    @Test
    void aVerdictThatSingleFactsDecideReadsThemOnce() {
        Rule<Read> met = ruleOfRead("MET", Force.MUST, YES).build();
        Rule<Read> failed = ruleOfRead("FAILED", Force.MUST, NO).build();
        Rule<Read> open = ruleOfRead("OPEN", Force.MUST, OPEN).build();
        Rule<Read> ended = failed.during(InForce.since("2020-01-01").until(DAY.minusDays(1)));
        Rule<Read> special = ruleOfRead("SPECIAL", Force.MUST, YES)
                .appliesWhen(YES)
                .exceptionTo("FAILED", 1)
                .build();
        Rule<Read> left = ruleOfRead("LEFT", Force.JUDGEMENT, NO).build();
        assertReadsNothingTheSecondTime(Verdict.ELIGIBLE, List.of(met));
        assertReadsNothingTheSecondTime(Verdict.ELIGIBLE, List.of(met, ended));
        assertReadsNothingTheSecondTime(Verdict.ELIGIBLE, List.of(failed, special));
        assertReadsNothingTheSecondTime(Verdict.INELIGIBLE, List.of(failed, open));
        assertReadsNothingTheSecondTime(Verdict.UNDETERMINED, List.of(met, left));
        Read read = new Read();
        PreparedCase<Read> searched = prepared(read, List.of(open));
        assertEquals(Verdict.UNDETERMINED, searched.verdict());
        int once = read.facts.get();
        assertEquals(Verdict.UNDETERMINED, searched.verdict());
        assertTrue(read.facts.get() > once, "what is open is searched for, which the counting sees");
    }

    /** What a rule asks of sets is worked out when it is first asked, once, and never of a rule that does not bind. */
    @Test
    void setsOfItemsAreReadOnceAndOnlyForRulesThatApply() {
        Read read = new Read();
        Rule<Read> asks =
                ruleOfRead("ASKS", Force.MUST, Condition.not(Read.items())).build();
        PreparedCase<Read> prepared = prepared(read, List.of(asks));
        assertEquals(0, read.sets.get(), "nobody asked yet");
        assertEquals(Verdict.ELIGIBLE, prepared.verdict());
        int once = read.sets.get();
        assertTrue(once > 0);
        assertEquals(Verdict.ELIGIBLE, prepared.verdict());
        assertEquals(once, read.sets.get());
        Read other = new Read();
        prepared(
                        other,
                        List.of(
                                ruleOfRead("MET", Force.MUST, YES).build(),
                                asks.during(InForce.since("2020-01-01").until(DAY.minusDays(1))),
                                ruleOfRead("NEVER", Force.MUST, Read.items())
                                        .appliesWhen(NO)
                                        .build()))
                .verdict();
        assertEquals(0, other.sets.get());
    }

    // ---- data that are set aside ------------------------------------------------------------------------------------

    private static final Evidence ASIDE =
            new Evidence("/things/1/sound", Label.same("sound"), "true", Optional.empty(), List.of(), Optional.empty());

    /** A list says of the second thing that it is sound, but on no good authority. */
    @Test
    void whatIsSetAsideIsShownOfTheRulesThatReadItAndExplainsNothing() {
        Condition<World> sound = Condition.every(World.THINGS, Condition.holds(World.SOUND));
        RuleBook<World> book = RuleBook.<World>of("W", Label.same("world"), Books.START, DAY)
                .rules(List.of(
                        rule("SOUND", Basis.OFFICIAL, sound).build(),
                        rule("A", Basis.OFFICIAL, A).build(),
                        rule("NEVER", Basis.OFFICIAL, sound)
                                .appliesWhen(Condition.not(A))
                                .build()))
                .setAside(world -> List.of(ASIDE))
                .build();
        World world = Worlds.silent()
                .withA(Input.given(true))
                .withThings(Input.given(List.of(
                        new Thing(Input.given(true), Input.notAsked()),
                        new Thing(Input.given(false), Input.notAsked()))));
        Analysis analysis = new Engine<>(book).analyse(Case.on(world, DAY));
        assertEquals(
                List.of("/things/1/sound false", "/things/1/sound true"),
                told(analysis.determination().finding("SOUND").orElseThrow().evidence()));
        assertEquals(
                List.of("/a true"),
                told(analysis.determination().finding("A").orElseThrow().evidence()));
        assertEquals(
                List.of("/a true"),
                told(analysis.determination().finding("NEVER").orElseThrow().evidence()),
                "a rule that does not apply reads nothing of it");
        assertEquals(
                List.of("/things 2", "/things/1/sound false"),
                told(analysis.explanation("SOUND").orElseThrow().facts()));
    }

    private static List<String> told(List<Evidence> evidence) {
        return evidence.stream().map(one -> one.path() + " " + one.value()).toList();
    }

    /** What is found about a rule is not taken over where something else is set aside. */
    @Test
    void anEditOfWhatIsSetAsideIsSeen() {
        RuleBook<World> book = RuleBook.<World>of("W", Label.same("world"), Books.START, DAY)
                .rules(List.of(rule("A", Basis.OFFICIAL, A).build()))
                .setAside(world -> world.b().known().isEmpty()
                        ? List.of()
                        : List.of(new Evidence(
                                "/a",
                                Label.same("a"),
                                world.b().known().get().toString(),
                                Optional.empty(),
                                List.of(),
                                Optional.empty())))
                .build();
        World world = Worlds.silent().withA(Input.given(true));
        PreparedCase<World> before = new Engine<>(book).prepare(Case.on(world, DAY));
        assertEquals(
                List.of("/a true"), told(before.determine().findings().get(0).evidence()));
        Determination after =
                before.with(Case.on(world.withB(Input.given(false)), DAY)).determine();
        assertEquals(
                List.of("/a true", "/a false"), told(after.findings().get(0).evidence()));
    }

    // ---- doubts of law ----------------------------------------------------------------------------------------------

    /** Both rules leave open what they ask; which of them are in force is not known either. */
    @Test
    void whatIsNotKnownOfTheLawIsNamedByItsQuestion() {
        LegalUncertainty blank = new LegalUncertainty("blank", Label.of("何か。", "What is asked?"));
        Rule<World> asked = rule("ASKED", Basis.OFFICIAL, new UnknownRequirement<>(blank))
                .lawOf(LawOf.ASKED)
                .build();
        Rule<World> filed = rule("FILED", Basis.OFFICIAL, B).build().during(InForce.attested("2025-01-01"));
        PreparedCase<World> open = prepared(Worlds.silent().withB(Input.given(false)), List.of(asked, filed));
        Determination determination = open.determine();
        assertEquals(Verdict.UNDETERMINED, determination.verdict());
        assertEquals(
                List.of(
                        "[ASKED] What is asked?",
                        "[FILED] No source at hand says whether rule FILED was in force on the day of filing,"
                                + " 2024-05-01."),
                determination.open().stream().map(PreparedCaseTest::told).toList());
        Rule<World> now =
                rule("NOW", Basis.OFFICIAL, B).lawOf(LawOf.ASKED).build().during(InForce.attested("2025-01-01"));
        assertEquals(
                Label.of(
                        "基準日（2024-05-01）に規則 NOW が施行されていたかどうかを示す資料がない。",
                        "No source at hand says whether rule NOW was in force on the day asked about, 2024-05-01."),
                prepared(Worlds.silent().withB(Input.given(false)), List.of(now))
                        .determine()
                        .open()
                        .get(0)
                        .label());
    }

    private static String told(OpenMatter matter) {
        return matter.rules() + " " + matter.label().en();
    }

    // ---- other days -------------------------------------------------------------------------------------------------

    /** Who has paid 300 yen and applies on whichever day it is asked about. */
    private static Case.OverTime<Applicant> saving() {
        return new Case.OverTime<>(
                day -> LibraryCard.on(day, applicant -> applicant.with("/fee", Fee.YEN_300)),
                Set.of(),
                Set.of(LibraryCard.APPLIED));
    }

    @Test
    void aCaseOverTimeIsAskedAboutOnOtherDays() {
        LocalDate before = LibraryCard.NEW_FEE.minusDays(1);
        PreparedCase<Applicant> prepared = LibraryCard.ENGINE.prepare(saving(), before);
        assertEquals(Verdict.ELIGIBLE, prepared.verdict());
        assertEquals(Verdict.INELIGIBLE, prepared.on(LibraryCard.NEW_FEE).verdict());
        assertEquals(
                List.of("2023-03-31 ELIGIBLE", "2023-04-01 INELIGIBLE"),
                prepared.timeline(before, DAY).stream()
                        .map(span -> span.days().first() + " " + span.verdict().orElseThrow())
                        .toList());
        assertTrue(
                prepared.on(LibraryCard.NEW_FEE.minusDays(9))
                        .analyse()
                        .horizon()
                        .isPresent(),
                "the case is still known over time");
    }

    /** A case that was filed follows the law of that day on every other. */
    @Test
    void aCaseOfOneDaySaysTheSameOnOthers() {
        Case<Applicant> filed =
                LibraryCard.on(LibraryCard.NEW_FEE.minusDays(1), applicant -> applicant.with("/fee", Fee.YEN_300));
        PreparedCase<Applicant> prepared = LibraryCard.ENGINE.prepare(filed);
        assertEquals(Verdict.ELIGIBLE, prepared.on(LibraryCard.NEW_FEE).verdict());
        assertEquals(
                filed.askedOn(LibraryCard.NEW_FEE),
                prepared.on(LibraryCard.NEW_FEE).subject());
        assertEquals(1, prepared.timeline(LibraryCard.NEW_FEE, DAY).size());
        assertThrows(
                IllegalArgumentException.class, () -> prepared.on(filed.filed().minusDays(1)));
        assertEquals(Optional.empty(), prepared.analyse().horizon(), "nothing is known of other days");
    }

    // ---- after an edit ----------------------------------------------------------------------------------------------

    @Test
    void afterAnEditTheCaseIsStillKnownOverTime() {
        LocalDate before = LibraryCard.NEW_FEE.minusDays(1);
        PreparedCase<Applicant> prepared = LibraryCard.ENGINE.prepare(saving(), before);
        assertEquals(
                Optional.of(LibraryCard.NEW_FEE),
                LibraryCard.ENGINE
                        .prepare(saving(), before, prepared)
                        .analyse()
                        .horizon()
                        .map(Analysis.Horizon::day));
    }

    @Test
    void withAnotherWordOfTheAuthorityItIsPreparedAnew() {
        Case<Applicant> loud = LibraryCard.on(DAY, applicant -> applicant.with("/calm", false));
        PreparedCase<Applicant> before = LibraryCard.ENGINE.prepare(loud);
        Determination silent = before.determine();
        assertEquals(Verdict.UNDETERMINED, silent.verdict());
        Case<Applicant> refused = loud.authority(Map.of("CALM", AuthorityRuling.REFUSED));
        assertEquals(Verdict.INELIGIBLE, before.with(refused).verdict());
        assertEquals(LibraryCard.ENGINE.determine(refused), before.with(refused).determine());
    }

    @Test
    void filedOnAnotherDayItIsPreparedAnew() {
        Case<Applicant> filed = LibraryCard.on(DAY, applicant -> applicant.with("/fee", Fee.YEN_300));
        PreparedCase<Applicant> before = LibraryCard.ENGINE.prepare(filed);
        assertEquals(Verdict.INELIGIBLE, before.verdict());
        Case<Applicant> earlier = filed.filedOn(LibraryCard.NEW_FEE.minusDays(1));
        assertEquals(Verdict.ELIGIBLE, before.with(earlier).verdict());
    }

    /** The exception reads what was edited; the rule to which it is one does not. */
    @Test
    void aRuleIsNotTakenOverWhereAnExceptionToItReadsTheEdit() {
        List<Rule<World>> rules = List.of(
                rule("GENERAL", Basis.OFFICIAL, A).build(),
                rule("SPECIAL", Basis.OFFICIAL, Condition.not(A))
                        .appliesWhen(B)
                        .exceptionTo("GENERAL", 1)
                        .build(),
                rule("OTHER", Basis.OFFICIAL, A).build());
        World world = Worlds.silent().withA(Input.given(true)).withB(Input.given(false));
        PreparedCase<World> before = prepared(world, rules);
        Determination one = before.determine();
        Determination other =
                before.with(Case.on(world.withB(Input.given(true)), DAY)).determine();
        assertEquals(Outcome.SATISFIED, one.findings().get(0).outcome());
        assertEquals(Outcome.NOT_APPLICABLE, other.findings().get(0).outcome());
        assertNotSame(one.findings().get(1), other.findings().get(1));
        assertSame(one.findings().get(2), other.findings().get(2));
        Determination same = before.with(Case.on(world.withText(Input.given("as it is")), DAY))
                .determine();
        assertSame(one.findings().get(0), same.findings().get(0));
    }

    // ---- what is refused --------------------------------------------------------------------------------------------

    @Test
    void aCaseThatContradictsItselfIsRefusedByTheConstraintThatItBreaks() {
        RuleBook<World> book = RuleBook.<World>of("W", Label.same("world"), Books.START, DAY)
                .rules(List.of(rule("A", Basis.OFFICIAL, A).build()))
                .constraints(List.of(
                        new Constraint<>("B", Label.of("Bである", "b holds"), Condition.anyOf(A, B)),
                        new Constraint<>(
                                "P_AFTER_Q",
                                Label.of("pはqより後でない", "p is not after q"),
                                Condition.notAfter(DayExpression.of(World.P), DayExpression.of(World.Q)))))
                .build();
        Engine<World> engine = new Engine<>(book);
        World world = Worlds.silent().withP(Input.given(DAY));
        assertEquals(Verdict.UNDETERMINED, engine.verdict(Case.on(world, DAY)), "q is not known");
        Case<World> contradicted = Case.on(world.withQ(Input.given(DAY.minusDays(1))), DAY);
        IllegalArgumentException error =
                assertThrows(IllegalArgumentException.class, () -> engine.prepare(contradicted));
        assertEquals("The case contradicts itself, P_AFTER_Q: p is not after q", error.getMessage());
    }

    /** Whichever way the only rule would apply, it does not: no verdict is left. */
    @Test
    void aCaseToWhichNoRuleCanApplyWhateverIsMissingHasNoVerdict() {
        PreparedCase<World> prepared = prepared(
                Worlds.silent(),
                List.of(rule("A", Basis.OFFICIAL, B)
                        .appliesWhen(Condition.allOf(A, Condition.not(A)))
                        .build()));
        NoLawException error = assertThrows(NoLawException.class, prepared::verdict);
        assertEquals(DAY, error.day());
        assertThrows(NoLawException.class, prepared::determine);
    }
}
