package io.cascade.simulator.bounds;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much a client may send.
 *
 * @param largest what a body may have
 * @param largestRegister what a list of customers or addresses may have
 * @param atOnce what all bodies that are being handled may have together; none: a 128th of the heap
 * @param within how long a client may take to send a body
 */
@ConfigurationProperties("cascade.simulator.bodies")
record BodyProperties(
        @DefaultValue("256KB") DataSize largest,
        @DefaultValue("1MB") DataSize largestRegister,
        @Nullable DataSize atOnce,
        @DefaultValue("10s") Duration within) {

    private static final int SHARE_OF_THE_HEAP = 128;

    /** At least one body of the largest kind. */
    int budget() {
        long wanted = atOnce != null ? atOnce.toBytes() : Runtime.getRuntime().maxMemory() / SHARE_OF_THE_HEAP;
        return Math.toIntExact(Math.min(Integer.MAX_VALUE, Math.max(wanted, largestRegister.toBytes())));
    }

    int largestAt(String path) {
        boolean register = path.equals("/credit/customers") || path.equals("/qualification/addresses");
        return Math.toIntExact((register ? largestRegister : largest).toBytes());
    }
}
