package dev.ismap.examples.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Everything on the class path, in tests too, has a licence that we accept, by what its own pom or a parent of it declares.
 *
 * <p>{@code .ci/licences.txt} lists them; {@code -Dismap.licences.write=true} writes it anew, for somebody to read. The tool
 * that runs the tests is none of ours.
 */
class LicencesTest {

    private static final Path LIST = Path.of("..", ".ci", "licences.txt");

    /** What poms call a licence, by its short name in SPDX. */
    private static final Map<String, Pattern> ACCEPTED = Map.of(
            "Apache-2.0", Pattern.compile("(The )?Apache([ -](Software )?Licen[sc]e)?,?[ -]+([Vv]ersion |v)?2\\.0.*"),
            "MIT", Pattern.compile("(The )?MIT( Licen[sc]e)?.*"),
            "BSD", Pattern.compile("(The )?BSD( License)?"),
            "BSD-2-Clause", Pattern.compile(".*(BSD[- ]2|2-clause BSD|\"Simplified\" BSD|FreeBSD).*"),
            "BSD-3-Clause", Pattern.compile(".*(BSD[- ]3|3-Clause BSD|New BSD|iCal4j - License).*"),
            "EPL-2.0", Pattern.compile("(Eclipse Public License|EPL)[ -]*v?(ersion )?\\.?[ -]*2\\.0.*"),
            "CC0-1.0", Pattern.compile("CC0.*|.*[Pp]ublic [Dd]omain.*"));

    private static SortedMap<String, String> found() throws IOException {
        SortedMap<String, String> found = new TreeMap<>();
        for (Path jar : jars()) {
            Path pom = jar.resolveSibling(jar.getFileName().toString().replaceFirst("\\.jar$", ".pom"));
            if (Files.exists(pom)) {
                Element project = Xml.read(pom);
                String group = own(project, "groupId")
                        .or(() -> child(project, "parent").flatMap(parent -> own(parent, "groupId")))
                        .orElseThrow();
                Path repository = pom.getParent().getParent().getParent();
                for (int i = 0; i < group.split("\\.").length; i++) {
                    repository = repository.getParent();
                }
                if (!group.startsWith("org.apache.maven") && !group.equals("org.junit.platform")) {
                    found.put(
                            group + ":" + own(project, "artifactId").orElseThrow(),
                            String.join(" or ", licences(project, repository)));
                }
            }
        }
        return found;
    }

    private static List<Path> jars() {
        return Stream.of("java.class.path", "jdk.module.path")
                .flatMap(name -> Stream.of(System.getProperty(name, "").split(File.pathSeparator)))
                .filter(entry -> entry.endsWith(".jar"))
                .map(Path::of)
                .toList();
    }

    /** The short names of what a pom declares, or else its parent. */
    private static SortedSet<String> licences(Element project, Path repository) throws IOException {
        SortedSet<String> names = new TreeSet<>();
        for (Element licence : child(project, "licenses")
                .map(all -> Xml.children(all, "license"))
                .orElse(List.of())) {
            String name = own(licence, "name").orElse("").replaceAll("\\s+", " ");
            names.add(ACCEPTED.entrySet().stream()
                    .filter(one -> one.getValue().matcher(name).matches())
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse("? " + name));
        }
        Optional<Element> parent = child(project, "parent");
        if (names.isEmpty() && parent.isPresent()) {
            Path pom = repository;
            for (String part : own(parent.get(), "groupId").orElseThrow().split("\\.")) {
                pom = pom.resolve(part);
            }
            String artifact = own(parent.get(), "artifactId").orElseThrow();
            String version = own(parent.get(), "version").orElseThrow();
            return licences(
                    Xml.read(pom.resolve(artifact).resolve(version).resolve(artifact + "-" + version + ".pom")),
                    repository);
        }
        return names;
    }

    @Test
    void eachLicenceIsAcceptedAndListed() throws IOException {
        SortedMap<String, String> found = found();
        assertTrue(found.size() >= 40, found.toString());
        StringBuilder lines =
                new StringBuilder("# What is on the class path of the examples and their tests, and its licence.\n");
        found.forEach((artifact, licence) ->
                lines.append(artifact).append(' ').append(licence).append('\n'));
        if (Boolean.getBoolean("ismap.licences.write")) {
            Files.writeString(LIST, lines);
        }
        assertEquals(
                List.of(),
                found.entrySet().stream()
                        .filter(one ->
                                one.getValue().isEmpty() || one.getValue().contains("?"))
                        .map(Object::toString)
                        .toList(),
                "licences that nobody has accepted");
        assertEquals(
                List.of(),
                lines.toString()
                        .lines()
                        .filter(line -> !listed().contains(line))
                        .toList(),
                "not in the list; mvn test with -Dismap.licences.write=true writes it anew");
    }

    private static List<String> listed() {
        try {
            return Files.readAllLines(LIST);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What goes into the runnable jar binds whoever passes it on to no more than a notice. */
    @Test
    void whatIsPassedOnIsUnderALicenceThatAsksForANoticeOnly() throws IOException {
        SortedMap<String, String> found = found();
        for (String artifact : PASSED_ON) {
            assertTrue(
                    NOTICE_ONLY.contains(found.getOrDefault(artifact, "none")), artifact + " " + found.get(artifact));
        }
    }

    private static final List<String> NOTICE_ONLY = List.of("Apache-2.0", "MIT", "BSD", "BSD-2-Clause", "BSD-3-Clause");

    private static final List<String> PASSED_ON = List.of(
            "com.fasterxml.jackson.core:jackson-databind",
            "com.fasterxml.jackson.core:jackson-core",
            "com.fasterxml.jackson.core:jackson-annotations",
            "info.picocli:picocli",
            "jakarta.validation:jakarta.validation-api",
            "me.tongfei:progressbar",
            "net.sf.biweekly:biweekly",
            "org.apache.poi:poi-ooxml",
            "org.hibernate.validator:hibernate-validator",
            "org.jsoup:jsoup",
            "org.slf4j:slf4j-api");

    // ---- XML ---------------------------------------------------------------------------------------------------

    private static Optional<Element> child(Element parent, String name) {
        return Xml.children(parent, name).stream().findFirst();
    }

    private static Optional<String> own(Element parent, String name) {
        return child(parent, name).map(Node::getTextContent).map(String::strip);
    }
}
