package dev.ismap.core.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.ItemsExpression;
import dev.ismap.core.determination.Case;
import dev.ismap.core.fact.Fact;
import dev.ismap.core.fact.Input;
import dev.ismap.core.fact.ItemBounds;
import dev.ismap.core.fact.ItemSet;
import dev.ismap.core.fact.Items;
import dev.ismap.core.kit.RuleBookProperties.PropertyFailure;
import dev.ismap.core.kit.RuleBookProperties.RuleBookProperty;
import dev.ismap.core.law.Basis;
import dev.ismap.core.law.Force;
import dev.ismap.core.law.InForce;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.RuleBook;
import dev.ismap.core.text.Label;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A sound book keeps every law, and for each law there is a book that breaks it and is found out. */
class RuleBookPropertiesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);
    private static final ItemSet KEYS = ItemSet.of(0, 1);

    /** A shed: whether it is locked and painted, and which keys are there. */
    private record Shed(Input<Boolean> locked, Input<Boolean> painted, ItemBounds keys) {
        Shed withLocked(Input<Boolean> other) {
            return new Shed(other, painted, keys);
        }

        Shed withPainted(Input<Boolean> other) {
            return new Shed(locked, other, keys);
        }

        Shed withKeys(ItemBounds other) {
            return new Shed(locked, painted, other);
        }
    }

    private static final Items<Shed> ALL_KEYS = keys("all", shed -> ItemBounds.known(KEYS));

    private static Items<Shed> keys(String id, Function<Shed, ItemBounds> reader) {
        return Items.of(id, "/keys", Label.same(id), (shed, i) -> "key " + i, reader);
    }

    private static Fact<Shed, Boolean> truth(String path, Function<Shed, Input<Boolean>> reader) {
        return Fact.truth(path, Label.same(path), reader);
    }

    private static Rule<Shed> rule(String id, Condition<Shed> appliesWhen, Condition<Shed> condition) {
        Label words = Label.same(id);
        return Rule.<Shed>of(id)
                .title(id, id)
                .binds(Force.MUST, Basis.OFFICIAL, InForce.undated())
                .appliesWhen(appliesWhen)
                .asks(condition)
                .words(new Rule.Messages(words, words, words, words, words))
                .build();
    }

    private static RuleBookProperties<Shed> trial(Fact<Shed, Boolean> locked, Items<Shed> keysThere) {
        Fact<Shed, Boolean> painted = truth("/painted", Shed::painted);
        RuleBook<Shed> book = RuleBook.<Shed>of("SHED", Label.same("shed"), LocalDate.of(2020, 1, 1), DAY)
                .rules(List.of(
                        rule("LOCK", Condition.always(), Condition.holds(locked)),
                        rule(
                                "KEYS",
                                Condition.holds(locked),
                                Condition.within(ItemsExpression.of(ALL_KEYS), ItemsExpression.of(keysThere))),
                        rule(
                                "PAINT",
                                Condition.always(),
                                Condition.anyOf(Condition.holds(painted), Condition.not(Condition.holds(locked))))))
                .build();
        Shed good = new Shed(Input.given(true), Input.given(true), ItemBounds.known(KEYS));
        return RuleBookProperties.of(book)
                .trying("good", Case.on(good, DAY))
                .trying("open", Case.on(good.withLocked(Input.given(false)), DAY))
                .trying("bare", Case.on(good.withPainted(Input.given(false)), DAY))
                .trying("lost", Case.on(good.withKeys(ItemBounds.known(ItemSet.of(1))), DAY))
                .withholding("/locked", shed -> shed.withLocked(Input.notAsked()))
                .withholding("/keys", shed -> shed.withKeys(new ItemBounds(ItemSet.empty(), KEYS)));
    }

    private static RuleBookProperties<Shed> sound() {
        return trial(truth("/locked", Shed::locked), keys("there", Shed::keys))
                .withholding("/painted", shed -> shed.withPainted(Input.notAsked()));
    }

    private static Set<RuleBookProperty> broken(RuleBookProperties<Shed> trial) {
        return trial.failures().stream()
                .map(PropertyFailure::property)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(RuleBookProperty.class)));
    }

    @Test
    void a_sound_book_has_every_property() {
        assertEquals(List.of(), sound().failures());
    }

    @Test
    void a_fact_taken_for_false_when_it_is_missing_is_found_out_twice() {
        Fact<Shed, Boolean> hasty =
                truth("/locked", shed -> Input.given(shed.locked().known().orElse(false)));
        Set<RuleBookProperty> broken = broken(trial(hasty, keys("there", Shed::keys))
                .withholding("/painted", shed -> shed.withPainted(Input.notAsked())));
        assertEquals(
                EnumSet.of(RuleBookProperty.UNKNOWN_IS_NOT_FALSE, RuleBookProperty.MORE_FACTS_NEVER_OVERTURN), broken);
    }

    @Test
    void items_taken_for_absent_when_they_are_open_are_found_out_twice() {
        Items<Shed> hasty = keys("there", shed -> ItemBounds.known(shed.keys().certain()));
        Set<RuleBookProperty> broken = broken(trial(truth("/locked", Shed::locked), hasty)
                .withholding("/painted", shed -> shed.withPainted(Input.notAsked())));
        assertEquals(
                EnumSet.of(RuleBookProperty.UNKNOWN_IS_NOT_FALSE, RuleBookProperty.MORE_FACTS_NEVER_OVERTURN), broken);
    }

    @Test
    void a_reader_that_answers_by_the_order_of_questions_is_found_out() {
        AtomicInteger questions = new AtomicInteger();
        Fact<Shed, Boolean> fickle = truth("/locked", shed -> Input.given(questions.incrementAndGet() % 7 > 3));
        Set<RuleBookProperty> broken = broken(trial(fickle, keys("there", Shed::keys)));
        assertTrue(broken.contains(RuleBookProperty.ORDER_DOES_NOT_MATTER), () -> "broken: " + broken);
        assertTrue(broken.contains(RuleBookProperty.FAST_AND_SLOW_AGREE), () -> "broken: " + broken);
    }

    @Test
    void a_rule_that_no_case_tries_both_ways_is_named_with_what_is_wanting() {
        RuleBook<Shed> book = RuleBook.<Shed>of("SHED", Label.same("shed"), LocalDate.of(2020, 1, 1), DAY)
                .rules(List.of(rule("LOCK", Condition.always(), Condition.holds(truth("/locked", Shed::locked)))))
                .build();
        Shed good = new Shed(Input.given(true), Input.given(true), ItemBounds.known(KEYS));
        List<PropertyFailure> failures = RuleBookProperties.of(book)
                .trying("good", Case.on(good, DAY))
                .alwaysStated("/locked")
                .failures();
        assertEquals(
                List.of("EVERY_RULE_IS_TRIED at LOCK: no case tried comes out so: [VIOLATED]"),
                failures.stream().map(PropertyFailure::toString).toList());
    }

    @Test
    void a_fact_that_is_never_withheld_is_named() {
        RuleBookProperties<Shed> trial = trial(truth("/locked", Shed::locked), keys("there", Shed::keys));
        assertEquals(
                List.of("EVERY_FACT_IS_WITHHELD: /painted is never withheld."),
                trial.failures().stream().map(PropertyFailure::toString).toList());
    }

    @Test
    void a_case_before_the_book_begins_has_no_law_whichever_way_it_is_asked() {
        Shed good = new Shed(Input.given(true), Input.given(true), ItemBounds.known(KEYS));
        assertEquals(
                List.of(),
                sound().trying("early", Case.on(good, LocalDate.of(2019, 12, 31)))
                        .failures());
    }

    @Test
    void what_is_left_to_the_authority_counts_as_tried_where_the_facts_are_against_it() {
        Rule<Shed> judged = Rule.<Shed>of("TIDY")
                .title("整頓", "tidy")
                .binds(Force.JUDGEMENT, Basis.OFFICIAL, InForce.undated())
                .asks(Condition.holds(truth("/locked", Shed::locked)))
                .build();
        RuleBook<Shed> book = RuleBook.<Shed>of("SHED", Label.same("shed"), LocalDate.of(2020, 1, 1), DAY)
                .rules(List.of(judged))
                .build();
        Shed good = new Shed(Input.given(true), Input.given(true), ItemBounds.known(KEYS));
        Supplier<RuleBookProperties<Shed>> trial = () -> RuleBookProperties.of(book)
                .trying("good", Case.on(good, DAY))
                .withholding("/locked", shed -> shed.withLocked(Input.notAsked()));
        assertEquals(
                List.of("EVERY_RULE_IS_TRIED at TIDY: no case tried comes out so: [VIOLATED]"),
                trial.get().failures().stream().map(PropertyFailure::toString).toList());
        Case<Shed> bad = Case.on(good.withLocked(Input.given(false)), DAY);
        assertEquals(List.of(), trial.get().trying("bad", bad).failures());
    }

    @Test
    void a_failure_says_of_which_case_it_is_and_what_came_of_it() {
        Fact<Shed, Boolean> hasty =
                truth("/locked", shed -> Input.given(shed.locked().known().orElse(false)));
        RuleBook<Shed> book = RuleBook.<Shed>of("SHED", Label.same("shed"), LocalDate.of(2020, 1, 1), DAY)
                .rules(List.of(rule("LOCK", Condition.always(), Condition.holds(hasty))))
                .build();
        Shed good = new Shed(Input.given(true), Input.given(true), ItemBounds.known(KEYS));
        List<PropertyFailure> failures = RuleBookProperties.of(book)
                .trying("good", Case.on(good, DAY))
                .trying("open", Case.on(good.withLocked(Input.given(false)), DAY))
                .withholding("/locked", shed -> shed.withLocked(Input.notAsked()))
                .failures();
        assertEquals(
                List.of(
                        "MORE_FACTS_NEVER_OVERTURN at LOCK: good: VIOLATED with facts withheld, SATISFIED with them.",
                        "MORE_FACTS_NEVER_OVERTURN: good: INELIGIBLE with facts withheld, ELIGIBLE with them.",
                        "UNKNOWN_IS_NOT_FALSE: good: with /locked withheld, it still reads as known: false",
                        "UNKNOWN_IS_NOT_FALSE: open: with /locked withheld, it still reads as known: false"),
                failures.stream().map(PropertyFailure::toString).toList());
        assertEquals(
                List.of(
                        "「good」：事実を示さないと VIOLATED、示すと SATISFIED となる。",
                        "「good」：事実を示さないと INELIGIBLE、示すと ELIGIBLE となる。",
                        "「good」：/locked を示さなくても、値「false」として読み取られる。",
                        "「open」：/locked を示さなくても、値「false」として読み取られる。"),
                failures.stream().map(failure -> failure.words().ja()).toList());
    }

    @Test
    void a_set_that_has_more_or_fewer_items_when_it_is_withheld_is_named() {
        Items<Shed> lost = keys("there", Shed::keys);
        RuleBookProperties<Shed> trial = trial(truth("/locked", Shed::locked), lost)
                .withholding("/painted", shed -> shed.withPainted(Input.notAsked()))
                .withholding("/keys", shed -> shed.withKeys(new ItemBounds(ItemSet.empty(), ItemSet.of(0))));
        assertTrue(
                trial.failures().stream()
                        .map(PropertyFailure::toString)
                        .toList()
                        .contains("UNKNOWN_IS_NOT_FALSE: good: with /keys (there) withheld, it still reads as known"),
                trial.failures().toString());
    }

    @Test
    void a_set_that_is_never_withheld_is_named_unless_it_is_always_stated() {
        RuleBook<Shed> book = RuleBook.<Shed>of("SHED", Label.same("shed"), LocalDate.of(2020, 1, 1), DAY)
                .rules(List.of(rule(
                        "KEYS",
                        Condition.always(),
                        Condition.within(ItemsExpression.of(ALL_KEYS), ItemsExpression.of(keys("there", Shed::keys))))))
                .build();
        Shed good = new Shed(Input.given(true), Input.given(true), ItemBounds.known(KEYS));
        Supplier<RuleBookProperties<Shed>> trial = () -> RuleBookProperties.of(book)
                .trying("good", Case.on(good, DAY))
                .trying("lost", Case.on(good.withKeys(ItemBounds.known(ItemSet.of(1))), DAY));
        List<String> named = List.of("EVERY_FACT_IS_WITHHELD: /keys is never withheld.");
        assertEquals(
                named,
                trial.get().failures().stream().map(PropertyFailure::toString).toList());
        assertEquals(
                named,
                trial.get().alwaysStated("/locked").failures().stream()
                        .map(PropertyFailure::toString)
                        .toList());
        assertEquals(List.of(), trial.get().alwaysStated("/keys").failures());
    }

    @Test
    void two_cases_of_one_name_are_refused() {
        Shed shed = new Shed(Input.given(true), Input.given(true), ItemBounds.known(KEYS));
        Case<Shed> one = Case.on(shed, DAY);
        assertThrows(IllegalArgumentException.class, () -> sound().trying("good", one));
    }

    @ParameterizedTest
    @EnumSource(RuleBookProperty.class)
    void every_law_has_words_in_both_languages(RuleBookProperty law) {
        assertTrue(
                Arrays.stream(new String[] {law.label().ja(), law.label().en()}).noneMatch(String::isBlank));
    }
}
