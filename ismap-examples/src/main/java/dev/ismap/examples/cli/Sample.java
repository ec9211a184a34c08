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
            variant(
                    DocumentKind.SERVICE_REGISTRATION,
                    "full",
                    "詳細管理策を全て記載した新規の登録申請",
                    "A first application that names every detail"),
            variant(
                    DocumentKind.SERVICE_REGISTRATION,
                    "renewal-gap",
                    "前回の監査対象期間との間に空白がある更新",
                    "A renewal with a gap between the audit periods"),
            variant(
                    DocumentKind.SERVICE_REGISTRATION,
                    "saas-unlisted-platform",
                    "未登録のクラウドサービスを基盤とするSaaS",
                    "Software as a service on a platform that is not listed"),
            variant(DocumentKind.SERVICE_REGISTRATION, "draft", "記入途中の言明書案", "A draft, half filled"),
            variant(DocumentKind.SERVICE_REGISTRATION, "bad", "10件の誤りがある文書", "A document with ten mistakes"),
            variant(
                    DocumentKind.SERVICE_REGISTRATION,
                    "liu",
                    "ISMAP-LIUの登録申請（2025年4月1日以後）",
                    "An application under ISMAP-LIU, filed on or after 2025-04-01"),
            variant(
                    DocumentKind.SERVICE_REGISTRATION,
                    "liu-before-2025",
                    "ISMAP-LIUの登録申請（2025年3月31日以前）",
                    "An application under ISMAP-LIU, filed by 2025-03-31"),
            variant(
                    DocumentKind.SERVICE_REGISTRATION,
                    "liu-special-measures-twice",
                    "特別措置を再び利用するISMAP-LIUの登録申請",
                    "An application under ISMAP-LIU that uses the special measures a second time"),
            variant(
                    DocumentKind.SERVICE_REGISTRATION,
                    "liu-iaas",
                    "IaaS及びPaaSによるISMAP-LIUの登録申請",
                    "Infrastructure that applies under ISMAP-LIU"),
            variant(
                    DocumentKind.SERVICE_REGISTRATION,
                    "liu-thirty-violations",
                    "30の規則（うち1件は参考）を満たさないISMAP-LIUの更新申請",
                    "An ISMAP-LIU renewal that misses thirty rules, one of them advice"),
            of(DocumentKind.AUDITOR_REGISTRATION, "監査機関の登録申請", "An application of an auditing organisation"),
            variant(
                    DocumentKind.AUDITOR_REGISTRATION,
                    "consulting-company",
                    "監査法人でない会社の申請",
                    "A company that is no audit corporation"),
            variant(
                    DocumentKind.AUDITOR_REGISTRATION,
                    "intake-closed",
                    "審査手続開始日が公表されていない間の申請",
                    "An application while no review is announced"),
            variant(
                    DocumentKind.AUDITOR_REGISTRATION,
                    "incomplete-confirmation",
                    "要求事項の確認が済んでいない申請",
                    "An application whose requirements are not all confirmed"),
            of(DocumentKind.PROCUREMENT_NEED, "調達の要件（機密性2情報）", "A procurement need, for class 2 information"),
            variant(
                    DocumentKind.PROCUREMENT_NEED,
                    "class-1",
                    "機密性1情報のみを取り扱う調達の要件",
                    "A need for class 1 information alone"),
            variant(DocumentKind.PROCUREMENT_NEED, "class-3", "機密性3情報を取り扱う調達の要件", "A need for class 3 information"),
            variant(
                    DocumentKind.PROCUREMENT_NEED,
                    "standard-terms",
                    "約款等への同意のみで利用可能なサービスを選定する調達の要件",
                    "A need of a service open to the public by consent to its terms"),
            variant(
                    DocumentKind.PROCUREMENT_NEED,
                    "generative-ai",
                    "登録されていない生成AIのSaaSを選定する調達の要件",
                    "A need of unlisted software that offers generative AI"),
            variant(
                    DocumentKind.PROCUREMENT_NEED,
                    "outlives-registration",
                    "契約期間が登録の有効期間を超える調達の要件",
                    "A need whose contract lasts longer than the registration"),
            of(DocumentKind.CLOUD_SERVICE_LIST, "クラウドサービスリスト", "A cloud service list"),
            of(DocumentKind.AUDITOR_LIST, "監査機関リスト", "A list of auditing organisations"),
            of(DocumentKind.CONTROL_STANDARD, "管理基準", "A control standard"));

    private static Sample of(DocumentKind kind, String ja, String en) {
        return new Sample(kind, Optional.empty(), Label.of(ja, en));
    }

    private static Sample variant(DocumentKind kind, String name, String ja, String en) {
        return new Sample(kind, Optional.of(name), Label.of(ja, en));
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
