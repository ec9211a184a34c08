package dev.ismap.examples.cli;

import dev.ismap.examples.study.CaseStudy;
import dev.ismap.examples.study.StudyRow;

/** A study of cases as one table for all its numbers: under which law, of which part of the population, what is counted. */
public final class StudyTable {

    private StudyTable() {}

    /** The table as CSV, with how many documents could not be determined as its last row. */
    public static String of(CaseStudy study, long refused) {
        Csv csv = new Csv().row("law", "year", "kind", "programme", "measure", "key", "outcome", "cases");
        for (StudyRow row : study.rows()) {
            csv.row(
                    study.laws().get(row.law()),
                    row.year() == 0 ? "" : Integer.toString(row.year()),
                    row.kind(),
                    row.programme(),
                    row.measure().text(),
                    row.key(),
                    row.outcome(),
                    Long.toString(row.cases()));
        }
        return csv.row("", "", "", "", "refused", "", "", Long.toString(refused))
                .toString();
    }
}
