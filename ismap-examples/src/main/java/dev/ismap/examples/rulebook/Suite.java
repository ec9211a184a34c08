package dev.ismap.examples.rulebook;

import dev.ismap.core.determination.Finding;
import dev.ismap.core.determination.Outcome;
import dev.ismap.rules.Ismap;
import dev.ismap.rules.conformance.ConformanceCase;
import dev.ismap.rules.conformance.ConformanceCase.CaseResult.CaseAnswer;
import dev.ismap.rules.conformance.ConformanceJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The conformance cases that come with the program, by the rules that they say something of. Only those that are shown as
 * examples are read and determined.
 */
public final class Suite {

    private static final String FOLDER = "/dev/ismap/examples/conformance/";

    private final Map<String, List<Listed>> byRule;
    private final Map<String, byte[]> files = new HashMap<>();

    private Suite(Map<String, List<Listed>> byRule) {
        this.byRule = byRule;
    }

    /** A case by its id, and whether it is expected to violate a rule. */
    private record Listed(String id, boolean violates) {

        private static final String MARK = "!";

        static Listed of(String text) {
            boolean violates = text.endsWith(MARK);
            return new Listed(violates ? text.substring(0, text.length() - MARK.length()) : text, violates);
        }
    }

    /** A case and how it stands to a rule. */
    public record Example(ConformanceCase of, Finding finding) {}

    /** All of them, those that show a rule best first. */
    public static Suite read() {
        Function<String, String> rule = line -> line.substring(0, line.indexOf(':'));
        Function<String, List<Listed>> cases =
                line -> Stream.of(line.substring(line.indexOf(':') + 2).split(" "))
                        .map(Listed::of)
                        .toList();
        return new Suite(
                new String(bytes("rules.txt"), StandardCharsets.UTF_8).lines().collect(Collectors.toMap(rule, cases)));
    }

    private static byte[] bytes(String name) {
        try (InputStream file = Suite.class.getResourceAsStream(FOLDER + name)) {
            if (file == null) {
                throw new IllegalStateException("The file " + name + " of the suite is missing from this program");
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Listed> cases(String rule) {
        return byRule.getOrDefault(rule, List.of());
    }

    /** The ids of the cases that test a rule. */
    List<String> about(String rule) {
        return cases(rule).stream().map(Listed::id).toList();
    }

    /** The first case made for a rule that comes out in a way; whether it violates the rule, the case itself says. */
    Optional<Example> example(String rule, Outcome outcome) {
        return cases(rule).stream()
                .filter(one -> one.id().startsWith(rule + "/") && one.violates() == (outcome == Outcome.VIOLATED))
                .map(this::read)
                .filter(one -> one.document().isPresent())
                .filter(one -> !one.expect().verdict().equals(Optional.of(CaseAnswer.NO_LAW)))
                .map(one -> new Example(one, finding(one, rule)))
                .filter(example -> example.finding().outcome() == outcome)
                .findFirst();
    }

    /** A case, whose file is named after it; the files that cases have in common are read once. */
    private ConformanceCase read(Listed one) {
        String name = one.id() + ".json";
        return ConformanceJson.read(
                        bytes(name),
                        other -> Optional.of(files.computeIfAbsent(
                                URI.create(name).resolve(other).toString(), Suite::bytes)))
                .orThrow();
    }

    private static Finding finding(ConformanceCase one, String rule) {
        return Ismap.standard()
                .prepare(one.document().orElseThrow(), one.context())
                .finding(rule)
                .orElseThrow(() -> new IllegalStateException(one.id() + " is determined without rule " + rule));
    }
}
