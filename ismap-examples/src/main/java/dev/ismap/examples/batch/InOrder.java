package dev.ismap.examples.batch;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Works on many things in parallel and hands on what came of each in the order in which they came in.
 *
 * <p>However many there are, no more of them are held at a time than the threads need to stay busy.
 *
 * @param <T> what comes in
 * @param <R> what comes of each
 */
public final class InOrder<T, R> {

    /** Things go to a thread by so many, so that handing over costs little. */
    private static final int AT_A_TIME = 64;

    private static final int WEIGHT_AT_A_TIME = 1 << 20;

    /** For each thread so many lots wait, so that none is idle while the first of them takes long. */
    private static final int LOTS_A_THREAD = 4;

    private final Function<T, R> work;
    private final ToIntFunction<T> weight;
    private final int threads;

    /**
     * Creates it.
     *
     * @param work what is done with each, by several threads
     * @param weight the bytes that each takes
     * @param threads the number of threads
     */
    public InOrder(Function<T, R> work, ToIntFunction<T> weight, int threads) {
        this.work = work;
        this.weight = weight;
        this.threads = threads;
    }

    /**
     * Works on all of them.
     *
     * @param things they are asked for by the calling thread
     * @param results takes what came of each, in the calling thread
     * @throws RuntimeException what the work threw, for the first on which it did
     */
    public void run(Iterator<T> things, Consumer<R> results) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            Queue<Future<List<R>>> running = new ArrayDeque<>();
            while (things.hasNext()) {
                List<T> lot = lot(things);
                running.add(pool.submit(() -> lot.stream().map(work).toList()));
                if (running.size() == threads * LOTS_A_THREAD) {
                    take(running).forEach(results);
                }
            }
            while (!running.isEmpty()) {
                take(running).forEach(results);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private List<T> lot(Iterator<T> things) {
        List<T> lot = new ArrayList<>();
        long sum = 0;
        while (lot.size() < AT_A_TIME && sum < WEIGHT_AT_A_TIME && things.hasNext()) {
            T thing = things.next();
            lot.add(thing);
            sum += weight.applyAsInt(thing);
        }
        return lot;
    }

    private static <R> R take(Queue<Future<R>> running) {
        try {
            return running.remove().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            } else if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
