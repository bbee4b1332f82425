package io.cascade.serviceordering;

import io.cascade.boundary.CascadeService;
import io.cascade.ordering.OrderingConfiguration;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

/** Starts service order management. */
@SpringBootApplication
@Import(OrderingConfiguration.class)
public class ServiceOrderingApplication {

    public static final String NAME = "som-service";

    public static void main(String... arguments) {
        CascadeService.run(ServiceOrderingApplication.class, NAME, arguments);
    }
}
