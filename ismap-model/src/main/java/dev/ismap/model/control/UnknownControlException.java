package dev.ismap.model.control;

import java.util.NoSuchElementException;

/**
 * A control id that a standard does not hold.
 *
 * <p>It may still stand in the edition where the optional details of the standard are not complete, or are so by a
 * secondary source only. Of a vacant number the message says that it is one.
 *
 * @since 0.1
 */
public final class UnknownControlException extends NoSuchElementException {

    private static final long serialVersionUID = 1L;

    private final String id;

    UnknownControlException(ControlId id, ControlStandard standard) {
        super(standard + " does not hold " + id
                + (standard.isVacant(id) ? ", which is a vacant number" : "")
                + standard.sameNumbers(id)
                        .map(control -> ". It holds " + control.id() + ".")
                        .orElse("."));
        this.id = id.toString();
    }

    /**
     * The id that is not held.
     *
     * @return the id
     */
    public ControlId id() {
        return ControlId.parse(id);
    }
}
