package io.cascade.catalog.release.publication;

import static io.cascade.catalog.entry.EntryType.DECOMPOSITION_RULE;
import static io.cascade.catalog.entry.EntryType.PRODUCT_OFFERING;
import static io.cascade.catalog.entry.EntryType.PRODUCT_SPECIFICATION;
import static io.cascade.catalog.entry.EntryType.SERVICE_SPECIFICATION;
import static java.util.stream.Collectors.toSet;

import io.cascade.catalog.entry.CatalogEntry;
import java.util.List;
import java.util.stream.Stream;

/** What is sold leads by rules to services, and they to resource-facing ones. */
final class SpecificationsDecompose implements PublicationRule {

    @Override
    public List<Problem> problems(ReleaseDraft draft) {
        var decomposed = draft.all(DECOMPOSITION_RULE)
                .flatMap(rule -> rule.attributes().reference("specification").stream())
                .collect(toSet());
        return Stream.concat(sold(draft), customerFacing(draft))
                .distinct()
                .filter(specification ->
                        !decomposed.contains(specification.key().id()))
                .map(specification -> Problem.of(specification, "id", "no active decompositionRule decomposes it"))
                .toList();
    }

    private static Stream<CatalogEntry> sold(ReleaseDraft draft) {
        return draft.all(PRODUCT_OFFERING)
                .flatMap(offering -> offering.attributes().reference("productSpecification").stream())
                .flatMap(id -> draft.find(PRODUCT_SPECIFICATION, id).stream());
    }

    private static Stream<CatalogEntry> customerFacing(ReleaseDraft draft) {
        return Production.all(draft)
                .flatMap(produced -> draft.find(SERVICE_SPECIFICATION, produced.specificationId()).stream())
                .filter(specification -> !ServiceLayer.isResourceFacing(specification));
    }
}
