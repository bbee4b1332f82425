package io.cascade.messaging.life;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a process ended. */
public enum End {

    /** Killed, or asked to end: it says nothing about what was in hand. */
    FROM_OUTSIDE,

    /** By what it did: what was in hand alone ended it. */
    FROM_WITHIN,

    /** Nobody knows: what was in hand is suspect, and nothing is counted against it. */
    UNKNOWN;

    /** A full heap, an abort, a violated memory. */
    private static final Set<Integer> CODES_FROM_WITHIN = Set.of(3, 134, 139);

    private static final Set<Integer> CODES_FROM_OUTSIDE = Set.of(0, 129, 130, 137, 143);

    /** @param code the exit code, above 128 a signal's number; absent when nobody knows it */
    public static End of(@Nullable Integer code) {
        if (code == null) {
            return UNKNOWN;
        }
        if (CODES_FROM_WITHIN.contains(code)) {
            return FROM_WITHIN;
        }
        return CODES_FROM_OUTSIDE.contains(code) ? FROM_OUTSIDE : UNKNOWN;
    }

    /** Whether something that was in hand may have ended it. */
    public boolean isSuspicious() {
        return this != FROM_OUTSIDE;
    }

    /** Whether something that was in hand did end it. */
    public boolean isDeath() {
        return this == FROM_WITHIN;
    }
}
