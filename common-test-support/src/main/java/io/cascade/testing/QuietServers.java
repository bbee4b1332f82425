package io.cascade.testing;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Keeps the embedded broker and its clients from filling the test log, unless a service's configuration asks to hear them. */
final class QuietServers implements EnvironmentPostProcessor {

    private static final Map<String, Object> LEVELS = Map.of(
            "logging.level.kafka", "warn",
            "logging.level.org.apache.kafka", "warn",
            "logging.level.org.apache.kafka.controller.QuorumController", "error",
            "logging.level.org.apache.kafka.clients.NetworkClient", "error",
            "logging.level.state.change.logger", "warn",
            "logging.level.org.testcontainers", "warn");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        environment.getPropertySources().addLast(new MapPropertySource("quiet-servers", LEVELS));
    }
}
