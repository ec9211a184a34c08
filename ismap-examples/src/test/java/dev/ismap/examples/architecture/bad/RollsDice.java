package dev.ismap.examples.architecture.bad;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Bad: each method leaves something to chance. */
public final class RollsDice {

    int dice() {
        return new Random().nextInt(6);
    }

    int ofThread() {
        return ThreadLocalRandom.current().nextInt(6);
    }

    Object name() {
        return UUID.randomUUID();
    }

    double fraction() {
        return Math.random();
    }

    void order(List<Integer> values) {
        Collections.shuffle(values);
    }

    int identity() {
        return System.identityHashCode(this);
    }
}
