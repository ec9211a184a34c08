package dev.ismap.examples.hostile;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs the fuzzer: {@code mvn -Pfuzz -DskipTests test}. What it finds stands in {@code target/fuzz/finds}, each file as
 * {@link Fuzz} takes it; what it learnt, in {@code target/fuzz/learnt}, from which the next run goes on.
 */
public final class Fuzzing {

    private static final Pattern DONE = Pattern.compile("#(\\d+)\\s+DONE\\s+cov: (\\d+) ft: (\\d+) corp: (\\d+)/");
    private static final Pattern EXECUTIONS = Pattern.compile("(?m)^EXECUTIONS (\\S+) (\\d+)$");
    private static final Pattern FIND = Pattern.compile("(?m)^== Java Exception: (.*)$|(?m)^(==\\d+== ERROR: .*)$");

    private Fuzzing() {}

    /**
     * Runs it.
     *
     * @param arguments the folder to write to, the fuzzer's option that says how long, and the targets, joined by commas; none for all
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Path.of(arguments[0]);
        List<Target> targets = arguments.length < 3 || arguments[2].isBlank()
                ? List.of(Target.values())
                : Stream.of(arguments[2].split(",")).map(Target::of).toList();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path seeds = Files.createDirectories(folder.resolve("seeds"));
        Path learnt = Files.createDirectories(folder.resolve("learnt"));
        Path finds = Files.createDirectories(folder.resolve("finds"));
        for (Target target : targets) {
            for (Map.Entry<String, byte[]> seed : Seeds.of(target).entrySet()) {
                Files.write(seeds.resolve(target.text() + "-" + seed.getKey()), Fuzz.bytes(target, seed.getValue()));
            }
        }
        Path words = Files.writeString(
                folder.resolve("words.txt"),
                Seeds.dictionary().stream().map(Fuzzing::quoted).collect(Collectors.joining("\n", "", "\n")));
        Path log = folder.resolve("log.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(property("java.home"), "bin", "java").toString(),
                "-Xmx1500m",
                "-Xss1m",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=US-ASCII",
                "-Duser.language=tr",
                "-cp",
                property("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + Fuzz.class.getName(),
                "--target_args=" + targets.stream().map(Target::text).collect(Collectors.joining(" ")),
                "--instrumentation_includes=dev.ismap.**",
                "--instrumentation_excludes=dev.ismap.examples.hostile.**",
                "--custom_hook_includes=dev.ismap.**",
                "--keep_going=100",
                "--reproducer_path=" + folder,
                "--coverage_dump=" + folder.resolve("coverage.exec"),
                arguments[1],
                "-seed=2020",
                "-timeout=60",
                "-rss_limit_mb=4000",
                "-max_len=40000",
                "-dict=" + words,
                "-artifact_prefix=" + finds + "/",
                "-print_final_stats=1",
                learnt.toString(),
                seeds.toString()));
        int code = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        System.exit(told(Files.readString(log, StandardCharsets.ISO_8859_1), code, log, out) ? 0 : 1);
    }

    private static String property(String name) {
        return Objects.requireNonNull(System.getProperty(name), name);
    }

    private static boolean told(String text, int code, Path log, PrintStream out) {
        Matcher executions = EXECUTIONS.matcher(text);
        while (executions.find()) {
            out.printf(Locale.ROOT, "%-12s %10s%n", executions.group(1), executions.group(2));
        }
        Matcher done = DONE.matcher(text);
        if (done.find()) {
            out.printf(
                    Locale.ROOT,
                    "%s executions, %s edges, %s features, %s inputs kept%n",
                    done.group(1),
                    done.group(2),
                    done.group(3),
                    done.group(4));
        }
        Matcher find = FIND.matcher(text);
        int found = 0;
        while (find.find()) {
            found++;
            out.println("FOUND " + find.group());
        }
        boolean well = code == 0 && found == 0;
        out.println(well ? "1 passed, 0 failed" : "0 passed, 1 failed: " + log);
        return well;
    }

    /** A word as a dictionary of the fuzzer has it. */
    private static String quoted(String word) {
        StringBuilder quoted = new StringBuilder("\"");
        for (byte b : word.getBytes(StandardCharsets.UTF_8)) {
            if (b >= 0x20 && b < 0x7f && b != '"' && b != '\\') {
                quoted.append((char) b);
            } else {
                quoted.append(String.format(Locale.ROOT, "\\x%02X", b & 0xFF));
            }
        }
        return quoted.append('"').toString();
    }
}
