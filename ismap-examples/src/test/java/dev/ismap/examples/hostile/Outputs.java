package dev.ismap.examples.hostile;

import dev.ismap.examples.Run;
import dev.ismap.examples.sheets.Tables;
import dev.ismap.model.rows.Sheet;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What the program may print, whatever it was given. */
final class Outputs {

    private Outputs() {}

    /** Checks a run: no fault of ours, and nothing in what it printed that whoever shows it would obey. */
    static void check(String line, Run run) {
        Fit.require(run.code() != 70, "a fault of ours: %s: %s", line, run.err());
        Fit.lines(run.err());
        if (run.code() == 65) {
            Fit.require(!run.err().isBlank(), "refused, and nothing is said: %s", line);
        }
        if (run.out().isEmpty()) {
            return;
        }
        if (line.contains("--format html")) {
            Fit.page(run.out());
        } else if (line.contains("--format ics")) {
            Fit.calendar(run.out());
        } else if (line.contains("--format csv") || line.startsWith("list export")) {
            Fit.lines(run.out());
            for (Sheet sheet : Tables.read(
                            run.out().getBytes(StandardCharsets.UTF_8),
                            Optional.of(StandardCharsets.UTF_8),
                            Optional.of(','))
                    .sheets()) {
                Fit.require(!sheet.rows().isEmpty(), "an empty table");
            }
            Fit.cells(Cells.of(run.out()));
        } else {
            Fit.lines(run.out());
        }
    }
}
