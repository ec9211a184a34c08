package dev.ismap.examples.rulebook;

import dev.ismap.core.condition.ConditionText;
import dev.ismap.core.determination.Outcome;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.text.Label;
import dev.ismap.examples.rulebook.Suite.Example;
import dev.ismap.model.Named;
import dev.ismap.model.json.IsmapJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the book says of a rule.
 *
 * @param rule the rule
 * @param facts the facts that it reads
 * @param appliesWhen when it applies, in words; absent where it always does
 * @param asks what it asks, in words
 * @param satisfies a case that meets it
 * @param violates a case that does not
 * @param cases the ids of the conformance cases that test it
 */
record Entry(
        Rule<?> rule,
        List<ReadFact> facts,
        Optional<ConditionText> appliesWhen,
        ConditionText asks,
        Optional<Example> satisfies,
        Optional<Example> violates,
        List<String> cases) {

    /** A fact: where it stands, and its name. */
    record ReadFact(String path, Label name) {}

    static Entry of(Rule<?> rule, Chapter chapter, Suite suite) {
        List<ReadFact> facts = new ArrayList<>();
        for (String path : rule.reads()) {
            IsmapJson.standard().term(chapter.kind(), path).ifPresent(name -> facts.add(new ReadFact(path, name)));
        }
        boolean always = rule.appliesWhen().isAlways();
        return new Entry(
                rule,
                facts,
                always ? Optional.empty() : Optional.of(ConditionText.of(rule.appliesWhen(), Entry::name)),
                ConditionText.of(rule.condition(), Entry::name),
                suite.example(rule.id(), Outcome.SATISFIED),
                suite.example(rule.id(), Outcome.VIOLATED),
                suite.about(rule.id()));
    }

    /** The term of a constant where it has one. */
    private static Label name(Object value) {
        if (value instanceof Enum<?> constant) {
            try {
                Named term =
                        constant.getDeclaringClass().getField(constant.name()).getAnnotation(Named.class);
                if (term != null) {
                    return Label.of(term.ja(), term.en());
                }
            } catch (NoSuchFieldException e) {
                throw new IllegalStateException("An enumeration has a field for each of its constants", e);
            }
        }
        return Label.same(value.toString());
    }
}
