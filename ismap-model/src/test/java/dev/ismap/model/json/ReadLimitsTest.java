package dev.ismap.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.model.json.IsmapJson.ReadLimits;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What can be set as a limit. */
class ReadLimitsTest {

    private static final List<String> NAMES =
            List.of("bytes", "depth", "values", "entries", "textLength", "numberLength", "problems");

    private static ReadLimits with(int which, int value) {
        int[] limits = {1, 1, 1, 1, 1, 1, 1};
        limits[which] = value;
        return new ReadLimits(limits[0], limits[1], limits[2], limits[3], limits[4], limits[5], limits[6]);
    }

    @Test
    void eachLimitIsAtLeastOneAndNoMoreThanCanBe() {
        for (int i = 0; i < NAMES.size(); i++) {
            int most = switch (NAMES.get(i)) {
                case "depth" -> 200;
                case "numberLength" -> 1000;
                default -> Integer.MAX_VALUE;
            };
            int which = i;
            assertEquals(most, value(with(i, most), i));
            assertEquals(1, value(with(i, 1), i));
            List<Integer> wrong = most == Integer.MAX_VALUE ? List.of(0, -1) : List.of(0, -1, most + 1);
            for (int value : wrong) {
                IllegalArgumentException refused =
                        assertThrows(IllegalArgumentException.class, () -> with(which, value));
                assertTrue(refused.getMessage().contains("'" + NAMES.get(i) + "'"), refused::getMessage);
            }
        }
    }

    private static int value(ReadLimits limits, int which) {
        return List.of(
                        limits.bytes(),
                        limits.depth(),
                        limits.values(),
                        limits.entries(),
                        limits.textLength(),
                        limits.numberLength(),
                        limits.problems())
                .get(which);
    }
}
