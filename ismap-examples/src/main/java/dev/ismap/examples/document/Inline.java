package dev.ismap.examples.document;

/** A piece of a line. */
public sealed interface Inline {

    /** What it says, without how it looks. */
    String words();

    /** Plain words. */
    record Text(String words) implements Inline {}

    /** Words that stand out. */
    record Strong(String words) implements Inline {}

    /** Words beside the matter, such as where something stands. */
    record Faint(String words) implements Inline {}

    /** Something to be taken letter by letter, such as an id or a path. */
    record Code(String words) implements Inline {}

    /** A word on how something turned out. */
    record Badge(Tone tone, String words) implements Inline {}

    /** Words that lead to a section of the same document. */
    record Link(String anchor, String words) implements Inline {}

    static Inline text(String words) {
        return new Text(words);
    }

    static Inline strong(String words) {
        return new Strong(words);
    }

    static Inline faint(String words) {
        return new Faint(words);
    }

    static Inline code(String words) {
        return new Code(words);
    }

    static Inline badge(Tone tone, String words) {
        return new Badge(tone, words);
    }

    static Inline link(String anchor, String words) {
        return new Link(anchor, words);
    }
}
