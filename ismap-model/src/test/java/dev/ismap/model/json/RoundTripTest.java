package dev.ismap.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.model.IsmapDocument;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What was written can be read, and is the same. */
class RoundTripTest {

    private final IsmapJson json = IsmapJson.standard();

    @Provide
    Arbitrary<IsmapDocument> documents() {
        return RandomDocuments.all();
    }

    @Property(seed = "2020", tries = 300)
    void whatIsWrittenIsReadAsTheSameValue(@ForAll("documents") IsmapDocument document) {
        assertEquals(document, json.read(json.write(document)));
        assertEquals(document, json.read(json.writeBytes(document)));
        assertEquals(document, json.read(json.writeCompact(document)));
        assertEquals(document, json.read(json.write(document), document.getClass()));
    }

    @Property(seed = "2020", tries = 100)
    void theSameValueGivesTheSameBytes(@ForAll("documents") IsmapDocument document) {
        String text = json.write(document);
        IsmapDocument read = json.read(text);
        assertEquals(text, json.write(read));
        assertEquals(json.writeCompact(document), json.writeCompact(read));
        assertEquals(json.contentHash(document), json.contentHash(read));
    }

    @Property(seed = "2020", tries = 100)
    void documentsWithTheSameHashAreEqual(
            @ForAll("documents") IsmapDocument one, @ForAll("documents") IsmapDocument other) {
        if (one.equals(other)) {
            assertEquals(json.contentHash(one), json.contentHash(other));
        } else {
            assertNotEquals(json.contentHash(one), json.contentHash(other));
        }
    }

    @Property(seed = "2020", tries = 100)
    void theTextIsOneLineAValueAndEndsWithALineFeed(@ForAll("documents") IsmapDocument document) {
        String text = json.write(document);
        assertTrue(text.startsWith("{\n  \"kind\": \"" + document.kind().text() + "\""));
        assertTrue(text.endsWith("\n}\n"));
        assertTrue(text.lines().noneMatch(line -> line.endsWith(" ")));
        assertEquals(text, new String(json.writeBytes(document), StandardCharsets.UTF_8));
    }

    @Property(seed = "2020", tries = 100)
    void aDocumentWithoutContradictionHasNoProblem(@ForAll("documents") IsmapDocument document) {
        assertEquals(List.of(), document.problems());
    }
}
