package dev.ismap.examples.batch;

import dev.ismap.examples.batch.BatchCase.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** The cases of a folder: each file whose name ends with {@code .json}, by name. */
public final class CaseFiles implements Iterator<BatchCase> {

    private final List<Path> files;
    private final int most;
    private int at;

    private CaseFiles(List<Path> files, int most) {
        this.files = files;
        this.most = most;
    }

    /**
     * The cases of a folder.
     *
     * @param folder the folder
     * @param most how many bytes of a file are kept
     * @param after the name of the file after which they begin; empty for all
     */
    public static CaseFiles of(Path folder, int most, String after) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return new CaseFiles(
                    files.filter(file -> file.toString().endsWith(".json") && Files.isRegularFile(file))
                            .filter(file -> name(file).compareTo(after) > 0)
                            .sorted(Comparator.comparing(CaseFiles::name))
                            .toList(),
                    most);
        }
    }

    /** How many there are. */
    public int size() {
        return files.size();
    }

    @Override
    public boolean hasNext() {
        return at < files.size();
    }

    @Override
    public BatchCase next() {
        Path file = files.get(at);
        at++;
        try (InputStream bytes = Files.newInputStream(file)) {
            return new BatchCase(new Place.File(name(file)), bytes.readNBytes(most), at);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
