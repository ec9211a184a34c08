package dev.ismap.examples.spark;

import static org.apache.spark.sql.functions.array_size;
import static org.apache.spark.sql.functions.col;

import dev.ismap.examples.study.CaseStudy;
import dev.ismap.examples.study.Law;
import dev.ismap.examples.study.StudyRow;
import dev.ismap.examples.study.StudyRow.Measure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/**
 * A population of cases, determined on a cluster.
 *
 * <p>Answers are written once, each part of them whole or not at all, as the cluster's own way of writing has it; what is
 * counted is counted from what stands there. So a part that failed and was done again counts once, which it would not where
 * numbers were added up on the way.
 */
final class Population {

    private static final String COUNTS = text("counts.sql");

    private Population() {}

    /** Determines cases: a row for each and each law, or one that tells why there is none. */
    static Dataset<Row> determine(Dataset<Row> cases, Inquiry inquiry) {
        MapPartitionsFunction<Row, Row> determining = part -> new Flat(Determiner.of(inquiry), part);
        return cases.mapPartitions(determining, Encoders.row(Answers.SCHEMA));
    }

    /** Writes answers as Parquet, those that are and those that could not be in a folder each. */
    static void write(Dataset<Row> answers, String folder) {
        answers.write()
                .mode(SaveMode.ErrorIfExists)
                .partitionBy(Answers.RESULT)
                .parquet(folder);
    }

    /** Reads what was written. */
    static Dataset<Row> read(SparkSession spark, String folder) {
        return spark.read().schema(Answers.SCHEMA).parquet(folder);
    }

    /** What stands in answers, in numbers. */
    static CaseStudy study(Dataset<Row> answers, List<String> laws) {
        answers.filter(col(Answers.RESULT).equalTo(Answers.DETERMINED)).createOrReplaceTempView("answers");
        List<Row> counts = answers.sparkSession().sql(COUNTS).collectAsList();
        List<String> names = Determiner.laws(laws).stream().map(Law::name).toList();
        return CaseStudy.ofRows(names, counts.stream().map(Population::row).toList());
    }

    private static StudyRow row(Row counted) {
        return new StudyRow(
                counted.getInt(0),
                counted.getInt(1),
                counted.getString(2),
                counted.getString(3),
                Measure.valueOf(counted.getString(4)),
                counted.getString(5),
                counted.getString(6),
                counted.getLong(7));
    }

    /** How many could not be determined. */
    static long refused(Dataset<Row> answers) {
        return answers.filter(col(Answers.RESULT).equalTo(Answers.REFUSED)).count();
    }

    /** How many of them for an internal error. */
    static long faults(Dataset<Row> answers) {
        return answers.filter(col(Answers.RESULT)
                        .equalTo(Answers.REFUSED)
                        .and(array_size(col("problems")).equalTo(1))
                        .and(col("problems").getItem(0).getField("code").equalTo(Answers.FAULT)))
                .count();
    }

    private static String text(String name) {
        try (InputStream text = Population.class.getResourceAsStream(name)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The answers to the cases of a part, one case at a time. */
    private static final class Flat implements Iterator<Row> {

        private final Determiner determiner;
        private final Iterator<Row> cases;
        private Iterator<Row> answers = List.<Row>of().iterator();

        Flat(Determiner determiner, Iterator<Row> cases) {
            this.determiner = determiner;
            this.cases = cases;
        }

        @Override
        public boolean hasNext() {
            while (!answers.hasNext() && cases.hasNext()) {
                answers = determiner.rows(cases.next()).iterator();
            }
            return answers.hasNext();
        }

        @Override
        public Row next() {
            hasNext();
            return answers.next();
        }
    }
}
