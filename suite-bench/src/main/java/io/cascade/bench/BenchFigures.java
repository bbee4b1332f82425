package io.cascade.bench;

import io.cascade.launcher.home.Ports;
import io.cascade.launcher.suite.Service;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What was measured.
 *
 * @param cost what PostgreSQL counted during the run, less what it counts in the same time when nothing happens
 * @param idle what it counts when nothing happens
 * @param processorTimes used during the run, by member
 */
record BenchFigures(
        int orders,
        ClosedLoop.Outcome run,
        Percentiles single,
        DatabaseMeter.Reading cost,
        DatabaseMeter.Reading idle,
        Map<String, Duration> processorTimes,
        Map<String, OptionalLong> peakMemory,
        String fsync,
        String synchronousCommit) {

    /** The far side and the client are not part of the suite. */
    private static final Set<String> APART = Set.of(Service.SIMULATOR.module(), ProcessMeter.CLIENT);

    private static final Set<String> INFRASTRUCTURE = Set.of(Ports.POSTGRESQL, Ports.KAFKA);

    double commitsPerOrder() {
        return cost.commits() / (double) orders;
    }

    double walBytesPerOrder() {
        return cost.walBytes() / (double) orders;
    }

    /** Milliseconds of services, PostgreSQL and broker. */
    double processorMillisecondsPerOrder() {
        return processorTimes.keySet().stream()
                .filter(member -> !APART.contains(member))
                .mapToDouble(this::processorMillisecondsPerOrder)
                .sum();
    }

    double processorMillisecondsOfServicesPerOrder() {
        return processorTimes.keySet().stream()
                .filter(member -> !APART.contains(member) && !INFRASTRUCTURE.contains(member))
                .mapToDouble(this::processorMillisecondsPerOrder)
                .sum();
    }

    double processorMillisecondsPerOrder(String member) {
        return processorTimes.getOrDefault(member, Duration.ZERO).toNanos() / 1e6 / orders;
    }
}
