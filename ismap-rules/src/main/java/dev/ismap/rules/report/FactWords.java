package dev.ismap.rules.report;

import dev.ismap.core.condition.Evidence;
import dev.ismap.core.condition.Evidence.Expected;
import dev.ismap.core.condition.Evidence.Relation;
import dev.ismap.core.text.Label;
import java.util.Arrays;
import java.util.List;
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
                .map(expectation -> say.bracketed(say.said(say.in("必要", "needed"), needed(path, expectation))))
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
        return switch (value) {
            case "" -> say.in("（記載なし）", "(none)");
            case "true" -> say.in("はい", "yes");
            case "false" -> say.in("いいえ", "no");
            case "NOT_APPLICABLE" -> say.in("該当なし", "does not apply");
            default -> names.constant(path, value).map(say::in).orElse(value);
        };
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
        List<String> values = Arrays.stream(expectation.value().split("\\|", -1))
                .map(one -> value(path, one))
                .toList();
        String value = values.get(0);
        Optional<String> several = Optional.of(say.joined(values)).filter(all -> values.size() > 1);
        return switch (expectation.relation()) {
            case EQUAL -> value;
            case NOT_EQUAL -> not(path, expectation.value());
            case NOT_AFTER -> say.in(value + " 以前", value + " or earlier");
            case NOT_BEFORE -> say.in(value + " 以後", value + " or later");
            case ONE_OF ->
                several.map(all -> say.in(all + " のいずれか", "one of " + all)).orElse(value);
            case NONE_OF ->
                several.map(all -> say.in(all + " のいずれでもないこと", "none of " + all))
                        .orElseGet(() -> not(path, expectation.value()));
            case STATED -> say.in("記載があること", "something stated");
            case BLANK -> say.in("記載がないこと", "nothing stated");
            case WITHIN -> throw new IllegalArgumentException("Items are told by how many are as asked: " + path);
            case NOT_WITHIN -> say.in("1件以上", "at least one");
        };
    }

    /** What is not true is false; of other values many are left. */
    private String not(String path, String raw) {
        return switch (raw) {
            case "true" -> value(path, "false");
            case "false" -> value(path, "true");
            case "NOT_APPLICABLE" -> say.in("該当すること", "that it applies");
            default -> say.in(value(path, raw) + " 以外", "anything but " + value(path, raw));
        };
    }
}
