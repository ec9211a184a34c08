package dev.ismap.examples.cli;

import dev.ismap.core.text.Label;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.json.ReadResult;
import dev.ismap.model.list.AuditorList;
import dev.ismap.model.list.CloudServiceList;
import java.util.List;

/** Reads lists from files. */
final class ListFiles {

    private ListFiles() {}

    /** A list of either kind. */
    static IsmapDocument list(String name, Streams streams) {
        IsmapDocument document = read(name, streams, IsmapDocument.class);
        if (document instanceof CloudServiceList || document instanceof AuditorList) {
            return document;
        }
        throw BadInput.of(
                name,
                "UNKNOWN_KIND",
                Label.of(
                        "cloud-service-list 又は auditor-list を指定してください。",
                        "It should be a cloud-service-list or an auditor-list."));
    }

    /** A cloud service list. */
    static CloudServiceList services(String name, Streams streams) {
        return read(name, streams, CloudServiceList.class);
    }

    private static <T extends IsmapDocument> T read(String name, Streams streams, Class<T> type) {
        ReadResult<T> result = Documents.JSON.readResult(
                Inputs.read(name, streams, Documents.JSON.limits().bytes()), type);
        if (!result.problems().isEmpty()) {
            throw new BadInput(List.of(new BadInput.Source(name, result.problems())));
        }
        return result.orThrow();
    }
}
