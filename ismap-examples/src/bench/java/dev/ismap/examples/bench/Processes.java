package dev.ismap.examples.bench;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.ismap.rules.Ismap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Cold starts, as whole processes with default flags: the processor time of each, in turns, medians. */
final class Processes {

    private static final Path OWN_TIMES = Path.of("/proc/self/stat");
    private static final double TICK = 10; // milliseconds, on every Linux that Java runs on

    private final Path jar;
    private final Path document;
    private final int rounds;

    /** What came of a start: milliseconds, and the classes that it loaded. */
    record Start(double millis, long classes) {}

    Processes(Path jar, Path document, int rounds) {
        this.jar = jar;
        this.document = document;
        this.rounds = rounds;
    }

    /** Whether the times are of the processor; where the system does not tell them, they are of the clock. */
    static boolean areOfTheProcessor() {
        return Files.isReadable(OWN_TIMES);
    }

    Map<String, Start> measure() throws Exception {
        Map<String, List<String>> commands = new LinkedHashMap<>();
        commands.put("hello", List.of("-cp", classes(), Hello.class.getName()));
        commands.put("only parses", List.of("-cp", jar + ":" + classes(), OnlyParses.class.getName(), "" + document));
        commands.put("check", program("check", document.toString(), "--on", "2025-06-30", "--lang", "en"));
        commands.put("--help", program("--help"));
        commands.put("rulebook", program("rulebook", "--on", "2025-06-30"));
        commands.put("Ismap.standard()", List.of("-cp", jar + ":" + classes(), OnlyTheRules.class.getName()));
        Map<String, double[]> times = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (Map.Entry<String, List<String>> command : commands.entrySet()) {
                times.computeIfAbsent(command.getKey(), key -> new double[rounds])[round] = time(command.getValue());
            }
        }
        Map<String, Start> starts = new LinkedHashMap<>();
        for (Map.Entry<String, double[]> measured : times.entrySet()) {
            Arrays.sort(measured.getValue());
            starts.put(
                    measured.getKey(),
                    new Start(measured.getValue()[rounds / 2], loaded(commands.get(measured.getKey()))));
        }
        return starts;
    }

    private List<String> program(String... arguments) {
        List<String> command = new ArrayList<>(List.of("-jar", jar.toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    private static String classes() {
        return Path.of(Processes.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .toString();
    }

    private static Process start(List<String> command) throws IOException {
        List<String> whole = new ArrayList<>();
        whole.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        whole.addAll(command);
        return new ProcessBuilder(whole)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static double time(List<String> command) throws Exception {
        double before = areOfTheProcessor() ? children() : System.nanoTime() / 1e6;
        start(command).waitFor();
        Thread.sleep(20); // until the system has counted the process among those that have ended
        return (areOfTheProcessor() ? children() : System.nanoTime() / 1e6) - before;
    }

    /** The processor time of all processes that this one started and that have ended. */
    private static double children() throws IOException {
        String stat = Files.readString(OWN_TIMES);
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return TICK * (Long.parseLong(fields[13]) + Long.parseLong(fields[14]));
    }

    private static long loaded(List<String> command) throws Exception {
        Path log = Files.createTempFile("classes", ".log");
        try {
            List<String> logged = new ArrayList<>(List.of("-Xlog:class+load:file=" + log + "::filecount=0"));
            logged.addAll(command);
            start(logged).waitFor();
            try (var lines = Files.lines(log)) {
                return lines.filter(line -> line.contains(" source: ")).count();
            }
        } finally {
            Files.delete(log);
        }
    }

    /** The least that a virtual machine does. */
    static final class Hello {
        public static void main(String[] arguments) {
            System.out.println("hello");
        }
    }

    /** Makes a tree of a file, with the Jackson that the program has. */
    static final class OnlyParses {
        public static void main(String[] arguments) throws IOException {
            System.out.println(new JsonMapper()
                    .readTree(Files.readAllBytes(Path.of(arguments[0])))
                    .size());
        }
    }

    /** Makes the rules ready, and says how long that took. */
    static final class OnlyTheRules {
        public static void main(String[] arguments) {
            long start = System.nanoTime();
            Ismap ismap = Ismap.standard();
            System.out.println(ismap.hashCode() + " " + (System.nanoTime() - start) / 1_000_000.0 + " ms");
        }
    }
}
