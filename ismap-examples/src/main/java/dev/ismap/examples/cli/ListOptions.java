package dev.ismap.examples.cli;

import dev.ismap.core.text.Label;
import dev.ismap.core.text.Language;
import dev.ismap.model.DocumentKind;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.list.AuditorList;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.rules.law.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The lists that go with a case, and the day as of which they are known. */
final class ListOptions {

    /** What cases of any kind have a use for: a list of each kind. */
    static final List<DocumentKind> OF_ANY = List.of(DocumentKind.CLOUD_SERVICE_LIST, DocumentKind.AUDITOR_LIST);

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

    /** Refuses lists that nothing would be read from: of a kind that is not used, or a second of a kind. */
    static void see(Label of, List<DocumentKind> usable, List<IsmapDocument> given) {
        List<DocumentKind> kinds = given.stream().map(IsmapDocument::kind).toList();
        if (usable.containsAll(kinds) && new HashSet<>(kinds).size() == kinds.size()) {
            return;
        }
        throw new WrongUsage(
                usable.isEmpty()
                        ? Label.of(
                                of.ja() + " には、リストを用いません。--list を指定しないでください。",
                                "no list is used for this kind of document: " + of.en() + ". Leave --list out.")
                        : Label.of(
                                of.ja() + " に --list で指定できるのは、" + Documents.names(usable, Language.JA) + " の各1件です。",
                                "with this kind of document, " + of.en() + ", --list takes at most one each of: "
                                        + Documents.names(usable, Language.EN) + "."));
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
