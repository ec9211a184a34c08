package dev.ismap.examples.study;

import dev.ismap.core.determination.Determination;
import dev.ismap.core.determination.Finding;
import dev.ismap.core.determination.Outcome;
import dev.ismap.core.determination.Verdict;
import dev.ismap.rules.study.Tally;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * A population under the law as it is and under others, in numbers.
 *
 * <p>Studies of parts are added to that of the whole, in whatever order.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param laws the names of the laws, that as it is first
 * @param tallies the cases of a kind, a programme and a year under a law
 * @param moves the cases whose verdict under a law is other than under the law as it is
 */
public record CaseStudy(List<String> laws, SortedMap<Cell, Tally> tallies, SortedMap<Move, Long> moves) {

    /**
     * A part of the population under a law.
     *
     * @param law the place of the law among the laws, from 0
     * @param year the year of filing, or of the day asked about where a case is not filed yet
     * @param kind the kind of document
     * @param programme the programme; empty where the kind has none
     */
    public record Cell(int law, int year, String kind, String programme) implements Comparable<Cell> {

        private static final Comparator<Cell> ORDER = Comparator.comparingInt(Cell::law)
                .thenComparingInt(Cell::year)
                .thenComparing(Cell::kind)
                .thenComparing(Cell::programme);

        @Override
        public int compareTo(Cell other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * Cases whose verdict is other under a law.
     *
     * @param law the place of the law among the laws, from 1
     * @param from the verdict under the law as it is
     * @param to the verdict under this law
     * @param rule a rule whose outcome is other too, or does not count under one of the two; empty for all the cases
     */
    public record Move(int law, Verdict from, Verdict to, String rule) implements Comparable<Move> {

        private static final Comparator<Move> ORDER = Comparator.comparingInt(Move::law)
                .thenComparing(Move::from)
                .thenComparing(Move::to)
                .thenComparing(Move::rule);

        @Override
        public int compareTo(Move other) {
            return ORDER.compare(this, other);
        }
    }

    /** Creates a study. */
    public CaseStudy {
        laws = List.copyOf(laws);
        tallies = Collections.unmodifiableSortedMap(new TreeMap<>(tallies));
        moves = Collections.unmodifiableSortedMap(new TreeMap<>(moves));
    }

    /** The study of no case. */
    public static CaseStudy none(List<String> laws) {
        return new CaseStudy(laws, new TreeMap<>(), new TreeMap<>());
    }

    /** The study of one case: its determination under each of the laws, in their order. */
    public static CaseStudy of(List<String> laws, List<Determination> determinations) {
        Determination first = determinations.get(0);
        SortedMap<Cell, Tally> tallies = new TreeMap<>();
        SortedMap<Move, Long> moves = new TreeMap<>();
        for (int law = 0; law < laws.size(); law++) {
            Determination one = determinations.get(law);
            tallies.put(
                    new Cell(
                            law,
                            first.receipt().filedOn().getYear(),
                            first.about().getOrDefault("kind", ""),
                            first.about().getOrDefault("programme", "")),
                    Tally.of(one));
            if (one.verdict() != first.verdict()) {
                moves.put(new Move(law, first.verdict(), one.verdict(), ""), 1L);
                for (String rule : otherwise(first, one)) {
                    moves.put(new Move(law, first.verdict(), one.verdict(), rule), 1L);
                }
            }
        }
        return new CaseStudy(laws, tallies, moves);
    }

    /** The rules whose outcome, as far as it counts, is not the same. */
    private static List<String> otherwise(Determination one, Determination other) {
        List<String> rules = new ArrayList<>();
        one.findings().stream()
                .map(Finding::rule)
                .filter(rule -> !outcome(rule, one).equals(outcome(rule, other)))
                .forEach(rules::add);
        other.findings().stream()
                .filter(finding -> one.finding(finding.rule()).isEmpty() && finding.counts())
                .forEach(finding -> rules.add(finding.rule()));
        return rules;
    }

    private static Optional<Outcome> outcome(String rule, Determination determination) {
        return determination.finding(rule).filter(Finding::counts).map(Finding::outcome);
    }

    /**
     * The study of two populations that share no case, under the same laws.
     *
     * @throws IllegalArgumentException if the laws are others
     */
    public CaseStudy plus(CaseStudy other) {
        if (!laws.equals(Objects.requireNonNull(other, "other").laws)) {
            throw new IllegalArgumentException("Studies of " + laws + " and " + other.laws + " do not add up");
        }
        SortedMap<Cell, Tally> sum = new TreeMap<>(tallies);
        other.tallies.forEach((cell, tally) -> sum.merge(cell, tally, Tally::plus));
        SortedMap<Move, Long> moved = new TreeMap<>(moves);
        other.moves.forEach((move, count) -> moved.merge(move, count, Long::sum));
        return new CaseStudy(laws, sum, moved);
    }

    /** The tally of the whole population under a law. */
    public Tally tally(int law) {
        return tally(cell -> cell.law() == law);
    }

    /** The tally of a part. */
    public Tally tally(Predicate<Cell> part) {
        return tallies.entrySet().stream()
                .filter(one -> part.test(one.getKey()))
                .map(Map.Entry::getValue)
                .collect(Tally.summing());
    }

    /** The years of the population, in order. */
    public List<Integer> years() {
        return tallies.keySet().stream().map(Cell::year).distinct().sorted().toList();
    }
}
