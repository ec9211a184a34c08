package dev.ismap.examples.cli;

import dev.ismap.core.text.Label;
import dev.ismap.examples.synthetic.SyntheticCases;
import dev.ismap.model.DocumentKind;
import dev.ismap.rules.report.Page;
import dev.ismap.rules.report.Page.Style;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sample KIND [--variant NAME]}, {@code sample --list}, {@code sample --many N}. */
@Command(
        name = "sample",
        header = {"記入例を出力する / Prints a filled example to start from.", ""},
        footer = {"", Kinds.FOOTER})
final class SampleCommand implements Callable<Integer> {

    private final Streams streams;
    private final Common common;

    @Parameters(paramLabel = "KIND", arity = "0..1", description = "文書の種別 / The kind of document.")
    private @Nullable DocumentKind kind;

    @Option(
            names = "--variant",
            paramLabel = "NAME",
            description = "記入例の名前（--list で一覧） / Which example; --list names them.")
    private @Nullable String variant;

    @Option(names = "--list", description = "記入例の一覧 / List the examples.")
    private boolean list;

    @Option(
            names = "--many",
            paramLabel = "N",
            description = {
                "実在しない申請を N 件、1行1件の JSON（NDJSON）で出力する。",
                "N applications that do not exist, one JSON document a line (NDJSON)."
            })
    private long many;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "--many の乱数の種。同じ種からは同じ申請ができる / The same seed gives the same applications.")
    private long seed = 1;

    @Option(
            names = "--deviations",
            paramLabel = "PERCENT",
            defaultValue = "100",
            description = {
                "--many の申請に不備や案を含める割合（既定の率に対する％。0 で不備なし）",
                "With --many: how often something is wrong or a draft, in percent of the rates; 0 for never."
            })
    private int deviations = 100;

    SampleCommand(Streams streams, Common common) {
        this.streams = streams;
        this.common = common;
    }

    @Override
    public Integer call() {
        if (list) {
            streams.answer(listed());
            return ExitCode.DONE;
        }
        if (many > 0) {
            SyntheticCases cases = SyntheticCases.of(seed, Math.max(0, deviations));
            for (long i = 0; i < many && !streams.isGone(); i++) {
                streams.answer(cases.next() + "\n");
            }
            return ExitCode.DONE;
        }
        if (kind == null) {
            throw new WrongUsage(
                    Label.of("KIND、--list 又は --many を指定してください。", "Say which KIND of document, or --list, or --many."));
        }
        streams.answer(chosen(kind, Optional.ofNullable(variant)).text());
        return ExitCode.DONE;
    }

    private static Sample chosen(DocumentKind kind, Optional<String> variant) {
        return Sample.find(kind, variant).orElseThrow(() -> {
            String names = Sample.of(kind).stream()
                    .flatMap(sample -> sample.variant().stream())
                    .collect(Collectors.joining(", "));
            return names.isEmpty()
                    ? new WrongUsage(Label.of(
                            kind.text() + " の記入例は一つだけです。--variant を外してください。",
                            "there is one example of " + kind.text() + "; leave --variant out."))
                    : new WrongUsage(Label.of(
                            kind.text() + " の --variant は次のとおりです: " + names,
                            "--variant of " + kind.text() + " is one of " + names));
        });
    }

    private String listed() {
        Page page = Colours.page(streams, common.colours(streams));
        for (Sample sample : Sample.ALL) {
            page.line("sample " + sample.arguments(), Style.STRONG);
            page.paragraph(4, sample.title().in(common.language()), Style.PLAIN);
        }
        return page.toString();
    }
}
