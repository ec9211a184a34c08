package dev.ismap.examples.architecture.bad;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** Bad: each method reaches outside in its own way. */
public final class ReachesOut {

    boolean file() {
        return new java.io.File("x").exists();
    }

    String path() {
        try {
            return Files.readString(Path.of("x"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Object network() {
        return URI.create("x");
    }

    Object resource() {
        return ReachesOut.class.getResourceAsStream("x");
    }

    Object loader() {
        return ClassLoader.getSystemResource("x");
    }

    void print() {
        System.out.println();
    }

    void complain() {
        System.err.println();
    }

    void trace() {
        new IllegalStateException().printStackTrace();
    }

    Object environment() {
        return System.getenv("x");
    }

    Object property() {
        return System.getProperty("x");
    }

    Object process() {
        return new ProcessBuilder();
    }
}
