package io.cascade.launcher.program;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Unpacks executable jars into a folder of plain jars. Programs start faster from there, share what they have in common, and
 * do not notice when the build replaces the jar under their feet: nothing in the folder is ever changed.
 */
public record ProgramStore(Path folder) {

    private static final String LIBRARIES = "BOOT-INF/lib/";

    public JavaProgram unpack(Path executableJar) {
        try (var jar = new JarFile(executableJar.toFile())) {
            Files.createDirectories(folder);
            var classPath = new ArrayList<Path>();
            classPath.add(own(jar, executableJar));
            for (JarEntry library : librariesOf(jar)) {
                classPath.add(library(jar, library));
            }
            return new JavaProgram(
                    classPath, jar.getManifest().getMainAttributes().getValue("Start-Class"));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not unpack " + executableJar, e);
        }
    }

    /** The classes that this Java process runs, whether it was started from an executable jar or in another way. */
    public JavaProgram current(String mainClass) {
        String classPath = System.getProperty("java.class.path");
        boolean packed = !classPath.contains(File.pathSeparator) && classPath.endsWith("-exec.jar");
        return packed
                ? unpack(Path.of(classPath)).startingAt(mainClass)
                : new JavaProgram(
                        Stream.of(classPath.split(File.pathSeparator))
                                .map(entry -> Path.of(entry).toAbsolutePath())
                                .toList(),
                        mainClass);
    }

    private static List<JarEntry> librariesOf(JarFile jar) {
        return jar.stream()
                .filter(entry ->
                        entry.getName().startsWith(LIBRARIES) && entry.getName().endsWith(".jar"))
                .toList();
    }

    private Path library(JarFile jar, JarEntry entry) throws IOException {
        String name = entry.getName().substring(LIBRARIES.length());
        Path target = folder.resolve(named(name, entry.getCrc()));
        if (Files.notExists(target)) {
            try (InputStream content = jar.getInputStream(entry)) {
                place(target, unfinished -> Files.copy(content, unfinished, StandardCopyOption.REPLACE_EXISTING));
            }
        }
        return target;
    }

    private Path own(JarFile jar, Path executableJar) throws IOException {
        List<JarEntry> classes = jar.stream().filter(OwnClasses::include).toList();
        long fingerprint = classes.stream()
                .mapToLong(entry -> entry.getCrc() * 31 + entry.getName().hashCode())
                .reduce(1, (sum, next) -> sum * 31 + next);
        Path target = folder.resolve(named(executableJar.getFileName().toString(), fingerprint));
        if (Files.notExists(target)) {
            place(target, unfinished -> OwnClasses.copy(jar, classes, unfinished));
        }
        return target;
    }

    private static String named(String jar, long fingerprint) {
        return "%s-%s.jar"
                .formatted(
                        jar.replaceAll("\\.jar$", ""),
                        Long.toHexString(fingerprint).toLowerCase(Locale.ROOT));
    }

    /** Under its final name a file is always complete, even when several processes unpack at once. */
    private void place(Path target, Filling filling) throws IOException {
        Path unfinished = Files.createTempFile(folder, "unfinished-", ".part");
        filling.fill(unfinished);
        Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private interface Filling {
        void fill(Path unfinished) throws IOException;
    }
}
