package dev.ismap.core.condition;

import dev.ismap.core.law.Law;
import dev.ismap.core.text.Label;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A condition that the law lets one read in several ways, of which no text at hand settles one.
 *
 * <p>It is true or false only where every reading that comes into question makes it so (supervaluation: B. C. van
 * Fraassen, "Singular terms, truth-value gaps, and free logic", 1966). A reading comes into question unless the case
 * rules it out; where it is not sure that any does, the condition is unknown.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param doubt what is not known
 * @param readings the readings, at least one
 * @param <C> the type of the case
 * @since 0.1
 */
public record AlternativeReadings<C>(LegalUncertainty doubt, List<Reading<C>> readings) implements Condition<C> {

    /**
     * One way to read the law.
     *
     * @param name the name of the reading
     * @param arises when it comes into question
     * @param condition the condition, so read
     * @param <C> the type of the case
     */
    public record Reading<C>(Label name, Condition<C> arises, Condition<C> condition) {
        /** Creates a reading. */
        public Reading {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(arises, "arises");
            Objects.requireNonNull(condition, "condition");
        }

        /**
         * A reading that comes into question in every case.
         *
         * @param name the name of the reading
         * @param condition the condition, so read
         * @param <C> the type of the case
         * @return the reading
         */
        public static <C> Reading<C> of(Label name, Condition<C> condition) {
            return new Reading<>(name, Condition.always(), condition);
        }
    }

    /**
     * Creates the condition.
     *
     * @throws IllegalArgumentException if there is no reading
     */
    public AlternativeReadings {
        Objects.requireNonNull(doubt, "doubt");
        readings = List.copyOf(readings);
        if (readings.isEmpty()) {
            throw new IllegalArgumentException("A doubt has readings, but " + doubt + " has none");
        }
    }

    @Override
    public Truth test(C subject, Law law) {
        boolean arises = false;
        boolean canHold = false;
        boolean canFail = false;
        for (int i = 0; i < readings.size(); i++) {
            Reading<C> reading = readings.get(i);
            Truth arising = reading.arises().test(subject, law);
            if (arising == Truth.FALSE) {
                continue;
            }
            arises |= arising == Truth.TRUE;
            Truth truth = reading.condition().test(subject, law);
            canHold |= truth != Truth.FALSE;
            canFail |= truth != Truth.TRUE;
        }
        return !arises || canHold == canFail ? Truth.UNKNOWN : Truth.of(canHold);
    }

    @Override
    public void trace(C subject, Law law, Trace trace) {
        List<Reading<C>> arising = readings.stream()
                .filter(reading -> reading.arises().test(subject, law) != Truth.FALSE)
                .toList();
        if (test(subject, law) != Truth.UNKNOWN) {
            arising.get(0).condition().trace(subject, law, trace);
            return;
        }
        if (!waitForTheSame(arising, subject, law)) {
            trace.doubt(doubt);
        }
        for (Reading<C> reading : arising) {
            if (reading.arises().test(subject, law) == Truth.UNKNOWN) {
                reading.arises().trace(subject, law, trace);
            }
            reading.condition().trace(subject, law, trace);
        }
    }

    /** Whether the readings all come into question and hang on the same facts, so that it is these that are missing. */
    private static <C> boolean waitForTheSame(List<Reading<C>> arising, C subject, Law law) {
        return arising.stream().allMatch(reading -> reading.arises().test(subject, law) == Truth.TRUE)
                && arising.stream()
                                .map(reading -> waitsFor(reading.condition(), subject, law))
                                .distinct()
                                .count()
                        == 1;
    }

    /** What an unknown condition hangs on; nothing where it is decided, which is then told by its truth. */
    private static <C> List<Object> waitsFor(Condition<C> condition, C subject, Law law) {
        Trace own = new Trace();
        condition.trace(subject, law, own);
        Truth truth = condition.test(subject, law);
        return truth == Truth.UNKNOWN ? List.of(own.gaps(), own.doubts()) : List.of(truth);
    }

    @Override
    public Condition<C> settled(C subject) {
        return new AlternativeReadings<>(
                doubt,
                readings.stream()
                        .map(reading -> new Reading<>(
                                reading.name(),
                                reading.arises().settled(subject),
                                reading.condition().settled(subject)))
                        .toList());
    }

    @Override
    public <R> R accept(ConditionVisitor<C, R> visitor) {
        return visitor.alternativeReadings(this);
    }

    @Override
    public String toString() {
        return readings.stream()
                .map(reading -> (reading.arises().equals(Condition.always()) ? "" : reading.arises() + " => ")
                        + reading.condition())
                .collect(Collectors.joining(" | ", "candidates(" + doubt + ": ", ")"));
    }
}
