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
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

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
        boolean each = truth == Truth.TRUE;
        return trace.wanted() ? parts(all.conditions(), each) : ways(alike(flat(all.conditions(), true), each));
    }

    @Override
    public Truth anyOf(AnyOf<C> any) {
        boolean each = truth == Truth.FALSE;
        if (!trace.wanted()) {
            return parts(any.conditions(), each);
        }
        List<Condition<C>> parts = flat(any.conditions(), false);
        return ways(alike(each ? hopeful(parts) : parts, each));
    }

    /** Whether a part holds by a status that tells nothing where it does. */
    private boolean goesWithoutSaying(Condition<C> part) {
        return truth == Truth.TRUE
                && part instanceof During<C> during
                && during.day().fact().isEmpty()
                && during.status().tells(true).isEmpty();
    }

    /** The parts of a condition, those of a part that is such a condition itself among them. */
    private static <C> List<Condition<C>> flat(List<Condition<C>> parts, boolean all) {
        List<Condition<C>> flat = new ArrayList<>();
        for (Condition<C> part : parts) {
            if (all && part instanceof AllOf<C> inner) {
                flat.addAll(flat(inner.conditions(), true));
            } else if (!all && part instanceof AnyOf<C> inner) {
                flat.addAll(flat(inner.conditions(), false));
            } else {
                flat.add(part);
            }
        }
        return flat;
    }

    /** The parts that came out like the whole: each of them, where the whole comes out so only then. */
    private List<Condition<C>> alike(List<Condition<C>> parts, boolean each) {
        if (each) {
            return parts;
        }
        List<Condition<C>> alike = new ArrayList<>(parts.size());
        for (Condition<C> part : parts) {
            if (evaluator.test(part) == truth) {
                alike.add(part);
            }
        }
        return alike;
    }

    /** Notes parts of which any one would be enough, all of which came out like the whole. */
    private Truth ways(List<Condition<C>> noted) {
        if (noted.size() < 2 || truth == Truth.UNKNOWN) {
            return parts(noted, true);
        }
        for (Condition<C> part : noted) {
            if (goesWithoutSaying(part)) {
                return truth; // then nothing else is needed
            }
        }
        int choice = trace.newChoice();
        for (int i = 0; i < noted.size(); i++) {
            noted.get(i).accept(new Tracer<>(subject, evaluator, trace.way(choice, i + 1), truth));
        }
        return truth;
    }

    /** The ways that are not hopeless; all of them where each is. */
    private List<Condition<C>> hopeful(List<Condition<C>> ways) {
        List<Condition<C>> hopeful = new ArrayList<>(ways.size());
        for (Condition<C> way : ways) {
            if (!isHopeless(way)) {
                hopeful.add(way);
            }
        }
        return hopeful.isEmpty() ? ways : hopeful;
    }

    /**
     * Whether it is no way out: it needs something in a set that is empty, and into which nobody can bring anything, or that
     * a fact does not apply.
     */
    private boolean isHopeless(Condition<C> condition) {
        if (condition instanceof AllOf<C> all) {
            for (Condition<C> part : all.conditions()) {
                if (isHopeless(part)) {
                    return true;
                }
            }
            return false;
        }
        return condition instanceof Not<C> not
                && (not.condition() instanceof Applies<C>
                        || (not.condition() instanceof Within<C> within
                                && within.items().bounds(subject).possible().isEmpty()
                                && nobodyBringsInto(within.sets())));
    }

    private static <C> boolean nobodyBringsInto(List<Items<C>> sets) {
        for (Items<C> set : sets) {
            if (!set.into().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Notes the parts that came out like the whole: each of them, where the whole comes out so only then. */
    private Truth parts(List<Condition<C>> parts, boolean each) {
        for (Condition<C> part : parts) {
            if (each || evaluator.test(part) == truth) {
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
        StringJoiner values = new StringJoiner("|");
        for (T value : oneOf.values()) {
            values.add(oneOf.fact().domain().print(value));
        }
        given(oneOf.fact(), Relation.ONE_OF, values.toString());
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
            missing(left);
            missing(right);
        } else if (left instanceof DayExpression.Stated<C> stated) {
            judged(stated.source(), compare.order(), right);
        } else if (right instanceof DayExpression.Stated<C> stated) {
            judged(stated.source(), compare.order().mirrored(), left);
        } else {
            read(left);
            read(right);
        }
        return truth;
    }

    private void missing(DayExpression<C> day) {
        if (day.fact().isPresent()) {
            trace.missing(day.fact().get(), subject);
        }
    }

    private void read(DayExpression<C> day) {
        if (day.fact().isPresent()) {
            trace.read(day.fact().get(), subject);
        }
    }

    /** Notes a day that is judged by another. */
    private void judged(Fact<C, LocalDate> fact, Order order, DayExpression<C> limit) {
        Input<LocalDate> against = limit.of(subject, evaluator.law());
        if (against instanceof Input.Given<LocalDate> given) {
            judged(fact, order, given.value());
        } else {
            trace.read(fact, subject);
        }
        read(limit);
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
            missing(during.day());
        } else {
            during.status().tells(truth == Truth.TRUE).ifPresent(so -> trace.told(during.status(), subject, so));
            read(during.day());
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
            trace.items(place, subject, count, within.others().toString(), deciding);
        }
        return truth;
    }

    /** What is open where a text can be missing on which a set hangs: which text it is, and what is open for each. */
    private void openByText(Within<C> within) {
        List<Within<C>> ways = within.ways(subject);
        if (ways.size() == 1) {
            open(ways.get(0)); // it is unknown itself
            return;
        }
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
        List<ItemSet> openHere = new ArrayList<>(sets.size());
        for (Items<C> set : sets) {
            ItemSet here = deciding.intersection(set.of(subject).open());
            openHere.add(here);
            if (set.openBy(subject, ItemSet.empty()).isEmpty()) {
                byThemselves = byThemselves.union(here);
            }
        }
        for (int i = 0; i < sets.size(); i++) {
            Items<C> set = sets.get(i);
            ItemSet here = openHere.get(i);
            // an item that is open itself is to be found out first, and others only where it is not
            ItemSet asked = set.openBy(subject, here.minus(byThemselves)).orElse(here);
            if (!asked.isEmpty()) {
                places.putIfAbsent(set.path(), set);
                open.merge(set.path(), asked, ItemSet::union);
            }
        }
        places.forEach((path, set) -> trace.missingItems(set, subject, open.getOrDefault(path, ItemSet.empty())));
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
        BitSet noted = new BitSet(things.size());
        for (int i = 0; i < things.size(); i++) {
            boolean alike = truth == Truth.TRUE
                    || evaluator.inThing(every, things.get(i), i).test(every.condition()) == truth;
            noted.set(i, alike);
        }
        boolean either = !trace.wanted() && truth != Truth.UNKNOWN && noted.cardinality() > 1;
        int choice = either ? trace.newChoice() : 0;
        int number = 0;
        for (int i = noted.nextSetBit(0); i >= 0; i = noted.nextSetBit(i + 1)) {
            Trace inside = either ? trace.way(choice, ++number) : trace;
            evaluator
                    .inThing(every, things.get(i), i)
                    .trace(every.condition(), truth, inside.inside(every.list().path(), i));
        }
        return truth;
    }

    @Override
    public Truth alternativeReadings(AlternativeReadings<C> alternatives) {
        List<AlternativeReadings.Reading<C>> arising = new ArrayList<>();
        for (AlternativeReadings.Reading<C> reading : alternatives.readings()) {
            if (evaluator.test(reading.arises()) != Truth.FALSE) {
                arising.add(reading);
            }
        }
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
