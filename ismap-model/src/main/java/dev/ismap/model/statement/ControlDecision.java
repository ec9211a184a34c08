package dev.ismap.model.statement;

import dev.ismap.core.problem.InputException;
import dev.ismap.model.Named;
import dev.ismap.model.Named.MayHaveLineBreaks;
import dev.ismap.model.internal.FirstAndLastDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a statement decides on a control of the control standard (管理策の採否).
 *
 * <ul>
 *   <li>{@link Implemented}: it is implemented, by individual controls.
 *   <li>{@link TakenOver}: it is implemented by an underlying cloud service.
 *   <li>{@link Excluded}: an objective is left out, as it cannot reasonably apply.
 *   <li>{@link NotSelected}: a detailed control is not selected.
 * </ul>
 *
 * <p>Implementations are immutable and thread-safe.
 *
 * @since 0.1
 */
@Named(ja = "管理策の採否", en = "control decision")
public sealed interface ControlDecision {

    /**
     * What changed in its individual controls within the audit period.
     *
     * @return the changes; none where nothing is in place
     */
    default List<ControlChange> changes() {
        return List.of();
    }

    /**
     * The decision to implement a control (採用).
     *
     * @param individualControls the individual controls, one text each
     * @param changes what changed in them within the audit period
     */
    @Named(ja = "採用", en = "implemented")
    record Implemented(
            @Named(ja = "個別管理策", en = "individual controls") @MayHaveLineBreaks
            List<String> individualControls,

            @Named(ja = "個別管理策の変更", en = "changes of individual controls")
            List<ControlChange> changes)
            implements ControlDecision {

        /** Creates the decision. */
        public Implemented {
            individualControls = List.copyOf(individualControls);
            changes = List.copyOf(changes);
        }
    }

    /**
     * The decision to take a control over from an underlying cloud service (基盤となるクラウドサービスからの引継ぎ).
     *
     * @param from the name of the underlying service; absent where the statement does not say
     * @param changes what changed in it within the audit period
     */
    @Named(ja = "引継ぎ", en = "taken over")
    record TakenOver(
            @Named(ja = "引継ぎ元のクラウドサービスの名称", en = "name of the underlying service")
            Optional<String> from,

            @Named(ja = "個別管理策の変更", en = "changes of individual controls")
            List<ControlChange> changes)
            implements ControlDecision {

        /** Creates the decision. */
        public TakenOver {
            Objects.requireNonNull(from, "from");
            changes = List.copyOf(changes);
        }
    }

    /**
     * The decision to leave an objective out (対象外).
     *
     * @param reason why it cannot reasonably apply; absent where the statement does not say
     */
    @Named(ja = "対象外", en = "excluded")
    record Excluded(
            @Named(ja = "対象外とした理由", en = "reason for the exclusion") @MayHaveLineBreaks
            Optional<String> reason) implements ControlDecision {

        /** Creates the decision. */
        public Excluded {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * The decision not to select a detailed control (非採用).
     *
     * @param reason why it is not selected; absent where the statement does not say
     */
    @Named(ja = "非採用", en = "not selected")
    record NotSelected(
            @Named(ja = "採用しない理由", en = "reason for not selecting it") @MayHaveLineBreaks
            Optional<String> reason) implements ControlDecision {

        /** Creates the decision. */
        public NotSelected {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * The decision to implement a control.
     *
     * @param individualControls the individual controls, one text each; none for an item that needs no description
     * @return the decision
     */
    static ControlDecision implemented(String... individualControls) {
        return new Implemented(List.of(individualControls), List.of());
    }

    /**
     * The decision to take a control over.
     *
     * @param from the name of the underlying service
     * @return the decision
     */
    static ControlDecision takenOver(String from) {
        return new TakenOver(Optional.of(from), List.of());
    }

    /**
     * The decision to leave an objective out.
     *
     * @param reason why it cannot reasonably apply
     * @return the decision
     */
    static ControlDecision excluded(String reason) {
        return new Excluded(Optional.of(reason));
    }

    /**
     * The decision not to select a detailed control.
     *
     * @param reason why it is not selected
     * @return the decision
     */
    static ControlDecision notSelected(String reason) {
        return new NotSelected(Optional.of(reason));
    }

    /**
     * A change of an individual control within the audit period (個別管理策の変更).
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param before the content before the change
     * @param after the content after the change
     * @since 0.1
     */
    @Named(ja = "個別管理策の変更", en = "change of an individual control")
    public record ControlChange(
            @Named(ja = "変更前の内容", en = "content before the change")
            AppliedContent before,

            @Named(ja = "変更後の内容", en = "content after the change")
            AppliedContent after)
            implements ControlChangeWithers {

        /** Creates a control change. */
        public ControlChange {
            ControlChangeWithers.requireAll(before, after);
        }

        /**
         * A control change of which nothing is said yet.
         *
         * @return the control change
         */
        public static ControlChange none() {
            return new ControlChange(AppliedContent.none(), AppliedContent.none());
        }

        /**
         * A change from one content to another.
         *
         * @param before the content before the change
         * @param after the content after the change
         * @return the control change
         */
        public static ControlChange of(AppliedContent before, AppliedContent after) {
            return new ControlChange(before, after);
        }
    }

    /**
     * The content of an individual control and the days on which it applied (適用した内容).
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param content the content, if there is one
     * @param from the first day of application, if there is one
     * @param to the last day of application, if there is one
     * @since 0.1
     */
    @Named(ja = "適用した内容", en = "applied content")
    public record AppliedContent(
            @Named(ja = "内容", en = "content") @MayHaveLineBreaks
            Optional<String> content,

            @Named(ja = "適用の初日", en = "first day of application")
            Optional<LocalDate> from,

            @Named(ja = "適用の末日", en = "last day of application")
            Optional<LocalDate> to)
            implements AppliedContentWithers {

        /**
         * Creates applied content.
         *
         * @throws InputException if both days are given and the last lies before the first
         */
        public AppliedContent {
            AppliedContentWithers.requireAll(content, from, to);
            FirstAndLastDay.check("from", from, "to", to);
        }

        /**
         * Applied content of which nothing is said yet.
         *
         * @return the applied content
         */
        public static AppliedContent none() {
            return new AppliedContent(Optional.empty(), Optional.empty(), Optional.empty());
        }

        /**
         * Content that applied from one day to another.
         *
         * @param content the content
         * @param from the first day
         * @param to the last day
         * @return the applied content
         * @throws InputException if the last day lies before the first
         */
        public static AppliedContent of(String content, LocalDate from, LocalDate to) {
            return new AppliedContent(Optional.of(content), Optional.of(from), Optional.of(to));
        }
    }
}
