package io.cascade.launcher.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Development kits on this machine, looked for where they usually lie. */
public final class JavaInstallations {

    private static final Path HOME = Path.of(System.getProperty("user.home"));
    private static final List<Path> FOLDERS = List.of(
            Path.of("/usr/lib/jvm"),
            Path.of("/opt/java"),
            Path.of("/Library/Java/JavaVirtualMachines"),
            HOME.resolve(".sdkman/candidates/java"),
            HOME.resolve(".jdks"),
            HOME.resolve(".asdf/installs/java"),
            HOME.resolve(".local/share/mise/installs/java"));

    private JavaInstallations() {}

    /** Each with its version, in words. */
    public static List<String> describe() {
        return FOLDERS.stream()
                .flatMap(JavaInstallations::childrenOf)
                .map(JavaInstallations::real)
                .distinct()
                .filter(home -> Files.isExecutable(home.resolve("bin/javac")))
                .map(home -> "%s (%s)".formatted(versionOf(home), home))
                .sorted()
                .toList();
    }

    private static String versionOf(Path home) {
        try (Stream<String> lines = Files.lines(home.resolve("release"))) {
            Optional<String> version = lines.filter(line -> line.startsWith("JAVA_VERSION="))
                    .map(line -> line.substring("JAVA_VERSION=".length()).replace("\"", ""))
                    .findFirst();
            return version.orElse("unknown version");
        } catch (IOException unreadable) {
            return "unknown version";
        }
    }

    private static Stream<Path> childrenOf(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children
                    .map(child ->
                            Files.isDirectory(child.resolve("Contents/Home")) ? child.resolve("Contents/Home") : child)
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            return Stream.empty();
        }
    }

    private static Path real(Path link) {
        try {
            return link.toRealPath();
        } catch (IOException broken) {
            return link;
        }
    }
}
