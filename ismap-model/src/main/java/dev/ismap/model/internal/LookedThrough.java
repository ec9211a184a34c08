package dev.ismap.model.internal;

/**
 * A container of records that never changes, and keeps in mind that somebody looked through it and found nothing wrong
 * with any of its values by itself: a statement has more than a thousand decisions, and each is looked at once.
 *
 * <p>Implementations are thread-safe: what is found of values that never change is found again, or not looked for.
 *
 * @since 0.1
 */
public interface LookedThrough {

    /**
     * Whether nothing is wrong with any value by itself.
     *
     * @return true if somebody found so; false where nobody looked, or something is
     */
    boolean isSound();

    /** Keeps in mind that nothing is wrong with any value by itself. */
    void foundSound();
}
