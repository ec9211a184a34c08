package dev.ismap.examples.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Depending on a library changes nothing else in a host. */
class PomTest {

    private static final Path ROOT = Path.of("..");

    @Test
    void importingThePomManagesOurOwnModulesAlone() throws IOException {
        List<Element> managed =
                Xml.children(only(only(pom("."), "dependencyManagement"), "dependencies"), "dependency");
        assertEquals(
                List.of("ismap-core", "ismap-model", "ismap-rules", "ismap-examples"),
                managed.stream().map(one -> text(one, "artifactId")).toList());
        assertEquals(
                Set.of("dev.ismap ${project.version}"),
                managed.stream()
                        .map(one -> text(one, "groupId") + " " + text(one, "version"))
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ismap-core", "ismap-model", "ismap-rules"})
    void aLibraryManagesNothing(String module) throws IOException {
        assertEquals(List.of(), Xml.children(pom(module), "dependencyManagement"));
    }

    @Test
    void aLibraryBringsOnlyWhatItIsAllowedTo() throws IOException {
        assertEquals(Set.of(), brought("."));
        assertEquals(Set.of(), brought("ismap-core"));
        assertEquals(Set.of("ismap-core", "jackson-databind"), brought("ismap-model"));
        assertEquals(
                Set.of("ismap-core", "ismap-model", "jackson-core", "jackson-databind", "slf4j-api"),
                brought("ismap-rules"));
    }

    @Test
    void thePomSaysWhatAPublicRepositoryAsksAndNoAddressThatDoesNotExist() throws IOException {
        Element pom = pom(".");
        for (String asked : List.of("name", "description", "inceptionYear")) {
            assertTrue(!text(pom, asked).isBlank(), asked);
        }
        assertEquals("Apache-2.0", text(only(only(pom, "licenses"), "license"), "name"));
        assertEquals("The authors of ismap", text(only(only(pom, "developers"), "developer"), "name"));
        for (String address : List.of("url", "scm", "issueManagement", "distributionManagement", "repositories")) {
            assertEquals(List.of(), Xml.children(pom, address), address);
        }
        for (String module : List.of("ismap-core", "ismap-model", "ismap-rules", "ismap-examples")) {
            assertEquals(module, text(pom(module), "name"));
            assertTrue(!text(pom(module), "description").isBlank(), module);
        }
    }

    /** What comes with a module, unless a host leaves it out: neither tests, nor what only the compiler needs, nor options. */
    private static Set<String> brought(String module) throws IOException {
        return Xml.children(pom(module), "dependencies").stream()
                .flatMap(all -> Xml.children(all, "dependency").stream())
                .filter(one -> !List.of("test", "provided").contains(text(one, "scope")))
                .filter(one -> !text(one, "optional").equals("true"))
                .map(one -> text(one, "artifactId"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Element pom(String module) throws IOException {
        return Xml.read(ROOT.resolve(module).resolve("pom.xml"));
    }

    private static Element only(Element parent, String name) {
        List<Element> found = Xml.children(parent, name);
        assertEquals(1, found.size(), name);
        return found.get(0);
    }

    private static String text(Element parent, String name) {
        return Xml.children(parent, name).stream()
                .map(Node::getTextContent)
                .findFirst()
                .orElse("")
                .strip();
    }
}
