package dev.ismap.examples.trust;

import dev.ismap.core.engine.Analysis;
import dev.ismap.core.law.NoLawException;
import dev.ismap.core.problem.InputException;
import dev.ismap.core.problem.Problem;
import dev.ismap.core.text.Language;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.procurement.ProcurementNeed;
import dev.ismap.rules.DeterminationJson;
import dev.ismap.rules.Ismap;
import dev.ismap.rules.buyer.NeedAnswer;
import dev.ismap.rules.calendar.IsmapCalendar;
import dev.ismap.rules.conformance.ConformanceCase;
import dev.ismap.rules.conformance.ConformanceCase.CaseResult;
import dev.ismap.rules.conformance.ConformanceJson;
import dev.ismap.rules.law.Context;
import dev.ismap.rules.report.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * The conformance suite from bytes to bytes: every case is read, put to the rules, and told as JSON and as text in both
 * languages, the answers to needs and the calendars too.
 *
 * <p>All files are read before the first case is looked at, so that whatever is read or written later is not ours.
 */
final class WholeSuite {

    static final Path DIRECTORY = Path.of("..", "ismap-rules", "src", "test", "resources", "conformance");

    private final SortedMap<String, byte[]> files;

    private WholeSuite(SortedMap<String, byte[]> files) {
        this.files = files;
    }

    static WholeSuite in(Path directory) throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            SortedMap<String, byte[]> files = new TreeMap<>();
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(slashes(directory.relativize(file)), Files.readAllBytes(file));
            }
            return new WholeSuite(files);
        }
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }

    /** The files of the cases, in order; what others begin with is no case. */
    List<String> names() {
        return files.keySet().stream()
                .filter(name -> name.endsWith(".json") && !name.startsWith("base/"))
                .toList();
    }

    /** A case as it is read. */
    ConformanceCase read(String name) {
        return ConformanceJson.read(
                        files.get(name),
                        other -> Optional.ofNullable(files.get(
                                slashes(Path.of(name).resolveSibling(other).normalize()))))
                .orThrow();
    }

    /** All that is said of a case. */
    String told(String name) {
        ConformanceCase one = read(name);
        StringBuilder out = new StringBuilder();
        CaseResult result = one.run(Ismap.standard());
        out.append(one.id()).append(' ').append(result.answer()).append(result.differences());
        one.document().ifPresent(document -> out.append(told(document, one.context())));
        return out.toString();
    }

    private static String told(IsmapDocument document, Context context) {
        Ismap ismap = Ismap.standard();
        StringBuilder out = new StringBuilder(IsmapJson.standard().write(document));
        try {
            if (Ismap.hasRulesOn(document.kind())) {
                Analysis analysis = ismap.analyse(document, context);
                out.append(DeterminationJson.write(analysis));
                for (Language language : Language.values()) {
                    out.append(Report.in(language).about(document).of(analysis).text(80));
                }
            }
            if (Ismap.hasCalendarOf(document.kind())) {
                IsmapCalendar calendar = ismap.calendar(document, context);
                for (Language language : Language.values()) {
                    out.append(Report.in(language).about(document).of(calendar).text(80));
                }
            }
            if (document instanceof ProcurementNeed need && context.services().isPresent()) {
                NeedAnswer answer = ismap.needs(need, context);
                out.append(DeterminationJson.write(answer));
                for (Language language : Language.values()) {
                    out.append(Report.in(language).about(document).of(answer).text(80));
                }
            }
        } catch (NoLawException none) {
            out.append(none.getMessage());
        } catch (InputException refused) {
            for (Problem problem : refused.problems()) {
                out.append(problem).append('\n');
            }
        }
        return out.toString();
    }

    /**
     * The hash of what is said of one case in so many, by the case's file, by as many threads as are asked for. Which they
     * are hangs on their names alone, so that a case more puts none in the place of another.
     */
    Map<String, String> hashes(int threads, int oneOf) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            Map<String, Future<String>> begun = new TreeMap<>();
            for (String name : names()) {
                if (Math.floorMod(name.hashCode(), oneOf) == 0) {
                    begun.put(name, pool.submit(() -> sha256(told(name))));
                }
            }
            Map<String, String> hashes = new TreeMap<>();
            for (Map.Entry<String, Future<String>> one : begun.entrySet()) {
                hashes.put(one.getKey(), one.getValue().get());
            }
            return hashes;
        } catch (ExecutionException failed) {
            throw new IllegalStateException("A case of the suite can be told", failed);
        } finally {
            pool.shutdown();
        }
    }

    /** One value for all. */
    static String whole(Map<String, String> hashes) {
        List<String> lines = new ArrayList<>();
        hashes.forEach((name, hash) -> lines.add(name + " " + hash));
        return sha256(String.join("\n", lines));
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every virtual machine has SHA-256", e);
        }
    }

    /** On another machine: a line for each case, its file and its hash. It gets the threads, and of how many cases one. */
    static final class Hashed {

        private Hashed() {}

        public static void main(String[] arguments) throws InterruptedException {
            try {
                StringBuilder out = new StringBuilder();
                in(DIRECTORY)
                        .hashes(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]))
                        .forEach((name, hash) ->
                                out.append(name).append(' ').append(hash).append('\n'));
                System.out.write(out.toString().getBytes(StandardCharsets.UTF_8));
                System.out.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
