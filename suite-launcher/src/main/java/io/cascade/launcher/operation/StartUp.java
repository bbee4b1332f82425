package io.cascade.launcher.operation;

import io.cascade.launcher.home.ProcessNote;
import io.cascade.launcher.home.ProcessNotes;
import io.cascade.launcher.home.RunHome;
import io.cascade.launcher.supervision.StartFailed;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Watches a suite that a supervisor in the background is starting, and tells how far it is. */
final class StartUp {

    private static final long GLANCE_IN_MILLISECONDS = 100;

    private final RunHome home;
    private final PrintWriter out;
    private final Set<String> told = new HashSet<>();

    StartUp(RunHome home, PrintWriter out) {
        this.home = home;
        this.out = out;
    }

    /** Returns when everything is ready. */
    void follow() {
        ProcessNotes notes = home.processes();
        Optional<ProcessNote> supervisor = notes.supervisor();
        while (supervisor.filter(note -> !note.isReady()).isPresent()) {
            tellNews(notes);
            pause();
            supervisor = notes.supervisor();
        }
        tellNews(notes);
        ProcessNote ready = supervisor.orElseThrow(
                () -> new StartFailed("Cascade did not start.%n%s".formatted(wordsOfSupervisor())));
        out.println("Cascade is ready after " + Figures.seconds(ready.start()) + ".");
        out.flush();
    }

    private void tellNews(ProcessNotes notes) {
        notes.living().stream()
                .filter(note -> !note.name().equals(ProcessNotes.SUPERVISOR))
                .filter(ProcessNote::isReady)
                .filter(note -> told.add(note.name()))
                .forEach(note -> out.printf(
                        "  %-20s ready after %7s  127.0.0.1:%d%n",
                        note.name(), Figures.seconds(note.start()), home.ports().of(note.name())));
        out.flush();
    }

    private String wordsOfSupervisor() {
        Path log = home.log(ProcessNotes.SUPERVISOR);
        try {
            return Files.exists(log) ? Files.readString(log).strip() : "It left no log at " + log;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(GLANCE_IN_MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
