package io.cascade.releasedcatalog;

import io.cascade.decomposition.DecompositionRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A numbered, immutable, compiled set of catalog entries. An order keeps the release that it was planned with. */
public final class CatalogRelease {

    private final long number;
    private final Map<String, ProductOffering> offerings;
    private final Map<String, ProductSpecification> productSpecifications;
    private final Map<String, ServiceSpecification> serviceSpecifications;
    private final Map<String, List<DecompositionRule>> rules;
    private final int weight;
    private final long extent;

    CatalogRelease(
            long number,
            Map<String, ProductOffering> offerings,
            Map<String, ProductSpecification> productSpecifications,
            Map<String, ServiceSpecification> serviceSpecifications,
            Map<String, List<DecompositionRule>> rules,
            int weight,
            long extent) {
        this.number = number;
        this.offerings = Map.copyOf(offerings);
        this.productSpecifications = Map.copyOf(productSpecifications);
        this.serviceSpecifications = Map.copyOf(serviceSpecifications);
        this.rules = Map.copyOf(rules);
        this.weight = weight;
        this.extent = extent;
    }

    public long number() {
        return number;
    }

    /** How much room its expressions take. */
    int weight() {
        return weight;
    }

    /** How much room its entries take at most, in bytes. */
    long extent() {
        return extent;
    }

    public Optional<ProductOffering> offering(String id) {
        return Optional.ofNullable(offerings.get(id));
    }

    public Optional<ProductSpecification> productSpecification(String id) {
        return Optional.ofNullable(productSpecifications.get(id));
    }

    public Optional<ServiceSpecification> serviceSpecification(String id) {
        return Optional.ofNullable(serviceSpecifications.get(id));
    }

    /** The rules that decompose a specification, in the order in which they apply. */
    public List<DecompositionRule> rulesOf(String specificationId) {
        return rules.getOrDefault(specificationId, List.of());
    }

    public Optional<DecompositionRule> rule(String id) {
        return rules.values().stream()
                .flatMap(List::stream)
                .filter(rule -> rule.id().equals(id))
                .findFirst();
    }
}
