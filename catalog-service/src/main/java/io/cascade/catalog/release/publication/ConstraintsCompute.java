package io.cascade.catalog.release.publication;

import static io.cascade.catalog.entry.EntryType.PRODUCT_SPECIFICATION;

import io.cascade.catalog.entry.CatalogEntry;
import io.cascade.decomposition.Allowance;
import io.cascade.decomposition.Demand;
import io.cascade.releasedcatalog.ProductSpecification;
import io.cascade.releasedcatalog.ProductSpecification.Constraint;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every constraint can be computed within the bounds from each legal item that it is tried on. */
final class ConstraintsCompute implements PublicationRule {

    @Override
    public List<Problem> problems(ReleaseDraft draft) {
        var release = draft.assembled().release();
        return draft.all(PRODUCT_SPECIFICATION)
                .flatMap(entry -> release.productSpecification(entry.key().id()).stream()
                        .flatMap(specification -> problems(entry, specification)))
                .toList();
    }

    private static Stream<Problem> problems(CatalogEntry entry, ProductSpecification specification) {
        var legal = LegalItems.of(specification.characteristics());
        var unknown = LegalItems.ofUnknownKinds(specification.characteristics());
        return specification.constraints().stream()
                .flatMap(constraint -> Trial.on(legal, item -> holds(constraint, item))
                        .or(() -> Trial.ofBounds(unknown, item -> holds(constraint, item)))
                        .map(reason -> Problem.of(entry, "constraint", reason))
                        .stream());
    }

    private static boolean holds(Constraint constraint, Map<String, Object> item) {
        var variables = new Demand("", item, Map.of()).variables();
        return constraint.condition().isComputableFrom(variables)
                && constraint.condition().holds(variables, new Allowance());
    }
}
