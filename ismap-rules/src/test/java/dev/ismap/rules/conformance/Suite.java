package dev.ismap.rules.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ismap.model.json.ReadResult;
import dev.ismap.rules.conformance.ConformanceCase.CaseResult.CaseAnswer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The conformance suite: as it is made here, and as it lies in the files that anyone can run.
 *
 * <p>The folders that bear the id of a rule are made here, each case from a document in {@code base}. The other folders
 * are written by hand: the documents in {@code base}, and cases about what no rule is about.
 */
final class Suite {

    /** Where the files lie, from the directory of the module, in which tests run. */
    static final Path DIRECTORY = Path.of("src", "test", "resources", "conformance");

    /** The names of the cases, a line for each folder, those that show a rule best first. */
    static final String INDEX = "index.txt";

    /** The cases that say something of a rule, a line for each rule, those in which it is violated marked. */
    static final String RULES = "rules.txt";

    private static final String BASES = "base/";

    private static final Pattern CONSTRUCTED = Pattern.compile("constructed from ([A-Z0-9-]+)");

    /** The documents from which cases are made, by the name of their file. */
    private static final Map<String, Tree> BASE_DOCUMENTS = baseDocuments(onDisk());

    /** The folder as it is when a case is first read, which is after it was written anew. */
    private static final class Folder {
        static final SortedMap<String, String> FILES = onDisk();
        static final List<ConformanceCase> CASES = FILES.keySet().stream()
                .filter(Suite::isCase)
                .map(file -> read(file).orThrow())
                .toList();
    }

    private Suite() {}

    private static Map<String, Tree> baseDocuments(SortedMap<String, String> files) {
        return files.keySet().stream()
                .filter(file -> file.startsWith(BASES))
                .collect(Collectors.toMap(file -> file, file -> whole(file, files), (one, other) -> one, TreeMap::new));
    }

    /** The document in a file, which can itself be a base and a patch. */
    private static Tree whole(String file, Map<String, String> files) {
        Tree tree = Tree.of(files.get(file));
        if (!tree.root().has("base")) {
            return tree;
        }
        Tree base = whole(BASES + tree.root().get("base").textValue(), files);
        return new Tree((ObjectNode) MergePatch.apply(base.root(), tree.root().get("patch")));
    }

    /** The cases, by the name of their file. */
    static List<ConformanceCase> cases() {
        return Folder.CASES;
    }

    /** The cases that are determined: not refused, not without law, and not of another verb. */
    static List<ConformanceCase> determined() {
        return cases().stream()
                .filter(one -> one.document().isPresent())
                .filter(one -> !one.expect().verdict().equals(Optional.of(CaseAnswer.NO_LAW)))
                .filter(one -> !one.expect().verdict().equals(Optional.of(CaseAnswer.REFUSED)))
                .toList();
    }

    /** A case of the suite as it is read from its file. */
    static ReadResult<ConformanceCase> read(String file) {
        return ConformanceJson.read(bytes(file), name -> beside(file, name));
    }

    private static Optional<byte[]> beside(String file, String name) {
        String other = slashes(Path.of(file).resolveSibling(name).normalize());
        return Folder.FILES.containsKey(other) ? Optional.of(bytes(other)) : Optional.empty();
    }

    private static byte[] bytes(String file) {
        return Folder.FILES.get(file).getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isCase(String file) {
        return file.endsWith(".json") && !file.startsWith(BASES);
    }

    /** A document from which cases are made. */
    static Tree base(String name) {
        return BASE_DOCUMENTS.get(BASES + name + ".json");
    }

    /** The document of the same kind from which the fewest members are changed. */
    static Optional<Map.Entry<String, Tree>> nearestBase(Tree document) {
        return BASE_DOCUMENTS.entrySet().stream()
                .filter(base -> base.getValue()
                        .root()
                        .path("kind")
                        .equals(document.root().path("kind")))
                .map(base ->
                        Map.entry(base, base.getValue().patchTo(document).text().length()))
                .min(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    /** Every file that is made, by its name. */
    static SortedMap<String, String> made() {
        SortedMap<String, String> files = new TreeMap<>();
        List<Sketch> sketches = sketches();
        Map<String, String> inOrder = new LinkedHashMap<>();
        sketches.forEach(sketch -> inOrder.put(sketch.file(), sketch.text()));
        onDisk().forEach((file, text) -> {
            if (isCase(file) && !isMade(file)) {
                inOrder.put(file, text);
            }
        });
        files.put(INDEX, index(List.copyOf(inOrder.keySet())));
        files.put(RULES, rules(inOrder.values()));
        for (Sketch sketch : sketches) {
            if (files.put(sketch.file(), inOrder.get(sketch.file())) != null) {
                throw new IllegalStateException("Two cases are named " + sketch.id());
            }
        }
        return Collections.unmodifiableSortedMap(files);
    }

    /** A line for cases that follow one another in a folder: its name, and theirs. */
    private static String index(List<String> files) {
        StringBuilder index = new StringBuilder();
        String before = "";
        for (String file : files) {
            String folder = file.substring(0, file.indexOf('/'));
            String name = file.substring(file.indexOf('/') + 1, file.length() - ".json".length());
            if (!folder.equals(before)) {
                index.append(before.isEmpty() ? "" : "\n").append(folder).append(':');
                before = folder;
            }
            index.append(' ').append(name);
        }
        return index.append('\n').toString();
    }

    /** A line for each rule: its id, and the ids of the cases that say something of it, with ! where it is violated. */
    private static String rules(Collection<String> cases) {
        SortedMap<String, StringBuilder> rules = new TreeMap<>();
        for (String text : cases) {
            JsonNode one = Tree.of(text).root();
            SortedMap<String, String> marks = new TreeMap<>();
            Matcher madeFor = CONSTRUCTED.matcher(one.path("source").textValue());
            if (madeFor.matches()) {
                marks.put(madeFor.group(1), "");
            }
            one.at("/expect/violated").forEach(rule -> marks.put(rule.textValue(), "!"));
            marks.forEach((rule, mark) -> rules.computeIfAbsent(rule, id -> new StringBuilder(id).append(':'))
                    .append(' ')
                    .append(one.path("id").textValue())
                    .append(mark));
        }
        return rules.values().stream().map(line -> line.append('\n')).collect(Collectors.joining());
    }

    /** The files that an index names, in its order. */
    static List<String> indexed(String index) {
        return index.lines()
                .flatMap(line -> {
                    String folder = line.substring(0, line.indexOf(':'));
                    return Stream.of(line.substring(line.indexOf(':') + 2).split(" "))
                            .map(name -> folder + "/" + name + ".json");
                })
                .toList();
    }

    private static List<Sketch> sketches() {
        return Stream.of(ServiceSuite.sketches(), LiuSuite.sketches(), AuditorSuite.sketches(), NeedSuite.sketches())
                .flatMap(List::stream)
                .toList();
    }

    /** The files that are made, as they lie in the folder. */
    static SortedMap<String, String> files() {
        SortedMap<String, String> files = onDisk();
        files.keySet().removeIf(file -> !isMade(file));
        return Collections.unmodifiableSortedMap(files);
    }

    private static boolean isMade(String file) {
        return file.equals(INDEX)
                || file.equals(RULES)
                || Facts.RULES.containsKey(file.substring(0, Math.max(0, file.indexOf('/'))));
    }

    private static SortedMap<String, String> onDisk() {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(DIRECTORY)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(slashes(DIRECTORY.relativize(path)), Files.readString(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }

    /** Writes the files anew. */
    static void write() throws IOException {
        for (String old : files().keySet()) {
            Files.delete(DIRECTORY.resolve(old));
        }
        for (var file : made().entrySet()) {
            Path path = DIRECTORY.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }
}
