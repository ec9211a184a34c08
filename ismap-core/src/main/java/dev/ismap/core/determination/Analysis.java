package dev.ismap.core.determination;

import dev.ismap.core.determination.Remedies.HelpsUntil;
import dev.ismap.core.determination.Remedies.Remedy;
import dev.ismap.core.determination.search.ChangeSet;
import dev.ismap.core.determination.search.FoundRemedies;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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

    /**
     * Creates an analysis.
     *
     * @param determination what was found
     * @param searches how to search further
     * @param forecast the case on other days; empty where no more is known of it than what it is on its one day
     */
    Analysis(Determination determination, Searches searches, Optional<? extends Forecast<?>> forecast) {
        LocalDate day = determination.receipt().asked();
        this.determination = determination;
        this.questions = new Lazy<>(searches.questions());
        this.settlements = new Lazy<>(searches.settlements());
        this.foundRemedies = new Lazy<>(searches.foundRemedies());
        this.horizon = new Lazy<>(() -> forecast.flatMap(known -> known.horizon(day)));
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
        return days.apply(first, last);
    }

    @Override
    public String toString() {
        return "analysis of " + determination.receipt().id();
    }
}
