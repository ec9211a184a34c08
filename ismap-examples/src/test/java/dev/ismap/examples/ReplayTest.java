package dev.ismap.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ismap.core.text.Label;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was stored is enough to make a determination again. */
class ReplayTest {

    private static String check(String document, String parts) {
        return Run.withInput(document, "check", "-", "--on", "2024-07-01", "--format", "json", "--parts", parts)
                .out();
    }

    private static List<Label> replay(String document, String result) {
        return Replay.differences(document.getBytes(StandardCharsets.UTF_8), result);
    }

    @Test
    void theSameCaseComesOutAsItWasFromWhateverPartsWereStored() {
        String document = Cases.complete().toString();
        for (String parts : List.of("verdict", "findings", "all")) {
            assertEquals(List.of(), replay(document, check(document, parts)));
        }
    }

    @Test
    void aCaseThatWasChangedSinceIsTold() {
        String result = check(Cases.complete().toString(), "verdict");
        List<Label> differences = replay(Cases.gapBeforeRenewal().toString(), result);
        assertEquals(
                List.of("The case differs", "The verdict differs"),
                differences.stream()
                        .map(difference -> difference.en().replaceAll(":.*", ""))
                        .toList());
    }
}
