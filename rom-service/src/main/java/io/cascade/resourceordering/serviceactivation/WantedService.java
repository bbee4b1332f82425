package io.cascade.resourceordering.serviceactivation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a service was asked for as. It never changes.
 *
 * @param itemId names it within its request and in the order that builds it
 * @param path where it stands in the request; empty for the service that the request is about
 * @param relations how it stands to others
 * @param serviceDate when it was asked for
 */
@Embeddable
public record WantedService(
        @Column(updatable = false) String itemId,
        @Column(updatable = false) String path,
        @Column(updatable = false) String specificationId,
        @Column(updatable = false) @Nullable String specificationName,
        @Column(updatable = false) @Nullable String ruleId,
        @Column(updatable = false) Relation.All relations,
        @Column(updatable = false) Instant serviceDate) {

    static WantedService of(RequestedPart part, List<Relation> relations, Instant at) {
        return new WantedService(
                part.itemId(),
                part.path(),
                part.specificationId(),
                part.specificationName(),
                part.ruleId(),
                new Relation.All(List.copyOf(relations)),
                at);
    }
}
