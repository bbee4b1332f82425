package io.cascade.releasedcatalog;

import io.cascade.decomposition.DecompositionRule;
import io.cascade.tmf.catalog.DecompositionRuleDto;
import io.cascade.tmf.catalog.ProductOfferingDto;
import io.cascade.tmf.catalog.ProductOfferingPriceDto;
import io.cascade.tmf.catalog.ProductSpecificationDto;
import io.cascade.tmf.catalog.ResourceSpecificationDto;
import io.cascade.tmf.catalog.ServiceSpecificationDto;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Makes a release out of its entries, compiling every expression, and finds all that is wrong with them. */
public final class ReleaseAssembly {

    /** Entries of other types change nothing in a release. */
    static final Set<String> NEEDED_TYPES = Set.of(
            "productOfferingPrice",
            "productOffering",
            "productSpecification",
            "resourceSpecification",
            "serviceSpecification",
            "decompositionRule");

    private final List<Problem> problems = new ArrayList<>();
    private final ExpressionRoom room = new ExpressionRoom();
    private final Map<String, Price> prices = new HashMap<>();
    private final Map<String, ProductOffering> offerings = new HashMap<>();
    private final Map<String, ProductSpecification> productSpecifications = new HashMap<>();
    private final Map<String, ResourceSpecificationDto> resourceSpecifications = new HashMap<>();
    private final Map<String, ServiceSpecification> serviceSpecifications = new HashMap<>();
    private final Map<String, List<DecompositionRule>> rules = new HashMap<>();

    private ReleaseAssembly() {}

    /** A release, and what is wrong with it. */
    public record Outcome(CatalogRelease release, List<Problem> problems) {

        /** Whether it can be in use although not all of it can. */
        public boolean isUsable() {
            return problems.stream().allMatch(Problem::isConfined);
        }
    }

    /**
     * Something wrong with an entry.
     *
     * @param entry type, id and version of the entry
     * @param path the attribute
     * @param isConfined whether it harms only the orders that need this attribute, and they are told
     */
    public record Problem(String entry, String path, String message, boolean isConfined) {}

    public static Outcome assemble(long number, Collection<CatalogEntry> entries) {
        var assembly = new ReleaseAssembly();
        assembly.read(entries);
        var release = new CatalogRelease(
                number,
                assembly.offerings,
                assembly.productSpecifications,
                assembly.serviceSpecifications,
                assembly.rules,
                assembly.room.taken(),
                entries.stream().mapToLong(entry -> entry.content().extent()).sum());
        return new Outcome(release, List.copyOf(assembly.problems));
    }

    /** Entries are read in the order in which they need each other. */
    private void read(Collection<CatalogEntry> entries) {
        each(entries, "productOfferingPrice", ProductOfferingPriceDto.class, this::price);
        each(entries, "productOffering", ProductOfferingDto.class, this::offering);
        each(entries, "productSpecification", ProductSpecificationDto.class, this::productSpecification);
        each(
                entries,
                "resourceSpecification",
                ResourceSpecificationDto.class,
                (entry, dto) -> resourceSpecifications.put(entry.key().id(), dto));
        each(entries, "serviceSpecification", ServiceSpecificationDto.class, this::serviceSpecification);
        each(entries, "decompositionRule", DecompositionRuleDto.class, this::rule);
        rules.values().forEach(ofSpecification -> ofSpecification.sort(Comparator.comparing(DecompositionRule::id)));
    }

    private static <T> void each(
            Collection<CatalogEntry> entries, String type, Class<T> contract, BiConsumer<CatalogEntry, T> read) {
        entries.stream()
                .filter(entry -> entry.key().type().equals(type))
                .forEach(entry -> read.accept(entry, entry.as(contract)));
    }

    private void price(CatalogEntry entry, ProductOfferingPriceDto dto) {
        EntryReader.price(entry.key().id(), dto)
                .ifPresent(price -> prices.put(entry.key().id(), price));
    }

    private void offering(CatalogEntry entry, ProductOfferingDto dto) {
        offerings.put(entry.key().id(), EntryReader.offering(entry.key().id(), dto, prices));
    }

    private void productSpecification(CatalogEntry entry, ProductSpecificationDto dto) {
        var compiler = new RuleCompiler(entry, problems, room);
        productSpecifications.put(entry.key().id(), compiler.productSpecification(dto));
    }

    private void serviceSpecification(CatalogEntry entry, ServiceSpecificationDto dto) {
        var compiler = new RuleCompiler(entry, problems, room);
        serviceSpecifications.put(entry.key().id(), compiler.serviceSpecification(dto, resourceSpecifications));
    }

    private void rule(CatalogEntry entry, DecompositionRuleDto dto) {
        var specificationId = dto.specification().id();
        var characteristics = characteristicsOf(specificationId);
        if (characteristics == null) {
            problems.add(new Problem(
                    entry.key().toString(), "specification.id", "there is no specification " + specificationId, false));
            return;
        }
        rules.computeIfAbsent(specificationId, id -> new ArrayList<>())
                .add(new RuleCompiler(entry, problems, room).rule(dto, characteristics));
    }

    private @Nullable List<CharacteristicSpecification> characteristicsOf(String id) {
        var product = productSpecifications.get(id);
        if (product != null) {
            return product.characteristics();
        }
        var service = serviceSpecifications.get(id);
        return service == null ? null : service.characteristics();
    }
}
