package dev.ismap.core.rule;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.Evidence;
import dev.ismap.core.fact.Decision;
import dev.ismap.core.law.InForce;
import dev.ismap.core.law.Law;
import dev.ismap.core.law.Law.Laws;
import dev.ismap.core.law.NoLawException;
import dev.ismap.core.law.Parameter;
import dev.ismap.core.text.ContentHash;
import dev.ismap.core.text.Label;
import dev.ismap.core.time.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A dated body of rules about one kind of case.
 *
 * <p>It holds rules in an order, notes, and the values of the law's parameters by day. It begins on a day; before it
 * there is no law, and a question about such a day is an error, not an answer. Its hash tells it from every other:
 * two books with the same hash ask the same.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <C> the type of the case
 * @since 0.1
 */
public final class RuleBook<C> {

    private final String id;
    private final Label title;
    private final LocalDate start;
    private final LocalDate knownTo;
    private final List<Rule<C>> rules;
    private final Map<String, Rule<C>> byId;
    private final Map<String, List<Rule<C>>> overriding;
    private final List<LegalNote> notes;
    private final List<Constraint<C>> constraints;
    private final Optional<ItemDecisions<C>> decider;
    private final Map<Parameter<?>, Timeline<?>> parameters;
    private final Laws laws;
    private final List<Label> notCovered;
    private final Label authority;
    private final List<Remark.Kind<C>> remarks;
    private final Function<? super C, List<Evidence>> setAside;

    private final ContentHash hash = ContentHash.whenRead(() -> ContentHash.of(canonical()));

    private RuleBook(Builder<C> builder) {
        this.id = builder.id;
        this.title = builder.title;
        this.start = builder.start;
        this.knownTo = builder.knownTo;
        this.rules = List.copyOf(builder.rules);
        this.byId = new HashMap<>();
        rules.forEach(rule -> byId.put(rule.id(), rule));
        this.overriding = OverridingRules.of(rules);
        this.notes = List.copyOf(builder.notes);
        this.constraints = List.copyOf(builder.constraints);
        this.decider = builder.decider;
        Map<Parameter<?>, Timeline<?>> sorted = new TreeMap<>(Comparator.comparing(Parameter::id));
        sorted.putAll(builder.parameters);
        this.parameters = Collections.unmodifiableMap(sorted);
        this.laws = Laws.of(parameters);
        this.notCovered = List.copyOf(builder.notCovered);
        this.authority = builder.authority;
        this.remarks = List.copyOf(builder.remarks);
        this.setAside = builder.setAside;
    }

    /**
     * Begins a rule book.
     *
     * @param id the id
     * @param title the name
     * @param start the first day that it covers
     * @param knownTo the last day up to which its sources were read; later days follow the same rules
     * @param <C> the type of the case
     * @return a builder
     */
    public static <C> Builder<C> of(String id, Label title, LocalDate start, LocalDate knownTo) {
        return new Builder<>(id, title, start, knownTo);
    }

    /**
     * The id.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * The name.
     *
     * @return the name
     */
    public Label title() {
        return title;
    }

    /**
     * The first day that it covers.
     *
     * @return the day
     */
    public LocalDate start() {
        return start;
    }

    /**
     * The last day up to which its sources were read. Later days follow the same rules until these are replaced.
     *
     * @return the day
     */
    public LocalDate knownTo() {
        return knownTo;
    }

    /**
     * The rules of all days, in order.
     *
     * @return the rules, unmodifiable
     */
    public List<Rule<C>> rules() {
        return rules;
    }

    /**
     * A rule by its id.
     *
     * @param ruleId the id
     * @return the rule; empty where there is none
     */
    public Optional<Rule<C>> rule(String ruleId) {
        return Optional.ofNullable(byId.get(ruleId));
    }

    /**
     * A note by its id.
     *
     * @param noteId the id
     * @return the note; empty where there is none
     */
    public Optional<LegalNote> note(String noteId) {
        for (LegalNote note : notes) {
            if (note.id().equals(noteId)) {
                return Optional.of(note);
            }
        }
        return Optional.empty();
    }

    /**
     * The rules that go before a rule: where one of them applies to a case, this rule does not. They are its
     * exceptions and, where it is an exception itself, those to the same rule that have a higher priority.
     *
     * @param rule a rule of this book
     * @return the rules, highest priority first, then by id, unmodifiable
     */
    public List<Rule<C>> overriding(Rule<C> rule) {
        return overriding.getOrDefault(rule.id(), List.of());
    }

    /**
     * The notes, in order.
     *
     * @return the notes, unmodifiable
     */
    public List<LegalNote> notes() {
        return notes;
    }

    /**
     * What no case can contradict, in order.
     *
     * @return the constraints, unmodifiable
     */
    public List<Constraint<C>> constraints() {
        return constraints;
    }

    /**
     * How a case reads with items decided otherwise.
     *
     * @return the decider; empty where nothing can be decided on items
     */
    public Optional<ItemDecisions<C>> decider() {
        return decider;
    }

    /**
     * The parameters with their values by day, ordered by id.
     *
     * @return the parameters, unmodifiable
     */
    public Map<Parameter<?>, Timeline<?>> parameters() {
        return parameters;
    }

    /**
     * What the law is known to ask and this book does not hold.
     *
     * @return the matters, in order, unmodifiable
     */
    public List<Label> notCovered() {
        return notCovered;
    }

    /**
     * Who decides on a departure from a rule, and on what only it can judge.
     *
     * @return its name, as it stands in the middle of a sentence
     */
    public Label authority() {
        return authority;
    }

    /**
     * The kinds of remarks that it makes on cases.
     *
     * @return the kinds, in order, unmodifiable
     */
    public List<Remark.Kind<C>> remarks() {
        return remarks;
    }

    /**
     * The remarks that it makes on a case: seen, never counted.
     *
     * @param subject the case
     * @return the remarks, kind by kind, unmodifiable
     */
    public List<Remark> remarksOn(C subject) {
        List<Remark> all = new ArrayList<>();
        for (Remark.Kind<C> kind : remarks) {
            List<Remark> some = kind.on(subject);
            if (!some.isEmpty()) {
                all.addAll(some);
            }
        }
        return List.copyOf(all);
    }

    /**
     * What works out the data that a case is held against and that decide nothing, such as those that are only assumed.
     *
     * @return the data of a case, each at the path of the fact that it would decide
     */
    public Function<? super C, List<Evidence>> setAside() {
        return setAside;
    }

    /**
     * The rules that are or may be in force on a day, in order.
     *
     * @param day the day
     * @return the rules, unmodifiable
     * @throws NoLawException if this book begins after the day
     */
    public List<Rule<C>> rulesOn(LocalDate day) {
        requireCovered(day);
        return rules.stream()
                .filter(rule -> rule.bindsOn().on(day) != InForce.Presence.NOT_IN_FORCE)
                .toList();
    }

    /**
     * The values of the parameters on a day.
     *
     * @param day the day
     * @return the law
     * @throws NoLawException if this book begins after the day
     */
    public Law lawOn(LocalDate day) {
        requireCovered(day);
        return laws.on(day);
    }

    /**
     * Begins another law that is made from this one.
     *
     * @return the reform
     */
    public Reform<C> reform() {
        return new Reform<>(this);
    }

    /**
     * The days on which the value of a parameter begins or ends.
     *
     * @return the days, earliest first, unmodifiable
     */
    public List<LocalDate> lawTurns() {
        return laws.turns();
    }

    /**
     * The hash of everything that bears on an outcome, and of every word.
     *
     * @return the hash
     */
    public ContentHash hash() {
        return hash;
    }

    private void requireCovered(LocalDate day) {
        if (day.isBefore(start)) {
            throw NoLawException.before(day, start);
        }
    }

    private String canonical() {
        HashedText text = new HashedText().line(id).line(title).line(start).line(knownTo);
        rules.forEach(rule -> text.line(rule).line(WordingScanner.of(rule)));
        notes.forEach(text::line);
        constraints.forEach(text::line);
        parameters.forEach((parameter, timeline) -> text.line(parameter, " ", parameter.name(), "=", timeline));
        notCovered.forEach(text::line);
        remarks.forEach(text::line);
        return text.toString();
    }

    /**
     * The id and the number of rules.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return id + " (" + rules.size() + " rules)";
    }

    /**
     * Puts a rule book together.
     *
     * <p>A builder is mutable and belongs to one thread.
     *
     * @param <C> the type of the case
     */
    public static final class Builder<C> {
        private final String id;
        private final Label title;
        private final LocalDate start;
        private final LocalDate knownTo;
        private final List<Rule<C>> rules = new ArrayList<>();
        private final List<LegalNote> notes = new ArrayList<>();
        private final List<Constraint<C>> constraints = new ArrayList<>();
        private Optional<ItemDecisions<C>> decider = Optional.empty();
        private final Map<Parameter<?>, Timeline<?>> parameters = new TreeMap<>(Comparator.comparing(Parameter::id));
        private final List<Label> notCovered = new ArrayList<>();
        private Label authority = Label.of("権限ある機関", "the authority");
        private final List<Remark.Kind<C>> remarks = new ArrayList<>();
        private Function<? super C, List<Evidence>> setAside = subject -> List.of();

        private Builder(String id, Label title, LocalDate start, LocalDate knownTo) {
            this.id = Objects.requireNonNull(id, "id");
            this.title = Objects.requireNonNull(title, "title");
            this.start = Objects.requireNonNull(start, "start");
            this.knownTo = Objects.requireNonNull(knownTo, "knownTo");
        }

        /**
         * Adds rules, after those that are there.
         *
         * @param more the rules, in order
         * @return this builder
         */
        public Builder<C> rules(List<Rule<C>> more) {
            rules.addAll(more);
            return this;
        }

        /**
         * Adds notes, after those that are there.
         *
         * @param more the notes, in order
         * @return this builder
         */
        public Builder<C> notes(List<LegalNote> more) {
            notes.addAll(more);
            return this;
        }

        /**
         * Adds what no case can contradict, after what is there.
         *
         * @param more the constraints, in order
         * @return this builder
         */
        public Builder<C> constraints(List<Constraint<C>> more) {
            constraints.addAll(more);
            return this;
        }

        /**
         * Says how a case reads with items decided otherwise; without it, nothing is decided on items.
         *
         * @param how says how
         * @return this builder
         */
        public Builder<C> decider(ItemDecisions<C> how) {
            decider = Optional.of(how);
            return this;
        }

        /**
         * Sets the values of a parameter.
         *
         * @param parameter the parameter
         * @param values its values by day
         * @param <T> the type of the values
         * @return this builder
         */
        public <T> Builder<C> parameter(Parameter<T> parameter, Timeline<T> values) {
            return values(parameter, values);
        }

        Builder<C> values(Parameter<?> parameter, Timeline<?> values) {
            parameters.put(parameter, values);
            return this;
        }

        /**
         * Adds matters that the law is known to ask and this book does not hold.
         *
         * @param more the matters, in order
         * @return this builder
         */
        public Builder<C> notCovered(List<Label> more) {
            notCovered.addAll(more);
            return this;
        }

        /**
         * Says who decides on a departure from a rule, and on what only it can judge; without this it is "the authority".
         *
         * @param name its name, as it stands in the middle of a sentence
         * @return this builder
         */
        public Builder<C> authority(Label name) {
            authority = Objects.requireNonNull(name, "name");
            return this;
        }

        /**
         * Adds kinds of remarks that it makes on cases, after those that are there.
         *
         * @param more the kinds, in order
         * @return this builder
         */
        public Builder<C> remarks(List<Remark.Kind<C>> more) {
            remarks.addAll(more);
            return this;
        }

        /**
         * Has data shown in the findings of the rules that read a fact, beside what decided them: data that would decide
         * the fact and are set aside, as they are only assumed.
         *
         * @param data the data of a case, each at the path of the fact; a pure function
         * @return this builder
         */
        public Builder<C> setAside(Function<? super C, List<Evidence>> data) {
            setAside = Objects.requireNonNull(data, "data");
            return this;
        }

        /**
         * The rule book.
         *
         * @return the rule book
         * @throws IllegalStateException if two rules, notes or kinds of remarks have the same id; if an exception is to no rule of the
         *     book; if two exceptions to one rule have the same priority and can be in force together; if a rule that
         *     only advises or is assumed is to displace one that decides; if exceptions go round in a circle;
         *     if an edition of a rule does not begin on the day after the former one ends; or if a parameter has
         *     no value between two others
         */
        public RuleBook<C> build() {
            Set<String> ids = new HashSet<>();
            List<String> all = new ArrayList<>();
            rules.forEach(rule -> all.add(rule.id()));
            notes.forEach(note -> all.add(note.id()));
            remarks.forEach(kind -> all.add(kind.code()));
            for (String one : all) {
                if (!ids.add(one)) {
                    throw new IllegalStateException("An id stands for one thing, but " + one + " is there twice");
                }
            }
            EditionChecks.requireWithoutGap(parameters);
            EditionChecks.requireSuccession(rules);
            return new RuleBook<>(this);
        }
    }

    /**
     * How a case reads with some of its items decided otherwise.
     *
     * <p>What is decided on one item can bear on several sets, and on other items. A decider gives the whole case as it then
     * is, so that nothing that follows has to be said again. Implementations are pure functions.
     *
     * @param <C> the type of the case
     * @since 0.1
     */
    public interface ItemDecisions<C> {

        /**
         * Whether an action can be decided on an item.
         *
         * @param subject the case
         * @param decision the action and the item
         * @return true if a case can say so
         */
        boolean allows(C subject, Decision decision);

        /**
         * Whether a decision only adds to what the case says of the item, and takes nothing back: an answer to a question
         * does, a remedy need not.
         *
         * @param subject the case
         * @param decision the action and the item
         * @return true if nothing that is said becomes another
         */
        boolean adds(C subject, Decision decision);

        /**
         * Whether an action goes on with what is decided on an item, so that it can be decided beside that; else it decides
         * the item anew.
         *
         * @param action the action
         * @return true if it does
         * @since 0.2.0
         */
        default boolean goesOn(Decision.Action action) {
            return false;
        }

        /**
         * The case with other decisions, each with all that such a decision needs.
         *
         * @param subject the case
         * @param decisions the decisions: one an item that decides it anew, and after it those that {@linkplain #goesOn go
         *     on}, which change nothing where they have nothing to go on with
         * @return the case as it then is
         */
        C with(C subject, List<Decision> decisions);

        /**
         * The case with all but one of some decisions. Of a thousand decisions each is left out once to see whether it is
         * needed: a decider that can go on from the case with all of them need not begin anew each time.
         *
         * @param subject the case
         * @param decisions the decisions
         * @param all the case with all of them
         * @param left the one that is left out
         * @return the same as the case {@linkplain #with with} the others
         * @since 0.2.0
         */
        default C without(C subject, List<Decision> decisions, C all, Decision left) {
            return with(
                    subject, decisions.stream().filter(one -> !one.equals(left)).toList());
        }
    }

    /**
     * Something that no case can contradict, such as that a period does not end before it begins.
     *
     * <p>It is no rule: a case that contradicts it says two things of which one is not so, and is refused before any rule
     * is asked. Where facts are missing it binds every way of filling them in, every answer and every change.
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param code the code of the problem that a case has which contradicts it
     * @param title what holds of every case
     * @param condition the same as a condition; what a case leaves out or says not to apply does not contradict it
     * @param <C> the type of the case
     * @since 0.1
     */
    public record Constraint<C>(String code, Label title, Condition<C> condition) {
        /** Creates a constraint. */
        public Constraint {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(condition, "condition");
        }
    }
}
