package dev.ismap.core.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.determination.Finding;
import dev.ismap.core.determination.Outcome;
import dev.ismap.core.determination.Question;
import dev.ismap.core.determination.Remedies;
import dev.ismap.core.determination.Remedies.Change;
import dev.ismap.core.determination.Remedies.Remedy;
import dev.ismap.core.determination.Settlements;
import dev.ismap.core.determination.Verdict;
import dev.ismap.core.fact.Input;
import dev.ismap.core.fact.ItemBounds;
import dev.ismap.core.fact.ItemSet;
import dev.ismap.core.law.NoLawException;
import dev.ismap.core.world.Books;
import dev.ismap.core.world.Books.Scene;
import dev.ismap.core.world.Brute;
import dev.ismap.core.world.Changed;
import dev.ismap.core.world.Conditions;
import dev.ismap.core.world.GivenWorlds;
import dev.ismap.core.world.World;
import dev.ismap.core.world.World.Thing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

/** Questions, remedies and explanations, against brute force over completions and changes of generated cases. */
@PropertyDefaults(tries = 2000, edgeCases = EdgeCasesMode.NONE)
class AnalysisLawsTest implements GivenWorlds {

    /** Whole facts, each with how to take it away. */
    private static final Map<String, UnaryOperator<World>> FACTS = Map.of(
            "/a", world -> world.withA(Input.notAsked()),
            "/b", world -> world.withB(Input.notAsked()),
            "/colour", world -> world.withColour(Input.notAsked()),
            "/p", world -> world.withP(Input.notAsked()),
            "/q", world -> world.withQ(Input.notAsked()),
            "/text", world -> world.withText(Input.notAsked()),
            "/things", world -> world.withThings(Input.notAsked()));

    private static final List<Map<String, String>> FEW = few();

    @Provide
    Arbitrary<Scene> scenes() {
        return Books.any();
    }

    @Provide
    Arbitrary<Scene> certainLaw() {
        return Books.of(Conditions.withoutDoubt());
    }

    @Provide
    Arbitrary<Scene> choices() {
        return Books.of(Conditions.choices());
    }

    private static Optional<Analysis> analyse(Scene scene, World world) {
        try {
            return Optional.of(new Engine<>(scene.book()).analyse(scene.about(world)));
        } catch (NoLawException e) {
            return Optional.empty();
        }
    }

    private static Optional<Verdict> verdict(Scene scene, World world) {
        try {
            return Optional.of(new Engine<>(scene.book()).verdict(scene.about(world)));
        } catch (NoLawException e) {
            return Optional.empty();
        }
    }

    @Property(seed = "2020")
    void theQuestionsAreAboutTheFactsThatCanMatter(@ForAll("certainLaw") Scene scene, @ForAll("partial") World world) {
        Optional<Analysis> analysis = analyse(scene, world);
        if (analysis.isEmpty() || isAsked(world) || Brute.of(scene, world).differsByLaw()) {
            return;
        }
        Set<String> asked = analysis.get().questions().stream()
                .map(Question::path)
                .filter(FACTS::containsKey)
                .collect(Collectors.toSet());
        Set<String> few = mattering(scene, world, world.completions(scene.reads()));
        assertTrue(asked.containsAll(few), () -> asked + " but " + few + " of " + scene);
        if (!asked.equals(few)) {
            assertEquals(mattering(scene, world, world.moreCompletions(scene.reads())), asked, scene::toString);
        }
    }

    private static boolean isAsked(World world) {
        return List.<Input<?>>of(
                        world.a(), world.b(), world.colour(), world.p(), world.q(), world.text(), world.things())
                .stream()
                .anyMatch(input -> input instanceof Input.NotKnown);
    }

    /** The missing facts in which alone two completions differ that come to different results. */
    private static Set<String> mattering(Scene scene, World world, List<World> completions) {
        Set<String> result = new TreeSet<>();
        List<Set<Brute.Result>> results = completions.stream()
                .map(complete -> Brute.of(scene, List.of(complete)).results())
                .toList();
        if (Set.copyOf(results).size() < 2) {
            return result;
        }
        FACTS.forEach((path, without) -> {
            if (world.isMissing(path)) {
                Map<World, Set<Brute.Result>> others = new HashMap<>();
                for (int i = 0; i < results.size(); i++) {
                    Set<Brute.Result> other = others.putIfAbsent(without.apply(completions.get(i)), results.get(i));
                    if (other != null && !other.equals(results.get(i))) {
                        result.add(path);
                        break;
                    }
                }
            }
        });
        return result;
    }

    @Property(seed = "2020")
    void eachAnswerMakesOfTheVerdictWhatTheFactWould(@ForAll("scenes") Scene scene, @ForAll("partial") World world) {
        analyse(scene, world).ifPresent(analysis -> {
            for (Question question : analysis.questions()) {
                for (Question.Answer answer : question.answers()) {
                    Optional<World> answered =
                            answered(world, question.path(), answer.value().code());
                    answered.ifPresent(more -> assertEquals(
                            verdict(scene, more),
                            answer.verdict(),
                            () -> question + " " + answer.value() + " of " + scene));
                }
            }
        });
    }

    private static Optional<World> answered(World world, String path, String value) {
        if (value.equals("NOT_APPLICABLE")
                || !Set.of("/a", "/b", "/colour", "/text").contains(path)) {
            return Optional.empty();
        }
        return Optional.of(
                        switch (value) {
                            case "STATED" -> world.withText(Input.given("other words"));
                            case "BLANK" -> world.withText(Input.given(" "));
                            default -> Changed.with(world, path, value);
                        })
                .filter(more -> !path.equals("/text"));
    }

    @Property(seed = "2020")
    void aRemedyMakesTheCaseEligibleAndNoChangeOfItCanBeLeftOut(
            @ForAll("scenes") Scene scene, @ForAll("partial") World world) {
        Optional<Analysis> analysis = analyse(scene, world);
        if (analysis.isEmpty()) {
            return;
        }
        Remedies remedies = analysis.get().remedies();
        assertTrue(remedies.remedies().size() <= Remedies.MOST);
        for (Remedy remedy : remedies.remedies()) {
            List<Change> changes = remedy.changes();
            assertEquals(
                    Optional.of(Verdict.ELIGIBLE),
                    verdict(scene, Changed.with(world, changes)),
                    () -> changes + " of " + scene);
            for (Change left : changes) {
                List<Change> fewer = new ArrayList<>(changes);
                fewer.remove(left);
                assertNotEquals(
                        Optional.of(Verdict.ELIGIBLE),
                        verdict(scene, Changed.with(world, fewer)),
                        () -> changes + " of " + scene);
            }
        }
        List<Integer> sizes =
                remedies.remedies().stream().map(one -> one.changes().size()).toList();
        assertEquals(sizes.stream().sorted().toList(), sizes);
    }

    @Property(seed = "2020")
    void theRemediesAreAllTheMinimalSetsOfChanges(@ForAll("choices") Scene scene, @ForAll("partial") World world) {
        Optional<Analysis> analysis = analyse(scene, world);
        if (analysis.isEmpty()) {
            return;
        }
        Set<Map<String, String>> expected = minimalChanges(scene, world);
        Remedies remedies = analysis.get().remedies();
        Set<Map<String, String>> found = new HashSet<>();
        remedies.remedies()
                .forEach(remedy -> found.add(remedy.changes().stream()
                        .collect(Collectors.toMap(
                                Change::path, change -> change.to().code()))));
        assertEquals(expected.size() <= Remedies.MOST, remedies.complete(), () -> expected + " of " + scene);
        assertTrue(expected.containsAll(found), () -> found + " of " + expected + " of " + scene);
        assertEquals(
                Math.min(expected.size(), Remedies.MOST),
                found.size(),
                () -> found + " of " + expected + " of " + scene);
    }

    /** Every set of changes of the facts with a few values that makes a case eligible, and no smaller one in it. */
    private static Set<Map<String, String>> minimalChanges(Scene scene, World world) {
        Set<Map<String, String>> working = new LinkedHashSet<>();
        if (verdict(scene, world).equals(Optional.of(Verdict.ELIGIBLE))) {
            return working;
        }
        for (Map<String, String> changes : FEW) {
            World changed = with(world, changes);
            if (working.stream().noneMatch(smaller -> changes.entrySet().containsAll(smaller.entrySet()))
                    && verdict(scene, changed).equals(Optional.of(Verdict.ELIGIBLE))) {
                working.add(changes);
            }
        }
        return working;
    }

    private static World with(World world, Map<String, String> values) {
        World result = world;
        for (Map.Entry<String, String> value : values.entrySet()) {
            result = Changed.with(result, value.getKey(), value.getValue());
        }
        return result;
    }

    /** Every set of values of the facts with a few values, the smallest first. */
    private static List<Map<String, String>> few() {
        List<Map<String, String>> all = List.of(Map.of());
        all = each(all, "/a", List.of("true", "false"));
        all = each(all, "/b", List.of("true", "false"));
        all = each(all, "/colour", List.of("RED", "GREEN", "BLUE"));
        List<Map<String, String>> bySize = new ArrayList<>(all);
        bySize.sort((one, other) -> Integer.compare(one.size(), other.size()));
        return bySize;
    }

    private static List<Map<String, String>> each(List<Map<String, String>> begun, String path, List<String> values) {
        List<Map<String, String>> result = new ArrayList<>(begun);
        for (Map<String, String> one : begun) {
            for (String value : values) {
                Map<String, String> more = new TreeMap<>(one);
                more.put(path, value);
                result.add(more);
            }
        }
        return result;
    }

    @Property(seed = "2020")
    void theSettlementsAreAllTheMinimalSetsOfAnswersThatDecide(
            @ForAll("choices") Scene scene, @ForAll("partial") World world) {
        Optional<Analysis> analysis = analyse(scene, world);
        if (analysis.isEmpty() || isAsked(world)) {
            return;
        }
        Settlements settlements = analysis.get().settlements();
        for (Verdict verdict : List.of(Verdict.ELIGIBLE, Verdict.INELIGIBLE)) {
            Settlements.Ways ways = verdict == Verdict.ELIGIBLE ? settlements.eligible() : settlements.ineligible();
            Set<Map<String, String>> expected = minimalAnswers(scene, world, verdict);
            List<Map<String, String>> found = ways.sets().stream()
                    .map(set -> set.stream()
                            .collect(Collectors.toMap(
                                    reply -> reply.question().path(),
                                    reply -> reply.answer().value().code())))
                    .toList();
            assertEquals(expected.size() <= Settlements.MOST, ways.complete(), () -> expected + " of " + scene);
            assertTrue(expected.containsAll(found), () -> found + " of " + expected + " of " + scene);
            assertEquals(
                    Math.min(expected.size(), Settlements.MOST),
                    new HashSet<>(found).size(),
                    () -> found + " of " + expected + " of " + scene);
        }
    }

    @Property(seed = "2020")
    void anySettlementSettlesAndNoAnswerOfItCanBeLeftOut(
            @ForAll("scenes") Scene scene, @ForAll("partial") World world) {
        analyse(scene, world).ifPresent(analysis -> {
            Settlements settlements = analysis.settlements();
            settles(scene, world, settlements.eligible(), Verdict.ELIGIBLE);
            settles(scene, world, settlements.ineligible(), Verdict.INELIGIBLE);
        });
    }

    private static void settles(Scene scene, World world, Settlements.Ways ways, Verdict verdict) {
        for (List<Settlements.Reply> set : ways.sets()) {
            answered(world, set).ifPresent(more -> {
                assertEquals(Optional.of(verdict), verdict(scene, more), () -> set + " of " + scene);
                for (Settlements.Reply left : set) {
                    List<Settlements.Reply> fewer = new ArrayList<>(set);
                    fewer.remove(left);
                    assertNotEquals(
                            Optional.of(verdict),
                            verdict(scene, answered(world, fewer).orElseThrow()),
                            () -> fewer + " of " + scene);
                }
            });
        }
    }

    /** The world with some answers; empty where one of them is a kind that no one value stands for. */
    private static Optional<World> answered(World world, List<Settlements.Reply> replies) {
        Optional<World> result = Optional.of(world);
        for (Settlements.Reply reply : replies) {
            result = result.flatMap(more -> answered(
                    more, reply.question().path(), reply.answer().value().code()));
        }
        return result;
    }

    /** Every set of values of missing facts with a few values that decides a case, and no smaller one in it. */
    private static Set<Map<String, String>> minimalAnswers(Scene scene, World world, Verdict wanted) {
        Set<Map<String, String>> settling = new LinkedHashSet<>();
        if (!verdict(scene, world).equals(Optional.of(Verdict.UNDETERMINED))) {
            return settling;
        }
        for (Map<String, String> answers : FEW) {
            if (answers.keySet().stream().allMatch(world::isMissing)
                    && settling.stream().noneMatch(smaller -> answers.entrySet().containsAll(smaller.entrySet()))
                    && verdict(scene, with(world, answers)).equals(Optional.of(wanted))) {
                settling.add(answers);
            }
        }
        return settling;
    }

    @Property(seed = "2020")
    void anExplanationSufficesAndNoFactOfItCanBeLeftOut(@ForAll("scenes") Scene scene, @ForAll("partial") World world) {
        Optional<Analysis> analysis = analyse(scene, world);
        if (analysis.isEmpty()) {
            return;
        }
        for (Finding finding : analysis.get().determination().findings()) {
            if (finding.outcome() == Outcome.UNDETERMINED
                    || scene.rules().stream().anyMatch(rule -> rule.reads().contains("/k"))) {
                continue;
            }
            Set<String> facts = analysis.get().explanation(finding.rule()).orElseThrow().facts().stream()
                    .map(evidence -> evidence.path())
                    .collect(Collectors.toSet());
            assertEquals(
                    Optional.of(finding.outcome()),
                    outcome(scene, finding.rule(), onlyWith(world, facts)),
                    () -> facts + " for " + finding.rule() + " of " + scene);
            for (String path : facts) {
                Set<String> fewer = new HashSet<>(facts);
                fewer.remove(path);
                if (facts.stream().noneMatch(other -> other.startsWith(path + "/"))) {
                    assertNotEquals(
                            Optional.of(finding.outcome()),
                            outcome(scene, finding.rule(), onlyWith(world, fewer)),
                            () -> facts + " without " + path + " for " + finding.rule() + " of " + scene);
                }
            }
        }
    }

    private static Optional<Outcome> outcome(Scene scene, String rule, World world) {
        return analyse(scene, world)
                .map(analysis ->
                        analysis.determination().finding(rule).orElseThrow().outcome())
                .or(() -> Optional.of(Outcome.NOT_APPLICABLE));
    }

    /** A world of which only some facts are left, also of the things in its list. */
    private static World onlyWith(World world, Set<String> paths) {
        World result = world;
        for (Map.Entry<String, UnaryOperator<World>> fact : FACTS.entrySet()) {
            boolean kept = paths.stream().anyMatch(path -> (path + "/").startsWith(fact.getKey() + "/"));
            result = kept ? result : fact.getValue().apply(result);
        }
        if (result.things() instanceof Input.Given<List<Thing>> given) {
            List<Thing> things = new ArrayList<>();
            for (Thing thing : given.value()) {
                String path = "/things/" + things.size();
                things.add(new Thing(
                        paths.contains(path + "/sound") ? thing.sound() : Input.notAsked(),
                        paths.contains(path + "/made") ? thing.made() : Input.notAsked()));
            }
            result = result.withThings(Input.given(things));
        }
        // of a set that is out of sight it is not known either what else could be in it
        ItemBounds open = new ItemBounds(ItemSet.empty(), ItemSet.of(0, 1, 64, 70));
        result = paths.contains("/u") ? result : result.withU(open);
        return paths.contains("/v") ? result : result.withV(open);
    }
}
