package dev.ismap.core.determination;

import dev.ismap.core.condition.Condition;
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
import dev.ismap.core.text.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Determines cases by one rule book.
 *
 * <p>For each rule it works out which outcomes the case can still come to: one where that is decided, several where
 * facts or the law leave it open. From these follow the classes that the whole can come to ({@link Standing}), and
 * from them the verdict. A decided outcome is never wrong; it may be left undecided where one missing fact stands in
 * several places and only their interplay would decide.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <C> the type of the cases' subjects
 * @since 0.1
 */
public final class Engine<C> {

    private final RuleBook<C> book;

    /**
     * Creates an engine.
     *
     * @param book the rule book
     */
    public Engine(RuleBook<C> book) {
        this.book = Objects.requireNonNull(book, "book");
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
        Law filed = book.lawOn(subject.filed());
        Law asked = book.lawOn(subject.asked());
        Standing whole = Standing.START;
        boolean canApply = false;
        boolean applies = false;
        for (Rule<C> rule : book.rules()) {
            if (rule.decides()) {
                Outcomes outcomes = outcomes(rule, subject, rule.lawOf() == LawOf.FILED ? filed : asked);
                canApply |= !outcomes.equals(Outcomes.NOT_APPLICABLE);
                applies |= outcomes.surelyApplies();
                whole = whole.and(outcomes.standing(rule, word(rule, subject)));
            }
        }
        if (!canApply) {
            throw NoLawException.noRuleApplies(subject.filed());
        }
        Verdict verdict = whole.verdict();
        return applies || verdict != Verdict.ELIGIBLE ? verdict : Verdict.UNDETERMINED;
    }

    /**
     * The verdict with everything that it follows from.
     *
     * @param subject the case
     * @return the determination
     * @throws NoLawException if the rule book does not cover a day of the case, or no rule that can decide applies
     */
    public Determination determine(Case<C> subject) {
        Verdict verdict = verdict(subject);
        Law filed = book.lawOn(subject.filed());
        Law asked = book.lawOn(subject.asked());
        List<Assessed<C>> assessed = new ArrayList<>();
        for (Rule<C> rule : book.rules()) {
            assessed.add(assess(rule, subject, rule.lawOf() == LawOf.FILED ? filed : asked));
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
        return new Determination(
                subject.about(),
                verdict,
                restsOn(verdict, assessed),
                assessed.stream().map(Assessed::finding).toList(),
                OpenMatters.of(assessed),
                MissingFacts.of(assessed),
                book.knownTo(),
                book.notCovered(),
                receipt);
    }

    /** A rule with all that was found about it. */
    record Assessed<C>(Rule<C> rule, Outcomes outcomes, Standing standing, Finding finding, List<Gap> gaps) {}

    private static <C> Outcomes outcomes(Rule<C> rule, Case<C> subject, Law law) {
        Presence presence = rule.inForce().on(law.day());
        if (presence == Presence.NOT_IN_FORCE) {
            return Outcomes.NOT_APPLICABLE;
        }
        Truth applies = rule.appliesWhen().test(subject.subject(), law);
        if (applies == Truth.FALSE) {
            return Outcomes.NOT_APPLICABLE;
        }
        Outcomes outcomes = switch (rule.condition().test(subject.subject(), law)) {
            case TRUE -> Outcomes.SATISFIED;
            case FALSE -> failed(rule, subject);
            case UNKNOWN -> Outcomes.SATISFIED.or(failed(rule, subject));
        };
        boolean sure = presence == Presence.IN_FORCE && applies == Truth.TRUE;
        return sure ? outcomes : outcomes.or(Outcomes.NOT_APPLICABLE);
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

    private static <C> Assessed<C> assess(Rule<C> rule, Case<C> subject, Law law) {
        Outcomes outcomes = outcomes(rule, subject, law);
        Outcome outcome = outcomes.outcome();
        Trace trace = trace(rule, subject.subject(), law);
        Optional<AuthorityWord> word = word(rule, subject);
        boolean undetermined = outcome == Outcome.UNDETERMINED;
        List<Gap> gaps = undetermined ? trace.gaps() : List.of();
        List<Doubt> doubts = new ArrayList<>();
        if (undetermined) {
            doubts.addAll(trace.doubts());
            if (rule.inForce().on(law.day()) == Presence.NOT_KNOWN) {
                doubts.add(0, inForceDoubt(rule));
            }
        }
        Basis basis = basis(rule, trace, subject.subject(), law);
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
                message(rule, outcome),
                toDo(rule, outcome, word),
                trace.evidence(),
                items,
                doubts,
                word);
        return new Assessed<>(rule, outcomes, outcomes.standing(rule, word), finding, gaps);
    }

    /** Traces what made the rule apply or not, and then, where it may apply, what made it come out so. */
    private static <C> Trace trace(Rule<C> rule, C subject, Law law) {
        Trace trace = new Trace();
        if (rule.inForce().on(law.day()) == Presence.NOT_IN_FORCE) {
            return trace;
        }
        Condition<C> appliesWhen = rule.appliesWhen();
        Truth applies = appliesWhen.test(subject, law);
        if (applies != Truth.TRUE) {
            appliesWhen.trace(subject, law, trace);
        }
        if (applies != Truth.FALSE) {
            rule.condition().trace(subject, law, trace);
        }
        return trace;
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

    private static <C> Optional<Basis> restsOn(Verdict verdict, List<Assessed<C>> assessed) {
        Stream<Assessed<C>> deciding =
                assessed.stream().filter(one -> one.rule().decides());
        return switch (verdict) {
            case UNDETERMINED -> Optional.empty();
            case INELIGIBLE ->
                deciding.filter(one -> one.standing().isSurelyIneligible())
                        .map(one -> one.finding().basis())
                        .reduce(Basis::stronger);
            case ELIGIBLE ->
                deciding.filter(one -> one.finding().outcome() != Outcome.NOT_APPLICABLE)
                        .map(one -> one.finding().basis())
                        .reduce(Basis::weaker);
        };
    }
}
