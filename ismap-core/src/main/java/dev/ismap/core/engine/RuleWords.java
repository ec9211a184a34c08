package dev.ismap.core.engine;

import dev.ismap.core.law.Law;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.Rule.Messages;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the rules of a book say by the law: their words with its values for the parameters that they name. The words by the
 * law that was asked for last are kept, as most cases are put to the same.
 *
 * <p>This class is thread-safe.
 */
final class RuleWords {

    private final Map<String, ByLaw> kept = new ConcurrentHashMap<>();

    private record ByLaw(Law law, Messages words) {}

    /** The words of a rule of the book by a law. */
    Messages of(Rule<?> rule, Law law) {
        ByLaw known = kept.get(rule.id());
        if (known == null || !known.law().hasValuesOf(law)) {
            known = new ByLaw(law, rule.words().by(law));
            kept.put(rule.id(), known);
        }
        return known.words();
    }
}
