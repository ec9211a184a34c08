package dev.ismap.examples.cli;

import dev.ismap.core.text.Label;
import dev.ismap.examples.batch.BatchCase;
import dev.ismap.examples.batch.CaseFiles;
import dev.ismap.examples.batch.CaseLines;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.regex.Pattern;

/**
 * Where many cases come from: a file or standard input with one in each line, or the files of a folder.
 *
 * @param name how it was named
 * @param cases the cases; they are read as they are asked for
 * @param size how much there is in all, in the unit; -1 where nobody knows
 * @param unit what is counted
 * @param open what is to be closed
 */
record CaseSource(String name, Iterator<BatchCase> cases, long size, Progress.Unit unit, Closeable open)
        implements AutoCloseable {

    private static final int FIRST_BYTES = 64;
    private static final Pattern ARRAY = Pattern.compile("\\[[ \\t]*\\r?\\n?[ \\t]*\\{");

    /** The cases after a line or a file; all where it is empty. */
    static CaseSource of(String name, String after, int most, Streams streams) {
        Path folder = Inputs.path(name);
        if (Files.isDirectory(folder)) {
            try {
                CaseFiles files = CaseFiles.of(folder, most, after);
                return new CaseSource(name, files, files.size(), Progress.Unit.FILES, () -> {});
            } catch (IOException e) {
                throw Inputs.unreadable(name);
            }
        }
        long line = number(after);
        InputStream text = new BufferedInputStream(Inputs.open(name, streams));
        refuseArray(name, text);
        return new CaseSource(name, new CaseLines(text, most, line), Inputs.size(name), Progress.Unit.BYTES, text);
    }

    /** Refuses an array of documents, which would be told line by line. */
    private static void refuseArray(String name, InputStream text) {
        try {
            text.mark(FIRST_BYTES);
            String start = new String(text.readNBytes(FIRST_BYTES), StandardCharsets.ISO_8859_1);
            text.reset();
            if (ARRAY.matcher(start).lookingAt()) {
                text.close();
                throw BadInput.of(
                        name,
                        "NOT_LINES",
                        Label.of(
                                "文書の配列は読み取れません。1行に1件ずつ書くか、1件ずつファイルに分けてください。",
                                "An array of documents is not taken. Please write each document on a line, or in a file, of its own."));
            }
        } catch (IOException e) {
            throw Inputs.unreadable(name);
        }
    }

    private static long number(String after) {
        if (!after.matches("[0-9]{0,18}")) {
            throw new WrongUsage(Label.of(
                    "--after には、行の番号を指定してください（入力値：" + Excerpt.of(after) + "）。",
                    "--after takes the number of a line, but was " + Excerpt.of(after) + "."));
        }
        return after.isEmpty() ? 0 : Long.parseLong(after);
    }

    /** The place of a case, as it is told. */
    String place(BatchCase one) {
        return name + ":" + one.place();
    }

    @Override
    public void close() {
        try {
            open.close();
        } catch (IOException e) {
            throw Inputs.unreadable(name);
        }
    }
}
