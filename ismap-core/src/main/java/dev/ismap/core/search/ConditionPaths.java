package dev.ismap.core.search;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.evaluation.PathScanner;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.RuleBook;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * How often each path stands in a condition or a rule, counted once.
 *
 * <p>It keeps what it counted and belongs to one thread.
 *
 * @param <C> the type of the case
 */
final class ConditionPaths<C> {

    private final RuleBook<C> book;
    private final IdentityHashMap<Condition<?>, Map<String, Integer>> ofConditions = new IdentityHashMap<>();
    private final Map<Rule<C>, Map<String, Integer>> ofRules = new HashMap<>();

    ConditionPaths(RuleBook<C> book) {
        this.book = book;
    }

    /** How often each path stands in a condition. */
    Map<String, Integer> in(Condition<?> condition) {
        Map<String, Integer> known = ofConditions.get(condition);
        if (known == null) {
            known = new HashMap<>();
            count(condition, known);
            ofConditions.put(condition, known);
        }
        return known;
    }

    /** How often a rule reads each path, to find out whether it applies, what it asks and what goes before it. */
    Map<String, Integer> in(Rule<C> rule) {
        Map<String, Integer> known = ofRules.get(rule);
        if (known == null) {
            known = new HashMap<>();
            count(rule.condition(), known);
            countBinding(rule, known);
            ofRules.put(rule, known);
        }
        return known;
    }

    private void countBinding(Rule<C> rule, Map<String, Integer> into) {
        count(rule.appliesWhen(), into);
        book.overriding(rule).forEach(before -> countBinding(before, into));
    }

    private static void count(Condition<?> condition, Map<String, Integer> into) {
        PathScanner.scan(condition, path -> into.merge(path, 1, Integer::sum));
    }
}
