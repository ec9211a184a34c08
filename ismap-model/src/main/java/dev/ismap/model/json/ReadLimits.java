package dev.ismap.model.json;

/**
 * How large a document may be before the reader refuses it.
 *
 * <p>{@link #standard()} is many times what the largest real document needs, and small enough that no document, however
 * malicious, costs more than a moment and some tens of megabytes. A host that knows its documents can set its own.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param bytes the most bytes of a document in UTF-8, at least 1
 * @param depth the most objects and lists inside one another, from 1 to {@value #DEEPEST}
 * @param values the most values of all kinds, at least 1
 * @param entries the most items of one list or members of one object, at least 1
 * @param textLength the most UTF-16 units of one text, at least 1
 * @param numberLength the most characters of one number, from 1 to {@value #LONGEST_NUMBER}
 * @param problems the most problems that are reported, at least 1; the others are counted
 * @since 0.1
 */
public record ReadLimits(
        int bytes, int depth, int values, int entries, int textLength, int numberLength, int problems) {

    /** The greatest depth that can be set: the reader goes down one level of the stack for each. */
    public static final int DEEPEST = 200;

    /** The greatest length of a number that can be set. */
    public static final int LONGEST_NUMBER = 1_000;

    private static final ReadLimits STANDARD = new ReadLimits(4_194_304, 32, 200_000, 20_000, 20_000, 20, 1_000);

    /**
     * Creates limits.
     *
     * @throws IllegalArgumentException if a limit is less than 1, or a depth or number length more than can be set
     */
    public ReadLimits {
        requireWithin(bytes, Integer.MAX_VALUE, "bytes");
        requireWithin(depth, DEEPEST, "depth");
        requireWithin(values, Integer.MAX_VALUE, "values");
        requireWithin(entries, Integer.MAX_VALUE, "entries");
        requireWithin(textLength, Integer.MAX_VALUE, "textLength");
        requireWithin(numberLength, LONGEST_NUMBER, "numberLength");
        requireWithin(problems, Integer.MAX_VALUE, "problems");
    }

    /**
     * The limits that suit every document and harm no host: 4 MiB, 32 levels, 200,000 values, 20,000 entries of a list,
     * texts of 20,000 characters, numbers of 20, and 1,000 problems.
     *
     * @return the limits
     */
    public static ReadLimits standard() {
        return STANDARD;
    }

    private static void requireWithin(int value, int most, String name) {
        if (value < 1 || value > most) {
            throw new IllegalArgumentException("The limit '" + name + "' is from 1 to " + most + ", but was " + value);
        }
    }
}
