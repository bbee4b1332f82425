package io.cascade.resourceordering.resourceorder;

import io.cascade.kernel.json.JsonDocument;
import io.cascade.ordering.order.ItemAction;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What an item was ordered as. It never changes.
 *
 * @param itemId names it within its order
 * @param ruleId the decomposition rule that made it; late characteristics are computed by it
 * @param serviceId the customer-facing service that will use the resources
 * @param predecessors the items that must be done before
 */
@Embeddable
public record OrderedItem(
        @Column(updatable = false) String itemId,

        @Column(updatable = false) @Enumerated(EnumType.STRING)
        ItemAction action,

        @Column(updatable = false) @Nullable String specificationId,
        @Column(updatable = false) @Nullable String specificationName,
        @Column(updatable = false) @Nullable String ruleId,
        @Column(updatable = false) @Nullable String serviceId,
        @Column(updatable = false) @Nullable String serviceName,
        @Column(updatable = false) Predecessors predecessors,
        @Column(updatable = false) JsonDocument carried) {}
