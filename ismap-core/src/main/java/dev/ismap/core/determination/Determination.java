package dev.ismap.core.determination;

import dev.ismap.core.determination.Remedies.HelpsUntil;
import dev.ismap.core.determination.Remedies.Remedy;
import dev.ismap.core.law.Basis;
import dev.ismap.core.text.Label;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What follows for a case from a rule book on a day, and why.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param about what the case says it is, by name
 * @param verdict the verdict
 * @param restsOn the basis that the verdict rests on: for INELIGIBLE the strongest that alone suffices, for ELIGIBLE
 *     the weakest that counted; absent for UNDETERMINED
 * @param findings how the case stands to each rule, in the rule book's order
 * @param open what an undetermined verdict depends on; for an ineligible case, what else is open
 * @param missing the missing facts, those that can count first
 * @param lawKnownTo the day up to which the sources of the rule book were read
 * @param notCovered what the law is known to ask and the rule book does not hold
 * @param receipt what it was made from
 * @param inquiry what can be asked of it further
 * @param ahead what lies ahead of it
 * @since 0.1
 */
public record Determination(
        SortedMap<String, String> about,
        Verdict verdict,
        Optional<Basis> restsOn,
        List<Finding> findings,
        List<OpenMatter> open,
        List<MissingFact> missing,
        LocalDate lawKnownTo,
        List<Label> notCovered,
        Receipt receipt,
        Inquiry inquiry,
        Ahead ahead) {

    /** Creates a determination. */
    public Determination {
        about = Collections.unmodifiableSortedMap(new TreeMap<>(about));
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(restsOn, "restsOn");
        findings = List.copyOf(findings);
        open = List.copyOf(open);
        missing = List.copyOf(missing);
        Objects.requireNonNull(lawKnownTo, "lawKnownTo");
        notCovered = List.copyOf(notCovered);
        Objects.requireNonNull(receipt, "receipt");
        Objects.requireNonNull(inquiry, "inquiry");
        Objects.requireNonNull(ahead, "ahead");
    }

    /**
     * The missing facts that can still matter to the verdict, and what each kind of answer would make of it.
     *
     * @return the questions, the most decisive first: those with the most answers that settle the verdict, then with
     *     the most rules that any answer settles, then with the most rules that they bear on, then as they are read;
     *     none where the verdict is decided, and none about what was asked and is not known
     */
    public List<Question> questions() {
        return inquiry.questions();
    }

    /**
     * The smallest sets of answers to these questions that settle the verdict.
     *
     * @return the settlements; none where the verdict is decided
     */
    public Settlements settlements() {
        return inquiry.settlements();
    }

    /**
     * The smallest changes that would make the case eligible.
     *
     * @return the remedies; none for an eligible case
     */
    public Remedies remedies() {
        return inquiry.remedies();
    }

    /**
     * Until when a remedy helps: the last of the days, from the one asked about on, on all of which the case with these
     * changes is eligible and what is to be done by a day can still be done. It is looked for when it is asked for.
     *
     * @param remedy one of the {@linkplain #remedies() remedies}
     * @return until when; empty where it is none of them, where nothing is known of other days, or where
     *     the answer can turn on more of them than are looked at, which are sixty
     */
    public Optional<HelpsUntil> helpsUntil(Remedy remedy) {
        return inquiry.mend(remedy).flatMap(mend -> ahead.helpsUntil(remedy, mend));
    }

    /**
     * Why a rule came out as it did, with the determining facts only.
     *
     * @param rule the rule's id
     * @return the explanation; empty where the rule book has no such rule
     */
    public Optional<Explanation> explanation(String rule) {
        return inquiry.explanation(rule);
    }

    /**
     * The findings with an outcome.
     *
     * @param outcome the outcome
     * @return the findings, in the rule book's order
     */
    public List<Finding> findings(Outcome outcome) {
        return findings.stream().filter(finding -> finding.outcome() == outcome).toList();
    }

    /**
     * The rules that the case does not meet.
     *
     * @return the findings, in the rule book's order
     */
    public List<Finding> violations() {
        return findings(Outcome.VIOLATED);
    }

    /**
     * How the case stands to a rule.
     *
     * @param rule the rule's id
     * @return the finding; empty where the rule book has no such rule
     */
    public Optional<Finding> finding(String rule) {
        return findings.stream().filter(finding -> finding.rule().equals(rule)).findFirst();
    }

    /**
     * The first later day on which the verdict changes if nothing else does. It is looked for when first asked for.
     *
     * @return the horizon; empty where there is none, or where nothing is known of other days
     */
    public Optional<Horizon> horizon() {
        return ahead.horizon();
    }
}
