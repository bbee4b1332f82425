package io.cascade.simulator.qualification;

import io.cascade.simulator.json.RawJson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An address as the network's planners know it.
 *
 * @param accessTechnology what reaches it; {@code null} when nothing does
 * @param freeCapacity how many more lines can be connected; {@code null} for no limit
 * @param alternatives what can be offered there instead
 */
record Address(
        String id,
        @Nullable String street,
        @Nullable String city,
        @Nullable String postcode,
        @Nullable String accessTechnology,
        @Nullable String exchange,
        @Nullable String distributionPoint,
        @Nullable String servingArea,
        @Nullable Integer freeCapacity,
        List<RawJson> alternatives) {

    boolean reached() {
        return accessTechnology != null;
    }

    boolean hasRoom() {
        return freeCapacity == null || freeCapacity > 0;
    }
}
