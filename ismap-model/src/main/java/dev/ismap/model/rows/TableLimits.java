package dev.ismap.model.rows;

import dev.ismap.core.problem.Problem;
import dev.ismap.model.internal.problem.ProblemTexts;
import dev.ismap.model.json.IsmapJson.ReadLimits;
import dev.ismap.model.json.ReadResult;
import dev.ismap.model.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;

/**
 * How much of a table is taken, and how much of what is wrong with it is told: as of a document in JSON, so that what was
 * read of a table can be written as one and read again.
 */
final class TableLimits {

    /** The most characters of a cell. */
    static final int TEXT = ReadLimits.standard().textLength();

    /** The most rows that become entries of a list. */
    static final int ENTRIES = ReadLimits.standard().entries();

    private static final int PROBLEMS = ReadLimits.standard().problems();

    private TableLimits() {}

    /** The report of what is wrong with a table: the first problems, and how many there are. */
    static <T> ReadResult<T> refused(List<Problem> problems) {
        if (problems.size() <= PROBLEMS) {
            return new ReadResult.Refused<>(problems);
        }
        List<Problem> shown = new ArrayList<>(PROBLEMS + 1);
        shown.add(ProblemCode.TOO_MANY_PROBLEMS.at("", ProblemTexts.tooManyProblems(problems.size(), PROBLEMS)));
        shown.addAll(problems.subList(0, PROBLEMS));
        return new ReadResult.Refused<>(shown);
    }
}
