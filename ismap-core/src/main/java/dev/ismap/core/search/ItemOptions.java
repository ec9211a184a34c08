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
import java.util.IdentityHashMap;
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

    private final Map<Named, Counted> counted = new HashMap<>();
    private final Map<Asked, List<PossibleChange>> asked = new HashMap<>();

    /** Names of items at a path, as the case itself or a thing of a list has them. */
    private record Named(String path, Items.Names<?> names, String prefix) {}

    /** Some items that could be decided on in a way. Many sets count in the same list, and so ask the same. */
    private record Asked(Way way, Counted counted, ItemSet some) {}

    /**
     * A decision, with the number of its item, and whether it can be made whatever else is decided. Many can't be, so
     * that the option is made where it is one.
     */
    private static final class Numbered {
        private final Decision decision;
        private final int item;
        private final boolean allowed;
        private PossibleChange.@Nullable OfItem option;

        Numbered(Decision decision, int item, boolean allowed) {
            this.decision = decision;
            this.item = item;
            this.allowed = allowed;
        }
    }

    /** A way of deciding on the items at a path, with the decisions that were made in it, by the items' numbers. */
    private static final class Way {
        private final String path;
        private final Numbers numbers;
        private final Action action;
        private final boolean inPower;
        private final boolean goesOn;
        private @Nullable Numbered[] known = new Numbered[0];

        Way(String path, Numbers numbers, Action action, boolean inPower, boolean goesOn) {
            this.path = path;
            this.numbers = numbers;
            this.action = action;
            this.inPower = inPower;
            this.goesOn = goesOn;
        }

        PossibleChange.OfItem option(Numbered numbered) {
            PossibleChange.OfItem known = numbered.option;
            if (known == null) {
                known = new PossibleChange.OfItem(numbered.decision, numbered.item, inPower, goesOn);
                numbered.option = known;
            }
            return known;
        }
    }

    /** Items as they are counted: their numbers by their ordinals, each one more than it is; 0 before it is asked for. */
    private static final class Counted {
        private int[] numbers = new int[0];

        int[] upTo(int size) {
            if (numbers.length < size) {
                numbers = Arrays.copyOf(numbers, size);
            }
            return numbers;
        }
    }

    /** The names of the items at a path, each with a number, and the lists in which they are counted. */
    private static final class Numbers {
        private final Map<String, Integer> byName = new HashMap<>();
        private final List<String> names = new ArrayList<>();
        private final IdentityHashMap<List<String>, Counted> lists = new IdentityHashMap<>();

        int of(String name) {
            Integer known = byName.get(name);
            if (known == null) {
                known = names.size();
                byName.put(name, known);
                names.add(name);
            }
            return known;
        }
    }

    /** What is known of decisions whatever else is changed. */
    private static final class Found<C> {
        private final C whole;
        private final Optional<ItemDecisions<C>> decider;
        private final Map<List<Object>, Way> ways = new HashMap<>();
        private final Map<String, Numbers> numbers = new HashMap<>();

        Found(C whole, Optional<ItemDecisions<C>> decider) {
            this.whole = whole;
            this.decider = decider;
        }

        Numbers numbers(String path) {
            return numbers.computeIfAbsent(path, any -> new Numbers());
        }

        Way way(String path, Items.Entry<?> entry) {
            boolean inPower = entry.reach() == ChangeableBy.OWN;
            return ways.computeIfAbsent(List.of(path, entry.action(), inPower), any -> {
                boolean goesOn = decider.isPresent() && decider.get().goesOn(entry.action());
                return new Way(path, numbers(path), entry.action(), inPower, goesOn);
            });
        }

        Numbered decision(Way way, int item) {
            if (way.known.length <= item) {
                way.known = Arrays.copyOf(way.known, Math.max(way.numbers.names.size(), 2 * way.known.length));
            }
            Numbered known = way.known[item];
            if (known == null) {
                Decision decision = new Decision(way.path, way.numbers.names.get(item), way.action);
                known = new Numbered(decision, item, isAllowed(whole, decision));
                way.known[item] = known;
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
        Way way = found.way(items.pathIn(prefix), entry);
        Asked question = new Asked(way, counted(way, entry.on(), prefix, subject), some);
        List<PossibleChange> known = asked.get(question);
        if (known == null) {
            known = find(question, entry.on(), subject);
            asked.put(question, known);
        }
        return known;
    }

    private <S> Counted counted(Way way, Items.Names<S> names, String prefix, S subject) {
        return names.listIn(subject)
                .map(list -> way.numbers.lists.computeIfAbsent(list, any -> new Counted()))
                .orElseGet(() -> counted.computeIfAbsent(new Named(way.path, names, prefix), any -> new Counted()));
    }

    private <S> List<PossibleChange> find(Asked question, Items.Names<S> names, S subject) {
        Way way = question.way();
        ItemSet some = question.some();
        int[] numbers = question.counted().upTo(64 * some.wordCount());
        BitSet seen = new BitSet();
        List<PossibleChange> result = new ArrayList<>(some.size());
        for (PrimitiveIterator.OfInt ordinals = some.iterator(); ordinals.hasNext(); ) {
            int ordinal = ordinals.nextInt();
            if (numbers[ordinal] == 0) {
                numbers[ordinal] = 1 + way.numbers.of(names.of(subject, ordinal));
            }
            Numbered decision = found.decision(way, numbers[ordinal] - 1);
            if (isAllowed(way, decision) && !seen.get(decision.item)) {
                seen.set(decision.item);
                result.add(way.option(decision));
            }
        }
        return List.copyOf(result);
    }

    /** The number of an item among those at a path, by its name. */
    int number(String path, String item) {
        return found.numbers(path).of(item);
    }

    private boolean isAllowed(Way way, Numbered numbered) {
        boolean isDecidedAnew =
                overlay != Overlay.NONE && overlay.decides(way.option(numbered).place());
        return isDecidedAnew ? found.isAllowed(changed, numbered.decision) : numbered.allowed;
    }
}
