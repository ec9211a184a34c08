package dev.ismap.rules.study;

import dev.ismap.core.determination.Determination;
import dev.ismap.core.determination.Determination.MissingFact;
import dev.ismap.core.determination.Determination.OpenMatter;
import dev.ismap.core.determination.Finding;
import dev.ismap.core.determination.Outcome;
import dev.ismap.core.determination.Verdict;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collector;

/**
 * Determinations in numbers (判定の集計).
 *
 * <p>Tallies of parts of a population are added to that of the whole, in whatever order and on however many machines:
 * {@link #plus} is associative and commutative, and {@link #NONE} changes nothing. Each number counts cases; what is
 * left out of a map is zero.
 *
 * <pre>{@code
 * Map<Integer, Tally> byYear = cases.parallel()
 *         .map(one -> ismap.determine(one, context))
 *         .collect(groupingBy(d -> d.receipt().filedOn().getYear(), Tally.collector()));
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param cases the cases that were determined
 * @param refused the documents that could not be determined, as they could not be read or no law covers their day
 * @param verdicts the cases by verdict
 * @param rules the cases by rule and by how they stand to it; a rule that counts for no case is not there
 * @param open the cases of which something is open, by why
 * @param missing the cases that lack a fact that can count, by its path
 * @since 0.1
 */
public record Tally(
        long cases,
        long refused,
        SortedMap<Verdict, Long> verdicts,
        SortedMap<String, SortedMap<Outcome, Long>> rules,
        SortedMap<OpenMatter.Reason, Long> open,
        SortedMap<String, Long> missing) {

    /** The tally of no case. */
    public static final Tally NONE =
            new Tally(0, 0, new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());

    /**
     * Creates a tally.
     *
     * @throws IllegalArgumentException if a number is negative, or the verdicts are not those of the cases
     */
    public Tally {
        verdicts = counts("verdicts", verdicts);
        TreeMap<String, SortedMap<Outcome, Long>> copy = new TreeMap<>();
        rules.forEach((rule, outcomes) -> copy.put(rule, counts("rules", outcomes)));
        rules = Collections.unmodifiableSortedMap(copy);
        open = counts("open", open);
        missing = counts("missing", missing);
        if (refused < 0) {
            throw new IllegalArgumentException("refused is at least 0, but was " + refused);
        }
        long sum = verdicts.values().stream().mapToLong(Long::longValue).sum();
        if (sum != cases) {
            throw new IllegalArgumentException("There are " + cases + " cases, but " + sum + " verdicts");
        }
    }

    private static <K extends Comparable<K>> SortedMap<K, Long> counts(String name, SortedMap<K, Long> counts) {
        Objects.requireNonNull(counts, name);
        counts.forEach((key, count) -> {
            if (count < 0) {
                throw new IllegalArgumentException(name + " of " + key + " is at least 0, but was " + count);
            }
        });
        return Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    /**
     * The tally of one case.
     *
     * @param determination its determination
     * @return the tally
     */
    public static Tally of(Determination determination) {
        Objects.requireNonNull(determination, "determination");
        Sum sum = new Sum();
        sum.add(determination);
        return sum.tally();
    }

    /**
     * The tally of one case of which no more than the verdict was asked.
     *
     * @param verdict the verdict
     * @return the tally, with nothing about rules
     */
    public static Tally of(Verdict verdict) {
        Objects.requireNonNull(verdict, "verdict");
        Sum sum = new Sum();
        sum.add(verdict);
        return sum.tally();
    }

    /**
     * The tally of one document that could not be determined.
     *
     * @return the tally
     */
    public static Tally ofRefused() {
        return new Tally(0, 1, new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    }

    /**
     * The tally of two populations that share no case.
     *
     * @param other the other tally
     * @return the tally of both
     */
    public Tally plus(Tally other) {
        Objects.requireNonNull(other, "other");
        Sum sum = new Sum();
        sum.add(this);
        sum.add(other);
        return sum.tally();
    }

    /**
     * How many cases have a verdict.
     *
     * @param verdict the verdict
     * @return the number
     */
    public long count(Verdict verdict) {
        Objects.requireNonNull(verdict, "verdict");
        return verdicts.getOrDefault(verdict, 0L);
    }

    /**
     * How many cases stand so to a rule, of those for which it counts.
     *
     * @param rule the rule's id
     * @param outcome how they stand to it
     * @return the number
     */
    public long count(String rule, Outcome outcome) {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(outcome, "outcome");
        return rules.getOrDefault(rule, Collections.emptySortedMap()).getOrDefault(outcome, 0L);
    }

    /**
     * What collects a stream of determinations into their tally, in parallel too.
     *
     * @return the collector
     */
    public static Collector<Determination, ?, Tally> collector() {
        return Collector.of(Sum::new, Sum::add, Sum::plus, Sum::tally, Collector.Characteristics.UNORDERED);
    }

    /**
     * What collects a stream of tallies into their sum, in parallel too.
     *
     * @return the collector
     */
    public static Collector<Tally, ?, Tally> summing() {
        return Collector.of(Sum::new, Sum::add, Sum::plus, Sum::tally, Collector.Characteristics.UNORDERED);
    }

    /** What is counted up, by one thread. */
    private static final class Sum {

        private long cases;
        private long refused;
        private final Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
        private final TreeMap<String, SortedMap<Outcome, Long>> rules = new TreeMap<>();
        private final Map<OpenMatter.Reason, Long> open = new EnumMap<>(OpenMatter.Reason.class);
        private final TreeMap<String, Long> missing = new TreeMap<>();

        void add(Verdict verdict) {
            cases++;
            verdicts.merge(verdict, 1L, Long::sum);
        }

        void add(Determination determination) {
            add(determination.verdict());
            for (Finding finding : determination.findings()) {
                if (finding.counts()) {
                    outcomes(finding.rule()).merge(finding.outcome(), 1L, Long::sum);
                }
            }
            each(determination.open(), OpenMatter::reason, open);
            each(determination.missing().stream().filter(MissingFact::decisive).toList(), MissingFact::path, missing);
        }

        /** Counts each key once, however many of the case's matters have it. */
        private static <T, K> void each(Iterable<T> matters, Function<T, K> key, Map<K, Long> counts) {
            Set<K> seen = new HashSet<>();
            for (T matter : matters) {
                K one = key.apply(matter);
                if (seen.add(one)) {
                    counts.merge(one, 1L, Long::sum);
                }
            }
        }

        void add(Tally tally) {
            cases += tally.cases();
            refused += tally.refused();
            tally.verdicts().forEach((verdict, count) -> verdicts.merge(verdict, count, Long::sum));
            tally.rules()
                    .forEach((rule, of) ->
                            of.forEach((outcome, count) -> outcomes(rule).merge(outcome, count, Long::sum)));
            tally.open().forEach((reason, count) -> open.merge(reason, count, Long::sum));
            tally.missing().forEach((path, count) -> missing.merge(path, count, Long::sum));
        }

        private SortedMap<Outcome, Long> outcomes(String rule) {
            return rules.computeIfAbsent(rule, key -> new TreeMap<>());
        }

        Sum plus(Sum other) {
            add(other.tally());
            return this;
        }

        Tally tally() {
            return new Tally(cases, refused, new TreeMap<>(verdicts), rules, new TreeMap<>(open), missing);
        }
    }
}
