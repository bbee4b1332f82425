package io.cascade.resourceordering;

import io.cascade.boundary.CascadeService;
import io.cascade.ordering.OrderingConfiguration;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

/** Starts resource order management. */
@SpringBootApplication
@Import(OrderingConfiguration.class)
public class ResourceOrderingApplication {

    public static final String NAME = "rom-service";

    public static void main(String... arguments) {
        CascadeService.run(ResourceOrderingApplication.class, NAME, arguments);
    }
}
