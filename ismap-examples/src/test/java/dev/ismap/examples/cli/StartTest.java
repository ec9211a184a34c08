package dev.ismap.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.examples.Main;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a start costs, in classes that are loaded and are not the machine's: most of the time of a start goes into them.
 * Those made while it runs, such as for lambdas, count like those from files. What was gained so stays.
 */
class StartTest {

    private static final List<String> COUNTED = List.of("dev.ismap.", "picocli.", "com.fasterxml.", "org.");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "18, --help",
        "1530, check samples/service-registration.json --on 2025-06-30",
        "2040, rulebook --on 2025-06-30"
    })
    void aStartLoadsNoMoreClassesThanItDid(int most, String command) throws IOException, InterruptedException {
        Path log = folder.resolve("classes.log");
        List<String> whole = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xlog:class+load:file=" + log + ":none:filecount=0",
                "-cp",
                classPath(),
                Main.class.getName()));
        whole.addAll(List.of(command.split(" ")));
        Process process = new ProcessBuilder(whole)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertEquals(ExitCode.DONE, process.waitFor());
        try (Stream<String> lines = Files.lines(log)) {
            long loaded = lines.filter(line -> COUNTED.stream().anyMatch(line::startsWith))
                    .count();
            assertTrue(loaded > 0 && loaded <= most, command + ": " + loaded + " classes, but at most " + most);
        }
    }

    private static String classPath() {
        return Stream.of("java.class.path", "jdk.module.path")
                .map(name -> System.getProperty(name, ""))
                .filter(some -> !some.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
