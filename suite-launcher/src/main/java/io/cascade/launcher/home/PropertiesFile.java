package io.cascade.launcher.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Lines of {@code name=value} that are replaced as a whole, so that a reader never sees half of them. */
record PropertiesFile(Path path) {

    Optional<Map<String, String>> read() {
        try {
            return Optional.of(Files.readAllLines(path).stream()
                    .filter(line -> line.contains("="))
                    .map(line -> line.split("=", 2))
                    .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (first, second) -> second)));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(Map<String, String> values) {
        String content = new TreeMap<>(values)
                .entrySet().stream().map(value -> value + "\n").collect(Collectors.joining());
        try {
            Files.createDirectories(path.getParent());
            Path unfinished = Files.writeString(path.resolveSibling(path.getFileName() + ".unfinished"), content);
            Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
