package io.cascade.platform.trouble;

import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The loops of this process that do not get on. Each tells of its failures and of the success that ends them; health,
 * metrics and {@code ./cascade doctor} show what is left.
 */
@Component
public class Troubles {

    private static final Logger LOG = LoggerFactory.getLogger(Troubles.class);

    private final Clock clock;
    private final Map<String, Trouble> present = new ConcurrentHashMap<>();

    Troubles(Clock clock) {
        this.clock = clock;
    }

    /**
     * Tells that something failed and will be tried again.
     *
     * @param what it is, in words that an operator knows
     */
    public Trouble failed(String what, Throwable failure) {
        var reason = Causes.rootOf(failure).toString();
        return present.merge(
                what, new Trouble(clock.instant(), 1, reason), (earlier, now) -> earlier.again(now.reason()));
    }

    /** Tells that something gets on. */
    public void over(String what) {
        present.remove(what);
    }

    /** Does a round of a loop that comes again anyway, and tells how it went. */
    public void round(String what, Runnable round) {
        try {
            round.run();
            over(what);
        } catch (RuntimeException | Error e) {
            LOG.warn(
                    "{} is tried again in its next round: {}",
                    what,
                    failed(what, e).reason());
        }
    }

    public Map<String, Trouble> present() {
        return new TreeMap<>(present);
    }
}
