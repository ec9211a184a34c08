package dev.ismap.core.search;

import dev.ismap.core.fact.Decision;
import dev.ismap.core.fact.Decision.Action;
import dev.ismap.core.fact.Fact.ChangeableBy;
import dev.ismap.core.fact.ItemSet;
import dev.ismap.core.fact.Items;
import dev.ismap.core.rule.RuleBook.ItemDecisions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PrimitiveIterator;
import org.jspecify.annotations.Nullable;

/**
 * What can be decided on the items of a case: each decision is made, and asked whether it is allowed, once; of items on
 * that are decided anew in the case as it is looked at, it is asked again.
 *
 * <p>It keeps what it found and belongs to one thread.
 *
 * @param <C> the type of the case
 */
final class ItemOptions<C> {

    private final Found<C> found;
    private final C changed;
    private final Overlay overlay;

    /** The decisions at each place of the case as it is looked at. Many sets share a place. */
    private final Map<Place, ByOrdinal> byPlace = new HashMap<>();

    private final Map<Asked, List<PossibleChange>> asked = new HashMap<>();

    /** A way of deciding on items, as the case itself or a thing of a list counts them. */
    private record Place(String path, Items.Entry<?> entry, String prefix) {}

    private record Asked(Place place, ItemSet some) {}

    /**
     * A decision, with its number among those of the case, and whether it can be made whatever else is decided. Many can't
     * be, so that the option is made where it is one.
     */
    private static final class Numbered {
        private final Decision decision;
        private final int number;
        private final boolean allowed;
        private PossibleChange.@Nullable OfItem option;

        Numbered(Decision decision, int number, boolean allowed) {
            this.decision = decision;
            this.number = number;
            this.allowed = allowed;
        }
    }

    /** A way of deciding on the items at a path, with the decisions that were made in it, by the names of the items. */
    private record Way(String path, Action action, boolean inPower, boolean goesOn, Map<String, Numbered> byName) {

        PossibleChange.OfItem option(Numbered numbered) {
            PossibleChange.OfItem known = numbered.option;
            if (known == null) {
                known = new PossibleChange.OfItem(numbered.decision, inPower, goesOn);
                numbered.option = known;
            }
            return known;
        }
    }

    /** The decisions at one place, by the item's ordinal, and which of them can be made; there can be a thousand. */
    private static final class ByOrdinal {
        private @Nullable Numbered[] known = new Numbered[0];
        private final BitSet allowed = new BitSet();
    }

    /** What is known of decisions whatever else is changed. */
    private static final class Found<C> {
        private final C whole;
        private final Optional<ItemDecisions<C>> decider;
        private final Map<List<Object>, Way> ways = new HashMap<>();
        private int options;

        Found(C whole, Optional<ItemDecisions<C>> decider) {
            this.whole = whole;
            this.decider = decider;
        }

        Way way(String path, Items.Entry<?> entry, int items) {
            boolean inPower = entry.reach() == ChangeableBy.OWN;
            return ways.computeIfAbsent(List.of(path, entry.action(), inPower), any -> {
                boolean goesOn = decider.isPresent() && decider.get().goesOn(entry.action());
                return new Way(path, entry.action(), inPower, goesOn, new HashMap<>(2 * items));
            });
        }

        Numbered decision(Way way, String item) {
            Numbered known = way.byName().get(item);
            if (known == null) {
                Decision decision = new Decision(way.path(), item, way.action());
                known = new Numbered(decision, options++, isAllowed(whole, decision));
                way.byName().put(item, known);
            }
            return known;
        }

        boolean isAllowed(C subject, Decision decision) {
            return decider.isPresent() && decider.get().allows(subject, decision);
        }
    }

    private ItemOptions(Found<C> found, C changed, Overlay overlay) {
        this.found = found;
        this.changed = changed;
        this.overlay = overlay;
    }

    /** What can be decided in a case. */
    static <C> ItemOptions<C> of(C whole, Optional<ItemDecisions<C>> decider) {
        return new ItemOptions<>(new Found<>(whole, decider), whole, Overlay.NONE);
    }

    /** The same in the case as it is after decisions on some items, in which items may be named otherwise. */
    ItemOptions<C> afterDecisions(C after, Overlay decided) {
        return new ItemOptions<>(found, after, decided);
    }

    /**
     * The decisions by which items come into a set or out of it.
     *
     * @param items the set
     * @param entry how they do
     * @param prefix the path of the thing whose set it is
     * @param subject the thing
     * @param some the items
     * @param <S> the type of the thing
     */
    <S> List<PossibleChange> on(Items<S> items, Items.Entry<S> entry, String prefix, S subject, ItemSet some) {
        if (found.decider.isEmpty() || entry.reach() == ChangeableBy.FIXED) {
            return List.of();
        }
        Asked question = new Asked(new Place(items.pathIn(prefix), entry, prefix), some);
        List<PossibleChange> known = asked.get(question);
        if (known == null) {
            known = find(question.place(), entry, subject, some);
            asked.put(question, known);
        }
        return known;
    }

    private <S> List<PossibleChange> find(Place place, Items.Entry<S> entry, S subject, ItemSet some) {
        ByOrdinal here = byPlace.computeIfAbsent(place, any -> new ByOrdinal());
        if (here.known.length < 64 * some.wordCount()) {
            here.known = Arrays.copyOf(here.known, 64 * some.wordCount());
        }
        Way way = found.way(place.path(), entry, some.size());
        BitSet seen = new BitSet();
        List<PossibleChange> result = new ArrayList<>();
        for (PrimitiveIterator.OfInt ordinals = some.iterator(); ordinals.hasNext(); ) {
            int ordinal = ordinals.nextInt();
            Numbered decision = here.known[ordinal];
            if (decision == null) {
                decision = found.decision(way, entry.on().of(subject, ordinal));
                here.known[ordinal] = decision;
                here.allowed.set(ordinal, isAllowed(way, decision));
            }
            if (here.allowed.get(ordinal) && !seen.get(decision.number)) {
                seen.set(decision.number);
                result.add(way.option(decision));
            }
        }
        return List.copyOf(result);
    }

    private boolean isAllowed(Way way, Numbered numbered) {
        boolean isDecidedAnew =
                overlay != Overlay.NONE && overlay.decides(way.option(numbered).place());
        return isDecidedAnew ? found.isAllowed(changed, numbered.decision) : numbered.allowed;
    }
}
