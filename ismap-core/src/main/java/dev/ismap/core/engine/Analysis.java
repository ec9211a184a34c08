package dev.ismap.core.engine;

import dev.ismap.core.condition.Evidence;
import dev.ismap.core.determination.Determination;
import dev.ismap.core.determination.Determination.SearchBound;
import dev.ismap.core.determination.Difference.OutcomeChange;
import dev.ismap.core.determination.Outcome;
import dev.ismap.core.determination.Question;
import dev.ismap.core.determination.Remedies;
import dev.ismap.core.determination.Remedies.HelpsUntil;
import dev.ismap.core.determination.Remedies.Remedy;
import dev.ismap.core.determination.Settlements;
import dev.ismap.core.determination.Verdict;
import dev.ismap.core.internal.Lazy;
import dev.ismap.core.search.ChangeSet;
import dev.ismap.core.search.FoundRemedies;
import dev.ismap.core.search.SearchEffort;
import dev.ismap.core.text.Label;
import dev.ismap.core.time.DayRange;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A determination, and what can be asked about it further: what to find out, what to change, why, and until when.
 *
 * <p>All of this is searched for, which can take a while, so it is worked out when it is first asked for, and kept.
 * The {@linkplain #determination() determination} itself is a plain value that is there from the start; where only
 * that is wanted, no analysis is needed. Two analyses are equal only if they are the same object: compare their
 * determinations.
 *
 * <p>This class is thread-safe, and seems immutable: what it finds depends on nothing but what it was made from.
 *
 * @since 0.1
 */
public final class Analysis {

    private final Determination determination;
    private final Lazy<List<Question>> questions;
    private final Lazy<Settlements> settlements;
    private final Lazy<FoundRemedies> foundRemedies;
    private final Lazy<Optional<Horizon>> horizon;
    private final Function<String, Optional<Explanation>> explainer;
    private final Function<ChangeSet, Optional<HelpsUntil>> helper;
    private final BiFunction<LocalDate, LocalDate, List<VerdictSpan>> days;
    private final Map<String, Optional<Explanation>> explanations = new ConcurrentHashMap<>();
    private final Map<Remedy, Optional<HelpsUntil>> helpsUntil = new ConcurrentHashMap<>();
    private final SearchEffort effort;

    /**
     * Creates an analysis.
     *
     * @param determination what was found
     * @param searches how to search further
     * @param forecast the case on other days; empty where no more is known of it than what it is on its one day
     * @param effort takes how much is searched
     */
    Analysis(
            Determination determination,
            Searches searches,
            Optional<? extends Forecast<?>> forecast,
            SearchEffort effort) {
        this.effort = effort;
        LocalDate day = determination.receipt().asOf();
        this.determination = determination;
        this.questions = new Lazy<>(searches.questions());
        this.settlements = new Lazy<>(searches.settlements());
        this.foundRemedies = new Lazy<>(searches.foundRemedies());
        this.horizon = new Lazy<>(() -> forecast.flatMap(known -> known.horizon(day, determination.verdict())));
        this.explainer = searches.explainer();
        this.helper = mend -> forecast.flatMap(known -> known.helpsUntil(mend, day));
        this.days = (first, last) -> forecast.<List<VerdictSpan>>map(known -> known.timeline(first, last))
                .orElse(List.of());
    }

    /**
     * How to search for what can be asked further.
     *
     * @param questions searches for the questions
     * @param settlements searches for the settlements
     * @param foundRemedies searches for the remedies
     * @param explainer explains the outcome of a rule
     */
    record Searches(
            Supplier<List<Question>> questions,
            Supplier<Settlements> settlements,
            Supplier<FoundRemedies> foundRemedies,
            Function<String, Optional<Explanation>> explainer) {}

    /**
     * What was found.
     *
     * @return the determination
     */
    public Determination determination() {
        return determination;
    }

    /**
     * The missing facts that can still matter to the verdict, and what each kind of answer would make of it.
     *
     * @return the questions, the most decisive first: those with the most answers that settle the verdict, then with
     *     the most rules that any answer settles, then with the most rules that they bear on, then as they are read;
     *     none where the verdict is decided, and none about what was asked and is not known
     */
    public List<Question> questions() {
        return questions.get();
    }

    /**
     * The smallest sets of answers to these questions that settle the verdict.
     *
     * @return the settlements; none where the verdict is decided
     */
    public Settlements settlements() {
        return settlements.get();
    }

    /**
     * The smallest changes that would make the case eligible, without what follows from them by itself.
     *
     * @return the remedies; none for an eligible case
     */
    public Remedies remedies() {
        return foundRemedies.get().remedies();
    }

    /**
     * Until when a remedy helps: the last of the days, from the one asked about on, on all of which the case with these
     * changes is eligible and what is to be done by a day can still be done.
     *
     * @param remedy one of the {@linkplain #remedies() remedies}
     * @return until when; empty where it is none of them, where nothing is known of other days, or where
     *     the answer can turn on more of them than are looked at, which are sixty
     */
    public Optional<HelpsUntil> helpsUntil(Remedy remedy) {
        Objects.requireNonNull(remedy, "remedy");
        return Optional.ofNullable(foundRemedies.get().changeSets().get(remedy))
                .flatMap(mend -> helpsUntil.computeIfAbsent(remedy, one -> helper.apply(mend)));
    }

    /**
     * Why a rule came out as it did, with the determining facts only.
     *
     * @param rule the rule's id
     * @return the explanation; empty where the rule book has no such rule
     */
    public Optional<Explanation> explanation(String rule) {
        Objects.requireNonNull(rule, "rule");
        return explanations.computeIfAbsent(rule, explainer);
    }

    /**
     * The first later day on which the verdict changes if nothing else does.
     *
     * @return the horizon; empty where there is none, or where nothing is known of other days
     */
    public Optional<Horizon> horizon() {
        return horizon.get();
    }

    /**
     * The verdicts on all days from one to another. Unlike all else this is worked out at each call.
     *
     * @param first the first day
     * @param last the last day
     * @return the spans, earliest first, without a gap; two that follow each other differ; none where nothing is known
     *     of other days
     * @throws IllegalArgumentException if the last day lies before the first, or the case was filed after the first
     */
    public List<VerdictSpan> timeline(LocalDate first, LocalDate last) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        return days.apply(first, last);
    }

    /**
     * How much was searched so far, for the determination and for what was asked since.
     *
     * @return the steps, and the bounds that were reached
     */
    public Effort effort() {
        return new Effort(effort.steps(), effort.reached());
    }

    @Override
    public String toString() {
        return "analysis of " + determination.receipt().id();
    }

    /**
     * Why a rule came out as it did, with no fact more than needed.
     *
     * <p>The facts suffice for the outcome, whatever the others of the case were, and none of them can be left out (a prime
     * implicant: W. V. Quine, "The problem of simplifying truth functions", 1952).
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param rule the rule's id
     * @param outcome how the case stands to it
     * @param facts the determining facts, in the order in which the rule reads them; all that was found where the outcome
     *     is undetermined
     */
    public record Explanation(String rule, Outcome outcome, List<Evidence> facts) {

        /** Creates an explanation. */
        public Explanation {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(outcome, "outcome");
            facts = List.copyOf(facts);
        }
    }

    /**
     * How much was searched, and which bounds of the search were reached: where there is none, every answer is exact.
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param steps the steps of all searches together, the same on every machine
     * @param reached the bounds, in their order
     */
    public record Effort(long steps, Set<SearchBound> reached) {

        /** Creates an effort. */
        public Effort {
            reached = Collections.unmodifiableSet(new TreeSet<>(reached));
        }
    }

    /**
     * The first later day on which the verdict changes if nothing else does, and why.
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param day the day
     * @param verdict the verdict on it; absent where there is no law from then on
     * @param noLaw why there is no law; absent where there is
     * @param because what turns between the day before and this one, of the rules that decide, in the rule book's order
     */
    public record Horizon(
            LocalDate day, Optional<Verdict> verdict, Optional<Label> noLaw, List<OutcomeChange> because) {

        /** How far a horizon is looked for, in years. */
        public static final int YEARS = 30;

        /** Creates a horizon. */
        public Horizon {
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(verdict, "verdict");
            Objects.requireNonNull(noLaw, "noLaw");
            because = List.copyOf(because);
        }
    }

    /**
     * A run of days on all of which the verdict on a case is the same.
     *
     * <p>Days that no law covers are part of a timeline too, and say so: they have no verdict. This class is immutable and
     * thread-safe.
     *
     * @param days the days
     * @param verdict the verdict; absent where there is no law
     * @param noLaw why there is no law on the first of the days; absent where there is
     */
    public record VerdictSpan(DayRange days, Optional<Verdict> verdict, Optional<Label> noLaw) {

        /**
         * Creates a span.
         *
         * @throws IllegalArgumentException unless it has either a verdict or a word on why there is none
         */
        public VerdictSpan {
            Objects.requireNonNull(days, "days");
            if (verdict.isPresent() == noLaw.isPresent()) {
                throw new IllegalArgumentException("Days have a verdict or no law, one of the two: " + days);
            }
        }
    }
}
