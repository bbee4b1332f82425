package io.cascade.testing;

import io.cascade.local.PostgresDatabases;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What one Spring context has for itself on the servers that all contexts of the run share: a fresh database, a prefix for its
 * topics and a name for its consumers.
 */
public final class TestWorkspace {

    private static final AtomicInteger COUNTER = new AtomicInteger();
    private static final String PASSWORD = "test";

    private final String name;
    private final PostgresDatabases databases;
    private final String bootstrapServers;

    private TestWorkspace(String name, PostgresDatabases databases, String bootstrapServers) {
        this.name = name;
        this.databases = databases;
        this.bootstrapServers = bootstrapServers;
    }

    /** Creates the database. */
    public static TestWorkspace fresh() {
        TestServers servers = TestServers.ofThisRun();
        var workspace =
                new TestWorkspace("test_" + COUNTER.incrementAndGet(), servers.databases(), servers.bootstrapServers());
        workspace.databases.create(workspace.name, PASSWORD);
        return workspace;
    }

    public String jdbcUrl() {
        return databases.jdbcUrl(name);
    }

    public String username() {
        return name;
    }

    public String password() {
        return PASSWORD;
    }

    /** From now on nobody gets at the database, until it is back. */
    public void databaseGoesAway() {
        databases.shut(name);
    }

    public void databaseIsBack() {
        databases.open(name);
    }

    /** Where Kafka clients find the broker. */
    public String bootstrapServers() {
        return bootstrapServers;
    }

    /** What the property {@code cascade.topic-prefix} holds in this context. */
    public String topicPrefix() {
        return name + ".";
    }

    /** The name under which this context uses a topic of the suite, such as {@code tmf.service-order.v1}. */
    public String topic(String suiteName) {
        return topicPrefix() + suiteName;
    }

    /** Consumer group of all listeners that name no group of their own. */
    public String consumerGroup() {
        return topicPrefix() + "service";
    }
}
