package dev.ismap.examples.study;

import java.util.Locale;

/**
 * One number of a study, as a row of a table in which each number has a row of its own.
 *
 * <p>Rows of parts of a population that are alike but for the number add up to the row of the whole, so that any table
 * calculator and any query language adds studies up as {@link CaseStudy#plus} does.
 *
 * @param law the place of the law among the laws of the study, from 0
 * @param year the year of filing, or of the day asked about where a case is not filed yet; 0 where the number is of no part
 * @param kind the kind of document; empty where the number is of no part
 * @param programme the programme; empty where the kind has none, or the number is of no part
 * @param measure what is counted
 * @param key of what: a verdict, a rule, a reason, the path of a fact
 * @param outcome how the cases stand to it; empty where it has no such
 * @param cases the number of cases
 */
public record StudyRow(
        int law, int year, String kind, String programme, Measure measure, String key, String outcome, long cases) {

    /** What is counted; each is written by the name in brackets. */
    public enum Measure {
        /** Cases by verdict ({@code verdict}). */
        VERDICT,
        /** Cases by rule and by how they stand to it, where it counts ({@code rule}). */
        RULE,
        /** Cases of which something is open, by why ({@code open}). */
        OPEN,
        /** Cases that lack a fact that can count, by its path ({@code missing}). */
        MISSING,
        /** Undetermined cases in which a fact can still turn the verdict, by its path ({@code question}). */
        QUESTION,
        /** Those of them in which it decides the verdict, whatever it is found out to be ({@code settled_by}). */
        SETTLED_BY,
        /** Cases whose verdict is other than under the law as it is: from one, to one ({@code move}). */
        MOVE,
        /** Those of them in which a rule comes out otherwise, by rule ({@code move_with_rule}). */
        MOVE_WITH_RULE;

        /** As it stands in a table. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What stands between the verdict under the law as it is and that under the law of the row. */
    static final String TO = ">";
}
