package dev.ismap.model.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Whether bytes are UTF-8, by table 3-7 of the Unicode standard: nothing longer than it need be, no half of a surrogate
 * pair, nothing beyond U+10FFFF. A parser is less strict about it.
 */
final class Utf8 {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long BEYOND_ASCII = 0x8080808080808080L;

    private Utf8() {}

    static boolean is(byte[] bytes) {
        int at = 0;
        while (at < bytes.length) {
            if (at + Long.BYTES <= bytes.length && ((long) EIGHT.get(bytes, at) & BEYOND_ASCII) == 0) {
                at += Long.BYTES;
                continue;
            }
            int first = bytes[at++];
            if (first >= 0) {
                continue;
            }
            int following = following(first & 0xff);
            if (following == 0 || at + following > bytes.length || !isSecond(first & 0xff, bytes[at] & 0xff)) {
                return false;
            }
            for (int i = 1; i < following; i++) {
                if ((bytes[at + i] & 0xc0) != 0x80) {
                    return false;
                }
            }
            at += following;
        }
        return true;
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
