package io.cascade.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;

/** A clock that stands still until a test moves it. Views of it in other zones move along. Safe for use by many threads. */
public final class MutableClock extends Clock {

    private final Hands hands;
    private final ZoneId zone;

    private MutableClock(Hands hands, ZoneId zone) {
        this.hands = hands;
        this.zone = zone;
    }

    public static MutableClock startingAt(Instant start) {
        return new MutableClock(new Hands(start), ZoneOffset.UTC);
    }

    /** Starts at an instant as ISO 8601 writes it, such as {@code 2026-03-01T09:00:00Z}. */
    public static MutableClock startingAt(String start) {
        return startingAt(Instant.parse(start));
    }

    /** Moves the clock on; a negative duration moves it back, as a corrected system clock would. */
    public void advance(Duration by) {
        hands.move(by);
    }

    public void set(Instant instant) {
        hands.instant = instant;
    }

    /** Advances step by step until something has happened, which must be before one has lost patience. */
    public void passUntil(Duration step, Callable<Boolean> condition) {
        Awaitility.await().until(() -> {
            advance(step);
            return condition.call();
        });
    }

    @Override
    public Instant instant() {
        return hands.instant;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public MutableClock withZone(ZoneId other) {
        return new MutableClock(hands, other);
    }

    private static final class Hands {

        private volatile Instant instant;

        private Hands(Instant start) {
            this.instant = start;
        }

        private synchronized void move(Duration by) {
            instant = instant.plus(by);
        }
    }
}
