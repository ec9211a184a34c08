package dev.ismap.examples.spark;

import dev.ismap.examples.cli.StudyTable;
import dev.ismap.model.json.IsmapJson;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Model.CommandSpec;

/** Determines a population of cases on a cluster, or on this machine, and prints it in numbers. */
@Command(
        name = "ismap-spark",
        header = {"多数の案件を Apache Spark で判定する / Determines many cases on Apache Spark.", ""},
        description = {
            "判定を Parquet で書き出し、集計を CSV（study cases --format csv と同じ表）で標準出力に出力する。",
            "Writes determinations as Parquet, and prints the numbers as CSV, the table of study cases --format csv.",
            ""
        },
        footer = {
            "",
            "終了コード：0 完了、65 判定できない案件があった（result=refused に理由）、64 使い方の誤り、70 不具合",
            "Exit codes: 0 done; 65 some could not be determined (why: result=refused); 64 wrong usage; 70 internal error."
        },
        sortOptions = false,
        mixinStandardHelpOptions = true)
final class Main implements Callable<Integer> {

    private static final int DONE = 0;
    private static final int USAGE = 64;
    private static final int INPUT = 65;
    private static final int FAULT = 70;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "CASES",
            arity = "1..*",
            description = {
                "案件。1行1件の JSON、又は --column を指定したときは Parquet",
                "The cases: one JSON document a line, or, with --column, Parquet."
            })
    private List<String> cases;

    @Option(
            names = "--output",
            paramLabel = "FOLDER",
            required = true,
            description = "判定の書き出し先。まだないフォルダー / Where determinations go: a folder that is not there yet.")
    private String output;

    @Option(
            names = "--column",
            paramLabel = "NAME",
            description = "案件のある Parquet の列 / The column of Parquet files that holds the cases.")
    private String column;

    @Option(names = "--on", paramLabel = "YYYY-MM-DD", description = "基準日 / Day asked about.")
    private String on = "";

    @Option(names = "--on-filing", description = "基準日を案件ごとの申請日とする / Each case is asked about on its day of filing.")
    private boolean onFiling;

    @Option(
            names = "--law",
            paramLabel = "CHANGES",
            description = "併せて用いる規定（繰り返し可） / One more law, such as registration=24,-S-DEPTH; can be repeated.")
    private List<String> laws = new ArrayList<>();

    @Option(names = "--list", paramLabel = "LIST", description = "リスト（JSON） / A list that goes with the cases.")
    private List<Path> lists = new ArrayList<>();

    @Option(names = "--questions", description = "残る質問も求める / Works out the questions that are left, too.")
    private boolean questions;

    @Option(names = "--json", description = "判定を JSON でも書き出す / Writes each determination as JSON, too.")
    private boolean json;

    @Option(
            names = "--partitions",
            paramLabel = "N",
            description = {
                "案件を N 個に分け直す。大きさの偏ったファイルや、分割できない圧縮ファイルに用いる。",
                "Divides the cases anew, into N parts: for files of unlike size, or packed so that they can't be divided."
            })
    private int partitions;

    /** Runs it. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Main())
                .setExitCodeExceptionMapper(thrown -> FAULT)
                .setParameterExceptionHandler((thrown, all) -> {
                    System.err.println(thrown.getMessage());
                    return USAGE;
                })
                .execute(args));
    }

    @Override
    public Integer call() throws IOException {
        Inquiry inquiry = inquiry();
        SparkConf configured = new SparkConf().setIfMissing("spark.master", "local[*]");
        try (SparkSession spark = Sessions.of(configured)) {
            Dataset<Row> read =
                    column == null ? Cases.ofLines(spark, cases) : Cases.ofParquet(spark, cases, column);
            Dataset<Row> divided = partitions > 0 ? read.repartition(partitions) : read;
            Population.write(Population.determine(divided, inquiry), output);
            Dataset<Row> answers = Population.read(spark, output);
            long refused = Population.refused(answers);
            PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
            out.print(StudyTable.of(Population.study(answers, laws), refused));
            out.flush();
            return refused == 0 ? DONE : Population.faults(answers) > 0 ? FAULT : INPUT;
        }
    }

    /** What is asked, after a look at whether it can be. */
    private Inquiry inquiry() throws IOException {
        if (on.isEmpty() && !onFiling) {
            throw new ParameterException(
                    spec.commandLine(), "--on 又は --on-filing を指定してください。 / Say --on DAY, or --on-filing.");
        }
        List<byte[]> documents = new ArrayList<>();
        try {
            if (!on.isEmpty()) {
                LocalDate.parse(on);
            }
            Determiner.laws(laws);
            for (Path list : lists) {
                byte[] document = Files.readAllBytes(list);
                IsmapJson.standard().read(document);
                documents.add(document);
            }
        } catch (RuntimeException unusable) {
            throw new ParameterException(spec.commandLine(), String.valueOf(unusable.getMessage()), unusable);
        }
        return new Inquiry(UUID.randomUUID().toString(), on, onFiling, laws, documents, questions, json);
    }
}
