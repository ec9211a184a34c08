package dev.ismap.examples.rulebook;

import dev.ismap.core.determination.Finding;
import dev.ismap.core.determination.Outcome;
import dev.ismap.rules.Ismap;
import dev.ismap.rules.conformance.ConformanceCase;
import dev.ismap.rules.conformance.ConformanceCase.CaseResult.Answer;
import dev.ismap.rules.conformance.ConformanceJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The conformance cases that come with the program. */
public final class Suite {

    private static final String FOLDER = "/dev/ismap/examples/conformance/";

    private final List<ConformanceCase> cases;

    private Suite(List<ConformanceCase> cases) {
        this.cases = List.copyOf(cases);
    }

    /** A case and how it stands to a rule. */
    public record Example(ConformanceCase of, Finding finding) {}

    /** Reads all of them, those that show a rule best first. */
    public static Suite read() {
        return new Suite(new String(bytes("index.txt"), StandardCharsets.UTF_8)
                .lines()
                .flatMap(Suite::files)
                .map(name -> ConformanceJson.read(bytes(name), other -> Optional.of(bytes(beside(name, other))))
                        .orThrow())
                .toList());
    }

    /** The files of a line of the index, which names a folder and cases in it. */
    private static Stream<String> files(String line) {
        String folder = line.substring(0, line.indexOf(':'));
        return Stream.of(line.substring(line.indexOf(':') + 2).split(" ")).map(name -> folder + "/" + name + ".json");
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

    /** The file that a case names, by its place in the folder. */
    private static String beside(String name, String other) {
        return URI.create(name).resolve(other).toString();
    }

    /** The cases that test a rule. */
    List<ConformanceCase> about(String rule) {
        return cases.stream().filter(one -> one.rules().contains(rule)).toList();
    }

    /** The first case made for a rule that comes out in a way. */
    Optional<Example> example(String rule, Outcome outcome) {
        return cases.stream()
                .filter(one -> one.id().startsWith(rule + "/"))
                .filter(one -> one.document().isPresent())
                .filter(one -> !one.expect().verdict().equals(Optional.of(Answer.NO_LAW)))
                .map(one -> new Example(one, finding(one, rule)))
                .filter(example -> example.finding().outcome() == outcome)
                .findFirst();
    }

    private static Finding finding(ConformanceCase one, String rule) {
        return Ismap.standard()
                .determine(one.document().orElseThrow(), one.context())
                .finding(rule)
                .orElseThrow(() -> new IllegalStateException(one.id() + " is determined without rule " + rule));
    }
}
