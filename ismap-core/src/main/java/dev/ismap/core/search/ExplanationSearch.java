package dev.ismap.core.search;

import dev.ismap.core.condition.Evidence;
import dev.ismap.core.rule.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the facts that suffice for an outcome, and of which none can be left out.
 *
 * <p>It puts one fact after another out of sight ({@link PrimeImplicant}) and searches whether the outcome is still
 * decided. Facts that the three-valued pass did not need go first. Facts at one path go together.
 *
 * @param <C> the type of the case
 */
public final class ExplanationSearch<C> {

    private final OutcomeAnalysis<C> analysis;

    /**
     * Prepares the search.
     *
     * @param analysis what the case can come to
     */
    public ExplanationSearch(OutcomeAnalysis<C> analysis) {
        this.analysis = analysis;
    }

    /**
     * The facts that suffice for the outcome of a rule that is decided.
     *
     * @param rule the rule
     * @param evidence what the three-valued pass found, with what was needed of it
     * @return the facts, of which none can be left out
     */
    public List<Evidence> deciding(Rule<C> rule, List<Evidence> evidence) {
        analysis.answers().begin();
        Set<String> shown = new LinkedHashSet<>();
        evidence.forEach(one -> shown.add(one.path()));
        int decided = analysis.outcomes(analysis.formulasOf(rule), List.of());
        Set<String> hidden = PrimeImplicant.hidden(
                out -> order(read(rule, out).keySet(), shown),
                out -> analysis.outcomes(
                                analysis.under(Overlay.NONE.without(out)).of(rule), List.of())
                        == decided);
        List<Evidence> facts = new ArrayList<>();
        read(rule, hidden).forEach((path, plain) -> {
            List<Evidence> known =
                    evidence.stream().filter(one -> one.path().equals(path)).toList();
            facts.addAll(known.isEmpty() ? List.of(plain) : known);
        });
        return facts;
    }

    /** The given facts that a rule reads while some are out of sight. */
    private Map<String, Evidence> read(Rule<C> rule, Set<String> hidden) {
        return analysis.read(rule, hidden.isEmpty() ? Overlay.NONE : Overlay.NONE.without(hidden));
    }

    /** Facts in the order in which they are tried: those that are not shown first, what is read last before the rest. */
    private static List<String> order(Collection<String> paths, Set<String> shown) {
        List<String> order = new ArrayList<>(paths);
        Collections.reverse(order);
        order.sort((one, other) -> Boolean.compare(shown.contains(one), shown.contains(other)));
        return order;
    }
}
