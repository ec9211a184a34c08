package dev.ismap.examples.architecture.bad;

import dev.ismap.rules.Ismap;

/** Bad: knows what stands above it. */
public final class ReachesUp {
    Object up() {
        return Ismap.standard();
    }
}
