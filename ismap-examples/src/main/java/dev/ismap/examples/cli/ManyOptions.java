package dev.ismap.examples.cli;

import dev.ismap.examples.batch.CaseReader;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How many cases are asked about. */
final class ManyOptions {

    @Option(
            names = "--on-filing",
            description = {
                "多数の案件の基準日を、案件ごとの申請日とする。申請日の記載がない案件には --on を用いる。",
                "Of many cases, each is asked about on its day of filing; one not filed yet on that of --on."
            })
    private boolean onFiling;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description =
                    "多数の案件を並行して判定する数（既定：CPUの数） / How many cases are determined at a time (by default one a processor).")
    private int threads = Runtime.getRuntime().availableProcessors();

    boolean onFiling() {
        return onFiling;
    }

    int threads() {
        return threads;
    }

    /** The day that each case is asked about, where a day is given or none is. */
    CaseReader.Days days(@Nullable LocalDate on) {
        if (!onFiling) {
            return CaseReader.Days.ONE;
        }
        return on == null ? CaseReader.Days.FILED : CaseReader.Days.FILED_OR_ONE;
    }

    /** The day of the context: where each case has a day of its own, or is refused, that is never asked about. */
    LocalDate day(@Nullable LocalDate on) {
        if (on != null) {
            return on;
        } else if (onFiling) {
            return LocalDate.EPOCH;
        }
        throw new WrongUsage(WrongUsage.NO_DAY);
    }
}
