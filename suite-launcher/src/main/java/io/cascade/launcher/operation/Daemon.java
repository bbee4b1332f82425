package io.cascade.launcher.operation;

import io.cascade.launcher.Cascade;
import io.cascade.launcher.home.Checkout;
import io.cascade.launcher.home.ProcessNote;
import io.cascade.launcher.home.ProcessNotes;
import io.cascade.launcher.home.RunHome;
import io.cascade.launcher.program.JavaRuntime;
import io.cascade.launcher.program.ProgramStore;
import io.cascade.launcher.supervision.ChildProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** The supervisor as a process in the background. */
record Daemon(Checkout checkout, RunHome home) {

    void start(UpWishes wishes) {
        var program = new ProgramStore(checkout.programs()).current(Cascade.class.getName());
        Path log = home.log(ProcessNotes.SUPERVISOR);
        putAside(log);
        var process = ChildProcess.detach(
                inItsOwnSession(JavaRuntime.command(program, options(wishes), arguments(wishes))), log);
        home.processes()
                .write(ProcessNote.of(ProcessNotes.SUPERVISOR, process.pid(), 0, SuperviseCommand.about(wishes)));
    }

    private List<String> options(UpWishes wishes) {
        String heap = wishes.inOneJvm() ? "-Xmx768m" : "-Xmx96m";
        return List.of(checkout.asProperty(), heap, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
    }

    private static List<String> arguments(UpWishes wishes) {
        var arguments = new ArrayList<>(List.of(
                SuperviseCommand.NAME, "--time-scale", wishes.timeScale().toString()));
        if (wishes.inOneJvm()) {
            arguments.add("--one-jvm");
        }
        return arguments;
    }

    /** Whoever ends all processes of the terminal does not mean this one. */
    private static List<String> inItsOwnSession(List<String> command) {
        if (!Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            return command;
        }
        var line = new ArrayList<>(List.of("/usr/bin/setsid"));
        line.addAll(command);
        return line;
    }

    private static void putAside(Path log) {
        try {
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
