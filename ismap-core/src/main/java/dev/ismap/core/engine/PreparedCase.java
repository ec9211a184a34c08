package dev.ismap.core.engine;

import dev.ismap.core.condition.Evidence;
import dev.ismap.core.condition.LegalUncertainty;
import dev.ismap.core.condition.Truth;
import dev.ismap.core.determination.Case;
import dev.ismap.core.determination.Case.Hashes;
import dev.ismap.core.determination.Determination;
import dev.ismap.core.determination.Determination.OpenMatter;
import dev.ismap.core.determination.Difference;
import dev.ismap.core.determination.Finding;
import dev.ismap.core.determination.Outcome;
import dev.ismap.core.determination.Receipt;
import dev.ismap.core.determination.Settlements;
import dev.ismap.core.determination.Verdict;
import dev.ismap.core.engine.Analysis.Explanation;
import dev.ismap.core.engine.Analysis.VerdictSpan;
import dev.ismap.core.evaluation.Evaluator;
import dev.ismap.core.internal.Lazy;
import dev.ismap.core.law.Basis;
import dev.ismap.core.law.Law;
import dev.ismap.core.law.NoLawException;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.Rule.LawOf;
import dev.ismap.core.rule.RuleBook;
import dev.ismap.core.rule.RuleBook.Constraint;
import dev.ismap.core.search.DayReaders;
import dev.ismap.core.search.ExplanationSearch;
import dev.ismap.core.search.FoundRemedies;
import dev.ismap.core.search.KnownTruths;
import dev.ismap.core.search.OutcomeAnalysis;
import dev.ismap.core.search.QuestionSearch;
import dev.ismap.core.search.RemedySearch;
import dev.ismap.core.search.SameReading;
import dev.ismap.core.search.SearchEffort;
import dev.ismap.core.search.SettlementSearch;
import dev.ismap.core.text.Label;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A case put to a rule book: which law each rule follows and whether it is in force is worked out once, and what each
 * comes to when it is first asked. To ask for the verdict again reads no fact and allocates nothing.
 *
 * <p>{@link #verdict()}, {@link #determine()} and {@link #analyse()} always agree. What is found about a rule is kept for
 * the next determination, also of the case {@linkplain #with after an edit}, unless more than what the rule reads
 * decides it.
 *
 * <p>This class is thread-safe, and seems immutable.
 *
 * @param <C> the type of the case's subject
 * @since 0.1
 */
public final class PreparedCase<C> {

    private final Engine<C> engine;
    private final RuleBook<C> book;
    private final Case<C> subject;
    private final Optional<Case.OverTime<C>> overTime;
    private final List<Truth> constraints;
    private final List<RuleEvaluation<C>> rules;

    PreparedCase(Engine<C> engine, Case<C> subject, Optional<Case.OverTime<C>> overTime) {
        this(engine, subject, overTime, new HashMap<>());
    }

    /** Takes over the rules that are put to the case already, by their ids. */
    private PreparedCase(
            Engine<C> engine,
            Case<C> subject,
            Optional<Case.OverTime<C>> overTime,
            Map<String, RuleEvaluation<C>> bound) {
        this.engine = engine;
        this.book = engine.ruleBook();
        this.overTime = overTime;
        this.subject = Objects.requireNonNull(subject, "subject");
        Law filed = book.lawOn(subject.filed());
        Law asked = subject.asked().equals(subject.filed()) ? filed : book.lawOn(subject.asked());
        this.constraints = consistent(filed);
        Evaluator<C> byFiled = new Evaluator<>(subject.subject(), filed);
        Evaluator<C> byAsked = asked.equals(filed) ? byFiled : new Evaluator<>(subject.subject(), asked);
        List<RuleEvaluation<C>> inOrder = new ArrayList<>(book.rules().size());
        for (Rule<C> rule : book.rules()) {
            inOrder.add(bind(rule, byFiled, byAsked, bound));
        }
        this.rules = List.copyOf(inOrder);
    }

    /** The rules that read the same in another case, by the same law, as in this, and so do all that go before them. */
    private Map<String, RuleEvaluation<C>> sameIn(C other) {
        SameReading<C> reading = engine.index()
                .thingsRead()
                .in(subject.subject(), other, book.lawOn(subject.filed()), book.lawOn(subject.asked()));
        return byId(rule -> isSame(rule, reading));
    }

    /** Some of the rules, as they are put to this case. */
    private Map<String, RuleEvaluation<C>> byId(Predicate<RuleEvaluation<C>> some) {
        Map<String, RuleEvaluation<C>> result = new HashMap<>();
        for (RuleEvaluation<C> rule : rules) {
            if (some.test(rule)) {
                result.put(rule.rule().id(), rule);
            }
        }
        return result;
    }

    private boolean isSame(RuleEvaluation<C> rule, SameReading<C> reading) {
        return reading.of(rule.rule()) && rule.before().stream().allMatch(before -> isSame(before, reading));
    }

    /**
     * Whether the case meets what no case can contradict, as far as single facts tell. One that contradicts itself has no
     * completion, so that nothing could be said of it.
     */
    private List<Truth> consistent(Law law) {
        Evaluator<C> facts = new Evaluator<>(subject.subject(), law);
        List<Truth> truths = new ArrayList<>(book.constraints().size());
        for (Constraint<C> constraint : book.constraints()) {
            Truth truth = facts.test(constraint.condition());
            if (truth == Truth.FALSE) {
                throw new IllegalArgumentException("The case contradicts itself, " + constraint.code() + ": "
                        + constraint.title().en());
            }
            truths.add(truth);
        }
        return truths;
    }

    /** Puts a rule to the case, once, after those that go before it. */
    private RuleEvaluation<C> bind(
            Rule<C> rule, Evaluator<C> byFiled, Evaluator<C> byAsked, Map<String, RuleEvaluation<C>> bound) {
        RuleEvaluation<C> known = bound.get(rule.id());
        if (known != null) {
            return known;
        }
        List<RuleEvaluation<C>> before = new ArrayList<>(0);
        for (Rule<C> other : book.overriding(rule)) {
            before.add(bind(other, byFiled, byAsked, bound));
        }
        RuleEvaluation<C> result = new RuleEvaluation<>(
                rule,
                rule.lawOf() == LawOf.FILED ? byFiled : byAsked,
                subject.authority().get(rule.id()),
                List.copyOf(before));
        bound.put(rule.id(), result);
        return result;
    }

    /**
     * The case.
     *
     * @return the case
     */
    public Case<C> subject() {
        return subject;
    }

    /** The rule book to which it is put. */
    RuleBook<C> ruleBook() {
        return book;
    }

    /** A rule as it is put to this case; empty where the rule book has no such rule. */
    Optional<RuleEvaluation<C>> bound(String rule) {
        for (RuleEvaluation<C> bound : rules) {
            if (bound.rule().id().equals(rule)) {
                return Optional.of(bound);
            }
        }
        return Optional.empty();
    }

    /** Another case by the law of this one: the rule book, the days and the authority's words. */
    PreparedCase<C> withFactsOf(PreparedCase<C> other) {
        Case<C> mixed = new Case<>(
                other.subject.subject(),
                subject.asked(),
                subject.filed(),
                subject.knownOn(),
                subject.authority(),
                subject.hashes(),
                subject.about());
        return new PreparedCase<>(engine, mixed, Optional.empty());
    }

    /**
     * The verdict alone, without the reasons.
     *
     * @return the verdict, the same that {@link #determine} gives
     * @throws NoLawException if no rule that can decide applies
     */
    public Verdict verdict() {
        return verdict(() -> analysis(new SearchEffort()));
    }

    /** What single facts decide. */
    KnownTruths known() {
        return new KnownTruths(
                constraints, rules.stream().map(rule -> rule.outcomes().bits()).toList());
    }

    /** Everything that the case can come to, where single facts do not decide; what they decide is not looked at again. */
    OutcomeAnalysis<C> analysis(SearchEffort effort) {
        return engine.analysis(subject, effort, known());
    }

    /** The verdict, by everything that the case can come to where single facts do not decide. */
    Verdict verdict(Supplier<OutcomeAnalysis<C>> analysis) {
        PossibleVerdicts whole = PossibleVerdicts.START;
        boolean canApply = false;
        boolean applies = false;
        for (int i = 0; i < rules.size(); i++) {
            RuleEvaluation<C> rule = rules.get(i);
            if (rule.decides()) {
                PossibleOutcomes outcomes = rule.outcomes();
                canApply |= outcomes.canApply();
                applies |= outcomes.surelyApplies();
                whole = whole.and(rule.possibleVerdicts(outcomes));
            }
        }
        if (!canApply) {
            throw NoLawException.noRuleApplies(subject.asked());
        }
        Verdict verdict = applies || whole.verdict() != Verdict.ELIGIBLE ? whole.verdict() : Verdict.UNDETERMINED;
        boolean decided = verdict != Verdict.UNDETERMINED || whole.isSurelyOpen();
        return decided ? verdict : verdict(analysis.get());
    }

    /** The verdict that follows from everything that the case can come to. */
    private Verdict verdict(OutcomeAnalysis<C> analysis) {
        return switch (analysis.results()) {
            case OutcomeAnalysis.ELIGIBLE -> Verdict.ELIGIBLE;
            case OutcomeAnalysis.INELIGIBLE -> Verdict.INELIGIBLE;
            case OutcomeAnalysis.NO_LAW -> throw NoLawException.noRuleApplies(subject.asked());
            default -> Verdict.UNDETERMINED;
        };
    }

    /**
     * The verdict with everything that it follows from.
     *
     * @return the determination
     * @throws NoLawException if no rule that can decide applies
     */
    public Determination determine() {
        return determine(new Lazy<>(() -> analysis(new SearchEffort())));
    }

    /**
     * What is found about one rule, without what is found about the others.
     *
     * @param rule the id of the rule
     * @return the finding, the same that {@link #determine} gives; empty where the rule book has no such rule
     */
    public Optional<Finding> finding(String rule) {
        Lazy<OutcomeAnalysis<C>> analysis = new Lazy<>(() -> analysis(new SearchEffort()));
        return bound(rule)
                .map(bound -> bound.result(analysis, book.setAside().apply(subject.subject()), engine.words())
                        .finding());
    }

    private Determination determine(Supplier<OutcomeAnalysis<C>> analysis) {
        Verdict verdict = verdict(analysis);
        List<Evidence> setAside = book.setAside().apply(subject.subject());
        List<RuleResult<C>> assessed = new ArrayList<>(rules.size());
        List<Finding> findings = new ArrayList<>(rules.size());
        for (RuleEvaluation<C> rule : rules) {
            RuleResult<C> result = rule.result(analysis, setAside, engine.words());
            assessed.add(result);
            findings.add(result.finding());
        }
        Receipt receipt = new Receipt(
                Receipt.LIBRARY_VERSION,
                book.id(),
                book.hash(),
                subject.hashes().map(Hashes::sources).orElseGet(TreeMap::new),
                subject.asked(),
                subject.filed(),
                subject.knownOn(),
                subject.hashes().map(Hashes::subject).orElseGet(() -> CaseHash.of(book, subject.subject())),
                verdict);
        return new Determination(
                subject.about(),
                verdict,
                restsOn(verdict, assessed, analysis),
                findings,
                open(verdict, assessed, analysis),
                MissingFacts.of(assessed),
                book.remarksOn(subject.subject()),
                book.knownTo(),
                book.notCovered(),
                receipt);
    }

    /**
     * The verdict with everything that it follows from, and what can be asked about it further.
     *
     * @return the analysis; of a case of which it is not known what it says on other days, it has no horizon
     * @throws NoLawException if no rule that can decide applies
     */
    public Analysis analyse() {
        SearchEffort effort = new SearchEffort();
        Lazy<OutcomeAnalysis<C>> analysis = new Lazy<>(() -> analysis(effort));
        Determination determination = determine(analysis);
        return new Analysis(
                determination,
                searches(determination, analysis),
                overTime.map(over -> engine.forecast(over, effort)),
                effort);
    }

    /**
     * This case after an edit, such as that of one fact in an editor. What was found about a rule that reads the same in
     * both is taken over, so that a determination of the edited case costs little more than what the edit bears on; it
     * is the one that the edited case has by itself.
     *
     * @param edited the case as it is now
     * @return the edited case, prepared; of another day, or with another word of the authority, it is prepared anew
     * @throws NoLawException if the rule book does not cover a day of the case
     */
    public PreparedCase<C> with(Case<C> edited) {
        return with(edited, Optional.empty());
    }

    /** The same, of a case of which it is known what it says on other days. */
    PreparedCase<C> with(Case<C> edited, Optional<Case.OverTime<C>> newOverTime) {
        boolean byTheSameLaw = edited.asked().equals(subject.asked())
                && edited.filed().equals(subject.filed())
                && edited.authority().equals(subject.authority());
        return new PreparedCase<>(
                engine, edited, newOverTime, byTheSameLaw ? sameIn(edited.subject()) : new HashMap<>());
    }

    /**
     * The same case on another day, between which and this no law turns and no fact but those that follow the day, to ask
     * for its verdict. Rules that read the same on both are taken over.
     */
    PreparedCase<C> onDay(Case<C> other, DayReaders<C> readers) {
        return new PreparedCase<>(
                engine, other, Optional.empty(), byId(rule -> readers.readsTheSame(rule.rule(), subject, other)));
    }

    /** Whether a rule that does not read the day asked about makes the case ineligible by itself. */
    boolean isIneligibleOnAnyDay(DayReaders<C> readers) {
        return rules.stream()
                .filter(rule -> !readers.has(rule.rule()))
                .anyMatch(rule -> rule.possibleVerdicts(rule.outcomes()).isSurelyIneligible());
    }

    /** Whether it was prepared by an engine, so that its cases are that engine's. */
    boolean isBy(Engine<?> other) {
        return engine == other;
    }

    /**
     * The same case, asked about on another day. What it states stays; lists are read on that day.
     *
     * @param day the day
     * @return the case on that day
     * @throws NoLawException if no rule covers the day
     * @throws IllegalArgumentException if the case was filed after the day
     */
    public PreparedCase<C> on(LocalDate day) {
        return engine.prepare(onAnyDay(), day);
    }

    /**
     * The verdicts on all days from one to another.
     *
     * @param first the first day
     * @param last the last day
     * @return the spans, earliest first, without a gap; two that follow each other differ
     * @throws IllegalArgumentException if the last day lies before the first, or the case was filed after the first
     */
    public List<VerdictSpan> timeline(LocalDate first, LocalDate last) {
        return engine.forecast(onAnyDay()).timeline(first, last);
    }

    /** The case on any day; where it is not known what it says on others, it says the same. */
    private Case.OverTime<C> onAnyDay() {
        return overTime.orElseGet(() -> Case.OverTime.of(subject));
    }

    /**
     * How the determination of this case differs from that of another of its kind: of the same on another day, of
     * another version of it, or by another law.
     *
     * @param earlier the other
     * @return the difference, from the other to this
     * @throws IllegalArgumentException if the other is of another kind
     * @throws NoLawException if to one of them no rule that can decide applies
     */
    public Difference since(PreparedCase<?> earlier) {
        Class<?> kind = subject.subject().getClass();
        if (!kind.isInstance(earlier.subject.subject())) {
            throw new IllegalArgumentException("Cases of two kinds can't be compared rule by rule");
        }
        @SuppressWarnings("unchecked") // its subject is of the same class, as was just seen
        PreparedCase<C> same = (PreparedCase<C>) earlier;
        return new Comparison<>(same, this).difference();
    }

    /**
     * How to search further. Each search goes on from what the determination and the searches before it found out; as
     * several threads can ask, one goes on at a time.
     */
    private Analysis.Searches searches(Determination determination, Lazy<OutcomeAnalysis<C>> analysis) {
        Verdict verdict = determination.verdict();
        Lazy<QuestionSearch<C>> questions =
                new Lazy<>(() -> new QuestionSearch<>(analysis.get(), determination.missing()));
        return new Analysis.Searches(
                () -> verdict == Verdict.UNDETERMINED
                        ? inTurn(analysis, () -> questions.get().all())
                        : List.of(),
                () -> verdict == Verdict.UNDETERMINED
                        ? inTurn(analysis, () -> new SettlementSearch<>(questions.get()).find())
                        : Settlements.NONE,
                () -> verdict == Verdict.ELIGIBLE
                        ? FoundRemedies.NOTHING
                        : inTurn(analysis, () -> new RemedySearch<>(analysis.get()).find()),
                id -> book.rule(id)
                        .flatMap(rule -> determination
                                .finding(id)
                                .map(finding -> inTurn(analysis, () -> explanation(rule, finding, analysis)))));
    }

    private static <T> T inTurn(Lazy<?> analysis, Supplier<T> search) {
        synchronized (analysis) {
            return search.get();
        }
    }

    private Explanation explanation(Rule<C> rule, Finding finding, Supplier<OutcomeAnalysis<C>> analysis) {
        List<Evidence> facts = finding.outcome() == Outcome.UNDETERMINED
                ? finding.evidence()
                : new ExplanationSearch<>(analysis.get()).deciding(rule, decisive(finding.evidence()));
        return new Explanation(rule.id(), finding.outcome(), facts);
    }

    /** Without what was set aside. */
    private List<Evidence> decisive(List<Evidence> evidence) {
        List<Evidence> setAside = book.setAside().apply(subject.subject());
        return evidence.stream().filter(one -> !setAside.contains(one)).toList();
    }

    private List<OpenMatter> open(
            Verdict verdict, List<RuleResult<C>> assessed, Supplier<OutcomeAnalysis<C>> analysis) {
        return switch (verdict) {
            case ELIGIBLE -> List.of();
            case INELIGIBLE -> beside(assessed, analysis);
            case UNDETERMINED -> OpenMatters.of(analysis.get(), this::toDo, this::doubt);
        };
    }

    /** What is open beside what makes the case ineligible; where that is no rule by itself, it comes first. */
    private List<OpenMatter> beside(List<RuleResult<C>> assessed, Supplier<OutcomeAnalysis<C>> analysis) {
        if (assessed.stream().anyMatch(one -> one.possibleVerdicts().isSurelyIneligible())) {
            return OpenMatters.of(assessed, this::toDo);
        }
        OpenMatter together = OpenMatters.together(assessed, analysis.get());
        List<RuleResult<C>> others = assessed.stream()
                .filter(one -> !together.rules().contains(one.rule().id()))
                .toList();
        return Stream.concat(Stream.of(together), OpenMatters.of(others, this::toDo).stream())
                .toList();
    }

    /** What to do about a rule. */
    private Label toDo(String id) {
        return bound(id)
                .map(one -> engine.words().of(one.rule(), one.law()).toDo())
                .orElseThrow();
    }

    /** A doubt by its id: one that the book names, or whether one of its rules is in force. */
    private LegalUncertainty doubt(String id) {
        return engine.index()
                .doubt(id)
                .orElseGet(() -> rules.stream()
                        .map(RuleEvaluation::inForceDoubt)
                        .filter(doubt -> doubt.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("No rule of " + book + " leaves open " + id)));
    }

    private static <C> Optional<Basis> restsOn(
            Verdict verdict, List<RuleResult<C>> assessed, Supplier<OutcomeAnalysis<C>> analysis) {
        return switch (verdict) {
            case UNDETERMINED -> Optional.empty();
            case INELIGIBLE -> {
                List<RuleResult<C>> deciding =
                        assessed.stream().filter(one -> one.rule().decides()).toList();
                Optional<Basis> alone = deciding.stream()
                        .filter(one -> one.possibleVerdicts().isSurelyIneligible())
                        .map(one -> one.finding().basis())
                        .reduce(Basis::stronger);
                boolean decided =
                        deciding.stream().allMatch(one -> one.outcomes().isDecided());
                boolean strongest = alone.equals(Optional.of(Basis.OFFICIAL)); // no other could be stronger
                yield decided || strongest
                        ? alone
                        : suffices(deciding, analysis.get()).or(() -> alone);
            }
            case ELIGIBLE ->
                assessed.stream()
                        .map(RuleResult::finding)
                        .filter(Finding::counts)
                        .map(Finding::basis)
                        .reduce(Basis::weaker);
        };
    }

    /** The strongest basis whose rules suffice to make a case ineligible, also where only some of them together do. */
    private static <C> Optional<Basis> suffices(List<RuleResult<C>> deciding, OutcomeAnalysis<C> analysis) {
        return Stream.of(Basis.values())
                .filter(basis -> {
                    Set<String> rules = deciding.stream()
                            .filter(one -> one.finding().basis().compareTo(basis) <= 0)
                            .map(one -> one.rule().id())
                            .collect(Collectors.toSet());
                    return analysis.suffice(rule -> rules.contains(rule.id()));
                })
                .findFirst();
    }
}
