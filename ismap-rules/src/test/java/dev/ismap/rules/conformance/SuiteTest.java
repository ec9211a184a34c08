package dev.ismap.rules.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.rules.Ismap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The conformance suite holds of the rules, and it lies in the files as it is made. */
class SuiteTest {

    private static final String WRITE = "ismap.conformance.write";

    @BeforeAll
    static void writeThemAnewWhereAsked() throws IOException {
        if (Boolean.getBoolean(WRITE)) {
            Suite.write();
        }
    }

    @Test
    void everyCaseComesToWhatItExpects() {
        List<String> differing = new ArrayList<>();
        for (ConformanceCase one : Suite.cases()) {
            one.run(Ismap.standard()).differences().forEach(difference -> differing.add(one.id() + " " + difference));
        }
        assertEquals("", String.join("\n", differing));
    }

    @Test
    void theFilesAreAsTheyAreMade() {
        SortedMap<String, String> made = Suite.made();
        assertEquals(
                made.keySet(), Suite.files().keySet(), () -> "mvn test with -D" + WRITE + "=true writes them anew");
        assertEquals(new TreeMap<>(made), new TreeMap<>(Suite.files()));
    }

    @Test
    void thereAreAtLeast250AndEachIsNamedAsItsFile() {
        assertTrue(Suite.cases().size() >= 250, () -> "cases: " + Suite.cases().size());
        Suite.made().keySet().stream()
                .filter(file -> file.endsWith(".json"))
                .forEach(file -> assertEquals(file, Suite.read(file).orThrow().id() + ".json"));
    }
}
