package io.cascade.serviceordering.serviceorder;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Where a service order comes from.
 *
 * @param externalReferenceId the main one of the references, by which the order is looked up
 * @param externalReferences what others know it by
 * @param customerId for whom it is
 */
@Embeddable
public record Origin(
        @Column(updatable = false) @Nullable String externalReferenceId,
        @Column(updatable = false) ExternalReferences externalReferences,
        @Column(updatable = false) @Nullable String customerId) {

    public static Origin of(ExternalReferences references, @Nullable String customerId) {
        return new Origin(references.mainId(), references, customerId);
    }
}
