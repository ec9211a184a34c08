package dev.ismap.model;

import dev.ismap.core.fact.Input;
import dev.ismap.core.law.AuthorityRuling;
import dev.ismap.core.problem.Problem;
import dev.ismap.model.Named.MayHaveLineBreaks;
import dev.ismap.model.Named.MayStandAlone;
import dev.ismap.model.Named.Note;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the authority decided on a departure from a rule or on a matter that only it can judge (運営委員会等の判断).
 *
 * <p>An acceptance can stand under a condition that is to be met by a last day. Up to that day it is accepted; after it,
 * it is accepted where the condition is met, refused where it is not, and open where that is not known.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param word its word
 * @param condition the condition of the acceptance, if there is one
 * @param lastDay the last day for meeting the condition, if there is one
 * @param met whether the condition is met
 * @since 0.1
 */
@Named(ja = "運営委員会等の判断とその条件", en = "decision of the authority")
public record AuthorityDecision(
        @Named(ja = "判断の内容", en = "word of the authority") @MayStandAlone
        AuthorityRuling word,

        @Named(ja = "承認の条件", en = "condition of the acceptance") @MayHaveLineBreaks
        Optional<String> condition,

        @Named(ja = "条件の期限", en = "last day for meeting the condition")
        @Note(ja = "半角のYYYY-MM-DDで書く。", en = "Written YYYY-MM-DD in half-width digits.")
        Optional<LocalDate> lastDay,

        @Named(ja = "条件の充足", en = "whether the condition is met")
        Input<Boolean> met)
        implements AuthorityDecisionWithers {

    /** It accepts, without a condition. */
    public static final AuthorityDecision ACCEPTED = of(AuthorityRuling.ACCEPTED);

    /** It refuses. */
    public static final AuthorityDecision REFUSED = of(AuthorityRuling.REFUSED);

    /** Creates a decision. */
    public AuthorityDecision {
        AuthorityDecisionWithers.requireAll(word, condition, lastDay, met);
    }

    /**
     * A word without a condition.
     *
     * @param word the word
     * @return the decision
     */
    public static AuthorityDecision of(AuthorityRuling word) {
        return new AuthorityDecision(word, Optional.empty(), Optional.empty(), Input.notAsked());
    }

    /**
     * An acceptance on a condition.
     *
     * @param condition the condition
     * @param lastDay the last day for meeting it
     * @return the decision
     */
    public static AuthorityDecision acceptedIf(String condition, LocalDate lastDay) {
        return ACCEPTED.withCondition(condition).withLastDay(lastDay);
    }

    /**
     * What the decision comes to on a day.
     *
     * @param day the day asked about
     * @return the word; empty where the last day has passed and it is not known whether the condition is met
     */
    public Optional<AuthorityRuling> on(LocalDate day) {
        if (lastDay.isEmpty() || !day.isAfter(lastDay.get())) {
            return Optional.of(word);
        }
        return met.known().map(isMet -> isMet ? word : AuthorityRuling.REFUSED);
    }

    /**
     * What decisions come to on a day.
     *
     * @param decisions the decisions, by rule
     * @param day the day asked about
     * @return the words, by rule; without the rules of which it is open
     */
    public static Map<String, AuthorityRuling> wordsOn(Map<String, AuthorityDecision> decisions, LocalDate day) {
        Map<String, AuthorityRuling> words = new TreeMap<>();
        decisions.forEach((rule, decision) -> decision.on(day).ifPresent(word -> words.put(rule, word)));
        return words;
    }

    /**
     * The first day on which it can come to something else than before.
     *
     * @return the day after the last day of the condition; empty where there is none
     */
    public Optional<LocalDate> turn() {
        return lastDay.filter(day -> !met.known().equals(Optional.of(true))).map(day -> day.plusDays(1));
    }

    /**
     * What does not fit together within decisions: a condition without its last day, or a refusal on a condition.
     *
     * @param decisions the decisions of a document, by the id of the rule
     * @return the problems, at their places below {@code /authority}
     */
    public static List<Problem> contradictions(Map<String, AuthorityDecision> decisions) {
        return AuthorityConstraints.problems(decisions);
    }
}
