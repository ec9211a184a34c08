package dev.ismap.examples.cli;

import dev.ismap.core.text.Label;
import dev.ismap.examples.text.DisplayWidth;
import dev.ismap.examples.text.Page;
import dev.ismap.examples.text.Style;
import dev.ismap.model.DocumentKind;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sample KIND [--variant NAME]}, {@code sample --list}. */
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
        if (kind == null) {
            throw new WrongUsage(Label.of("KIND か --list を指定してください。", "Say which KIND of document, or --list."));
        }
        streams.answer(chosen(kind, Optional.ofNullable(variant)).text());
        return ExitCode.DONE;
    }

    private static Sample chosen(DocumentKind kind, Optional<String> variant) {
        List<Sample> ofKind = Sample.of(kind);
        Optional<Sample> sample = variant.isPresent()
                ? Sample.find(kind, variant.get())
                : ofKind.stream().findFirst();
        return sample.orElseThrow(() -> {
            String names = ofKind.stream().map(Sample::variant).collect(Collectors.joining(", "));
            return ofKind.isEmpty()
                    ? new WrongUsage(
                            Label.of(kind.text() + " の記入例はまだありません。", "There is no example of " + kind.text() + " yet."))
                    : new WrongUsage(Label.of(
                            kind.text() + " の記入例は次のとおりです: " + names,
                            "The examples of " + kind.text() + " are " + names));
        });
    }

    private String listed() {
        Page page = new Page(streams.columns(), common.colours(streams));
        int widest = Sample.ALL.stream()
                .mapToInt(one -> one.variant().length())
                .max()
                .orElse(0);
        for (DocumentKind one : DocumentKind.values()) {
            List<Sample> samples = Sample.of(one);
            if (!samples.isEmpty()) {
                page.gap().line(one.text(), Style.STRONG);
                samples.forEach(sample -> page.item(
                        "  " + DisplayWidth.padded(sample.variant(), widest) + "  ",
                        Style.PLAIN,
                        sample.title().in(common.language()),
                        Style.PLAIN));
            }
        }
        return page.toString();
    }
}
