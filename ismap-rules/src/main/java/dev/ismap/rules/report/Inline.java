package dev.ismap.rules.report;

import java.util.Objects;

/**
 * A piece of a {@link Line}.
 *
 * <p>Implementations are immutable and thread-safe.
 *
 * @since 0.1
 */
public sealed interface Inline {

    /** How something is to be taken. What it says never rests on it: the words say it too. */
    enum Tone {
        /** Met, or done. */
        GOOD,
        /** Not met. */
        BAD,
        /** Open. */
        OPEN,
        /** Nothing to worry about. */
        CALM
    }

    /**
     * What it says, without how it looks.
     *
     * @return the words
     */
    String words();

    /**
     * Plain words.
     *
     * @param words the words
     */
    record Text(String words) implements Inline {
        /** Creates plain words. */
        public Text {
            Objects.requireNonNull(words, "words");
        }
    }

    /**
     * Words that stand out.
     *
     * @param words the words
     */
    record Strong(String words) implements Inline {
        /** Creates words that stand out. */
        public Strong {
            Objects.requireNonNull(words, "words");
        }
    }

    /**
     * Words beside the matter, such as where something stands.
     *
     * @param words the words
     */
    record Faint(String words) implements Inline {
        /** Creates words beside the matter. */
        public Faint {
            Objects.requireNonNull(words, "words");
        }
    }

    /**
     * Something to be taken letter by letter, such as an id or a path.
     *
     * @param words the words
     */
    record Code(String words) implements Inline {
        /** Creates it. */
        public Code {
            Objects.requireNonNull(words, "words");
        }
    }

    /**
     * A word on how something turned out.
     *
     * @param tone how it is to be taken
     * @param words the word
     */
    record Badge(Tone tone, String words) implements Inline {
        /** Creates a word. */
        public Badge {
            Objects.requireNonNull(tone, "tone");
            Objects.requireNonNull(words, "words");
        }
    }

    /**
     * Words that lead to a section of the same document.
     *
     * @param anchor the section
     * @param words the words
     */
    record Link(String anchor, String words) implements Inline {
        /** Creates a link. */
        public Link {
            Objects.requireNonNull(anchor, "anchor");
            Objects.requireNonNull(words, "words");
        }
    }

    /**
     * Plain words.
     *
     * @param words the words
     * @return the piece
     */
    static Inline text(String words) {
        return new Text(words);
    }

    /**
     * Words that stand out.
     *
     * @param words the words
     * @return the piece
     */
    static Inline strong(String words) {
        return new Strong(words);
    }

    /**
     * Words beside the matter.
     *
     * @param words the words
     * @return the piece
     */
    static Inline faint(String words) {
        return new Faint(words);
    }

    /**
     * Something to be taken letter by letter.
     *
     * @param words the words
     * @return the piece
     */
    static Inline code(String words) {
        return new Code(words);
    }

    /**
     * A word on how something turned out.
     *
     * @param tone how it is to be taken
     * @param words the word
     * @return the piece
     */
    static Inline badge(Tone tone, String words) {
        return new Badge(tone, words);
    }

    /**
     * Words that lead to a section of the same document.
     *
     * @param anchor the section
     * @param words the words
     * @return the piece
     */
    static Inline link(String anchor, String words) {
        return new Link(anchor, words);
    }
}
