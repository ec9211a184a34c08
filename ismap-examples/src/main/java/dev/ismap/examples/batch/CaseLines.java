package dev.ismap.examples.batch;

import dev.ismap.examples.batch.BatchCase.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The cases of a text with one JSON document a line.
 *
 * <p>A line ends with a line feed, or with the text; a carriage return before it is no part of it. Blank lines are
 * counted and passed over. Of a line that is longer than a limit no more than the limit is kept, so that a text of any
 * size takes the same memory. A text whose first line opens an object and does no more, and whose second is indented, is
 * one document.
 */
public final class CaseLines implements Iterator<BatchCase> {

    private static final int BUFFER = 1 << 16;

    private final InputStream text;
    private final int most;
    private final long after;
    private final byte[] buffer = new byte[BUFFER];
    private int from;
    private int to;
    private long read;
    private long number;
    private boolean begun;
    private byte[] line = new byte[1024];
    private int kept;
    private @Nullable BatchCase next;

    /**
     * Creates the cases of a text.
     *
     * @param text the text in UTF-8; it is not closed
     * @param most how many bytes of a line are kept
     * @param after the number of the line after which they begin; 0 for all
     */
    public CaseLines(InputStream text, int most, long after) {
        this.text = text;
        this.most = most;
        this.after = after;
    }

    @Override
    public boolean hasNext() {
        try {
            while (next == null) {
                if (!line()) {
                    return false;
                }
                number++;
                if (!begun && opensAnObject() && isIndented()) {
                    rest();
                }
                int end = kept > 0 && line[kept - 1] == '\r' ? kept - 1 : kept;
                begun |= !isBlank(end);
                if (number > after && !isBlank(end)) {
                    next = new BatchCase(new Place.Line(number), Arrays.copyOf(line, end), read - (to - from));
                }
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public BatchCase next() {
        if (hasNext() && next != null) {
            BatchCase found = next;
            next = null;
            return found;
        }
        throw new NoSuchElementException();
    }

    /** Reads a line; false where there is none. */
    private boolean line() throws IOException {
        kept = 0;
        boolean begun = false;
        while (true) {
            if (from == to && !fill()) {
                return begun;
            }
            begun = true;
            int end = from;
            while (end < to && buffer[end] != '\n') {
                end++;
            }
            keep(end);
            from = end;
            if (end < to) {
                from++;
                return true;
            }
        }
    }

    /** Whether the line is a brace and nothing else, as that of a document which is written with indents. */
    private boolean opensAnObject() {
        return new String(line, 0, Math.min(kept, 8), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .strip()
                .equals("{");
    }

    /** Whether the next line begins with white space. */
    private boolean isIndented() throws IOException {
        return (from < to || fill()) && (buffer[from] == ' ' || buffer[from] == '\t');
    }

    /** Takes all that follows to the line, with its line feed, so that lines are counted as in the text. */
    private void rest() throws IOException {
        if (kept < most) {
            line[kept] = '\n'; // a line of a bracket leaves room
            kept++;
        }
        do {
            keep(to);
            from = to;
        } while (fill());
    }

    private boolean fill() throws IOException {
        from = 0;
        to = Math.max(0, text.read(buffer));
        read += to;
        return to > 0;
    }

    private void keep(int end) {
        int more = Math.min(end - from, most - kept);
        if (kept + more > line.length) {
            line = Arrays.copyOf(line, (int) Math.min(most, Math.max(kept + more, 2L * line.length)));
        }
        System.arraycopy(buffer, from, line, kept, more);
        kept += more;
    }

    private boolean isBlank(int end) {
        for (int i = 0; i < end; i++) {
            if (line[i] != ' ' && line[i] != '\t') {
                return false;
            }
        }
        return true;
    }
}
