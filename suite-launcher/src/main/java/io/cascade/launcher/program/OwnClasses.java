package io.cascade.launcher.program;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

/** The classes and resources of a module, taken out of its executable jar. */
final class OwnClasses {

    private static final String MOVED = "BOOT-INF/classes/";

    /** What the build leaves at its place. */
    private static final String KEPT = "META-INF/spring";

    private OwnClasses() {}

    /** Folders, too: whoever looks for all resources of a folder looks for its entry first. */
    static boolean include(JarEntry entry) {
        String name = entry.getName();
        return (name.startsWith(MOVED) && !name.equals(MOVED)) || name.startsWith(KEPT);
    }

    static void copy(JarFile jar, List<JarEntry> classes, Path target) throws IOException {
        try (var copy = new JarOutputStream(Files.newOutputStream(target))) {
            for (JarEntry entry : classes) {
                copy.putNextEntry(new ZipEntry(entry.getName().replaceFirst("^" + MOVED, "")));
                try (InputStream content = jar.getInputStream(entry)) {
                    content.transferTo(copy);
                }
                copy.closeEntry();
            }
        }
    }
}
