package dev.ismap.core.fact;

import java.util.Objects;
import java.util.regex.Pattern;

/** Requires of a path that it is a JSON Pointer (RFC 6901), so that whoever reads it in a result finds what it names. */
final class Pointer {

    private static final Pattern POINTER = Pattern.compile("(/([^/~]|~[01])*)*");

    private Pointer() {}

    /**
     * The path, if it is a pointer.
     *
     * @throws IllegalArgumentException if it is none
     */
    static String require(String path) {
        Objects.requireNonNull(path, "path");
        if (!POINTER.matcher(path).matches()) {
            throw new IllegalArgumentException("A path is a JSON Pointer, such as /audit/period/from, in which / is"
                    + " written ~1 and ~ is written ~0, but this is " + path);
        }
        return path;
    }
}
