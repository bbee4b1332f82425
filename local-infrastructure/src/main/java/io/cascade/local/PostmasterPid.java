package io.cascade.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What PostgreSQL notes about its running server in the file {@code postmaster.pid} of the data directory. */
record PostmasterPid(ProcessHandle process, int port) {

    private static final int PID_LINE = 0;
    private static final int PORT_LINE = 3;

    static Path fileIn(Path data) {
        return data.resolve("postmaster.pid");
    }

    /** The server that runs on this data directory; empty if there is none, whatever a file left behind may say. */
    static Optional<PostmasterPid> runningOn(Path data) {
        try {
            List<String> lines = Files.readAllLines(fileIn(data));
            if (lines.size() <= PORT_LINE) {
                return Optional.empty();
            }
            int port = Integer.parseInt(lines.get(PORT_LINE).strip());
            return ProcessHandle.of(Long.parseLong(lines.get(PID_LINE).strip()))
                    .filter(PostmasterPid::isPostgres)
                    .map(process -> new PostmasterPid(process, port));
        } catch (IOException | NumberFormatException noneOrHalfWritten) {
            return Optional.empty();
        }
    }

    boolean isRunning() {
        return isPostgres(process);
    }

    /** The id may have gone to another program since, and a process that nobody has reaped yet has no program any more. */
    private static boolean isPostgres(ProcessHandle process) {
        return process.isAlive()
                && process.info()
                        .command()
                        .filter(program ->
                                Path.of(program).getFileName().toString().startsWith("postgres"))
                        .isPresent();
    }
}
