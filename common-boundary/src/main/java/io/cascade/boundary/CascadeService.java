package io.cascade.boundary;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts a service of the suite under its own configuration name, so that several can share one class path. */
public final class CascadeService {

    private CascadeService() {}

    /** @param name the name of the service and of its configuration file, such as {@code com-service} */
    public static ConfigurableApplicationContext run(Class<?> application, String name, String... arguments) {
        return builder(application, name).run(arguments);
    }

    public static SpringApplicationBuilder builder(Class<?> application, String name) {
        return new SpringApplicationBuilder(application)
                .properties("spring.config.name=" + name)
                .bannerMode(org.springframework.boot.Banner.Mode.OFF);
    }

    /** Stops a service that {@link #run} started. */
    public static void stop(ConfigurableApplicationContext service) {
        SpringApplication.exit(service);
    }
}
