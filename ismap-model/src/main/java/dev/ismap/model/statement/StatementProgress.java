package dev.ismap.model.statement;

import dev.ismap.core.fact.Input;
import dev.ismap.core.internal.Blank;
import dev.ismap.model.control.Control;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.statement.ControlDecision.AppliedContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * How much of a statement is decided, by chapter of the control standard (言明書の記入状況).
 *
 * <p>Every item calls for a decision of its own, but for an optional detail on which a statement is silent that declares
 * that its other details are selected or have their reasons. A decision that is not known is none.
 *
 * <p>A decision can be there and its words still missing: the reason for leaving something out, the individual control
 * of a detail, from where it is taken over, the content or the days of a change. Such items are decided, and
 * {@linkplain Chapter#incomplete() incomplete} besides.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param chapters the chapters in which something is to be decided, in order
 * @since 0.1
 */
public record StatementProgress(List<Chapter> chapters) {

    /**
     * How much of a chapter is decided.
     *
     * @param chapter the chapter
     * @param items how many items call for a decision
     * @param open the items on which nothing is decided
     * @param incomplete the items that are decided and whose words are missing
     */
    public record Chapter(Control chapter, int items, List<ControlId> open, List<ControlId> incomplete) {

        /** Creates a chapter. */
        public Chapter {
            Objects.requireNonNull(chapter, "chapter");
            open = List.copyOf(open);
            incomplete = List.copyOf(incomplete);
        }

        /**
         * How many items are decided.
         *
         * @return the number
         */
        public int decided() {
            return items - open.size();
        }
    }

    /** Creates a state of progress. */
    public StatementProgress {
        chapters = List.copyOf(chapters);
    }

    /**
     * How much of a statement is decided.
     *
     * @param statement the statement
     * @param standard the edition of the control standard that it is on; details of the statement's own count too
     * @return how much
     */
    public static StatementProgress of(Statement statement, ControlStandard standard) {
        boolean declared = statement.otherDetailsDeclared().known().orElse(false);
        ControlStandard whole = withOwnDetails(statement, standard);
        List<Chapter> chapters = new ArrayList<>();
        for (Control chapter : whole.controls()) {
            if (chapter.parent().isEmpty()) {
                List<Control> items = whole.controls().stream()
                        .filter(one -> one.id().chapter() == chapter.id().chapter() && one.isDecidable())
                        .filter(one -> one.isMandatory()
                                || !declared
                                || statement.decisions().containsKey(one.id()))
                        .toList();
                if (!items.isEmpty()) {
                    chapters.add(chapter(chapter, items, statement));
                }
            }
        }
        return new StatementProgress(chapters);
    }

    private static ControlStandard withOwnDetails(Statement statement, ControlStandard standard) {
        var rows =
                statement.optionalDetails().stream().map(OptionalDetail::toRow).toList();
        return rows.isEmpty() || !standard.problemsOf(rows, "").isEmpty() ? standard : standard.with(rows);
    }

    private static Chapter chapter(Control chapter, List<Control> items, Statement statement) {
        List<ControlId> open = new ArrayList<>();
        List<ControlId> incomplete = new ArrayList<>();
        for (Control item : items) {
            Optional<ControlDecision> decision =
                    Optional.ofNullable(statement.decisions().get(item.id())).flatMap(Input::known);
            if (decision.isEmpty()) {
                open.add(item.id());
            } else if (!isComplete(decision.get(), item)) {
                incomplete.add(item.id());
            }
        }
        return new Chapter(chapter, items.size(), open, incomplete);
    }

    private static boolean isComplete(ControlDecision decision, Control item) {
        boolean changes = decision.changes().stream()
                .allMatch(change -> isComplete(change.before()) && isComplete(change.after()));
        if (decision instanceof ControlDecision.Implemented implemented) {
            boolean described = implemented.individualControls().stream().anyMatch(text -> !Blank.is(text));
            return changes && (described || !item.isDetailOfControls());
        } else if (decision instanceof ControlDecision.TakenOver taken) {
            return changes && says(taken.from());
        } else if (decision instanceof ControlDecision.Excluded excluded) {
            return says(excluded.reason());
        }
        return decision instanceof ControlDecision.NotSelected left && says(left.reason());
    }

    private static boolean isComplete(AppliedContent content) {
        return says(content.content())
                && content.from().isPresent()
                && content.to().isPresent();
    }

    private static boolean says(Optional<String> text) {
        return text.filter(one -> !Blank.is(one)).isPresent();
    }

    /**
     * How many items call for a decision.
     *
     * @return the number
     */
    public int items() {
        return sum(Chapter::items);
    }

    /**
     * How many items are decided.
     *
     * @return the number
     */
    public int decided() {
        return sum(Chapter::decided);
    }

    private int sum(ToIntFunction<Chapter> number) {
        return chapters.stream().mapToInt(number).sum();
    }

    /**
     * The items on which nothing is decided.
     *
     * @return their ids, in order
     */
    public List<ControlId> open() {
        return chapters.stream().flatMap(chapter -> chapter.open().stream()).toList();
    }

    /**
     * The items that are decided and whose words are missing.
     *
     * @return their ids, in order
     */
    public List<ControlId> incomplete() {
        return chapters.stream()
                .flatMap(chapter -> chapter.incomplete().stream())
                .toList();
    }
}
