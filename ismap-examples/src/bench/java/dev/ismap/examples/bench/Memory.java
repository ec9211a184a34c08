package dev.ismap.examples.bench;

import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.rules.Ismap;
import dev.ismap.rules.law.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** What stays in memory, and what two threads do in the time of one. */
final class Memory {

    private static final Context CONTEXT = Context.on(LocalDate.of(2024, 7, 31));
    private static final int COPIES = 200;
    private static final int CASES_A_THREAD = 3_000;

    private Memory() {}

    /** Bytes that an application and a prepared case hold, to each byte of its JSON, by document. */
    static Map<String, double[]> retained(Map<String, byte[]> documents) throws Exception {
        Map<String, double[]> retained = new LinkedHashMap<>();
        for (Map.Entry<String, byte[]> document : documents.entrySet()) {
            byte[] bytes = document.getValue();
            ServiceRegistrationApplication one = read(bytes);
            Ismap.standard().prepare(one, CONTEXT).verdict();
            double application = held(() -> read(bytes));
            double prepared = held(() -> Ismap.standard().prepare(one, CONTEXT));
            retained.put(document.getKey(), new double[] {application / bytes.length, prepared});
        }
        return retained;
    }

    /** The bytes that a thing holds, beside those that all of them share. */
    private static double held(Callable<?> thing) throws Exception {
        List<Object> things = new ArrayList<>(COPIES);
        thing.call();
        long before = used();
        for (int i = 0; i < COPIES; i++) {
            things.add(thing.call());
        }
        long after = used();
        if (things.size() != COPIES) {
            throw new IllegalStateException("All of them are held until here");
        }
        return (double) (after - before) / COPIES;
    }

    private static long used() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(20);
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** How many times as many cases two threads decide as one does, in the same time; the best of some tries. */
    static double twoThreads(byte[] bytes) throws InterruptedException {
        double best = 0;
        seconds(1, bytes);
        for (int i = 0; i < 5; i++) {
            best = Math.max(best, 2 * seconds(1, bytes) / seconds(2, bytes));
        }
        return best;
    }

    private static double seconds(int threads, byte[] bytes) throws InterruptedException {
        List<Thread> all = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            all.add(new Thread(() -> {
                for (int n = 0; n < CASES_A_THREAD; n++) {
                    Ismap.standard().verdict(read(bytes), CONTEXT);
                }
            }));
        }
        long start = System.nanoTime();
        all.forEach(Thread::start);
        for (Thread one : all) {
            one.join();
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static ServiceRegistrationApplication read(byte[] bytes) {
        return IsmapJson.standard().read(bytes, ServiceRegistrationApplication.class);
    }
}
