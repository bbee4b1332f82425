package io.cascade.platform.outbox;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Raw DEFLATE (RFC 1951) at its fastest: events repeat themselves, a third of their size is enough. */
public final class Packing {

    private static final int CHUNK = 4_096;

    private Packing() {}

    public static byte[] pack(byte[] plain) {
        var deflater = new Deflater(Deflater.BEST_SPEED, true);
        try {
            deflater.setInput(plain);
            deflater.finish();
            var packed = new ByteArrayOutputStream(plain.length / 2);
            var chunk = new byte[CHUNK];
            while (!deflater.finished()) {
                packed.write(chunk, 0, deflater.deflate(chunk));
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /** @throws IllegalStateException when the bytes were not packed here */
    public static byte[] unpack(byte[] packed) {
        var inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            var plain = new ByteArrayOutputStream(packed.length * 4);
            var chunk = new byte[CHUNK];
            while (!inflater.finished()) {
                int length = inflater.inflate(chunk);
                if (length == 0 && !inflater.finished() && inflater.needsInput()) {
                    throw new IllegalStateException("a packed event ends too early");
                }
                plain.write(chunk, 0, length);
            }
            return plain.toByteArray();
        } catch (DataFormatException e) {
            throw new IllegalStateException("a packed event cannot be read", e);
        } finally {
            inflater.end();
        }
    }
}
