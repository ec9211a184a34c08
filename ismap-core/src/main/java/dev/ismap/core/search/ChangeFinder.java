package dev.ismap.core.search;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.Condition.AllOf;
import dev.ismap.core.condition.Condition.AlternativeReadings;
import dev.ismap.core.condition.Condition.AnyOf;
import dev.ismap.core.condition.Condition.Applies;
import dev.ismap.core.condition.Condition.Compare;
import dev.ismap.core.condition.Condition.Compare.Order;
import dev.ismap.core.condition.Condition.DifferentNames;
import dev.ismap.core.condition.Condition.During;
import dev.ismap.core.condition.Condition.Every;
import dev.ismap.core.condition.Condition.Holds;
import dev.ismap.core.condition.Condition.Not;
import dev.ismap.core.condition.Condition.OneOf;
import dev.ismap.core.condition.Condition.Stated;
import dev.ismap.core.condition.Condition.UnknownRequirement;
import dev.ismap.core.condition.Condition.Within;
import dev.ismap.core.condition.DayExpression;
import dev.ismap.core.condition.ItemsExpression;
import dev.ismap.core.determination.Remedies.Change;
import dev.ismap.core.fact.Domain;
import dev.ismap.core.fact.Fact;
import dev.ismap.core.fact.Fact.ChangeableBy;
import dev.ismap.core.fact.Input;
import dev.ismap.core.fact.ItemSet;
import dev.ismap.core.fact.Items;
import dev.ismap.core.fact.Value;
import dev.ismap.core.fact.Value.Kind;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.RuleBook.Constraint;
import dev.ismap.core.search.FormulaBuilder.Frame;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds the changes that the failing conditions of a rule name: a value that one asks for, the day on which a
 * comparison turns, the items that are missing from a set.
 *
 * <p>Where every part has to hold, the first that does not surely hold names them, as long as what it reads stands
 * nowhere else in the rule: else the others may make up for it, and the next is asked too. Where one part suffices, each
 * may.
 *
 * @param <C> the type of the case
 */
final class ChangeFinder<C> {

    private final OutcomeAnalysis<C> analysis;
    private final FormulaBuilder builder;
    private final LocalDate asked;

    /**
     * Whether more could be changed than options say, in what was looked at so far: some items be decided in one way and
     * some in another, one of any items be put into a set or taken out, or two missing days be set that are held against
     * each other.
     */
    private boolean mixed;

    /** What was found out about changes to a case as it is looked at in one way. */
    static final class Memory {
        private final Map<String, Found<Set<List<PossibleChange>>>> options = new HashMap<>();
        private final Map<String, Found<List<RequiredChange>>> needs = new HashMap<>();
    }

    /** What was found, and whether more could be changed. */
    private record Found<T>(T what, boolean mixed) {}

    ChangeFinder(OutcomeAnalysis<C> analysis) {
        this.analysis = analysis;
        this.builder = analysis.builder();
        this.asked = analysis.subject().asked();
    }

    /** Whether more could be changed than options say. */
    boolean isMixed() {
        return mixed;
    }

    /** Whether more could be changed to help a rule, which hangs on what else is changed. */
    boolean isMixed(Rule<C> rule, CaseFormulas<C> changed) {
        return find(rule, changed).mixed();
    }

    private <T> T noted(Found<T> found) {
        mixed |= found.mixed();
        return found.what();
    }

    /** The changes that can help a rule to let a case be eligible, in the order in which it reads. */
    Set<List<PossibleChange>> of(Rule<C> rule, CaseFormulas<C> changed) {
        return noted(find(rule, changed));
    }

    /** The changes that can help some part of a rule, whether or not another part waits for others. */
    Set<List<PossibleChange>> ofEachPart(Rule<C> rule, CaseFormulas<C> changed) {
        Search search = new Search(changed, Map.of(), changed.constraints());
        search.collect(rule.condition(), true, changed.frame(rule));
        search.binding(rule, false);
        return search.found;
    }

    private Found<Set<List<PossibleChange>>> find(Rule<C> rule, CaseFormulas<C> changed) {
        return changed.changes().options.computeIfAbsent(rule.id(), id -> {
            Search search = new Search(changed, analysis.paths().in(rule), changed.constraints());
            search.collect(rule.condition(), true, changed.frame(rule));
            search.binding(rule, false);
            return search.result();
        });
    }

    /** The changes that can help a rule to apply. */
    Set<List<PossibleChange>> toApply(List<Rule<C>> rules, CaseFormulas<C> changed) {
        Search search = new Search(changed, Map.of(), changed.constraints());
        rules.forEach(rule -> search.binding(rule, true));
        return noted(search.result());
    }

    /** The changes that can keep a case from contradicting itself. */
    Set<List<PossibleChange>> of(Constraint<C> constraint, CaseFormulas<C> changed) {
        Search search = new Search(changed, Map.of(), CaseConstraints.none(builder.answers()));
        search.collect(constraint.condition(), true, changed.frame());
        return noted(search.result());
    }

    /** What has to be changed where a case contradicts itself. */
    RequiredChange need(Constraint<C> constraint, CaseFormulas<C> changed) {
        return RequiredChange.of(of(constraint, changed), analysis.paths().in(constraint));
    }

    /**
     * What has to be changed: where a rule applies to every case, for each part of its condition that is not sure; else
     * for the rule as a whole.
     */
    List<RequiredChange> needs(Rule<C> rule, CaseFormulas<C> changed) {
        return noted(changed.changes().needs.computeIfAbsent(rule.id(), id -> findNeeds(rule, changed)));
    }

    private Found<List<RequiredChange>> findNeeds(Rule<C> rule, CaseFormulas<C> changed) {
        Map<String, Integer> readings = analysis.paths().in(rule);
        boolean always = rule.appliesWhen().equals(Condition.<C>always())
                && analysis.book().overriding(rule).isEmpty();
        if (!always || !(rule.condition() instanceof AllOf<C> all)) {
            Found<Set<List<PossibleChange>>> whole = find(rule, changed);
            return new Found<>(List.of(RequiredChange.of(whole.what(), readings.keySet())), whole.mixed());
        }
        List<RequiredChange> result = new ArrayList<>();
        boolean someMixed = false;
        Frame<C> frame = changed.frame(rule);
        for (Condition<C> part : all.conditions()) {
            Search search = new Search(changed, readings, changed.constraints());
            if (!search.isSure(part, true, frame)) {
                search.collect(part, true, frame);
                result.add(RequiredChange.of(
                        search.found, analysis.paths().in(part).keySet()));
                someMixed |= search.mixed;
            }
        }
        return new Found<>(result, someMixed);
    }

    /** A way of having items in a set or out of it, and what is then decided. */
    private record Way<S>(Items<S> items, Items.Entry<S> entry, List<PossibleChange> options) {}

    /** One search: through what a rule asks, in a case that is changed already in some things. */
    private final class Search {
        private final CaseFormulas<C> changed;

        /** How often the rule that is looked at reads each path; empty where every part is to be looked at. */
        private final Map<String, Integer> readings;

        /** What no case can contradict. */
        private final CaseConstraints constraints;

        private final Set<List<PossibleChange>> found = new LinkedHashSet<>();
        private boolean mixed;

        Search(CaseFormulas<C> changed, Map<String, Integer> readings, CaseConstraints constraints) {
            this.changed = changed;
            this.readings = readings;
            this.constraints = constraints;
        }

        private Found<Set<List<PossibleChange>>> result() {
            return new Found<>(found, mixed);
        }

        /** The changes that can help a rule to bind a case or not to: to apply, and not to give way to its exceptions. */
        private void binding(Rule<C> rule, boolean wanted) {
            collect(rule.appliesWhen(), wanted, changed.frame(rule));
            analysis.book().overriding(rule).forEach(before -> binding(before, !wanted));
        }

        /** Whether nothing that a part reads stands elsewhere in the rule, so that nothing else can make up for it. */
        private <S> boolean standsAlone(Condition<S> part, Frame<S> frame) {
            String prefix = RemedySearch.pattern(frame.prefix());
            for (Map.Entry<String, Integer> own : analysis.paths().in(part).entrySet()) {
                if (!own.getValue().equals(readings.get(prefix + own.getKey()))) {
                    return false;
                }
            }
            return true;
        }

        private <S> boolean isSure(Condition<S> condition, boolean wanted, Frame<S> frame) {
            Formula formula = builder.build(condition, frame);
            Formula fails = wanted ? formula.not() : formula;
            return fails.equals(Constant.FALSE) || !constraints.arePossible(List.of(fails));
        }

        private <S> void collect(Condition<S> condition, boolean wanted, Frame<S> frame) {
            condition.accept(new Visitor<>(wanted, frame));
        }

        /** The changes that can help a condition of each kind to come out as it is wanted. */
        private final class Visitor<S> implements Condition.Visitor<S, Visitor<S>> {
            private final boolean wanted;
            private final Frame<S> frame;

            Visitor(boolean wanted, Frame<S> frame) {
                this.wanted = wanted;
                this.frame = frame;
            }

            @Override
            public Visitor<S> allOf(AllOf<S> all) {
                parts(all.conditions(), wanted, wanted, frame);
                return this;
            }

            @Override
            public Visitor<S> anyOf(AnyOf<S> any) {
                parts(any.conditions(), !wanted, wanted, frame);
                return this;
            }

            @Override
            public Visitor<S> not(Not<S> not) {
                collect(not.condition(), !wanted, frame);
                return this;
            }

            @Override
            public Visitor<S> holds(Holds<S> holds) {
                value(holds.fact(), wanted, frame);
                return this;
            }

            @Override
            public <T> Visitor<S> oneOf(OneOf<S, T> oneOf) {
                values(oneOf, wanted, frame);
                return this;
            }

            @Override
            public Visitor<S> stated(Stated<S> stated) {
                change(stated.fact(), wanted ? "STATED" : "", wanted ? Kind.STATED : Kind.BLANK, frame);
                return this;
            }

            @Override
            public Visitor<S> applies(Applies<S> applies) {
                return this; // that a fact applies, or does not, is nothing that can be done
            }

            @Override
            public Visitor<S> compare(Compare<S> compare) {
                days(compare, wanted, frame);
                return this;
            }

            @Override
            public Visitor<S> during(During<S> during) {
                return this; // what another source tells of a day is not for the case to change
            }

            @Override
            public Visitor<S> within(Within<S> within) {
                if (wanted) {
                    allWithin(within, frame);
                } else {
                    oneOutside(within, frame);
                }
                return this;
            }

            @Override
            public <E> Visitor<S> differentNames(DifferentNames<S, E> names) {
                return this; // which name it is that a thing bears, is to be found out
            }

            @Override
            public <E> Visitor<S> every(Every<S, E> every) {
                things(every, wanted, frame);
                return this;
            }

            @Override
            public Visitor<S> alternativeReadings(AlternativeReadings<S> alternatives) {
                readings(alternatives, wanted, frame);
                return this;
            }

            @Override
            public Visitor<S> unknownRequirement(UnknownRequirement<S> unknown) {
                return this; // no fact settles it
            }
        }

        /** Where every part is needed, the first that is not sure; else each part. */
        private <S> void parts(List<Condition<S>> parts, boolean every, boolean wanted, Frame<S> frame) {
            for (Condition<S> part : parts) {
                if (!every) {
                    collect(part, wanted, frame);
                } else if (!isSure(part, wanted, frame)) {
                    collect(part, wanted, frame);
                    if (standsAlone(part, frame)) {
                        return;
                    }
                }
            }
        }

        private <S> void value(Fact<S, Boolean> fact, boolean value, Frame<S> frame) {
            if (fact.isClaim() && value) {
                return; // with one more claim it is another case
            }
            change(fact, value, new Value.Truth(value), frame);
        }

        private <S, T> void values(OneOf<S, T> oneOf, boolean wanted, Frame<S> frame) {
            Fact<S, T> fact = oneOf.fact();
            List<T> values = oneOf.values();
            if (!wanted) {
                values = fact.domain() instanceof Domain.Choice<T> choice
                        ? choice.values().stream()
                                .filter(value -> !oneOf.values().contains(value))
                                .toList()
                        : List.of();
            }
            for (T value : values) {
                change(fact, value, fact.domain().value(value), frame);
            }
        }

        private <S, T> void change(Fact<S, T> fact, T value, Value to, Frame<S> frame) {
            S subject = frame.subject();
            if (subject == null || fact.reachIn(subject) == ChangeableBy.FIXED) {
                return;
            }
            String path = frame.prefix() + fact.path();
            Input<T> present = fact.of(subject);
            if (present.known().filter(value::equals).isPresent()) {
                return;
            }
            if (fact.isEvent() && (isPast(present.known()) || isPast(Optional.of(value)))) {
                return;
            }
            Optional<Value> from = present.known()
                    .map(fact.domain()::value)
                    .or(() -> present instanceof Input.NotApplicable
                            ? Optional.of(Kind.NOT_APPLICABLE)
                            : Optional.empty());
            boolean inPower =
                    fact.reach() == ChangeableBy.OWN && !isPast(present.known()) && !isPast(Optional.of(value));
            found.add(List.of(new PossibleChange.OfFact(
                    new Location(path, fact.domain()),
                    Input.given(value),
                    new Change(path, fact.label(), from, to, inPower))));
        }

        /** Whether a value is a day that lies before the day asked about. */
        private boolean isPast(Optional<?> value) {
            return value.filter(LocalDate.class::isInstance)
                    .map(LocalDate.class::cast)
                    .filter(day -> day.isBefore(asked))
                    .isPresent();
        }

        private <S> void days(Compare<S> compare, boolean wanted, Frame<S> frame) {
            turn(compare.left(), compare.order(), compare.right(), wanted, frame);
            turn(compare.right(), compare.order().mirrored(), compare.left(), wanted, frame);
            mixed |= canBeSet(compare.left(), frame) && canBeSet(compare.right(), frame);
        }

        /** Whether a day is missing and could be set: the one of two that are held against each other as the other is. */
        private <S> boolean canBeSet(DayExpression<S> term, Frame<S> frame) {
            S subject = frame.subject();
            return subject != null
                    && builder.known(term, frame).isEmpty()
                    && term.fact()
                            .filter(fact -> fact.reachIn(subject) != ChangeableBy.FIXED)
                            .isPresent();
        }

        /** The days of the one fact on which its comparison with a known day turns. */
        private <S> void turn(
                DayExpression<S> term, Order order, DayExpression<S> other, boolean wanted, Frame<S> frame) {
            Optional<Fact<S, LocalDate>> fact = term.fact();
            Optional<Long> against = builder.known(other, frame);
            if (fact.isEmpty() || against.isEmpty() || other.fact().equals(fact)) {
                return;
            }
            DayFunction growth = builder.growth(term, frame);
            long day = against.get();
            switch (order) {
                case NOT_AFTER -> day(fact.get(), wanted ? growth.most(day) : growth.least(day + 1), frame);
                case NOT_BEFORE -> day(fact.get(), wanted ? growth.least(day) : growth.most(day - 1), frame);
                case SAME -> {
                    if (!wanted) {
                        day(fact.get(), growth.least(day + 1), frame);
                        day(fact.get(), growth.most(day - 1), frame);
                    } else if (growth.at(growth.least(day)) == day) {
                        day(fact.get(), growth.least(day), frame);
                    }
                }
            }
        }

        private <S> void day(Fact<S, LocalDate> fact, long day, Frame<S> frame) {
            LocalDate date = LocalDate.ofEpochDay(day);
            change(fact, date, new Value.Day(date), frame);
        }

        private <S> void allWithin(Within<S> within, Frame<S> frame) {
            S subject = frame.subject();
            if (subject == null) {
                return;
            }
            ItemSet failing = new ItemFormulaBuilder<>(builder, frame).failing(within);
            if (failing.isEmpty()) {
                return;
            }
            Set<Items<S>> into = new LinkedHashSet<>();
            Set<Items<S>> outOf = new LinkedHashSet<>();
            helping(within.others(), true, into, outOf);
            helping(within.items(), false, into, outOf);
            List<Way<S>> ways = new ArrayList<>();
            into.forEach(items -> items.into().forEach(entry -> decide(items, entry, failing, frame, ways)));
            outOf.forEach(items -> items.outOf().forEach(entry -> decide(items, entry, failing, frame, ways)));
            mixed = mixed || isMixed(ways, failing, frame);
            ways.forEach(way -> found.add(way.options()));
        }

        /**
         * The decision that puts one item into some sets: on which one, there may be a choice. First come those that are
         * surely in the other sets; then those that may be; then those that may be in such of them as no decision puts
         * anything into, so that further decisions bring them into the rest.
         */
        private <S> void oneOutside(Within<S> within, Frame<S> frame) {
            S subject = frame.subject();
            List<Items<S>> sets = new ArrayList<>();
            if (subject == null) {
                return;
            }
            if (!(within.others() instanceof ItemsExpression.None<S>) || !all(within.items(), sets)) {
                mixed |= within.sets().stream()
                        .anyMatch(items ->
                                !items.into().isEmpty() || !items.outOf().isEmpty());
                return;
            }
            boolean some = oneInto(sets, other -> Optional.of(other.of(subject).certain()), frame)
                    || oneInto(sets, other -> Optional.of(other.of(subject).possible()), frame)
                    || oneInto(
                            sets,
                            other -> Optional.of(other.of(subject).possible())
                                    .filter(items -> other.into().isEmpty()),
                            frame);
            // without a set that stays as it is, there may be items that the case does not name
            mixed |= some || sets.stream().noneMatch(items -> items.into().isEmpty());
        }

        /** Those of the decisions that put one of some items into a set; the items have to be in all others. */
        private <S> boolean oneInto(List<Items<S>> sets, Function<Items<S>, Optional<ItemSet>> items, Frame<S> frame) {
            boolean some = false;
            for (Items<S> into : sets) {
                Optional<ItemSet> others = sets.stream()
                        .filter(other -> other != into)
                        .flatMap(other -> items.apply(other).stream())
                        .reduce(ItemSet::intersection);
                for (Items.Entry<S> entry : into.into()) {
                    List<PossibleChange> way = decided(into, entry, others.orElse(ItemSet.empty()), frame);
                    way.stream().limit(1).forEach(first -> found.add(List.of(first)));
                    some |= !way.isEmpty();
                }
            }
            return some;
        }

        private <S> void decide(
                Items<S> items, Items.Entry<S> entry, ItemSet failing, Frame<S> frame, List<Way<S>> ways) {
            List<PossibleChange> decided = decided(items, entry, failing, frame);
            if (!decided.isEmpty()
                    && ways.stream().noneMatch(way -> way.options().equals(decided))) {
                ways.add(new Way<>(items, entry, decided));
            }
        }

        /** Whether of two ways the one could be taken with some of the items and the other with the rest. */
        private <S> boolean isMixed(List<Way<S>> ways, ItemSet some, Frame<S> frame) {
            for (int i = 0; i < ways.size(); i++) {
                for (Way<S> other : ways.subList(i + 1, ways.size())) {
                    if (areMixed(ways.get(i), other, some, frame)) {
                        return true;
                    }
                }
            }
            return false;
        }

        /** Whether two items can be decided on in both ways, in neither of them by one decision on both. */
        private <S> boolean areMixed(Way<S> one, Way<S> other, ItemSet some, Frame<S> frame) {
            if (one.options().size() == 1 || other.options().size() == 1) {
                return false;
            }
            Set<PossibleChange> ofOne = new HashSet<>();
            Set<PossibleChange> ofOther = new HashSet<>();
            for (int ordinal : some) {
                ItemSet item = ItemSet.of(ordinal);
                List<PossibleChange> inOne = decided(one.items(), one.entry(), item, frame);
                List<PossibleChange> inOther = decided(other.items(), other.entry(), item, frame);
                if (!inOne.isEmpty() && !inOther.isEmpty() && !inOne.equals(inOther)) {
                    ofOne.addAll(inOne);
                    ofOther.addAll(inOther);
                    if (ofOne.size() > 1 && ofOther.size() > 1) {
                        return true;
                    }
                }
            }
            return false;
        }

        /** What is decided on those of some items on which it can be. */
        private <S> List<PossibleChange> decided(Items<S> items, Items.Entry<S> entry, ItemSet some, Frame<S> frame) {
            S subject = frame.subject();
            return subject == null ? List.of() : changed.itemOptions().on(items, entry, frame.prefix(), subject, some);
        }

        private <S, E> void things(Every<S, E> every, boolean wanted, Frame<S> frame) {
            S subject = frame.subject();
            if (subject == null) {
                return;
            }
            String path = frame.prefix() + every.list().path();
            Input<List<E>> list = changed.overlay().read(every.list(), subject, path);
            if (list.isMissing() && wanted) {
                change(every.list(), List.of(), Kind.NONE, frame);
            }
            List<E> things = list.known().orElse(List.of());
            if (things.isEmpty() && !wanted) {
                every.list().example().ifPresent(some -> change(every.list(), some, Kind.STATED, frame));
            }
            for (int i = 0; i < things.size(); i++) {
                Frame<E> thing = new Frame<>(things.get(i), path + "/" + i, frame.law(), false, frame.view());
                if (!wanted) {
                    collect(every.condition(), false, thing);
                } else if (!isSure(every.condition(), true, thing)) {
                    collect(every.condition(), true, thing);
                    if (standsAlone(every, frame)) {
                        return;
                    }
                }
            }
        }

        /** Every reading that comes into question has to come out as wanted, or not to come into question. */
        private <S> void readings(AlternativeReadings<S> alternatives, boolean wanted, Frame<S> frame) {
            for (AlternativeReadings.Reading<S> reading : alternatives.readings()) {
                if (!isSure(reading.arises(), false, frame) && !isSure(reading.condition(), wanted, frame)) {
                    collect(reading.condition(), wanted, frame);
                    collect(reading.arises(), false, frame);
                    if (standsAlone(reading.condition(), frame) && standsAlone(reading.arises(), frame)) {
                        return;
                    }
                }
            }
            if (alternatives.readings().stream().noneMatch(reading -> isSure(reading.arises(), true, frame))) {
                for (AlternativeReadings.Reading<S> reading : alternatives.readings()) {
                    collect(reading.arises(), true, frame);
                }
            }
        }
    }

    /** The named sets of a term that is nothing but their intersection. */
    private static <S> boolean all(ItemsExpression<S> term, List<Items<S>> into) {
        if (term instanceof ItemsExpression.Named<S> named) {
            return into.add(named.items());
        }
        return term instanceof ItemsExpression.Both<S> both
                && both.operation() == ItemsExpression.Both.Operation.AND
                && all(both.left(), into)
                && all(both.right(), into);
    }

    /** The named sets into which items can be put, or out of which taken, to have them in a term or out of it. */
    private static <S> void helping(ItemsExpression<S> term, boolean in, Set<Items<S>> into, Set<Items<S>> outOf) {
        if (term instanceof ItemsExpression.Named<S> named) {
            (in ? into : outOf).add(named.items());
        } else if (term instanceof ItemsExpression.Both<S> both) {
            helping(both.left(), in, into, outOf);
            helping(both.right(), (both.operation() == ItemsExpression.Both.Operation.WITHOUT) != in, into, outOf);
        }
    }
}
