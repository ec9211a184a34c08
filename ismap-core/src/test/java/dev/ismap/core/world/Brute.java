package dev.ismap.core.world;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.determination.Outcome;
import dev.ismap.core.law.AuthorityRuling;
import dev.ismap.core.law.Basis;
import dev.ismap.core.law.Force;
import dev.ismap.core.law.InForce.Presence;
import dev.ismap.core.law.Law;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.Rule.LawOf;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the semantics say of a case by writing down all its completions: the missing facts filled in and a reading
 * chosen for each doubt. It shares nothing with the engine but the rules.
 */
public final class Brute {

    /** What a complete case comes to, and a rule in it. */
    public enum Result {
        /** Nothing stands against it. */
        STANDS,
        /** It is left to the authority. */
        OPEN,
        /** It falls. */
        FALLS,
        /** No rule that can decide applies. */
        NO_LAW
    }

    private final Books.Scene scene;
    private final Law filed;
    private final Law asked;
    private final Map<Rule<World>, Presence> presences = new IdentityHashMap<>();
    private final Map<Rule<World>, List<Rule<World>>> before = new IdentityHashMap<>();
    private final Map<String, List<Condition<World>>> doubts = new LinkedHashMap<>();
    private final Set<Result> results = EnumSet.noneOf(Result.class);
    private final Map<String, Set<Result>> byRule = new TreeMap<>();
    private final Map<String, Set<Outcome>> outcomesByRule = new TreeMap<>();
    private boolean differsByLaw;
    private boolean differsByFact;
    private boolean readingsVary;

    private Brute(Books.Scene scene, LocalDate filed, LocalDate asked) {
        this.scene = scene;
        this.filed = Law.on(filed, Map.of(World.PERIOD, World.PERIODS));
        this.asked = Law.on(asked, Map.of(World.PERIOD, World.PERIODS));
        for (Rule<World> rule : scene.rules()) {
            presences.put(rule, rule.inForce().on(law(rule).day()));
            before.put(
                    rule,
                    scene.rules().stream()
                            .filter(other -> isBefore(other, rule))
                            .toList());
            doubts.putAll(Oracle.doubts(rule.appliesWhen()));
            doubts.putAll(Oracle.doubts(rule.condition()));
            if (presence(rule) == Presence.NOT_KNOWN) {
                doubts.put("in force: " + rule.id(), List.of(Condition.always(), Condition.always()));
            }
        }
    }

    /** Works through nothing yet, by the law of other days. */
    public static Brute on(Books.Scene scene, LocalDate filed, LocalDate asked) {
        return new Brute(scene, filed, asked);
    }

    /** Works through every completion of a world, of the facts that the rules read: no other can matter. */
    public static Brute of(Books.Scene scene, World world) {
        return of(scene, world.completions(scene.reads()));
    }

    /** The same of more completions. */
    public static Brute ofMore(Books.Scene scene, World world) {
        return of(scene, world.moreCompletions(scene.reads()));
    }

    /** Works through some complete worlds. */
    public static Brute of(Books.Scene scene, List<World> completions) {
        Brute brute = new Brute(scene, Books.FILED, Books.ASKED);
        Map<Map<String, Integer>, Result> byChoice = new HashMap<>();
        Set<Result> ofFirst = null;
        List<Map<String, Integer>> choicesOfFirst = null;
        for (World complete : completions) {
            Set<Result> ofThis = EnumSet.noneOf(Result.class);
            List<Map<String, Integer>> choices = brute.choices(complete);
            choicesOfFirst = choicesOfFirst == null ? choices : choicesOfFirst;
            brute.readingsVary |= !choicesOfFirst.equals(choices);
            for (Map<String, Integer> choice : choices) {
                Result result = brute.result(complete, choice);
                ofThis.add(result);
                brute.differsByFact |= byChoice.getOrDefault(choice, result) != result;
                byChoice.put(choice, result);
            }
            brute.results.addAll(ofThis);
            brute.differsByLaw |= ofThis.size() > 1;
            ofFirst = ofFirst == null ? ofThis : ofFirst;
            brute.differsByFact |= !ofFirst.equals(ofThis);
        }
        return brute;
    }

    private Law law(Rule<World> rule) {
        return rule.lawOf() == LawOf.FILED ? filed : asked;
    }

    /** Whether a rule is in force by the law that it follows. */
    public Presence presence(Rule<World> rule) {
        return Objects.requireNonNull(presences.get(rule), rule.id());
    }

    /** Every way to read what is in doubt in a complete world. */
    public List<Map<String, Integer>> choices(World complete) {
        return Oracle.choices(doubts, complete, filed);
    }

    /** Whether a complete world meets a rule; nothing where the rule does not apply to it. */
    public Optional<Boolean> meets(Rule<World> rule, World complete, Map<String, Integer> choice) {
        return binds(rule, complete, choice)
                ? Optional.of(Oracle.holds(rule.condition(), complete, law(rule), choice))
                : Optional.empty();
    }

    private Result result(World complete, Map<String, Integer> choice) {
        Result whole = Result.NO_LAW;
        for (Rule<World> rule : scene.rules()) {
            Result one = result(rule, complete, choice);
            byRule.computeIfAbsent(rule.id(), id -> EnumSet.noneOf(Result.class))
                    .add(one);
            boolean counts = rule.force() != Force.ADVICE && rule.basis() != Basis.ASSUMED;
            if (counts && one != Result.NO_LAW) {
                whole = whole == Result.NO_LAW || one.compareTo(whole) > 0 ? one : whole;
            }
        }
        return whole;
    }

    private Result result(Rule<World> rule, World complete, Map<String, Integer> choice) {
        Set<Outcome> outcomes = outcomesByRule.computeIfAbsent(rule.id(), id -> EnumSet.noneOf(Outcome.class));
        Optional<Boolean> meets = meets(rule, complete, choice);
        if (meets.isEmpty()) {
            outcomes.add(Outcome.NOT_APPLICABLE);
            return Result.NO_LAW;
        }
        if (meets.get()) {
            outcomes.add(Outcome.SATISFIED);
            return Result.STANDS;
        }
        AuthorityRuling word = scene.words().get(rule.id());
        if (rule.force() != Force.JUDGEMENT || word == AuthorityRuling.REFUSED) {
            outcomes.add(Outcome.VIOLATED);
        } else {
            outcomes.add(word == null ? Outcome.UNDETERMINED : Outcome.SATISFIED);
        }
        if (rule.force() == Force.MUST || rule.force() == Force.ADVICE || word == AuthorityRuling.REFUSED) {
            return Result.FALLS;
        }
        return word == AuthorityRuling.ACCEPTED ? Result.STANDS : Result.OPEN;
    }

    /** Whether a rule is in force and applies, and none that is an exception to it, or ranks above it, does. */
    private boolean binds(Rule<World> rule, World complete, Map<String, Integer> choice) {
        boolean inForce = switch (presence(rule)) {
            case IN_FORCE -> true;
            case NOT_IN_FORCE -> false;
            case NOT_KNOWN -> choice.get("in force: " + rule.id()) == 0;
        };
        return inForce
                && Oracle.holds(rule.appliesWhen(), complete, law(rule), choice)
                && before.get(rule).stream().noneMatch(other -> binds(other, complete, choice));
    }

    private static boolean isBefore(Rule<World> one, Rule<World> other) {
        return one.exceptions().stream()
                .anyMatch(first -> first.rule().equals(other.id())
                        || other.exceptions().stream()
                                .anyMatch(second ->
                                        first.rule().equals(second.rule()) && first.priority() > second.priority()));
    }

    /** What the whole case comes to, over all completions. */
    public Set<Result> results() {
        return results;
    }

    /** What it comes to under one rule. */
    public Set<Result> results(String rule) {
        return byRule.getOrDefault(rule, Set.of());
    }

    /** The outcomes that it comes to under one rule; undetermined where only the authority can say. */
    public Set<Outcome> outcomes(String rule) {
        return outcomesByRule.getOrDefault(rule, Set.of());
    }

    /** Whether two completions that differ only in the law come to different results. */
    public boolean differsByLaw() {
        return differsByLaw;
    }

    /** Whether the missing facts make a difference. */
    public boolean differsByFact() {
        return differsByFact;
    }

    /** Whether the missing facts make a difference to which readings come into question. */
    public boolean readingsVary() {
        return readingsVary;
    }
}
