package io.cascade.resourceordering.serviceactivation;

import io.cascade.kernel.json.JsonDocument;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * A request to activate services as it came. It never changes.
 *
 * @param fingerprint of the body, by which a request that comes twice is known
 * @param shown what the monitor tells of it
 */
@Embeddable
public record MonitoredRequest(
        @Column(updatable = false) String correlationId,
        @Column(updatable = false) @Nullable String idempotencyKey,
        @Column(updatable = false) String fingerprint,

        @Column(name = "request", updatable = false) JsonDocument shown) {}
