package dev.ismap.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ismap.core.engine.Analysis;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.rules.law.Context;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The same determination on another machine. It stands alone, as it starts virtual machines. */
class OtherMachineTest {

    private static final Context CONTEXT = Context.on(Applications.ASKED);

    private static ServiceRegistrationApplication application() {
        return Applications.everythingApplies()
                .with("/previous/periodEnd", "\"2025-06-30\"")
                .read();
    }

    @Test
    void anotherVirtualMachineWithAnotherLocaleZoneAndCharsetMakesTheSameBytes() throws Exception {
        String here = DeterminationJson.write(Ismap.standard().analyse(application(), CONTEXT));
        for (List<String> defaults : List.of(
                List.of("-Duser.language=ar", "-Duser.country=EG", "-Duser.timezone=America/Adak"),
                List.of("-Duser.language=th", "-Duser.country=TH", "-Duser.timezone=Asia/Tokyo", "-Xint"))) {
            assertEquals(here, elsewhere(defaults), defaults.toString());
        }
    }

    private static String elsewhere(List<String> defaults) throws IOException, InterruptedException {
        String path = Stream.of("java.class.path", "jdk.module.path")
                .map(name -> System.getProperty(name, ""))
                .filter(some -> !some.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
        String own = Path.of("target", "test-classes") + File.pathSeparator + Path.of("target", "classes");
        Process process = new ProcessBuilder(Stream.of(
                                Stream.of(Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString()),
                                defaults.stream(),
                                Stream.of("-cp", own + File.pathSeparator + path, Elsewhere.class.getName()))
                        .flatMap(part -> part)
                        .toList())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        byte[] bytes = process.getInputStream().readAllBytes();
        assertEquals(0, process.waitFor());
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** What runs on the other virtual machine. */
    public static final class Elsewhere {

        private Elsewhere() {}

        public static void main(String[] arguments) throws IOException {
            Analysis analysis = Ismap.standard().analyse(application(), CONTEXT);
            System.out.write(DeterminationJson.write(analysis).getBytes(StandardCharsets.UTF_8));
            System.out.flush();
        }
    }
}
