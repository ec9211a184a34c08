package dev.ismap.examples.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ismap.model.Named;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the libraries' classes do, told by themselves: no lock is taken on the way to a verdict, and no class is looked into
 * that the list for a closed world (a native image) does not name.
 *
 * <p>With {@code -Dismap.closed-world.write=true} the lists are written anew.
 */
@Tag("whole")
class WatchedTest {

    private static final boolean WHOLE = Boolean.getBoolean("ismap.trust.whole");
    private static final boolean WRITE = Boolean.getBoolean("ismap.closed-world.write");
    private static final int ONE_OF = WHOLE ? 1 : 12;

    @TempDir
    private static Path folder;

    private static Rewritten rewritten;
    private static List<String> said;

    @BeforeAll
    static void runTheSuite() throws IOException, InterruptedException {
        rewritten = Rewritten.into(folder);
        Machine machine = Machine.here(Machine.QUICK_TO_START);
        said = machine.run(
                        folder + File.pathSeparator + Machine.classPath(), WatchedSuite.class, Integer.toString(ONE_OF))
                .lines()
                .toList();
    }

    private static SortedMap<String, SortedSet<String>> said(String what) {
        SortedMap<String, SortedSet<String>> found = new TreeMap<>();
        said.stream()
                .filter(line -> line.startsWith(what + " "))
                .map(line -> line.split(" "))
                .forEach(parts ->
                        found.computeIfAbsent(parts[1], none -> new TreeSet<>()).add(parts.length > 2 ? parts[2] : ""));
        return found;
    }

    private static int number(String what) {
        return Integer.parseInt(said(what).firstKey());
    }

    // ---- locks -------------------------------------------------------------------------------------------------

    @Test
    void whatIsWorkedOutOnceAndTheSearchesOfOneCaseLockAndNothingWaits() {
        assertEquals(
                Set.of("dev.ismap.core.engine.PreparedCase.inTurn", "dev.ismap.core.internal.Lazy.workedOut"),
                rewritten.locking());
        assertEquals(Set.of(), rewritten.waiting());
        assertTrue(rewritten.classes() > 600, "classes: " + rewritten.classes());
    }

    @Test
    void noLockIsTakenOnTheWayToAVerdict() {
        assertEquals(Map.of(), said("lock"));
        assertTrue(number("verdicts") > 500 / ONE_OF, said.toString());
        assertTrue(number("afterwards") > 500 / ONE_OF, "locks on the way to all else are heard of");
        System.out.println("verdicts without a lock: " + number("verdicts") + "; locks on the way to what follows: "
                + number("afterwards"));
    }

    // ---- a closed world ----------------------------------------------------------------------------------------

    @Test
    void nothingIsThereThatAClosedWorldCouldNotSee() {
        assertEquals(Set.of(), rewritten.never());
        assertEquals(
                Set.of(
                        "java.lang.Class.getRecordComponents",
                        "java.lang.Class.getDeclaredConstructor",
                        "java.lang.Class.getField",
                        "java.lang.Class.getFields",
                        "java.lang.Class.getPermittedSubclasses",
                        "java.lang.reflect.Method.invoke",
                        "java.lang.reflect.Constructor.newInstance"),
                rewritten.looking().keySet());
        rewritten
                .looking()
                .values()
                .forEach(methods -> assertTrue(
                        methods.stream().allMatch(one -> one.startsWith("dev.ismap.model.")), methods.toString()));
    }

    /** What was looked into, and what would be in other cases: each record and each constant that has words. */
    private static SortedMap<String, SortedSet<String>> needed() throws IOException, ClassNotFoundException {
        SortedMap<String, SortedSet<String>> needed = said("look");
        assertTrue(needed.size() > 40, needed.toString());
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace(File.separatorChar, '.');
                Class<?> type = Class.forName(
                        name.substring(0, name.length() - ".class".length()),
                        false,
                        WatchedTest.class.getClassLoader());
                SortedSet<String> needs = new TreeSet<>();
                if (type.isRecord()
                        && Stream.of(type.getRecordComponents())
                                .anyMatch(one -> one.isAnnotationPresent(Named.class))) {
                    needs.addAll(List.of("allDeclaredConstructors", "allPublicMethods", "allRecordComponents"));
                }
                if (type.isEnum()
                        && Stream.of(type.getFields()).anyMatch(one -> one.isAnnotationPresent(Named.class))) {
                    needs.add("allPublicFields");
                }
                if (!needs.isEmpty()) {
                    needed.computeIfAbsent(type.getName(), none -> new TreeSet<>())
                            .addAll(needs);
                }
            }
        }
        return needed;
    }

    @Test
    void whatIsLookedIntoIsInTheListThatIsShipped() throws IOException, ClassNotFoundException {
        SortedMap<String, SortedSet<String>> looked = needed();
        if (WRITE) {
            for (String module : List.of("core", "model", "rules")) {
                write(module, looked);
            }
        }
        SortedMap<String, SortedSet<String>> missing = new TreeMap<>();
        Map<String, Set<String>> listed = listed();
        looked.forEach((type, needs) -> {
            SortedSet<String> left = new TreeSet<>(needs);
            left.removeAll(listed.getOrDefault(type, Set.of()));
            if (!left.isEmpty()) {
                missing.put(type, left);
            }
        });
        assertEquals(Map.of(), missing);
    }

    @Test
    void everyTypeOfTheListIsThere() throws IOException, ClassNotFoundException {
        for (String type : listed().keySet()) {
            assertEquals(
                    type,
                    Class.forName(type, false, WatchedTest.class.getClassLoader())
                            .getName());
        }
    }

    private static Path list(String module) {
        return Path.of(
                "..",
                "ismap-" + module,
                "src",
                "main",
                "resources",
                "META-INF",
                "native-image",
                "dev.ismap",
                "ismap-" + module,
                "reflect-config.json");
    }

    private static Map<String, Set<String>> listed() throws IOException {
        Map<String, Set<String>> listed = new TreeMap<>();
        for (String module : List.of("core", "model", "rules")) {
            if (Files.exists(list(module))) {
                for (JsonNode entry : new ObjectMapper().readTree(list(module).toFile())) {
                    SortedSet<String> needs = new TreeSet<>();
                    entry.fieldNames().forEachRemaining(needs::add);
                    needs.remove("name");
                    listed.put(entry.get("name").textValue(), needs);
                }
            }
        }
        return listed;
    }

    private static void write(String module, SortedMap<String, SortedSet<String>> looked) throws IOException {
        StringBuilder out = new StringBuilder();
        looked.forEach((type, needs) -> {
            if (type.startsWith("dev.ismap." + module + ".")) {
                out.append(out.isEmpty() ? "[\n  " : ",\n  ")
                        .append("{\"name\": \"")
                        .append(type)
                        .append('"');
                needs.forEach(need -> out.append(", \"").append(need).append("\": true"));
                out.append('}');
            }
        });
        if (!out.isEmpty()) {
            Files.createDirectories(list(module).getParent());
            Files.writeString(list(module), out.append("\n]\n"));
        }
    }
}
