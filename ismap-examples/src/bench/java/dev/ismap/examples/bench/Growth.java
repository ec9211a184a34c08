package dev.ismap.examples.bench;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.ItemsExpression;
import dev.ismap.core.determination.Case;
import dev.ismap.core.engine.Engine;
import dev.ismap.core.engine.PreparedCase;
import dev.ismap.core.fact.Fact;
import dev.ismap.core.fact.Input;
import dev.ismap.core.fact.ItemBounds;
import dev.ismap.core.fact.ItemSet;
import dev.ismap.core.fact.Items;
import dev.ismap.core.law.Basis;
import dev.ismap.core.law.Force;
import dev.ismap.core.law.InForce;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.RuleBook;
import dev.ismap.core.text.Label;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What a verdict costs as controls, rules and missing facts grow, and what random questions cost where they are hard. */
final class Growth {

    private static final LocalDate START = LocalDate.of(2020, 6, 3);
    private static final Label ANY = Label.of("規則", "rule");
    private static final int CLAUSES_OF_HARD_ONES = 256; // 60 facts, 4.26 to each: where random ones are hardest

    private Growth() {}

    /** Facts that a case states or leaves out, and sets of items. */
    private record Subject(List<Input<Boolean>> facts, ItemBounds items) {}

    /** The cost of a case prepared and decided, by what grows and its size. */
    static Map<String, Meter.Cost> measure(int rounds) throws Exception {
        Map<String, Meter.Cost> costs = new LinkedHashMap<>();
        for (int controls : List.of(100, 1_000, 10_000, 100_000)) {
            costs.put(controls + " controls", of(overItems(controls), items(controls), rounds));
        }
        for (int rules : List.of(10, 100, 1_000)) {
            costs.put(rules + " rules", of(chain(rules, rules), stated(rules), rounds));
        }
        for (int missing : List.of(1, 10, 50, 100, 200)) {
            costs.put(missing + " missing facts", of(chain(missing, missing), missing(missing), rounds));
        }
        Engine<Subject> hard = random(60, CLAUSES_OF_HARD_ONES);
        costs.put(
                "60 missing facts in " + CLAUSES_OF_HARD_ONES + " random rules: "
                        + prepared(hard, Cases.of(missing(60))).verdict(),
                Meter.once(() -> prepared(hard, Cases.of(missing(60))).verdict()));
        return costs;
    }

    private static Meter.Cost of(Engine<Subject> engine, Subject subject, int rounds) throws Exception {
        Case<Subject> one = Cases.of(subject);
        Meter meter = new Meter(rounds);
        meter.add("verdict", () -> prepared(engine, one).verdict());
        return meter.measure().values().iterator().next();
    }

    private static PreparedCase<Subject> prepared(Engine<Subject> engine, Case<Subject> one) {
        return engine.prepare(one);
    }

    private static Subject stated(int facts) {
        List<Input<Boolean>> all = new ArrayList<>();
        for (int i = 0; i < facts; i++) {
            all.add(Input.given(true));
        }
        return new Subject(all, ItemBounds.known(ItemSet.empty()));
    }

    private static Subject missing(int facts) {
        List<Input<Boolean>> all = new ArrayList<>();
        for (int i = 0; i < facts; i++) {
            all.add(Input.notAsked());
        }
        return new Subject(all, ItemBounds.known(ItemSet.empty()));
    }

    private static Subject items(int size) {
        return new Subject(List.of(), ItemBounds.known(ItemSet.firstOf(size)));
    }

    private static Fact<Subject, Boolean> fact(int number) {
        return Fact.truth("/facts/f" + number, ANY, subject -> subject.facts().get(number));
    }

    private static Engine<Subject> engine(List<Rule<Subject>> rules) {
        return new Engine<>(RuleBook.<Subject>of("growth", ANY, START, Cases.DAY)
                .rules(rules)
                .build());
    }

    private static Rule<Subject> rule(int number, Condition<Subject> condition) {
        return Rule.<Subject>of("R-" + number)
                .title("規則", "rule " + number)
                .binds(Force.MUST, Basis.OFFICIAL, InForce.since(START.toString()))
                .asks(condition)
                .build();
    }

    /** Twelve rules, each of which asks that every item of a set is in another. */
    private static Engine<Subject> overItems(int size) {
        List<Rule<Subject>> rules = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            ItemBounds asked = ItemBounds.known(ItemSet.firstOf(size - i));
            rules.add(rule(
                    i,
                    Condition.within(
                            ItemsExpression.of(Items.<Subject>of(
                                    "asked" + i, "/items", ANY, (subject, item) -> "item " + item, subject -> asked)),
                            ItemsExpression.of(Items.<Subject>of(
                                    "given", "/items", ANY, (subject, item) -> "item " + item, Subject::items)))));
        }
        return engine(rules);
    }

    /** Rules that each ask one fact or the next. */
    private static Engine<Subject> chain(int rules, int facts) {
        List<Rule<Subject>> all = new ArrayList<>();
        for (int i = 0; i < rules; i++) {
            all.add(rule(i, Condition.anyOf(Condition.holds(fact(i % facts)), Condition.holds(fact((i + 1) % facts)))));
        }
        return engine(all);
    }

    /** Rules that each ask one of three facts to be so or not, picked at random, the same at each run. */
    private static Engine<Subject> random(int facts, int rules) {
        Random random = new Random(1);
        List<Rule<Subject>> all = new ArrayList<>();
        for (int i = 0; i < rules; i++) {
            List<Condition<Subject>> literals = new ArrayList<>();
            for (int j = 0; j < 3; j++) {
                Condition<Subject> holds = Condition.holds(fact(random.nextInt(facts)));
                literals.add(random.nextBoolean() ? holds : Condition.not(holds));
            }
            all.add(rule(i, Condition.anyOf(literals.get(0), literals.get(1), literals.get(2))));
        }
        return engine(all);
    }
}
