package dev.ismap.examples.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * Measures operations beside one another: thread CPU time and allocated bytes of each, in turns in one virtual machine,
 * medians of many rounds. What else the machine does then falls on all of them alike, so that their ratios hold.
 */
final class Meter {

    private static final long WARM_UP = 3_000_000_000L;
    private static final long BATCH = 2_500_000L;
    private static final int MOST_WARM_UPS = 60_000;

    private final ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final Map<String, Callable<?>> operations = new LinkedHashMap<>();
    private final int rounds;

    /** What came of an operation, each time it is done. */
    record Cost(double nanos, double bytes) {}

    Meter(int rounds) {
        this.rounds = rounds;
    }

    void add(String name, Callable<?> operation) {
        operations.put(name, operation);
    }

    /** The cost of each operation, in the order in which they were added. */
    Map<String, Cost> measure() throws Exception {
        int[] batch = new int[operations.size()];
        Callable<?>[] all = operations.values().toArray(Callable<?>[]::new);
        for (int i = 0; i < all.length; i++) {
            long start = thread.getCurrentThreadCpuTime();
            long spent = 0;
            int done = 0;
            while (spent < WARM_UP && done < MOST_WARM_UPS) {
                keep(all[i].call());
                done++;
                spent = thread.getCurrentThreadCpuTime() - start;
            }
        }
        for (int i = 0; i < all.length; i++) {
            long start = thread.getCurrentThreadCpuTime();
            int done = 0;
            do {
                keep(all[i].call());
                done++;
            } while (thread.getCurrentThreadCpuTime() - start < BATCH);
            batch[i] = done;
        }
        double[][] nanos = new double[all.length][rounds];
        double[][] bytes = new double[all.length][rounds];
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < all.length; i++) {
                long before =
                        thread.getThreadAllocatedBytes(Thread.currentThread().getId());
                long start = thread.getCurrentThreadCpuTime();
                for (int n = 0; n < batch[i]; n++) {
                    keep(all[i].call());
                }
                nanos[i][round] = (double) (thread.getCurrentThreadCpuTime() - start) / batch[i];
                bytes[i][round] = (double) (thread.getThreadAllocatedBytes(
                                        Thread.currentThread().getId())
                                - before)
                        / batch[i];
            }
        }
        Map<String, Cost> costs = new LinkedHashMap<>();
        int i = 0;
        for (String name : operations.keySet()) {
            costs.put(name, new Cost(median(nanos[i]), median(bytes[i])));
            i++;
        }
        return costs;
    }

    /** The cost of something that takes long, done once. */
    static Cost once(Callable<?> operation) throws Exception {
        ThreadMXBean own = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = own.getThreadAllocatedBytes(Thread.currentThread().getId());
        long start = own.getCurrentThreadCpuTime();
        keep(operation.call());
        return new Cost(
                own.getCurrentThreadCpuTime() - start,
                own.getThreadAllocatedBytes(Thread.currentThread().getId()) - before);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    @SuppressWarnings("unused") // that it could be read is what it is for
    private static volatile Object kept = "";

    /** Keeps what was made from being found to be of no use to anyone. */
    private static void keep(Object made) {
        kept = made;
    }
}
