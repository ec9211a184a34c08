package dev.ismap.core.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The SHA-256 digest of a text, by which two contents can be told apart or shown to be the same.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param hex the digest in 64 lower-case hexadecimal digits
 * @since 0.1
 */
public record ContentHash(String hex) {

    private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{64}");

    /**
     * Creates a hash from its digits.
     *
     * @throws IllegalArgumentException if it is not 64 lower-case hexadecimal digits
     */
    public ContentHash {
        if (!DIGITS.matcher(hex).matches()) {
            throw new IllegalArgumentException("A SHA-256 digest has 64 lower-case hexadecimal digits");
        }
    }

    /**
     * The hash of a text in UTF-8.
     *
     * @param text the text
     * @return the hash
     */
    public static ContentHash of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The hash of bytes.
     *
     * @param bytes the bytes
     * @return the hash
     */
    public static ContentHash of(byte[] bytes) {
        MessageDigest sha256 = sha256();
        sha256.update(bytes);
        return of(sha256);
    }

    /**
     * The hash of what a digest was given, piece by piece, so that a long content need not be held as a whole.
     *
     * @param sha256 a digest by SHA-256, which is reset
     * @return the hash
     */
    public static ContentHash of(MessageDigest sha256) {
        return new ContentHash(HexFormat.of().formatHex(sha256.digest()));
    }

    /**
     * A new digest by SHA-256.
     *
     * @return the digest, which was given nothing yet
     */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /**
     * The digits.
     *
     * @return the digest in hexadecimal
     */
    @Override
    public String toString() {
        return hex;
    }
}
