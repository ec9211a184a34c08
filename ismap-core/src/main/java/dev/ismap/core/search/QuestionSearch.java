package dev.ismap.core.search;

import dev.ismap.core.determination.Determination.MissingFact;
import dev.ismap.core.determination.Question;
import dev.ismap.core.determination.Verdict;
import dev.ismap.core.fact.Decision;
import dev.ismap.core.fact.Domain;
import dev.ismap.core.fact.Fact;
import dev.ismap.core.fact.Value;
import dev.ismap.core.internal.Lazy;
import dev.ismap.core.search.Formula.NotAfter;
import dev.ismap.core.text.Label;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Works out the questions that are left: the missing facts that bear on the whole, and what each kind of answer makes
 * of it.
 *
 * <p>Answers of one kind are those that no condition tells apart: each value of a choice; a text that is stated or
 * blank; the days between two thresholds. What an answer brings about is what all completions with such an answer agree
 * on. The most decisive question comes first: the one with the most answers that settle the verdict, then with the most
 * rules settled whatever the answer, then with the most rules that it can turn, then the one that is read first.
 *
 * @param <C> the type of the case
 */
public final class QuestionSearch<C> {

    private static final Label AS_ASKED = Label.of("規則の求めるとおり", "as the rules ask");

    private final OutcomeAnalysis<C> analysis;
    private final List<MissingFact> missing;
    private final ChangeFinder<C> options;
    private final Map<String, Set<List<PossibleChange>>> parts = new HashMap<>();
    private final Lazy<Thresholds> thresholds = new Lazy<>(this::allThresholds);
    private final Map<Formula, Effect> effects = new HashMap<>();
    private final Map<String, Boolean> openRules = new HashMap<>();
    private final List<Asked> asked;

    /** A kind of answer, and what it says of the unknowns. */
    private record Kind(Value value, Label label, Formula formula) {}

    /** What the case and its rules can come to where a formula is true, each asked once. */
    private final class Effect {
        private final List<Formula> formula;
        private final Lazy<Integer> results;
        private final Map<String, Integer> outcomes = new HashMap<>();

        Effect(Formula formula) {
            this.formula = List.of(formula);
            this.results = new Lazy<>(() -> analysis.results(this.formula));
        }

        int results() {
            return results.get();
        }

        int outcomes(RuleFormulas<C> ofRule) {
            return outcomes.computeIfAbsent(ofRule.rule().id(), id -> analysis.outcomes(ofRule, formula));
        }
    }

    /** A question with the numbers of the unknowns at its place and what each answer says of them. */
    record Asked(Question question, BitSet unknowns, List<Formula> formulas) {}

    /**
     * Works the questions out.
     *
     * @param analysis what the case can come to
     * @param missing what is missing, items as they are asked for
     */
    public QuestionSearch(OutcomeAnalysis<C> analysis, List<MissingFact> missing) {
        this.analysis = analysis;
        this.missing = List.copyOf(missing);
        this.options = new ChangeFinder<>(analysis);
        analysis.answers().begin();
        this.asked = find();
    }

    /**
     * The questions.
     *
     * @return the questions, the most decisive first
     */
    public List<Question> all() {
        return asked.stream().map(Asked::question).toList();
    }

    List<Asked> asked() {
        return asked;
    }

    OutcomeAnalysis<C> analysis() {
        return analysis;
    }

    private Effect effect(Kind kind) {
        return effect(kind.formula());
    }

    private Effect effect(Formula formula) {
        return effects.computeIfAbsent(formula, Effect::new);
    }

    private List<Asked> find() {
        List<Asked> result = new ArrayList<>();
        analysis.relevance().places().forEach((place, rules) -> {
            if (place.domain() == ItemFormulaBuilder.ITEMS) {
                result.addAll(aboutItems(place, rules));
            } else {
                aboutFact(place, rules).ifPresent(result::add);
            }
        });
        result.sort(Comparator.comparing(
                Asked::question,
                Comparator.<Question>comparingLong(question -> -question.answers().stream()
                                .filter(Question.Answer::isDecisive)
                                .count())
                        .thenComparingInt(question -> -question.settles().size())
                        .thenComparingInt(question -> -question.rules().size())));
        return result;
    }

    private List<Asked> aboutItems(Location place, List<String> rules) {
        List<Asked> result = new ArrayList<>();
        for (MissingFact fact : missing) {
            if (!fact.path().equals(place.path()) || fact.items().isEmpty()) {
                continue;
            }
            List<String> turned = fact.rules().stream().filter(rules::contains).toList();
            if (!turned.isEmpty()) {
                result.add(asked(place, fact.label(), fact.items(), turned, decided(fact, turned)));
            }
        }
        return result;
    }

    /** The items decided as the rules ask, each with all that such a decision needs; nothing where they cannot be. */
    private List<Kind> decided(MissingFact fact, List<String> rules) {
        ItemOptions<C> items = analysis.plain().itemOptions();
        int[] numbers = new int[fact.items().size()];
        BitSet left = new BitSet();
        for (int i = 0; i < numbers.length; i++) { // each stands there once
            numbers[i] = items.number(fact.path(), fact.items().get(i));
            left.set(numbers[i]);
        }
        @Nullable Decision[] first = new Decision[left.length()];
        for (String rule : rules) {
            if (!left.isEmpty()) {
                decide(rule, fact.path(), left, first);
            }
        }
        if (!left.isEmpty()) {
            return List.of();
        }
        List<Decision> decided = new ArrayList<>(numbers.length);
        for (int number : numbers) {
            decided.add(Objects.requireNonNull(first[number]));
        }
        return List.of(new Kind(new Value.AsAsked(decided), AS_ASKED, DecisionEffect.formula(analysis, decided)));
    }

    /**
     * Decides on items as a rule asks, where that takes nothing back: of several ways in the first.
     *
     * @param left the numbers of the items that are not decided on
     * @param first takes the decisions, by the numbers of the items
     */
    private void decide(String rule, String path, BitSet left, @Nullable Decision[] first) {
        for (List<PossibleChange> bundle : parts.computeIfAbsent(
                rule, id -> options.ofEachPart(analysis.book().rule(id).orElseThrow(), analysis.plain()))) {
            if (left.isEmpty()) {
                return;
            }
            if (!bundle.get(0).path().equals(path)) {
                continue;
            }
            for (PossibleChange option : bundle) {
                if (option instanceof PossibleChange.OfItem item && left.get(item.item()) && adds(item)) {
                    left.clear(item.item());
                    first[item.item()] = item.decision();
                }
            }
        }
    }

    private boolean adds(PossibleChange.OfItem option) {
        return analysis.book()
                .decider()
                .filter(decider -> decider.adds(analysis.subject().subject(), option.decision()))
                .isPresent();
    }

    private Optional<Asked> aboutFact(Location place, List<String> rules) {
        List<UnknownFact> unknowns = analysis.builder().unknowns().stream()
                .filter(unknown -> unknown.place().equals(place))
                .toList();
        if (unknowns.isEmpty() || unknowns.stream().anyMatch(UnknownFact::asked)) {
            return Optional.empty();
        }
        List<Kind> kinds = new ArrayList<>(kinds(unknowns, rules));
        boolean mayNotApply = unknowns.stream()
                .map(UnknownFact::fact)
                .anyMatch(fact -> fact.mayNotApply() && analysis.index().asksWhetherApplies(fact));
        if (mayNotApply) {
            kinds.add(new Kind(
                    Value.Kind.NOT_APPLICABLE,
                    Label.of("該当しない", "does not apply"),
                    every(
                            unknowns,
                            unknown -> Formula.in(unknown.choice(), FormulaBuilder.stated(unknown))
                                    .not())));
        }
        return Optional.of(asked(place, unknowns.get(0).fact().label(), List.of(), rules, kinds));
    }

    private List<Kind> kinds(List<UnknownFact> unknowns, List<String> rules) {
        Domain<?> domain = unknowns.get(0).place().domain();
        if (domain instanceof Domain.Choice<?> choice) {
            return values(choice, unknowns);
        }
        if (domain instanceof Domain.Text) {
            return texts(unknowns);
        }
        if (domain instanceof Domain.Day) {
            return days(unknowns);
        }
        return lists(unknowns, rules);
    }

    /** No thing at all; things of which all is as the rules ask; things of which not all is. */
    private List<Kind> lists(List<UnknownFact> unknowns, List<String> rules) {
        Formula none = every(unknowns, unknown -> isEmpty(unknown, true));
        Formula some = every(unknowns, unknown -> isEmpty(unknown, false));
        List<Formula> asked = new ArrayList<>();
        for (RuleFormulas<C> ofRule : analysis.deciding()) {
            if (rules.contains(ofRule.rule().id())) {
                unknowns.forEach(unknown -> about(ofRule.meets(), unknown.number(), asked));
            }
        }
        Formula asAsked = Formula.all(asked);
        return List.of(
                new Kind(Value.Kind.NONE, Label.of("なし", "none"), none),
                new Kind(new Value.AsAsked(List.of()), AS_ASKED, Formula.all(some, asAsked)),
                new Kind(
                        Value.Kind.NOT_AS_ASKED,
                        Label.of("規則の求めるとおりでないものがある", "not all as the rules ask"),
                        Formula.all(some, asAsked.not())));
    }

    /** What a formula asks of the things of a list; that there are none is nothing that is asked of them. */
    private static void about(Formula formula, int list, List<Formula> into) {
        if (formula instanceof Formula.All all) {
            all.parts().forEach(part -> about(part, list, into));
        } else if (formula instanceof Formula.Any any) {
            any.parts().forEach(part -> about(part, list, into));
        } else if (formula instanceof Formula.ForAll forAll
                && forAll.members() instanceof Members.OfList things
                && things.list() == list
                && !things.formula().equals(Constant.FALSE)) {
            into.add(forAll);
        }
    }

    private static Formula isEmpty(UnknownFact list, boolean empty) {
        return Formula.all(
                Formula.in(list.choice(), FormulaBuilder.stated(list)),
                new Formula.ForAll(new Members.OfList(list.number(), Constant.FALSE), empty));
    }

    @SuppressWarnings("unchecked") // they are of the same place, and so of the same values
    private static <D> List<Kind> values(Domain.Choice<D> choice, List<UnknownFact> unknowns) {
        Fact<?, D> fact = (Fact<?, D>) unknowns.get(0).fact();
        List<Kind> kinds = new ArrayList<>();
        for (int i = 0; i < choice.values().size(); i++) {
            long value = 1L << i;
            D answer = choice.values().get(i);
            Value typed = choice.value(answer);
            kinds.add(new Kind(
                    typed, fact.words(answer), every(unknowns, unknown -> Formula.in(unknown.choice(), value))));
        }
        return kinds;
    }

    /** Each text that is told apart, any other that is stated, and none. */
    private List<Kind> texts(List<UnknownFact> unknowns) {
        FormulaBuilder builder = analysis.builder();
        List<Kind> kinds = new ArrayList<>();
        Map<UnknownFact, Long> others = new LinkedHashMap<>();
        unknowns.forEach(unknown -> others.put(unknown, builder.notBlank(unknown)));
        for (List<String> alike : toldApart(unknowns)) {
            kinds.add(new Kind(new Value.Text(alike.get(0)), named(alike), every(unknowns, unknown -> {
                long mask = builder.toldApart(unknown).getOrDefault(alike, 0L);
                others.merge(unknown, ~mask, (some, rest) -> some & rest);
                return Formula.in(unknown.choice(), mask);
            })));
        }
        kinds.add(new Kind(
                Value.Kind.STATED,
                kinds.isEmpty() ? Label.of("記載がある", "stated") : Label.of("その他の記載", "anything else that is stated"),
                every(unknowns, unknown -> Formula.in(unknown.choice(), others.getOrDefault(unknown, 0L)))));
        kinds.add(new Kind(
                Value.Kind.BLANK,
                Label.of("記載がない", "not stated"),
                every(
                        unknowns,
                        unknown -> Formula.in(
                                unknown.choice(), FormulaBuilder.stated(unknown) & ~builder.notBlank(unknown)))));
        return kinds;
    }

    private Set<List<String>> toldApart(List<UnknownFact> unknowns) {
        Set<List<String>> texts = new LinkedHashSet<>();
        unknowns.forEach(
                unknown -> texts.addAll(analysis.builder().toldApart(unknown).keySet()));
        return texts;
    }

    /** The first of some texts that come to the same, and how many more there are. */
    private static Label named(List<String> alike) {
        String first = alike.get(0);
        int more = alike.size() - 1;
        return more == 0
                ? Label.of("「" + first + "」", "\"" + first + "\"")
                : Label.of(
                        "「" + first + "」など" + alike.size() + "件のいずれか", "\"" + first + "\" or one of " + more + " more");
    }

    /**
     * The days between those on which something turns: with every comparison with a known day, and where what is held
     * against another missing day makes another verdict of them.
     */
    private List<Kind> days(List<UnknownFact> unknowns) {
        SortedSet<Long> direct = new TreeSet<>();
        SortedSet<Long> all = new TreeSet<>();
        for (UnknownFact unknown : unknowns) {
            analysis.deciding().forEach(ofRule -> {
                thresholds(ofRule.binds(), unknown.number(), direct);
                thresholds(ofRule.meets(), unknown.number(), direct);
            });
            analysis.constraints().formulas().forEach(given -> thresholds(given, unknown.number(), direct));
            all.addAll(thresholds.get().of(unknown.number()));
        }
        List<Kind> kinds = new ArrayList<>();
        Optional<Long> from = Optional.empty();
        for (long end : direct) {
            kinds.addAll(alike(unknowns, from, Optional.of(end), all));
            from = Optional.of(end + 1);
        }
        kinds.addAll(alike(unknowns, from, Optional.empty(), all));
        return kinds;
    }

    private Thresholds allThresholds() {
        List<Formula> formulas = new ArrayList<>(analysis.constraints().formulas());
        for (RuleFormulas<C> ofRule : analysis.deciding()) {
            formulas.add(ofRule.binds());
            formulas.add(ofRule.meets());
        }
        return new Thresholds(formulas, analysis.effort());
    }

    /** The days from one to another, apart where some of them can be given and others not, or bring another verdict. */
    private List<Kind> alike(List<UnknownFact> unknowns, Optional<Long> from, Optional<Long> to, SortedSet<Long> ends) {
        List<Optional<Long>> inside = inside(from, to, ends);
        if (inside.size() == 1) {
            return List.of(days(unknowns, from, to));
        }
        List<Kind> kinds = new ArrayList<>();
        Optional<Long> first = from;
        Optional<Long> next = from;
        int before = 0;
        for (int i = 0; i < inside.size(); i++) {
            Optional<Long> end = inside.get(i);
            int here = onlyOne(effect(between(unknowns, next, end)).results());
            if (i > 0 && here != before) {
                kinds.add(days(unknowns, first, next.map(day -> day - 1)));
                first = next;
            }
            before = here;
            next = end.map(day -> day + 1);
        }
        kinds.add(days(unknowns, first, to));
        return kinds;
    }

    /** What a case surely comes to; the same for all that it can come to in several ways. */
    private static int onlyOne(int results) {
        return Integer.bitCount(results) > 1 ? OutcomeAnalysis.OPEN : results;
    }

    /** The ends between two days, and the last of the two. */
    private static List<Optional<Long>> inside(Optional<Long> from, Optional<Long> to, SortedSet<Long> ends) {
        List<Optional<Long>> inside = new ArrayList<>();
        for (long end : ends) {
            boolean after = from.isEmpty() || end >= from.get();
            if (after && (to.isEmpty() || end < to.get())) {
                inside.add(Optional.of(end));
            }
        }
        inside.add(to);
        return inside;
    }

    private static Kind days(List<UnknownFact> unknowns, Optional<Long> from, Optional<Long> to) {
        Optional<LocalDate> first = from.map(LocalDate::ofEpochDay);
        Optional<LocalDate> last = to.map(LocalDate::ofEpochDay);
        Label label;
        if (first.isPresent() && first.equals(last)) {
            label = Label.same(first.get().toString());
        } else if (first.isPresent()) {
            label = last.isPresent()
                    ? Label.of(first.get() + "から" + last.get() + "まで", "from " + first.get() + " to " + last.get())
                    : Label.of(first.get() + "以後", "on or after " + first.get());
        } else {
            label = last.map(day -> Label.of(day + "以前", "on or before " + day)).orElse(Label.of("いずれかの日", "any day"));
        }
        return new Kind(new Value.Days(first, last), label, between(unknowns, from, to));
    }

    private static Formula between(List<UnknownFact> unknowns, Optional<Long> from, Optional<Long> to) {
        return every(unknowns, unknown -> unknown.between(from, to));
    }

    private static void thresholds(Formula formula, int day, Set<Long> ends) {
        if (formula instanceof Formula.All all) {
            all.parts().forEach(part -> thresholds(part, day, ends));
        } else if (formula instanceof Formula.Any any) {
            any.parts().forEach(part -> thresholds(part, day, ends));
        } else if (formula instanceof NotAfter days) {
            if (days.left() instanceof DayOperand.Moving left
                    && left.number() == day
                    && days.right() instanceof DayOperand.Fixed right) {
                ends.add(left.growth().most(right.day()));
            } else if (days.right() instanceof DayOperand.Moving right
                    && right.number() == day
                    && days.left() instanceof DayOperand.Fixed left) {
                ends.add(right.growth().least(left.day()) - 1);
            }
        }
    }

    private static Formula every(List<UnknownFact> unknowns, Function<UnknownFact, Formula> formula) {
        return Formula.all(unknowns.stream().map(formula).toList());
    }

    /** A question with those of its answers that can be given. */
    private Asked asked(Location place, Label label, List<String> items, List<String> rules, List<Kind> kinds) {
        List<Question.Answer> answers = new ArrayList<>();
        List<Formula> formulas = new ArrayList<>();
        for (Kind kind : joined(place, kinds)) {
            int results = effect(kind).results();
            if (results != 0) {
                answers.add(new Question.Answer(kind.value(), kind.label(), verdict(results)));
                formulas.add(kind.formula());
            }
        }
        return new Asked(
                new Question(place.path(), label, items, rules, settled(place, kinds), answers),
                numbers(place),
                List.copyOf(formulas));
    }

    /** The kinds, days that follow one another and come to the same as one. */
    private List<Kind> joined(Location place, List<Kind> kinds) {
        if (kinds.size() < 2 || !(place.domain() instanceof Domain.Day)) {
            return kinds;
        }
        List<UnknownFact> unknowns = analysis.builder().unknowns().stream()
                .filter(unknown -> unknown.place().equals(place))
                .toList();
        List<RuleFormulas<C>> reading = analysis.deciding().stream()
                .filter(ofRule -> ofRule.unknowns().intersects(numbers(place)))
                .toList();
        List<Kind> joined = new ArrayList<>();
        for (Kind kind : kinds) {
            Kind before = joined.isEmpty() ? kind : joined.get(joined.size() - 1);
            if (kind.value() instanceof Value.Days next
                    && before.value() instanceof Value.Days days
                    && days.last().map(day -> day.plusDays(1)).equals(next.first())
                    && next.first().isPresent()
                    && isTheSame(before, kind, reading)) {
                joined.set(
                        joined.size() - 1,
                        days(
                                unknowns,
                                days.first().map(LocalDate::toEpochDay),
                                next.last().map(LocalDate::toEpochDay)));
            } else {
                joined.add(kind);
            }
        }
        return joined;
    }

    /** Whether by two answers the case comes to the same, and each rule that reads them stands the same, whatever else. */
    private boolean isTheSame(Kind one, Kind other, List<RuleFormulas<C>> reading) {
        Effect ofOne = effect(one);
        Effect ofOther = effect(other);
        return ofOne.results() != 0
                && ofOne.results() == ofOther.results()
                && reading.stream().allMatch(ofRule -> {
                    int stands = stands(ofOne.outcomes(ofRule));
                    return stands != 0 && stands == stands(ofOther.outcomes(ofRule));
                });
    }

    /** How a rule stands to the verdict: not in its way, or as its one outcome; 0 where that is open. */
    private static int stands(int outcomes) {
        if ((outcomes & ~(OutcomeAnalysis.SATISFIED | OutcomeAnalysis.NOT_APPLICABLE)) == 0) {
            return OutcomeAnalysis.SATISFIED;
        }
        return Integer.bitCount(outcomes) == 1 ? outcomes : 0;
    }

    private BitSet numbers(Location place) {
        return analysis.builder().places().getOrDefault(place, new BitSet());
    }

    private static Optional<Verdict> verdict(int results) {
        return switch (results) {
            case OutcomeAnalysis.ELIGIBLE -> Optional.of(Verdict.ELIGIBLE);
            case OutcomeAnalysis.INELIGIBLE -> Optional.of(Verdict.INELIGIBLE);
            case OutcomeAnalysis.NO_LAW -> Optional.empty();
            default -> Optional.of(Verdict.UNDETERMINED);
        };
    }

    /** The rules whose outcome is open, and which every kind of answer decides. */
    private List<String> settled(Location place, List<Kind> kinds) {
        BitSet numbers = numbers(place);
        List<String> result = new ArrayList<>();
        for (RuleFormulas<C> ofRule : analysis.deciding()) {
            if (ofRule.unknowns().intersects(numbers)
                    && isOpen(ofRule)
                    && kinds.stream()
                            .allMatch(kind -> Integer.bitCount(effect(kind).outcomes(ofRule)) <= 1)) {
                result.add(ofRule.rule().id());
            }
        }
        return result;
    }

    private boolean isOpen(RuleFormulas<C> ofRule) {
        return openRules.computeIfAbsent(
                ofRule.rule().id(), id -> Integer.bitCount(analysis.outcomes(ofRule, List.of())) > 1);
    }
}
