package dev.ismap.examples.cli;

import dev.ismap.core.text.Label;
import dev.ismap.model.DocumentKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A filled example that comes with the program.
 *
 * @param kind the kind of document
 * @param variant the name by which it is asked for, the same never twice within a kind
 * @param title what it shows
 */
record Sample(DocumentKind kind, String variant, Label title) {

    /** All of them. The first of a kind is the one that is given where no variant is named. */
    static final List<Sample> ALL = List.of();

    /** The samples of a kind. */
    static List<Sample> of(DocumentKind kind) {
        return ALL.stream().filter(sample -> sample.kind() == kind).toList();
    }

    /** The sample of a kind with a name. */
    static Optional<Sample> find(DocumentKind kind, String variant) {
        return of(kind).stream()
                .filter(sample -> sample.variant().equals(variant))
                .findFirst();
    }

    /** Where it stands beside the classes. */
    String resource() {
        return "/dev/ismap/examples/samples/" + kind.text() + "/" + variant + ".json";
    }

    /** Its text. */
    String text() {
        try (InputStream stream = Sample.class.getResourceAsStream(resource())) {
            if (stream == null) {
                throw new IllegalStateException("The sample " + resource() + " is missing from this program");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
