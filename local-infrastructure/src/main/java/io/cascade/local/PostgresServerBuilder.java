package io.cascade.local;

import io.cascade.local.Postmaster.ShutdownMode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Collects what is particular about a {@link PostgresServer} and starts it. */
public final class PostgresServerBuilder {

    private static final Logger log = LoggerFactory.getLogger(PostgresServerBuilder.class);

    private final @Nullable Path folder;
    private final Map<String, String> ownSettings = new LinkedHashMap<>();
    private int port = FreePort.ANY;
    private String password = "cascade";
    private @Nullable RunAs runAs;
    private @Nullable Path programs;

    PostgresServerBuilder(@Nullable Path folder) {
        this.folder = folder;
    }

    /** Port on the loopback address; a free one unless given. */
    public PostgresServerBuilder port(int port) {
        this.port = port;
        return this;
    }

    /** Password of the administrator, fixed when the folder is first used, and of the owners of databases. */
    public PostgresServerBuilder password(String password) {
        this.password = password;
        return this;
    }

    /** A server setting by its PostgreSQL name, over the suite's own choice. */
    public PostgresServerBuilder setting(String name, String value) {
        ownSettings.put(name, value);
        return this;
    }

    PostgresServerBuilder runAs(RunAs runAs) {
        this.runAs = runAs;
        return this;
    }

    PostgresServerBuilder programsIn(Path programs) {
        this.programs = programs;
        return this;
    }

    /**
     * Starts the server, or takes over the one that an earlier process left running on the folder and the port, and waits
     * until it accepts connections.
     *
     * @throws ServerNotStarted with the server's own words if that is impossible
     */
    public PostgresServer start() {
        return folder == null ? startThrowAway() : startPersistent(folder);
    }

    private PostgresServer startThrowAway() {
        RunAs user = user();
        var binaries = binariesUnder(sharedPrograms());
        Path temporary = ThrowAwayFolder.create(
                "postgres",
                abandoned ->
                        new Postmaster(new PostgresCluster(abandoned, binaries, user)).stop(ShutdownMode.IMMEDIATE));
        var cluster = new PostgresCluster(temporary, binaries, user);
        cluster.prepare(password, false);
        return new PostgresServer(
                new Postmaster(cluster),
                serve(cluster, false),
                ShutdownMode.IMMEDIATE,
                () -> Folders.delete(temporary));
    }

    private PostgresServer startPersistent(Path kept) {
        FolderLock lock = FolderLock.take(Folders.create(kept));
        try {
            var binaries = binariesUnder(kept.resolve("programs"));
            var cluster = new PostgresCluster(kept, binaries, user());
            cluster.prepare(password, true);
            return new PostgresServer(new Postmaster(cluster), serve(cluster, true), ShutdownMode.FAST, lock::close);
        } catch (RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    private PostgresDatabases serve(PostgresCluster cluster, boolean durable) {
        var postmaster = new Postmaster(cluster);
        var survivor = postmaster.running().map(orphan -> databasesOn(orphan.port()));
        if (survivor.filter(this::isWanted).isPresent()) {
            log.info(
                    "Taking over the PostgreSQL that was left running on port {}",
                    survivor.get().port());
            return survivor.get();
        }
        postmaster.stop(ShutdownMode.FAST);
        var databases = databasesOn(FreePort.orElseFree(port));
        var settings = durable ? PostgresTuning.durable() : PostgresTuning.throwAway();
        settings.putAll(ownSettings);
        cluster.configure(settings, databases.port());
        postmaster.start();
        if (!databases.answer()) {
            postmaster.stop(ShutdownMode.FAST);
            throw new ServerNotStarted(cluster.folder() + " was set up with another administrator password");
        }
        return databases;
    }

    private boolean isWanted(PostgresDatabases survivor) {
        return (port == FreePort.ANY || port == survivor.port()) && survivor.answer();
    }

    private PostgresDatabases databasesOn(int actualPort) {
        return new PostgresDatabases("127.0.0.1", actualPort, PostgresDatabases.ADMINISTRATOR, password);
    }

    private PostgresBinaries binariesUnder(Path usualPlace) {
        return PostgresBinaries.extractedUnder(programs == null ? usualPlace : programs);
    }

    /** Extracting takes longer than all the rest, so throw-away servers share the result. */
    static Path sharedPrograms() {
        return ThrowAwayFolder.home().resolve("postgres-programs");
    }

    private RunAs user() {
        return runAs == null ? RunAs.best() : runAs;
    }
}
