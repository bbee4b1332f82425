package io.cascade.messaging.outbox;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
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
        return unpack(packed, packed.length * 4);
    }

    /**
     * Takes no more memory than the plain bytes need, if their number is right.
     *
     * @param expected how many plain bytes there are, about
     * @throws IllegalStateException when the bytes were not packed here
     */
    public static byte[] unpack(byte[] packed, int expected) {
        var inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            var plain = new byte[expected];
            int length = 0;
            while (!inflater.finished()) {
                if (length == plain.length) {
                    plain = Arrays.copyOf(plain, length + Math.max(length, CHUNK));
                }
                int more = inflater.inflate(plain, length, plain.length - length);
                if (more == 0 && !inflater.finished() && inflater.needsInput()) {
                    throw new IllegalStateException("a packed event ends too early");
                }
                length += more;
            }
            return length == plain.length ? plain : Arrays.copyOf(plain, length);
        } catch (DataFormatException e) {
            throw new IllegalStateException("a packed event cannot be read", e);
        } finally {
            inflater.end();
        }
    }
}
