package dev.ismap.examples.batch;

/** One of many cases, as it was found. */
public final class BatchCase {

    /** Where a case was found. */
    public sealed interface Place {

        /** A line, counted from 1. */
        record Line(long number) implements Place {
            @Override
            public String toString() {
                return Long.toString(number);
            }
        }

        /** A file of a folder. */
        record File(String name) implements Place {
            @Override
            public String toString() {
                return name;
            }
        }
    }

    private final Place place;
    private final byte[] bytes;
    private final long done;

    /**
     * A case.
     *
     * @param place where it was found
     * @param bytes what was found there
     * @param done how much of the whole was read when it was found
     */
    public BatchCase(Place place, byte[] bytes, long done) {
        this.place = place;
        this.bytes = bytes;
        this.done = done;
    }

    /** Where it was found. */
    public Place place() {
        return place;
    }

    /** What was found there; not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    /** How much of the whole was read when it was found: bytes of a text, files of a folder. */
    public long done() {
        return done;
    }
}
