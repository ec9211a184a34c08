package dev.ismap.model.control;

/**
 * An edition of the control standard that is known to exist and whose contents are not held.
 *
 * <p>It is not answered with the nearest edition. {@link ControlStandards#heldEditions()} lists those that can be used;
 * {@link ControlStandard#of} makes one of rows of your own.
 *
 * @since 0.1
 */
public final class EditionNotHeldException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final transient Edition edition;

    EditionNotHeldException(Edition edition, String held) {
        super("The contents of edition " + edition.id() + " of the control standard are not held; held are " + held
                + ".");
        this.edition = edition;
    }

    /**
     * The edition that was asked for.
     *
     * @return the edition
     */
    public Edition edition() {
        return edition;
    }
}
