package dev.ismap.core.rule;

import dev.ismap.core.internal.Nearest;
import dev.ismap.core.law.Parameter;
import dev.ismap.core.time.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Another law made from a rule book: parameters set, rules added, replaced or dropped, altogether or from a day on.
 *
 * <p>The rule book that it is made from stays as it is, and both can be used side by side. The id of the new one says
 * that it is a reform, and of what; its hash is its own.
 *
 * <pre>{@code
 * RuleBook<Application> longer = book.reform().set(VALIDITY, Term.ofMonths(24)).drop("S-DEPTH").build();
 * }</pre>
 *
 * <p>A reform under way is mutable and belongs to one thread.
 *
 * @param <C> the type of the case
 * @since 0.1
 */
public final class Reform<C> {

    private final RuleBook<C> base;
    private final Map<String, Rule<C>> rules = new LinkedHashMap<>();
    private final Map<Parameter<?>, Timeline<?>> parameters =
            new TreeMap<>((one, other) -> one.id().compareTo(other.id()));
    private final List<String> steps = new ArrayList<>();

    Reform(RuleBook<C> base) {
        this.base = base;
        base.rules().forEach(rule -> rules.put(rule.id(), rule));
        parameters.putAll(base.parameters());
    }

    /**
     * Whether the rule book that is reformed has a parameter.
     *
     * @param parameter the parameter
     * @return true if it has values of it
     */
    public boolean has(Parameter<?> parameter) {
        Objects.requireNonNull(parameter, "parameter");
        return parameters.containsKey(parameter);
    }

    /**
     * Sets a parameter on every day that the rule book covers. A parameter that the book does not have yet needs a rule
     * that counts with it.
     *
     * @param parameter the parameter
     * @param value its value
     * @param <T> the type of the value
     * @return this reform
     */
    public <T> Reform<C> set(Parameter<T> parameter, T value) {
        Objects.requireNonNull(parameter, "parameter");
        parameters.put(parameter, Timeline.from(base.start(), value));
        steps.add(parameter + "=" + value);
        return this;
    }

    /**
     * Sets a parameter from a day on; before, it stays as it was. A parameter that the book does not have yet needs a
     * rule that counts with it.
     *
     * @param parameter the parameter
     * @param value its value
     * @param from the first day of the value
     * @param <T> the type of the value
     * @return this reform
     */
    public <T> Reform<C> set(Parameter<T> parameter, T value, LocalDate from) {
        Objects.requireNonNull(parameter, "parameter");
        Objects.requireNonNull(from, "from");
        Timeline<?> before = parameters.get(parameter);
        List<Timeline.Entry<T>> kept = new ArrayList<>();
        if (before != null) {
            for (Timeline.Entry<?> entry : before.until(from.minusDays(1)).entries()) {
                kept.add(new Timeline.Entry<>(entry.days(), parameter.type().cast(entry.value())));
            }
        }
        kept.addAll(Timeline.from(from, value).entries());
        parameters.put(parameter, Timeline.of(kept));
        steps.add(parameter + "=" + value + " from " + from);
        return this;
    }

    /**
     * Adds a rule, after those that are there. It says itself when it is in force.
     *
     * @param rule the rule
     * @return this reform
     * @throws IllegalArgumentException if there is a rule of this id
     */
    public Reform<C> add(Rule<C> rule) {
        Objects.requireNonNull(rule, "rule");
        if (rules.putIfAbsent(rule.id(), rule) != null) {
            throw new IllegalArgumentException(
                    "There is a rule " + rule.id() + " already; replace it, or use another id");
        }
        steps.add("+" + rule.id());
        return this;
    }

    /**
     * Puts a rule in the place of the one that has the same id, on every day.
     *
     * @param rule the rule
     * @return this reform
     * @throws IllegalArgumentException if there is no rule of this id; the message names the nearest
     */
    public Reform<C> replace(Rule<C> rule) {
        Objects.requireNonNull(rule, "rule");
        rules.put(existing(rule.id()).id(), rule);
        steps.add("~" + rule.id());
        return this;
    }

    /**
     * Drops a rule on every day.
     *
     * @param rule the rule's id
     * @return this reform
     * @throws IllegalArgumentException if there is no rule of this id; the message names the nearest
     */
    public Reform<C> drop(String rule) {
        Objects.requireNonNull(rule, "rule");
        rules.remove(existing(rule).id());
        steps.add("-" + rule);
        return this;
    }

    /**
     * Drops a rule from a day on; before, it stays as it was. A permission ends: to claim it later violates it.
     *
     * @param rule the rule's id
     * @param from the first day without it
     * @return this reform
     * @throws IllegalArgumentException if there is no rule of this id; the message names the nearest, or it is only in force from the day on
     */
    public Reform<C> drop(String rule, LocalDate from) {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(from, "from");
        Rule<C> ended = existing(rule);
        if (ended.inForce().to().map(last -> last.isBefore(from)).orElse(false)) {
            return this;
        }
        rules.put(rule, ended.during(ended.inForce().until(from.minusDays(1))));
        steps.add("-" + rule + " from " + from);
        return this;
    }

    private Rule<C> existing(String id) {
        return Optional.ofNullable(rules.get(id)).orElseThrow(() -> unknown("rule", id, rules.keySet()));
    }

    /** Refuses parameters that would change nothing. */
    private void requireCountedWith() {
        Set<String> known = new TreeSet<>();
        base.parameters().keySet().forEach(parameter -> known.add(parameter.id()));
        rules.values().forEach(rule -> rule.parameters().forEach(parameter -> known.add(parameter.id())));
        for (Parameter<?> parameter : parameters.keySet()) {
            if (!known.contains(parameter.id())) {
                throw unknown("parameter", parameter.id(), known);
            }
        }
    }

    private IllegalArgumentException unknown(String what, String id, Collection<String> known) {
        return new IllegalArgumentException("No " + what + " has the id " + id + " in " + base
                + Nearest.to(id, known)
                        .map(near -> "; did you mean " + near + "?")
                        .orElse(""));
    }

    /**
     * The new rule book.
     *
     * @return the rule book; the one that is reformed where nothing was changed
     * @throws IllegalArgumentException if a parameter was set that the rule book does not have and no rule counts with
     * @throws IllegalStateException if its rules do not fit together, as for {@link RuleBook.Builder#build()}
     */
    public RuleBook<C> build() {
        if (steps.isEmpty()) {
            return base;
        }
        requireCountedWith();
        RuleBook.Builder<C> builder = RuleBook.<C>of(
                        base.id() + "+reform(" + String.join(", ", steps) + ")",
                        base.title(),
                        base.start(),
                        base.knownTo())
                .rules(List.copyOf(rules.values()))
                .notes(base.notes())
                .constraints(base.constraints())
                .notCovered(base.notCovered())
                .authority(base.authority())
                .remarks(base.remarks())
                .setAside(base.setAside());
        base.decider().ifPresent(builder::decider);
        parameters.forEach(builder::values);
        return builder.build();
    }
}
