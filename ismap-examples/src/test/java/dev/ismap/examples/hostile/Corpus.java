package dev.ismap.examples.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ismap.core.problem.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Bad input, by name, as the tables in {@code src/test/resources/hostile} list it: what is read, and what is said of it.
 * Each table is a test's; a line that no test asks for is one too many.
 */
final class Corpus {

    private static final Path FOLDER = Path.of("src/test/resources/hostile");
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String HERE = "@@HERE@@";
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final int SHOWN = 3;
    private static final int LONGEST_PATH = 100;

    /** Whether what is said is written into the tables, to be looked at and kept, or not. */
    private static final boolean WRITE = Boolean.getBoolean("ismap.hostile.write");

    private Corpus() {}

    /**
     * A line of a table.
     *
     * @param name the line without what is said of it
     * @param cells its cells
     * @param said what is said of it; empty where nobody wrote it down yet
     */
    record Line(String name, List<String> cells, String said) {}

    /** The lines of a table, whose last cell is what is said. */
    static List<Line> lines(String table, int cells) {
        List<Line> lines = new ArrayList<>();
        for (String line : text(table).split("\n", -1)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] parts = line.split(" \\| ", -1);
            boolean said = parts.length > cells;
            int end = said ? line.lastIndexOf(" | ") : line.length();
            lines.add(new Line(
                    line.substring(0, end), List.of(parts).subList(0, cells), said ? line.substring(end + 3) : ""));
        }
        return lines;
    }

    /** Writes what is said of each line behind it. */
    static void write(String table, Map<String, String> said) {
        StringBuilder text = new StringBuilder();
        List<String> names = new ArrayList<>(said.keySet());
        for (String line : text(table).split("\n", -1)) {
            Optional<String> name = names.stream()
                    .filter(one -> line.equals(one) || line.startsWith(one + " | "))
                    .max(java.util.Comparator.comparingInt(String::length));
            text.append(name.map(one -> one + " | " + said.get(one)).orElse(line))
                    .append('\n');
        }
        try {
            Files.writeString(FOLDER.resolve(table), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String table) {
        return Seeds.text(FOLDER.resolve(table));
    }

    // ---- documents that were good ------------------------------------------------------------------------------

    /** The good document from which a bad one is made. */
    static JsonNode base(String name) {
        return switch (name) {
            case "service" -> sample("service-registration-liu-thirty-violations");
            case "need" -> sample("procurement-need");
            case "auditor" -> sample("auditor-registration");
            case "services" -> sample("cloud-service-list");
            case "auditors" -> sample("auditor-list");
            case "standard" -> tree(seed(Target.STANDARD, "own"));
            case "catalog" -> tree(seed(Target.CATALOG, "own"));
            case "component" -> tree(seed(Target.COMPONENT, "service-registration"));
            case "case" ->
                tree("{\"id\": \"a/b\", \"title\": {\"ja\": \"名\", \"en\": \"name\"}, \"source\": \"constructed\","
                        + " \"asOf\": \"2026-12-10\", \"base\": \"../base/auditor.json\","
                        + " \"expect\": {\"verdict\": \"ELIGIBLE\"}}");
            case "determination" -> tree(seed(Target.RESULT, "auditor-registration"));
            case "answer" -> tree(seed(Target.ANSWER, "answer"));
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** The target that reads such a document. */
    static Target target(String name) {
        return switch (name) {
            case "case" -> Target.CONFORMANCE;
            case "determination" -> Target.RESULT;
            default -> Target.valueOf(name.toUpperCase(java.util.Locale.ROOT));
        };
    }

    private static String seed(Target target, String name) {
        return new String(Objects.requireNonNull(Seeds.of(target).get(name)), StandardCharsets.UTF_8);
    }

    private static JsonNode sample(String name) {
        return tree(Seeds.text(Seeds.SAMPLES.resolve(name + ".json")));
    }

    /** A good document with one place changed to what stands there as it is; where the place ends with +, one more member. */
    static String changed(JsonNode base, String place, String raw) {
        JsonNode copy = base.deepCopy();
        if (place.endsWith("+")) {
            ((ObjectNode) copy.at(place.substring(0, place.length() - 1))).putNull(HERE);
            return copy.toString().replace('"' + HERE + "\":null", raw);
        }
        put(copy, place, HERE);
        return copy.toString().replace('"' + HERE + '"', raw);
    }

    /** What stands in a table as [[a*9]] nine times over, and all else as it is. */
    static String repeated(String raw) {
        StringBuilder text = new StringBuilder();
        int done = 0;
        for (int at = raw.indexOf("[["); at >= 0; at = raw.indexOf("[[", Math.max(at + 2, done))) {
            int end = end(raw, at);
            if (end > 0) {
                int star = raw.lastIndexOf('*', end);
                text.append(raw, done, at)
                        .append(raw.substring(at + 2, star).repeat(Integer.parseInt(raw.substring(star + 1, end))));
                done = end + 2;
            }
        }
        return text.append(raw.substring(done)).toString();
    }

    /** Puts a text in place of what stands at a place of a document. */
    static void put(JsonNode document, String place, String text) {
        int slash = place.lastIndexOf('/');
        JsonNode parent = document.at(place.substring(0, slash));
        String name = place.substring(slash + 1);
        if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(name), text);
        } else {
            ((ObjectNode) parent).put(name, text);
        }
    }

    static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A JSON text as a tree; empty where it is none, or holds a name twice. */
    static Optional<JsonNode> treeOf(String json) {
        try {
            return Optional.of(MAPPER.reader()
                    .with(com.fasterxml.jackson.core.JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                    .with(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .readTree(json));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    // ---- bytes -------------------------------------------------------------------------------------------------

    /** The bytes that a cell of a table stands for. */
    static byte[] bytes(String cell) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes(cell, bytes);
        return bytes.toByteArray();
    }

    private static void bytes(String cell, ByteArrayOutputStream to) {
        for (int i = 0; i < cell.length(); ) {
            if (cell.startsWith("[[", i) && cell.indexOf('*', i) > 0) {
                int end = end(cell, i);
                if (end > 0) {
                    int star = cell.lastIndexOf('*', end);
                    byte[] one = bytes(cell.substring(i + 2, star));
                    for (int times = Integer.parseInt(cell.substring(star + 1, end)); times > 0; times--) {
                        to.writeBytes(one);
                    }
                    i = end + 2;
                    continue;
                }
            }
            char c = cell.charAt(i);
            if (c == '\\') {
                switch (cell.charAt(i + 1)) {
                    case 'x' -> {
                        to.write(Integer.parseInt(cell.substring(i + 2, i + 4), 16));
                        i += 4;
                    }
                    case 'n' -> i += escaped('\n', to);
                    case 'r' -> i += escaped('\r', to);
                    case 't' -> i += escaped('\t', to);
                    case '\\' -> i += escaped('\\', to);
                    default -> throw new IllegalArgumentException(cell);
                }
            } else {
                int point = cell.codePointAt(i);
                to.writeBytes(Character.toString(point).getBytes(StandardCharsets.UTF_8));
                i += Character.charCount(point);
            }
        }
    }

    private static int escaped(char c, ByteArrayOutputStream to) {
        to.write(c);
        return 2;
    }

    /** Where what is said to be repeated ends: a star, digits and two brackets. */
    private static int end(String cell, int from) {
        for (int i = cell.indexOf("]]", from); i > 0; i = cell.indexOf("]]", i + 1)) {
            int star = cell.lastIndexOf('*', i);
            if (star > from + 1 && cell.substring(star + 1, i).matches("[0-9]+")) {
                return i;
            }
        }
        return -1;
    }

    // ---- what is said ------------------------------------------------------------------------------------------

    /** How a test reads a line of a table. */
    interface Reader {
        String said(Line line);
    }

    /** Each line of a table is read in bounded time, and of each is said what stands behind it. */
    static void requireAsSaid(String table, int cells, Reader reader) {
        Map<String, String> expected = new LinkedHashMap<>();
        Map<String, String> found = new LinkedHashMap<>();
        for (Line line : lines(table, cells)) {
            assertNull(expected.put(line.name(), line.said()), () -> "twice: " + line.name());
            found.put(line.name(), assertTimeoutPreemptively(LONGEST, () -> saidOf(line, reader), line.name()));
        }
        if (WRITE) {
            write(table, found);
        }
        assertEquals(joined(expected), joined(found));
    }

    private static String saidOf(Line line, Reader reader) {
        try {
            return reader.said(line);
        } catch (AssertionError | RuntimeException | StackOverflowError e) {
            return "FAULT " + String.valueOf(e).lines().findFirst().orElse("");
        }
    }

    private static String joined(Map<String, String> said) {
        return said.entrySet().stream()
                .map(one -> one.getKey() + " | " + one.getValue())
                .collect(Collectors.joining("\n"));
    }

    /** The first problems of a report, each by its code and place, and how many there are. */
    static String said(List<Problem> problems) {
        Fit.problems(problems);
        String said = problems.stream()
                .limit(SHOWN)
                .map(problem -> problem.code() + " " + shortened(problem.path()))
                .collect(Collectors.joining(", "));
        return (said + (problems.size() > SHOWN ? ", … " + problems.size() : "")).strip();
    }

    private static String shortened(String path) {
        return path.length() > LONGEST_PATH ? path.substring(0, LONGEST_PATH) + "…" : path;
    }
}
