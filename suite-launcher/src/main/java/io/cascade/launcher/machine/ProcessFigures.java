package io.cascade.launcher.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Figures of one process out of {@code /proc}; where there is no such thing, or the process is gone, there are none. */
public record ProcessFigures(long pid) {

    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
    private static final Pattern HIGHEST = Pattern.compile("VmHWM:\\s+(\\d+) kB");
    private static final Pattern SHARE = Pattern.compile("(?m)^Pss:\\s+(\\d+) kB");
    private static final int KIB = 1024;

    /** Clock ticks a second in everything that the kernel tells programs; fixed on Linux. */
    private static final int TICKS_A_SECOND = 100;

    private static final int USER_TICKS = 11;
    private static final int SYSTEM_TICKS = 12;
    private static final int TICKS_OF_CHILDREN = 13;
    private static final int SYSTEM_TICKS_OF_CHILDREN = 14;

    /** Bytes of memory in use. */
    public OptionalLong memory() {
        return bytes("status", RESIDENT);
    }

    /** Most bytes of memory that were ever in use. */
    public OptionalLong peakMemory() {
        return bytes("status", HIGHEST);
    }

    /** Bytes of memory of the process and its children, what they share counted once. */
    public OptionalLong memoryOfFamily() {
        long sum = family().mapToLong(member -> new ProcessFigures(member.pid())
                        .bytes("smaps_rollup", SHARE)
                        .orElse(0))
                .sum();
        return sum > 0 ? OptionalLong.of(sum) : memory();
    }

    /** Processor time of the process alone, and of those children that have ended. */
    public Duration processorTime() {
        return ticks(USER_TICKS)
                .plus(ticks(SYSTEM_TICKS))
                .plus(ticks(TICKS_OF_CHILDREN))
                .plus(ticks(SYSTEM_TICKS_OF_CHILDREN));
    }

    /** Processor time of the process and of all its children, those that have ended included. */
    public Duration processorTimeOfFamily() {
        return family().map(member -> new ProcessFigures(member.pid()).processorTime())
                .reduce(Duration.ZERO, Duration::plus);
    }

    private Stream<ProcessHandle> family() {
        return ProcessHandle.of(pid).stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()));
    }

    private Duration ticks(int position) {
        String stat = read("stat");
        // The second field is the program's name in brackets and may hold blanks.
        String[] fields = stat.substring(stat.lastIndexOf(')') + 1).strip().split(" ");
        return fields.length > position
                ? Duration.ofMillis(Long.parseLong(fields[position]) * 1000 / TICKS_A_SECOND)
                : Duration.ZERO;
    }

    private OptionalLong bytes(String file, Pattern pattern) {
        var found = pattern.matcher(read(file));
        return found.find() ? OptionalLong.of(Long.parseLong(found.group(1)) * KIB) : OptionalLong.empty();
    }

    private String read(String file) {
        try {
            return Files.readString(Path.of("/proc", String.valueOf(pid), file));
        } catch (IOException goneOrAnotherSystem) {
            return "";
        }
    }
}
