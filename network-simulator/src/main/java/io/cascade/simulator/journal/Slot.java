package io.cascade.simulator.journal;

import org.jspecify.annotations.Nullable;

/** An entry as it is held. @param closed whether nothing more will happen to it */
@SuppressWarnings("ArrayRecordComponent")
record Slot(String key, @Nullable String group, byte[] packed, boolean closed) {

    /** What holding an entry costs beside its bytes and its key. */
    private static final int FRAME = 200;

    long weight() {
        return FRAME + 2L * key.length() + packed.length;
    }
}
