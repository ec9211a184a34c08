package dev.ismap.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.Condition.AlternativeReadings;
import dev.ismap.core.condition.Condition.AlternativeReadings.Reading;
import dev.ismap.core.condition.DayExpression;
import dev.ismap.core.condition.ItemsExpression;
import dev.ismap.core.condition.LegalUncertainty;
import dev.ismap.core.condition.Truth;
import dev.ismap.core.fact.Fact;
import dev.ismap.core.fact.Input;
import dev.ismap.core.law.Basis;
import dev.ismap.core.law.Force;
import dev.ismap.core.law.InForce;
import dev.ismap.core.law.Parameter;
import dev.ismap.core.law.Provision;
import dev.ismap.core.law.Provision.Instrument;
import dev.ismap.core.rule.Rule.ExceptionTo;
import dev.ismap.core.rule.Rule.LawOf;
import dev.ismap.core.rule.Rule.Messages;
import dev.ismap.core.text.Label;
import dev.ismap.core.time.Term;
import dev.ismap.core.world.World;
import dev.ismap.core.world.Worlds;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleTest {

    private static final Label NAME = Label.of("名", "name");
    private static final InForce ALWAYS = InForce.since("2020-01-01");
    private static final InForce SHORT = ALWAYS.until(LocalDate.of(2020, 12, 31));
    private static final DayExpression<World> P = DayExpression.of(World.P);
    private static final DayExpression<World> Q = DayExpression.of(World.Q);

    private static Rule.Builder<World> rule(Condition<World> asks) {
        return Rule.<World>of("R")
                .title("規則", "rule")
                .binds(Force.MUST, Basis.OFFICIAL, ALWAYS)
                .asks(asks);
    }

    @Test
    void aRuleOfOtherDaysOrConditionsIsTheSameInAllElse() {
        Rule<World> rule = rule(Condition.holds(World.A))
                .provision(Provision.of(new Instrument("LAW", NAME), "1"))
                .lawOf(LawOf.ASKED)
                .exceptionTo("G", 3)
                .replaces("FORMER")
                .build();
        assertEquals(List.of(new ExceptionTo("G", 3)), rule.exceptions());
        assertEquals(Optional.of("FORMER"), rule.replaces());

        Rule<World> shorter = rule.during(SHORT);
        assertEquals(SHORT, shorter.inForce());
        assertEquals(SHORT, shorter.bindsOn());
        assertEquals(rule, shorter.during(ALWAYS));

        Rule<World> other = rule.withConditions(Condition.holds(World.B), Condition.never());
        assertEquals(Condition.holds(World.B), other.appliesWhen());
        assertEquals(Condition.never(), other.condition());
        assertEquals(rule, other.withConditions(rule.appliesWhen(), rule.condition()));
    }

    @Test
    void aCaseIsOneToWhichARuleAppliesAndWhichMeetsIt() {
        Rule<World> rule = rule(Condition.holds(World.A))
                .appliesWhen(Condition.holds(World.B))
                .build();
        World world = Worlds.silent().withA(Input.given(false)).withB(Input.given(true));
        assertEquals(Truth.TRUE, rule.appliesTo(world, World.LAW));
        assertEquals(Truth.FALSE, rule.isMetBy(world, World.LAW));
        assertEquals(Truth.UNKNOWN, rule.appliesTo(Worlds.silent(), World.LAW));
    }

    @Test
    void theParametersAreThoseOfBothConditionsAndOfTheThingsInLists() {
        Parameter<Term> other = new Parameter<>("other", NAME, Term.class);
        Condition<World> made = Condition.every(
                World.THINGS,
                Condition.notAfter(DayExpression.of(World.MADE).lastDayOf(other), DayExpression.of(World.CHANGE)));
        assertEquals(List.of(), rule(Condition.notAfter(P, Q)).build().parameters());
        assertEquals(
                List.of(other, World.PERIOD),
                rule(made)
                        .appliesWhen(Condition.notAfter(P, Q.lastDayOf(World.PERIOD)))
                        .build()
                        .parameters());
        assertEquals(
                List.of(World.PERIOD),
                rule(Condition.not(Condition.sameDay(P.lastDayOf(World.PERIOD), Q)))
                        .build()
                        .parameters());
    }

    @Test
    void wordsThatAreNotGivenSayWhatHoldsOfEveryRule() {
        Messages words = Messages.of(Label.of("満たす", "met"), Label.of("満たさない", "not met"), Label.of("対応", "do it"));
        assertEquals("met", words.satisfied().en());
        assertEquals("not met", words.violated().en());
        assertEquals("do it", words.toDo().en());
        assertEquals(Label.of("現時点では判定できない。", "This cannot be decided yet."), words.undetermined());
        assertEquals(Label.of("この案件には適用されない。", "This does not apply to the case."), words.notApplicable());

        Messages own = words.withUndetermined("未定", "open").withNotApplicable("対象外", "not asked");
        assertEquals(
                new Messages(
                        words.satisfied(),
                        words.violated(),
                        Label.of("未定", "open"),
                        Label.of("対象外", "not asked"),
                        words.toDo()),
                own);
    }

    @Test
    void wordsHaveTheValuesOfTheLaw() {
        Messages words = Messages.of(
                        Label.of("{period}以内", "within {period}"),
                        Label.of("{period}超", "more than {period}"),
                        Label.of("{period}に", "do it in {period}"))
                .withUndetermined("{period}か", "{period}?")
                .withNotApplicable("{period}なし", "no {period}");
        Label month = World.LAW.value(World.PERIOD).inWords();
        Messages said = words.by(World.LAW);
        assertEquals(
                List.of(
                        "within " + month.en(),
                        "more than " + month.en(),
                        month.en() + "?",
                        "no " + month.en(),
                        "do it in " + month.en()),
                Stream.of(said.satisfied(), said.violated(), said.undetermined(), said.notApplicable(), said.toDo())
                        .map(Label::en)
                        .toList());
        assertEquals(month.ja() + "以内", said.satisfied().ja());
    }

    @Test
    void aPermissionMovesWithItsDaysAndEndsWithThem() {
        Fact<World, Boolean> claim = Fact.claim("/claim", NAME, World::a);
        Rule<World> rule =
                rule(Condition.holds(World.B)).permits(Permission.of(claim, P)).build();
        assertEquals(Condition.holds(claim), rule.appliesWhen());
        assertEquals(
                Condition.allOf(
                        Condition.notBefore(P, DayExpression.of(LocalDate.of(2020, 1, 1))), Condition.holds(World.B)),
                rule.condition());
        assertEquals(InForce.undated(), rule.bindsOn());
        Rule<World> shorter = rule.during(SHORT);
        assertEquals(
                rule(Condition.holds(World.B))
                        .binds(Force.MUST, Basis.OFFICIAL, SHORT)
                        .permits(Permission.of(claim, P))
                        .build(),
                shorter);
        assertEquals(rule, shorter.during(ALWAYS));

        // what else it asks stays, also where only the days are asked
        Condition<World> days = rule.permission().orElseThrow().within(ALWAYS);
        Condition<World> fewer = rule.permission().orElseThrow().within(SHORT);
        assertEquals(
                fewer,
                rule.withConditions(rule.appliesWhen(), days).during(SHORT).condition());
        Condition<World> other = Condition.anyOf(days, Condition.holds(World.B));
        assertSame(
                other,
                rule.withConditions(rule.appliesWhen(), other).during(SHORT).condition());
    }

    @Test
    void aDayOfSeveralIsInDoubtAndADoubtIsOfSeveral() {
        Fact<World, Boolean> claim = Fact.claim("/claim", NAME, World::a);
        Permission.Use<World> one = new Permission.Use<>(NAME, P);
        assertEquals("/p", Permission.of(claim, P).days().get(0).name().en());
        assertThrows(
                IllegalArgumentException.class,
                () -> new Permission<>(claim, List.of(one, new Permission.Use<>(NAME, Q)), Optional.empty()));
        assertThrows(IllegalArgumentException.class, () -> new Permission<>(claim, List.of(), Optional.empty()));
    }

    @Test
    void whatARuleSaysOfTheLawAndWhatANoteIsHasWordsInBothLanguages() {
        List<Label> labels = Stream.concat(
                        Stream.of(LawOf.values()).map(LawOf::label),
                        Stream.of(LegalNote.Nature.values()).map(LegalNote.Nature::label))
                .toList();
        assertEquals(labels.size(), labels.stream().map(Label::ja).distinct().count());
        assertEquals(labels.size(), labels.stream().map(Label::en).distinct().count());
        assertFalse(labels.stream().anyMatch(label -> label.ja().equals(label.en())));
    }

    private static Condition<World> read(String question, String reading) {
        return new AlternativeReadings<>(
                new LegalUncertainty("d", Label.same(question)),
                List.of(Reading.of(Label.same(reading), Condition.holds(World.A))));
    }

    @Test
    void theHashOfABookIsAnotherWhereOnlyTheWordsOfAFactASetOrADoubtAre() {
        Fact<World, Boolean> named = Fact.truth("/a", Label.of("甲", "another"), World::a);
        Fact<World, Boolean> claimed = Fact.claim("/a", World.A.label(), World::a);
        List<Condition<World>> conditions = List.of(
                Condition.holds(World.A),
                Condition.holds(named),
                Condition.holds(claimed),
                Condition.any(ItemsExpression.of(World.U)),
                Condition.any(ItemsExpression.of(World.U.at(NAME))),
                read("which?", "one"),
                read("which?", "other"),
                read("what?", "one"),
                Condition.every(World.THINGS, Condition.holds(World.SOUND)),
                Condition.every(World.THINGS, Condition.holds(Fact.truth("/sound", NAME, World.Thing::sound))));
        List<String> wordings = conditions.stream()
                .map(condition -> WordingScanner.of(rule(condition).build()))
                .toList();
        assertEquals(wordings.size(), wordings.stream().distinct().count(), wordings.toString());
        assertTrue(wordings.stream().noneMatch(String::isEmpty));
        assertTrue(wordings.get(2).endsWith(" claim") && !wordings.get(0).endsWith(" claim"), wordings.toString());
        assertEquals(
                wordings.get(0),
                WordingScanner.of(
                        rule(Condition.always()).appliesWhen(conditions.get(0)).build()));
    }
}
