package io.cascade.testing;

import io.cascade.local.KafkaBroker;
import io.cascade.local.PostgresDatabases;
import io.cascade.local.PostgresServer;
import java.util.concurrent.CompletableFuture;

/** Both servers from their own binaries. */
record EmbeddedServers(PostgresServer postgres, KafkaBroker kafka) implements TestServers {

    static EmbeddedServers start() {
        var postgres =
                CompletableFuture.supplyAsync(() -> PostgresServer.throwAway().start());
        var kafka = KafkaBroker.throwAway().start();
        return new EmbeddedServers(postgres.join(), kafka);
    }

    @Override
    public PostgresDatabases databases() {
        return postgres.databases();
    }

    @Override
    public String bootstrapServers() {
        return kafka.bootstrapServers();
    }

    @Override
    public void close() {
        kafka.close();
        postgres.close();
    }
}
