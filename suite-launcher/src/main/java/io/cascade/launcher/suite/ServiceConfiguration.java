package io.cascade.launcher.suite;

import io.cascade.launcher.home.RunHome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a service is told about its surroundings. */
record ServiceConfiguration(RunHome home, SuiteAddresses addresses, TimeScale timeScale) {

    /** Everything except the password, which must not show in a list of processes. */
    List<String> arguments(Service service) {
        return properties(service).entrySet().stream()
                .map(property -> "--%s=%s".formatted(property.getKey(), property.getValue()))
                .toList();
    }

    Map<String, String> environment(Service service) {
        return service.database().isPresent() ? Map.of("SPRING_DATASOURCE_PASSWORD", home.password()) : Map.of();
    }

    String passwordArgument() {
        return "--spring.datasource.password=" + home.password();
    }

    private Map<String, String> properties(Service service) {
        var properties = new LinkedHashMap<String, String>();
        properties.put("server.port", String.valueOf(addresses.ports().of(service.module())));
        properties.put("server.address", "127.0.0.1");
        properties.put("cascade.time-scale", timeScale.toString());
        service.database().ifPresent(database -> {
            properties.put("spring.datasource.url", addresses.jdbcUrl(database));
            properties.put("spring.datasource.username", database);
            properties.put("spring.kafka.bootstrap-servers", addresses.bootstrapServers());
            properties.putAll(neighbours());
            // on one machine subscribers and catalogs to import are on loopback, too
            properties.put("cascade.outbound.allow-loopback", "true");
        });
        if (service == Service.SIMULATOR) {
            properties.put("cascade.simulator.journal", home.simulatorJournal().toString());
        }
        return properties;
    }

    private Map<String, String> neighbours() {
        return Map.of(
                "cascade.com.url", addresses.url(Service.COM),
                "cascade.som.url", addresses.url(Service.SOM),
                "cascade.rom.url", addresses.url(Service.ROM),
                "cascade.inventory.url", addresses.url(Service.INVENTORY),
                "cascade.catalog.url", addresses.url(Service.CATALOG),
                "cascade.network.url", addresses.url(Service.SIMULATOR),
                "cascade.callback.url", addresses.url(Service.ROM));
    }
}
