package dev.ismap.core.text;

import dev.ismap.core.internal.Lazy;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * The SHA-256 digest of a text, by which two contents can be told apart or shown to be the same.
 *
 * <p>It reads as its digits, and is made of them again. It can be made when it is first read, so that nobody pays for a
 * hash that nobody reads. Two hashes are equal if their digits are.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1
 */
public final class ContentHash implements CharSequence {

    private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{64}");

    private final Supplier<String> hex;

    private ContentHash(Supplier<String> hex) {
        this.hex = hex;
    }

    /**
     * Creates a hash from its digits.
     *
     * @param hex the digest in 64 lower-case hexadecimal digits
     * @throws IllegalArgumentException if it is not 64 lower-case hexadecimal digits
     */
    public ContentHash(String hex) {
        if (!DIGITS.matcher(hex).matches()) {
            throw new IllegalArgumentException("A SHA-256 digest has 64 lower-case hexadecimal digits");
        }
        this.hex = () -> hex;
    }

    /**
     * A hash that is made when it is first read: its digits, whether it equals another, its hash code or its text. Until
     * then it holds what the supplier holds.
     *
     * @param source makes the hash; it is asked once, and must give what it would have given at any other time
     * @return the hash
     */
    public static ContentHash whenRead(Supplier<ContentHash> source) {
        Objects.requireNonNull(source, "source");
        return new ContentHash(new Lazy<>(() -> source.get().hex()));
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
     * @return the digest in 64 lower-case hexadecimal digits
     */
    public String hex() {
        return hex.get();
    }

    @Override
    public int length() {
        return hex().length();
    }

    @Override
    public char charAt(int index) {
        return hex().charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return hex().subSequence(start, end);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ContentHash hash && hex().equals(hash.hex());
    }

    @Override
    public int hashCode() {
        return hex().hashCode();
    }

    /** The digits. */
    @Override
    public String toString() {
        return hex();
    }
}
