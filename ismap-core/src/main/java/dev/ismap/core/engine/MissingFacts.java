package dev.ismap.core.engine;

import dev.ismap.core.determination.Determination.MissingFact;
import dev.ismap.core.evaluation.NamedItems;
import dev.ismap.core.evaluation.Trace.MissingInput;
import dev.ismap.core.fact.ItemSet;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.text.Label;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PrimitiveIterator;
import java.util.function.IntConsumer;

/** Puts the gaps of all rules together: one entry a fact, and for items one entry a rule, each item once. */
final class MissingFacts {

    private MissingFacts() {}

    /** What one rule wants to know of a set of items: these, by their numbers, each once. */
    private record Want(int order, Rule<?> rule, Label label, List<NamedItems> parts, BitSet numbers) {}

    /**
     * What rules want to know of the items at one path. There can be a thousand, so that each has a number: its place in
     * the list in which they are counted, or where there are several lists, in the first of them that has its name.
     */
    private static final class Wants {
        private final List<String> first;
        private final List<String> more = new ArrayList<>();
        private final Map<String, Integer> byName = new HashMap<>();
        private final List<Want> inOrder = new ArrayList<>();

        Wants(NamedItems items) {
            first = items.list();
        }

        void add(int order, Rule<?> rule, MissingInput gap) {
            Want last = inOrder.isEmpty() ? null : inOrder.get(inOrder.size() - 1);
            if (last == null || last.order() != order) {
                last = new Want(order, rule, gap.label(), new ArrayList<>(), new BitSet());
                inOrder.add(last);
            }
            last.parts().add(gap.items());
            BitSet numbers = last.numbers();
            if (gap.items().isOf(first)) {
                numbers.or(bits(gap.items().places()));
            } else {
                each(gap.items(), numbers::set);
            }
        }

        private static BitSet bits(ItemSet places) {
            long[] words = new long[places.wordCount()];
            Arrays.setAll(words, places::word);
            return BitSet.valueOf(words);
        }

        /** The number of each of some items, in order. */
        void each(NamedItems items, IntConsumer action) {
            boolean byPlace = items.isOf(first);
            for (PrimitiveIterator.OfInt each = items.places().iterator(); each.hasNext(); ) {
                int place = each.nextInt();
                action.accept(byPlace ? place : number(items.list().get(place)));
            }
        }

        private int number(String name) {
            if (byName.isEmpty()) {
                for (int i = 0; i < first.size(); i++) {
                    byName.putIfAbsent(first.get(i), i);
                }
            }
            return byName.computeIfAbsent(name, key -> {
                more.add(name);
                return first.size() + more.size() - 1;
            });
        }

        private String name(int number) {
            return number < first.size() ? first.get(number) : more.get(number - first.size());
        }

        /** The names of some of what is wanted, each once, in the order in which it is. */
        List<String> names(Want want, BitSet some) {
            BitSet left = (BitSet) some.clone();
            List<String> result = new ArrayList<>(left.cardinality());
            for (NamedItems part : want.parts()) {
                each(part, number -> {
                    if (left.get(number)) {
                        left.clear(number);
                        result.add(name(number));
                    }
                });
            }
            return result;
        }
    }

    static <C> List<MissingFact> of(List<RuleResult<C>> assessed) {
        Map<String, List<MissingFact>> byPath = new LinkedHashMap<>();
        Map<String, Wants> wants = new LinkedHashMap<>();
        for (int i = 0; i < assessed.size(); i++) {
            Rule<C> rule = assessed.get(i).rule();
            for (MissingInput gap : assessed.get(i).gaps()) {
                if (gap.items().isEmpty()) {
                    List<MissingFact> known = byPath.computeIfAbsent(gap.path(), key -> new ArrayList<>());
                    known.add(new MissingFact(
                            gap.path(), gap.label(), List.of(rule.id()), rule.decides(), gap.asked(), List.of()));
                } else {
                    wants.computeIfAbsent(gap.path(), key -> new Wants(gap.items()))
                            .add(i, rule, gap);
                }
            }
        }
        List<MissingFact> result = new ArrayList<>();
        byPath.values().forEach(same -> result.add(merged(same)));
        wants.forEach((path, some) -> result.addAll(shared(path, some)));
        result.sort(Comparator.comparing(fact -> !fact.decisive()));
        return result;
    }

    private static MissingFact merged(List<MissingFact> same) {
        MissingFact first = same.get(0);
        return new MissingFact(
                first.path(),
                first.label(),
                same.stream().flatMap(fact -> fact.rules().stream()).distinct().toList(),
                same.stream().anyMatch(MissingFact::decisive),
                first.asked(),
                List.of());
    }

    /** Gives each item to the rule that wants the fewest, and lists the other rules that wait for the same items. */
    private static List<MissingFact> shared(String path, Wants asked) {
        List<Want> wants = asked.inOrder;
        List<Want> fewestFirst = new ArrayList<>(wants);
        fewestFirst.sort(Comparator.<Want>comparingInt(want -> want.numbers().cardinality())
                .thenComparing(want -> !want.rule().decides())
                .thenComparingInt(Want::order));
        BitSet given = new BitSet();
        Map<Integer, BitSet> own = new HashMap<>();
        for (Want want : fewestFirst) {
            BitSet left = (BitSet) want.numbers().clone();
            left.andNot(given);
            given.or(left);
            own.put(want.order(), left);
        }
        List<MissingFact> byOrder = new ArrayList<>();
        for (Want want : wants) {
            BitSet left = own.getOrDefault(want.order(), new BitSet());
            List<Want> some = wants.stream()
                    .filter(other -> other.numbers().intersects(left))
                    .toList();
            if (!some.isEmpty()) {
                List<String> items = asked.names(want, left);
                List<String> rules =
                        some.stream().map(other -> other.rule().id()).toList();
                byOrder.add(new MissingFact(
                        path,
                        named(want.label(), items, rules),
                        rules,
                        some.stream().anyMatch(other -> other.rule().decides()),
                        false,
                        items));
            }
        }
        return List.copyOf(byOrder);
    }

    /** Which of the items, as there are several entries at one place: the one, or how many, and of which rules. */
    private static Label named(Label items, List<String> some, List<String> rules) {
        boolean one = some.size() == 1;
        return Label.of(
                items.ja() + "（" + (one ? some.get(0) : some.size() + "件") + "：" + String.join("、", rules) + "）",
                items.en() + " (" + (one ? some.get(0) : some.size()) + ": " + String.join(", ", rules) + ")");
    }
}
