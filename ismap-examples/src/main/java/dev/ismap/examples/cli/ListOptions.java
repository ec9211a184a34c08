package dev.ismap.examples.cli;

import dev.ismap.model.IsmapDocument;
import dev.ismap.model.list.AuditorList;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.rules.law.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The lists that go with a case, and the day as of which they are known. */
final class ListOptions {

    @Option(names = "--known-on", paramLabel = "DAY", description = "リストの情報の基準日 / Lists as known on this day.")
    private @Nullable LocalDate knownOn;

    @Option(
            names = "--list",
            paramLabel = "LIST",
            description = "クラウドサービスリスト、監査機関リスト（各1件まで） / A cloud service list, a list of auditors.")
    private List<String> files = new ArrayList<>();

    List<String> files() {
        return List.copyOf(files);
    }

    /** A question about a day, with the lists that were read. */
    Context context(LocalDate day, List<IsmapDocument> lists) {
        Context context = Contexts.of(day, knownOn);
        for (IsmapDocument list : lists) {
            if (list instanceof CloudServiceList services) {
                context = context.services(services);
            } else if (list instanceof AuditorList auditors) {
                context = context.auditors(auditors);
            }
        }
        return context;
    }
}
