package io.cascade.productordering;

import io.cascade.boundary.CascadeService;
import io.cascade.ordering.OrderingConfiguration;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

/** Starts customer order management. */
@SpringBootApplication
@Import(OrderingConfiguration.class)
public class ProductOrderingApplication {

    public static final String NAME = "com-service";

    public static void main(String... arguments) {
        CascadeService.run(ProductOrderingApplication.class, NAME, arguments);
    }
}
