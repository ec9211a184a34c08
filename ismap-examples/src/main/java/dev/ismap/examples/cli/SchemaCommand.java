package dev.ismap.examples.cli;

import dev.ismap.model.DocumentKind;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.rules.DeterminationJson;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Parameters;

/** {@code schema KIND}. */
@Command(
        name = "schema",
        header = {"JSON Schema を出力する / Prints the JSON Schema of a kind of document, or of a result.", ""},
        footer = {"", Kinds.FOOTER + ", determination, need-answer"})
final class SchemaCommand implements Callable<Integer> {

    /** Of what a schema is asked: a kind of document, or a result. */
    record Of(String typed, Supplier<String> schema) {

        private static final List<Of> ALL = Stream.concat(
                        Stream.of(DocumentKind.values())
                                .map(kind -> new Of(
                                        kind.text(), () -> IsmapJson.standard().schema(kind))),
                        Stream.of(
                                new Of("determination", DeterminationJson::schema),
                                new Of("need-answer", DeterminationJson::needAnswerSchema)))
                .toList();

        /** Reads it as a person types it. */
        static final class Converter implements ITypeConverter<Of> {
            @Override
            public Of convert(String value) {
                return Choice.of(value, ALL, Of::typed);
            }
        }
    }

    private final Streams streams;

    @Parameters(
            paramLabel = "KIND",
            converter = Of.Converter.class,
            description = "文書の種別、determination（判定の結果）又は need-answer（調達の要件への回答）"
                    + " / The kind of document, determination or need-answer.")
    private Of of = Of.ALL.get(0);

    SchemaCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        streams.answer(of.schema().get());
        return ExitCode.DONE;
    }
}
