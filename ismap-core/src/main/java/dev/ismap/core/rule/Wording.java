package dev.ismap.core.rule;

import dev.ismap.core.condition.AllOf;
import dev.ismap.core.condition.AlternativeReadings;
import dev.ismap.core.condition.AnyOf;
import dev.ismap.core.condition.Applies;
import dev.ismap.core.condition.Compare;
import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.During;
import dev.ismap.core.condition.Every;
import dev.ismap.core.condition.Holds;
import dev.ismap.core.condition.ItemsExpression;
import dev.ismap.core.condition.LegalUncertainty;
import dev.ismap.core.condition.Not;
import dev.ismap.core.condition.OneOf;
import dev.ismap.core.condition.Stated;
import dev.ismap.core.condition.UnknownRequirement;
import dev.ismap.core.condition.Within;
import dev.ismap.core.fact.Fact;
import java.util.TreeSet;

/**
 * What conditions say to a person and their formula does not show: the names of facts and sets, the values that a fact
 * can have, the questions of doubts and the names of their readings.
 */
final class Wording {

    private final TreeSet<String> lines = new TreeSet<>();

    private Wording() {}

    /** The wording of a rule, a line for each thing, in an order that is its own. */
    static String of(Rule<?> rule) {
        Wording wording = new Wording();
        wording.add(rule.appliesWhen());
        wording.add(rule.condition());
        return String.join("\n", wording.lines);
    }

    private void add(Condition<?> condition) {
        if (condition instanceof AllOf<?> all) {
            all.conditions().forEach(this::add);
        } else if (condition instanceof AnyOf<?> any) {
            any.conditions().forEach(this::add);
        } else if (condition instanceof Not<?> not) {
            add(not.condition());
        } else if (condition instanceof Holds<?> holds) {
            add(holds.fact());
        } else if (condition instanceof OneOf<?, ?> oneOf) {
            add(oneOf.fact());
        } else if (condition instanceof Stated<?> stated) {
            add(stated.fact());
        } else if (condition instanceof Applies<?> applies) {
            add(applies.fact());
        } else if (condition instanceof Compare<?> compare) {
            compare.left().fact().ifPresent(this::add);
            compare.right().fact().ifPresent(this::add);
        } else if (condition instanceof During<?> during) {
            during.day().fact().ifPresent(this::add);
            lines.add("status " + during.status() + " " + during.status().path() + " "
                    + during.status().label());
        } else if (condition instanceof Within<?> within) {
            add(within.items());
            add(within.others());
        } else if (condition instanceof Every<?, ?> every) {
            add(every.list());
            add(every.condition());
        } else if (condition instanceof UnknownRequirement<?> unsettled) {
            add(unsettled.doubt());
        } else if (condition instanceof AlternativeReadings<?> candidates) {
            add(candidates.doubt());
            for (AlternativeReadings.Reading<?> reading : candidates.readings()) {
                lines.add("reading " + candidates.doubt().id() + " " + reading.name());
                add(reading.arises());
                add(reading.condition());
            }
        }
    }

    private void add(Fact<?, ?> fact) {
        String claim = fact.isClaim() ? " claim" : "";
        lines.add("fact " + fact.path() + " " + fact.label() + " " + fact.domain() + claim);
    }

    private void add(LegalUncertainty doubt) {
        lines.add("doubt " + doubt.id() + " " + doubt.question());
    }

    private void add(ItemsExpression<?> term) {
        if (term instanceof ItemsExpression.Both<?> both) {
            add(both.left());
            add(both.right());
        } else if (term instanceof ItemsExpression.Named<?> named) {
            lines.add("items " + named.items() + " " + named.items().path() + " "
                    + named.items().label() + " " + named.items().place());
        }
    }
}
