package dev.ismap.core.search;

import dev.ismap.core.fact.Decision;
import dev.ismap.core.fact.Fact;
import dev.ismap.core.fact.Fact.ChangeableBy;
import dev.ismap.core.fact.Input;
import dev.ismap.core.rule.RuleBook;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is taken to be otherwise than a case says: facts with other values, facts put out of sight, items decided
 * otherwise.
 *
 * <p>What is decided on items gives another case, by the {@linkplain RuleBook#decider book's decider}, so that all that
 * follows from it is there. An overlay is made by its {@code with…} methods, each of which gives a new one.
 */
final class Overlay {

    static final Overlay NONE = new Overlay(Map.of(), Set.of(), Map.of(), false);

    private final Map<Location, Input<?>> facts;
    private final Set<String> hidden;
    private final Map<Object, PossibleChange.OfItem> decisions;
    private final boolean belowSources;
    private @Nullable Object decided;
    private @Nullable Set<String> patterns;
    private @Nullable List<Decision> inOrder;

    private Overlay(
            Map<Location, Input<?>> facts,
            Set<String> hidden,
            Map<Object, PossibleChange.OfItem> decisions,
            boolean belowSources) {
        this.facts = facts;
        this.hidden = hidden;
        this.decisions = decisions;
        this.belowSources = belowSources;
    }

    /** What some options make otherwise. */
    static Overlay of(Collection<PossibleChange> options) {
        return NONE.with(options);
    }

    /** Whether nothing is otherwise. */
    boolean isNone() {
        return facts.isEmpty() && hidden.isEmpty() && decisions.isEmpty();
    }

    /** With some more options, each in the place of what was changed of the same before. */
    Overlay with(Collection<PossibleChange> options) {
        Map<Location, Input<?>> moreFacts = new HashMap<>(facts);
        Map<Object, PossibleChange.OfItem> moreDecisions = new LinkedHashMap<>(decisions);
        boolean decides = false;
        for (PossibleChange option : options) {
            if (option instanceof PossibleChange.OfFact fact) {
                moreFacts.put(fact.place(), fact.value());
            } else if (option instanceof PossibleChange.OfItem item) {
                moreDecisions.put(item.key(), item);
                decides = true;
            }
        }
        Overlay more = new Overlay(moreFacts, hidden, moreDecisions, belowSources);
        more.decided = decides ? null : decided;
        return more;
    }

    /** Without what is decided on an item; in a book, as the case with all that is decided was made already. */
    <C> Overlay without(PossibleChange.OfItem item, RuleBook<C> book, C subject) {
        Map<Object, PossibleChange.OfItem> fewer = new LinkedHashMap<>(decisions);
        fewer.remove(item.key());
        Overlay without = new Overlay(facts, hidden, fewer, belowSources);
        without.decided =
                book.decider().orElseThrow().without(subject, decisions(), subject(book, subject), item.decision());
        return without;
    }

    /** Below what another source than the case tells: where one does, it decides, whatever the case would say. */
    Overlay belowSources() {
        Overlay below = new Overlay(facts, hidden, decisions, true);
        below.decided = decided;
        return below;
    }

    /** With some paths out of sight. */
    Overlay without(Set<String> paths) {
        Set<String> more = new HashSet<>(hidden);
        more.addAll(paths);
        Overlay without = new Overlay(facts, more, decisions, belowSources);
        without.decided = decided;
        return without;
    }

    /** Whether a fact that a condition reads is taken to be otherwise, or put out of sight. */
    boolean bearsOn(Set<String> read) {
        Set<String> known = patterns;
        if (known == null) {
            known = new HashSet<>();
            for (Location place : facts.keySet()) {
                known.add(RemedySearch.pattern(place.path()));
            }
            for (String path : hidden) {
                known.add(RemedySearch.pattern(path));
            }
            patterns = known;
        }
        return !Collections.disjoint(known, read);
    }

    boolean hides(String path) {
        return hidden.contains(path);
    }

    /** The case with what is decided on its items. */
    @SuppressWarnings("unchecked") // what is kept was made of the same case
    <C> C subject(RuleBook<C> book, C subject) {
        if (decisions.isEmpty()) {
            return subject;
        }
        Object known = decided;
        if (known == null) {
            known = book.decider().orElseThrow().with(subject, decisions());
            decided = known;
        }
        return (C) known;
    }

    /** What is decided: first what items are decided to be, then what goes on with that. */
    private List<Decision> decisions() {
        List<Decision> known = inOrder;
        if (known == null) {
            known = decisions.values().stream()
                    .sorted(Comparator.comparing(PossibleChange.OfItem::goesOn))
                    .map(PossibleChange.OfItem::decision)
                    .toList();
            inOrder = known;
        }
        return known;
    }

    /** Whether an item is decided anew. */
    boolean decides(ItemLocation item) {
        return decisions.containsKey(item);
    }

    @SuppressWarnings("unchecked") // what is put at a place is of its domain
    <S, T> Input<T> read(Fact<S, T> fact, S subject, String path) {
        if (hidden.contains(path)) {
            return Input.notAsked();
        }
        Input<?> other = facts.isEmpty() ? null : facts.get(new Location(path, fact.domain()));
        if (other == null || (belowSources && isTold(fact, subject))) {
            return fact.of(subject);
        }
        return (Input<T>) other;
    }

    /** Whether another source than the case tells of a fact, so that nobody can change it. */
    private static <S> boolean isTold(Fact<S, ?> fact, S subject) {
        return fact.reachIn(subject) == ChangeableBy.FIXED
                && fact.sourceOf(subject).isPresent();
    }
}
