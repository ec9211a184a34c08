package dev.ismap.model.statement;

import dev.ismap.core.fact.Input;
import dev.ismap.core.text.Label;
import dev.ismap.model.control.ControlId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What differs between two statements (言明書の差分): the decisions, control by control, and everything else, place by
 * place.
 *
 * <p>Ids are compared as they are written, whatever editions the two statements name; {@link StatementMove} carries a
 * statement from one edition to another first.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param from the one statement
 * @param to the other
 * @param decisions the controls that are decided otherwise, in the natural order of their ids
 * @param parts the other places that differ, in the order of the statement
 * @since 0.1
 */
public record StatementDifference(
        Statement from, Statement to, List<DecisionChange> decisions, List<PartChange> parts) {

    /** How a decision differs. */
    public enum Kind {
        /** Only the other statement has one (追加). */
        ADDED,
        /** Only the one statement has one (撤回). */
        WITHDRAWN,
        /** The decision is another (採否の変更). */
        DECIDED_OTHERWISE,
        /** The decision is the same; its individual controls, reason or changes differ (内容の変更). */
        RESTATED;

        /**
         * It in words.
         *
         * @return the words
         */
        public Label label() {
            return switch (this) {
                case ADDED -> Label.of("追加", "added");
                case WITHDRAWN -> Label.of("撤回", "withdrawn");
                case DECIDED_OTHERWISE -> Label.of("採否の変更", "decided otherwise");
                case RESTATED -> Label.of("内容の変更", "restated");
            };
        }
    }

    /**
     * A control on which the two statements differ.
     *
     * @param control its id
     * @param before what the one decides; empty where it does not mention the control
     * @param after what the other decides; empty where it does not mention the control
     */
    public record DecisionChange(
            ControlId control, Optional<Input<ControlDecision>> before, Optional<Input<ControlDecision>> after) {

        /** Creates a change. */
        public DecisionChange {
            Objects.requireNonNull(control, "control");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }

        /**
         * How the decision differs.
         *
         * @return the kind of change
         */
        public Kind kind() {
            if (before.isEmpty()) {
                return Kind.ADDED;
            } else if (after.isEmpty()) {
                return Kind.WITHDRAWN;
            }
            boolean same = type(before.get()).equals(type(after.get()));
            return same ? Kind.RESTATED : Kind.DECIDED_OTHERWISE;
        }

        /**
         * What of the decision differs where it is the same decision, such as its individual controls.
         *
         * @return the changes, by their place in the decision; none where it is decided otherwise
         */
        public List<PartChange> parts() {
            if (kind() != Kind.RESTATED) {
                return List.of();
            }
            Optional<ControlDecision> from = before.flatMap(Input::known);
            Optional<ControlDecision> to = after.flatMap(Input::known);
            return from.isPresent() && to.isPresent() ? StatementParts.changes(from.get(), to.get()) : List.of();
        }

        private static Optional<Class<?>> type(Input<ControlDecision> decision) {
            return decision.known().map(ControlDecision::getClass);
        }
    }

    /**
     * A place outside the decisions where the two statements differ.
     *
     * @param path the place in the statement, as a JSON Pointer, such as {@code /regions/0}
     * @param name the term for what stands there, within a list after the item that it belongs to
     * @param before what the one states, as a text, of a list the number of its items; not asked where it states
     *     nothing
     * @param after what the other states, in the same form
     * @param counts whether these are numbers of items
     */
    public record PartChange(String path, Label name, Input<String> before, Input<String> after, boolean counts) {

        /** Creates a change. */
        public PartChange {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }
    }

    /** Creates a difference. */
    public StatementDifference {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        decisions = List.copyOf(decisions);
        parts = List.copyOf(parts);
    }

    /**
     * The difference from one statement to another.
     *
     * @param from the one statement
     * @param to the other
     * @return the difference
     */
    public static StatementDifference between(Statement from, Statement to) {
        return new StatementDifference(from, to, decisions(from, to), StatementParts.changes(from, to));
    }

    private static List<DecisionChange> decisions(Statement from, Statement to) {
        TreeSet<ControlId> ids = new TreeSet<>(from.decisions().keySet());
        ids.addAll(to.decisions().keySet());
        return ids.stream()
                .map(id -> new DecisionChange(
                        id,
                        Optional.ofNullable(from.decisions().get(id)),
                        Optional.ofNullable(to.decisions().get(id))))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    /**
     * Whether nothing differs.
     *
     * @return true if the two statements are equal
     */
    public boolean isEmpty() {
        return decisions.isEmpty() && parts.isEmpty();
    }
}
