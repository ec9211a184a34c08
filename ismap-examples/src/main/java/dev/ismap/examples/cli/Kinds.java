package dev.ismap.examples.cli;

import dev.ismap.core.text.Label;
import dev.ismap.model.DocumentKind;

/** What help says of the kinds of document. */
final class Kinds {

    static final String FOOTER = "KIND: service-registration, auditor-registration, procurement-need,%n"
            + "      cloud-service-list, auditor-list, control-standard";

    private Kinds() {}

    /** A kind of document by its name, and as it is typed. */
    static Label named(DocumentKind kind) {
        String typed = " (" + kind.text() + ")";
        return Label.of(kind.label().ja() + typed, kind.label().en() + typed);
    }
}
