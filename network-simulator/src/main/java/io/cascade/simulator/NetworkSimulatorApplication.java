package io.cascade.simulator;

import io.cascade.web.WebBoundary;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The network simulator: credit, address qualification, network elements, logistics, billing and notification. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
@Import(WebBoundary.class)
public class NetworkSimulatorApplication {

    /** The application, configured by {@code network-simulator.yml} and ready to run. */
    public static SpringApplicationBuilder application() {
        return new SpringApplicationBuilder(NetworkSimulatorApplication.class)
                .properties("spring.config.name=network-simulator");
    }

    public static void main(String[] args) {
        application().run(args);
    }
}
