package dev.ismap.examples.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Nothing that the last version showed is gone, but what is broken on purpose.
 *
 * <p>{@code .ci/api} holds what the last version showed, a file for each library, and {@code breaks.txt}: what of it is
 * gone, or newly asked of whoever implements a type, each block of lines under a comment that says why. When a version is
 * released, {@code -Dismap.api.write=true} takes what there is now as what the next one is held against.
 */
class ApiTest {

    private static final Path FOLDER = Path.of("..", ".ci", "api");
    private static final Path BREAKS = FOLDER.resolve("breaks.txt");
    private static final boolean WRITE = Boolean.getBoolean("ismap.api.write");

    private static Path file(Structure library) {
        return FOLDER.resolve(library.name() + ".txt");
    }

    @Test
    void whatTheLastVersionShowedIsThereButForWhatIsBrokenOnPurpose() throws IOException {
        SortedSet<String> breaks = new TreeSet<>();
        for (Structure library : Structure.libraries()) {
            Api now = Api.of(library);
            assertTrue(
                    now.lines().size() > 500,
                    library.name() + " shows " + now.lines().size());
            if (WRITE) {
                now.write(
                        file(library),
                        "What " + library.name() + " " + System.getProperty("ismap.version") + " shows.");
                Files.writeString(BREAKS, "# What is broken on purpose since the last version. None is.\n");
            }
            breaks.addAll(breaks(Api.read(file(library)), now.lines(), now.demands()));
        }
        assertEquals(
                String.join("\n", Api.read(BREAKS)),
                String.join("\n", breaks),
                "what is broken on purpose is in .ci/api/breaks.txt, and nothing else is broken");
    }

    /** What is gone, and what is newly asked of an old type. */
    private static SortedSet<String> breaks(SortedSet<String> last, SortedSet<String> now, SortedSet<String> demands) {
        SortedSet<String> breaks = new TreeSet<>();
        last.stream().filter(line -> !now.contains(line)).forEach(line -> breaks.add("- " + line));
        demands.stream()
                .filter(line -> !last.contains(line))
                .filter(line -> last.stream().anyMatch(old -> old.startsWith("interface ") && isOf(line, old)))
                .forEach(line -> breaks.add("+ " + line));
        return breaks;
    }

    /** Whether a member belongs to the type of a line. */
    private static boolean isOf(String member, String type) {
        String name = type.substring(type.indexOf(' ') + 1).replaceFirst("<.*", "");
        return member.contains(" " + name + ".")
                && !member.substring(0, member.indexOf('(')).contains("default ");
    }

    @Test
    void eachBreakHasItsReason() throws IOException {
        String reason = "";
        for (String line : Files.readAllLines(BREAKS)) {
            if (line.startsWith("#")) {
                reason = line;
            } else if (line.isBlank()) {
                reason = "";
            } else {
                assertTrue(reason.length() > 10, "no reason above " + line);
            }
        }
    }

    @Test
    void whatIsGoneAndWhatIsNewlyAskedIsTold() {
        SortedSet<String> last = lines("interface x.Y", "public abstract void x.Y.a()", "class x.Z", "public x.Z()");
        SortedSet<String> now = lines(
                "interface x.Y",
                "public abstract void x.Y.a()",
                "public abstract void x.Y.b()",
                "class x.Z",
                "class x.New");
        SortedSet<String> demands = lines("public abstract void x.Y.a()", "public abstract void x.Y.b()");

        assertEquals(
                new TreeSet<>(List.of("+ public abstract void x.Y.b()", "- public x.Z()")), breaks(last, now, demands));
        assertEquals(new TreeSet<>(), breaks(last, last, lines("public abstract void x.Y.a()")));
    }

    private static SortedSet<String> lines(String... lines) {
        return new TreeSet<>(List.of(lines));
    }

    /** Each kind of thing has its line. */
    @Test
    void aLibraryIsToldWhole() {
        SortedSet<String> lines = Api.of(Structure.libraries().get(0)).lines();
        for (String line : List.of(
                "class dev.ismap.rules.Ismap",
                "public static dev.ismap.rules.Ismap dev.ismap.rules.Ismap.standard()",
                "enum dev.ismap.rules.law.Validity$ValidityStatus",
                "dev.ismap.rules.Ismap extends java.lang.Object")) {
            assertTrue(lines.contains(line), line);
        }
        assertTrue(!lines.contains("dev.ismap.rules.Ismap can be extended"));
    }
}
