package io.cascade.launcher.suite;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The services of the suite, in the order in which they are best started. */
public enum Service {
    SIMULATOR("network-simulator", null, "io.cascade.simulator.NetworkSimulatorApplication"),
    CATALOG("catalog-service", "catalog", "io.cascade.catalog.CatalogApplication"),
    INVENTORY("inventory-service", "inventory", "io.cascade.inventory.InventoryApplication"),
    COM("com-service", "com", "io.cascade.productordering.ProductOrderingApplication"),
    SOM("som-service", "som", "io.cascade.serviceordering.ServiceOrderingApplication"),
    ROM("rom-service", "rom", "io.cascade.resourceordering.ResourceOrderingApplication");

    private final String module;
    private final @Nullable String database;
    private final String application;

    Service(String module, @Nullable String database, String application) {
        this.module = module;
        this.database = database;
        this.application = application;
    }

    /** Name of the module, and of the member that runs it. */
    public String module() {
        return module;
    }

    /** The database that only this service uses; the simulator has none. */
    public Optional<String> database() {
        return Optional.ofNullable(database);
    }

    String application() {
        return application;
    }

    static List<String> databases() {
        return Stream.of(values())
                .flatMap(service -> service.database().stream())
                .toList();
    }
}
