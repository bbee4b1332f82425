package io.cascade.launcher.suite;

import io.cascade.launcher.home.Ports;

/** Where the members of a suite on this machine are found. */
public record SuiteAddresses(Ports ports) {

    private static final String HOST = "127.0.0.1";

    /** Base URL without a slash at its end. */
    public String url(Service service) {
        return "http://%s:%d".formatted(HOST, ports.of(service.module()));
    }

    public String bootstrapServers() {
        return ports.bootstrapServers();
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://%s:%d/%s".formatted(HOST, ports.of(Ports.POSTGRESQL), database);
    }
}
