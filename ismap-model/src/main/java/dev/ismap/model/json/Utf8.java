package dev.ismap.model.json;

import dev.ismap.model.internal.problem.Characters;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Whether bytes are UTF-8, by table 3-7 of the Unicode standard: nothing longer than it need be, no half of a surrogate
 * pair, nothing beyond U+10FFFF. A parser is less strict about it.
 */
enum Utf8 {
    /** They are no UTF-8. */
    NOT,
    /** They are UTF-8. */
    SOME,
    /**
     * They are UTF-8 in which a text of JSON can have no character but those that may stand in one: none of those that
     * may not is there, but such as JSON itself refuses within a text, nor is an escape by which one could be written.
     */
    PLAIN;

    private static final long EACH = 0x0101010101010101L;
    private static final long HIGHEST = 0x8080808080808080L;

    /** In these bits of three bytes stands that they are a character of three bytes, and in four more how it starts. */
    private static final long LEADING_BITS = 0xc0c0f0;

    private static final long THREE_BYTES = 0x8080e0;
    private static final long FULL_WIDTH_BITS = 0xc0feff;
    private static final long FULL_WIDTH = 0x80bcef; // U+FF00 to U+FF7F
    private static final int FIRST_OF_KANA = 0x3;
    private static final int LAST_OF_KANJI = 0x9;
    private static final int THREE = 3;

    private static final int ESCAPE = '\\';
    private static final int DELETE = 0x7f;
    private static final int NONE = -1;

    static Utf8 in(byte[] bytes) {
        ByteBuffer eights = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN); // the first of eight is the lowest
        boolean plain = true;
        long refused = 0; // where one stands among ASCII, a highest bit is set
        int at = 0;
        while (at < bytes.length) {
            if (at <= bytes.length - Long.BYTES) {
                long eight = eights.getLong(at);
                while ((eight & HIGHEST) == 0 && at <= bytes.length - 2 * Long.BYTES) {
                    refused |= refused(eight); // eight of ASCII, as most are
                    at += Long.BYTES;
                    eight = eights.getLong(at);
                }
                int ascii = Long.numberOfTrailingZeros(eight & HIGHEST) / Byte.SIZE;
                if (ascii > 0) {
                    long those = ascii == Long.BYTES ? eight : eight & ((1L << (ascii * Byte.SIZE)) - 1);
                    refused |= refused(those);
                    at += ascii;
                    continue;
                } else if (isJapanese(eight)) {
                    at += isJapanese(eight >>> (THREE * Byte.SIZE)) ? 2 * THREE : THREE;
                    continue;
                }
            }
            int character = character(bytes, at);
            if (character == NONE) {
                return NOT;
            }
            plain &= character < 0x80 ? character != ESCAPE && character != DELETE : Characters.mayStand(character);
            at += character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
        }
        return plain && (refused & HIGHEST) == 0 ? PLAIN : SOME;
    }

    /** Whether bytes start with a character as most of a Japanese text, all of which may stand. */
    private static boolean isJapanese(long bytes) {
        long start = bytes & 0xf;
        return ((bytes & LEADING_BITS) == THREE_BYTES && start >= FIRST_OF_KANA && start <= LAST_OF_KANJI)
                || (bytes & FULL_WIDTH_BITS) == FULL_WIDTH;
    }

    private static int character(byte[] bytes, int at) {
        int first = bytes[at];
        if (first >= 0) {
            return first;
        }
        int following = following(first & 0xff);
        if (following == 0 || at + following >= bytes.length || !isSecond(first & 0xff, bytes[at + 1] & 0xff)) {
            return NONE;
        }
        int character = first & (0x3f >> following);
        for (int i = 1; i <= following; i++) {
            int next = bytes[at + i];
            if ((next & 0xc0) != 0x80) {
                return NONE;
            }
            character = (character << 6) | (next & 0x3f);
        }
        return character;
    }

    /** The highest bit of each of eight bytes of ASCII that is refused or starts an escape; other bits mean nothing. */
    private static long refused(long eight) {
        long zeroWhereEscape = eight ^ (EACH * ESCAPE);
        return (HIGHEST - zeroWhereEscape) | (eight + EACH); // no byte borrows from another, or carries to it
    }

    /** How many bytes follow a first one that is not ASCII; 0 where it can be no first one. */
    private static int following(int first) {
        if (first < 0xc2 || first > 0xf4) {
            return 0;
        }
        return first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
    }

    private static boolean isSecond(int first, int second) {
        return switch (first) {
            case 0xe0 -> second >= 0xa0 && second <= 0xbf;
            case 0xed -> second >= 0x80 && second <= 0x9f;
            case 0xf0 -> second >= 0x90 && second <= 0xbf;
            case 0xf4 -> second >= 0x80 && second <= 0x8f;
            default -> second >= 0x80 && second <= 0xbf;
        };
    }
}
