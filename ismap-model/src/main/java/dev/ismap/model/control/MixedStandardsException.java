package dev.ismap.model.control;

/**
 * Two sets of controls that are not of the same standard, and so cannot be compared or combined.
 *
 * <p>An ordinal of one standard is another control in another. Carry one of the sets over with
 * {@link ControlSet#in(ControlStandard)}.
 *
 * @since 0.1
 */
public final class MixedStandardsException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    MixedStandardsException(ControlStandard one, ControlStandard other) {
        super("These sets are of two standards: " + one + " and " + other + ". Carry one over with in(standard).");
    }
}
