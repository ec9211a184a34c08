package dev.ismap.core.search;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.Condition.AlternativeReadings;
import dev.ismap.core.condition.Condition.Compare;
import dev.ismap.core.condition.Condition.DifferentNames;
import dev.ismap.core.condition.Condition.During;
import dev.ismap.core.condition.Condition.Every;
import dev.ismap.core.condition.Condition.Stated;
import dev.ismap.core.condition.Condition.UnknownRequirement;
import dev.ismap.core.condition.Condition.Within;
import dev.ismap.core.condition.DayExpression;
import dev.ismap.core.condition.LegalUncertainty;
import dev.ismap.core.determination.Determination.SearchBound;
import dev.ismap.core.evaluation.Meaning;
import dev.ismap.core.fact.Domain;
import dev.ismap.core.fact.Fact;
import dev.ismap.core.fact.Input;
import dev.ismap.core.internal.Blank;
import dev.ismap.core.law.Law;
import dev.ismap.core.time.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Puts the given facts of one case into conditions, so that formulas over what is open are left.
 *
 * <p>What the unknowns stand for:
 *
 * <ul>
 *   <li>a missing fact is one unknown wherever it is read: one of its values, or "does not apply". Facts are free of
 *       each other, also those at one path.
 *   <li>a missing day is any day; a missing list is any number of things, each free of the others.
 *   <li>an open item may be in each named set that leaves it open; sets with the same path and id are one.
 *   <li>a doubt is one unknown wherever it is met: the reading that is chosen among those that arise.
 *   <li>a rule that is not known to be in force is in force or not.
 * </ul>
 *
 * <p>So the completions that are looked at are all that there are, and a few more where a case binds facts to each
 * other in a way that no condition tells. What is found to hold in all of them holds. They are exactly those of the
 * semantics where facts are free of each other, with three exceptions that make an answer more careful, never wrong:
 * doubts and sets of items inside a list of which nothing is known, readings of one doubt that arise differently in
 * two places, and values of facts with more of them than are told apart ({@link SearchBound#VALUES}).
 *
 * <p>A builder is mutable and belongs to one thread.
 */
final class FormulaBuilder {

    private static final int VALUES = SearchBound.VALUES.limit();
    private static final long APPLIES = 1;
    private static final long NOT_APPLICABLE = 2;
    private static final long TEXT_NOT_APPLICABLE = 1;
    private static final long OTHER_STATED = 2;

    private final RuleBookIndex<?> index;
    private final Answers answers;
    private final Map<Key, UnknownFact> facts = new LinkedHashMap<>();
    private final Map<UnknownFact, List<List<String>>> texts = new HashMap<>();
    private final Map<Object, Choice> choices = new HashMap<>();
    private final Map<Choice, String> doubts = new HashMap<>();
    private final IdentityHashMap<Within<?>, OfItems> ofItems = new IdentityHashMap<>();
    private final Set<BitSet> bound = new LinkedHashSet<>();
    private int numbers;
    private final Map<Location, BitSet> places = new LinkedHashMap<>();

    /** A fact where it is read; in a list of which nothing is known, with the number of the list. */
    private record Key(Fact<?, ?> fact, String prefix) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && fact.equals(that.fact) && prefix.equals(that.prefix);
        }

        @Override
        public int hashCode() {
            return 31 * fact.hashCode() + prefix.hashCode();
        }
    }

    private record ReadingKey(String doubt, List<Formula> arises, String scope) {}

    /** A named set at a path. There are a few dozen of them, which are asked for again and again. */
    private record SetKey(String path, String id) {

        @Override
        public boolean equals(Object other) {
            return other instanceof SetKey that && id.equals(that.id) && path.equals(that.path);
        }

        @Override
        public int hashCode() {
            return 31 * path.hashCode() + id.hashCode();
        }
    }

    /** What a condition on items came to, by what was known of its sets. */
    private record OfItems(List<?> known, Formula formula) {}

    /**
     * Where a condition is read: the subject, none for any case whatever and for a member, a thing in a list of which
     * nothing is known.
     */
    record Frame<S>(@Nullable S subject, String prefix, Law law, boolean member, View view) {

        /** The path of what stands at a path here. */
        String at(String path) {
            return prefix.isEmpty() ? path : prefix + path;
        }
    }

    FormulaBuilder(RuleBookIndex<?> index, SearchEffort effort) {
        this.index = index;
        this.answers = new Answers(effort);
    }

    /** What was found out about the formulas that this builder made. */
    Answers answers() {
        return answers;
    }

    /** The missing facts that were met, in order; not those of unknown things. */
    List<UnknownFact> unknowns() {
        List<UnknownFact> result = new ArrayList<>();
        facts.forEach((key, unknown) -> {
            if (!key.prefix().contains("*")) {
                result.add(unknown);
            }
        });
        return result;
    }

    /** The places at which something is open, in order, with the numbers of the unknowns. */
    Map<Location, BitSet> places() {
        return places;
    }

    /**
     * Some unknowns with those that no completion may have otherwise by themselves, as where one of some names changes
     * hands.
     */
    BitSet withBound(BitSet numbers) {
        BitSet all = (BitSet) numbers.clone();
        bound.stream().filter(numbers::intersects).forEach(all::or);
        return all;
    }

    /** The choices that stand for what is not known of the law, with the ids of the doubts. */
    Map<Choice, String> doubts() {
        return doubts;
    }

    /** Whether a rule of which that is not known is in force. */
    Formula inForce(String rule) {
        return Formula.in(doubt("in force", inForceDoubt(rule)), 1);
    }

    /** The id of the doubt whether a rule is in force. */
    static String inForceDoubt(String rule) {
        return "in-force:" + rule;
    }

    Choice newChoice(long domain) {
        return new Choice(newNumber(), domain);
    }

    /** How many unknowns there are; their numbers are below. */
    int numbers() {
        return numbers;
    }

    /** The number of a further unknown. */
    int newNumber() {
        return numbers++;
    }

    private Choice doubt(String kind, String id) {
        return choices.computeIfAbsent(List.of(kind, id), key -> {
            Choice choice = newChoice(3);
            doubts.put(choice, id);
            return choice;
        });
    }

    /** A condition, as a formula over what is open. */
    <S> Formula build(Condition<S> condition, Frame<S> frame) {
        return condition.accept(new Visitor<>(frame));
    }

    /** What conditions mean as formulas: what is given decides, and for what is open there are unknowns. */
    private final class Visitor<S> extends Meaning<S, Formula> {
        private final Frame<S> frame;
        private final boolean isInBook;

        Visitor(Frame<S> frame) {
            this(frame, true);
        }

        /** Of conditions that stand in the book, or were made of one that does for this case. */
        private Visitor(Frame<S> frame, boolean isInBook) {
            super(frame.law());
            this.frame = frame;
            this.isInBook = isInBook;
        }

        @Override
        protected <T> Input<T> read(Fact<S, T> fact) {
            return FormulaBuilder.this.read(fact, frame);
        }

        @Override
        protected long dayWithoutFact(DayExpression<S> day) {
            S subject = frame.subject();
            return subject == null ? DayExpression.MISSING : day.epochDay(subject, law());
        }

        @Override
        protected <E> Visitor<E> inThing(Every<S, E> every, E thing, int index) {
            String path = frame.at(every.list().path()) + "/" + index;
            return new Visitor<>(new Frame<>(thing, path, law(), frame.member(), frame.view()));
        }

        @Override
        protected Formula known(boolean value) {
            return Formula.of(value);
        }

        @Override
        protected Formula opposite(Formula value) {
            return value.not();
        }

        /** Every part is worked out, also where one decides, so that all that is open is known of. */
        @Override
        protected Formula together(int size, IntFunction<Formula> parts, boolean all) {
            List<Formula> formulas = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                formulas.add(parts.apply(i));
            }
            return all ? Formula.all(formulas) : Formula.any(formulas);
        }

        @Override
        protected <T> Formula openValue(Condition<S> condition, Fact<S, T> fact, List<T> values) {
            return valueIn(condition, fact, values, frame);
        }

        @Override
        protected Formula openText(Stated<S> stated) {
            return textStated(stated, frame);
        }

        @Override
        protected Formula openApplies(Fact<S, ?> fact) {
            UnknownFact unknown = unknown(fact, frame);
            return Formula.in(unknown.choice(), FormulaBuilder.stated(unknown));
        }

        @Override
        protected Formula openComparison(Compare<S> compare) {
            return comparison(compare, frame);
        }

        @Override
        protected <E> Formula openList(Every<S, E> every) {
            return everything(every, frame);
        }

        @Override
        protected Formula oneOfReadings(
                AlternativeReadings<S> alternatives, List<Formula> arises, List<Formula> holds) {
            return reading(alternatives.doubt(), arises, holds, frame);
        }

        @Override
        protected Formula openRequirement(UnknownRequirement<S> unknown) {
            return frame.member()
                    ? free(unknown, frame)
                    : Formula.in(doubt("unsettled", unknown.doubt().id()), 1);
        }

        @Override
        public Formula during(During<S> during) {
            return statusOnDay(during, frame);
        }

        @Override
        public Formula within(Within<S> within) {
            if (frame.member()) {
                return free(within, frame);
            }
            S subject = frame.subject();
            Condition<S> here = subject == null ? within : within.in(subject);
            if (!here.equals(within)) {
                return here.accept(new Visitor<>(frame, false));
            }
            ItemFormulaBuilder<S> items = new ItemFormulaBuilder<>(FormulaBuilder.this, frame);
            return isInBook && frame.prefix().isEmpty() ? items.buildOrTakeOver(within) : items.build(within);
        }

        @Override
        public <E> Formula differentNames(DifferentNames<S, E> names) {
            return different(names, frame);
        }
    }

    /** That things bear different names, as far as some of these are missing. */
    private <S, E> Formula different(DifferentNames<S, E> names, Frame<S> frame) {
        Input<List<E>> list = read(names.list(), frame);
        Input<List<String>> required = read(names.required(), frame);
        if (frame.member() || list.isMissing() || required.isMissing()) {
            return free(names, frame);
        }
        String path = frame.at(names.list().path());
        List<E> things = list.known().orElse(List.of());
        NameFormulas formulas = new NameFormulas(required.known().orElse(List.of()));
        BitSet together = new BitSet();
        for (int i = 0; i < things.size(); i++) {
            Frame<E> thing = new Frame<>(things.get(i), path + "/" + i, frame.law(), false, frame.view());
            Input<String> name = read(names.name(), thing);
            if (name.isMissing()) {
                UnknownFact open = unknown(names.name(), thing);
                formulas.open(open.choice(), OTHER_STATED, bits(open));
                together.set(open.choice().number());
            } else {
                name.known().filter(text -> !Blank.is(text)).ifPresent(formulas::given);
            }
        }
        bound.add(together);
        Formula different = formulas.different();
        if (formulas.isPastBound()) {
            answers.effort().reached(SearchBound.NAMES);
        }
        return different;
    }

    private static String scope(Frame<?> frame) {
        return frame.member() ? " of " + frame.prefix() : "";
    }

    /** What the case, or what is taken to be otherwise, says of a fact. */
    private <S, T> Input<T> read(Fact<S, T> fact, Frame<S> frame) {
        S subject = frame.subject();
        if (subject == null) {
            return Input.notAsked();
        }
        Input<T> input = frame.view().overlay().read(fact, subject, frame.at(fact.path()));
        if (frame.view().read() != null && !input.isMissing()) {
            String value = input.known().map(fact.domain()::print).orElse("NOT_APPLICABLE");
            frame.view().note(frame.at(fact.path()), fact.label(), value, fact.sourceOf(subject));
        }
        return input;
    }

    /** A condition that is left free, because it can't be said more exactly. */
    private Formula free(Condition<?> condition, Frame<?> frame) {
        return Formula.in(
                choices.computeIfAbsent(List.of("free", condition + " at " + frame.prefix()), key -> newChoice(3)), 1);
    }

    /** A condition on a fact with more values than are told apart. */
    private Formula tooMany(Condition<?> condition, Frame<?> frame) {
        answers.effort().reached(SearchBound.VALUES);
        return free(condition, frame);
    }

    private <S, T> UnknownFact unknown(Fact<S, T> fact, Frame<S> frame) {
        Key key = new Key(fact, frame.prefix());
        UnknownFact known = facts.get(key);
        if (known != null) {
            return known;
        }
        Location place = new Location(frame.at(fact.path()), fact.domain());
        Choice choice = newChoice(domain(fact, frame));
        boolean twofold = fact.domain() instanceof Domain.Day || fact.domain() instanceof Domain.Many;
        boolean asked = read(fact, frame) instanceof Input.NotKnown;
        UnknownFact made = new UnknownFact(place, fact, asked, choice, twofold ? numbers++ : choice.number());
        facts.put(key, made);
        if (fact.domain() instanceof Domain.Text) {
            texts.put(made, texts(fact, frame.subject()));
        }
        if (!frame.member()) {
            BitSet at = places.computeIfAbsent(place, any -> new BitSet());
            at.set(choice.number());
            at.set(made.number());
        }
        return made;
    }

    /** The values of a missing fact, one bit each. */
    private <S> long domain(Fact<S, ?> fact, Frame<S> frame) {
        if (fact.domain() instanceof Domain.Choice<?> choice) {
            int size = Math.min(choice.values().size(), VALUES);
            return (1L << (fact.mayNotApply() ? size + 1 : size)) - 1;
        }
        if (fact.domain() instanceof Domain.Text) {
            int size = Math.min(texts(fact, frame.subject()).size(), VALUES - 2);
            return (1L << (size + 3)) - 1 & (fact.mayNotApply() ? ~0L : ~TEXT_NOT_APPLICABLE);
        }
        return fact.mayNotApply() ? APPLIES | NOT_APPLICABLE : APPLIES;
    }

    /** The texts of a fact that make a difference, those together that are alike. */
    private <S> List<List<String>> texts(Fact<S, ?> fact, @Nullable S subject) {
        List<List<String>> named = new ArrayList<>();
        index.texts(fact).forEach(text -> named.add(List.of(text)));
        if (subject != null) {
            named.addAll(fact.toldApartIn(subject));
        }
        return named;
    }

    /** The texts by which something else than a rule tells a missing fact apart, each with its bit. */
    Map<List<String>, Long> toldApart(UnknownFact unknown) {
        Map<List<String>, Long> result = bits(unknown);
        index.texts(unknown.fact()).forEach(text -> result.remove(List.of(text)));
        return result;
    }

    /** The texts of a missing fact that make a difference, each with its bit. */
    private Map<List<String>, Long> bits(UnknownFact unknown) {
        Map<List<String>, Long> result = new LinkedHashMap<>();
        List<List<String>> named = texts.getOrDefault(unknown, List.of());
        for (int i = 0; i < Math.min(named.size(), VALUES - 2); i++) {
            result.put(named.get(i), 1L << (i + 3));
        }
        return result;
    }

    /** The bits of all values of a fact but "does not apply". */
    static long stated(UnknownFact unknown) {
        long domain = unknown.choice().domain();
        if (unknown.fact().domain() instanceof Domain.Choice<?>) {
            return unknown.fact().mayNotApply() ? domain >> 1 : domain;
        }
        return unknown.fact().domain() instanceof Domain.Text ? domain & ~TEXT_NOT_APPLICABLE : APPLIES;
    }

    /** The bits of the texts that are not blank. */
    long notBlank(UnknownFact unknown) {
        long mask = OTHER_STATED;
        List<List<String>> named = texts.getOrDefault(unknown, List.of());
        for (int i = 0; i < Math.min(named.size(), VALUES - 2); i++) {
            mask |= Blank.is(named.get(i).get(0)) ? 0 : 1L << (i + 3);
        }
        return mask;
    }

    private <S, T> Formula valueIn(Condition<S> condition, Fact<S, T> fact, List<T> values, Frame<S> frame) {
        if (fact.domain() instanceof Domain.Choice<T> choice) {
            if (choice.values().size() > VALUES) {
                return tooMany(condition, frame);
            }
            long mask = 0;
            for (T value : values) {
                int index = choice.values().indexOf(value);
                mask |= index < 0 ? 0 : 1L << index;
            }
            return Formula.in(unknown(fact, frame).choice(), mask);
        }
        if (fact.domain() instanceof Domain.Text) {
            UnknownFact text = unknown(fact, frame);
            if (texts.getOrDefault(text, List.of()).size() > VALUES - 2) {
                return tooMany(condition, frame);
            }
            long mask = 0;
            for (Map.Entry<List<String>, Long> named : bits(text).entrySet()) {
                mask |= values.contains(named.getKey().get(0)) ? named.getValue() : 0;
            }
            return Formula.in(text.choice(), mask);
        }
        if (fact.domain() instanceof Domain.Day) {
            UnknownFact day = unknown(fact, frame);
            List<Formula> days = new ArrayList<>();
            for (T value : values) {
                if (value instanceof LocalDate date) {
                    DayOperand fixed = new DayOperand.Fixed(date.toEpochDay());
                    DayOperand moving = new DayOperand.Moving(day.number(), DayFunction.NONE);
                    days.add(Formula.all(Formula.notAfter(moving, fixed), Formula.notAfter(fixed, moving)));
                }
            }
            return Formula.all(Formula.in(day.choice(), APPLIES), Formula.any(days));
        }
        return free(condition, frame);
    }

    private <S> Formula textStated(Stated<S> stated, Frame<S> frame) {
        Fact<S, String> fact = stated.fact();
        if (fact.domain() instanceof Domain.Choice<String> choice) {
            List<String> notBlank =
                    choice.values().stream().filter(text -> !Blank.is(text)).toList();
            return valueIn(stated, fact, notBlank, frame);
        }
        UnknownFact unknown = unknown(fact, frame);
        return Formula.in(unknown.choice(), notBlank(unknown));
    }

    /** A day that is compared, with whether there is one at all. */
    private record ComparedDay(Formula applies, Optional<DayOperand> day) {}

    private <S> Formula comparison(Compare<S> compare, Frame<S> frame) {
        ComparedDay left = day(compare.left(), frame);
        ComparedDay right = day(compare.right(), frame);
        if (left.day().isEmpty() || right.day().isEmpty()) {
            return Constant.FALSE;
        }
        DayOperand a = left.day().get();
        DayOperand b = right.day().get();
        Formula order = switch (compare.order()) {
            case NOT_AFTER -> Formula.notAfter(a, b);
            case SAME -> Formula.all(Formula.notAfter(a, b), Formula.notAfter(b, a));
            case NOT_BEFORE -> Formula.notAfter(b, a);
        };
        return Formula.all(left.applies(), right.applies(), order);
    }

    private <S> ComparedDay day(DayExpression<S> term, Frame<S> frame) {
        if (term instanceof DayExpression.Stated<S> stated) {
            Input<LocalDate> input = read(stated.source(), frame);
            if (!input.isMissing()) {
                return given(input);
            }
            UnknownFact unknown = unknown(stated.source(), frame);
            return new ComparedDay(
                    Formula.in(unknown.choice(), APPLIES),
                    Optional.of(new DayOperand.Moving(unknown.number(), DayFunction.NONE)));
        }
        if (term instanceof DayExpression.Fixed<S> fixed) {
            return fixed.day().isMissing()
                    ? new ComparedDay(
                            Formula.in(newChoice(3), 1),
                            Optional.of(new DayOperand.Moving(numbers++, DayFunction.NONE)))
                    : given(fixed.day());
        }
        if (term instanceof DayExpression.OfQuestion<S> question) {
            S subject = frame.subject();
            return subject == null
                    ? new ComparedDay(Constant.TRUE, Optional.of(new DayOperand.Moving(numbers++, DayFunction.NONE)))
                    : given(Input.given(question.day().apply(subject)));
        }
        if (term instanceof DayExpression.Shifted<S> shifted) {
            return grown(day(shifted.day(), frame), growth -> growth.days(shifted.days()));
        }
        DayExpression.LastDay<S> last = (DayExpression.LastDay<S>) term;
        Term length = frame.law().value(last.parameter());
        return grown(day(last.first(), frame), growth -> growth.lastDayOf(length));
    }

    /** The day of a term, where it is known. */
    <S> Optional<Long> known(DayExpression<S> term, Frame<S> frame) {
        return day(term, frame)
                .day()
                .flatMap(side -> side instanceof DayOperand.Fixed fixed ? Optional.of(fixed.day()) : Optional.empty());
    }

    /** How a term grows with the day that it reads. */
    <S> DayFunction growth(DayExpression<S> term, Frame<S> frame) {
        if (term instanceof DayExpression.Shifted<S> shifted) {
            return growth(shifted.day(), frame).days(shifted.days());
        }
        if (term instanceof DayExpression.LastDay<S> last) {
            return growth(last.first(), frame).lastDayOf(frame.law().value(last.parameter()));
        }
        return DayFunction.NONE;
    }

    private static ComparedDay given(Input<LocalDate> input) {
        return new ComparedDay(Constant.TRUE, input.known().map(day -> new DayOperand.Fixed(day.toEpochDay())));
    }

    private static ComparedDay grown(ComparedDay compared, UnaryOperator<DayFunction> step) {
        return new ComparedDay(compared.applies(), compared.day().map(side -> {
            if (side instanceof DayOperand.Fixed fixed) {
                return new DayOperand.Fixed(step.apply(DayFunction.NONE).at(fixed.day()));
            }
            DayOperand.Moving moving = (DayOperand.Moving) side;
            return new DayOperand.Moving(moving.number(), step.apply(moving.growth()));
        }));
    }

    private <S> Formula statusOnDay(During<S> during, Frame<S> frame) {
        S subject = frame.subject();
        String path = frame.at(during.status().path());
        if (subject == null || frame.view().overlay().hides(path)) {
            return free(during, frame);
        }
        Formula formula = build(during.in(subject), frame);
        if (formula.equals(Constant.TRUE) || formula.equals(Constant.FALSE)) {
            during.status()
                    .tells(formula.equals(Constant.TRUE))
                    .ifPresent(so -> frame.view()
                            .note(
                                    path,
                                    during.status().label(),
                                    Boolean.toString(so),
                                    during.status().sourceOf(subject)));
        }
        return formula;
    }

    /** The choice that says of any one item whether it is in a set; it is each item's own. */
    Choice inSet(String path, String id) {
        return choices.computeIfAbsent(new SetKey(path, id), key -> {
            Choice choice = newChoice(3);
            places.computeIfAbsent(new Location(path, ItemFormulaBuilder.ITEMS), any -> new BitSet())
                    .set(choice.number());
            return choice;
        });
    }

    /**
     * A condition on the items of a case, as it came to the last time where the same is known of its sets: on another day,
     * and with something else changed, the items are mostly the same.
     */
    Formula ofItems(Within<?> within, List<?> known, Supplier<Formula> build) {
        OfItems last = ofItems.get(within);
        if (last == null || !last.known().equals(known)) {
            last = new OfItems(known, build.get());
            ofItems.put(within, last);
        }
        return last.formula();
    }

    private <S, E> Formula everything(Every<S, E> every, Frame<S> frame) {
        Fact<S, List<E>> list = every.list();
        String path = frame.at(list.path());
        UnknownFact unknown = unknown(list, frame);
        Frame<E> thing = new Frame<>(null, path + "/*" + unknown.number(), frame.law(), true, frame.view());
        Formula formula = build(every.condition(), thing);
        Formula forAll = formula.equals(Constant.TRUE)
                ? Constant.TRUE
                : new Formula.ForAll(new Members.OfList(unknown.number(), formula), true);
        return Formula.all(Formula.in(unknown.choice(), APPLIES), forAll);
    }

    /** That a condition holds by a reading that arises; where all that arise agree, whichever it is. */
    private Formula reading(LegalUncertainty doubt, List<Formula> arises, List<Formula> holds, Frame<?> frame) {
        Set<Formula> different = new HashSet<>();
        for (int i = 0; i < arises.size(); i++) {
            if (!arises.get(i).equals(Constant.FALSE)) {
                different.add(holds.get(i));
            }
        }
        if (arises.contains(Constant.TRUE) && different.size() == 1) {
            return different.iterator().next();
        }
        Choice choice = reading(doubt.id(), arises, scope(frame));
        List<Formula> ways = new ArrayList<>();
        for (int i = 0; i < arises.size(); i++) {
            Formula chosen = Formula.in(choice, 1L << i);
            if (!chosen.equals(Constant.FALSE)) {
                ways.add(Formula.all(chosen, holds.get(i)));
            }
        }
        ways.add(Formula.in(choice, 1L << arises.size()));
        return Formula.any(ways);
    }

    /**
     * The reading that is chosen of a doubt: one that arises; and where none does, the condition simply holds, or
     * simply does not.
     */
    private Choice reading(String doubt, List<Formula> arises, String scope) {
        return choices.computeIfAbsent(new ReadingKey(doubt, arises, scope), key -> {
            int size = arises.size();
            long noneArises = 3L << size;
            boolean oneArises = arises.contains(Constant.TRUE);
            long domain = oneArises ? 0 : noneArises;
            for (int i = 0; i < size; i++) {
                domain |= arises.get(i).equals(Constant.FALSE) ? 0 : 1L << i;
            }
            Choice choice = newChoice(domain);
            List<Formula> rules = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                rules.add(Formula.any(Formula.in(choice, ~(1L << i)), arises.get(i)));
            }
            Formula none = Formula.any(arises).not();
            rules.add(Formula.any(Formula.in(choice, ~noneArises), none));
            rules.removeIf(Constant.TRUE::equals);
            doubts.put(choice, doubt);
            return choice.bound(rules);
        });
    }
}
