package io.cascade.testing.page;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Compiles sources against the class path of the tests, into classes that come before those of the same names. */
final class Compilation {

    private static final String SOURCES = "src/main/java/";

    private Compilation() {}

    /**
     * A world of its own: its classes and the rest of the class path, together.
     *
     * @param sources by their paths in the repository
     * @throws IllegalStateException with what the compiler says
     */
    static ClassLoader of(Map<String, String> sources) {
        try {
            var home = Files.createTempDirectory("page");
            var classes = Files.createDirectory(home.resolve("classes"));
            var files = sources.entrySet().stream()
                    .map(source -> write(home, source.getKey(), source.getValue()))
                    .toList();
            compile(files, classes);
            return new URLClassLoader(
                    Stream.concat(Stream.of(classes), classPath())
                            .map(Compilation::url)
                            .toArray(URL[]::new),
                    ClassLoader.getPlatformClassLoader());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compile(List<Path> files, Path classes) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var said = new StringWriter();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var path = String.join(
                    File.pathSeparator, classPath().map(Path::toString).toList());
            var options = List.of("-classpath", path, "-d", classes.toString(), "-proc:none");
            if (!compiler.getTask(said, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
                    .call()) {
                throw new IllegalStateException("the page does not compile:\n" + said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Surefire puts it into a jar's manifest, and says elsewhere what it is. */
    private static Stream<Path> classPath() {
        var path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(path.split(File.pathSeparator)).map(Path::of);
    }

    private static Path write(Path home, String file, String source) {
        try {
            var path = home.resolve("sources").resolve(file.substring(file.indexOf(SOURCES) + SOURCES.length()));
            Files.createDirectories(path.getParent());
            return Files.writeString(path, source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
