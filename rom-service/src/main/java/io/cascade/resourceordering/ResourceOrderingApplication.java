package io.cascade.resourceordering;

import io.cascade.platform.CascadeService;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts resource order management. */
@SpringBootApplication
public class ResourceOrderingApplication {

    public static final String NAME = "rom-service";

    public static void main(String... arguments) {
        CascadeService.run(ResourceOrderingApplication.class, NAME, arguments);
    }
}
