package dev.ismap.core.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.Condition.AllOf;
import dev.ismap.core.condition.Condition.AlternativeReadings;
import dev.ismap.core.condition.DayExpression;
import dev.ismap.core.condition.ItemsExpression;
import dev.ismap.core.condition.LegalUncertainty;
import dev.ismap.core.fact.Domain;
import dev.ismap.core.fact.Fact;
import dev.ismap.core.fact.Input;
import dev.ismap.core.kit.RuleBookCheck.RuleBookFinding;
import dev.ismap.core.kit.RuleBookCheck.RuleBookFinding.Kind;
import dev.ismap.core.law.Basis;
import dev.ismap.core.law.Force;
import dev.ismap.core.law.InForce;
import dev.ismap.core.law.Parameter;
import dev.ismap.core.law.Provision;
import dev.ismap.core.law.Provision.Instrument;
import dev.ismap.core.rule.LegalNote;
import dev.ismap.core.rule.Remark;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.Rule.LawOf;
import dev.ismap.core.rule.RuleBook;
import dev.ismap.core.text.Label;
import dev.ismap.core.time.Term;
import dev.ismap.core.time.Timeline;
import dev.ismap.core.world.World;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each kind of finding, in a book that has it and in one next to it that has not. */
class RuleBookCheckTest {

    private static final Condition<World> A = Condition.holds(World.A);
    private static final Condition<World> B = Condition.holds(World.B);
    private static final Label WORD = Label.of("語", "word");
    private static final Instrument CODE = new Instrument("CODE", Label.of("法典", "code"));
    private static final Provision ONE = Provision.of(CODE, "1");
    private static final InForce ALWAYS = InForce.since("2020-01-01");

    private static Rule.Builder<World> rule(String id, Condition<World> asks) {
        return Rule.<World>of(id)
                .title("規則", "rule")
                .provision(ONE)
                .binds(Force.MUST, Basis.OFFICIAL, ALWAYS)
                .asks(asks)
                .words(new Rule.Messages(WORD, WORD, WORD, WORD, WORD));
    }

    private static RuleBook.Builder<World> bookOf(List<Rule.Builder<World>> rules) {
        LocalDate start = LocalDate.of(2020, 1, 1);
        return RuleBook.<World>of("W", WORD, start, start)
                .rules(rules.stream().map(Rule.Builder::build).toList())
                .parameter(World.PERIOD, World.PERIODS);
    }

    private static List<String> findings(List<Rule.Builder<World>> rules) {
        return shown(RuleBookCheck.of(bookOf(rules).build()));
    }

    private static List<String> shown(RuleBookCheck check) {
        return check.findings().stream()
                .map(one -> one.kind()
                        + one.rule().map(id -> " " + id).orElse("")
                        + one.other().map(id -> " " + id).orElse(""))
                .toList();
    }

    @Test
    void a_book_of_two_rules_that_have_nothing_to_do_with_each_other_has_no_finding() {
        assertEquals(List.of(), findings(List.of(rule("R", A), rule("S", B))));
    }

    @Test
    void a_rule_for_cases_that_cannot_be_never_applies() {
        Condition<World> none = Condition.allOf(A, Condition.not(A));
        assertEquals(List.of("NEVER_APPLIES R"), findings(List.of(rule("R", B).appliesWhen(none))));
        assertEquals(List.of(), findings(List.of(rule("R", B).appliesWhen(Condition.anyOf(A, Condition.not(A))))));
    }

    @Test
    void a_rule_whose_exception_takes_all_its_cases_never_applies() {
        Rule.Builder<World> special = rule("S", B).exceptionTo("R", 1);
        assertEquals(List.of("NEVER_APPLIES R"), findings(List.of(rule("R", A), special)));
        assertEquals(
                List.of(),
                findings(List.of(rule("R", A), rule("S", A).appliesWhen(B).exceptionTo("R", 1))));
    }

    @Test
    void a_rule_that_asks_for_what_its_cases_have_anyway_is_never_violated() {
        assertEquals(List.of("NEVER_VIOLATED R"), findings(List.of(rule("R", A).appliesWhen(A))));
        assertEquals(
                List.of("NEVER_SATISFIED R"),
                findings(List.of(rule("R", Condition.not(A)).appliesWhen(A))));
        assertEquals(List.of(), findings(List.of(rule("R", A).appliesWhen(B))));
    }

    @Test
    void days_and_items_that_cannot_be_are_seen_too() {
        DayExpression<World> p = DayExpression.of(World.P);
        Condition<World> turnedRound = Condition.notAfter(p.nextDay(), p);
        assertEquals(List.of("NEVER_SATISFIED R"), findings(List.of(rule("R", turnedRound))));
        Condition<World> lessThanItself = Condition.any(
                ItemsExpression.of(World.U).without(ItemsExpression.of(World.U).or(ItemsExpression.of(World.V))));
        assertEquals(List.of("NEVER_SATISFIED R"), findings(List.of(rule("R", lessThanItself))));
        Condition<World> some = Condition.any(ItemsExpression.of(World.U).without(ItemsExpression.of(World.V)));
        assertEquals(List.of(), findings(List.of(rule("R", some))));
    }

    @Test
    void a_rule_that_fails_only_where_a_stricter_one_does_is_implied() {
        assertEquals(List.of("IMPLIED R S"), findings(List.of(rule("R", Condition.anyOf(A, B)), rule("S", A))));
        assertEquals(List.of("IMPLIED R S", "IMPLIED S R"), findings(List.of(rule("R", A), rule("S", A))));
    }

    @Test
    void a_rule_that_binds_less_implies_nothing() {
        Rule.Builder<World> advice = rule("S", A).binds(Force.ADVICE, Basis.OFFICIAL, ALWAYS);
        Rule.Builder<World> assumed = rule("T", A).binds(Force.MUST, Basis.ASSUMED, ALWAYS);
        assertEquals(List.of("IMPLIED S R", "IMPLIED T R"), findings(List.of(rule("R", A), advice, assumed)));
    }

    @Test
    void rules_that_are_never_in_force_together_neither_imply_nor_contradict_each_other() {
        InForce before = ALWAYS.until(LocalDate.of(2021, 12, 31));
        InForce after = InForce.since("2022-01-01");
        Rule.Builder<World> old = rule("R", A).binds(Force.MUST, Basis.OFFICIAL, before);
        assertEquals(List.of(), findings(List.of(old, rule("S", A).binds(Force.MUST, Basis.OFFICIAL, after))));
        Rule.Builder<World> opposite = rule("S", Condition.not(A)).binds(Force.MUST, Basis.OFFICIAL, after);
        assertEquals(List.of(), findings(List.of(old, opposite)));
        // by the law of the day asked about, the second binds a case that was filed while the first was in force
        assertEquals(List.of("CONTRADICTION R S"), findings(List.of(old, opposite.lawOf(LawOf.ASKED))));
    }

    @Test
    void a_rule_that_was_shorter_for_a_while_is_implied_only_if_another_held_all_that_while() {
        InForce early = ALWAYS.until(LocalDate.of(2021, 12, 31));
        Rule.Builder<World> old = rule("R", A).binds(Force.MUST, Basis.OFFICIAL, early);
        assertEquals(List.of("IMPLIED R S"), findings(List.of(old, rule("S", A))));
        Rule.Builder<World> late = rule("S", A).binds(Force.MUST, Basis.OFFICIAL, InForce.since("2021-01-01"));
        assertEquals(List.of(), findings(List.of(old, late)));
        // whether it was in force before 2021 is not known: those days tell nothing
        Rule.Builder<World> attested = rule("S", A).binds(Force.MUST, Basis.OFFICIAL, InForce.attested("2021-01-01"));
        assertEquals(List.of("IMPLIED R S"), findings(List.of(old, attested)));
    }

    @Test
    void two_rules_of_which_a_case_can_meet_only_one_contradict_each_other() {
        Rule.Builder<World> against = rule("S", Condition.not(A)).appliesWhen(B);
        assertEquals(List.of("CONTRADICTION R S"), findings(List.of(rule("R", A), against)));
        assertEquals(
                List.of(),
                findings(List.of(rule("R", A).appliesWhen(Condition.not(B)), against)),
                "they never apply together");
        assertEquals(
                List.of(),
                findings(List.of(
                        rule("R", A), rule("S", Condition.not(A)).appliesWhen(B).exceptionTo("R", 1))),
                "the one goes before the other");
        assertEquals(
                List.of(),
                findings(List.of(
                        rule("R", A).binds(Force.IN_PRINCIPLE, Basis.OFFICIAL, ALWAYS),
                        rule("S", B).appliesWhen(Condition.not(A)))),
                "what is asked of those who do not meet a rule does not contradict it");
    }

    @Test
    void a_contradiction_names_the_first_day_of_filing_on_which_it_is_there() {
        DayExpression<World> p = DayExpression.of(World.P);
        DayExpression<World> q = DayExpression.of(World.Q);
        // in the law a month until the end of February 2024, two months from then on
        Rule.Builder<World> late = rule("R", Condition.notAfter(p.lastDayOf(World.PERIOD), q));
        Rule.Builder<World> soon = rule("S", Condition.notAfter(q, new DayExpression.Shifted<>(p, 40)));
        RuleBookCheck check = RuleBookCheck.of(bookOf(List.of(late, soon)).build());
        assertEquals(List.of("CONTRADICTION R S"), shown(check));
        Label words = check.findings().get(0).words();
        assertTrue(words.ja().startsWith("2024-03-01"), words.ja());
        assertTrue(words.en().contains("2024-03-01"), words.en());
    }

    @Test
    void a_rule_without_a_provision_and_a_provision_without_a_rule_are_found() {
        Rule<World> bare = Rule.<World>of("R")
                .title("規則", "rule")
                .binds(Force.MUST, Basis.OFFICIAL, ALWAYS)
                .asks(A)
                .words(new Rule.Messages(WORD, WORD, WORD, WORD, WORD))
                .build();
        RuleBook<World> book =
                bookOf(List.of(rule("S", B))).rules(List.of(bare)).build();
        assertEquals(
                List.of("RULE_WITHOUT_PROVISION R", "PROVISION_WITHOUT_RULE"),
                shown(RuleBookCheck.of(book, List.of(ONE, Provision.of(CODE, "2")))));
    }

    @Test
    void a_parameter_has_a_value_whenever_a_rule_that_counts_with_it_is_in_force() {
        Parameter<Term> late = new Parameter<>("late", WORD, Term.class);
        Condition<World> counts = Condition.notAfter(
                DayExpression.of(World.P), DayExpression.of(World.Q).lastDayOf(late));
        Timeline<Term> since2022 = Timeline.from(LocalDate.of(2022, 4, 1), Term.ofMonths(3));
        List<Rule.Builder<World>> always = List.of(rule("R", counts));
        List<Rule.Builder<World>> laterToo =
                List.of(rule("R", counts).binds(Force.MUST, Basis.OFFICIAL, InForce.since("2022-04-01")));

        RuleBookCheck check =
                RuleBookCheck.of(bookOf(always).parameter(late, since2022).build());
        assertEquals(List.of("VALUE_MISSING R"), shown(check));
        assertEquals(
                "Rule R counts with the parameter late (word), which has no value on 2020-01-01.",
                check.findings().get(0).words().en());
        assertEquals(
                List.of(),
                shown(RuleBookCheck.of(
                        bookOf(laterToo).parameter(late, since2022).build())));
        // a rule to which no day gives a value is not said to apply to no case beside it
        assertEquals(
                List.of("VALUE_MISSING R"),
                shown(RuleBookCheck.of(bookOf(laterToo).build())));
        // a value that ends before the rule does, and one that there never was
        assertEquals(
                List.of("2023-04-01", "2022-04-01"),
                Stream.of(
                                bookOf(laterToo).parameter(late, since2022.until(LocalDate.of(2023, 3, 31))),
                                bookOf(laterToo))
                        .flatMap(book -> RuleBookCheck.of(book.build()).findings().stream())
                        .filter(one -> one.kind() == Kind.VALUE_MISSING)
                        .map(one -> one.words().en().replaceAll(".* on |\\.$", ""))
                        .toList());
    }

    @Test
    void words_that_are_there_in_one_language_only_are_missing_in_the_other() {
        Rule.Messages words = new Rule.Messages(WORD, Label.same("not met"), WORD, Label.same("適用なし"), WORD);
        RuleBookCheck check =
                RuleBookCheck.of(bookOf(List.of(rule("R", A).words(words))).build());
        assertEquals(List.of("WORDS_MISSING R", "WORDS_MISSING R"), shown(check));
        assertEquals(
                List.of("R: Japanese words are missing (\"not met\").", "R: English words are missing (\"適用なし\")."),
                check.findings().stream().map(one -> one.words().en()).toList());
    }

    @Test
    void words_of_notes_doubts_remarks_and_the_book_itself_are_looked_at_too() {
        Label english = Label.same("only English");
        LegalUncertainty doubt = new LegalUncertainty("doubt", Label.same("which?"));
        Condition<World> open = new AlternativeReadings<>(
                doubt, List.of(AlternativeReadings.Reading.of(WORD, A), AlternativeReadings.Reading.of(WORD, B)));
        RuleBook<World> book = RuleBook.<World>of(
                        "W", Label.same("題"), LocalDate.of(2020, 1, 1), LocalDate.of(2020, 1, 1))
                .rules(List.of(rule("R", open).title("only English", "title").build()))
                .notes(List.of(new LegalNote(
                        "N",
                        LegalNote.Nature.NOTE,
                        Label.same("題"),
                        english,
                        Optional.of(Provision.of(CODE, "3")),
                        Basis.OFFICIAL,
                        ALWAYS)))
                .notCovered(List.of(english))
                .remarks(List.of(Remark.Kind.of("ODD", english, world -> List.of())))
                .build();
        RuleBookCheck check = RuleBookCheck.of(book, List.of(Provision.of(CODE, "3")));
        assertEquals(
                List.of(
                        "R: Japanese words are missing (\"only English\").",
                        "N: English words are missing (\"題\").",
                        "N: Japanese words are missing (\"only English\").",
                        "Japanese words are missing (\"which?\").",
                        "English words are missing (\"題\").",
                        "Japanese words are missing (\"only English\").",
                        "ODD: Japanese words are missing (\"only English\")."),
                check.findings().stream()
                        .filter(one -> one.kind() == Kind.WORDS_MISSING)
                        .map(one -> one.words().en())
                        .toList());
        assertEquals(
                List.of(
                        "R：日本語の文言がない（「only English」）。",
                        "N：英語の文言がない（「題」）。",
                        "N：日本語の文言がない（「only English」）。",
                        "日本語の文言がない（「which?」）。",
                        "英語の文言がない（「題」）。",
                        "日本語の文言がない（「only English」）。",
                        "ODD：日本語の文言がない（「only English」）。"),
                check.findings().stream()
                        .filter(one -> one.kind() == Kind.WORDS_MISSING)
                        .map(one -> one.words().ja())
                        .toList());
        assertTrue(
                check.findings().stream().noneMatch(one -> one.kind() == Kind.PROVISION_WITHOUT_RULE),
                "a note rests on the provision");
    }

    @Test
    void findings_say_what_was_found() {
        Condition<World> none = Condition.allOf(A, Condition.not(A));
        assertEquals("Rule R applies to no case.", said(rule("R", B).appliesWhen(none)));
        assertEquals(
                "Rule R is met by every case to which it applies.",
                said(rule("R", A).appliesWhen(A)));
        assertEquals(
                "Rule R is met by no case to which it applies.",
                said(rule("R", Condition.not(A)).appliesWhen(A)));
        assertEquals(
                "A case filed on 2020-01-01 to which rules R and S both apply can meet either, but not both.",
                said(rule("R", A), rule("S", Condition.not(A)).appliesWhen(B)));
        RuleBookCheck check = RuleBookCheck.of(bookOf(List.of(rule("R", A))).build(), List.of(Provision.of(CODE, "2")));
        assertEquals(
                Label.of("法典 2 に対応する規則がない。", "No rule or note rests on code 2."),
                check.findings().get(0).words());
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    private static String said(Rule.Builder<World>... rules) {
        return RuleBookCheck.of(bookOf(List.of(rules)).build())
                .findings()
                .get(0)
                .words()
                .en();
    }

    @Test
    void what_is_past_the_bound_of_the_search_is_said_to_be_and_not_guessed() {
        // thirteen people born in twelve months, no two in one: no case, but too many to go through
        List<Condition<World>> apart = new ArrayList<>();
        for (int i = 0; i < 13; i++) {
            apart.add(Condition.applies(BIRTHS.get(i)));
            for (int j = 0; j < i; j++) {
                for (Month month : Month.values()) {
                    apart.add(Condition.not(Condition.allOf(isBorn(i, month), isBorn(j, month))));
                }
            }
        }
        assertEquals(List.of("PAST_BOUND R"), findings(List.of(rule("R", new AllOf<>(apart)))));
        assertEquals(
                List.of("PAST_BOUND R S"),
                findings(List.of(
                        rule("R", new AllOf<>(apart.subList(0, apart.size() / 2))),
                        rule("S", new AllOf<>(apart.subList(apart.size() / 2, apart.size()))))));
    }

    private static final List<Fact<World, Month>> BIRTHS = IntStream.range(0, 13)
            .mapToObj(who ->
                    Fact.<World, Month>of("/born/" + who, WORD, Domain.of(Month.class), world -> Input.notAsked()))
            .toList();

    private static Condition<World> isBorn(int who, Month month) {
        return Condition.oneOf(BIRTHS.get(who), month);
    }

    @Test
    void every_finding_and_every_kind_has_words_in_both_languages() {
        for (Kind kind : Kind.values()) {
            assertFalse(kind.label().ja().equals(kind.label().en()));
        }
        Optional<RuleBookFinding> finding =
                RuleBookCheck.of(bookOf(List.of(rule("R", A), rule("S", A))).build()).findings().stream()
                        .findFirst();
        assertEquals(
                "IMPLIED: Whatever violates rule R violates rule S too.",
                finding.orElseThrow().toString());
    }
}
