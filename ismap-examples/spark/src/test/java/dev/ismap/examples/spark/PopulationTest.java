package dev.ismap.examples.spark;

import static org.apache.spark.sql.functions.col;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.determination.Verdict;
import dev.ismap.examples.study.CaseStudy;
import dev.ismap.examples.study.Law;
import dev.ismap.examples.study.StudyRow.Measure;
import dev.ismap.examples.synthetic.SyntheticCases;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.registration.AuditorRegistrationApplication;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.rules.DeterminationJson;
import dev.ismap.rules.law.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.SparkConf;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A population on Spark is what it is in one process. */
class PopulationTest {

    private static final List<String> LAWS = List.of("-S-PERIOD-GAP", "longest-audit-period=11");
    private static final int CASES = 60;

    /** A document without rules, and a line that is no UTF-8. */
    private static final List<byte[]> BAD = List.of(
            "{\"kind\":\"nothing\"}".getBytes(StandardCharsets.UTF_8),
            new byte[] {'{', '"', (byte) 0xff, '"', ':', '1', '}'});

    @TempDir
    private static Path folder;

    private static SparkSession spark;
    private static List<String> lines;
    private static Path file;

    @BeforeAll
    static void population() throws IOException {
        // Two threads; a part that failed is tried again, up to three times in all.
        spark = Sessions.of(new SparkConf().setMaster("local[2, 3]").set("spark.sql.shuffle.partitions", "2"));
        SyntheticCases cases = SyntheticCases.of(7);
        lines = Stream.generate(cases::next).limit(CASES).toList();
        file = folder.resolve("cases.ndjson");
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        for (int i = 0; i < lines.size(); i++) {
            text.writeBytes((lines.get(i) + (i % 2 == 0 ? "\n" : "\r\n")).getBytes(StandardCharsets.UTF_8));
            if (i == 10) {
                text.writeBytes("\n \t\n".getBytes(StandardCharsets.UTF_8));
                for (byte[] bad : BAD) {
                    text.writeBytes(bad);
                    text.write('\n');
                }
            }
        }
        Files.write(file, text.toByteArray());
    }

    @AfterAll
    static void close() throws IOException {
        spark.close();
    }

    /** What one process makes of the same cases. */
    private static CaseStudy plain(boolean questions) {
        List<Law> laws = Determiner.laws(LAWS);
        List<String> names = laws.stream().map(Law::name).toList();
        return lines.stream()
                .map(line -> {
                    var document = IsmapJson.standard().read(line);
                    LocalDate filed = document instanceof ServiceRegistrationApplication application
                            ? application.filedOn().orElseThrow()
                            : ((AuditorRegistrationApplication) document)
                                    .filedOn()
                                    .orElseThrow();
                    var analyses = laws.stream()
                            .map(law -> law.ismap().analyse(document, Context.on(filed)))
                            .toList();
                    var determinations =
                            analyses.stream().map(one -> one.determination()).toList();
                    return questions
                            ? CaseStudy.of(
                                    names,
                                    determinations,
                                    analyses.stream().map(one -> one.questions()).toList())
                            : CaseStudy.of(names, determinations);
                })
                .reduce(CaseStudy.none(names), CaseStudy::plus);
    }

    private static Inquiry inquiry() {
        return Inquiry.aboutFiling().withLaws(LAWS);
    }

    /** The cases in parts of some lines each. */
    private static Dataset<Row> read() throws IOException {
        spark.sparkContext().hadoopConfiguration().set("mapreduce.input.fileinputformat.split.maxsize", "200000");
        Dataset<Row> cases = Cases.ofLines(spark, List.of(file.toString()));
        assertTrue(cases.rdd().getNumPartitions() > 3, "the file is divided");
        return cases;
    }

    private static Dataset<Row> written(String name, Dataset<Row> cases, Inquiry inquiry) {
        String output = folder.resolve(name).toString();
        Population.write(Population.determine(cases, inquiry), output);
        return Population.read(spark, output);
    }

    @Test
    void itIsCountedAsInOneProcess() throws IOException {
        Dataset<Row> answers = written("counted", read(), inquiry().withQuestions());
        CaseStudy study = Population.study(answers, LAWS);
        assertEquals(plain(true), study);
        assertEquals(BAD.size(), Population.refused(answers));
        assertEquals(0, Population.faults(answers));
        assertEquals(CASES, study.tally(0).cases());
        assertTrue(study.rows().stream().map(row -> row.measure()).distinct().count() == Measure.values().length);
    }

    @Test
    void aPartThatFailsAndIsDoneAgainCountsOnce() throws IOException {
        MapPartitionsFunction<Row, Row> failing = rows -> new FailsOnce(rows);
        Dataset<Row> failed = read().mapPartitions(failing, Encoders.row(Cases.SCHEMA));
        Dataset<Row> answers = written("failed", failed, inquiry());
        assertTrue(FailsOnce.failures > 0, "a part did fail");
        assertEquals(plain(false), Population.study(answers, LAWS));
        assertEquals(BAD.size(), Population.refused(answers));
        assertEquals(
                answers.count(),
                answers.select("file", "position", "law_place").distinct().count());
    }

    /** Passes on some of its cases, so that answers to them are written, and then fails; when tried again, it does not. */
    private static final class FailsOnce implements Iterator<Row> {

        private static volatile int failures;

        private final Iterator<Row> rows;
        private int passed;

        FailsOnce(Iterator<Row> rows) {
            this.rows = rows;
        }

        @Override
        public boolean hasNext() {
            return rows.hasNext();
        }

        @Override
        public Row next() {
            TaskContext context = TaskContext.get();
            if (passed == 5 && context.partitionId() % 2 == 1 && context.attemptNumber() == 0) {
                failures++;
                throw new IllegalStateException("fails once");
            }
            passed++;
            return rows.next();
        }
    }

    @Test
    void whatCannotBeDeterminedIsToldWithItsPlaceAndTheReason() throws IOException {
        List<Row> refused = written("refused", read(), Inquiry.aboutFiling())
                .filter(col("result").equalTo("refused"))
                .orderBy("position")
                .collectAsList();
        List<byte[]> found = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            for (Row row : refused) {
                assertTrue(row.<String>getAs("file").endsWith("/cases.ndjson"), row.toString());
                bytes.seek(row.<Long>getAs("position"));
                found.add(bytes.readLine().getBytes(StandardCharsets.ISO_8859_1));
                List<Row> problems = row.getList(row.fieldIndex("problems"));
                codes.add(problems.get(0).getAs("path") + " " + problems.get(0).getAs("code"));
                assertTrue(!problems.get(0).<String>getAs("en").isBlank());
                assertTrue(row.isNullAt(row.fieldIndex("verdict")));
            }
        }
        assertEquals(List.of("/kind UNKNOWN_KIND", " MALFORMED_JSON"), codes);
        for (int i = 0; i < BAD.size(); i++) {
            assertEquals(new String(BAD.get(i), StandardCharsets.ISO_8859_1), new String(found.get(i), StandardCharsets.ISO_8859_1));
        }
    }

    @Test
    void aParquetColumnOfTextsOrOfBytesIsReadAlike() {
        Dataset<String> texts = spark.createDataset(lines, Encoders.STRING());
        String asTexts = folder.resolve("texts.parquet").toString();
        texts.toDF("the case").write().parquet(asTexts);
        String asBytes = folder.resolve("bytes.parquet").toString();
        texts.select(col("value").cast(DataTypes.BinaryType).as("the case")).write().parquet(asBytes);
        Dataset<Row> cases = Cases.ofParquet(spark, List.of(asTexts, asBytes), "the case");
        Dataset<Row> answers = written("columns", cases, inquiry());
        assertEquals(plain(false).plus(plain(false)), Population.study(answers, LAWS));
        assertEquals(2 * CASES * 3, answers.select("file", "position", "law_place").distinct().count());
    }

    @Test
    void whatCannotBeDividedIsDividedAnew() throws IOException {
        Path packed = folder.resolve("packed.ndjson.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        }
        Dataset<Row> cases = Cases.ofLines(spark, List.of(packed.toString()));
        assertEquals(1, cases.rdd().getNumPartitions());
        Dataset<Row> answers = written("packed", cases.repartition(4), inquiry());
        assertEquals(plain(false), Population.study(answers, LAWS));
    }

    @Test
    void aDeterminationIsWrittenSoThatItCanBeReadBack() throws IOException {
        Row answer = written("json", read(), inquiry().withJson())
                .filter(col("verdict").equalTo("ELIGIBLE").and(col("law_place").equalTo(0)))
                .first();
        assertEquals(
                Verdict.ELIGIBLE,
                DeterminationJson.read(answer.<String>getAs("determination")).verdict());
        assertEquals(answer.<LocalDate>getAs("as_of").getYear(), answer.<Integer>getAs("year"));
    }

    @Test
    void whatWasWrittenBeforeStays() throws IOException {
        Dataset<Row> once = written("once", read().limit(3), Inquiry.aboutDay("2024-07-01"));
        assertThrows(Exception.class, () -> written("once", read(), Inquiry.aboutDay("2024-07-01")));
        assertEquals(3, once.count());
    }
}
