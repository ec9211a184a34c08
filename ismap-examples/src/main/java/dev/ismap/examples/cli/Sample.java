package dev.ismap.examples.cli;

import dev.ismap.core.text.Label;
import dev.ismap.model.DocumentKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A filled example that comes with the program.
 *
 * @param kind the kind of document
 * @param variant the name by which it is asked for, the same never twice within a kind; absent for the one that is
 *     given where no variant is named
 * @param title what it shows
 */
record Sample(DocumentKind kind, Optional<String> variant, Label title) {

    /** All of them, those of a kind together. */
    static final List<Sample> ALL = List.of(
            of(DocumentKind.SERVICE_REGISTRATION, "新規の登録申請（記入済み）", "A first application, complete"),
            variant("renewal-gap", "前回の監査対象期間との間に空白がある更新", "A renewal with a gap between the audit periods"),
            variant(
                    "saas-unlisted-platform",
                    "未登録のクラウドサービスを基盤とするSaaS",
                    "Software as a service on a platform that is not listed"),
            variant("draft", "記入途中の言明書案", "A draft, half filled"),
            variant("bad", "10件の誤りがある文書", "A document with ten mistakes"),
            of(DocumentKind.AUDITOR_REGISTRATION, "監査機関の登録申請", "An application of an auditing organisation"),
            of(DocumentKind.PROCUREMENT_NEED, "調達の要件", "A procurement need"),
            of(DocumentKind.CLOUD_SERVICE_LIST, "クラウドサービスリスト", "A cloud service list"),
            of(DocumentKind.AUDITOR_LIST, "監査機関リスト", "A list of auditing organisations"),
            of(DocumentKind.CONTROL_STANDARD, "管理基準", "A control standard"));

    private static Sample of(DocumentKind kind, String ja, String en) {
        return new Sample(kind, Optional.empty(), Label.of(ja, en));
    }

    private static Sample variant(String name, String ja, String en) {
        return new Sample(DocumentKind.SERVICE_REGISTRATION, Optional.of(name), Label.of(ja, en));
    }

    /** The samples of a kind. */
    static List<Sample> of(DocumentKind kind) {
        return ALL.stream().filter(sample -> sample.kind() == kind).toList();
    }

    /** The sample of a kind with a name, or without one. */
    static Optional<Sample> find(DocumentKind kind, Optional<String> variant) {
        return of(kind).stream()
                .filter(sample -> sample.variant().equals(variant))
                .findFirst();
    }

    /** What is typed after {@code sample} to have it. */
    String arguments() {
        return kind.text() + variant.map(name -> " --variant " + name).orElse("");
    }

    /** Where it stands beside the classes. */
    String resource() {
        String file = kind.text() + variant.map(name -> "-" + name).orElse("");
        return "/dev/ismap/examples/samples/" + file + ".json";
    }

    /** Its text. */
    String text() {
        try (InputStream stream = Sample.class.getResourceAsStream(resource())) {
            if (stream == null) {
                throw new IllegalStateException("The sample " + resource() + " is missing from this program");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
