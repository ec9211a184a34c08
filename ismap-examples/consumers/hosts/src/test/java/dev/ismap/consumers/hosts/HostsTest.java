package dev.ismap.consumers.hosts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same bytes in each kind of host: class path, module path, linked image, one jar; beside each Jackson and validator. */
class HostsTest {

    private static final Path CLASSES = Path.of("target", "classes");
    private static final Path HOSTS = Path.of("target", "hosts");
    private static final String SAMPLE =
            Path.of("../../samples/service-registration-renewal-gap.json").toString();
    private static final String COMPLETE =
            Path.of("../../samples/service-registration.json").toString();
    private static final String DAY = "2024-07-01";
    private static final String MAIN = Main.class.getName();
    private static final String MODULE = "dev.ismap.consumers.hosts";

    private static String hash;

    @BeforeAll
    static void theBytesOnTheClassPath() throws Exception {
        List<String> lines = run(java(), "-cp", classPath(CLASSES, "ours", "jackson-2.21"), MAIN, SAMPLE, DAY);
        assertEquals(4, lines.size(), lines.toString());
        hash = lines.get(3);
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static List<Path> jars(String folder) throws IOException {
        try (Stream<Path> files = Files.list(HOSTS.resolve(folder))) {
            List<Path> jars = files.sorted().toList();
            assertTrue(jars.size() >= 2, folder + " " + jars);
            return jars;
        }
    }

    private static String classPath(Path classes, String... folders) throws IOException {
        List<Path> all = new ArrayList<>(List.of(classes));
        for (String folder : folders) {
            all.addAll(jars(folder));
        }
        return all.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static String modulePath(String jackson) {
        return Stream.of(CLASSES, HOSTS.resolve("ours"), HOSTS.resolve(jackson))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static List<String> expected(String jackson, boolean module) {
        return List.of("jackson " + System.getProperty("host." + jackson), "module " + module, "INELIGIBLE", hash);
    }

    /** The lines that a program writes; it writes nothing to standard error and ends well. */
    private static List<String> run(String... command) throws IOException, InterruptedException {
        Path errors = Path.of("target", "standard-error.txt");
        Process process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), () -> out + text(errors));
        assertEquals("", text(errors));
        return out.lines().toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return e.toString();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"jackson-2.18", "jackson-2.21", "jackson-2.newest"})
    void onTheClassPathWithoutAValidator(String jackson) throws Exception {
        assertEquals(
                expected(jackson, false),
                run(java(), "-cp", classPath(CLASSES, "ours", jackson), MAIN, SAMPLE, DAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jackson-2.18", "jackson-2.21", "jackson-2.newest"})
    void onTheModulePath(String jackson) throws Exception {
        assertEquals(
                expected(jackson, true),
                run(java(), "-p", modulePath(jackson), "-m", MODULE + "/" + MAIN, SAMPLE, DAY));
    }

    @Test
    void asALinkedImage() throws Exception {
        Path image = Path.of("target", "image");
        delete(image);
        run(
                Path.of(System.getProperty("java.home"), "bin", "jlink").toString(),
                "--module-path",
                modulePath("jackson-2.21"),
                "--add-modules",
                MODULE,
                "--output",
                image.toString());
        String java = image.resolve("bin").resolve("java").toString();

        assertEquals(expected("jackson-2.21", true), run(java, "-m", MODULE + "/" + MAIN, SAMPLE, DAY));
        assertEquals(
                Set.of(
                        "com.fasterxml.jackson.annotation",
                        "com.fasterxml.jackson.core",
                        "com.fasterxml.jackson.databind",
                        "dev.ismap.consumers.hosts",
                        "dev.ismap.core",
                        "dev.ismap.model",
                        "dev.ismap.rules",
                        "org.slf4j"),
                run(java, "--list-modules").stream()
                        .map(line -> line.replaceFirst("@.*", ""))
                        .filter(module -> !module.startsWith("java."))
                        .filter(module -> !module.startsWith("jdk."))
                        .collect(Collectors.toSet()));
    }

    @Test
    void asOneJarOfAll() throws Exception {
        Path one = Path.of("target", "one.jar");
        join(one, "ours", "jackson-2.21");
        assertEquals(expected("jackson-2.21", false), run(java(), "-jar", one.toString(), SAMPLE, DAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jackson-2.18", "jackson-2.21"})
    void besideTheNextMajorOfJackson(String ours) throws Exception {
        // whose annotations are those of the newest of the major before
        String annotations = jars("jackson-2.newest").stream()
                .filter(jar -> jar.toString().contains("annotations"))
                .map(Path::toString)
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of("jackson " + System.getProperty("host.jackson-3") + " and " + System.getProperty("host." + ours), "true"),
                run(
                        java(),
                        "-cp",
                        annotations + File.pathSeparator
                                + classPath(Path.of("target", "test-classes"), "jackson-3", "ours", ours),
                        WithJackson3.class.getName(),
                        COMPLETE,
                        DAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"validator-8", "validator-9"})
    void withAValidator(String validator) throws Exception {
        assertEquals(
                List.of("validator " + System.getProperty("host." + validator), "0", "/audit/report/date"),
                run(
                        java(),
                        // what the validator itself logs of its version is not ours
                        "-Djava.util.logging.config.file=" + quiet(),
                        "-cp",
                        classPath(Path.of("target", "test-classes"), "ours", "jackson-2.21", validator),
                        WithValidator.class.getName(),
                        COMPLETE));
    }

    private static Path quiet() throws IOException {
        return Files.writeString(Path.of("target", "quiet.properties"), ".level = WARNING\n");
    }

    /** One jar, as a tool of a host would join it: what comes first counts, and no module is described. */
    private static void join(Path into, String... folders) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, MAIN);
        Set<String> seen = new HashSet<>(Set.of(JarFile.MANIFEST_NAME));
        try (OutputStream file = Files.newOutputStream(into);
                JarOutputStream out = new JarOutputStream(file, manifest)) {
            try (Stream<Path> own = Files.walk(CLASSES)) {
                for (Path one : own.filter(Files::isRegularFile).toList()) {
                    add(out, seen, CLASSES.relativize(one).toString().replace(File.separatorChar, '/'), Files.readAllBytes(one));
                }
            }
            for (String folder : folders) {
                for (Path one : jars(folder)) {
                    try (JarFile jar = new JarFile(one.toFile())) {
                        for (JarEntry entry : Collections.list(jar.entries())) {
                            try (InputStream in = jar.getInputStream(entry)) {
                                add(out, seen, entry.getName(), in.readAllBytes());
                            }
                        }
                    }
                }
            }
        }
    }

    private static void add(JarOutputStream out, Set<String> seen, String name, byte[] bytes) throws IOException {
        if (!name.endsWith("module-info.class") && !name.endsWith("/") && seen.add(name)) {
            out.putNextEntry(new JarEntry(name));
            out.write(bytes);
            out.closeEntry();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path one : all.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(one);
                }
            }
        }
    }
}
