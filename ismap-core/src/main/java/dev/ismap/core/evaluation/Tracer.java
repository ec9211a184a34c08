package dev.ismap.core.evaluation;

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
import dev.ismap.core.condition.Evidence.Relation;
import dev.ismap.core.condition.Truth;
import dev.ismap.core.fact.Fact;
import dev.ismap.core.fact.Input;
import dev.ismap.core.fact.ItemBounds;
import dev.ismap.core.fact.ItemSet;
import dev.ismap.core.fact.Items;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PrimitiveIterator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Notes what made a condition come out as it did in one case. Its truth is known beforehand; each method returns it.
 *
 * <p>Of several parts, those are noted that came out like the whole: they are what made it so.
 */
final class Tracer<C> implements Condition.Visitor<C, Truth> {

    private final C subject;
    private final Evaluator<C> evaluator;
    private final Trace trace;
    private final Truth truth;

    Tracer(C subject, Evaluator<C> evaluator, Trace trace, Truth truth) {
        this.subject = subject;
        this.evaluator = evaluator;
        this.trace = trace;
        this.truth = truth;
    }

    private void note(Condition<C> part, Truth itsTruth) {
        part.accept(itsTruth == truth ? this : new Tracer<>(subject, evaluator, trace, itsTruth));
    }

    @Override
    public Truth allOf(AllOf<C> all) {
        return trace.wanted() ? parts(all.conditions()) : ways(parts(all));
    }

    @Override
    public Truth anyOf(AnyOf<C> any) {
        boolean needed = truth == Truth.FALSE && trace.wanted();
        List<Condition<C>> parts = parts(any);
        return trace.wanted() ? ways(needed ? hopeful(parts) : parts) : parts(any.conditions());
    }

    /** Whether a part holds by a status that tells nothing where it does. */
    private boolean goesWithoutSaying(Condition<C> part) {
        return truth == Truth.TRUE
                && part instanceof During<C> during
                && during.day().fact().isEmpty()
                && during.status().tells(true).isEmpty();
    }

    /** The parts of which any one would be enough, those of a part that is such a condition itself among them. */
    private static <C> List<Condition<C>> parts(AnyOf<C> any) {
        return any.conditions().stream()
                .flatMap(part -> part instanceof AnyOf<C> inner ? parts(inner).stream() : Stream.of(part))
                .toList();
    }

    /** The same where none of several is wanted to hold. */
    private static <C> List<Condition<C>> parts(AllOf<C> all) {
        return all.conditions().stream()
                .flatMap(part -> part instanceof AllOf<C> inner ? parts(inner).stream() : Stream.of(part))
                .toList();
    }

    /** Notes parts of which any one would be enough. */
    private Truth ways(List<Condition<C>> parts) {
        List<Condition<C>> noted =
                parts.stream().filter(part -> evaluator.test(part) == truth).toList();
        if (noted.size() < 2 || truth == Truth.UNKNOWN) {
            return parts(noted);
        }
        if (noted.stream().anyMatch(this::goesWithoutSaying)) {
            return truth; // then nothing else is needed
        }
        List<Trace> ways = trace.ways(noted.size());
        for (int i = 0; i < noted.size(); i++) {
            noted.get(i).accept(new Tracer<>(subject, evaluator, ways.get(i), truth));
        }
        return truth;
    }

    /** The ways that are not hopeless; all of them where each is. */
    private List<Condition<C>> hopeful(List<Condition<C>> ways) {
        List<Condition<C>> hopeful =
                ways.stream().filter(way -> !isHopeless(way)).toList();
        return hopeful.isEmpty() ? ways : hopeful;
    }

    /**
     * Whether it is no way out: it needs something in a set that is empty, and into which nobody can bring anything, or that
     * a fact does not apply.
     */
    private boolean isHopeless(Condition<C> condition) {
        return condition instanceof AllOf<C> all
                ? all.conditions().stream().anyMatch(this::isHopeless)
                : condition instanceof Not<C> not
                        && (not.condition() instanceof Applies<C>
                                || (not.condition() instanceof Within<C> within
                                        && within.items()
                                                .bounds(subject)
                                                .possible()
                                                .isEmpty()
                                        && within.sets().stream()
                                                .allMatch(set -> set.into().isEmpty())));
    }

    private Truth parts(List<Condition<C>> parts) {
        for (Condition<C> part : parts) {
            if (evaluator.test(part) == truth) {
                note(part, truth);
            }
        }
        return truth;
    }

    @Override
    public Truth not(Not<C> not) {
        not.condition().accept(new Tracer<>(subject, evaluator, trace.negated(), truth.not()));
        return truth;
    }

    @Override
    public Truth holds(Holds<C> holds) {
        given(holds.fact(), Relation.EQUAL, "true");
        return truth;
    }

    @Override
    public <T> Truth oneOf(OneOf<C, T> oneOf) {
        Fact<C, T> fact = oneOf.fact();
        given(
                fact,
                Relation.ONE_OF,
                oneOf.values().stream().map(fact.domain()::print).collect(Collectors.joining("|")));
        return truth;
    }

    @Override
    public Truth stated(Stated<C> stated) {
        given(stated.fact(), Relation.STATED, "");
        return truth;
    }

    @Override
    public Truth applies(Applies<C> applies) {
        given(applies.fact(), Relation.NOT_EQUAL, Trace.NOT_APPLICABLE);
        return truth;
    }

    /** Notes a fact as missing, or with what is needed of it. */
    private void given(Fact<C, ?> fact, Relation relation, String expected) {
        if (fact.of(subject).isMissing()) {
            trace.missing(fact, subject);
        } else {
            trace.given(fact, subject, relation, expected);
        }
    }

    @Override
    public Truth compare(Compare<C> compare) {
        DayExpression<C> left = compare.left();
        DayExpression<C> right = compare.right();
        if (truth == Truth.UNKNOWN) {
            left.fact().ifPresent(fact -> trace.missing(fact, subject));
            right.fact().ifPresent(fact -> trace.missing(fact, subject));
        } else if (left instanceof DayExpression.Stated<C> stated) {
            judged(stated.source(), compare.order(), right);
        } else if (right instanceof DayExpression.Stated<C> stated) {
            judged(stated.source(), compare.order().mirrored(), left);
        } else {
            left.fact().ifPresent(fact -> trace.read(fact, subject));
            right.fact().ifPresent(fact -> trace.read(fact, subject));
        }
        return truth;
    }

    /** Notes a day that is judged by another. */
    private void judged(Fact<C, LocalDate> fact, Order order, DayExpression<C> limit) {
        Input<LocalDate> against = limit.of(subject, evaluator.law());
        if (against instanceof Input.Given<LocalDate> given) {
            judged(fact, order, given.value());
        } else {
            trace.read(fact, subject);
        }
        limit.fact().ifPresent(other -> trace.read(other, subject));
    }

    /** Under a negation, a day has to lie on the other side: "not by the 3rd" is "on or after the 4th". */
    private void judged(Fact<C, LocalDate> fact, Order order, LocalDate limit) {
        boolean wanted = trace.wanted();
        Trace plain = wanted ? trace : trace.negated();
        switch (order) {
            case SAME -> trace.given(fact, subject, Relation.EQUAL, limit.toString());
            case NOT_AFTER ->
                plain.given(
                        fact,
                        subject,
                        wanted ? Relation.NOT_AFTER : Relation.NOT_BEFORE,
                        (wanted ? limit : limit.plusDays(1)).toString());
            case NOT_BEFORE ->
                plain.given(
                        fact,
                        subject,
                        wanted ? Relation.NOT_BEFORE : Relation.NOT_AFTER,
                        (wanted ? limit : limit.minusDays(1)).toString());
        }
    }

    @Override
    public Truth during(During<C> during) {
        if (truth == Truth.UNKNOWN) {
            if (!during.status().byText(subject).isEmpty()) {
                during.status().text().ifPresent(text -> trace.missing(text, subject));
            }
            during.day().fact().ifPresent(fact -> trace.missing(fact, subject));
        } else {
            during.status().tells(truth == Truth.TRUE).ifPresent(so -> trace.told(during.status(), subject, so));
            during.day().fact().ifPresent(fact -> trace.read(fact, subject));
        }
        return truth;
    }

    @Override
    public Truth within(Within<C> within) {
        List<Items<C>> sets = within.sets();
        if (truth == Truth.UNKNOWN) {
            openByText(within);
        } else if (!sets.isEmpty()) {
            Items<C> place = sets.get(0);
            ItemBounds some = within.items().bounds(subject);
            ItemSet deciding = truth == Truth.FALSE
                    ? some.certain().minus(within.others().bounds(subject).possible())
                    : ItemSet.empty();
            String count = Integer.toString(some.possible().size());
            trace.items(place, subject, count, within.others().toString(), names(place, deciding));
        }
        return truth;
    }

    /** What is open where a text can be missing on which a set hangs: which text it is, and what is open for each. */
    private void openByText(Within<C> within) {
        List<Within<C>> ways = within.ways(subject);
        if (ways.stream().map(evaluator::test).distinct().count() > 1) {
            within.sets().stream()
                    .filter(set -> !set.byText(subject).isEmpty())
                    .forEach(set -> set.text().ifPresent(text -> trace.missing(text, subject)));
        }
        for (Within<C> way : ways) {
            if (evaluator.test(way) == Truth.UNKNOWN) {
                open(way);
            }
        }
    }

    /** Names the open items that could decide, at the paths of the sets that leave them open. */
    private void open(Within<C> within) {
        List<Items<C>> sets = within.sets();
        ItemSet deciding = within.items()
                .bounds(subject)
                .possible()
                .minus(within.others().bounds(subject).certain());
        Map<String, Items<C>> places = new LinkedHashMap<>();
        Map<String, ItemSet> open = new HashMap<>();
        ItemSet byThemselves = ItemSet.empty();
        for (Items<C> set : sets) {
            ItemSet here = deciding.intersection(set.of(subject).open());
            if (set.openBy(subject, here).isEmpty()) {
                byThemselves = byThemselves.union(here);
            }
        }
        for (Items<C> set : sets) {
            ItemSet here = deciding.intersection(set.of(subject).open());
            // an item that is open itself is to be found out first, and others only where it is not
            ItemSet asked = set.openBy(subject, here.minus(byThemselves)).orElse(here);
            if (!asked.isEmpty()) {
                places.putIfAbsent(set.path(), set);
                open.merge(set.path(), asked, ItemSet::union);
            }
        }
        places.forEach((path, set) -> trace.missingItems(set, names(set, open.getOrDefault(path, ItemSet.empty()))));
    }

    private List<String> names(Items<C> set, ItemSet ordinals) {
        String[] names = new String[ordinals.size()];
        int count = 0;
        for (PrimitiveIterator.OfInt each = ordinals.iterator(); each.hasNext(); ) {
            names[count++] = set.name(subject, each.nextInt());
        }
        return List.of(names);
    }

    @Override
    public <E> Truth differentNames(DifferentNames<C, E> names) {
        given(names.list(), Relation.STATED, "");
        List<E> things = names.list().of(subject).known().orElse(List.of());
        for (int i = 0; i < things.size(); i++) {
            E thing = things.get(i);
            Trace inside = trace.inside(names.list().path(), i);
            if (names.name().of(thing).isMissing()) {
                inside.missing(names.name(), thing);
            } else {
                inside.read(names.name(), thing);
            }
        }
        return truth;
    }

    @Override
    public <E> Truth every(Every<C, E> every) {
        Input<List<E>> input = every.list().of(subject);
        if (input.isMissing()) {
            trace.missing(every.list(), subject);
            return truth;
        }
        List<E> things = input.known().orElse(List.of());
        if (things.isEmpty()) {
            trace.read(every.list(), subject);
        }
        List<Integer> noted = IntStream.range(0, things.size())
                .filter(i -> evaluator.inThing(every, things.get(i), i).test(every.condition()) == truth)
                .boxed()
                .toList();
        boolean either = !trace.wanted() && truth != Truth.UNKNOWN && noted.size() > 1;
        List<Trace> ways = either ? trace.ways(noted.size()) : Collections.nCopies(noted.size(), trace);
        for (int at = 0; at < noted.size(); at++) {
            int i = noted.get(at);
            evaluator
                    .inThing(every, things.get(i), i)
                    .trace(
                            every.condition(),
                            truth,
                            ways.get(at).inside(every.list().path(), i));
        }
        return truth;
    }

    @Override
    public Truth alternativeReadings(AlternativeReadings<C> alternatives) {
        List<AlternativeReadings.Reading<C>> arising = alternatives.readings().stream()
                .filter(reading -> evaluator.test(reading.arises()) != Truth.FALSE)
                .toList();
        if (truth != Truth.UNKNOWN) {
            note(arising.get(0).condition(), truth); // they all agree
            return truth;
        }
        if (!waitForTheSame(arising)) {
            trace.doubt(alternatives.doubt());
        }
        for (AlternativeReadings.Reading<C> reading : arising) {
            if (evaluator.test(reading.arises()) == Truth.UNKNOWN) {
                note(reading.arises(), Truth.UNKNOWN);
            }
            note(reading.condition(), evaluator.test(reading.condition()));
        }
        return truth;
    }

    /** Whether the readings all come into question and hang on the same facts, so that it is these that are missing. */
    private boolean waitForTheSame(List<AlternativeReadings.Reading<C>> arising) {
        return arising.stream().allMatch(reading -> evaluator.test(reading.arises()) == Truth.TRUE)
                && (arising.size() == 1
                        || arising.stream()
                                        .map(reading -> waitsFor(reading.condition()))
                                        .distinct()
                                        .count()
                                == 1);
    }

    /** What an unknown condition hangs on; nothing where it is decided, which is then told by its truth. */
    private List<Object> waitsFor(Condition<C> condition) {
        Truth itsTruth = evaluator.test(condition);
        if (itsTruth != Truth.UNKNOWN) {
            return List.of(itsTruth);
        }
        Trace own = new Trace();
        evaluator.trace(condition, itsTruth, own);
        return List.of(own.gaps(), own.doubts());
    }

    @Override
    public Truth unknownRequirement(UnknownRequirement<C> unknown) {
        trace.doubt(unknown.doubt());
        return truth;
    }
}
