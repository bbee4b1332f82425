package io.cascade.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts and stops the server process of a cluster, in whatever state the last one left it. */
final class Postmaster {

    private static final Logger log = LoggerFactory.getLogger(Postmaster.class);
    private static final Duration START_PATIENCE = Duration.ofMinutes(2);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(20);
    private static final long LARGEST_LOG = 8 * 1024 * 1024;

    private final PostgresCluster cluster;
    private final Path output;

    Postmaster(PostgresCluster cluster) {
        this.cluster = cluster;
        this.output = cluster.folder().resolve("postgres.log");
    }

    Optional<PostmasterPid> running() {
        return PostmasterPid.runningOn(cluster.data());
    }

    PostmasterPid start() {
        long deadline = System.nanoTime() + START_PATIENCE.toNanos();
        while (true) {
            Optional<String> refusal = tryToStart();
            if (refusal.isEmpty()) {
                return running().orElseThrow(() -> new ServerNotStarted("PostgreSQL ended at once, see " + output));
            }
            if (!blamesPredecessor(refusal.get()) || System.nanoTime() > deadline) {
                throw new ServerNotStarted("PostgreSQL did not start, see %s:%n%s".formatted(output, refusal.get()));
            }
            pause();
        }
    }

    /** Stops the server if there is one: asks first, kills it if it does not listen. Returns when it is gone. */
    void stop(ShutdownMode mode) {
        running().ifPresent(postmaster -> {
            control("stop", "-t", String.valueOf(STOP_PATIENCE.toSeconds()), "-m", mode.option());
            if (!isGoneWithin(Duration.ofSeconds(2), postmaster)) {
                log.warn("PostgreSQL on {} does not stop when asked, killing it", cluster.folder());
                postmaster.process().destroyForcibly();
                isGoneWithin(STOP_PATIENCE, postmaster);
            }
        });
    }

    /** Empty if the server runs now, otherwise what it said. */
    private Optional<String> tryToStart() {
        try {
            if (running().isEmpty()) {
                Files.deleteIfExists(PostmasterPid.fileIn(cluster.data()));
            }
            long alreadySaid = prepareOutput();
            var start = control("start", "-t", String.valueOf(START_PATIENCE.toSeconds()), "-l", output.toString());
            return start.succeeded() ? Optional.empty() : Optional.of(start.output() + saidAfter(alreadySaid));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** After a crash its last children may still hold the shared memory for a moment. */
    private static boolean blamesPredecessor(String refusal) {
        return refusal.contains("pre-existing shared memory block") || refusal.contains("lock file \"postmaster.pid\"");
    }

    private long prepareOutput() throws IOException {
        if (Files.exists(output) && Files.size(output) > LARGEST_LOG) {
            Files.move(output, output.resolveSibling("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        if (Files.notExists(output)) {
            Files.createFile(output);
        }
        Files.setPosixFilePermissions(output, PosixFilePermissions.fromString("rw-------"));
        cluster.runAs().own(output);
        return Files.size(output);
    }

    private String saidAfter(long position) throws IOException {
        try (var file = Files.newByteChannel(output)) {
            return new String(Channels.newInputStream(file.position(position)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Command.Result control(String verb, String... options) {
        var line = new ArrayList<>(cluster.runAs()
                .command(
                        cluster.binaries().program("pg_ctl"),
                        verb,
                        "-w",
                        "-D",
                        cluster.data().toString()));
        line.addAll(List.of(options));
        return Command.run(START_PATIENCE.plusSeconds(10), line);
    }

    private static boolean isGoneWithin(Duration patience, PostmasterPid postmaster) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (postmaster.isRunning()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            pause();
        }
        return true;
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerNotStarted("Interrupted while waiting for PostgreSQL", e);
        }
    }

    enum ShutdownMode {
        /** Clients are disconnected, everything is written down. */
        FAST,
        /** Nothing is written down: the next start has to recover. */
        IMMEDIATE;

        private String option() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
