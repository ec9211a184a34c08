package dev.ismap.rules.conformance;

import dev.ismap.core.law.InForce.Presence;
import dev.ismap.core.rule.Rule.LawOf;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;

/**
 * A document that meets everything it is asked, as far as it goes: the conformance cases change one thing in it.
 *
 * @param document the document
 * @param asked the day asked about
 * @param filed the day of filing
 * @param rules the ids of the rules that its rule book holds
 * @param open the rules that it leaves open
 * @param notApplicable the rules that do not apply to it
 * @param onDay how the document is moved to another day of filing, and of the question
 */
record Base(
        Tree document,
        LocalDate asked,
        LocalDate filed,
        Set<String> rules,
        Set<String> open,
        Set<String> notApplicable,
        BiFunction<Tree, LocalDate, Tree> onDay) {

    /** This base with another document, on which the rules come out as on this one. */
    Base as(Tree changed) {
        return new Base(changed, asked, filed, rules, open, notApplicable, onDay);
    }

    Base with(String path, String json) {
        return as(document.with(path, json));
    }

    Base withoutMember(String path) {
        return as(document.without(path));
    }

    /** This base with rules that it leaves open too. */
    Base open(String... more) {
        Set<String> all = new HashSet<>(open);
        all.addAll(Set.of(more));
        return new Base(document, asked, filed, rules, all, notApplicable, onDay);
    }

    /** This base with rules that it does not leave open after all. */
    Base decided(String... settled) {
        Set<String> left = new HashSet<>(open);
        left.removeAll(Set.of(settled));
        return new Base(document, asked, filed, rules, left, notApplicable, onDay);
    }

    /** This base with rules that now apply. */
    Base applies(String... more) {
        Set<String> left = new HashSet<>(notApplicable);
        left.removeAll(Set.of(more));
        return new Base(document, asked, filed, rules, open, left, onDay);
    }

    /** This base, filed and asked about on a day. */
    Base on(LocalDate day) {
        return new Base(onDay.apply(document, day), day, day, rules, open, notApplicable, onDay);
    }

    Presence presence(String rule) {
        Facts facts = Facts.RULES.get(rule);
        return facts.inForce().on(facts.lawOf() == LawOf.FILED ? filed : asked);
    }

    /** The rules whose outcome is open: by what is left out, or because nobody knows whether they were in force. */
    SortedSet<String> undetermined() {
        SortedSet<String> result = new TreeSet<>();
        for (String rule : rules) {
            Presence presence = presence(rule);
            boolean leftOpen = open.contains(rule) && presence != Presence.NOT_IN_FORCE;
            boolean notKnown = presence == Presence.NOT_KNOWN && !notApplicable.contains(rule);
            if (leftOpen || notKnown) {
                result.add(rule);
            }
        }
        return result;
    }
}
