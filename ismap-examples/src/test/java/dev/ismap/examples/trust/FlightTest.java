package dev.ismap.examples.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A flight recording of the conformance suite, from the start of the machine to its end: nothing that the libraries do
 * reads or writes a file, opens a connection or starts a process.
 *
 * <p>The profile {@code long} ({@code ismap.trust.whole}) records all cases, a build one in twelve.
 */
@Tag("whole")
class FlightTest {

    private static final int ONE_OF = Boolean.getBoolean("ismap.trust.whole") ? 1 : 12;

    private static final List<String> EVENTS = List.of(
            "jdk.FileRead", "jdk.FileWrite", "jdk.FileForce", "jdk.SocketRead", "jdk.SocketWrite", "jdk.ProcessStart");

    private static final List<String> OURS = List.of("dev.ismap.core.", "dev.ismap.model.", "dev.ismap.rules.");

    /** The machine finds a class, or a provider of loggers, on the class path: what a host put there is read once. */
    private static final List<String> LOADING =
            List.of("java.lang.ClassLoader.", "jdk.internal.loader.", "java.util.ServiceLoader");

    @TempDir
    private Path folder;

    /**
     * What was recorded.
     *
     * @param kind the kind of event
     * @param about the file or host that it is about
     * @param frames where it happened, the innermost first
     */
    private record Event(String kind, String about, List<String> frames) {

        /** Whether a frame of the libraries has it done, without the machine looking for a class in between. */
        boolean isOurs() {
            for (String frame : frames) {
                if (LOADING.stream().anyMatch(frame::startsWith)) {
                    return false;
                }
                if (OURS.stream().anyMatch(frame::startsWith)) {
                    return true;
                }
            }
            return false;
        }

        boolean isWithin(String frame) {
            return frames.stream().anyMatch(one -> one.startsWith(frame));
        }

        boolean isBelowOurs() {
            return OURS.stream().anyMatch(this::isWithin);
        }

        @Override
        public String toString() {
            return kind + " " + about + "\n  " + String.join("\n  ", frames);
        }
    }

    @Test
    void theSuiteRunsWithoutAFileAConnectionOrAProcess() throws IOException, InterruptedException {
        Path recording = folder.resolve("suite.jfr");
        String hashes = Machine.here(
                        Machine.QUICK_TO_START,
                        "-XX:StartFlightRecording=filename=" + recording + ",settings=" + settings(),
                        "-XX:FlightRecorderOptions=stackdepth=2048",
                        "-Xlog:disable")
                .run(WholeSuite.Hashed.class, "2", Integer.toString(ONE_OF));
        List<Event> events = events(recording);

        assertTrue(hashes.lines().count() >= 800 / ONE_OF, hashes);
        List<Event> ours = events.stream().filter(Event::isOurs).toList();
        assertEquals(List.of(), ours);
        Map<String, Integer> counts = new TreeMap<>();
        for (Event one : events) {
            counts.merge(
                    one.kind() + (one.isBelowOurs() ? ", the machine finding a class for us" : ""), 1, Integer::sum);
        }
        System.out.println("flight of " + hashes.lines().count() + " cases: " + counts);

        long readByTheTest = events.stream()
                .filter(one -> one.kind().equals("jdk.FileRead"))
                .filter(one -> one.isWithin(WholeSuite.class.getName() + ".in("))
                .count();
        assertTrue(readByTheTest >= 500, "the recording sees the files that are read before: " + readByTheTest);
        assertTrue(events.stream().anyMatch(Event::isBelowOurs), "and the deepest frames");
    }

    @Test
    void whatALibraryDoesIsToldFromWhatTheMachineDoesForIt() {
        List<String> read = List.of("java.io.FileInputStream.readBytes(byte[], int, int)", "java.nio.X.x()");
        assertTrue(event(read, "dev.ismap.rules.Ismap.verdict()").isOurs());
        assertTrue(event(read, "dev.ismap.core.engine.Engine.x()", "java.lang.ClassLoader.loadClass()")
                .isOurs());
        assertTrue(!event(read, "java.lang.ClassLoader.loadClass()", "dev.ismap.rules.Ismap.verdict()")
                .isOurs());
        assertTrue(!event(read, "dev.ismap.examples.Embedding.x()").isOurs());
    }

    private static Event event(List<String> top, String... below) {
        List<String> frames = new ArrayList<>(top);
        frames.addAll(List.of(below));
        return new Event("jdk.FileRead", "", frames);
    }

    /** Each event, however short, with where it happened. */
    private Path settings() throws IOException {
        StringBuilder settings =
                new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<configuration version=\"2.0\">\n");
        for (String event : EVENTS) {
            settings.append("<event name=\"").append(event).append("\"><setting name=\"enabled\">true</setting>");
            settings.append("<setting name=\"stackTrace\">true</setting>");
            settings.append("<setting name=\"threshold\">0 ns</setting></event>\n");
        }
        return Files.writeString(
                folder.resolve("settings.jfc"), settings.append("</configuration>\n"), StandardCharsets.UTF_8);
    }

    /** The events of a recording, as the machine's own tool prints them. */
    private static List<Event> events(Path recording) throws IOException, InterruptedException {
        Process printing = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jfr").toString(),
                        "print",
                        "--events",
                        String.join(",", EVENTS),
                        "--stack-depth",
                        "2048",
                        recording.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<Event> events = new ArrayList<>();
        String kind = "";
        String about = "";
        List<String> frames = new ArrayList<>();
        boolean within = false;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(printing.getInputStream(), StandardCharsets.ISO_8859_1))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String said = line.strip();
                if (line.startsWith("jdk.")) {
                    kind = said.substring(0, said.indexOf(' '));
                    about = "";
                    frames = new ArrayList<>();
                } else if (said.startsWith("path = ") || said.startsWith("host = ") || said.startsWith("command = ")) {
                    about = said;
                } else if (said.startsWith("stackTrace = [")) {
                    within = true;
                } else if (within && said.equals("]")) {
                    within = false;
                } else if (within) {
                    frames.add(said);
                } else if (line.equals("}")) {
                    events.add(new Event(kind, about, List.copyOf(frames)));
                }
            }
        }
        assertEquals(0, printing.waitFor());
        return events;
    }
}
