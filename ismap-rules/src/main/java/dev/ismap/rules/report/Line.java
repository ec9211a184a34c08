package dev.ismap.rules.report;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Words of a paragraph, of an item or of a cell.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param pieces the pieces, in order
 * @since 0.1
 */
public record Line(List<Inline> pieces) {

    /** Creates a line. */
    public Line {
        pieces = List.copyOf(pieces);
    }

    /**
     * A line of pieces.
     *
     * @param pieces the pieces
     * @return the line
     */
    public static Line of(Inline... pieces) {
        return new Line(List.of(pieces));
    }

    /**
     * A line of plain words.
     *
     * @param words the words
     * @return the line
     */
    public static Line of(String words) {
        return of(Inline.text(words));
    }

    /**
     * What it says, without how it looks.
     *
     * @return the words
     */
    public String words() {
        return pieces.stream().map(Inline::words).collect(Collectors.joining());
    }
}
