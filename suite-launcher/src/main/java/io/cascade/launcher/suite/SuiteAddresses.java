package io.cascade.launcher.suite;

import io.cascade.client.Endpoint;
import io.cascade.client.SuiteClient;
import io.cascade.launcher.home.Ports;
import java.util.stream.Collectors;

/** Where the members of a suite on this machine are found. */
public record SuiteAddresses(Ports ports) {

    private static final String HOST = "127.0.0.1";

    /** Base URL of the first instance, without a slash at its end. */
    public String url(Service service) {
        return url(new Instance(service, 1));
    }

    public String url(Instance instance) {
        return "http://%s:%d".formatted(HOST, ports.of(instance.name()));
    }

    /** The base URLs of all instances of a service, with commas between them. */
    String urls(Service service) {
        return instances().of(service).stream().map(this::url).collect(Collectors.joining(","));
    }

    /** The processes that run the services. */
    public Instances instances() {
        return Instances.on(ports);
    }

    /** Speaks to these services. */
    public SuiteClient client() {
        return new SuiteClient(
                new Endpoint(url(Service.COM)),
                new Endpoint(url(Service.SOM)),
                new Endpoint(url(Service.ROM)),
                new Endpoint(url(Service.INVENTORY)),
                new Endpoint(url(Service.CATALOG)),
                new Endpoint(url(Service.SIMULATOR)));
    }

    public String bootstrapServers() {
        return ports.bootstrapServers();
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://%s:%d/%s".formatted(HOST, ports.of(Ports.POSTGRESQL), database);
    }
}
