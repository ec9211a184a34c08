package dev.ismap.examples.bench;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.ismap.core.engine.Engine;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.rules.Ismap;
import dev.ismap.rules.law.Context;
import jakarta.validation.Valid;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

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

    /**
     * What the first calls in a new process of a program that embeds the library take: milliseconds of their thread, medians.
     */
    Map<String, Double> firstCalls() throws Exception {
        List<String> command =
                List.of("-cp", library() + ":" + classes(), FirstVerdict.class.getName(), document.toString());
        List<double[]> rows = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            Process process = command(command).redirectError(Redirect.DISCARD).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            rows.add(Arrays.stream(output.strip().split(" ", -1))
                    .mapToDouble(Double::parseDouble)
                    .toArray());
        }
        Map<String, Double> medians = new LinkedHashMap<>();
        for (int call = 0; call < FirstVerdict.CALLS.size(); call++) {
            int place = call;
            double[] times = rows.stream().mapToDouble(row -> row[place]).sorted().toArray();
            medians.put(FirstVerdict.CALLS.get(call), times[rounds / 2]);
        }
        return medians;
    }

    private List<String> program(String... arguments) {
        List<String> command = new ArrayList<>(List.of("-jar", jar.toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    private static String classes() {
        return placeOf(Processes.class);
    }

    /** The jars of the library and of what it needs, as a program has them that embeds it. */
    private static String library() {
        return Stream.of(
                        Ismap.class,
                        IsmapJson.class,
                        Engine.class,
                        JsonMapper.class,
                        JsonFactory.class,
                        JsonProperty.class,
                        Valid.class,
                        LoggerFactory.class)
                .map(Processes::placeOf)
                .collect(Collectors.joining(":"));
    }

    private static String placeOf(Class<?> type) {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath())
                .toString();
    }

    private static ProcessBuilder command(List<String> arguments) {
        List<String> whole = new ArrayList<>();
        whole.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        whole.addAll(arguments);
        return new ProcessBuilder(whole);
    }

    private static Process start(List<String> command) throws IOException {
        return command(command)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
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

    /** Reads and decides on one case, and says how long the first calls took. */
    static final class FirstVerdict {

        static final List<String> CALLS = List.of("`Ismap.standard()`", "first verdict, read from bytes");

        public static void main(String[] arguments) throws IOException {
            byte[] bytes = Files.readAllBytes(Path.of(arguments[0]));
            ThreadMXBean threads = ManagementFactory.getThreadMXBean();
            long start = threads.getCurrentThreadCpuTime();
            Ismap ismap = Ismap.standard();
            long ready = threads.getCurrentThreadCpuTime();
            ismap.verdict(
                    IsmapJson.standard().read(bytes, ServiceRegistrationApplication.class),
                    Context.on(LocalDate.of(2025, 6, 30)));
            long decided = threads.getCurrentThreadCpuTime();
            System.out.println((ready - start) / 1e6 + " " + (decided - ready) / 1e6);
        }
    }
}
