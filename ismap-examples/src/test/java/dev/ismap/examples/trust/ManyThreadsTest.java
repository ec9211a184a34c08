package dev.ismap.examples.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ismap.core.engine.Analysis;
import dev.ismap.core.engine.PreparedCase;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.text.Language;
import dev.ismap.model.IsmapDocument;
import dev.ismap.rules.DeterminationJson;
import dev.ismap.rules.Ismap;
import dev.ismap.rules.conformance.ConformanceCase;
import dev.ismap.rules.law.Context;
import dev.ismap.rules.report.Report;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * One front door, one prepared case and one analysis, asked by many threads at once, say what they say to one.
 *
 * <p>In each round a new thing is made, the threads wait for each other, and then ask it everything, each in another
 * order. A build plays some rounds, the profile {@code long} ({@code ismap.trust.whole}) many more.
 */
@Tag("whole")
class ManyThreadsTest {

    private static final int THREADS = 8;
    private static final int ROUNDS = Boolean.getBoolean("ismap.trust.whole") ? 200 : 6;

    private static final ExecutorService POOL = Executors.newFixedThreadPool(THREADS);
    private static final Random ORDER = new Random(2020);

    @AfterAll
    static void end() {
        POOL.shutdown();
    }

    /** Something that can be asked, by its answer's words. */
    private interface Asked<T> extends Function<T, String> {}

    private static String told(Callable<String> answer) {
        try {
            return answer.call();
        } catch (Exception refused) {
            return refused.toString();
        }
    }

    /** Asks a new thing in each round by all threads at once, and holds each answer against that of one thread alone. */
    private static <T> void hammer(Supplier<T> made, List<Asked<T>> questions) throws Exception {
        T quiet = made.get();
        List<String> expected =
                questions.stream().map(one -> told(() -> one.apply(quiet))).toList();
        for (int round = 0; round < ROUNDS; round++) {
            T shared = made.get();
            CyclicBarrier together = new CyclicBarrier(THREADS);
            List<Future<List<String>>> begun = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                List<Integer> order = order(questions.size());
                begun.add(POOL.submit(() -> {
                    List<String> answers = new ArrayList<>(Collections.nCopies(questions.size(), ""));
                    together.await();
                    for (int i : order) {
                        answers.set(i, told(() -> questions.get(i).apply(shared)));
                    }
                    return answers;
                }));
            }
            for (Future<List<String>> one : begun) {
                assertEquals(expected, answered(one), "round " + round);
            }
        }
    }

    private static List<Integer> order(int size) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            order.add(i);
        }
        Collections.shuffle(order, ORDER);
        return order;
    }

    private static List<String> answered(Future<List<String>> one) throws InterruptedException {
        try {
            return one.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("Each answer is told, refused or not", failed);
        }
    }

    /** Cases of all kinds that the suite has: eligible, ineligible, undetermined, drafts, lists at hand. */
    private static List<ConformanceCase> some(int oneOf) throws IOException {
        WholeSuite suite = WholeSuite.in(WholeSuite.DIRECTORY);
        List<ConformanceCase> some = new ArrayList<>();
        List<String> names = suite.names();
        for (int i = 0; i < names.size(); i += oneOf) {
            ConformanceCase one = suite.read(names.get(i));
            if (one.document()
                    .filter(document -> Ismap.hasRulesOn(document.kind()))
                    .isPresent()) {
                some.add(one);
            }
        }
        return some;
    }

    private static IsmapDocument document(ConformanceCase one) {
        return one.document().orElseThrow();
    }

    /** A front door of other law has no rule book yet, so that all threads come to make its books at once. */
    @Test
    void aFrontDoor() throws Exception {
        List<Asked<Ismap>> questions = new ArrayList<>();
        for (ConformanceCase one : some(29)) {
            questions.add(door -> door.verdict(document(one), one.context()).toString());
            questions.add(door -> DeterminationJson.write(door.determine(document(one), one.context())));
        }
        hammer(() -> Ismap.standard().without("S-ID"), questions);
    }

    @Test
    void aPreparedCase() throws Exception {
        for (ConformanceCase one : some(173)) {
            Context context = one.context();
            List<Asked<PreparedCase<?>>> questions = List.of(
                    prepared -> prepared.verdict().toString(),
                    prepared -> DeterminationJson.write(prepared.determine()),
                    prepared ->
                            prepared.on(context.asked().plusDays(30)).verdict().toString(),
                    prepared -> prepared.timeline(
                                    context.asked(), context.asked().plusMonths(6))
                            .toString(),
                    prepared -> prepared.subject().hashes().toString().replaceAll("@.*", ""));
            hammer(() -> Ismap.standard().prepare(document(one), context), questions);
        }
    }

    @Test
    void anAnalysis() throws Exception {
        List<String> rules =
                Ismap.standard().serviceRules().rules().stream().map(Rule::id).toList();
        for (ConformanceCase one : some(173)) {
            List<Asked<Analysis>> questions = List.of(
                    analysis -> analysis.questions().toString(),
                    analysis -> analysis.settlements().toString(),
                    analysis -> analysis.remedies().toString(),
                    analysis -> analysis.horizon().toString(),
                    analysis ->
                            rules.stream().map(analysis::explanation).toList().toString(),
                    analysis -> analysis.remedies().remedies().stream()
                            .map(analysis::helpsUntil)
                            .toList()
                            .toString(),
                    analysis -> Report.in(Language.JA).of(analysis).text(80));
            hammer(() -> Ismap.standard().analyse(document(one), one.context()), questions);
        }
    }
}
