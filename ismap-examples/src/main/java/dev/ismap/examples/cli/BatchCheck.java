package dev.ismap.examples.cli;

import dev.ismap.core.problem.Problem;
import dev.ismap.examples.batch.BatchCase;
import dev.ismap.examples.batch.BatchCase.Place;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.rules.Context;
import dev.ismap.rules.Ismap;
import dev.ismap.rules.study.Tally;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code check --batch}: many cases on one day, each answered in a line, in the order in which they came in.
 *
 * <p>What goes out is whole lines, so that whoever ended a run can go on after the last of them.
 */
final class BatchCheck {

    /** How a line is written. */
    private interface Writer {
        String line(Place place, IsmapDocument document);
    }

    private static final String BETWEEN = " ";

    private final Context context;
    private final Parts parts;
    private final Common common;
    private final IsmapJson json;
    private final Ismap ismap = Ismap.standard();

    /** What came of a case: a line of the answer, or what is wrong with it. */
    record Result(
            BatchCase of,
            String line,
            List<Problem> problems,
            @Nullable RuntimeException fault,
            Tally tally) {

        static Result refused(BatchCase of, List<Problem> problems) {
            return new Result(of, "", problems, null, Tally.ofRefused());
        }

        boolean isAnswer() {
            return tally.refused() == 0;
        }
    }

    BatchCheck(Context context, Parts parts, Common common) {
        this.context = context;
        this.parts = parts;
        this.common = common;
        this.json = IsmapJson.standard().withStandards(context.standards());
    }
}
