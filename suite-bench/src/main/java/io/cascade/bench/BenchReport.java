package io.cascade.bench;

import io.cascade.launcher.home.Ports;
import io.cascade.launcher.operation.Figures;
import io.cascade.launcher.suite.Service;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The figures of a run as people read them. */
record BenchReport(BenchFigures figures, PrintWriter out) {

    void print() {
        var latencies = figures.run().latencies();
        out.println();
        line(
                "throughput",
                "%.1f orders/s (%d orders in %.1f s)"
                        .formatted(
                                figures.run().ordersPerSecond(),
                                figures.orders(),
                                figures.run().duration().toMillis() / 1000.0));
        line(
                "POST to completed",
                "p50 %s, p99 %s, longest %s"
                        .formatted(
                                milliseconds(latencies.median()),
                                milliseconds(latencies.at(0.99)),
                                milliseconds(latencies.longest())));
        line(
                "single order, idle",
                "median %s of %d"
                        .formatted(
                                milliseconds(figures.single().median()),
                                figures.single().ascending().size()));
        line(
                "commits per order",
                "%.1f (after subtracting %d of an idle suite in the same time)"
                        .formatted(figures.commitsPerOrder(), figures.idle().commits()));
        line(
                "WAL per order",
                "%.1f kB (after subtracting %.1f kB)"
                        .formatted(
                                figures.walBytesPerOrder() / 1000,
                                figures.idle().walBytes() / 1000.0));
        line(
                "CPU per order",
                "%.1f ms = services %.1f + PostgreSQL %.1f + broker %.1f"
                        .formatted(
                                figures.processorMillisecondsPerOrder(),
                                figures.processorMillisecondsOfServicesPerOrder(),
                                figures.processorMillisecondsPerOrder(Ports.POSTGRESQL),
                                figures.processorMillisecondsPerOrder(Ports.KAFKA)));
        line("  of the services", processorTimesOfServices());
        line(
                "  apart",
                "simulator %.1f ms, client %.1f ms"
                        .formatted(
                                figures.processorMillisecondsPerOrder(Service.SIMULATOR.module()),
                                figures.processorMillisecondsPerOrder(ProcessMeter.CLIENT)));
        line(
                "peak memory",
                figures.peakMemory().entrySet().stream()
                        .map(each -> each.getKey() + " " + Figures.mebibytes(each.getValue()))
                        .collect(Collectors.joining(", ")));
        line("durability", "fsync %s, synchronous_commit %s".formatted(figures.fsync(), figures.synchronousCommit()));
        out.println();
        out.flush();
    }

    private String processorTimesOfServices() {
        return Stream.of(Service.values())
                .filter(service -> service != Service.SIMULATOR)
                .map(service -> String.format(
                        Locale.ROOT,
                        "%s %.1f",
                        service.module(),
                        figures.processorMillisecondsPerOrder(service.module())))
                .collect(Collectors.joining(", "));
    }

    private void line(String name, String value) {
        out.printf("  %-20s %s%n", name, value);
    }

    private static String milliseconds(Duration duration) {
        return duration.toMillis() + " ms";
    }
}
