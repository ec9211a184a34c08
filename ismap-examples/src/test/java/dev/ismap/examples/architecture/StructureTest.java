package dev.ismap.examples.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.ismap.examples.architecture.bad.one.One;
import dev.ismap.examples.architecture.bad.two.Two;
import dev.ismap.rules.Ismap;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How the libraries are built, against the bounds in {@code .ci/structure.properties}, and the picture of it in
 * CONTRIBUTING.md. With {@code -Dismap.structure.write=true} the picture is drawn anew.
 */
class StructureTest {

    private static final Path ROOT = Path.of("..");
    private static final String OPEN = "```mermaid\n";
    private static final boolean WRITE = Boolean.getBoolean("ismap.structure.write");

    private static final Structure RULES = Structure.libraries().get(0);
    private static final Structure MODEL = Structure.libraries().get(1);
    private static final Structure CORE = Structure.libraries().get(2);

    static List<Structure> libraries() {
        return Structure.libraries();
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void noPackageIsInACircleThatIsNotYetToBeUndone(Structure library) throws IOException {
        SortedSet<String> found = library.inACircle();
        found.removeAll(words(library.name() + ".in-a-circle"));
        assertEquals(Set.of(), found, "packages that need themselves by way of others");
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void noMoreTypesAreExportedThanTheBoundSays(Structure library) throws IOException {
        int bound = Integer.parseInt(bound(library.name() + ".exported-types"));
        int found = library.types().size();
        assertTrue(
                found <= bound,
                () -> library.name() + " exports " + found + " types, and " + bound
                        + " are allowed: a type is public only if a user needs it");
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void noInternalPackageIsExported(Structure library) {
        assertEquals(
                List.of(),
                library.exported().stream()
                        .filter(one -> List.of(one.split("\\.")).contains("internal"))
                        .toList());
    }

    @Test
    void eachLibraryIsReadWhole() {
        assertTrue(CORE.uses().keySet().containsAll(Set.of("time", "fact", "condition")));
        assertTrue(RULES.types().contains(Ismap.class.getName()));
        assertTrue(MODEL.exported().contains("list"));
        assertTrue(!CORE.uses().get("condition").isEmpty());
    }

    @Test
    void packagesThatNeedEachOtherAreFoundToBeInACircle() {
        assertEquals(
                Set.of("bad.one", "bad.two"),
                Structure.inACircle(Structure.uses(
                        "dev.ismap.examples.architecture",
                        new ClassFileImporter().importClasses(One.class, Two.class))));
    }

    @Test
    void thePictureLeavesOutWhatFollowsAndMakesOneBoxOfACircle() {
        var uses = new TreeMap<String, SortedSet<String>>();
        uses.put("a", new TreeSet<>(Set.of("b", "c", "d")));
        uses.put("b", new TreeSet<>(Set.of("c")));
        uses.put("c", new TreeSet<>(Set.of("b", "d")));
        uses.put("d", new TreeSet<>());
        var shape = new Structure("m", "x", uses, new TreeSet<>(Set.of("a", "b", "c")), new TreeSet<>());
        assertEquals(Set.of("b", "c"), shape.inACircle());
        assertEquals("""
                flowchart TB
                  subgraph m
                    m.a["a"]
                    m.b["b<br/>c"]
                    m.d["<i>d</i>"]
                    m.a --> m.b
                    m.b --> m.d
                  end
                """, Structure.picture(List.of(shape)));
    }

    @Test
    void thePictureOfTheContributorsIsThatOfTheClasses() throws IOException {
        Path page = ROOT.resolve("CONTRIBUTING.md");
        String text = Files.readString(page);
        int from = text.indexOf(OPEN) + OPEN.length();
        int to = text.indexOf("```", from);
        String picture = Structure.picture(libraries());
        if (WRITE) {
            Files.writeString(page, text.substring(0, from) + picture + text.substring(to));
            for (Structure library : libraries()) {
                System.out.println(library.name() + ": " + lines(library.name()) + " lines, "
                        + library.uses().size() + " packages, "
                        + library.types().size() + " exported types, "
                        + library.inACircle().size() + " packages in a circle");
            }
        } else {
            assertEquals(
                    picture, text.substring(from, to), "the picture in CONTRIBUTING.md; see there how to draw it anew");
        }
    }

    private static SortedSet<String> words(String key) throws IOException {
        return Arrays.stream(bound(key).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String bound(String key) throws IOException {
        var bounds = new Properties();
        try (Reader reader = Files.newBufferedReader(ROOT.resolve(".ci/structure.properties"))) {
            bounds.load(reader);
        }
        return bounds.getProperty(key, "");
    }

    /** Lines of Java by module, for whoever asks; they are no bound. */
    private static long lines(String module) throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
            long lines = 0;
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                lines += Files.readAllLines(file).size();
            }
            return lines;
        }
    }
}
