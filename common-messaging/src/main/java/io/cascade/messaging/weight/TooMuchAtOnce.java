package io.cascade.messaging.weight;

import io.cascade.kernel.refusal.ServiceBusy;

/**
 * Raised before anything is loaded: what is asked for is too much for one batch beside all others. Nothing is wrong with it;
 * {@link HeavyWork#inParts} does it in parts. A request that meets it is answered 503.
 */
public final class TooMuchAtOnce extends ServiceBusy {

    private final long bytes;

    TooMuchAtOnce(long bytes, long most) {
        super("%d bytes are to be loaded at once, and at most %d are beside other work".formatted(bytes, most));
        this.bytes = bytes;
    }

    long bytes() {
        return bytes;
    }
}
