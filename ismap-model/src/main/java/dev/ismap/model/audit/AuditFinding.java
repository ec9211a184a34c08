package dev.ismap.model.audit;

import dev.ismap.model.MayHaveLineBreaks;
import dev.ismap.model.Term;
import dev.ismap.model.control.ControlId;
import java.util.List;
import java.util.Objects;

/**
 * A finding of an audit report (発見事項).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param controls the controls it is about
 * @param description what was found
 * @param open whether it is still open
 * @since 0.1
 */
@Term(ja = "発見事項", en = "finding")
public record AuditFinding(
        @Term(ja = "関係する管理策", en = "controls concerned") List<ControlId> controls,

        @Term(ja = "内容", en = "description") @MayHaveLineBreaks
        String description,

        @Term(ja = "発見事項の未解消", en = "whether the finding is open")
        boolean open)
        implements AuditFindingWithers {

    /** Creates a finding. */
    public AuditFinding {
        controls = List.copyOf(controls);
        Objects.requireNonNull(description, "description");
    }
}
