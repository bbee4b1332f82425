package io.cascade.ordering.order;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who asked for an order, and what was said of the order as a whole. It never changes.
 *
 * @param fingerprint of the body, by which a request that comes twice is known
 * @param externalId what the one who asked calls the order
 */
@Embeddable
public record OrderRequest(
        @Column(updatable = false) String correlationId,
        @Column(updatable = false) @Nullable String idempotencyKey,
        @Column(updatable = false) String fingerprint,
        @Column(updatable = false) @Nullable String externalId,
        @Column(updatable = false) @Nullable String category,

        @Column(name = "requested_start_date", updatable = false) @Nullable Instant requestedStart,

        @Column(name = "requested_completion_date", updatable = false) @Nullable Instant requestedCompletion) {}
