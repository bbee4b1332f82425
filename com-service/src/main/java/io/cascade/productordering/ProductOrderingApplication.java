package io.cascade.productordering;

import io.cascade.platform.CascadeService;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts customer order management. */
@SpringBootApplication
public class ProductOrderingApplication {

    public static final String NAME = "com-service";

    public static void main(String... arguments) {
        CascadeService.run(ProductOrderingApplication.class, NAME, arguments);
    }
}
