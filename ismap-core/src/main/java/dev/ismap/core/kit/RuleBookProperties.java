package dev.ismap.core.kit;

import dev.ismap.core.determination.Case;
import dev.ismap.core.determination.Determination;
import dev.ismap.core.determination.Determination.OpenMatter;
import dev.ismap.core.determination.Finding;
import dev.ismap.core.determination.Outcome;
import dev.ismap.core.determination.Verdict;
import dev.ismap.core.engine.Engine;
import dev.ismap.core.fact.Fact;
import dev.ismap.core.fact.Input;
import dev.ismap.core.fact.ItemBounds;
import dev.ismap.core.fact.Items;
import dev.ismap.core.kit.RuleBookProperties.RuleBookProperty;
import dev.ismap.core.law.NoLawException;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.RuleBook;
import dev.ismap.core.text.ContentHash;
import dev.ismap.core.text.Label;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Tests a rule book: whether it has the {@linkplain RuleBookProperty properties} that every rule book has.
 *
 * <p>The author of a book brings cases, and says for each fact how a case looks in which it is withheld. The test
 * withholds each fact alone, then two, four, eight and so on from either end, then all, and compares what the engine
 * says.
 *
 * <pre>{@code
 * List<PropertyFailure> failures = RuleBookProperties.of(book)
 *         .trying("a resident of full age", Case.on(resident, day))
 *         .withholding("/born", applicant -> applicant.withBorn(Input.notAsked()))
 *         .alwaysStated("/applied")
 *         .failures();
 * assertEquals(List.of(), failures);
 * }</pre>
 *
 * <p>A test is mutable and belongs to one thread.
 *
 * @param <C> the type of the cases' subjects
 * @since 0.1
 */
public final class RuleBookProperties<C> {

    /** One hash for any case: its own was made once, and no answer depends on it. */
    private static final Case.Hashes ANY = Case.Hashes.of(() -> ContentHash.of(""), TreeMap::new);

    private final RuleBook<C> book;
    private final Map<String, Case<C>> tried = new LinkedHashMap<>();
    private final Map<String, UnaryOperator<C>> withheld = new TreeMap<>();
    private final Set<String> alwaysStated = new TreeSet<>();

    private RuleBookProperties(RuleBook<C> book) {
        this.book = Objects.requireNonNull(book, "book");
    }

    /**
     * Begins a test of a rule book.
     *
     * @param book the rule book
     * @param <C> the type of the cases' subjects
     * @return the test
     */
    public static <C> RuleBookProperties<C> of(RuleBook<C> book) {
        return new RuleBookProperties<>(book);
    }

    /**
     * Adds a case to try.
     *
     * @param name its name, which a failure tells
     * @param subject the case
     * @return this test
     * @throws IllegalArgumentException if another case has the name
     */
    public RuleBookProperties<C> trying(String name, Case<C> subject) {
        if (tried.putIfAbsent(name, Objects.requireNonNull(subject, "subject")) != null) {
            throw new IllegalArgumentException("A case is tried under a name of its own, but this is there: " + name);
        }
        return this;
    }

    /**
     * Says how a case looks in which the fact at a path is withheld, with everything that stands below it.
     *
     * @param path the path, as a JSON Pointer
     * @param without the same case with that fact not asked
     * @return this test
     */
    public RuleBookProperties<C> withholding(String path, UnaryOperator<C> without) {
        withheld.put(path, Objects.requireNonNull(without, "without"));
        return this;
    }

    /**
     * Names a fact that no case can leave out.
     *
     * @param path the path, as a JSON Pointer
     * @return this test
     */
    public RuleBookProperties<C> alwaysStated(String path) {
        alwaysStated.add(path);
        return this;
    }

    /**
     * Runs the test.
     *
     * @return the failures, property by property; empty where the book has them all in the cases tried
     */
    public List<PropertyFailure> failures() {
        Set<PropertyFailure> failures = new LinkedHashSet<>();
        RootScanner<C> readings = RootScanner.of(book.rules());
        Engine<C> engine = new Engine<>(book);
        Engine<C> reversed = new Engine<>(ReversedBook.of(book));
        Map<String, Set<Outcome>> seen = new TreeMap<>();
        tried.forEach((name, whole) -> {
            Answer full = Answer.of(engine, whole);
            full.outcomes()
                    .forEach((rule, outcome) -> seen.computeIfAbsent(rule, key -> EnumSet.noneOf(Outcome.class))
                            .add(outcome));
            readsAsWithheld(name, whole.subject(), readings, failures);
            Case<C> unhashed = whole.hashes(ANY);
            compare(name, full, Answer.of(reversed, unhashed), failures);
            for (UnaryOperator<C> without : partly()) {
                Case<C> less = unhashed.with(without.apply(whole.subject()));
                Answer part = Answer.of(engine, less);
                overturned(name, part, full, failures);
                compare(name, part, Answer.of(reversed, less), failures);
            }
        });
        untried(seen, failures);
        neverWithheld(readings, failures);
        return failures.stream()
                .sorted((one, other) -> one.property().compareTo(other.property()))
                .toList();
    }

    /** What the engine says of a case: nothing where no law covers it. */
    private record Answer(Optional<Verdict> verdict, Optional<Verdict> alone, Map<String, Outcome> outcomes) {

        static <C> Answer of(Engine<C> engine, Case<C> subject) {
            Optional<Verdict> alone = alone(engine, subject);
            try {
                Determination determination = engine.determine(subject);
                Map<String, Outcome> outcomes = new TreeMap<>();
                for (Finding finding : determination.findings()) {
                    outcomes.put(finding.rule(), asFarAsFactsGo(determination, finding));
                }
                return new Answer(Optional.of(determination.verdict()), alone, outcomes);
            } catch (NoLawException none) {
                return new Answer(Optional.empty(), alone, Map.of());
            }
        }

        private static <C> Optional<Verdict> alone(Engine<C> engine, Case<C> subject) {
            try {
                return Optional.of(engine.verdict(subject));
            } catch (NoLawException none) {
                return Optional.empty();
            }
        }

        /** A matter that waits for nothing but the authority's word does not meet its rule, as far as facts go. */
        private static Outcome asFarAsFactsGo(Determination determination, Finding finding) {
            boolean left = finding.outcome() == Outcome.UNDETERMINED
                    && finding.doubts().isEmpty()
                    && determination.missing().stream()
                            .noneMatch(fact -> fact.rules().contains(finding.rule()))
                    && determination.open().stream()
                            .anyMatch(matter -> matter.reason() == OpenMatter.Reason.JUDGEMENT
                                    && matter.rules().contains(finding.rule()));
            return left ? Outcome.VIOLATED : finding.outcome();
        }
    }

    /** Each withholding alone, and more and more of them together: what interplay there is shows in one of these. */
    private List<UnaryOperator<C>> partly() {
        List<UnaryOperator<C>> single = List.copyOf(withheld.values());
        List<UnaryOperator<C>> result = new ArrayList<>(single);
        for (int size = 2; size < single.size(); size *= 2) {
            result.add(all(single.subList(0, size)));
            result.add(all(single.subList(single.size() - size, single.size())));
        }
        result.add(all(single));
        return result;
    }

    private static <C> UnaryOperator<C> all(List<UnaryOperator<C>> several) {
        return subject -> {
            C result = subject;
            for (UnaryOperator<C> one : several) {
                result = one.apply(result);
            }
            return result;
        };
    }

    private static void overturned(String name, Answer less, Answer more, Set<PropertyFailure> failures) {
        less.outcomes().forEach((rule, before) -> {
            Outcome after = more.outcomes().getOrDefault(rule, before);
            if (before != Outcome.UNDETERMINED && before != after) {
                failures.add(new PropertyFailure(
                        RuleBookProperty.MORE_FACTS_NEVER_OVERTURN,
                        Optional.of(rule),
                        Label.of(
                                "「" + name + "」：事実を示さないと " + before + "、示すと " + after + " となる。",
                                name + ": " + before + " with facts withheld, " + after + " with them.")));
            }
        });
        boolean decided = !less.verdict().equals(Optional.of(Verdict.UNDETERMINED));
        if (decided && !less.verdict().equals(more.verdict())) {
            failures.add(new PropertyFailure(
                    RuleBookProperty.MORE_FACTS_NEVER_OVERTURN,
                    Optional.empty(),
                    Label.of(
                            "「" + name + "」：事実を示さないと " + word(less.verdict()) + "、示すと " + word(more.verdict())
                                    + " となる。",
                            name + ": " + word(less.verdict()) + " with facts withheld, " + word(more.verdict())
                                    + " with them.")));
        }
    }

    private static String word(Optional<Verdict> verdict) {
        return verdict.map(Verdict::name).orElse(NoLawException.CODE);
    }

    private static void compare(String name, Answer answer, Answer other, Set<PropertyFailure> failures) {
        if (!answer.alone().equals(answer.verdict())) {
            failures.add(new PropertyFailure(
                    RuleBookProperty.FAST_AND_SLOW_AGREE,
                    Optional.empty(),
                    Label.of(
                            "「" + name + "」：結論だけでは " + word(answer.alone()) + "、全体では " + word(answer.verdict())
                                    + " となる。",
                            name + ": " + word(answer.alone()) + " alone, " + word(answer.verdict())
                                    + " in the full determination.")));
        }
        Set<String> differing = new TreeSet<>();
        answer.outcomes().forEach((rule, outcome) -> {
            if (other.outcomes().get(rule) != outcome) {
                differing.add(rule);
            }
        });
        if (!differing.isEmpty() || !answer.verdict().equals(other.verdict())) {
            failures.add(new PropertyFailure(
                    RuleBookProperty.ORDER_DOES_NOT_MATTER,
                    differing.stream().findFirst(),
                    Label.of(
                            "「" + name + "」：順序を逆にすると " + word(answer.verdict()) + " が " + word(other.verdict())
                                    + " となり、規則 " + differing + " の結果が変わる。",
                            name + ": in the opposite order " + word(answer.verdict()) + " becomes "
                                    + word(other.verdict()) + ", and these rules differ: " + differing)));
        }
    }

    private void readsAsWithheld(String name, C whole, RootScanner<C> readings, Set<PropertyFailure> failures) {
        withheld.forEach((path, without) -> {
            C less = without.apply(whole);
            for (Fact<C, ?> fact : readings.facts()) {
                Input<?> input = fact.of(less);
                if (isAt(path, fact.path()) && !input.isMissing()) {
                    failures.add(taken(name, fact.path(), input.known().map(Object::toString)));
                }
            }
            List<Items<C>> sets = readings.sets().stream()
                    .filter(set -> isAt(path, set.path()))
                    .toList();
            for (Items<C> set : sets) {
                ItemBounds before = set.of(whole);
                ItemBounds after = set.of(less);
                if (!after.possible().containsAll(before.possible())
                        || !before.certain().containsAll(after.certain())) {
                    failures.add(taken(name, set.path() + " (" + set + ")", Optional.empty()));
                }
            }
            // a set of constants may stand at the same path, but not alone
            if (!sets.isEmpty()
                    && sets.stream().allMatch(set -> set.of(less).open().isEmpty())) {
                failures.add(taken(name, path, Optional.empty()));
            }
        });
    }

    private static PropertyFailure taken(String name, String path, Optional<String> value) {
        return new PropertyFailure(
                RuleBookProperty.UNKNOWN_IS_NOT_FALSE,
                Optional.empty(),
                Label.of(
                        "「" + name + "」：" + path + " を示さなくても、値"
                                + value.map(text -> "「" + text + "」").orElse("") + "として読み取られる。",
                        name + ": with " + path + " withheld, it still reads as known"
                                + value.map(text -> ": " + text).orElse("")));
    }

    private static boolean isAt(String path, String place) {
        return place.equals(path) || place.startsWith(path + "/");
    }

    private void untried(Map<String, Set<Outcome>> seen, Set<PropertyFailure> failures) {
        for (Rule<C> rule : book.rules()) {
            Set<Outcome> wanted = EnumSet.of(Outcome.SATISFIED, Outcome.VIOLATED);
            if (!rule.appliesWhen().isAlways()) {
                wanted.add(Outcome.NOT_APPLICABLE);
            }
            wanted.removeAll(seen.getOrDefault(rule.id(), Set.of()));
            if (!wanted.isEmpty()) {
                failures.add(new PropertyFailure(
                        RuleBookProperty.EVERY_RULE_IS_TRIED,
                        Optional.of(rule.id()),
                        Label.of("次の結果になる例がない：" + wanted, "no case tried comes out so: " + wanted)));
            }
        }
    }

    private void neverWithheld(RootScanner<C> readings, Set<PropertyFailure> failures) {
        Set<String> paths = new TreeSet<>();
        readings.facts().forEach(fact -> paths.add(fact.path()));
        readings.sets().forEach(set -> paths.add(set.path()));
        for (String path : paths) {
            boolean covered = withheld.keySet().stream().anyMatch(one -> isAt(one, path))
                    || alwaysStated.stream().anyMatch(one -> isAt(one, path));
            if (!covered) {
                failures.add(new PropertyFailure(
                        RuleBookProperty.EVERY_FACT_IS_WITHHELD,
                        Optional.empty(),
                        Label.of(path + " を示さない場合が試されていない。", path + " is never withheld.")));
            }
        }
    }

    /**
     * Something that is true of every rule book that is put together well.
     *
     * <p>The engine sees to them wherever the readers of the facts are pure functions that give what a case does not say
     * as not asked. Readers are code, and only a test shows whether they are.
     *
     * <p>This enum is immutable and thread-safe.
     *
     */
    public enum RuleBookProperty {
        /** What is decided stays decided when more becomes known. */
        MORE_FACTS_NEVER_OVERTURN("事実が加わっても、既に定まった結果は覆らない。", "More facts never overturn what was decided."),

        /** The order in which rules, and the parts of a condition, are written changes no outcome. */
        ORDER_DOES_NOT_MATTER("規則及び条件の並び順は、結果に影響しない。", "The order of rules and of conditions changes no outcome."),

        /** A fact that is withheld reads as missing, not as some value. */
        UNKNOWN_IS_NOT_FALSE(
                "示されていない事実は、「否」ではなく「不明」として読み取られる。", "A fact that is withheld reads as missing, never as false."),

        /** The verdict alone is the verdict of the full determination. */
        FAST_AND_SLOW_AGREE("結論だけを求めても、全体の判定と同じ結論になる。", "The verdict alone is the verdict of the full determination."),

        /** Each rule is met by one of the cases tried and not met by another, and one that need not apply does not in a third. */
        EVERY_RULE_IS_TRIED(
                "どの規則にも、満たす例、満たさない例及び（限定があれば）適用されない例がある。",
                "Each rule is tried with a case that meets it, one that does not, and one to which it does not apply."),

        /** Each fact that a rule reads is withheld once, or declared as one that every case states. */
        EVERY_FACT_IS_WITHHELD(
                "規則が読み取る事実のすべてについて、示さない場合が試されている。", "Each fact that a rule reads is withheld once, or always stated.");

        private final String ja;
        private final String en;

        RuleBookProperty(String ja, String en) {
            this.ja = ja;
            this.en = en;
        }

        /**
         * The property in words.
         *
         * @return the words
         */
        public Label label() {
            return Label.of(ja, en);
        }
    }

    /**
     * A property that a rule book does not have, and where that shows.
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param property the property
     * @param rule the rule at which it shows; absent where it shows at the verdict or at a fact
     * @param words what was seen
     */
    public record PropertyFailure(RuleBookProperty property, Optional<String> rule, Label words) {

        /** Creates a failure. */
        public PropertyFailure {
            Objects.requireNonNull(property, "property");
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(words, "words");
        }

        /**
         * The property, the rule and what was seen, in English, as a failing test prints it.
         *
         * @return the text
         */
        @Override
        public String toString() {
            return property + rule.map(id -> " at " + id).orElse("") + ": " + words.en();
        }
    }
}
