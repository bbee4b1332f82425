package io.cascade.launcher.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A working copy of Cascade that has been built. */
public record Checkout(Path root) {

    private static final String PROPERTY = "cascade.checkout";
    private static final String LAUNCHER = "suite-launcher";

    /** The one that the start script names, or else the nearest around the current folder. */
    public static Checkout current() {
        return new Checkout(Optional.ofNullable(System.getProperty(PROPERTY))
                .map(Path::of)
                .orElseGet(Checkout::nearest)
                .toAbsolutePath());
    }

    /** What passes the checkout on to a Java process. */
    public String asProperty() {
        return "-D" + PROPERTY + "=" + root;
    }

    /** Where the suite that people use keeps everything. */
    public RunHome runHome() {
        return new RunHome(root.resolve(".cascade"));
    }

    /** Where another suite keeps everything, apart from the one that people use. */
    public RunHome homeApart(String name) {
        return new RunHome(runHome().folder().resolve(name));
    }

    /** All suites that were ever run apart from the one that people use, and still keep something. */
    public List<RunHome> homesApart() {
        Path all = runHome().folder();
        try (Stream<Path> folders = Files.isDirectory(all) ? Files.list(all) : Stream.empty()) {
            return folders.map(RunHome::new).filter(RunHome::isUsed).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Unpacked programs; runs share them. */
    public Path programs() {
        return runHome().folder().resolve("programs");
    }

    /**
     * The jar of a module that holds all it needs.
     *
     * @throws NotBuilt if the module has not been built
     */
    public Path executableJar(String module) {
        Path target = root.resolve(module).resolve("target");
        try (Stream<Path> files = Files.exists(target) ? Files.list(target) : Stream.empty()) {
            return files.filter(file -> file.getFileName().toString().matches(module + "-.*-exec\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new NotBuilt(module));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path nearest() {
        Path here = Path.of("").toAbsolutePath();
        return Stream.iterate(here, folder -> folder != null, Path::getParent)
                .filter(folder -> Files.isDirectory(folder.resolve(LAUNCHER)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Not inside a checkout of Cascade: " + here));
    }
}
