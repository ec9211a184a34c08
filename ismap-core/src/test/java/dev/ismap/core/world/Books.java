package dev.ismap.core.world;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.determination.Case;
import dev.ismap.core.internal.Lazy;
import dev.ismap.core.law.AuthorityRuling;
import dev.ismap.core.law.Basis;
import dev.ismap.core.law.Force;
import dev.ismap.core.law.InForce;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.Rule.LawOf;
import dev.ismap.core.rule.RuleBook;
import dev.ismap.core.text.Label;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Makes small rule books about {@link World}, and cases under them. */
public final class Books {

    /** The first day of the books. */
    public static final LocalDate START = LocalDate.of(2020, 1, 1);

    /** Filed before the period of the law is lengthened, and asked about after. */
    public static final LocalDate FILED = LocalDate.of(2024, 2, 15);

    public static final LocalDate ASKED = LocalDate.of(2024, 3, 15);

    /** Words that say nothing in particular. */
    public static final Rule.Messages WORDS = new Rule.Messages(
            Label.same("met"), Label.same("not met"), Label.same("open"), Label.same("not asked"), Label.same("do"));

    private Books() {}

    /** How a rule binds, what the authority said of it, and whether it is an exception to the one before. */
    private record Bond(
            Force force,
            Basis basis,
            InForce inForce,
            LawOf lawOf,
            Optional<AuthorityRuling> word,
            Optional<Integer> exceptionTo) {}

    /** Rules with what the authority said of them. */
    public static final class Scene {

        private final List<Rule<World>> rules;
        private final Map<String, AuthorityRuling> words;
        private final Lazy<RuleBook<World>> book;

        /** Some rules, and what the authority said of them by their ids. */
        public Scene(List<Rule<World>> rules, Map<String, AuthorityRuling> words) {
            this.rules = rules;
            this.words = words;
            this.book = new Lazy<>(() -> Books.book(rules));
        }

        public List<Rule<World>> rules() {
            return rules;
        }

        public Map<String, AuthorityRuling> words() {
            return words;
        }

        /** The book of these rules. */
        public RuleBook<World> book() {
            return book.get();
        }

        /** The paths of the facts and sets that a rule reads. */
        public Set<String> reads() {
            return rules.stream().flatMap(rule -> rule.reads().stream()).collect(Collectors.toSet());
        }

        @Override
        public String toString() {
            return rules.stream()
                    .map(rule -> rule.id() + " " + rule.force() + " " + rule.basis() + " " + rule.lawOf() + " "
                            + rule.inForce() + " " + rule.exceptions() + " when " + rule.appliesWhen() + " asks "
                            + rule.condition() + " word "
                            + words.get(rule.id()))
                    .collect(Collectors.joining("\n", "\n", "\n"));
        }

        /** A case about a world. */
        public Case<World> about(World world) {
            return Case.on(world, ASKED).filedOn(FILED).authority(words);
        }
    }

    /** A book of rules. */
    public static RuleBook<World> book(List<Rule<World>> rules) {
        return RuleBook.<World>of("W", Label.same("world"), START, ASKED)
                .rules(rules)
                .decider(World.DECIDER)
                .parameter(World.PERIOD, World.PERIODS)
                .build();
    }

    /** A rule that every case must meet for each of some conditions. */
    public static Scene mustAll(List<Condition<World>> conditions) {
        List<Rule<World>> rules = new ArrayList<>();
        for (Condition<World> condition : conditions) {
            rules.add(must("R" + rules.size(), Condition.always(), condition));
        }
        return new Scene(rules, Map.of());
    }

    /** A rule that a case must meet where something holds. */
    public static Scene mustWhen(Condition<World> applies, Condition<World> asks) {
        return new Scene(List.of(must("R0", applies, asks)), Map.of());
    }

    /** A rule that a case must meet where something holds, by itself. */
    public static Rule<World> must(String id, Condition<World> applies, Condition<World> asks) {
        return Rule.<World>of(id)
                .title("規則", "rule")
                .binds(Force.MUST, Basis.OFFICIAL, InForce.since("2020-01-01"))
                .lawOf(LawOf.FILED)
                .appliesWhen(applies)
                .asks(asks)
                .words(WORDS)
                .build();
    }

    /** Scenes of up to three rules, in which facts and doubts can stand anywhere. */
    public static Arbitrary<Scene> any() {
        return of(Conditions.any());
    }

    /** Scenes of up to three rules with some conditions. */
    public static Arbitrary<Scene> of(Arbitrary<Condition<World>> some) {
        Arbitrary<Condition<World>> applies =
                Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.just(Condition.<World>always())), Tuple.of(1, some));
        Arbitrary<List<Condition<World>>> conditions = Combinators.combine(applies, some)
                .as(List::of)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(pairs -> pairs.stream().flatMap(List::stream).toList());
        Arbitrary<Optional<Integer>> exceptions =
                Arbitraries.integers().between(0, 1).optional(0.4);
        return Combinators.combine(conditions, bonds(exceptions)).as(Books::scene);
    }

    /** Scenes of up to three rules without exceptions, in all of which no fact and no doubt stands twice. */
    public static Arbitrary<Scene> readOnce() {
        return Arbitraries.integers()
                .between(1, 3)
                .flatMap(many -> Combinators.combine(
                                Conditions.readOnce(2 * many), bonds(Arbitraries.just(Optional.empty())))
                        .as(Books::scene));
    }

    private static Arbitrary<List<Bond>> bonds(Arbitrary<Optional<Integer>> exceptions) {
        Arbitrary<Force> forces = Arbitraries.frequency(
                Tuple.of(4, Force.MUST),
                Tuple.of(2, Force.IN_PRINCIPLE),
                Tuple.of(2, Force.JUDGEMENT),
                Tuple.of(1, Force.ADVICE));
        Arbitrary<Basis> bases = Arbitraries.frequency(
                Tuple.of(3, Basis.OFFICIAL), Tuple.of(2, Basis.SECONDARY), Tuple.of(1, Basis.ASSUMED));
        Arbitrary<InForce> days = Arbitraries.frequency(
                Tuple.of(6, InForce.since("2020-01-01")),
                Tuple.of(1, InForce.undated()),
                Tuple.of(1, InForce.since("2024-03-01")),
                Tuple.of(1, InForce.since("2024-02")),
                Tuple.of(1, InForce.attested("2024-03-01")),
                Tuple.of(1, InForce.attested("2025-01-01")),
                Tuple.of(1, InForce.since("2020-01-01").until(LocalDate.of(2024, 2, 29))));
        Arbitrary<LawOf> laws = Arbitraries.frequency(Tuple.of(3, LawOf.FILED), Tuple.of(1, LawOf.ASKED));
        return Combinators.combine(
                        forces,
                        bases,
                        days,
                        laws,
                        Arbitraries.of(AuthorityRuling.class).optional(0.4),
                        exceptions)
                .as(Bond::new)
                .list()
                .ofSize(3);
    }

    private static Scene scene(List<Condition<World>> conditions, List<Bond> bonds) {
        List<Rule<World>> rules = new ArrayList<>();
        Map<String, AuthorityRuling> words = new TreeMap<>();
        for (int i = 0; 2 * i < conditions.size(); i++) {
            String id = "R" + i;
            Bond bond = bonds.get(i);
            Rule.Builder<World> rule = Rule.<World>of(id)
                    .title("規則", "rule")
                    .binds(bond.force(), bond.basis(), bond.inForce())
                    .lawOf(bond.lawOf())
                    .appliesWhen(conditions.get(2 * i))
                    .asks(conditions.get(2 * i + 1))
                    .words(WORDS);
            int general = bond.exceptionTo().orElse(i);
            if (general < i && rule.build().decides() && rules.get(general).decides()) {
                rule.exceptionTo("R" + general, 10 * bond.force().ordinal() + i);
            }
            rules.add(rule.build());
            bond.word().ifPresent(word -> words.put(id, word));
        }
        return new Scene(rules, words);
    }
}
