package dev.ismap.model.statement;

import dev.ismap.model.Term;
import java.util.Objects;

/**
 * A change of an individual control within the audit period (個別管理策の変更).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param before the content before the change
 * @param after the content after the change
 * @since 0.1
 */
@Term(ja = "個別管理策の変更", en = "change of an individual control")
public record ControlChange(
        @Term(ja = "変更前の内容", en = "content before the change")
        AppliedContent before,

        @Term(ja = "変更後の内容", en = "content after the change")
        AppliedContent after)
        implements ControlChangeWithers {

    /** Creates a control change. */
    public ControlChange {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
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
