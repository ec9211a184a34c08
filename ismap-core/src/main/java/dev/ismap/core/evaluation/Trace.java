package dev.ismap.core.evaluation;

import dev.ismap.core.condition.Evidence;
import dev.ismap.core.condition.Evidence.Expected;
import dev.ismap.core.condition.Evidence.Relation;
import dev.ismap.core.condition.LegalUncertainty;
import dev.ismap.core.evaluation.Ways.Noted;
import dev.ismap.core.fact.Fact;
import dev.ismap.core.fact.Input;
import dev.ismap.core.fact.ItemSet;
import dev.ismap.core.fact.Items;
import dev.ismap.core.fact.Status;
import dev.ismap.core.law.Basis;
import dev.ismap.core.text.Label;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

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
    private final int choice;
    private final int way;
    private final Found found;

    /** What the traces of one question have found, in order. */
    private static final class Found {
        private final List<Noted> evidence = new ArrayList<>();
        private int choices;
        private final Set<MissingInput> gaps = new LinkedHashSet<>();
        private final Set<LegalUncertainty> doubts = new LinkedHashSet<>();
    }

    private Trace(String prefix, boolean wanted, int choice, int way, Found found) {
        this.prefix = prefix;
        this.wanted = wanted;
        this.choice = choice;
        this.way = way;
        this.found = found;
    }

    /** Creates an empty trace at the root of a case. */
    public Trace() {
        this("", true, 0, 0, new Found());
    }

    /**
     * The facts that decided.
     *
     * @return the evidence, in the order of the condition
     */
    public List<Evidence> evidence() {
        List<Noted> noted = noted();
        if (found.choices > 0) {
            return Ways.told(noted);
        }
        Set<Evidence> each = new LinkedHashSet<>();
        for (Noted one : noted) {
            each.add(one.evidence());
        }
        return List.copyOf(each);
    }

    /**
     * The weakest basis of where the evidence comes from.
     *
     * @return the basis; official where the case itself states everything
     */
    public Basis weakestSource() {
        return weakestSource(noted().stream().map(Noted::evidence).toList());
    }

    /**
     * The weakest basis of where some evidence comes from.
     *
     * @param evidence the evidence
     * @return the basis; official where the case itself states everything
     */
    public static Basis weakestSource(List<Evidence> evidence) {
        Basis weakest = Basis.OFFICIAL;
        for (Evidence one : evidence) {
            if (one.source().isPresent()) {
                weakest = weakest.weaker(one.source().get().basis());
            }
        }
        return weakest;
    }

    /** What was found, but for what something else says. */
    private List<Noted> noted() {
        List<Noted> result = new ArrayList<>(found.evidence.size());
        for (Noted one : found.evidence) {
            if (!isWhetherItApplies(one.evidence()) || !isSaidByAnother(one.evidence())) {
                result.add(one);
            }
        }
        return result;
    }

    /** Whether something else is needed too of a fact of which it is told whether it applies, which says more. */
    private boolean isSaidByAnother(Evidence one) {
        for (Noted noted : found.evidence) {
            Evidence other = noted.evidence();
            if (other.path().equals(one.path()) && other.expected().isPresent() && !isWhetherItApplies(other)) {
                return true;
            }
        }
        return false;
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
        return new Trace(prefix, !wanted, choice, way, found);
    }

    /** The same trace inside a thing of a list. */
    Trace inside(String path, int index) {
        return new Trace(prefix + path + "/" + index, wanted, choice, way, found);
    }

    /** A new choice among several ways, any one of which is enough. */
    int newChoice() {
        return ++found.choices;
    }

    /** The same trace for a way of a choice; the first has number 1. */
    Trace way(int ofChoice, int number) {
        return new Trace(prefix, wanted, ofChoice, number, found);
    }

    void doubt(LegalUncertainty doubt) {
        found.doubts.add(doubt);
    }

    /** Notes a given fact with what is needed of it. */
    <C, T> void given(Fact<C, T> fact, C subject, Relation relation, String expected) {
        note(fact, subject, Optional.of(new Expected(wanted ? relation : opposite(relation), expected)));
    }

    /** Notes a given fact that only serves to work out what is needed of another. */
    <C, T> void read(Fact<C, T> fact, C subject) {
        note(fact, subject, Optional.empty());
    }

    /** Notes a fact as missing, if it is. */
    <C, T> void missing(Fact<C, T> fact, C subject) {
        Input<T> input = fact.of(subject);
        if (input.isMissing()) {
            boolean asked = input instanceof Input.NotKnown;
            found.gaps.add(new MissingInput(at(fact.path()), fact.label(), asked, NamedItems.NONE));
        }
    }

    <C> void items(Items<C> set, C subject, String value, String expected, ItemSet items) {
        Relation relation = wanted ? Relation.WITHIN : Relation.NOT_WITHIN;
        note(new Evidence(
                set.pathIn(prefix),
                set.label(),
                value,
                Optional.of(new Expected(relation, expected)),
                items.isEmpty() ? List.of() : NamedItems.of(set, subject, items).names(),
                set.sourceOf(subject)));
    }

    <C> void missingItems(Items<C> set, C subject, ItemSet items) {
        found.gaps.add(new MissingInput(set.pathIn(prefix), set.place(), false, NamedItems.of(set, subject, items)));
    }

    /** Notes what is known of a case on a day. */
    <C> void told(Status<C> status, C subject, boolean so) {
        Relation relation = wanted ? Relation.EQUAL : Relation.NOT_EQUAL;
        note(new Evidence(
                at(status.path()),
                status.label(),
                Boolean.toString(so),
                Optional.of(new Expected(relation, "true")),
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
        note(new Evidence(at(fact.path()), fact.label(), value, expectation, List.of(), fact.sourceOf(subject)));
    }

    /** Notes evidence; what needs nothing of a fact is no part of a way. */
    private void note(Evidence one) {
        found.evidence.add(one.expected().isEmpty() ? new Noted(one, 0, 0) : new Noted(one, choice, way));
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
    public record MissingInput(String path, Label label, boolean asked, NamedItems items) {

        /** Creates a gap. */
        public MissingInput {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(items, "items");
        }

        /** Of the place and the number of items: they tell nearly all apart. */
        @Override
        public int hashCode() {
            return 31 * path.hashCode() + items.hashCode();
        }
    }
}
