package dev.ismap.model.json;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Ids of things in OSCAL, made from their names (RFC 9562, version 5): the same thing has the same id everywhere. */
final class OscalUuid {

    /** The id of the space of names, which is that of the address of {@link Oscal#NAMESPACE}. */
    private static final UUID SPACE = of(UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8"), Oscal.NAMESPACE);

    private OscalUuid() {}

    static String of(String name) {
        return of(SPACE, name).toString();
    }

    private static UUID of(UUID space, String name) {
        MessageDigest sha1 = sha1();
        sha1.update(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(space.getMostSignificantBits())
                .putLong(space.getLeastSignificantBits())
                .flip());
        ByteBuffer digest = ByteBuffer.wrap(sha1.digest(name.getBytes(StandardCharsets.UTF_8)));
        long most = (digest.getLong() & ~0xf000L) | 0x5000L;
        long least = (digest.getLong() & ~(0b11L << 62)) | (0b10L << 62);
        return new UUID(most, least);
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-1", e);
        }
    }
}
