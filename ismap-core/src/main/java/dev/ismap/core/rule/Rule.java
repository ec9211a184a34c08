package dev.ismap.core.rule;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.Truth;
import dev.ismap.core.evaluation.Evaluator;
import dev.ismap.core.evaluation.PathScanner;
import dev.ismap.core.law.Basis;
import dev.ismap.core.law.Force;
import dev.ismap.core.law.InForce;
import dev.ismap.core.law.Law;
import dev.ismap.core.law.Parameter;
import dev.ismap.core.law.Provision;
import dev.ismap.core.text.Label;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A rule of law as one value: where it stands, how it binds, when, to what, and what it asks.
 *
 * <p>A rule reads like the provision it comes from, and everything about it stands in one place.
 *
 * <pre>{@code
 * Rule.<Application>of("S-PERIOD-GAP")
 *         .title("前回の対象期間との連続", "Period follows the previous one without a gap")
 *         .provision(Provision.of(CONTROL_CRITERIA, "2.2.5"))
 *         .binds(Force.MUST, Basis.OFFICIAL, InForce.attested("2021-06-22"))
 *         .appliesWhen(oneOf(APPLICATION, RENEWAL))
 *         .asks(sameDay(of(PERIOD_FROM), of(PREVIOUS_PERIOD_END).nextDay()))
 *         .words(words)
 *         .build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param id the id, which never changes meaning
 * @param title the short name
 * @param provision where it stands; absent where no text at hand has it
 * @param force how it binds
 * @param basis how well it is known
 * @param inForce when it is in force
 * @param lawOf which day's law it follows
 * @param appliesWhen the cases it applies to
 * @param condition what it asks of them
 * @param exceptions the rules to which it is an exception
 * @param replaces the id of the rule of which it is the next edition, where it is one
 * @param permission what it allows to whoever claims it; absent for a rule that is no permission
 * @param words what it says to a person
 * @param <C> the type of the case
 * @since 0.1
 */
public record Rule<C>(
        String id,
        Label title,
        Optional<Provision> provision,
        Force force,
        Basis basis,
        InForce inForce,
        LawOf lawOf,
        Condition<C> appliesWhen,
        Condition<C> condition,
        List<ExceptionTo> exceptions,
        Optional<String> replaces,
        Optional<Permission<C>> permission,
        Messages words) {

    /**
     * Creates a rule.
     *
     * @throws IllegalArgumentException if it is an exception to itself, or to one rule twice; or if it is a permission
     *     that does not begin on a known day
     */
    public Rule {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(provision, "provision");
        Objects.requireNonNull(force, "force");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(inForce, "inForce");
        Objects.requireNonNull(lawOf, "lawOf");
        Objects.requireNonNull(appliesWhen, "appliesWhen");
        Objects.requireNonNull(condition, "condition");
        exceptions = List.copyOf(exceptions);
        Set<String> general = new HashSet<>(Set.of(id));
        for (ExceptionTo exception : exceptions) {
            if (!general.add(exception.rule())) {
                throw new IllegalArgumentException(
                        "Rule " + id + " is an exception to each other rule once, but here to " + exception.rule());
            }
        }
        Objects.requireNonNull(replaces, "replaces");
        if (permission.isPresent()) {
            Permission.requireExact(id, inForce);
        }
        Objects.requireNonNull(words, "words");
    }

    /**
     * Begins a rule that follows the law of the filing day and applies to every case.
     *
     * @param id the id
     * @param <C> the type of the case
     * @return a builder
     */
    public static <C> Builder<C> of(String id) {
        return new Builder<>(id);
    }

    /**
     * Whether its outcome counts towards a verdict: it is more than advice, and more than an assumption.
     *
     * @return true if it counts
     */
    public boolean decides() {
        return force.decides(basis);
    }

    /**
     * This rule, asking other conditions.
     *
     * @param newAppliesWhen the cases it applies to
     * @param newCondition what it asks of them
     * @return the rule
     */
    public Rule<C> withConditions(Condition<C> newAppliesWhen, Condition<C> newCondition) {
        return new Rule<>(
                id,
                title,
                provision,
                force,
                basis,
                inForce,
                lawOf,
                newAppliesWhen,
                newCondition,
                exceptions,
                replaces,
                permission,
                words);
    }

    /**
     * This rule, in force on other days. A permission can then be claimed on these.
     *
     * @param days the days
     * @return the rule
     */
    public Rule<C> during(InForce days) {
        return new Rule<>(
                id,
                title,
                provision,
                force,
                basis,
                days,
                lawOf,
                appliesWhen,
                permission
                        .map(allowed -> allowed.moved(condition, inForce, days))
                        .orElse(condition),
                exceptions,
                replaces,
                permission,
                words);
    }

    /**
     * The days on which it binds: those on which it is in force, and for a permission every day.
     *
     * @return the days
     */
    public InForce bindsOn() {
        return permission.isPresent() ? InForce.undated() : inForce;
    }

    /**
     * Whether it applies to a case by what the case gives, if it is in force and no other goes before it.
     *
     * @param subject the case
     * @param law the values of the law's parameters
     * @return the truth; unknown where a missing fact or a doubt of law could make the difference
     */
    public Truth appliesTo(C subject, Law law) {
        return new Evaluator<>(subject, law).test(appliesWhen);
    }

    /**
     * Whether a case meets what it asks, by what the case gives.
     *
     * @param subject the case
     * @param law the values of the law's parameters
     * @return the truth; unknown where a missing fact or a doubt of law could make the difference
     */
    public Truth isMetBy(C subject, Law law) {
        return new Evaluator<>(subject, law).test(condition);
    }

    /**
     * The paths of the facts that it can read, in order, with {@code *} for the things of a list.
     *
     * @return the paths, unmodifiable
     */
    public List<String> reads() {
        TreeSet<String> paths = new TreeSet<>();
        PathScanner.scan(appliesWhen, paths::add);
        PathScanner.scan(condition, paths::add);
        return List.copyOf(paths);
    }

    /**
     * The parameters of the law with which it counts.
     *
     * @return the parameters, ordered by id, unmodifiable
     */
    public List<Parameter<?>> parameters() {
        return List.copyOf(ParameterScanner.of(this));
    }

    /**
     * Puts a rule together.
     *
     * <p>A builder is mutable and belongs to one thread.
     *
     * @param <C> the type of the case
     */
    public static final class Builder<C> {
        private final String id;
        private Optional<Label> title = Optional.empty();
        private Optional<Provision> provision = Optional.empty();
        private Optional<Binding> binding = Optional.empty();
        private LawOf lawOf = LawOf.FILED;
        private Condition<C> appliesWhen = Condition.always();
        private Optional<Condition<C>> condition = Optional.empty();
        private final List<ExceptionTo> exceptions = new ArrayList<>();
        private Optional<String> replaces = Optional.empty();
        private Optional<Permission<C>> permission = Optional.empty();
        private Optional<Messages> words = Optional.empty();

        private record Binding(Force force, Basis basis, InForce inForce) {}

        private Builder(String id) {
            this.id = id;
        }

        /**
         * Sets the short name.
         *
         * @param ja the name in Japanese
         * @param en the name in English
         * @return this builder
         */
        public Builder<C> title(String ja, String en) {
            title = Optional.of(Label.of(ja, en));
            return this;
        }

        /**
         * Sets where it stands; without it, no text at hand has the rule.
         *
         * @param newProvision the place
         * @return this builder
         */
        public Builder<C> provision(Provision newProvision) {
            provision = Optional.of(newProvision);
            return this;
        }

        /**
         * Sets how it binds, how well that is known, and when it is in force.
         *
         * @param force how it binds
         * @param basis how well it is known
         * @param inForce when it is in force
         * @return this builder
         */
        public Builder<C> binds(Force force, Basis basis, InForce inForce) {
            binding = Optional.of(new Binding(force, basis, inForce));
            return this;
        }

        /**
         * Sets which day's law it follows; without it, the filing day's.
         *
         * @param newLawOf which day's
         * @return this builder
         */
        public Builder<C> lawOf(LawOf newLawOf) {
            lawOf = newLawOf;
            return this;
        }

        /**
         * Sets the cases it applies to; without it, every case.
         *
         * @param newCondition the condition
         * @return this builder
         */
        public Builder<C> appliesWhen(Condition<C> newCondition) {
            appliesWhen = newCondition;
            return this;
        }

        /**
         * Makes it a permission: it applies to whoever claims it, and asks first that this is done on a day on which it
         * is in force.
         *
         * @param newPermission the permission
         * @return this builder
         */
        public Builder<C> permits(Permission<C> newPermission) {
            permission = Optional.of(newPermission);
            return appliesWhen(Condition.holds(newPermission.claim()));
        }

        /**
         * Sets what it asks; of a permission, beside the day.
         *
         * @param newCondition the condition
         * @return this builder
         */
        public Builder<C> asks(Condition<C> newCondition) {
            condition = Optional.of(newCondition);
            return this;
        }

        /**
         * Makes it an exception to a more general rule: where it applies, the general rule does not.
         *
         * @param rule the id of the general rule
         * @param priority the rank among the exceptions to that rule; the highest goes first
         * @return this builder
         */
        public Builder<C> exceptionTo(String rule, int priority) {
            exceptions.add(new ExceptionTo(rule, priority));
            return this;
        }

        /**
         * Makes it the next edition of another rule: it begins on the day after the other ends.
         *
         * @param rule the id of the former edition
         * @return this builder
         */
        public Builder<C> replaces(String rule) {
            replaces = Optional.of(rule);
            return this;
        }

        /**
         * Sets what it says to a person.
         *
         * @param newWords the words
         * @return this builder
         */
        public Builder<C> words(Messages newWords) {
            words = Optional.of(newWords);
            return this;
        }

        /**
         * The rule.
         *
         * @return the rule
         * @throws IllegalStateException if the title, the binding or the condition are not set
         */
        public Rule<C> build() {
            Binding bound = set(binding, "how it binds");
            return new Rule<>(
                    id,
                    set(title, "a title"),
                    provision,
                    bound.force(),
                    bound.basis(),
                    bound.inForce(),
                    lawOf,
                    appliesWhen,
                    asked(bound.inForce()),
                    exceptions,
                    replaces,
                    permission,
                    words.orElseGet(() -> Messages.of(set(title, "a title"))));
        }

        private Condition<C> asked(InForce days) {
            Condition<C> own = set(condition, "a condition");
            return permission
                    .map(allowed -> Condition.allOf(allowed.within(days), own))
                    .orElse(own);
        }

        private <T> T set(Optional<T> part, String name) {
            return part.orElseThrow(() -> new IllegalStateException("Rule " + id + " still needs " + name));
        }
    }

    /**
     * That a rule is an exception to another, more general one.
     *
     * <p>Where the exception applies to a case, the general rule does not: the special law goes before the general (lex
     * specialis). Of two exceptions to one rule that both apply, the one of higher priority binds and the other does not;
     * never does the order in which rules are written decide.
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param rule the id of the general rule
     * @param priority the rank among the exceptions to it; the highest goes first
     */
    public record ExceptionTo(String rule, int priority) {

        /** Creates an exception. */
        public ExceptionTo {
            Objects.requireNonNull(rule, "rule");
        }
    }

    /**
     * Which day's law a rule follows.
     *
     * <p>This enum is immutable and thread-safe.
     *
     * @since 0.1
     */
    public enum LawOf {
        /** The law of the day on which the case was filed; not yet filed, of the day asked about. */
        FILED("申請日の規定", "the law of the day of filing"),
        /** The law of the day asked about. */
        ASKED("基準日の規定", "the law of the day asked about");

        private final String ja;
        private final String en;

        LawOf(String ja, String en) {
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

    /**
     * What a rule says to a person, for each outcome, and what to do about it.
     *
     * <p>Where a text names a parameter in braces, its value by the law that the rule follows is what a person reads.
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param satisfied said where the case meets the rule
     * @param violated said where it does not
     * @param undetermined said where that is not known
     * @param notApplicable said where the rule does not apply to the case
     * @param toDo what to do where the rule is not met or where that is not known
     * @since 0.1
     */
    public record Messages(Label satisfied, Label violated, Label undetermined, Label notApplicable, Label toDo) {

        /** Creates the words. */
        public Messages {
            Objects.requireNonNull(satisfied, "satisfied");
            Objects.requireNonNull(violated, "violated");
            Objects.requireNonNull(undetermined, "undetermined");
            Objects.requireNonNull(notApplicable, "notApplicable");
            Objects.requireNonNull(toDo, "toDo");
        }

        private static final Label UNDECIDED = Label.of("現時点では判定できない。", "This cannot be decided yet.");
        private static final Label DOES_NOT_APPLY = Label.of("この案件には適用されない。", "This does not apply to the case.");

        /**
         * The words of a rule that has something of its own to say only where it is decided.
         *
         * @param satisfied said where the case meets the rule
         * @param violated said where it does not
         * @param toDo what to do where the rule is not met or where that is not known
         * @return the words
         * @since 0.2.0
         */
        public static Messages of(Label satisfied, Label violated, Label toDo) {
            return new Messages(satisfied, violated, UNDECIDED, DOES_NOT_APPLY, toDo);
        }

        /**
         * These words, with others for where it is not known whether the case meets the rule.
         *
         * @param ja the words in Japanese
         * @param en the words in English
         * @return the words
         * @since 0.2.0
         */
        public Messages withUndetermined(String ja, String en) {
            return new Messages(satisfied, violated, Label.of(ja, en), notApplicable, toDo);
        }

        /**
         * These words, with others for where the rule does not apply to the case.
         *
         * @param ja the words in Japanese
         * @param en the words in English
         * @return the words
         * @since 0.2.0
         */
        public Messages withNotApplicable(String ja, String en) {
            return new Messages(satisfied, violated, undetermined, Label.of(ja, en), toDo);
        }

        /**
         * These words with the values that a law has for the parameters that they name.
         *
         * @param law the law
         * @return the words
         */
        public Messages by(Law law) {
            return new Messages(
                    law.inWords(satisfied),
                    law.inWords(violated),
                    law.inWords(undetermined),
                    law.inWords(notApplicable),
                    law.inWords(toDo));
        }

        /**
         * What can be said of any rule, where there is nothing better to say.
         *
         * @param title the rule's short name
         * @return the messages
         */
        public static Messages of(Label title) {
            String ja = "規則「" + title.ja() + "」";
            String en = "The rule \"" + title.en() + "\"";
            return new Messages(
                    Label.of(ja + "は満たされている。", en + " is met."),
                    Label.of(ja + "は満たされていない。", en + " is not met."),
                    Label.of(
                            ja + "が満たされているかどうかは、確定できない。",
                            "Whether the rule \"" + title.en() + "\" is met is not known."),
                    Label.of(ja + "は適用されない。", en + " does not apply."),
                    Label.of(ja + "を満たすよう改める。", "Meet the rule \"" + title.en() + "\"."));
        }
    }
}
