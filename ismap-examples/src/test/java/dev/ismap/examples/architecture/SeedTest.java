package dev.ismap.examples.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A build says the same of the same sources: each property is tried on the same cases in every run. */
class SeedTest {

    private static final Pattern PROPERTY = Pattern.compile("^    @Property\\b(.*)$", Pattern.MULTILINE);
    private static final Pattern LARGER = Pattern.compile("\\(\"ismap\\.(laws\\.|trust\\.whole)");
    private static final String SEEDED = "(seed = \"";

    @Test
    void everyPropertyNamesItsSeed() throws IOException {
        List<String> properties;
        try (Stream<Path> files = Files.walk(Path.of(".."))) {
            properties = files.filter(SeedTest::isTest)
                    .flatMap(file -> PROPERTY.matcher(text(file)).results().map(one -> one.group(1)))
                    .toList();
        }
        assertTrue(properties.size() > 100, () -> "only " + properties.size() + " were found");
        assertEquals(
                List.of(),
                properties.stream().filter(one -> !one.startsWith(SEEDED)).toList());
    }

    /** The profile {@code long} runs properties and what is so tagged, and nothing else again. */
    @Test
    void whatTheLongProfileMakesLargerIsTaggedSoThatItIsRunThere() throws IOException {
        List<Path> larger;
        try (Stream<Path> files = Files.walk(Path.of(".."))) {
            larger = files.filter(SeedTest::isTest)
                    .filter(file -> LARGER.matcher(text(file)).find())
                    .toList();
        }
        assertTrue(larger.size() >= 5, larger::toString);
        assertEquals(
                List.of(),
                larger.stream()
                        .filter(file -> !text(file).contains("@Tag(\"whole\")\nclass "))
                        .toList());
    }

    private static boolean isTest(Path file) {
        String path = file.toString().replace('\\', '/');
        return path.contains("/src/test/java/") && path.endsWith(".java");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
