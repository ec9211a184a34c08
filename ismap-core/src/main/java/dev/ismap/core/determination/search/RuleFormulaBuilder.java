package dev.ismap.core.determination.search;

import dev.ismap.core.determination.search.FormulaBuilder.Frame;
import dev.ismap.core.law.InForce.Presence;
import dev.ismap.core.law.Law;
import dev.ismap.core.law.LawOf;
import dev.ismap.core.rule.Constraint;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.RuleBook;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a book as formulas, by the law of the day of filing and that of the day asked about.
 *
 * @param book the rule book
 * @param builder what puts conditions into formulas
 * @param subject whose facts are put in; none for any case whatever
 * @param filed the law of the day of filing
 * @param asked the law of the day asked about
 * @param <C> the type of the case
 */
record RuleFormulaBuilder<C>(
        RuleBook<C> book, FormulaBuilder builder, @Nullable C subject, Law filed, Law asked) {

    /** The same of another case. */
    RuleFormulaBuilder<C> about(C other) {
        return new RuleFormulaBuilder<>(book, builder, other, filed, asked);
    }

    /** Where the conditions of a rule are read. */
    Frame<C> frame(Rule<C> rule) {
        return new Frame<>(subject, "", law(rule), false);
    }

    /** Whether a rule is in force by the law that it follows. */
    Presence presence(Rule<C> rule) {
        return rule.bindsOn().on(law(rule).day());
    }

    /** That a rule is in force and applies, and that none which goes before it does. */
    Formula binds(Rule<C> rule) {
        Presence presence = presence(rule);
        if (presence == Presence.NOT_IN_FORCE) {
            return Constant.FALSE;
        }
        List<Formula> conditions = new ArrayList<>();
        if (presence == Presence.NOT_KNOWN) {
            conditions.add(builder.inForce(rule.id()));
        }
        conditions.add(builder.build(rule.appliesWhen(), frame(rule)));
        for (Rule<C> before : book.overriding(rule)) {
            conditions.add(binds(before).not());
        }
        return Formula.all(conditions);
    }

    /** What a rule asks. */
    Formula meets(Rule<C> rule) {
        return builder.build(rule.condition(), frame(rule));
    }

    /** What no case can contradict. */
    CaseConstraints constraints() {
        return new CaseConstraints(book.constraints().stream().map(this::holds).toList());
    }

    /** That a case does not contradict a constraint. */
    Formula holds(Constraint<C> constraint) {
        return builder.build(constraint.condition(), frame());
    }

    /** Where what is asked of every case is read. */
    Frame<C> frame() {
        return new Frame<>(subject, "", filed, false);
    }

    private Law law(Rule<C> rule) {
        return rule.lawOf() == LawOf.FILED ? filed : asked;
    }
}
