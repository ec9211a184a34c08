package dev.ismap.examples.cli;

import dev.ismap.model.DocumentKind;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.rules.DeterminationJson;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Parameters;

/** {@code schema KIND}. */
@Command(
        name = "schema",
        header = {"JSON Schema を出力する / Prints the JSON Schema of a kind of document, or of a result.", ""},
        footer = {"", Kinds.FOOTER + ", determination"})
final class SchemaCommand implements Callable<Integer> {

    /** Of what a schema is asked: a kind of document or, where there is none, the result. */
    record Of(Optional<DocumentKind> kind) {

        static final Of DETERMINATION = new Of(Optional.empty());

        String typed() {
            return kind.map(DocumentKind::text).orElse("determination");
        }

        /** Reads it as a person types it. */
        static final class Converter implements ITypeConverter<Of> {
            @Override
            public Of convert(String value) {
                List<Of> all = Stream.concat(
                                Stream.of(DocumentKind.values())
                                        .map(Optional::of)
                                        .map(Of::new),
                                Stream.of(DETERMINATION))
                        .toList();
                return Choice.of(value, all, Of::typed);
            }
        }
    }

    private final Streams streams;

    @Parameters(
            paramLabel = "KIND",
            converter = Of.Converter.class,
            description = "文書の種別、又は determination（判定の結果） / The kind of document, or determination.")
    private Of of = Of.DETERMINATION;

    SchemaCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        streams.answer(of.kind().map(IsmapJson.standard()::schema).orElseGet(DeterminationJson::schema));
        return ExitCode.DONE;
    }
}
