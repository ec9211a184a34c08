package dev.ismap.core.fact;

import java.util.Objects;

/** Requires of a path that it is a JSON Pointer (RFC 6901), so that whoever reads it in a result finds what it names. */
final class Pointer {

    private Pointer() {}

    /**
     * The path, if it is a pointer.
     *
     * @throws IllegalArgumentException if it is none
     */
    static String require(String path) {
        Objects.requireNonNull(path, "path");
        if (!is(path)) {
            throw new IllegalArgumentException("A path is a JSON Pointer, such as /audit/period/from, in which / is"
                    + " written ~1 and ~ is written ~0, but this is " + path);
        }
        return path;
    }

    /** Whether a text names the whole document or begins with /, and each ~ is followed by 0 or 1. */
    private static boolean is(String text) {
        for (int at = text.indexOf('~'); at >= 0; at = text.indexOf('~', at + 1)) {
            if (!text.startsWith("0", at + 1) && !text.startsWith("1", at + 1)) {
                return false;
            }
        }
        return text.isEmpty() || text.startsWith("/");
    }
}
