package dev.ismap.core.engine;

import dev.ismap.core.determination.Determination.MissingFact;
import dev.ismap.core.evaluation.Trace.MissingInput;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.text.Label;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts the gaps of all rules together: one entry a fact, and for items one entry a rule, each item once. */
final class MissingFacts {

    private MissingFacts() {}

    /** What one rule wants to know of a set of items: these, by their numbers, in order and each once. */
    private record Want(int order, Rule<?> rule, Label label, List<Integer> items, BitSet seen) {

        void add(Integer item) {
            if (!seen.get(item)) {
                seen.set(item);
                items.add(item);
            }
        }
    }

    /** What rules want to know of the items at one path. There can be a thousand, so that each has a number. */
    private static final class Wants {
        private final Map<String, Integer> numbers;
        private final List<String> names;
        private final List<Want> inOrder = new ArrayList<>();

        Wants(int items) {
            numbers = new HashMap<>(2 * items);
            names = new ArrayList<>(items);
        }

        void add(int order, Rule<?> rule, MissingInput gap) {
            Want last = inOrder.isEmpty() ? null : inOrder.get(inOrder.size() - 1);
            if (last == null || last.order() != order) {
                last = new Want(
                        order, rule, gap.label(), new ArrayList<>(gap.items().size()), new BitSet());
                inOrder.add(last);
            }
            for (String name : gap.items()) {
                last.add(numbers.computeIfAbsent(name, this::next));
            }
        }

        private Integer next(String name) {
            names.add(name);
            return names.size() - 1;
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
                    wants.computeIfAbsent(
                                    gap.path(), key -> new Wants(gap.items().size()))
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
        fewestFirst.sort(Comparator.<Want>comparingInt(want -> want.items().size())
                .thenComparing(want -> !want.rule().decides())
                .thenComparingInt(Want::order));
        BitSet given = new BitSet();
        Map<Integer, BitSet> own = new HashMap<>();
        for (Want want : fewestFirst) {
            BitSet left = (BitSet) want.seen().clone();
            left.andNot(given);
            given.or(left);
            own.put(want.order(), left);
        }
        List<MissingFact> byOrder = new ArrayList<>();
        for (Want want : wants) {
            BitSet left = own.getOrDefault(want.order(), new BitSet());
            List<Want> some = wants.stream()
                    .filter(other -> other.seen().intersects(left))
                    .toList();
            if (!some.isEmpty()) {
                List<String> items = want.items().stream()
                        .filter(left::get)
                        .map(asked.names::get)
                        .toList();
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
