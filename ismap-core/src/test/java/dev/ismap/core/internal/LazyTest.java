package dev.ismap.core.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LazyTest {

    @Test
    void itIsWorkedOutOnceForAllWhoAskAtTheSameTime() throws Exception {
        AtomicInteger times = new AtomicInteger();
        CountDownLatch allAsk = new CountDownLatch(4);
        Lazy<Object> lazy = new Lazy<>(() -> {
            times.incrementAndGet();
            return new Object();
        });
        assertEquals(0, times.get());
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Object>> asked = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                asked.add(threads.submit(() -> {
                    allAsk.countDown();
                    allAsk.await();
                    return lazy.get();
                }));
            }
            for (Future<Object> one : asked) {
                assertSame(lazy.get(), one.get());
            }
        } finally {
            threads.shutdown();
        }
        assertEquals(1, times.get());
    }

    @Test
    void whatCouldNotBeWorkedOutIsTriedAgain() {
        AtomicInteger times = new AtomicInteger();
        Lazy<Integer> lazy = new Lazy<>(() -> {
            if (times.incrementAndGet() == 1) {
                throw new IllegalStateException("not yet");
            }
            return times.get();
        });
        assertThrows(IllegalStateException.class, lazy::get);
        assertEquals(2, lazy.get());
        assertEquals(2, lazy.get());
    }
}
