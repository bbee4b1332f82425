package io.cascade.launcher.supervision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** A member that is a child process of this one. */
public final class ChildProcess implements Member {

    /** By this variable a process learns how the one before it ended: its exit code, above 128 a signal's number. */
    static final String PREVIOUS_EXIT = "CASCADE_PREVIOUS_EXIT";

    /**
     * Ctrl-C in a terminal reaches every process that was started from it; only the supervisor may follow. What a child
     * writes is for its owner only.
     */
    private static final List<String> DEAF_AND_PRIVATE =
            List.of("sh", "-c", "umask 077; trap '' INT HUP; exec \"$@\"", "cascade");

    private final String name;
    private final List<String> command;
    private final Map<String, String> environment;
    private final Path log;
    private final BooleanSupplier readiness;
    private final Duration patience;
    private volatile @Nullable Process process;

    /**
     * @param command program and arguments
     * @param environment added to the environment of this process
     * @param patience how long it may take to end when asked
     */
    public ChildProcess(
            String name,
            List<String> command,
            Map<String, String> environment,
            Path log,
            BooleanSupplier readiness,
            Duration patience) {
        this.name = name;
        this.command = List.copyOf(command);
        this.environment = Map.copyOf(environment);
        this.log = log;
        this.readiness = readiness;
        this.patience = patience;
    }

    /** Starts a process that lives on when this one ends, and its terminal closes. */
    public static ProcessHandle detach(List<String> command, Path output) {
        try {
            return builder(command, output).start().toHandle();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Path log() {
        return log;
    }

    @Override
    public void launch() {
        try {
            var builder = builder(command, log);
            builder.environment().putAll(environment);
            tellOfPredecessor(builder.environment());
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean isAlive() {
        Process current = process;
        return current != null && current.isAlive();
    }

    @Override
    public boolean isReady() {
        return readiness.getAsBoolean();
    }

    @Override
    public OptionalLong pid() {
        Process current = process;
        return current != null && current.isAlive() ? OptionalLong.of(current.pid()) : OptionalLong.empty();
    }

    @Override
    public void stop() {
        Process current = process;
        if (current == null) {
            return;
        }
        current.destroy();
        try {
            if (!current.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                current.destroyForcibly();
            }
            current.waitFor();
        } catch (InterruptedException e) {
            current.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void tellOfPredecessor(Map<String, String> surroundings) {
        Process predecessor = process;
        surroundings.remove(PREVIOUS_EXIT);
        if (predecessor != null && !predecessor.isAlive()) {
            surroundings.put(PREVIOUS_EXIT, String.valueOf(predecessor.exitValue()));
        }
    }

    private static ProcessBuilder builder(List<String> command, Path output) throws IOException {
        var line = new ArrayList<>(DEAF_AND_PRIVATE);
        line.addAll(command);
        return new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(new LogFile(output).redirection());
    }
}
