package dev.ismap.core.search;

import dev.ismap.core.condition.AllOf;
import dev.ismap.core.condition.AnyOf;
import dev.ismap.core.condition.Candidates;
import dev.ismap.core.condition.Compare;
import dev.ismap.core.condition.Compare.Order;
import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.DayTerm;
import dev.ismap.core.condition.Every;
import dev.ismap.core.condition.Holds;
import dev.ismap.core.condition.ItemsTerm;
import dev.ismap.core.condition.Not;
import dev.ismap.core.condition.OneOf;
import dev.ismap.core.condition.Stated;
import dev.ismap.core.condition.Within;
import dev.ismap.core.determination.Remedies.Change;
import dev.ismap.core.fact.Domain;
import dev.ismap.core.fact.Fact;
import dev.ismap.core.fact.Input;
import dev.ismap.core.fact.ItemSet;
import dev.ismap.core.fact.Items;
import dev.ismap.core.fact.Reach;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.search.Grounder.Frame;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the changes that the failing conditions of a rule name: a value that one asks for, the day on which a
 * comparison turns, the items that are missing from a set.
 *
 * <p>Where every part has to hold, the first that does not surely hold names them; where one suffices, each may.
 *
 * @param <C> the type of the case
 */
final class Options<C> {

    private final Prospects<C> prospects;
    private final Grounder grounder;
    private final LocalDate asked;

    Options(Prospects<C> prospects) {
        this.prospects = prospects;
        this.grounder = prospects.grounder();
        this.asked = prospects.subject().asked();
    }

    /** The changes that can help a rule to let the case stand, in the order in which it reads. */
    Set<Option> of(Rule<C> rule, Overlay overlay) {
        grounder.over(overlay);
        Set<Option> result = new LinkedHashSet<>();
        Frame<C> frame = prospects.frame(rule);
        collect(rule.condition(), true, frame, result);
        collect(rule.appliesWhen(), false, frame, result);
        for (Rule<C> before : prospects.book().goingBefore(rule)) {
            collect(before.appliesWhen(), true, prospects.frame(before), result);
        }
        grounder.over(Overlay.NONE);
        return result;
    }

    /** The changes that can help a rule to apply. */
    Set<Option> toApply(List<Rule<C>> rules, Overlay overlay) {
        grounder.over(overlay);
        Set<Option> result = new LinkedHashSet<>();
        for (Rule<C> rule : rules) {
            collect(rule.appliesWhen(), true, prospects.frame(rule), result);
            for (Rule<C> before : prospects.book().goingBefore(rule)) {
                collect(before.appliesWhen(), false, prospects.frame(before), result);
            }
        }
        grounder.over(Overlay.NONE);
        return result;
    }

    /**
     * What each need at least one change among: where a rule applies to every case, each part of its condition that is
     * not sure; else the rule as a whole. For each, the paths that it reads.
     */
    List<Set<String>> needs(Rule<C> rule, Set<String> reads, Overlay overlay) {
        boolean always = rule.appliesWhen().equals(Condition.<C>always())
                && prospects.book().goingBefore(rule).isEmpty();
        if (!always || !(rule.condition() instanceof AllOf<C> all)) {
            return List.of(reads);
        }
        grounder.over(overlay);
        List<Set<String>> result = new ArrayList<>();
        for (Condition<C> part : all.conditions()) {
            if (!isSure(part, true, prospects.frame(rule))) {
                Set<String> paths = new HashSet<>();
                part.reads(paths::add);
                result.add(paths);
            }
        }
        grounder.over(Overlay.NONE);
        return result;
    }

    private <S> boolean isSure(Condition<S> condition, boolean wanted, Frame<S> frame) {
        Formula formula = grounder.ground(condition, frame);
        Formula fails = wanted ? formula.not() : formula;
        return fails.equals(Constant.FALSE) || !Prospects.isPossible(List.of(fails));
    }

    private <S> void collect(Condition<S> condition, boolean wanted, Frame<S> frame, Set<Option> into) {
        if (condition instanceof Not<S> not) {
            collect(not.condition(), !wanted, frame, into);
        } else if (condition instanceof AllOf<S> all) {
            parts(all.conditions(), wanted, wanted, frame, into);
        } else if (condition instanceof AnyOf<S> any) {
            parts(any.conditions(), !wanted, wanted, frame, into);
        } else if (condition instanceof Holds<S> holds) {
            value(holds.fact(), wanted, frame, into);
        } else if (condition instanceof OneOf<S, ?> oneOf) {
            oneOf(oneOf, wanted, frame, into);
        } else if (condition instanceof Stated<S> stated) {
            change(stated.fact(), wanted ? "STATED" : "", wanted ? "STATED" : "BLANK", frame, into);
        } else if (condition instanceof Compare<S> compare) {
            compare(compare, wanted, frame, into);
        } else if (condition instanceof Within<S> within) {
            if (wanted) {
                within(within, frame, into);
            }
        } else if (condition instanceof Every<S, ?> every) {
            every(every, wanted, frame, into);
        } else if (condition instanceof Candidates<S> candidates) {
            candidates(candidates, wanted, frame, into);
        }
    }

    /** Where every part is needed, the first that is not sure; else each part. */
    private <S> void parts(List<Condition<S>> parts, boolean every, boolean wanted, Frame<S> frame, Set<Option> into) {
        for (Condition<S> part : parts) {
            if (!every) {
                collect(part, wanted, frame, into);
            } else if (!isSure(part, wanted, frame)) {
                collect(part, wanted, frame, into);
                return;
            }
        }
    }

    private <S> void value(Fact<S, Boolean> fact, boolean value, Frame<S> frame, Set<Option> into) {
        change(fact, value, Boolean.toString(value), frame, into);
    }

    private <S, T> void oneOf(OneOf<S, T> oneOf, boolean wanted, Frame<S> frame, Set<Option> into) {
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

    private <S, T> void change(Fact<S, T> fact, T value, String to, Frame<S> frame, Set<Option> into) {
        S subject = frame.subject();
        if (subject == null || fact.reach() == Reach.FIXED) {
            return;
        }
        String path = frame.prefix() + fact.path();
        Input<T> present = fact.of(subject);
        if (present.known().filter(value::equals).isPresent()) {
            return;
        }
        Optional<String> from = present.known()
                .map(fact.domain()::print)
                .or(() -> present instanceof Input.NotApplicable ? Optional.of("NOT_APPLICABLE") : Optional.empty());
        boolean inPower = fact.reach() == Reach.OWN && !isPast(present.known()) && !isPast(Optional.of(value));
        into.add(Option.of(
                new Place(path, fact.domain()),
                Input.given(value),
                new Change(path, fact.label(), from, to, List.of(), inPower)));
    }

    /** Whether a value is a day that lies before the day asked about. */
    private boolean isPast(Optional<?> value) {
        return value.filter(LocalDate.class::isInstance)
                .map(LocalDate.class::cast)
                .filter(day -> day.isBefore(asked))
                .isPresent();
    }

    private <S> void compare(Compare<S> compare, boolean wanted, Frame<S> frame, Set<Option> into) {
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
            DayTerm<S> term, Order order, DayTerm<S> other, boolean wanted, Frame<S> frame, Set<Option> into) {
        Optional<Fact<S, LocalDate>> fact = term.fact();
        Optional<Long> against = grounder.known(other, frame);
        if (fact.isEmpty() || against.isEmpty() || other.fact().equals(fact)) {
            return;
        }
        Growth growth = grounder.growth(term, frame);
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

    private <S> void day(Fact<S, LocalDate> fact, long day, Frame<S> frame, Set<Option> into) {
        LocalDate date = LocalDate.ofEpochDay(day);
        change(fact, date, date.toString(), frame, into);
    }

    private <S> void within(Within<S> within, Frame<S> frame, Set<Option> into) {
        S subject = frame.subject();
        if (subject == null) {
            return;
        }
        ItemSet failing = new ItemGrounding<>(grounder, subject, frame.prefix()).failing(within);
        if (failing.isEmpty()) {
            return;
        }
        Set<Items<S>> helping = new LinkedHashSet<>();
        helping(within.others(), true, helping);
        helping(within.items(), false, helping);
        for (Items<S> items : helping) {
            if (items.reach() == Reach.FIXED) {
                continue;
            }
            List<String> names = failing.stream()
                    .mapToObj(ordinal -> items.name(subject, ordinal))
                    .toList();
            String path = frame.prefix() + items.path();
            into.add(Option.of(
                    new SetPlace(path, items.label()),
                    new Change(path, items.label(), Optional.empty(), "ADDED", names, items.reach() == Reach.OWN)));
        }
    }

    /** The named sets into which items can be put to have them in a term, or to have them out of it. */
    private static <S> void helping(ItemsTerm<S> term, boolean in, Set<Items<S>> into) {
        if (term instanceof ItemsTerm.Named<S> named && in) {
            into.add(named.items());
        } else if (term instanceof ItemsTerm.Both<S> both) {
            helping(both.left(), in, into);
            helping(both.right(), (both.operation() == ItemsTerm.Both.Operation.WITHOUT) != in, into);
        }
    }

    private <S, E> void every(Every<S, E> every, boolean wanted, Frame<S> frame, Set<Option> into) {
        S subject = frame.subject();
        if (subject == null) {
            return;
        }
        String path = frame.prefix() + every.list().path();
        Input<List<E>> list = grounder.overlay().read(every.list(), subject, path);
        if (list.isMissing() && wanted) {
            change(every.list(), List.of(), "NONE", frame, into);
        }
        List<E> things = list.known().orElse(List.of());
        for (int i = 0; i < things.size(); i++) {
            Frame<E> thing = new Frame<>(things.get(i), path + "/" + i, frame.law(), false);
            if (!wanted) {
                collect(every.condition(), false, thing, into);
            } else if (!isSure(every.condition(), true, thing)) {
                collect(every.condition(), true, thing, into);
                return;
            }
        }
    }

    /** Every reading that comes into question has to come out as wanted, or not to come into question. */
    private <S> void candidates(Candidates<S> candidates, boolean wanted, Frame<S> frame, Set<Option> into) {
        for (Candidates.Reading<S> reading : candidates.readings()) {
            if (!isSure(reading.arises(), false, frame) && !isSure(reading.condition(), wanted, frame)) {
                collect(reading.condition(), wanted, frame, into);
                collect(reading.arises(), false, frame, into);
                return;
            }
        }
        for (Candidates.Reading<S> reading : candidates.readings()) {
            collect(reading.arises(), true, frame, into);
        }
    }
}
