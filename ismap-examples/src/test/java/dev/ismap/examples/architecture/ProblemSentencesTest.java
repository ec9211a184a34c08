package dev.ismap.examples.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.model.problem.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is said of a problem stands in one package, and its code in one enum; whoever finds a problem names both. */
class ProblemSentencesTest {

    private static final Path TEXTS = Path.of("dev", "ismap", "model", "internal", "problem");

    /** A case of the conformance suite is a file of the suite's own, with sentences of its own. */
    private static final Path CONFORMANCE = Path.of("dev", "ismap", "rules", "conformance");

    private static final Pattern CALL =
            Pattern.compile("new Problem\\(|ProblemCode\\.[A-Z_]+\\s*\\.(?:at|between)\\(|\\b(?:problem|refuse)\\(");

    private static final Pattern SENTENCE = Pattern.compile("\"[^\"\\n]*[\\u3040-\\u30FF][^\"\\n]*\"");

    /** The calls of a source that make a problem and hold a sentence, or a code, as a text. */
    private static List<String> found(String source) {
        List<String> found = new ArrayList<>();
        Matcher call = CALL.matcher(source);
        while (call.find()) {
            String arguments = arguments(source, call.end());
            boolean names =
                    Stream.of(ProblemCode.values()).anyMatch(code -> arguments.contains("\"" + code.name() + "\""));
            if (names || SENTENCE.matcher(arguments).find()) {
                found.add(call.group() + arguments);
            }
        }
        return found;
    }

    /** What stands between the brackets of a call; a bracket in a text counts for nothing. */
    private static String arguments(String source, int start) {
        int depth = 1;
        boolean text = false;
        for (int i = start; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '\\' && text) {
                i++;
            } else if (c == '"') {
                text = !text;
            } else if (!text && c == '(') {
                depth++;
            } else if (!text && c == ')' && --depth == 0) {
                return source.substring(start, i);
            }
        }
        throw new IllegalArgumentException("A call does not end: " + source.substring(start));
    }

    @Test
    void noOtherPlaceHoldsAProblemsSentenceOrItsCode() throws IOException {
        List<String> found = new ArrayList<>();
        int looked = 0;
        for (String module : List.of("ismap-model", "ismap-rules")) {
            Path sources = Path.of("..", module, "src", "main", "java");
            List<Path> files;
            try (Stream<Path> walk = Files.walk(sources)) {
                files = walk.filter(file -> file.toString().endsWith(".java"))
                        .map(sources::relativize)
                        .filter(file -> !file.startsWith(TEXTS) && !file.startsWith(CONFORMANCE))
                        .sorted()
                        .toList();
            }
            for (Path file : files) {
                looked++;
                found(Files.readString(sources.resolve(file))).forEach(call -> found.add(file + ": " + call));
            }
        }
        assertTrue(looked > 200, "files looked at: " + looked);
        assertEquals(List.of(), found);
    }

    @Test
    void aSentenceOrACodeBesideTheTableIsSeen() {
        assertEquals(
                1,
                found("problems.add(new Problem(path, code, Label.of(\"空です（）。\", \"blank\")));")
                        .size());
        assertEquals(
                1,
                found("add(ProblemCode.NULL\n    .at(\"/a\", Label.of(\"空です。\", \"blank\")))")
                        .size());
        assertEquals(1, found("problem(path, \"WRONG_FORM\", message)").size());
        assertEquals(
                0, found("ProblemCode.NULL.at(\"/a\", ProblemTexts.isNull())").size());
    }
}
