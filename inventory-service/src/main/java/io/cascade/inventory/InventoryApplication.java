package io.cascade.inventory;

import io.cascade.boundary.CascadeService;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The inventory service: TMF637, TMF638 and TMF639. */
@SpringBootApplication
public class InventoryApplication {

    public static void main(String... arguments) {
        CascadeService.run(InventoryApplication.class, "inventory-service", arguments);
    }
}
