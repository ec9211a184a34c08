package dev.ismap.examples.cli;

import dev.ismap.model.IsmapDocument;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.rules.report.Page;
import java.io.Console;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where the program reads and writes: UTF-8, whatever the platform's charset is.
 *
 * <p>On {@code out} goes the answer and nothing else, in one piece.
 */
public final class Streams {

    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

    private final InputStream in;
    private final Destination out;
    private final OutputStream err;
    private final boolean colour;
    private final int columns;
    private final boolean errTerminal;
    private boolean gone;

    private Streams(
            InputStream in, OutputStream out, OutputStream err, boolean colour, int columns, boolean errTerminal) {
        this.in = in;
        this.out = new Destination(out);
        this.err = err;
        this.colour = colour;
        this.columns = columns;
        this.errTerminal = errTerminal;
    }

    /** Streams without a terminal. */
    public static Streams of(InputStream in, OutputStream out, OutputStream err) {
        return of(in, out, err, false);
    }

    /** The same, of which it is said whether they can show colours. */
    static Streams of(InputStream in, OutputStream out, OutputStream err, boolean colour) {
        return new Streams(in, out, err, colour, Page.COLUMNS, false);
    }

    /** The streams of the process, with what its terminal can show. */
    public static Streams ofProcess(InputStream in, OutputStream out, OutputStream err) {
        boolean terminal = isTerminal(System.console());
        String noColour = System.getenv("NO_COLOR");
        boolean colour = terminal && (noColour == null || noColour.isEmpty()) && !"dumb".equals(System.getenv("TERM"));
        return new Streams(
                in,
                out,
                err,
                colour,
                terminal ? columns(System.getenv("COLUMNS")) : Page.COLUMNS,
                terminal || isTerminal(STANDARD_ERROR));
    }

    /** Where the system shows what a stream leads to; elsewhere there is a terminal only where all streams are one. */
    private static boolean isTerminal(Path stream) {
        try {
            String place = stream.toRealPath().toString();
            return place.startsWith("/dev/pts/") || place.startsWith("/dev/tty");
        } catch (IOException | SecurityException notShown) {
            return false;
        }
    }

    /** Since Java 22 there is a console also where there is no terminal, and it can be asked. */
    private static boolean isTerminal(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (NoSuchMethodException before22) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }

    private static int columns(@Nullable String text) {
        return text != null && text.matches("[0-9]{1,4}")
                ? Math.min(100, Math.max(60, Integer.parseInt(text)))
                : Page.COLUMNS;
    }

    /** Where the answer goes. */
    Destination destination() {
        return out;
    }

    boolean colour() {
        return colour && !out.isFile();
    }

    int columns() {
        return out.isFile() ? Page.COLUMNS : columns;
    }

    /** Everything on standard input, up to one byte more than a number of bytes. */
    byte[] input(int most) throws IOException {
        return in.readNBytes(most + 1);
    }

    /** Standard input, to be read a piece at a time and not to be closed. */
    InputStream input() {
        return new FilterInputStream(in) {
            @Override
            public void close() {
                // it is the caller's
            }
        };
    }

    /** Whether what is said goes to a terminal that a person looks at. */
    boolean isErrTerminal() {
        return errTerminal;
    }

    /** Gives the answer. */
    void answer(String text) {
        write(out, text);
    }

    /** Gives the answer, which is no text. */
    void answer(byte[] bytes) {
        write(out, bytes);
    }

    /** Gives a document as the answer, however long it is. */
    void answer(IsmapDocument document) {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try {
            IsmapJson.standard().write(document, writer);
            writer.flush();
        } catch (IOException e) {
            passOver(e);
        }
    }

    /** Says something that is not the answer. */
    void say(String text) {
        write(err, text);
    }

    private void write(OutputStream stream, String text) {
        write(stream, text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(OutputStream stream, byte[] bytes) {
        try {
            stream.write(bytes);
            stream.flush();
        } catch (IOException e) {
            passOver(e);
        }
    }

    private void passOver(IOException e) {
        if (!nobodyReads(e)) {
            throw new UncheckedIOException(e);
        }
        gone = true;
    }

    /** Whether the reader of our answer has gone, so that there is no use in going on. */
    boolean isGone() {
        return gone;
    }

    /** Where the reader of our answer has gone, as in {@code … | head}, nothing is wrong and nobody is there to tell. */
    private static boolean nobodyReads(IOException e) {
        String why = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return why.contains("pipe") || why.contains("パイプ");
    }
}
