package dev.ismap.examples.cli;

import dev.ismap.core.problem.Problem;
import dev.ismap.core.text.Label;
import dev.ismap.core.text.Language;
import dev.ismap.model.DocumentKind;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.control.AvailableStandards;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.json.IsmapJson.ReadLimits;
import dev.ismap.model.json.ReadResult;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Reads the documents that a verb names, and says what is wrong with any before it refuses one. */
final class Documents {

    /** A list of many years is larger than a case, and any verb may be given one. */
    static final IsmapJson JSON = IsmapJson.standard()
            .withLimits(new ReadLimits(1_000_000_000, 32, 100_000_000, 2_000_000, 20_000, 20, 1_000));

    private Documents() {}

    /** The documents, in the order of their names. */
    static List<IsmapDocument> read(Streams streams, List<String> names) {
        return read(streams, names, AvailableStandards.builtIn());
    }

    /** The documents, held against the control standards at hand, in the order of their names. */
    static List<IsmapDocument> read(Streams streams, List<String> names, AvailableStandards standards) {
        if (Collections.frequency(names, "-") > 1) {
            throw new WrongUsage(Label.of("標準入力（-）は一度だけ指定できます。", "'-' (standard input) can be given only once."));
        }
        IsmapJson json = JSON.withStandards(standards);
        List<IsmapDocument> documents = new ArrayList<>();
        List<BadInput.Source> bad = new ArrayList<>();
        for (String name : names) {
            try {
                byte[] bytes = Inputs.read(name, streams, JSON.limits().bytes());
                if (isTable(name, bytes)) {
                    throw BadInput.of(
                            name,
                            "NOT_A_DOCUMENT",
                            Label.of(
                                    "これは表（ブック又は CSV）です。クラウドサービスリストは list import、言明書は statement import で JSON にしてください。"
                                            + "管理基準の表は「--standard 版=表」と指定してください。",
                                    "This is a table (a workbook or a CSV). Please make it JSON: a cloud service list by list"
                                            + " import, a statement by statement import. A table of the control standard is given as"
                                            + " --standard EDITION=TABLE."));
                }
                ReadResult<IsmapDocument> result = json.readResult(bytes);
                if (result.problems().isEmpty()) {
                    documents.add(result.orThrow());
                } else {
                    bad.add(new BadInput.Source(name, result.problems()));
                }
            } catch (BadInput unreadable) {
                bad.addAll(unreadable.sources());
            }
        }
        if (!bad.isEmpty()) {
            throw new BadInput(bad);
        }
        return documents;
    }

    /** Whether a file is what people keep lists and statements in, and no document. */
    private static boolean isTable(String name, byte[] bytes) {
        boolean isZip = bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
        String lower = name.toLowerCase(Locale.ROOT);
        return isZip || ((lower.endsWith(".csv") || lower.endsWith(".tsv")) && !OscalFiles.isJson(bytes));
    }

    /** A document that has to be of a type. */
    static <T extends IsmapDocument> T of(Class<T> type, String name, IsmapDocument document) {
        if (type.isInstance(document)) {
            return type.cast(document);
        }
        throw wrongKind(
                name,
                document,
                Arrays.stream(DocumentKind.values())
                        .filter(kind -> IsmapJson.type(kind) == type)
                        .toList());
    }

    /** What is said of a document of a kind that the verb does not take. */
    static BadInput wrongKind(String name, IsmapDocument document, List<DocumentKind> wanted) {
        Label found = Kinds.named(document.kind());
        return new BadInput(List.of(new BadInput.Source(
                name,
                List.of(new Problem(
                        "/kind",
                        "WRONG_KIND",
                        Label.of(
                                "この文書の種別は、" + found.ja() + " です。ここで指定できるのは、" + names(wanted, Language.JA) + " です。",
                                "The kind of this document is " + found.en() + ". What can be given here: "
                                        + names(wanted, Language.EN) + "."))))));
    }

    /** Kinds of document by name. */
    static String names(List<DocumentKind> kinds, Language language) {
        return kinds.stream()
                .map(kind -> Kinds.named(kind).in(language))
                .collect(Collectors.joining(language == Language.JA ? "、" : ", "));
    }

    /** The applications for registration of a service that some names stand for. */
    static List<ServiceRegistrationApplication> applications(
            Streams streams, AvailableStandards standards, String... names) {
        List<IsmapDocument> documents = read(streams, List.of(names), standards);
        List<ServiceRegistrationApplication> applications = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            applications.add(of(ServiceRegistrationApplication.class, names[i], documents.get(i)));
        }
        return applications;
    }
}
