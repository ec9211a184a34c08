package dev.ismap.examples.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ismap.core.problem.InputException;
import dev.ismap.core.problem.Problem;
import dev.ismap.model.ControlStandardDocument;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.control.AvailableStandards;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.json.Oscal;
import dev.ismap.model.json.ReadResult;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.model.registration.ServiceRegistrationApplication.ApplicationKind;
import dev.ismap.model.service.Programme;
import dev.ismap.rules.DeterminationJson;
import dev.ismap.rules.conformance.ConformanceJson;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * Bad documents, each refused by place and code, or carried whole. {@code documents.txt} and {@code bytes.txt} list them.
 */
class HostileDocumentsTest {

    private static final String CARRIED = "carried";

    @Test
    void aBadDocumentIsRefusedByPlaceAndCodeOrCarriedWhole() {
        Map<String, JsonNode> bases = new LinkedHashMap<>();
        Corpus.requireAsSaid("documents.txt", 3, line -> {
            String kind = line.cells().get(0);
            JsonNode base = bases.computeIfAbsent(kind, Corpus::base);
            String place = line.cells().get(1);
            String raw = Corpus.repeated(line.cells().get(2));
            String text = Corpus.changed(base, place, raw);
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            Corpus.target(kind).read(bytes); // what must hold of any bytes
            Answer answer = answer(kind, bytes);
            answer.written().ifPresent(written -> requireWhole(text, Corpus.tree(written)));
            return answer.said();
        });
    }

    @Test
    void badBytesAreRefusedByPlaceAndCodeOrCarriedWhole() {
        Corpus.requireAsSaid("bytes.txt", 2, line -> {
            byte[] bytes = Corpus.bytes(line.cells().get(1));
            Answer answer = said(
                    IsmapJson.standard().readResult(bytes),
                    document -> Optional.of(IsmapJson.standard().write(document)));
            answer.written()
                    .ifPresent(
                            written -> requireWhole(new String(bytes, StandardCharsets.UTF_8), Corpus.tree(written)));
            return answer.said();
        });
    }

    // ---- what the readers say ----------------------------------------------------------------------------------

    /** What is said of an input, and how what was read is written again. */
    private record Answer(String said, Optional<String> written) {}

    private interface Writer<T> {
        Optional<String> written(T read);
    }

    private static <T> Answer said(ReadResult<T> result, Writer<T> writer) {
        return result instanceof ReadResult.Accepted<T> accepted
                ? new Answer(CARRIED, writer.written(accepted.document()))
                : refused(result.problems());
    }

    /** A result, of which only a part is read: what else stands in it is for others. */
    private static Answer said(Supplier<?> reader) {
        try {
            reader.get();
            return new Answer(CARRIED, Optional.empty());
        } catch (InputException e) {
            return refused(e.problems());
        }
    }

    private static Answer refused(List<Problem> problems) {
        return new Answer(Corpus.said(problems), Optional.empty());
    }

    private static Answer answer(String kind, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return switch (kind) {
            case "catalog" ->
                said(Oscal.readCatalog(bytes), standard -> {
                    ControlStandardDocument.of(standard);
                    return Optional.empty();
                });
            case "component" ->
                said(
                        Oscal.readComponentDefinition(bytes, AvailableStandards.builtIn(), Optional.of("2022-04-01")),
                        statement -> {
                            ServiceRegistrationApplication.of(Programme.ISMAP, ApplicationKind.FIRST, statement);
                            return Optional.empty();
                        });
            case "case" ->
                said(
                        ConformanceJson.read(
                                bytes,
                                name -> name.equals("../base/auditor.json")
                                        ? Optional.of(Corpus.base("auditor")
                                                .toString()
                                                .getBytes(StandardCharsets.UTF_8))
                                        : Optional.empty()),
                        one -> Optional.empty());
            case "determination" -> said(() -> DeterminationJson.read(text));
            case "answer" -> said(() -> DeterminationJson.readNeedAnswer(text));
            default ->
                said(
                        IsmapJson.standard().readResult(bytes),
                        (IsmapDocument document) ->
                                Optional.of(IsmapJson.standard().write(document)));
        };
    }

    /** All that stood in a document that was read stands in what is written of it. */
    private static void requireWhole(String read, JsonNode written) {
        JsonNode tree = Corpus.treeOf(read).orElseThrow(() -> new AssertionError("read, and is no JSON: " + read));
        assertEquals(withoutEmpty(tree), withoutEmpty(written));
    }

    /** An empty list says what no list says. */
    private static JsonNode withoutEmpty(JsonNode tree) {
        if (tree instanceof ObjectNode object) {
            object.properties()
                    .removeIf(member ->
                            member.getValue().isArray() && member.getValue().isEmpty());
        }
        tree.forEach(HostileDocumentsTest::withoutEmpty);
        return tree;
    }
}
