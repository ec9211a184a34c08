package dev.ismap.core.fact;

import dev.ismap.core.text.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A named thing that a case says or does not say: a path into the case and a typed reader.
 *
 * <p>Facts are what conditions are made of. Because a fact has a name, a path and a domain, the engine can say what a
 * rule reads, show what it found, and ask for what is missing; an opaque predicate could do none of it.
 *
 * <p>This class is immutable and thread-safe, provided the reader is a pure function.
 *
 * @param <C> the type of the case, or of the thing in a list that the fact is about
 * @param <T> the type of the value
 * @since 0.1
 */
public final class Fact<C, T> {

    private final String path;
    private final Label label;
    private final Domain<T> domain;
    private final Function<? super C, Input<T>> reader;
    private final Traits<C> traits;

    /** What else is known of a fact. One is filled in before a fact is made of it, and not changed after that. */
    private static final class Traits<C> {

        boolean mayNotApply = true;
        boolean event;
        boolean claim;
        ChangeableBy reach = ChangeableBy.OWN;
        Predicate<? super C> fixed = subject -> false;
        Function<? super C, Optional<Source>> source = subject -> Optional.empty();
        Optional<Object> example = Optional.empty();
        Function<? super C, List<List<String>>> toldApart = subject -> List.of();
        Function<Object, Label> words = Fact::yesOrNo;

        Traits<C> copy() {
            Traits<C> copy = new Traits<>();
            copy.mayNotApply = mayNotApply;
            copy.event = event;
            copy.claim = claim;
            copy.reach = reach;
            copy.fixed = fixed;
            copy.source = source;
            copy.example = example;
            copy.toldApart = toldApart;
            copy.words = words;
            return copy;
        }
    }

    private Fact(String path, Label label, Domain<T> domain, Function<? super C, Input<T>> reader, Traits<C> traits) {
        this.path = Pointer.require(path);
        this.label = Objects.requireNonNull(label, "label");
        this.domain = Objects.requireNonNull(domain, "domain");
        this.reader = Objects.requireNonNull(reader, "reader");
        this.traits = traits;
    }

    /**
     * A fact.
     *
     * @param path where it stands, as a JSON Pointer from the root of the case, or from the thing in a list; no other
     *     path is taken
     * @param label its name
     * @param domain the values it can have
     * @param reader what a case says of it, a pure function
     * @param <C> the type of the case
     * @param <T> the type of the value
     * @return the fact
     */
    public static <C, T> Fact<C, T> of(
            String path, Label label, Domain<T> domain, Function<? super C, Input<T>> reader) {
        return new Fact<>(path, label, domain, reader, new Traits<>());
    }

    /**
     * A fact that is true or false.
     *
     * @param path where it stands
     * @param label its name
     * @param reader what a case says of it
     * @param <C> the type of the case
     * @return the fact
     */
    public static <C> Fact<C, Boolean> truth(String path, Label label, Function<? super C, Input<Boolean>> reader) {
        return of(path, label, Domain.truth(), reader);
    }

    /**
     * Whether a case claims something that the law allows to whoever claims it.
     *
     * <p>To claim it is the case's own act: one that is silent on it does not claim it, so that nothing is missing, and
     * no remedy adds a claim, which would make another case. What is not known is missing as ever.
     *
     * @param path where it stands
     * @param label its name
     * @param reader what a case says of it
     * @param <C> the type of the case
     * @return the fact
     */
    public static <C> Fact<C, Boolean> claim(String path, Label label, Function<? super C, Input<Boolean>> reader) {
        Function<C, Input<Boolean>> silent = subject -> {
            Input<Boolean> said = reader.apply(subject);
            return said instanceof Input.NotAsked ? Input.given(false) : said;
        };
        Traits<C> traits = new Traits<>();
        traits.claim = true;
        traits.source = subject -> reader.apply(subject) instanceof Input.NotAsked ? Source.SILENCE : Optional.empty();
        return new Fact<>(path, label, Domain.truth(), silent, traits);
    }

    /**
     * A fact that is a day.
     *
     * @param path where it stands
     * @param label its name
     * @param reader what a case says of it
     * @param <C> the type of the case
     * @return the fact
     */
    public static <C> Fact<C, LocalDate> day(String path, Label label, Function<? super C, Input<LocalDate>> reader) {
        return of(path, label, new Domain.Day(), reader);
    }

    /**
     * A fact that is a text.
     *
     * @param path where it stands
     * @param label its name
     * @param reader what a case says of it
     * @param <C> the type of the case
     * @return the fact
     */
    public static <C> Fact<C, String> text(String path, Label label, Function<? super C, Input<String>> reader) {
        return of(path, label, new Domain.Text(), reader);
    }

    /**
     * A fact that is a list of things.
     *
     * @param path where it stands
     * @param label its name
     * @param reader what a case says of it
     * @param <C> the type of the case
     * @param <E> the type of the things
     * @return the fact
     */
    public static <C, E> Fact<C, List<E>> list(String path, Label label, Function<? super C, Input<List<E>>> reader) {
        return of(path, label, new Domain.Many<>(), reader);
    }

    /**
     * This fact, with a word on where its value comes from when it was not stated in the case itself.
     *
     * @param newSource the source for a case; empty where the case itself states the value
     * @return the fact
     */
    public Fact<C, T> from(Function<? super C, Optional<Source>> newSource) {
        Traits<C> changed = traits.copy();
        changed.source = Objects.requireNonNull(newSource, "newSource");
        return with(changed);
    }

    /**
     * This fact, with who can bring about that it is another; without this, the party whose case it is.
     *
     * @param newReach who can
     * @return the fact
     */
    public Fact<C, T> reach(ChangeableBy newReach) {
        Traits<C> changed = traits.copy();
        changed.reach = Objects.requireNonNull(newReach, "newReach");
        return with(changed);
    }

    /**
     * This fact, of which no case can state that it does not apply.
     *
     * @return the fact
     */
    public Fact<C, T> alwaysApplies() {
        Traits<C> changed = traits.copy();
        changed.mayNotApply = false;
        return with(changed);
    }

    /**
     * This fact, a day on which something happens: once it has passed no one can bring about that it was another day,
     * and no one can bring about that it happened on a day that has passed.
     *
     * @return the fact
     */
    public Fact<C, T> event() {
        Traits<C> changed = traits.copy();
        changed.event = true;
        return with(changed);
    }

    /**
     * This fact, which no one can bring about to be another in some cases, such as where it tells of what has happened.
     *
     * @param cases says in which cases
     * @return the fact
     */
    public Fact<C, T> fixedWhere(Predicate<? super C> cases) {
        Traits<C> changed = traits.copy();
        changed.fixed = Objects.requireNonNull(cases, "cases");
        return with(changed);
    }

    /**
     * This fact, a list to which something can be added that is only asked to be there.
     *
     * @param example the list with such a thing in it
     * @return the fact
     */
    public Fact<C, T> canBeStated(T example) {
        Traits<C> changed = traits.copy();
        changed.example = Optional.of(example);
        return with(changed);
    }

    /**
     * A value that stands for one that is stated.
     *
     * @return the value; empty where it makes a difference what is stated
     */
    @SuppressWarnings("unchecked") // it was given as a value of this fact
    public Optional<T> example() {
        return (Optional<T>) traits.example;
    }

    /**
     * This fact, whose values are called by terms of their own. Without this they are called by their codes, but for yes
     * and no.
     *
     * @param words the term of a value
     * @return the fact
     * @since 0.2.0
     */
    @SuppressWarnings("unchecked") // a fact has values of its own type alone
    public Fact<C, T> called(Function<? super T, Label> words) {
        Traits<C> changed = traits.copy();
        Objects.requireNonNull(words, "words");
        changed.words = value -> words.apply((T) value);
        return with(changed);
    }

    /** A truth value in words; another value stands for itself. */
    private static Label yesOrNo(Object value) {
        if (value instanceof Boolean truth) {
            return truth ? Label.of("はい", "yes") : Label.of("いいえ", "no");
        }
        return Label.same(value.toString());
    }

    /**
     * A value in words.
     *
     * @param value the value
     * @return the words
     * @since 0.2.0
     */
    public Label words(T value) {
        return traits.words.apply(value);
    }

    /**
     * This fact, a text of which something else than a rule tells some from others in a case, such as a list that is at
     * hand the names of its entries.
     *
     * @param texts the texts, those together that are alike, each once; none where the case states the text
     * @return the fact
     */
    public Fact<C, T> toldApart(Function<? super C, List<List<String>>> texts) {
        Traits<C> changed = traits.copy();
        changed.toldApart = Objects.requireNonNull(texts, "texts");
        return with(changed);
    }

    /**
     * The texts that are told apart in a case.
     *
     * @param subject the case
     * @return the texts, those together that are alike
     */
    public List<List<String>> toldApartIn(C subject) {
        return traits.toldApart.apply(subject);
    }

    private Fact<C, T> with(Traits<C> newTraits) {
        return new Fact<>(path, label, domain, reader, newTraits);
    }

    /**
     * Whether a case can state that this fact does not apply.
     *
     * @return true if it can
     */
    public boolean mayNotApply() {
        return traits.mayNotApply;
    }

    /**
     * Whether it is a day on which something happens.
     *
     * @return true if it is
     */
    public boolean isEvent() {
        return traits.event;
    }

    /**
     * Whether a case states that it happened before a day, so that it can no longer be otherwise on that day.
     *
     * @param subject the case
     * @param day the day
     * @return true if it is the day of an event and lies before the day
     */
    public boolean hasHappened(C subject, LocalDate day) {
        return traits.event
                && of(subject)
                        .known()
                        .filter(known -> known instanceof LocalDate date && date.isBefore(day))
                        .isPresent();
    }

    /**
     * Who can bring about that it is another in a case.
     *
     * @param subject the case
     * @return who can
     */
    public ChangeableBy reachIn(C subject) {
        return traits.fixed.test(subject) ? ChangeableBy.FIXED : traits.reach;
    }

    /**
     * Who can bring about that it is another.
     *
     * @return who can
     */
    public ChangeableBy reach() {
        return traits.reach;
    }

    /**
     * Whether it is a {@linkplain #claim claim}.
     *
     * @return true if it is
     */
    public boolean isClaim() {
        return traits.claim;
    }

    /**
     * What a case says of this fact.
     *
     * @param subject the case
     * @return the state
     * @throws NullPointerException if the case gives no state at all, which names this fact
     */
    public Input<T> of(C subject) {
        return Objects.requireNonNull(reader.apply(subject), path);
    }

    /**
     * Where the value comes from.
     *
     * @param subject the case
     * @return the source; empty where the case itself states the value
     */
    public Optional<Source> sourceOf(C subject) {
        return traits.source.apply(subject);
    }

    /**
     * Where it stands, as a JSON Pointer.
     *
     * @return the path
     */
    public String path() {
        return path;
    }

    /**
     * Its name.
     *
     * @return the name
     */
    public Label label() {
        return label;
    }

    /**
     * The values it can have.
     *
     * @return the domain
     */
    public Domain<T> domain() {
        return domain;
    }

    /**
     * The path, which tells this fact from every other of its case.
     *
     * @return the path
     */
    @Override
    public String toString() {
        return path;
    }

    /**
     * Who can bring about that a fact is another.
     *
     * <p>It tells a remedy that its reader can act on from one that hangs on others. It does not say how hard that is.
     *
     * <p>This enum is immutable and thread-safe.
     */
    public enum ChangeableBy {
        /** The party whose case it is. */
        OWN("本人", "the party whose case it is"),
        /** Someone else, such as an auditor or the keeper of a list. */
        OTHERS("他の者", "someone else"),
        /** No one: with another value it would be another case. */
        FIXED("変えられない", "no one");

        private final String ja;
        private final String en;

        ChangeableBy(String ja, String en) {
            this.ja = ja;
            this.en = en;
        }

        /**
         * It in words.
         *
         * @return the words
         */
        public Label label() {
            return Label.of(ja, en);
        }
    }
}
