package dev.ismap.core.evaluation;

import dev.ismap.core.condition.Evidence;
import dev.ismap.core.condition.Evidence.Expected;
import dev.ismap.core.condition.Evidence.Relation;
import dev.ismap.core.condition.LegalUncertainty;
import dev.ismap.core.fact.Fact;
import dev.ismap.core.fact.Input;
import dev.ismap.core.fact.Items;
import dev.ismap.core.fact.Source;
import dev.ismap.core.fact.Status;
import dev.ismap.core.text.Label;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What made a condition come out as it did: the facts that decided, the facts that are missing, the doubts of law.
 *
 * <p>A trace is filled by {@link Evaluator#trace} and then read. It knows where in the case it is (inside a list, a
 * path has a prefix) and whether the condition is wanted to hold or, under a negation, not to.
 *
 * <p>A trace is mutable and belongs to one thread.
 *
 * @since 0.1
 */
public final class Trace {

    /** Stands in the place of a value where a fact does not apply. */
    static final String NOT_APPLICABLE = "NOT_APPLICABLE";

    private final String prefix;
    private final boolean wanted;
    private final Optional<String> way;
    private final Found found;

    /** What the traces of one question have found, in order and each once. */
    private static final class Found {
        private final Set<Evidence> evidence = new LinkedHashSet<>();
        private int choices;
        private final Set<MissingInput> gaps = new LinkedHashSet<>();
        private final Set<LegalUncertainty> doubts = new LinkedHashSet<>();
    }

    private Trace(String prefix, boolean wanted, Optional<String> way, Found found) {
        this.prefix = prefix;
        this.wanted = wanted;
        this.way = way;
        this.found = found;
    }

    /** Creates an empty trace at the root of a case. */
    public Trace() {
        this("", true, Optional.empty(), new Found());
    }

    /**
     * The facts that decided.
     *
     * @return the evidence, in the order of the condition
     */
    public List<Evidence> evidence() {
        List<Evidence> told =
                found.evidence.stream().filter(one -> !isSaidByAnother(one)).toList();
        return found.choices == 0 ? told : Ways.told(told);
    }

    /** Whether it is about a fact that applies or not, of which something else is needed too, which says more. */
    private boolean isSaidByAnother(Evidence one) {
        return isWhetherItApplies(one)
                && found.evidence.stream()
                        .anyMatch(other -> other.path().equals(one.path())
                                && other.expected().isPresent()
                                && !isWhetherItApplies(other));
    }

    private static boolean isWhetherItApplies(Evidence one) {
        return one.expected().isPresent() && one.expected().get().value().equals(NOT_APPLICABLE);
    }

    /**
     * The facts that are missing.
     *
     * @return the gaps, in the order of the condition
     */
    public List<MissingInput> gaps() {
        return List.copyOf(found.gaps);
    }

    /**
     * The doubts of law on which it depends.
     *
     * @return the doubts, in the order of the condition
     */
    public List<LegalUncertainty> doubts() {
        return List.copyOf(found.doubts);
    }

    private String at(String path) {
        return prefix.isEmpty() ? path : prefix + path;
    }

    /** The same trace for a condition that is wanted the other way round. */
    Trace negated() {
        return new Trace(prefix, !wanted, way, found);
    }

    /** The same trace inside a thing of a list. */
    Trace inside(String path, int index) {
        return new Trace(prefix + path + "/" + index, wanted, way, found);
    }

    /** The same trace for each of several ways, any one of which is enough. */
    List<Trace> ways(int count) {
        int choice = ++found.choices;
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new Trace(prefix, wanted, Optional.of(Ways.of(choice, number)), found))
                .toList();
    }

    void doubt(LegalUncertainty doubt) {
        found.doubts.add(doubt);
    }

    /** Notes a given fact with what is needed of it. */
    <C, T> void given(Fact<C, T> fact, C subject, Relation relation, String expected) {
        note(fact, subject, Optional.of(new Expected(wanted ? relation : opposite(relation), expected, way)));
    }

    /** Notes a given fact that only serves to work out what is needed of another. */
    <C, T> void read(Fact<C, T> fact, C subject) {
        note(fact, subject, Optional.empty());
    }

    /** Notes a fact as missing, if it is. */
    <C, T> void missing(Fact<C, T> fact, C subject) {
        Input<T> input = fact.of(subject);
        if (input.isMissing()) {
            found.gaps.add(new MissingInput(at(fact.path()), fact.label(), input instanceof Input.NotKnown, List.of()));
        }
    }

    <C> void items(Items<C> set, C subject, String value, String expected, List<String> items) {
        Relation relation = wanted ? Relation.WITHIN : Relation.NOT_WITHIN;
        found.evidence.add(new Evidence(
                set.pathIn(prefix),
                set.label(),
                value,
                Optional.of(new Expected(relation, expected, way)),
                items,
                set.sourceOf(subject)));
    }

    void missingItems(Items<?> set, List<String> items) {
        found.gaps.add(new MissingInput(set.pathIn(prefix), set.place(), false, items));
    }

    /** Notes what is known of a case on a day. */
    <C> void told(Status<C> status, C subject, boolean so) {
        Relation relation = wanted ? Relation.EQUAL : Relation.NOT_EQUAL;
        found.evidence.add(new Evidence(
                at(status.path()),
                status.label(),
                Boolean.toString(so),
                Optional.of(new Expected(relation, "true", way)),
                List.of(),
                status.sourceOf(subject)));
    }

    boolean wanted() {
        return wanted;
    }

    private <C, T> void note(Fact<C, T> fact, C subject, Optional<Expected> expectation) {
        Input<T> input = fact.of(subject);
        String value;
        if (input instanceof Input.Given<T> given) {
            value = fact.domain().print(given.value());
        } else if (input instanceof Input.NotApplicable<T>) {
            value = NOT_APPLICABLE;
        } else {
            return;
        }
        Optional<Source> source = fact.sourceOf(subject);
        found.evidence.add(new Evidence(at(fact.path()), fact.label(), value, expectation, List.of(), source));
    }

    private static Relation opposite(Relation relation) {
        return switch (Objects.requireNonNull(relation)) {
            case EQUAL -> Relation.NOT_EQUAL;
            case NOT_EQUAL -> Relation.EQUAL;
            case ONE_OF -> Relation.NONE_OF;
            case NONE_OF -> Relation.ONE_OF;
            case STATED -> Relation.BLANK;
            case BLANK -> Relation.STATED;
            case WITHIN -> Relation.NOT_WITHIN;
            case NOT_WITHIN -> Relation.WITHIN;
            case NOT_AFTER, NOT_BEFORE ->
                throw new IllegalArgumentException("A comparison of days is turned round with its day: " + relation);
        };
    }

    /**
     * A fact that is missing.
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param path where it would stand, as a JSON Pointer
     * @param label its name
     * @param asked true where it was asked and is not known, so that asking again is no use
     * @param items for a set of items, those that are open
     */
    public record MissingInput(String path, Label label, boolean asked, List<String> items) {

        /** Creates a gap. */
        public MissingInput {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(label, "label");
            items = List.copyOf(items);
        }

        /** Leaves out the items, of which there can be a thousand: what else is said tells nearly all apart. */
        @Override
        public int hashCode() {
            return Objects.hash(path, label, asked, items.size());
        }
    }
}
