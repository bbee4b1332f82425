package io.cascade.simulator.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a stream, of which none is ever held that is longer than so many bytes. */
final class BoundedLines {

    private final InputStream in;
    private final int longest;
    private int tooLong;

    /** @param in best buffered: it is read byte by byte */
    BoundedLines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** The next line that is short enough; {@code null} at the end. */
    byte @Nullable [] next() throws IOException {
        var line = new ByteArrayOutputStream();
        long length = 0;
        for (int next = in.read(); next >= 0; next = in.read()) {
            if (next != '\n') {
                length++;
                if (length <= longest) {
                    line.write(next);
                }
            } else if (length > longest) {
                tooLong++;
                line.reset();
                length = 0;
            } else {
                return line.toByteArray();
            }
        }
        tooLong += length > longest ? 1 : 0;
        return length == 0 || length > longest ? null : line.toByteArray();
    }

    /** How many lines were passed over. */
    int tooLong() {
        return tooLong;
    }
}
