package io.cascade.launcher.suite;

import io.cascade.launcher.home.FolderDeletion;
import io.cascade.launcher.home.RunHome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** A home that nobody wants to keep. */
final class TemporaryHome {

    private TemporaryHome() {}

    static RunHome create() {
        try {
            return new RunHome(Files.createTempDirectory("cascade-suite-"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(RunHome home) {
        FolderDeletion.of(home.folder());
    }
}
