package dev.ismap.examples.trust;

import dev.ismap.core.engine.PreparedCase;
import dev.ismap.core.law.NoLawException;
import dev.ismap.core.problem.InputException;
import dev.ismap.model.DocumentKind;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.model.statement.Statement;
import dev.ismap.model.statement.StatementDifference;
import dev.ismap.rules.DeterminationJson;
import dev.ismap.rules.Ismap;
import dev.ismap.rules.conformance.ConformanceCase;
import dev.ismap.rules.law.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The conformance suite on classes that tell what they do; see {@link Rewritten}. It writes a line for each lock on the way
 * to a verdict, one for all locks on the way to what follows, the hash of the results, and a line for each look into a
 * class.
 */
final class WatchedSuite {

    private WatchedSuite() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int oneOf = Integer.parseInt(arguments[0]);
        WholeSuite suite = WholeSuite.in(WholeSuite.DIRECTORY);
        StringBuilder out = new StringBuilder();
        List<String> names = suite.names();
        int verdicts = 0;
        int refused = 0;
        long afterwards = 0;
        for (int i = 0; i < names.size(); i += oneOf) {
            ConformanceCase one = suite.read(names.get(i));
            IsmapDocument document = one.document().orElse(null);
            if (document != null && Ismap.hasRulesOn(document.kind())) {
                try {
                    long before = Watch.taken();
                    PreparedCase<?> prepared = verdicts(document, one.context());
                    long taken = Watch.taken() - before;
                    if (taken > 0) {
                        out.append("lock ")
                                .append(names.get(i))
                                .append(' ')
                                .append(taken)
                                .append('\n');
                    }
                    verdicts++;
                    long then = Watch.taken();
                    DeterminationJson.write(prepared.analyse());
                    afterwards += Watch.taken() - then;
                } catch (NoLawException | InputException none) {
                    refused++;
                }
            }
        }
        out.append("verdicts ").append(verdicts).append('\n');
        out.append("refused ").append(refused).append('\n');
        out.append("afterwards ").append(afterwards).append('\n');
        everyOtherLook(suite, oneOf);
        suite.hashes(1, oneOf)
                .forEach((name, hash) -> out.append("hash ")
                        .append(name)
                        .append(' ')
                        .append(hash)
                        .append('\n'));
        Watch.lookedInto()
                .forEach((type, needs) -> needs.forEach(need -> out.append("look ")
                        .append(type)
                        .append(' ')
                        .append(need)
                        .append('\n')));
        System.out.write(out.toString().getBytes(StandardCharsets.UTF_8));
        System.out.flush();
    }

    /** The verdict in each way in which it can be asked for. */
    private static PreparedCase<?> verdicts(IsmapDocument document, Context context) {
        Ismap ismap = Ismap.standard();
        ismap.verdict(document, context);
        PreparedCase<?> prepared = ismap.prepare(document, context);
        prepared.verdict();
        prepared.verdict();
        prepared.on(context.asked()).verdict();
        return prepared;
    }

    /** What looks into classes beside reading, writing and the rules: schemas, problems, differences. */
    private static void everyOtherLook(WholeSuite suite, int oneOf) {
        for (DocumentKind kind : DocumentKind.values()) {
            IsmapJson.standard().schema(kind);
        }
        DeterminationJson.schema();
        List<Statement> statements = new ArrayList<>();
        List<String> names = suite.names();
        for (int i = 0; i < names.size(); i += oneOf) {
            IsmapDocument document = suite.read(names.get(i)).document().orElse(null);
            if (document != null) {
                document.problems();
            }
            if (document instanceof ServiceRegistrationApplication application) {
                statements.add(application.statement());
            }
        }
        for (int i = 1; i < statements.size(); i++) {
            StatementDifference.between(statements.get(i - 1), statements.get(i));
        }
    }
}
