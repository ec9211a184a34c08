package dev.ismap.core.determination.search;

import dev.ismap.core.condition.Condition.AllOf;
import dev.ismap.core.condition.Condition.AlternativeReadings;
import dev.ismap.core.condition.Condition.AnyOf;
import dev.ismap.core.condition.Condition.Applies;
import dev.ismap.core.condition.Condition.Compare.Order;
import dev.ismap.core.condition.Condition.Compare;
import dev.ismap.core.condition.Condition.During;
import dev.ismap.core.condition.Condition.Every;
import dev.ismap.core.condition.Condition.Holds;
import dev.ismap.core.condition.Condition.Not;
import dev.ismap.core.condition.Condition.OneOf;
import dev.ismap.core.condition.Condition.Stated;
import dev.ismap.core.condition.Condition.UnknownRequirement;
import dev.ismap.core.condition.Condition.Within;
import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.ConditionVisitor;
import dev.ismap.core.condition.DayExpression;
import dev.ismap.core.condition.ItemsExpression;
import dev.ismap.core.determination.Remedies.Change;
import dev.ismap.core.determination.search.FormulaBuilder.Frame;
import dev.ismap.core.fact.ChangeableBy;
import dev.ismap.core.fact.Decision;
import dev.ismap.core.fact.Domain;
import dev.ismap.core.fact.Fact;
import dev.ismap.core.fact.Input;
import dev.ismap.core.fact.ItemSet;
import dev.ismap.core.fact.Items;
import dev.ismap.core.rule.Constraint;
import dev.ismap.core.rule.ItemDecisions;
import dev.ismap.core.rule.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

    /** How often the rule that is looked at reads each path; empty where several rules are looked at together. */
    private Map<String, Integer> readings = Map.of();

    /** What no case can contradict, with the changes that are made already. */
    private CaseConstraints constraints = CaseConstraints.NONE;

    /** The case with what is decided on its items already. */
    private RuleFormulaBuilder<C> grounding;

    private boolean mixed;

    ChangeFinder(OutcomeAnalysis<C> analysis) {
        this.analysis = analysis;
        this.builder = analysis.builder();
        this.asked = analysis.subject().asked();
        this.grounding = analysis.under(Overlay.NONE);
    }

    /** The changes that can help a rule to let the case stand, in the order in which it reads. */
    Set<List<PossibleChange>> of(Rule<C> rule, Overlay overlay) {
        over(overlay);
        readings = readings(rule);
        Set<List<PossibleChange>> result = new LinkedHashSet<>();
        collect(rule.condition(), true, grounding.frame(rule), result);
        binding(rule, false, result);
        over(Overlay.NONE);
        return result;
    }

    /** The changes that can help a rule to apply. */
    Set<List<PossibleChange>> toApply(List<Rule<C>> rules, Overlay overlay) {
        over(overlay);
        readings = Map.of();
        Set<List<PossibleChange>> result = new LinkedHashSet<>();
        for (Rule<C> rule : rules) {
            binding(rule, true, result);
        }
        over(Overlay.NONE);
        return result;
    }

    private void over(Overlay overlay) {
        constraints = analysis.constraintsUnder(overlay);
        grounding = analysis.under(overlay);
    }

    /** Whether some items could be decided in one way and some in another, which no option says. */
    boolean isMixed() {
        return mixed;
    }

    /** The changes that can keep a case from contradicting itself. */
    Set<List<PossibleChange>> of(Constraint<C> constraint, Overlay overlay) {
        grounding = analysis.under(overlay);
        constraints = CaseConstraints.NONE;
        readings = Map.of();
        Set<List<PossibleChange>> result = new LinkedHashSet<>();
        collect(constraint.condition(), true, grounding.frame(), result);
        over(Overlay.NONE);
        return result;
    }

    /** What has to be changed where a case contradicts itself. */
    RequiredChange need(Constraint<C> constraint, Overlay overlay) {
        Set<String> paths = new HashSet<>();
        constraint.condition().reads(paths::add);
        return RequiredChange.of(of(constraint, overlay), paths);
    }

    /** The changes that can help a rule to bind a case or not to: to apply, and not to give way to its exceptions. */
    private void binding(Rule<C> rule, boolean wanted, Set<List<PossibleChange>> into) {
        collect(rule.appliesWhen(), wanted, grounding.frame(rule), into);
        analysis.book().overriding(rule).forEach(before -> binding(before, !wanted, into));
    }

    /**
     * What has to be changed: where a rule applies to every case, for each part of its condition that is not sure; else
     * for the rule as a whole.
     */
    List<RequiredChange> needs(Rule<C> rule, Overlay overlay) {
        boolean always = rule.appliesWhen().equals(Condition.<C>always())
                && analysis.book().overriding(rule).isEmpty();
        if (!always || !(rule.condition() instanceof AllOf<C> all)) {
            return List.of(RequiredChange.of(
                    of(rule, overlay), Set.copyOf(readings(rule).keySet())));
        }
        over(overlay);
        readings = readings(rule);
        List<RequiredChange> result = new ArrayList<>();
        Frame<C> frame = grounding.frame(rule);
        for (Condition<C> part : all.conditions()) {
            if (!isSure(part, true, frame)) {
                Set<String> paths = new HashSet<>();
                part.reads(paths::add);
                Set<List<PossibleChange>> options = new LinkedHashSet<>();
                collect(part, true, frame, options);
                result.add(RequiredChange.of(options, paths));
            }
        }
        over(Overlay.NONE);
        return result;
    }

    private Map<String, Integer> readings(Rule<C> rule) {
        Map<String, Integer> result = new HashMap<>();
        rule.condition().reads(path -> result.merge(path, 1, Integer::sum));
        count(rule, result);
        return result;
    }

    private void count(Rule<C> rule, Map<String, Integer> into) {
        rule.appliesWhen().reads(path -> into.merge(path, 1, Integer::sum));
        analysis.book().overriding(rule).forEach(before -> count(before, into));
    }

    /** Whether nothing that a part reads stands elsewhere in the rule, so that nothing else can make up for it. */
    private <S> boolean standsAlone(Condition<S> part, Frame<S> frame) {
        Map<String, Integer> own = new HashMap<>();
        String prefix = RemedySearch.pattern(frame.prefix());
        part.reads(path -> own.merge(prefix + path, 1, Integer::sum));
        return own.entrySet().stream().allMatch(entry -> entry.getValue().equals(readings.get(entry.getKey())));
    }

    private <S> boolean isSure(Condition<S> condition, boolean wanted, Frame<S> frame) {
        Formula formula = builder.build(condition, frame);
        Formula fails = wanted ? formula.not() : formula;
        return fails.equals(Constant.FALSE) || !constraints.arePossible(List.of(fails));
    }

    private <S> void collect(Condition<S> condition, boolean wanted, Frame<S> frame, Set<List<PossibleChange>> into) {
        condition.accept(new Visitor<>(wanted, frame, into));
    }

    /** The changes that can help a condition of each kind to come out as it is wanted. */
    private final class Visitor<S> implements ConditionVisitor<S, Visitor<S>> {
        private final boolean wanted;
        private final Frame<S> frame;
        private final Set<List<PossibleChange>> into;

        Visitor(boolean wanted, Frame<S> frame, Set<List<PossibleChange>> into) {
            this.wanted = wanted;
            this.frame = frame;
            this.into = into;
        }

        @Override
        public Visitor<S> allOf(AllOf<S> all) {
            parts(all.conditions(), wanted, wanted, frame, into);
            return this;
        }

        @Override
        public Visitor<S> anyOf(AnyOf<S> any) {
            parts(any.conditions(), !wanted, wanted, frame, into);
            return this;
        }

        @Override
        public Visitor<S> not(Not<S> not) {
            collect(not.condition(), !wanted, frame, into);
            return this;
        }

        @Override
        public Visitor<S> holds(Holds<S> holds) {
            value(holds.fact(), wanted, frame, into);
            return this;
        }

        @Override
        public <T> Visitor<S> oneOf(OneOf<S, T> oneOf) {
            values(oneOf, wanted, frame, into);
            return this;
        }

        @Override
        public Visitor<S> stated(Stated<S> stated) {
            change(stated.fact(), wanted ? "STATED" : "", wanted ? "STATED" : "BLANK", frame, into);
            return this;
        }

        @Override
        public Visitor<S> applies(Applies<S> applies) {
            return this; // that a fact applies, or does not, is nothing that can be done
        }

        @Override
        public Visitor<S> compare(Compare<S> compare) {
            days(compare, wanted, frame, into);
            return this;
        }

        @Override
        public Visitor<S> during(During<S> during) {
            return this; // what another source tells of a day is not for the case to change
        }

        @Override
        public Visitor<S> within(Within<S> within) {
            if (wanted) {
                allWithin(within, frame, into);
            } else {
                oneOutside(within, frame, into);
            }
            return this;
        }

        @Override
        public <E> Visitor<S> every(Every<S, E> every) {
            things(every, wanted, frame, into);
            return this;
        }

        @Override
        public Visitor<S> alternativeReadings(AlternativeReadings<S> alternatives) {
            readings(alternatives, wanted, frame, into);
            return this;
        }

        @Override
        public Visitor<S> unknownRequirement(UnknownRequirement<S> unknown) {
            return this; // no fact settles it
        }
    }

    /** Where every part is needed, the first that is not sure; else each part. */
    private <S> void parts(
            List<Condition<S>> parts, boolean every, boolean wanted, Frame<S> frame, Set<List<PossibleChange>> into) {
        for (Condition<S> part : parts) {
            if (!every) {
                collect(part, wanted, frame, into);
            } else if (!isSure(part, wanted, frame)) {
                collect(part, wanted, frame, into);
                if (standsAlone(part, frame)) {
                    return;
                }
            }
        }
    }

    private <S> void value(Fact<S, Boolean> fact, boolean value, Frame<S> frame, Set<List<PossibleChange>> into) {
        if (fact.isClaim() && value) {
            return; // with one more claim it is another case
        }
        change(fact, value, Boolean.toString(value), frame, into);
    }

    private <S, T> void values(OneOf<S, T> oneOf, boolean wanted, Frame<S> frame, Set<List<PossibleChange>> into) {
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
            change(fact, value, fact.domain().print(value), frame, into);
        }
    }

    private <S, T> void change(Fact<S, T> fact, T value, String to, Frame<S> frame, Set<List<PossibleChange>> into) {
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
        Optional<String> from = present.known()
                .map(fact.domain()::print)
                .or(() -> present instanceof Input.NotApplicable ? Optional.of("NOT_APPLICABLE") : Optional.empty());
        boolean inPower = fact.reach() == ChangeableBy.OWN && !isPast(present.known()) && !isPast(Optional.of(value));
        into.add(List.of(new PossibleChange.OfFact(
                new Location(path, fact.domain()),
                Input.given(value),
                new Change(path, fact.label(), from, to, List.of(), inPower))));
    }

    /** Whether a value is a day that lies before the day asked about. */
    private boolean isPast(Optional<?> value) {
        return value.filter(LocalDate.class::isInstance)
                .map(LocalDate.class::cast)
                .filter(day -> day.isBefore(asked))
                .isPresent();
    }

    private <S> void days(Compare<S> compare, boolean wanted, Frame<S> frame, Set<List<PossibleChange>> into) {
        turn(compare.left(), compare.order(), compare.right(), wanted, frame, into);
        turn(compare.right(), mirrored(compare.order()), compare.left(), wanted, frame, into);
    }

    private static Order mirrored(Order order) {
        return switch (order) {
            case NOT_AFTER -> Order.NOT_BEFORE;
            case SAME -> Order.SAME;
            case NOT_BEFORE -> Order.NOT_AFTER;
        };
    }

    /** The days of the one fact on which its comparison with a known day turns. */
    private <S> void turn(
            DayExpression<S> term,
            Order order,
            DayExpression<S> other,
            boolean wanted,
            Frame<S> frame,
            Set<List<PossibleChange>> into) {
        Optional<Fact<S, LocalDate>> fact = term.fact();
        Optional<Long> against = builder.known(other, frame);
        if (fact.isEmpty() || against.isEmpty() || other.fact().equals(fact)) {
            return;
        }
        DayFunction growth = builder.growth(term, frame);
        long day = against.get();
        switch (order) {
            case NOT_AFTER -> day(fact.get(), wanted ? growth.most(day) : growth.least(day + 1), frame, into);
            case NOT_BEFORE -> day(fact.get(), wanted ? growth.least(day) : growth.most(day - 1), frame, into);
            case SAME -> {
                if (!wanted) {
                    day(fact.get(), growth.least(day + 1), frame, into);
                    day(fact.get(), growth.most(day - 1), frame, into);
                } else if (growth.at(growth.least(day)) == day) {
                    day(fact.get(), growth.least(day), frame, into);
                }
            }
        }
    }

    private <S> void day(Fact<S, LocalDate> fact, long day, Frame<S> frame, Set<List<PossibleChange>> into) {
        LocalDate date = LocalDate.ofEpochDay(day);
        change(fact, date, date.toString(), frame, into);
    }

    private <S> void allWithin(Within<S> within, Frame<S> frame, Set<List<PossibleChange>> options) {
        S subject = frame.subject();
        if (subject == null) {
            return;
        }
        ItemSet failing = new ItemFormulaBuilder<>(builder, subject, frame.prefix()).failing(within);
        if (failing.isEmpty()) {
            return;
        }
        Set<Items<S>> into = new LinkedHashSet<>();
        Set<Items<S>> outOf = new LinkedHashSet<>();
        helping(within.others(), true, into, outOf);
        helping(within.items(), false, into, outOf);
        List<List<PossibleChange>> ways = new ArrayList<>();
        into.forEach(items -> items.into().forEach(entry -> decide(items, entry, failing, frame, ways)));
        outOf.forEach(items -> items.outOf().forEach(entry -> decide(items, entry, failing, frame, ways)));
        mixed |= isMixed(ways);
        options.addAll(ways);
    }

    /** The decision that puts one item into a set outside another: on which one, there may be a choice. */
    private <S> void oneOutside(Within<S> within, Frame<S> frame, Set<List<PossibleChange>> options) {
        S subject = frame.subject();
        if (subject == null || !(within.others() instanceof ItemsExpression.None<S>)) {
            return;
        }
        List<Items<S>> sets = new ArrayList<>();
        if (!all(within.items(), sets)) {
            return;
        }
        for (Items<S> items : sets) {
            Optional<ItemSet> others = sets.stream()
                    .filter(other -> other != items)
                    .map(other -> other.of(subject).possible())
                    .reduce(ItemSet::intersection);
            for (Items.Entry<S> entry : items.into()) {
                List<List<PossibleChange>> ways = new ArrayList<>();
                decide(items, entry, others.orElse(ItemSet.empty()), frame, ways);
                ways.forEach(way -> {
                    mixed |= way.size() > 1;
                    options.add(List.of(way.get(0)));
                });
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

    /** What is decided on those of some items on which it can be. */
    private <S> void decide(
            Items<S> items, Items.Entry<S> entry, ItemSet failing, Frame<S> frame, List<List<PossibleChange>> ways) {
        S subject = frame.subject();
        Optional<ItemDecisions<C>> decider = analysis.book().decider();
        if (subject == null || decider.isEmpty() || entry.reach() == ChangeableBy.FIXED) {
            return;
        }
        String path = items.pathIn(frame.prefix());
        C whole = analysis.subject().subject();
        List<PossibleChange> decided = failing.stream()
                .mapToObj(ordinal -> new Decision(path, entry.on().of(subject, ordinal), entry.action()))
                .distinct()
                .filter(decision -> decider.get().allows(whole, decision))
                .<PossibleChange>map(decision -> new PossibleChange.OfItem(decision, entry.reach() == ChangeableBy.OWN))
                .toList();
        if (!decided.isEmpty() && !ways.contains(decided)) {
            ways.add(decided);
        }
    }

    /** Whether two ways share several items, so that one could be taken with some of them and the other with the rest. */
    private static boolean isMixed(List<List<PossibleChange>> ways) {
        for (int i = 0; i < ways.size(); i++) {
            Set<Object> keys = new HashSet<>();
            ways.get(i).forEach(option -> keys.add(option.key()));
            for (List<PossibleChange> other : ways.subList(i + 1, ways.size())) {
                if (other.stream().filter(option -> keys.contains(option.key())).count() > 1) {
                    return true;
                }
            }
        }
        return false;
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

    private <S, E> void things(Every<S, E> every, boolean wanted, Frame<S> frame, Set<List<PossibleChange>> into) {
        S subject = frame.subject();
        if (subject == null) {
            return;
        }
        String path = frame.prefix() + every.list().path();
        Input<List<E>> list = builder.overlay().read(every.list(), subject, path);
        if (list.isMissing() && wanted) {
            change(every.list(), List.of(), "NONE", frame, into);
        }
        List<E> things = list.known().orElse(List.of());
        if (things.isEmpty() && !wanted) {
            every.list().example().ifPresent(some -> change(every.list(), some, "STATED", frame, into));
        }
        for (int i = 0; i < things.size(); i++) {
            Frame<E> thing = new Frame<>(things.get(i), path + "/" + i, frame.law(), false);
            if (!wanted) {
                collect(every.condition(), false, thing, into);
            } else if (!isSure(every.condition(), true, thing)) {
                collect(every.condition(), true, thing, into);
                if (standsAlone(every, frame)) {
                    return;
                }
            }
        }
    }

    /** Every reading that comes into question has to come out as wanted, or not to come into question. */
    private <S> void readings(
            AlternativeReadings<S> alternatives, boolean wanted, Frame<S> frame, Set<List<PossibleChange>> into) {
        for (AlternativeReadings.Reading<S> reading : alternatives.readings()) {
            if (!isSure(reading.arises(), false, frame) && !isSure(reading.condition(), wanted, frame)) {
                collect(reading.condition(), wanted, frame, into);
                collect(reading.arises(), false, frame, into);
                if (standsAlone(reading.condition(), frame) && standsAlone(reading.arises(), frame)) {
                    return;
                }
            }
        }
        if (alternatives.readings().stream().noneMatch(reading -> isSure(reading.arises(), true, frame))) {
            for (AlternativeReadings.Reading<S> reading : alternatives.readings()) {
                collect(reading.arises(), true, frame, into);
            }
        }
    }
}
