package io.cascade.serviceordering;

import io.cascade.platform.CascadeService;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts service order management. */
@SpringBootApplication
public class ServiceOrderingApplication {

    public static final String NAME = "som-service";

    public static void main(String... arguments) {
        CascadeService.run(ServiceOrderingApplication.class, NAME, arguments);
    }
}
