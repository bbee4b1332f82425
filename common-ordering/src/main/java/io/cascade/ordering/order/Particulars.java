package io.cascade.ordering.order;

import io.cascade.kernel.json.JsonDocument;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What may still be changed of an order that was taken, since nothing is decided by it.
 *
 * @param carried the attributes that the order only keeps and shows
 */
@Embeddable
public record Particulars(
        @Nullable String description, @Nullable String priority, JsonDocument carried) {}
