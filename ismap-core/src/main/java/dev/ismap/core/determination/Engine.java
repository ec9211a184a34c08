package dev.ismap.core.determination;

import dev.ismap.core.condition.Doubt;
import dev.ismap.core.condition.Gap;
import dev.ismap.core.condition.Trace;
import dev.ismap.core.condition.Truth;
import dev.ismap.core.law.AuthorityWord;
import dev.ismap.core.law.Basis;
import dev.ismap.core.law.Force;
import dev.ismap.core.law.InForce.Presence;
import dev.ismap.core.law.Law;
import dev.ismap.core.law.LawOf;
import dev.ismap.core.law.NoLawException;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.RuleBook;
import dev.ismap.core.search.Bearing;
import dev.ismap.core.search.Explaining;
import dev.ismap.core.search.Prospects;
import dev.ismap.core.search.Questions;
import dev.ismap.core.search.Remedying;
import dev.ismap.core.search.Vocabulary;
import dev.ismap.core.text.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Determines cases by one rule book.
 *
 * <p>For each rule it works out which outcomes the case can still come to: one where that is decided, several where
 * facts or the law leave it open. From these follow the classes that the whole can come to ({@link Standing}), and
 * from them the verdict. This first pass is three-valued and never wrong, but it may leave open what the interplay of
 * several places decides in which one missing fact stands. What it leaves open is searched exactly: an outcome and the
 * verdict are then decided if and only if every completion agrees, up to a stated bound of search, past which they are
 * left open.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <C> the type of the cases' subjects
 * @since 0.1
 */
public final class Engine<C> {

    private final RuleBook<C> book;
    private final Vocabulary vocabulary;

    /**
     * Creates an engine.
     *
     * @param book the rule book
     */
    public Engine(RuleBook<C> book) {
        this.book = Objects.requireNonNull(book, "book");
        this.vocabulary = new Vocabulary(book);
    }

    /**
     * The rule book.
     *
     * @return the rule book
     */
    public RuleBook<C> ruleBook() {
        return book;
    }

    /**
     * The verdict alone, without the reasons.
     *
     * @param subject the case
     * @return the verdict, the same that {@link #determine} gives
     * @throws NoLawException if the rule book does not cover a day of the case, or no rule that can decide applies
     */
    public Verdict verdict(Case<C> subject) {
        return verdict(subject, () -> new Prospects<>(book, subject, vocabulary));
    }

    private Verdict verdict(Case<C> subject, Supplier<Prospects<C>> prospects) {
        Laws laws = lawsFor(subject);
        Standing whole = Standing.START;
        boolean canApply = false;
        boolean applies = false;
        for (Rule<C> rule : book.rules()) {
            if (rule.decides()) {
                Outcomes outcomes = outcomes(rule, subject, laws);
                canApply |= !outcomes.equals(Outcomes.NOT_APPLICABLE);
                applies |= outcomes.surelyApplies();
                whole = whole.and(outcomes.standing(rule, word(rule, subject)));
            }
        }
        if (!canApply) {
            throw NoLawException.noRuleApplies(subject.filed());
        }
        Verdict verdict = applies || whole.verdict() != Verdict.ELIGIBLE ? whole.verdict() : Verdict.UNDETERMINED;
        return verdict == Verdict.UNDETERMINED ? verdict(prospects.get(), subject) : verdict;
    }

    /** The verdict that follows from everything that the case can come to. */
    private static Verdict verdict(Prospects<?> prospects, Case<?> subject) {
        return switch (prospects.results()) {
            case Prospects.STANDS -> Verdict.ELIGIBLE;
            case Prospects.FALLS -> Verdict.INELIGIBLE;
            case Prospects.NO_LAW -> throw NoLawException.noRuleApplies(subject.filed());
            default -> Verdict.UNDETERMINED;
        };
    }

    /**
     * The verdict with everything that it follows from.
     *
     * @param subject the case
     * @return the determination
     * @throws NoLawException if the rule book does not cover a day of the case, or no rule that can decide applies
     */
    public Determination determine(Case<C> subject) {
        Lazy<Prospects<C>> prospects = new Lazy<>(() -> new Prospects<>(book, subject, vocabulary));
        Verdict verdict = verdict(subject, prospects);
        Laws laws = lawsFor(subject);
        List<Assessed<C>> assessed = new ArrayList<>();
        for (Rule<C> rule : book.rules()) {
            assessed.add(assess(rule, subject, laws, prospects));
        }
        Receipt receipt = new Receipt(
                Receipt.LIBRARY_VERSION,
                book.id(),
                book.hash(),
                subject.sources(),
                subject.asked(),
                subject.filed(),
                subject.knownOn(),
                subject.hash(),
                verdict);
        List<Finding> findings = assessed.stream().map(Assessed::finding).toList();
        List<MissingFact> missing = MissingFacts.of(assessed);
        return new Determination(
                subject.about(),
                verdict,
                restsOn(verdict, assessed, prospects),
                findings,
                open(verdict, assessed, prospects),
                missing,
                book.knownTo(),
                book.notCovered(),
                receipt,
                inquiry(subject, verdict, findings, missing));
    }

    /** What can be asked further; each question searches for itself, so that several threads can ask. */
    private Inquiry inquiry(Case<C> subject, Verdict verdict, List<Finding> findings, List<MissingFact> missing) {
        Supplier<Prospects<C>> fresh = () -> new Prospects<>(book, subject, vocabulary);
        return new Inquiry(
                () -> verdict == Verdict.UNDETERMINED ? new Questions<>(fresh.get(), missing).find() : List.of(),
                () -> verdict == Verdict.ELIGIBLE ? new Remedies(List.of(), true) : new Remedying<>(fresh.get()).find(),
                id -> book.rule(id)
                        .flatMap(rule -> findings.stream()
                                .filter(finding -> finding.rule().equals(id))
                                .findFirst()
                                .map(finding -> new Explaining<>(fresh.get()).explain(rule, finding))));
    }

    private List<OpenMatter> open(Verdict verdict, List<Assessed<C>> assessed, Supplier<Prospects<C>> prospects) {
        return switch (verdict) {
            case ELIGIBLE -> List.of();
            case INELIGIBLE -> OpenMatters.of(assessed);
            case UNDETERMINED -> OpenMatters.of(new Bearing<>(prospects.get()), book, this::doubt);
        };
    }

    /** A doubt by its id: one that the book names, or whether one of its rules is in force. */
    private Doubt doubt(String id) {
        return vocabulary
                .doubt(id)
                .orElseGet(() -> book.rules().stream()
                        .map(Engine::inForceDoubt)
                        .filter(doubt -> doubt.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("No rule of " + book + " leaves open " + id)));
    }

    /** A rule with all that was found about it. */
    record Assessed<C>(Rule<C> rule, Outcomes outcomes, Standing standing, Finding finding, List<Gap> gaps) {}

    /** The law of the two days that rules follow. */
    private record Laws(Law filed, Law asked) {
        Law of(Rule<?> rule) {
            return rule.lawOf() == LawOf.FILED ? filed : asked;
        }
    }

    private Laws lawsFor(Case<C> subject) {
        return new Laws(book.lawOn(subject.filed()), book.lawOn(subject.asked()));
    }

    private Outcomes outcomes(Rule<C> rule, Case<C> subject, Laws laws) {
        Truth binds = binds(rule, subject.subject(), laws);
        if (binds == Truth.FALSE) {
            return Outcomes.NOT_APPLICABLE;
        }
        Outcomes outcomes = switch (rule.condition().test(subject.subject(), laws.of(rule))) {
            case TRUE -> Outcomes.SATISFIED;
            case FALSE -> failed(rule, subject);
            case UNKNOWN -> Outcomes.SATISFIED.or(failed(rule, subject));
        };
        return binds == Truth.TRUE ? outcomes : outcomes.or(Outcomes.NOT_APPLICABLE);
    }

    /** Whether a rule is in force, applies to the case, and no rule that goes before it does. */
    private Truth binds(Rule<C> rule, C subject, Laws laws) {
        Truth own = ownTruth(rule, subject, laws.of(rule));
        if (own == Truth.FALSE) {
            return Truth.FALSE;
        }
        Truth displaced = displaced(rule, subject, laws);
        if (displaced == Truth.TRUE) {
            return Truth.FALSE;
        }
        return displaced == Truth.UNKNOWN ? Truth.UNKNOWN : own;
    }

    /** Whether a rule is in force and applies to the case, if nothing goes before it. */
    private static <C> Truth ownTruth(Rule<C> rule, C subject, Law law) {
        Presence presence = rule.inForce().on(law.day());
        if (presence == Presence.NOT_IN_FORCE) {
            return Truth.FALSE;
        }
        Truth applies = rule.appliesWhen().test(subject, law);
        return applies == Truth.TRUE && presence == Presence.NOT_KNOWN ? Truth.UNKNOWN : applies;
    }

    /** Whether a rule that goes before another binds in its place. */
    private Truth displaced(Rule<C> rule, C subject, Laws laws) {
        Truth result = Truth.FALSE;
        for (Rule<C> before : book.goingBefore(rule)) {
            Truth binds = binds(before, subject, laws);
            if (binds == Truth.TRUE) {
                return Truth.TRUE;
            }
            result = binds == Truth.UNKNOWN ? Truth.UNKNOWN : result;
        }
        return result;
    }

    /** The rule that surely binds in place of another that would apply. */
    private Optional<Rule<C>> exception(Rule<C> rule, C subject, Laws laws) {
        if (ownTruth(rule, subject, laws.of(rule)) == Truth.FALSE) {
            return Optional.empty();
        }
        return book.goingBefore(rule).stream()
                .filter(before -> binds(before, subject, laws) == Truth.TRUE)
                .findFirst();
    }

    /** What becomes of a rule whose condition fails: a matter of judgement is first the authority's to say. */
    private static <C> Outcomes failed(Rule<C> rule, Case<C> subject) {
        if (rule.force() != Force.JUDGEMENT) {
            return Outcomes.VIOLATED;
        }
        AuthorityWord word = subject.authority().get(rule.id());
        if (word == null) {
            return Outcomes.LEFT_TO_AUTHORITY;
        }
        return word == AuthorityWord.ACCEPTED ? Outcomes.SATISFIED : Outcomes.VIOLATED;
    }

    private static <C> Optional<AuthorityWord> word(Rule<C> rule, Case<C> subject) {
        return Optional.ofNullable(subject.authority().get(rule.id()));
    }

    private Assessed<C> assess(Rule<C> rule, Case<C> subject, Laws laws, Supplier<Prospects<C>> prospects) {
        Outcomes outcomes = outcomes(rule, subject, laws);
        if (!outcomes.isDecided()) {
            outcomes = new Outcomes(prospects.get().outcomes(rule));
        }
        Outcome outcome = outcomes.outcome();
        Optional<Rule<C>> exception = exception(rule, subject.subject(), laws);
        Trace trace = new Trace();
        List<Doubt> doubts = new ArrayList<>();
        trace(rule, exception, subject.subject(), laws, trace, doubts);
        Optional<AuthorityWord> word = word(rule, subject);
        boolean undetermined = outcome == Outcome.UNDETERMINED;
        List<Gap> gaps = undetermined ? trace.gaps() : List.of();
        doubts.addAll(trace.doubts());
        Basis basis = exception
                .map(Rule::basis)
                .orElse(Basis.OFFICIAL)
                .weaker(basis(rule, trace, subject.subject(), laws.of(rule)));
        List<String> items = (undetermined && !gaps.isEmpty()
                        ? gaps.stream().flatMap(gap -> gap.items().stream())
                        : trace.evidence().stream().flatMap(evidence -> evidence.items().stream()))
                .distinct()
                .toList();
        Finding finding = new Finding(
                rule.id(),
                rule.title(),
                outcome,
                rule.force(),
                basis,
                rule.provision(),
                exception.map(Engine::displacedBy).orElseGet(() -> message(rule, outcome)),
                toDo(rule, outcome, word),
                exception.map(Rule::id),
                trace.evidence(),
                items,
                undetermined ? doubts : List.of(),
                word);
        return new Assessed<>(rule, outcomes, outcomes.standing(rule, word), finding, gaps);
    }

    /**
     * Traces what made the rule apply or not, and then, where it may apply, what made it come out so; and names the
     * rules of which it is not known whether they are in force.
     */
    private void trace(
            Rule<C> rule, Optional<Rule<C>> exception, C subject, Laws laws, Trace trace, List<Doubt> inForce) {
        Law law = laws.of(rule);
        if (rule.inForce().on(law.day()) == Presence.NOT_IN_FORCE) {
            return;
        }
        Truth applies = rule.appliesWhen().test(subject, law);
        if (exception.isPresent()) {
            traceBinding(exception.get(), subject, laws, trace, inForce);
            return;
        }
        if (applies == Truth.TRUE) {
            noteInForce(rule, law, inForce);
            traceOpenBefore(rule, subject, laws, trace, inForce);
        } else {
            traceBinding(rule, subject, laws, trace, inForce);
        }
        if (applies != Truth.FALSE) {
            rule.condition().trace(subject, law, trace);
        }
    }

    /** Traces what makes a rule bind, or leaves it open whether it does. */
    private void traceBinding(Rule<C> rule, C subject, Laws laws, Trace trace, List<Doubt> inForce) {
        noteInForce(rule, laws.of(rule), inForce);
        rule.appliesWhen().trace(subject, laws.of(rule), trace);
        traceOpenBefore(rule, subject, laws, trace, inForce);
    }

    private void traceOpenBefore(Rule<C> rule, C subject, Laws laws, Trace trace, List<Doubt> inForce) {
        for (Rule<C> before : book.goingBefore(rule)) {
            if (binds(before, subject, laws) == Truth.UNKNOWN) {
                traceBinding(before, subject, laws, trace, inForce);
            }
        }
    }

    private static void noteInForce(Rule<?> rule, Law law, List<Doubt> inForce) {
        if (rule.inForce().on(law.day()) == Presence.NOT_KNOWN) {
            inForce.add(inForceDoubt(rule));
        }
    }

    /** The weaker of the rule's basis and that of all the data that made it apply and come out as it did. */
    private static <C> Basis basis(Rule<C> rule, Trace shown, C subject, Law law) {
        Trace applied = new Trace();
        if (rule.inForce().on(law.day()) != Presence.NOT_IN_FORCE) {
            rule.appliesWhen().trace(subject, law, applied);
        }
        return Stream.concat(shown.evidence().stream(), applied.evidence().stream())
                .flatMap(evidence -> evidence.source().stream())
                .map(source -> source.basis())
                .reduce(rule.basis(), Basis::weaker);
    }

    private static Doubt inForceDoubt(Rule<?> rule) {
        return new Doubt(
                "in-force:" + rule.id(),
                Label.of(
                        "規則 " + rule.id() + " が当該日に施行されていたかどうかを示す資料がない。",
                        "No source at hand says whether rule " + rule.id() + " was in force on the day."));
    }

    private static Label displacedBy(Rule<?> exception) {
        return Label.of(
                "例外である規則 " + exception.id() + " が適用されるため、この規則は適用されない。",
                "Rule " + exception.id() + " applies instead, as an exception, and so this rule does not.");
    }

    private static Label message(Rule<?> rule, Outcome outcome) {
        return switch (outcome) {
            case SATISFIED -> rule.words().satisfied();
            case VIOLATED -> rule.words().violated();
            case UNDETERMINED -> rule.words().undetermined();
            case NOT_APPLICABLE -> rule.words().notApplicable();
        };
    }

    private static Optional<Label> toDo(Rule<?> rule, Outcome outcome, Optional<AuthorityWord> word) {
        boolean settled = outcome == Outcome.SATISFIED
                || outcome == Outcome.NOT_APPLICABLE
                || word.equals(Optional.of(AuthorityWord.ACCEPTED));
        return settled ? Optional.empty() : Optional.of(rule.words().toDo());
    }

    private static <C> Optional<Basis> restsOn(
            Verdict verdict, List<Assessed<C>> assessed, Supplier<Prospects<C>> prospects) {
        List<Assessed<C>> deciding =
                assessed.stream().filter(one -> one.rule().decides()).toList();
        return switch (verdict) {
            case UNDETERMINED -> Optional.empty();
            case INELIGIBLE -> {
                Optional<Basis> alone = deciding.stream()
                        .filter(one -> one.standing().isSurelyIneligible())
                        .map(one -> one.finding().basis())
                        .reduce(Basis::stronger);
                boolean decided =
                        deciding.stream().allMatch(one -> one.outcomes().isDecided());
                yield decided ? alone : suffices(deciding, prospects.get()).or(() -> alone);
            }
            case ELIGIBLE ->
                deciding.stream()
                        .filter(one -> one.finding().outcome() != Outcome.NOT_APPLICABLE)
                        .map(one -> one.finding().basis())
                        .reduce(Basis::weaker);
        };
    }

    /** The strongest basis whose rules suffice to let a case fall, also where only some of them together do. */
    private static <C> Optional<Basis> suffices(List<Assessed<C>> deciding, Prospects<C> prospects) {
        return Stream.of(Basis.values())
                .filter(basis -> {
                    Set<String> rules = deciding.stream()
                            .filter(one -> one.finding().basis().compareTo(basis) <= 0)
                            .map(one -> one.rule().id())
                            .collect(Collectors.toSet());
                    return prospects.suffice(rule -> rules.contains(rule.id()));
                })
                .findFirst();
    }
}
