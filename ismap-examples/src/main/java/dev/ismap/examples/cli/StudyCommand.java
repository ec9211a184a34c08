package dev.ismap.examples.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code study list LIST} and {@code study cases FILES}. */
@Command(
        name = "study",
        synopsisSubcommandLabel = "(list LIST | cases FILES)",
        commandListHeading = "%n",
        header = {"統計を示す / Statistics of lists and of cases.", ""})
final class StudyCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        throw new Root.NoVerb();
    }
}
