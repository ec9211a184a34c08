package dev.ismap.core.engine;

import dev.ismap.core.determination.Determination.MissingFact;
import dev.ismap.core.evaluation.Trace.MissingInput;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.text.Label;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Puts the gaps of all rules together: one entry a fact, and for items one entry a rule, each item once. */
final class MissingFacts {

    private MissingFacts() {}

    /** What one rule wants to know of a set of items. */
    private record Want(int order, Rule<?> rule, Label label, Set<String> items) {}

    static <C> List<MissingFact> of(List<RuleResult<C>> assessed) {
        Map<String, List<MissingFact>> byPath = new LinkedHashMap<>();
        Map<String, List<Want>> wants = new LinkedHashMap<>();
        for (int i = 0; i < assessed.size(); i++) {
            Rule<C> rule = assessed.get(i).rule();
            for (MissingInput gap : assessed.get(i).gaps()) {
                if (gap.items().isEmpty()) {
                    List<MissingFact> known = byPath.computeIfAbsent(gap.path(), key -> new ArrayList<>());
                    known.add(new MissingFact(
                            gap.path(), gap.label(), List.of(rule.id()), rule.decides(), gap.asked(), List.of()));
                } else {
                    want(wants.computeIfAbsent(gap.path(), key -> new ArrayList<>()), i, rule, gap);
                }
            }
        }
        List<MissingFact> result = new ArrayList<>();
        byPath.values().forEach(same -> result.add(merged(same)));
        wants.forEach((path, some) -> result.addAll(shared(path, some)));
        result.sort(Comparator.comparing(fact -> !fact.decisive()));
        return result;
    }

    private static void want(List<Want> wants, int order, Rule<?> rule, MissingInput gap) {
        Want last = wants.isEmpty() ? null : wants.get(wants.size() - 1);
        if (last != null && last.order() == order) {
            last.items().addAll(gap.items());
        } else {
            wants.add(new Want(order, rule, gap.label(), new LinkedHashSet<>(gap.items())));
        }
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
    private static List<MissingFact> shared(String path, List<Want> wants) {
        List<Want> fewestFirst = new ArrayList<>(wants);
        fewestFirst.sort(Comparator.<Want>comparingInt(want -> want.items().size())
                .thenComparing(want -> !want.rule().decides())
                .thenComparingInt(Want::order));
        Set<String> given = new HashSet<>();
        Map<Integer, MissingFact> byOrder = new TreeMap<>();
        for (Want want : fewestFirst) {
            List<String> own = want.items().stream().filter(given::add).toList();
            if (own.isEmpty()) {
                continue;
            }
            List<Want> waiting = new ArrayList<>();
            for (Want other : wants) {
                if (other.order() == want.order() || own.stream().anyMatch(other.items()::contains)) {
                    waiting.add(other);
                }
            }
            List<String> rules =
                    waiting.stream().map(other -> other.rule().id()).toList();
            byOrder.put(
                    want.order(),
                    new MissingFact(
                            path,
                            named(want.label(), own, rules),
                            rules,
                            waiting.stream().anyMatch(other -> other.rule().decides()),
                            false,
                            own));
        }
        return List.copyOf(byOrder.values());
    }

    /** Which of the items, as there are several entries at one place: the one, or how many, and of which rules. */
    private static Label named(Label items, List<String> some, List<String> rules) {
        boolean one = some.size() == 1;
        return Label.of(
                items.ja() + "（" + (one ? some.get(0) : some.size() + "件") + "：" + String.join("、", rules) + "）",
                items.en() + " (" + (one ? some.get(0) : some.size()) + ": " + String.join(", ", rules) + ")");
    }
}
