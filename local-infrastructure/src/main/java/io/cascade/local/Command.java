package io.cascade.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs one short-lived program to its end. */
final class Command {

    private Command() {}

    record Result(int exitCode, String output) {

        boolean succeeded() {
            return exitCode == 0;
        }
    }

    static Result run(Duration patience, List<String> line) {
        try {
            Path output = Files.createTempFile("cascade-command", ".log");
            try {
                return new Result(exitCode(patience, line, output), Files.readString(output));
            } finally {
                Files.deleteIfExists(output);
            }
        } catch (IOException missing) {
            return new Result(-1, String.valueOf(missing.getMessage()));
        }
    }

    private static int exitCode(Duration patience, List<String> line, Path output) throws IOException {
        // Into a file: a pipe would be inherited by a server that the program leaves behind, and never end.
        var builder = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        try {
            if (process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return process.exitValue();
            }
            process.destroyForcibly();
            return -1;
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            return -1;
        }
    }
}
