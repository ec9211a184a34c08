package dev.ismap.rules.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The conformance suite: as it is made here, and as it lies in the files that anyone can run. */
final class Suite {

    /** Where the files lie, from the directory of the module, in which tests run. */
    static final Path DIRECTORY = Path.of("src", "test", "resources", "conformance");

    /** The names of the cases, one a line, those that show a rule best first; other files are cases. */
    static final String INDEX = "index.txt";

    private Suite() {}

    /** The cases by the name of their file. */
    static SortedMap<String, String> cases() {
        SortedMap<String, String> cases = new TreeMap<>(files());
        cases.remove(INDEX);
        return Collections.unmodifiableSortedMap(cases);
    }

    /** Every case by the name of its file. */
    static SortedMap<String, String> made() {
        SortedMap<String, String> files = new TreeMap<>();
        List<Sketch> sketches = sketches();
        files.put(INDEX, sketches.stream().map(sketch -> sketch.file() + "\n").collect(Collectors.joining()));
        for (Sketch sketch : sketches) {
            if (files.put(sketch.file(), sketch.text()) != null) {
                throw new IllegalStateException("Two cases are named " + sketch.id());
            }
        }
        return Collections.unmodifiableSortedMap(files);
    }

    private static List<Sketch> sketches() {
        return Stream.of(ServiceSuite.sketches(), LiuSuite.sketches(), AuditorSuite.sketches(), NeedSuite.sketches())
                .flatMap(List::stream)
                .toList();
    }

    /** The files, by their names in the folder. */
    static SortedMap<String, String> files() {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(DIRECTORY)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(DIRECTORY.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.unmodifiableSortedMap(files);
    }

    /** Writes the files anew. */
    static void write() throws IOException {
        for (String old : Files.isDirectory(DIRECTORY) ? files().keySet() : List.<String>of()) {
            Files.delete(DIRECTORY.resolve(old));
        }
        for (var file : made().entrySet()) {
            Path path = DIRECTORY.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }
}
