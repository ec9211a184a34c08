package dev.ismap.examples.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The conformance cases that come with the program; what a case asks is read when it is asked. */
public final class Suite {

    private static final String FOLDER = "/dev/ismap/examples/conformance/";
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String MADE_FOR = "constructed from ";

    private final List<Listed> cases;

    private Suite(List<Listed> cases) {
        this.cases = List.copyOf(cases);
    }

    /** A case by its file, with its id and the rules that it says something of. */
    private record Listed(String file, String id, Set<String> rules) {

        static Listed of(String file) {
            JsonNode tree;
            try {
                tree = MAPPER.readTree(bytes(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            Set<String> rules = new HashSet<>();
            tree.at("/expect/violated").forEach(rule -> rules.add(rule.textValue()));
            String source = tree.path("source").textValue();
            if (source.startsWith(MADE_FOR)) {
                rules.add(source.substring(MADE_FOR.length()));
            }
            return new Listed(file, tree.path("id").textValue(), rules);
        }

        ConformanceCase read() {
            return ConformanceJson.read(bytes(file), other -> Optional.of(bytes(beside(file, other))))
                    .orThrow();
        }
    }

    /** A case and how it stands to a rule. */
    public record Example(ConformanceCase of, Finding finding) {}

    /** All of them, those that show a rule best first. */
    public static Suite read() {
        return new Suite(new String(bytes("index.txt"), StandardCharsets.UTF_8)
                .lines()
                .flatMap(Suite::files)
                .map(Listed::of)
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

    /** The ids of the cases that test a rule. */
    List<String> about(String rule) {
        return cases.stream()
                .filter(one -> one.rules().contains(rule))
                .map(Listed::id)
                .toList();
    }

    /** The first case made for a rule that comes out in a way. */
    Optional<Example> example(String rule, Outcome outcome) {
        return cases.stream()
                .filter(one -> one.id().startsWith(rule + "/"))
                .map(Listed::read)
                .filter(one -> one.document().isPresent())
                .filter(one -> !one.expect().verdict().equals(Optional.of(CaseAnswer.NO_LAW)))
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
