package dev.ismap.core.determination.search;

import dev.ismap.core.condition.AllOf;
import dev.ismap.core.condition.AlternativeReadings;
import dev.ismap.core.condition.AnyOf;
import dev.ismap.core.condition.Applies;
import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.Every;
import dev.ismap.core.condition.LegalUncertainty;
import dev.ismap.core.condition.Not;
import dev.ismap.core.condition.OneOf;
import dev.ismap.core.condition.UnknownRequirement;
import dev.ismap.core.fact.Domain;
import dev.ismap.core.fact.Fact;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.RuleBook;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a rule book names: the texts that a fact can be, the doubts, the facts of which it asks whether they apply. */
public final class RuleBookIndex {

    private final Map<Fact<?, ?>, List<String>> texts = new HashMap<>();
    private final Map<String, LegalUncertainty> doubts = new HashMap<>();
    private final Set<Fact<?, ?>> mayNotApply = new HashSet<>();

    /**
     * Collects what a rule book names.
     *
     * @param book the rule book
     */
    public RuleBookIndex(RuleBook<?> book) {
        for (Rule<?> rule : book.rules()) {
            collect(rule.appliesWhen());
            collect(rule.condition());
        }
    }

    private void collect(Condition<?> condition) {
        if (condition instanceof AllOf<?> all) {
            all.conditions().forEach(this::collect);
        } else if (condition instanceof AnyOf<?> any) {
            any.conditions().forEach(this::collect);
        } else if (condition instanceof Not<?> not) {
            collect(not.condition());
        } else if (condition instanceof Every<?, ?> every) {
            collect(every.condition());
        } else if (condition instanceof Applies<?> applies) {
            mayNotApply.add(applies.fact());
        } else if (condition instanceof UnknownRequirement<?> unsettled) {
            doubts.put(unsettled.doubt().id(), unsettled.doubt());
        } else if (condition instanceof AlternativeReadings<?> candidates) {
            doubts.put(candidates.doubt().id(), candidates.doubt());
            for (AlternativeReadings.Reading<?> reading : candidates.readings()) {
                collect(reading.arises());
                collect(reading.condition());
            }
        } else if (condition instanceof OneOf<?, ?> oneOf && oneOf.fact().domain() instanceof Domain.Text) {
            List<String> known = texts.computeIfAbsent(oneOf.fact(), key -> new ArrayList<>());
            for (Object value : oneOf.values()) {
                if (value instanceof String text && !known.contains(text)) {
                    known.add(text);
                }
            }
        }
    }

    /** The texts that the book names as values of a fact. */
    List<String> texts(Fact<?, ?> fact) {
        return texts.getOrDefault(fact, List.of());
    }

    /**
     * A doubt that the book names.
     *
     * @param id its id
     * @return the doubt
     */
    public Optional<LegalUncertainty> doubt(String id) {
        return Optional.ofNullable(doubts.get(id));
    }

    /**
     * The doubts that the book names.
     *
     * @return the doubts, ordered by id, unmodifiable
     */
    public List<LegalUncertainty> doubts() {
        return doubts.values().stream()
                .sorted(Comparator.comparing(LegalUncertainty::id))
                .toList();
    }

    /** Whether the book asks of a fact whether it applies. */
    boolean asksWhetherApplies(Fact<?, ?> fact) {
        return mayNotApply.contains(fact);
    }
}
