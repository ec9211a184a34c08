package dev.ismap.examples.cli;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Tells documents of OSCAL from the tables and documents that can be given in their place. */
final class OscalFiles {

    /** So much of a file is looked at. */
    private static final int BEGINNING = 1_000;

    private static final Pattern JSON = Pattern.compile("\\s*\\{", Pattern.DOTALL);
    private static final Pattern CATALOG = ofModel("catalog");
    private static final Pattern PLAN = ofModel("system-security-plan");

    private OscalFiles() {}

    private static Pattern ofModel(String model) {
        return Pattern.compile(
                "\\s*\\{\\s*(\"\\$schema\"\\s*:\\s*\"[^\"]*\"\\s*,\\s*)?\"" + model + "\"\\s*:.*", Pattern.DOTALL);
    }

    /** Whether a file is JSON, where it would else be a table. */
    static boolean isJson(byte[] bytes) {
        return JSON.matcher(beginning(bytes)).lookingAt();
    }

    /** Whether a file is a catalog, where it would else be a document of our own. */
    static boolean isCatalog(byte[] bytes) {
        return CATALOG.matcher(beginning(bytes)).matches();
    }

    /** Whether a file is a system security plan. */
    static boolean isPlan(byte[] bytes) {
        return PLAN.matcher(beginning(bytes)).matches();
    }

    /** The bytes without a byte order mark, which other programs may write. */
    static byte[] withoutMark(byte[] bytes) {
        return isMarked(bytes) ? Arrays.copyOfRange(bytes, 3, bytes.length) : bytes;
    }

    private static boolean isMarked(byte[] bytes) {
        return bytes.length >= 3 && (bytes[0] & 0xff) == 0xef && (bytes[1] & 0xff) == 0xbb && (bytes[2] & 0xff) == 0xbf;
    }

    private static String beginning(byte[] bytes) {
        byte[] plain = withoutMark(bytes);
        return new String(plain, 0, Math.min(plain.length, BEGINNING), StandardCharsets.UTF_8);
    }
}
