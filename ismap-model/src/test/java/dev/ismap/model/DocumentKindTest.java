package dev.ismap.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ismap.model.json.IsmapJson;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DocumentKindTest {

    @Test
    void theNamesAreThoseFixedFromOutside() {
        assertEquals(
                List.of(
                        "service-registration",
                        "auditor-registration",
                        "procurement-need",
                        "cloud-service-list",
                        "auditor-list",
                        "control-standard"),
                Arrays.stream(DocumentKind.values()).map(DocumentKind::text).toList());
    }

    @Test
    void everyDocumentHasOneKind() {
        Set<Class<?>> types = new HashSet<>();
        for (DocumentKind kind : DocumentKind.values()) {
            types.add(IsmapJson.type(kind));
            assertEquals(Optional.of(kind), DocumentKind.find(kind.text()));
        }
        assertEquals(DocumentKind.values().length, types.size());
        assertEquals(Optional.empty(), DocumentKind.find("SERVICE_REGISTRATION"));
    }
}
