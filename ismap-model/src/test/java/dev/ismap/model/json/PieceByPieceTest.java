package dev.ismap.model.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.law.Basis;
import dev.ismap.core.problem.InputException;
import dev.ismap.core.text.ContentHash;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.model.list.CloudServiceList.CloudServiceEntry;
import dev.ismap.model.list.ListEvent;
import dev.ismap.model.list.ListEvent.ListEventKind;
import dev.ismap.model.service.Programme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list of any length is written without standing in memory as a whole. */
class PieceByPieceTest {

    private static final IsmapJson JSON = IsmapJson.standard();
    private static final int ENTRIES = 2000;

    /** A text that no document can hold: it shows each time that it is looked at, as a problem. */
    private static final String REFUSED = "\u202e";

    private static CloudServiceList list(String source) {
        return CloudServiceList.none()
                .withEntries(IntStream.range(0, ENTRIES)
                        .mapToObj(i -> CloudServiceEntry.of("サービス𠮷" + i, Programme.ISMAP, Basis.SECONDARY)
                                .withEvents(List.of(ListEvent.of(ListEventKind.REGISTERED, LocalDate.of(2024, 4, 1))
                                        .withSource(source))))
                        .toList());
    }

    /** Takes pieces. */
    private record Pieces(Consumer<String> to) implements Appendable {

        @Override
        public Appendable append(CharSequence piece) {
            to.accept(piece.toString());
            return this;
        }

        @Override
        public Appendable append(CharSequence text, int start, int end) {
            throw new AssertionError("a piece is handed over whole");
        }

        @Override
        public Appendable append(char unit) {
            throw new AssertionError("a piece is more than a character");
        }
    }

    private static long written(StringBuilder text) {
        return text.toString().split("\"programme\"", -1).length - 1L;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anEntryIsLookedAtOnlyWhenItsTurnComes(boolean pretty) throws IOException {
        ProblemCollector problems = new ProblemCollector(1);
        JsonText.Content content = text -> new ValueWriter(text, problems)
                .object(new Layouts().of(CloudServiceList.class), list(REFUSED), "kind", "cloud-service-list");

        StringBuilder soFar = new StringBuilder();
        JsonText.write(content, pretty ? JsonText.Form.PRETTY : JsonText.Form.COMPACT, new Pieces(piece -> {
            soFar.append(piece);
            assertTrue(
                    problems.count() <= written(soFar) + 1, problems.count() + " looked at, written " + written(soFar));
        }));
        assertEquals(ENTRIES, problems.count(), "each once");
        assertEquals(ENTRIES, written(soFar));
    }

    @Test
    void thePiecesAreSmallAndTogetherTheWholeText() throws IOException {
        CloudServiceList list = list("source");
        List<String> pieces = new ArrayList<>();
        JSON.write(list, new Pieces(pieces::add));

        String whole = JSON.write(list);
        assertEquals(whole, String.join("", pieces));
        assertTrue(pieces.size() > whole.length() / 10_000, "pieces: " + pieces.size());
        pieces.forEach(piece -> assertTrue(piece.length() < 10_000, "a piece of " + piece.length()));
        assertArrayEquals(whole.getBytes(StandardCharsets.UTF_8), JSON.writeBytes(list));
        assertEquals(ContentHash.of(JSON.writeCompact(list)), JSON.contentHash(list));
    }

    @Test
    void nothingIsWrittenOfADocumentThatHoldsWhatNoneCan() {
        List<String> pieces = new ArrayList<>();
        InputException refused =
                assertThrows(InputException.class, () -> JSON.write(list(REFUSED), new Pieces(pieces::add)));
        assertEquals(List.of(), pieces);
        assertEquals("/entries/0/events/0/source", refused.problems().get(1).path());
        assertThrows(InputException.class, () -> JSON.contentHash(list(REFUSED)));
        assertThrows(InputException.class, () -> JSON.writeBytes(list(REFUSED)));
    }
}
