package dev.ismap.core.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The name that somebody probably meant. */
class NearestTest {

    private static final List<String> NAMES = List.of("status", "edition", "serviceName", "regions", "x");

    @Test
    void aSlipIsForgiven() {
        assertEquals(Optional.of("edition"), Nearest.to("editoin", NAMES));
        assertEquals(Optional.of("edition"), Nearest.to("edtion", NAMES));
        assertEquals(Optional.of("serviceName"), Nearest.to("SERVICENAME", NAMES));
        assertEquals(Optional.of("regions"), Nearest.to("region", NAMES));
    }

    @Test
    void anotherWordIsNot() {
        assertEquals(Optional.empty(), Nearest.to("authority", NAMES));
        assertEquals(Optional.empty(), Nearest.to("", NAMES));
        assertEquals(Optional.empty(), Nearest.to("s".repeat(1_000), NAMES));
        assertEquals(Optional.empty(), Nearest.to("status", List.of()));
    }
}
