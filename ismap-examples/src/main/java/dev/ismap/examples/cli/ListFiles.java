package dev.ismap.examples.cli;

import dev.ismap.model.DocumentKind;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.list.AuditorList;
import dev.ismap.model.list.CloudServiceList;
import java.util.List;

/** Reads lists from files. */
final class ListFiles {

    private ListFiles() {}

    /** A list of either kind. */
    static IsmapDocument list(String name, Streams streams) {
        IsmapDocument document = read(name, streams);
        if (document instanceof CloudServiceList || document instanceof AuditorList) {
            return document;
        }
        throw Documents.wrongKind(name, document, List.of(DocumentKind.CLOUD_SERVICE_LIST, DocumentKind.AUDITOR_LIST));
    }

    /** A cloud service list. */
    static CloudServiceList services(String name, Streams streams) {
        return Documents.of(CloudServiceList.class, name, read(name, streams));
    }

    private static IsmapDocument read(String name, Streams streams) {
        return Documents.read(streams, List.of(name)).get(0);
    }
}
