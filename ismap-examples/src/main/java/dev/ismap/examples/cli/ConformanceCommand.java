package dev.ismap.examples.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ismap.core.problem.Problem;
import dev.ismap.core.text.Label;
import dev.ismap.model.control.AvailableStandards;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.json.ReadResult;
import dev.ismap.rules.Ismap;
import dev.ismap.rules.conformance.ConformanceCase;
import dev.ismap.rules.conformance.ConformanceCase.CaseResult;
import dev.ismap.rules.conformance.ConformanceCase.CaseResult.CaseAnswer;
import dev.ismap.rules.conformance.ConformanceCase.CaseResult.Mismatch;
import dev.ismap.rules.conformance.ConformanceJson;
import dev.ismap.rules.report.Page;
import dev.ismap.rules.report.Page.Style;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code conformance DIR}. */
@Command(
        name = "conformance",
        header = {"適合性の事例を実行し、期待と異なるものを示す / Runs conformance cases and says which differ.", ""},
        footer = {
            "",
            "終了コード / Exit codes: 0 すべて期待どおり / all as expected, 1 異なるものがある / some differ,",
            "65 事例でないファイルがある / some files are no cases (the others are run)."
        })
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

    @Mixin
    private final OwnStandards own = new OwnStandards();

    ConformanceCommand(Streams streams, Common common) {
        this.streams = streams;
        this.common = common;
    }

    /** How many cases are about something, and how many of them differ. */
    private record Tally(int cases, int differing) {
        static final Tally NONE = new Tally(0, 0);

        Tally add(CaseResult result) {
            return new Tally(cases + 1, differing + (result.asExpected() ? 0 : 1));
        }
    }

    /** What is in the folder: cases, ordered by file, and files that are none, with what is wrong with them. */
    private record Folder(List<ConformanceCase> cases, List<BadInput.Source> bad) {}

    /** What came of it. */
    private record Run(List<CaseResult> results, List<BadInput.Source> bad) {
        List<CaseResult> differing() {
            return results.stream().filter(one -> !one.asExpected()).toList();
        }

        SortedMap<String, Tally> byRule() {
            SortedMap<String, Tally> byRule = new TreeMap<>();
            for (CaseResult one : results) {
                for (String rule : one.of().rules()) {
                    byRule.put(rule, byRule.getOrDefault(rule, Tally.NONE).add(one));
                }
            }
            return byRule;
        }

        SortedMap<CaseAnswer, Integer> byAnswer() {
            SortedMap<CaseAnswer, Integer> byAnswer = new TreeMap<>();
            results.forEach(one -> byAnswer.merge(one.answer(), 1, Integer::sum));
            return byAnswer;
        }
    }

    @Override
    public Integer call() {
        Folder folder = read(own.read(streams));
        Run run = new Run(
                folder.cases().stream().map(one -> one.run(Ismap.standard())).toList(), folder.bad());
        streams.answer(format == Format.JSON ? json(run) : text(run));
        if (!run.bad().isEmpty()) {
            throw new BadInput(run.bad());
        }
        return run.differing().isEmpty() ? ExitCode.DONE : ExitCode.INELIGIBLE;
    }

    // ---- reading -----------------------------------------------------------------------------------------------

    /** A file that is no case stops none that is. A file that a case names is no case. */
    private Folder read(AvailableStandards standards) {
        List<ConformanceCase> cases = new ArrayList<>();
        SortedMap<String, List<Problem>> bad = new TreeMap<>();
        Map<String, String> files = new TreeMap<>();
        Set<Path> named = new HashSet<>();
        for (Path file : files()) {
            ReadResult<ConformanceCase> result = read(file, named, standards);
            if (result instanceof ReadResult.Accepted<ConformanceCase> accepted) {
                ConformanceCase one = accepted.document();
                String before = files.putIfAbsent(one.id(), file.toString());
                if (before == null) {
                    cases.add(one);
                } else {
                    bad.put(file.toString(), List.of(twice(before)));
                }
            } else {
                bad.put(file.toString(), result.problems());
            }
        }
        named.forEach(file -> bad.remove(file.toString()));
        return new Folder(
                cases,
                bad.entrySet().stream()
                        .map(one -> new BadInput.Source(one.getKey(), one.getValue()))
                        .toList());
    }

    private ReadResult<ConformanceCase> read(Path file, Set<Path> named, AvailableStandards standards) {
        try {
            return ConformanceJson.read(bytes(file), name -> beside(file, name, named), standards);
        } catch (BadInput unreadable) {
            return new ReadResult.Refused<>(unreadable.sources().get(0).problems());
        }
    }

    /** What is in a file beside a case; a path that does not begin there is not followed. */
    private Optional<byte[]> beside(Path file, String name, Set<Path> named) {
        try {
            Path other = file.resolveSibling(name).normalize();
            if (Path.of(name).isAbsolute() || !Files.isRegularFile(other)) {
                return Optional.empty();
            }
            named.add(other);
            return Optional.of(bytes(other));
        } catch (InvalidPathException | BadInput e) {
            return Optional.empty();
        }
    }

    private byte[] bytes(Path file) {
        return Inputs.read(
                file.toString(), streams, IsmapJson.standard().limits().bytes());
    }

    private static Problem twice(String before) {
        return new Problem(
                "", "DUPLICATE_ID", Label.of("id が " + before + " と重複しています。", "It has the id of " + before + "."));
    }

    private List<Path> files() {
        try (Stream<Path> paths = Files.walk(Path.of(directory).normalize())) {
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

    private String text(Run run) {
        Page page = Colours.page(streams, common.colours(streams));
        for (CaseResult one : run.differing()) {
            String what = one.differences().stream().map(this::words).collect(Collectors.joining("; "));
            page.line(one.of().id() + ": " + what, Style.BAD);
        }
        for (BadInput.Source one : run.bad()) {
            String what = one.problems().stream()
                    .map(problem -> (problem.path() + " " + problem.code()).strip())
                    .collect(Collectors.joining(", "));
            page.line(one.name() + in(Label.of("：事例でない：" + what, ": no case: " + what)), Style.BAD);
        }
        page.gap();
        run.byRule()
                .forEach((rule, tally) -> page.line(
                        in(tally(Label.same(rule), tally)), tally.differing() == 0 ? Style.PLAIN : Style.BAD));
        page.gap();
        run.byAnswer()
                .forEach((answer, count) -> page.line(
                        in(Label.of(
                                answer.label().ja() + "：" + count + "件",
                                answer.label().en() + ": " + count)),
                        Style.PLAIN));
        page.gap();
        page.line(in(total(run)), run.differing().isEmpty() && run.bad().isEmpty() ? Style.GOOD : Style.BAD);
        return page.toString();
    }

    private static Label tally(Label of, Tally tally) {
        int differing = tally.differing();
        return Label.of(
                of.ja() + "：" + tally.cases() + "件" + (differing == 0 ? "" : "、うち相違 " + differing + "件"),
                of.en() + ": " + tally.cases()
                        + (differing == 0 ? "" : ", " + differing + (differing == 1 ? " differs" : " differ")));
    }

    private static Label total(Run run) {
        int cases = run.results().size();
        int differing = run.differing().size();
        int bad = run.bad().size();
        return Label.of(
                "事例 " + cases + "件、期待どおり " + (cases - differing) + "件、相違 " + differing + "件"
                        + (bad == 0 ? "" : "、事例でないファイル " + bad + "件"),
                cases + (cases == 1 ? " case: " : " cases: ") + (cases - differing) + " as expected, " + differing
                        + (differing == 1 ? " differs" : " differ")
                        + (bad == 0 ? "" : "; " + bad + (bad == 1 ? " file is" : " files are") + " no case"));
    }

    private String words(Mismatch difference) {
        return difference.about()
                + in(Label.of(
                        "：期待 " + difference.expected() + "、結果 " + difference.found(),
                        ": expected " + difference.expected() + ", found " + difference.found()));
    }

    private static String json(Run run) {
        ObjectNode root = Json.object();
        root.put("cases", run.results().size())
                .put("asExpected", run.results().size() - run.differing().size());
        ArrayNode list = root.putArray("differing");
        for (CaseResult one : run.differing()) {
            ObjectNode node = list.addObject();
            node.put("id", one.of().id());
            node.set("title", Json.of(one.of().title()));
            node.put("answer", one.answer().name());
            ArrayNode differences = node.putArray("differences");
            one.differences()
                    .forEach(difference -> differences
                            .addObject()
                            .put("about", difference.about())
                            .put("expected", difference.expected())
                            .put("found", difference.found()));
        }
        ArrayNode noCases = root.putArray("noCases");
        for (BadInput.Source one : run.bad()) {
            ArrayNode problems = noCases.addObject().put("file", one.name()).putArray("problems");
            one.problems()
                    .forEach(problem -> problems.addObject()
                            .put("path", problem.path())
                            .put("code", problem.code())
                            .set("message", Json.of(problem.message())));
        }
        ObjectNode answers = root.putObject("answers");
        run.byAnswer().forEach((answer, count) -> answers.put(answer.name(), count));
        ObjectNode rules = root.putObject("rules");
        run.byRule()
                .forEach((rule, tally) ->
                        rules.putObject(rule).put("cases", tally.cases()).put("differing", tally.differing()));
        return Json.write(root);
    }

    private String in(Label label) {
        return label.in(common.language());
    }
}
