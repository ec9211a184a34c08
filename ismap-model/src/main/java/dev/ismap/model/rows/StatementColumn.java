package dev.ismap.model.rows;

import dev.ismap.core.text.Label;
import dev.ismap.model.Term;
import dev.ismap.model.internal.TermOf;

/**
 * What stands in a column of a table of control decisions (採否の表の列の内容).
 *
 * <p>This enum is immutable and thread-safe.
 *
 * @since 0.1
 */
@Term(ja = "採否の表の列の内容", en = "content of a column of decisions")
public enum StatementColumn {
    /** The id of the control, in every row (管理策番号). */
    @Term(ja = "管理策番号", en = "control id")
    ID,
    /** Its name, for whoever reads the table; it is not read back (名称). */
    @Term(ja = "名称", en = "name")
    NAME,
    /** Whether it is mandatory, for whoever reads the table; it is not read back (種別). */
    @Term(ja = "種別", en = "kind")
    KIND,
    /** Its chapter, once a control, so that a sheet can count; it is not read back (章). */
    @Term(ja = "章", en = "chapter")
    CHAPTER,
    /** The decision, in a word (採否); a blank cell says that nothing is decided yet. */
    @Term(ja = "採否", en = "decision")
    DECISION,
    /** An individual control (個別管理策); another one stands in a further row of the same id. */
    @Term(ja = "個別管理策", en = "individual control")
    INDIVIDUAL_CONTROL,
    /** Why it is excluded or not selected (理由). */
    @Term(ja = "対象外・非採用の理由", en = "reason for leaving it out")
    REASON,
    /** The name of the underlying service that it is taken over from (引継ぎ元). */
    @Term(ja = "引継ぎ元のサービス", en = "taken over from")
    TAKEN_OVER_FROM,
    /** The content of an individual control before a change (変更前の内容). */
    @Term(ja = "変更前の内容", en = "content before the change")
    BEFORE,
    /** The first day on which that content applied. */
    @Term(ja = "変更前の適用の初日", en = "before: applied from")
    BEFORE_FROM,
    /** The last day on which that content applied. */
    @Term(ja = "変更前の適用の末日", en = "before: applied to")
    BEFORE_TO,
    /** The content of an individual control after a change (変更後の内容). */
    @Term(ja = "変更後の内容", en = "content after the change")
    AFTER,
    /** The first day on which that content applied. */
    @Term(ja = "変更後の適用の初日", en = "after: applied from")
    AFTER_FROM,
    /** The last day on which that content applied. */
    @Term(ja = "変更後の適用の末日", en = "after: applied to")
    AFTER_TO;

    /**
     * The content in words, which are also the heading of the column.
     *
     * @return the words
     */
    public Label label() {
        return TermOf.constant(this);
    }

    /** Whether what stands here says something of the statement. */
    boolean isSaid() {
        return compareTo(DECISION) >= 0;
    }

    /** Whether it is a part of a change. */
    boolean isOfChange() {
        return compareTo(BEFORE) >= 0;
    }
}
