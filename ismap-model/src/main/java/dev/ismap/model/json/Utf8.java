package dev.ismap.model.json;

import dev.ismap.model.internal.problem.Characters;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
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

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long EACH = 0x0101010101010101L;
    private static final long HIGHEST = 0x8080808080808080L;
    private static final byte FIRST_OF_KANA = (byte) 0xe3;
    private static final byte LAST_OF_KANJI = (byte) 0xe9;
    private static final byte LAST_FOLLOWING = (byte) 0xbf;
    private static final int ESCAPE = '\\';
    private static final int DELETE = 0x7f;

    static Utf8 in(byte[] bytes) {
        boolean plain = true;
        int at = 0;
        while (at < bytes.length) {
            int first = bytes[at];
            if (first >= 0) {
                if (at + Long.BYTES <= bytes.length) {
                    long eight = (long) EIGHT.get(bytes, at);
                    if ((eight & HIGHEST) == 0) {
                        plain &= !has(eight, ESCAPE) && !has(eight, DELETE);
                        at += Long.BYTES;
                        continue;
                    }
                }
                plain &= first != ESCAPE && first != DELETE;
                at++;
                continue;
            }
            if (first >= FIRST_OF_KANA
                    && first <= LAST_OF_KANJI
                    && at + 2 < bytes.length
                    && bytes[at + 1] <= LAST_FOLLOWING
                    && bytes[at + 2] <= LAST_FOLLOWING) {
                at += 3; // as most characters of a Japanese text, all of which may stand
                continue;
            }
            int following = following(first & 0xff);
            if (following == 0 || at + following >= bytes.length || !isSecond(first & 0xff, bytes[at + 1] & 0xff)) {
                return NOT;
            }
            int character = first & (0x3f >> following);
            for (int i = 1; i <= following; i++) {
                int next = bytes[at + i];
                if ((next & 0xc0) != 0x80) {
                    return NOT;
                }
                character = (character << 6) | (next & 0x3f);
            }
            plain &= Characters.mayStand(character);
            at += 1 + following;
        }
        return plain ? PLAIN : SOME;
    }

    /** Whether one of eight bytes, all of them ASCII, is a certain one. */
    private static boolean has(long eight, int one) {
        long zeroWhereItIs = eight ^ (EACH * one);
        return ((zeroWhereItIs - EACH) & ~zeroWhereItIs & HIGHEST) != 0;
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
