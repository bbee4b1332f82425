package io.cascade.releasedcatalog;

import io.cascade.releasedcatalog.CatalogEntry.Key;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Sixteen bytes for the key of an entry, which nobody can make the same for another. */
record Fingerprint(long first, long second) {

    static final int BYTES = 16;

    static Fingerprint of(Key key) {
        return readFrom(ByteBuffer.wrap(digest(key.toString())));
    }

    static Fingerprint readFrom(ByteBuffer bytes) {
        return new Fingerprint(bytes.getLong(), bytes.getLong());
    }

    void writeTo(ByteBuffer bytes) {
        bytes.putLong(first).putLong(second);
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
