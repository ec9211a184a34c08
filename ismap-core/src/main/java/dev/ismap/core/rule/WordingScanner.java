package dev.ismap.core.rule;

import dev.ismap.core.condition.Condition.AlternativeReadings;
import dev.ismap.core.condition.Condition.Every;
import dev.ismap.core.condition.LegalUncertainty;
import dev.ismap.core.evaluation.ConditionScanner;
import dev.ismap.core.fact.Fact;
import dev.ismap.core.fact.Items;
import dev.ismap.core.fact.Status;
import java.util.Set;
import java.util.TreeSet;

/**
 * What conditions say to a person and their formula does not show: the names of facts and sets, the values that a fact
 * can have, the questions of doubts and the names of their readings.
 *
 * <p>The hash of a rule book covers it, so that a book that says something else to a person has another hash.
 */
final class WordingScanner<C> extends ConditionScanner<C> {

    private final Set<String> lines;

    private WordingScanner(Set<String> lines) {
        this.lines = lines;
    }

    /** The wording of a rule, a line for each thing, in alphabetical order. */
    static <C> String of(Rule<C> rule) {
        Set<String> lines = new TreeSet<>();
        WordingScanner<C> scanner = new WordingScanner<>(lines);
        rule.appliesWhen().accept(scanner);
        rule.condition().accept(scanner);
        return String.join("\n", lines);
    }

    @Override
    protected void fact(Fact<C, ?> fact) {
        String claim = fact.isClaim() ? " claim" : "";
        lines.add(
                "fact " + fact.path() + " " + HashedText.of(fact.label()) + " " + HashedText.of(fact.domain()) + claim);
    }

    @Override
    protected void items(Items<C> items) {
        lines.add("items " + items + " " + items.path() + " " + HashedText.of(items.label()) + " "
                + HashedText.of(items.place()));
    }

    @Override
    protected void status(Status<C> status) {
        lines.add("status " + status + " " + status.path() + " " + HashedText.of(status.label()));
    }

    @Override
    protected void uncertainty(LegalUncertainty uncertainty) {
        lines.add("doubt " + uncertainty.id() + " " + HashedText.of(uncertainty.question()));
    }

    @Override
    public ConditionScanner<C> alternativeReadings(AlternativeReadings<C> alternatives) {
        alternatives
                .readings()
                .forEach(reading ->
                        lines.add("reading " + alternatives.doubt().id() + " " + HashedText.of(reading.name())));
        return super.alternativeReadings(alternatives);
    }

    @Override
    protected <E> void things(Every<C, E> every) {
        every.condition().accept(new WordingScanner<>(lines));
    }
}
