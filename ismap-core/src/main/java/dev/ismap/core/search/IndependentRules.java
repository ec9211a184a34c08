package dev.ismap.core.search;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.Condition.Every;
import dev.ismap.core.determination.Case;
import dev.ismap.core.evaluation.ConditionScanner;
import dev.ismap.core.fact.Fact;
import dev.ismap.core.fact.Fact.ChangeableBy;
import dev.ismap.core.fact.Items;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.RuleBook;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the rules that can be mended apart, as they read nothing in common that a change could set. What the rules of a book
 * read is found out once for all cases.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <C> the type of the case
 */
final class IndependentRules<C> {

    private final List<Reader<C>> readers = new ArrayList<>();

    /** A day on which something happens, with the number of its path. */
    private record Event<C>(Fact<C, ?> fact, int path) {}

    /** A rule, or what no case can contradict, with the numbers of the paths that it reads and a change could set. */
    private record Reader<C>(Optional<Rule<C>> rule, int order, BitSet paths, List<Event<C>> events) {

        /** The numbers of the paths in a case: what has happened stays as it is. */
        BitSet pathsIn(Case<C> subject) {
            BitSet all = (BitSet) paths.clone();
            for (Event<C> event : events) {
                if (!event.fact().hasHappened(subject.subject(), subject.asked())) {
                    all.set(event.path());
                }
            }
            return all;
        }
    }

    /**
     * Finds out what the rules of a book that can decide read.
     *
     * @param book the rule book
     */
    IndependentRules(RuleBook<C> book) {
        Map<String, Integer> numbers = new HashMap<>();
        book.constraints().forEach(constraint -> scan(constraint.condition(), add(Optional.empty()), numbers));
        for (Rule<C> rule : book.rules()) {
            if (rule.decides()) {
                scan(book, rule, add(Optional.of(rule)), numbers);
            }
        }
    }

    private Reader<C> add(Optional<Rule<C>> rule) {
        Reader<C> reader = new Reader<>(rule, readers.size(), new BitSet(), new ArrayList<>());
        readers.add(reader);
        return reader;
    }

    private static <C> void scan(RuleBook<C> book, Rule<C> rule, Reader<C> into, Map<String, Integer> numbers) {
        scan(rule.appliesWhen(), into, numbers);
        scan(rule.condition(), into, numbers);
        book.overriding(rule).forEach(before -> scan(book, before, into, numbers));
    }

    private static <C> void scan(Condition<C> condition, Reader<C> into, Map<String, Integer> numbers) {
        condition.accept(new Scanner<>("", into.paths(), into.events(), numbers));
    }

    /**
     * The rules that can decide, in groups each of which can be mended by itself: two rules of different groups read
     * nothing in common that a change to the case could set.
     *
     * @param subject the case
     * @return the groups, in the order of their first rules
     */
    List<List<Rule<C>>> groups(Case<C> subject) {
        Comparator<Reader<C>> inOrder = Comparator.comparingInt(Reader::order);
        return ConnectedComponents.of(readers, reader -> reader.pathsIn(subject)).stream()
                .map(together -> together.things().stream()
                        .filter(reader -> reader.rule().isPresent())
                        .sorted(inOrder)
                        .toList())
                .filter(group -> !group.isEmpty())
                .sorted(Comparator.comparing(group -> group.get(0), inOrder))
                .map(group ->
                        group.stream().flatMap(reader -> reader.rule().stream()).toList())
                .toList();
    }

    /** Collects what a change could set: facts and items, by the numbers of their paths. */
    private static final class Scanner<C> extends ConditionScanner<C> {
        private final String prefix;
        private final BitSet paths;
        private final List<Event<C>> events;
        private final Map<String, Integer> numbers;

        Scanner(String prefix, BitSet paths, List<Event<C>> events, Map<String, Integer> numbers) {
            this.prefix = prefix;
            this.paths = paths;
            this.events = events;
            this.numbers = numbers;
        }

        private int number(String path) {
            return numbers.computeIfAbsent(path, any -> numbers.size());
        }

        @Override
        protected void fact(Fact<C, ?> fact) {
            if (fact.reach() == ChangeableBy.FIXED) {
                return;
            }
            int path = number(prefix + fact.path());
            if (fact.isEvent() && prefix.isEmpty()) {
                events.add(new Event<>(fact, path));
            } else {
                paths.set(path);
            }
        }

        @Override
        protected void items(Items<C> items) {
            if (!items.into().isEmpty() || !items.outOf().isEmpty()) {
                paths.set(number(items.pathIn(prefix)));
            }
        }

        @Override
        protected <E> void things(Every<C, E> every) {
            // which things there are may change, so that nothing is said of those which the case states
            every.condition()
                    .accept(new Scanner<>(prefix + every.list().path() + "/*", paths, new ArrayList<>(), numbers));
        }
    }
}
