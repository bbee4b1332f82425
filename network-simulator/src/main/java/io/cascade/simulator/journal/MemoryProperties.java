package io.cascade.simulator.journal;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What is remembered, and where.
 *
 * @param journal the file that outlives this process; none: all is forgotten at the end
 * @param retain how many finished entries of each kind (operations, activations, notifications) are kept; none: as many
 *     as fit a quarter of the heap, at about 1 KB each
 */
@ConfigurationProperties("cascade.simulator")
record MemoryProperties(@Nullable Path journal, @Nullable Integer retain) {

    private static final int ENTRY_BYTES = 1024;

    MemoryProperties {
        if (retain != null && retain < 1) {
            throw new IllegalArgumentException("cascade.simulator.retain must be at least 1, not " + retain);
        }
    }

    int retained() {
        long fitting = Runtime.getRuntime().maxMemory() / 4 / ENTRY_BYTES;
        return retain != null ? retain : (int) Math.min(fitting, Integer.MAX_VALUE);
    }
}
