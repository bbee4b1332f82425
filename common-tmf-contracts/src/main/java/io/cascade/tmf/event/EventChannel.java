package io.cascade.tmf.event;

import static io.cascade.tmf.event.EventDomain.PRODUCT_INVENTORY;
import static io.cascade.tmf.event.EventDomain.PRODUCT_ORDERING;
import static io.cascade.tmf.event.EventDomain.RESOURCE_INVENTORY;
import static io.cascade.tmf.event.EventDomain.RESOURCE_ORDERING;
import static io.cascade.tmf.event.EventDomain.SERVICE_ACTIVATION;
import static io.cascade.tmf.event.EventDomain.SERVICE_INVENTORY;
import static io.cascade.tmf.event.EventDomain.SERVICE_ORDERING;

import io.cascade.tmf.common.EventEnvelope;
import io.cascade.tmf.inventory.ProductDto;
import io.cascade.tmf.inventory.ResourceDto;
import io.cascade.tmf.inventory.ServiceDto;
import io.cascade.tmf.productordering.CancelProductOrderDto;
import io.cascade.tmf.productordering.ProductOrderDto;
import io.cascade.tmf.resourceordering.CancelResourceOrderDto;
import io.cascade.tmf.resourceordering.ResourceOrderDto;
import io.cascade.tmf.resourceordering.ResourceOrderProgressDto;
import io.cascade.tmf.serviceactivation.ActivatedServiceDto;
import io.cascade.tmf.serviceactivation.MonitorDto;
import io.cascade.tmf.serviceordering.CancelServiceOrderDto;
import io.cascade.tmf.serviceordering.ServiceOrderDto;
import io.cascade.tmf.serviceordering.ServiceOrderProgressDto;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The topics of the suite, with all that may be published to them: what is not declared here is refused by the outbox, and
 * {@code openapi/Cascade-Events.asyncapi.json} is written from it.
 */
public enum EventChannel {
    PRODUCT_ORDER(
            "tmf.product-order.v1",
            "the id of the product order",
            "com-service",
            Set.of(),
            EventType.ofLifecycle(PRODUCT_ORDERING, "productOrder", ProductOrderDto.class),
            EventType.of(PRODUCT_ORDERING, "productOrder", ProductOrderDto.class, EventKind.INFORMATION_REQUIRED)),
    CANCEL_PRODUCT_ORDER(
            "tmf.cancel-product-order.v1",
            "the id of the cancel task",
            "com-service",
            Set.of(),
            EventType.ofTask(PRODUCT_ORDERING, "cancelProductOrder", CancelProductOrderDto.class)),
    SERVICE_ORDER(
            "tmf.service-order.v1",
            "the id of the service order",
            "som-service",
            Set.of("com-service"),
            EventType.ofLifecycle(SERVICE_ORDERING, "serviceOrder", ServiceOrderDto.class),
            EventType.beside(
                    SERVICE_ORDERING, "serviceOrder", ServiceOrderProgressDto.class, EventKind.ITEM_STATE_CHANGE)),
    CANCEL_SERVICE_ORDER(
            "tmf.cancel-service-order.v1",
            "the id of the cancel task",
            "som-service",
            Set.of(),
            EventType.ofTask(SERVICE_ORDERING, "cancelServiceOrder", CancelServiceOrderDto.class)),
    RESOURCE_ORDER(
            "tmf.resource-order.v1",
            "the id of the resource order",
            "rom-service",
            Set.of("som-service"),
            EventType.ofLifecycle(RESOURCE_ORDERING, "resourceOrder", ResourceOrderDto.class),
            EventType.beside(
                    RESOURCE_ORDERING, "resourceOrder", ResourceOrderProgressDto.class, EventKind.ITEM_STATE_CHANGE)),
    CANCEL_RESOURCE_ORDER(
            "tmf.cancel-resource-order.v1",
            "the id of the cancel task",
            "rom-service",
            Set.of(),
            EventType.ofTask(RESOURCE_ORDERING, "cancelResourceOrder", CancelResourceOrderDto.class)),
    ACTIVATED_SERVICE(
            "tmf.service-activation.v1",
            "the id of the service",
            "rom-service",
            Set.of(),
            EventType.ofLifecycle(SERVICE_ACTIVATION, "service", ActivatedServiceDto.class)),
    SERVICE_ACTIVATION_MONITOR(
            "tmf.service-activation-monitor.v1",
            "the id of the monitor",
            "rom-service",
            Set.of(),
            EventType.ofLifecycle(SERVICE_ACTIVATION, "monitor", MonitorDto.class)),
    PRODUCT(
            "tmf.product.v1",
            "the id of the product",
            "inventory-service",
            Set.of(),
            EventType.ofLifecycle(PRODUCT_INVENTORY, "product", ProductDto.class)),
    SERVICE(
            "tmf.service.v1",
            "the id of the service",
            "inventory-service",
            Set.of(),
            EventType.ofLifecycle(SERVICE_INVENTORY, "service", ServiceDto.class)),
    RESOURCE(
            "tmf.resource.v1",
            "the id of the resource",
            "inventory-service",
            Set.of(),
            EventType.ofLifecycle(RESOURCE_INVENTORY, "resource", ResourceDto.class)),
    CATALOG_ENTRY(
            "tmf.catalog-entry.v1",
            "the id of the entry or of the job",
            "catalog-service",
            Set.of(),
            CatalogEvents.OF_ENTRIES,
            CatalogEvents.OF_JOBS),
    CATALOG_RELEASE(
            Storage.TABLE,
            "tmf.catalog.v1",
            "type/id/version of a member, or catalogRelease/number",
            "catalog-service",
            Set.of("com-service", "som-service", "rom-service"),
            CatalogEvents.OF_RELEASES);

    /** What a topic takes at most, in bytes: larger than any event that a service publishes. */
    public static final int LARGEST_RECORD = 16 * 1024 * 1024;

    private final String address;
    private final String key;
    private final Storage storage;
    private final String publisher;
    private final Set<String> readers;
    private final List<EventType> types;

    /** How the broker keeps what it was told. */
    private enum Storage {
        /** Everything for a while, several keys side by side. */
        STREAM,
        /** The newest of each key for ever, and all of it in one order. */
        TABLE
    }

    @SafeVarargs
    EventChannel(String address, String key, String publisher, Set<String> readers, List<EventType>... types) {
        this(Storage.STREAM, address, key, publisher, readers, types);
    }

    @SafeVarargs
    EventChannel(
            Storage storage,
            String address,
            String key,
            String publisher,
            Set<String> readers,
            List<EventType>... types) {
        this.address = address;
        this.key = key;
        this.storage = storage;
        this.publisher = publisher;
        this.readers = readers;
        this.types = Stream.of(types).flatMap(List::stream).toList();
    }

    /** The name of the topic, without the prefix that an installation may give to all. */
    public String address() {
        return address;
    }

    /** What the key of a record says; records of one key keep their order. */
    public String key() {
        return key;
    }

    /** The service that alone publishes here. */
    public String publisher() {
        return publisher;
    }

    /** The services that read here; others may. */
    public Set<String> readers() {
        return readers;
    }

    public List<EventType> types() {
        return types;
    }

    public int partitions() {
        return isCompacted() ? 1 : 4;
    }

    /**
     * How the broker keeps the topic, in Kafka's own words. Nothing is kept compressed: a reader's client unpacks a whole
     * record before anybody can bound it, and so the broker measures what is in it instead, and refuses its writer.
     */
    public Map<String, String> settings() {
        return Map.of(
                "cleanup.policy",
                isCompacted() ? "compact" : "delete",
                "compression.type",
                "uncompressed",
                "max.message.bytes",
                String.valueOf(LARGEST_RECORD));
    }

    /** Whether the newest record of each key is kept for ever, instead of all records for a while. */
    public boolean isCompacted() {
        return storage == Storage.TABLE;
    }

    /**
     * The only type of this kind.
     *
     * @throws IllegalArgumentException when none is declared, or several
     */
    public EventType type(EventKind kind) {
        var found = types.stream().filter(type -> type.kind() == kind).toList();
        if (found.size() != 1) {
            throw new IllegalArgumentException(
                    "%s carries %d types of event for %s".formatted(address, found.size(), kind));
        }
        return found.getFirst();
    }

    /** @throws IllegalArgumentException when no such type is declared */
    public EventType type(String domain, String resource, EventKind kind) {
        return types.stream()
                .filter(type -> type.kind() == kind)
                .filter(type -> type.domain().wireName().equals(domain))
                .filter(type -> type.resource().equals(resource))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "%s carries no %s of %s".formatted(address, kind.typeFor(resource), domain)));
    }

    /** Whether a declared type describes the event. */
    public boolean carries(EventEnvelope envelope) {
        return types.stream().anyMatch(type -> type.describes(envelope));
    }
}
