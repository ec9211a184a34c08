package dev.ismap.examples.spark;

import dev.ismap.core.determination.Determination;
import dev.ismap.core.determination.Determination.MissingFact;
import dev.ismap.core.determination.Finding;
import dev.ismap.core.determination.Question;
import dev.ismap.core.engine.Analysis;
import dev.ismap.core.problem.Problem;
import dev.ismap.core.text.Label;
import dev.ismap.examples.study.CaseStudy;
import dev.ismap.examples.study.Law;
import dev.ismap.model.IsmapDocument;
import dev.ismap.rules.DeterminationJson;
import dev.ismap.rules.law.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Determinations as rows of a table: one for each case and law, or one for a case that could not be determined. */
final class Answers {

    /** The column by which the two kinds of rows are kept apart in folders. */
    static final String RESULT = "result";

    static final String DETERMINED = "determined";
    static final String REFUSED = "refused";

    /** The code of what went wrong on our side. */
    static final String FAULT = "FAULT";

    private static final StructType RULE =
            new StructType().add("rule", DataTypes.StringType).add("outcome", DataTypes.StringType);

    private static final StructType PROBLEM = new StructType()
            .add("path", DataTypes.StringType)
            .add("code", DataTypes.StringType)
            .add("ja", DataTypes.StringType)
            .add("en", DataTypes.StringType);

    private static final ArrayType TEXTS = DataTypes.createArrayType(DataTypes.StringType, false);

    static final StructType SCHEMA = new StructType()
            .add("file", DataTypes.StringType)
            .add("position", DataTypes.LongType)
            // of a determination
            .add("law_place", DataTypes.IntegerType)
            .add("law", DataTypes.StringType)
            .add("as_of", DataTypes.DateType)
            .add("year", DataTypes.IntegerType)
            .add("kind", DataTypes.StringType)
            .add("programme", DataTypes.StringType)
            .add("application", DataTypes.StringType)
            .add("name", DataTypes.StringType)
            .add("verdict", DataTypes.StringType)
            .add("rests_on", DataTypes.StringType)
            .add("rules", DataTypes.createArrayType(RULE, false))
            .add("open", TEXTS)
            .add("missing", TEXTS)
            .add("questions", TEXTS)
            .add("settled_by", TEXTS)
            .add("verdict_as_it_is", DataTypes.StringType)
            .add("turned", TEXTS)
            .add("determination", DataTypes.StringType)
            // of what could not be determined
            .add("problems", DataTypes.createArrayType(PROBLEM, false))
            .add(RESULT, DataTypes.StringType);

    private final List<Law> laws;
    private final boolean questions;
    private final boolean json;

    Answers(List<Law> laws, boolean questions, boolean json) {
        this.laws = laws;
        this.questions = questions;
        this.json = json;
    }

    /** A case under each of the laws. */
    List<Row> of(String file, long position, IsmapDocument document, Context context) {
        List<Row> rows = new ArrayList<>();
        Determination first = null;
        for (Law law : laws) {
            Analysis analysis = law.ismap().analyse(document, context);
            Determination one = analysis.determination();
            first = first == null ? one : first;
            rows.add(row(file, position, rows.size(), first, one, questions ? analysis.questions() : List.of()));
        }
        return rows;
    }

    private Row row(
            String file,
            long position,
            int law,
            Determination asItIs,
            Determination one,
            List<Question> asked) {
        var about = one.about();
        boolean moved = one.verdict() != asItIs.verdict();
        return RowFactory.create(
                file,
                position,
                law,
                laws.get(law).name(),
                one.receipt().asOf(),
                asItIs.receipt().filedOn().getYear(),
                asItIs.about().getOrDefault("kind", ""),
                asItIs.about().getOrDefault("programme", ""),
                about.getOrDefault("application", ""),
                about.getOrDefault("service", about.getOrDefault("applicant", "")),
                one.verdict().name(),
                one.restsOn().map(Enum::name).orElse(null),
                one.findings().stream()
                        .filter(Finding::counts)
                        .map(finding ->
                                RowFactory.create(finding.rule(), finding.outcome().name()))
                        .toArray(Row[]::new),
                texts(one.open().stream().map(matter -> matter.reason().name())),
                texts(one.missing().stream().filter(MissingFact::decisive).map(MissingFact::path)),
                texts(asked.stream().map(Question::path)),
                texts(asked.stream().filter(CaseStudy::settles).map(Question::path)),
                asItIs.verdict().name(),
                texts(moved ? CaseStudy.turned(asItIs, one).stream() : Stream.of()),
                json ? DeterminationJson.writeLine(one) : null,
                null,
                DETERMINED);
    }

    private static String[] texts(Stream<String> texts) {
        return texts.distinct().toArray(String[]::new);
    }

    /** A case that can't be determined, and why. */
    Row refused(String file, long position, List<Problem> problems) {
        Object[] cells = new Object[SCHEMA.size()];
        cells[0] = file;
        cells[1] = position;
        cells[SCHEMA.fieldIndex("problems")] = problems.stream()
                .map(problem -> RowFactory.create(
                        problem.path(),
                        problem.code(),
                        problem.message().ja(),
                        problem.message().en()))
                .toArray(Row[]::new);
        cells[SCHEMA.fieldIndex(RESULT)] = REFUSED;
        return RowFactory.create(cells);
    }

    /** A case on which something went wrong on our side; its text is not told, which may hold what is in the case. */
    Row fault(String file, long position, RuntimeException fault) {
        return refused(
                file,
                position,
                List.of(new Problem("", FAULT, Label.same(fault.getClass().getName()))));
    }
}
