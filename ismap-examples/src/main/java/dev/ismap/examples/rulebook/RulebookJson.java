package dev.ismap.examples.rulebook;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ismap.core.condition.ConditionText;
import dev.ismap.core.condition.Evidence;
import dev.ismap.core.determination.Receipt;
import dev.ismap.core.law.Basis;
import dev.ismap.core.law.InForce;
import dev.ismap.core.law.Law;
import dev.ismap.core.law.Provision;
import dev.ismap.core.rule.LegalNote;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.text.Label;
import dev.ismap.examples.rulebook.Suite.Example;
import dev.ismap.rules.DeterminationJson;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The book as JSON. */
public final class RulebookJson {

    private RulebookJson() {}

    /** Writes the book: the rules of a day, or those of all days with their days. */
    public static ObjectNode write(List<Chapter> chapters, Optional<LocalDate> day) {
        Suite suite = Suite.read();
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        day.ifPresent(on -> root.put("on", on.toString()));
        root.put("libraryVersion", Receipt.LIBRARY_VERSION);
        root.set("meaning", label(DeterminationJson.MEANING));
        ArrayNode books = root.putArray("books");
        chapters.forEach(chapter -> book(chapter, day, suite, books.addObject()));
        ArrayNode glossary = root.putArray("glossary");
        Glossary.ENTRIES.forEach(entry -> glossary.addObject()
                .put("ja", entry.term().ja())
                .put("en", entry.term().en())
                .put("type", entry.type().getName()));
        return root;
    }

    private static void book(Chapter chapter, Optional<LocalDate> day, Suite suite, ObjectNode node) {
        node.put("id", chapter.book().id());
        node.set("title", label(chapter.book().title()));
        node.put("start", chapter.book().start().toString());
        node.put("lawKnownTo", chapter.book().knownTo().toString());
        node.put("contentHash", chapter.book().hash().hex());
        ArrayNode rules = node.putArray("rules");
        chapter.rules(day).forEach(rule -> rule(Entry.of(rule, chapter, suite), chapter.law(day), rules.addObject()));
        ArrayNode notes = node.putArray("notes");
        chapter.notes(day).forEach(note -> note(note, chapter.law(day), notes.addObject()));
        ArrayNode parameters = node.putArray("parameters");
        chapter.book().parameters().forEach((parameter, values) -> {
            ObjectNode one = parameters.addObject().put("id", parameter.id());
            one.set("name", label(parameter.name()));
            ArrayNode entries = one.putArray("values");
            values.entries()
                    .forEach(entry -> entries.addObject()
                            .put("days", entry.days().toString())
                            .put("value", entry.value().toString()));
        });
        ArrayNode remarks = node.putArray("remarks");
        chapter.book()
                .remarks()
                .forEach(kind -> remarks.addObject().put("code", kind.code()).set("title", label(kind.title())));
        ArrayNode notCovered = node.putArray("notCovered");
        chapter.book().notCovered().forEach(matter -> notCovered.add(label(matter)));
    }

    private static void rule(Entry entry, Law law, ObjectNode node) {
        Rule<?> rule = entry.rule();
        node.put("id", rule.id());
        node.set("title", label(rule.title()));
        node.put("nature", rule.permission().isPresent() ? "PERMISSION" : "RULE");
        node.put("force", rule.force().name());
        place(rule.provision(), rule.basis(), rule.inForce(), node);
        node.put("lawOf", rule.lawOf().name());
        entry.appliesWhen()
                .ifPresent(clause ->
                        node.set("appliesWhen", asked(clause, rule.appliesWhen().toString())));
        node.set("asks", asked(entry.asks(), rule.condition().toString()));
        ArrayNode facts = node.putArray("facts");
        entry.facts().forEach(fact -> {
            ObjectNode one = facts.addObject().put("path", fact.path());
            one.set("name", label(fact.name()));
        });
        ObjectNode words = node.putObject("words");
        Rule.Messages said = rule.words().by(law);
        words.set("satisfied", label(said.satisfied()));
        words.set("violated", label(said.violated()));
        words.set("undetermined", label(said.undetermined()));
        words.set("notApplicable", label(said.notApplicable()));
        words.set("toDo", label(said.toDo()));
        ObjectNode examples = node.putObject("examples");
        entry.satisfies().ifPresent(example -> examples.set("satisfied", example(example)));
        entry.violates().ifPresent(example -> examples.set("violated", example(example)));
        ArrayNode cases = node.putArray("cases");
        entry.cases().forEach(cases::add);
    }

    private static void note(LegalNote note, Law law, ObjectNode node) {
        node.put("id", note.id());
        node.put("nature", note.nature().name());
        node.set("title", label(note.title()));
        node.set("text", label(law.inWords(note.text())));
        place(note.provision(), note.basis(), note.inForce(), node);
    }

    private static void place(Optional<Provision> provision, Basis basis, InForce inForce, ObjectNode node) {
        node.put("basis", basis.name());
        provision.ifPresent(place -> {
            ObjectNode one = node.putObject("provision");
            one.put("instrument", place.instrument().id());
            one.set("name", label(place.instrument().name()));
            place.locator().ifPresent(locator -> one.put("locator", locator));
        });
        ObjectNode days = node.putObject("inForce");
        inForce.from().ifPresent(from -> days.put("from", from.toString()));
        inForce.attestedFrom().ifPresent(from -> days.put("attestedFrom", from.toString()));
        inForce.to().ifPresent(to -> days.put("to", to.toString()));
    }

    private static ObjectNode asked(ConditionText clause, String formula) {
        return clause(clause).put("formula", formula);
    }

    private static ObjectNode clause(ConditionText clause) {
        ObjectNode node = label(clause.words());
        if (!clause.parts().isEmpty()) {
            ArrayNode parts = node.putArray("parts");
            clause.parts().forEach(part -> parts.add(clause(part)));
        }
        return node;
    }

    private static ObjectNode example(Example example) {
        ObjectNode node =
                JsonNodeFactory.instance.objectNode().put("case", example.of().id());
        node.set("title", label(example.of().title()));
        ArrayNode evidence = node.putArray("evidence");
        for (Evidence one : example.finding().evidence()) {
            ObjectNode shown = evidence.addObject().put("path", one.path()).put("value", one.value());
            one.expected().ifPresent(expectation -> shown.put("expected", expectation.value()));
            if (!one.items().isEmpty()) {
                ArrayNode items = shown.putArray("items");
                one.items().forEach(items::add);
            }
        }
        return node;
    }

    private static ObjectNode label(Label label) {
        return JsonNodeFactory.instance.objectNode().put("ja", label.ja()).put("en", label.en());
    }
}
