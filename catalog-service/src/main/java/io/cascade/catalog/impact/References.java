package io.cascade.catalog.impact;

import static io.cascade.catalog.entry.EntryType.CATEGORY;
import static io.cascade.catalog.entry.EntryType.PRODUCT_OFFERING;
import static io.cascade.catalog.entry.EntryType.PRODUCT_OFFERING_PRICE;
import static io.cascade.catalog.entry.EntryType.PRODUCT_SPECIFICATION;
import static io.cascade.catalog.entry.EntryType.RESOURCE_CANDIDATE;
import static io.cascade.catalog.entry.EntryType.RESOURCE_CATEGORY;
import static io.cascade.catalog.entry.EntryType.RESOURCE_SPECIFICATION;
import static io.cascade.catalog.entry.EntryType.SERVICE_CANDIDATE;
import static io.cascade.catalog.entry.EntryType.SERVICE_CATEGORY;
import static io.cascade.catalog.entry.EntryType.SERVICE_SPECIFICATION;
import static java.util.Map.entry;

import io.cascade.catalog.entry.CatalogEntry;
import io.cascade.catalog.entry.EntryType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads off an entry which others it refers to. */
final class References {

    private static final Set<EntryType> CATEGORIES = Set.of(CATEGORY, SERVICE_CATEGORY, RESOURCE_CATEGORY);
    private static final Set<EntryType> DECOMPOSED = Set.of(PRODUCT_SPECIFICATION, SERVICE_SPECIFICATION);

    /** What the references under an attribute lead to, wherever in an entry the attribute stands. */
    private static final Map<String, Set<EntryType>> LEADING_TO = Map.ofEntries(
            entry("category", CATEGORIES),
            entry("subCategory", CATEGORIES),
            entry("productOffering", Set.of(PRODUCT_OFFERING)),
            entry("bundledProductOffering", Set.of(PRODUCT_OFFERING)),
            entry("productOfferingRelationship", Set.of(PRODUCT_OFFERING)),
            entry("productOfferingPrice", Set.of(PRODUCT_OFFERING_PRICE)),
            entry("bundledPopRelationship", Set.of(PRODUCT_OFFERING_PRICE)),
            entry("popRelationship", Set.of(PRODUCT_OFFERING_PRICE)),
            entry("productSpecification", Set.of(PRODUCT_SPECIFICATION)),
            entry("bundledProductSpecification", Set.of(PRODUCT_SPECIFICATION)),
            entry("productSpecificationRelationship", Set.of(PRODUCT_SPECIFICATION)),
            entry("serviceCandidate", Set.of(SERVICE_CANDIDATE)),
            entry("serviceSpecification", Set.of(SERVICE_SPECIFICATION)),
            entry("serviceSpecRelationship", Set.of(SERVICE_SPECIFICATION)),
            entry("resourceCandidate", Set.of(RESOURCE_CANDIDATE)),
            entry("resourceSpecification", Set.of(RESOURCE_SPECIFICATION)),
            entry("resourceSpecRelationship", Set.of(RESOURCE_SPECIFICATION)),
            entry("specification", DECOMPOSED),
            entry("dependsOn", DECOMPOSED));

    private final Set<Identity> found = new LinkedHashSet<>();
    private final Set<Identity> known;

    private References(Set<Identity> known) {
        this.known = known;
    }

    /** @param known the entries that there are: what leads nowhere is left out */
    static Set<Identity> in(CatalogEntry entry, Set<Identity> known) {
        var references = new References(known);
        references.walk(entry.attributes().values(), Set.of());
        return references.found;
    }

    private void walk(@Nullable Object value, Set<EntryType> leadingTo) {
        if (value instanceof Map<?, ?> object) {
            if (object.get("id") instanceof String id) {
                leadingTo.stream()
                        .map(type -> new Identity(type, id))
                        .filter(known::contains)
                        .forEach(found::add);
            }
            object.forEach((name, inner) -> walk(inner, LEADING_TO.getOrDefault(String.valueOf(name), Set.of())));
        } else if (value instanceof List<?> list) {
            list.forEach(element -> walk(element, leadingTo));
        }
    }
}
