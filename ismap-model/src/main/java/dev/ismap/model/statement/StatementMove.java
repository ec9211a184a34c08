package dev.ismap.model.statement;

import dev.ismap.core.fact.Input;
import dev.ismap.core.problem.InputException;
import dev.ismap.core.text.Label;
import dev.ismap.model.control.Control;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.control.ControlSet;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.control.ControlStandards;
import dev.ismap.model.control.ControlStandards.EditionNotHeldException;
import dev.ismap.model.control.ControlStandards.UnknownEditionException;
import dev.ismap.model.control.StandardDifference;
import dev.ismap.model.statement.Statement.StatementStatus;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A statement carried over to another edition of the control standard (言明書の版の移行).
 *
 * <p>A statement outlasts an edition. What was decided is kept wherever the other edition has the control, or
 * is not known to lack it; a decision on a control that it surely lacks falls away. Nothing is decided here: what calls
 * for a decision is named, and so is every decision that was made on another wording.
 *
 * <p>A statement on another edition is a draft again, and its declaration on the other details has to be made anew, as
 * it was made on another table; the details that it covered are not named one by one. A mandatory control on which a FINAL statement is silent was not
 * implemented; in the draft it calls for a decision.
 *
 * <p>This class is immutable and thread-safe. Every list is in natural order.
 *
 * @param before the statement as it was
 * @param after the statement on the other edition; the same where the edition is the same
 * @param difference how the two standards differ, each with the details that the statement adds to it
 * @param toDecide the controls on which the statement decides nothing yet
 * @param toReview the controls on which a decision was kept though their wording, name or place changed
 * @param fallenAway the decisions that the other edition has no control for
 * @since 0.1
 */
public record StatementMove(
        Statement before,
        Statement after,
        StandardDifference difference,
        List<ToDecide> toDecide,
        List<Control> toReview,
        List<FallenAway> fallenAway) {

    /** Why a control calls for a decision. */
    public enum Why {
        /** The edition added it (新設). */
        NEW,
        /** Only the other edition is known to have it (新たに収録した項目): it may have stood in the earlier one too. */
        NEWLY_HELD,
        /** It stood before, and the statement did not decide on it (未決定). */
        OPEN_BEFORE;

        /**
         * It in words.
         *
         * @return the words
         */
        public Label label() {
            return switch (this) {
                case NEW -> Label.of("新設", "new");
                case NEWLY_HELD ->
                    Label.of("新たに収録した項目。前の版にもあった可能性がある", "held only now; may have stood in the earlier edition too");
                case OPEN_BEFORE -> Label.of("従前から未決定", "not decided before either");
            };
        }
    }

    /**
     * A control on which the statement decides nothing yet.
     *
     * @param control the control
     * @param why why it calls for a decision
     */
    public record ToDecide(Control control, Why why) {

        /** Creates it. */
        public ToDecide {
            Objects.requireNonNull(control, "control");
            Objects.requireNonNull(why, "why");
        }
    }

    /**
     * A decision that the other edition has no control for.
     *
     * @param control the id of the control
     * @param decision what was decided
     * @param sameNumbers the control of the other edition that has the same numbers and another suffix, if there is
     *     one; the decision is not taken for one on that
     */
    public record FallenAway(ControlId control, Input<ControlDecision> decision, Optional<ControlId> sameNumbers) {

        /** Creates it. */
        public FallenAway {
            Objects.requireNonNull(control, "control");
            Objects.requireNonNull(decision, "decision");
            Objects.requireNonNull(sameNumbers, "sameNumbers");
        }
    }

    /** Creates a move. */
    public StatementMove {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(difference, "difference");
        toDecide = List.copyOf(toDecide);
        toReview = List.copyOf(toReview);
        fallenAway = List.copyOf(fallenAway);
    }

    /**
     * Carries a statement from the built-in edition that it names to another standard.
     *
     * @param statement the statement
     * @param to the other standard
     * @return the move
     * @throws UnknownEditionException if no edition has the name that the statement names
     * @throws EditionNotHeldException if the contents of that edition are not held
     * @throws InputException if the edition cannot take the details that the statement adds
     */
    public static StatementMove of(Statement statement, ControlStandard to) {
        return of(statement, ControlStandards.edition(statement.edition()), to);
    }

    /**
     * Carries a statement from one standard to another.
     *
     * @param statement the statement
     * @param from the standard of the edition that it names, such as one that the caller completed
     * @param to the other standard
     * @return the move
     * @throws IllegalArgumentException if the one standard is of another edition than the statement names
     * @throws InputException if the one standard cannot take the details that the statement adds
     */
    public static StatementMove of(Statement statement, ControlStandard from, ControlStandard to) {
        if (!from.id().equals(statement.edition())) {
            throw new IllegalArgumentException("The statement is on edition " + statement.edition()
                    + ", and is not carried over from edition " + from.id());
        }
        ControlStandard own = from.with(
                statement.optionalDetails().stream().map(OptionalDetail::toRow).toList());
        List<OptionalDetail> details = details(statement, from, own.differenceTo(to), to);
        ControlStandard target =
                to.with(details.stream().map(OptionalDetail::toRow).toList());
        StandardDifference difference = own.differenceTo(target);

        Map<ControlId, Input<ControlDecision>> kept = new TreeMap<>();
        List<FallenAway> fallen = new ArrayList<>();
        statement.decisions().forEach((id, decision) -> {
            if (target.find(id).filter(Control::isDecidable).isPresent()) {
                kept.put(id, decision);
            } else {
                fallen.add(new FallenAway(
                        id, decision, target.sameNumbers(id).map(Control::id).filter(same -> !same.equals(id))));
            }
        });
        Statement after = on(to.id(), statement).withOptionalDetails(details).withDecisions(kept);
        return new StatementMove(
                statement,
                after,
                difference,
                toDecide(statement, after, own, target, difference),
                toReview(after, difference),
                fallen);
    }

    private static Statement on(String edition, Statement statement) {
        return edition.equals(statement.edition())
                ? statement
                : statement
                        .withEdition(edition)
                        .withStatus(StatementStatus.DRAFT)
                        .withOtherDetailsDeclared(Input.notAsked());
    }

    /** The rows that the statement goes on to add: its own, and those decided on that the other does not hold. */
    private static List<OptionalDetail> details(
            Statement statement, ControlStandard from, StandardDifference difference, ControlStandard to) {
        Set<ControlId> dropped = new HashSet<>(ids(difference.dropped()));
        List<OptionalDetail> details = new ArrayList<>();
        for (OptionalDetail detail : statement.optionalDetails()) {
            boolean heldOnlyNow = to.contains(detail.id()) && !from.contains(detail.id());
            if (!dropped.contains(detail.id()) && !heldOnlyNow && takes(to, detail)) {
                details.add(detail);
            }
        }
        Set<ControlId> added =
                new HashSet<>(details.stream().map(OptionalDetail::id).toList());
        difference.noLongerHeld().stream()
                .filter(control -> statement.decisions().containsKey(control.id()) && !added.contains(control.id()))
                .flatMap(control -> control
                        .parent()
                        .map(parent -> new OptionalDetail(
                                control.id(),
                                parent,
                                control.name().ja(),
                                Optional.of(control.name().en())))
                        .stream())
                .filter(detail -> takes(to, detail))
                .forEach(details::add);
        return details;
    }

    private static boolean takes(ControlStandard standard, OptionalDetail detail) {
        return standard.problemsOf(List.of(detail.toRow()), "").isEmpty();
    }

    /** What a draft on the other edition leaves open, but for details that the statement decided on by its declaration. */
    private static List<ToDecide> toDecide(
            Statement before,
            Statement after,
            ControlStandard own,
            ControlStandard target,
            StandardDifference difference) {
        Set<ControlId> added = new HashSet<>(ids(difference.added()));
        Set<ControlId> newlyHeld = new HashSet<>(ids(difference.newlyHeld()));
        boolean declared = before.otherDetailsDeclared().known().orElse(false);
        return target.decidable().minus(decided(after, target)).stream()
                .filter(control -> !declared || !control.isOptional() || !own.contains(control.id()))
                .map(control -> new ToDecide(
                        control,
                        added.contains(control.id())
                                ? Why.NEW
                                : newlyHeld.contains(control.id()) ? Why.NEWLY_HELD : Why.OPEN_BEFORE))
                .toList();
    }

    /** What is decided, and with an excluded objective every detail under it. */
    private static ControlSet decided(Statement statement, ControlStandard standard) {
        List<ControlId> given = new ArrayList<>();
        List<ControlId> excluded = new ArrayList<>();
        statement
                .decisions()
                .forEach((id, decision) -> decision.known().ifPresent(known -> {
                    given.add(id);
                    if (known instanceof ControlDecision.Excluded) {
                        excluded.add(id);
                    }
                }));
        return standard.set(given).union(standard.detailsUnder(standard.set(excluded)));
    }

    private static List<Control> toReview(Statement after, StandardDifference difference) {
        Set<ControlId> touched = new HashSet<>(difference.reworded());
        difference.changed().forEach(change -> touched.add(change.after().id()));
        return difference.to().decidable().stream()
                .filter(control ->
                        touched.contains(control.id()) && after.decisions().containsKey(control.id()))
                .toList();
    }

    private static List<ControlId> ids(List<Control> controls) {
        return controls.stream().map(Control::id).toList();
    }

    /**
     * Whether the declaration on the other details, which was made on another edition, has to be made anew.
     *
     * @return true if the statement had said something of it and now says nothing
     */
    public boolean declarationLapsed() {
        return !before.otherDetailsDeclared().equals(after.otherDetailsDeclared());
    }
}
