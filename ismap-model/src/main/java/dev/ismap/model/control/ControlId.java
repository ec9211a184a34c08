package dev.ismap.model.control;

import dev.ismap.core.text.Label;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The id of a row of a control standard (管理策番号), such as {@code 6.1.1.13.PB}.
 *
 * <p>It is one to four numbers joined by dots, and the letters {@code P}, {@code B} or {@code PB} where it has a
 * suffix. An id with a single number has none.
 *
 * <p>An id does not know its parent: {@code 6.3.1.1.PB} stands under {@code 6.3.1.P}, which cutting the id does not
 * tell. {@link ControlStandard#parentOf(ControlId)} does.
 *
 * <p>Two readers are kept apart. {@link #parse(String)} takes the canonical form only, as data files have it.
 * {@link #parseTyped(String)} also takes what a person types or pastes: full-width characters, small letters, spaces
 * around.
 *
 * <p>This class is immutable and thread-safe. Ids are ordered number by number, then by suffix: {@code 6.1.1} comes
 * before {@code 6.1.1.13.PB}, that before {@code 6.1.2}, and that before {@code 10.1}.
 *
 * @since 0.1
 */
public final class ControlId implements Comparable<ControlId> {

    private static final int LONGEST = "999.999.999.999.PB".length();
    private static final int EXCERPT = 40;

    private static final int MOST_NUMBERS = 4;
    private static final int NUMBER_BITS = 10;
    private static final int SUFFIX_BITS = 2;

    /** An odd number with bits all over: to multiply by it loses nothing and makes near numbers far. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private static final ControlSuffix[] SUFFIXES = ControlSuffix.values();

    /** The four numbers, 0 where there is none, and the suffix, side by side: ordered as the ids are. */
    private final long key;

    private final String text;

    private ControlId(long key, String text) {
        this.key = key;
        this.text = text;
    }

    /**
     * The id with numbers and a suffix.
     *
     * @param numbers one to four numbers, each 1 to 999
     * @param suffix the suffix; {@link ControlSuffix#NONE} where there is only one number
     * @return the id
     * @throws IllegalArgumentException if there are more or fewer numbers, one is out of range, or a single number has
     *     a suffix
     */
    public static ControlId of(List<Integer> numbers, ControlSuffix suffix) {
        List<Integer> copy = List.copyOf(numbers);
        Objects.requireNonNull(suffix, "suffix");
        if (copy.isEmpty() || copy.size() > 4 || copy.stream().anyMatch(number -> number < 1 || number > 999)) {
            throw new IllegalArgumentException("A control id has one to four numbers, each 1 to 999, but there were "
                    + copy.size() + (copy.size() > 4 ? "" : ": " + copy));
        }
        if (copy.size() == 1 && suffix != ControlSuffix.NONE) {
            throw new IllegalArgumentException(
                    "The id of a chapter has no suffix, but " + copy.get(0) + " had " + suffix.letters());
        }
        long key = 0;
        for (int i = 0; i < MOST_NUMBERS; i++) {
            key = (key << NUMBER_BITS) | (i < copy.size() ? copy.get(i) : 0);
        }
        String joined = copy.stream().map(String::valueOf).collect(Collectors.joining("."));
        return new ControlId(
                (key << SUFFIX_BITS) | suffix.place,
                suffix == ControlSuffix.NONE ? joined : joined + "." + suffix.letters());
    }

    /**
     * Reads an id in its canonical form: half-width, no leading zeros, capital letters.
     *
     * @param text the text
     * @return the id
     * @throws IllegalArgumentException if the text has another form; the message shows at most 40 characters of it
     */
    public static ControlId parse(String text) {
        ControlId id = read(text);
        if (id == null) {
            throw new IllegalArgumentException("A control id is one to four numbers joined by dots, in"
                    + " half-width digits, with P, B or PB after two or more where it has one (such as 5.1.1, 6.3.P"
                    + " or 6.1.1.13.PB), but this was: '" + excerpt(text) + "'");
        }
        return id;
    }

    /** By hand, as a statement and a standard have hundreds of ids to read; null where it is none. */
    private static @Nullable ControlId read(String text) {
        long numbers = 0;
        int at = 0;
        for (int count = 1; count <= MOST_NUMBERS; count++) {
            int start = at;
            int number = 0;
            while (at < text.length() && at < start + 3 && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                number = 10 * number + text.charAt(at) - '0';
                at++;
            }
            if (at == start || text.charAt(start) == '0') {
                return null;
            }
            numbers = (numbers << NUMBER_BITS) | number;
            long key = numbers << (NUMBER_BITS * (MOST_NUMBERS - count) + SUFFIX_BITS);
            if (at == text.length()) {
                return new ControlId(key, text);
            }
            if (text.charAt(at) != '.') {
                return null;
            }
            at++;
            ControlSuffix suffix = at < text.length() && text.charAt(at) > '9' ? suffix(text, at) : ControlSuffix.NONE;
            if (suffix != ControlSuffix.NONE) {
                return count > 1 ? new ControlId(key | suffix.place, text) : null;
            }
        }
        return null;
    }

    private static ControlSuffix suffix(String text, int from) {
        for (ControlSuffix suffix : SUFFIXES) {
            String letters = suffix.letters();
            if (letters.length() == text.length() - from && text.startsWith(letters, from)) {
                return suffix;
            }
        }
        return ControlSuffix.NONE;
    }

    /**
     * Reads an id as a person types or pastes it.
     *
     * <p>Full-width digits, letters and dots are taken for half-width ones, small letters for capital ones, and spaces
     * around are dropped. Nothing else is: a superscript digit is a footnote mark more often than a part of the
     * number, and would otherwise name another control in silence.
     *
     * @param text the text
     * @return the id
     * @throws IllegalArgumentException if the text is no id even so
     */
    public static ControlId parseTyped(String text) {
        String trimmed = trim(text);
        return parse(trimmed.length() > LONGEST ? trimmed : halfWidth(trimmed).toUpperCase(Locale.ROOT));
    }

    /** A text with half-width forms in the place of full-width ones, as long as it was. */
    static String halfWidth(String text) {
        StringBuilder half = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            half.append(c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c);
        }
        return half.toString();
    }

    private static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isSpace(char c) {
        return Character.isSpaceChar(c) || Character.isWhitespace(c);
    }

    private static String excerpt(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .limit(EXCERPT)
                .map(c -> switch (Character.getType(c)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> 0xFFFD;
                    default -> c;
                })
                .forEach(shown::appendCodePoint);
        return text.codePointCount(0, text.length()) > EXCERPT ? shown + "…" : shown.toString();
    }

    /**
     * The numbers, from the chapter on.
     *
     * @return one to four numbers, unmodifiable
     */
    public List<Integer> numbers() {
        Integer[] numbers = new Integer[depth()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(i);
        }
        return List.of(numbers);
    }

    /** How many numbers there are. */
    int depth() {
        int depth = MOST_NUMBERS;
        while (number(depth - 1) == 0) {
            depth--;
        }
        return depth;
    }

    private int number(int index) {
        int shift = NUMBER_BITS * (MOST_NUMBERS - 1 - index) + SUFFIX_BITS;
        return (int) (key >>> shift) & ((1 << NUMBER_BITS) - 1);
    }

    /** A number for the id, ordered as the ids are. */
    long key() {
        return key;
    }

    /** The key of the id that has these numbers and no suffix, before which no id with these numbers stands. */
    long keyOfNumbers() {
        return key >>> SUFFIX_BITS << SUFFIX_BITS;
    }

    /** One number for the numbers, the same for all ids that differ in their suffixes alone, and spread over a map. */
    long numbersAsOne() {
        return (key >>> SUFFIX_BITS) * SPREAD;
    }

    /** Whether the numbers of another are the same, whatever the suffixes. */
    boolean hasNumbersOf(ControlId other) {
        return hasNumbersOf(other.key);
    }

    /** Whether the numbers are those of the id that has a key. */
    boolean hasNumbersOf(long otherKey) {
        return key >>> SUFFIX_BITS == otherKey >>> SUFFIX_BITS;
    }

    /**
     * The letters at the end.
     *
     * @return the suffix; {@link ControlSuffix#NONE} where there are none
     */
    public ControlSuffix suffix() {
        return SUFFIXES[(int) key & ((1 << SUFFIX_BITS) - 1)];
    }

    /**
     * The number of the chapter.
     *
     * @return the first number
     */
    public int chapter() {
        return number(0);
    }

    /**
     * The id with the same numbers and another suffix.
     *
     * @param newSuffix the suffix
     * @return the id
     * @throws IllegalArgumentException if there is only one number and a suffix
     */
    public ControlId withSuffix(ControlSuffix newSuffix) {
        return newSuffix == suffix() ? this : of(numbers(), newSuffix);
    }

    @Override
    public int compareTo(ControlId other) {
        return Long.compare(key, other.key);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ControlId that && key == that.key;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(key * SPREAD);
    }

    /**
     * The canonical form.
     *
     * @return the text that {@link #parse(String)} reads
     */
    @Override
    public String toString() {
        return text;
    }

    /**
     * The letters at the end of a control id (末尾の記号), which say what kind of control it is.
     *
     * <p>{@code P} marks what is to be considered specifically as a cloud provider, {@code B} a basic statement
     * requirement (基本言明要件), and {@code PB} both.
     *
     * <p>This enum is immutable and thread-safe.
     *
     * @since 0.1
     */
    public enum ControlSuffix {
        /** No letters. */
        NONE(0, "", "記号なし", "No suffix"),
        /** To be considered specifically as a cloud provider. */
        P(1, "P", "クラウドサービス事業者として特に考慮すべき事項", "To be considered specifically as a cloud provider"),
        /** A basic statement requirement. */
        B(2, "B", "基本言明要件", "Basic statement requirement"),
        /** A basic statement requirement that is to be considered specifically as a cloud provider. */
        PB(
                3,
                "PB",
                "クラウドサービス事業者として特に考慮すべき事項であって基本言明要件であるもの",
                "Basic statement requirement, to be considered specifically as a cloud provider");

        /** The order among ids of the same numbers, from 0 to 3. */
        private final int place;

        private final String letters;
        private final String ja;
        private final String en;

        ControlSuffix(int place, String letters, String ja, String en) {
            this.place = place;
            this.letters = letters;
            this.ja = ja;
            this.en = en;
        }

        /**
         * The letters as they stand in an id, without the dot.
         *
         * @return the letters; empty for {@link #NONE}
         */
        public String letters() {
            return letters;
        }

        /**
         * What the letters mean.
         *
         * @return the meaning
         */
        public Label label() {
            return Label.of(ja, en);
        }

        /**
         * Whether a detail with this suffix is a basic statement requirement (基本言明要件): every statement takes it up.
         *
         * @return true for {@link #B} and {@link #PB}
         */
        public boolean isBasicStatementRequirement() {
            return this == B || this == PB;
        }

        /**
         * Whether a control with this suffix is to be considered specifically as a cloud provider.
         *
         * @return true for {@link #P} and {@link #PB}
         */
        public boolean isForCloudProviders() {
            return this == P || this == PB;
        }
    }
}
