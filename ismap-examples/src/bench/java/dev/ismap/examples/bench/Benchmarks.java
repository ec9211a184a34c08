package dev.ismap.examples.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * All benchmarks, one after another; writes {@code benchmarks.md}, {@code benchmarks.json} and a chart of the stages,
 * {@code benchmarks.svg}, to a directory.
 *
 * <p>Arguments: the directory of the project, that to write to, and which parts, all by default: {@code stages},
 * {@code peers}, {@code growth}, {@code memory}, {@code lists}, {@code starts}, {@code jars}.
 */
public final class Benchmarks {

    private static final int ROUNDS = 25;
    private static final int ROUNDS_OF_LISTS = 5;
    private static final int ROUNDS_OF_STARTS = 7;
    private static final List<String> LIBRARIES = List.of("ismap-core", "ismap-model", "ismap-rules");

    private final Path project;
    private final StringBuilder markdown = new StringBuilder();
    private final ObjectNode json = new ObjectMapper().createObjectNode();
    private String chart = "";

    private Benchmarks(Path project) {
        this.project = project;
    }

    public static void main(String[] arguments) throws Exception {
        Benchmarks benchmarks = new Benchmarks(Path.of(arguments[0]));
        Path to = Path.of(arguments[1]);
        String parts = arguments.length > 2 && !arguments[2].isBlank()
                ? arguments[2]
                : "stages,peers,growth,memory,lists,starts,jars";
        benchmarks.machine();
        for (String part : parts.split(",", -1)) {
            switch (part) {
                case "stages" -> benchmarks.stages();
                case "peers" -> benchmarks.peers();
                case "growth" -> benchmarks.growth();
                case "memory" -> benchmarks.memory();
                case "lists" -> benchmarks.lists();
                case "starts" -> benchmarks.starts();
                case "jars" -> benchmarks.jars();
                default -> throw new IllegalArgumentException("No part is called " + part);
            }
        }
        Files.createDirectories(to);
        Files.writeString(to.resolve("benchmarks.md"), benchmarks.markdown);
        Files.writeString(to.resolve("benchmarks.json"), benchmarks.json.toPrettyString() + "\n");
        if (!benchmarks.chart.isEmpty()) {
            Files.writeString(to.resolve("benchmarks.svg"), benchmarks.chart);
        }
        System.out.write(benchmarks.markdown.toString().getBytes(StandardCharsets.UTF_8));
        System.out.flush();
    }

    private void machine() {
        String machine = "Java " + Runtime.version() + ", " + System.getProperty("os.arch") + ", "
                + Runtime.getRuntime().availableProcessors() + " processors";
        json.put("machine", machine);
        markdown.append("Measured on: ").append(machine).append(".\n");
    }

    // ---- from bytes to the answer ------------------------------------------------------------------------------

    private void stages() throws Exception {
        Map<String, byte[]> documents = Documents.all();
        Map<String, Map<String, Meter.Cost>> costs = new LinkedHashMap<>();
        List<String> heading = new ArrayList<>(List.of("ratio to `" + Stages.FLOOR + "` (µs)"));
        for (Map.Entry<String, byte[]> document : documents.entrySet()) {
            costs.put(document.getKey(), Stages.of(document.getValue(), ROUNDS));
            heading.add(document.getKey() + " " + number(document.getValue().length / 1000.0) + " kB");
        }
        table(
                heading,
                costs,
                (document, cost, floor) ->
                        number(cost.nanos() / floor.nanos()) + " (" + number(cost.nanos() / 1000) + ")");
        heading.set(0, "bytes allocated per byte read");
        table(heading, costs, (document, cost, floor) -> number(cost.bytes() / documents.get(document).length));
        costs.forEach((document, stages) -> stages.forEach((stage, cost) -> json.withObject("/stages")
                .withObjectProperty(document)
                .withObjectProperty(stage)
                .put("ratio", cost.nanos() / stages.get(Stages.FLOOR).nanos())
                .put("microseconds", cost.nanos() / 1000)
                .put("bytesPerByte", cost.bytes() / documents.get(document).length)));
        chart = Chart.of("Processor time to that of a JSON tree of the same bytes", costs, Stages.FLOOR);
    }

    private interface Cell {
        String of(String column, Meter.Cost cost, Meter.Cost floor);
    }

    private void table(List<String> heading, Map<String, Map<String, Meter.Cost>> columns, Cell cell) {
        heading(heading);
        for (String row : columns.values().iterator().next().keySet()) {
            List<String> cells = new ArrayList<>(List.of(row));
            columns.forEach((name, costs) -> cells.add(cell.of(name, costs.get(row), costs.get(Stages.FLOOR))));
            row(cells);
        }
    }

    // ---- the same work, done otherwise -------------------------------------------------------------------------

    private void peers() throws Exception {
        Map<String, Meter.Cost> costs = Peers.of(Documents.fullStatement(), Documents.failingStatement(), ROUNDS);
        heading(List.of("statement to verdict, ratio to " + Peers.FLOOR, "ratio", "µs"));
        double floor = costs.get(Peers.FLOOR).nanos();
        costs.forEach((name, cost) -> {
            row(List.of(name, number(cost.nanos() / floor), number(cost.nanos() / 1000)));
            json.withObject("/peers")
                    .withObjectProperty(name)
                    .put("ratio", cost.nanos() / floor)
                    .put("microseconds", cost.nanos() / 1000);
        });
    }

    private void growth() throws Exception {
        heading(List.of("a case, prepared and decided", "µs", "kB allocated"));
        Growth.measure(ROUNDS_OF_LISTS).forEach((name, cost) -> {
            row(List.of(name, number(cost.nanos() / 1000), number(cost.bytes() / 1000)));
            json.withObject("/growth")
                    .withObjectProperty(name)
                    .put("microseconds", cost.nanos() / 1000)
                    .put("bytes", cost.bytes());
        });
    }

    private void memory() throws Exception {
        heading(List.of("held in memory", "application, bytes to a byte of JSON", "prepared case more, kB"));
        Memory.retained(Documents.all()).forEach((name, held) -> {
            row(List.of(name, number(held[0]), number(held[1] / 1000)));
            json.withObject("/memory")
                    .withObjectProperty(name)
                    .put("toJson", held[0])
                    .put("prepared", held[1]);
        });
        double two = Memory.twoThreads(Documents.all().get("complete"));
        markdown.append("\nTwo threads decide ").append(number(two)).append(" times as many cases as one.\n");
        json.withObject("/memory").put("twoThreads", two);
    }

    // ---- lists -------------------------------------------------------------------------------------------------

    private void lists() throws Exception {
        Map<String, Map<String, Meter.Cost>> costs = new LinkedHashMap<>();
        List<String> heading = new ArrayList<>(List.of("lists: ratio to `" + Stages.FLOOR + "` (ms)"));
        for (int entries : List.of(1_000, 10_000, 100_000)) {
            costs.put(entries + " entries", Lists.of(entries, ROUNDS_OF_LISTS));
            heading.add(entries + " entries");
        }
        table(
                heading,
                costs,
                (column, cost, floor) ->
                        number(cost.nanos() / floor.nanos()) + " (" + number(cost.nanos() / 1_000_000) + ")");
        costs.forEach((size, stages) -> stages.forEach((stage, cost) -> json.withObject("/lists")
                .withObjectProperty(size)
                .withObjectProperty(stage)
                .put("ratio", cost.nanos() / stages.get(Stages.FLOOR).nanos())
                .put("milliseconds", cost.nanos() / 1_000_000)));
    }

    // ---- cold starts -------------------------------------------------------------------------------------------

    private void starts() throws Exception {
        Path jar = project.resolve("ismap-examples/target/ismap.jar");
        Path document = project.resolve("ismap-examples/samples/service-registration.json");
        Processes processes = new Processes(jar, document, ROUNDS_OF_STARTS);
        Map<String, Processes.Start> starts = processes.measure();
        heading(List.of(
                "cold, whole process",
                (Processes.areOfTheProcessor() ? "processor" : "clock") + " ms",
                "ratio to hello",
                "ratio to only parsing",
                "classes loaded"));
        double hello = starts.get("hello").millis();
        double parsing = starts.get("only parses").millis();
        starts.forEach((name, start) -> {
            row(List.of(
                    name,
                    number(start.millis()),
                    number(start.millis() / hello),
                    number(start.millis() / parsing),
                    String.valueOf(start.classes())));
            json.withObject("/starts")
                    .withObjectProperty(name)
                    .put("milliseconds", start.millis())
                    .put("toHello", start.millis() / hello)
                    .put("toParsing", start.millis() / parsing)
                    .put("classes", start.classes());
        });
        heading(List.of("first calls in a new process", "processor ms"));
        processes.firstCalls().forEach((call, millis) -> {
            row(List.of(call, number(millis)));
            json.withObject("/firstCalls").put(call.replace("`", ""), millis);
        });
    }

    // ---- sizes -------------------------------------------------------------------------------------------------

    private void jars() throws IOException {
        heading(List.of("jar", "kB"));
        long whole = 0;
        for (String library : LIBRARIES) {
            long size;
            try (var files = Files.list(project.resolve(library).resolve("target"))) {
                size = files.filter(file -> file.getFileName().toString().matches(library + "-[0-9.]+\\.jar"))
                        .mapToLong(file -> file.toFile().length())
                        .sum();
            }
            whole += size;
            row(List.of(library, number(size / 1000.0)));
            json.withObject("/jars").put(library, size);
        }
        row(List.of("together", number(whole / 1000.0)));
    }

    // ---- the table ---------------------------------------------------------------------------------------------

    private void heading(List<String> cells) {
        markdown.append('\n');
        row(cells);
        markdown.append("|---|").append("---|".repeat(cells.size() - 1)).append('\n');
    }

    private void row(List<String> cells) {
        markdown.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    /** Two digits that count, or all before the point. */
    private static String number(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%,.0f" : value >= 10 ? "%.1f" : "%.2f", value);
    }
}
