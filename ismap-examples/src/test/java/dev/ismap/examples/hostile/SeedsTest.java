package dev.ismap.examples.hostile;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a fuzzer begins with is read by each target, and all that must hold of any bytes holds of it. */
class SeedsTest {

    @ParameterizedTest
    @EnumSource
    void seedsAreRead(Target target) {
        Map<String, byte[]> seeds = Seeds.of(target);
        assertFalse(seeds.isEmpty());
        seeds.forEach((name, bytes) ->
                assertTimeoutPreemptively(Duration.ofSeconds(60), () -> target.read(bytes), () -> target + " " + name));
    }
}
