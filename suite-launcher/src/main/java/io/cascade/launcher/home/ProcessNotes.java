package io.cascade.launcher.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The notes about the processes of one suite, a file each. */
public record ProcessNotes(Path folder) {

    /** Name of the process that supervises the others. */
    public static final String SUPERVISOR = "supervisor";

    private static final String SUFFIX = ".pid";

    public void write(ProcessNote note) {
        fileOf(note.name()).write(note.asProperties());
    }

    public void remove(String name) {
        fileOf(name).delete();
    }

    public Optional<ProcessNote> of(String name) {
        return fileOf(name).read().map(values -> ProcessNote.from(name, values));
    }

    /** The notes whose process still runs, the supervisor's included. */
    public List<ProcessNote> living() {
        return names().stream()
                .flatMap(name -> of(name).stream())
                .filter(note -> note.process().isPresent())
                .toList();
    }

    /** The note of the supervisor that runs now. */
    public Optional<ProcessNote> supervisor() {
        return of(SUPERVISOR).filter(note -> note.process().isPresent());
    }

    private List<String> names() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(SUFFIX))
                    .map(file -> file.substring(0, file.length() - SUFFIX.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PropertiesFile fileOf(String name) {
        return new PropertiesFile(folder.resolve(name + SUFFIX));
    }
}
