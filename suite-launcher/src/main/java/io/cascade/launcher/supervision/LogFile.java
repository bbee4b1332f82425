package io.cascade.launcher.supervision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Where a process says what it has to say; nobody but its owner may read it. */
record LogFile(Path path) {

    private static final long LARGEST = 16L * 1024 * 1024;

    /** The redirection to it; a large one is put aside before. */
    ProcessBuilder.Redirect redirection() throws IOException {
        Files.createDirectories(path.getParent());
        if (Files.exists(path) && Files.size(path) > LARGEST) {
            Files.move(path, path.resolveSibling(path.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
        if (Files.notExists(path)) {
            Files.createFile(path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        return ProcessBuilder.Redirect.appendTo(path.toFile());
    }
}
