package dev.ismap.examples.bench;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.ItemsExpression;
import dev.ismap.core.determination.Case;
import dev.ismap.core.determination.Determination;
import dev.ismap.core.determination.Finding;
import dev.ismap.core.determination.Verdict;
import dev.ismap.core.engine.Engine;
import dev.ismap.core.fact.ItemBounds;
import dev.ismap.core.fact.ItemSet;
import dev.ismap.core.fact.Items;
import dev.ismap.core.law.Basis;
import dev.ismap.core.law.Force;
import dev.ismap.core.law.InForce;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.RuleBook;
import dev.ismap.core.text.Label;
import dev.ismap.examples.bench.Requirements.Requirement;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.statement.Statement;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.AssertTrue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/**
 * The same twelve requirements on a statement, written with this library and in the ways in which one would else: as a
 * program over bit sets, as a program over maps, as rules of Easy Rules, as constraints of Jakarta Bean Validation, and, in
 * {@link RowPeers}, as rules and expressions over a row a control.
 *
 * <p>Each goes from a statement to whether it meets all of them, and from a statement to every control that fails one.
 * Before anything is measured they have to agree.
 */
final class Peers {

    /** What all others are set beside. */
    static final String FLOOR = "bit sets by hand";

    private Peers() {}

    /** A way to put the requirements to a statement. */
    interface Peer {

        /** Whether the statement meets all; who can tell that without every control that fails, does so. */
        default boolean isMet(Statement statement) {
            return failing(statement).isEmpty();
        }

        /** The controls that fail, by requirement. */
        Map<String, List<String>> failing(Statement statement);
    }

    /** The cost of each way, for a statement that meets everything and one that does not. */
    static Map<String, Meter.Cost> of(Statement good, Statement bad, int rounds) throws Exception {
        Map<String, Peer> peers = new TreeMap<>();
        peers.put(FLOOR, new Bits());
        peers.put("maps by hand", new Maps());
        peers.put("this library", new Ours());
        peers.put("Easy Rules", new EasyRules());
        peers.put("Hibernate Validator", new Beans());
        peers.putAll(RowPeers.all());
        agree(peers, good, true);
        agree(peers, bad, false);
        Meter meter = new Meter(rounds);
        meter.add(FLOOR, () -> new Bits().isMet(good));
        peers.forEach((name, peer) -> meter.add(name, () -> peer.isMet(good)));
        peers.forEach((name, peer) -> meter.add(name + ", every violation", () -> peer.failing(bad)));
        return meter.measure();
    }

    private static void agree(Map<String, Peer> peers, Statement statement, boolean met) {
        Map<String, List<String>> expected = new Bits().failing(statement);
        if (met != expected.isEmpty()) {
            throw new IllegalStateException("The statement fails " + expected);
        }
        peers.forEach((name, peer) -> {
            if (peer.isMet(statement) != met || !peer.failing(statement).equals(expected)) {
                throw new IllegalStateException(
                        name + " comes to " + peer.failing(statement) + " where others come to " + expected);
            }
        });
    }

    // ---- this library ------------------------------------------------------------------------------------------

    private static final class Ours implements Peer {

        private static final Label ANY = Label.of("要件", "requirement");

        private final Engine<Requirements.Sets> engine;

        Ours() {
            List<Rule<Requirements.Sets>> rules = new ArrayList<>();
            for (Requirement requirement : Requirements.ALL) {
                rules.add(Rule.<Requirements.Sets>of(requirement.id())
                        .title("要件", requirement.id())
                        .binds(Force.MUST, Basis.OFFICIAL, InForce.since("2020-06-03"))
                        .asks(Condition.within(
                                items(requirement.id() + "-asked", requirement.asked()),
                                items(requirement.id() + "-allowed", requirement.allowed())))
                        .build());
            }
            this.engine = new Engine<>(
                    RuleBook.<Requirements.Sets>of("peers", ANY, LocalDate.of(2020, 6, 3), LocalDate.of(2026, 11, 23))
                            .rules(rules)
                            .build());
        }

        private static ItemsExpression<Requirements.Sets> items(String id, Function<Requirements.Sets, ItemSet> set) {
            return ItemsExpression.of(Items.of(
                    id,
                    "/statement/decisions",
                    ANY,
                    (sets, ordinal) ->
                            Requirements.STANDARD.control(ordinal).id().toString(),
                    sets -> ItemBounds.known(set.apply(sets))));
        }

        private static Case<Requirements.Sets> subject(Statement statement) {
            return Cases.of(Requirements.Sets.of(statement));
        }

        @Override
        public boolean isMet(Statement statement) {
            return engine.verdict(subject(statement)) == Verdict.ELIGIBLE;
        }

        @Override
        public Map<String, List<String>> failing(Statement statement) {
            Determination determination = engine.determine(subject(statement));
            Map<String, List<String>> failing = new TreeMap<>();
            for (Finding finding : determination.findings()) {
                if (!finding.items().isEmpty()) {
                    failing.put(finding.rule(), finding.items());
                }
            }
            return failing;
        }
    }

    // ---- by hand -----------------------------------------------------------------------------------------------

    private static final class Bits implements Peer {

        @Override
        public boolean isMet(Statement statement) {
            Requirements.Bits bits = Requirements.Bits.of(statement);
            for (Requirements.BitRequirement one : Requirements.OF_BITS) {
                if (!failing(one, bits).isEmpty()) {
                    return false;
                }
            }
            return true;
        }

        private static BitSet failing(Requirements.BitRequirement one, Requirements.Bits bits) {
            BitSet failing = (BitSet) one.asked().apply(bits).clone();
            failing.andNot(one.allowed().apply(bits));
            return failing;
        }

        @Override
        public Map<String, List<String>> failing(Statement statement) {
            Requirements.Bits bits = Requirements.Bits.of(statement);
            Map<String, List<String>> failing = new TreeMap<>();
            for (Requirements.BitRequirement one : Requirements.OF_BITS) {
                BitSet some = failing(one, bits);
                if (!some.isEmpty()) {
                    failing.put(
                            one.id(),
                            some.stream()
                                    .mapToObj(ordinal -> Requirements.STANDARD
                                            .control(ordinal)
                                            .id()
                                            .toString())
                                    .toList());
                }
            }
            return failing;
        }
    }

    private static final class Maps implements Peer {

        @Override
        public boolean isMet(Statement statement) {
            Requirements.Told told = Requirements.Told.of(statement);
            for (Requirements.MapRequirement one : Requirements.OF_MAPS) {
                for (ControlId id : one.asked().apply(told)) {
                    if (!one.allowed().test(told, id)) {
                        return false;
                    }
                }
            }
            return true;
        }

        @Override
        public Map<String, List<String>> failing(Statement statement) {
            Requirements.Told told = Requirements.Told.of(statement);
            Map<String, List<String>> failing = new TreeMap<>();
            for (Requirements.MapRequirement one : Requirements.OF_MAPS) {
                List<String> some = one.failing(told);
                if (!some.isEmpty()) {
                    failing.put(one.id(), some);
                }
            }
            return failing;
        }
    }

    // ---- Easy Rules --------------------------------------------------------------------------------------------

    private static final class EasyRules implements Peer {

        private static final String TOLD = "told";
        private static final String FAILING = "failing";

        private final Rules rules = new Rules();
        private final DefaultRulesEngine engine = new DefaultRulesEngine();

        EasyRules() {
            for (Requirements.MapRequirement one : Requirements.OF_MAPS) {
                rules.register(new RuleBuilder()
                        .name(one.id())
                        .when(facts -> !one.failing(facts.get(TOLD)).isEmpty())
                        .then(facts -> facts.<Map<String, List<String>>>get(FAILING)
                                .put(one.id(), one.failing(facts.get(TOLD))))
                        .build());
            }
        }

        @Override
        public Map<String, List<String>> failing(Statement statement) {
            Map<String, List<String>> failing = new TreeMap<>();
            Facts facts = new Facts();
            facts.put(TOLD, Requirements.Told.of(statement));
            facts.put(FAILING, failing);
            engine.fire(rules, facts);
            return failing;
        }
    }

    // ---- Jakarta Bean Validation -------------------------------------------------------------------------------

    private static final class Beans implements Peer {

        private final Validator validator = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();

        @Override
        public boolean isMet(Statement statement) {
            return validator.validate(new Bean(Requirements.Told.of(statement))).isEmpty();
        }

        @Override
        public Map<String, List<String>> failing(Statement statement) {
            Bean bean = new Bean(Requirements.Told.of(statement));
            Map<String, List<String>> failing = new TreeMap<>();
            validator.validate(bean).forEach(violation -> {
                int number =
                        Integer.parseInt(violation.getPropertyPath().toString().substring("requirement".length()));
                Requirements.MapRequirement one = Requirements.OF_MAPS.get(number - 1);
                failing.put(one.id(), one.failing(bean.told()));
            });
            return failing;
        }
    }

    /** A constraint can only be a method of a bean, so that there is one for each requirement. */
    public static final class Bean {

        private final Requirements.Told told;

        Bean(Requirements.Told told) {
            this.told = told;
        }

        Requirements.Told told() {
            return told;
        }

        private boolean meets(int number) {
            return Requirements.OF_MAPS.get(number - 1).failing(told).isEmpty();
        }

        @AssertTrue
        public boolean isRequirement1() {
            return meets(1);
        }

        @AssertTrue
        public boolean isRequirement2() {
            return meets(2);
        }

        @AssertTrue
        public boolean isRequirement3() {
            return meets(3);
        }

        @AssertTrue
        public boolean isRequirement4() {
            return meets(4);
        }

        @AssertTrue
        public boolean isRequirement5() {
            return meets(5);
        }

        @AssertTrue
        public boolean isRequirement6() {
            return meets(6);
        }

        @AssertTrue
        public boolean isRequirement7() {
            return meets(7);
        }

        @AssertTrue
        public boolean isRequirement8() {
            return meets(8);
        }

        @AssertTrue
        public boolean isRequirement9() {
            return meets(9);
        }

        @AssertTrue
        public boolean isRequirement10() {
            return meets(10);
        }

        @AssertTrue
        public boolean isRequirement11() {
            return meets(11);
        }

        @AssertTrue
        public boolean isRequirement12() {
            return meets(12);
        }
    }
}
