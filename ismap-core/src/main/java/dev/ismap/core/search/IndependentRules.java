package dev.ismap.core.search;

import dev.ismap.core.condition.Condition.Every;
import dev.ismap.core.determination.Case;
import dev.ismap.core.evaluation.ConditionScanner;
import dev.ismap.core.fact.Fact;
import dev.ismap.core.fact.Fact.ChangeableBy;
import dev.ismap.core.fact.Items;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.RuleBook;
import dev.ismap.core.rule.RuleBook.Constraint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rules in groups that can be mended apart, as they read nothing in common that a change could set. */
final class IndependentRules {

    private IndependentRules() {}

    /**
     * Rules in groups, each of which can be mended by itself: two rules of different groups read nothing in common that
     * a change to the case could set.
     *
     * @param book the rule book
     * @param rules the rules, in order
     * @param subject the case
     * @return the groups, in the order of their first rules
     */
    static <C> List<List<Rule<C>>> groups(RuleBook<C> book, List<Rule<C>> rules, Case<C> subject) {
        List<Reader<C>> readers = new ArrayList<>();
        for (Constraint<C> constraint : book.constraints()) {
            Set<String> own = new HashSet<>();
            constraint.condition().accept(new Scanner<>(subject.subject(), subject.asked(), "", own));
            readers.add(new Reader<>(Optional.empty(), own));
        }
        for (Rule<C> rule : rules) {
            Set<String> own = new HashSet<>();
            add(book, rule, new Scanner<>(subject.subject(), subject.asked(), "", own));
            readers.add(new Reader<>(Optional.of(rule), own));
        }
        Map<String, Integer> order = new HashMap<>();
        rules.forEach(rule -> order.put(rule.id(), order.size()));
        Comparator<Rule<C>> inOrder = Comparator.comparingInt(rule -> order.getOrDefault(rule.id(), 0));
        return ConnectedComponents.ofKeys(readers, Reader::paths).stream()
                .map(together -> together.stream()
                        .flatMap(reader -> reader.rule().stream())
                        .sorted(inOrder)
                        .toList())
                .filter(group -> !group.isEmpty())
                .sorted(Comparator.comparing(group -> group.get(0), inOrder))
                .toList();
    }

    /** A rule, or what no case can contradict, with what it reads that a change could set. */
    private record Reader<C>(Optional<Rule<C>> rule, Set<String> paths) {}

    private static <C> void add(RuleBook<C> book, Rule<C> rule, Scanner<C> scanner) {
        rule.appliesWhen().accept(scanner);
        rule.condition().accept(scanner);
        book.overriding(rule).forEach(before -> add(book, before, scanner));
    }

    /** Collects what a change could set: facts and items, by their paths. What has happened stays as it is. */
    private static final class Scanner<C> extends ConditionScanner<C> {
        private final @Nullable C subject;
        private final LocalDate asked;
        private final String prefix;
        private final Set<String> paths;

        Scanner(@Nullable C subject, LocalDate asked, String prefix, Set<String> paths) {
            this.subject = subject;
            this.asked = asked;
            this.prefix = prefix;
            this.paths = paths;
        }

        @Override
        protected void fact(Fact<C, ?> fact) {
            if (fact.reach() != ChangeableBy.FIXED && (subject == null || !fact.hasHappened(subject, asked))) {
                paths.add(prefix + fact.path());
            }
        }

        @Override
        protected void items(Items<C> items) {
            if (!items.into().isEmpty() || !items.outOf().isEmpty()) {
                paths.add(items.pathIn(prefix));
            }
        }

        @Override
        protected <E> void things(Every<C, E> every) {
            // which things there are may change, so that nothing is said of those which the case states
            every.condition()
                    .accept(new Scanner<>(null, asked, prefix + every.list().path() + "/*", paths));
        }
    }
}
