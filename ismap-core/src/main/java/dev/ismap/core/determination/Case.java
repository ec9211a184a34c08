package dev.ismap.core.determination;

import dev.ismap.core.fact.Fact;
import dev.ismap.core.internal.Lazy;
import dev.ismap.core.law.AuthorityRuling;
import dev.ismap.core.text.ContentHash;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A case with the days on which it is looked at.
 *
 * <p>Three days are kept apart: the day that the question is about, the day on which the case was filed, and the day
 * as of which the facts are known.
 *
 * <p>This class is immutable and thread-safe, provided the subject is.
 *
 * @param subject what is judged
 * @param asked the day that the question is about
 * @param filed the day of filing; not yet filed, the day asked about
 * @param knownOn the day as of which the facts are known; absent where everything given counts
 * @param authority what the authority decided, by the id of the rule
 * @param hashes the hashes of what is judged and of what else was read; without them an engine makes one of all that
 *     its rule book reads of the subject
 * @param about what the case says it is, by name, such as its kind
 * @param <C> the type of the subject
 * @since 0.1
 */
public record Case<C>(
        C subject,
        LocalDate asked,
        LocalDate filed,
        Optional<LocalDate> knownOn,
        Map<String, AuthorityRuling> authority,
        Optional<Hashes> hashes,
        SortedMap<String, String> about) {

    /**
     * Creates a case.
     *
     * @throws IllegalArgumentException if it was filed after the day asked about
     */
    public Case {
        Objects.requireNonNull(subject, "subject");
        if (filed.isAfter(asked)) {
            throw new IllegalArgumentException(
                    "A case is filed by the day asked about, but " + filed + " lies after " + asked);
        }
        Objects.requireNonNull(knownOn, "knownOn");
        authority = Collections.unmodifiableMap(new TreeMap<>(authority));
        Objects.requireNonNull(hashes, "hashes");
        about = Collections.unmodifiableSortedMap(new TreeMap<>(about));
    }

    /**
     * A case that was not filed yet, of which everything given counts.
     *
     * @param subject what is judged
     * @param asked the day that the question is about
     * @param <C> the type of the subject
     * @return the case
     */
    public static <C> Case<C> on(C subject, LocalDate asked) {
        return new Case<>(subject, asked, asked, Optional.empty(), Map.of(), Optional.empty(), new TreeMap<>());
    }

    /**
     * This case, filed on a day.
     *
     * @param day the day of filing
     * @return the case
     * @throws IllegalArgumentException if it lies after the day asked about
     */
    public Case<C> filedOn(LocalDate day) {
        return new Case<>(subject, asked, day, knownOn, authority, hashes, about);
    }

    /**
     * This case, with what the authority decided on matters that are left to it.
     *
     * @param rulings its rulings, by the id of the rule
     * @return the case
     */
    public Case<C> authority(Map<String, AuthorityRuling> rulings) {
        return new Case<>(subject, asked, filed, knownOn, rulings, hashes, about);
    }

    /**
     * This case, with hashes that are made by whoever knows them.
     *
     * @param made the hashes
     * @return the case
     * @since 0.2.0
     */
    public Case<C> hashes(Hashes made) {
        return new Case<>(subject, asked, filed, knownOn, authority, Optional.of(made), about);
    }

    /**
     * This case, asked about on another day.
     *
     * @param day the day that the question is about
     * @return the case
     * @throws IllegalArgumentException if it was filed after the day
     */
    public Case<C> askedOn(LocalDate day) {
        return new Case<>(subject, day, filed, knownOn, authority, hashes, about);
    }

    /**
     * The same question about another subject. A hash that is known is that of the subject it was made from.
     *
     * @param other what is judged instead
     * @return the case
     */
    public Case<C> with(C other) {
        return new Case<>(other, asked, filed, knownOn, authority, hashes, about);
    }

    /**
     * The hashes by which a receipt names a case and what else was read for it.
     *
     * <p>They are made when they are first read: where only the verdict or the findings are wanted, nobody reads them.
     *
     * <p>This class is thread-safe, and seems immutable, provided the suppliers always give the same. Two are equal only if
     * they are the same object.
     */
    public static final class Hashes {

        private final ContentHash subject;
        private final Lazy<SortedMap<String, ContentHash>> sources;

        private Hashes(Supplier<ContentHash> subject, Supplier<SortedMap<String, ContentHash>> sources) {
            this.subject = ContentHash.whenRead(subject);
            this.sources = new Lazy<>(() -> Collections.unmodifiableSortedMap(new TreeMap<>(sources.get())));
        }

        /**
         * Hashes that are made when they are read.
         *
         * @param subject makes the hash of what is judged
         * @param sources makes the hashes of what else was read, by name, such as a standard or a list
         * @return the hashes
         */
        public static Hashes of(Supplier<ContentHash> subject, Supplier<SortedMap<String, ContentHash>> sources) {
            return new Hashes(subject, sources);
        }

        /**
         * The hash of what is judged.
         *
         * @return the hash
         */
        public ContentHash subject() {
            return subject;
        }

        /**
         * The hashes of what else was read.
         *
         * @return the hashes by name, unmodifiable
         */
        public SortedMap<String, ContentHash> sources() {
            return sources.get();
        }
    }

    /**
     * One case on whichever day it is asked about, if nothing else changes.
     *
     * <p>It says on which days its facts can read otherwise than the day before. That is what lets the days on which a
     * verdict changes be found without trying every day; where such a day is left out, the answer is wrong.
     *
     * <p>This class is immutable and thread-safe, provided that what gives the case on a day is a pure function.
     *
     * @param <C> the type of the case's subject
     * @since 0.1
     */
    public static final class OverTime<C> {

        private final Function<LocalDate, Case<C>> cases;
        private final Lazy<Set<LocalDate>> turns;
        private final Set<Fact<C, LocalDate>> followTheDay;

        /**
         * Creates a case over time.
         *
         * @param cases gives the case on a day, a pure function; it throws an {@link IllegalArgumentException} for a day
         *     before that of filing
         * @param turns the days on which a fact, or a set of items, can read otherwise than the day before; facts that state
         *     the day asked about itself are left out
         * @param followTheDay the facts whose value is the day asked about, such as the day of filing of a case that is not
         *     filed yet
         */
        public OverTime(
                Function<LocalDate, Case<C>> cases, Set<LocalDate> turns, Set<Fact<C, LocalDate>> followTheDay) {
            this(cases, always(turns), followTheDay);
        }

        private static Supplier<Set<LocalDate>> always(Set<LocalDate> turns) {
            Set<LocalDate> copy = new TreeSet<>(turns);
            return () -> copy;
        }

        /**
         * Creates a case over time whose days are worked out when another day is first asked about.
         *
         * @param cases gives the case on a day, a pure function; it throws an {@link IllegalArgumentException} for a day
         *     before that of filing
         * @param turns gives the days on which a fact, or a set of items, can read otherwise than the day before, a pure
         *     function; facts that state the day asked about itself are left out
         * @param followTheDay the facts whose value is the day asked about, such as the day of filing of a case that is not
         *     filed yet
         * @since 0.2.0
         */
        public OverTime(
                Function<LocalDate, Case<C>> cases,
                Supplier<Set<LocalDate>> turns,
                Set<Fact<C, LocalDate>> followTheDay) {
            this.cases = Objects.requireNonNull(cases, "cases");
            Objects.requireNonNull(turns, "turns");
            this.turns = new Lazy<>(() -> Collections.unmodifiableSet(new TreeSet<>(turns.get())));
            this.followTheDay = Set.copyOf(followTheDay);
        }

        /**
         * A case that says the same on every day.
         *
         * @param subject the case, filed
         * @param <C> the type of the case's subject
         * @return the case over time
         */
        public static <C> OverTime<C> of(Case<C> subject) {
            Objects.requireNonNull(subject, "subject");
            return new OverTime<>(subject::askedOn, Set.of(), Set.of());
        }

        /**
         * The case on a day.
         *
         * @param day the day asked about
         * @return the case
         * @throws IllegalArgumentException if the case was filed after the day
         */
        public Case<C> on(LocalDate day) {
            return cases.apply(day);
        }

        /**
         * The days on which a fact, or a set of items, can read otherwise than the day before.
         *
         * @return the days, earliest first, unmodifiable; those that follow the day asked about itself are left out
         */
        public Set<LocalDate> turns() {
            return turns.get();
        }

        /**
         * The facts whose value is the day asked about.
         *
         * @return the facts, unmodifiable
         */
        public Set<Fact<C, LocalDate>> followTheDay() {
            return followTheDay;
        }
    }
}
