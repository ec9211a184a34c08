package dev.ismap.examples.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class InOrderTest {

    private static List<Integer> numbers(int many) {
        return IntStream.range(0, many).boxed().toList();
    }

    @Property(seed = "2020", tries = 50)
    void whatComesOutIsInTheOrderOfWhatCameIn(
            @ForAll @IntRange(max = 2_000) int many, @ForAll @IntRange(min = 1, max = 8) int threads) {
        List<Integer> results = new ArrayList<>();
        new InOrder<Integer, Integer>(
                        one -> {
                            if (one % 97 == 0) {
                                Thread.yield(); // those after it are done first
                            }
                            return one;
                        },
                        one -> 1,
                        threads)
                .run(numbers(many).iterator(), results::add);
        assertEquals(numbers(many), results);
    }

    @Test
    void noMoreAreHeldThanTheThreadsNeed() {
        AtomicInteger held = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        new InOrder<Integer, Integer>(
                        one -> {
                            most.accumulateAndGet(held.incrementAndGet(), Math::max);
                            return one;
                        },
                        one -> 1,
                        2)
                .run(numbers(100_000).iterator(), result -> held.decrementAndGet());
        assertTrue(most.get() <= 1_000, () -> most + " were held at a time");
    }

    @Test
    void whatTheWorkThrowsIsThrown() {
        InOrder<Integer, Integer> work = new InOrder<>(
                one -> {
                    if (one == 70) {
                        throw new IllegalStateException("the seventieth");
                    }
                    return one;
                },
                one -> 1,
                2);
        List<Integer> results = new ArrayList<>();
        assertEquals(
                "the seventieth",
                assertThrows(
                                IllegalStateException.class,
                                () -> work.run(numbers(200).iterator(), results::add))
                        .getMessage());
        assertEquals(numbers(results.size()), results);
    }
}
