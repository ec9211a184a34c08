package dev.ismap.examples.spark;

import dev.ismap.examples.batch.BatchCase;
import dev.ismap.examples.batch.CaseReader;
import dev.ismap.examples.study.Law;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.list.AuditorList;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.rules.law.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;

/**
 * Determines cases, on one machine of a cluster.
 *
 * <p>What it is made of (rule books, lists) takes seconds to make and is the same for all cases, so that each machine makes
 * it once for an inquiry, and all its threads use it.
 */
final class Determiner {

    private static Determiner last;

    private final String id;
    private final List<Law> laws;
    private final CaseReader reader;
    private final Answers answers;

    private Determiner(Inquiry inquiry) {
        id = inquiry.id();
        laws = laws(inquiry.laws());
        CaseReader.Days days = !inquiry.onFiling()
                ? CaseReader.Days.ONE
                : inquiry.on().isEmpty() ? CaseReader.Days.FILED : CaseReader.Days.FILED_OR_ONE;
        reader = new CaseReader(context(inquiry), days);
        answers = new Answers(laws, inquiry.questions(), inquiry.json());
    }

    /** That of an inquiry, made where this machine has not yet. */
    static synchronized Determiner of(Inquiry inquiry) {
        if (last == null || !last.id.equals(inquiry.id())) {
            last = new Determiner(inquiry);
        }
        return last;
    }

    /** The law as it is, and others, in their order. */
    static List<Law> laws(List<String> others) {
        return Stream.concat(Stream.of(Law.asItIs()), others.stream().map(Law::parse))
                .toList();
    }

    private static Context context(Inquiry inquiry) {
        Context context =
                Context.on(inquiry.on().isEmpty() ? LocalDate.EPOCH : LocalDate.parse(inquiry.on()));
        for (byte[] list : inquiry.lists()) {
            IsmapDocument document = IsmapJson.standard().read(list);
            if (document instanceof CloudServiceList services) {
                context = context.services(services);
            } else if (document instanceof AuditorList auditors) {
                context = context.auditors(auditors);
            }
        }
        return context;
    }

    /** The rows that answer to a case: one for each law, or one that tells why there is none. */
    List<Row> rows(Row of) {
        String file = of.getString(0);
        long position = of.getLong(1);
        byte[] bytes = of.isNullAt(2) ? new byte[0] : of.getAs(2);
        BatchCase one = new BatchCase(new BatchCase.Place.Line(position), bytes, 0);
        CaseReader.Result<List<Row>> result =
                reader.read(one, (place, document, context) -> answers.of(file, position, document, context));
        return result.answer() != null
                ? result.answer()
                : new ArrayList<>(List.of(
                        result.fault() == null
                                ? answers.refused(file, position, result.problems())
                                : answers.fault(file, position, result.fault())));
    }
}
