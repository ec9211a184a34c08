package dev.ismap.core.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.ismap.core.fact.Input;
import dev.ismap.core.kit.RuleBookCheck.RuleBookFinding;
import dev.ismap.core.kit.RuleBookCheck.RuleBookFinding.Kind;
import dev.ismap.core.law.InForce.Presence;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.world.Books;
import dev.ismap.core.world.Books.Scene;
import dev.ismap.core.world.Brute;
import dev.ismap.core.world.Conditions;
import dev.ismap.core.world.World;
import dev.ismap.core.world.Worlds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

/** What a check finds in generated books, against every case on a day of each law. */
@PropertyDefaults(tries = 400, edgeCases = EdgeCasesMode.NONE)
class RuleBookCheckLawsTest {

    /** A day of each stretch of the laws that the generated books have. */
    private static final List<LocalDate> DAYS = Stream.of(
                    "2020-01-01", "2024-02-01", "2024-02-29", "2024-03-01", "2024-12-31", "2025-01-01")
            .map(LocalDate::parse)
            .toList();

    private static final Set<Kind> SEARCHED =
            Set.of(Kind.NEVER_APPLIES, Kind.NEVER_VIOLATED, Kind.NEVER_SATISFIED, Kind.IMPLIED, Kind.CONTRADICTION);

    /** How a case stands to each rule by one law: met or not, and nothing where the rule does not apply. */
    private record Moment(Brute law, Map<String, Optional<Boolean>> meets) {}

    @Provide
    Arbitrary<Scene> choices() {
        return Books.of(Conditions.choices());
    }

    @Provide
    Arbitrary<Scene> scenes() {
        return Books.any();
    }

    @Provide
    Arbitrary<List<World>> worlds() {
        return Worlds.complete().list().ofMinSize(3).ofMaxSize(8);
    }

    @Property(seed = "2020")
    void itFindsWhatNoCaseDoesAndNothingElse(@ForAll("choices") Scene scene) {
        List<World> every = Worlds.silent()
                .withP(Input.given(LocalDate.of(2024, 1, 31)))
                .withQ(Input.given(LocalDate.of(2024, 1, 31)))
                .withText(Input.given("words"))
                .withThings(Input.given(List.of()))
                .completions();
        assertEquals(new TreeSet<>(expected(scene, moments(scene, every))), found(scene), scene::toString);
    }

    @Property(seed = "2020")
    void noCaseDoesWhatItSaysThatNoneDoes(@ForAll("scenes") Scene scene, @ForAll("worlds") List<World> worlds) {
        List<RuleBookFinding> findings = RuleBookCheck.of(scene.book()).findings().stream()
                .filter(finding -> SEARCHED.contains(finding.kind()))
                .toList();
        List<Moment> moments = findings.isEmpty() ? List.of() : moments(scene, worlds);
        for (RuleBookFinding finding : findings) {
            String rule = finding.rule().orElseThrow();
            String other = finding.other().orElse(rule);
            for (Moment moment : moments) {
                Optional<Boolean> one = moment.meets().get(rule);
                Optional<Boolean> two = moment.meets().get(other);
                boolean refutes = switch (finding.kind()) {
                    case NEVER_APPLIES -> one.isPresent();
                    case NEVER_VIOLATED -> one.equals(Optional.of(false));
                    case NEVER_SATISFIED -> one.equals(Optional.of(true));
                    case IMPLIED ->
                        isKnown(scene, moment, rule, other)
                                && one.equals(Optional.of(false))
                                && !two.equals(Optional.of(false));
                    default -> false;
                };
                assertFalse(refutes, () -> finding + " of " + scene);
            }
        }
    }

    /** Every case by the law of every pair of days. */
    private static List<Moment> moments(Scene scene, List<World> worlds) {
        List<Moment> moments = new ArrayList<>();
        for (LocalDate filed : DAYS) {
            for (LocalDate asked : DAYS) {
                if (!asked.isBefore(filed)) {
                    Brute law = Brute.on(scene, filed, asked);
                    for (World world : worlds) {
                        for (Map<String, Integer> choice : law.choices(world)) {
                            Map<String, Optional<Boolean>> meets = new HashMap<>();
                            scene.rules().forEach(rule -> meets.put(rule.id(), law.meets(rule, world, choice)));
                            moments.add(new Moment(law, meets));
                        }
                    }
                }
            }
        }
        return moments;
    }

    private static Set<String> found(Scene scene) {
        return RuleBookCheck.of(scene.book()).findings().stream()
                .filter(finding -> SEARCHED.contains(finding.kind()) || finding.kind() == Kind.PAST_BOUND)
                .map(finding -> finding.kind() + " " + finding.rule().orElseThrow()
                        + finding.other().map(other -> " " + other).orElse(""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> expected(Scene scene, List<Moment> moments) {
        Set<String> result = new TreeSet<>();
        for (Rule<World> rule : scene.rules()) {
            String id = rule.id();
            Set<Optional<Boolean>> seen =
                    moments.stream().map(moment -> moment.meets().get(id)).collect(Collectors.toSet());
            boolean met = seen.contains(Optional.of(true));
            boolean failed = seen.contains(Optional.of(false));
            if (!met && !failed) {
                result.add(Kind.NEVER_APPLIES + " " + id);
            } else if (!failed) {
                result.add(Kind.NEVER_VIOLATED + " " + id);
            } else if (!met) {
                result.add(Kind.NEVER_SATISFIED + " " + id);
            }
            for (Rule<World> other : scene.rules()) {
                if (!id.equals(other.id()) && isImplied(scene, moments, rule, other)) {
                    result.add(Kind.IMPLIED + " " + id + " " + other.id());
                }
                if (id.compareTo(other.id()) < 0 && contradict(moments, id, other.id())) {
                    result.add(Kind.CONTRADICTION + " " + id + " " + other.id());
                }
            }
        }
        return result;
    }

    private static boolean isImplied(Scene scene, List<Moment> moments, Rule<World> rule, Rule<World> other) {
        List<Moment> fails = moments.stream()
                .filter(moment -> isKnown(scene, moment, rule.id(), other.id()))
                .filter(moment -> moment.meets().get(rule.id()).equals(Optional.of(false)))
                .toList();
        return other.force().compareTo(rule.force()) <= 0
                && other.basis().compareTo(rule.basis()) <= 0
                && !fails.isEmpty()
                && fails.stream()
                        .allMatch(moment -> moment.meets().get(other.id()).equals(Optional.of(false)));
    }

    private static boolean isKnown(Scene scene, Moment moment, String one, String other) {
        return scene.rules().stream()
                .filter(rule -> rule.id().equals(one) || rule.id().equals(other))
                .allMatch(rule -> moment.law().presence(rule) != Presence.NOT_KNOWN);
    }

    private static boolean contradict(List<Moment> moments, String one, String other) {
        Map<Brute, Set<List<Boolean>>> byLaw = new HashMap<>();
        for (Moment moment : moments) {
            Optional<Boolean> first = moment.meets().get(one);
            Optional<Boolean> second = moment.meets().get(other);
            if (first.isPresent() && second.isPresent()) {
                byLaw.computeIfAbsent(moment.law(), law -> new HashSet<>()).add(List.of(first.get(), second.get()));
            }
        }
        return byLaw.values().stream()
                .anyMatch(pairs -> !pairs.contains(List.of(true, true))
                        && pairs.contains(List.of(true, false))
                        && pairs.contains(List.of(false, true)));
    }
}
