package io.cascade.launcher.suite;

import java.util.List;

/** How the virtual machines are set up. */
public enum Strength {
    /** Starts fast and stays small; compiled code is simple. For demos and tests. */
    LIGHT("-Xmx160m", "-Xmx160m", "-XX:TieredStopAtLevel=1"),
    /** Compiles with all effort and has room to work. For figures. */
    FULL("-Xmx512m", "-Xmx384m", "-Xms256m");

    private static final String COLLECTOR = "-XX:+UseSerialGC";

    /** An exhausted heap ends the process: the supervisor starts it again, which nobody would do for a half-dead one. */
    private static final String EXIT = "-XX:+ExitOnOutOfMemoryError";

    private final List<String> service;
    private final List<String> broker;

    Strength(String serviceHeap, String brokerHeap, String further) {
        service = List.of(serviceHeap, further, COLLECTOR, EXIT);
        broker = List.of(brokerHeap, further, COLLECTOR);
    }

    List<String> service() {
        return service;
    }

    /** Kafka answers for itself: a record that it cannot unpack fails its request, and ends nothing else. */
    List<String> broker() {
        return broker;
    }
}
