package io.cascade.launcher.operation;

import io.cascade.launcher.home.Ports;
import io.cascade.launcher.home.ProcessNote;
import io.cascade.launcher.home.ProcessNotes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Processes whose supervisor is gone: nobody would start them again, nobody would stop them. */
public record Leftovers(ProcessNotes notes) {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Those that still run; none while a supervisor looks after them. */
    List<ProcessNote> find() {
        return notes.supervisor().isPresent() ? List.of() : notes.living();
    }

    /** Stops them in order: services, broker, database. */
    public List<ProcessNote> stop() {
        List<ProcessNote> found = find();
        stop(found, note -> !isInfrastructure(note));
        stop(found, note -> note.name().equals(Ports.KAFKA));
        stop(found, note -> note.name().equals(Ports.POSTGRESQL));
        return found;
    }

    private static boolean isInfrastructure(ProcessNote note) {
        return note.name().equals(Ports.KAFKA) || note.name().equals(Ports.POSTGRESQL);
    }

    private void stop(List<ProcessNote> all, Predicate<ProcessNote> which) {
        CompletableFuture.allOf(all.stream()
                        .filter(which)
                        .map(note -> CompletableFuture.runAsync(() -> stop(note)))
                        .toArray(CompletableFuture<?>[]::new))
                .join();
    }

    private void stop(ProcessNote note) {
        note.process().ifPresent(process -> end(process, PATIENCE));
        notes.remove(note.name());
    }

    /** Asks a process to end, and ends it if it does not listen; returns when it is gone. */
    static void end(ProcessHandle process, Duration patience) {
        process.destroy();
        process.onExit()
                .completeOnTimeout(process, patience.toMillis(), TimeUnit.MILLISECONDS)
                .join();
        if (process.isAlive()) {
            process.destroyForcibly();
            process.onExit().join();
        }
    }
}
