package dev.ismap.core.search;

import dev.ismap.core.condition.Evidence;
import dev.ismap.core.determination.Case;
import dev.ismap.core.fact.Domain;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.RuleBook;
import dev.ismap.core.rule.RuleBook.Constraint;
import dev.ismap.core.search.RuleFormulas.Demand;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a case can still come to, exactly: under each rule and as a whole, over all completions.
 *
 * <p>Rules that share no unknown are free of each other, so that a question about the whole falls apart into small ones
 * whose answers are kept. Past the bound of the search everything counts as possible: an answer is then more careful,
 * never wrong.
 *
 * <p>This class keeps answers, as do its formulas. Several threads can ask one after another, never at once: whoever
 * shares it has them wait for each other, as {@link dev.ismap.core.engine.PreparedCase} does.
 *
 * @param <C> the type of the case
 */
public final class OutcomeAnalysis<C> {

    /** The rule is met. */
    public static final int SATISFIED = 1;

    /** The rule is not met. */
    public static final int VIOLATED = 2;

    /** The rule does not apply. */
    public static final int NOT_APPLICABLE = 4;

    /** The rule is not met, and only the authority can say what follows. */
    public static final int LEFT_TO_AUTHORITY = 8;

    /** The case is eligible. */
    public static final int ELIGIBLE = 1;

    /** The authority decides on the case. */
    public static final int OPEN = 2;

    /** The case is ineligible. */
    public static final int INELIGIBLE = 4;

    /** No rule that can decide applies. */
    public static final int NO_LAW = 8;

    private final Case<C> subject;
    private final RuleBook<C> book;
    private final FormulaBuilder builder;
    private final CaseFormulas<C> formulas;
    private final List<RuleFormulas<C>> deciding = new ArrayList<>();
    private final RuleBookIndex<C> index;
    private List<Part<C>> parts = List.of();
    private final Map<String, Boolean> canBeIneligible = new HashMap<>();
    private final Relevance<C> relevance = new Relevance<>(this);
    private boolean lawSurelyApplies;

    /** Rules that are connected by what is unknown. */
    private static final class Part<C> {
        private final BitSet unknowns;
        private final List<RuleFormulas<C>> ruleFormulas;
        private final CaseConstraints constraints;
        private final Map<Demand, List<Formula>> demanded = new EnumMap<>(Demand.class);
        private final Map<Demand, Possibility> answers = new EnumMap<>(Demand.class);

        Part(BitSet unknowns, List<RuleFormulas<C>> ruleFormulas, CaseConstraints constraints) {
            this.unknowns = unknowns;
            this.ruleFormulas = ruleFormulas;
            this.constraints = constraints;
        }

        List<Formula> formulas(Demand demand) {
            return demanded.computeIfAbsent(demand, key -> formulas(key, Set.of()));
        }

        List<Formula> formulas(Demand demand, Set<String> but) {
            return ruleFormulas.stream()
                    .filter(ofRule -> !but.contains(ofRule.rule().id()))
                    .map(ofRule -> ofRule.demand(demand))
                    .toList();
        }

        Possibility answer(Demand demand) {
            return answers.computeIfAbsent(demand, key -> constraints.possible(formulas(key)));
        }
    }

    /**
     * Prepares a case.
     *
     * @param subject the case
     * @param index what the rule book names
     * @param effort takes how much is searched
     * @param truths what is known of the case
     * @throws IllegalArgumentException if what no case can contradict cannot all be true of this one
     */
    public OutcomeAnalysis(Case<C> subject, RuleBookIndex<C> index, SearchEffort effort, KnownTruths truths) {
        this(
                subject,
                index,
                CaseFormulas.of(
                        index,
                        new FormulaBuilder(index, effort),
                        subject.subject(),
                        index.book().lawOn(subject.filed()),
                        index.book().lawOn(subject.asked()),
                        subject.authority(),
                        truths));
    }

    private OutcomeAnalysis(Case<C> subject, RuleBookIndex<C> index, CaseFormulas<C> formulas) {
        this.book = index.book();
        this.subject = subject;
        this.index = index;
        this.builder = formulas.builder();
        this.formulas = formulas;
        if (!constraints().canBeMet()) { // of no completion everything holds, and its opposite
            throw new IllegalArgumentException("The case contradicts itself: "
                    + formulas.contradicted().stream().map(Constraint::code).toList() + " cannot hold together");
        }
    }

    /**
     * The same case on another day, between which and this no law turns and no fact but those that follow the day. What
     * reads the same on both is taken over.
     *
     * @param other the case on the other day
     * @param thenTruths what is known of it
     * @param readers the rules and constraints that read the day
     * @return the analysis for that day
     * @throws IllegalArgumentException if what no case can contradict cannot all be true of it on that day
     */
    public OutcomeAnalysis<C> onDay(Case<C> other, KnownTruths thenTruths, DayReaders<C> readers) {
        OutcomeAnalysis<C> then = new OutcomeAnalysis<>(
                other,
                index,
                formulas.on(
                        other.subject(), book.lawOn(other.filed()), book.lawOn(other.asked()), thenTruths, readers));
        answers().begin();
        then.takeOver(this, readers);
        return then;
    }

    /** Takes over from another day what is known of the rules that read the same. */
    private void takeOver(OutcomeAnalysis<C> before, DayReaders<C> readers) {
        before.prepare();
        List<Rule<C>> rules = book.rules();
        for (int i = 0; i < rules.size(); i++) {
            Rule<C> rule = rules.get(i);
            if (rule.decides()) {
                RuleFormulas<C> known = before.deciding.get(deciding.size());
                RuleFormulas<C> ofRule = readers.readsTheSame(rule, before.subject, subject)
                        ? known.under(constraints())
                        : inQuestion(i);
                boolean same = ofRule.saysTheSame(known);
                add(same ? known : ofRule);
                if (same) {
                    Boolean can = before.canBeIneligible.get(rule.id());
                    if (can != null) {
                        canBeIneligible.put(rule.id(), can);
                    }
                }
            }
        }
        parts = deciding.equals(before.deciding) ? before.parts : partition(before.parts);
    }

    /** Puts the rules that count into formulas, once, when the whole is first asked about. */
    private void prepare() {
        if (!deciding.isEmpty()) {
            return;
        }
        List<Rule<C>> rules = book.rules();
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).decides()) {
                add(inQuestion(i));
            }
        }
        parts = partition(List.of());
    }

    private void add(RuleFormulas<C> ofRule) {
        deciding.add(ofRule);
        lawSurelyApplies |= ofRule.binds().equals(Constant.TRUE);
    }

    /** A rule as formulas, by its place in the book; one that is decided is not looked at again. */
    private RuleFormulas<C> inQuestion(int place) {
        Rule<C> rule = book.rules().get(place);
        int outcomes = formulas.truths().outcomes(place);
        return Integer.bitCount(outcomes) == 1
                ? formulas.decided(rule, outcomes != NOT_APPLICABLE, outcomes == SATISFIED)
                : formulasOf(rule);
    }

    /** The builder, once every rule that counts has gone through it. */
    FormulaBuilder builder() {
        prepare();
        return builder;
    }

    /**
     * What bears on the whole.
     *
     * @return what does, found out once
     */
    public Relevance<C> relevance() {
        return relevance;
    }

    /**
     * How much was searched so far.
     *
     * @return the steps, and the bounds that were reached
     */
    public SearchEffort effort() {
        return answers().effort();
    }

    Answers answers() {
        return builder.answers();
    }

    RuleBook<C> book() {
        return book;
    }

    RuleBookIndex<C> index() {
        return index;
    }

    ConditionPaths<C> paths() {
        return index.paths();
    }

    boolean lawSurelyApplies() {
        prepare();
        return lawSurelyApplies;
    }

    Case<C> subject() {
        return subject;
    }

    /** What no case can contradict, over what is open of this one. */
    CaseConstraints constraints() {
        return formulas.constraints();
    }

    /** The case as it is. */
    CaseFormulas<C> plain() {
        return formulas;
    }

    /** The case if something were otherwise. */
    CaseFormulas<C> under(Overlay overlay) {
        return overlay.isNone() ? formulas : formulas.in(View.under(overlay));
    }

    /** The rules that count, in order. */
    List<RuleFormulas<C>> deciding() {
        prepare();
        return deciding;
    }

    /** The rules that count, in groups that share nothing unknown. */
    List<List<RuleFormulas<C>>> parts() {
        prepare();
        return parts.stream().map(part -> part.ruleFormulas).toList();
    }

    /** A rule as formulas. */
    RuleFormulas<C> formulasOf(Rule<C> rule) {
        return formulas.of(rule);
    }

    /** The given facts that a rule reads, by path, in order. */
    Map<String, Evidence> read(Rule<C> rule, Overlay overlay) {
        Map<String, Evidence> result = new LinkedHashMap<>();
        formulas.in(View.under(overlay).noting(result)).of(rule);
        return result;
    }

    /** The rules that count in groups that share nothing unknown; a group that is known is taken with its answers. */
    private List<Part<C>> partition(List<Part<C>> known) {
        return ConnectedComponents.of(deciding, ofRule -> {
                    BitSet closed = (BitSet) ofRule.unknowns().clone();
                    constraints().close(closed);
                    return closed;
                })
                .stream()
                .map(component -> known.stream()
                        .filter(part -> part.ruleFormulas.equals(component.things()))
                        .findFirst()
                        .orElseGet(() -> new Part<>(component.numbers(), component.things(), constraints())))
                .toList();
    }

    /** Whether every rule can meet a demand while some formulas are true. */
    Possibility possible(Demand demand, List<Formula> formulas) {
        return possible(demand, formulas, Set.of());
    }

    /** The same, but some rules need not meet it; these share something unknown with the formulas. */
    Possibility possible(Demand demand, List<Formula> formulas, Set<String> but) {
        prepare();
        BitSet unknowns = new BitSet();
        formulas.forEach(formula -> formula.unknowns(unknowns));
        constraints().close(unknowns);
        List<Formula> together = new ArrayList<>(formulas);
        Possibility result = Possibility.YES;
        for (Part<C> part : parts) {
            if (part.unknowns.intersects(unknowns)) {
                together.addAll(but.isEmpty() ? part.formulas(demand) : part.formulas(demand, but));
            } else {
                Possibility answer = part.answer(demand);
                if (answer == Possibility.NO) {
                    return Possibility.NO;
                }
                result = answer == Possibility.PAST_BOUND ? answer : result;
            }
        }
        Possibility answer = constraints().possible(together);
        return answer == Possibility.YES ? result : answer;
    }

    /**
     * The outcomes that the case can come to under a rule.
     *
     * @param rule the rule
     * @return one bit for each
     */
    public int outcomes(Rule<C> rule) {
        return outcomes(rule, List.of());
    }

    /** The outcomes that the case can come to under a rule while some formulas are true. */
    int outcomes(Rule<C> rule, List<Formula> formulas) {
        return outcomes(formulasOf(rule), formulas);
    }

    int outcomes(RuleFormulas<C> ofRule, List<Formula> formulas) {
        int result = 0;
        if (ofRule.constraints().arePossible(with(formulas, ofRule.binds().not()))) {
            result |= NOT_APPLICABLE;
        }
        if (ofRule.constraints().arePossible(with(formulas, ofRule.satisfied()))) {
            result |= SATISFIED;
        }
        int failed = Failure.of(
                        ofRule.rule().force(),
                        subject.authority().get(ofRule.rule().id()))
                .outcome();
        if ((result & failed) == 0 && ofRule.constraints().arePossible(with(formulas, ofRule.fails()))) {
            result |= failed;
        }
        return result;
    }

    /**
     * What the whole can come to.
     *
     * @return one bit for each; where it is more than one, two of them suffice
     */
    public int results() {
        return results(List.of());
    }

    /** What the whole can come to while some formulas are true. */
    int results(List<Formula> formulas) {
        Possibility eligible = canBeEligible(formulas);
        if (eligible != Possibility.YES && !constraints().arePossible(formulas)) {
            return 0;
        }
        int result = eligible.isPossible() ? ELIGIBLE : 0;
        if (canBeIneligible(formulas)) {
            result |= INELIGIBLE;
        }
        if (Integer.bitCount(result) < 2 && canBeOpen(formulas)) {
            result |= OPEN;
        }
        if (Integer.bitCount(result) < 2
                && !lawSurelyApplies()
                && possible(Demand.NOT_APPLY, formulas).isPossible()) {
            result |= NO_LAW;
        }
        return result;
    }

    /**
     * Days for all missing facts that are days, with which the case can come to a result: as late as they can be, so that
     * they serve on later days too.
     *
     * @param result the bit of the result: eligible, open or ineligible
     * @return what states them; empty where none are found
     */
    public Optional<ChangeSet> daysFor(int result) {
        return leadingTo(result).flatMap(this::latestDays).map(days -> {
            Map<Location, LocalDate> stated = new HashMap<>();
            for (UnknownFact unknown : unknownDays()) {
                long day = days.getOrDefault(unknown.number(), subject.asked().toEpochDay());
                stated.put(unknown.place(), LocalDate.ofEpochDay(day));
            }
            return ChangeSet.stating(stated);
        });
    }

    /** Formulas that lead to a result where they can all be true. */
    private Optional<List<Formula>> leadingTo(int result) {
        return switch (result) {
            case ELIGIBLE -> Optional.of(demanding(Demand.ELIGIBLE));
            case OPEN ->
                deciding().stream()
                        .filter(ofRule -> canBeOpen(ofRule, List.of()))
                        .findFirst()
                        .map(ofRule -> with(demanding(Demand.NOT_INELIGIBLE), ofRule.open()));
            case INELIGIBLE ->
                deciding().stream()
                        .map(ofRule -> List.of(ofRule.makesIneligible()))
                        .filter(constraints()::arePossible)
                        .findFirst();
            default -> Optional.empty();
        };
    }

    private List<Formula> demanding(Demand demand) {
        return deciding().stream().map(ofRule -> ofRule.demand(demand)).toList();
    }

    private Optional<Map<Integer, Long>> latestDays(List<Formula> formulas) {
        List<Formula> together = new ArrayList<>(formulas);
        together.addAll(constraints().formulas());
        return Solver.latestDays(together, answers());
    }

    private List<UnknownFact> unknownDays() {
        return builder().unknowns().stream()
                .filter(unknown -> unknown.place().domain() instanceof Domain.Day)
                .toList();
    }

    /**
     * Whether the case can come to a result, or to several, with days stated for facts that are missing.
     *
     * @param result the bit of the result
     * @param stated what states the days
     * @return true if it can, as far as a search tells
     */
    public boolean canComeTo(int result, ChangeSet stated) {
        List<Formula> days = new ArrayList<>();
        for (UnknownFact unknown : unknownDays()) {
            Optional<Long> day = stated.day(unknown.place()).map(LocalDate::toEpochDay);
            day.ifPresent(one -> days.add(unknown.between(day, day)));
        }
        int results = results(days);
        return (results & result) != 0 || Integer.bitCount(results) > 1;
    }

    /**
     * Whether some rules make the case ineligible by themselves.
     *
     * @param rules says which rules
     * @return true if in every completion one of them does
     */
    public boolean suffice(Predicate<Rule<?>> rules) {
        return !constraints()
                .arePossible(deciding().stream()
                        .filter(ofRule -> rules.test(ofRule.rule()))
                        .map(ofRule -> ofRule.makesIneligible().not())
                        .toList());
    }

    /** Whether a rule can make the case ineligible: first those are asked that are free of the formulas. */
    private boolean canBeIneligible(List<Formula> formulas) {
        BitSet numbers = new BitSet();
        formulas.forEach(formula -> formula.unknowns(numbers));
        constraints().close(numbers);
        return deciding().stream()
                        .anyMatch(ofRule -> !ofRule.unknowns().intersects(numbers)
                                && canBeIneligible.computeIfAbsent(
                                        ofRule.rule().id(),
                                        id -> constraints().arePossible(List.of(ofRule.makesIneligible()))))
                || deciding().stream()
                        .anyMatch(ofRule -> ofRule.unknowns().intersects(numbers)
                                && constraints().arePossible(with(formulas, ofRule.makesIneligible())));
    }

    private Possibility canBeEligible(List<Formula> formulas) {
        if (lawSurelyApplies()) {
            return possible(Demand.ELIGIBLE, formulas);
        }
        Possibility result = Possibility.NO;
        for (RuleFormulas<C> ofRule : deciding()) {
            if (result == Possibility.NO && !ofRule.binds().equals(Constant.FALSE)) {
                result = possible(Demand.ELIGIBLE, with(formulas, ofRule.binds()));
            }
        }
        return result;
    }

    private boolean canBeOpen(List<Formula> formulas) {
        return deciding().stream().anyMatch(ofRule -> !ofRule.open().equals(Constant.FALSE))
                && possible(Demand.NOT_INELIGIBLE, formulas).isPossible()
                && deciding().stream().anyMatch(ofRule -> canBeOpen(ofRule, formulas));
    }

    /** Whether a rule can leave the case to the authority while no rule makes it ineligible. */
    boolean canBeOpen(RuleFormulas<C> ofRule, List<Formula> formulas) {
        return !ofRule.open().equals(Constant.FALSE)
                && possible(Demand.NOT_INELIGIBLE, with(formulas, ofRule.open()))
                        .isPossible();
    }

    static List<Formula> with(List<Formula> formulas, Formula one) {
        if (formulas.isEmpty()) {
            return List.of(one);
        }
        List<Formula> result = new ArrayList<>(formulas);
        result.add(one);
        return result;
    }
}
