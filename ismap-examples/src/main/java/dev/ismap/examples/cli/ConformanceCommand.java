package dev.ismap.examples.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ismap.core.text.Label;
import dev.ismap.examples.text.Page;
import dev.ismap.examples.text.Style;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.json.ReadResult;
import dev.ismap.rules.Ismap;
import dev.ismap.rules.conformance.ConformanceCase;
import dev.ismap.rules.conformance.ConformanceJson;
import dev.ismap.rules.conformance.Difference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code conformance DIR}. */
@Command(
        name = "conformance",
        header = {"適合性の事例を実行し、期待と異なるものを示す / Runs conformance cases and says which differ.", ""},
        footer = {"", "終了コード / Exit codes: 0 すべて期待どおり / all as expected, 1 異なるものがある / some differ."})
final class ConformanceCommand implements Callable<Integer> {

    private final Streams streams;
    private final Common common;

    @Parameters(paramLabel = "DIR", description = "事例の *.json を含むフォルダ / A folder with cases, *.json, at any depth.")
    private String directory = "";

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            converter = Format.TextOrJson.class,
            description = "出力の形式 / Form of the answer.")
    private Format format = Format.TEXT;

    ConformanceCommand(Streams streams, Common common) {
        this.streams = streams;
        this.common = common;
    }

    /** A case that was run. */
    private record Ran(ConformanceCase expected, List<Difference> differences) {}

    /** How many cases are about a rule, and how many of them differ. */
    private record Tally(int cases, int differing) {
        Tally add(boolean differs) {
            return new Tally(cases + 1, differing + (differs ? 1 : 0));
        }
    }

    @Override
    public Integer call() {
        List<Ran> ran = read().stream()
                .map(one -> new Ran(one, one.run(Ismap.standard())))
                .toList();
        Map<String, Tally> byRule = new TreeMap<>();
        for (Ran one : ran) {
            boolean differs = !one.differences().isEmpty();
            one.expected()
                    .rules()
                    .forEach(rule -> byRule.put(
                            rule, byRule.getOrDefault(rule, new Tally(0, 0)).add(differs)));
        }
        List<Ran> differing =
                ran.stream().filter(one -> !one.differences().isEmpty()).toList();
        streams.answer(format == Format.JSON ? json(ran, differing, byRule) : text(ran, differing, byRule));
        return differing.isEmpty() ? ExitCode.DONE : ExitCode.INELIGIBLE;
    }

    // ---- reading -----------------------------------------------------------------------------------------------

    /** All cases, ordered by file. Every file is looked at before any is refused. */
    private List<ConformanceCase> read() {
        List<ConformanceCase> cases = new ArrayList<>();
        List<BadInput.Source> bad = new ArrayList<>();
        Map<String, String> files = new TreeMap<>();
        for (Path file : files()) {
            try {
                byte[] bytes = Inputs.read(
                        file.toString(), streams, IsmapJson.standard().limits().bytes());
                ReadResult<ConformanceCase> result = ConformanceJson.read(bytes);
                if (result.problems().isEmpty()) {
                    ConformanceCase one = result.orThrow();
                    String before = files.putIfAbsent(one.id(), file.toString());
                    if (before == null) {
                        cases.add(one);
                    } else {
                        bad.addAll(twice(file, before).sources());
                    }
                } else {
                    bad.add(new BadInput.Source(file.toString(), result.problems()));
                }
            } catch (BadInput unreadable) {
                bad.addAll(unreadable.sources());
            }
        }
        if (!bad.isEmpty()) {
            throw new BadInput(bad);
        }
        return cases;
    }

    private static BadInput twice(Path file, String before) {
        return BadInput.of(
                file.toString(),
                "DUPLICATE_ID",
                Label.of("id が " + before + " と重複しています。", "It has the id of " + before + "."));
    }

    private List<Path> files() {
        try (Stream<Path> paths = Files.walk(Path.of(directory))) {
            List<Path> files = paths.filter(path -> path.toString().endsWith(".json") && Files.isRegularFile(path))
                    .sorted()
                    .toList();
            if (!files.isEmpty()) {
                return files;
            }
        } catch (IOException | InvalidPathException e) {
            throw BadInput.of(
                    directory,
                    "NOT_READABLE",
                    Arguments.explained(directory, Label.of("フォルダを読み取れません。", "This folder can't be read.")));
        }
        throw BadInput.of(directory, "NO_CASES", Label.of("事例（*.json）がありません。", "There are no cases (*.json) in it."));
    }

    // ---- answering ---------------------------------------------------------------------------------------------

    private String text(List<Ran> ran, List<Ran> differing, Map<String, Tally> byRule) {
        Page page = new Page(streams.columns(), common.colours(streams));
        for (Ran one : differing) {
            String what = one.differences().stream().map(this::words).collect(Collectors.joining("; "));
            page.line(one.expected().id() + ": " + what, Style.BAD);
        }
        page.gap();
        byRule.forEach((rule, tally) -> page.line(
                in(Label.of(
                        rule + "：" + tally.cases() + "件"
                                + (tally.differing() == 0 ? "" : "、うち相違 " + tally.differing() + "件"),
                        rule + ": " + tally.cases()
                                + (tally.differing() == 0
                                        ? ""
                                        : ", " + tally.differing()
                                                + (tally.differing() == 1 ? " differs" : " differ")))),
                tally.differing() == 0 ? Style.PLAIN : Style.BAD));
        page.gap();
        page.line(
                in(Label.of(
                        "事例 " + ran.size() + "件、期待どおり " + (ran.size() - differing.size()) + "件、相違 " + differing.size()
                                + "件",
                        ran.size() + (ran.size() == 1 ? " case: " : " cases: ") + (ran.size() - differing.size())
                                + " as expected, " + differing.size()
                                + (differing.size() == 1 ? " differs" : " differ"))),
                differing.isEmpty() ? Style.GOOD : Style.BAD);
        return page.toString();
    }

    private String words(Difference difference) {
        return difference.about()
                + in(Label.of(
                        "：期待 " + difference.expected() + "、結果 " + difference.found(),
                        ": expected " + difference.expected() + ", found " + difference.found()));
    }

    private static String json(List<Ran> ran, List<Ran> differing, Map<String, Tally> byRule) {
        ObjectNode root = Json.object();
        root.put("cases", ran.size()).put("asExpected", ran.size() - differing.size());
        ArrayNode list = root.putArray("differing");
        for (Ran one : differing) {
            ObjectNode node = list.addObject();
            node.put("id", one.expected().id());
            node.set("title", Json.of(one.expected().title()));
            ArrayNode differences = node.putArray("differences");
            one.differences()
                    .forEach(difference -> differences
                            .addObject()
                            .put("about", difference.about())
                            .put("expected", difference.expected())
                            .put("found", difference.found()));
        }
        ObjectNode rules = root.putObject("rules");
        byRule.forEach((rule, tally) ->
                rules.putObject(rule).put("cases", tally.cases()).put("differing", tally.differing()));
        return Json.write(root);
    }

    private String in(Label label) {
        return label.in(common.language());
    }
}
