package dev.ismap.examples.document;

/** How something is to be taken. What it says never rests on it: the words say it too. */
public enum Tone {
    /** Met, or done. */
    GOOD,
    /** Not met. */
    BAD,
    /** Open. */
    OPEN,
    /** Nothing to worry about. */
    CALM
}
