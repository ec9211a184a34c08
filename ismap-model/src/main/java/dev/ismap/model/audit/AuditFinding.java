package dev.ismap.model.audit;

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
        @Term(ja = "内容", en = "description") String description,

        @Term(ja = "発見事項の未解消", en = "whether the finding is open")
        boolean open) {

    /** Creates a finding. */
    public AuditFinding {
        controls = List.copyOf(controls);
        Objects.requireNonNull(description, "description");
    }

    /**
     * This finding with other controls concerned.
     *
     * @param controls the controls it is about
     * @return the finding
     */
    public AuditFinding withControls(List<ControlId> controls) {
        return new AuditFinding(controls, description, open);
    }

    /**
     * This finding with another description.
     *
     * @param description what was found
     * @return the finding
     */
    public AuditFinding withDescription(String description) {
        return new AuditFinding(controls, description, open);
    }

    /**
     * This finding with another statement of whether it is still open.
     *
     * @param open whether it is still open
     * @return the finding
     */
    public AuditFinding withOpen(boolean open) {
        return new AuditFinding(controls, description, open);
    }
}
