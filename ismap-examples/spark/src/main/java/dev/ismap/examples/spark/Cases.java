package dev.ismap.examples.spark;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapreduce.InputSplit;
import org.apache.hadoop.mapreduce.Job;
import org.apache.hadoop.mapreduce.lib.input.FileInputFormat;
import org.apache.hadoop.mapreduce.lib.input.FileSplit;
import org.apache.hadoop.mapreduce.lib.input.TextInputFormat;
import org.apache.spark.api.java.JavaNewHadoopRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import scala.Tuple2;

/**
 * Cases as they come in: the file, the place in it, and the bytes, as they stand there.
 *
 * <p>File and place tell a case from all others, however the input is divided and however often a part of it is read again:
 * of a text the place is the number of bytes before the line, of Parquet the number of rows before it.
 */
final class Cases {

    static final StructType SCHEMA = new StructType()
            .add("file", DataTypes.StringType)
            .add("position", DataTypes.LongType)
            .add("bytes", DataTypes.BinaryType);

    private Cases() {}

    /** The cases of texts with one JSON document a line, such as {@code check --batch} reads; blank lines are passed over. */
    static Dataset<Row> ofLines(SparkSession spark, List<String> paths) throws IOException {
        JavaSparkContext context = new JavaSparkContext(spark.sparkContext());
        Job job = Job.getInstance(context.hadoopConfiguration());
        job.getConfiguration().set("textinputformat.record.delimiter", "\n");
        FileInputFormat.setInputPaths(job, paths.stream().map(Path::new).toArray(Path[]::new));
        JavaNewHadoopRDD<LongWritable, Text> lines = (JavaNewHadoopRDD<LongWritable, Text>) context.newAPIHadoopRDD(
                job.getConfiguration(), TextInputFormat.class, LongWritable.class, Text.class);
        JavaRDD<Row> rows = lines.mapPartitionsWithInputSplit(Cases::rows, true);
        return spark.createDataFrame(rows, SCHEMA);
    }

    /** The cases of a column of Parquet files, of strings or of bytes. */
    static Dataset<Row> ofParquet(SparkSession spark, List<String> paths, String column) {
        return spark.read()
                .parquet(paths.toArray(String[]::new))
                .select(
                        col("_metadata.file_path").as("file"),
                        col("_metadata.row_index").as("position"),
                        col("`" + column.replace("`", "``") + "`").cast(DataTypes.BinaryType).as("bytes"));
    }

    private static Iterator<Row> rows(InputSplit split, Iterator<Tuple2<LongWritable, Text>> lines) {
        String file = ((FileSplit) split).getPath().toString();
        return new NotBlank(file, lines);
    }

    /** The lines of a part of a file. A line is copied, as what reads it uses the same bytes for the next one. */
    private static final class NotBlank implements Iterator<Row> {

        private final String file;
        private final Iterator<Tuple2<LongWritable, Text>> lines;
        private Row next;

        NotBlank(String file, Iterator<Tuple2<LongWritable, Text>> lines) {
            this.file = file;
            this.lines = lines;
        }

        @Override
        public boolean hasNext() {
            while (next == null && lines.hasNext()) {
                Tuple2<LongWritable, Text> line = lines.next();
                byte[] bytes = line._2().getBytes();
                int length = line._2().getLength();
                if (length > 0 && bytes[length - 1] == '\r') {
                    length--;
                }
                if (!isBlank(bytes, length)) {
                    next = RowFactory.create(file, line._1().get(), Arrays.copyOf(bytes, length));
                }
            }
            return next != null;
        }

        @Override
        public Row next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Row row = next;
            next = null;
            return row;
        }

        private static boolean isBlank(byte[] bytes, int length) {
            for (int i = 0; i < length; i++) {
                if (bytes[i] != ' ' && bytes[i] != '\t') {
                    return false;
                }
            }
            return true;
        }
    }
}
