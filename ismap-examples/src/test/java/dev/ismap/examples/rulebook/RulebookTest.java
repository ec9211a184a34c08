package dev.ismap.examples.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.ismap.core.rule.LegalNote;
import dev.ismap.core.rule.Rule;
import dev.ismap.examples.Run;
import dev.ismap.model.Named;
import dev.ismap.rules.report.Report;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** {@code rulebook}, end to end, and the glossary in it. */
class RulebookTest {

    /** Its provision was not found. */
    private static final String WITHOUT_PROVISION = "P-TERM";

    private static JsonNode json(String... more) throws IOException {
        List<String> args = new ArrayList<>(List.of("rulebook", "--format", "json"));
        args.addAll(List.of(more));
        Run run = Run.of(args.toArray(String[]::new));
        assertEquals(0, run.code(), run.err());
        return new ObjectMapper().readTree(run.out());
    }

    private static Set<String> rules(JsonNode root) {
        Set<String> ids = new TreeSet<>();
        root.get("books")
                .forEach(book ->
                        book.get("rules").forEach(rule -> ids.add(rule.get("id").textValue())));
        return ids;
    }

    @Test
    void noRuleIsWithoutWordsProvisionBothExamplesAndACase() throws IOException {
        int rules = 0;
        for (JsonNode book : json().get("books")) {
            for (JsonNode rule : book.get("rules")) {
                String id = rule.get("id").textValue();
                rules++;
                for (String outcome : List.of("satisfied", "violated", "undetermined", "notApplicable", "toDo")) {
                    assertFalse(rule.at("/words/" + outcome + "/ja").asText().isBlank(), id);
                    assertFalse(rule.at("/words/" + outcome + "/en").asText().isBlank(), id);
                }
                assertEquals(
                        id.equals(WITHOUT_PROVISION),
                        rule.at("/provision/instrument").isMissingNode(),
                        id);
                assertFalse(rule.at("/asks/ja").asText().isBlank(), id);
                assertFalse(rule.at("/asks/formula").asText().isBlank(), id);
                assertTrue(rule.get("facts").size() > 0, id);
                assertFalse(rule.at("/examples/satisfied/case").isMissingNode(), id);
                assertFalse(rule.at("/examples/violated/case").isMissingNode(), id);
                assertFalse(rule.get("cases").isEmpty(), id);
            }
        }
        assertEquals(53, rules);
    }

    @Test
    void noProvisionIsNamedWithAnEnglishWordInJapanese() {
        List<String> names = Chapter.ALL.stream()
                .flatMap(chapter -> Stream.concat(
                        chapter.rules(Optional.empty()).stream().map(Rule::provision),
                        chapter.notes(Optional.empty()).stream().map(LegalNote::provision)))
                .flatMap(Optional::stream)
                .map(provision -> Report.provision(provision).ja())
                .toList();
        assertEquals(
                List.of(),
                names.stream()
                        .filter(name ->
                                Pattern.compile("[a-z]{2}").matcher(name).find())
                        .toList());
        assertTrue(names.contains("ISMAP管理基準 附属書1"), names::toString);
    }

    @Test
    void ofADayItHasTheRulesThatMayBeInForceOnIt() throws IOException {
        Set<String> before = rules(json("--on", "2025-03-31"));
        Set<String> after = rules(json("--on", "2025-04-01"));
        Set<String> ended = new TreeSet<>(before);
        ended.removeAll(after);
        Set<String> begun = new TreeSet<>(after);
        begun.removeAll(before);

        assertEquals(Set.of("L-PRE", "L-WORK"), ended);
        assertTrue(rules(json("--on", "2020-06-03", "--book", "service")).contains("S-CYCLE-MGT"));
        assertEquals(Set.of("P-LIU"), begun);
        assertEquals(65, Run.of("rulebook", "--on", "2020-06-02").code());
    }

    @Test
    void aPermissionSaysSoAndOnWhichDaysItCanBeClaimed() throws IOException {
        Set<String> permissions = new TreeSet<>();
        json().get("books")
                .forEach(book -> book.get("rules").forEach(rule -> {
                    if (rule.get("nature").textValue().equals("PERMISSION")) {
                        permissions.add(rule.get("id").textValue() + " " + rule.get("inForce"));
                    }
                }));
        assertEquals(
                Set.of(
                        "L-SPECIAL {\"from\":\"2023-05-19\",\"attestedFrom\":\"2023-05-19\",\"to\":\"2025-03-31\"}",
                        "S-CYCLE-MGT {\"from\":\"2024-08-01\",\"attestedFrom\":\"2024-08-01\"}"),
                permissions);
        String english = Run.of("rulebook", "--lang", "en").out();
        assertTrue(english.contains("from 2023-05-19, until 2025-03-31; on any other day"), english);
        String japanese = Run.of("rulebook", "--lang", "ja").out();
        assertTrue(japanese.contains("2023-05-19から2025-03-31まで。この期間外の利用は"), japanese);
    }

    @Test
    void thePageHasATableOfTheRemarks() throws IOException {
        Element page = Jsoup.parse(
                Run.of("rulebook", "--format", "html", "--lang", "en").out());
        List<String> shown = page.select("section[id=remarks] tbody tr").stream()
                .map(row -> row.child(0).text())
                .toList();
        Set<String> declared = new LinkedHashSet<>();
        json().get("books")
                .forEach(book -> book.get("remarks")
                        .forEach(remark -> declared.add(remark.get("code").textValue())));
        assertEquals(List.copyOf(declared), shown);
        assertTrue(declared.contains("SERVICE_NAME_DIFFERS"), declared::toString);
        assertTrue(page.select("section[id=remarks]").text().contains("names the service otherwise"));
    }

    @Test
    void aBookCanBeAskedForAlone() throws IOException {
        assertEquals(
                Set.of(
                        "A-FORM",
                        "A-ID",
                        "A-ID-TERM",
                        "A-INDEP",
                        "A-PEOPLE",
                        "A-QUALITY",
                        "A-SVC-LIST",
                        "A-SYSTEM",
                        "A-WINDOW"),
                rules(json("--book", "auditor")));
        assertEquals(64, Run.of("rulebook", "--book", "x").code());
    }

    @Test
    void thePageHasASectionForEveryRuleAndNote() throws IOException {
        Element page = Jsoup.parse(Run.of("rulebook", "--format", "html").out());
        JsonNode root = json();
        Set<String> ids = rules(root);
        root.get("books")
                .forEach(book ->
                        book.get("notes").forEach(note -> ids.add(note.get("id").textValue())));

        assertEquals(
                ids,
                page.select("section[id^=rule-]").stream()
                        .map(section -> section.id().substring("rule-".length()))
                        .collect(Collectors.toCollection(TreeSet::new)));
        page.select("a[href]")
                .forEach(link -> assertEquals(
                        1,
                        page.select(link.attr("href").replace("#", "[id=") + "]")
                                .size(),
                        link.outerHtml()));
        assertEquals("ja", page.select("html").attr("lang"));
    }

    @Test
    void theOtherFormsSayTheSameInBothLanguages() {
        String text = Run.of("rulebook", "--lang", "en").out();
        String markdown = Run.of("rulebook", "--format", "markdown").out();

        assertTrue(text.contains("S-PERIOD-GAP  Audit period follows the previous one without gap or overlap"), text);
        assertTrue(markdown.contains("### `S-PERIOD-GAP`"), markdown);
        assertTrue(markdown.contains("監査対象期間の初日"), markdown);
    }

    // ---- the glossary ------------------------------------------------------------------------------------------

    @Test
    void everyTypeOfTheModelThatHasATermIsInTheGlossary() {
        Set<String> types = new ClassFileImporter()
                .importPackages("dev.ismap.model").stream()
                        .filter(type -> type.getPackageName().startsWith("dev.ismap.model"))
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(type -> type.isAnnotatedWith(Named.class))
                        .map(JavaClass::getName)
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> glossary =
                Glossary.ENTRIES.stream().map(entry -> entry.type().getName()).collect(Collectors.toSet());

        types.removeAll(glossary);
        assertEquals(Set.of(), types);
    }

    @Test
    void noTermHasTwoTypes() {
        Set<String> seen = new HashSet<>();
        List<String> twice = new ArrayList<>();
        Glossary.ENTRIES.forEach(entry -> {
            if (!seen.add(entry.term().ja())) {
                twice.add(entry.term().ja());
            }
            if (!seen.add(entry.term().en())) {
                twice.add(entry.term().en());
            }
        });
        assertEquals(List.of(), twice);
    }
}
