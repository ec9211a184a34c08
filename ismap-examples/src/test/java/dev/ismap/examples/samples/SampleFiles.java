package dev.ismap.examples.samples;

import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The samples as they lie in the module. */
final class SampleFiles {

    /** Where they lie, from the directory of the module, in which tests run. */
    static final Path DIRECTORY = Path.of("samples");

    /** The one with mistakes, written by hand. */
    static final String BAD = "service-registration-bad.json";

    private SampleFiles() {}

    static byte[] bytes(String name) throws IOException {
        return Files.readAllBytes(DIRECTORY.resolve(name));
    }

    static ServiceRegistrationApplication application(String name) throws IOException {
        return IsmapJson.standard().read(bytes(name), ServiceRegistrationApplication.class);
    }
}
