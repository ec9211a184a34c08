package dev.ismap.model.control;

/**
 * The name of an edition of the control standard that is not known.
 *
 * <p>{@link ControlStandards#editions()} lists those that are.
 *
 * @since 0.1
 */
public final class UnknownEditionException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String edition;

    UnknownEditionException(String edition, String known) {
        super("This edition of the control standard is not known; known are " + known + ".");
        this.edition = edition;
    }

    /**
     * What was asked for.
     *
     * @return the text, as it was given
     */
    public String edition() {
        return edition;
    }
}
