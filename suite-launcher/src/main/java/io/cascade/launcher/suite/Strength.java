package io.cascade.launcher.suite;

import java.util.List;
import java.util.stream.Stream;

/** How the virtual machines are set up. */
public enum Strength {
    /** Starts fast and stays small; compiled code is simple. For demos and tests. */
    LIGHT("-Xmx160m", "-Xmx160m", "-XX:TieredStopAtLevel=1"),
    /** Compiles with all effort and has room to work. For figures. */
    FULL("-Xmx512m", "-Xmx384m", "-Xms256m");

    private final List<String> service;
    private final List<String> broker;

    Strength(String serviceHeap, String brokerHeap, String further) {
        service = options(serviceHeap, further);
        broker = options(brokerHeap, further);
    }

    List<String> service() {
        return service;
    }

    List<String> broker() {
        return broker;
    }

    /** An exhausted heap ends the process: the supervisor starts it again, which nobody would do for a half-dead one. */
    private static List<String> options(String heap, String further) {
        return Stream.of(heap, further, "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError")
                .toList();
    }
}
