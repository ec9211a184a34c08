package dev.ismap.core.search;

import dev.ismap.core.condition.Condition.Applies;
import dev.ismap.core.condition.Condition.Every;
import dev.ismap.core.condition.Condition.OneOf;
import dev.ismap.core.condition.LegalUncertainty;
import dev.ismap.core.evaluation.ConditionScanner;
import dev.ismap.core.fact.Domain;
import dev.ismap.core.fact.Fact;
import dev.ismap.core.internal.Lazy;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.RuleBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a rule book names: the texts that a fact can be, the doubts, the facts of which it asks whether they apply.
 *
 * @param <C> the type of the case
 */
public final class RuleBookIndex<C> {

    private final RuleBook<C> book;
    private final Map<Fact<?, ?>, List<String>> texts = new HashMap<>();
    private final Map<String, LegalUncertainty> doubts = new HashMap<>();
    private final Set<Fact<?, ?>> mayNotApply = new HashSet<>();
    private final Lazy<ConditionPaths<C>> paths;
    private final Lazy<List<ItemRead<C>>> itemReads;
    private final Lazy<IndependentRules<C>> independentRules;
    private final Lazy<ThingsRead<C>> thingsRead;
    private final Lazy<NavigableSet<LocalDate>> turns;

    /**
     * Collects what a rule book names.
     *
     * @param book the rule book
     */
    public RuleBookIndex(RuleBook<C> book) {
        this.book = book;
        book.rules().forEach(this::add);
        paths = new Lazy<>(() -> new ConditionPaths<>(book));
        independentRules = new Lazy<>(() -> new IndependentRules<>(book));
        turns = new Lazy<>(() -> turns(book));
        thingsRead = new Lazy<>(() -> new ThingsRead<>(book));
        itemReads = new Lazy<>(() -> ItemRead.in(book.rules().stream()
                .flatMap(rule -> Stream.of(rule.appliesWhen(), rule.condition()))
                .toList()));
    }

    private static NavigableSet<LocalDate> turns(RuleBook<?> book) {
        NavigableSet<LocalDate> turns = new TreeSet<>(book.lawTurns());
        turns.add(book.start());
        book.rules().forEach(rule -> turns.addAll(rule.bindsOn().turns()));
        return Collections.unmodifiableNavigableSet(turns);
    }

    private void add(Rule<C> rule) {
        Scanner<C> scanner = new Scanner<>();
        rule.appliesWhen().accept(scanner);
        rule.condition().accept(scanner);
    }

    private final class Scanner<S> extends ConditionScanner<S> {
        @Override
        public ConditionScanner<S> applies(Applies<S> applies) {
            mayNotApply.add(applies.fact());
            return this;
        }

        @Override
        public <T> ConditionScanner<S> oneOf(OneOf<S, T> oneOf) {
            if (oneOf.fact().domain() instanceof Domain.Text) {
                List<String> known = texts.computeIfAbsent(oneOf.fact(), key -> new ArrayList<>());
                for (T value : oneOf.values()) {
                    if (value instanceof String text && !known.contains(text)) {
                        known.add(text);
                    }
                }
            }
            return this;
        }

        @Override
        protected void uncertainty(LegalUncertainty uncertainty) {
            doubts.put(uncertainty.id(), uncertainty);
        }

        @Override
        protected <E> void things(Every<S, E> every) {
            every.condition().accept(new Scanner<>());
        }
    }

    /** The rule book. */
    RuleBook<C> book() {
        return book;
    }

    /** The texts that the book names as values of a fact. */
    List<String> texts(Fact<?, ?> fact) {
        return texts.getOrDefault(fact, List.of());
    }

    /**
     * A doubt that the book names.
     *
     * @param id its id
     * @return the doubt
     */
    public Optional<LegalUncertainty> doubt(String id) {
        return Optional.ofNullable(doubts.get(id));
    }

    /**
     * The doubts that the book names.
     *
     * @return the doubts, ordered by id, unmodifiable
     */
    public List<LegalUncertainty> doubts() {
        return doubts.values().stream()
                .sorted(Comparator.comparing(LegalUncertainty::id))
                .toList();
    }

    /** Which paths its conditions read. */
    ConditionPaths<C> paths() {
        return paths.get();
    }

    /** Which of its rules can be mended apart. */
    IndependentRules<C> independentRules() {
        return independentRules.get();
    }

    /**
     * The days that it names: on which it begins, on which a parameter has another value, and on which a rule comes into
     * force or ceases to be.
     *
     * @return the days, unmodifiable
     */
    public NavigableSet<LocalDate> turns() {
        return turns.get();
    }

    /**
     * What its rules and constraints read.
     *
     * @return the things that they read
     */
    public ThingsRead<C> thingsRead() {
        return thingsRead.get();
    }

    /** Where its rules read sets of items. */
    List<ItemRead<C>> itemReads() {
        return itemReads.get();
    }

    /** Whether the book asks of a fact whether it applies. */
    boolean asksWhetherApplies(Fact<?, ?> fact) {
        return mayNotApply.contains(fact);
    }
}
