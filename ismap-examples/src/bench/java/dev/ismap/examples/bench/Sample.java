package dev.ismap.examples.bench;

import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The applications that benchmarks look at: the samples that the command line ships. */
public enum Sample {
    /** Complete: the three-valued pass decides it. */
    COMPLETE("service-registration"),
    /** Half filled: much is open. */
    DRAFT("service-registration-draft"),
    /** Ineligible by thirty rules. */
    THIRTY_VIOLATIONS("service-registration-liu-thirty-violations");

    private final String file;

    Sample(String file) {
        this.file = file;
    }

    /** The application. */
    public ServiceRegistrationApplication application() {
        try (InputStream in = Sample.class.getResourceAsStream("/dev/ismap/examples/samples/" + file + ".json")) {
            return IsmapJson.standard().read(in.readAllBytes(), ServiceRegistrationApplication.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
