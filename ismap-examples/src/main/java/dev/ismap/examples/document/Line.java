package dev.ismap.examples.document;

import java.util.List;
import java.util.stream.Collectors;

/** Words of a paragraph, of an item or of a cell. */
public record Line(List<Inline> pieces) {

    public Line {
        pieces = List.copyOf(pieces);
    }

    public static Line of(Inline... pieces) {
        return new Line(List.of(pieces));
    }

    public static Line of(String words) {
        return of(Inline.text(words));
    }

    /** What it says, without how it looks. */
    public String words() {
        return pieces.stream().map(Inline::words).collect(Collectors.joining());
    }
}
