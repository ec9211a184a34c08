package dev.ismap.core.search;

import dev.ismap.core.condition.Condition.Every;
import dev.ismap.core.condition.Condition.OneOf;
import dev.ismap.core.evaluation.ConditionScanner;
import dev.ismap.core.fact.Decision;
import dev.ismap.core.fact.ItemBounds;
import dev.ismap.core.fact.ItemSet;
import dev.ismap.core.fact.Items;
import dev.ismap.core.fact.Items.ByText;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.search.FormulaBuilder.Frame;
import dev.ismap.core.search.Members.Group;
import dev.ismap.core.search.Members.OfItems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a decision on open items says of every set in which they are open, as a formula.
 *
 * <p>The case is read with the items so decided, and each set is held against what it was: what is surely in it now is in
 * it, what can no longer be in it is not.
 *
 * @param <C> the type of the case
 */
final class DecisionEffect<C> {

    private final OutcomeAnalysis<C> analysis;
    private final List<Formula> formulas = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private DecisionEffect(OutcomeAnalysis<C> analysis) {
        this.analysis = analysis;
    }

    static <C> Formula formula(OutcomeAnalysis<C> analysis, List<Decision> decisions) {
        return new DecisionEffect<>(analysis).formula(decisions);
    }

    private Formula formula(List<Decision> decisions) {
        C before = analysis.subject().subject();
        C after = analysis.book().decider().orElseThrow().with(before, decisions);
        Scanner<C> scanner = new Scanner<>(before, after, "");
        for (Rule<C> rule : analysis.book().rules()) {
            rule.appliesWhen().accept(scanner);
            rule.condition().accept(scanner);
        }
        return Formula.all(formulas);
    }

    /** Holds each set that a condition reads against what it was. */
    private final class Scanner<S> extends ConditionScanner<S> {
        private final S before;
        private final S after;
        private final String prefix;

        Scanner(S before, S after, String prefix) {
            this.before = before;
            this.after = after;
            this.prefix = prefix;
        }

        @Override
        protected void items(Items<S> items) {
            String path = items.pathIn(prefix);
            String own = ItemFormulaBuilder.own(items, prefix);
            if (seen.add(path + " " + own)) {
                Formula in = Formula.in(analysis.builder().inSet(path, own), 1);
                List<ByText> byText = items.byText(before);
                List<String> texts = byText.stream().map(ByText::text).toList();
                add(isOneOf(items, texts).not(), items.otherwise(before), items.otherwise(after), in);
                for (ByText was : byText) {
                    ItemBounds is = items.byText(after).stream()
                            .filter(some -> some.text().equals(was.text()))
                            .findFirst()
                            .map(ByText::items)
                            .orElseGet(() -> items.otherwise(after));
                    add(isOneOf(items, List.of(was.text())), was.items(), is, in);
                }
            }
        }

        /** That the text on which a set hangs is one of some texts. */
        private Formula isOneOf(Items<S> items, List<String> texts) {
            if (texts.isEmpty()) {
                return Constant.FALSE;
            }
            Frame<S> frame =
                    new Frame<>(before, prefix, analysis.plain().frame().law(), false, View.PLAIN);
            return analysis.builder().build(new OneOf<>(items.text().orElseThrow(), texts), frame);
        }

        @Override
        protected <E> void things(Every<S, E> every) {
            List<E> some = every.list().of(before).known().orElse(List.of());
            List<E> others = every.list().of(after).known().orElse(List.of());
            for (int i = 0; i < Math.min(some.size(), others.size()); i++) {
                String path = prefix + every.list().path() + "/" + i;
                every.condition().accept(new Scanner<>(some.get(i), others.get(i), path));
            }
        }
    }

    /** Adds that, where something holds, items are in a set which now surely are, and no longer which can't be. */
    private void add(Formula where, ItemBounds was, ItemBounds is, Formula in) {
        add(where, is.certain().minus(was.certain()), in);
        add(where, was.possible().minus(is.possible()), in.not());
    }

    private void add(Formula where, ItemSet items, Formula formula) {
        if (!items.isEmpty()) {
            formulas.add(Formula.any(
                    where.not(), new Formula.ForAll(new OfItems(List.of(new Group(items, formula))), true)));
        }
    }
}
