package io.cascade.simulator.journal;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What is remembered, and where.
 *
 * @param journal the file that outlives this process; none: all is forgotten at the end
 * @param retain how many finished entries of each kind (operations, activations, notifications) are kept; none: as many
 *     as there is room for
 * @param room what the entries of each kind may fill; none: a twelfth of the heap
 * @param journalGrowth how much the journal grows before it is written anew with what is still remembered
 */
@ConfigurationProperties("cascade.simulator")
record MemoryProperties(
        @Nullable Path journal,
        @Nullable Integer retain,
        @Nullable DataSize room,
        @DefaultValue("64MB") DataSize journalGrowth) {

    private static final int SHARE_OF_THE_HEAP = 12;

    MemoryProperties {
        if (retain != null && retain < 1) {
            throw new IllegalArgumentException("cascade.simulator.retain must be at least 1, not " + retain);
        }
    }

    int retained() {
        return retain != null ? retain : Integer.MAX_VALUE;
    }

    long roomForEachKind() {
        return room != null ? room.toBytes() : Runtime.getRuntime().maxMemory() / SHARE_OF_THE_HEAP;
    }
}
