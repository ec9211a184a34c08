package dev.ismap.core.rule;

import dev.ismap.core.fact.Domain;
import dev.ismap.core.law.InForce;
import dev.ismap.core.law.Provision;
import dev.ismap.core.law.Provision.Instrument;
import dev.ismap.core.text.Label;
import dev.ismap.core.time.Timeline;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * What a rule book says, as the text that is hashed.
 *
 * <p>It is spelled out here, so that a hash stays what it is: how a record shows itself is promised by nobody, and is
 * slow where it is asked for the first time. What is not spelled out, such as a condition, has a text of its own.
 */
final class HashedText {

    private final StringBuilder text = new StringBuilder();

    /** Several values as one line, with nothing between them. */
    HashedText line(Object... values) {
        for (Object value : values) {
            value(value);
        }
        text.append('\n');
        return this;
    }

    /** The text of one value. */
    static String of(Object value) {
        HashedText one = new HashedText();
        one.value(value);
        return one.toString();
    }

    private void value(Object value) {
        if (value instanceof Label label) {
            fields("Label", "ja", label.ja(), "en", label.en());
        } else if (value instanceof Optional<?> optional) {
            optional(optional);
        } else if (value instanceof List<?> list) {
            list(list);
        } else if (value instanceof Timeline<?> timeline) {
            list(timeline.entries());
        } else if (value instanceof Timeline.Entry<?> entry) {
            fields("Entry", "days", entry.days(), "value", entry.value());
        } else if (value instanceof Domain<?> domain) {
            domain(domain);
        } else if (value instanceof Rule<?> rule) {
            rule(rule);
        } else if (value instanceof LegalNote note) {
            note(note);
        } else if (value instanceof RuleBook.Constraint<?> one) {
            fields("Constraint", "code", one.code(), "title", one.title(), "condition", one.condition());
        } else if (value instanceof Remark.Kind<?> kind) {
            value(kind.code());
            text.append(' ');
            value(kind.title());
        } else {
            ofRule(value);
        }
    }

    /** What only rules and notes are made of. */
    private void ofRule(Object value) {
        if (value instanceof Provision provision) {
            fields("Provision", "instrument", provision.instrument(), "locator", provision.locator());
        } else if (value instanceof Instrument instrument) {
            fields("Instrument", "id", instrument.id(), "name", instrument.name());
        } else if (value instanceof InForce days) {
            fields("InForce", "from", days.from(), "attestedFrom", days.attestedFrom(), "to", days.to());
        } else if (value instanceof Rule.ExceptionTo exception) {
            fields("ExceptionTo", "rule", exception.rule(), "priority", exception.priority());
        } else if (value instanceof Permission<?> permission) {
            fields("Permission", "claim", permission.claim(), "days", permission.days(), "doubt", permission.doubt());
        } else if (value instanceof Permission.Use<?> use) {
            fields("Use", "name", use.name(), "day", use.day());
        } else if (value instanceof Rule.Messages words) {
            words(words);
        } else {
            text.append(value);
        }
    }

    private void rule(Rule<?> rule) {
        fields(
                "Rule",
                "id",
                rule.id(),
                "title",
                rule.title(),
                "provision",
                rule.provision(),
                "force",
                rule.force(),
                "basis",
                rule.basis(),
                "inForce",
                rule.inForce(),
                "lawOf",
                rule.lawOf(),
                "appliesWhen",
                rule.appliesWhen(),
                "condition",
                rule.condition(),
                "exceptions",
                rule.exceptions(),
                "replaces",
                rule.replaces(),
                "permission",
                rule.permission(),
                "words",
                rule.words());
    }

    private void words(Rule.Messages words) {
        fields(
                "Messages",
                "satisfied",
                words.satisfied(),
                "violated",
                words.violated(),
                "undetermined",
                words.undetermined(),
                "notApplicable",
                words.notApplicable(),
                "toDo",
                words.toDo());
    }

    private void note(LegalNote note) {
        fields(
                "LegalNote",
                "id",
                note.id(),
                "nature",
                note.nature(),
                "title",
                note.title(),
                "text",
                note.text(),
                "provision",
                note.provision(),
                "basis",
                note.basis(),
                "inForce",
                note.inForce());
    }

    private void domain(Domain<?> domain) {
        if (domain instanceof Domain.Choice<?> choice) {
            fields("Choice", "values", choice.values());
        } else if (domain instanceof Domain.Day) {
            fields("Day");
        } else {
            fields(domain instanceof Domain.Text ? "Text" : "Many");
        }
    }

    /** A name, and in brackets each field with its value. */
    private void fields(String name, Object... namesAndValues) {
        text.append(name).append('[');
        for (int i = 0; i < namesAndValues.length; i += 2) {
            text.append(i == 0 ? "" : ", ").append(namesAndValues[i]).append('=');
            value(namesAndValues[i + 1]);
        }
        text.append(']');
    }

    private void optional(Optional<?> optional) {
        text.append("Optional");
        if (optional.isEmpty()) {
            text.append(".empty");
        } else {
            text.append('[');
            value(optional.get());
            text.append(']');
        }
    }

    private void list(List<?> list) {
        text.append('[');
        for (Iterator<?> each = list.iterator(); each.hasNext(); ) {
            value(each.next());
            text.append(each.hasNext() ? ", " : "");
        }
        text.append(']');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
