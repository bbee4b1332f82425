package io.cascade.catalog;

import io.cascade.boundary.CascadeService;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The catalog service: product, service and resource catalog, decomposition rules, and their releases. */
@SpringBootApplication
public class CatalogApplication {

    public static void main(String... arguments) {
        CascadeService.run(CatalogApplication.class, "catalog-service", arguments);
    }
}
