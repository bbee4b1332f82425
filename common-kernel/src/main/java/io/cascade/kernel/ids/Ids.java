package io.cascade.kernel.ids;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Gives identifiers: new ones that sort by time (UUID version 7, RFC 9562), and ones that follow from a key. */
@Component
public class Ids {

    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Ids(Clock clock) {
        this.clock = clock;
    }

    public String next() {
        var high = (clock.millis() << 16) | VERSION_7 | (random.nextInt() & 0x0FFF);
        var low = VARIANT | (random.nextLong() >>> 2);
        return new UUID(high, low).toString();
    }

    /** The same key always gives the same id, so that a repeated request makes no twin. */
    public static String following(String key) {
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
