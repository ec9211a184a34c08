package dev.ismap.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.ismap.core.condition.Condition;
import dev.ismap.core.law.Basis;
import dev.ismap.core.law.InForce;
import dev.ismap.core.law.Provision;
import dev.ismap.core.rule.LegalNote;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.RuleBook;
import dev.ismap.core.time.PartialDate;
import dev.ismap.core.time.Term;
import dev.ismap.rules.auditor.AuditorRuleBook;
import dev.ismap.rules.procurement.ProcurementRuleBook;
import dev.ismap.rules.service.ServiceRuleBook;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The code holds what the table of facts says, column by column, so that the two cannot drift apart. */
class FidelityTest {

    private static final List<String> COLUMNS = List.of(
            "nature", "force", "basis", "instrument", "locator", "from", "attested_from", "to", "law_of", "applies_to");

    /** The rule books that together hold every rule; the term of an auditor's registration only where it is assumed. */
    private static final List<RuleBook<?>> BOOKS = List.of(
            ServiceRuleBook.liuAsEnacted(),
            AuditorRuleBook.assumingTerm(Term.ofYears(2)),
            ProcurementRuleBook.asEnacted());

    private static Stream<Rule<?>> rules() {
        return BOOKS.stream().flatMap(book -> book.rules().stream());
    }

    @Test
    void everyRowIsInTheCodeWithEveryColumn() throws IOException {
        Map<String, List<String>> facts = new LinkedHashMap<>();
        for (Map<String, String> row : rows()) {
            facts.put(row.get("key"), COLUMNS.stream().map(row::get).toList());
        }
        Map<String, List<String>> code = new LinkedHashMap<>();
        rules().forEach(rule -> code.put(rule.id(), columns(rule)));
        BOOKS.stream().flatMap(book -> book.notes().stream()).forEach(note -> code.put(note.id(), columns(note)));
        assertEquals(facts.keySet(), code.keySet().stream().collect(Collectors.toSet()));
        facts.forEach((key, columns) -> assertEquals(columns, code.get(key), key));
    }

    @Test
    void theRulesStandInTheOrderOfTheTable() throws IOException {
        List<String> facts = rows().stream()
                .filter(row -> Set.of("RULE", "PERMISSION").contains(row.get("nature")))
                .map(row -> row.get("key"))
                .toList();
        assertEquals(
                facts.stream()
                        .sorted(Comparator.comparing(FidelityTest::chapter))
                        .toList(),
                rules().map(Rule::id)
                        .sorted(Comparator.comparing(FidelityTest::chapter))
                        .toList());
    }

    /** The letter of the chapter. */
    private static String chapter(String id) {
        return id.substring(0, 1);
    }

    @Test
    void theBookOfIsmapIsTheBookOfLiuWithoutItsOwnRules() {
        assertEquals(
                ServiceRuleBook.liuAsEnacted().rules().stream()
                        .filter(rule -> !rule.id().startsWith("L-"))
                        .toList(),
                ServiceRuleBook.asEnacted().rules());
    }

    /** What a rule is about: the cases that its book is on, and by what it applies to some of them only. */
    private static String appliesTo(Rule<?> rule) {
        String cases = cases(rule.id(), "service");
        return switch (rule.appliesWhen().toString()) {
            case "oneOf(/application: RENEWAL)" -> cases + " renewal";
            case "holds(/audit/managementCycle/used)" -> cases + " that claims the cycle";
            case "holds(/liu/specialMeasures/used)" -> cases + " that claims the measures";
            case "stated(/independence/provider)" -> cases + " for a named provider";
            default -> cases; // that it asks nothing of some further cases is a matter of its condition
        };
    }

    /** What a note is about: a definition of what statements say, what is recorded or worked out of registrations. */
    private static String appliesTo(LegalNote note) {
        boolean onRegistrations = note.id().startsWith("V-");
        return cases(
                note.id(),
                !onRegistrations
                        ? "service"
                        : note.nature() == LegalNote.Nature.DEFINITION ? "statement" : "registration");
    }

    private static String cases(String id, String inTheBookOfIsmap) {
        if (holds(ServiceRuleBook.asEnacted(), id)) {
            return inTheBookOfIsmap;
        } else if (holds(ServiceRuleBook.liuAsEnacted(), id)) {
            return "LIU service";
        }
        return holds(ProcurementRuleBook.asEnacted(), id) ? "need" : "auditor";
    }

    private static boolean holds(RuleBook<?> book, String id) {
        return book.rules().stream().anyMatch(rule -> rule.id().equals(id))
                || book.notes().stream().anyMatch(note -> note.id().equals(id));
    }

    @Test
    void everyConditionReadsSomething() {
        rules().forEach(rule -> {
            assertEquals(false, rule.reads().isEmpty(), rule.id());
            assertEquals(false, rule.condition().equals(Condition.always()), rule.id());
        });
    }

    private static List<String> columns(Rule<?> rule) {
        return columns(
                rule.permission().isPresent() ? "PERMISSION" : "RULE",
                rule.force().name(),
                rule.basis(),
                rule.provision(),
                rule.inForce(),
                rule.lawOf().name(),
                appliesTo(rule));
    }

    private static List<String> columns(LegalNote note) {
        // a derivation follows the law of the day asked about: see Validity
        String lawOf = note.nature() == LegalNote.Nature.DERIVATION ? "ASKED" : "";
        return columns(
                note.nature().name(), "", note.basis(), note.provision(), note.inForce(), lawOf, appliesTo(note));
    }

    private static List<String> columns(
            String nature,
            String force,
            Basis basis,
            Optional<Provision> provision,
            InForce inForce,
            String lawOf,
            String appliesTo) {
        return List.of(
                nature,
                force,
                basis.name(),
                provision.map(place -> place.instrument().id()).orElse(""),
                provision.flatMap(Provision::locator).orElse(""),
                inForce.from().map(PartialDate::toString).orElse(""),
                inForce.attestedFrom().map(PartialDate::toString).orElse(""),
                inForce.to().map(Object::toString).orElse(""),
                lawOf,
                appliesTo);
    }

    private static List<Map<String, String>> rows() throws IOException {
        try (InputStream file = FidelityTest.class.getResourceAsStream("/facts/rules.csv");
                MappingIterator<Map<String, String>> rows = new CsvMapper()
                        .readerForMapOf(String.class)
                        .with(CsvSchema.emptySchema().withHeader())
                        .readValues(file)) {
            List<Map<String, String>> result = new ArrayList<>();
            rows.forEachRemaining(result::add);
            return result;
        }
    }
}
