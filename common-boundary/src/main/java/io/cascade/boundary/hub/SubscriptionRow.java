package io.cascade.boundary.hub;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A subscription as it is kept. */
record SubscriptionRow(
        String id,
        String api,
        String callback,
        @Nullable String query,
        DeliverTo deliverTo,
        Reachability reachability,
        @Nullable Instant endedAt) {}
