package io.cascade.launcher.suite;

import io.cascade.launcher.home.Ports;
import io.cascade.launcher.home.RunHome;
import io.cascade.launcher.supervision.Member;
import io.cascade.launcher.supervision.PortReadiness;
import io.cascade.local.PostgresServer;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The database server as a member of the suite. */
final class PostgresMember implements Member {

    private static final int LEAST_CONNECTIONS = 200;
    private static final int CONNECTIONS_OF_AN_INSTANCE = 20;

    private final RunHome home;
    private final int port;
    private final boolean durable;
    private final int connections;
    private volatile @Nullable PostgresServer server;

    PostgresMember(SuiteSetup setup) {
        home = setup.home();
        port = setup.ports().of(Ports.POSTGRESQL);
        durable = setup.durable();
        connections = Math.max(
                LEAST_CONNECTIONS,
                CONNECTIONS_OF_AN_INSTANCE * Instances.on(setup.ports()).all().size());
    }

    void createDatabases(List<String> names) {
        names.forEach(name -> running().databases().create(name, home.password(name)));
    }

    @Override
    public String name() {
        return Ports.POSTGRESQL;
    }

    @Override
    public Path log() {
        return home.log(name());
    }

    @Override
    public void launch() {
        PostgresServer current = server;
        if (current == null) {
            var builder = durable
                    ? PostgresServer.persistentIn(home.postgres())
                    // A power cut may cost this data, but the end of the process must not cost a commit.
                    : PostgresServer.throwAway().setting("synchronous_commit", "on");
            server = builder.port(port)
                    .password(home.password())
                    .setting("max_connections", String.valueOf(connections))
                    .start();
        } else {
            current.revive();
        }
    }

    @Override
    public boolean isAlive() {
        PostgresServer current = server;
        return current != null && current.isRunning();
    }

    @Override
    public boolean isReady() {
        return new PortReadiness(port).getAsBoolean();
    }

    @Override
    public OptionalLong pid() {
        PostgresServer current = server;
        return current == null ? OptionalLong.empty() : current.pid();
    }

    @Override
    public void stop() {
        PostgresServer current = server;
        if (current != null) {
            current.close();
            server = null;
        }
    }

    private PostgresServer running() {
        PostgresServer current = server;
        if (current == null) {
            throw new IllegalStateException("PostgreSQL has not been started");
        }
        return current;
    }
}
