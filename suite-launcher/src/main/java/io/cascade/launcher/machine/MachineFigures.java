package io.cascade.launcher.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** What is left of this machine. */
public final class MachineFigures {

    private static final Pattern AVAILABLE = Pattern.compile("MemAvailable:\\s+(\\d+) kB");
    private static final int KIB = 1024;

    private MachineFigures() {}

    /** Bytes that can still be written beside this file or folder. */
    public static long freeDisk(Path place) {
        try {
            return Files.getFileStore(place).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Bytes of memory that programs can still get, where the system tells. */
    public static OptionalLong availableMemory() {
        try {
            var found = AVAILABLE.matcher(Files.readString(Path.of("/proc/meminfo")));
            return found.find() ? OptionalLong.of(Long.parseLong(found.group(1)) * KIB) : OptionalLong.empty();
        } catch (IOException notThisSystem) {
            return OptionalLong.empty();
        }
    }
}
