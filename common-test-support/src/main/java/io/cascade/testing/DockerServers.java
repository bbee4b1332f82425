package io.cascade.testing;

import io.cascade.local.PostgresDatabases;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.lifecycle.Startables;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** Both servers as containers, of the versions that the embedded ones have. */
record DockerServers(PostgreSQLContainer postgres, KafkaContainer kafka) implements TestServers {

    static DockerServers start() {
        var postgres = new PostgreSQLContainer("postgres:18")
                .withUsername(PostgresDatabases.ADMINISTRATOR)
                .withEnv(
                        "POSTGRES_INITDB_ARGS",
                        "--encoding=UTF8 --locale=C --locale-provider=builtin --builtin-locale=C.UTF-8")
                .withCommand("postgres -c fsync=off -c synchronous_commit=off -c max_connections=200 -c timezone=UTC");
        var kafka = new KafkaContainer("apache/kafka:4.2.1")
                .withEnv("KAFKA_NUM_PARTITIONS", "4")
                .withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0");
        Startables.deepStart(postgres, kafka).join();
        return new DockerServers(postgres, kafka);
    }

    @Override
    public PostgresDatabases databases() {
        return new PostgresDatabases(
                postgres.getHost(),
                postgres.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT),
                postgres.getUsername(),
                postgres.getPassword());
    }

    @Override
    public String bootstrapServers() {
        return kafka.getBootstrapServers();
    }

    @Override
    public void close() {
        kafka.close();
        postgres.close();
    }
}
