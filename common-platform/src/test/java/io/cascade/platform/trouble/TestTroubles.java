package io.cascade.platform.trouble;

import java.time.Clock;

/** Troubles of a test, where at first there are none. */
public final class TestTroubles {

    private TestTroubles() {}

    public static Troubles none() {
        return new Troubles(Clock.systemUTC());
    }
}
