package io.cascade.messaging.life;

import java.time.Instant;
import java.util.List;

/** Takes over a kind of work that processes have in hand. */
public interface Heir {

    /**
     * Takes over what lives of this instance left when they ended, in the transaction in which its next one begins.
     *
     * @return how many pieces of work there were
     */
    int inherit(List<Long> ended, End end, Instant now);

    /** Lets go of what is in hand, in the transaction in which a life ends in order. */
    void release(long life, Instant now);
}
