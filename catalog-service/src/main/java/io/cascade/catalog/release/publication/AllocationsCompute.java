package io.cascade.catalog.release.publication;

import static io.cascade.catalog.entry.EntryType.SERVICE_SPECIFICATION;

import io.cascade.catalog.entry.CatalogEntry;
import io.cascade.releasedcatalog.ResourceSpecification;
import io.cascade.releasedcatalog.ServiceSpecification;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every resource can be chosen within the bounds for each item that it is tried on, as far as no answer is needed. */
final class AllocationsCompute implements PublicationRule {

    @Override
    public List<Problem> problems(ReleaseDraft draft) {
        var release = draft.assembled().release();
        return draft.all(SERVICE_SPECIFICATION)
                .flatMap(entry -> release.serviceSpecification(entry.key().id()).stream()
                        .flatMap(specification -> problems(entry, specification)))
                .toList();
    }

    /** An item may lack what its predecessors produce, so only asking for too much is a fault. */
    private static Stream<Problem> problems(CatalogEntry entry, ServiceSpecification specification) {
        var items = Stream.concat(
                        LegalItems.of(specification.characteristics()).stream(),
                        LegalItems.ofUnknownKinds(specification.characteristics()).stream())
                .toList();
        return specification.resources().stream()
                .flatMap(resource -> Trial.ofBounds(items, item -> choose(resource, item))
                        .or(() -> Trial.ofBounds(
                                items, item -> resource.allocation().describe(item, Map.of())))
                        .map(reason ->
                                Problem.of(entry, "resourceSpecification", "%s %s".formatted(resource.id(), reason)))
                        .stream());
    }

    private static void choose(ResourceSpecification resource, Map<String, Object> item) {
        if (!resource.allocation().isLearntFromAnswer()) {
            resource.allocation().choose(item, Map.of());
        }
    }
}
