package io.cascade.tmf.event;

import static io.cascade.tmf.event.EventKind.CHANGE;
import static io.cascade.tmf.event.EventKind.CREATE;
import static io.cascade.tmf.event.EventKind.DELETE;
import static io.cascade.tmf.event.EventKind.STATE_CHANGE;

import io.cascade.tmf.catalog.CatalogEntryDto;
import io.cascade.tmf.catalog.CatalogReleaseDto;
import io.cascade.tmf.catalog.DecompositionRuleDto;
import io.cascade.tmf.catalog.ExportJobDto;
import io.cascade.tmf.catalog.ImportJobDto;
import io.cascade.tmf.catalog.ProductOfferingDto;
import io.cascade.tmf.catalog.ProductOfferingPriceDto;
import io.cascade.tmf.catalog.ProductSpecificationDto;
import io.cascade.tmf.catalog.ResourceSpecificationDto;
import io.cascade.tmf.catalog.ServiceCandidateDto;
import io.cascade.tmf.catalog.ServiceSpecificationDto;
import java.util.ArrayList;
import java.util.List;

/** The events of the catalogs: their entries are told when they change, and again as members of a release. */
final class CatalogEvents {

    static final List<EventType> OF_ENTRIES = entries();
    static final List<EventType> OF_JOBS = jobs();
    static final List<EventType> OF_RELEASES = releases();

    private CatalogEvents() {}

    private static List<EventType> entries() {
        var types = new ArrayList<EventType>();
        types.addAll(product("catalog", CatalogEntryDto.class));
        types.addAll(product("category", CatalogEntryDto.class));
        types.addAll(product("productOffering", ProductOfferingDto.class));
        types.addAll(product("productOfferingPrice", ProductOfferingPriceDto.class));
        types.addAll(product("productSpecification", ProductSpecificationDto.class));
        types.addAll(service("serviceCatalog", CatalogEntryDto.class));
        types.addAll(service("serviceCategory", CatalogEntryDto.class));
        types.addAll(service("serviceCandidate", ServiceCandidateDto.class));
        types.addAll(service("serviceSpecification", ServiceSpecificationDto.class));
        types.addAll(resource("resourceCatalog", CatalogEntryDto.class));
        types.addAll(resource("resourceCategory", CatalogEntryDto.class));
        types.addAll(resource("resourceCandidate", CatalogEntryDto.class));
        types.addAll(resource("resourceSpecification", ResourceSpecificationDto.class));
        types.addAll(EventType.beside(
                EventDomain.DECOMPOSITION_RULE,
                "decompositionRule",
                DecompositionRuleDto.class,
                CREATE,
                CHANGE,
                DELETE));
        return List.copyOf(types);
    }

    private static List<EventType> product(String resource, Class<? extends Record> payload) {
        return EventType.ofLifecycle(EventDomain.PRODUCT_CATALOG, resource, payload);
    }

    private static List<EventType> service(String resource, Class<? extends Record> payload) {
        return EventType.of(EventDomain.SERVICE_CATALOG, resource, payload, CREATE, CHANGE, DELETE);
    }

    private static List<EventType> resource(String resource, Class<? extends Record> payload) {
        return EventType.of(EventDomain.RESOURCE_CATALOG, resource, payload, CREATE, CHANGE, DELETE);
    }

    private static List<EventType> jobs() {
        var types = new ArrayList<EventType>();
        types.addAll(EventType.ofTask(EventDomain.RESOURCE_CATALOG, "importJob", ImportJobDto.class));
        types.addAll(EventType.ofTask(EventDomain.RESOURCE_CATALOG, "exportJob", ExportJobDto.class));
        for (var domain : List.of(EventDomain.PRODUCT_CATALOG, EventDomain.SERVICE_CATALOG)) {
            types.addAll(EventType.beside(domain, "importJob", ImportJobDto.class, CREATE, STATE_CHANGE));
            types.addAll(EventType.beside(domain, "exportJob", ExportJobDto.class, CREATE, STATE_CHANGE));
        }
        return List.copyOf(types);
    }

    private static List<EventType> releases() {
        var types = new ArrayList<>(
                EventType.beside(EventDomain.CATALOG_RELEASE, "catalogRelease", CatalogReleaseDto.class, CREATE));
        entries().stream()
                .filter(entry -> entry.kind() == CREATE)
                .map(entry -> EventType.beside(EventDomain.CATALOG_RELEASE, entry.resource(), entry.payload(), CREATE))
                .forEach(types::addAll);
        return List.copyOf(types);
    }
}
