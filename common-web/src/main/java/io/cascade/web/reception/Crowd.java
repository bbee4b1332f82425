package io.cascade.web.reception;

import java.time.Duration;
import org.springframework.stereotype.Component;

/** Whether this server has nearly as many connections as it takes. Then who is slow has less time, so that others get in. */
@Component
public final class Crowd {

    /** What was seen once is told for a while, so that somebody hears of it. */
    private static final Duration TOLD_FOR = Duration.ofSeconds(30);

    private static final int NEARLY_PERCENT = 90;

    private volatile long lastSeen = System.nanoTime() - TOLD_FOR.toNanos();
    private volatile long most;

    /** @return whether there is a crowd now */
    boolean look(long connections, int mostConnections) {
        most = mostConnections;
        boolean isThere = mostConnections > 0 && connections * 100 >= (long) mostConnections * NEARLY_PERCENT;
        if (isThere) {
            lastSeen = System.nanoTime();
        }
        return isThere;
    }

    /** Whether there is one, or was one lately. */
    public boolean isThere() {
        return System.nanoTime() - lastSeen < TOLD_FOR.toNanos();
    }

    /** As many connections as this server takes. */
    public long mostConnections() {
        return most;
    }
}
