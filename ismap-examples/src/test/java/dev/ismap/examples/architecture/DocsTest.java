package dev.ismap.examples.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.law.Provision;
import dev.ismap.core.rule.RuleBook;
import dev.ismap.examples.Run;
import dev.ismap.rules.Ismap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages of the repository say is so. */
class DocsTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)(?:#[^)]*)?\\)");
    private static final Pattern NAMED_FIRST = Pattern.compile("^\\| (`[^|]*`) \\|", Pattern.MULTILINE);
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "README.ja.md",
                "CONTRIBUTING.md",
                "TYPES.md",
                "CHANGELOG.md",
                "SECURITY.md",
                "ismap-core/README.md",
                "ismap-model/README.md",
                "ismap-rules/README.md",
                "ismap-examples/README.md",
                "ismap-examples/consumers/README.md"
            })
    void everyLinkLeadsToAFile(String page) throws IOException {
        List<String> broken = LINK.matcher(read(page))
                .results()
                .map(link -> link.group(1))
                .filter(target -> !target.startsWith("http"))
                .filter(target -> Files.notExists(
                        ROOT.resolve(page).resolveSibling(target).normalize()))
                .toList();
        assertEquals(List.of(), broken);
    }

    @Test
    void theTwoReadmesShowTheSameCommandsAndTheSameCode() throws IOException {
        for (String language : List.of("sh", "xml", "java")) {
            List<String> shown = blocks(language, "README.md");
            assertTrue(!shown.isEmpty(), language);
            assertEquals(shown, blocks(language, "README.ja.md"), language);
        }
    }

    @Test
    void theReadmesTellEveryVerbOfTheProgramAndNoOther() throws IOException {
        SortedSet<String> verbs = Run.of("--help")
                .out()
                .lines()
                .dropWhile(line -> !line.startsWith("VERB:"))
                .skip(1)
                .takeWhile(line -> !line.isEmpty())
                .filter(line -> line.matches("  [a-z].*"))
                .map(line -> line.strip().split("\\s+")[0])
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(verbs.contains("check"));
        assertEquals(verbs, namedFirst("README.md"));
        assertEquals(verbs, namedFirst("README.ja.md"));
    }

    @Test
    void theDependencyToPasteIsThatOfThisVersion() throws IOException {
        String dependency = blocks("xml", "README.md").get(0);
        assertTrue(dependency.contains("<version>" + System.getProperty("ismap.version") + "</version>"), dependency);
        assertTrue(dependency.contains("<artifactId>ismap-rules</artifactId>"), dependency);
    }

    @ParameterizedTest
    @ValueSource(strings = {"oscal", "plain", "web/spring-boot-3", "web/spring-boot-4"})
    void theProjectsOfOthersTakeThisVersion(String consumer) throws IOException {
        String pom = read("ismap-examples/consumers/" + consumer + "/pom.xml");
        assertTrue(pom.contains("<ismap.version>" + System.getProperty("ismap.version") + "</ismap.version>"));
    }

    @Test
    void thePageOfTypesNamesSixtyTypesThatAreExported() throws IOException {
        SortedSet<String> named = namedFirst("TYPES.md");
        assertTrue(named.size() >= 55 && named.size() <= 65, () -> "It names " + named.size());
        SortedSet<String> exported = Structure.libraries().stream()
                .flatMap(library -> library.types().stream())
                .flatMap(DocsTest::namesOf)
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(exported.containsAll(Set.of("Ismap", "AuditPeriod")));
        assertEquals(
                Set.of(),
                named.stream().filter(name -> !exported.contains(name)).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void theChangeLogTellsOfEachRuleInWhichInstrumentItStands() throws IOException {
        Ismap law = Ismap.standard();
        Map<String, String> instruments = new TreeMap<>();
        for (RuleBook<?> book :
                List.of(law.serviceRules(), law.liuRules(), law.auditorRules(), law.procurementRules())) {
            book.rules().forEach(rule -> instruments.put(rule.id(), nameOf(rule.provision())));
            book.notes().forEach(note -> instruments.put(note.id(), nameOf(note.provision())));
        }
        assertTrue(instruments.containsKey("S-DEPTH") && instruments.containsKey("V-TERM"));
        List<String> rows = read("CHANGELOG.md")
                .lines()
                .filter(line -> line.startsWith("| "))
                .toList();
        assertEquals(
                Map.of(),
                instruments.entrySet().stream()
                        .filter(rule -> rows.stream()
                                .noneMatch(row -> row.startsWith("| " + rule.getValue() + " | ")
                                        && row.matches(".*[ ,]" + rule.getKey() + "[ ,].*")))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static String nameOf(Optional<Provision> provision) {
        return provision.map(place -> place.instrument().name().en()).orElse("not found");
    }

    /** What a type and those that stand in it are called. */
    private static Stream<String> namesOf(String type) {
        try {
            Class<?> one = Class.forName(type);
            return Stream.concat(Stream.of(one), Arrays.stream(one.getClasses()))
                    .map(Class::getSimpleName);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("An exported type is on the path of this test", e);
        }
    }

    /** What stands in backquotes in the first column of a page's tables. */
    private static SortedSet<String> namedFirst(String page) throws IOException {
        return NAMED_FIRST
                .matcher(read(page))
                .results()
                .map(MatchResult::group)
                .flatMap(cell -> NAME.matcher(cell).results().map(name -> name.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> blocks(String language, String page) throws IOException {
        List<String> found = new ArrayList<>();
        String text = read(page);
        String open = "```" + language + "\n";
        for (int at = text.indexOf(open); at >= 0; at = text.indexOf(open, at + open.length())) {
            found.add(text.substring(at + open.length(), text.indexOf("```", at + open.length())));
        }
        return found;
    }

    private static String read(String page) throws IOException {
        return Files.readString(ROOT.resolve(page), StandardCharsets.UTF_8);
    }
}
