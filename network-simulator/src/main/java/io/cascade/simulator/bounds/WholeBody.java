package io.cascade.simulator.bounds;

import io.cascade.simulator.problem.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/** Reads a body to its end, bounded in bytes and in time. */
final class WholeBody {

    private static final int PIECE = 8192;

    private WholeBody() {}

    /** @throws Refusal (413) if there is more, (408) if it comes too slowly, (400) if it breaks off */
    static byte[] read(InputStream body, int most, Duration within) {
        long deadline = System.nanoTime() + within.toNanos();
        var whole = new ByteArrayOutputStream();
        var piece = new byte[PIECE];
        try {
            for (int got = body.read(piece); got >= 0; got = body.read(piece)) {
                whole.write(piece, 0, got);
                if (whole.size() > most) {
                    throw Refusal.tooLarge("a body may have at most " + most + " bytes");
                }
                if (System.nanoTime() > deadline) {
                    throw Refusal.tooSlow("a body must be sent within " + within.toSeconds() + " s");
                }
            }
        } catch (IOException broken) {
            throw Refusal.invalidInput("the body breaks off");
        }
        return whole.toByteArray();
    }
}
