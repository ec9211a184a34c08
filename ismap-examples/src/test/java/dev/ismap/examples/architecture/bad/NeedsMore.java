package dev.ismap.examples.architecture.bad;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Bad: needs more than the JDK. */
public final class NeedsMore {
    Object more() {
        return new ObjectMapper();
    }
}
