package dev.ismap.core.determination;

import dev.ismap.core.engine.Analysis;
import dev.ismap.core.law.AuthorityRuling;
import dev.ismap.core.law.Basis;
import dev.ismap.core.law.Force;
import dev.ismap.core.rule.Remark;
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
 * <p>It is a plain value: to compare, print or store it costs no search, and it holds nothing but values. What has to
 * be searched for, such as questions and remedies, is asked of an {@link Analysis}. The hashes of its receipt are made
 * when they are first read; until then it holds what the case was made from.
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
 * @param remarks what was seen in the case that is odd and can be; none of it counts
 * @param lawKnownTo the day up to which the sources of the rule book were read
 * @param notCovered what the law is known to ask and the rule book does not hold
 * @param receipt what it was made from
 * @since 0.1
 */
public record Determination(
        SortedMap<String, String> about,
        Verdict verdict,
        Optional<Basis> restsOn,
        List<Finding> findings,
        List<OpenMatter> open,
        List<MissingFact> missing,
        List<Remark> remarks,
        LocalDate lawKnownTo,
        List<Label> notCovered,
        Receipt receipt) {

    /** Creates a determination. */
    public Determination {
        about = Collections.unmodifiableSortedMap(new TreeMap<>(about));
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(restsOn, "restsOn");
        findings = List.copyOf(findings);
        open = List.copyOf(open);
        missing = List.copyOf(missing);
        remarks = List.copyOf(remarks);
        Objects.requireNonNull(lawKnownTo, "lawKnownTo");
        notCovered = List.copyOf(notCovered);
        Objects.requireNonNull(receipt, "receipt");
    }

    /**
     * The findings with an outcome.
     *
     * @param outcome the outcome
     * @return the findings, in the rule book's order
     */
    public List<Finding> findings(Outcome outcome) {
        Objects.requireNonNull(outcome, "outcome");
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
     * What makes the case ineligible where no rule does so by itself: rules of which one is not met, however the facts that
     * are missing and what is not known of the law turn out.
     *
     * @return the first of the open matters, which names the rules; empty where a rule that is not met is enough, and for
     *     another verdict
     */
    public Optional<OpenMatter> failedTogether() {
        boolean oneIsEnough = findings.stream()
                .anyMatch(finding -> finding.outcome() == Outcome.VIOLATED
                        && finding.counts()
                        && (finding.force() == Force.MUST
                                || finding.authority().equals(Optional.of(AuthorityRuling.REFUSED))));
        return verdict != Verdict.INELIGIBLE || oneIsEnough
                ? Optional.empty()
                : open.stream().findFirst();
    }

    /**
     * How the case stands to a rule.
     *
     * @param rule the rule's id
     * @return the finding; empty where the rule book has no such rule
     */
    public Optional<Finding> finding(String rule) {
        Objects.requireNonNull(rule, "rule");
        return findings.stream().filter(finding -> finding.rule().equals(rule)).findFirst();
    }

    /**
     * A fact that is missing, and the rules that wait for it.
     *
     * <p>Items are asked for once each: by the rule that waits for the fewest.
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param path where it would stand, as a JSON Pointer
     * @param label its name; of items, with the one or how many they are and the rules
     * @param rules the ids of the rules that wait for it, in order
     * @param decisive false where only rules wait for it that never count towards a verdict
     * @param asked true where it was asked and is not known
     * @param items for a set of items, those that are open
     */
    public record MissingFact(
            String path, Label label, List<String> rules, boolean decisive, boolean asked, List<String> items) {

        /** Creates a missing fact. */
        public MissingFact {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(label, "label");
            rules = List.copyOf(rules);
            items = List.copyOf(items);
        }
    }

    /**
     * Something on which a verdict still depends.
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param reason why it is open
     * @param rules the ids of the rules that it concerns, in order
     * @param path where the answer would stand, as a JSON Pointer; absent where no one place would hold it
     * @param label what is open
     */
    public record OpenMatter(Reason reason, List<String> rules, Optional<String> path, Label label) {

        /** Why a matter is open. The three are never mixed. */
        public enum Reason {
            /** Facts are missing. */
            MISSING_FACT("事実の不足", "a fact is missing"),
            /** The law allows several readings, and no text at hand settles them. */
            LAW_NOT_KNOWN("規定の不明点", "no text at hand settles the law"),
            /** Only the authority can say. */
            JUDGEMENT("権限ある機関の判断", "the authority judges"),
            /** The search came to a bound, so that more may be open than the case and the law leave open. */
            SEARCH_BOUND("探索の上限", "the search came to its bound");

            private final String ja;
            private final String en;

            Reason(String ja, String en) {
                this.ja = ja;
                this.en = en;
            }

            /**
             * The reason in words.
             *
             * @return the words
             */
            public Label label() {
                return Label.of(ja, en);
            }
        }

        /** Creates an open matter. */
        public OpenMatter {
            Objects.requireNonNull(reason, "reason");
            rules = List.copyOf(rules);
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(label, "label");
        }
    }

    /**
     * A bound of the search for answers. Where one is reached, the answer is more careful than it could be, or a list is
     * not complete, and says so; it is never wrong.
     *
     * <p>This enum is immutable and thread-safe.
     */
    public enum SearchBound {
        /** Steps of the search for one answer. */
        STEPS(20_000, "一つの問いの探索の手数", "steps of the search for one answer"),
        /** Steps of all searches for answers that belong together, such as the determination, or all questions. */
        ALL_STEPS(200_000, "同種の問い全体の探索の手数", "steps of all searches for answers that belong together"),
        /** Ways of giving what fails to items that can fail it. */
        ITEMS(20_000, "満たされない点を項目に割り当てる試み", "ways of giving what fails to items"),
        /** Values of one fact that are told apart. */
        VALUES(60, "一つの事実について区別する値", "values of one fact that are told apart"),
        /** Conditions that keep things whose names are missing from bearing the same ones. */
        NAMES(2_000, "名称の分からないものが同じ名称とならないための条件", "conditions that keep missing names apart"),
        /** Days on which one missing day can turn the answer. */
        TURNS(200, "示されていない一つの日について結論の変わり得る日", "days on which one missing day can turn the answer"),
        /** Sets of answers that are looked at for the settlements. */
        ANSWERS(200, "結論を定める回答の組合せ", "sets of answers looked at for the settlements"),
        /** Sets of changes that are looked at for the remedies of rules that hang together. */
        CHANGES(400, "是正の組合せ", "sets of changes looked at for the remedies"),
        /** Days that are looked at to find out until when a remedy helps. */
        DAYS(60, "是正の効果がいつまで続くかを確かめる日", "days looked at to find out until when a remedy helps");

        private final int limit;
        private final String ja;
        private final String en;

        SearchBound(int limit, String ja, String en) {
            this.limit = limit;
            this.ja = ja;
            this.en = en;
        }

        /**
         * How many there are at most.
         *
         * @return the number
         */
        public int limit() {
            return limit;
        }

        /**
         * The bound in words.
         *
         * @return the words
         */
        public Label label() {
            return Label.of(ja + "（" + limit + "まで）", en + ", at most " + limit);
        }
    }
}
