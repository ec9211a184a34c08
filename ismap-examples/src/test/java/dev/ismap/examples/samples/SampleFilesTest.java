package dev.ismap.examples.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.ismap.model.DocumentKind;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.list.AuditorList;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.model.list.ListEvent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The files of the samples: there, and as they are built. */
class SampleFilesTest {

    private static final String WRITE = "ismap.samples.write";

    @BeforeAll
    static void writeThemAnewWhereAsked() throws IOException {
        if (Boolean.getBoolean(WRITE)) {
            SampleWriter.write(SampleFiles.DIRECTORY);
        }
    }

    static Set<String> built() {
        return SampleWriter.samples().keySet();
    }

    @ParameterizedTest
    @MethodSource("built")
    void aSampleIsWrittenAsItIsBuilt(String name) throws IOException {
        assertEquals(
                IsmapJson.standard().write(document(name)),
                Files.readString(SampleFiles.DIRECTORY.resolve(name)),
                () -> name + " is not as it is built; mvn test with -D" + WRITE + "=true writes it anew");
    }

    @ParameterizedTest
    @MethodSource("built")
    void aSampleReadsAsItIsBuilt(String name) throws IOException {
        assertEquals(document(name), IsmapJson.standard().read(SampleFiles.bytes(name)));
    }

    @ParameterizedTest
    @MethodSource("built")
    void aSampleFitsTheSchemaOfItsKind(String name) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(IsmapJson.standard().schema(document(name).kind()), InputFormat.JSON);
        assertEquals(
                List.of(), schema.validate(Files.readString(SampleFiles.DIRECTORY.resolve(name)), InputFormat.JSON));
    }

    @Test
    void nothingElseLiesBesideTheSamples() throws IOException {
        Set<String> expected = new TreeSet<>(built());
        expected.add(SampleFiles.BAD);
        try (Stream<Path> files = Files.list(SampleFiles.DIRECTORY)) {
            assertEquals(
                    expected, files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyKindHasASampleOfItsNameInTheProgram(DocumentKind kind) throws IOException {
        try (InputStream in = SampleFilesTest.class.getResourceAsStream(kind.text() + ".json")) {
            assertNotNull(in, "no sample of kind " + kind);
            assertEquals(kind, IsmapJson.standard().read(in.readAllBytes()).kind());
        }
    }

    @Test
    void theListsClaimNoDayToBeCompleteAndNameASourceForEveryEvent() {
        CloudServiceList services = ListSamples.services();
        AuditorList auditors = ListSamples.auditors();
        assertEquals(List.of(), services.completeOn());
        assertEquals(List.of(), auditors.completeOn());
        assertEquals(
                List.of(),
                Stream.concat(
                                services.entries().stream().flatMap(entry -> entry.events().stream()),
                                auditors.entries().stream().flatMap(entry -> entry.events().stream()))
                        .filter(event -> event.source().isEmpty() || hasNoDay(event))
                        .toList());
    }

    private static boolean hasNoDay(ListEvent event) {
        return event.effective().or(event::knownOn).isEmpty();
    }

    private static IsmapDocument document(String name) {
        return Optional.ofNullable(SampleWriter.samples().get(name)).orElseThrow();
    }
}
