package io.cascade.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Temporary folders for servers that nobody wants to keep, each named after the process that made it. */
final class ThrowAwayFolder {

    private ThrowAwayFolder() {}

    /**
     * Creates one, and removes those whose process was killed before it could clean up.
     *
     * @param endServerIn stops whatever still runs in an abandoned folder before that folder is deleted
     */
    static Path create(String kind, Consumer<Path> endServerIn) {
        Path runs = Folders.create(home().resolve(kind));
        Folders.childrenOf(runs).stream().filter(ThrowAwayFolder::isAbandoned).forEach(run -> {
            endServerIn.accept(run);
            Folders.delete(run);
        });
        try {
            return Files.createTempDirectory(runs, ProcessHandle.current().pid() + "-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the throw-away servers of this user live, and what they share. */
    static Path home() {
        return Path.of(System.getProperty("java.io.tmpdir"), "cascade-" + System.getProperty("user.name"));
    }

    /** A folder whose name starts with the id of a process that is no more. */
    static boolean isAbandoned(Path folder) {
        String pid = folder.getFileName().toString().split("-", 2)[0];
        return pid.matches("\\d+")
                && ProcessHandle.of(Long.parseLong(pid))
                        .filter(ProcessHandle::isAlive)
                        .isEmpty();
    }
}
