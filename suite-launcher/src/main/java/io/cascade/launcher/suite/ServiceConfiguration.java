package io.cascade.launcher.suite;

import io.cascade.launcher.home.RunHome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a service is told about its surroundings. */
record ServiceConfiguration(RunHome home, SuiteAddresses addresses, TimeScale timeScale, Map<String, String> settings) {

    /** Everything except the password, which must not show in a list of processes. */
    List<String> arguments(Instance instance) {
        return properties(instance).entrySet().stream()
                .map(property -> "--%s=%s".formatted(property.getKey(), property.getValue()))
                .toList();
    }

    Map<String, String> environment(Service service) {
        return service.database()
                .map(database -> Map.of("SPRING_DATASOURCE_PASSWORD", home.password(database)))
                .orElseGet(Map::of);
    }

    String passwordArgument(String database) {
        return "--spring.datasource.password=" + home.password(database);
    }

    private Map<String, String> properties(Instance instance) {
        Service service = instance.service();
        var properties = new LinkedHashMap<String, String>();
        properties.put("server.port", String.valueOf(addresses.ports().of(instance.name())));
        properties.put("server.address", "127.0.0.1");
        properties.put("cascade.time-scale", timeScale.toString());
        service.database().ifPresent(database -> {
            properties.put("spring.datasource.url", addresses.jdbcUrl(database));
            properties.put("spring.datasource.username", database);
            properties.put("spring.kafka.bootstrap-servers", addresses.bootstrapServers());
            properties.putAll(neighbours());
            properties.put(
                    "cascade.callback.url",
                    addresses.url(service == Service.ROM ? instance : new Instance(Service.ROM, 1)));
            // on one machine subscribers and catalogs to import are on loopback, too
            properties.put("cascade.outbound.allow-loopback", "true");
        });
        if (service == Service.SIMULATOR) {
            properties.put("cascade.simulator.journal", home.simulatorJournal().toString());
        }
        properties.putAll(settings);
        return properties;
    }

    private Map<String, String> neighbours() {
        return Map.of(
                "cascade.com.url", addresses.urls(Service.COM),
                "cascade.som.url", addresses.urls(Service.SOM),
                "cascade.rom.url", addresses.urls(Service.ROM),
                "cascade.inventory.url", addresses.urls(Service.INVENTORY),
                "cascade.catalog.url", addresses.urls(Service.CATALOG),
                "cascade.network.url", addresses.url(Service.SIMULATOR));
    }
}
