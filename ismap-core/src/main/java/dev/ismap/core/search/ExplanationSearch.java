package dev.ismap.core.search;

import dev.ismap.core.condition.Evidence;
import dev.ismap.core.rule.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the facts that suffice for an outcome, and of which none can be left out.
 *
 * <p>It puts one fact after another out of sight and searches whether the outcome is still decided; those without which
 * it is not are kept. Facts that the three-valued pass did not need go first. Facts at one path go together. With a fact
 * out of sight, a rule may read others in its place; these are tried as well, until no other comes up.
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
        Set<String> shown = new LinkedHashSet<>();
        evidence.forEach(one -> shown.add(one.path()));
        int decided = analysis.outcomes(analysis.formulasOf(rule), List.of());
        Set<String> hidden = new LinkedHashSet<>();
        Set<String> needed = new LinkedHashSet<>();
        Map<String, Evidence> read = analysis.read(rule, Overlay.NONE);
        while (!needed.containsAll(read.keySet())) {
            List<String> order = new ArrayList<>(read.keySet());
            order.removeAll(needed);
            Collections.reverse(order);
            order.sort((one, other) -> Boolean.compare(shown.contains(one), shown.contains(other)));
            for (String path : order) {
                hidden.add(path);
                int outcomes = analysis.outcomes(
                        analysis.under(Overlay.NONE.without(hidden)).of(rule), List.of());
                if (outcomes != decided) {
                    hidden.remove(path);
                    needed.add(path);
                }
            }
            read = analysis.read(rule, Overlay.NONE.without(hidden));
        }
        List<Evidence> facts = new ArrayList<>();
        read.forEach((path, plain) -> {
            List<Evidence> known =
                    evidence.stream().filter(one -> one.path().equals(path)).toList();
            facts.addAll(known.isEmpty() ? List.of(plain) : known);
        });
        return facts;
    }
}
