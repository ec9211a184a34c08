package dev.ismap.examples.study;

import dev.ismap.core.determination.Determination;
import dev.ismap.core.determination.Determination.OpenMatter;
import dev.ismap.core.determination.Finding;
import dev.ismap.core.determination.Outcome;
import dev.ismap.core.determination.Question;
import dev.ismap.core.determination.Verdict;
import dev.ismap.examples.study.StudyRow.Measure;
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
 * @param questions the undetermined cases in which a fact can still turn the verdict; none where it was not asked
 * @param settledBy those of them in which it decides the verdict, whatever it is found out to be
 */
public record CaseStudy(
        List<String> laws,
        SortedMap<Cell, Tally> tallies,
        SortedMap<Move, Long> moves,
        SortedMap<Fact, Long> questions,
        SortedMap<Fact, Long> settledBy) {

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

    /**
     * A fact that cases lack.
     *
     * @param law the place of the law among the laws, from 0
     * @param path its path
     */
    public record Fact(int law, String path) implements Comparable<Fact> {

        private static final Comparator<Fact> ORDER =
                Comparator.comparingInt(Fact::law).thenComparing(Fact::path);

        @Override
        public int compareTo(Fact other) {
            return ORDER.compare(this, other);
        }
    }

    /** Creates a study. */
    public CaseStudy {
        laws = List.copyOf(laws);
        tallies = Collections.unmodifiableSortedMap(new TreeMap<>(tallies));
        moves = Collections.unmodifiableSortedMap(new TreeMap<>(moves));
        questions = Collections.unmodifiableSortedMap(new TreeMap<>(questions));
        settledBy = Collections.unmodifiableSortedMap(new TreeMap<>(settledBy));
    }

    /** The study of no case. */
    public static CaseStudy none(List<String> laws) {
        return new CaseStudy(laws, new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    }

    /** The study of one case: its determination under each of the laws, in their order; no question is asked. */
    public static CaseStudy of(List<String> laws, List<Determination> determinations) {
        return of(laws, determinations, Collections.nCopies(laws.size(), List.of()));
    }

    /** The study of one case: its determination under each of the laws, in their order, and the questions that it leaves. */
    public static CaseStudy of(List<String> laws, List<Determination> determinations, List<List<Question>> questions) {
        Determination first = determinations.get(0);
        SortedMap<Cell, Tally> tallies = new TreeMap<>();
        SortedMap<Move, Long> moves = new TreeMap<>();
        SortedMap<Fact, Long> asked = new TreeMap<>();
        SortedMap<Fact, Long> settledBy = new TreeMap<>();
        for (int law = 0; law < laws.size(); law++) {
            Determination one = determinations.get(law);
            tallies.put(
                    new Cell(
                            law,
                            first.receipt().filedOn().getYear(),
                            first.about().getOrDefault("kind", ""),
                            first.about().getOrDefault("programme", "")),
                    Tally.of(one));
            for (Question question : questions.get(law)) {
                asked.put(new Fact(law, question.path()), 1L);
                if (settles(question)) {
                    settledBy.put(new Fact(law, question.path()), 1L);
                }
            }
            if (one.verdict() != first.verdict()) {
                moves.put(new Move(law, first.verdict(), one.verdict(), ""), 1L);
                for (String rule : turned(first, one)) {
                    moves.put(new Move(law, first.verdict(), one.verdict(), rule), 1L);
                }
            }
        }
        return new CaseStudy(laws, tallies, moves, asked, settledBy);
    }

    /** Whether whatever is answered to a question decides the verdict. */
    public static boolean settles(Question question) {
        return question.answers().stream()
                .allMatch(answer ->
                        answer.verdict().isPresent() && answer.verdict().orElseThrow() != Verdict.UNDETERMINED);
    }

    /** The rules whose outcome, as far as it counts, is not the same under two laws. */
    public static List<String> turned(Determination one, Determination other) {
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
        SortedMap<Fact, Long> asked = new TreeMap<>(questions);
        other.questions.forEach((fact, count) -> asked.merge(fact, count, Long::sum));
        SortedMap<Fact, Long> settled = new TreeMap<>(settledBy);
        other.settledBy.forEach((fact, count) -> settled.merge(fact, count, Long::sum));
        return new CaseStudy(laws, sum, moved, asked, settled);
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

    /** All its numbers, each as a row: first those of parts of the population, then those of the whole. */
    public List<StudyRow> rows() {
        List<StudyRow> rows = new ArrayList<>();
        tallies.forEach((cell, tally) -> {
            tally.verdicts()
                    .forEach((verdict, count) -> rows.add(row(cell, Measure.VERDICT, verdict.name(), "", count)));
            tally.rules()
                    .forEach((rule, outcomes) -> outcomes.forEach(
                            (outcome, count) -> rows.add(row(cell, Measure.RULE, rule, outcome.name(), count))));
            tally.open().forEach((reason, count) -> rows.add(row(cell, Measure.OPEN, reason.name(), "", count)));
            tally.missing().forEach((path, count) -> rows.add(row(cell, Measure.MISSING, path, "", count)));
        });
        questions.forEach((fact, count) -> rows.add(row(fact, Measure.QUESTION, count)));
        settledBy.forEach((fact, count) -> rows.add(row(fact, Measure.SETTLED_BY, count)));
        moves.forEach((move, count) -> rows.add(new StudyRow(
                move.law(),
                0,
                "",
                "",
                move.rule().isEmpty() ? Measure.MOVE : Measure.MOVE_WITH_RULE,
                move.rule(),
                move.from() + StudyRow.TO + move.to(),
                count)));
        return rows;
    }

    private static StudyRow row(Fact fact, Measure measure, long count) {
        return new StudyRow(fact.law(), 0, "", "", measure, fact.path(), "", count);
    }

    private static StudyRow row(Cell cell, Measure measure, String key, String outcome, long count) {
        return new StudyRow(cell.law(), cell.year(), cell.kind(), cell.programme(), measure, key, outcome, count);
    }

    /**
     * The study that some rows tell, in whatever order.
     *
     * @throws IllegalArgumentException if a row says what no study does
     */
    public static CaseStudy ofRows(List<String> laws, List<StudyRow> rows) {
        SortedMap<Cell, List<StudyRow>> parts = new TreeMap<>();
        SortedMap<Move, Long> moves = new TreeMap<>();
        SortedMap<Fact, Long> asked = new TreeMap<>();
        SortedMap<Fact, Long> settledBy = new TreeMap<>();
        for (StudyRow row : rows) {
            switch (row.measure()) {
                case MOVE, MOVE_WITH_RULE -> {
                    int to = row.outcome().indexOf(StudyRow.TO);
                    Verdict from = Verdict.valueOf(row.outcome().substring(0, to));
                    moves.merge(
                            new Move(
                                    row.law(),
                                    from,
                                    Verdict.valueOf(row.outcome().substring(to + 1)),
                                    row.key()),
                            row.cases(),
                            Long::sum);
                }
                case QUESTION -> asked.merge(new Fact(row.law(), row.key()), row.cases(), Long::sum);
                case SETTLED_BY -> settledBy.merge(new Fact(row.law(), row.key()), row.cases(), Long::sum);
                case VERDICT, RULE, OPEN, MISSING ->
                    parts.computeIfAbsent(
                                    new Cell(row.law(), row.year(), row.kind(), row.programme()),
                                    cell -> new ArrayList<>())
                            .add(row);
            }
        }
        SortedMap<Cell, Tally> tallies = new TreeMap<>();
        parts.forEach((cell, of) -> tallies.put(cell, tally(of)));
        return new CaseStudy(laws, tallies, moves, asked, settledBy);
    }

    private static Tally tally(List<StudyRow> rows) {
        SortedMap<Verdict, Long> verdicts = new TreeMap<>();
        SortedMap<String, SortedMap<Outcome, Long>> rules = new TreeMap<>();
        SortedMap<OpenMatter.Reason, Long> open = new TreeMap<>();
        SortedMap<String, Long> missing = new TreeMap<>();
        for (StudyRow row : rows) {
            switch (row.measure()) {
                case VERDICT -> verdicts.merge(Verdict.valueOf(row.key()), row.cases(), Long::sum);
                case RULE ->
                    rules.computeIfAbsent(row.key(), rule -> new TreeMap<>())
                            .merge(Outcome.valueOf(row.outcome()), row.cases(), Long::sum);
                case OPEN -> open.merge(OpenMatter.Reason.valueOf(row.key()), row.cases(), Long::sum);
                case MISSING -> missing.merge(row.key(), row.cases(), Long::sum);
                default -> throw new IllegalArgumentException(row + " is of no part of the population");
            }
        }
        long cases = verdicts.values().stream().mapToLong(Long::longValue).sum();
        return new Tally(cases, 0, verdicts, rules, open, missing);
    }

    /** The years of the population, in order. */
    public List<Integer> years() {
        return tallies.keySet().stream().map(Cell::year).distinct().sorted().toList();
    }
}
