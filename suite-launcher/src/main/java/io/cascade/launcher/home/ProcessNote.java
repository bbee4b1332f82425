package io.cascade.launcher.home;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is written down about a running process, so that another process can find it.
 *
 * @param name of the member that it runs
 * @param pid process id
 * @param processStarted when the operating system started it: the id may go to another process later
 * @param start how long the member took until it was ready; none while it is starting
 * @param restarts how often the member had died before
 * @param about what else is worth knowing, in a few words
 */
public record ProcessNote(
        String name,
        long pid,
        Instant processStarted,
        @Nullable Duration start,
        int restarts,
        String about) {

    /** The clock of the kernel and ours may be read in slightly different ways. */
    private static final Duration TOLERANCE = Duration.ofSeconds(5);

    public static ProcessNote of(String name, long pid, int restarts, String about) {
        Instant started = ProcessHandle.of(pid)
                .flatMap(process -> process.info().startInstant())
                .orElseGet(Instant::now);
        return new ProcessNote(name, pid, started, null, restarts, about);
    }

    public ProcessNote readyAfter(Duration duration) {
        return new ProcessNote(name, pid, processStarted, duration, restarts, about);
    }

    public boolean isReady() {
        return start != null;
    }

    /** The process, unless it has ended. */
    public Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::isTheSame);
    }

    private boolean isTheSame(ProcessHandle process) {
        return process.info()
                .startInstant()
                .map(started -> Duration.between(started, processStarted).abs().compareTo(TOLERANCE) < 0)
                .orElse(true);
    }

    Map<String, String> asProperties() {
        var values = new HashMap<String, String>();
        values.put("pid", String.valueOf(pid));
        values.put("processStarted", processStarted.toString());
        values.put("restarts", String.valueOf(restarts));
        values.put("about", about);
        if (start != null) {
            values.put("start", start.toString());
        }
        return values;
    }

    static ProcessNote from(String name, Map<String, String> values) {
        String start = values.get("start");
        return new ProcessNote(
                name,
                Long.parseLong(values.getOrDefault("pid", "-1")),
                Instant.parse(values.getOrDefault("processStarted", Instant.EPOCH.toString())),
                start == null ? null : Duration.parse(start),
                Integer.parseInt(values.getOrDefault("restarts", "0")),
                values.getOrDefault("about", ""));
    }
}
