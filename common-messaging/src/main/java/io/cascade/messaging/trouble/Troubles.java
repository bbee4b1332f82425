package io.cascade.messaging.trouble;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The loops of this process that do not get on. Each tells of its failures and of the success that ends them; health,
 * metrics and {@code ./cascade doctor} show what is left. Whoever still fails says so at each try; of whom nothing has been
 * heard for three minutes has nothing left to try, as when another instance has done it.
 */
@Component
public class Troubles {

    private static final Logger LOG = LoggerFactory.getLogger(Troubles.class);

    /** Far more than any pause between tries, and the longest try that waits for somebody. */
    private static final Duration SILENCE = Duration.ofMinutes(3);

    /** Beyond so many the others are told together. */
    private static final int MOST = 1_000;

    private static final String OTHERS = "further work";

    private final Clock clock;
    private final Map<String, Trouble> present = new ConcurrentHashMap<>();

    public Troubles(Clock clock) {
        this.clock = clock;
    }

    /**
     * Tells that something failed and will be tried again.
     *
     * @param what it is, in words that an operator knows
     */
    public Trouble failed(String what, Throwable failure) {
        var first = Trouble.first(clock.instant(), failure);
        var named = present.size() < MOST || present.containsKey(what) ? what : OTHERS;
        return present.merge(named, first, (earlier, now) -> isOver(earlier, now.latest()) ? now : earlier.again(now));
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
        var now = clock.instant();
        present.values().removeIf(trouble -> isOver(trouble, now));
        return new TreeMap<>(present);
    }

    private static boolean isOver(Trouble trouble, Instant now) {
        return trouble.latest().plus(SILENCE).isBefore(now);
    }
}
