package dev.ismap.core.search;

import dev.ismap.core.condition.Condition.OneOf;
import dev.ismap.core.fact.Decision;
import dev.ismap.core.fact.ItemBounds;
import dev.ismap.core.fact.ItemSet;
import dev.ismap.core.fact.Items;
import dev.ismap.core.fact.Items.ByText;
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
    private final Set<Choice> seen = new HashSet<>();

    private DecisionEffect(OutcomeAnalysis<C> analysis) {
        this.analysis = analysis;
    }

    static <C> Formula formula(OutcomeAnalysis<C> analysis, List<Decision> decisions) {
        return new DecisionEffect<>(analysis).formula(decisions);
    }

    private Formula formula(List<Decision> decisions) {
        C before = analysis.subject().subject();
        C after = analysis.book().decider().orElseThrow().with(before, decisions);
        add(analysis.index().itemReads(), before, after, "");
        return Formula.all(formulas);
    }

    /** Holds each set that conditions read against what it was. */
    private <S> void add(List<ItemRead<S>> reads, S before, S after, String prefix) {
        for (ItemRead<S> read : reads) {
            if (read instanceof ItemRead.OfSet<S> set) {
                add(set.items(), before, after, prefix);
            } else if (read instanceof ItemRead.OfThings<S, ?> things) {
                add(things, before, after, prefix);
            }
        }
    }

    private <S, E> void add(ItemRead.OfThings<S, E> things, S before, S after, String prefix) {
        List<E> some = things.list().of(before).known().orElse(List.of());
        List<E> others = things.list().of(after).known().orElse(List.of());
        for (int i = 0; i < Math.min(some.size(), others.size()); i++) {
            add(
                    things.reads(),
                    some.get(i),
                    others.get(i),
                    prefix + things.list().path() + "/" + i);
        }
    }

    private <S> void add(Items<S> items, S before, S after, String prefix) {
        String path = items.pathIn(prefix);
        String own = ItemFormulaBuilder.own(items, prefix);
        Choice inSet = analysis.builder().inSet(path, own);
        if (seen.add(inSet)) {
            Formula in = Formula.in(inSet, 1);
            List<ByText> byText = items.byText(before);
            List<String> texts = byText.stream().map(ByText::text).toList();
            add(isOneOf(items, texts, before, prefix).not(), items.otherwise(before), items.otherwise(after), in);
            for (ByText was : byText) {
                ItemBounds is = items.byText(after).stream()
                        .filter(some -> some.text().equals(was.text()))
                        .findFirst()
                        .map(ByText::items)
                        .orElseGet(() -> items.otherwise(after));
                add(isOneOf(items, List.of(was.text()), before, prefix), was.items(), is, in);
            }
        }
    }

    /** That the text on which a set hangs is one of some texts. */
    private <S> Formula isOneOf(Items<S> items, List<String> texts, S before, String prefix) {
        if (texts.isEmpty()) {
            return Constant.FALSE;
        }
        Frame<S> frame = new Frame<>(before, prefix, analysis.plain().frame().law(), false, View.PLAIN);
        return analysis.builder().build(new OneOf<>(items.text().orElseThrow(), texts), frame);
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
