package dev.ismap.examples.cli;

/** What help says of the kinds of document. */
final class Kinds {

    static final String FOOTER = "KIND: service-registration, auditor-registration, procurement-need,%n"
            + "      cloud-service-list, auditor-list, control-standard";

    private Kinds() {}
}
