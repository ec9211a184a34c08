package dev.ismap.examples.cli;

import dev.ismap.model.DocumentKind;
import dev.ismap.model.json.IsmapJson;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code schema KIND}. */
@Command(
        name = "schema",
        header = {"JSON Schema を出力する / Prints the JSON Schema of a kind of document.", ""},
        footer = {"", Kinds.FOOTER})
final class SchemaCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(paramLabel = "KIND", description = "文書の種別 / The kind of document.")
    private DocumentKind kind = DocumentKind.SERVICE_REGISTRATION;

    SchemaCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        streams.answer(IsmapJson.standard().schema(kind));
        return ExitCode.DONE;
    }
}
