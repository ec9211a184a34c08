package dev.ismap.rules.report;

import dev.ismap.core.condition.Evidence;
import dev.ismap.core.condition.Evidence.Expected;
import dev.ismap.core.condition.Evidence.Relation;
import dev.ismap.core.text.Label;
import java.util.Optional;

/** The facts of a case and their values in words. A constant is called by its term. */
final class FactWords {

    private final CaseNames names;
    private final Wording say;

    FactWords(CaseNames names, Wording say) {
        this.names = names;
        this.say = say;
    }

    /** A fact by its name and, where it is one of a thing in a list, by the name of the thing. */
    String fact(Label label, String path) {
        return say.in(label) + names.thing(path).map(say::bracketed).orElse("");
    }

    /** A fact with its value, and what is needed of it. */
    String value(Evidence evidence) {
        String path = evidence.path();
        if (evidence.expected().filter(one -> one.relation() == Relation.WITHIN).isPresent()) {
            return say.said(say.in(evidence.label()), ofItems(evidence));
        }
        String needed = evidence.expected()
                .map(expectation -> say.bracketed(say.said(say.in(expectation.needed()), needed(path, expectation))))
                .orElse("");
        return say.said(fact(evidence.label(), path), value(path, evidence.value()) + needed);
    }

    /** How many items of a set are not as they should be, or that all are. */
    private String ofItems(Evidence evidence) {
        String all = evidence.value();
        int not = evidence.items().size();
        if (not == 0) {
            return say.in(all + "件（いずれも要件を満たす）", all + " (all as required)");
        }
        return say.in(all + "件のうち" + not + "件が要件を満たさない", not + " of " + all + " not as required");
    }

    /** A value as evidence prints it. */
    String value(String path, String value) {
        return say.in(words(path, value));
    }

    private Label words(String path, String value) {
        Label words = Evidence.words(value);
        return words.en().equals(value) ? names.constant(path, value).orElse(words) : words;
    }

    /** The name of a control. */
    Optional<String> control(String id) {
        return names.control(id).map(say::in);
    }

    Wording say() {
        return say;
    }

    /** The name of the thing in a list that a fact is about. */
    String thing(String path) {
        return names.thing(path).orElseGet(() -> say.in(Phrases.thing(path)));
    }

    private String needed(String path, Expected expectation) {
        if (expectation.relation() == Relation.WITHIN) {
            throw new IllegalArgumentException("Items are told by how many are as asked: " + path);
        }
        return say.in(expectation.words(value -> words(path, value)));
    }
}
