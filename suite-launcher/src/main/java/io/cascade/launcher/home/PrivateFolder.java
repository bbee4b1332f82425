package io.cascade.launcher.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.stream.Stream;

/** A folder that only its owner may enter. */
record PrivateFolder(Path path) {

    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

    /** Makes sure that there is one, and that it is closed. */
    void create() {
        try {
            Files.createDirectories(path);
            Files.setPosixFilePermissions(path, FOLDER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same for all that is in it, if an older build left it open. */
    void createWithContent() {
        try {
            boolean leftOpen =
                    Files.exists(path) && !Files.getPosixFilePermissions(path).equals(FOLDER);
            create();
            if (leftOpen) {
                closeContent();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void closeContent() throws IOException {
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : all.filter(file -> !Files.isSymbolicLink(file)).toList()) {
                Files.setPosixFilePermissions(each, Files.isDirectory(each) ? FOLDER : FILE);
            }
        }
    }
}
