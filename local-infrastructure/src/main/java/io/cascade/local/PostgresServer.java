package io.cascade.local;

import io.cascade.local.Postmaster.ShutdownMode;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/**
 * A PostgreSQL server on the loopback address, run as processes of its own from programs on the class path.
 *
 * <p>It outlives this Java process if that is killed; the next start on the same folder takes the survivor over. No shutdown
 * hook is registered: whoever starts the server closes it, after its clients.
 */
public final class PostgresServer implements AutoCloseable {

    private final Postmaster postmaster;
    private final PostgresDatabases databases;
    private final ShutdownMode shutdownMode;
    private final Runnable afterStop;

    PostgresServer(Postmaster postmaster, PostgresDatabases databases, ShutdownMode shutdownMode, Runnable afterStop) {
        this.postmaster = postmaster;
        this.databases = databases;
        this.shutdownMode = shutdownMode;
        this.afterStop = afterStop;
    }

    /**
     * A server that keeps its data in the folder, whatever crashes; its programs and its log lie there too. Only one process
     * at a time may use the folder.
     */
    public static PostgresServerBuilder persistentIn(Path folder) {
        return new PostgresServerBuilder(folder.toAbsolutePath());
    }

    /** A server for tests: nothing is forced to disk, and its temporary folder is deleted on close. */
    public static PostgresServerBuilder throwAway() {
        return new PostgresServerBuilder(null);
    }

    /** Port on the loopback address. */
    public int port() {
        return databases.port();
    }

    /** Where a database of this server is found; user and password are given apart. */
    public String jdbcUrl(String database) {
        return databases.jdbcUrl(database);
    }

    /** Password of the administrator and of the owners of databases created by {@link #createDatabases}. */
    public String password() {
        return databases.password();
    }

    /** The databases of this server, seen by its administrator. */
    public PostgresDatabases databases() {
        return databases;
    }

    /** Makes sure that these databases exist, each owned by a login role of the same name. */
    public void createDatabases(String... names) {
        List.of(names).forEach(name -> databases.create(name, password()));
    }

    /** Whether the server process is alive. */
    public boolean isRunning() {
        return postmaster.running().isPresent();
    }

    /** Process id of the server; empty if it does not run. */
    public OptionalLong pid() {
        return postmaster.running().stream()
                .mapToLong(running -> running.process().pid())
                .findAny();
    }

    /** Starts the server again on its port after its process has died; does nothing while it is alive. */
    public void revive() {
        if (!isRunning()) {
            postmaster.start();
        }
    }

    /** Disconnects all clients and stops the server. */
    @Override
    public void close() {
        try {
            postmaster.stop(shutdownMode);
        } finally {
            afterStop.run();
        }
    }
}
