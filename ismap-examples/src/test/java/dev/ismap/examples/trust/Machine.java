package dev.ismap.examples.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A virtual machine of its own, with the classes of this one.
 *
 * @param java the program that starts it
 * @param options its options
 */
record Machine(Path java, List<String> options) {

    /** For a few seconds of work: the second compiler would take longer than what it makes faster. */
    static final String QUICK_TO_START = "-XX:TieredStopAtLevel=1";

    /** One of the version that this one has. */
    static Machine here(String... options) {
        return new Machine(program(Path.of(System.getProperty("java.home"))), List.of(options));
    }

    /** One of the newest version that is installed beside this one; empty where none is newer. */
    static Optional<Machine> newest(String... options) {
        Path own = Path.of(System.getProperty("java.home"));
        try (Stream<Path> beside = Files.list(own.resolveSibling("."))) {
            return beside.map(Path::normalize)
                    .filter(home -> Files.isExecutable(program(home)))
                    .filter(home -> feature(home) > Runtime.version().feature())
                    .max(Comparator.comparingInt(Machine::feature))
                    .map(home -> new Machine(program(home), List.of(options)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Path program(Path home) {
        return home.resolve("bin").resolve(System.getProperty("os.name").startsWith("Windows") ? "java.exe" : "java");
    }

    /** The version that a folder says it holds; 0 where it says none. */
    private static int feature(Path home) {
        try (Stream<String> lines = Files.lines(home.resolve("release"))) {
            return lines.filter(line -> line.startsWith("JAVA_VERSION="))
                    .map(line -> line.substring(line.indexOf('"') + 1, line.lastIndexOf('"')))
                    .map(version -> Runtime.Version.parse(version).feature())
                    .findFirst()
                    .orElse(0);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return 0;
        }
    }

    /** The classes of the tests, of what they test and of all that it needs, wherever they stand while tests run. */
    static String classPath() {
        Stream<String> own = Stream.of("test-classes", "classes")
                .map(folder -> Path.of("target", folder))
                .filter(Files::isDirectory)
                .map(Path::toString);
        Stream<String> others =
                Stream.of("java.class.path", "jdk.module.path").map(name -> System.getProperty(name, ""));
        return Stream.concat(own, others)
                .filter(some -> !some.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** What a program writes; it has to end well. */
    String run(Class<?> program, String... arguments) throws IOException, InterruptedException {
        return run(classPath(), program, arguments);
    }

    /** The same with other classes. */
    String run(String classPath, Class<?> program, String... arguments) throws IOException, InterruptedException {
        Path errors = Files.createTempFile("errors", ".txt");
        try {
            Process process = new ProcessBuilder(Stream.of(
                                    Stream.of(java.toString()),
                                    options.stream(),
                                    Stream.of("-cp", classPath, program.getName()),
                                    Stream.of(arguments))
                            .flatMap(part -> part)
                            .toList())
                    .redirectError(errors.toFile())
                    .start();
            byte[] bytes = process.getInputStream().readAllBytes();
            assertEquals(0, process.waitFor(), () -> this + "\n" + text(errors));
            return new String(bytes, StandardCharsets.UTF_8);
        } finally {
            Files.delete(errors);
        }
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
