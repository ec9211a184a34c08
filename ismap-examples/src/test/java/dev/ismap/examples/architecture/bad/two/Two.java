package dev.ismap.examples.architecture.bad.two;

import dev.ismap.examples.architecture.bad.one.One;
import java.util.List;

/** Bad: needs what needs it. */
public record Two(List<One> ones) {
    One first() {
        return ones.get(0);
    }
}
